import { ALL, FLAT, NESTED, SPELLED, VALIDATED_PARSE } from "./comparisons.mjs";

const VALIDATORS = ["typia", "ajv", "typebox", "sury", "arktype", "zod", "valibot"];
const OBJECTS = ALL.filter((name) => name !== "ScanBatch");

/**
 * What every ratio has to reach (`gate`: `make bench-gates` fails below it) and what we are after (`aim`). A ratio is the time of
 * the peer over ours, by the clock and as a mean, with the collector's work inside. Of several peers in `against`, the fastest one counts.
 */
export const GATES = [
  { group: "validation", ops: ["is", "is strict"], workloads: NESTED, against: VALIDATORS, gate: 1.2, aim: 2 },
  { group: "validation", ops: ["is", "is strict"], workloads: FLAT, against: ["typia"], gate: 0.95, aim: 1 },
  { group: "validation", ops: ["is"], workloads: ALL, against: ["zod"], gate: 10, aim: 30 },
  {
    group: "moltar",
    ops: ["assertLoose", "assertStrict"],
    workloads: ["Moltar"],
    against: ["typia"],
    gate: 0.9,
    aim: 1,
  },

  { group: "json", ops: ["encode"], workloads: ALL, against: ["safe-stable-stringify"], gate: 2.5, aim: 4 },
  { group: "json", ops: ["encode"], workloads: ALL, against: ["JSON.stringify"], gate: 1.1, aim: 2 },
  { group: "json", ops: ["decode"], workloads: ALL, against: ["JSON.parse"], gate: 1.25, aim: 2.5 },
  { group: "json", ops: ["decode"], workloads: ALL, against: VALIDATED_PARSE, gate: 1.4, aim: 3 },
  {
    group: "json",
    ops: ["decode a string of 60 characters"],
    workloads: ["ViewCacheArtifact"],
    against: ["JSON.parse"],
    gate: 0.8,
    aim: 1.1,
  },
  ...Object.entries(SPELLED).map(([spelling, workloads]) => ({
    group: "json",
    ops: [`decode ${spelling}`],
    workloads,
    against: ["JSON.parse"],
    gate: spelling === "keys reversed" ? 0.8 : 0.9,
    aim: 2.5,
  })),

  { group: "msgpack", ops: ["encode"], workloads: ALL, against: ["msgpackr"], gate: 1.35, aim: 2.5 },
  { group: "msgpack", ops: ["decode"], workloads: OBJECTS, against: ["msgpackr"], gate: 1.15, aim: 2 },
  { group: "msgpack", ops: ["decode"], workloads: ["ScanBatch"], against: ["msgpackr"], gate: 0.8, aim: 2 },

  { group: "columns", ops: ["decode MessagePack"], workloads: ["ScanBatch"], against: ["msgpackr"], gate: 2, aim: 2.7 },

  { group: "binary", ops: ["encode", "decode"], workloads: ALL, against: ["protobuf-es"], gate: 1.8, aim: 3 },

  {
    group: "cold",
    ops: ["import, decode the first 100"],
    workloads: ["ViewCacheArtifact", "LogEvent"],
    against: ["JSON.parse + typia"],
    gate: 1,
    aim: 1.5,
  },
  {
    group: "cold",
    ops: ["decode the first 100"],
    workloads: ["ViewCacheArtifact", "LogEvent"],
    against: ["JSON.parse + typia"],
    gate: 1,
    aim: 1,
  },

  // The ratio is the part of the speed that is left: 1.4 and 1.2 times slower, 3 and 1.5 times slower.
  { group: "mixed", ops: ["decode"], workloads: ["LogBatch"], against: ["itself alone"], gate: 1 / 1.4, aim: 1 / 1.2 },
  { group: "mixed", ops: ["is"], workloads: ["LogEvent"], against: ["itself alone"], gate: 1 / 3, aim: 1 / 1.5 },

  {
    group: "streams",
    ops: ["readJsonLines"],
    workloads: ["LogEvent"],
    against: ["split + JSON.parse"],
    gate: 2,
    aim: 2.5,
  },

  {
    group: "msgspec",
    ops: ["JSON decode", "MessagePack decode"],
    workloads: ALL,
    against: ["msgspec"],
    gate: 0.75,
    aim: 1.2,
  },
  {
    group: "msgspec",
    ops: ["JSON encode", "MessagePack encode"],
    workloads: ["ScanBatch", "DatasetSpec"],
    against: ["msgspec"],
    gate: 0.75,
    aim: 1.2,
  },
  {
    group: "msgspec",
    ops: ["JSON encode", "MessagePack encode"],
    workloads: ["RunManifest", "ViewCacheArtifact", "LogBatch"],
    against: ["msgspec"],
    gate: 0.25,
    aim: 0.5,
  },
];

/** One entry for every operation and workload that a gate names. */
export const GATED = GATES.flatMap(({ ops, workloads, ...gate }) =>
  ops.flatMap((op) => workloads.map((workload) => ({ op, workload, ...gate }))),
);

/** The rows again, with the gate and the aim of those that have one. */
export function withGates(rows) {
  const gates = new Map();
  for (const { group, op, workload, against, gate, aim } of GATED) {
    const candidates = rows.filter(
      (row) => row.group === group && row.op === op && row.workload === workload && against.includes(row.peer),
    );
    if (candidates.length === 0) continue;
    const fastest = candidates.reduce((best, row) => (row.ratio < best.ratio ? row : best));
    if (gates.has(fastest)) throw new Error(`two gates for ${group}, ${op}, ${workload} over ${fastest.peer}`);
    gates.set(fastest, { gate, aim });
  }
  return rows.map((row) => ({ ...row, ...gates.get(row) }));
}

/** The rows whose ratio is below their gate. */
export function shortOf(rows) {
  return rows.filter((row) => row.gate !== undefined && row.ratio < row.gate);
}
