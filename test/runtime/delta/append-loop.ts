// A writer of its own process: appends batches of two rows, each row with an id that tells the writer and the batch.
// node test/run-typescript.mjs test/runtime/delta/append-loop.ts FOLDER WRITER APPENDS

import { CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { duckdb } from "tessera-contracts/duckdb";

const [folder = "", writer = "", appends = "0"] = process.argv.slice(2);
const engine = await duckdb({ threads: 1 });
const table = await DeltaTable.openOrCreate(folder, CpgPropTable, { engine, durable: false });
for (let i = 0; i < Number(appends); i++) {
  const rows = [0, 1].map(
    (half) => ({ entity_kind: "node", entity_id: `${writer}-${i}-${half}`, prop_key: "k", value_int: half }) as const,
  );
  await table.append(rows, { write: { commit: { max_commit_retries: 1000 } } });
}
await engine.close();
