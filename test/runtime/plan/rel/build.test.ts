// What the builder makes: the plans that people would write, and errors where the mistakes are.

import type { AnyRow } from "tessera-contracts/arrow";
import { describe, expect, test } from "vitest";
import { schemaOf } from "tessera-contracts/arrow";
import { CpgEdgeTable, CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { ViewGraphSpec } from "tessera-contracts/contracts/plan/views";
import { RelSpec } from "tessera-contracts/contracts/query/relations";
import { duckdb } from "tessera-contracts/duckdb";
import {
  and,
  type Calls,
  count,
  fromSpec,
  FUNCTIONS,
  lit,
  not,
  or,
  param,
  PlanError,
  planFingerprint,
  type Rel,
  rowNumber,
  sqlView,
  stableId,
  structOf,
  sum,
  table,
  values,
  view,
  when,
} from "tessera-contracts/plan";
import { REGISTRY } from "../registry-of-tests.js";

const nodes = table(CpgNodeTable);
const edges = table(CpgEdgeTable);
const types = table<{
  readonly flag: boolean | null;
  readonly small: number;
  readonly count: number | null;
  readonly whole: number | null;
  readonly huge: bigint | null;
  readonly real: number | null;
  readonly price: string | null;
  readonly label: string | null;
  readonly day: string | null;
  readonly at: string | null;
  readonly pair: { readonly a: number | null } | null;
}>("types", { schema: REGISTRY.datasets["types"] as never });

/** Queries with every operator and every kind of expression. */
const QUERIES: { readonly [name: string]: Rel<never> | { readonly spec: RelSpec; readonly fingerprint: string } } = {
  scan: table(CpgNodeTable, { version: 3 }),
  filter: nodes.where((n) => and(n.path.like("src/%"), or(n.bstart.gt(10), n.bend.isNull()), not(n.path.eq("x")))),
  select: types.select((t) => ({
    sums: t.small.add(1).mul(t.count),
    half: t.whole.div(2),
    name: t.label.coalesce("none").upper(),
    year: t.at.extract("year"),
    month: t.day.dateTrunc("month"),
    money: t.price.add("1.5"),
    kind: when(t.flag, 1).when(t.real.gt(0.5), t.whole).otherwise(0),
    pair: structOf({ a: t.pair.field("a"), b: t.label }),
    id: stableId("x", t.label, 7, t.whole),
    when: param("since", "timestamp"),
    big: t.whole.cast("int64"),
    parsed: t.label.cast("i64").try(),
    numbered: t.label.regexpMatches("^[0-9]+$"),
    rounded: t.price.round(1),
    one: lit(1),
  })),
  join: edges.join(
    nodes,
    { kind: "left", on: [["dst_node_id", "node_id"]], filter: (e, n) => n.node_kind.ne(e.edge_kind) },
    (e, n) => ({ id: e.edge_id, path: n.path }),
  ),
  semi: nodes.join(edges, { kind: "semi", on: [["node_id", "src_node_id"]] }),
  group: nodes.groupBy("path", (g) => ({
    n: count(),
    functions: count().where(g.node_kind.eq("FUNCTION")),
    kinds: g.node_kind.stringAgg(",").orderBy("-bstart", "node_id"),
    spans: sum(g.bend.sub(g.bstart)).distinct(),
  })),
  window: nodes.window({ by: ["path"], order: ["-bstart", { column: "node_id" }] }, (w) => ({
    nth: rowNumber(),
    before: w.bstart.lag(2),
    so_far: w.bend.sum().running(),
  })),
  top: nodes.orderBy("-bend", "node_id").limit(10, 5),
  union: nodes.select("path").union(nodes.select("path").distinct()),
  values: values(CpgEdgeTable, [
    { edge_id: "e", edge_kind: "CALLS", src_node_id: "a", dst_node_id: "b", confidence: null },
  ]),
  lists: nodes
    .groupBy("path", (g) => ({ kinds: g.node_kind.listAgg().orderBy("node_id") }))
    .where((c) => and(c.kinds.listContains("FUNCTION"), c.kinds.listLength().gt(1))),
  dedupe: nodes.dedupe({ keys: ["node_id"], strategy: "collapse", tie_breakers: [{ column: "bend" }] }),
};

describe("a query of the builder:", () => {
  test.each(Object.entries(QUERIES))("%s is the same as data and back", (_, rel) => {
    const built = rel as Rel<AnyRow>;
    const asJson = RelSpec.decodeJson(RelSpec.encodeJson(built.spec));
    expect(asJson).toEqual(built.spec);
    const again = fromSpec(asJson, built.registry);
    expect(again.fingerprint).toBe(built.fingerprint);
    expect(again.schema).toEqual({ ...built.schema });
    expect(built.sql("spark")).toContain("SELECT");
    expect(built.fingerprint).toBe(planFingerprint(built.spec, built.registry));
  });

  test("runs on DuckDB with the columns that its schema says", async () => {
    const engine = await duckdb({ threads: 1 });
    try {
      for (const [name, spec] of Object.entries(REGISTRY.datasets)) {
        await engine.register(name, { schema: schemaOf(spec), batches: [] });
      }
      for (const rel of Object.values(QUERIES) as Rel<AnyRow>[]) {
        const statement = { sql: rel.sql("duckdb").replaceAll("$since", "NULL"), dialect: "duckdb" } as const;
        const described = await engine.describe(statement);
        expect(described.fields.map(({ name }) => name)).toEqual(rel.schema.fields.map(({ name }) => name));
      }
    } finally {
      await engine.close();
    }
  });
});

test("a literal has the type of the other side", () => {
  const { spec } = types.where((t) => t.small.gt(1));
  expect(spec).toMatchObject({ predicate: { right: { value: 1, dtype: { type: "i16" } } } });
  const { spec: huge } = types.where((t) =>
    or(t.huge.eq(2n ** 63n), t.huge.lt(5n), t.real.gt(2n), t.real.lt(Infinity)),
  );
  const text = JSON.stringify(RelSpec.toBuiltins(huge));
  for (const value of ['"9223372036854775808"', "5", "2", '"Infinity"']) expect(text).toContain(`"value":${value},`);
  const { spec: money } = types.where((t) => t.price.le("2.50"));
  expect(money).toMatchObject({ predicate: { right: { value: "2.50", dtype: { type: "decimal", scale: 2 } } } });
});

describe("a mistake is an error where it is made:", () => {
  test.each<[string, () => unknown, Partial<PlanError>]>([
    ["a fraction", () => types.where((t) => t.whole.eq(1.5)), { code: "PLAN_LITERAL" }],
    ["too large a value", () => types.where((t) => t.small.eq(40_000)), { code: "PLAN_LITERAL" }],
    ["a bigint that no f64 holds", () => types.where((t) => t.real.eq(2n ** 53n + 1n)), { code: "PLAN_LITERAL" }],
    ["a bigint beside a text", () => types.where((t) => t.label.eq(5n as never)), { code: "PLAN_LITERAL" }],
    ["a wrong day", () => types.where((t) => t.day.eq("2024-02-30")), { code: "PLAN_LITERAL" }],
    ["types apart", () => types.where((t) => t.whole.eq(t.real)), { code: "PLAN_TYPE", path: "$" }],
    ["no cast", () => types.select((t) => ({ x: t.flag.cast("date32") })), { code: "PLAN_TYPE" }],
    ["no cast to try", () => types.select((t) => ({ x: t.label.try() })), { code: "PLAN_ARGUMENTS" }],
    ["a strange dialect", () => types.sql("sqlite" as "duckdb"), { code: "PLAN_DIALECT" }],
    ["no column at all", () => nodes.select(() => ({})), { code: "PLAN_ARGUMENTS", path: "$.columns" }],
    [
      "no key to sort by",
      () => nodes.orderBy(...([] as never as ["path"])),
      { code: "PLAN_ARGUMENTS", path: "$.keys" },
    ],
    ["an empty name", () => nodes.select((n) => ({ "": n.path })), { code: "PLAN_ARGUMENTS" }],
    ["a strange name of a table", () => table("a b", { schema: CpgNodeTable }), { code: "PLAN_ARGUMENTS" }],
    ["a strange parameter", () => nodes.where((n) => n.path.eq(param("a b", "string"))), { code: "PLAN_ARGUMENTS" }],
    ["no group", () => nodes.groupBy(() => ({})), { code: "PLAN_ARGUMENTS", path: "$" }],
    ["a wrong part", () => types.select((t) => ({ x: t.at.extract("eon") })), { code: "PLAN_ARGUMENTS" }],
    ["a name twice", () => nodes.with((n) => ({ path: n.path })), { code: "PLAN_NAME", path: "$.columns" }],
    ["a stray name", () => nodes.select("nope" as "path"), { code: "PLAN_UNKNOWN_COLUMN" }],
    ["a stray name to drop", () => nodes.drop("nope" as "path"), { code: "PLAN_UNKNOWN_COLUMN" }],
    ["no order", () => nodes.window({}, () => ({ nth: rowNumber() })), { code: "PLAN_ARGUMENTS" }],
    ["no condition", () => nodes.join(edges, {}, (n) => ({ id: n.node_id })), { code: "PLAN_ARGUMENTS" }],
    [
      "a condition of a cross join",
      () => nodes.join(edges, { kind: "cross", on: [["path", "edge_id"]] }, (n) => ({ id: n.node_id })),
      { code: "PLAN_ARGUMENTS" },
    ],
    ["a value alone", () => nodes.select(() => ({ x: 1 as never })), { code: "PLAN_TYPE" }],
    ["running in a group", () => nodes.groupBy((g) => ({ x: g.bend.sum().running() })), { code: "PLAN_PLACE" }],
    [
      "a condition in a window",
      () => nodes.window({}, (w) => ({ x: count().where(w.path.isNull()) })),
      { code: "PLAN_PLACE" },
    ],
    ["half a row", () => nodes.limit(0.5), { code: "PLAN_ARGUMENTS" }],
    ["a table without columns", () => table("t", {} as never), { code: "PLAN_UNKNOWN_DATASET" }],
    [
      "one name for two tables",
      () => table("cpg_nodes", { schema: CpgEdgeTable }).join(nodes, { kind: "cross" }, (a) => ({ id: a.edge_id })),
      { code: "PLAN_NAME" },
    ],
    [
      "unlike columns",
      () => nodes.select("path").union(nodes.select((n) => ({ path: n.bend }))),
      { code: "PLAN_TYPE" },
    ],
    ["a stray key", () => nodes.dedupe({ keys: ["nope"] }), { code: "PLAN_UNKNOWN_COLUMN" }],
  ])("%s", (_, build, expected) => {
    const thrown = errorOf(build);
    expect(thrown).toBeInstanceOf(PlanError);
    expect(thrown).toMatchObject(expected);
    expect((thrown as PlanError).mistakes.length).toBeGreaterThan(0);
  });
});

function errorOf(build: () => unknown): unknown {
  try {
    build();
    return null;
  } catch (error) {
    return error;
  }
}

test("columns may have the names of methods, or that of a prototype", () => {
  const odd = table<{ readonly length: number; readonly then: string; readonly __proto__: number }>("odd", {
    schema: {
      name: "odd",
      fields: ["length", "then", "__proto__"].map((name) => ({
        name,
        dtype: { type: name === "then" ? "string" : "i64" } as const,
        nullable: false,
        metadata: {},
        default_value: null,
        encoding: null,
      })),
      key_fields: [],
      required_non_null: [],
      metadata: {},
    },
  });
  const { spec } = odd.where((o) => and(o.length.eq(1), o.then.eq("x"), o.__proto__.eq(2)));
  expect(JSON.stringify(spec)).toContain('"name":"__proto__"');
});

describe("a view", () => {
  const paths = view("paths", nodes.select("path").distinct());

  test("stands for its plan", () => {
    const renamed = view("other_name", nodes.select("path").distinct());
    expect(paths.orderBy("path").fingerprint).toBe(renamed.orderBy("path").fingerprint);
    expect(paths.sql("duckdb")).toContain('FROM "paths"');
  });

  test("brings its definition along, after those of the views that it reads", () => {
    const kinds = sqlView("kinds", "SELECT path FROM paths -- all", { deps: [paths], schema: paths.schema });
    const both = kinds.union(paths);
    expect(both.views.map(({ name, deps }) => [name, deps])).toEqual([
      ["paths", []],
      ["kinds", ["paths"]],
    ]);
    expect(() => ViewGraphSpec.create({ nodes: both.views })).not.toThrow();
    const spelled = sqlView("kinds", "select path from paths", { deps: [paths], schema: paths.schema });
    expect(spelled.fingerprint).toBe(kinds.fingerprint);
  });

  test("that is defined elsewhere has a fingerprint when the registry says it", () => {
    const stranger = view("stranger", CpgNodeTable).where((n) => n.path.isNull());
    expect(errorOf(() => stranger.fingerprint)).toMatchObject({ code: "PLAN_UNKNOWN_VIEW" });
    const known = { schema: CpgNodeTable.spec, fingerprint: nodes.fingerprint };
    expect(fromSpec(stranger.spec, { datasets: {}, views: { stranger: known } }).fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });
});

test("rows have bigints where a contract or a cast says so", () => {
  const rel = nodes
    .with((n) => ({ big: n.bend.cast("int64") }))
    .groupBy("big", (g) => ({ n: count(), s: g.big.sum(), m: g.bend.max() }));
  expect([...rel.bigints]).toEqual(["big", "s"]);
});

/** The methods of expressions that the types know, one a function of the registry. */
const METHODS: { readonly [M in keyof Calls<unknown>]: true } = {
  isDistinctFrom: true,
  ifNull: true,
  nullif: true,
  greatest: true,
  least: true,
  isNan: true,
  neg: true,
  abs: true,
  sign: true,
  floor: true,
  ceil: true,
  round: true,
  trunc: true,
  sqrt: true,
  pow: true,
  exp: true,
  ln: true,
  intDiv: true,
  length: true,
  byteLength: true,
  trim: true,
  ltrim: true,
  rtrim: true,
  upper: true,
  lower: true,
  asciiUpper: true,
  asciiLower: true,
  sha256Hex: true,
  startsWith: true,
  endsWith: true,
  contains: true,
  strpos: true,
  regexpMatches: true,
  listLength: true,
  listContains: true,
  try: true,
  replace: true,
  substr: true,
  concat: true,
  splitPart: true,
  addDays: true,
  addMonths: true,
  diffDays: true,
  extract: true,
  dateTrunc: true,
  toUnixMs: true,
  fromUnixMs: true,
  formatTimestamp: true,
};

test("every function of a row has a method with a type", () => {
  const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const functions = FUNCTIONS.filter(({ kind }) => kind === "scalar").map(({ name }) => name);
  // These two are functions: not(condition), stableId(namespace, …).
  const own = new Set(["not", "stable_id"]);
  expect(Object.keys(METHODS).map(snake).sort()).toEqual(functions.filter((name) => !own.has(name)).sort());
});
