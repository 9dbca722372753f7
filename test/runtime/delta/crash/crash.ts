// Lets a writer die, and looks at what it left.

import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable, inspect } from "tessera-contracts/delta";
import type { FileEngine } from "tessera-contracts/engine";
import { localStorage } from "tessera-contracts/storage";
import { packageRoot } from "../../../../generator/cli/package.js";
import type { Death } from "./dying-storage.js";
import { allIds, idsIn, wholeBatches, type Work, writeBatches } from "./numbered-rows.js";

/** A writer that dies. */
export interface Crash {
  readonly folder: string;
  readonly death: Death;
  /** It dies when it comes to that moment for the nth time. */
  readonly nth: number;
  readonly work: Work;
}

/** How a writer ended. */
export interface Ending {
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
  /** The batches that it was told to be there. */
  readonly acknowledged: readonly number[];
}

/** Starts the writer, and waits for its end. */
export function crash({ folder, death, nth, work }: Crash): Promise<Ending> {
  const root = packageRoot();
  const program = join(root, "test/runtime/delta/crash/crash-loop.ts");
  const args = [program, folder, death, nth, work.batches, work.rowsPerBatch].map(String);
  const child = spawn(process.execPath, [resolve(root, "test/run-typescript.mjs"), ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => (text += piece));
  return new Promise((settle, fail) => {
    child.on("error", fail);
    child.on("close", (code, signal) =>
      settle({ code, signal, acknowledged: text.split("\n").filter(Boolean).map(Number) }),
    );
  });
}

/**
 * What is wrong with the table that a dead writer left, and after another one went on; empty if nothing is. The other one does all the
 * work from its beginning, and has to skip what is there.
 */
export async function faultsAfter(
  { folder, work }: Crash,
  { acknowledged }: Ending,
  engine: FileEngine,
): Promise<string[]> {
  const faults: string[] = [];
  const options = { engine, durable: false };
  const left = await DeltaTable.openOrCreate(folder, CpgPropTable, options);
  for (let version = Math.max(0, left.version - 3); version <= left.version; version++)
    wholeBatches(await idsIn(await left.at({ version })), work.rowsPerBatch);
  const there = wholeBatches(await idsIn(left), work.rowsPerBatch);
  const lost = acknowledged.filter((batch) => !there.has(batch));
  if (lost.length > 0) faults.push(`batches ${lost.join()} were acknowledged and are lost`);
  if (there.size > acknowledged.length + 1)
    faults.push(`${there.size} batches are there, ${acknowledged.length} known`);

  await writeBatches(folder, options, work);
  const table = await DeltaTable.open(folder, CpgPropTable, options);
  const [ids, expected] = [await idsIn(table), allIds(work)];
  if (ids.join() !== expected.join()) faults.push(`${ids.length} rows are there in the end, not ${expected.length}`);
  const commits = work.batches + Math.floor(work.batches / 3);
  if (table.version !== commits) faults.push(`the table is at version ${table.version}, not ${commits}`);
  const looked = await inspect({ storage: localStorage(folder) });
  if (looked.numFiles !== table.snapshot.numFiles) faults.push("it looks different without an engine");
  return faults;
}
