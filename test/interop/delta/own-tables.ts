// Tables that Spark made: they are read, and written to or refused by a typed error.
// node test/run-typescript.mjs test/interop/delta/own-tables.ts check DIRECTORY: as own.json says; says in own-after.json what rows they have now

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CpgProp } from "tessera-contracts/contracts/cpg/rows";
import { CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaError, DeltaTable, inspect } from "tessera-contracts/delta";
import { duckdb } from "tessera-contracts/duckdb";
import { localStorage } from "tessera-contracts/storage";
import { hostOf } from "../../../runtime/delta/host.js";
import { planScan } from "../../../runtime/delta/scan/plan-scan.js";
import { allOf, sameRows } from "./rows.js";

const [, directory = ""] = process.argv.slice(2);
const engine = await duckdb({ threads: 2 });

interface Said {
  readonly tables: { readonly [name: string]: { readonly rows: readonly CpgProp[]; readonly refused: string | null } };
  /** Rows of the table that is partitioned by every type, as text. */
  readonly types: readonly { readonly [column: string]: string | null }[];
}

const added = CpgPropTable.contract.create({
  entity_kind: "node",
  entity_id: "ours",
  prop_key: "it's %",
  value_int: 4,
});

/** Appends a row, updates it, and deletes one. */
async function write(table: DeltaTable<CpgProp, Parameters<typeof CpgPropTable.contract.create>[0]>): Promise<void> {
  await table.append([added]);
  await table.update({ entity_id: "ours" }, { prop_key: "ours" });
  await table.delete({ entity_id: "e7" });
}

async function complaintsOf(
  name: string,
  one: Said["tables"][string],
  now: Map<string, readonly CpgProp[]>,
): Promise<string[]> {
  const table = await DeltaTable.open(join(directory, name), CpgPropTable, { engine, durable: false });
  if (!sameRows(await allOf(table.read()), one.rows)) return ["rows differ from Spark's"];
  const code = await write(table).then(
    () => null,
    (error: unknown) => (error instanceof DeltaError ? error.code : String(error)),
  );
  if (code !== one.refused) return [`writing ended with ${code ?? "success"}, not ${one.refused ?? "success"}`];
  const rows =
    code === null
      ? [...one.rows.filter(({ entity_id }) => entity_id !== "e7"), { ...added, prop_key: "ours" }]
      : one.rows;
  now.set(name, rows);
  return sameRows(await allOf(table.read()), rows) ? [] : ["rows are not those expected after we wrote"];
}

/** How the engine says a type as Spark does in own_tables.py. */
function textOf(name: string): string {
  if (name === "a_float") return `CAST(CAST(${name} * 4 AS BIGINT) AS VARCHAR)`;
  if (name === "a_double") return `CAST(${name} = 1e300::DOUBLE AS VARCHAR)`;
  if (name === "a_binary") return `hex(${name})`;
  if (name === "a_moment" || name === "a_time") return `CAST(epoch_us(${name}) AS VARCHAR)`;
  return `CAST(${name} AS VARCHAR)`;
}

async function typeComplaints(expected: Said["types"]): Promise<string[]> {
  const storage = localStorage(join(directory, "types"));
  const { scan } = await planScan(hostOf(join(directory, "types"), { engine }), await inspect({ storage }));
  await engine.register("types", engine.scan(scan));
  const names = Object.keys(expected[0] ?? {});
  const sql = `SELECT ${names.map((name) => `${textOf(name)} AS ${name}`).join(", ")} FROM types ORDER BY id`;
  const [batch] = await (await engine.query({ sql, dialect: "duckdb" })).collect();
  return names.flatMap((name, i) => {
    const found = [0, 1, 2].map((row) => (batch?.columns[i]?.at(row) as string | null | undefined) ?? null);
    const wanted = expected.toSorted((a, b) => Number(a["id"]) - Number(b["id"])).map((row) => row[name] ?? null);
    return JSON.stringify(found) === JSON.stringify(wanted)
      ? []
      : [`${name} is ${found.join(", ")}, not ${wanted.join(", ")}`];
  });
}

const said = JSON.parse(readFileSync(join(directory, "own.json"), "utf8")) as Said;
const now = new Map<string, readonly CpgProp[]>();
let failed = 0;
function tell(name: string, done: string, complaints: readonly string[]): void {
  if (complaints.length > 0) failed++;
  console.log(`Spark's own ${name}: ${done}: ${complaints.join("; ") || "as expected"}`);
}
for (const [name, one] of Object.entries(said.tables)) {
  const done = one.refused === null ? "read and written on" : `read, and not written: ${one.refused}`;
  tell(name, done, await complaintsOf(name, one, now).catch((error: unknown) => [String(error)]));
}
tell("types", "read", await typeComplaints(said.types).catch((error: unknown) => [String(error)]));
writeFileSync(join(directory, "own-after.json"), JSON.stringify(Object.fromEntries(now)));
console.log(`${Object.keys(said.tables).length + 1 - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
await engine.close();
