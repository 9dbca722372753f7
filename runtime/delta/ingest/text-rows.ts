// The rows of a text file that goes into no table, as batches.

import type { RecordBatch, Table } from "tessera-contracts/arrow";
import { DecodeError, EncodeError } from "tessera-contracts/serde";
import type { Storage } from "tessera-contracts/storage";
import type { OperationOptions } from "../host.js";
import { DEFAULT_LIMITS } from "../limits.js";
import { invalidSource, type Source } from "./lines.js";
import { csvRows, jsonRows, type RawRow, type RowsTable } from "./records.js";

/** A text file with rows. */
export interface TextFile {
  readonly storage: Storage;
  /** Within the storage. */
  readonly path: string;
  readonly format: "csv" | "json";
}

/** Rows of a batch. */
const BATCH = 65_536;

/**
 * The rows of CSV with a line of names, or of JSON with an object a line, in batches and in order.
 * @throws {DeltaError} `SOURCE_INVALID` at the first row that does not fit the columns, naming it; `LIMIT_EXCEEDED`; {StorageError}
 */
export async function* textRows<Row>(
  table: RowsTable<Row> & Pick<Table<Row>, "builder">,
  { storage, path, format }: TextFile,
  options: OperationOptions = {},
): AsyncGenerator<RecordBatch, void, undefined> {
  const place = { uri: storage.uri, version: null };
  const source: Source = { name: `${storage.uri}/${path}`, storage, path, place, limits: DEFAULT_LIMITS };
  const builder = table.builder();
  const raw = format === "csv" ? csvRows : jsonRows;
  for await (const one of raw({ source, table, csv: {}, ...options })) {
    if (one.problem !== null) throw wrongRow(source, one, one.problem);
    try {
      builder.append(one.value());
    } catch (error) {
      if (!(error instanceof DecodeError || error instanceof EncodeError)) throw error;
      throw wrongRow(source, one, error.message, error);
    }
    if (builder.rowCount >= BATCH) yield builder.finish();
  }
  if (builder.rowCount > 0) yield builder.finish();
}

function wrongRow<Row>(source: Source, { row }: RawRow<Row>, problem: string, cause?: unknown): Error {
  return invalidSource(source, `has a row that does not fit, on line ${row}: ${problem}`, cause);
}
