// What DuckDB makes of a text of SQL before it optimises: for the names and the columns that the text uses.

import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { ArrowConversionError, type DataType, fromDuckDB, type Schema, TypeTextError } from "tessera-contracts/arrow";
import { engineError } from "./duckdb-errors.js";
import { columnsText, literal, quoted } from "./duckdb-sql.js";
import type { DuckDB } from "./duckdb-values.js";
import type { BoundColumn, BoundSql, Engine, ExecuteOptions, Statement } from "./engine.js";
import { EngineError } from "./errors.js";

/** An instance of its own that can do nothing but plan: it has no files, and settings stay as they are. */
export class Planner {
  readonly #api: DuckDB;
  #instance: Promise<DuckDBInstance> | null = null;

  constructor(api: DuckDB) {
    this.#api = api;
  }

  /** As `Engine.parsedSql`. */
  parsed(sql: string): Promise<readonly unknown[]> {
    return this.#connected(async (connection) => {
      const answer = await answerOf(connection, `json_serialize_sql(${literal(sql)})`);
      return listIn(answer, "statements");
    });
  }

  /** As `Engine.boundPlan`. */
  bound(sql: string, tables: { readonly [name: string]: Schema }): Promise<BoundSql> {
    return this.#connected(async (connection) => {
      for (const [name, schema] of Object.entries(tables)) {
        // Those of a connection go with it.
        await connection.run(`CREATE TEMP TABLE ${quoted(name)} (${columnsText(schema)})`);
      }
      const answer = await answerOf(connection, `json_serialize_plan(${literal(sql)}, optimize := false)`);
      const plans = listIn(answer, "plans");
      return { plans, columns: plans.length === 1 ? await columnsOf(connection, sql) : [] };
    });
  }

  async close(): Promise<void> {
    const instance = this.#instance;
    this.#instance = null;
    (await instance)?.closeSync();
  }

  async #connected<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    this.#instance ??= this.#api.DuckDBInstance.create(":memory:", {
      enable_external_access: "false",
      lock_configuration: "true",
      threads: "1",
    });
    const connection = await (await this.#instance).connect();
    try {
      return await work(connection);
    } catch (error) {
      throw engineError(error, "DuckDB could not plan the statement");
    } finally {
      connection.closeSync();
    }
  }
}

async function answerOf(connection: DuckDBConnection, call: string): Promise<unknown> {
  const [[json] = []] = await (await connection.run(`SELECT ${call}`)).getRows();
  return JSON.parse(String(json));
}

/** How DuckDB goes about a statement, in its own words. */
export async function explained(
  engine: Engine,
  statement: Statement,
  { analyze = false, ...options }: ExecuteOptions & { readonly analyze?: boolean } = {},
): Promise<string> {
  const asked = { ...statement, sql: `EXPLAIN ${analyze ? "ANALYZE " : ""}${statement.sql}` };
  const batches = await (await engine.query(asked, options)).collect();
  return batches.flatMap((batch) => batch.columns[1]?.toArray() ?? []).join("\n");
}

function listIn(answer: unknown, key: "plans" | "statements"): readonly unknown[] {
  const said = answer as { readonly [name: string]: unknown };
  const list = said[key];
  if (Array.isArray(list)) return list;
  throw new EngineError("STATEMENT_INVALID", `DuckDB could not plan the statement: ${String(said["error_message"])}`);
}

async function columnsOf(connection: DuckDBConnection, sql: string): Promise<readonly BoundColumn[]> {
  const prepared = await connection.prepare(sql);
  try {
    return Array.from({ length: prepared.columnCount }, (_, i) => {
      const text = String(prepared.columnType(i));
      return { name: prepared.columnName(i), text, type: exactType(text) };
    });
  } finally {
    prepared.destroySync();
  }
}

/** The type that holds each value of one of DuckDB's; null if there is none. */
function exactType(text: string): DataType | null {
  try {
    const { value, losses } = fromDuckDB(`"c" ${text}`, { onLossy: "report" });
    return losses.length === 0 ? (value.fields[0]?.type ?? null) : null;
  } catch (error) {
    if (error instanceof ArrowConversionError || error instanceof TypeTextError) return null;
    throw error;
  }
}
