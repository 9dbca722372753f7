// The child: runs the cases of a group, from one on, and prints a line of JSON for each as it ends.
// node run-cases.mjs GROUP FIRST COUNT

import { outcomeOf } from "./case.js";
import { GROUPS } from "./groups.js";
import { prototypeChanges } from "./prototypes.js";

const [groupName = "", first = "0", count = "1"] = process.argv.slice(2);
const cases = GROUPS[groupName];
if (cases === undefined) throw new Error(`no group ${groupName}`);

for (const { name, run, outcome } of cases.slice(Number(first), Number(first) + Number(count))) {
  const before = process.cpuUsage();
  const got = outcomeOf(run);
  const { user, system } = process.cpuUsage(before);
  const line = {
    name,
    got,
    expected: outcome,
    cpu_ms: Math.round((user + system) / 1000),
    changes: prototypeChanges(),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
