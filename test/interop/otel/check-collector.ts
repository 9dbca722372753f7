// A real collector receives what a run with errors tells: `check-collector.ts BINARY`.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SECRET } from "../../runtime/otel/run-with-errors.js";
import { tell } from "./send.js";

/** What must stand in the words of the collector. */
const EXPECTED: readonly RegExp[] = [
  /service\.name: Str\(interop\)/,
  /Name\s*: tessera\.run small/,
  /SpanLink #0[\s\S]*?db\.collection\.name: Str\(cpg_nodes\)/,
  /Name\s*: WRITE late/,
  /error\.type: Str\(COMMIT_CONFLICT\)/,
  /tessera\.path: Str\(\$\.mode\)/,
  /Name: tessera\.delta\.commit\.conflicts/,
  /Name: tessera\.decode\.errors/,
  /Name: db\.client\.operation\.duration/,
  /EventName: WriteEvent/,
  /EventName: WriterPolicySnapshot[\s\S]*?Trace ID: [0-9a-f]{32}/,
];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const [binary = ""] = process.argv.slice(2);
const [http, grpc] = [await freePort(), await freePort()];
const folder = mkdtempSync(join(tmpdir(), "tessera-otel-"));
const config = join(folder, "c.yaml");
const pipeline = "{ receivers: [otlp], exporters: [debug] }";
writeFileSync(
  config,
  `receivers: { otlp: { protocols: { http: { endpoint: "127.0.0.1:${http}" }, grpc: { endpoint: "127.0.0.1:${grpc}" } } } }
exporters: { debug: { verbosity: detailed, use_internal_logger: false } }
service:
  telemetry: { metrics: { level: none } }
  pipelines: { traces: ${pipeline}, metrics: ${pipeline}, logs: ${pipeline} }
`,
);
const collector = spawn(binary, [`--config=file:${config}`]);
let said = "";
const ready = new Promise<void>((resolve, reject) => {
  const listen = (chunk: Buffer): void => {
    said += chunk.toString();
    if (said.includes("Everything is ready")) resolve();
  };
  collector.stdout.on("data", listen);
  collector.stderr.on("data", listen);
  collector.on("error", reject);
  collector.on("exit", (code) => reject(new Error(`the collector ended with ${code}:\n${said}`)));
});
try {
  await ready;
  for (const [protocol, port] of [
    ["http_protobuf", http],
    ["http_json", http],
    ["grpc", grpc],
  ] as const) {
    const before = said.length;
    await tell(`http://127.0.0.1:${port}`, protocol);
    demandTold(protocol, await saidSince(before));
  }
} finally {
  const gone = new Promise((resolve) => collector.on("close", resolve));
  collector.kill("SIGTERM");
  await gone;
  rmSync(folder, { recursive: true });
}

/** What it said since then: it says what it received a little after it has answered. */
async function saidSince(before: number): Promise<string> {
  for (let looks = 0; looks < 100; looks++) {
    const since = said.slice(before);
    if (EXPECTED.every((one) => one.test(since))) return since;
    await sleep(50);
  }
  return said.slice(before);
}

function demandTold(protocol: string, told: string): void {
  const missing = EXPECTED.filter((one) => !one.test(told));
  if (missing.length > 0)
    throw new Error(`by ${protocol}, the collector does not tell of ${missing.join(", ")}:\n${told}`);
  if (told.includes(SECRET)) throw new Error("the collector was told a value of a row");
  console.log(`by ${protocol}, a collector received all ${EXPECTED.length} parts of a run with errors`);
}
