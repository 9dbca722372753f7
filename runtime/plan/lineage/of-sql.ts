// What a view in SQL depends on, as far as an engine can say it.

import { schemaOf } from "tessera-contracts/arrow";
import { type Engine, EngineError } from "tessera-contracts/engine";
import type { PlanRegistry } from "../check/context.js";
import { lineageFrom } from "./columns.js";
import type { SqlLineage } from "./sql-lineage.js";
import { boundWalk } from "./of-bound-plan.js";
import { lineageOfSparkSql } from "./of-spark-sql.js";
import { refusalOf, sqlDialectError } from "./refusal.js";
import { unstableIn } from "./unstable.js";

/**
 * What a view in the SQL of an engine depends on. The engine binds the names to empty tables of the schemas of the registry; nothing is
 * executed. Spark's SQL is only followed as far as `lineageOfSparkSql` says.
 * @throws {PlanError} `PLAN_SQL_REFUSED` if the text is not one SELECT over names of the registry alone, `PLAN_DIALECT` if the engine
 * cannot say what it binds
 */
export async function lineageOfSql(
  name: string,
  sql: string,
  registry: PlanRegistry,
  engine: Pick<Engine, "id" | "dialect" | "boundPlan" | "describe">,
): Promise<SqlLineage> {
  const views = Object.entries(registry.views ?? {}).map(([view, { schema }]) => [view, schema] as const);
  const named = [...Object.entries(registry.datasets), ...views];
  if (engine.dialect === "spark") return lineageOfSparkSql(name, sql, { tables: Object.fromEntries(named), engine });
  if (engine.boundPlan === undefined) throw sqlDialectError(engine.id);
  const tables = named.map(([table, spec]) => [table, schemaOf(spec)] as const);
  const { plans, columns: own } = await engine.boundPlan(sql, Object.fromEntries(tables)).catch((error: unknown) => {
    throw error instanceof EngineError ? refusalOf(name, error.message) : error;
  });
  const [plan] = plans;
  if (plans.length !== 1 || typeof plan !== "object" || plan === null) {
    throw refusalOf(name, `it has ${plans.length} statements`);
  }
  const walk = boundWalk();
  const root = plan as { readonly [key: string]: unknown };
  const { columns, rest } = walk.of(root);
  const [refused] = walk.refused;
  if (refused !== undefined) throw refusalOf(name, `${refused} does not read the names of the registry alone`);
  const outputs = outputNames(root).map((output, i) => [output, columns[i] ?? rest ?? NONE] as const);
  return {
    name,
    lineage: lineageFrom(walk),
    outputs: new Map(outputs),
    rows: walk.rows,
    errors: walk.partial,
    unstable: unstableIn(root),
    columns: own,
  };
}

const NONE = { kind: "computed", sources: [] } as const;

/** The names of the result: those of its topmost projection. */
function outputNames(node: { readonly [key: string]: unknown }): readonly string[] {
  const { type, expressions, children } = node;
  if (type === "LOGICAL_PROJECTION" && Array.isArray(expressions)) {
    return expressions.map((one: { readonly alias?: string }, i) => one.alias ?? `column ${i + 1}`);
  }
  const below = Array.isArray(children) ? (children.at(type === "LOGICAL_MATERIALIZED_CTE" ? -1 : 0) as unknown) : null;
  return typeof below === "object" && below !== null ? outputNames(below as typeof node) : [];
}
