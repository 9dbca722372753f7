import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { describe, expect, test } from "vitest";
import { fromDelta } from "tessera-contracts/arrow";
import { deltaSchemaOf } from "../../../../runtime/delta/schema/contract-schema.js";
import { checksOf } from "../../../../runtime/delta/schema/contract-checks.js";
import { temporaryDirectory } from "../../../temporary-directory.js";
import {
  allOf,
  type AnyRow,
  commitByHand,
  errorOf,
  nodeTable,
  options,
  type RowTable,
  tableOf,
  useEngine,
} from "./tables.js";

useEngine();

type Rows = DeltaTable<AnyRow, AnyRow>;

async function created(table: RowTable, rows: AnyRow[], more: object = {}): Promise<{ folder: string; own: Rows }> {
  const folder = temporaryDirectory();
  const own = await DeltaTable.create(folder, table, { ...options(more), ...more });
  await own.append(rows);
  return { folder, own };
}

const sorted = async (table: Rows): Promise<AnyRow[]> =>
  (await allOf(table.read())).toSorted((a, b) => Number(a["id"]) - Number(b["id"]));

const OLD = tableOf(["id: int", "path: str"]);
const NEW = tableOf(["id: int", "file_path:\n        type: str\n        accept: [path]", "note: str | null"]);

describe("columns", () => {
  test("are added in a commit without rows", async () => {
    const { folder } = await created(tableOf(["id: int"]), [{ id: 1 }]);
    const wide = tableOf(["id: int", "note: str | null"]);
    expect((await DeltaTable.open(folder, wide, options())).fit.fit).toBe("readable");
    const table = await DeltaTable.open(folder, wide, { ...options(), evolve: { columns: true } });
    expect([table.version, table.snapshot.numFiles, table.fit.fit]).toEqual([2, 1, "same"]);
    await table.append([{ id: 2, note: "b" }]);
    expect(await sorted(table)).toEqual([
      { id: 1, note: null },
      { id: 2, note: "b" },
    ]);
    expect(await table.evolve({ columns: true, rename: true, constraints: true })).toMatchObject({
      version: 3,
      skipped: true,
      changes: [],
    });
  });

  test("that cannot be added are told all at once", async () => {
    const { own, folder } = await created(tableOf(["id: int"]), [{ id: 1 }]);
    const evolve = { columns: true };
    const wide = tableOf(["id: str", "a: int", "b: bool = true"]);
    expect(await errorOf(DeltaTable.open(folder, wide, { ...options(), evolve }))).toMatchObject({
      code: "SCHEMA_MISMATCH",
      details: { differences: [{ column: "id" }, { column: "a" }, { column: "b" }] },
    });
    expect((await own.refresh()).version).toBe(1);
  });

  test("are left alone if nobody asks", async () => {
    const { table } = await nodeTable();
    expect(await table.evolve({})).toMatchObject({ skipped: true, version: 2 });
  });
});

describe("names", () => {
  test("that a field accepts become its own under column mapping", async () => {
    const policy = { write_policy: { partition_by: ["path"] } };
    const properties = { "delta.dataSkippingStatsColumns": "id,path" };
    const { own, folder } = await created(OLD, [{ id: 1, path: "a.py" }], { policy, properties });
    await own.addFeatures(["columnMapping"]);
    const evolve = { rename: true, columns: true };
    const table = await DeltaTable.open(folder, NEW, { ...options(), evolve });
    expect(table.snapshot.partitionColumns).toEqual(["file_path"]);
    expect(table.snapshot.properties["delta.dataSkippingStatsColumns"]).toBe("id,file_path");
    await table.append([{ id: 2, file_path: "b.py", note: "b" }]);
    expect(await sorted(table)).toEqual([
      { id: 1, file_path: "a.py", note: null },
      { id: 2, file_path: "b.py", note: "b" },
    ]);
    expect(await table.count({ file_path: "a.py" })).toBe(1);
    const [, change] = await table.history({ limit: 2 });
    expect(change).toMatchObject({ operation: "EVOLVE", operation_parameters: { rename: "true", columns: "true" } });
  });

  test("stay where columns are not mapped", async () => {
    const { folder } = await created(OLD, [{ id: 1, path: "a.py" }]);
    const error = await errorOf(DeltaTable.open(folder, NEW, { ...options(), evolve: { rename: true } }));
    expect(error).toMatchObject({
      code: "OPTION_INVALID",
      message: expect.stringContaining("columnMapping") as string,
    });
  });

  test("that are accepted are not added beside their columns", async () => {
    const { folder } = await created(OLD, [{ id: 1, path: "a.py" }]);
    const nullable = tableOf(["id: int", "file_path:\n        type: str | null\n        accept: [path]"]);
    const error = await errorOf(DeltaTable.open(folder, nullable, { ...options(), evolve: { columns: true } }));
    expect(error).toMatchObject({
      code: "SCHEMA_MISMATCH",
      details: { differences: [{ column: "file_path", fix: expect.stringContaining("rename") as string }] },
    });
  });

  test("stay where a constraint of the table uses them", async () => {
    const { own, folder } = await created(OLD, [{ id: 1, path: "a.py" }]);
    await own.addFeatures(["columnMapping"]);
    await own.addConstraints({ named: "length(path) > 0" });
    const error = await errorOf(
      DeltaTable.open(folder, NEW, { ...options(), evolve: { rename: true, columns: true } }),
    );
    expect(error).toMatchObject({ code: "PREDICATE_INVALID" });
  });
});

describe("constraints", () => {
  const head = "  Colour:\n    enum: [red, it's]\n";
  const bounded = tableOf(
    [
      "id: int(ge=1, le=99)",
      "share: float(gt=0, le=1) | null",
      "label: str(min_length=2, max_length=4)",
      "colour?: Colour",
      "level: 1 | 2 | 3",
      "tags: list[str]",
      "either: int | float",
      "small: int16 = 0",
      "half: int16(ge=0) = 0",
    ],
    { head },
  );

  test("are made of bounds, lengths and values", () => {
    const stored = CpgNodeTable.schema;
    expect(checksOf(CpgNodeTable, stored)).toEqual([
      { name: "contract_node_id", expr: "length(node_id) >= 1" },
      { name: "contract_node_kind", expr: "length(node_kind) >= 1" },
      { name: "contract_bstart", expr: "bstart IS NULL OR bstart >= 0 AND bstart <= 9007199254740991" },
      { name: "contract_bend", expr: "bend IS NULL OR bend >= 0 AND bend <= 9007199254740991" },
    ]);
    expect(checksOf(bounded, fromDelta(deltaSchemaOf(bounded)).value)).toEqual([
      { name: "contract_id", expr: "id >= 1 AND id <= 99" },
      { name: "contract_share", expr: "share IS NULL OR share > 0 AND share <= 1" },
      { name: "contract_label", expr: "length(label) >= 2 AND length(label) <= 4" },
      { name: "contract_colour", expr: "colour IS NULL OR colour IN ('red', 'it\\'s')" },
      { name: "contract_level", expr: "level IN (1, 2, 3)" },
      { name: "contract_half", expr: "half >= 0" },
    ]);
  });

  const good = { id: 1, share: null, label: "äö", colour: "it's", level: 2, tags: [], either: 1 };
  const loose = tableOf([
    "id: int",
    "share: float | null",
    "label: str",
    "colour?: str",
    "level: int",
    "tags: list[str]",
    "either: int | float",
  ]);

  test("hold for every writer once old rows were looked at", async () => {
    const { own, folder } = await created(loose, [good]);
    const table = await DeltaTable.open(folder, bounded, options());
    expect(await table.evolve({ constraints: true })).toMatchObject({ version: 2, skipped: false });
    await own.refresh();
    const { colour: _, ...without } = good;
    await own.append([without, { ...good, share: 0.5 }]);
    for (const [bad, condition] of [
      [{ id: 0 }, "contract_id"],
      [{ share: 1.5 }, "contract_share"],
      [{ label: "abcde" }, "contract_label"],
      [{ colour: "blue" }, "contract_colour"],
      [{ level: 4 }, "contract_level"],
    ] as const) {
      expect(await errorOf(own.append([{ ...good, ...bad }]))).toMatchObject({
        code: "CONSTRAINT_VIOLATED",
        details: { condition },
      });
    }
    expect(await table.refresh().then((one) => one.evolve({ constraints: true }))).toMatchObject({ skipped: true });
  });

  test("are not added where an old row breaks one", async () => {
    const { folder } = await created(loose, [good, { ...good, label: "a" }]);
    const table = await DeltaTable.open(folder, bounded, options());
    expect(await errorOf(table.evolve({ constraints: true }))).toMatchObject({
      code: "CONSTRAINT_VIOLATED",
      details: { condition: "contract_label", rows: [{ label: "a" }] },
    });
    expect((await table.refresh()).version).toBe(1);
  });

  test("take the place of those that the contract had before", async () => {
    const { own, folder } = await created(tableOf(["id: int(ge=5)"]), [{ id: 7 }]);
    await own.evolve({ constraints: true });
    const table = await DeltaTable.open(folder, tableOf(["id: int(ge=3)"]), options());
    await table.evolve({ constraints: true });
    await table.append([{ id: 3 }]);
    expect(table.snapshot.properties).toMatchObject({ "delta.constraints.contract_id": "id >= 3" });
  });
});

test("a table of others records the contract if it is to", async () => {
  const { folder, table } = await nodeTable();
  const { id, schema_string, partition_columns } = table.snapshot.metadata;
  const format = { provider: "parquet", options: {} };
  const theirs = { id, format, schemaString: schema_string, partitionColumns: partition_columns, configuration: {} };
  commitByHand(folder, 3, [{ metaData: theirs }]);
  await table.refresh();
  expect(await table.evolve({ adopt: true })).toMatchObject({
    version: 4,
    changes: [
      "set tessera.contract to cpg/rows.CpgNode",
      `set tessera.fingerprint to ${CpgNodeTable.fingerprint}`,
      "set tessera.definition",
    ],
  });
  expect(table.snapshot.properties).toEqual({
    "tessera.contract": "cpg/rows.CpgNode",
    "tessera.fingerprint": CpgNodeTable.fingerprint,
    "tessera.definition": await CpgNodeTable.definition(),
  });
  expect(await table.evolve({ adopt: true })).toMatchObject({ skipped: true });
});

test("a table is evolved anew where another commit changed it", async () => {
  const { folder } = await created(tableOf(["id: int"]), [{ id: 1 }]);
  const wide = tableOf(["id: int", "note: str | null = null"]);
  const table = await DeltaTable.open(folder, wide, options());
  await (await DeltaTable.open(folder, wide, options())).setProperties({ mine: "kept" });
  expect(await table.evolve({ columns: true })).toMatchObject({ version: 3 });
  expect(table.snapshot.properties).toMatchObject({ mine: "kept" });
});
