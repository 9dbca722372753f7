// Tables for delta-rs, and what it made of them.
// node test/run-typescript.mjs test/interop/delta/tables.ts write DIRECTORY: makes tables, and says their rows in rows.json
// node test/run-typescript.mjs test/interop/delta/tables.ts check DIRECTORY: reads them again after check_tables.py appended and deleted

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable, type DeltaOptions } from "tessera-contracts/delta";
import { duckdb } from "tessera-contracts/duckdb";

const [command, directory = ""] = process.argv.slice(2);
const engine = await duckdb();

const TABLES: { readonly [name: string]: Partial<DeltaOptions> } = {
  plain: {},
  partitioned: { policy: { write_policy: { partition_by: ["prop_key"] } } },
  checkpointed: { policy: { maintenance_policy: { checkpoint_interval: 1 } } },
  kept: { policy: { write_policy: { partition_by: ["prop_key"] } } },
  features: { policy: { write_policy: { enable_features: ["deletionVectors", "changeDataFeed"] } } },
};

const VALUES = [
  { value_str: "ü😀 it's" },
  { value_int: Number.MAX_SAFE_INTEGER },
  { value_float: 0.1 },
  { value_bool: false },
  { value_json: '{"a":[1]}' },
];
const KEYS = ["a=b", "it's %", "ü/ö", "plain"];
const rows = Array.from({ length: 100 }, (_, i) => ({
  entity_kind: i % 2 === 0 ? ("node" as const) : ("edge" as const),
  entity_id: `e${i}`,
  prop_key: KEYS[i % KEYS.length] ?? "",
  ...VALUES[i % VALUES.length],
}));

function commitPath(version: number): string {
  return `_delta_log/${String(version).padStart(20, "0")}.json`;
}

/** A row as text, the same here and in Python. */
const textOf = (row: object): string => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));

if (command === "write") {
  for (const [name, options] of Object.entries(TABLES)) {
    const table = await DeltaTable.create(join(directory, name), CpgPropTable, { engine, ...options });
    await table.append(rows.slice(0, 60));
    await table.append(rows.slice(60));
    if (name === "kept") {
      await table.delete({ prop_key: "plain" });
      await table.optimize();
      await table.restore({ version: 2 });
      await table.optimize({ zorder_by: ["entity_id", "value_int"] });
      await table.vacuum({ mode: "full", dry_run: false, retention_hours: 0, enforce_retention: false });
    }
    // Where there are checkpoints, nobody needs the commits before the last.
    if (name === "checkpointed") for (const version of [0, 1]) rmSync(join(directory, name, commitPath(version)));
  }
  const all = rows.map((row) => CpgPropTable.contract.create(row));
  writeFileSync(join(directory, "rows.json"), JSON.stringify(all));
} else {
  const expected = JSON.parse(readFileSync(join(directory, "after.json"), "utf8")) as object[];
  let failed = 0;
  for (const name of Object.keys(TABLES)) {
    const table = await DeltaTable.open(join(directory, name), CpgPropTable, { engine });
    const found: object[] = [];
    for await (const row of table.read()) found.push(row);
    const isSame = JSON.stringify(found.map(textOf).toSorted()) === JSON.stringify(expected.map(textOf).toSorted());
    await table.append(rows.slice(0, 1)); // and goes on from there
    const isLonger = (await table.count()) === found.length + 1;
    if (!isSame || !isLonger) failed++;
    console.log(
      `${name}: version ${table.version}, ${found.length} rows, ${isSame && isLonger ? "as delta-rs left them" : "NOT as delta-rs left them"}`,
    );
  }
  console.log(`${Object.keys(TABLES).length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
await engine.close();
