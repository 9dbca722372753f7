// Which changes are read, and what a change is.

import type { RecordBatch } from "tessera-contracts/arrow";
import type { CdfCursor } from "tessera-contracts/contracts/delta/cdf";
import { momentOf } from "../log/time-travel.js";
import { DeltaError, type TablePlace } from "../errors.js";
import type { OperationOptions } from "../host.js";

/** What happened to a row. An update has two: the row before, and the row after. */
export type ChangeKind = "insert" | "delete" | "update_preimage" | "update_postimage";

/** One row that a version changed. */
export interface Change<Row> {
  readonly kind: ChangeKind;
  /** The version that changed it. */
  readonly version: number;
  /** When that version was committed, in milliseconds since 1970. */
  readonly timestamp: number;
  /** The row as it came to be, or as it was before it went. */
  readonly row: Row;
}

/** The changes of a table. Each reading of them asks the log and the engine anew. */
export interface Changes<Row> extends AsyncIterable<Change<Row>> {
  /**
   * The same changes in the same order, as batches of the table's own columns, unchecked; no row becomes an object. Behind them stand
   * `_change_type`, `_commit_version`, and `_commit_timestamp` in UTC.
   */
  batches(): AsyncIterable<RecordBatch>;
}

/**
 * From where to where changes are read. Both ends are included, and each is a version or a moment. Versions of which the log keeps no
 * commits have no changes any more.
 */
export interface ChangeBounds extends OperationOptions {
  /**
   * First version whose changes are read. `snapshot`: all rows of the version that the table is at, as inserts, and then the changes
   * after it. Default: the first version that has a feed.
   */
  readonly from?: number | "snapshot";
  /** Last version whose changes are read. Default: the version that the table is at. */
  readonly to?: number;
  /** How far an earlier read got: this one starts a version later, and has nothing if there is none. */
  readonly since?: CdfCursor;
  /** Changes committed at this moment (RFC 3339) or later are read. */
  readonly fromTimestamp?: string;
  /** Changes committed at this moment (RFC 3339) or earlier are read. */
  readonly toTimestamp?: string;
  /** Whether versions after the latest one have no changes. Otherwise they are an error. Default: what `cdf_policy` says, else false. */
  readonly allowOutOfRange?: boolean;
}

/** Which changes are read, and what of them. */
export interface ChangeOptions<Row, K extends keyof Row = keyof Row> extends ChangeBounds {
  /** Fields that are read; then the rules of the contract are not checked. Default: all. */
  readonly columns?: readonly K[];
  /**
   * Columns that tell rows apart. With them there is one change a key at most, from the state before to the state at the end: what came
   * and went again is left out. The engine holds the changes of all versions at once for it.
   */
  readonly net?: readonly (keyof Row)[];
  /** Name by which diagnostics are told of the read. Default: that of the cursor, or of the contract's table. */
  readonly dataset?: string;
  /** Id of the run that reads, of which diagnostics are told too. Default: no run does. */
  readonly runId?: string;
}

/** Checks what does not depend on the table. @throws {DeltaError} `OPTION_INVALID` */
export function checkBounds(options: ChangeBounds, place: TablePlace): void {
  requireOne(options, ["from", "since", "fromTimestamp"], place);
  requireOne(options, ["to", "toTimestamp"], place);
  for (const name of ["from", "to"] as const) {
    const version = options[name];
    if (version === undefined || version === "snapshot" || (Number.isSafeInteger(version) && version >= 0)) continue;
    throw invalid(`\`${name}\` must be a version, a whole number from 0 on, and is ${version}`, place);
  }
  requireOrder(options, place);
}

function requireOrder({ from, since, to, fromTimestamp, toTimestamp }: ChangeBounds, place: TablePlace): void {
  const start = since === undefined ? from : since.last_version;
  if (typeof start === "number" && to !== undefined && start > to) throw reversed(start, to, place);
  if (fromTimestamp === undefined || toTimestamp === undefined) return;
  if (momentOf(fromTimestamp, place) > momentOf(toTimestamp, place)) throw reversed(fromTimestamp, toTimestamp, place);
}

/** The error of a range that ends before it starts. */
export function reversed(start: number | string, end: number | string, place: TablePlace): DeltaError {
  return invalid(`the changes are to begin at ${start} and to end at ${end}; give the earlier one first`, place);
}

function requireOne<Name extends keyof ChangeBounds>(
  options: ChangeBounds,
  names: readonly Name[],
  place: TablePlace,
): void {
  const given = names.filter((name) => options[name] !== undefined);
  if (given.length > 1) throw invalid(`${given.join(" and ")} exclude each other; give one of them`, place);
}

/** The error of an option that cannot be followed. */
export function invalid(message: string, place: TablePlace): DeltaError {
  return new DeltaError("OPTION_INVALID", message, { ...place, version: null });
}
