import { expect, test } from "vitest";
import type { ExprSpecInit } from "tessera-contracts/contracts/query/expressions";
import { RelSpec, type RelSpecInit } from "tessera-contracts/contracts/query/relations";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { determinismOf, orderingOfPlan, type PlanRegistry, validatePlan } from "tessera-contracts/plan";

const SPEC = TableSchemaSpec.convert({
  name: "t",
  fields: [
    { name: "id", dtype: { type: "i64" }, nullable: false },
    { name: "kind", dtype: { type: "string" } },
    { name: "x", dtype: { type: "f64" } },
  ],
  key_fields: ["id"],
});
const REGISTRY: PlanRegistry = {
  datasets: { t: SPEC, bag: { ...SPEC, key_fields: [] } },
  views: {
    sure: { schema: SPEC, fingerprint: "0".repeat(64), determinism: "stable_set" },
    unsure: { schema: SPEC, fingerprint: "0".repeat(64) },
  },
};

const t: RelSpecInit = { rel: "scan", dataset: "t" };
const bag: RelSpecInit = { rel: "scan", dataset: "bag" };
const column = (name: string): ExprSpecInit => ({ op: "column", name });
const sorted = (input: RelSpecInit, ...names: readonly string[]): RelSpecInit => ({
  rel: "sort",
  input,
  keys: names.map((name) => ({ column: name })),
});
const kept = (input: RelSpecInit, ...names: readonly string[]): RelSpecInit => ({
  rel: "project",
  input,
  columns: names.map((name) => ({ name: `${name}_`, expr: column(name) })),
});
const limited = (input: RelSpecInit): RelSpecInit => ({ rel: "limit", input, limit: 2 });
const grouped = (fn: string, arg: string, more: object = {}): RelSpecInit =>
  ({
    rel: "aggregate",
    input: t,
    group_by: ["kind"],
    aggregates: [{ name: "y", fn, args: [column(arg)], ...more }],
  }) as RelSpecInit;
const numbered = (fn: string, input: RelSpecInit, order: string, more: object = {}): RelSpecInit =>
  ({ rel: "window", input, order_by: [{ column: order }], columns: [{ name: "y", fn, ...more }] }) as RelSpecInit;
const written = (count: number): RelSpecInit => ({
  rel: "values",
  fields: [{ name: "x", dtype: { type: "i64" } }],
  rows: Array.from({ length: count }, (_, value) => [{ value, dtype: { type: "i64" } }]),
});

test.each<[string, string, RelSpecInit]>([
  ["canonical", "a sort by the key", sorted(t, "id")],
  ["canonical", "a sort by a key that was renamed", sorted(kept(t, "kind", "id"), "id_")],
  ["canonical", "a sort by all columns", sorted(kept(bag, "kind"), "kind_")],
  ["canonical", "a sort of groups", sorted(grouped("count", "x"), "kind")],
  ["canonical", "the first rows by the key", limited(sorted(t, "kind", "id"))],
  ["canonical", "one group of all", { rel: "aggregate", input: t, aggregates: [{ name: "n", fn: "count" }] }],
  ["canonical", "one row that is written out", written(1)],
  ["stable_set", "two rows that are written out", written(2)],
  ["stable_set", "a scan", t],
  ["stable_set", "a sort with ties", sorted(t, "kind")],
  ["stable_set", "a sort by all columns of which one is a float", sorted(bag, "id", "kind", "x")],
  ["stable_set", "a sum of integers", grouped("sum", "id")],
  [
    "stable_set",
    "texts in a total order",
    grouped("string_agg", "kind", {
      args: [column("kind"), { op: "literal", value: ",", dtype: { type: "string" } }],
      order_by: [{ column: "kind" }],
    }),
  ],
  ["stable_set", "a rank", numbered("rank", bag, "kind")],
  ["stable_set", "numbers in the order of the key", numbered("row_number", t, "id")],
  ["stable_set", "a view that promises as much", { rel: "view", view: "sure" }],
  ["best_effort", "a sum of floats", grouped("sum", "x")],
  ["best_effort", "a mean of integers, which is a float", grouped("avg", "id")],
  ["best_effort", "values in an order with ties", grouped("list_agg", "id", { order_by: [{ column: "kind" }] })],
  ["best_effort", "numbers in an order with ties", numbered("row_number", t, "kind")],
  [
    "best_effort",
    "a running sum in an order with ties",
    numbered("sum", t, "kind", { args: [column("id")], running: true }),
  ],
  ["best_effort", "the first rows in no order", limited(t)],
  ["best_effort", "the first rows in an order with ties", limited(sorted(t, "kind"))],
  ["best_effort", "a text of SQL", { rel: "filter", input: t, predicate: { op: "sql", sql: "random() < 0.5" } }],
  ["best_effort", "a view that promises nothing", { rel: "view", view: "unsure" }],
  ["best_effort", "a union with such a part", { rel: "union", inputs: [t, limited(t)] }],
])("the tier %s is that of %s", (tier, _, rel) => {
  expect(determinismOf(RelSpec.create(rel), REGISTRY)).toBe(tier);
});

test.each<[string, RelSpecInit, readonly string[]]>([
  ["a sort", sorted(t, "kind", "id"), ["kind", "id"]],
  [
    "a filter and a limit over it",
    limited({ rel: "filter", input: sorted(t, "kind"), predicate: { op: "is_null", expr: column("x") } }),
    ["kind"],
  ],
  ["a projection that keeps its columns", kept(sorted(t, "kind", "id"), "id", "kind"), ["kind_", "id_"]],
  ["a projection that keeps the first of them", kept(sorted(t, "kind", "id"), "kind"), ["kind_"]],
  ["a projection that keeps the second", kept(sorted(t, "kind", "id"), "id"), []],
  ["a group", grouped("count", "x"), []],
  ["a scan", t, []],
])("the order of %s", (_, rel, names) => {
  const { level, keys } = orderingOfPlan(RelSpec.create(rel), REGISTRY);
  expect(keys.map((one) => one.column)).toEqual(names);
  expect(level).toBe(names.length === 0 ? "unordered" : "explicit");
});

const order = sorted(t, "id");
test.each<[string, RelSpecInit]>([
  ["a group", { rel: "aggregate", input: order, group_by: ["kind"] }],
  ["a group over a projection", { rel: "aggregate", input: kept(order, "kind"), group_by: ["kind_"] }],
  [
    "a join",
    {
      rel: "join",
      left: order,
      right: t,
      join: "inner",
      on: [["id", "id"]],
      columns: [{ name: "id", expr: column("id") }],
    },
  ],
  ["a window", numbered("rank", order, "id")],
  ["another sort", sorted(order, "kind")],
  ["a union", { rel: "union", inputs: [t, order] }],
])("the order below %s is lost, which is said", (_, rel) => {
  expect(validatePlan(RelSpec.create(rel), REGISTRY).map(({ code }) => code)).toEqual(["PLAN_ORDER_LOST"]);
});

test("the order below a limit is not lost", () => {
  const rel: RelSpecInit = { rel: "aggregate", input: limited(order), group_by: ["kind"] };
  expect(validatePlan(RelSpec.create(rel), REGISTRY)).toEqual([]);
});
