import { TableValidationError } from "tessera-contracts/arrow";
import { DeltaTable, sql } from "tessera-contracts/delta";
import { describe, expect, test } from "vitest";
import { temporaryDirectory } from "../../../temporary-directory.js";
import { allOf, type AnyRow, errorOf, options, type RowTable, tableOf, useEngine } from "../evolve/tables.js";

useEngine();

const OLD = tableOf(["id: int", "path: str", "part: str"]);
const RENAMED = tableOf([
  "id: int",
  "file_path:\n        type: str\n        accept: [old_path, path]",
  "piece:\n        type: str\n        accept: [part]",
]);

const ROWS = [
  { id: 1, path: "a.py", part: "x" },
  { id: 2, path: "b.py", part: "y" },
];

async function folderOf(table: RowTable, rows: readonly AnyRow[], more: object = {}): Promise<string> {
  const folder = temporaryDirectory();
  const own = await DeltaTable.create(folder, table, { ...options(), ...more });
  for (const row of rows) await own.append([row]);
  return folder;
}

const sorted = (rows: readonly AnyRow[]): AnyRow[] => rows.toSorted((a, b) => Number(a["id"]) - Number(b["id"]));

describe("a column that the table lacks", () => {
  const wide = tableOf([
    "id: int",
    "note: str | null",
    "tags?: list[str]",
    "weight: float = 0.5",
    "kind: str | null = new",
  ]);

  test("is null, absent or the default, as the contract has it", async () => {
    const table = await DeltaTable.open(await folderOf(tableOf(["id: int"]), [{ id: 1 }]), wide, options());
    expect(table.fit.fit).toBe("readable");
    expect(await allOf(table.read())).toEqual([{ id: 1, note: null, weight: 0.5, kind: "new" }]);
    expect(await allOf(table.read({ columns: ["note", "kind"] }))).toEqual([{ note: null, kind: "new" }]);
    expect(await table.count({ note: null })).toBe(1);
    expect(await table.count({ note: { ne: "a" } })).toBe(0);
    expect(await table.count("tags IS NULL AND note IS NULL")).toBe(1);
  });

  test("is added by a write that may, and refused by one that may not", async () => {
    const own = tableOf(["id: int", "note: str | null", "tags?: list[str]"]);
    const table = await DeltaTable.open(await folderOf(tableOf(["id: int"]), [{ id: 1 }]), own, options());
    const row = { id: 2, note: "b" };
    expect(await errorOf(table.append([row]))).toMatchObject({ code: "SCHEMA_MISMATCH" });
    await table.append([row], { write: { schema_mode: "merge" } });
    expect(table.fit.fit).toBe("same");
    const rows = sorted(await allOf(table.read({ columns: ["id", "note"] })));
    expect(rows).toEqual([
      { id: 1, note: null },
      { id: 2, note: "b" },
    ]);
  });

  test("with a default other than null is added where rows may be null, and it is said that they are", async () => {
    const own = tableOf(["id: int", "kind: str | null = new"]);
    const table = await DeltaTable.open(await folderOf(tableOf(["id: int"]), [{ id: 1 }]), own, options());
    expect(await allOf(table.read())).toEqual([{ id: 1, kind: "new" }]);
    const report = await table.append([{ id: 2 }], { write: { schema_mode: "merge" } });
    expect(report.changes).toEqual([
      'added kind string; rows that are there have null in it, and no longer the default "new"',
    ]);
    expect(sorted(await allOf(table.read()))).toEqual([
      { id: 1, kind: null },
      { id: 2, kind: "new" },
    ]);
  });

  test("with a default and without null is filled in by the write that errors and fits name", async () => {
    const own = tableOf(["id: int", "weight: float = 0.5"]);
    const table = await DeltaTable.open(await folderOf(tableOf(["id: int"]), [{ id: 1 }]), own, options());
    const error = await errorOf(table.append([{ id: 2 }], { write: { schema_mode: "merge" } }));
    const fix = 'write the rows anew with their default: overwrite(read(), { write: { schema_mode: "overwrite" } })';
    expect(error).toMatchObject({ code: "SCHEMA_MISMATCH", message: expect.stringContaining(fix) as string });
    expect(table.fit.differences).toMatchObject([{ column: "weight", fix: expect.stringContaining(fix) as string }]);
    await table.overwrite(table.read(), { write: { schema_mode: "overwrite" } });
    await table.append([{ id: 2, weight: 1 }]);
    expect(table.fit.fit).toBe("same");
    expect(sorted(await allOf(table.read()))).toEqual([
      { id: 1, weight: 0.5 },
      { id: 2, weight: 1 },
    ]);
  });

  test("keeps a table from being read if it may be neither null nor left out", async () => {
    const folder = await folderOf(tableOf(["id: int"]), [{ id: 1 }]);
    const error = await errorOf(DeltaTable.open(folder, tableOf(["id: int", "note: str"]), options()));
    expect(error).toMatchObject({ code: "CONTRACT_MISMATCH" });
  });

  test("within a struct is null too", async () => {
    const head = (fields: string): string => `  Part:\n    fields:\n      name: str\n${fields}`;
    const old = tableOf(["id: int", "part: Part", "parts: list[Part]"], { head: head("") });
    const own = tableOf(["id: int", "part: Part", "parts: list[Part]"], { head: head("      size: int | null\n") });
    const folder = await folderOf(old, [{ id: 1, part: { name: "a" }, parts: [{ name: "b" }] }]);
    const table = await DeltaTable.open(folder, own, options());
    expect(await allOf(table.read())).toEqual([
      { id: 1, part: { name: "a", size: null }, parts: [{ name: "b", size: null }] },
    ]);
  });
});

describe.each([
  ["whose files have these names", {}],
  ["that maps its columns", { properties: { "delta.columnMapping.mode": "name" } }],
  ["that is partitioned by one", { write: { partition_by: ["path"] } }],
  ["that has a feed of changes", { properties: { "delta.enableChangeDataFeed": "true" } }],
])("a column of a name that a field accepts, in a table %s,", (_, more) => {
  test("is read and looked for under its new name", async () => {
    const table = await DeltaTable.open(await folderOf(OLD, ROWS, more), RENAMED, options());
    expect(table.fit).toMatchObject({
      fit: "readable",
      differences: [
        { column: "file_path", can_read: true, can_append: false },
        { column: "piece", can_read: true, can_append: false },
      ],
    });
    expect(sorted(await allOf(table.read()))).toEqual([
      { id: 1, file_path: "a.py", piece: "x" },
      { id: 2, file_path: "b.py", piece: "y" },
    ]);
    expect(await allOf(table.read({ where: { file_path: "b.py" }, columns: ["piece"] }))).toEqual([{ piece: "y" }]);
    expect(await table.count("file_path LIKE 'a%' AND piece = 'x'")).toBe(1);
    expect(await allOf((await table.at({ version: 1 })).read())).toEqual([{ id: 1, file_path: "a.py", piece: "x" }]);
  });

  test("is not written, and not doubled by a write that may add columns", async () => {
    const table = await DeltaTable.open(await folderOf(OLD, ROWS, more), RENAMED, options());
    const row = { id: 3, file_path: "c.py", piece: "z" };
    for (const write of [{}, { schema_mode: "merge" as const }]) {
      const error = await errorOf(table.append([row], { write }));
      expect(error).toMatchObject({
        code: "SCHEMA_MISMATCH",
        message: expect.stringContaining("evolve({ rename: true })") as string,
      });
    }
    expect((await table.refresh()).version).toBe(2);
  });

  test("is changed under its new name, and under the one that it has", async () => {
    const folder = await folderOf(OLD, ROWS, more);
    const table = await DeltaTable.open(folder, RENAMED, options());
    await table.update("file_path LIKE 'b%' AND FILE_PATH = path", { piece: "z", file_path: sql("lower(piece)") });
    await table.update({ file_path: "a.py" }, { piece: sql("upper(piece)") });
    const now = [
      { id: 1, file_path: "a.py", piece: "X" },
      { id: 2, file_path: "y", piece: "z" },
    ];
    expect(sorted(await allOf(table.read()))).toEqual(now);
    const source = [
      { id: 9, file_path: "y", piece: "w" },
      { id: 3, file_path: "c.py", piece: "v" },
    ];
    const all = { matched: [{ update: "all" as const }], notMatched: [{ insert: "all" as const }] };
    await table.merge(source, ["file_path"], all);
    expect(sorted(await allOf(table.read()))).toEqual([now[0], source[1], source[0]]);
    await table.merge(source.slice(0, 1), "source.file_path = target.file_path", {
      matched: [{ when: "target.piece = 'w'", update: { piece: sql("coalesce(source.file_path, target.piece)") } }],
      notMatchedBySource: [{ when: "target.file_path = 'c.py'", delete: true }],
    });
    expect(sorted(await allOf(table.read()))).toEqual([now[0], { id: 9, file_path: "y", piece: "y" }]);
    await table.delete("file_path = 'a.py' AND piece = 'X'");
    await table.delete({ path: "nothing" } as object);
    expect(await allOf(table.read({ columns: ["id"] }))).toEqual([{ id: 9 }]);
    expect(table.snapshot.struct.fields.map(({ name }) => name)).toEqual(["id", "path", "part"]);
  });

  test("is held against the contract when it changes, and named in errors", async () => {
    const table = await DeltaTable.open(await folderOf(OLD, ROWS, more), RENAMED, options());
    expect(await errorOf(table.update(null, { file_path: null }))).toBeInstanceOf(TableValidationError);
    const error = await errorOf(table.delete("file_pth = 'x'"));
    expect(error).toMatchObject({ code: "PREDICATE_INVALID" });
  });
});

test("changes come under the new names, with null for a column that is not there", async () => {
  const folder = await folderOf(OLD, ROWS, { properties: { "delta.enableChangeDataFeed": "true" } });
  const own = tableOf([
    "id: int",
    "file_path:\n        type: str\n        accept: [path]",
    "part: str",
    "note: str | null",
  ]);
  const table = await DeltaTable.open(folder, own, options());
  const changes = await allOf(table.changes({ from: 2 }));
  expect(changes).toMatchObject([
    { kind: "insert", version: 2, row: { id: 2, file_path: "b.py", part: "y", note: null } },
  ]);
});

test("the field's own name comes first, and a column that is there under both names is another one", async () => {
  const both = tableOf(["id: int", "path: str", "file_path: str"]);
  const folder = await folderOf(both, [{ id: 1, path: "old", file_path: "own" }]);
  const compat = tableOf(["id: int", "file_path:\n        type: str\n        accept: [path]"]);
  const table = await DeltaTable.open(folder, compat, options()).catch((error: unknown) => error);
  // A strict contract does not read the other one.
  expect(table).toMatchObject({ code: "CONTRACT_MISMATCH", message: expect.stringContaining("path") as string });
});
