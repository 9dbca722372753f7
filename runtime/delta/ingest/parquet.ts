// The rows of Parquet files, which the engine reads.

import { type RecordBatch, tableOfSchema } from "tessera-contracts/arrow";
import { ValidationError } from "tessera-contracts/serde";
import { columnText } from "../expression/to-duckdb.js";
import type { OperationOptions } from "../host.js";
import { Scratch } from "../scratch.js";
import { invalidSource, type Source } from "./lines.js";
import { type RawRow, type Reading, requireColumns, type RowsTable } from "./records.js";

/** Rows that are brought from the engine at once. */
const PAGE = 16_384;

/** The rows of a Parquet file. @throws {DeltaError} `SOURCE_INVALID` if its columns are not those of the contract */
export async function* parquetRows<Row>({
  source,
  table,
  host,
  ...options
}: Reading<Row>): AsyncGenerator<RawRow<Row>> {
  const path = await localPathOf(source, options);
  const scratch = new Scratch(host, options);
  try {
    const rows = await scratch.table({ sql: `FROM ${host.engine.parquetRows([path])}`, params: {} });
    const [[count] = []] = await scratch.rows(`SELECT count(*) FROM ${rows}`);
    const total = Number(count);
    const described = await host.engine.describe({ sql: `FROM ${rows}`, dialect: host.engine.dialect });
    requireColumns(
      described.fields.map(({ name }) => name),
      { source, table },
    );
    // Delta counts time in microseconds.
    const columns = described.fields.map(({ name, type }) =>
      type.type === "timestamp" && type.tz === null ? `${columnText([name])}::TIMESTAMP` : columnText([name]),
    );
    const names = described.fields.map(({ name }, i) => `${columns[i]} AS ${columnText([name])}`).join(", ");
    for (let first = 0; first < total; first += PAGE) {
      const page = `SELECT ${names} FROM ${rows} WHERE rowid >= ${first} AND rowid < ${first + PAGE} ORDER BY rowid`;
      let row = first;
      for await (const batch of scratch.batches({ sql: page, params: {} })) {
        for (const one of batchRows(batch, table)) yield { row: ++row, problem: null, ...one };
      }
      options.onProgress?.({ phase: "read", done: Math.min(first + PAGE, total), total, unit: "rows" });
    }
  } finally {
    await scratch.drop();
  }
}

type BatchRow<Row> = Pick<RawRow<Row>, "value" | "text">;

/** The rows of a batch: all at once if they fit as they are, else one by one. */
function batchRows<Row>(batch: RecordBatch, table: RowsTable<Row>): BatchRow<Row>[] {
  const { rows } = ifValid(() => table.rows(batch));
  if (rows === null) return plainRows(batch, table);
  const textOf = (i: number): string => plainRows(batch.slice(i, i + 1), table)[0]?.text() ?? "";
  return rows.map((one, i) => ({ value: () => one, text: () => textOf(i) }));
}

/** The rows by the columns of the file; those with a value that no contract has, such as a moment of the year 12026, are told apart. */
function plainRows<Row>(batch: RecordBatch, table: RowsTable<Row>): BatchRow<Row>[] {
  const own = tableOfSchema(batch.schema, { name: table.name });
  const { rows, error } = ifValid(() => own.rows(batch, { unchecked: true }));
  if (rows !== null) {
    return rows.map((one) => ({
      value: () => table.contract.convert(one),
      text: () => new TextDecoder().decode(own.contract.encodeJson(one)),
    }));
  }
  const {
    rowCount,
    columns,
    schema: { fields },
  } = batch;
  if (rowCount > 1) {
    const half = Math.ceil(rowCount / 2);
    return [batch.slice(0, half), batch.slice(half, rowCount)].flatMap((part) => plainRows(part, table));
  }
  const refuse = (): never => {
    throw error;
  };
  return [
    { value: refuse, text: () => fields.map(({ name }, i) => `${name}: ${String(columns[i]?.at(0))}`).join(", ") },
  ];
}

function ifValid<T>(
  make: () => T,
): { readonly rows: T; readonly error: null } | { readonly rows: null; readonly error: ValidationError } {
  try {
    return { rows: make(), error: null };
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    return { rows: null, error };
  }
}

/** @throws {DeltaError} `SOURCE_INVALID` if the engine cannot read files there */
async function localPathOf(source: Source, { signal }: OperationOptions): Promise<string> {
  const { storage, path } = source;
  await storage.download?.([path], { ...(signal && { signal }) });
  const local = storage.localPath(path);
  if (local !== null) return local;
  throw invalidSource(source, "is where the engine cannot read it; copy it to a folder of this machine");
}
