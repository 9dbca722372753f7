// node verify-workload.mjs WORKLOAD GROUPS: fails if a candidate of the workload's comparisons is wrong. Before the timing, and in another
// process: wrong values teach the optimiser what it would never see at work.

import { subjectOf } from "./subject.mjs";
import { candidatesOf } from "./suites/index.mjs";

const [workload, groups] = process.argv.slice(2);
for (const { candidates } of candidatesOf(await subjectOf(workload), groups.split(","))) {
  for (const candidate of candidates) candidate.verify(candidate);
}
