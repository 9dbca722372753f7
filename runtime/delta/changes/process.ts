// Processing what changed since the last time, so that nothing is left out.

import { AppTransaction } from "tessera-contracts/contracts/delta/commit";
import type { CdfCursor } from "tessera-contracts/contracts/delta/cdf";
import { DeltaError } from "../errors.js";
import type { OperationOptions } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import type { DeltaTable } from "../table.js";
import type { CdfCursorStore } from "./cursors.js";
import { type ChangeOptions, type Changes, invalid } from "./options.js";

/** How changes are processed. */
export interface ProcessOptions<Row, K extends keyof Row = keyof Row>
  extends OperationOptions, Pick<ChangeOptions<Row, K>, "columns" | "net" | "runId"> {
  /** Where it is kept how far the work got. */
  readonly store: CdfCursorStore;
  /** Name of the dataset, of which there is one cursor. */
  readonly name: string;
  /** Where the first run begins. Default: `snapshot`, all rows as inserts. */
  readonly from?: number | "snapshot";
  /**
   * The Delta table that the changes are written to, by one write with `run.transaction`. Where it has that transaction, it says how far
   * the work got, and the store does not.
   */
  readonly target?: ProcessTarget;
}

/** What is asked of the table that changes are written to: a `DeltaTable` is one. */
export interface ProcessTarget {
  refresh(): Promise<unknown>;
  readonly snapshot: Snapshot;
}

/** One run of the work. */
export interface ChangeRun {
  /** How far the run before got; null for the first. */
  readonly since: CdfCursor | null;
  /** Last version whose changes are in this run. */
  readonly to: number;
  /** Goes into `write.commit.app_transactions` of the write to the target, which then happens once, however often the run is repeated. */
  readonly transaction: AppTransaction;
}

/** What is done with the changes. It has to read them all, as rows or as batches. */
export type ChangeWork<Row> = (changes: Changes<Row>, run: ChangeRun) => Promise<unknown>;

/**
 * Calls `work` with the changes since the last run, up to the latest version there is now, and then moves the cursor. What fails before
 * that, or is killed, is repeated by the next run: each change is processed at least once; exactly once if there is a `target`.
 * @returns the new cursor; null if nothing is new, and `work` was not called
 * @throws {DeltaError} as `changes`; `VERSION_NOT_FOUND` too if the cursor is ahead of the table, `OPTION_INVALID` if `work` left changes
 * unread. Whatever `work` throws is passed on
 */
export async function processChanges<Row, Init, K extends keyof Row = keyof Row>(
  table: DeltaTable<Row, Init>,
  options: ProcessOptions<Row, K>,
  work: ChangeWork<Pick<Row, K>>,
): Promise<CdfCursor | null> {
  const { store, name, target, from = "snapshot", ...read } = options;
  const place = { uri: table.uri, version: null };
  if (name === "") throw invalid("`name` is empty; name the dataset, so that its cursor is found again", place);
  const { signal } = options;
  await table.refresh(signal && { signal });
  const to = table.version;
  const since = (await cursorIn(name, target)) ?? (await store.read(name));
  if (since !== null && since.last_version > to) throw ahead(since, table);
  if (since?.last_version === to) return null;
  const start = since === null ? { from, dataset: name } : { since };
  const end = { isReached: false };
  const all = table.changes<K>({ ...read, ...start, to });
  const changes: Changes<Pick<Row, K>> = {
    [Symbol.asyncIterator]: () => noting(all, end),
    batches: () => noting(all.batches(), end),
  };
  await work(changes, { since, to, transaction: AppTransaction.create({ app_id: appId(name), version: to }) });
  if (!end.isReached) {
    const got = since === null ? "is not written" : `stays at version ${since.last_version}`;
    throw invalid(`the work left changes unread, so the cursor of ${name} ${got}; read all that it is given`, place);
  }
  const cursor = { dataset_name: name, last_version: to };
  await store.write(cursor);
  return cursor;
}

/** Name of the application whose transactions in a table say how far the changes of a dataset are in it. */
function appId(dataset: string): string {
  return `cdf:${dataset}`;
}

async function cursorIn(dataset: string, target: ProcessTarget | undefined): Promise<CdfCursor | null> {
  if (target === undefined) return null;
  await target.refresh();
  const transaction = target.snapshot.transactions.get(appId(dataset));
  return transaction === undefined ? null : { dataset_name: dataset, last_version: Number(transaction.version) };
}

function ahead(
  { dataset_name: name, last_version }: CdfCursor,
  { uri, version }: { uri: string; version: number },
): DeltaError {
  const message = `the cursor of ${name} is at version ${last_version}, and the table at ${version}: it was made anew; delete the cursor, and what came of the old table, to read all again`;
  return new DeltaError("VERSION_NOT_FOUND", message, { uri, version }, { details: { cursor: last_version } });
}

/** Passes on all that there is, and notes that it was all. */
async function* noting<T>(all: AsyncIterable<T>, end: { isReached: boolean }): AsyncGenerator<T, void, undefined> {
  yield* all;
  end.isReached = true;
}
