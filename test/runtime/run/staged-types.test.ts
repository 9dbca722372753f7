// Staged results of the types that views have: they are read back as they were, or it is told why none is staged.

import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { typeText } from "tessera-contracts/arrow";
import { planViews, runGraph, type Session, session } from "tessera-contracts/run";
import { type Lake, lake } from "./lake.js";

let place: Lake;
beforeAll(async () => {
  place = await lake();
});
afterAll(() => place.close());

/** Values in SQL, and whether Delta has a type for them. */
const VALUES: readonly (readonly [sql: string, isStaged: boolean])[] = [
  ["bstart > 2", true],
  ["-8::TINYINT", true],
  ["-8::SMALLINT", true],
  ["-8::INTEGER", true],
  ["9007199254740993::BIGINT", true],
  ["200::UTINYINT", true],
  ["60000::USMALLINT", true],
  ["4000000000::UINTEGER", true],
  ["18446744073709551615::UBIGINT", false],
  ["0.1::FLOAT", true],
  ["-0.0::DOUBLE", true],
  ["1.50::DECIMAL(10,2)", true],
  ["'a'", true],
  ["'\\xFF'::BLOB", true],
  ["DATE '2024-02-29'", true],
  ["TIME '12:00:00.5'", false],
  ["TIMESTAMPTZ '2024-02-29 12:00:00.5+00'", true],
  ["TIMESTAMP '2024-02-29 12:00:00.5'", true],
  ["'2024-02-29 12:00:00.5'::TIMESTAMP_MS", false],
  ["'2024-02-29 12:00:00'::TIMESTAMP_S", false],
  ["'2024-02-29 12:00:00.123456789'::TIMESTAMP_NS", false],
  ["'3b241101-e2bb-4255-8caf-4136c566a962'::UUID", false],
  ["'{\"a\": 1}'::JSON", true],
  ["[1, NULL]::INTEGER[]", true],
  ["[1, 2, 3]::INTEGER[3]", false],
  ["[200]::UTINYINT[]", false],
  ["{'a': 1::TINYINT, 'b': 'x'}", true],
  ["{'a': 200::UTINYINT, 'b': {'c': [1, 2]::INTEGER[2]}}", false],
  ["MAP {'k': 200::UTINYINT}", false],
  ["MAP {'k': [{'a': 1.5::FLOAT}]}", true],
  ["['{}']::JSON[]", true],
  ["CASE WHEN bstart > 2 THEN 200::UTINYINT END", true],
];

/** The type of the view's rows, and its rows. */
async function result(s: Session, value: string, cachePath: string | null) {
  const graph = await planViews(s, {
    nodes: [
      {
        name: "a",
        sql: `SELECT ${value} AS x FROM cpg_nodes`,
        cache_policy: cachePath === null ? "none" : "delta_staging",
      },
      { name: "b", deps: ["a"], sql: "SELECT x FROM a" },
    ],
  });
  let rows: unknown;
  const { caches } = await runGraph(s, graph, {
    outputs: ["b"],
    cachePath,
    onOutput: async ({ relation: { statement } }) => {
      const sql = `SELECT typeof(x) AS type, x, x::VARCHAR AS text FROM (${statement.sql}) ORDER BY ALL`;
      const read = await place.engine.query({ ...statement, sql });
      const [batch] = await read.collect();
      rows = [read.schema.fields.map(({ type }) => typeText(type)), batch?.columns.map((one) => [...one.toArray()])];
    },
  });
  return { rows, hit: caches[0]?.hit ?? null, reason: caches[0]?.reason ?? null };
}

test.each(VALUES)("a result of %s is as it was", async (value, isStaged) => {
  const cachePath = join(place.folder, "staged-types");
  const s = await session({ engine: place.engine, datasets: { cpg_nodes: place.uri } });
  const plain = await result(s, value, null);
  const first = await result(s, value, cachePath);
  const second = await result(s, value, cachePath);
  await s.close();
  expect([first.rows, second.rows]).toEqual([plain.rows, plain.rows]);
  expect([first.hit, second.hit]).toEqual([false, isStaged]);
  if (!isStaged) expect(second.reason).toBe("Delta has no types that hold the columns of the view without loss");
});
