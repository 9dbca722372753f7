// DuckDB as an engine: each call has a connection of its own.

import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from "@duckdb/node-api";
import { column, type RecordBatch, type Schema, schema, toDuckDB } from "tessera-contracts/arrow";
import { Cancelled } from "tessera-contracts/diagnostics";
import { BatchResult, batchesOf, DELETED, deletedBatches, schemaFrom, Watched } from "./duckdb-batches.js";
import { engineError } from "./duckdb-errors.js";
import { placed } from "./duckdb-files.js";
import { copyText, literal, parquetText, pathList, quoted, scanText } from "./duckdb-sql.js";
import { type DuckDB, toParameters, toValue } from "./duckdb-values.js";
import type {
  ExecuteOptions,
  FileEngine,
  FileScan,
  ParquetFooter,
  ParquetWrite,
  QueryResult,
  Relation,
  Statement,
  WrittenFile,
} from "./engine.js";
import { EngineError } from "./errors.js";

/** Rows that an appender takes at once, which is what one of DuckDB's chunks holds. */
const CHUNK_ROWS = 2_048;

/** An instance of DuckDB as an engine. */
export class Embedded implements FileEngine {
  readonly id = "duckdb" as const;
  readonly dialect = "duckdb" as const;
  readonly version: string;
  readonly #api: DuckDB;
  #instance: DuckDBInstance | null;
  /** What is dropped with a name besides. */
  readonly #beside = new Map<string, string>();
  #names = 0;

  constructor(api: DuckDB, instance: DuckDBInstance) {
    this.#api = api;
    this.#instance = instance;
    this.version = api.version();
  }

  async query(statement: Statement, options: ExecuteOptions = {}): Promise<QueryResult> {
    const bound = this.#bound(statement);
    const result = await this.#connected(options, (connection) => connection.run(...bound));
    const own = schemaFrom(result.columnNames(), result.columnTypes());
    const { maxRows = Infinity } = options;
    if (result.rowCount > maxRows) {
      throw new EngineError("TOO_MANY_ROWS", `the statement gives ${result.rowCount} rows, and maxRows is ${maxRows}`);
    }
    return new BatchResult(own, batchesOf(result, own, options.signal));
  }

  async describe({ sql }: Statement): Promise<Schema> {
    return this.#connected({}, async (connection) => {
      const prepared = await connection.prepare(sql);
      const names = Array.from({ length: prepared.columnCount }, (_, i) => prepared.columnName(i));
      const own = schemaFrom(
        names,
        names.map((_, i) => prepared.columnType(i)),
      );
      prepared.destroySync();
      return own;
    });
  }

  async register(name: string, relation: Relation, options: ExecuteOptions = {}): Promise<void> {
    await this.drop(name);
    try {
      if ("statement" in relation) await this.#registerStatement(name, relation.statement, options);
      else if ("files" in relation) await this.#registerFiles(name, relation.files, options);
      else await this.#insert(name, relation.schema, relation.batches, options);
    } catch (error) {
      await this.drop(name); // what there is of it, such as a table that was filled halfway
      throw error;
    }
  }

  async materialise(name: string, statement: Statement, options: ExecuteOptions = {}): Promise<void> {
    const [sql, ...values] = this.#bound(statement);
    await this.#connected(options, (connection) => connection.run(`CREATE TABLE ${quoted(name)} AS ${sql}`, ...values));
  }

  async drop(name: string): Promise<void> {
    for (const one of [name, this.#beside.get(name)]) {
      if (one === undefined) continue;
      // Only one of the two is there, and DuckDB refuses to drop the one as the other.
      const [found] = await this.#rowsOf(
        `SELECT table_type FROM information_schema.tables WHERE table_name = ${literal(one)}`,
      );
      if (found !== undefined) await this.run(`DROP ${found[0] === "VIEW" ? "VIEW" : "TABLE"} ${quoted(one)}`);
    }
    this.#beside.delete(name);
  }

  scan(files: FileScan): Relation {
    return { files };
  }

  async *parquetAsJson(
    paths: readonly string[],
    columns: readonly string[],
    options: ExecuteOptions = {},
  ): AsyncGenerator<readonly [column: string, json: string], void, undefined> {
    const there = await this.#columnsIn(paths);
    for (const column of columns.filter((one) => there.has(one))) {
      const sql = `SELECT to_json(${quoted(column)})::VARCHAR FROM ${parquetText(paths)} WHERE ${quoted(column)} IS NOT NULL`;
      for await (const batch of await this.query({ sql, dialect: this.dialect }, options)) {
        for (const json of batch.columns[0]?.toArray() ?? []) yield [column, String(json)];
      }
    }
  }

  async footers(paths: readonly string[]): Promise<readonly ParquetFooter[]> {
    if (paths.length === 0) return [];
    const list = pathList(paths);
    const rows = await this.#rowsOf(`SELECT file_name, num_rows, num_row_groups FROM parquet_file_metadata(${list})`);
    return rows.map(([path, count, groups]) => ({
      path: String(path),
      rows: Number(count),
      rowGroups: Number(groups),
    }));
  }

  async writeParquet(
    relation: Relation,
    write: ParquetWrite,
    options: ExecuteOptions = {},
  ): Promise<readonly WrittenFile[]> {
    const name = `tessera_write_${this.#names++}`;
    const folder = join(write.directory, `.${crypto.randomUUID()}.tmp`);
    try {
      await this.register(name, relation, options);
      await mkdir(folder, { recursive: true });
      const result = await this.#connected(options, (connection) => connection.run(copyText(name, folder, write)));
      return await placed(await result.getRowObjects(), folder, write);
    } finally {
      await rm(folder, { recursive: true, force: true });
      await this.drop(name);
    }
  }

  async close(): Promise<void> {
    this.#instance?.closeSync();
    this.#instance = null;
  }

  [Symbol.for("nodejs.asyncDispose")](): Promise<void> {
    return this.close();
  }

  /** Executes a text that gives nothing. */
  async run(sql: string): Promise<void> {
    await this.#connected({}, (connection) => connection.run(sql));
  }

  async #rowsOf(sql: string): Promise<DuckDBValue[][]> {
    return this.#connected({}, async (connection) => (await connection.run(sql)).getRows());
  }

  /** A connection for one piece of work, which the signal interrupts. */
  async #connected<T>({ signal }: ExecuteOptions, work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    if (this.#instance === null) throw new EngineError("CLOSED", "the engine was closed; start another one");
    if (isAborted(signal)) throw new Cancelled("the statement", signal?.reason);
    const connection = await this.#instance.connect();
    const interrupt = (): void => connection.interrupt();
    signal?.addEventListener("abort", interrupt);
    try {
      return await work(connection);
    } catch (error) {
      if (isAborted(signal)) throw new Cancelled("the statement", signal?.reason);
      throw engineError(error, "DuckDB could not execute the statement");
    } finally {
      signal?.removeEventListener("abort", interrupt);
      connection.closeSync();
    }
  }

  #bound({ sql, dialect, params = {} }: Statement): Parameters<DuckDBConnection["run"]> {
    if (dialect !== "duckdb")
      throw new EngineError("UNSUPPORTED", `the statement is in the dialect ${dialect}; this is DuckDB`);
    return [sql, ...toParameters(this.#api, params)];
  }

  /** A view has no parameters: a statement with some is executed now. */
  async #registerStatement(name: string, statement: Statement, options: ExecuteOptions): Promise<void> {
    if (Object.keys(statement.params ?? {}).length > 0) return this.materialise(name, statement, options);
    const [sql] = this.#bound(statement);
    await this.#connected(options, (connection) => connection.run(`CREATE VIEW ${quoted(name)} AS ${sql}`));
  }

  async #registerFiles(name: string, files: FileScan, options: ExecuteOptions): Promise<void> {
    const deleted = files.files.some(({ deletedRows }) => deletedRows !== undefined) ? `${name}_deleted` : null;
    if (deleted !== null) {
      this.#beside.set(name, deleted);
      await this.#insert(deleted, DELETED, deletedBatches(files), options);
    }
    const there = await this.#columnsIn(files.files.map(({ path }) => path));
    await this.#connected(options, (connection) =>
      connection.run(`CREATE VIEW ${quoted(name)} AS ${scanText(files, { there, deleted })}`),
    );
  }

  async #columnsIn(paths: readonly string[]): Promise<ReadonlySet<string>> {
    if (paths.length === 0) return new Set();
    const rows = await this.#rowsOf(`DESCRIBE FROM ${parquetText(paths)}`);
    return new Set(rows.map(([one]) => String(one)));
  }

  async #insert(
    name: string,
    own: Schema,
    batches: AsyncIterable<RecordBatch> | Iterable<RecordBatch>,
    options: ExecuteOptions,
  ): Promise<void> {
    const plain = schema(own.fields.map((field) => column(field.name, field.type)));
    const columns = toDuckDB(plain, { onLossy: "report" }).value;
    const source = new Watched(own, batches);
    const work = this.#connected(options, async (connection) => {
      await connection.run(`CREATE TABLE ${quoted(name)} (${columns})`);
      const appender = await connection.createAppender(name);
      const types = own.fields.map((_, i) => appender.columnType(i));
      const cells = own.fields.map(({ type }) => toValue(this.#api, type));
      let done = 0;
      for await (const batch of source) {
        if (isAborted(options.signal)) throw new Cancelled("the statement", options.signal?.reason);
        for (let from = 0; from < batch.rowCount; from += CHUNK_ROWS) {
          const rows = batch.slice(from, Math.min(from + CHUNK_ROWS, batch.rowCount));
          const chunk = this.#api.DuckDBDataChunk.create(types, rows.rowCount);
          rows.columns.forEach((one, i) => chunk.setColumnValues(i, one.toArray().map(cells[i] ?? String)));
          appender.appendDataChunk(chunk);
        }
        done += batch.rowCount;
        options.onProgress?.({ phase: "load", done, total: null, unit: "rows" });
      }
      appender.closeSync();
    });
    await work.catch((error: unknown) => {
      throw source.failure === null ? error : source.failure.error;
    });
  }
}

function isAborted(signal: ExecuteOptions["signal"]): boolean {
  return signal?.aborted === true;
}
