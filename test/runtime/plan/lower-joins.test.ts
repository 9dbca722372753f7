// Spans that match, and relations that several rules find, held against what loops in JavaScript find.

import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CpgNode } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { IntervalAlignSpecInit } from "tessera-contracts/contracts/schema/ordering";
import { RelationSpec, type RelationSpecInit } from "tessera-contracts/contracts/semantics/relations";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { align, fromSpec, lowerRelation, type PlanRegistry, type Rel, values } from "tessera-contracts/plan";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
});
afterAll(() => engine.close());

async function rowsOf(rel: Pick<Rel<unknown>, "sql">): Promise<unknown[][]> {
  const batches = await (await engine.query({ sql: rel.sql("duckdb"), dialect: "duckdb" })).collect();
  const rows = batches.flatMap((batch) => {
    const columns = batch.columns.map((column) => column.toArray());
    return Array.from({ length: batch.rowCount }, (_, i) => columns.map((column) => column[i] ?? null));
  });
  return rows.toSorted(byText);
}
const byText = (one: unknown, other: unknown): number => (String(one) < String(other) ? -1 : 1);

type Spanned = Pick<CpgNode, "node_id" | "path" | "bstart" | "bend">;
const node = ({ node_id, path, bstart, bend }: Spanned): CpgNode => ({
  node_id,
  node_kind: "K",
  path,
  bstart,
  bend,
  file_id: null,
});

describe("rows whose spans match are joined", () => {
  const spans = { left_span: ["bstart", "bend"], right_span: ["bstart", "bend"] } as const;
  const left = [
    node({ node_id: "in", path: "a", bstart: 2, bend: 4 }),
    node({ node_id: "touches", path: "a", bstart: 5, bend: 7 }),
    node({ node_id: "empty", path: "a", bstart: 3, bend: 3 }),
    node({ node_id: "same", path: "b", bstart: 1, bend: 5 }),
    node({ node_id: "none", path: "a", bstart: null, bend: 4 }),
  ];
  const right = [node({ node_id: "r", path: "a", bstart: 1, bend: 5 })];
  test.each<[string, IntervalAlignSpecInit, readonly string[]]>([
    ["that lie inside", { ...spans }, ["empty", "in", "same"]],
    ["that lie inside, of one file", { ...spans, partition_by: [["path", "path"]] }, ["empty", "in"]],
    ["that are the same", { ...spans, mode: "exact" }, ["same"]],
    ["that share a position", { ...spans, mode: "overlapping" }, ["in", "same"]],
  ])("%s", async (_, spec, expected) => {
    const pairs = align(
      [values(CpgNodeTable, left), values(CpgNodeTable, right)],
      { ...spec, keep_unmatched: false },
      (l) => ({ id: l.node_id }),
    );
    expect(await rowsOf(pairs)).toEqual(expected.map((id) => [id]));
    const kept = align(
      [values(CpgNodeTable, left), values(CpgNodeTable, right)],
      { ...spec, keep_unmatched: true },
      (l, r) => ({ id: l.node_id, r: r.node_id }),
    );
    expect(kept.columns.map(({ nullable }) => nullable)).toEqual([false, true]);
    const all = left.map(({ node_id }) => [node_id, expected.includes(node_id) ? "r" : null]);
    expect(await rowsOf(kept)).toEqual(all.toSorted(byText));
  });

  const place = fc.option(fc.nat(5), { freq: 8 });
  const some = fc.array(fc.record({ path: fc.option(fc.constantFrom("a", "b")), bstart: place, bend: place }), {
    minLength: 1,
    maxLength: 8,
  });
  test("as a loop over all pairs finds them, whatever the spans", async () => {
    const mode = fc.constantFrom("exact", "contained", "overlapping");
    const law = fc.asyncProperty(some, some, mode, fc.boolean(), async (ones, others, how, byPath) => {
      const [lefts, rights] = [ones, others].map((rows) => rows.map((row, i) => node({ node_id: `${i}`, ...row })));
      const partition_by = byPath ? ([["path", "path"]] as const) : [];
      const rel = align(
        [values(CpgNodeTable, lefts ?? []), values(CpgNodeTable, rights ?? [])],
        { ...spans, mode: how, partition_by },
        (l, r) => ({
          l: l.node_id,
          r: r.node_id,
        }),
      );
      const expected = (lefts ?? []).flatMap((l) =>
        (rights ?? [])
          .filter((r) => (!byPath || (l.path !== null && l.path === r.path)) && matches(how, l, r))
          .map((r) => [l.node_id, r.node_id]),
      );
      expect(await rowsOf(rel)).toEqual(expected.toSorted(byText));
    });
    await fc.assert(law, { numRuns: 60 });
  });

  /** By positions: half-open spans as sets of whole numbers. */
  function matches(mode: string, l: CpgNode, r: CpgNode): boolean {
    const [a, b, c, d] = [l.bstart, l.bend, r.bstart, r.bend];
    if (a === null || b === null || c === null || d === null) return false;
    if (mode === "exact") return a === c && b === d;
    if (mode === "contained") return c <= a && b <= d;
    return [0, 1, 2, 3, 4, 5].some((at) => a <= at && at < b && c <= at && at < d);
  }
});

const TABLES: PlanRegistry = {
  datasets: Object.fromEntries(
    [
      { name: "calls", columns: ["call_id", "name", "short"] },
      { name: "symbols", columns: ["symbol_id", "name", "short"] },
    ].map(({ name, columns }) => [
      name,
      TableSchemaSpec.create({ name, fields: columns.map((column) => ({ name: column, dtype: { type: "string" } })) }),
    ]),
  ),
};
const ENDS = { src_cols: ["call_id"], dst_cols: ["symbol_id"] };
const rule = (name: string, on: string, more: object = {}, join: "inner" | "left" | "semi" | "anti" = "inner") => ({
  name,
  source: { left: "calls", right: "symbols", join, on: [[on, on]] as const },
  ...more,
});
const relationOf = (rules: RelationSpecInit["rules"]): RelationSpec =>
  RelationSpec.create({ name: "calls", rules, emit: "CALLS" });

describe("the edges of a relation", () => {
  const registerAll = async (calls: readonly (readonly (string | null)[])[], symbols: typeof calls): Promise<void> => {
    for (const [name, rows] of [
      ["calls", calls],
      ["symbols", symbols],
    ] as const) {
      const columns = TABLES.datasets[name]?.fields.map((field) => field.name) ?? [];
      const cells = rows.map((row) => `(${row.map((cell) => (cell === null ? "NULL" : `'${cell}'`)).join(", ")})`);
      const sql = `SELECT * FROM (VALUES ${cells.join(", ")}) AS t(${columns.join(", ")})`;
      await engine.register(name, { statement: { sql, dialect: "duckdb" } });
    }
  };
  const edgesOf = async (spec: RelationSpec, ends = ENDS): Promise<unknown[][]> =>
    (await rowsOf(fromSpec(lowerRelation(spec, ends, TABLES), TABLES))).map((row) => row.slice(1));

  test("are found by several rules, each kept by the one of the lowest priority, the first among equals", async () => {
    await registerAll(
      [
        ["c1", "m.f", "f"],
        ["c2", "x.f", "f"],
        ["c3", "none", "none"],
        [null, "m.f", "f"],
      ],
      [
        ["s1", "m.f", "f"],
        ["s1", "m.f", "f"],
        ["s2", "n.f", "f"],
        [null, "m.f", "f"],
      ],
    );
    const found = [
      ["CALLS", "c1", "s1", null, "by_name"],
      ["CALLS", "c1", "s2", null, "by_short"],
      ["CALLS", "c2", "s1", null, "by_short"],
      ["CALLS", "c2", "s2", null, "by_short"],
    ];
    const [byName, byShort] = [rule("by_name", "name", { priority: 10 }), rule("by_short", "short")];
    expect((await edgesOf(relationOf([byShort, byName]))).toSorted(byText)).toEqual(found);
    // A left join has pairs without a right end, which are no edges.
    expect(
      (await edgesOf(relationOf([byShort, rule("by_name", "name", { priority: 10 }, "left")]))).toSorted(byText),
    ).toEqual(found);
    const equal = await edgesOf(relationOf([rule("second", "short"), rule("first", "short")]));
    expect(new Set(equal.map((row) => row[4]))).toEqual(new Set(["second"]));
  });

  test("have the ids that other edges of their kind and ends have", async () => {
    await registerAll([["c1", "m.f", "f"]], [["s1", "m.f", "f"]]);
    const rel = fromSpec(lowerRelation(relationOf([rule("r", "name")]), ENDS, TABLES), TABLES);
    const names = ["edge_id", "edge_kind", "src_node_id", "dst_node_id", "confidence", "origin"];
    expect(rel.columns.map(({ name }) => name)).toEqual(names);
    const id = createHash("sha256").update("edge\u001fCALLS\u001fc1\u001fs1").digest("hex").slice(0, 32);
    expect(await rowsOf(rel)).toEqual([[id, "CALLS", "c1", "s1", null, "r"]]);
    expect(rel.lineage.required_columns).toEqual({ calls: ["call_id", "name"], symbols: ["name", "symbol_id"] });
  });

  test("may have both ends on the left, as where a rule asks for rows without a match", async () => {
    await registerAll(
      [
        ["c1", "a", "f"],
        ["c2", "b", "g"],
      ],
      [["s1", "a", "f"]],
    );
    const ends = { src_cols: ["call_id"], dst_cols: ["name"] };
    expect(await edgesOf(relationOf([rule("lost", "name", {}, "anti")]), ends)).toEqual([
      ["CALLS", "c2", "b", null, "lost"],
    ]);
    expect(await edgesOf(relationOf([rule("found", "name", {}, "semi")]), ends)).toEqual([
      ["CALLS", "c1", "a", null, "found"],
    ]);
  });

  test.each<[string, RelationSpecInit["rules"], Partial<typeof ENDS>, object]>([
    [
      "no such table",
      [{ ...rule("r", "name"), source: { ...rule("r", "name").source, right: "nope" } }],
      {},
      { code: "PLAN_UNKNOWN_VIEW", path: "$.rules[0].source.right" },
    ],
    [
      "no such column",
      [rule("r", "name")],
      { dst_cols: ["nope"] },
      { code: "PLAN_UNKNOWN_COLUMN", path: "$.rules[0].source" },
    ],
    [
      "an end on the side that a semi join has not",
      [rule("r", "name", {}, "semi")],
      {},
      { code: "PLAN_UNKNOWN_COLUMN" },
    ],
  ])("have %s", (_, rules, ends, expected) => {
    expect(() => lowerRelation(relationOf(rules), { ...ENDS, ...ends }, TABLES)).toThrow(
      expect.objectContaining(expected),
    );
  });

  test("are those that loops find, whatever the rows", async () => {
    const word = fc.constantFrom("a", "b", "c");
    const side = fc.array(fc.tuple(fc.option(fc.constantFrom("1", "2", "3")), fc.option(word), fc.option(word)), {
      minLength: 1,
      maxLength: 6,
    });
    const rules = fc.array(fc.tuple(fc.constantFrom("name", "short"), fc.nat(2)), { minLength: 1, maxLength: 3 });
    const law = fc.asyncProperty(side, side, rules, async (calls, symbols, given) => {
      await registerAll(calls, symbols);
      const spec = relationOf(given.map(([on, priority], i) => rule(`r${i}`, on, { priority })));
      const best = new Map<string, string>();
      const ordered = given.map(([on, priority], i) => ({ at: on === "name" ? 1 : 2, priority, i }));
      for (const { at, i } of ordered.toSorted((a, b) => a.priority - b.priority || a.i - b.i)) {
        for (const c of calls) {
          for (const s of symbols) {
            const isFound = c[0] !== null && s[0] !== null && c[at] !== null && c[at] === s[at];
            const key = `${c[0]},${s[0]}`;
            if (isFound && !best.has(key)) best.set(key, `r${i}`);
          }
        }
      }
      const edges = (await edgesOf(spec)).map((row) => `${String(row[1])},${String(row[2])} ${String(row[4])}`);
      expect(edges.toSorted()).toEqual([...best].map(([key, name]) => `${key} ${name}`).toSorted());
    });
    await fc.assert(law, { numRuns: 60 });
  });
});
