// The rows of a plan that may have changed since it was last computed.

import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { SortKeySpec } from "tessera-contracts/contracts/schema/ordering";
import type { Relation, Statement } from "tessera-contracts/engine";
import {
  type IncrementalStep,
  planIncremental,
  quotedFor,
  type StepValues,
  stepValuesOf,
  stepValuesPlan,
} from "tessera-contracts/plan";
import type { OutputWork } from "../outputs.js";
import { registryOf, type Scope, statementOf } from "../session/statement.js";
import { changedDatasets } from "./changed.js";

/** What has to be done to bring the result of a plan up to date. */
export type Refresh =
  /** Nothing: no row of it can have changed. */
  | { readonly kind: "none" }
  /** All of it has to be computed, and why. */
  | { readonly kind: "full"; readonly reason: string }
  | {
      readonly kind: "rows";
      /** The columns of the keys, and the keys whose rows are replaced; null equals null. */
      readonly columns: readonly string[];
      readonly keys: Relation;
      /** The rows that take their place, in order; there as long as the names of the work are. */
      readonly rows: { readonly statement: Statement };
    };

/** What is known of a result. */
export interface RefreshFacts {
  /** Columns that tell its rows apart. */
  readonly keys: readonly string[];
  /** The versions of datasets that it was computed from. */
  readonly since: ReadonlyMap<string, number>;
  /** How its rows are put in order. */
  readonly order: readonly SortKeySpec[];
}

/**
 * How the result of a plan is brought up to date: touched keys are found in the changes of its datasets, and their rows are computed from
 * these as they are now.
 * @param rel was checked, and has neither views nor parameters
 * @throws {EngineError}, {DeltaError}, {Cancelled}
 */
export async function refreshOf(
  work: OutputWork,
  rel: RelSpec,
  { keys, since, order }: RefreshFacts,
): Promise<Refresh> {
  const { session, names, options } = work;
  const changed = await changedDatasets(work, rel, since);
  if (changed.views === null) return { kind: "full", reason: changed.reason };
  const { pins, udfs } = session.scope;
  const { dialect } = session.engine;
  const views = new Map([...changed.views.keys()].map((dataset) => [dataset, `changed_${dataset}`]));
  const bound = new Map([...changed.views].map(([dataset, view]) => [`changed_${dataset}`, view]));
  const registry = await registryOf(rel, { pins, udfs, views: bound }, options);
  const known = new Map<string, StepValues>();
  let plan = planIncremental(rel, views, { registry, keys, known });
  if (plan.kind !== "rows") return plan;
  for (let at = 0; at < plan.steps.length; at++) {
    const step = plan.steps[at];
    if (step === undefined) break;
    const scope = { pins, udfs, views: bound };
    const kept = await names.materialise(await statementOf(step.rel, scope, options), options);
    bound.set(step.name, { name: kept, schema: step.schema, fingerprint: null });
    const values = await valuesOf(work, step, scope);
    if (step.name === plan.touched && values.rows === 0) return { kind: "none" };
    known.set(step.name, values);
    // What follows is planned again, for the values that there are.
    const next = planIncremental(rel, views, { registry, keys: plan.columns, known });
    if (next.kind !== "rows") throw new Error("values of keys do not decide whether a plan is incremental");
    plan = next;
  }
  const touched = bound.get(plan.touched)?.name ?? "";
  const rows: RelSpec = { rel: "sort", input: plan.rows, keys: [...order] };
  return {
    kind: "rows",
    columns: plan.columns,
    keys: { statement: { sql: `SELECT * FROM ${quotedFor(touched, dialect)}`, dialect } },
    rows: { statement: await statementOf(rows, { pins, udfs, views: bound }, options) },
  };
}

async function valuesOf({ session, options }: OutputWork, step: IncrementalStep, scope: Scope): Promise<StepValues> {
  const result = await session.engine.query(await statementOf(stepValuesPlan(step), scope, options), options);
  const [batch] = await result.collect();
  const row = result.schema.fields.map(({ name }, i) => [name, batch?.columns[i]?.at(0)] as const);
  return stepValuesOf(step, Object.fromEntries(row));
}
