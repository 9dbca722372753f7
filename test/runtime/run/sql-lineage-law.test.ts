// What the lineage of views in SQL says of a graph holds for its rows: columns that are not required decide nothing, and the others do.

import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { ViewNodeInit } from "tessera-contracts/contracts/plan/views";
import { appendRelation } from "tessera-contracts/delta";
import { planViews, runGraph, session } from "tessera-contracts/run";
import { col, type Lake, lake, project, view } from "./lake.js";

const TABLES: { readonly [name: string]: { readonly columns: readonly string[]; readonly sql: string } } = {
  items: {
    columns: ["id", "kind", "path", "size"],
    sql: `SELECT 'n' || i AS id, ['f', 'p1', NULL][1 + i % 3] AS kind, CASE WHEN i % 4 > 0 THEN 'p' || i % 2 END AS path,
      (i * 7 % 5)::VARCHAR AS size FROM range(12) AS r(i)`,
  },
  links: {
    columns: ["src", "dst", "label"],
    sql: "SELECT 'n' || i % 5 AS src, 'n' || i * 3 % 8 AS dst, ['f', 'l'][1 + i % 2] AS label FROM range(14) AS r(i)",
  },
};
type Gone = { readonly [dataset: string]: readonly string[] };

let place: Lake;
beforeAll(async () => {
  place = await lake();
});
afterAll(() => place.close());

let tables = 0;

/** A table with nulls in the place of the values of some columns. */
async function written(name: string, gone: readonly string[]): Promise<string> {
  const { columns, sql } = TABLES[name] ?? { columns: [], sql: "" };
  const cells = columns.map((one) => (gone.includes(one) ? `NULL::VARCHAR AS ${one}` : one));
  const fields = columns.map((one) => ({ name: one, dtype: { type: "string" } }));
  const uri = join(place.folder, `law-${tables++}`);
  const relation = { statement: { sql: `SELECT ${cells.join(", ")} FROM (${sql})`, dialect: "duckdb" } } as const;
  await appendRelation(uri, { relation, schema: TableSchemaSpec.convert({ name, fields }) }, { engine: place.engine });
  return uri;
}

/** The rows of the last view, and the columns of datasets that the views of the graph require. */
async function ran(
  views: readonly ViewNodeInit[],
  gone: Gone = {},
): Promise<{ readonly rows: readonly string[]; readonly key: string | undefined; readonly required: Gone }> {
  const datasets: Record<string, string> = {};
  for (const name of Object.keys(TABLES)) datasets[name] = await uriOf(name, gone[name] ?? []);
  const s = await session({ engine: place.engine, datasets });
  const graph = await planViews(s, { nodes: views });
  expect(graph.failed).toEqual([]);
  expect(graph.bundles.flatMap(({ errors }) => errors).filter(({ code }) => code !== "not-exported")).toEqual([]);
  const last = views.at(-1)?.name ?? "";
  const rows: string[] = [];
  const { resultKeys } = await runGraph(s, graph, {
    outputs: [last],
    onOutput: async ({ relation: { statement } }) => {
      const sql = `SELECT CAST(t AS VARCHAR) FROM (${statement.sql}) AS t`;
      for (const { columns } of await (await place.engine.query({ ...statement, sql })).collect()) {
        rows.push(...[...(columns[0]?.toArray() ?? [])].map(String));
      }
    },
  });
  await s.close();
  const required = Object.keys(TABLES).map((name) => {
    return [name, [...new Set(graph.views.flatMap((one) => one.lineage.required_columns[name] ?? []))]] as const;
  });
  return { rows: rows.sort(), key: resultKeys[last], required: Object.fromEntries(required) };
}

const made = new Map<string, Promise<string>>();
function uriOf(name: string, gone: readonly string[]): Promise<string> {
  const key = [name, ...gone].join();
  const uri = made.get(key) ?? written(name, gone);
  made.set(key, uri);
  return uri;
}

/** A view over another one: its text, and the columns that it has. */
type Step = (
  input: string,
  columns: readonly string[],
  at: (n: number) => string,
) => readonly [string, readonly string[]];

const STEPS: readonly Step[] = [
  (input, columns, at) => [`SELECT * FROM ${input} WHERE ${at(0)} IS NOT NULL AND ${at(1)} > '0'`, columns],
  (input, _, at) => [`SELECT ${at(0)} AS a, ${at(1)} || '-' AS b FROM ${input}`, ["a", "b"]],
  (input, _, at) => [
    `SELECT ${at(0)} AS k, count(*)::VARCHAR AS n, max(${at(1)}) AS m FROM ${input} GROUP BY 1`,
    ["k", "n", "m"],
  ],
  (input, columns, at) => [
    `SELECT *, (rank() OVER (PARTITION BY ${at(0)} ORDER BY ${at(1)}))::VARCHAR AS r FROM ${input}`,
    [...columns, "r"],
  ],
  (input, columns, at) => [
    `SELECT i.*, l.dst AS d FROM ${input} i JOIN links l ON i.${at(0)} = l.src`,
    [...columns, "d"],
  ],
  (input, columns, at) => [
    `SELECT * FROM ${input} i WHERE EXISTS (SELECT 1 FROM links l WHERE l.src = i.${at(0)} AND l.label = 'f')`,
    columns,
  ],
  (input, columns, at) => [
    `SELECT * FROM ${input} WHERE ${at(0)} NOT IN (SELECT dst FROM links WHERE label <> 'f')`,
    columns,
  ],
  (input, _, at) => [`SELECT ${at(0)} AS x FROM ${input} UNION SELECT dst FROM links`, ["x"]],
  (input, _, at) => [
    `SELECT ${at(0)} AS x, (SELECT max(l.label) FROM links l WHERE l.dst = i.${at(1)}) AS y FROM ${input} i`,
    ["x", "y"],
  ],
  (input, columns, at) => [
    `WITH q AS (SELECT * FROM ${input}) SELECT * FROM q a LEFT JOIN (SELECT ${at(0)} AS z FROM q) ON z = ${at(1)}`,
    [...columns, "z"],
  ],
  (input, _, at) => [`SELECT * EXCLUDE (${at(0)}) FROM (SELECT ${at(0)}, ${at(1)} AS w FROM ${input})`, ["w"]],
];

/** A chain of views, of which one or none is a tree. */
function chain(
  steps: readonly { readonly step: number; readonly a: number; readonly b: number }[],
  tree: number,
): ViewNodeInit[] {
  let [input, columns] = ["items", TABLES["items"]?.columns ?? []];
  return steps.map(({ step, a, b }, i): ViewNodeInit => {
    const name = `v${i}`;
    const deps = i === 0 ? [] : [input];
    const at = (n: number): string => columns[(n === 0 ? a : b) % columns.length] ?? "";
    if (i > 0 && i === tree) {
      const rel = project(view(input), Object.fromEntries(columns.slice(0, 2).map((one) => [one, col(one)])));
      [input, columns] = [name, columns.slice(0, 2)];
      return { name, deps, rel };
    }
    // Names stay apart when a step comes twice.
    const [text, own] = STEPS[step % STEPS.length]?.(input, columns, at) ?? ["", []];
    const renamed = own.map((_, c) => `c${c}`);
    [input, columns] = [name, renamed];
    return { name, deps, sql: `SELECT * FROM (${text}) AS t(${renamed.join(", ")})` };
  });
}

const STEP = fc.record({ step: fc.nat(STEPS.length - 1), a: fc.nat(9), b: fc.nat(9) });

test("columns that no view requires never change the rows; the same again has the same rows and key", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(STEP, { minLength: 1, maxLength: 4 }), fc.nat(4), async (steps, tree) => {
      const views = chain(steps, tree);
      const { rows, key, required } = await ran(views);
      const unused = Object.entries(TABLES).map(([name, { columns }]) => {
        return [name, columns.filter((one) => !(required[name] ?? []).includes(one))] as const;
      });
      expect((await ran(views, Object.fromEntries(unused))).rows).toEqual(rows);
      const again = await ran(views);
      expect([again.rows, again.key]).toEqual([rows, key]);
    }),
    { numRuns: 30, examples: [[STEPS.map((_, step) => ({ step, a: 0, b: 1 })).slice(0, 4), 9]] },
  );
}, 60_000);

/** Those whose inner queries take no column that nobody reads. */
const EXACT = STEPS.map((_, step) => step).filter((step) => step < 9);
/** The place of a column that is looked up in `links.dst`, since only ids are there. */
const LOOKED_UP = 8;

test.each(EXACT)("each column that step %i requires changes the rows", async (step) => {
  const views = chain([step === LOOKED_UP ? { step, a: 3, b: 0 } : { step, a: 0, b: 3 }], 9);
  const { rows, key, required } = await ran(views);
  expect(rows.length).toBeGreaterThan(0);
  for (const [dataset, columns] of Object.entries(required)) {
    for (const column of columns) {
      const without = await ran(views, { [dataset]: [column] });
      expect(without.rows, `${dataset}.${column} decides no row`).not.toEqual(rows);
      expect(without.key).not.toBe(key);
    }
  }
});
