// The rows of a plan that may have changed since it was last computed.

import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { Relation } from "tessera-contracts/engine";
import { planIncremental, quotedFor } from "tessera-contracts/plan";
import type { OutputWork } from "../outputs.js";
import { type BoundView, registryOf, statementOf } from "../session/statement.js";
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
      /** The rows that take their place, in no order; there as long as the names of the work are. */
      readonly rows: Relation;
    };

/** What is known of a result. */
export interface RefreshFacts {
  /** Columns that tell its rows apart. */
  readonly keys: readonly string[];
  /** The versions of datasets that it was computed from. */
  readonly since: ReadonlyMap<string, number>;
}

/**
 * How the result of a plan is brought up to date: touched keys are found in the changes of its datasets, and their rows are computed from
 * these as they are now.
 * @param rel was checked, and has neither views nor parameters
 * @throws {EngineError}, {DeltaError}, {Cancelled}
 */
export async function refreshOf(work: OutputWork, rel: RelSpec, { keys, since }: RefreshFacts): Promise<Refresh> {
  const { session, names, options } = work;
  const changed = await changedDatasets(work, rel, since);
  if (changed.views === null) return { kind: "full", reason: changed.reason };
  const { pins } = session.scope;
  const { dialect } = session.engine;
  const bound = new Map<string, BoundView>();
  const views = new Map<string, string>();
  for (const [dataset, view] of changed.views) {
    views.set(dataset, `changed_${dataset}`);
    bound.set(`changed_${dataset}`, view);
  }
  const registry = await registryOf(rel, { pins, views: bound }, options);
  const plan = planIncremental(rel, views, { registry, keys });
  if (plan.kind !== "rows") return plan;
  for (const { name, rel: step, schema } of plan.steps) {
    const statement = await statementOf(step, { pins, views: bound }, options);
    const kept = await names.materialise(statement, options);
    bound.set(name, { name: kept, schema, fingerprint: null });
    if (name === plan.touched && (await session.countOf(kept, options)) === 0) return { kind: "none" };
  }
  const touched = bound.get(plan.touched)?.name ?? "";
  return {
    kind: "rows",
    columns: plan.columns,
    keys: { statement: { sql: `SELECT * FROM ${quotedFor(touched, dialect)}`, dialect } },
    rows: { statement: await statementOf(plan.rows, { pins, views: bound }, options) },
  };
}
