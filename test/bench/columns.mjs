// node test/bench/columns.mjs: 100,000 telemetry rows as columns and as rows, against msgpackr and JSON.parse on the same bytes.
// Rounds are interleaved; each row prints the minimum and the ratio of its peer's time to it.

import { Packr } from "msgpackr";
import { ScanTelemetry, ScanTelemetryBatch } from "../../generated/diagnostics/telemetry.js";

const ROWS = 100_000;
const ROUNDS = 9;
const REPEATS = 5;

const rows = Array.from({ length: ROWS }, (_, i) => ({
  fragment_count: i % 97,
  row_group_count: (i * 31) % 5_003,
  count_rows: i % 9 === 0 ? null : i * 1_013,
}));
const packed = ScanTelemetryBatch.encodeMsgpack(rows).slice();
const json = ScanTelemetryBatch.encodeJson(rows).slice();
const text = Buffer.from(json);
const columns = ScanTelemetry.columns.decodeMsgpack(packed);
const packr = new Packr({ useRecords: false, variableMapSize: true, int64AsType: "number" });
const plain = packr.unpack(packed);
check(ScanTelemetry.columns.encodeMsgpack(columns), packed);
check(ScanTelemetry.columns.encodeJson(columns), json);
check(packr.pack(plain), packed);

const timed = [
  ["msgpackr, decode", null, () => packr.unpack(packed)],
  ["columns, decode MessagePack", 0, () => ScanTelemetry.columns.decodeMsgpack(packed)],
  ["rows, decode MessagePack", 0, () => ScanTelemetryBatch.decodeMsgpack(packed)],
  ["JSON.parse", null, () => JSON.parse(text.toString("utf8"))],
  ["columns, decode JSON", 3, () => ScanTelemetry.columns.decodeJson(json)],
  ["rows, decode JSON", 3, () => ScanTelemetryBatch.decodeJson(json)],
  ["msgpackr, encode", null, () => packr.pack(plain)],
  ["columns, encode MessagePack", 6, () => ScanTelemetry.columns.encodeMsgpack(columns)],
  ["rows, encode MessagePack", 6, () => ScanTelemetryBatch.encodeMsgpack(rows)],
  ["JSON.stringify", null, () => Buffer.from(JSON.stringify(plain))],
  ["columns, encode JSON", 9, () => ScanTelemetry.columns.encodeJson(columns)],
  ["rows, encode JSON", 9, () => ScanTelemetryBatch.encodeJson(rows)],
];
const best_ms = timed.map(() => Infinity);
for (let round = 0; round < ROUNDS; round++) {
  timed.forEach(([, , run], i) => {
    for (let n = 0; n < REPEATS; n++) {
      const started_ms = performance.now();
      run();
      best_ms[i] = Math.min(best_ms[i], performance.now() - started_ms);
    }
  });
}
console.log(`node ${process.version}, ${ROWS} rows, the minimum of ${ROUNDS} rounds`);
timed.forEach(([name, peer], i) => {
  const ratio = peer === null ? "" : `${(best_ms[peer] / best_ms[i]).toFixed(2)} times as fast as ${timed[peer][0]}`;
  console.log(name.padEnd(30), `${best_ms[i].toFixed(2)} ms`.padStart(10), "", ratio);
});

function check(ours, theirs) {
  if (Buffer.compare(ours, theirs) !== 0) throw new Error("not the same bytes");
}
