// Functions of the user in expressions of the builder.

import { describe, expect, expectTypeOf, test } from "vitest";
import { CpgEdgeTable, CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DataFusionUdfSpec, UdfBody } from "tessera-contracts/contracts/plan/functions";
import {
  and,
  call,
  type CalledFunction,
  count,
  fromSpec,
  PlanError,
  type Rel,
  table,
  udfNamed,
  view,
} from "tessera-contracts/plan";

const nodes = table(CpgNodeTable);
const edges = table(CpgEdgeTable);

const made = (name: string, sql: string, more: object = {}): CalledFunction => ({
  spec: DataFusionUdfSpec.convert({
    name,
    kind: "scalar",
    input_types: [{ type: "i64" }, { type: "i64" }],
    return_field: { name, dtype: { type: "i64" } },
    ...more,
  }),
  bodies: [UdfBody.convert({ udf: name, dialect: "duckdb", params: ["x", "y"], sql })],
});
const middle = made("middle", "(x + y) // 2");
const width = made("width", "y - x");
const isLong = made("is_long", "y - x > 9", { return_field: { name: "is_long", dtype: { type: "bool" } } });

const ALL: { readonly [operator: string]: readonly [Rel<never>, readonly string[]] } = {
  where: [nodes.where((n) => call(isLong, [n.bstart, n.bend], "bool")) as never, ["is_long"]],
  "select, in other expressions": [
    nodes.select((n) => ({ m: call(middle, [n.bstart, 8], "i64").add(1).coalesce(0) })) as never,
    ["middle"],
  ],
  "with, one in the other": [
    nodes.with((n) => ({ m: call(middle, [call(width, [n.bstart, n.bend], "i64"), 1n], "i64").cast("f64") })) as never,
    ["middle", "width"],
  ],
  join: [
    nodes.join(
      edges,
      { on: [["node_id", "src_node_id"]], filter: (n) => call(isLong, [n.bstart, n.bend], "bool") },
      (n) => ({ m: call(middle, [n.bstart, n.bend], "i64") }),
    ) as never,
    ["is_long", "middle"],
  ],
  "semi join": [
    nodes.join(edges, {
      kind: "semi",
      on: [["node_id", "src_node_id"]],
      filter: (n) => and(call(isLong, [n.bstart, n.bend], "bool"), n.path.isNotNull()),
    }) as never,
    ["is_long"],
  ],
  groupBy: [
    nodes.groupBy("path", (n) => ({
      sum: call(width, [n.bstart, n.bend], "i64").sum(),
      long: count().where(call(isLong, [n.bstart, n.bend], "bool")),
    })) as never,
    ["is_long", "width"],
  ],
  window: [
    nodes.window({ order: ["node_id"] }, (n) => ({ before: call(width, [n.bstart, n.bend], "i64").lag() })) as never,
    ["width"],
  ],
};

describe.each(Object.entries(ALL))("a call in %s", (_, [rel, functions]) => {
  test("makes the plan know the function, and say the same when it is read back", () => {
    const { registry, spec } = rel;
    expect(Object.keys(registry.udfs?.specs ?? {}).sort()).toEqual(functions);
    expect(fromSpec(spec, registry).fingerprint).toBe(rel.fingerprint);
    expect(rel.sql("duckdb")).not.toBe("");
  });
});

test("plans keep functions through operators and views, and those of both sides of a join", () => {
  const long = view("long", nodes.where((n) => call(isLong, [n.bstart, n.bend], "bool")).select("node_id"));
  const short = made("short", "x < y", { return_field: { name: "s", dtype: { type: "bool" } } });
  const both = edges
    .where((e) => call(short, [e.edge_kind.length(), 9], "bool"))
    .join(long, { on: [["src_node_id", "node_id"]] }, (e) => ({ id: e.edge_id }));
  expect(Object.keys(both.orderBy("id").limit(3).registry.udfs?.specs ?? {}).sort()).toEqual(["is_long", "short"]);
});

test("the type of a call is the one that it says, and null where an argument may be", () => {
  const rel = nodes.select((n) => ({
    small: call(middle, [n.bstart, 1], "i64"),
    big: call(middle, [n.bstart, 1], "int64"),
    is: call(isLong, [n.bstart, n.bend], "bool"),
  }));
  expectTypeOf<(typeof rel)["row"]>().toEqualTypeOf<{
    readonly small: number | null;
    readonly big: bigint | null;
    readonly is: boolean | null;
  }>();
  expect([...rel.bigints]).toEqual(["big"]);
  expect(rel.columns.map(({ dtype }) => dtype.type)).toEqual(["i64", "i64", "bool"]);
});

describe("a mistake in a call", () => {
  test.each<[string, () => unknown, string]>([
    [
      "another type than the function gives",
      () => call(middle, [1, 2], "f64"),
      "the function middle gives i64, and the call says f64 - at `$`; say i64",
    ],
    ["an argument of another type", () => nodes.select((n) => ({ m: call(middle, [n.path, 1], "i64") })), "PLAN_TYPE"],
    ["too few arguments", () => call(middle, [1], "i64"), "middle takes 2 arguments, got 1"],
    ["a value that the type does not hold", () => call(middle, [1, 0.5], "i64"), "expected a whole number"],
    [
      "two functions of one name",
      () =>
        nodes.select((n) => ({
          a: call(middle, [n.bstart, 1], "i64"),
          b: call(made("middle", "x"), [n.bstart, 1], "i64"),
        })),
      "the function middle is two different ones",
    ],
  ])("is told where it is made: %s", (_, make, message) => {
    expect(make).toThrow(PlanError);
    expect(make).toThrow(message.startsWith("PLAN_") ? expect.objectContaining({ code: message }) : message);
  });
});

test("equal functions of two modules are one, and a changed body is another plan", () => {
  const of = (one: CalledFunction) => nodes.select((n) => ({ m: call(one, [n.bstart, 1], "i64") }));
  const again = made("middle", "(x + y) // 2");
  expect(of(middle).union(of(again)).registry.udfs?.bodies).toHaveLength(1);
  expect(of(made("middle", "x")).fingerprint).not.toBe(of(middle).fingerprint);
  expect(udfNamed("middle", of(middle).registry.udfs ?? { specs: {} })).toMatchObject({ name: "middle" });
});
