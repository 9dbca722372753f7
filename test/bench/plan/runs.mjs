// Runs against the same statements and COPY, with and without checks; their artifacts, and their memory.

import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { directoryStore } from "tessera-contracts/run";
import { makeFacts, runOnce, sqlOf, storage, VIEWS } from "./facts.mjs";
import { bestOf, tell, timed } from "./tell.mjs";

const UNCHECKED = { dataframe_validation: { enabled: false } };

export async function runs(engine, { rows, rounds, folder }) {
  const facts = await makeFacts(engine, folder, rows);
  const store = directoryStore(storage(join(folder, "store")));
  const names = Object.keys(VIEWS);
  let count = 0;
  const once = (policies) => {
    const place = join(folder, `lake-${count}`);
    return runOnce(engine, { facts, folder: place, names, policies, store, runId: `run-${count++}` });
  };
  const statements = async () => {
    for (const name of names) {
      const sql = sqlOf(VIEWS[name].rel).replace(`"facts"`, `read_parquet('${facts}/*.parquet')`);
      await engine.query({
        sql: `COPY (${sql}) TO '${join(folder, name)}.parquet' (FORMAT parquet)`,
        dialect: "duckdb",
      });
    }
  };
  const [checked, unchecked, hand] = await bestOf(rounds, [() => once({}), () => once(UNCHECKED), statements]);
  tell("a run of two outputs / the same statements and COPY", checked / hand, { gate: 4, aim: 1.18 });
  tell("a run that checks its rows / one that does not", checked / unchecked, { gate: 2, aim: 1.15 });
  await artifacts(folder);
  memory(5 * rows);
}

/** A thousand artifacts, as a run has them. */
async function artifacts(folder) {
  const store = directoryStore(storage(join(folder, "artifacts")));
  const envelopes = Array.from({ length: 1000 }, (_, i) => ({
    kind: "table_validation",
    payload: { dataset_name: `d${i}`, checked_rows: i, failures: [], passed: true, complete: true },
  }));
  let ids = [];
  const put = await timed(async () => (ids = await store.put(envelopes, { runId: "run", now: 0 })));
  const open = await timed(async () => {
    for (const id of ids) await store.open(id);
  });
  tell("artifacts put a second, of 1,000", 1e6 / put, { gate: 2500, aim: 5000, isLeast: true });
  tell("artifacts opened a second", 1e6 / open, { gate: 1500, aim: 10_000, isLeast: true });
  rmSync(join(folder, "artifacts"), { recursive: true });
}

/** The most memory that a process takes which writes an output, above the limit of its engine. */
function memory(rows) {
  const words = ["test/run-typescript.mjs", "test/bench/plan/large-run.mjs", String(rows)];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${words[1]} ended with ${status}:\n${stderr}`);
  const { rss_mb, limit_mb } = JSON.parse(stdout);
  const detail = `${rss_mb.toFixed(0)} MB in all`;
  tell(`memory of a run of ${rows} rows above its engine's limit`, rss_mb - limit_mb, {
    gate: 300,
    aim: 200,
    unit: " MB",
    detail,
  });
}
