// What tables, sessions and plans say of the order of rows.

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { orderingOf, orderingOfSpec, type RecordBatch } from "tessera-contracts/arrow";
import { OrderingMetadata } from "tessera-contracts/contracts/arrow/metadata";
import type { CpgNode } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable, tableSchema } from "tessera-contracts/delta";
import { orderingOfPlan, table } from "tessera-contracts/plan";
import { DatasetRegistry, session } from "tessera-contracts/run";
import { localStorage } from "tessera-contracts/storage";
import { nodes } from "../delta/cpg-nodes.js";
import { type Lake, lake } from "./lake.js";

let place: Lake;
beforeAll(async () => {
  place = await lake();
});
afterAll(() => place.close());

const KEYS = [
  { column: "path", order: "ascending" },
  { column: "bend", order: "ascending" },
];
let tables = 0;
const uriOf = (): string => join(place.folder, `ordered-${tables++}`);
async function sorted(uri: string): Promise<DeltaTable<CpgNode>> {
  const policy = { write_policy: { zorder_by: ["path", "bend"] } };
  return DeltaTable.create(uri, CpgNodeTable, { engine: place.engine, durable: false, policy }) as Promise<
    DeltaTable<CpgNode>
  >;
}
async function orderOf(batches: AsyncIterable<RecordBatch>): Promise<unknown> {
  for await (const { schema } of batches) return orderingOf(schema);
  throw new Error("there are no rows");
}
const shuffled = [nodes(3, 4), nodes(0, 1), nodes(2, 3), nodes(1, 2)].flat();

describe("a table whose rows are sorted as they are written", () => {
  test("says so in a property, its schema and its batches", async () => {
    const uri = uriOf();
    const made = await sorted(uri);
    await made.append(shuffled);
    const text = made.snapshot.properties["tessera.ordering"] ?? "";
    expect(text).toBe('{"level":"implicit","keys":[["path","ascending"],["bend","ascending"]]}');
    expect(OrderingMetadata.decodeJson(new TextEncoder().encode(text)).keys).toHaveLength(2);
    const spec = await tableSchema({ storage: localStorage(uri) });
    expect(orderingOfSpec(spec)).toEqual({ level: "implicit", keys: KEYS });
    expect(await orderOf(made.batches())).toEqual({ level: "implicit", keys: KEYS });
    expect(await orderOf(made.batches({ columns: ["path", "node_id"] }))).toEqual({
      level: "implicit",
      keys: KEYS.slice(0, 1),
    });
    expect(await orderOf(made.batches({ columns: ["bend"] }))).toBeNull();
  });

  test("is sorted so by writers that have no policy of their own, unless they say otherwise", async () => {
    const uri = uriOf();
    await sorted(uri);
    const plain = await DeltaTable.open(uri, CpgNodeTable, { engine: place.engine, durable: false });
    const ends = async (): Promise<readonly unknown[]> => {
      const found: unknown[] = [];
      for await (const row of plain.read()) found.push(row.bend);
      return found;
    };
    await plain.append(shuffled);
    const key = ({ path, bend }: CpgNode): string => `${path ?? "~"} ${bend}`; // nulls come last
    const rising = shuffled.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ bend }) => bend);
    expect(rising).not.toEqual(shuffled.map(({ bend }) => bend));
    expect(await ends()).toEqual(rising);
    await plain.overwrite(shuffled, { write: { zorder_by: [] } });
    expect(await ends()).toEqual(shuffled.map(({ bend }) => bend));
  });

  test("may say what nobody knows, and then says nothing", async () => {
    const uri = uriOf();
    const made = await sorted(uri);
    await made.append(shuffled);
    for (const text of [
      "what?",
      '{"version":2,"level":"implicit","keys":[["path","ascending"]]}',
      '{"level":"explicit","keys":[["gone","ascending"]]}',
    ]) {
      await made.setProperties({ "tessera.ordering": text });
      expect(await orderOf(made.batches())).toBeNull();
      await made.append(shuffled);
    }
  });
});

test("a table that is not sorted says nothing", async () => {
  expect(await orderOf(place.table.batches())).toBeNull();
  expect(place.table.snapshot.properties["tessera.ordering"]).toBeUndefined();
});

test("plans over a table carry what it says, and a sort of their own", async () => {
  const uri = uriOf();
  const made = await sorted(uri);
  await made.append(shuffled);
  const specs = [{ table_spec: { ...CpgNodeTable.spec, name: "known" } }];
  const places = ["bare", "known"].map((name) => ({ name, uri }));
  const s = await session({ engine: place.engine, datasets: DatasetRegistry.of(specs, places) });
  const all = table("bare", { schema: CpgNodeTable });
  const explicit = { level: "explicit", keys: [{ column: "bstart", order: "descending" }] };
  for (const [plan, expected] of [
    [all, { level: "implicit", keys: KEYS }],
    [table("known", { schema: CpgNodeTable }), { level: "implicit", keys: KEYS }],
    [all.where((n) => n.bstart.gt(0)).limit(2), { level: "implicit", keys: KEYS }],
    [
      all.select((n) => ({ at: n.path, id: n.node_id })),
      { level: "implicit", keys: [{ column: "at", order: "ascending" }] },
    ],
    [all.select("bend"), null],
    [all.groupBy("path"), null],
    [all.orderBy("-bstart"), explicit],
    [all.orderBy("-bstart").limit(2), explicit],
  ] as const) {
    expect(await orderOf(s.batches(plan))).toEqual(expected);
  }
  const ends: unknown[] = [];
  for await (const batch of s.batches(all.orderBy("-bstart"))) ends.push(...(batch.column("bstart")?.toArray() ?? []));
  expect(ends).toEqual([3, 2, 1, 0].map(BigInt));
  const rows = await s.rows(all.orderBy("-bstart"), {}, { table: CpgNodeTable });
  expect(rows.map(({ bstart }) => bstart)).toEqual([3, 2, 1, 0]);
  const { schema } = await s.pin("bare");
  expect(
    orderingOfPlan({ rel: "scan", dataset: "bare", columns: [], version: null }, { datasets: { bare: schema } }),
  ).toEqual({
    level: "implicit",
    keys: KEYS,
  });
  await s.close();
});
