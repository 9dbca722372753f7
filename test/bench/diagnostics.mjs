// What it costs to tell diagnostics to nobody, and to take in those of others. Run it with `make bench-diagnostics`; `--gates` fails
// above a limit.
//   node test/run-typescript.mjs test/bench/diagnostics.mjs [--gates] [--rounds 15]

import { parseArgs } from "node:util";
import { trace } from "@opentelemetry/api";
import { diagnostics, ingest, silent } from "tessera-contracts/diagnostics";
import { ViewCacheEvent } from "tessera-contracts/contracts/diagnostics/events";
import { ScanTelemetry, ScanTelemetryBatch } from "tessera-contracts/contracts/diagnostics/telemetry";

import { compareRatios } from "./ratios.mjs";

const { values } = parseArgs({ options: { gates: { type: "boolean" }, rounds: { type: "string", default: "15" } } });

const CALLS = 1_000_000;
const EVENT = ViewCacheEvent.create({ view_name: "functions", cache_policy: "memory", hit: true });
const ATTRIBUTES = { "tessera.view": "functions" };
const hub = diagnostics({ now: Date.now, uuid: () => "id" });
const tracer = trace.getTracer("bench");

let sum = 0;
const body = () => {
  sum += 1;
};
const call = (work) => work();
const repeat = (work) => () => {
  for (let i = 0; i < CALLS; i++) work();
};

const ROWS_COUNT = 100_000;
const BATCH = Array.from({ length: ROWS_COUNT }, (_, i) => ({
  fragment_count: i,
  row_group_count: i % 7,
  count_rows: i % 3 === 0 ? null : i * 100,
}));
const BYTES = ScanTelemetryBatch.encodeMsgpack(BATCH);

/** Each row: what is timed, what it is measured against, and the ratio that it must not pass; null: it is only told. */
const ROWS = [
  {
    name: "a million spans that nobody hears / plain calls",
    most: 3,
    ours: repeat(() => silent.span("plan.execute", ATTRIBUTES, body)),
    other: repeat(() => call(body)),
  },
  {
    name: "a million events without a subscriber / spans of OpenTelemetry without an SDK",
    most: 1,
    ours: repeat(() => hub.emit(ViewCacheEvent, EVENT)),
    other: repeat(() => tracer.startSpan("x").end()),
  },
  {
    name: "100,000 rows of MessagePack taken in / decoded as one list",
    // The specification asks for 0.7 times the speed.
    most: 1 / 0.7,
    ours: () => ingest(ScanTelemetry, { msgpackList: BYTES }, { now: () => 0, into: body }),
    other: () => ScanTelemetryBatch.decodeMsgpack(BYTES).forEach(body),
  },
];

await compareRatios(ROWS, { rounds: Number(values.rounds), isGated: values.gates === true, warmUps: 3 });
if (sum === 0) throw new Error("nothing was called");
