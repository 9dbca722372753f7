import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CpgNode, CpgNodeInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable, sql } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { temporaryDirectory } from "../../../temporary-directory.js";
import { node, sorted } from "../cpg-nodes.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

type Rows = ReadonlyMap<number, CpgNode>;

/** A change of a table, and the same of rows by their numbers. */
interface Step {
  readonly name: string;
  readonly write: (table: DeltaTable<CpgNode, CpgNodeInit>) => Promise<unknown>;
  readonly model: (rows: Rows) => Rows;
}

const MOST = 24;
const range = fc
  .tuple(fc.nat(MOST), fc.nat(MOST))
  .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) + 1 }));

const inside = ({ from, to }: { from: number; to: number }, i: number): boolean => i >= from && i < to;
const mapped = (rows: Rows, change: (row: CpgNode, i: number) => CpgNode | null): Rows =>
  new Map(
    [...rows]
      .flatMap(([i, row]) => [[i, change(row, i)] as const])
      .filter((one): one is [number, CpgNode] => one[1] !== null),
  );

const deletes = range.map(({ from, to }): Step => ({
  name: `delete ${from}..${to}`,
  write: (table) => table.delete({ bstart: { ge: from, lt: to } }),
  model: (rows) => mapped(rows, (row, i) => (inside({ from, to }, i) ? null : row)),
}));

const updates = range.map(({ from, to }): Step => ({
  name: `update ${from}..${to}`,
  write: (table) => table.update(`bstart >= ${from} AND bstart < ${to}`, { bend: sql("bend + 1"), node_kind: "IF" }),
  model: (rows) =>
    mapped(rows, (row, i) => (inside({ from, to }, i) ? { ...row, bend: Number(row.bend) + 1, node_kind: "IF" } : row)),
}));

const merges = fc.uniqueArray(fc.nat(MOST), { minLength: 1, maxLength: 6 }).map((numbers): Step => ({
  name: `merge ${numbers.join(" ")}`,
  write: (table) =>
    table.merge(
      numbers.map((i) => node(i, { path: "merged.py" })),
      ["node_id"],
      {
        matched: [{ when: "target.bstart % 5 = 0", delete: true }, { update: "all" }],
        notMatched: [{ insert: "all" }],
      },
    ),
  model: (rows) => {
    const now = new Map(rows);
    for (const i of numbers) {
      if (i % 5 === 0 && rows.has(i)) now.delete(i);
      else now.set(i, node(i, { path: "merged.py" }));
    }
    return now;
  },
}));

/** The rows of the first of these versions, changed as the feed says, are those of the last. */
async function followChanges(table: DeltaTable<CpgNode, CpgNodeInit>, versions: readonly number[]): Promise<void> {
  const [first = 0, last = 0] = [versions[0], versions.at(-1)];
  const text = (row: CpgNode): string => JSON.stringify(row);
  const rows = (await sorted((await table.at({ version: first })).read())).map(text);
  for await (const { kind, row } of table.changes({ from: first + 1, to: last, allowOutOfRange: true })) {
    if (kind === "insert" || kind === "update_postimage") {
      rows.push(text(row));
      continue;
    }
    const at = rows.indexOf(text(row));
    expect(at, "a row leaves that is not there").not.toBe(-1);
    rows.splice(at, 1);
  }
  const now = (await sorted(table.read())).map(text);
  expect(rows.toSorted()).toEqual(now.toSorted());
}

const TABLES = [
  { features: [], partition_by: [] },
  { features: ["deletionVectors"], partition_by: [] },
  { features: ["deletionVectors", "changeDataFeed"], partition_by: ["node_kind"] },
] as const;

test.each(TABLES)(
  "a table with $features by $partition_by has the rows that its history says, at every version",
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(deletes, updates, merges), { minLength: 1, maxLength: 6 }), async (steps) => {
        const write = { enable_features: [...kind.features], partition_by: [...kind.partition_by] };
        const table = await DeltaTable.create(temporaryDirectory(), CpgNodeTable, { engine, durable: false, write });
        const first = Array.from({ length: 16 }, (_, i) => i);
        await table.append(first.map((i) => node(i)));
        let rows: Rows = new Map(first.map((i) => [i, node(i)]));
        const states = new Map([[table.version, rows]]);
        for (const step of steps) {
          await step.write(table);
          rows = step.model(rows);
          states.set(table.version, rows);
        }
        if (table.snapshot.properties["delta.enableChangeDataFeed"] === "true")
          await followChanges(table, [...states.keys()]);
        for (const [version, expected] of states) {
          const found = await sorted((await table.at({ version })).read());
          expect(found).toEqual([...expected].toSorted(([one], [other]) => one - other).map(([, row]) => row));
        }
      }),
      { numRuns: 4, seed: 13 },
    );
  },
);
