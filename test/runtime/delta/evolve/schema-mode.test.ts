import { ArrowConversionError } from "tessera-contracts/arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { describe, expect, test } from "vitest";
import { temporaryDirectory } from "../../../temporary-directory.js";
import { allOf, type AnyRow, errorOf, options, type RowTable, tableOf, useEngine } from "./tables.js";

useEngine();

const MERGE = { write: { schema_mode: "merge" as const } };
const OVERWRITE = { write: { schema_mode: "overwrite" as const } };

const ONE = tableOf(["id: int"]);
const TWO = tableOf(["id: int", "label: str | null = null", "count?: int32"]);

async function created(table: RowTable, rows: AnyRow[], properties: Record<string, string> = {}): Promise<string> {
  const folder = temporaryDirectory();
  const own = await DeltaTable.create(folder, table, { ...options(), properties });
  await own.append(rows);
  return folder;
}

const open = (folder: string, table: RowTable): Promise<DeltaTable<AnyRow, AnyRow>> =>
  DeltaTable.open(folder, table, options());

const namesOf = (table: DeltaTable<AnyRow, AnyRow>): string[] => table.snapshot.struct.fields.map(({ name }) => name);

describe("merge", () => {
  test("adds the columns that a table lacks in the commit of the rows", async () => {
    const table = await open(await created(ONE, [{ id: 1 }]), TWO);
    const without = await errorOf(table.append([{ id: 2, label: "b" }]));
    expect(without).toMatchObject({ code: "SCHEMA_MISMATCH", message: expect.stringContaining("label") as string });
    expect(await table.append([{ id: 2, label: "b", count: 7 }], MERGE)).toMatchObject({ version: 2 });
    expect(namesOf(table)).toEqual(["id", "label", "count"]);
    const rows = (await allOf(table.read())).toSorted((a, b) => Number(a["id"]) - Number(b["id"]));
    expect(rows).toEqual([
      { id: 1, label: null },
      { id: 2, label: "b", count: 7 },
    ]);
    expect(table.fit.fit).toBe("same");
    const again = await table.append([{ id: 3, label: null }], MERGE);
    const [, second, third] = await Promise.all([1, 2, 3].map((version) => table.at({ version })));
    expect([again.version, third?.snapshot.metadata]).toEqual([3, second?.snapshot.metadata]);
  });

  test("goes through the policy of the table too", async () => {
    const folder = await created(ONE, [{ id: 1 }]);
    const table = await DeltaTable.open(folder, TWO, options({ policy: { schema_policy: { schema_mode: "merge" } } }));
    await table.append([{ id: 2, label: "b" }]);
    expect(namesOf(table)).toEqual(["id", "label", "count"]);
  });

  test("adds columns within columns", async () => {
    const head = (fields: string): string => `  Place:\n    fields:\n${fields}`;
    const [small, large] = [
      tableOf(["id: int", "at: Place", "all: list[Place]", "by: map[str, Place]"], { head: head("      x: int\n") }),
      tableOf(["id: int", "at: Place", "all: list[Place]", "by: map[str, Place]"], {
        head: head("      w: str | null = null\n      x: int\n      y: str | null = null\n"),
      }),
    ];
    const [old, fresh] = [{ x: 1 }, { w: "w", x: 2, y: "y" }];
    const table = await open(await created(small, [{ id: 1, at: old, all: [old, old], by: { k: old } }]), large);
    await table.append([{ id: 2, at: fresh, all: [fresh], by: { k: fresh } }], MERGE);
    const read = { w: null, x: 1, y: null };
    expect((await allOf(table.read())).toSorted((a, b) => Number(a["id"]) - Number(b["id"]))).toEqual([
      { id: 1, at: read, all: [read, read], by: { k: read } },
      { id: 2, at: fresh, all: [fresh], by: { k: fresh } },
    ]);
  });

  test("widens types where the table allows it, and old files are read as the new type", async () => {
    const [narrow, wide] = [
      tableOf(["id: int16", "f:\n        type: float\n        arrow: f32", "l: list[int32]"]),
      tableOf(["id: int32", "f: float", "l: list[int]"]),
    ];
    const row = { id: 7, f: 0.5, l: [1, 2] };
    const closed = await open(await created(narrow, [row]), wide);
    const refused = await errorOf(closed.append([], MERGE));
    expect(refused).toMatchObject({
      code: "SCHEMA_MISMATCH",
      message: expect.stringContaining("typeWidening") as string,
    });
    const table = await open(await created(narrow, [row], { "delta.enableTypeWidening": "true" }), wide);
    const large = { id: 2 ** 20, f: 0.1, l: [2 ** 40] };
    await table.append([large], MERGE);
    expect((await allOf(table.read())).toSorted((a, b) => Number(a["id"]) - Number(b["id"]))).toEqual([row, large]);
    expect(await table.count("id = 7")).toBe(1);
    expect(table.snapshot.struct.fields[0]).toMatchObject({
      type: "integer",
      metadata: { "delta.typeChanges": [{ fromType: "short", toType: "integer" }] },
    });
    expect(table.snapshot.protocol.reader_features).toEqual(["typeWidening"]);
  });

  test("brings the feature that a new column asks for, and no other", async () => {
    const table = await open(await created(ONE, []), tableOf(["id: int", "noon: datetime(tz=false) | null = null"]));
    expect(table.snapshot.protocol).toMatchObject({ min_reader_version: 1, min_writer_version: 2 });
    await table.append([{ id: 2, noon: "2026-01-31T12:00:00" }], MERGE);
    expect(table.snapshot.protocol).toEqual({
      min_reader_version: 3,
      min_writer_version: 7,
      reader_features: ["timestampNtz"],
      writer_features: ["invariants", "timestampNtz"],
    });
    expect(await allOf(table.read())).toEqual([{ id: 2, noon: "2026-01-31T12:00:00" }]);
  });

  test("lists everything that is in the way, and changes nothing", async () => {
    const table = await open(
      await created(ONE, [{ id: 1 }]),
      tableOf(["id: int", "label: str | null = null", "flag: bool = false", "level: int = 1"]),
    );
    const error = await errorOf(table.append([{ id: 2, label: "b" }], MERGE));
    expect(error).toMatchObject({
      code: "SCHEMA_MISMATCH",
      details: { differences: [{ column: "flag" }, { column: "level" }] },
    });
    expect([table.version, namesOf(table)]).toEqual([1, ["id"]]);
  });

  test("does not lose what Delta has no type for", async () => {
    const table = await open(await created(ONE, [{ id: 1 }]), tableOf(["id: int", "big: uint64 | null = null"]));
    expect(await errorOf(table.append([{ id: 2, big: 1n }], MERGE))).toBeInstanceOf(ArrowConversionError);
  });

  test("overwrites rows too, all of them or some", async () => {
    const table = await open(await created(ONE, [{ id: 1 }, { id: 2 }]), TWO);
    await table.overwrite([{ id: 2, label: "two" }], { ...MERGE, where: { id: 2 } });
    expect((await allOf(table.read())).toSorted((a, b) => Number(a["id"]) - Number(b["id"]))).toEqual([
      { id: 1, label: null },
      { id: 2, label: "two" },
    ]);
    await table.overwrite([{ id: 3, label: "three" }], MERGE);
    expect(namesOf(table)).toEqual(["id", "label", "count"]);
  });

  test("does not stand beside another change of the schema", async () => {
    const folder = await created(ONE, [{ id: 1 }]);
    const [one, other] = [
      await open(folder, TWO),
      await open(folder, tableOf(["id: int", "third: str | null = null"])),
    ];
    await other.append([{ id: 2, third: "c" }], MERGE);
    expect(await errorOf(one.append([{ id: 3, label: "b" }], MERGE))).toMatchObject({
      code: "COMMIT_CONFLICT",
      details: { reason: "metadata_changed" },
    });
  });
});

describe("overwrite", () => {
  test("makes the schema that of the contract", async () => {
    const compat = tableOf(["label: str | null = null", "count?: int32"], { name: "Labels" });
    const folder = await created(ONE, [{ id: 1 }], { "delta.checkpointInterval": "50", "their.own": "kept" });
    const table = await DeltaTable.replace(folder, compat, [{ label: "a" }], options());
    expect([namesOf(table), table.version, await allOf(table.read())]).toEqual([
      ["label", "count"],
      2,
      [{ label: "a" }],
    ]);
    expect(table.snapshot.properties).toMatchObject({
      "delta.checkpointInterval": "50",
      "their.own": "kept",
      "tessera.contract": "case.Labels",
    });
    expect(await (await open(folder, compat)).count()).toBe(1);
    const before = await DeltaTable.open(folder, compat, options())
      .then((one) => one.at({ version: 1 }))
      .catch((e: unknown) => e);
    expect(before).toMatchObject({ code: "CONTRACT_MISMATCH" });
  });

  test("is for writes that replace all rows", async () => {
    const table = await open(await created(ONE, [{ id: 1 }]), TWO);
    const row = { id: 2, label: "b" };
    expect(await errorOf(table.append([row], OVERWRITE))).toMatchObject({ code: "OPTION_INVALID" });
    expect(await errorOf(table.overwrite([row], { ...OVERWRITE, where: { id: 2 } }))).toMatchObject({
      code: "OPTION_INVALID",
    });
    await table.overwrite([row], OVERWRITE);
    expect([namesOf(table), await allOf(table.read())]).toEqual([["id", "label", "count"], [row]]);
  });

  test("keeps the columns that the table is partitioned by", async () => {
    const folder = temporaryDirectory();
    const policy = { write_policy: { partition_by: ["label"] } };
    await DeltaTable.create(folder, TWO, options({ policy }));
    const error = await errorOf(DeltaTable.replace(folder, ONE, [{ id: 1 }], options()));
    expect(error).toMatchObject({ code: "SCHEMA_INVALID", message: expect.stringContaining("label") as string });
  });

  test("does not leave a constraint without its column", async () => {
    const folder = temporaryDirectory();
    const policy = { constraints: [{ name: "positive", expr: "id > 0" }] };
    await DeltaTable.create(folder, ONE, options({ policy }));
    const error = await errorOf(DeltaTable.replace(folder, tableOf(["label: str"]), [], options()));
    expect(error).toMatchObject({ code: "PREDICATE_INVALID" });
  });
});
