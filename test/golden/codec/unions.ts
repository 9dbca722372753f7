// @generated from test/golden/codec/unions.yaml. Do not edit.

export type UnionLevel = 1 | 2;

export interface UnionPoint {
  readonly x: number;
}

/** What `UnionPoint.create` takes: fields with a default may be left out. */
export interface UnionPointInit {
  readonly x: number;
}

/** `>= 3`. */
export type Text = string | number | null;

/** An array on the wire. */
export interface Row {
  readonly a: number;
  readonly b: number;
}

/** What `Row.create` takes: fields with a default may be left out. */
export interface RowInit {
  readonly a: number;
  readonly b: number;
}

/** Rows of `Row` by column, as `Row.columns` reads and writes them. */
export interface RowColumns {
  /** How many rows there are. */
  readonly length: number;
  readonly values: {
    readonly a: Float64Array;
    readonly b: Float64Array;
  };
}

export interface Unions {
  readonly text: Text;
  readonly number: number;
  readonly exact: number;
  readonly level: UnionLevel | string;
  readonly word: "a" | "b" | 3 | true;
  readonly time: string | number;
  readonly blob: Uint8Array | number | null;
  readonly many: boolean | bigint | readonly number[] | UnionPoint | null;
  readonly table: Row | { readonly [key: string]: number };
  readonly items: ReadonlySet<number> | string;
  readonly lookup: ReadonlyMap<number, string> | string;
  readonly pair: readonly [number, number] | null;
}

/** What `Unions.create` takes: fields with a default may be left out. */
export interface UnionsInit {
  readonly text: Text;
  readonly number: number;
  readonly exact: number;
  readonly level: UnionLevel | string;
  readonly word: "a" | "b" | 3 | true;
  readonly time: string | number;
  readonly blob: Uint8Array | number | null;
  readonly many: boolean | bigint | readonly number[] | UnionPointInit | null;
  readonly table: RowInit | { readonly [key: string]: number };
  readonly items: ReadonlySet<number> | string;
  readonly lookup: ReadonlyMap<number, string> | string;
  readonly pair: readonly [number, number] | null;
}
