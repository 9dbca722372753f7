import { readdirSync } from "node:fs";
import { join } from "node:path";
import { column, parseType, schema, specOf } from "tessera-contracts/arrow";
import { appendRelation, DeltaTable, pinTable } from "tessera-contracts/delta";
import { duckdb } from "tessera-contracts/duckdb";
import { describe, expect, test } from "vitest";
import type { Snapshot } from "../../../../runtime/delta/log/snapshot.js";
import { temporaryDirectory } from "../../../temporary-directory.js";
import { allOf, type AnyRow, commitByHand, options, tableOf, useEngine } from "../evolve/tables.js";

useEngine();

const head = (fields = ""): string =>
  `  Part:\n    mode: compat\n    fields:\n      name: str\n      size: int | null\n${fields}`;
const FIELDS = ["id: int", "part: Part | null", "parts: list[Part]", "named: map[str, Part]", "tags: list[str]"];
const TABLE = tableOf(FIELDS, { head: head() });
const MAPPED = { properties: { "delta.columnMapping.mode": "name" } };

const row = (id: number): AnyRow => ({
  id,
  part: id % 3 === 0 ? null : { name: `p${id}`, size: id },
  parts: [
    { name: "a", size: null },
    { name: `b${id}`, size: -id },
  ].slice(0, id % 3),
  named: { k: { name: `k${id}`, size: 7 } },
  tags: ["x", String(id)],
});
const rows = (from: number, to: number): AnyRow[] => Array.from({ length: to - from }, (_, i) => row(from + i));
const sorted = (all: readonly AnyRow[]): AnyRow[] => all.toSorted((a, b) => Number(a["id"]) - Number(b["id"]));

/** Names and ids of all columns in the only data file of a table, from the top on. */
async function columnsIn(folder: string): Promise<{ readonly name: string; readonly id: number | null }[]> {
  const file = readdirSync(folder).find((name) => name.endsWith(".parquet")) ?? "";
  const engine = await duckdb();
  const sql = `SELECT name, field_id FROM parquet_schema('${join(folder, file)}')`;
  const found: { readonly name: string; readonly id: number | null }[] = [];
  for await (const batch of await engine.query({ sql, dialect: engine.dialect })) {
    const [names, ids] = batch.columns;
    for (let i = 0; i < batch.rowCount; i++) {
      const id = ids?.at(i) ?? null;
      found.push({ name: String(names?.at(i)), id: id === null ? null : Number(id) });
    }
  }
  await engine.close();
  return found;
}

interface Field {
  readonly type: unknown;
  readonly metadata: { readonly [key: string]: unknown };
}

/** Physical names and ids of all columns by the log. */
function mappedColumns(type: unknown): { readonly name: unknown; readonly id: number }[] {
  if (typeof type !== "object" || type === null) return [];
  const {
    fields = [],
    element_type,
    key_type,
    value_type,
  } = type as { readonly fields?: readonly Field[] } & {
    readonly [name: string]: unknown;
  };
  const own = fields.flatMap(({ type: inner, metadata }) => [
    { name: metadata["delta.columnMapping.physicalName"], id: Number(metadata["delta.columnMapping.id"]) },
    ...mappedColumns(inner),
  ]);
  return [...own, ...[element_type, key_type, value_type].flatMap(mappedColumns)];
}

interface Stats {
  readonly [name: string]: { readonly [name: string]: unknown };
}

async function statsOf(snapshot: Snapshot): Promise<Stats[]> {
  return (await allOf(snapshot.files())).map(({ stats }) => JSON.parse(stats ?? "{}") as Stats);
}

describe("a table that maps columns with others inside", () => {
  test("is written and read, changed and put together", async () => {
    const folder = temporaryDirectory();
    const table = await DeltaTable.create(folder, TABLE, { ...options(), ...MAPPED });
    await table.append(rows(0, 5));
    await table.append(rows(5, 9));
    await table.update({ id: 1 }, { id: 11 });
    await table.delete({ id: 2 });
    await table.merge([row(10), { ...row(3), tags: [] }], ["id"], {
      matched: [{ update: "all" }],
      notMatched: [{ insert: "all" }],
    });
    const expected = sorted([...[0, 4, 5, 6, 7, 8, 10].map(row), { ...row(1), id: 11 }, { ...row(3), tags: [] }]);
    expect(sorted(await allOf(table.read()))).toEqual(expected);
    await table.optimize();
    expect(table.snapshot.numFiles).toBe(1);
    const again = await DeltaTable.open(folder, TABLE, options());
    expect(sorted(await allOf(again.read()))).toEqual(expected);
    expect(sorted(await allOf(again.read({ where: "part.name = 'p4'" })))).toEqual([row(4)]);
  });

  test("has its physical names and ids in files, and the bounds under them", async () => {
    const folder = temporaryDirectory();
    const table = await DeltaTable.create(folder, TABLE, { ...options(), ...MAPPED });
    await table.append(rows(1, 5));
    const wanted = mappedColumns(table.snapshot.struct);
    expect(wanted).toHaveLength(11);
    const there = (await columnsIn(folder)).filter(({ id }) => id !== null);
    const byId = (all: readonly { readonly id: number | null }[]): unknown =>
      all.toSorted((a, b) => Number(a.id) - Number(b.id));
    expect(byId(there)).toEqual(byId(wanted));
    const [id, part, name, size] = wanted.map((one) => String(one.name));
    const [stats] = await statsOf(table.snapshot);
    expect(stats?.["minValues"]).toEqual({ [id ?? ""]: 1, [part ?? ""]: { [name ?? ""]: "p1", [size ?? ""]: 1 } });
    expect(stats?.["nullCount"]).toMatchObject({ [part ?? ""]: { [name ?? ""]: 1 } });
  });

  test("gets new columns inside, which older files lack", async () => {
    const folder = temporaryDirectory();
    const table = await DeltaTable.create(folder, TABLE, { ...options(), ...MAPPED });
    await table.append(rows(1, 3));
    const wide = tableOf(FIELDS, { head: head("      note: str | null\n") });
    const own = await DeltaTable.open(folder, wide, options());
    const noted = { ...row(5), part: { name: "n", size: null, note: "noted" }, parts: [], named: {} };
    await own.append([noted], { write: { schema_mode: "merge" } });
    const [first] = await allOf(own.read({ where: { id: 1 } }));
    expect(first).toMatchObject({ part: { name: "p1", size: 1, note: null }, named: { k: { note: null } } });
    expect(await allOf(own.read({ where: { id: 5 } }))).toEqual([noted]);
    // The contract of before writes on, and what it does not know is null.
    const older = await DeltaTable.open(folder, TABLE, options());
    await older.append([row(7)]);
    await own.refresh();
    expect(await allOf(own.read({ where: { id: 7 }, columns: ["part"] }))).toEqual([
      { part: { name: "p7", size: 7, note: null } },
    ]);
  });

  test("that was not mapped before keeps its files", async () => {
    const table = await DeltaTable.create(temporaryDirectory(), TABLE, options());
    await table.append(rows(1, 3));
    await table.addFeatures(["columnMapping"]);
    await table.append(rows(3, 5));
    expect(sorted(await allOf(table.read()))).toEqual(rows(1, 5));
  });
});

describe("bounds of a renamed column", () => {
  const OLD = tableOf(["id: int", "place: int"]);
  const NEW = tableOf(["id: int", "spot:\n        type: int\n        accept: [place]"]);

  test.each([
    ["all columns", {}],
    ["the columns that the table names", { write: { stats_columns: ["place"] } }],
  ])("rule files out and are written under the physical name: %s", async (_, more) => {
    const folder = temporaryDirectory();
    const old = await DeltaTable.create(folder, OLD, { ...options(), ...more });
    await old.append([{ id: 1, place: 10 }]);
    await old.addFeatures(["columnMapping"]);
    const table = await DeltaTable.open(folder, NEW, { ...options(), evolve: { rename: true } });
    await table.append([{ id: 2, spot: 20 }]);
    const stats = await statsOf(table.snapshot);
    expect(stats.map(({ minValues }) => minValues?.["place"]).toSorted((a, b) => Number(a) - Number(b))).toEqual([
      10, 20,
    ]);
    await expectPruned(folder, table);
  });

  test("rule files out under a name that a field accepts", async () => {
    const folder = temporaryDirectory();
    const old = await DeltaTable.create(folder, OLD, options());
    await old.append([{ id: 1, place: 10 }]);
    await old.append([{ id: 2, place: 20 }]);
    await expectPruned(folder, await DeltaTable.open(folder, NEW, options()));
  });

  /** The file of the row that is not wanted is not there, and nobody misses it. */
  async function expectPruned(folder: string, table: DeltaTable<AnyRow, AnyRow>): Promise<void> {
    const [first] = await allOf(table.snapshot.files(({ stats }) => stats?.includes("10") === true));
    const remove = { path: first?.path, deletionTimestamp: 1, dataChange: false };
    const add = {
      path: "not-there.parquet",
      partitionValues: {},
      size: 1,
      modificationTime: 1,
      dataChange: false,
      stats: first?.stats,
    };
    commitByHand(folder, table.version + 1, [{ remove }, { add }]);
    await table.refresh();
    expect(await allOf(table.read({ where: { spot: 20 } }))).toEqual([{ id: 2, spot: 20 }]);
    await expect(allOf(table.read({ where: { spot: 10 } }))).rejects.toMatchObject({ code: "FILE_MISSING" });
  }
});

test("structs that are keys of a map have their physical names and ids in files", async () => {
  const folder = join(temporaryDirectory(), "keys");
  const columns = schema([column("m", parseType("map[struct[a: i64], struct[b: i64]]"))]);
  const relation = {
    statement: { sql: "SELECT MAP {{'a': 1::BIGINT}: {'b': 2::BIGINT}} AS m", dialect: "duckdb" },
  } as const;
  await appendRelation(
    folder,
    { relation, schema: specOf(columns, { name: "keys" }).value },
    { ...options(), ...MAPPED },
  );
  const { snapshot } = await pinTable(folder, options());
  const mapped = mappedColumns(snapshot.struct);
  expect(mapped).toHaveLength(3);
  expect(await columnsIn(folder)).toEqual(expect.arrayContaining(mapped));
});
