// New rows in new files.

import type { Table } from "tessera-contracts/arrow";
import { DeltaWriteOptions, type DeltaWriteOptionsInit } from "tessera-contracts/contracts/delta/commit";
import type { LogLine } from "tessera-contracts/contracts/delta/log";
import type { DeltaConstraint } from "tessera-contracts/contracts/delta/policies";
import type { DeltaAppendReport } from "tessera-contracts/contracts/delta/reports";
import type { WrittenFile } from "tessera-contracts/engine";
import { commit, type CommitPlan, type Committed } from "../commit/commit.js";
import { applicationsReached, transactionLines } from "../commit/transactions.js";
import { DeltaError, type TablePlace } from "../errors.js";
import { commitHost, type Host, type OperationOptions, writableRelation } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { judgeProtocol, requireWritable } from "../protocol/gate.js";
import { requireFit } from "../schema/fit.js";
import { sortedAsRecorded } from "../schema/recorded-ordering.js";
import { withScratch } from "../scratch.js";
import { checkConditions, conditionsOf, scanOfWritten, type TableCondition } from "../write/conditions.js";
import { relationOf, type RowSource } from "../write/input.js";
import { linesBetween } from "./change.js";
import { reshaped } from "./reshape.js";
import { addLines, writeFiles } from "../write/write-files.js";
import { resolveSettings, type WriteSettings } from "../write/settings.js";

/** How rows are written. */
export interface AppendOptions extends OperationOptions {
  /** Where the write departs from the policy of the table. */
  readonly write?: DeltaWriteOptionsInit;
}

/** How new rows are written, where a request says more than the method. */
export interface NewRowOptions extends AppendOptions {
  /** Bytes that a new file should have. Default: `delta.targetFileSize`, else the policy's. */
  readonly targetFileBytes?: number | undefined;
  /** Conditions that new rows must meet beside those of the table. They are not added to it. */
  readonly constraints?: readonly DeltaConstraint[] | undefined;
}

/** What an append did, and the commit that it made; no commit if the work was done before. */
export interface Appended {
  readonly report: DeltaAppendReport;
  readonly committed: Committed | null;
}

/**
 * Writes the rows to new files, and commits them; where the table `isNew`, the commit creates it.
 * @throws {DeltaError} `SCHEMA_MISMATCH`, `CONTRACT_MISMATCH`, `COMMIT_CONFLICT`, `COMMIT_UNKNOWN`; {TableValidationError} if rows do not pass.
 * Whichever it is, no row can be seen
 */
export async function appendRows<Row, Init>(
  host: Host,
  snapshot: Snapshot,
  { table, input, ...options }: NewRowOptions & RowSource<Row, Init>,
): Promise<Appended> {
  const started = host.now();
  const plan = await planRows(host, snapshot, { ...options, table, replaces: null });
  if (plan.isDone) return { report: reportOf(host, plan, { files: [], started, committed: null }), committed: null };
  const files = await stageRows(host, plan, { table, input, options });
  const committed = await commit(commitHost(host), {
    ...planOf(snapshot, { ...plan, actions: [...plan.lines, ...addLines(files, host, plan.target)] }),
    info: {
      operation: "WRITE",
      operation_parameters: { mode: "Append", partitionBy: JSON.stringify(snapshot.partitionColumns) },
      operation_metrics: metricsOf(files),
    },
    isBlindAppend: true,
    signal: options.signal,
  });
  return { report: reportOf(host, plan, { files, started, committed }), committed };
}

/** What holds for a write of new rows. */
export interface RowPlan {
  /** The table as the commit leaves it, but for its files. */
  readonly target: Snapshot;
  readonly write: DeltaWriteOptions;
  readonly settings: WriteSettings;
  /** What every row must meet. */
  readonly conditions: readonly TableCondition[];
  /** Lines of the commit beside those of files. */
  readonly lines: readonly LogLine[];
  /** What is different about the columns of the table, a line each. */
  readonly changes: readonly string[];
  /** Whether the application has committed this before. */
  readonly isDone: boolean;
}

/**
 * Decides how rows are written, before anything is.
 * @throws {DeltaError} `OPTION_INVALID`, `FEATURE_UNSUPPORTED`, `SCHEMA_MISMATCH`, `CONTRACT_MISMATCH`, `EXPRESSION_UNSUPPORTED`
 */
export async function planRows<Row, Init>(
  host: Host,
  snapshot: Snapshot,
  asked: NewRowOptions & {
    readonly table: Table<Row, Init>;
    /** Which rows the new ones take the place of; null: of none. */
    readonly replaces: "all" | "some" | null;
  },
): Promise<RowPlan> {
  const write = DeltaWriteOptions.create(asked.write ?? {});
  const { place, partitionColumns, properties } = snapshot;
  const called = asked.replaces === null ? "append" : "overwrite";
  if (write.mode !== "append" && write.mode !== called) throw otherMode(write.mode, called, place);
  const resolved = resolveSettings(write, host.policy, { place, partitionBy: partitionColumns, properties });
  requireWritable(snapshot, place);
  const { table, replaces } = asked;
  const { target, lines, changes } = await reshaped(host, snapshot, {
    table,
    mode: resolved.schemaMode,
    replacesAll: replaces === "all",
  });
  requireFit(target, table);
  const settings = {
    ...sortedAsRecorded(resolved, target, write),
    targetFileBytes: asked.targetFileBytes ?? resolved.targetFileBytes,
  };
  return {
    target,
    write,
    settings,
    conditions: conditionsOf(target, asked.constraints),
    lines: [...transactionLines(write.commit, host.now()), ...(snapshot.isNew ? linesBetween(null, target) : lines)],
    changes,
    isDone: applicationsReached(snapshot, write.commit),
  };
}

/** Whether a write is of rows alone: what a table says of itself is in commits of our own. */
export function columnsStay(snapshot: Snapshot, { target }: RowPlan): boolean {
  return !snapshot.isNew && target.metadata === snapshot.metadata;
}

function otherMode(mode: string, called: string, place: TablePlace): DeltaError {
  const message = `the options of the write say mode ${mode}, and ${called} was called; call what is meant, or leave the mode out`;
  return new DeltaError("OPTION_INVALID", message, place, { details: { option: "mode" } });
}

/**
 * Writes rows to new files, which no commit knows yet, and holds them against the conditions. If they are refused, the files are gone.
 * @throws {TableValidationError} if rows do not pass the contract; {DeltaError} `CONSTRAINT_VIOLATED`
 */
export async function stageRows<Row, Init>(
  host: Host,
  { target, settings, conditions }: RowPlan,
  rows: RowSource<Row, Init> & { readonly options: OperationOptions },
): Promise<readonly WrittenFile[]> {
  const { table, options } = rows;
  const files = await writeFiles(host, target, {
    ...options,
    relation: await writableRelation(host, relationOf(rows), options),
    columns: table.schema.fields.map(({ name }) => name),
    settings,
  });
  await requireConditions(host, target, { conditions, files, options });
  return files;
}

/** Holds new files against the conditions of the table; if one is broken they are deleted. */
async function requireConditions(
  host: Host,
  snapshot: Snapshot,
  {
    conditions,
    files,
    options,
  }: { conditions: readonly TableCondition[]; files: readonly WrittenFile[]; options: OperationOptions },
): Promise<void> {
  if (conditions.length === 0 || files.length === 0) return;
  try {
    await withScratch(host, options, async (scratch) => {
      const rows = await scratch.relation(host.engine.scan(scanOfWritten(host, snapshot, files)));
      await checkConditions(scratch, { conditions, rows, place: snapshot.place });
    });
  } catch (error) {
    await host.storage.delete(files.map(({ path }) => path));
    throw error;
  }
}

/** What plans of commits to a table have in common: that of an append, which reads nothing. */
export function planOf(
  snapshot: Snapshot,
  { write, settings, actions }: { write: DeltaWriteOptions; settings: WriteSettings; actions: readonly LogLine[] },
): Omit<CommitPlan, "info" | "isBlindAppend"> {
  return {
    actions,
    readVersion: snapshot.version,
    isolation: settings.isolation,
    filesRead: new Set(),
    wouldRead: () => false,
    canWrite: (protocol) => {
      const state = { protocol, metadata: snapshot.metadata, struct: snapshot.struct, domains: snapshot.domains };
      return judgeProtocol(state, snapshot.place).compatible_write;
    },
    customMetadata: write.commit?.custom_metadata ?? {},
    maxRetries: settings.maxRetries,
    previousTimestamp: snapshot.properties["delta.enableInCommitTimestamps"] === "true" ? snapshot.timestamp : null,
  };
}

/** What history says of written files. */
export function metricsOf(files: readonly WrittenFile[]): { readonly [name: string]: string } {
  return {
    numFiles: String(files.length),
    numOutputRows: String(sum(files.map(({ rows }) => rows))),
    numOutputBytes: String(sum(files.map(({ bytes }) => bytes))),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

interface Outcome {
  /** Files with new rows. */
  readonly files: readonly WrittenFile[];
  readonly started: number;
  readonly committed: Committed | null;
}

/** What a write of new rows did. */
export function reportOf(
  host: Host,
  { target, settings, changes }: RowPlan,
  { files, started, committed }: Outcome,
): DeltaAppendReport {
  const partitions = new Set(files.map(({ partitionValues }) => JSON.stringify(partitionValues)));
  return {
    table_uri: host.uri,
    version: committed?.version ?? target.version,
    num_added_files: files.length,
    num_removed_files: 0,
    num_added_rows: sum(files.map(({ rows }) => rows)),
    num_partitions: target.partitionColumns.length === 0 ? 0 : partitions.size,
    execution_time_ms: Math.max(0, host.now() - started),
    skipped: committed === null,
    num_retries: committed?.retries ?? 0,
    writer: `${host.engine.id} ${host.engine.version}`,
    ignored_options: [...settings.parquet.ignored],
    dry_run: false,
    changes: committed === null ? [] : [...changes],
  };
}
