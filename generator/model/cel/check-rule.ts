// A rule of a struct: parsed, and checked against the types of the contract.

import { parseCel } from "../../parse/cel.js";
import type { RuleTree } from "../../parse/document.js";
import { checkExpression } from "./check-expression.js";
import type { Expression } from "./expression.js";
import { NO_FACTS } from "./narrow.js";
import type { Resolve } from "./parts-of-field.js";
import { type Checker, type Env, expectCondition, report, type RuleProblem } from "./typed.js";

/** What a rule means, or the problems that stand in its way. */
export interface CheckedRule {
  readonly test: Expression | null;
  readonly problems: readonly RuleProblem[];
}

/** Checks a rule of the struct that `resolve` finds as `struct`. It never throws. */
export function checkRule({ expr }: RuleTree, struct: string, resolve: Resolve): CheckedRule {
  const parsed = parseCel(expr);
  if (parsed.tree === undefined) {
    const message = `not a CEL expression: ${parsed.error.message}`;
    return { test: null, problems: [{ code: "rule-syntax", message, start: 0, end: expr.length }] };
  }
  const checker: Checker = {
    expr,
    resolve,
    problems: [],
    check: (node, env) => checkExpression(node, env, checker),
  };
  const typed = checker.check(parsed.tree, rootOf(struct));
  expectCondition(checker, typed);
  if (checker.problems.length === 0 && !typed.expression.reads.has("this")) {
    report(checker, typed.node, { code: "rule-type", message: "the rule reads no field of `this`" });
  }
  if (checker.problems.length > 0) return { test: null, problems: distinct(checker.problems) };
  return { test: typed.expression, problems: [] };
}

function rootOf(struct: string): Env {
  const variables = new Map([["this", { path: "this", parts: [{ kind: "struct", name: struct } as const] }]]);
  return { facts: NO_FACTS, scope: Symbol("rule"), variables };
}

/** `a in [b, c]` looks at `a` twice and says so once. */
function distinct(problems: readonly RuleProblem[]): readonly RuleProblem[] {
  const byText = new Map(problems.map((problem) => [`${problem.start} ${problem.end} ${problem.message}`, problem]));
  return [...byText.values()];
}
