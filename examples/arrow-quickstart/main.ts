// Rows of a contract as an Arrow stream and back: what pyarrow, polars, DuckDB and Spark read and write too.
//
//   npx tsc -p examples && node dist/examples/arrow-quickstart/main.js

import { fileURLToPath } from "node:url";
import { readBatches, writeStream } from "tessera-contracts/arrow";
import type { CpgNode } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { ValidationError } from "tessera-contracts/serde";

const NODES: readonly CpgNode[] = [
  { node_id: "n1", node_kind: "FILE", path: "src/app.py", bstart: 0, bend: 420, file_id: null },
  { node_id: "n2", node_kind: "FUNCTION", path: "src/app.py", bstart: 17, bend: 96, file_id: "n1" },
  { node_id: "n3", node_kind: "BUILTIN", path: null, bstart: null, bend: null, file_id: null },
];

/** What the example prints. */
export async function arrowQuickstart(): Promise<string> {
  const lines = [`table ${CpgNodeTable.name}, key ${CpgNodeTable.key.join(", ") || "none"}`];

  // Rows to bytes: pyarrow.ipc.open_stream, polars.read_ipc_stream and DuckDB open them.
  const bytes = writeStream([CpgNodeTable.batch(NODES)]);
  lines.push(`${NODES.length} rows are ${bytes.length} bytes of Arrow`);

  // Bytes to rows, in whatever chunks they come; each row is checked by the contract.
  for await (const batch of readBatches(chunksOf(bytes, 100))) {
    for (const { node_id, node_kind, path } of CpgNodeTable.rows(batch)) {
      lines.push(`${node_id}  ${node_kind.padEnd(8)}  ${path ?? "-"}`);
    }
  }

  // A batch that breaks the contract says where.
  try {
    CpgNodeTable.rows(CpgNodeTable.batch([{ ...NODES[1], node_id: "n4", bstart: -1 } as CpgNode]));
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    lines.push(error.message);
  }
  return `${lines.join("\n")}\n`;
}

/** Stands for a download. */
async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(await arrowQuickstart());
