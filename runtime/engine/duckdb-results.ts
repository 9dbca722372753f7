// The rows of a statement: small results as a whole, large ones by a table from which they are read a page at a time.

import type { DuckDBConnection, DuckDBMaterializedResult, DuckDBType } from "@duckdb/node-api";
import type { RecordBatch, Schema } from "tessera-contracts/arrow";
import { Cancelled } from "tessera-contracts/diagnostics";
import { isAborted } from "./duckdb-append.js";
import { batchesOf } from "./duckdb-batches.js";
import { engineError } from "./duckdb-errors.js";
import { failureIn } from "./duckdb-functions.js";
import { quoted } from "./duckdb-sql.js";
import type { DuckDB } from "./duckdb-values.js";
import type { Bindings } from "./duckdb-vectors.js";
import type { ExecuteOptions } from "./engine.js";
import { EngineError } from "./errors.js";

/** A text of SQL with its parameters, as `run` takes them. */
export type Bound = Parameters<DuckDBConnection["run"]>;

/** The rows of a result that DuckDB holds as a whole; more of them are read from a table. */
export const MOST_HELD = 1_000_000;

/** Rows of a page of a large result: as many as a group of rows of a table has, so that each is read once. */
const PAGE_ROWS = 122_880;

/** Does work with a connection, which the signal interrupts. @throws {Cancelled} {EngineError} */
export async function interruptible<T>(
  connection: DuckDBConnection,
  { signal }: ExecuteOptions,
  work: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  if (isAborted(signal)) throw new Cancelled("the statement", signal?.reason);
  const interrupt = (): void => connection.interrupt();
  signal?.addEventListener("abort", interrupt);
  try {
    return await work(connection);
  } catch (error) {
    if (isAborted(signal)) throw new Cancelled("the statement", signal?.reason);
    throw failureIn(error) ?? engineError(error, "DuckDB could not execute the statement");
  } finally {
    signal?.removeEventListener("abort", interrupt);
  }
}

/** A result of few rows, with the columns of its statement; `isWhole` is false if there are more rows. */
export interface HeldResult {
  readonly result: DuckDBMaterializedResult;
  readonly names: readonly string[];
  readonly types: readonly DuckDBType[];
  readonly isWhole: boolean;
}

/** Executes a statement for the rows that can be held. What does not select, such as a COPY, is executed as it is. */
export async function heldResult(api: DuckDB, connection: DuckDBConnection, bound: Bound): Promise<HeldResult> {
  const [sql, ...values] = bound;
  // To prepare a statement costs as much as to bind it again, where the footers of many files are read.
  const own = isSurelySelect(sql) ? null : await selectedNames(api, connection, sql);
  const isSelect = own !== null || isSurelySelect(sql);
  const result = isSelect
    ? // One more than is held, to see whether there are more.
      await connection.run(`SELECT * FROM (${plain(sql)}\n) LIMIT ${MOST_HELD + 1}`, ...values)
    : await connection.run(...bound);
  const found = result.columnNames();
  // The second column of a name has become one of another: the names are those of the statement itself.
  const isRenamed = isSelect && found.some((name) => /_\d+$/.test(name));
  const names = isRenamed ? (own ?? (await selectedNames(api, connection, sql))) : found;
  // Where the type of a parameter is open until it has a value, a prepared statement does not tell its columns.
  const isTold = names?.length === result.columnCount;
  const isWhole = !isSelect || result.rowCount <= MOST_HELD;
  return { result, names: isTold ? names : found, types: result.columnTypes(), isWhole };
}

function isSurelySelect(sql: string): boolean {
  return /^\s*(?:SELECT|FROM|VALUES)\b/i.test(sql) && !plain(sql).includes(";");
}

/** The names of the columns of a statement that selects; null for another statement, or for several. */
async function selectedNames(api: DuckDB, connection: DuckDBConnection, sql: string): Promise<string[] | null> {
  if (plain(sql).includes(";")) return null;
  const prepared = await connection.prepare(sql);
  try {
    if (prepared.statementType !== api.StatementType.SELECT) return null;
    return Array.from({ length: prepared.columnCount }, (_, i) => prepared.columnName(i));
  } finally {
    prepared.destroySync();
  }
}

function plain(sql: string): string {
  return sql.replace(/;\s*$/, "");
}

/** Refuses more rows than were wanted. @throws {EngineError} `TOO_MANY_ROWS` */
export function requireAtMost(maxRows: number | undefined, rows: number): void {
  if (maxRows === undefined || rows <= maxRows) return;
  throw new EngineError("TOO_MANY_ROWS", `the statement gives ${rows} rows, and maxRows is ${maxRows}`);
}

/** What pages are read of. */
export interface PageSource {
  readonly schema: Schema;
  readonly options: ExecuteOptions;
  readonly bindings: Bindings;
}

/**
 * Executes a statement into a temporary table, which goes to disk where memory ends, and which throws where the statement fails. The
 * connection is this result's: when its last row was read, or the reader leaves, it is closed, and the table is gone.
 */
export async function pagedResult(
  connection: DuckDBConnection,
  [sql, ...values]: Bound,
  { options, ...source }: PageSource,
): Promise<AsyncIterable<RecordBatch>> {
  // A column of the statement may be called `rowid`, and two the same.
  const names = source.schema.fields.map((_, i) => `c${i}`).join(", ");
  const table = `CREATE TEMP TABLE ${TABLE} AS SELECT * FROM (${plain(sql)}\n) AS result(${names})`;
  try {
    const rows = await interruptible(connection, options, async () => {
      await connection.run(table, ...values);
      return Number((await connection.runAndReadAll(`SELECT count(*) FROM ${TABLE}`)).getRows()[0]?.[0]);
    });
    requireAtMost(options.maxRows, rows);
    const pages = pagesOfTable(connection, rows, { ...source, options });
    unread.register(pages, connection, connection);
    return pages;
  } catch (error) {
    connection.closeSync();
    throw error;
  }
}

const TABLE = `temp.main.${quoted("tessera_result")}`;

/** Connections of results that nobody has any more and nobody read. */
const unread: FinalizationRegistry<DuckDBConnection> = new FinalizationRegistry((connection) => connection.closeSync());

async function* pagesOfTable(
  connection: DuckDBConnection,
  rows: number,
  { schema, options, bindings }: PageSource,
): AsyncGenerator<RecordBatch, void, undefined> {
  let done = 0;
  try {
    for (let from = 0; from < rows; from += PAGE_ROWS) {
      const page = await interruptible(connection, options, () =>
        connection.run(`SELECT * FROM ${TABLE} WHERE rowid >= ${from} AND rowid < ${from + PAGE_ROWS}`),
      );
      for await (const batch of batchesOf(bindings, page, { schema, signal: options.signal })) {
        done += batch.rowCount;
        yield batch;
      }
    }
    if (done === rows) return;
    throw new EngineError("RESULT_TRUNCATED", `DuckDB said there are ${rows} rows, and gave ${done}; try again`);
  } finally {
    unread.unregister(connection);
    // Temporary tables are of a connection, and end with it.
    connection.closeSync();
  }
}
