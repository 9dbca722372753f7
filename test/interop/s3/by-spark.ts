// A pipeline in a bucket that Apache Spark computes and writes: node test/run-typescript.mjs test/interop/s3/by-spark.ts LAKE. Its input is
// written here, its output is read here, and its manifest and artifacts lie beside them. Prints what came of it, as JSON, or why it was
// skipped.

import { deepStrictEqual as same } from "node:assert/strict";
import { CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { PipelineSpecInit } from "tessera-contracts/contracts/plan/pipeline";
import { DeltaTable } from "tessera-contracts/delta";
import { duckdb } from "tessera-contracts/duckdb";
import { directoryStore, session, startRun } from "tessera-contracts/run";
import { s3 } from "tessera-contracts/s3";
import { spark } from "tessera-contracts/spark";
import { type Storage, storageFor } from "tessera-contracts/storage";
import { below, startSpark } from "../spark-connect/servers.js";

const [lake = "s3://tessera/spark"] = process.argv.slice(2);
const JARS = "node_modules/.cache/tessera/spark-s3";

const storageOf = (uri: string): Storage => storageFor(uri, { schemes: { s3 } });

const PIPELINE: PipelineSpecInit = {
  name: "sums",
  datasets: [
    {
      table_spec: {
        name: "sums",
        fields: [
          { name: "prop_key", dtype: { type: "string" }, nullable: false },
          { name: "total", dtype: { type: "i64" } },
        ],
      },
    },
  ],
  views: {
    nodes: [
      {
        name: "totals",
        rel: {
          rel: "aggregate",
          input: { rel: "scan", dataset: "props", columns: [], version: null },
          group_by: ["prop_key"],
          aggregates: [
            {
              ...{ name: "total", fn: "sum", args: [{ op: "column", name: "value_int", input: 0 }] },
              ...{ distinct: false, filter: null, order_by: [] },
            },
          ],
        },
      },
    ],
  },
  outputs: [{ view: "totals", dataset: "sums" }],
};

/** As hadoop-aws takes it. */
function settings(): { readonly [key: string]: string } {
  const own = {
    endpoint: process.env["AWS_ENDPOINT_URL"] ?? "",
    "endpoint.region": process.env["AWS_REGION"] ?? "",
    "access.key": process.env["AWS_ACCESS_KEY_ID"] ?? "",
    "secret.key": process.env["AWS_SECRET_ACCESS_KEY"] ?? "",
    "path.style.access": "true",
    "connection.ssl.enabled": "false",
  };
  const said = Object.entries(own).map(([key, value]) => [`spark.hadoop.fs.s3a.${key}`, value]);
  return { ...Object.fromEntries(said), "spark.hadoop.fs.s3.impl": "org.apache.hadoop.fs.s3a.S3AFileSystem" };
}

async function run(url: string): Promise<object> {
  const files = await duckdb({ threads: 1 });
  const engine = await spark(url, { files });
  try {
    const props = await DeltaTable.create(`${lake}/props`, CpgPropTable, { engine, schemes: { s3 } });
    const rows = Array.from({ length: 10 }, (_, i) => ({
      ...{ entity_kind: "node" as const, entity_id: `n${i}`, prop_key: i % 2 === 0 ? "even" : "odd", value_int: i },
    }));
    same((await props.append(rows)).writer, `spark ${engine.version}`);
    same((await props.update({ entity_id: "n9" }, { value_int: 90 })).num_updated_rows, 1);
    const datasets = { props: `${lake}/props`, sums: `${lake}/sums` };
    const within = await session({ engine, datasets, storage: storageOf });
    const store = directoryStore(storageOf(`${lake}/_runs`));
    const manifest = await (await startRun({ pipeline: PIPELINE, session: within, store, runId: "run-1" })).execute();
    await within.close();
    same((await store.manifest("run-1"))?.outputs, manifest.outputs);
    const sums = await DeltaTable.openAny(`${lake}/sums`, { engine: files, schemes: { s3 } });
    const found: unknown[] = [];
    for await (const row of sums.read()) found.push(row);
    same(
      found
        .map((row) => JSON.stringify(row, (_, cell: unknown) => (typeof cell === "bigint" ? Number(cell) : cell)))
        .toSorted(),
      ['{"prop_key":"even","total":20}', '{"prop_key":"odd","total":106}'],
    );
    const [last] = await sums.history({ limit: 1 });
    return { status: manifest.status, writer: last?.engine_info, run: last?.run };
  } finally {
    await engine.close();
    await files.close();
  }
}

const jars = below(JARS).filter((path) => path.endsWith(".jar"));
const missing = { skipped: "what Spark needs for S3 is not there; make spark-s3-ready fetches it" };
const server = jars.length === 0 ? missing : await startSpark(undefined, { jars, conf: settings() });
if ("skipped" in server) console.log(JSON.stringify(server));
else {
  try {
    console.log(JSON.stringify(await run(server.url)));
  } finally {
    await server.stop();
  }
}
