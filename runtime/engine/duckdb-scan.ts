// Texts of SQL for DuckDB: scans of files.

import { column, schema } from "tessera-contracts/arrow";
import { laidOut, literal, parquetText, pathList, quoted, typeTexts } from "./duckdb-sql.js";
import type { FileScan, ScanColumn } from "./engine.js";

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
  const { positions } = scan;
  const { text: source, nameOf } = sourceOf(scan, types, there);
  const columns = scan.columns.map(
    (one, i) => `${cellText(one, types[i] ?? "", nameOf(one.source))} AS ${quoted(one.name)}`,
  );
  if (positions !== undefined) {
    columns.push(`files.number AS ${quoted(positions.file)}`, `data.${FILE_ROW} AS ${quoted(positions.row)}`);
  }
  if (scan.files.length === 0) return `SELECT ${emptyColumns(scan, types).join(", ")} WHERE false`;
  const without =
    deleted === null
      ? ""
      : ` WHERE NOT EXISTS (FROM ${quoted(deleted)} AS gone WHERE gone.file = files.number AND gone.row = data.${FILE_ROW})`;
  return `SELECT ${columns.join(", ")} FROM ${source} AS data JOIN (${filesText(scan, types)}) AS files ON data.${FILE_NAME} = files.path${without}`;
}

function emptyColumns({ columns, positions }: FileScan, types: readonly string[]): string[] {
  const own = columns.map(({ name }, i) => `CAST(NULL AS ${types[i]}) AS ${quoted(name)}`);
  const places = positions === undefined ? [] : [positions.file, positions.row];
  return [...own, ...places.map((name) => `CAST(NULL AS BIGINT) AS ${quoted(name)}`)];
}

/** What DuckDB calls the columns that it adds to those of files. */
const [FILE_NAME, FILE_ROW] = ["tessera_file_name", "file_row_number"];

/** The rows of files, and what is called there how; null if it is not there. */
interface Source {
  readonly text: string;
  readonly nameOf: (source: string | null) => string | null;
}

/** The files with their names and the numbers of their rows. Columns that are called so are read under other names. */
function sourceOf({ files, columns }: FileScan, types: readonly string[], there: ReadonlySet<string>): Source {
  const paths = files.map(({ path }) => path);
  const isThere = (source: string | null): source is string => source !== null && there.has(source);
  const isTaken = [...there].some((name) => [FILE_NAME, FILE_ROW].includes(name.toLowerCase()));
  if (!isTaken) {
    const text = parquetText(paths, `, filename = ${literal(FILE_NAME)}, ${FILE_ROW} = true`);
    return { text, nameOf: (source) => (isThere(source) ? source : null) };
  }
  const read = new Map<string, string>();
  for (const [i, { source, sourceType }] of columns.entries()) {
    if (isThere(source))
      read.set(
        source,
        sourceType === undefined ? (types[i] ?? "") : (typeTexts(schema([column("c", sourceType)]))[0] ?? ""),
      );
  }
  // A schema has a column, also where none is wanted; what is not selected is not read.
  if (read.size === 0) read.set([...there][0] ?? "", "VARCHAR");
  const names = new Map([...read.keys()].map((source, i) => [source, `c${i}`]));
  const fields = [...read].map(
    ([source, type]) =>
      `${literal(source)}: {name: ${literal(names.get(source) ?? "")}, type: ${literal(type)}, default_value: NULL}`,
  );
  return {
    text: `read_parquet(${pathList(paths)}, schema = MAP {${fields.join(", ")}}, filename = ${literal(FILE_NAME)})`,
    nameOf: (source) => names.get(source ?? "") ?? null,
  };
}

function cellText(one: ScanColumn, type: string, read: string | null): string {
  const { source, name, sourceType } = one;
  if (source === null) return `files.${quoted(`p_${name}`)}`;
  if (read === null) return `CAST(NULL AS ${type})`;
  const value = `data.${quoted(read)}`;
  return `CAST(${sourceType === undefined ? value : laidOut(value, sourceType, one.type)} AS ${type})`;
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
