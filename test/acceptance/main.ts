// make acceptance VECTORS=DIR: files and tables that other implementations wrote, read by ours; files are written again as well.

import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { duckdb } from "tessera-contracts/duckdb";
import { checkArrowFile } from "./arrow.js";
import { checkDeltaArchive } from "./delta.js";

const [root] = process.argv.slice(2);
if (root === undefined) throw new Error("usage: make acceptance VECTORS=DIR");

let [passed, failed] = [0, 0];

function report(name: string, complaints: readonly string[]): void {
  for (const complaint of complaints) console.log(`${name}: ${complaint}`);
  if (complaints.length > 0) failed++;
  else passed++;
}

for (const path of filesIn(join(root, "arrow/ipc")).filter((one) => one.endsWith(".json.gz"))) {
  report(relative(root, path), await checkArrowFile(path));
}
const engine = await duckdb();
for (const path of filesIn(join(root, "delta")).filter((one) => /\.tar\.(gz|zst)$/.test(one))) {
  for (const { table, outcome, complaints } of await checkDeltaArchive(path, engine)) {
    console.log(`${relative(root, path)}, ${table}: ${outcome}`);
    report(`${relative(root, path)}, ${table}`, complaints);
  }
}
await engine.close();
if (passed + failed === 0) console.log(`nothing was found in arrow/ipc and delta of ${root}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** The files below a folder, sorted by their paths; none if there is no such folder. */
function filesIn(directory: string): string[] {
  if (!existsSync(directory)) return [];
  const entries = readdirSync(directory, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
