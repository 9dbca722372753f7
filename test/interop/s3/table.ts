// A table in a bucket.
// node test/run-typescript.mjs test/interop/s3/table.ts create: makes it, without rows
// node test/run-typescript.mjs test/interop/s3/table.ts append WRITER COUNT: appends COUNT times, beside others
// node test/run-typescript.mjs test/interop/s3/table.ts check: says the ids that it has, deletes half, and writes a checkpoint

import { CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { duckdb } from "tessera-contracts/duckdb";
import { s3 } from "tessera-contracts/s3";

const ADDRESS = "s3://tessera/lake/props";
const ROWS = 10;

const [command = "", writer = "", count = "0"] = process.argv.slice(2);
const engine = await duckdb({ threads: 1 });
const options = { engine, schemes: { s3 } };

if (command === "create") await DeltaTable.create(ADDRESS, CpgPropTable, options);
else {
  const table = await DeltaTable.open(ADDRESS, CpgPropTable, options);
  if (command === "append") {
    for (let at = 0; at < Number(count); at++) {
      const rows = Array.from({ length: ROWS }, (_, i) => ({
        entity_kind: "node" as const,
        entity_id: `${writer}/${at}/${i}`,
        prop_key: "k",
        value_int: i,
      }));
      await table.append(rows);
    }
  } else {
    const ids: string[] = [];
    for await (const { entity_id } of table.read({ columns: ["entity_id"] })) ids.push(entity_id);
    await table.delete({ value_int: { ge: ROWS / 2 } });
    await table.checkpoint();
    console.log(JSON.stringify({ ids, left: await table.count(), version: table.version }));
  }
}
await engine.close();
