// node test/run-typescript.mjs test/bench/spark.mjs [--rounds N] [--only spark|sail] [--gates]: our client of Spark Connect beside
// pyspark-client, on the same servers. Rounds are interleaved, each line has the minimum, and what part of the other's time ours takes.
// With --gates it fails above a gate. A server that is not there is skipped, by name.

import { Peer } from "./delta/peers.mjs";
import { bundling } from "./spark/bundle.mjs";
import { compiling } from "./spark/compiling.mjs";
import { farAway } from "./spark/far.mjs";
import { isSkipped, startSail, startSpark } from "../interop/spark-connect/servers.js";

const ROUNDS = Number(option("--rounds") ?? 3);
const only = option("--only");
const ROWS = 2_000_000;
/** Bytes of a row that is uploaded. */
const UPLOADED = 16;
const AWAY_MS = 10;

const wide = (rows) =>
  `SELECT id, id * 3 AS a, CAST(id AS DOUBLE) / 7 AS b, concat('row ', CAST(id AS STRING)) AS c, id % 10 = 0 AS d, ` +
  `DATE '2020-01-01' AS e FROM range(0, ${rows})`;

/** What is timed, and what part of the other's time and work ours may take at most, by server; `rss_bytes` is a number of bytes. */
const COMPARISONS = [
  {
    name: `${ROWS.toLocaleString("en")} rows of 6 columns`,
    request: { op: "rows", sql: wide(ROWS) },
    result: ROWS,
    gates: {
      sail: { time_ms: 0.35, cpu_ms: 0.4, rss_bytes: 200e6 },
      spark: { time_ms: 1.05, cpu_ms: 1.5, rss_bytes: 200e6 },
    },
  },
  {
    name: `100,000 rows, ${2 * AWAY_MS} ms away`,
    isFar: true,
    request: { op: "rows", sql: wide(100_000) },
    result: 100_000,
    gates: { sail: { time_ms: 0.5 }, spark: {} },
  },
  {
    name: "`SELECT 1`, warm",
    request: { op: "rows", sql: "SELECT 1" },
    result: 1,
    times: 30,
    gates: { sail: { time_ms: 0.9 }, spark: { time_ms: 0.9 } },
  },
  {
    name: "an upload of 25 MB",
    request: { op: "upload", rows: 25e6 / UPLOADED },
    result: 25e6 / UPLOADED,
    // A server of 4 GB stops at 100 MB, whoever sends them. Sail keeps no rows that were uploaded, and takes fewer in a statement.
    gates: { spark: { time_ms: 0.8 } },
  },
];

/** What the views of a graph may take before they are sent, in milliseconds. */
const COMPILED_MS = 5;
/** What the room itself may take in a bundle. */
const BUNDLE_BYTES = 90_000;

let short = 0;
let skipped = 0;
reportBundle(await bundling());
reportCompiling(await compiling());
console.log(`node ${process.version}, pyspark-client 4.2.0, the minimum of ${ROUNDS} rounds`);
// A server as people run one: its Java compiles what is executed often, and has room for uploads.
const startQuickSpark = () => startSpark(undefined, { jars: [], conf: {}, memory: "4g", java: "-XX:+UseSerialGC" });

for (const [family, start] of Object.entries({ sail: startSail, spark: startQuickSpark })) {
  if (only !== undefined && only !== family) continue;
  const server = await start();
  if (isSkipped(server)) {
    skipped++;
    console.log(`${family}: skipped, because ${server.skipped}`);
    continue;
  }
  try {
    await compareOn(server);
  } finally {
    await server.stop();
  }
}
console.log(`${short} gates were missed, ${skipped} servers skipped`);
if (process.argv.includes("--gates") && short > 0) process.exitCode = 1;

async function compareOn({ family, port, url }) {
  const far = await farAway(port, AWAY_MS);
  try {
    for (const one of COMPARISONS.filter(({ gates }) => family in gates)) {
      const at = one.isFar === true ? `sc://127.0.0.1:${far.port}` : url;
      report(`${family}: ${one.name}`, await best(one, at), one.gates[family]);
    }
  } finally {
    await far.end();
  }
}

/** The best of ours and of the other's. Both are asked anew for each comparison, so that what they hold is their own. */
async function best({ request, result: expected, times = 1 }, url) {
  const peers = [ownProcess(), pyspark()];
  const found = peers.map(() => ({ time_ms: Infinity, cpu_ms: Infinity, rss_bytes: 0 }));
  try {
    for (const peer of peers) await peer.ask({ op: "open", url });
    // The first round warms both, and the server.
    for (let round = -1; round < ROUNDS * times; round++) {
      for (const [i, peer] of peers.entries()) {
        const { result, time_ms, cpu_ms, rss_bytes } = await peer.ask({ ...request, url });
        if (result !== expected) throw new Error(`expected ${expected} rows, got ${result}`);
        found[i].rss_bytes = Math.max(found[i].rss_bytes, rss_bytes);
        if (round < 0) continue;
        found[i].time_ms = Math.min(found[i].time_ms, time_ms);
        found[i].cpu_ms = Math.min(found[i].cpu_ms, cpu_ms);
      }
    }
  } finally {
    for (const peer of peers) peer.end();
  }
  return found;
}

function report(name, [ours, theirs], gates) {
  console.log(`${name}: ${ours.time_ms.toFixed(1)} ms, ${theirs.time_ms.toFixed(1)} ms of pyspark-client`);
  for (const key of ["time_ms", "cpu_ms"]) {
    const ratio = ours[key] / theirs[key];
    console.log(`  ${ratio.toFixed(2)} of its ${key === "time_ms" ? "time" : "work"}${judged(ratio, gates[key])}`);
  }
  const megabytes = [ours, theirs].map(({ rss_bytes }) => (rss_bytes / 1e6).toFixed(0));
  console.log(`  ${megabytes[0]} MB at most, ${megabytes[1]} MB of it${judged(ours.rss_bytes, gates.rss_bytes)}`);
}

function reportBundle({ own_bytes, all_bytes }) {
  const whole = `${(all_bytes / 1000).toFixed(0)} KB with all that it shares with other rooms`;
  console.log(`a bundle without protobuf: ${own_bytes} bytes${judged(own_bytes, BUNDLE_BYTES)}, ${whole}`);
}

function reportCompiling({ planned_ms, compiled_ms, views, bytes }) {
  const more = `${bytes} bytes; their checks, fingerprints and lineage: ${planned_ms.toFixed(2)} ms`;
  console.log(
    `${views} views as SQL and messages: ${compiled_ms.toFixed(2)} ms${judged(compiled_ms, COMPILED_MS)}, ${more}`,
  );
}

function judged(found, gate) {
  if (gate === undefined) return "";
  const isShort = found > gate;
  if (isShort) short++;
  return ` (gate ${gate >= 1e6 ? `${gate / 1e6} MB` : gate}${isShort ? ", short" : ""})`;
}

function ownProcess() {
  return new Peer(process.execPath, ["test/run-typescript.mjs", "test/bench/spark/own.mjs"]);
}

/** As `make spark-ready` installs it, beside Sail. */
function pyspark() {
  return new Peer("node_modules/.cache/tessera/sail/bin/python", ["test/bench/spark_peer.py"]);
}

function option(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
