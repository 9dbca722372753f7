// Whether an operator is as its contract says, apart from what its columns mean.

import { RelSpec } from "tessera-contracts/contracts/query/relations";
import { asError } from "./nodes.js";

/** Checks the form of an operator, whose inputs were checked before. @throws {PlanError} if it has too few columns, a name that is none, or the like */
export function checkForm(rel: RelSpec): void {
  const alone = withoutInputs(rel);
  if (RelSpec.is(alone)) return;
  const mistakes = RelSpec.validate(alone).map(({ path, summary }) => ({
    code: "PLAN_ARGUMENTS" as const,
    path,
    message: summary.replace(/ - at `.*`$/s, ""),
    hint: null,
  }));
  throw asError(mistakes);
}

const INPUT: RelSpec = { rel: "view", view: "input" };

function withoutInputs(rel: RelSpec): RelSpec {
  if (rel.rel === "join") return { ...rel, left: INPUT, right: INPUT };
  if (rel.rel === "union") return { ...rel, inputs: rel.inputs.map(() => INPUT) };
  return "input" in rel ? { ...rel, input: INPUT } : rel;
}
