// @generated from test/golden/codec/rules.yaml. Do not edit.

export interface CompileOptions {
  /** Default `null`. */
  readonly cache: boolean | null;
  /** `>= 0`. Default `64`. */
  readonly cache_max_columns: number | null;
  readonly note?: string;
}

/** What `CompileOptions.create` takes: fields with a default may be left out. */
export interface CompileOptionsInit {
  /** Default `null`. */
  readonly cache?: boolean | null | undefined;
  /** `>= 0`. Default `64`. */
  readonly cache_max_columns?: number | null | undefined;
  readonly note?: string | undefined;
}

/** An array on the wire. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What `Span.create` takes: fields with a default may be left out. */
export interface SpanInit {
  readonly start: number;
  readonly end: number;
}

/** Rows of `Span` by column, as `Span.columns` reads and writes them. */
export interface SpanColumns {
  /** How many rows there are. */
  readonly length: number;
  readonly values: {
    readonly start: Float64Array;
    readonly end: Float64Array;
  };
}
