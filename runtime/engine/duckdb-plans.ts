// What DuckDB makes of a text of SQL before it optimises: for the columns that the text uses.

import type { Schema } from "tessera-contracts/arrow";
import { engineError } from "./duckdb-errors.js";
import { columnsText, literal, quoted } from "./duckdb-sql.js";
import type { DuckDB } from "./duckdb-values.js";
import { EngineError } from "./errors.js";

/** The bound plans of the statements of a text, over empty tables and without any other thing that there is: no files, no settings. */
export async function boundPlan(
  api: DuckDB,
  sql: string,
  tables: { readonly [name: string]: Schema },
): Promise<readonly unknown[]> {
  const instance = await api.DuckDBInstance.create(":memory:", {
    enable_external_access: "false",
    lock_configuration: "true",
    threads: "1",
  });
  try {
    const connection = await instance.connect();
    for (const [name, schema] of Object.entries(tables)) {
      await connection.run(`CREATE TABLE ${quoted(name)} (${columnsText(schema)})`);
    }
    const result = await connection.run(`SELECT json_serialize_plan(${literal(sql)}, optimize := false)`);
    const [[json] = []] = await result.getRows();
    return plansIn(JSON.parse(String(json)));
  } catch (error) {
    throw engineError(error, "DuckDB could not plan the statement");
  } finally {
    instance.closeSync();
  }
}

function plansIn(answer: unknown): readonly unknown[] {
  if (typeof answer === "object" && answer !== null && "plans" in answer && Array.isArray(answer.plans)) {
    return answer.plans;
  }
  const said = typeof answer === "object" && answer !== null && "error_message" in answer ? answer.error_message : "";
  throw new EngineError("STATEMENT_INVALID", `DuckDB could not plan the statement: ${String(said)}`);
}
