// Results of DuckDB as record batches.

import type { DuckDBDataChunk, DuckDBMaterializedResult, DuckDBType } from "@duckdb/node-api";
import {
  ArrowConversionError,
  column,
  columnFrom,
  type Field,
  fromDuckDB,
  sameType,
  typeText,
  RecordBatch,
  schema,
  type Schema,
  type Table,
  TypeTextError,
} from "tessera-contracts/arrow";
import { Cancelled } from "tessera-contracts/diagnostics";
import { columnOfVectors } from "./duckdb-columns.js";
import type { VectorRows } from "./duckdb-flat.js";
import type { Bindings } from "./duckdb-vectors.js";
import type { ExecuteOptions, FileScan, QueryResult } from "./engine.js";
import { EngineError } from "./errors.js";

/** The schema of columns. @throws {EngineError} `UNSUPPORTED` if a type has no counterpart */
export function schemaFrom(names: readonly string[], types: readonly DuckDBType[]): Schema {
  return schema(names.flatMap((name, i) => fieldsFrom(name, String(types[i]))));
}

function fieldsFrom(name: string, type: string): readonly Field[] {
  try {
    const { fields } = fromDuckDB(`"c" ${type}`, { onLossy: "report" }).value;
    return fields.map((field) => ({ ...field, name, nullable: true }));
  } catch (error) {
    if (!(error instanceof ArrowConversionError || error instanceof TypeTextError)) throw error;
    const message = `the column ${name} is of DuckDB's type ${type}, which no type of Arrow holds; cast it in the statement`;
    throw new EngineError("UNSUPPORTED", message, error);
  }
}

/** The table of deleted rows of a scan. */
export const DELETED: Schema = schema([column("file", { type: "i64" }), column("row", { type: "i64" })]);

/** The deleted rows of each file of a scan. */
export function* deletedBatches({ files }: FileScan): Generator<RecordBatch, void, undefined> {
  for (const [number, { deletedRows }] of files.entries()) {
    if (deletedRows === undefined) continue;
    const rows = Array.from(deletedRows as ArrayLike<number | bigint>, BigInt);
    const columns = [rows.map(() => BigInt(number)), rows].map((cells) => columnFrom({ type: "i64" }, cells));
    yield new RecordBatch(DELETED, columns);
  }
}

/** DuckDB's chunks have up to 2,048 rows each. */
const CHUNKS_IN_BATCH = 16;

/** Chunks of a result that DuckDB holds as a whole, some at a time, to its last row. */
export async function* chunksOf(
  result: DuckDBMaterializedResult,
  signal: ExecuteOptions["signal"],
): AsyncGenerator<readonly DuckDBDataChunk[], void, undefined> {
  const { chunkCount, rowCount } = result;
  let done = 0;
  for (let first = 0; first < chunkCount; first += CHUNKS_IN_BATCH) {
    if (signal?.aborted === true) throw new Cancelled("reading the result", signal.reason);
    const count = Math.min(CHUNKS_IN_BATCH, chunkCount - first);
    const chunks = Array.from({ length: count }, (_, i) => result.getChunk(first + i));
    for (const chunk of chunks) done += chunk.rowCount;
    yield chunks;
  }
  if (done === rowCount) return;
  throw new EngineError("RESULT_TRUNCATED", `DuckDB said there are ${rowCount} rows, and gave ${done}; try again`);
}

/** The rows of such a result as batches. */
export async function* batchesOf(
  api: Bindings,
  result: DuckDBMaterializedResult,
  { schema: own, signal }: { readonly schema: Schema; readonly signal: ExecuteOptions["signal"] },
): AsyncGenerator<RecordBatch, void, undefined> {
  for await (const chunks of chunksOf(result, signal)) {
    const sizes = chunks.map(({ rowCount }) => rowCount);
    const length = sizes.reduce((sum, size) => sum + size, 0);
    const columns = own.fields.map(({ type }, i) => {
      const parts = chunks.map(({ chunk }, at): VectorRows => {
        const size = sizes[at] ?? 0;
        return { vector: api.data_chunk_get_vector(chunk, i), size, picked: null, length: size };
      });
      return columnOfVectors(type, { api, parts, length, valid: null });
    });
    yield new RecordBatch(own, columns, { rowCount: length });
  }
}

/** Batches that come one after the other, as the result of a query. */
export class BatchResult implements QueryResult {
  readonly schema: Schema;
  readonly #batches: AsyncIterable<RecordBatch>;

  constructor(own: Schema, batches: AsyncIterable<RecordBatch>) {
    this.schema = own;
    this.#batches = batches;
  }

  [Symbol.asyncIterator](): AsyncIterator<RecordBatch> {
    return this.#batches[Symbol.asyncIterator]();
  }

  async *rows<T>(table: Table<T>): AsyncGenerator<T, void, undefined> {
    for await (const batch of this) yield* table.rows(batch);
  }

  async collect(): Promise<RecordBatch[]> {
    const all: RecordBatch[] = [];
    for await (const batch of this) all.push(batch);
    return all;
  }
}

/** Batches from outside, of which it is known whether it was they that failed. */
export class Watched {
  failure: { readonly error: unknown } | null = null;
  readonly #source: AsyncIterable<RecordBatch> | Iterable<RecordBatch>;

  /** Of each batch. */
  readonly schema: Schema;

  constructor(own: Schema, source: AsyncIterable<RecordBatch> | Iterable<RecordBatch>) {
    this.schema = own;
    this.#source = source;
  }

  /** Columns are taken by position: in another order, or of another unit, they would be other values. */
  #checked(batch: RecordBatch): RecordBatch {
    const { fields } = this.schema;
    const isSame = (field: Field, i: number): boolean => {
      const found = batch.schema.fields[i];
      return found !== undefined && found.name === field.name && sameType(found.type, field.type);
    };
    if (fields.length === batch.schema.fields.length && fields.every(isSame)) return batch;
    const [expected, found] = [fields, batch.schema.fields].map((all) =>
      all.map(({ name, type }) => `${name}: ${typeText(type)}`).join(", "),
    );
    throw new EngineError(
      "UNSUPPORTED",
      `a batch has other columns than its relation: expected ${expected}; found ${found}`,
    );
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<RecordBatch, void, undefined> {
    try {
      for await (const batch of this.#source) yield this.#checked(batch);
    } catch (error) {
      this.failure = { error };
      throw error;
    }
  }
}
