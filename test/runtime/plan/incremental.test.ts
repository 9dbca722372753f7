import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { RelSpec, type RelSpecInit } from "tessera-contracts/contracts/query/relations";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { duckdbSql, type IncrementalRows, planIncremental, stepValuesOf } from "tessera-contracts/plan";
import { type Case, type Fault, Law, type Outcome, planOf, REGISTRY, TABLES } from "./incremental-law.js";
import { randomPlans } from "./random-plans.js";

/** 200 in `make soak`. */
const PLANS = Number(process.env["TESSERA_INCREMENTAL_PLANS"] ?? 20);

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
  await new Law(engine).prepare();
});
afterAll(() => engine.close());

/** Random plans whose result can be brought up to date by rows. */
const cases: readonly { readonly one: Case; readonly plan: IncrementalRows }[] = randomPlans(PLANS * 8)
  .flatMap((rel, seed) => {
    const one = { rel, seed, changed: seed % 3 === 0 ? TABLES : [TABLES[seed % 2] ?? "left"] };
    const plan = planOf(one);
    return rel.rel !== "scan" && plan.kind === "rows" ? [{ one, plan }] : [];
  })
  .slice(0, PLANS);

describe("an incremental plan", () => {
  test(
    `gives what computing all of it gives, on ${PLANS} random plans and changes`,
    { timeout: 20_000 + PLANS * 1000 },
    async () => {
      const law = new Law(engine);
      const found: Outcome[] = [];
      for (const { one, plan } of cases) found.push(await law.outcome(one, plan));
      expect(found).toHaveLength(PLANS);
      const wrong = cases.filter((_, i) => found[i]?.isEqual !== true);
      expect(wrong.map(({ one }) => JSON.stringify(one))).toEqual([]);
      const less = found.filter(({ read, all }) => read < all);
      expect(less.length / PLANS).toBeGreaterThanOrEqual(0.8);
    },
  );

  test.each<Fault>(["only rows that came", "nulls differ"])("would not if %s", { timeout: 60_000 }, async (fault) => {
    const law = new Law(engine, fault);
    let isFound = false;
    for (const { one, plan } of cases) isFound ||= !(await law.outcome(one, plan)).isEqual;
    expect(isFound).toBe(true);
  });
});

const TWICE: { readonly [name: string]: RelSpecInit } = {
  "columns of a partition": {
    rel: "window",
    input: { rel: "scan", dataset: "left" },
    partition_by: ["t", "t"],
    order_by: [{ column: "id" }],
    columns: [{ name: "nth", fn: "count" }],
  },
  "pairs of a join": {
    rel: "join",
    left: { rel: "scan", dataset: "left" },
    right: { rel: "scan", dataset: "right" },
    join: "inner",
    on: [
      ["id", "id"],
      ["n", "n"],
      ["id", "id"],
    ],
    columns: [{ name: "t", expr: { op: "column", name: "t" } }],
  },
};

test.each(Object.entries(TWICE))("%s may say one twice", async (_, spec) => {
  const one: Case = { rel: RelSpec.create(spec), changed: TABLES, seed: 1 };
  const plan = planOf(one);
  if (plan.kind !== "rows") throw new Error(JSON.stringify(plan));
  expect((await new Law(engine).outcome(one, plan)).isEqual).toBe(true);
});

test("keys may be said twice", () => {
  const facts = { registry: REGISTRY, keys: ["t", "t"] };
  const plan = planIncremental(RelSpec.create(countBy("t")), new Map([["left", "changed_left"]]), facts);
  expect(plan).toMatchObject({ kind: "rows", columns: ["t"] });
});

const scan: RelSpecInit = { rel: "scan", dataset: "left" };
const column = (name: string) => ({ op: "column", name }) as const;
const countBy = (...group_by: string[]): RelSpecInit => ({
  rel: "aggregate",
  input: scan,
  group_by,
  aggregates: [{ name: "rows", fn: "count" }],
});
const joined = (join: "cross" | "full" | "left", on: [string, string][]): RelSpecInit => ({
  rel: "join",
  left: scan,
  right: { rel: "scan", dataset: "right" },
  join,
  on,
  columns: [{ name: "id", expr: column("id") }],
});

/** What is done with plans whose table `left` changed: the keys that are used, or why all of it is computed. */
const VERDICTS: readonly (readonly [RelSpecInit, readonly string[] | string])[] = [
  [countBy("t", "flag"), ["t", "flag"]],
  [countBy(), "an aggregate without groups looks at all rows"],
  [{ rel: "sort", input: countBy("t"), keys: [{ column: "t" }] }, ["t"]],
  [{ rel: "limit", input: scan, limit: 3 }, "which rows a limit takes depends on all of them"],
  [joined("left", [["id", "id"]]), ["id"]],
  [joined("full", [["id", "id"]]), "a full join looks at all rows"],
  [joined("cross", []), "a cross join looks at all rows"],
  [
    { rel: "window", input: scan, columns: [{ name: "w", fn: "row_number" }], order_by: [{ column: "id" }] },
    "a window without partitions looks at all rows",
  ],
  [
    { rel: "filter", input: scan, predicate: { op: "sql", sql: "id > 1", dialect: "duckdb" } },
    "what a text of SQL depends on is not known",
  ],
  [
    {
      rel: "project",
      input: scan,
      columns: [{ name: "one", expr: { op: "literal", value: 1, dtype: { type: "i64" } } }],
    },
    "the keys are the same in all rows",
  ],
];

test.each(VERDICTS)("%j is brought up to date by %j", (rel, verdict) => {
  const plan = planOf({ rel: RelSpec.create(rel), changed: ["left"], seed: 0 });
  const found = plan.kind === "rows" ? plan.columns : plan.kind === "full" ? plan.reason : plan.kind;
  expect(found).toEqual(verdict);
});

test("nothing is done for a plan that reads nothing that changed, or that reads one version always", () => {
  const rel = RelSpec.create(countBy("t"));
  expect(planOf({ rel, changed: ["right"], seed: 0 })).toEqual({ kind: "none" });
  const pinned = RelSpec.create({ rel: "scan", dataset: "left", version: 3 });
  expect(planOf({ rel: pinned, changed: ["left"], seed: 0 })).toEqual({ kind: "none" });
});

test("rows that cannot have the keys are ruled out by the least and the greatest of them, and by null", () => {
  const one: Case = { rel: RelSpec.create(countBy("t")), changed: ["left"], seed: 0 };
  const plan = planOf(one);
  const [step] = plan.kind === "rows" ? plan.steps : [];
  if (plan.kind !== "rows" || step === undefined) throw new Error("it is incremental");
  const textOf = (row: { readonly [column: string]: unknown }): string => {
    const next = planOf(one, new Map([[step.name, stepValuesOf(step, row)]]));
    if (next.kind !== "rows") throw new Error("it is incremental");
    const views = { ...REGISTRY.views, [step.name]: { schema: step.schema, fingerprint: null } };
    return duckdbSql(next.rows, { ...REGISTRY, views });
  };
  const known = textOf({ rows: 2n, count0: 2n, min0: "b", max0: "d" });
  expect(known).toContain(`(t0."t" >= 'b') AND (t0."t" <= 'd')`);
  expect(known).not.toContain("IS NULL");
  expect(known).not.toContain("DISTINCT");
  const [values = "", nulls = ""] = textOf({ rows: 3n, count0: 2n, min0: "b", max0: "d" }).split("UNION ALL");
  expect(values).toContain(`(t0."t" >= 'b') AND (t0."t" <= 'd')`);
  expect(values).not.toContain("DISTINCT");
  expect(nulls).toContain(`WHERE (t0."t" IS NULL)`);
  const nullAlone = textOf({ rows: 1n, count0: 0n, min0: null, max0: null });
  expect(nullAlone).toContain(`WHERE (t0."t" IS NULL)`);
  expect(textOf({ rows: 0n, count0: 0n, min0: null, max0: null })).not.toMatch(/>=|IS NULL/);
});
