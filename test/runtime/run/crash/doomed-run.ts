// A run in a process of its own that dies on purpose.
// node test/run-typescript.mjs test/runtime/run/crash/doomed-run.ts FOLDER MOMENT NTH EARLIER

import { duckdb } from "tessera-contracts/duckdb";
import { type Doomed, execute, growInput } from "./doomed.js";
import { dyingStorages, MOMENTS } from "./moments.js";

const [folder = "", name, nth, earlier] = process.argv.slice(2);
const moment = MOMENTS.find((one) => one.name === name);
if (moment === undefined) throw new Error(`there is no moment ${name}`);
const doomed: Doomed = { folder, moment: moment.name, nth: Number(nth), earlier: Number(earlier) };
const engine = await duckdb({ threads: 1 });
await growInput(doomed, engine, { from: 0, to: 6 });
for (let i = 0; i < doomed.earlier; i++) await execute(doomed, { engine, runId: `earlier-${i}` });
if (doomed.earlier > 0) await growInput(doomed, engine, { from: 6, to: 8 });
await execute(doomed, { engine, storage: dyingStorages(moment.name, doomed.nth) });
await engine.close();
