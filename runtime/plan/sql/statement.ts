// Plans as statements of an engine.

import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { DialectId, Statement } from "tessera-contracts/engine";
import type { PlanRegistry } from "../check/context.js";
import { PlanError, thereAre } from "../errors.js";
import type { Dialect } from "./dialect.js";
import { DUCKDB } from "./duckdb.js";
import { placedSqlOf, sqlOf } from "./print.js";
import { SPARK } from "./spark.js";

/** The dialects, by their names. */
export const DIALECTS: { readonly [Id in DialectId]: Dialect } = { duckdb: DUCKDB, spark: SPARK };

/**
 * A plan as a statement of an engine's dialect, laid out for people, which knows what of the plan its pieces are. Datasets and views are
 * read by their names; parameters stand as the dialect has them.
 * @throws {PlanError} if there is a mistake, or an expression in the SQL of another dialect
 */
export function planStatement(rel: RelSpec, registry: PlanRegistry, dialect: DialectId): Statement {
  return { ...placedSqlOf(rel, registry, DIALECTS[dialect]), dialect };
}

/** A plan as one statement of a dialect, laid out for people. @throws {PlanError} as `planStatement`; `PLAN_DIALECT` if there is no such dialect */
export function planSql(rel: RelSpec, registry: PlanRegistry, dialect: DialectId): string {
  if (Object.hasOwn(DIALECTS, dialect)) return sqlOf(rel, registry, DIALECTS[dialect]);
  const message = `there is no dialect ${String(dialect)}`;
  throw new PlanError([{ code: "PLAN_DIALECT", path: "$", message, hint: thereAre(Object.keys(DIALECTS)) }]);
}

/** A name in quotes, as a dialect takes it. @throws {PlanError} if SQL cannot say it */
export function quotedFor(name: string, dialect: DialectId): string {
  return DIALECTS[dialect].name(name);
}
