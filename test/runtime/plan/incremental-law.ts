// The law of incremental plans, on tables of an engine that change: bringing a result up to date gives what computing all of it gives.

import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { DuckDBEngine } from "tessera-contracts/duckdb";
import {
  duckdbSql,
  type IncrementalRows,
  nodesOf,
  planIncremental,
  type PlanRegistry,
  type PlanView,
  schemaOfPlan,
  type StepValues,
  stepValuesOf,
  stepValuesPlan,
} from "tessera-contracts/plan";
import { SMALL, SMALL_TABLES } from "./random-plans.js";

/** The tables that change. */
export const TABLES = ["left", "right"] as const;

function viewOf(name: string, fields: ReturnType<typeof schemaOfPlan>): PlanView {
  return { schema: { name, fields, key_fields: [], required_non_null: [], metadata: {} }, fingerprint: null };
}

/** What plans are checked against: the tables, and views of their rows that went and came. */
export const REGISTRY: PlanRegistry = {
  ...SMALL,
  views: Object.fromEntries(
    TABLES.map((name) => [`changed_${name}`, viewOf(`changed_${name}`, SMALL.datasets[name]?.fields ?? [])]),
  ),
};

/** A plan, and which tables change. */
export interface Case {
  readonly rel: RelSpec;
  readonly changed: readonly string[];
  readonly seed: number;
}

/** What becomes of one case. */
export interface Outcome {
  readonly isEqual: boolean;
  /** Rows of tables that were needed, those that changed not counted. */
  readonly read: number;
  /** Rows of tables that computing all of it needs. */
  readonly all: number;
}

/** How a result of a case is brought up to date, as far as the values of some steps are known. */
export function planOf(
  { rel, changed }: Case,
  known: ReadonlyMap<string, StepValues> = new Map(),
): ReturnType<typeof planIncremental> {
  const keys = schemaOfPlan(rel, SMALL).map(({ name }) => name);
  const views = new Map(changed.map((name) => [name, `changed_${name}`]));
  return planIncremental(rel, views, { registry: REGISTRY, keys, known });
}

/** What may be done wrong on purpose: rows that went are not told of, or null keys equal nothing. */
export type Fault = "only rows that came" | "nulls differ" | null;

/** Tables in an engine, and what is done with them. */
export class Law {
  readonly #engine: DuckDBEngine;
  readonly #fault: Fault;

  constructor(engine: DuckDBEngine, fault: Fault = null) {
    this.#engine = engine;
    this.#fault = fault;
  }

  /** Makes the tables: some hundred rows, nulls in each column, equal rows. */
  async prepare(): Promise<void> {
    for (const name of TABLES) {
      const sql = `SELECT t.* REPLACE (t.id + 10 * k AS id, t.n + 6 * k AS n) FROM (${SMALL_TABLES[name]}) AS t, range(15) AS r(k)`;
      await this.#table(`all_${name}`, sql);
    }
  }

  /** Changes tables, and compares what comes of both ways. */
  async outcome(one: Case, plan: IncrementalRows): Promise<Outcome> {
    const { rel, changed, seed } = one;
    for (const name of TABLES) await this.#read(name, `all_${name}`);
    await this.#table("before", duckdbSql(rel, SMALL));
    const all = await this.#rowsRead(rel, SMALL);
    for (const name of changed) await this.#change(name, seed);
    const { sql, read } = await this.#upToDate(one, plan);
    const isEqual = await this.#areEqual(sql, duckdbSql(rel, SMALL));
    const steps = plan.steps.map(({ name }) => name);
    const made = ["fresh", ...steps.toReversed(), "before", ...changed.map((name) => `changed_${name}`)];
    for (const name of [...made, ...TABLES, ...changed.map((name) => `next_${name}`)]) await this.#engine.drop(name);
    return { isEqual, read, all };
  }

  /** Rows go, change, are doubled and changed; new values are those of other rows, nulls among them. */
  async #change(table: string, seed: number): Promise<void> {
    const columns = (SMALL.datasets[table]?.fields ?? []).map(({ name }) => name);
    const list = columns.map((name) => `"${name}"`).join(", ");
    const drawn = (salt: number): string => `(hash(rid * 31 + ${seed * 97 + salt}) % 1000)`;
    const rows = `(SELECT *, row_number() OVER () AS rid FROM all_${table})`;
    const fate = `CASE WHEN ${drawn(1)} < 8 THEN 'gone' WHEN ${drawn(1)} < 20 THEN 'changed' WHEN ${drawn(1)} < 26 THEN 'doubled' ELSE 'same' END`;
    await this.#table("fated", `SELECT *, ${fate} AS fate FROM ${rows}`);
    const other = `(SELECT * FROM fated WHERE rid = 1 + ${seed} % 40)`;
    const values = columns.map((name, i) => {
      const next = name === "id" ? "9" : "NULL";
      return `CASE WHEN ${drawn(20 + i)} < 300 THEN ${next} WHEN ${drawn(20 + i)} < 600 THEN o."${name}" ELSE r."${name}" END AS "${name}"`;
    });
    const updated = `SELECT ${values.join(", ").replaceAll("rid", "r.rid")} FROM fated AS r, ${other} AS o WHERE r.fate IN ('changed', 'doubled')`;
    const went = `SELECT ${list} FROM fated WHERE fate IN ('gone', 'changed')`;
    await this.#table(
      `next_${table}`,
      `SELECT ${list} FROM fated WHERE fate IN ('same', 'doubled') UNION ALL ${updated}`,
    );
    const told = this.#fault === "only rows that came" ? [updated] : [updated, went];
    await this.#table(`changed_${table}`, told.join(" UNION ALL "));
    await this.#engine.drop("fated");
    await this.#read(table, `next_${table}`);
  }

  /** The result of before brought up to date, as SQL. */
  async #upToDate(one: Case, first: IncrementalRows): Promise<{ readonly sql: string; readonly read: number }> {
    const views: { [name: string]: PlanView } = { ...REGISTRY.views };
    const known = new Map<string, StepValues>();
    const registry = { ...SMALL, views };
    let [plan, read] = [first, 0];
    const make = async (name: string, rel: RelSpec): Promise<void> => {
      read += await this.#rowsRead(rel, registry);
      await this.#table(name, duckdbSql(rel, registry));
      views[name] = viewOf(name, schemaOfPlan(rel, registry));
    };
    for (let at = 0; at < plan.steps.length; at++) {
      const step = plan.steps[at];
      if (step === undefined) break;
      await make(step.name, step.rel);
      known.set(step.name, stepValuesOf(step, await this.#row(duckdbSql(stepValuesPlan(step), registry))));
      const next = planOf(one, known);
      if (next.kind !== "rows" || next.steps.length !== plan.steps.length) throw new Error("another plan");
      plan = next;
    }
    await make("fresh", plan.rows);
    const same = this.#fault === "nulls differ" ? "=" : "IS NOT DISTINCT FROM";
    const keys = plan.columns.map((name) => `k."${name}" ${same} o."${name}"`).join(" AND ");
    const sql = `SELECT * FROM before AS o WHERE NOT EXISTS (FROM ${plan.touched} AS k WHERE ${keys}) UNION ALL SELECT * FROM fresh`;
    return { sql, read };
  }

  /** The rows of tables that a plan needs: those that have the keys, where keys reach down to them. */
  async #rowsRead(rel: RelSpec, registry: PlanRegistry): Promise<number> {
    const isKeyed = rel.rel === "join" && rel.join === "semi" && rel.left.rel === "scan" && isOfViews(rel.right);
    if (rel.rel === "scan" || isKeyed) {
      return Number(await this.#value(`SELECT count(*) FROM (${duckdbSql(rel, registry)})`));
    }
    const inputs =
      rel.rel === "union" ? rel.inputs : rel.rel === "join" ? [rel.left, rel.right] : "input" in rel ? [rel.input] : [];
    let sum = 0;
    for (const input of inputs) sum += await this.#rowsRead(input, registry);
    return sum;
  }

  /** Whether two statements give the same rows, each as often. */
  async #areEqual(one: string, other: string): Promise<boolean> {
    const except = (a: string, b: string): string => `(SELECT count(*) FROM ((${a}) EXCEPT ALL (${b})))`;
    return (await this.#value(`SELECT ${except(one, other)} + ${except(other, one)}`)) === "0";
  }

  async #value(sql: string): Promise<string> {
    const text = `SELECT CAST(v AS VARCHAR) FROM (${sql}) AS t(v)`;
    const [batch] = await (await this.#engine.query({ sql: text, dialect: "duckdb" })).collect();
    return String(batch?.columns[0]?.at(0));
  }

  async #row(sql: string): Promise<{ readonly [column: string]: unknown }> {
    const result = await this.#engine.query({ sql, dialect: "duckdb" });
    const [batch] = await result.collect();
    return Object.fromEntries(result.schema.fields.map(({ name }, i) => [name, batch?.columns[i]?.at(0)]));
  }

  async #table(name: string, sql: string): Promise<void> {
    await this.#engine.materialise(name, { sql, dialect: "duckdb" });
  }

  async #read(name: string, table: string): Promise<void> {
    await this.#engine.register(name, { statement: { sql: `SELECT * FROM ${table}`, dialect: "duckdb" } });
  }
}

/** Whether a plan reads no tables. */
function isOfViews(rel: RelSpec): boolean {
  return [...nodesOf(rel)].every((node) => !("rel" in node && node.rel === "scan"));
}
