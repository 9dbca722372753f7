// The rows of files of each format, before it is known whether they fit.

import type { RecordBatch } from "tessera-contracts/arrow";
import type { Contract, FieldInfo, TypeInfo } from "tessera-contracts/serde";
import { any, contract } from "tessera-contracts/serde/codegen";
import type { Host, OperationOptions } from "../host.js";
import { checkLimit } from "../limits.js";
import { CsvReader, type CsvRecord } from "./csv.js";
import { invalidSource, linesOf, type Source } from "./lines.js";

/** A row of a file. */
export interface RawRow<Row> {
  /** The line that it begins on, or its number, counted from 1. */
  readonly row: number;
  /** @throws {DecodeError} if it does not fit the contract */
  value(): Row;
  /** As it stands in the file, or its values as JSON. */
  readonly text: () => string;
  /** What is wrong with it before anybody looks at its values; null if nothing is. */
  readonly problem: string | null;
}

/** How a CSV file is written. */
export interface CsvOptions {
  /** What stands between cells. Default: a comma. */
  readonly delimiter?: string;
  /** False: there are no names on the first line, and cells are in the order of the columns. Default true. */
  readonly header?: boolean;
  /** What a cell without quotes says that is null. Default: nothing. */
  readonly nullText?: string;
}

/** What rows are made by. */
export interface RowsTable<Row> {
  readonly name: string;
  readonly contract: Pick<Contract<Row>, "name" | "info" | "convert" | "decodeJson">;
  rows(batch: RecordBatch): Row[];
}

/** A text that rows are read of. */
export interface TextReading<Row> extends OperationOptions {
  readonly source: Source;
  readonly table: RowsTable<Row>;
  readonly csv: CsvOptions;
}

/** What rows are read of. */
export interface Reading<Row> extends TextReading<Row> {
  readonly host: Host;
}

/** The fields of rows. */
export function fieldsOf<Row>({ contract: { info } }: RowsTable<Row>): FieldInfo[] {
  return info.kind === "struct" ? info.fields.filter((field) => field !== null) : [];
}

/** The rows of JSON Lines. */
export async function* jsonRows<Row>({ source, table, ...options }: TextReading<Row>): AsyncGenerator<RawRow<Row>> {
  let row = 0;
  for await (const lines of linesOf(source, options)) {
    for (const line of lines) {
      row++;
      if (line.trim() === "") continue;
      yield { row, value: () => table.contract.decodeJson(line), text: () => line, problem: null };
    }
  }
}

/** The rows of CSV. @throws {DeltaError} `SOURCE_INVALID` if the first line does not name the columns of the contract */
export async function* csvRows<Row>(reading: TextReading<Row>): AsyncGenerator<RawRow<Row>> {
  const { source, table, csv } = reading;
  let columns =
    csv.header === false
      ? csvColumns(
          fieldsOf(table).map(({ wire }) => wire),
          table,
        )
      : null;
  for await (const record of csvRecords(reading)) {
    if (columns === null) columns = csvColumns(checkedHeader(record, reading), table);
    else yield csvRow(record, { columns, reading });
  }
  if (columns === null) throw invalidSource(source, "is empty: the first line of a CSV file names its columns");
}

async function* csvRecords<Row>({ source, csv, ...options }: TextReading<Row>): AsyncGenerator<CsvRecord> {
  const reader = new CsvReader(csv.delimiter ?? ",");
  for await (const lines of linesOf(source, options)) {
    for (const line of lines) {
      const record = reader.next(line);
      if (record !== null) yield record;
      else checkLimit("lineBytes", reader.pending, `a record of ${source.name}`, source);
    }
  }
  const last = reader.end();
  if (last !== null) yield last;
}

/** The names on the first line. @throws {DeltaError} `SOURCE_INVALID` if they are not those of the contract */
function checkedHeader<Row>({ cells, problem }: CsvRecord, { source, table }: TextReading<Row>): string[] {
  if (problem !== null) throw invalidSource(source, `cannot be read: ${problem}`);
  const names = cells.map(({ text }) => text.trim());
  requireColumns(names, { source, table });
  return names;
}

/** Makes sure that the columns of a file are those of the contract. @throws {DeltaError} `SOURCE_INVALID`, since no row could fit */
export function requireColumns<Row>(
  names: readonly string[],
  { source, table }: Pick<TextReading<Row>, "source" | "table">,
): void {
  const fields = fieldsOf(table);
  const { info } = table.contract;
  const known = new Set(fields.flatMap(({ wire, accept = [] }) => [wire, ...accept]));
  const twice = names.filter((name, i) => names.indexOf(name) !== i);
  const extra = info.kind === "struct" && info.mode === "strict" ? names.filter((name) => !known.has(name)) : [];
  const missing = fields.filter(
    ({ wire, presence, accept = [] }) =>
      presence === "required" && ![wire, ...accept].some((one) => names.includes(one)),
  );
  const problems = [
    ...(twice.length === 0 ? [] : [`names ${twice.join(", ")} twice`]),
    ...(missing.length === 0 ? [] : [`has no column ${missing.map(({ wire }) => wire).join(", ")}`]),
    ...(extra.length === 0 ? [] : [`has ${extra.join(", ")}, which ${table.contract.name} does not know`]),
  ];
  if (problems.length === 0) return;
  throw invalidSource(source, `${problems.join(", and ")}; its columns are ${names.join(", ")}`);
}

/** What the cells of a column are. */
interface CsvColumn {
  readonly name: string;
  /** Whether a cell is text as it stands, and no JSON. */
  readonly isText: boolean;
  /** Whether null is left out, so that the field has its default, as where a column is missing. */
  readonly hasDefault: boolean;
}

function csvColumns<Row>(names: readonly string[], table: RowsTable<Row>): readonly CsvColumn[] {
  const fields = fieldsOf(table);
  return names.map((name) => {
    const field = fields.find(({ wire, accept }) => wire === name || accept?.includes(name) === true);
    const hasDefault = field !== undefined && field.presence !== "required" && !takesNull(field.type);
    return { name, isText: isText(field?.type), hasDefault };
  });
}

interface CsvContext<Row> {
  readonly columns: readonly CsvColumn[];
  readonly reading: TextReading<Row>;
}

function csvRow<Row>(record: CsvRecord, { columns, reading }: CsvContext<Row>): RawRow<Row> {
  const { line: row, cells, text, problem } = record;
  const count = `there are ${cells.length} cells, and ${columns.length} columns`;
  const wrong = problem ?? (cells.length === columns.length ? null : count);
  const value = (): Row => {
    const values = columns.flatMap(({ name, isText: isWhole, hasDefault }, i) => {
      const { text: cell = "", isQuoted = false } = cells[i] ?? {};
      const isNull = !isQuoted && cell === (reading.csv.nullText ?? "");
      if (isNull && hasDefault) return [];
      return [[name, isNull ? null : isWhole ? cell : JSON_TEXT.decodeJson(cell)] as const];
    });
    return reading.table.contract.convert(Object.fromEntries(values), { strict: false });
  };
  return { row, value, text: () => text, problem: wrong };
}

/** Lists, maps and structs stand in a cell as JSON. */
const JSON_TEXT = contract<unknown>({ name: "a cell", module: "ingest", info: any() });

const NESTED: ReadonlySet<string> = new Set(["list", "set", "tuple", "map", "struct"]);

function isText(type: TypeInfo | undefined): boolean {
  return type === undefined || !membersOf(type).some(({ kind }) => NESTED.has(kind));
}

function takesNull(type: TypeInfo): boolean {
  return membersOf(type).some(({ kind }) => kind === "null" || kind === "any");
}

function membersOf(type: TypeInfo): readonly TypeInfo[] {
  return type.kind === "union" ? type.members : [type];
}
