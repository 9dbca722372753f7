// Writing a checkpoint: the state of a version in one file, so that readers need not replay the log before it.
// Source: Delta protocol, "Checkpoints", V1 spec with a classic name.

import { column, columnFrom, parseType, RecordBatch, schema } from "tessera-contracts/arrow";
import { LastCheckpoint } from "tessera-contracts/contracts/delta/checkpoint";
import type { AddAction, DeletionVectorDescriptor, RemoveAction } from "tessera-contracts/contracts/delta/log";
import type { CheckpointReport } from "tessera-contracts/contracts/delta/reports";
import type { ParquetWrite } from "tessera-contracts/engine";
import { DeltaError } from "../errors.js";
import type { Host, OperationOptions } from "../host.js";
import { checkpointPath, LAST_CHECKPOINT, LOG_FOLDER } from "../log/names.js";
import { FILE_RETENTION, intervalMs } from "../log/retention.js";
import type { Snapshot } from "../log/snapshot.js";

const TEXTS = "map[string, value: string]";
const VECTOR =
  "struct[storageType: string, pathOrInlineDv: string, offset: i32, sizeInBytes: i32, cardinality: i64, maxRowIndex: i64]";
const ROW_IDS = "baseRowId: i64, defaultRowCommitVersion: i64";

const PROTOCOL =
  "struct[minReaderVersion: i32, minWriterVersion: i32, readerFeatures: list[string], writerFeatures: list[string]]";
const METADATA =
  `struct[id: string, name: string, description: string, format: struct[provider: string, options: ${TEXTS}], ` +
  `schemaString: string, partitionColumns: list[string], configuration: ${TEXTS}, createdTime: i64]`;
const ADD =
  `struct[path: string, partitionValues: ${TEXTS}, size: i64, modificationTime: i64, dataChange: bool, tags: ${TEXTS}, ` +
  `deletionVector: ${VECTOR}, ${ROW_IDS}, clusteringProvider: string, stats: string]`;
const REMOVE =
  `struct[path: string, deletionTimestamp: i64, dataChange: bool, extendedFileMetadata: bool, ` +
  `partitionValues: ${TEXTS}, size: i64, deletionVector: ${VECTOR}, ${ROW_IDS}]`;

/** The columns of a checkpoint, of which each row has one. */
const COLUMNS: readonly (readonly [name: string, type: string])[] = [
  ["protocol", PROTOCOL],
  ["metaData", METADATA],
  ["txn", "struct[appId: string, version: i64, lastUpdated: i64]"],
  ["domainMetadata", "struct[domain: string, configuration: string, removed: bool]"],
  ["add", ADD],
  ["remove", REMOVE],
];

/**
 * Writes the checkpoint of a snapshot, and says in `_last_checkpoint` that it is there.
 * @throws {DeltaError} `OPTION_INVALID` if the engine cannot write where the table is; {StorageError}, {EngineError}
 */
export async function writeCheckpoint(
  host: Host,
  snapshot: Snapshot,
  options: OperationOptions = {},
): Promise<CheckpointReport> {
  const started = host.now();
  const { storage, engine, uri } = host;
  const directory = storage.localPath(LOG_FOLDER.slice(0, -1));
  if (directory === null) {
    throw new DeltaError("OPTION_INVALID", `the engine cannot write files to ${storage.uri} itself`, snapshot.place);
  }
  const rows = await rowsOf(snapshot, host.now());
  const batch = batchOf(rows);
  const path = checkpointPath(snapshot.version);
  const write: ParquetWrite = {
    directory,
    schema: batch.schema,
    partitionBy: [],
    sortBy: [],
    compression: "snappy",
    nextFileName: () => path.slice(LOG_FOLDER.length),
  };
  const [file] = await engine.writeParquet({ schema: batch.schema, batches: [batch] }, write, options);
  await storage.sync?.([path]);
  const last = LastCheckpoint.create({
    version: snapshot.version,
    size: rows.length,
    size_in_bytes: file?.bytes ?? null,
    num_of_add_files: snapshot.numFiles,
  });
  await storage.put(LAST_CHECKPOINT, LastCheckpoint.encodeJson(last));
  return {
    table_uri: uri,
    version: snapshot.version,
    num_actions: rows.length,
    files: [path],
    size_bytes: file?.bytes ?? 0,
    execution_time_ms: Math.max(0, host.now() - started),
  };
}

function batchOf(rows: readonly CheckpointRow[]): RecordBatch {
  const own = schema(COLUMNS.map(([name, type]) => column(name, parseType(type))));
  const columns = own.fields.map(({ name, type }) =>
    columnFrom(
      type,
      rows.map((row) => row[name] ?? null),
    ),
  );
  return new RecordBatch(own, columns, { rowCount: rows.length });
}

type CheckpointRow = { readonly [column: string]: object };

/** Protocol and metadata first, as some readers stop there. */
async function rowsOf(snapshot: Snapshot, now: number): Promise<CheckpointRow[]> {
  const { protocol, metadata } = snapshot;
  const rows: CheckpointRow[] = [
    {
      protocol: {
        minReaderVersion: protocol.min_reader_version,
        minWriterVersion: protocol.min_writer_version,
        readerFeatures: protocol.reader_features,
        writerFeatures: protocol.writer_features,
      },
    },
    {
      metaData: {
        ...metadata,
        format: { provider: metadata.format.provider, options: Object.entries(metadata.format.options) },
        schemaString: metadata.schema_string,
        partitionColumns: metadata.partition_columns,
        configuration: Object.entries(metadata.configuration),
        createdTime: bigOrNull(metadata.created_time),
      },
    },
  ];
  for (const { app_id: appId, version, last_updated } of snapshot.transactions.values()) {
    rows.push({ txn: { appId, version, lastUpdated: bigOrNull(last_updated) } });
  }
  for (const domain of snapshot.domains.values()) rows.push({ domainMetadata: domain });
  for await (const file of snapshot.files()) rows.push({ add: addRow(file) });
  const oldest = now - fileRetentionMs(snapshot);
  for await (const file of snapshot.tombstones()) {
    if ((file.deletion_timestamp ?? 0) >= oldest) rows.push({ remove: removeRow(file) });
  }
  return rows;
}

/** A property that cannot be read is no reason to have no checkpoint: the default holds. */
function fileRetentionMs({ properties }: Snapshot): number {
  return intervalMs(properties[FILE_RETENTION.property] ?? "") ?? FILE_RETENTION.defaultMs;
}

function addRow(file: AddAction): object {
  return {
    path: file.path,
    partitionValues: Object.entries(file.partition_values),
    size: BigInt(file.size),
    modificationTime: BigInt(file.modification_time),
    dataChange: false, // whoever reads a checkpoint reads a state, not changes
    tags: file.tags === null ? null : Object.entries(file.tags),
    deletionVector: vectorRow(file.deletion_vector),
    ...rowIds(file),
    clusteringProvider: file.clustering_provider,
    stats: file.stats,
  };
}

function removeRow(file: RemoveAction): object {
  return {
    path: file.path,
    deletionTimestamp: bigOrNull(file.deletion_timestamp),
    dataChange: false,
    extendedFileMetadata: file.extended_file_metadata,
    partitionValues: file.partition_values === null ? null : Object.entries(file.partition_values),
    size: bigOrNull(file.size),
    deletionVector: vectorRow(file.deletion_vector),
    ...rowIds(file),
  };
}

function rowIds(file: Pick<AddAction, "base_row_id" | "default_row_commit_version">): object {
  return {
    baseRowId: bigOrNull(file.base_row_id),
    defaultRowCommitVersion: bigOrNull(file.default_row_commit_version),
  };
}

function vectorRow(vector: DeletionVectorDescriptor | null): object | null {
  if (vector === null) return null;
  return {
    storageType: vector.storage_type,
    pathOrInlineDv: vector.path_or_inline_dv,
    offset: vector.offset,
    sizeInBytes: vector.size_in_bytes,
    cardinality: BigInt(vector.cardinality),
    maxRowIndex: bigOrNull(vector.max_row_index),
  };
}

function bigOrNull(value: number | null): bigint | null {
  return value === null ? null : BigInt(value);
}
