// DuckDB as an engine: each call has a connection of its own.

import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from "@duckdb/node-api";
import type { RecordBatch, Schema } from "tessera-contracts/arrow";
import { appendBatches } from "./duckdb-append.js";
import { BatchResult, batchesOf, chunksOf, DELETED, deletedBatches, schemaFrom, Watched } from "./duckdb-batches.js";
import { placed } from "./duckdb-files.js";
import { rowFunctions } from "./duckdb-functions.js";
import { explained, Planner } from "./duckdb-plans.js";
import { type Bound, heldResult, interruptible, pagedResult, requireAtMost } from "./duckdb-results.js";
import { TakenNames } from "./duckdb-names.js";
import { scanText } from "./duckdb-scan.js";
import { columnsText, copyText, parquetText, pathList, quoted } from "./duckdb-sql.js";
import { type Loaded, toParameters } from "./duckdb-values.js";
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
import { writtenWithoutCopy } from "./parquet-writes.js";

/** An instance of DuckDB as an engine. */
export class Embedded implements FileEngine {
  readonly id = "duckdb" as const;
  readonly dialect = "duckdb" as const;
  readonly explain: FileEngine["explain"] = (...asked) => explained(this, ...asked);
  readonly version: string;
  readonly parsedSql: NonNullable<FileEngine["parsedSql"]> = (sql) => this.#planner.parsed(sql);
  readonly boundPlan: NonNullable<FileEngine["boundPlan"]> = (sql, tables) => this.#planner.bound(sql, tables);
  readonly registerFunction: NonNullable<FileEngine["registerFunction"]>;
  readonly #loaded: Loaded;
  readonly #planner: Planner;
  #instance: DuckDBInstance | null;
  readonly #names: TakenNames = new TakenNames((sql, options) => this.#rowsOf(sql, options));
  #writes = 0;

  constructor(loaded: Loaded, instance: DuckDBInstance) {
    this.#loaded = loaded;
    this.#instance = instance;
    this.version = loaded.api.version();
    this.#planner = new Planner(loaded.api);
    this.registerFunction = rowFunctions(async () => [loaded, await this.#connect()]);
  }

  async query(statement: Statement, options: ExecuteOptions = {}): Promise<QueryResult> {
    const bound = this.#bound(statement);
    const { result, names, types, isWhole } = await this.#connected(options, (connection) =>
      heldResult(this.#loaded.api, connection, bound),
    );
    const own = schemaFrom(names, types);
    const source = { schema: own, options, bindings: this.#loaded.bindings };
    const paged = isWhole ? null : await pagedResult(await this.#connect(), bound, source);
    if (paged === null) requireAtMost(options.maxRows, result.rowCount);
    return new BatchResult(own, paged ?? batchesOf(source.bindings, result, { schema: own, signal: options.signal }));
  }

  async describe({ sql }: Statement): Promise<Schema> {
    return this.#connected({}, async (connection) => {
      const prepared = await connection.prepare(sql);
      const names = Array.from({ length: prepared.columnCount }, (_, i) => prepared.columnName(i));
      const types = names.map((_, i) => prepared.columnType(i));
      const own = schemaFrom(names, types);
      prepared.destroySync();
      return own;
    });
  }

  async register(name: string, relation: Relation, options: ExecuteOptions = {}): Promise<void> {
    if (this.#names.has(name)) await this.drop(name);
    await this.#define(name, relation, options);
  }

  /** Registers a name that nothing has that was registered here. */
  async #define(name: string, relation: Relation, options: ExecuteOptions): Promise<void> {
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
    this.#names.take(name, "TABLE");
  }

  drop(name: string): Promise<void> {
    return this.#names.drop(name);
  }

  scan(files: FileScan): Relation {
    return { files };
  }

  parquetRows(paths: readonly string[]): string {
    return parquetText(paths);
  }

  async *texts(statement: Statement, options: ExecuteOptions = {}): AsyncGenerator<readonly string[], void, undefined> {
    const bound = this.#bound(statement);
    const result = await this.#connected(options, (connection) => connection.run(...bound));
    // Not as batches: they would hold the texts as UTF-8, to be made texts again.
    for await (const chunks of chunksOf(result, options.signal)) {
      yield chunks.flatMap((chunk) => chunk.getColumnValues(0).map(String));
    }
  }

  async footers(paths: readonly string[]): Promise<readonly ParquetFooter[]> {
    if (paths.length === 0) return [];
    const list = pathList(paths);
    const rows = await this.#rowsOf(`SELECT file_name, num_rows, num_row_groups FROM parquet_file_metadata(${list})`);
    return rows.map(([path, count, groups]) => {
      return { path: String(path), rows: Number(count), rowGroups: Number(groups) };
    });
  }

  async writeParquet(
    relation: Relation,
    write: ParquetWrite,
    options: ExecuteOptions = {},
  ): Promise<readonly WrittenFile[]> {
    const found = await writtenWithoutCopy(this, relation, write, options);
    if ("length" in found) return found;
    const name = `tessera_write_${this.#writes++}`;
    const folder = join(write.directory, `.${crypto.randomUUID()}.tmp`);
    try {
      await this.#define(name, found, options);
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
    await this.#planner.close();
  }

  [Symbol.for("nodejs.asyncDispose")](): Promise<void> {
    return this.close();
  }

  /** Executes a text that gives nothing. */
  async run(sql: string): Promise<void> {
    await this.#connected({}, (connection) => connection.run(sql));
  }

  async #rowsOf(sql: string, options: ExecuteOptions = {}): Promise<DuckDBValue[][]> {
    return this.#connected(options, async (connection) => (await connection.run(sql)).getRows());
  }

  /** A connection for one piece of work, which the signal interrupts. */
  async #connected<T>(options: ExecuteOptions, work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    const connection = await this.#connect();
    try {
      return await interruptible(connection, options, work);
    } finally {
      connection.closeSync();
    }
  }

  #connect(): Promise<DuckDBConnection> {
    if (this.#instance === null) throw new EngineError("CLOSED", "the engine was closed; start another one");
    return this.#instance.connect();
  }

  #bound({ sql, dialect, params = {} }: Statement): Bound {
    if (dialect !== "duckdb")
      throw new EngineError("UNSUPPORTED", `the statement is in the dialect ${dialect}; this is DuckDB`);
    return [sql, ...toParameters(this.#loaded.api, params)];
  }

  /** A view has no parameters: a statement with some is executed now. */
  async #registerStatement(name: string, statement: Statement, options: ExecuteOptions): Promise<void> {
    if (Object.keys(statement.params ?? {}).length > 0) {
      await this.drop(name);
      return this.materialise(name, statement, options);
    }
    const [sql] = this.#bound(statement);
    await this.#names.create("VIEW", name, { text: `AS ${sql}`, options });
  }

  async #registerFiles(name: string, files: FileScan, options: ExecuteOptions): Promise<void> {
    const deleted = files.files.some(({ deletedRows }) => deletedRows !== undefined) ? `${name}_deleted` : null;
    if (deleted !== null) {
      this.#names.takeBeside(name, deleted);
      await this.#insert(deleted, DELETED, deletedBatches(files), options);
    }
    const there = await this.#columnsIn(files.files.map(({ path }) => path));
    await this.#names.create("VIEW", name, { text: `AS ${scanText(files, { there, deleted })}`, options });
  }

  async #columnsIn(paths: readonly string[]): Promise<ReadonlySet<string>> {
    if (paths.length === 0) return new Set();
    return new Set((await this.#rowsOf(`DESCRIBE FROM ${parquetText(paths)}`)).map(([one]) => String(one)));
  }

  async #insert(
    name: string,
    own: Schema,
    batches: AsyncIterable<RecordBatch> | Iterable<RecordBatch>,
    options: ExecuteOptions,
  ): Promise<void> {
    const source = new Watched(own, batches);
    await this.#names.create("TABLE", name, { text: `(${columnsText(own)})`, options });
    const work = this.#connected(options, async (connection) => {
      await appendBatches(this.#loaded, await connection.createAppender(name), source, options);
    });
    await work.catch((error: unknown) => {
      throw source.failure === null ? error : source.failure.error;
    });
  }
}
