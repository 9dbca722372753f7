// A real collector receives what a run with errors tells: `check-collector.ts BINARY`.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SECRET } from "../../runtime/otel/run-with-errors.js";
import { tell } from "./send.js";

/** What must stand in the words of the collector. */
const EXPECTED: readonly RegExp[] = [
  /service\.name: Str\(interop\)/,
  /Name\s*: tessera\.run small/,
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
const port = await freePort();
const folder = mkdtempSync(join(tmpdir(), "tessera-otel-"));
const config = join(folder, "c.yaml");
const pipeline = "{ receivers: [otlp], exporters: [debug] }";
writeFileSync(
  config,
  `receivers: { otlp: { protocols: { http: { endpoint: "127.0.0.1:${port}" } } } }
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
  await tell(`http://127.0.0.1:${port}`);
} finally {
  const gone = new Promise((resolve) => collector.on("close", resolve));
  collector.kill("SIGTERM");
  await gone;
  rmSync(folder, { recursive: true });
}
const missing = EXPECTED.filter((one) => !one.test(said));
if (missing.length > 0) throw new Error(`the collector does not tell of ${missing.join(", ")}:\n${said}`);
if (said.includes(SECRET)) throw new Error("the collector was told a value of a row");
console.log(`a collector received all ${EXPECTED.length} parts of a run with errors`);
