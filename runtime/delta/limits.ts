// What is too much of what comes from outside.

import { DeltaError, type TablePlace } from "./errors.js";

/** Limits on what a log may hold, and how strictly it is taken. */
export interface DeltaLimits {
  /** Bytes of a line of a commit or of a JSON checkpoint. Default 64 MiB. */
  readonly lineBytes: number;
  /** Bytes of a file of the log that is read as a whole. Default 1 GiB. */
  readonly logFileBytes: number;
  /** Levels of types within types in a schema. Default 64. */
  readonly nesting: number;
  /** Columns of a table, nested ones counted. Default 10,000. */
  readonly columns: number;
  /** Actions of a checkpoint, or of the state of a table. Default 20 million. */
  readonly actions: number;
  /** Bytes of a deletion vector. Default 256 MiB. */
  readonly deletionVectorBytes: number;
  /** Rows of a data file that a deletion vector deletes. Default 268 million. */
  readonly deletedRows: number;
  /** Whether a checksum file that does not fit is an error. Default false: it is a warning. */
  readonly strictChecksum: boolean;
  /** Whether data files may lie outside the table, as those of shallow clones do. Default false. */
  readonly foreignPaths: boolean;
}

/** The limits where nobody sets others. */
export const DEFAULT_LIMITS: DeltaLimits = {
  lineBytes: 64 * 2 ** 20,
  logFileBytes: 2 ** 30,
  nesting: 64,
  columns: 10_000,
  actions: 20_000_000,
  deletionVectorBytes: 256 * 2 ** 20,
  deletedRows: 2 ** 28,
  strictChecksum: false,
  foreignPaths: false,
};

/** The limits that are amounts. */
export type AmountLimit = {
  [Name in keyof DeltaLimits]: DeltaLimits[Name] extends number ? Name : never;
}[keyof DeltaLimits];

/**
 * Checks an amount against a limit.
 * @param what of what it is, such as `the line 3 of _delta_log/….json`
 * @throws {DeltaError} `LIMIT_EXCEEDED` if it is more
 */
export function checkLimit(
  name: AmountLimit,
  amount: number,
  what: string,
  { limits, place }: { readonly limits: DeltaLimits; readonly place: TablePlace },
): void {
  const limit = limits[name];
  if (amount <= limit) return;
  throw new DeltaError(
    "LIMIT_EXCEEDED",
    `${what} comes to ${amount}, and the limit \`${name}\` is ${limit}; raise it in \`limits\` if the table is to be trusted`,
    place,
    { details: { limit: name, allowed: limit, found: amount } },
  );
}
