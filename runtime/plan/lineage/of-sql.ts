// What a view in SQL depends on, as far as an engine can say it.

import { schemaOf } from "tessera-contracts/arrow";
import { type BoundColumn, type Engine, EngineError } from "tessera-contracts/engine";
import type { PlanRegistry } from "../check/context.js";
import type { PlanMistake } from "../errors.js";
import { lineageFrom } from "./columns.js";
import type { ViewLineage } from "./lineage.js";
import { boundWalk } from "./of-bound-plan.js";
import { refusalOf, sqlDialectError } from "./refusal.js";
import { unstableIn } from "./unstable.js";

/** What a view in SQL depends on, and what could not be followed. */
export interface SqlLineage extends ViewLineage {
  /** `LINEAGE_PARTIAL` for each operator below which all columns count; empty if every column was followed. */
  readonly errors: readonly PlanMistake[];
  /** Why its rows need not be the same another time, and what to do about it; null if no function says so. */
  readonly unstable: readonly [why: string, hint: string] | null;
  /** The columns of the result, as the engine binds them. */
  readonly columns: readonly BoundColumn[];
}

/**
 * What a view in the SQL of an engine depends on. The engine binds the names to empty tables of the schemas of the registry; nothing is
 * executed.
 * @throws {PlanError} `PLAN_SQL_REFUSED` if the text is not one SELECT over names of the registry alone, `PLAN_DIALECT` if the engine
 * cannot say what it binds
 */
export async function lineageOfSql(
  name: string,
  sql: string,
  registry: PlanRegistry,
  engine: Pick<Engine, "id" | "boundPlan">,
): Promise<SqlLineage> {
  if (engine.boundPlan === undefined) throw sqlDialectError(engine.id);
  const views = Object.entries(registry.views ?? {}).map(([view, { schema }]) => [view, schema] as const);
  const tables = [...Object.entries(registry.datasets), ...views].map(
    ([table, spec]) => [table, schemaOf(spec)] as const,
  );
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
