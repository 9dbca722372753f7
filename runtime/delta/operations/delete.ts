// Rows that go: files without any other rows leave the table, the rest of the others is written again.

import { DeltaWriteOptions } from "tessera-contracts/contracts/delta/commit";
import { type AddAction, LogLine, RemoveAction } from "tessera-contracts/contracts/delta/log";
import type { DeltaDeleteReport } from "tessera-contracts/contracts/delta/reports";
import type { WrittenFile } from "tessera-contracts/engine";
import { commit, type Committed } from "../commit/commit.js";
import { DeltaError } from "../errors.js";
import { columnText } from "../expression/to-duckdb.js";
import { commitHost, type Host } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { requireWritable } from "../protocol/gate.js";
import { planScan, type PlannedScan } from "../scan/plan-scan.js";
import { type Condition, conditionOf, type Predicate } from "../scan/predicate.js";
import { prunerOf } from "../scan/prune.js";
import { resolveSettings, type WriteSettings } from "../write/settings.js";
import { addLines, writeFiles } from "../write/write-files.js";
import { type AppendOptions, planOf, requireFlatNames } from "./append.js";

/** What a delete did, and the commit that it made; none if no row matched. */
export interface Deleted {
  readonly report: DeltaDeleteReport;
  readonly committed: Committed | null;
}

/** Name of the column by which a scan says which file a row is of. */
const FILE = "__tessera_file";
const ROW = "__tessera_row";

let views = 0;

/**
 * Deletes the rows for which the condition holds; null deletes all.
 * @throws {DeltaError} `APPEND_ONLY`, `FEATURE_UNSUPPORTED`, `COMMIT_CONFLICT` (another commit touched what this one read)
 */
export async function deleteRows<Row>(
  host: Host,
  snapshot: Snapshot,
  { where, ...options }: AppendOptions & { readonly where: Predicate<Row> | null },
): Promise<Deleted> {
  const started = host.now();
  requireDeletable(snapshot);
  const { place, partitionColumns, properties } = snapshot;
  const write = DeltaWriteOptions.create(options.write ?? {});
  const settings = resolveSettings(write, host.policy, { place, partitionBy: partitionColumns, properties });
  const condition = conditionOf<Row>(where ?? {}, snapshot.schema, snapshot.place);
  const mayMatch = prunerOf(snapshot, condition.comparisons);
  const planned = await planScan(host, snapshot, { ...options, mayMatch, positions: { file: FILE, row: ROW } });
  const name = `tessera_delete_${views++}`;
  await host.engine.register(name, host.engine.scan(planned.scan), options);
  try {
    const found = await countMatches(host, name, condition);
    const scanned = host.now();
    const work = { host, snapshot, planned, condition, name, found, write, settings, options };
    const written = await rewrite(work);
    const committed = found.size === 0 ? null : await commitDelete(work, { written, mayMatch });
    return { report: reportOf(work, { written, committed, started, scanned }), committed };
  } finally {
    await host.engine.drop(name);
  }
}

function requireDeletable(snapshot: Snapshot): void {
  const { place, properties } = snapshot;
  requireWritable(snapshot, place);
  requireFlatNames(snapshot);
  if (properties["delta.appendOnly"]?.toLowerCase() === "true") {
    throw new DeltaError("APPEND_ONLY", "the table is append-only (delta.appendOnly), so no row can be deleted", place);
  }
  if (properties["delta.enableChangeDataFeed"]?.toLowerCase() !== "true") return;
  const message =
    "the table has a change data feed, which deletes do not write yet; switch it off, or delete with another writer";
  throw new DeltaError("FEATURE_UNSUPPORTED", message, place, { details: { features: ["changeDataFeed"] } });
}

/** How many rows of a file go, and how many it has. */
interface Matches {
  readonly gone: number;
  readonly all: number;
}

/** The files with rows that match, by their place in the scan. */
async function countMatches(
  { engine }: Host,
  name: string,
  { sql, params }: Condition,
): Promise<ReadonlyMap<number, Matches>> {
  const counts = `SELECT ${FILE}, count(*) FILTER (WHERE ${sql}), count(*) FROM ${columnText([name])} GROUP BY ${FILE}`;
  const found = new Map<number, Matches>();
  for await (const batch of await engine.query({ sql: counts, dialect: engine.dialect, params })) {
    for (let row = 0; row < batch.rowCount; row++) {
      const [file = 0, gone = 0, all = 0] = batch.columns.map((column) => Number(column.at(row)));
      if (gone > 0) found.set(file, { gone, all });
    }
  }
  return found;
}

interface Work {
  readonly host: Host;
  readonly snapshot: Snapshot;
  readonly planned: PlannedScan;
  readonly condition: Condition;
  /** Of the relation of all rows that may match. */
  readonly name: string;
  readonly found: ReadonlyMap<number, Matches>;
  readonly write: DeltaWriteOptions;
  readonly settings: WriteSettings;
  readonly options: AppendOptions;
}

/** Writes the rows that stay in files of which others go. */
async function rewrite({
  host,
  snapshot,
  condition,
  name,
  found,
  settings,
  options,
}: Work): Promise<readonly WrittenFile[]> {
  const partly = [...found].filter(([, { gone, all }]) => gone < all).map(([file]) => file);
  if (partly.length === 0) return [];
  const { sql, params } = condition;
  const columns = snapshot.struct.fields.map((field) => field.name);
  const rest = `SELECT ${columns.map((one) => columnText([one])).join(", ")} FROM ${columnText([name])} WHERE ${FILE} IN (${partly.join(", ")}) AND (${sql}) IS NOT TRUE`;
  const relation = { statement: { sql: rest, dialect: host.engine.dialect, params } };
  return writeFiles(host, snapshot, { ...options, relation, columns, settings });
}

function commitDelete(
  { host, snapshot, planned, found, write, settings, options }: Work,
  { written, mayMatch }: { readonly written: readonly WrittenFile[]; readonly mayMatch: (file: AddAction) => boolean },
): Promise<Committed> {
  const removed = [...found.keys()].flatMap((file) => planned.files[file] ?? []);
  const actions = [...removed.map((file) => removeLine(file, host.now())), ...addLines(written, host, snapshot)];
  return commit(commitHost(host), {
    ...planOf(snapshot, { write, settings, actions }),
    info: {
      operation: "DELETE",
      operation_parameters: {},
      operation_metrics: { numRemovedFiles: String(removed.length), numAddedFiles: String(written.length) },
    },
    isBlindAppend: false,
    filesRead: new Set(planned.files.map(({ path }) => path)),
    wouldRead: mayMatch,
    signal: options.signal,
  });
}

/**
 * The line of the log by which a file leaves the table.
 * @param dataChange false if its rows are in files that the same commit adds
 */
export function removeLine(file: AddAction, now: number, dataChange: boolean = true): LogLine {
  const remove = RemoveAction.create({
    path: file.path,
    deletion_timestamp: now,
    data_change: dataChange,
    extended_file_metadata: true,
    partition_values: file.partition_values,
    size: file.size,
    deletion_vector: file.deletion_vector,
    base_row_id: file.base_row_id,
    default_row_commit_version: file.default_row_commit_version,
  });
  return LogLine.create({ remove });
}

interface Outcome {
  readonly written: readonly WrittenFile[];
  readonly committed: Committed | null;
  readonly started: number;
  readonly scanned: number;
}

function reportOf(
  { host, snapshot, found }: Work,
  { written, committed, started, scanned }: Outcome,
): DeltaDeleteReport {
  const now = host.now();
  const copied = written.reduce((sum, { rows }) => sum + rows, 0);
  return {
    table_uri: host.uri,
    version: committed?.version ?? snapshot.version,
    num_added_files: written.length,
    num_removed_files: found.size,
    num_deleted_rows: [...found.values()].reduce((sum, { gone }) => sum + gone, 0),
    num_copied_rows: copied,
    num_deletion_vectors: 0,
    execution_time_ms: Math.max(0, now - started),
    scan_time_ms: Math.max(0, scanned - started),
    rewrite_time_ms: Math.max(0, now - scanned),
    skipped: committed === null,
  };
}
