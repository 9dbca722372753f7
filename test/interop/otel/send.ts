// Sends what a run with errors tells to a collector: `send.ts URL`; without one, it keeps the requests as files: `send.ts --keep FOLDER`.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OtelConfigRuntime } from "tessera-contracts/contracts/config/otel";
import type { OtlpProtocol } from "tessera-contracts/contracts/types";
import { diagnostics } from "tessera-contracts/diagnostics";
import { startOtel } from "tessera-contracts/otel";
import { receiver } from "../../runtime/otel/receiver.js";
import { runWithErrors } from "../../runtime/otel/run-with-errors.js";
import { lake } from "../../runtime/run/lake.js";

/** Tells a collector of a run with errors. Throws if anything was lost. */
export async function tell(endpoint: string, protocol: OtlpProtocol = "http_protobuf"): Promise<void> {
  const settings = { enable_traces: true, enable_metrics: true, enable_logs: true, sampler: "always_on" } as const;
  const otel = await startOtel(OtelConfigRuntime.create({ ...settings, endpoint, protocol, service_name: "interop" }));
  const sink = diagnostics({ now: Date.now, uuid: () => crypto.randomUUID() }, otel.subscriber);
  const place = await lake();
  try {
    await runWithErrors(place, join(place.folder, "otel"), sink);
  } finally {
    await place.close();
  }
  const lost = await otel.shutdown();
  if (lost.traces + lost.metrics + lost.logs > 0) throw new Error(`telemetry was lost: ${JSON.stringify(lost)}`);
}

/** Keeps the requests as files, named by their signals. */
async function keep(folder: string): Promise<void> {
  const collector = await receiver();
  await tell(collector.url);
  await collector.close();
  mkdirSync(folder, { recursive: true });
  for (const [i, { path, body }] of collector.requests.entries()) {
    writeFileSync(join(folder, `${path.split("/").at(-1)}-${i}.bin`), body);
  }
}

const [mode = "", folder = ""] = process.argv.slice(2);
if (mode === "--keep") await keep(folder);
