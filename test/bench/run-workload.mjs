// node --expose-gc run-workload.mjs WORKLOAD EFFORT GROUPS: times the comparisons of one workload and prints the rows as JSON. A process
// for each workload, so that what one has taught the optimiser does not slow the next.

import { COMPARISONS } from "./comparisons.mjs";
import { EFFORTS, measure } from "./measure.mjs";
import { subjectOf } from "./subject.mjs";
import { SUITES } from "./suites/index.mjs";
import { WORKLOADS } from "./workloads/index.mjs";

const [name, effort, groups] = process.argv.slice(2);
const subject = await subjectOf(WORKLOADS.find((workload) => workload.name === name));
const rows = [];
for (const { group, op, workloads, peers } of COMPARISONS) {
  if (!groups.split(",").includes(group) || !workloads.includes(name) || SUITES[group] === undefined) continue;
  const candidates = SUITES[group](op, subject, peers);
  for (const candidate of candidates) candidate.verify(candidate);
  const [ours_ns, ...peers_ns] = measure(candidates, EFFORTS[effort]);
  peers.forEach((peer, i) => {
    rows.push({ group, workload: name, op, ours_ns, peer, peer_ns: peers_ns[i], ratio: peers_ns[i] / ours_ns });
  });
}
process.stdout.write(JSON.stringify(rows));
