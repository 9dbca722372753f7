// A writer of its own process: appends batches of two rows, each row with an id that tells the writer and the batch; and if it is to,
// deletes the first row of each batch after the next one.
// node test/run-typescript.mjs test/runtime/delta/race/append-loop.ts FOLDER WRITER APPENDS [delete]

import { CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { duckdb } from "tessera-contracts/duckdb";

const [folder = "", writer = "", appends = "0", deletes] = process.argv.slice(2);
const engine = await duckdb({ threads: 1 });
const table = await DeltaTable.openOrCreate(folder, CpgPropTable, { engine, durable: false });
const write = { commit: { max_commit_retries: 1000 } };
for (let i = 0; i < Number(appends); i++) {
  const rows = [0, 1].map(
    (half) => ({ entity_kind: "node", entity_id: `${writer}-${i}-${half}`, prop_key: "k", value_int: half }) as const,
  );
  await table.append(rows, { write });
  if (deletes === "delete" && i > 0) await table.delete({ entity_id: `${writer}-${i - 1}-0` }, { write });
}
await engine.close();
