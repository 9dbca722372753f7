// A rule of a struct, from CEL to JavaScript and Python: parse, check against the contract's types, write.

import type { RuleTree } from "../../parse/document.js";
import type { Field, Rule } from "../model.js";
import { type Cel, parseCel } from "../../parse/cel.js";
import { checkExpression } from "./check.js";
import { layOut, layOutCall } from "./layout.js";
import { NO_FACTS } from "./narrow.js";
import type { Part, Resolve } from "./parts.js";
import { pythonDenial } from "./python.js";
import { type Checker, type Env, expectCondition, report, type RuleProblem, type Typed } from "./typed.js";

export type { RuleProblem } from "./typed.js";

/** What a rule has become: the scripts of `Rule` in the model, or the problems that stand in its way. */
export interface CompiledRule {
  readonly rule: Pick<Rule, "script" | "imports" | "python"> | null;
  readonly problems: readonly RuleProblem[];
}

/**
 * Compiles a rule of `struct` to an expression over `self`, laid out as prettier has it after `return` in a function of a
 * module. It never throws; a rule that cannot be evaluated (a division by zero) does not hold.
 */
export function compileRule(
  rule: RuleTree,
  struct: { readonly name: string; readonly fields: readonly Field[] },
  resolve: Resolve,
): CompiledRule {
  const parsed = parseCel(rule.expr);
  if (parsed.tree === undefined) {
    const message = `not a CEL expression: ${parsed.error.message}`;
    return { rule: null, problems: [{ code: "rule-syntax", message, start: 0, end: rule.expr.length }] };
  }
  const found = new Map<Cel, Typed>();
  const checker: Checker = {
    expr: rule.expr,
    resolve,
    problems: [],
    check: (node, env) => {
      const typed = checkExpression(node, env, checker);
      found.set(node, typed);
      return typed;
    },
  };
  const typed = checker.check(parsed.tree, rootOf({ kind: "struct", name: struct.name, fields: struct.fields }));
  expectCondition(checker, typed);
  const { script, fallible } = typed;
  if (checker.problems.length === 0 && !/\bself\b/.test(script.text)) {
    report(checker, typed.node, { code: "rule-type", message: "the rule reads no field of `this`" });
  }
  if (checker.problems.length > 0) return { rule: null, problems: distinct(checker.problems) };
  const imports = [...new Set([...script.imports, ...(fallible ? ["evaluates"] : [])])].toSorted();
  const python = pythonDenial(parsed.tree, (node) => typedOf(node, found));
  const text = fallible ? layOutCall("evaluates", script) : layOut(script);
  return { rule: { script: text, imports, python }, problems: [] };
}

function typedOf(node: Cel, found: ReadonlyMap<Cel, Typed>): Typed {
  const typed = found.get(node);
  if (typed === undefined) throw new Error(`a ${node.kind} of the rule was not checked`);
  return typed;
}

function rootOf(self: Part): Env {
  const variables = new Map([["this", { script: "self", path: "this", parts: [self] }]]);
  return { facts: NO_FACTS, scope: Symbol("rule"), variables };
}

/** `a in [b, c]` looks at `a` twice and says so once. */
function distinct(problems: readonly RuleProblem[]): readonly RuleProblem[] {
  const byText = new Map(problems.map((problem) => [`${problem.start} ${problem.end} ${problem.message}`, problem]));
  return [...byText.values()];
}
