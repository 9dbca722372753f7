// node --expose-gc run-workload.mjs WORKLOAD EFFORT GROUPS: times the comparisons of one workload and prints the rows as JSON. A process
// for each workload, so that what one has taught the optimiser does not slow the next.

import { EFFORTS, measure, rowOf } from "./measure.mjs";
import { subjectOf } from "./subject.mjs";
import { candidatesOf } from "./suites/index.mjs";

const [workload, effort, groups] = process.argv.slice(2);
const rows = [];
for (const { group, op, candidates } of candidatesOf(await subjectOf(workload), groups.split(","))) {
  const [ours, ...theirs] = measure(candidates, EFFORTS[effort]);
  const [, ...peers] = candidates.map(({ name }) => name);
  peers.forEach((peer, i) => rows.push(rowOf({ group, workload, op, peer }, ours, theirs[i])));
}
process.stdout.write(JSON.stringify(rows));
