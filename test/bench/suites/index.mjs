import { COMPARISONS } from "../comparisons.mjs";
import { binary } from "./binary.mjs";
import { columns } from "./columns.mjs";
import { json } from "./json.mjs";
import { moltar } from "./moltar.mjs";
import { msgpack } from "./msgpack.mjs";
import { validation } from "./validation.mjs";

/** A suite gives the candidates of one operation, ours first: `{ name, run, inputs, predicate?, verify(candidate) }`. */
const SUITES = { validation, moltar, json, msgpack, columns, binary };

/** The comparisons of a workload with their candidates. Groups without a suite run in processes of their own. */
export function* candidatesOf(subject, groups) {
  for (const { group, op, workloads, peers } of COMPARISONS) {
    if (!groups.includes(group) || !workloads.includes(subject.name) || SUITES[group] === undefined) continue;
    yield { group, op, candidates: SUITES[group](op, subject, peers) };
  }
}
