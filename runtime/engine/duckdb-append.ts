// Rows of batches on their way into a table of DuckDB.

import type { DuckDBAppender } from "@duckdb/node-api";
import { Cancelled } from "tessera-contracts/diagnostics";
import type { Watched } from "./duckdb-batches.js";
import { type Loaded, toValue } from "./duckdb-values.js";
import { fillVector } from "./duckdb-vectors.js";
import type { ExecuteOptions } from "./engine.js";

/** Rows that an appender takes at once, which is what one of DuckDB's chunks holds. */
const CHUNK_ROWS = 2_048;

/** Appends the rows of batches to a table, and closes the appender. */
export async function appendBatches(
  { api, bindings }: Loaded,
  appender: DuckDBAppender,
  source: Watched,
  { signal, onProgress }: ExecuteOptions,
): Promise<void> {
  const { fields } = source.schema;
  const types = fields.map((_, i) => appender.columnType(i));
  const cells = fields.map(({ type }) => toValue(api, type));
  let done = 0;
  for await (const batch of source) {
    if (isAborted(signal)) throw new Cancelled("the statement", signal?.reason);
    for (let from = 0; from < batch.rowCount; from += CHUNK_ROWS) {
      const rows = batch.slice(from, Math.min(from + CHUNK_ROWS, batch.rowCount));
      const chunk = api.DuckDBDataChunk.create(types, rows.rowCount);
      rows.columns.forEach((one, i) => {
        const vector = bindings.data_chunk_get_vector(chunk.chunk, i);
        if (fillVector(bindings, vector, one)) return;
        chunk.setColumnValues(i, one.toArray().map(cells[i] ?? String));
      });
      appender.appendDataChunk(chunk);
    }
    done += batch.rowCount;
    onProgress?.({ phase: "load", done, total: null, unit: "rows" });
  }
  appender.closeSync();
}

/** Whether the caller cancelled, which may happen while something is awaited. */
export function isAborted(signal: ExecuteOptions["signal"]): boolean {
  return signal?.aborted === true;
}
