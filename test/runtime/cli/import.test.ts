import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TableFitReport } from "tessera-contracts/contracts/delta/reports";
import { type Table, tableOfSchema } from "tessera-contracts/arrow";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { companionOf } from "../../../generator/cli/companion.js";
import { findContract } from "../../../generator/cli/contract-by-name.js";
import { recorder, tessera } from "../../generator/cli/call.js";
import { temporaryDirectory } from "../../temporary-directory.js";
import { allOf } from "../delta/cpg-nodes.js";
import { EVERY_ROW, EVERY_TYPE, everyTypeTable } from "../delta/every-type.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
});
afterAll(() => engine.close());

/** The table of a contract of a workspace, made in memory. */
async function tableOf(name: string, folder: string): Promise<Table<object>> {
  const input = {
    args: [],
    option: () => null,
    list: () => [],
    flag: () => false,
    terminal: recorder(folder).terminal,
  };
  const found = findContract(name, input);
  const companion = found === null ? null : await companionOf(found);
  if (companion === null) throw new Error(`${name} is no table`);
  return companion.table as unknown as Table<object>;
}

/** A workspace without contracts. */
const workspace = (): string => temporaryDirectory({ "contracts/tessera.yaml": "tessera: 1\n" });

describe("tessera import table", () => {
  test("writes a contract that fits every type", async () => {
    const folder = workspace();
    await everyTypeTable(join(folder, "every-thing"), engine, { partitionBy: ["day"] });
    const { code, out, error } = await tessera(folder, "import", "table", "every-thing/");
    expect([code, error]).toEqual([0, ""]);
    expect(out).toMatchInlineSnapshot(`
      "wrote contracts/every_thing.yaml: 4 contracts
      1 thing could not be carried over:
        Everything: the table is partitioned by day, which its policy says and no contract"
    `);
    expect(readFileSync(join(folder, "contracts/every_thing.yaml"), "utf8")).toMatchInlineSnapshot(`
      "types:
        EverythingPricesValueItem:
          mode: compat
          fields:
            net:
              type: decimal | null
              arrow: decimal[12, 2]

        EverythingPlaceWithItem:
          mode: compat
          fields:
            x_y:
              type: str | null
              name: x y

        EverythingPlace:
          mode: compat
          fields:
            row: int64 | null
            with_:
              type: list[EverythingPlaceWithItem | null] | null
              name: with

        Everything:
          doc: A row of the table everything.
          kind: row
          mode: compat
          table:
            name: everything
          fields:
            id: int32
            flag: bool | null
            tiny: int8 | null
            short: int16 | null
            long: int64 | null
            single:
              type: float | null
              arrow: f32
            double: float | null
            display_name:
              type: str | null
              name: Display Name
            data: bytes | null
            day: date | null
            moment: datetime(tz=true) | null
            clock: datetime(tz=false) | null
            price:
              type: decimal | null
              arrow: decimal[12, 2]
            class_:
              type: str | null
              name: class
            field_2nd:
              type: int64 | null
              name: "2nd"
            tags: list[str | null] | null
            counts: map[str, int64 | null] | null
            by_day: map[date, int64 | null] | null
            rates:
              type: list[float | null] | null
              arrow: list[f32]
            prices: map[str, list[EverythingPricesValueItem | null] | null] | null
            scores:
              type: map[int16, list[float | null] | null] | null
              arrow: map[i16, list[f32]]
            place: EverythingPlace | null
      "
    `);

    const check = await tessera(folder, "table", "check", "Everything", "every-thing", "--format", "json");
    expect(check.code).toBe(0);
    expect(TableFitReport.decodeJson(check.out)).toMatchObject({ fit: "same", differences: [] });

    const table = await tableOf("Everything", folder);
    const rows = await allOf((await DeltaTable.open(join(folder, "every-thing"), table, { engine })).read());
    const ids = rows.toSorted((a, b) => Number(idOf(a)) - Number(idOf(b)));
    // The fields have names of their own, in the order of the columns.
    expect(ids.map((row) => Object.keys(row).length)).toEqual([EVERY_TYPE.fields.length, EVERY_TYPE.fields.length]);
    const values = EVERY_ROW.map((row) => Object.values(row).slice(0, -1));
    expect(ids.map((row) => Object.values(row).slice(0, -1))).toEqual(values);
    expect(Object.values(ids[0] ?? {}).at(-1)).toEqual({ row: 1n, with_: [{ x_y: "z" }] });
  });

  test("takes names and docs from the table, and says what it cannot take", async () => {
    const folder = workspace();
    const table = tableOfSchema({ fields: CpgNodeTable.schema.fields, metadata: null }, { name: "nodes" });
    await DeltaTable.create(join(folder, "nodes"), table, {
      engine,
      durable: false,
      properties: { "delta.appendOnly": "true" },
      policy: { write_policy: { partition_by: ["node_kind"] }, constraints: [{ name: "ok", expr: "bend >= bstart" }] },
    });
    const log = join(folder, "nodes/_delta_log/00000000000000000000.json");
    const text = readFileSync(log, "utf8")
      .replace('\\"name\\":\\"path\\",\\"type\\":\\"string\\",\\"nullable\\":true,\\"metadata\\":{', (all) => {
        return `${all}\\"comment\\":\\"Where it stands.\\"`;
      })
      .replace('"name":"nodes"', '"name":"Code Nodes","description":"Things in the source."')
      .replace('"delta.appendOnly":"true"', '"delta.appendOnly":"true","user":"a"');
    writeFileSync(log, text);
    const { code, out } = await tessera(folder, "import", "table", "nodes", "--out", "contracts/own.yaml");
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "wrote contracts/own.yaml: 1 contract
      4 things could not be carried over:
        CodeNodes: the table is partitioned by node_kind, which its policy says and no contract
        CodeNodes: the property delta.appendOnly is true: properties are the table's
        CodeNodes: the table refuses rows without ok: bend >= bstart
        CodeNodes: the property user is a: properties are the table's"
    `);
    expect(readFileSync(join(folder, "contracts/own.yaml"), "utf8")).toMatchInlineSnapshot(`
      "types:
        CodeNodes:
          doc: Things in the source.
          kind: row
          mode: compat
          table:
            name: Code_Nodes
          fields:
            node_id: str
            node_kind: str
            path:
              type: str | null
              doc: Where it stands.
            bstart: int64 | null
            bend: int64 | null
            file_id: str | null
      "
    `);
    const check = await tessera(folder, "table", "check", "CodeNodes", "nodes");
    expect(check.code).toBe(0);
    expect(check.out).toContain("only columns were compared");
  });

  test("calls the contract as the table was made by, and overwrites nothing", async () => {
    const folder = workspace();
    await DeltaTable.create(join(folder, "nodes"), CpgNodeTable, { engine, durable: false });
    expect((await tessera(folder, "import", "table", "nodes")).out).toContain("wrote contracts/nodes.yaml: 1 contract");
    // The columns are the same; what else the contract says, columns do not tell.
    const check = await tessera(folder, "table", "check", "CpgNode", "nodes", "--format", "json");
    expect(TableFitReport.decodeJson(check.out)).toMatchObject({ fit: "same", differences: [] });
    expect(check.code).toBe(0);
    const again = await tessera(folder, "import", "table", "nodes");
    expect(again).toMatchObject({ code: 2, error: "tessera: contracts/nodes.yaml exists; --force overwrites it" });
    expect((await tessera(folder, "import", "table", "nodes", "--force")).code).toBe(0);
  });

  test("needs a table", async () => {
    const { code, error } = await tessera(workspace(), "import", "table", "nothing");
    expect(code).toBe(2);
    expect(error).toContain("is no Delta table");
  });
});

function idOf(row: object): unknown {
  return (row as { readonly id: unknown }).id;
}
