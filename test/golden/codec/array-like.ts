// @generated from test/golden/codec/array-like.yaml. Do not edit.

/** An array on the wire. */
export interface Plain {
  readonly a: number;
  readonly b: string;
}

/** What `Plain.create` takes: fields with a default may be left out. */
export interface PlainInit {
  readonly a: number;
  readonly b: string;
}

/** An array on the wire. */
export interface Grown {
  readonly a: number;
  /** Default `null`. */
  readonly b: number | null;
  /** Default `[]`. */
  readonly c: readonly string[];
  /** Default `null`. */
  readonly d: Plain | null;
}

/** What `Grown.create` takes: fields with a default may be left out. */
export interface GrownInit {
  readonly a: number;
  /** Default `null`. */
  readonly b?: number | null | undefined;
  /** Default `[]`. */
  readonly c?: readonly string[] | undefined;
  /** Default `null`. */
  readonly d?: PlainInit | null | undefined;
}

/** An array on the wire. */
export interface Loose {
  readonly a: number;
  /** Default `3`. */
  readonly b: number;
}

/** What `Loose.create` takes: fields with a default may be left out. */
export interface LooseInit {
  readonly a: number;
  /** Default `3`. */
  readonly b?: number | undefined;
}

/** An array on the wire. */
export interface LoosePlain {
  readonly a: number;
}

/** What `LoosePlain.create` takes: fields with a default may be left out. */
export interface LoosePlainInit {
  readonly a: number;
}

/** An array on the wire. */
export interface Holed {
  readonly a: number;
  /** Default `1`. */
  readonly b: number;
  /** Default `""`. */
  readonly c: Uint8Array;
}

/** What `Holed.create` takes: fields with a default may be left out. */
export interface HoledInit {
  readonly a: number;
  /** Default `1`. */
  readonly b?: number | undefined;
  /** Default `""`. */
  readonly c?: Uint8Array | undefined;
}

/** An array on the wire. */
export interface AllDefaults {
  /** Default `1`. */
  readonly a: number;
}

/** What `AllDefaults.create` takes: fields with a default may be left out. */
export interface AllDefaultsInit {
  /** Default `1`. */
  readonly a?: number | undefined;
}

/** An array on the wire. */
export interface Tagged {
  readonly type: 7;
  readonly a: number;
}

/** What `Tagged.create` takes: fields with a default may be left out. */
export interface TaggedInit {
  readonly type?: 7 | undefined;
  readonly a: number;
}

/** An array on the wire. */
export interface OtherTagged {
  readonly type: 300;
  /** Default `"x"`. */
  readonly b: string;
}

/** What `OtherTagged.create` takes: fields with a default may be left out. */
export interface OtherTaggedInit {
  readonly type?: 300 | undefined;
  /** Default `"x"`. */
  readonly b?: string | undefined;
}

export type EitherTagged = Tagged | OtherTagged;

/** What `EitherTagged.create` takes. */
export type EitherTaggedInit = TaggedInit | OtherTaggedInit;
