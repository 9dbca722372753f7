import { afterAll, beforeAll, expect, test } from "vitest";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { temporaryDirectory } from "../../../temporary-directory.js";
import { node, nodes, sorted } from "../cpg-nodes.js";
import { mapColumns } from "../map-columns.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

test.each([[[]], [["node_kind"]], [["node_kind", "path"]]])(
  "a table that maps its columns and is partitioned by %j is written and read",
  async (partition_by) => {
    const folder = temporaryDirectory();
    const options = { engine, durable: false };
    await DeltaTable.create(folder, CpgNodeTable, { ...options, write: { partition_by } });
    mapColumns(folder);
    const table = await DeltaTable.open(folder, CpgNodeTable, options);
    await table.append(nodes(0, 10));
    await table.update({ bstart: 1 }, { path: "new.py" });
    await table.delete({ bstart: 2 });
    await table.merge([node(3, { path: "merged.py" }), node(10)], ["node_id"], {
      matched: [{ update: "all" }],
      notMatched: [{ insert: "all" }],
    });
    const expected = nodes(0, 11)
      .map((one) => (one.bstart === 1 ? { ...one, path: "new.py" } : one))
      .map((one) => (one.bstart === 3 ? { ...one, path: "merged.py" } : one))
      .filter(({ bstart }) => bstart !== 2);
    expect(await sorted(table.read())).toEqual(expected);
    expect(await sorted((await DeltaTable.open(folder, CpgNodeTable, options)).read())).toEqual(expected);
  },
);
