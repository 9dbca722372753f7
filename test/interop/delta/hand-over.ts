// The table that the Python in docs/delta.md reads: node test/run-typescript.mjs test/interop/delta/hand-over.ts DIRECTORY

import { join } from "node:path";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { duckdb } from "tessera-contracts/duckdb";

const engine = await duckdb({ threads: 2 });
const uri = join(process.argv[2] ?? ".", "lake/cpg_nodes");
const policy = { write_policy: { partition_by: ["node_kind"] } };
const nodes = await DeltaTable.create(uri, CpgNodeTable, { engine, durable: false, policy });
for (const node_kind of ["FUNCTION", "CALL"]) {
  const rows = Array.from({ length: 10 }, (_, i) => ({
    node_id: `${node_kind} ${i}`,
    node_kind,
    bstart: i,
    bend: i + 1,
  }));
  await nodes.append(rows.map((row) => ({ ...row, path: null, file_id: null })));
}
await nodes.delete({ bstart: 9 });
await engine.close();
