// @generated from test/golden/codec/columns.yaml. Do not edit.

export type ReadingLevel = "low" | "high";

/** An array on the wire. */
export interface Measured {
  readonly is_on: boolean;
  /** `>= 0`. */
  readonly count: number;
  readonly ratio: number;
  readonly offset_ns: bigint;
  readonly total: bigint;
  readonly huge: bigint;
  /** Length `>= 1`. */
  readonly label: string;
  readonly payload: Uint8Array;
  readonly taken_at: string;
  readonly price: string;
  readonly level: ReadingLevel;
  readonly tags: readonly string[];
  readonly sizes: { readonly [key: string]: number };
  readonly was_on: boolean | null;
  readonly guess: number | null;
  /** `>= 0`. */
  readonly error: number | null;
  readonly shift_ns: bigint | null;
  readonly limit: bigint | null;
  readonly note: string | null;
  readonly code: number | string;
}

/** What `Measured.create` takes: fields with a default may be left out. */
export interface MeasuredInit {
  readonly is_on: boolean;
  /** `>= 0`. */
  readonly count: number;
  readonly ratio: number;
  readonly offset_ns: bigint;
  readonly total: bigint;
  readonly huge: bigint;
  /** Length `>= 1`. */
  readonly label: string;
  readonly payload: Uint8Array;
  readonly taken_at: string;
  readonly price: string;
  readonly level: ReadingLevel;
  readonly tags: readonly string[];
  readonly sizes: { readonly [key: string]: number };
  readonly was_on: boolean | null;
  readonly guess: number | null;
  /** `>= 0`. */
  readonly error: number | null;
  readonly shift_ns: bigint | null;
  readonly limit: bigint | null;
  readonly note: string | null;
  readonly code: number | string;
}

/** Rows of `Measured` by column, as `Measured.columns` reads and writes them. */
export interface MeasuredColumns {
  /** How many rows there are. */
  readonly length: number;
  readonly values: {
    readonly is_on: Uint8Array;
    /** `>= 0`. */
    readonly count: Float64Array;
    readonly ratio: Float64Array;
    readonly offset_ns: BigInt64Array;
    readonly total: BigUint64Array;
    readonly huge: readonly bigint[];
    /** Length `>= 1`. */
    readonly label: readonly string[];
    readonly payload: readonly Uint8Array[];
    readonly taken_at: readonly string[];
    readonly price: readonly string[];
    readonly level: readonly ReadingLevel[];
    readonly tags: readonly (readonly string[])[];
    readonly sizes: readonly { readonly [key: string]: number }[];
    readonly was_on: Uint8Array;
    readonly guess: Float64Array;
    /** `>= 0`. */
    readonly error: Float64Array;
    readonly shift_ns: BigInt64Array;
    readonly limit: BigUint64Array;
    readonly note: readonly (string | null)[];
    readonly code: readonly (number | string)[];
  };
  /** 1 where there is a value, 0 where it is null. */
  readonly validity: {
    readonly was_on: Uint8Array;
    readonly guess: Uint8Array;
    readonly error: Uint8Array;
    readonly shift_ns: Uint8Array;
    readonly limit: Uint8Array;
  };
}

/** An array on the wire. */
export interface GrownRow {
  readonly row: number;
  /** Default `0`. */
  readonly length: number;
  /** Default `7`. */
  readonly room: number;
  /** Default `true`. */
  readonly is_on: boolean;
  /** Default `false`. */
  readonly is_off: boolean;
  /** Default `0.5`. */
  readonly ratio: number;
  /** Default `9`. */
  readonly count: bigint;
  /** Default `null`. */
  readonly guess: number | null;
  /** Default `7`. */
  readonly seven: number | null;
  /** Default `true`. */
  readonly yes: boolean | null;
  /** Default `"x"`. */
  readonly label: string;
  /** Default `[]`. */
  readonly tags: readonly string[];
}

/** What `GrownRow.create` takes: fields with a default may be left out. */
export interface GrownRowInit {
  readonly row: number;
  /** Default `0`. */
  readonly length?: number | undefined;
  /** Default `7`. */
  readonly room?: number | undefined;
  /** Default `true`. */
  readonly is_on?: boolean | undefined;
  /** Default `false`. */
  readonly is_off?: boolean | undefined;
  /** Default `0.5`. */
  readonly ratio?: number | undefined;
  /** Default `9`. */
  readonly count?: bigint | undefined;
  /** Default `null`. */
  readonly guess?: number | null | undefined;
  /** Default `7`. */
  readonly seven?: number | null | undefined;
  /** Default `true`. */
  readonly yes?: boolean | null | undefined;
  /** Default `"x"`. */
  readonly label?: string | undefined;
  /** Default `[]`. */
  readonly tags?: readonly string[] | undefined;
}

/** Rows of `GrownRow` by column, as `GrownRow.columns` reads and writes them. */
export interface GrownRowColumns {
  /** How many rows there are. */
  readonly length: number;
  readonly values: {
    readonly row: Float64Array;
    /** Default `0`. */
    readonly length: Float64Array;
    /** Default `7`. */
    readonly room: Float64Array;
    /** Default `true`. */
    readonly is_on: Uint8Array;
    /** Default `false`. */
    readonly is_off: Uint8Array;
    /** Default `0.5`. */
    readonly ratio: Float64Array;
    /** Default `9`. */
    readonly count: BigInt64Array;
    /** Default `null`. */
    readonly guess: Float64Array;
    /** Default `7`. */
    readonly seven: Float64Array;
    /** Default `true`. */
    readonly yes: Uint8Array;
    /** Default `"x"`. */
    readonly label: readonly string[];
    /** Default `[]`. */
    readonly tags: readonly (readonly string[])[];
  };
  /** 1 where there is a value, 0 where it is null. */
  readonly validity: {
    readonly guess: Uint8Array;
    readonly seven: Uint8Array;
    readonly yes: Uint8Array;
  };
}

/** An array on the wire. */
export interface TaggedRow {
  readonly type: "row";
  readonly a: number;
  readonly c: boolean | null;
}

/** What `TaggedRow.create` takes: fields with a default may be left out. */
export interface TaggedRowInit {
  readonly type?: "row" | undefined;
  readonly a: number;
  readonly c: boolean | null;
}

/** Rows of `TaggedRow` by column, as `TaggedRow.columns` reads and writes them. */
export interface TaggedRowColumns {
  /** How many rows there are. */
  readonly length: number;
  readonly values: {
    readonly a: Float64Array;
    readonly c: Uint8Array;
  };
  /** 1 where there is a value, 0 where it is null. */
  readonly validity: {
    readonly c: Uint8Array;
  };
}

/** An array on the wire. */
export interface Chain {
  readonly depth: number;
  /** Default `null`. */
  readonly next: Chain | null;
}

/** What `Chain.create` takes: fields with a default may be left out. */
export interface ChainInit {
  readonly depth: number;
  /** Default `null`. */
  readonly next?: ChainInit | null | undefined;
}

/** Rows of `Chain` by column, as `Chain.columns` reads and writes them. */
export interface ChainColumns {
  /** How many rows there are. */
  readonly length: number;
  readonly values: {
    readonly depth: Float64Array;
    /** Default `null`. */
    readonly next: readonly (Chain | null)[];
  };
}

/** An array on the wire. */
export interface Checked {
  readonly least: number;
  readonly most: number | null;
}

/** What `Checked.create` takes: fields with a default may be left out. */
export interface CheckedInit {
  readonly least: number;
  readonly most: number | null;
}

/** Rows of `Checked` by column, as `Checked.columns` reads and writes them. */
export interface CheckedColumns {
  /** How many rows there are. */
  readonly length: number;
  readonly values: {
    readonly least: Float64Array;
    readonly most: Float64Array;
  };
  /** 1 where there is a value, 0 where it is null. */
  readonly validity: {
    readonly most: Uint8Array;
  };
}
