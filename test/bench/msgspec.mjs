import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { COMPARISONS } from "./comparisons.mjs";
import { rowOf } from "./measure.mjs";

const PYTHON = fileURLToPath(new URL("../../node_modules/.cache/tessera/venv/bin/python", import.meta.url));
const PROGRAM = fileURLToPath(new URL("msgspec_peer.py", import.meta.url));
const CONTRACTS = fileURLToPath(new URL("built/compat/python", import.meta.url));

const GROUPS = { JSON: "json", MessagePack: "msgpack" };

/** Rows over msgspec in Python, whose process times the same messages; none where `make bench-msgspec` has not installed it. */
export function msgspecRows(measured, workloads, effort) {
  const { group, peers } = COMPARISONS.find((comparison) => comparison.group === "msgspec");
  if (workloads.length === 0 || !existsSync(PYTHON)) return [];
  return peerTimes(effort, workloads).map(({ op, workload, ...theirs }) => {
    const [format, verb] = op.split(" ");
    const ours = measured.find((row) => row.group === GROUPS[format] && row.op === verb && row.workload === workload);
    return rowOf({ group, workload, op, peer: peers[0] }, { mean_ns: ours.ours_ns, best_ns: ours.best_ns }, theirs);
  });
}

function peerTimes(effort, workloads) {
  const env = { ...process.env, PYTHONPATH: CONTRACTS, PYTHONDONTWRITEBYTECODE: "1" };
  const { status, stdout, stderr } = spawnSync(PYTHON, [PROGRAM, effort, ...workloads], { encoding: "utf8", env });
  if (status !== 0) throw new Error(`msgspec: exit ${status}\n${stderr}`);
  return JSON.parse(stdout);
}
