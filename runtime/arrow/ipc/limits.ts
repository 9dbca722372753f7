// What a reader takes from outside at the most.

/** Bounds on what a reader takes; what goes beyond one is an `ArrowDecodeError` of the code `too-large` or `depth-exceeded`. */
export interface Limits {
  /** Bytes of a message's body, and of its description. Default 2 GiB. */
  readonly maxMessageBytes: number;
  /** Columns of a schema, those inside others counted. Default 100,000. */
  readonly maxColumns: number;
  /** Levels of nested types. Default 64. */
  readonly maxDepth: number;
  /** Rows of a batch, and values of a column inside. Default 2^31 − 1. */
  readonly maxRows: number;
  /** Bytes of a buffer after decompression for each byte before it. Default 1,000. */
  readonly maxExpansion: number;
}

/** What is taken if nothing is said. */
export const DEFAULT_LIMITS: Limits = {
  maxMessageBytes: 2 ** 31,
  maxColumns: 100_000,
  maxDepth: 64,
  maxRows: 2 ** 31 - 1,
  maxExpansion: 1_000,
};
