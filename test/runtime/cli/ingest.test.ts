import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DeltaIngestReport } from "tessera-contracts/contracts/delta/reports";
import { DeltaTable } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { progressText } from "../../../runtime/cli/table/progress.js";
import { call, recorder, tessera } from "../../generator/cli/call.js";
import { filesIn, temporaryDirectory } from "../../temporary-directory.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
});
afterAll(() => engine.close());

/** A workspace with the contract of orders, and files of them. */
const workspace = (): string =>
  temporaryDirectory({
    "contracts/tessera.yaml": "tessera: 1\n",
    "contracts/orders.yaml": `types:
  Order:
    kind: row
    table: { name: orders }
    fields:
      id: int(ge=1)
      paid: bool
      note: str | null
`,
    "good.csv": "id,paid,note\n1,true,a\n2,false,\n",
    "tabs.txt": "3\ttrue\t-\n",
    "bad.jsonl": '{"id":1,"paid":true,"note":null}\n{"id":0,"paid":true,"note":null}\n{"id":2,"paid":1,"note":null}\n',
  });

const ingest = (folder: string, ...words: readonly string[]): ReturnType<typeof tessera> =>
  tessera(folder, "table", "ingest", "Order", ...words);

describe("tessera table ingest", () => {
  test("checks, then writes", async () => {
    const folder = workspace();
    expect(await ingest(folder, "good.csv", "lake")).toMatchObject({ code: 2, out: "" });
    const created = await ingest(folder, "good.csv", "lake", "--create");
    expect(created).toEqual({
      code: 0,
      error: "",
      out: "good.csv: 2 rows, 0 of them do not fit; 2 rows written, which made version 1",
    });
    const before = filesIn(folder);
    expect((await ingest(folder, "good.csv", "lake", "--dry-run")).out).toBe(
      "good.csv: 2 rows, 0 of them do not fit; 2 rows would be written to version 1",
    );
    expect(filesIn(folder)).toEqual(before);
    const tabs = ["--as", "csv", "--delimiter", "\\t", "--no-header", "--null=-"];
    expect((await ingest(folder, "tabs.txt", "lake", ...tabs)).code).toBe(0);
    const rows = await DeltaTable.openAny(join(folder, "lake"), { engine });
    expect(await rows.count()).toBe(3);
    expect(await rows.count({ note: null })).toBe(2);
  });

  test("tells of rows that do not fit, and writes them to a file", async () => {
    const folder = workspace();
    const { code, out } = await ingest(folder, "bad.jsonl", "lake", "--create", "--rejects", "rejects.jsonl");
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "ROW  COLUMN  WHAT IS WRONG
      2    id      Expected \`int\` >= 1
      3    paid    Expected \`bool\`, got \`int\`

      bad.jsonl: 3 rows, 2 of them do not fit; nothing was written"
    `);
    expect(readFileSync(join(folder, "rejects.jsonl"), "utf8")).toMatchInlineSnapshot(`
      "{"row":2,"column":"id","message":"Expected \`int\` >= 1","text":"{\\"id\\":0,\\"paid\\":true,\\"note\\":null}"}
      {"row":3,"column":"paid","message":"Expected \`bool\`, got \`int\`","text":"{\\"id\\":2,\\"paid\\":1,\\"note\\":null}"}
      "
    `);
    const json = await ingest(folder, "bad.jsonl", "lake", "--max-rejects", "2", "--format", "json");
    expect(json.code).toBe(0);
    expect(DeltaIngestReport.decodeJson(json.out)).toMatchObject({
      source: "bad.jsonl",
      num_rows: 3,
      num_rejects: 2,
      write: { num_added_rows: 1, version: 1 },
    });
  });

  test("says on a terminal how far it is", async () => {
    const lines: string[] = [];
    const printed = recorder(workspace(), { status: (text) => lines.push(text) });
    expect((await call(printed, ["table", "ingest", "Order", "good.csv", "lake", "--create"])).code).toBe(0);
    expect(lines).toEqual([`read ${"█".repeat(30)} 31 B of 31 B`, ""]);
    expect(progressText({ phase: "read", done: 5, total: 10, unit: "rows" })).toBe(
      `read ${"█".repeat(15)}${" ".repeat(15)} 5 of 10`,
    );
    expect(progressText({ phase: "read", done: 5, total: null, unit: "rows" })).toBe("read 5");
  });

  test.each([
    [["good.csv", "lake", "--as", "xml"], "unknown format xml; expected csv, jsonl or parquet"],
    [["none.csv", "lake", "--create"], "none.csv"],
    [["contracts/", "lake"], "contracts/ is a folder; name a file"],
    [["contracts/tessera.yaml", "lake", "--create"], "name the format: csv, jsonl, parquet"],
  ])("says what is wrong with the call: %s", async (words, message) => {
    const { code, error } = await ingest(workspace(), ...words);
    expect(code).toBeGreaterThan(1);
    expect(error).toContain(message);
  });
});
