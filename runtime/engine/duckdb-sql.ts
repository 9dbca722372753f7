// Texts of SQL for DuckDB: scans of files, and the writing of them.

import { column, type DataType, schema, type Schema, toDuckDB } from "tessera-contracts/arrow";
import type { ColumnStatistics, FieldId, FileScan, ParquetWrite, ScanColumn } from "./engine.js";

/** A name in quotes. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as a literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A path as a pattern that means this file alone. */
export function pattern(path: string): string {
  return path.replaceAll(/[*?[]/g, "[$&]");
}

/** Paths as the list that `read_parquet` takes, each once: DuckDB takes them for patterns. */
export function pathList(paths: Iterable<string>): string {
  return `[${Array.from(new Set(paths), (path) => literal(pattern(path))).join(", ")}]`;
}

/** The rows of files, whose columns go by their names: one that a file lacks is null there. */
export function parquetText(paths: Iterable<string>, options = ""): string {
  return `read_parquet(${pathList(paths)}, union_by_name = true, hive_partitioning = false${options})`;
}

/** The type of each column, as DuckDB spells it. @throws {ArrowConversionError} if one has no counterpart */
export function typeTexts({ fields }: Schema): string[] {
  return fields.map((field) =>
    toDuckDB(schema([{ ...field, name: "c", nullable: true, metadata: [] }]), { onLossy: "report" }).value.slice(
      '"c" '.length,
    ),
  );
}

/** The columns of a table that takes rows of a schema. @throws {ArrowConversionError} if one has no counterpart */
export function columnsText(own: Schema): string {
  const plain = schema(own.fields.map(({ name, type }) => column(name, type)));
  return toDuckDB(plain, { onLossy: "report" }).value;
}

/** What a scan needs beside its text: the names of the columns that the files have, and tables that stand beside them. */
export interface ScanSources {
  /** Of the columns of all files together. */
  readonly there: ReadonlySet<string>;
  /** Name of the table of deleted rows, by number of file and of row; null if none is. */
  readonly deleted: string | null;
}

/** The text of a scan. A column that no file has is null. */
export function scanText(scan: FileScan, { there, deleted }: ScanSources): string {
  const types = typeTexts({
    fields: scan.columns.map((one) => ({ ...one, nullable: true, metadata: [] })),
    metadata: null,
  });
  const columns = scan.columns.map((one, i) => `${cellText(one, types[i] ?? "", there)} AS ${quoted(one.name)}`);
  const { positions } = scan;
  if (positions !== undefined) {
    columns.push(`files.number AS ${quoted(positions.file)}`, `data.file_row_number AS ${quoted(positions.row)}`);
  }
  if (scan.files.length === 0) return `SELECT ${emptyColumns(scan, types).join(", ")} WHERE false`;
  const paths = scan.files.map(({ path }) => path);
  const source = parquetText(paths, ", filename = true, file_row_number = true");
  const without =
    deleted === null
      ? ""
      : ` WHERE NOT EXISTS (FROM ${quoted(deleted)} AS gone WHERE gone.file = files.number AND gone.row = data.file_row_number)`;
  return `SELECT ${columns.join(", ")} FROM ${source} AS data JOIN (${filesText(scan, types)}) AS files ON data.filename = files.path${without}`;
}

function emptyColumns({ columns, positions }: FileScan, types: readonly string[]): string[] {
  const own = columns.map(({ name }, i) => `CAST(NULL AS ${types[i]}) AS ${quoted(name)}`);
  const places = positions === undefined ? [] : [positions.file, positions.row];
  return [...own, ...places.map((name) => `CAST(NULL AS BIGINT) AS ${quoted(name)}`)];
}

function cellText(column: ScanColumn, type: string, there: ReadonlySet<string>): string {
  const { source, name, sourceType } = column;
  if (source === null) return `files.${quoted(`p_${name}`)}`;
  if (!there.has(source)) return `CAST(NULL AS ${type})`;
  const value = `data.${quoted(source)}`;
  return `CAST(${sourceType === undefined ? value : laidOut(value, sourceType, column.type)} AS ${type})`;
}

/** A value of a type, which may lack parts of its structs, with the names of another type of the same shape. */
function laidOut(value: string, from: DataType, to: DataType): string {
  const [type = ""] = typeTexts(schema([column("c", from)]));
  return renamed(`CAST(${value} AS ${type})`, from, to);
}

/** A value with the names of another type of the same shape in its structs. */
function renamed(value: string, from: DataType, to: DataType, depth = 0): string {
  if (from.type === "struct" && to.type === "struct") {
    const fields = to.fields.map((field, i) => {
      const part = from.fields[i];
      if (part === undefined) return `${quoted(field.name)}: NULL`;
      return `${quoted(field.name)}: ${renamed(`${value}.${quoted(part.name)}`, part.type, field.type, depth)}`;
    });
    return `CASE WHEN ${value} IS NULL THEN NULL ELSE {${fields.join(", ")}} END`;
  }
  const item = `e${depth}`;
  if (from.type === "list" && to.type === "list") {
    return `list_transform(${value}, lambda ${item}: ${renamed(item, from.item.type, to.item.type, depth + 1)})`;
  }
  if (from.type !== "map" || to.type !== "map") return value;
  const entry = renamed(item, from.entries.type, to.entries.type, depth + 1);
  return `map_from_entries(list_transform(map_entries(${value}), lambda ${item}: ${entry}))`;
}

/** Bytes are the UTF-8 of their text; all else is cast. */
function partitionText(value: string, type: string): string {
  return type === "BLOB" ? `encode(${value})` : `CAST(${value} AS ${type})`;
}

/** The files as rows: their path, their number, and their partition, whose values are cast once a file. */
function filesText({ files, columns }: FileScan, types: readonly string[]): string {
  const partitions = columns.flatMap(({ source, name }, i) =>
    source === null ? [{ name, type: types[i] ?? "" }] : [],
  );
  const rows = files.map(({ path, partitionValues }, number) => {
    const values = partitions.map(({ name }) => textOrNull(partitionValues[name]));
    return `(${[literal(path), `${number}::BIGINT`, ...values].join(", ")})`;
  });
  const names = partitions.map(({ name }) => quoted(`p_${name}`));
  const values = partitions.map(({ type }, i) => `${partitionText(names[i] ?? "", type)} AS ${names[i]}`);
  const list = ["path", "number", ...names].join(", ");
  return `SELECT ${["path", "number", ...values].join(", ")} FROM (VALUES ${rows.join(", ")}) AS t(${list})`;
}

/** The protocol takes an empty text for null. */
function textOrNull(value: string | null | undefined): string {
  return value == null || value === "" ? "NULL::VARCHAR" : literal(value);
}

/** Zeros get a plus sign in a column that DuckDB sorts by, and none in one that it only computes its key from. */
function sortKey(own: string, type: DataType | undefined): string {
  return type?.type === "f64" || type?.type === "f32" ? `${own} + 0` : own;
}

/** The text that gives the rows of a relation as the columns of files, in their order. */
export function shapedText(name: string, write: ParquetWrite): string {
  const types = typeTexts(write.schema);
  const columns = write.schema.fields.map(({ name: column, type }, i) => {
    const own = quoted(write.source?.[column] ?? column);
    const sourceType = write.sourceTypes?.[column];
    const value = `CAST(${sourceType === undefined ? own : laidOut(own, sourceType, type)} AS ${types[i]})`;
    // Bytes that stand beside the files do so as the text that they are.
    const isText = types[i] === "BLOB" && write.partitionBy.includes(column);
    return `${isText ? `decode(${value})` : value} AS ${quoted(column)}`;
  });
  const keys = write.sortBy.map((one) =>
    sortKey(quoted(one), write.schema.fields.find(({ name: own }) => own === one)?.type),
  );
  const order = keys.length === 0 ? "" : ` ORDER BY ${keys.join(", ")}`;
  return `SELECT ${columns.join(", ")} FROM ${quoted(name)}${order}`;
}

/** The text that writes the rows of a relation below a folder, a row of what it returns for each file. */
export function copyText(name: string, folder: string, write: ParquetWrite): string {
  const options = [
    "FORMAT parquet",
    "RETURN_STATS",
    `COMPRESSION ${write.compression}`,
    "FILENAME_PATTERN 'file-{i}'",
    ...(write.compressionLevel === undefined ? [] : [`COMPRESSION_LEVEL ${write.compressionLevel}`]),
    ...(write.rowGroupRows === undefined ? [] : [`ROW_GROUP_SIZE ${write.rowGroupRows}`]),
    ...(write.fieldIds === undefined ? [] : [`FIELD_IDS ${fieldIdsText(write.fieldIds)}`]),
    write.partitionBy.length > 0
      ? `PARTITION_BY (${write.partitionBy.map(quoted).join(", ")})`
      : `FILE_SIZE_BYTES ${write.targetFileBytes ?? 2 ** 40}`,
  ];
  return `COPY (${shapedText(name, write)}) TO ${literal(folder)} (${options.join(", ")})`;
}

interface IdTree {
  [name: string]: IdTree | number;
}

/** Ids as the nested struct that DuckDB takes. */
function fieldIdsText(ids: readonly FieldId[]): string {
  const tree: IdTree = {};
  for (const { path, id } of ids) {
    let at = tree;
    for (const name of path) at = (at[name] ??= {}) as IdTree;
    at["__duckdb_field_id"] = id;
  }
  return treeText(tree);
}

function treeText(tree: IdTree): string {
  const members = Object.entries(tree).map(
    ([name, below]) => `${quoted(name)}: ${typeof below === "number" ? below : treeText(below)}`,
  );
  return `{${members.join(", ")}}`;
}

/** What `RETURN_STATS` says of one column. */
export interface ReturnedStatistics {
  readonly key: string;
  readonly values: ReadonlyMap<string, string>;
}

/** The statistics of a file. Columns within lists and maps are left out: their bounds are of items, not of rows. */
export function statisticsOf(
  returned: readonly ReturnedStatistics[],
  isLeaf: (path: readonly string[]) => boolean,
): ColumnStatistics[] {
  return returned.flatMap(({ key, values }) => {
    const path = [...key.matchAll(/"((?:[^"]|"")*)"/g)].map(([, name = ""]) => name.replaceAll('""', '"'));
    if (!isLeaf(path)) return [];
    const hasNaN = values.get("has_nan");
    return [
      {
        path,
        min: values.get("min") ?? null,
        max: values.get("max") ?? null,
        nullCount: Number(values.get("null_count") ?? 0),
        hasNaN: hasNaN === undefined ? null : hasNaN === "true",
      },
    ];
  });
}
