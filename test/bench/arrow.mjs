// node test/bench/arrow.mjs [--rows N] [--gates]: rows to Arrow IPC and back, against flechette, apache-arrow and JSON, in one process.
// Rounds are interleaved; each row prints the minimum, and how many times as fast as a peer that is. With --gates it fails below a gate.

import * as apache from "apache-arrow";
import * as flechette from "@uwdata/flechette";
import { encodeSchema, readTable, typeText, writeStream } from "tessera-contracts/arrow";
import { fallbacksOf, table } from "tessera-contracts/arrow/codegen";
import { Job } from "./built/compat/jobs.js";
import { ScanTelemetry, ScanTelemetryBatch } from "tessera-contracts/contracts/diagnostics/telemetry";
import { ScanTelemetryTable } from "tessera-contracts/contracts/diagnostics/telemetry.arrow";
import { JobTable } from "./built/compat/jobs.arrow.js";

const ROWS = Number(option("--rows") ?? 200_000);
const ROUNDS = 5;
const BATCH_ROWS = 65_536;
const STATES = ["queued", "running", "done", "failed"];

const rows = Array.from({ length: ROWS }, (_, i) => ({
  job_id: i * 7919,
  attempt: i % 5,
  cost: i / 7,
  seconds: i % 3 === 0 ? null : i / 3,
  ok: i % 2 === 0,
  name: `job-${i}`,
  note: i % 4 === 0 ? null : i % 7 === 0 ? `grün ${i}` : `note number ${i}`,
  state: STATES[i % STATES.length],
  at: new Date(1_700_000_000_000 + i * 1000).toISOString().replace(".000Z", "Z"),
  outputs: i % 2 === 0 ? [] : ["a.txt", `out-${i}.parquet`],
}));

/** What flechette and apache-arrow take for a moment is a number of milliseconds. */
const plain = rows.map((row) => ({ ...row, at: Date.parse(row.at) }));
const ipc = oursOf(rows);
const columns = readTable(ipc).batches;
const schema = {
  fields: Array.from({ length: 50 }, (_, i) => ({ ...JobTable.schema.fields[i % 10], name: `c${i}` })),
  metadata: null,
};

/** Without a key: the validator of rows does not look for repeats either. */
const Unkeyed = table({
  contract: Job,
  name: "jobs",
  key: [],
  columns: JobTable.schema.fields.map(
    ({ name, type, nullable }) => `${name}: ${typeText(type)}${nullable ? "" : " not null"}`,
  ),
});

const telemetry = ScanTelemetryBatch.encodeMsgpack(
  rows.map((_, i) => ({
    fragment_count: i % 97,
    row_group_count: (i * 31) % 5_003,
    count_rows: i % 9 === 0 ? null : i * 1_013,
  })),
).slice();

const comparisons = [
  comparison("rows to IPC", () => oursOf(rows), [
    ["flechette", 2.5, () => flechetteOf(plain)],
    ["apache-arrow, builders", 5, () => apacheOf(plain)],
    ["JSON.stringify", 2.5, () => JSON.stringify(rows)],
  ]),
  comparison("IPC to checked rows", () => readTable(ipc).batches.flatMap((batch) => JobTable.rows(batch)), [
    [
      "flechette, toArray",
      1.8,
      () =>
        flechette
          .tableFromIPC(ipc)
          .toArray()
          .map((row) => ({ ...row })),
    ],
    [
      "apache-arrow, toJSON",
      6,
      () =>
        apache
          .tableFromIPC(ipc)
          .toArray()
          .map((row) => row.toJSON()),
    ],
  ]),
  comparison(
    "IPC to unchecked rows",
    () => readTable(ipc).batches.flatMap((batch) => JobTable.rows(batch, { unchecked: true })),
    [
      [
        "flechette, toArray",
        null,
        () =>
          flechette
            .tableFromIPC(ipc)
            .toArray()
            .map((row) => ({ ...row })),
      ],
    ],
  ),
  comparison("columns to IPC", () => writeStream(columns), [["flechette", 1, encodeByFlechette()]]),
  comparison("sum of f64", () => sumOf(columns), [["flechette", 10, sumByFlechette()]]),
  comparison("check of all columns", () => mustPass(Unkeyed.check(detached(columns))), [
    ["is, of rows that are there", 4, () => rows.every((row) => Job.is(row))],
  ]),
  comparison("check of all columns and the key", () => mustPass(JobTable.check(detached(columns))), [
    ["is, of rows that are there", null, () => rows.every((row) => Job.is(row))],
  ]),
  comparison(
    "MessagePack of telemetry to a batch, by column",
    () => ScanTelemetryTable.fromColumns(ScanTelemetry.columns.decodeMsgpack(telemetry)),
    [["by row", 1.8, () => ScanTelemetryTable.batch(ScanTelemetryBatch.decodeMsgpack(telemetry))]],
  ),
  comparison("1,000 schemas of 50 columns", () => times(1000, () => encodeSchema(schema)), []),
];

const best_ms = comparisons.map(({ runs }) => runs.map(() => Infinity));
for (let round = 0; round < ROUNDS; round++) {
  comparisons.forEach(({ runs }, c) => {
    runs.forEach(([, , run], r) => {
      globalThis.gc?.();
      const started_ms = performance.now();
      run();
      best_ms[c][r] = Math.min(best_ms[c][r], performance.now() - started_ms);
    });
  });
}

console.log(`node ${process.version}, ${ROWS} rows of 10 columns, the minimum of ${ROUNDS} rounds`);
let short = 0;
comparisons.forEach(({ name, runs }, c) => {
  const [own = 0, ...peers] = best_ms[c];
  console.log(`${name}: ${own.toFixed(1)} ms`);
  peers.forEach((peer_ms, i) => {
    const [peer, gate] = runs[i + 1];
    const ratio = peer_ms / own;
    const isShort = gate !== null && ratio < gate;
    short += isShort ? 1 : 0;
    const wanted = gate === null ? "" : ` (gate ${gate}${isShort ? ", short" : ""})`;
    console.log(`  ${ratio.toFixed(2)} times as fast as ${peer}, ${peer_ms.toFixed(1)} ms${wanted}`);
  });
});
const { toBatch, toRows } = fallbacksOf(JobTable);
if (toBatch + toRows > 0) throw new Error("the generated code gave up, so this timed reflection");
if (process.argv.includes("--gates") && short > 0) process.exit(1);

function comparison(name, own, peers) {
  return { name, runs: [["ours", null, own], ...peers] };
}

function oursOf(all) {
  const batches = [];
  for (let from = 0; from < all.length; from += BATCH_ROWS)
    batches.push(JobTable.batch(all.slice(from, from + BATCH_ROWS)));
  return writeStream(batches);
}

function flechetteOf(all) {
  return flechette.tableToIPC(flechetteTable(all), { format: "stream" });
}

function flechetteTable(all) {
  const arrays = Object.fromEntries(Object.keys(all[0]).map((name) => [name, all.map((row) => row[name])]));
  return flechette.tableFromArrays(arrays, {
    types: {
      job_id: flechette.int64(),
      attempt: flechette.int32(),
      cost: flechette.float64(),
      seconds: flechette.float64(),
      ok: flechette.bool(),
      name: flechette.utf8(),
      note: flechette.utf8(),
      state: flechette.dictionary(flechette.utf8(), flechette.int8()),
      at: flechette.timestamp(flechette.TimeUnit.MICROSECOND, "UTC"),
      outputs: flechette.list(flechette.utf8()),
    },
    maxBatchRows: BATCH_ROWS,
  });
}

function apacheOf(all) {
  const types = {
    job_id: new apache.Int64(),
    attempt: new apache.Int32(),
    cost: new apache.Float64(),
    seconds: new apache.Float64(),
    ok: new apache.Bool(),
    name: new apache.Utf8(),
    note: new apache.Utf8(),
    state: new apache.Dictionary(new apache.Utf8(), new apache.Int8()),
    at: new apache.TimestampMicrosecond("UTC"),
    outputs: new apache.List(new apache.Field("item", new apache.Utf8())),
  };
  const vectors = Object.entries(types).map(([name, type]) => {
    const builder = apache.makeBuilder({ type, nullValues: [null] });
    for (const row of all) builder.append(name === "job_id" ? BigInt(row[name]) : row[name]);
    return [name, builder.finish().toVector()];
  });
  return apache.tableToIPC(new apache.Table(Object.fromEntries(vectors)), "stream");
}

function encodeByFlechette() {
  const table = flechette.tableFromIPC(ipc);
  return () => flechette.tableToIPC(table, { format: "stream" });
}

/** Batches that nobody has looked at: a column remembers that its offsets and indices are right. */
function detached(batches) {
  return batches.map((batch) => batch.slice(0, batch.rowCount));
}

function mustPass({ passed, failures }) {
  if (!passed) throw new Error(`these rows are all right, but ${JSON.stringify(failures)}`);
}

function sumOf(batches) {
  let sum = 0;
  for (const batch of batches) {
    const { values } = batch.column("cost");
    for (let i = 0; i < values.length; i++) sum += values[i];
  }
  return sum;
}

function sumByFlechette() {
  const column = flechette.tableFromIPC(ipc).getChild("cost");
  return () => {
    let sum = 0;
    for (const value of column) sum += value;
    return sum;
  };
}

function times(count, run) {
  for (let i = 0; i < count; i++) run();
}

function option(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
