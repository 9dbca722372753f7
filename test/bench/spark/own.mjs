// node test/run-typescript.mjs test/bench/spark/own.mjs: does of ours what spark_peer.py does of pyspark-client, in a process of its own.

import { createInterface } from "node:readline";
import { column, columnFrom, RecordBatch, schema } from "tessera-contracts/arrow";
import { spark } from "tessera-contracts/spark";

const engines = new Map();

const OPERATIONS = {
  open: async ({ url }) => void engines.set(url, await spark(url)),
  rows: async ({ url, sql }) => {
    let rows = 0;
    for await (const { rowCount } of await query(url, sql)) rows += rowCount;
    return rows;
  },
  upload: async ({ url, rows }) => {
    await engines.get(url).register("uploaded", { schema: UPLOADED, batches: [uploadedOf(rows)] });
    const [batch] = await (await query(url, "SELECT count(*) FROM uploaded")).collect();
    return Number(batch.columns[0].at(0));
  },
};

const UPLOADED = schema(["a", "b"].map((name) => column(name, { type: "i64" })));
let uploaded = null;

/** Made once: what is timed is how it gets to the server. */
function uploadedOf(rows) {
  const numbers = () =>
    columnFrom(
      { type: "i64" },
      BigInt64Array.from({ length: rows }, (_, i) => BigInt(i)),
    );
  uploaded ??= new RecordBatch(UPLOADED, [numbers(), numbers()]);
  return uploaded;
}

function query(url, sql) {
  return engines.get(url).query({ sql, dialect: "spark" });
}

for await (const line of createInterface({ input: process.stdin })) {
  const { op, ...request } = JSON.parse(line);
  if (op === "upload") uploadedOf(request.rows);
  const started_ms = performance.now();
  const before = process.cpuUsage();
  const result = await OPERATIONS[op](request);
  const { user, system } = process.cpuUsage(before);
  const told = { time_ms: performance.now() - started_ms, cpu_ms: (user + system) / 1000, result };
  console.log(JSON.stringify({ ...told, rss_bytes: process.resourceUsage().maxRSS * 1024 }));
}
for (const engine of engines.values()) await engine.close();
