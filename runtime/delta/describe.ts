// What a table looks like, as reports: from its log alone, without an engine and without a contract.

import { type Schema, specOf, specWithOrdering } from "tessera-contracts/arrow";
import type { AddAction } from "tessera-contracts/contracts/delta/log";
import {
  DeltaSnapshotBundle,
  type FileSizeBin,
  HistoryReport,
  type TableFile,
  TableFilesReport,
} from "tessera-contracts/contracts/delta/reports";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { DeltaError } from "./errors.js";
import { inspect, type InspectOptions } from "./inspect.js";
import { liveRows } from "./log/file-stats.js";
import type { Snapshot } from "./log/snapshot.js";
import { DEFAULT_LIMITS } from "./limits.js";
import { recordedOrdering } from "./schema/recorded-ordering.js";
import { CONTRACT_PROPERTY } from "./schema/recorded-contract.js";
import { historyOf } from "./operations/history.js";
import { conditionOf } from "./scan/predicate.js";
import { prunerOf } from "./scan/prune.js";

/** How much is reported of what there may be many of. */
export interface ReportOptions extends InspectOptions {
  /** Default: all. */
  readonly limit?: number | undefined;
}

/** What of a table is described. */
export interface DescribeOptions extends ReportOptions {
  /** Counts only files that may hold rows for which it is true, by what the log says of them. Default: all. */
  readonly where?: string | undefined;
}

/**
 * What a table looks like at a version; `limit` is how many of its last commits are told.
 * @throws {DeltaError} as `inspect`; `PREDICATE_INVALID`, `EXPRESSION_UNSUPPORTED`
 */
export async function describeTable({
  limit,
  where = "true",
  ...options
}: DescribeOptions): Promise<DeltaSnapshotBundle> {
  const snapshot = await inspect(options);
  const { storage, version = null, timestamp = null } = options;
  const { comparisons } = conditionOf(where, snapshot.schema, snapshot.place);
  const files = (await allFiles(snapshot)).filter(prunerOf(snapshot, comparisons));
  const rows = files.map(liveRows);
  return DeltaSnapshotBundle.create({
    table: { table_uri: storage.uri, version, timestamp: version === null ? timestamp : null },
    version: snapshot.version,
    protocol: { ...snapshot.protocol, ...featureLists(snapshot) },
    schema: orderedSpec(snapshot),
    files: files.length,
    rows: rows.includes(null) ? null : rows.reduce<number>((sum, one) => sum + (one ?? 0), 0),
    properties: snapshot.properties,
    partition_columns: [...snapshot.partitionColumns],
    committed_unix_ms: snapshot.timestamp,
    size_bytes: files.reduce((sum, { size }) => sum + size, 0),
    file_sizes: fileSizeBins(files.map(({ size }) => size)),
    compatibility: snapshot.compatibility,
    contract: snapshot.properties[CONTRACT_PROPERTY] ?? null,
    last_commits: await commitsOf(snapshot, options, limit),
    warnings: snapshot.warnings.map(({ code, path, message }) => ({ check: code, path, message })),
  });
}

/** The commits of a table up to a version, the latest first. @throws {DeltaError} as `inspect` */
export async function tableHistory({ limit, ...options }: ReportOptions): Promise<HistoryReport> {
  const entries = await commitsOf(await inspect(options), options, limit);
  return HistoryReport.create({ table_uri: options.storage.uri, entries });
}

/** The data files of a table at a version, by their paths. @throws {DeltaError} as `inspect` */
export async function tableFiles({ limit = Infinity, ...options }: ReportOptions): Promise<TableFilesReport> {
  const snapshot = await inspect(options);
  const files = (await allFiles(snapshot)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return TableFilesReport.create({
    table_uri: options.storage.uri,
    version: snapshot.version,
    num_files: files.length,
    files: files.slice(0, limit).map(fileReport),
  });
}

/** The columns of a table at a version, named as the table is. @throws {DeltaError} as `inspect` */
export async function tableSchema(options: InspectOptions): Promise<TableSchemaSpec> {
  return orderedSpec(await inspect(options));
}

/** The columns of a snapshot. @throws {DeltaError} `SCHEMA_INVALID` if the table has no columns, since every spec has one */
export function tableSpec({ schema, metadata, uri, place }: Snapshot): TableSchemaSpec {
  if (schema.fields.length === 0) throw new DeltaError("SCHEMA_INVALID", "the table has no columns yet", place);
  return specOf(plain(schema), { name: tableName(metadata.name ?? uri), onLossy: "report" }).value;
}

/** The columns of a snapshot, and what it says of the order of its rows. @throws {DeltaError} as `tableSpec` */
export function orderedSpec(snapshot: Snapshot): TableSchemaSpec {
  const [spec, ordering] = [tableSpec(snapshot), recordedOrdering(snapshot)];
  return ordering === null ? spec : specWithOrdering(spec, ordering);
}

/** Without what Delta keeps with a schema for itself. */
function plain(schema: Schema): Schema {
  return { ...schema, metadata: null };
}

/** An identifier for a table: the end of its name or of its address, with `_` for what no identifier has. */
export function tableName(name: string): string {
  const last = name.replace(/\/+$/, "").split("/").at(-1) ?? "";
  const word = last.replaceAll(/[^A-Za-z0-9_]/g, "_");
  return /^[A-Za-z_]/.test(word) ? word : `_${word}`;
}

function featureLists({ protocol }: Snapshot): { reader_features: string[]; writer_features: string[] } {
  return {
    reader_features: [...(protocol.reader_features ?? [])].toSorted(),
    writer_features: [...(protocol.writer_features ?? [])].toSorted(),
  };
}

function commitsOf(
  snapshot: Snapshot,
  { storage, limits, signal }: InspectOptions,
  limit = Infinity,
): ReturnType<typeof historyOf> {
  return historyOf({ storage, limits: { ...DEFAULT_LIMITS, ...limits }, signal }, snapshot, limit);
}

async function allFiles(snapshot: Snapshot): Promise<AddAction[]> {
  const files: AddAction[] = [];
  for await (const file of snapshot.files()) files.push(file);
  return files;
}

function fileReport(file: AddAction): TableFile {
  return {
    path: file.path,
    size_bytes: file.size,
    rows: liveRows(file),
    deleted_rows: file.deletion_vector?.cardinality ?? 0,
    modified_unix_ms: file.modification_time,
    partition_values: file.partition_values,
  };
}

const KIB = 1024;
const MIB = 1024 * KIB;

/** Ends of the bins: steps of four, where the questions are. The last bin has no end. */
const BIN_ENDS: readonly number[] = [64 * KIB, 256 * KIB, MIB, 4 * MIB, 16 * MIB, 64 * MIB, 256 * MIB, KIB * MIB];

/** How many files there are of which size, from the first bin with files to the last. */
export function fileSizeBins(sizes: readonly number[]): FileSizeBin[] {
  const ends = [...BIN_ENDS, null];
  const bins = ends.map((end, i) => {
    const start = BIN_ENDS[i - 1] ?? 0;
    const within = sizes.filter((size) => size >= start && (end === null || size < end));
    return { below_bytes: end, files: within.length, size_bytes: within.reduce((sum, size) => sum + size, 0) };
  });
  const used = bins.flatMap(({ files }, i) => (files > 0 ? [i] : []));
  return bins.slice(used[0] ?? 0, (used.at(-1) ?? -1) + 1);
}
