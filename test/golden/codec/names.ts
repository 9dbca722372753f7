// @generated from test/golden/codec/names.yaml. Do not edit.

export interface Names {
  readonly r: number;
  readonly w: number;
  readonly value: number;
  readonly self: number;
  /** Default `0`. */
  readonly at: number;
  readonly outer: number;
  readonly more: number;
  /** `< 3`. */
  readonly below: number;
  /** Matches `^a`. */
  readonly pattern: string;
  readonly fields: number;
  readonly value_: number;
  readonly quoted: number;
  readonly renamed: number;
}

/** What `Names.create` takes: fields with a default may be left out. */
export interface NamesInit {
  readonly r: number;
  readonly w: number;
  readonly value: number;
  readonly self: number;
  /** Default `0`. */
  readonly at?: number | undefined;
  readonly outer: number;
  readonly more: number;
  /** `< 3`. */
  readonly below: number;
  /** Matches `^a`. */
  readonly pattern: string;
  readonly fields: number;
  readonly value_: number;
  readonly quoted: number;
  readonly renamed: number;
}
