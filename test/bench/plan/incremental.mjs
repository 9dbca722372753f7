// Outputs that are brought up to date against such that are written as a whole.

import { join } from "node:path";
import { overwriteRelation, replaceKeys } from "tessera-contracts/delta";
import { directoryStore } from "tessera-contracts/run";
import { FACTS, factsSql, makeFacts, PROPERTIES, runOnce, schemaNamed, sqlOf, storage, VIEWS } from "./facts.mjs";
import { tell, timed } from "./tell.mjs";

/** By the share of the rows that changed: what part of the time of a full run it may take. None may take longer than that. */
const SHARES = [
  { share: 0, what: "nothing", gate: 0.15, aim: 0.02 },
  { share: 0.001, what: "0.1 %", gate: 1, aim: 0.1 },
  { share: 0.01, what: "1 %", gate: 1, aim: 0.25 },
];

let changes = 1;

export async function incremental(engine, { rows, rounds, folder }) {
  const facts = await makeFacts(engine, folder, rows);
  for (const name of Object.keys(VIEWS)) {
    await makeEmpty(engine, folder, name);
    const store = directoryStore(storage(join(folder, `store-${name}`)));
    let runs = 0;
    const run = async (materialize) => {
      const asked = { facts, folder, names: [name], materialize, store, runId: `${name}-${runs++}` };
      const { outputs } = await runOnce(engine, asked);
      if (outputs[0].full_reason !== null && runs > 1) throw new Error(outputs[0].full_reason);
      return outputs[0].rows;
    };
    await run("incremental");
    // What changed is all of a table that was not read before; so full runs come first.
    let full = Infinity;
    for (let i = 0; i < rounds; i++) full = Math.min(full, await timed(() => run("full")));
    for (const { share, what, ...bounds } of SHARES) {
      let best = Infinity;
      let written = 0;
      for (let i = 0; i < rounds; i++) {
        if (share > 0) await change(engine, facts, { rows, from: 0.1 * (i + 1) + share, share });
        best = Math.min(best, await timed(async () => (written = await run("incremental"))));
      }
      const detail = `${best.toFixed(0)} ms, ${written} rows; full ${full.toFixed(0)} ms`;
      tell(`${name}: ${what} changed / in full`, best / full, { ...bounds, detail });
    }
  }
}

async function makeEmpty(engine, folder, name) {
  await engine.register("facts", { statement: { sql: factsSql(1), dialect: "duckdb" } });
  const none = { sql: `${sqlOf(VIEWS[name].rel)} LIMIT 0`, dialect: "duckdb" };
  const rows = { relation: { statement: none }, schema: schemaNamed(name) };
  await overwriteRelation(join(folder, name), rows, { engine, durable: false, properties: PROPERTIES });
  await engine.drop("facts");
}

/** Replaces rows of some ids, in one commit. */
async function change(engine, uri, { rows, from, share }) {
  const where = `WHERE range >= ${from * rows} AND range < ${(from + share) * rows}`;
  const sql = factsSql(rows, where).replace("* 7", `* ${7 + changes++}`);
  const keys = { columns: ["id"], relation: { statement: { sql: `SELECT id FROM (${sql})`, dialect: "duckdb" } } };
  const relation = { statement: { sql, dialect: "duckdb" } };
  await replaceKeys(uri, { relation, schema: FACTS, keys }, { engine, durable: false });
}
