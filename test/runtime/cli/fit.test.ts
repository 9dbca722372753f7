import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TableFitReport } from "tessera-contracts/contracts/delta/reports";
import { DeltaTable } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryDirectory } from "../../temporary-directory.js";
import { type Call, tessera } from "../../generator/cli/call.js";
import { commitByHand } from "../delta/evolve/tables.js";
import { tablesOf } from "../arrow/validate/compiled-tables.js";

/** A folder a case: the contract that made a table, the one of today, what `tessera table check` says, and perhaps what table it is. */
const CASES = join(import.meta.dirname, "fit");

interface OddTable {
  readonly properties?: { readonly [name: string]: string };
  /** Features that its last commit lists. */
  readonly writerFeatures?: readonly string[];
  /** True: it says nothing of its contract. */
  readonly isOfOthers?: boolean;
}

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
});
afterAll(() => engine.close());

/** A table of the contract of before in a project with the contract of today, and the name of that. */
async function projectOf(name: string): Promise<{ readonly folder: string; readonly contract: string }> {
  const read = (file: string): string => readFileSync(join(CASES, name, file), "utf8");
  const after = read("after.yaml");
  const folder = temporaryDirectory({ "contracts/tessera.yaml": "tessera: 1\n", "contracts/case.yaml": after });
  const odd = (existsSync(join(CASES, name, "table.json")) ? JSON.parse(read("table.json")) : {}) as OddTable;
  const table = [...tablesOf(read("before.yaml")).values()].at(-1);
  if (table === undefined) throw new Error(`${name} has no table`);
  const { properties = {}, isOfOthers = false, writerFeatures } = odd;
  const lake = await DeltaTable.create(join(folder, "lake"), table, { engine, durable: false, properties });
  const names = ["contract", "fingerprint", "definition"].map((one) => [`tessera.${one}`, null] as const);
  if (isOfOthers) await lake.setProperties(Object.fromEntries(names));
  const protocol = { minReaderVersion: 1, minWriterVersion: 7, writerFeatures };
  if (writerFeatures !== undefined) commitByHand(join(folder, "lake"), 1, [{ protocol }]);
  return { folder, contract: [...after.matchAll(/^  (\w+):$/gm)].at(-1)?.[1] ?? "" };
}

async function check(name: string): Promise<{ readonly text: string; readonly report: TableFitReport }> {
  const { folder, contract } = await projectOf(name);
  const call = (...words: string[]): Promise<Call> => tessera(folder, "table", "check", contract, "lake", ...words);
  const [both, read, append, json] = [
    await call(),
    await call("--read"),
    await call("--append"),
    await call("--format", "json"),
  ];
  expect([both.error, read.out, append.out]).toEqual(["", both.out, both.out]);
  for (const line of both.out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  const codes = `exit ${both.code}, with --read ${read.code}, with --append ${append.code}`;
  const text = `${codes}\n\n${both.out.replaceAll(folder, "")}\n`;
  return { text, report: TableFitReport.decodeJson(json.out) };
}

describe("table check says what a contract can do with a table, and what a change of it means", () => {
  test.each(readdirSync(CASES))("%s", async (name) => {
    const { text, report } = await check(name);
    await expect(text).toMatchFileSnapshot(join(CASES, name, "out.txt"));
    // One thing mends it, or nothing; and it is told where something is in the way.
    if (report.differences.every((one) => one.can_append && one.can_read)) expect(report.mend).toBeNull();
    for (const change of report.changes ?? []) if (change.fix !== null) expect(change.meaning).not.toBeNull();
  });
});

test("a table whose definition is of no version that is known is compared by its columns", async () => {
  const { folder, contract } = await projectOf("unchanged");
  const table = [...tablesOf(readFileSync(join(CASES, "unchanged", "before.yaml"), "utf8")).values()].at(-1);
  if (table === undefined) throw new Error("there is no table");
  const lake = await DeltaTable.open(join(folder, "lake"), table, { engine, durable: false });
  for (const definition of ["no JSON", "{}", '{"contracts":[{"name":"Node","kind":"new","module":"case"}]}']) {
    await lake.setProperties({ "tessera.definition": definition });
    const { code, out } = await tessera(folder, "table", "check", contract, "lake");
    expect([code, out]).toEqual([0, expect.stringContaining("keeps no definition that can be compared") as string]);
  }
});
