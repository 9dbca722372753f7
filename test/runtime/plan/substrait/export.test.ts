// Plans exported to Substrait: their bytes and what these say, what is refused, and what is told besides.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fromBinary, toJson } from "@bufbuild/protobuf";
import { describe, expect, test } from "vitest";
import { CpgEdgeTable, CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { PlanBundle } from "tessera-contracts/contracts/plan/bundle";
import { ViewGraphSpec } from "tessera-contracts/contracts/plan/views";
import { RelSpec, type RelSpecInit } from "tessera-contracts/contracts/query/relations";
import {
  and,
  buildPlanBundle,
  count,
  FUNCTIONS,
  lit,
  param,
  planGraph,
  type Rel,
  rowNumber,
  sql,
  structOf,
  table,
  view,
  when,
} from "tessera-contracts/plan";
import { substraitOf } from "tessera-contracts/substrait";
import { PlanSchema } from "../../../../runtime/plan/substrait/messages.generated.js";

const nodes = table(CpgNodeTable);
const edges = table(CpgEdgeTable);
const MONEY = { type: "decimal", precision: 9, scale: 2 } as const;

const PLANS: { readonly [name: string]: Rel<unknown> } = {
  "filter-and-project": nodes
    .where((n) => and(n.node_kind.eq("FUNCTION"), n.path.isNotNull()))
    .select((n) => ({ id: n.node_id, width: n.bend.sub(n.bstart), name: n.path.concat("#", n.node_id) })),
  "join-group-sort-limit": edges
    .join(nodes, { kind: "left", on: [["dst_node_id", "node_id"]] }, (e, n) => ({ src: e.src_node_id, path: n.path }))
    .groupBy("path", (g) => ({ calls: count(), callers: g.src.countDistinct() }))
    .orderBy("-calls", "path")
    .limit(10, 5),
  "sums-as-decimals": nodes.groupBy("node_kind", (g) => ({ bytes: g.bend.sum().where(g.path.isNull()) })),
  windows: nodes
    .select("node_id", "path", "bstart")
    .window({ by: ["path"], order: ["bstart"] }, (w) => ({ nth: rowNumber(), before: w.node_id.lag(2) })),
  literals: nodes.limit(1).select(() => ({
    money: lit("-1.50", MONEY),
    day: lit("1969-12-31", "date32"),
    moment: lit("2024-01-02T03:04:05.678901Z", "timestamp"),
    nothing: lit(null, "f64"),
    big: lit(-9223372036854775808n),
  })),
  choices: nodes.select((n) => ({
    kind: when(n.bstart.in([0, 1]), "low")
      .when(n.bend.div(2).gt(10), "high")
      .otherwise(n.node_kind),
    size: n.bend.coalesce(n.bstart, 0).cast("f64"),
  })),
  "views-and-unions": view("paths", nodes.select("path")).union(nodes.select("path")).distinct(),
  "semi-join": nodes.join(edges, {
    kind: "semi",
    on: [["node_id", "src_node_id"]],
    filter: (n, e) => n.node_id.ne(e.dst_node_id),
  }),
};

/** The bytes in lines of 32, and what they say. */
function textOf(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString("hex").replaceAll(/.{64}/g, "$&\n").trimEnd();
  return `${hex}\n\n${JSON.stringify(toJson(PlanSchema, fromBinary(PlanSchema, bytes)), null, 1)}\n`;
}

function bytesOf({ spec, registry }: Rel<unknown>): Uint8Array {
  const { bytes, errors } = substraitOf(spec, registry);
  if (bytes === null) throw new Error(errors.map(({ summary }) => summary).join("; "));
  return bytes;
}

const GOLDENS = join(import.meta.dirname, "../../../golden/plan-substrait");

describe("the bytes of", () => {
  test.each(Object.entries(PLANS))("%s are as they were", async (name, rel) => {
    await expect(textOf(bytesOf(rel))).toMatchFileSnapshot(join(GOLDENS, `${name}.txt`));
  });

  test.each(Object.entries(PLANS))("%s are the same of an equal plan", (_, { spec, registry }) => {
    const copy = RelSpec.decodeJson(RelSpec.encodeJson(spec));
    expect(substraitOf(copy, registry)).toEqual(substraitOf(spec, registry));
  });

  test("no golden is left over", () => {
    expect(readdirSync(GOLDENS).toSorted()).toEqual(
      Object.keys(PLANS)
        .map((name) => `${name}.txt`)
        .toSorted(),
    );
  });
});

test("functions are declared once, with collections in the order of their first use", () => {
  const plan = fromBinary(PlanSchema, bytesOf(PLANS["filter-and-project"] ?? nodes));
  const names = plan.extensions.map(({ mappingType: { value } }) => value?.name);
  expect(new Set(names).size).toBe(names.length);
  expect(plan.extensionUrns.map(({ extensionUrnAnchor }) => extensionUrnAnchor)).toEqual([1, 2, 3, 4]);
  expect(plan.extensionUrns[0]?.urn).toBe("extension:io.substrait:functions_comparison");
  expect(names[0]).toBe("equal:any_any");
});

test("a sum that may wrap is told, with its place", () => {
  const { bytes, errors } = substraitOf(
    nodes.select((n) => ({ next: n.bend.add(1), half: n.bend.div(2) })).spec,
    nodes.registry,
  );
  expect(bytes).not.toBeNull();
  expect(errors.map(({ code, path }) => [code, path])).toEqual([["unchecked_overflow", "$.columns[0].expr"]]);
});

test("a bundle has the plan if it is given what exports it", async () => {
  const { spec, registry } = PLANS["views-and-unions"] ?? nodes;
  const graph = ViewGraphSpec.create({
    nodes: [
      { name: "paths", rel: nodes.select("path").spec },
      { name: "all", deps: ["paths"], rel: spec },
    ],
  });
  const { views, signature } = await planGraph(graph, registry);
  const [, all] = views;
  if (all === undefined) throw new Error("there are two views");
  const known = { ...registry, views: Object.fromEntries(views.map((one) => [one.name, one])) };
  const bundle = buildPlanBundle(all, {}, signature, (rel) => substraitOf(rel, known));
  expect(bundle.substrait).toEqual(substraitOf(spec, registry).bytes);
  expect(bundle.errors).toEqual([]);
  expect(PlanBundle.decodeMsgpack(PlanBundle.encodeMsgpack(bundle))).toEqual(bundle);
});

describe("what is refused:", () => {
  const list = { type: "list", item: { type: "i64" }, item_nullable: true } as const;
  const wide: Rel<{ xs: unknown; id: number; big: number }> = table("wide", {
    schema: {
      name: "wide",
      fields: [
        { name: "xs", dtype: list, nullable: true, metadata: {}, default_value: null, encoding: null },
        { name: "id", dtype: { type: "i64" }, nullable: true, metadata: {}, default_value: null, encoding: null },
        { name: "big", dtype: { type: "u64" }, nullable: true, metadata: {}, default_value: null, encoding: null },
      ],
      key_fields: [],
      required_non_null: [],
      metadata: {},
    },
  });
  const CASES: { readonly [name: string]: readonly [Rel<unknown>, string, string] } = {
    SQL: [nodes.select(() => ({ x: sql("lower(path)", "string") })), "in SQL", "$.columns[0].expr.expr"],
    "a struct": [nodes.select((n) => ({ x: structOf({ a: n.path }) })), "structs", "$.columns[0].expr"],
    "a parameter": [nodes.where((n) => n.bend.gt(param("least", "i64"))), "parameter least", "$.predicate.right"],
    "a function": [nodes.select((n) => ({ x: n.bend.sign() })), "sign is not exported", "$.columns[0].expr"],
    "a part of a day": [
      nodes.select(() => ({ x: lit("2024-01-01", "date32").extract("year") })),
      "extract",
      "$.columns[0].expr",
    ],
    "an aggregate": [nodes.groupBy((g) => ({ x: g.path.listAgg().orderBy("node_id") })), "list_agg", "$.aggregates[0]"],
    "a cast that rounds": [
      nodes.select((n) => ({ x: n.bend.div(2).cast("i64") })),
      "from f64 to i64",
      "$.columns[0].expr",
    ],
    "a cast of text": [nodes.select((n) => ({ x: n.path.cast("i64") })), "from string to i64", "$.columns[0].expr"],
    "digits of a decimal": [nodes.select(() => ({ x: lit("1.55", MONEY).round(1) })), "rounded", "$.columns[0].expr"],
    "a type": [wide.select("big"), "the column big", "$.columns[0].expr"],
    "a type of the result": [wide.limit(1), "the column xs", "$"],
    "a type that is used": [
      wide.where((w) => w.big.gt(1)).select(() => ({ one: lit(1) })),
      "the column big",
      "$.input.predicate.left",
    ],
    "one deep below": [
      nodes
        .where((n) => n.bend.sign().gt(0))
        .limit(1)
        .distinct(),
      "sign",
      "$.input.input.predicate.left",
    ],
  };

  test.each(Object.entries(CASES))("%s", (_, [{ spec, registry }, text, path]) => {
    const { bytes, errors } = substraitOf(spec, registry);
    expect(bytes).toBeNull();
    expect(errors[0]).toMatchObject({ code: "not-exported", path, summary: expect.stringContaining(text) as string });
  });

  test("columns that nobody asks for may be of any type", () => {
    const { spec, registry } = wide.where((w) => w.id.gt(1)).select("id");
    const plan = fromBinary(PlanSchema, substraitOf(spec, registry).bytes ?? new Uint8Array());
    expect(JSON.stringify(toJson(PlanSchema, plan))).toContain('"baseSchema":{"names":["id"]');
  });

  test("all parts are named at once", () => {
    const { errors } = substraitOf(
      nodes.select((n) => ({ x: n.bend.sign(), y: n.bend.cast("f64").cast("i64") })).spec,
      nodes.registry,
    );
    expect(errors.map(({ path }) => path)).toEqual(["$.columns[0].expr", "$.columns[1].expr"]);
  });

  test("a plan with a mistake, with its code", () => {
    const wrong: RelSpecInit = {
      rel: "project",
      input: { rel: "scan", dataset: "none" },
      columns: [{ name: "a", expr: { op: "column", name: "a" } }],
    };
    const { bytes, errors } = substraitOf(RelSpec.create(wrong), { datasets: {} });
    expect(bytes).toBeNull();
    expect(errors.map(({ code, path }) => [code, path])).toEqual([["PLAN_UNKNOWN_DATASET", "$.input"]]);
  });
});

test("functions that cannot be exported are these", () => {
  const none = FUNCTIONS.filter(({ substrait }) => substrait === null).map(({ name }) => name);
  expect(none).toMatchInlineSnapshot(`
    [
      "try",
      "sign",
      "split_part",
      "extract",
      "add_days",
      "add_months",
      "diff_days",
      "to_unix_ms",
      "from_unix_ms",
      "format_timestamp",
      "list_length",
      "list_contains",
      "list_agg",
    ]
  `);
});
