// A program that tells of its work and ends with an exit code of its own: `child.ts ENDPOINT PROTOCOL [throw]`.

import { OtelConfigRuntime } from "tessera-contracts/contracts/config/otel";
import { OtlpProtocol } from "tessera-contracts/contracts/types";
import { WriteEvent } from "tessera-contracts/contracts/diagnostics/events";
import { diagnostics } from "tessera-contracts/diagnostics";
import { startOtel } from "tessera-contracts/otel";

const [endpoint = "", protocol = "", how = ""] = process.argv.slice(2);
const otel = await startOtel(
  OtelConfigRuntime.create({
    enable_traces: true,
    enable_metrics: true,
    enable_logs: true,
    sampler: "always_on",
    endpoint,
    protocol: OtlpProtocol.convert(protocol),
    // Without the limit of the end, the program would wait this long.
    timeout_ms: 600_000,
    shutdown_timeout_ms: 300,
  }),
);
const sink = diagnostics({ now: Date.now, uuid: () => crypto.randomUUID() }, otel.subscriber);
sink.span("tessera.run", { "tessera.pipeline": "child" }, (run) => {
  run.count("tessera.rows", 3, { "tessera.direction": "written" });
  run.emit(
    WriteEvent,
    WriteEvent.create({
      dataset_name: "nodes",
      table_uri: "s3://lake/nodes",
      mode: "append",
      version: 1,
      rows: 3,
      duration_ms: 1,
    }),
  );
});
process.exitCode = 3;
if (how === "throw") throw new Error("the work failed");
// oxlint-disable-next-line no-console -- the test reads it
console.log(JSON.stringify(await otel.shutdown()));
