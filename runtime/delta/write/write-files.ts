// Rows as new Parquet files of a table.

import { column, type DataType, type Field, type Schema, typeText } from "tessera-contracts/arrow";
import { WriterPolicySnapshot } from "tessera-contracts/contracts/artifacts/decisions";
import { AddAction, LogLine, RemoveAction } from "tessera-contracts/contracts/delta/log";
import { DeltaWritePolicy } from "tessera-contracts/contracts/delta/policies";
import type { DeltaDataType } from "tessera-contracts/contracts/delta/schema";
import { silent } from "tessera-contracts/diagnostics";
import type { FieldId, ParquetWrite, Relation, WrittenFile } from "tessera-contracts/engine";
import { DeltaError, type TablePlace } from "../errors.js";
import type { Host, OperationOptions } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { columnIdOf, type ColumnMappingMode, physicalNameOf } from "../schema/column-mapping.js";
import { arrowSchemaOf } from "../schema/delta-schema.js";
import { formatPartitionValue, parsePartitionValue } from "../schema/partition-values.js";
import { encodePath } from "../schema/paths.js";
import { type StatsColumn, statsText } from "./bounds.js";
import { atPolicy, columnWrites, type PolicyColumn } from "./parquet-policy.js";
import type { WriteSettings } from "./settings.js";
import { statsLeaves } from "./stats-columns.js";

/** What is written. */
export interface FileRequest extends OperationOptions {
  readonly relation: Relation;
  /** Names of the columns that the relation has. */
  readonly columns: readonly string[];
  readonly settings: WriteSettings;
  /** Folder below the table; absent: the table's own. */
  readonly folder?: string;
  /** Name of a column of text that the files have beside those of the table. */
  readonly textColumn?: string;
}

/**
 * Writes rows to new files, which no commit knows yet.
 * @throws {DeltaError} `CONSTRAINT_VIOLATED` if there is a null where the table has none; and whatever the relation throws
 */
export async function writeFiles(
  host: Host,
  snapshot: Snapshot,
  request: FileRequest,
): Promise<readonly WrittenFile[]> {
  const { storage, engine } = host;
  const { relation, folder = "", signal, onProgress } = request;
  const options = { ...(signal && { signal }), ...(onProgress && { onProgress }) };
  const written = await engine
    .writeParquet(relation, parquetWrite(host, snapshot, request), options)
    .catch((error: unknown) => {
      throw atPolicy(error, snapshot.place);
    });
  const files = written.map((file) => ({ ...file, path: folder === "" ? file.path : `${folder}/${file.path}` }));
  await requireNoNulls(host, snapshot, files);
  await storage.sync?.(files.map(({ path }) => path));
  if (files.length > 0 && folder === "" && host.diagnostics !== silent) {
    host.diagnostics.emit(WriterPolicySnapshot, writerPolicyOf(host, snapshot, request.settings));
  }
  return files;
}

/** How files of a table are written. */
export function writerPolicyOf(
  { policy, uri }: Pick<Host, "policy" | "uri">,
  snapshot: Snapshot,
  settings: WriteSettings,
): WriterPolicySnapshot {
  const { struct, mapping, metadata } = snapshot;
  const leaves = new Set(leavesWithStats(snapshot).map(({ path }) => path[0]));
  const layout = policy.write_policy ?? DeltaWritePolicy.create({});
  const said = {
    dataset_name: metadata.name ?? uri,
    write_policy: { ...layout, partition_by: settings.partitionBy, zorder_by: settings.sortBy },
    schema_policy: policy.schema_policy,
    parquet: settings.parquet.policy,
    feature_gate: policy.feature_gate,
    resolved_stats_columns: struct.fields
      .filter((field) => leaves.has(physicalNameOf(field, mapping)))
      .map(({ name }) => name),
    table_properties: {},
  };
  return { ...said, policy_hash: WriterPolicySnapshot.fingerprint({ ...said, policy_hash: "" }) };
}

/** What the engine is told. @throws {DeltaError} `OPTION_INVALID`, `WRITER_POLICY_UNSUPPORTED` */
function parquetWrite(
  { storage, uuid }: Host,
  snapshot: Snapshot,
  { columns, settings, folder = "", textColumn }: FileRequest,
): ParquetWrite {
  const directory = storage.localPath(folder);
  if (directory === null) {
    const message = `the engine cannot write files to ${storage.uri} itself; use a folder of this machine`;
    throw new DeltaError("OPTION_INVALID", message, snapshot.place);
  }
  let number = 0;
  const { ignored: _, policy, ...parquet } = settings.parquet;
  const physical = physicalNames(snapshot);
  const own = snapshot.struct.fields.filter(({ name }) => columns.includes(name)).map((one) => physical.get(one.name));
  const stored = arrowSchemaOf(snapshot.physicalStruct, snapshot.place);
  const fields = stored.fields.filter(({ name }) => own.includes(name));
  const single = columnWrites(policy, policyColumns(snapshot, stored.fields), snapshot.place);
  const beside = textColumn === undefined ? [] : [column(textColumn, { type: "string" })];
  return {
    directory,
    schema: { ...stored, fields: [...fields, ...beside] },
    source: Object.fromEntries([...physical].map(([name, one]) => [one, name])),
    sourceTypes: sourceTypes(snapshot, stored),
    partitionBy: snapshot.partitionColumns.map((name) => physical.get(name) ?? name),
    sortBy: settings.sortBy.map((name) => physical.get(name) ?? name),
    ...(snapshot.mapping === "none" ? {} : { fieldIds: fieldIds(snapshot, columns) }),
    ...(settings.targetFileBytes === null ? {} : { targetFileBytes: settings.targetFileBytes }),
    ...parquet,
    ...(single && { columns: single }),
    nextFileName: () => `part-${String(number++).padStart(5, "0")}-${uuid()}-c000.${parquet.compression}.parquet`,
  };
}

/** The columns of the table as policies name them. */
function policyColumns(snapshot: Snapshot, fields: readonly Field[]): readonly PolicyColumn[] {
  const { partitionColumns } = snapshot;
  return [...physicalNames(snapshot)].map(([name, physical]) => ({
    name,
    stored: partitionColumns.includes(name) ? null : (fields.find((one) => one.name === physical) ?? null),
  }));
}

function physicalNames({ struct, mapping }: Snapshot): ReadonlyMap<string, string> {
  return new Map(struct.fields.map((field) => [field.name, physicalNameOf(field, mapping)]));
}

/** The types of rows whose structs have other names than in files, by the names of columns in files. */
function sourceTypes({ schema }: Snapshot, stored: Schema): { readonly [name: string]: DataType } {
  const others = stored.fields.flatMap(({ name, type }, i) => {
    const own = schema.fields[i]?.type;
    return own === undefined || typeText(own) === typeText(type) ? [] : [[name, own] as const];
  });
  return Object.fromEntries(others);
}

/** The ids of the columns that stand in files: those that rows are split by do not. */
function fieldIds({ struct, mapping, partitionColumns }: Snapshot, columns: readonly string[]): FieldId[] {
  const there = struct.fields.filter(({ name }) => columns.includes(name) && !partitionColumns.includes(name));
  return idsWithin({ ...struct, fields: there }, mapping, []);
}

function idsWithin(type: DeltaDataType, mapping: ColumnMappingMode, above: readonly string[]): FieldId[] {
  if (typeof type === "string") return [];
  if (type.type === "array") return idsWithin(type.element_type, mapping, [...above, "element"]);
  if (type.type === "map") {
    const key = idsWithin(type.key_type, mapping, [...above, "key"]);
    return [...key, ...idsWithin(type.value_type, mapping, [...above, "value"])];
  }
  return type.fields.flatMap((field) => {
    const path = [...above, physicalNameOf(field, mapping)];
    const id = columnIdOf(field, mapping);
    return [...(id === null ? [] : [{ path, id }]), ...idsWithin(field.type, mapping, path)];
  });
}

/**
 * The lines of the log by which new files become part of the table.
 * @param dataChange false if the rows of the files are those of others that the same commit removes
 */
export function addLines(
  files: readonly WrittenFile[],
  host: Host,
  snapshot: Snapshot,
  dataChange: boolean = true,
): LogLine[] {
  const leaves = leavesWithStats(snapshot);
  return files.map((file) => {
    const add = AddAction.create({
      path: encodePath(file.path),
      partition_values: partitionValuesOf(file, snapshot),
      size: file.bytes,
      modification_time: host.now(),
      data_change: dataChange,
      stats: statsText(file.rows, file.statistics, leaves),
    });
    return LogLine.create({ add });
  });
}

/** The columns of files that get statistics. */
function leavesWithStats(snapshot: Snapshot): readonly StatsColumn[] {
  const { place, schema, physicalStruct, partitionColumns: partitionBy, properties } = snapshot;
  return statsLeaves({ schema, stored: arrowSchemaOf(physicalStruct, place) }, { properties, partitionBy });
}

/** The partition of a new file as the log has it. */
export function partitionValuesOf(
  { partitionValues }: WrittenFile,
  snapshot: Snapshot,
): { [name: string]: string | null } {
  const { place, struct, schema, mapping, partitionColumns } = snapshot;
  const values = struct.fields.flatMap((field, i) => {
    const type = schema.fields[i]?.type;
    if (type === undefined || !partitionColumns.includes(field.name)) return [];
    const name = physicalNameOf(field, mapping);
    return [[name, partitionText(partitionValues[name] ?? null, type, place)] as const];
  });
  return Object.fromEntries(values);
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

/** The engine's text of a partition value as the log has it. */
export function partitionText(text: string | null, type: DataType, place: TablePlace): string | null {
  // The engine is in UTC, and says so by an offset of hours alone.
  const spelled = type.type === "timestamp" ? (text?.replace(/\+00$/, "Z") ?? null) : text;
  const value = parsePartitionValue(spelled, type, place);
  return formatPartitionValue(value, type, place);
}

/** A column of the table that may not be null, of a contract that takes null: the files tell whether there was one. */
async function requireNoNulls(host: Host, snapshot: Snapshot, files: readonly WrittenFile[]): Promise<void> {
  const required = snapshot.struct.fields.filter(({ nullable }) => !nullable);
  for (const field of required) {
    const name = physicalNameOf(field, snapshot.mapping);
    const hasNull = ({ statistics, partitionValues }: WrittenFile): boolean =>
      partitionValues[name] === null ||
      statistics.some(({ path, nullCount }) => path.length === 1 && path[0] === name && nullCount > 0);
    if (!files.some(hasNull)) continue;
    await host.storage.delete(files.map(({ path }) => path));
    const message = `column ${field.name} of the table may not be null, and rows have null there; nothing was written`;
    throw new DeltaError("CONSTRAINT_VIOLATED", message, snapshot.place, { details: { column: field.name } });
  }
}
