// @generated from test/golden/codec/collections.yaml. Do not edit.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What `Point.create` takes: fields with a default may be left out. */
export interface PointInit {
  readonly x: number;
  readonly y: number;
}

export type Path = readonly Point[];

export interface Collections {
  readonly names: readonly string[];
  readonly path: Path;
  readonly nested: readonly (readonly number[])[];
  /** Length `>= 1`, length `<= 3`. */
  readonly bounded: readonly number[];
  readonly nullable: readonly (string | null)[] | null;
  readonly labels: ReadonlySet<string>;
  /** Length `>= 1`, length `<= 2`. */
  readonly sizes: ReadonlySet<number>;
  /** Default `[]`. */
  readonly ids: ReadonlySet<string>;
  /** Default `[]`. */
  readonly days: ReadonlySet<string>;
  /** Default `[]`. */
  readonly times: ReadonlySet<string>;
  readonly pair: readonly [string, number | null];
  readonly route: readonly [Point, readonly Point[]];
  /** Default `[]`. */
  readonly defaults: readonly number[];
}

/** What `Collections.create` takes: fields with a default may be left out. */
export interface CollectionsInit {
  readonly names: readonly string[];
  readonly path: readonly PointInit[];
  readonly nested: readonly (readonly number[])[];
  /** Length `>= 1`, length `<= 3`. */
  readonly bounded: readonly number[];
  readonly nullable: readonly (string | null)[] | null;
  readonly labels: ReadonlySet<string>;
  /** Length `>= 1`, length `<= 2`. */
  readonly sizes: ReadonlySet<number>;
  /** Default `[]`. */
  readonly ids?: ReadonlySet<string> | undefined;
  /** Default `[]`. */
  readonly days?: ReadonlySet<string> | undefined;
  /** Default `[]`. */
  readonly times?: ReadonlySet<string> | undefined;
  readonly pair: readonly [string, number | null];
  readonly route: readonly [PointInit, readonly PointInit[]];
  /** Default `[]`. */
  readonly defaults?: readonly number[] | undefined;
}
