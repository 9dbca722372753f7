// tables.ts write DIR: a stream of every table of the library, `NAME.arrows`, and one without extension types, `NAME.plain.arrows`.
// tables.ts check DIR: reads what pyarrow, polars and DuckDB made of them (`NAME.ENGINE.again`), and compares the rows.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import * as manifest from "tessera-contracts/contracts/artifacts/manifest.arrow";
import * as cpg from "tessera-contracts/contracts/cpg/rows.arrow";
import * as cdf from "tessera-contracts/contracts/delta/cdf.arrow";
import * as events from "tessera-contracts/contracts/diagnostics/events.arrow";
import * as telemetry from "tessera-contracts/contracts/diagnostics/telemetry.arrow";
import { readTable, type Table, writeStream } from "tessera-contracts/arrow";
import { boundaryValues } from "../../../generator/sample/boundary-values.js";

type AnyTable = Table<unknown, unknown>;

const TABLES = Object.values({ ...manifest, ...cpg, ...cdf, ...events, ...telemetry }) as unknown as AnyTable[];
const [word, directory = ""] = process.argv.slice(2);
if (word === "check") check(directory);
else for (const table of TABLES) write(table);

function rowsOf({ contract }: AnyTable): unknown[] {
  return boundaryValues(contract.info, "json").filter((row) => contract.is(row));
}

function write(table: AnyTable): void {
  const batch = table.batch(rowsOf(table));
  writeFileSync(join(directory, `${table.name}.arrows`), writeStream([batch]));
  writeFileSync(join(directory, `${table.name}.plain.arrows`), writeStream([batch], { extensions: "plain" }));
}

function check(from: string): void {
  let passed = 0;
  let failed = 0;
  for (const file of readdirSync(from).filter((name) => name.endsWith(".again"))) {
    const [name = "", engine = ""] = file.split(".");
    const table = TABLES.find((one) => one.name === name);
    if (table === undefined) throw new Error(`${file} is of no table`);
    const complaint = complaintOf(table, readFileSync(join(from, file)));
    if (complaint === null) passed++;
    else {
      failed++;
      console.log(`${name} through ${engine}: ${complaint}`);
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0 || passed < 3 * TABLES.length) process.exitCode = 1;
}

function complaintOf(table: AnyTable, bytes: Uint8Array): string | null {
  try {
    const rows = readTable(bytes).batches.flatMap((batch) => table.rows(batch));
    return isDeepStrictEqual(rows, rowsOf(table)) ? null : "other rows came back";
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
}
