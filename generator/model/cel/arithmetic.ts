// + - * / %  As in CEL, ints and floats do not mix. Integers are exact: on `int` a result past 2^53 - 1 is no value, the wide
// integers have no bound; division truncates, and by zero it is no value. Floats are IEEE numbers.

import type { Cel } from "../../parse/cel.js";
import { isDivisor } from "./expression.js";
import { argument } from "./logic.js";
import { describeAll, INT, type Part, type Parts, STR } from "./parts.js";
import { type Checker, computed, type Env, expectKinds, presentParts, report, type Typing } from "./typed.js";

type Call = Extract<Cel, { kind: "call" }>;
type Operator = "+" | "-" | "*" | "/" | "%";

/** `a + b` and the like. */
export function checkArithmetic(node: Call, env: Env, checker: Checker): Typing {
  const left = checker.check(argument(node, 0), env);
  const right = checker.check(argument(node, 1), env);
  const mine = presentParts(checker, left);
  const theirs = presentParts(checker, right);
  const operation: Operation = { node, operator: node.callee.slice(1, -1) as Operator, left, right };
  if (mine.length === 0 || theirs.length === 0) return resultOf(operation, []);
  if (all(mine, "int") && all(theirs, "int")) return onInts(operation, INT);
  if (all(mine, "int", "bigint") && all(theirs, "int", "bigint") && mine.length === 1 && theirs.length === 1) {
    return onInts(operation, [{ kind: "bigint" }]);
  }
  const floats = all(mine, "float") && all(theirs, "float") && operation.operator !== "%";
  const strings = all(mine, "str") && all(theirs, "str") && operation.operator === "+";
  if (!floats && !strings) report(checker, node, { code: "rule-type", ...mismatch(operation, mine, theirs) });
  return resultOf(operation, strings ? STR : floats ? [{ kind: "float" }] : []);
}

/** `-a`. */
export function checkNegation(node: Call, env: Env, checker: Checker): Typing {
  const operand = checker.check(argument(node, 0), env);
  const parts = presentParts(checker, operand);
  const known = expectKinds(checker, operand, parts, { kinds: ["int", "bigint", "float"], name: "a number" });
  const result = known ? parts.map((part) => ({ kind: part.kind }) as Part) : [];
  return computed(node, { kind: "negation", operand: operand.expression }, result, [operand]);
}

interface Operation {
  readonly node: Call;
  readonly operator: Operator;
  readonly left: Typing;
  readonly right: Typing;
}

function onInts(operation: Operation, parts: Parts): Typing {
  const { operator, right } = operation;
  const result = resultOf(operation, parts);
  // Quotients and remainders are never beyond their dividends, and bigints have no bounds.
  const divides = operator === "/" || operator === "%";
  const mayFail = divides ? !isDivisor(right.expression) : parts === INT;
  return mayFail ? { ...result, expression: { ...result.expression, fallible: true } } : result;
}

function resultOf({ node, operator, left, right }: Operation, parts: Parts): Typing {
  const form = { kind: "arithmetic", operator, left: left.expression, right: right.expression } as const;
  return computed(node, form, parts, [left, right]);
}

function mismatch(operation: Operation, mine: Parts, theirs: Parts): { message: string; hint?: string } {
  const message = `\`${operation.operator}\` is not for ${describeAll(kinds(mine))} and ${describeAll(kinds(theirs))}`;
  const value = literalOf(operation.left) ?? literalOf(operation.right);
  const floats = all(mine, "float") || all(theirs, "float");
  return floats && value !== null ? { message, hint: `write ${value}.0` } : { message };
}

/** The value of an integer literal; null for anything else. */
function literalOf({ expression }: Typing): bigint | null {
  return expression.kind === "literal" && expression.value.kind === "int" ? expression.value.value : null;
}

/** Without the values: `2` is an int. */
function kinds(parts: Parts): Parts {
  return parts.map((part) => ("values" in part ? { kind: part.kind } : part));
}

function all(parts: Parts, ...wanted: readonly Part["kind"][]): boolean {
  return parts.every((part) => wanted.includes(part.kind));
}
