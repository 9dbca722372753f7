// What a change of rows works with: the rows that may change, each with its place in its file.

import type { AddAction, LogLine } from "tessera-contracts/contracts/delta/log";
import { DeltaWriteOptions } from "tessera-contracts/contracts/delta/commit";
import { applicationsReached, transactionLines } from "../commit/transactions.js";
import { DeltaError } from "../errors.js";
import { columnText, type SqlPiece } from "../expression/to-duckdb.js";
import type { Host } from "../host.js";
import type { FileFilter } from "../log/older-files.js";
import type { Snapshot } from "../log/snapshot.js";
import type { AppendOptions } from "../operations/append.js";
import { requireWritable } from "../protocol/gate.js";
import { planScan, type PlannedScan, tellScan } from "../scan/plan-scan.js";
import type { Comparison } from "../scan/comparisons.js";
import { prunerOf } from "../scan/prune.js";
import type { Scratch } from "../scratch.js";
import { resolveSettings, type WriteSettings } from "../write/settings.js";

/** Columns beside those of the table: number of a row's file in the scan, its number in that file, and how it changes. */
export const FILE = "__tessera_file";
export const ROW = "__tessera_row";
export const CHANGE = "_change_type";

/** A change of rows of one version of a table, about to be made. */
export interface RewritePlan {
  readonly host: Host;
  readonly snapshot: Snapshot;
  readonly scratch: Scratch;
  readonly options: AppendOptions;
  readonly write: DeltaWriteOptions;
  readonly settings: WriteSettings;
  readonly planned: PlannedScan;
  /** Whether a file may hold rows that change. */
  readonly mayMatch: FileFilter;
  /** Of the relation of all rows of files that may match: the table's columns, and where each row is. */
  readonly candidates: string;
  /** Lines of the commit beside those of files. */
  readonly lines: readonly LogLine[];
  /** Whether the application has committed this before. */
  readonly isDone: boolean;
  /** Moment at which the work began, in milliseconds. */
  readonly started: number;
}

/** The rows that change, in tables of the engine that have the columns of the table and `_change_type`. */
export interface RowChanges {
  /** Rows that leave: as they were, and their places (`FILE`, `ROW`). Without a change data feed only the places are needed. */
  readonly gone: string;
  /** Rows that come, changed or new; null if there are none. */
  readonly fresh: string | null;
}

/** A file of which rows leave. */
export interface TouchedFile {
  /** Number in the scan. */
  readonly number: number;
  readonly file: AddAction;
  /** Rows that leave it now. */
  readonly gone: number;
  /** Rows that it has, those deleted before not counted. */
  readonly rows: number;
}

/** Plans a change of rows for which all comparisons hold. */
export async function planRewrite(
  host: Host,
  snapshot: Snapshot,
  { scratch, comparisons, options }: { scratch: Scratch; comparisons: readonly Comparison[]; options: AppendOptions },
): Promise<RewritePlan> {
  const started = host.now();
  const { place, partitionColumns, properties } = snapshot;
  const write = DeltaWriteOptions.create(options.write ?? {});
  const settings = resolveSettings(write, host.policy, { place, partitionBy: partitionColumns, properties });
  const mayMatch = prunerOf(snapshot, comparisons);
  const planned = await planScan(host, snapshot, { ...options, mayMatch, positions: { file: FILE, row: ROW } });
  tellScan(host, snapshot, { planned, rows: null });
  const candidates = await scratch.relation(host.engine.scan(planned.scan));
  const isDone = applicationsReached(snapshot, write.commit);
  const lines = transactionLines(write.commit, started);
  return { host, snapshot, scratch, options, write, settings, planned, mayMatch, candidates, lines, isDone, started };
}

/** The rows that leave because a condition holds for them, as `RowChanges` has them. */
export function leavingRows(
  { snapshot, scratch, candidates }: RewritePlan,
  { sql, params }: SqlPiece,
): Promise<string> {
  const feed = isOn(snapshot.properties["delta.enableChangeDataFeed"]);
  const rows = feed ? `, ${columnsText(snapshot)}, 'delete' AS ${CHANGE}` : "";
  return scratch.table({ sql: `SELECT ${FILE}, ${ROW}${rows} FROM ${candidates} WHERE ${sql}`, params });
}

/** The columns of the table, as SQL. */
export function columnsText({ struct }: Snapshot, of = ""): string {
  return struct.fields.map(({ name }) => `${of}${columnText([name])}`).join(", ");
}

/**
 * Makes sure that a change of rows can be made here.
 * @param change whether rows leave their files, or all of them are new
 * @throws {DeltaError} `APPEND_ONLY`, `FEATURE_UNSUPPORTED`
 */
export function requireRewritable(snapshot: Snapshot, change: "rows leave" | "rows come" = "rows leave"): void {
  const { place, properties } = snapshot;
  requireWritable(snapshot, place);
  if (change === "rows come" || !isOn(properties["delta.appendOnly"])) return;
  const message = "the table is append-only (delta.appendOnly), so its rows can be neither deleted nor changed";
  throw new DeltaError("APPEND_ONLY", message, place);
}

/** Whether a property of a table, which is text, is true. */
export function isOn(property: string | null | undefined): boolean {
  return property?.toLowerCase() === "true";
}
