// A table of a million edges, three of which are wrong, checked batch by batch by its contract.
//
//   npx tsc -p examples && node dist/examples/validate-table/main.js [row count]

import { fileURLToPath } from "node:url";
import { checkStream, type RecordBatch } from "tessera-contracts/arrow";
import type { CpgEdge } from "tessera-contracts/contracts/cpg/rows";
import { CpgEdgeTable } from "tessera-contracts/contracts/cpg/rows.arrow";

const BATCH_ROWS = 50_000;

/** Checks `rowCount` edges and tells what is wrong with them. `onProgress` hears how many have been checked. */
export async function validateEdges(rowCount: number, onProgress: (rows: number) => void = () => {}): Promise<string> {
  const stream = checkStream(batchesOf(rowCount), CpgEdgeTable);
  let seen = 0;
  let valid = 0;
  for await (const batch of stream) {
    seen += BATCH_ROWS;
    valid += batch.rowCount;
    onProgress(Math.min(seen, rowCount));
  }
  const { report } = stream;
  return [
    `${report.checked_rows} rows of ${CpgEdgeTable.name} checked, ${valid} are valid`,
    ...report.failures.map(({ column, check, failed_rows, sample_rows, sample_values }) => {
      return `${column}: ${check} fails in ${failed_rows} row, ${sample_rows.join(", ")}: ${JSON.stringify(sample_values)}`;
    }),
    "",
  ].join("\n");
}

function* batchesOf(rowCount: number): Generator<RecordBatch, void, undefined> {
  for (let from = 0; from < rowCount; from += BATCH_ROWS) {
    const count = Math.min(BATCH_ROWS, rowCount - from);
    yield CpgEdgeTable.batch(Array.from({ length: count }, (_, i) => edge(from + i, rowCount)));
  }
}

/** The edge in the middle has an impossible confidence, the one behind it no kind, and the last one the id of the first. */
function edge(i: number, rowCount: number): CpgEdge {
  const middle = Math.floor(rowCount / 2);
  return {
    edge_id: i === rowCount - 1 ? "e0" : `e${i}`,
    edge_kind: i === middle + 1 ? "" : "CALLS",
    src_node_id: `n${i % 1000}`,
    dst_node_id: `n${(i * 7) % 1000}`,
    confidence: i === middle ? 1.5 : 0.9,
  };
}

/** A bar of 40 characters, where somebody is watching. */
function bar(rows: number, rowCount: number): void {
  const done = Math.round((40 * rows) / rowCount);
  const end = rows === rowCount ? "\n" : "";
  if (process.stderr.isTTY) process.stderr.write(`\r[${"#".repeat(done)}${" ".repeat(40 - done)}]${end}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rowCount = Number(process.argv[2] ?? 1_000_000);
  process.stdout.write(await validateEdges(rowCount, (rows) => bar(rows, rowCount)));
}
