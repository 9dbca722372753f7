// Texts of SQL for DuckDB: names, types, and the writing of files.

import { column, type DataType, schema, type Schema, toDuckDB } from "tessera-contracts/arrow";
import type { ColumnStatistics, FieldId, ParquetWrite } from "./engine.js";

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

/** A value of a type, which may lack parts of its structs, with the names of another type of the same shape. */
export function laidOut(value: string, from: DataType, to: DataType): string {
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
