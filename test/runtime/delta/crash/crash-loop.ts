// A writer of its own process that dies on purpose, and prints each batch that was acknowledged before.
// node test/run-typescript.mjs test/runtime/delta/crash/crash-loop.ts FOLDER DEATH NTH BATCHES ROWS_PER_BATCH

import { writeSync } from "node:fs";
import { duckdb } from "tessera-contracts/duckdb";
import { DEATHS, dyingStorage } from "./dying-storage.js";
import { writeBatches } from "./numbered-rows.js";

const [folder = "", name, nth, batches, rowsPerBatch] = process.argv.slice(2);
const death = DEATHS.find((one) => one === name);
if (death === undefined) throw new Error(`expected one of ${DEATHS.join(", ")}, got ${name}`);
const engine = await duckdb({ threads: 1 });
const storage = dyingStorage(folder, death, Number(nth));
await writeBatches(
  folder,
  { engine, storage },
  // Not by console.log: what it keeps back dies with the process.
  { batches: Number(batches), rowsPerBatch: Number(rowsPerBatch), onDone: (batch) => writeSync(1, `${batch}\n`) },
);
await engine.close();
