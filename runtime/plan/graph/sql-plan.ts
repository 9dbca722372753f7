// A view in SQL as a plan: its text, and what the names in it stand for.

import { specOf } from "tessera-contracts/arrow";
import { CanonicalSql } from "tessera-contracts/contracts/plan/keys";
import type { ViewGraphSpec, ViewNode } from "tessera-contracts/contracts/plan/views";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { SqlDialect } from "tessera-contracts/contracts/types";
import type { Engine } from "tessera-contracts/engine";
import type { Columns, PlanRegistry } from "../check/context.js";
import { PlanError, type PlanMistake, thereAre } from "../errors.js";
import { canonicalSql, withoutSemicolon } from "../identity/canonical-sql.js";
import { lineageOfSql } from "../lineage/of-sql.js";
import { tablesOfSql } from "../lineage/parsed-sql.js";
import { refusalOf } from "../lineage/refusal.js";
import type { SqlLineage } from "../lineage/sql-lineage.js";

/** What is asked of an engine to plan a view in SQL. */
export type SqlEngine = Pick<Engine, "id" | "dialect" | "parsedSql" | "boundPlan" | "describe">;

/** What plans views in SQL. It executes nothing. */
export interface SqlPlanner {
  readonly engine: SqlEngine;
  /** What the views read, of `readsOfSql`. */
  readonly reads: ReadonlyMap<string, FoundReads>;
}

/** What the names in a text of SQL stand for: a dataset or another view, whole. */
export interface SqlReads {
  readonly [name: string]: Extract<RelSpec, { rel: "scan" | "view" }>;
}

/** A view in SQL, planned. */
export interface SqlPlan {
  /** One SELECT over the names in `reads` alone, without a semicolon. */
  readonly text: string;
  readonly reads: SqlReads;
  readonly lineage: SqlLineage;
}

/** What a text of a view reads, or what is wrong with it. */
export type FoundReads =
  | { readonly reads: SqlReads; readonly mistakes: null }
  | { readonly reads: null; readonly mistakes: PlanError["mistakes"] };

/**
 * What the views of a graph that are in SQL read, by the names of these views. A name that a view declares among its deps is that view;
 * else it is the dataset of that name, else the view.
 * @param datasets the names of all that there are
 */
export async function readsOfSql(
  { nodes }: ViewGraphSpec,
  datasets: readonly string[],
  engine: SqlEngine,
): Promise<ReadonlyMap<string, FoundReads>> {
  const views = nodes.map(({ name }) => name);
  const found = new Map<string, FoundReads>();
  for (const node of nodes) {
    if (node.sql !== null) found.set(node.name, await readsOf(node, node.sql, { views, datasets, engine }));
  }
  return found;
}

interface Names {
  readonly views: readonly string[];
  readonly datasets: readonly string[];
  readonly engine: SqlEngine;
}

async function readsOf(node: ViewNode, sql: string, { views, datasets, engine }: Names): Promise<FoundReads> {
  const { name, deps } = node;
  const reads: Record<string, SqlReads[string]> = {};
  const unknown: PlanMistake[] = [];
  try {
    demandDialect(node, engine);
    for (const table of await tablesOfSql(name, sql, engine)) {
      const named = NAMED[engine.dialect];
      const view = named(table, deps);
      const dataset = view === null ? named(table, datasets) : null;
      const other =
        view ??
        (dataset === null
          ? named(
              table,
              views.filter((one) => one !== name),
            )
          : null);
      if (dataset !== null) reads[dataset] = { rel: "scan", dataset, columns: [], version: null };
      else if (other !== null) reads[other] = { rel: "view", view: other };
      else unknown.push(nobodyKnows(name, table, [...datasets, ...views.filter((one) => one !== name)]));
    }
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return { reads: null, mistakes: error.mistakes };
  }
  const [first, ...others] = unknown;
  return first === undefined ? { reads, mistakes: null } : { reads: null, mistakes: [first, ...others] };
}

function demandDialect({ name, dialect }: ViewNode, engine: SqlEngine): void {
  if (engine.dialect === dialect) return;
  const message = `the view ${name} is in the SQL of ${dialect}, and the engine ${engine.id} has that of ${engine.dialect}`;
  const hint = `say it as rel or as query, which every engine executes, or take an engine of ${dialect}`;
  throw new PlanError([{ code: "PLAN_DIALECT", path: "$", message, hint }]);
}

/** Which of some names a table of a text is, by dialect. */
const NAMED: { readonly [Id in SqlDialect]: (table: string, names: readonly string[]) => string | null } = {
  // A name as it is spelled, or the only one that differs in case alone, which is folded.
  duckdb: (table, names) => {
    if (names.includes(table)) return table;
    const folded = names.filter((name) => name.toLowerCase() === table.toLowerCase());
    return folded.length === 1 ? (folded[0] ?? null) : null;
  },
  // Spark folds case too, but Sail does not.
  spark: (table, names) => (names.includes(table) ? table : null),
};

function nobodyKnows(view: string, table: string, names: readonly string[]): PlanMistake {
  const message = `the SQL of ${view} reads ${table}, which is no dataset and no view`;
  return { code: "PLAN_UNKNOWN_DATASET", path: "$", message, hint: thereAre([...new Set(names)].sort()) };
}

/** What of a view in SQL is known besides. */
export interface PlannedSql {
  readonly sql: SqlPlan;
  readonly columns: Columns;
  readonly fingerprint: string;
}

/** Plans a view in SQL whose reads are known. @throws {PlanError} */
export async function plannedSql(
  { name, dialect }: ViewNode,
  { text: whole, reads }: Pick<SqlPlan, "text" | "reads">,
  { registry, engine }: { readonly registry: PlanRegistry; readonly engine: SqlEngine },
): Promise<PlannedSql> {
  const text = withoutSemicolon(whole, dialect);
  const lineage = await lineageOfSql(name, text, registryOf(reads, registry), engine);
  if (lineage.unstable !== null) throw refusalOf(name, ...lineage.unstable);
  const refs = Object.entries(reads).map(([one, rel]) => [one, referenceOf(rel, registry)] as const);
  const canonical = { form: 1, dialect, sql: canonicalSql(text, dialect), refs: Object.fromEntries(refs) };
  return {
    sql: { text, reads, lineage },
    columns: columnsOf(name, lineage),
    fingerprint: CanonicalSql.fingerprint(canonical),
  };
}

/** What it may name, as tables of these names. */
function registryOf(reads: SqlReads, { datasets, views = {} }: PlanRegistry): PlanRegistry {
  const tables = Object.entries(reads).map(([name, rel]) => {
    const schema = rel.rel === "scan" ? datasets[rel.dataset] : views[rel.view]?.schema;
    if (schema === undefined) throw new Error("what is read was planned before");
    return [name, schema] as const;
  });
  return { datasets: Object.fromEntries(tables) };
}

function referenceOf(rel: SqlReads[string], { views = {} }: PlanRegistry): string {
  return rel.rel === "scan" ? rel.dataset : `v_${views[rel.view]?.fingerprint ?? ""}`;
}

function columnsOf(view: string, { columns }: SqlLineage): Columns {
  const mistakes = columns.flatMap(({ name, type, text }, i): PlanMistake[] => {
    if (columns.findIndex((one) => one.name.toLowerCase() === name.toLowerCase()) < i) {
      const message = `the SQL of ${view} has two columns ${name}`;
      return [{ code: "PLAN_NAME", path: "$", message, hint: "give one of them another name: AS" }];
    }
    if (type !== null) return [];
    const message = `the column ${name} of ${view} is of the engine's type ${text}, which has values that no type of Arrow holds`;
    return [{ code: "PLAN_TYPE", path: "$", message, hint: `cast it, as in CAST(${name} AS BIGINT)` }];
  });
  const [first, ...others] = mistakes;
  if (first !== undefined) throw new PlanError([first, ...others]);
  const fields = columns.flatMap(({ name, type }) =>
    type === null ? [] : [{ name, type, nullable: true, metadata: [] }],
  );
  return specOf({ fields, metadata: null }, { name: view }).value.fields;
}
