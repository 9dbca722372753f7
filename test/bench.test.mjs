// What of the benchmarks is a table; the benchmarks themselves need their peers and are run by `make bench`.

import { expect, test } from "vitest";
import { ALL, COMPARISONS } from "./bench/comparisons.mjs";
import { GATED, GATES, shortOf, withGates } from "./bench/gates.mjs";
import { medianRows } from "./bench/median.mjs";
import { barChart } from "./bench/report/chart.mjs";
import { textTable } from "./bench/report/table.mjs";

const ROWS = COMPARISONS.flatMap(({ group, op, workloads, peers }) =>
  workloads.flatMap((workload) =>
    peers.map((peer, i) => ({
      group,
      workload,
      op,
      ours_ns: 100,
      peer,
      peer_ns: 150 + i,
      ratio: 1.5 + i / 100,
      best_ratio: 1.6,
    })),
  ),
);

test("every gate names operations, workloads and peers that are compared", () => {
  const unknown = GATED.filter(({ group, op, workload, against }) => {
    const compared = COMPARISONS.find((one) => one.group === group && one.op === op);
    return !compared?.workloads.includes(workload) || !against.every((peer) => compared.peers.includes(peer));
  });
  expect(unknown).toEqual([]);
});

test("every comparison is there once", () => {
  const names = COMPARISONS.map(({ group, op }) => `${group} ${op}`);
  expect(names).toEqual([...new Set(names)]);
});

test("at least 60 rows carry a gate, and one for each entry of the table", () => {
  const gated = withGates(ROWS).filter((row) => row.gate !== undefined);
  expect(gated).toHaveLength(GATED.length);
  expect(gated.length).toBeGreaterThanOrEqual(60);
});

test("an aim is never below its gate", () => {
  expect(GATES.filter(({ gate, aim }) => aim < gate)).toEqual([]);
});

test("of several peers the fastest one carries the gate", () => {
  const rows = withGates([
    { group: "validation", workload: "LogBatch", op: "is", ours_ns: 10, peer: "typia", peer_ns: 20, ratio: 2 },
    { group: "validation", workload: "LogBatch", op: "is", ours_ns: 10, peer: "sury", peer_ns: 11, ratio: 1.1 },
  ]);
  expect(rows.map((row) => row.gate)).toEqual([undefined, 1.2]);
  expect(shortOf(rows).map((row) => row.peer)).toEqual(["sury"]);
});

test("of several runs each row is that of the median ratio", () => {
  const run = (...ratios) =>
    ratios.map((ratio, i) => ({ group: "json", op: "encode", workload: `W${i}`, peer: "p", ratio }));
  const runs = [run(1, 9), run(3, 7), run(2, 8)];
  expect(medianRows(runs)).toEqual(run(2, 8));
  expect(() => medianRows([run(1, 2), run(1)])).toThrow("the runs differ: json, encode, W1, p; no row");
});

test("a row without a gate is never short of it", () => {
  const rows = withGates([
    { group: "moltar", workload: "Moltar", op: "parseSafe", ours_ns: 10, peer: "zod", peer_ns: 1, ratio: 0.1 },
  ]);
  expect(shortOf(rows)).toEqual([]);
});

test("every workload is validated, encoded and decoded", () => {
  for (const [group, op] of [
    ["validation", "is"],
    ["json", "encode"],
    ["json", "decode"],
    ["msgpack", "encode"],
    ["msgpack", "decode"],
  ]) {
    expect(COMPARISONS.find((one) => one.group === group && one.op === op)?.workloads).toEqual(ALL);
  }
});

test("tables and charts show every row they are given", () => {
  const rows = withGates(ROWS).filter((row) => row.gate !== undefined);
  expect(textTable(rows).split("\n")).toHaveLength(rows.length + 1);
  expect(barChart("All", rows).match(/<rect /g)).toHaveLength(rows.length + 1);
});
