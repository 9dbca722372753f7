// The rows of queries, as types: what the builder says of each, and what does not compile. The nullability of columns is held against
// what the plan says of them at run time.

import { describe, expect, expectTypeOf, test } from "vitest";
import type { CpgNode, EntityKind } from "tessera-contracts/contracts/cpg/rows";
import { CpgEdgeTable, CpgNodeTable, CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import {
  and,
  count,
  type ExprsOf,
  lit,
  max,
  or,
  param,
  rank,
  type Rel,
  rowNumber,
  sql,
  stableId,
  structOf,
  sum,
  table,
  view,
  when,
} from "tessera-contracts/plan";

const nodes = table(CpgNodeTable);
const edges = table(CpgEdgeTable);
const props = table(CpgPropTable);

/** The row of a query; the test fails to compile if it is another. */
const is =
  <Row>() =>
  <R>(rel: Rel<R>, ...same: Same<R, Row> extends true ? [] : [expected: Row, got: R]): readonly [Rel<R>, unknown[]] => [
    rel,
    same,
  ];
/** Whether two types are the same, optional and readonly fields included. */
type Same<A, B> = (<T>() => T extends Flat<A> ? 1 : 2) extends <T>() => T extends Flat<B> ? 1 : 2 ? true : false;
type Flat<T> = { readonly [K in keyof T]: T[K] };

const QUERIES = {
  "all of a table": is<CpgNode>()(nodes),
  "some rows": is<CpgNode>()(nodes.where((n) => n.node_kind.eq("FUNCTION"))),
  "columns by name": is<{ node_id: string; bstart: number | null }>()(nodes.select("node_id", "bstart")),
  "a value beside a null": is<{ width: number | null; longer: boolean | null; known: boolean }>()(
    nodes.select((n) => ({ width: n.bend.sub(n.bstart), longer: n.bend.gt(10), known: n.bend.isNotNull() })),
  ),
  "a value beside a value": is<{ isCall: boolean; size: number }>()(
    edges.select((e) => ({ isCall: e.edge_kind.eq("CALLS"), size: e.edge_kind.length() })),
  ),
  "a quotient": is<{ half: number | null; rest: number | null }>()(
    nodes.select((n) => ({ half: n.bend.div(2), rest: n.bend.mod(2) })),
  ),
  "further columns": is<{ node_id: string; path: string; name: string | null }>()(
    nodes.select("node_id").with((n) => ({ path: lit("x"), name: n.node_id.nullif("y") })),
  ),
  "without a column": is<Omit<CpgNode, "path">>()(nodes.drop("path")),
  "other names": is<{ id: string; kind: string }>()(
    nodes.select("node_id", "node_kind").rename({ node_id: "id", node_kind: "kind" }),
  ),
  "an inner join": is<{ src: string; path: string | null }>()(
    edges.join(nodes, { on: [["dst_node_id", "node_id"]] }, (e, n) => ({ src: e.src_node_id, path: n.path })),
  ),
  "a left join": is<{ src: string; kind: string | null }>()(
    edges.join(nodes, { kind: "left", on: [["dst_node_id", "node_id"]] }, (e, n) => ({
      src: e.src_node_id,
      kind: n.node_kind,
    })),
  ),
  "a full join": is<{ src: string | null; kind: string | null }>()(
    edges.join(nodes, { kind: "full", on: [["dst_node_id", "node_id"]] }, (e, n) => ({
      src: e.src_node_id,
      kind: n.node_kind,
    })),
  ),
  "an anti join": is<CpgNode>()(nodes.join(edges, { kind: "anti", on: [["node_id", "src_node_id"]] })),
  "a cross join": is<{ a: string; b: string }>()(
    nodes.join(edges, { kind: "cross" }, (n, e) => ({ a: n.node_id, b: e.edge_id })),
  ),
  groups: is<{ path: string | null; node_kind: string; all: number; last: number | null; length: number | null }>()(
    nodes.groupBy("path", "node_kind", (g) => ({
      all: count(),
      last: max(g.bend),
      length: g.node_kind.length().sum(),
    })),
  ),
  "one group": is<{ mean: number | null; names: string | null }>()(
    nodes.groupBy((g) => ({ mean: g.bend.avg(), names: g.node_kind.stringAgg(",").orderBy("node_id") })),
  ),
  "a window": is<{ node_id: string; nth: number; before: string | null; at: number; total: number | null }>()(
    nodes.select("node_id").window({ order: ["node_id"] }, (w) => ({
      nth: rowNumber(),
      before: w.node_id.lag(),
      at: rank(),
      total: sum(w.node_id.length()).running(),
    })),
  ),
  "big integers": is<{ big: bigint; more: bigint; sum: bigint | null; count: number }>()(
    nodes
      .select((n) => ({ big: n.node_id.length().cast("int64") }))
      .with((n) => ({ more: n.big.add(1) }))
      .groupBy("big", "more", (g) => ({ sum: g.more.sum(), count: g.more.count() })),
  ),
  "cases and structs": is<{
    kind: string;
    pair: { readonly a: string; readonly b: number | null };
    b: number | null;
  }>()(
    nodes
      .select((n) => ({
        kind: when(n.path.isNull(), "none").otherwise(n.node_kind),
        pair: structOf({ a: n.node_id, b: n.bend }),
      }))
      .with((n) => ({ b: n.pair.field("b") })),
  ),
  "a union": is<{ id: string; at: number | null }>()(
    nodes.select((n) => ({ id: n.node_id, at: lit(1) })).union(nodes.select((n) => ({ id: n.node_id, at: n.bstart }))),
  ),
  "ids, parameters and SQL": is<{ id: string | null; since: number | null; low: string | null }>()(
    nodes.select((n) => ({
      id: stableId("node", n.path, n.node_kind),
      since: param("since", "i64"),
      low: sql("lower(path)", "string"),
    })),
  ),
  "the first that is not null": is<{ path: string; at: number | null }>()(
    nodes.select((n) => ({ path: n.path.coalesce(""), at: n.bstart.coalesce(n.bend) })),
  ),
  "a column of few texts": is<{ entity_kind: EntityKind; either: boolean }>()(
    props.select((p) => ({
      entity_kind: p.entity_kind,
      either: or(p.entity_kind.eq("node"), p.entity_kind.in(["edge"])),
    })),
  ),
  lists: is<{ kinds: readonly string[] | null; length: number | null; has: boolean | null }>()(
    nodes
      .groupBy((g) => ({ kinds: g.node_kind.listAgg().orderBy("node_id") }))
      .with((c) => ({ length: c.kinds.listLength(), has: c.kinds.listContains("FUNCTION") })),
  ),
  "what may not fit": is<{ number: number | null; digits: string | null; near: number | null }>()(
    nodes.select((n) => ({
      number: n.node_id.cast("i64").try(),
      digits: n.node_id.nullif("").trim(),
      near: n.bend.div(3).round(),
    })),
  ),
  "a view": is<{ path: string | null }>()(view("paths", nodes.select("path")).distinct()),
  "the best of equal ones": is<CpgNode>()(nodes.dedupe({ keys: ["node_id"], tie_breakers: [{ column: "bend" }] })),
} as const;

describe("the row of", () => {
  test.each(Object.entries(QUERIES))("%s is what the types say", (_, [rel, same]) => {
    expect(same).toEqual([]);
    expect(rel.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(rel.sql("duckdb")).toContain("SELECT");
  });
});

test("there are queries", () => {
  expect(Object.keys(QUERIES).length).toBeGreaterThanOrEqual(20);
});

test("wrong queries do not compile", () => {
  const wrong = [
    // @ts-expect-error -- there is no such column
    () => nodes.select("nodekind"),
    // @ts-expect-error -- a number is no text
    () => nodes.where((n) => n.node_kind.eq(1)),
    // @ts-expect-error -- nor is a column of numbers
    () => nodes.where((n) => n.node_kind.eq(n.bend)),
    // @ts-expect-error -- nothing equals null: isNull() asks
    () => nodes.where((n) => n.path.eq(null)),
    // @ts-expect-error -- a text is no condition
    () => nodes.where((n) => n.path),
    // @ts-expect-error -- a group has no column that it does not name
    () => nodes.groupBy("path", () => ({ n: count() })).select("node_id"),
    // @ts-expect-error -- an aggregate is no value of a row
    () => nodes.select((n) => ({ n: n.bend.sum() })),
    // @ts-expect-error -- a value of a row is no aggregate
    () => nodes.groupBy("path", (g) => ({ n: g.bend })),
    // @ts-expect-error -- a window function is no aggregate
    () => nodes.groupBy("path", () => ({ n: rowNumber() })),
    // @ts-expect-error -- the right side has no such column
    () => edges.join(nodes, { kind: "semi", on: [["dst_node_id", "edge_id"]] }),
    // @ts-expect-error -- one of a few texts
    () => props.where((p) => p.entity_kind.eq("vertex")),
    // @ts-expect-error -- no such column to sort by
    () => nodes.orderBy("-nodekind"),
    // @ts-expect-error -- columns of other names
    () => nodes.select("node_id").union(nodes.select("path")),
    // @ts-expect-error -- text is not added
    () => nodes.select((n) => ({ n: n.bend.add("1") })),
    // @ts-expect-error -- no such type
    () => nodes.select((n) => ({ n: n.bend.cast("i65") })),
    // @ts-expect-error -- text is no condition
    () => nodes.where((n) => and(n.path.isNull(), n.path)),
  ];
  expect(wrong.length).toBeGreaterThan(10);
  expectTypeOf<ExprsOf<CpgNode>>().not.toHaveProperty("nodekind");
  expectTypeOf(nodes).toEqualTypeOf<Rel<CpgNode>>();
});
