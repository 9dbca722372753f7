// A Delta table from its first row to its upkeep: created, appended to, changed, followed, gone back to, kept in order. Each step prints
// what happened. delta-rs and Spark read what it leaves.
//
//   npm install @duckdb/node-api
//   npx tsc -p examples && node dist/examples/delta-quickstart/main.js [folder]

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CpgNode, CpgNodeInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable, sql } from "tessera-contracts/delta";
import { duckdb } from "tessera-contracts/duckdb";

const node = (id: number, node_kind: string, path: string | null): CpgNode => ({
  node_id: `n${id}`,
  node_kind,
  path,
  bstart: id * 100,
  bend: id * 100 + 80,
  file_id: null,
});

type NodeTable = DeltaTable<CpgNode, CpgNodeInit>;

/** Does it all in a folder that is not there yet, and returns what the example prints. */
export async function deltaQuickstart(folder: string): Promise<string> {
  const engine = await duckdb();
  try {
    // A table has the columns of a contract. Deletion vectors and the change data feed are features: they are there if asked for.
    const write_policy = { enable_features: ["deletionVectors" as const, "changeDataFeed" as const] };
    const nodes = await DeltaTable.create(folder, CpgNodeTable, { engine, policy: { write_policy } });
    const created = `version ${nodes.version}: created, ${nodes.snapshot.schema.fields.length} columns`;
    const lines = [created, ...(await write(nodes)), ...(await lookBack(nodes)), ...(await keepInOrder(nodes))];
    return `${lines.join("\n")}\n`;
  } finally {
    await engine.close();
  }
}

async function write(nodes: NodeTable): Promise<string[]> {
  // Rows are checked by the contract, and come in one commit.
  const first = [node(1, "FILE", "app.py"), node(2, "FUNCTION", "app.py"), node(3, "FUNCTION", "app.py")];
  const appended = await nodes.append([...first, node(4, "CALL", null)]);

  // One row that the contract does not take, and nothing is written.
  const wrong = { ...node(5, "CALL", null), bstart: -1 };
  const refused = await nodes.append([wrong]).then(
    () => "nothing",
    (error: Error) => error.message,
  );

  // New rows and changed ones in one commit: what matches is updated, the rest is inserted.
  const merged = await nodes.merge([node(3, "METHOD", "app.py"), node(5, "CALL", "lib.py")], ["node_id"], {
    matched: [{ update: "all" }],
    notMatched: [{ insert: "all" }],
  });
  const { num_target_rows_updated: updated, num_target_rows_inserted: inserted } = merged;

  await nodes.update({ node_kind: "CALL" }, { bend: sql("bend + 10") });
  const { version, num_deleted_rows: gone } = await nodes.delete("node_kind = 'FUNCTION' AND bstart < 300");
  return [
    `version ${appended.version}: appended ${appended.num_added_rows} rows`,
    `refused: ${refused}`,
    `version ${merged.version}: merged, ${updated} updated and ${inserted} inserted`,
    `version ${version}: ${gone} row deleted`,
  ];
}

/** What happened since the first rows, row by row, and how many there were then. */
async function lookBack(nodes: NodeTable): Promise<string[]> {
  const changes: string[] = [];
  for await (const { version, kind, row } of nodes.changes({ from: 2 })) {
    changes.push(`  ${version}  ${row.node_id}  ${kind.padEnd(16)}  ${row.node_kind.padEnd(8)}  ends at ${row.bend}`);
  }
  const before = await nodes.at({ version: 1 });
  return [...changes.toSorted(), `version 1 had ${await before.count()} rows, now there are ${await nodes.count()}`];
}

/** Small files become one; what left the table is kept for a week, for those who still read it. */
async function keepInOrder(nodes: NodeTable): Promise<string[]> {
  await nodes.append([node(6, "FILE", "lib.py")]);
  const optimized = await nodes.optimize();
  const { num_files: unneeded } = await nodes.vacuum();
  return [
    `optimized: ${optimized.num_files_removed} files became ${optimized.num_files_added}`,
    `a vacuum would delete ${unneeded} files today`,
    ...(await nodes.history()).map(({ version, operation }) => `  ${version}  ${operation}`),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(await deltaQuickstart(process.argv[2] ?? join("lake", "cpg_nodes")));
}
