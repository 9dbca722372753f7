// Plans against the same statements by hand, and views that several read.

import { rmSync } from "node:fs";
import { join } from "node:path";
import { planViews, runGraph, session } from "tessera-contracts/run";
import { RelSpec } from "tessera-contracts/contracts/query/relations";
import { column, greater, makeFacts, sqlOf, storage, VIEWS } from "./facts.mjs";
import { bestOf, tell, timed } from "./tell.mjs";

export async function executing(engine, { rows, rounds, folder }) {
  await byHand(engine, { rows, rounds, folder: join(folder, "hand") });
  await readers(engine, { rows: 5 * rows, rounds, folder: join(folder, "readers") });
}

async function drained(batches) {
  let rows = 0;
  for await (const { rowCount } of batches) rows += rowCount;
  return rows;
}

/** The same statement over the same files, on the same connection. */
async function byHand(engine, { rows, rounds, folder }) {
  const uri = await makeFacts(engine, folder, rows);
  const own = await session({ engine, datasets: { facts: uri } });
  const plan = RelSpec.create(VIEWS.rows.rel);
  const sql = sqlOf(plan).replace(`"facts"`, `read_parquet('${uri}/*.parquet')`);
  const ways = [() => drained(own.batches(plan)), async () => drained(await engine.query({ sql, dialect: "duckdb" }))];
  for (const way of ways) await way();
  const [ours, other] = await bestOf(2 * rounds, ways);
  await own.close();
  tell("a query as batches / by hand", ours / other, { gate: 1.15, aim: 1.03 });
}

/** Four readers of a view that groups, by where its rows are kept. */
async function readers(engine, { rows, rounds, folder }) {
  const uri = await makeFacts(engine, folder, rows);
  const cachePath = join(folder, "cache");
  const names = ["a", "b", "c", "d"];
  const once = async (cache_policy) => {
    const own = await session({ engine, datasets: { facts: uri }, storage });
    const reader = (name, i) => ({
      name,
      deps: ["shared"],
      rel: { rel: "filter", input: { rel: "view", view: "shared" }, predicate: greater(column("total"), 1000 * i) },
    });
    const nodes = [{ name: "shared", rel: VIEWS.groups.rel, cache_policy }, ...names.map(reader)];
    await runGraph(own, await planViews(own, { nodes }), {
      outputs: names,
      cachePath,
      onOutput: async ({ relation: { statement } }) => {
        await (
          await engine.query({ ...statement, sql: `SELECT count(*), sum(total) FROM (${statement.sql})` })
        ).collect();
      },
    });
    await own.close();
  };
  await once("delta_staging");
  const [none, memory, hit] = await bestOf(rounds, [
    () => once("none"),
    () => once("memory"),
    () => once("delta_staging"),
  ]);
  rmSync(cachePath, { recursive: true });
  const staged = await timed(() => once("delta_staging"));
  tell("four readers of a view: kept in memory / not kept", memory / none, { gate: 0.85, aim: 0.85 });
  tell("four readers of a view: staged before / not kept", hit / none, {
    gate: 0.35,
    aim: 0.35,
    detail: `${none.toFixed(0)} ms not kept, ${staged.toFixed(0)} ms to stage`,
  });
}
