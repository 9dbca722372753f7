// Plans as people write them, for each rule of incremental outputs one, and some random ones.

import { type RelJoinInit, RelSpec, type RelSpecInit } from "tessera-contracts/contracts/query/relations";
import type { ExprSpecInit } from "tessera-contracts/contracts/query/expressions";
import { nodesOf } from "tessera-contracts/plan";
import { planOf } from "../plan/incremental-law.js";
import { randomPlans } from "../plan/random-plans.js";
import { TABLES } from "./changing.js";

const col = (name: string, input: 0 | 1 = 0): ExprSpecInit => ({ op: "column", name, input });
const picked = (...names: readonly (readonly [name: string, input: 0 | 1])[]) =>
  names.map(([name, input]) => ({ name: input === 0 ? name : `other_${name}`, expr: col(name, input) }));
const left: RelSpecInit = { rel: "scan", dataset: "left" };
const right: RelSpecInit = { rel: "scan", dataset: "right" };
const cheap: ExprSpecInit = {
  op: "binary",
  operator: "lt",
  left: col("price"),
  right: { op: "literal", value: "2.00", dtype: { type: "decimal", precision: 6, scale: 2 } },
};

const grouped = (input: RelSpecInit, ...group_by: readonly string[]): RelSpecInit => ({
  rel: "aggregate",
  input,
  group_by: [...group_by],
  aggregates: [
    { name: "rows", fn: "count" },
    { name: "total", fn: "sum", args: [col("id")] },
    { name: "last", fn: "max", args: [col("t")] },
  ],
});

const joined = (join: RelJoinInit["join"], on: string, more: Partial<RelJoinInit> = {}): RelSpecInit => ({
  rel: "join",
  left,
  right,
  join,
  on: [[on, on]],
  columns: picked(["id", 0], ["n", 0], ["t", 0], ...(join === "semi" || join === "anti" ? [] : [["t", 1] as const])),
  ...more,
});

const numbered = (fn: string, ...partition_by: readonly string[]): RelSpecInit => ({
  rel: "window",
  input: left,
  partition_by: [...partition_by],
  order_by: ["id", "n", "x", "t", "flag", "d", "price"].map((column) => ({ column })),
  columns: [{ name: "w", fn, args: fn === "lag" ? [col("id")] : [] }],
});

const both: RelSpecInit = {
  rel: "union",
  inputs: [left, { rel: "filter", input: right, predicate: cheap }].map((input) => ({
    rel: "project",
    input: input as RelSpecInit,
    columns: picked(["id", 0], ["n", 0], ["t", 0], ["d", 0]),
  })),
};

/** Groups of a struct too, which no key is looked for by. */
const nested: RelSpecInit = {
  rel: "project",
  input: left,
  columns: [
    ...picked(["id", 0], ["n", 0], ["t", 0]),
    {
      name: "pair",
      expr: {
        op: "struct",
        fields: [
          { name: "x", expr: col("x") },
          { name: "flag", expr: col("flag") },
        ],
      },
    },
  ],
};

const WRITTEN: readonly RelSpecInit[] = [
  { rel: "filter", input: left, predicate: cheap },
  grouped(left, "n"),
  grouped(left, "n", "flag"),
  grouped(left, "d"),
  grouped(left, "x"),
  grouped(nested, "n", "pair"),
  { rel: "aggregate", input: left, group_by: ["n", "d"], aggregates: [] },
  grouped(both, "n"),
  joined("left", "n"),
  joined("inner", "id"),
  joined("semi", "n"),
  joined("anti", "n"),
  joined("left", "n", { right: grouped(right, "n"), columns: picked(["id", 0], ["n", 0], ["rows", 1]) }),
  grouped(joined("inner", "n", { columns: picked(["id", 0], ["t", 0], ["d", 1]) }), "other_d"),
  numbered("row_number", "n"),
  numbered("lag", "d"),
];

/** Whether rows of a plan are made of several. */
const isOfSeveral = (rel: RelSpec): boolean =>
  [...nodesOf(rel)].some((node) => "rel" in node && ["aggregate", "join", "window"].includes(node.rel));

/** The plans, each of which the rules allow to be brought up to date. */
export const PLANS: readonly RelSpec[] = [
  ...WRITTEN.map((rel) => RelSpec.create(rel)),
  ...randomPlans(60)
    .filter((rel) => isOfSeveral(rel) && planOf({ rel, seed: 0, changed: TABLES }).kind === "rows")
    .slice(0, 20 - WRITTEN.length),
];
