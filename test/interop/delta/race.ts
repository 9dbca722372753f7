// A writer among others, which race.py starts.
// node test/run-typescript.mjs test/interop/delta/race.ts write FOLDER WRITER APPENDS: says "ready", waits for a line, and appends rows
// node test/run-typescript.mjs test/interop/delta/race.ts create FOLDER: makes the table
// node test/run-typescript.mjs test/interop/delta/race.ts read FOLDER: says the ids of all rows as JSON

import { once } from "node:events";
import { CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { duckdb } from "tessera-contracts/duckdb";

const [command, folder = "", writer = "", appends = "0"] = process.argv.slice(2);
const engine = await duckdb({ threads: 1 });
const table = await DeltaTable.openOrCreate(folder, CpgPropTable, { engine });
if (command === "write") {
  console.log("ready");
  await once(process.stdin, "data");
  process.stdin.pause();
  for (let i = 0; i < Number(appends); i++) {
    const row = { entity_kind: "node", entity_id: `${writer}-${i}`, prop_key: "k", value_int: i } as const;
    await table.append([row], { write: { commit: { max_commit_retries: 1000 } } });
  }
} else if (command === "read") {
  const ids: string[] = [];
  for await (const { entity_id } of table.read({ columns: ["entity_id"] })) ids.push(entity_id);
  console.log(JSON.stringify(ids));
}
await engine.close();
