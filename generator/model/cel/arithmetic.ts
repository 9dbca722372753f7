// + - * / %  As in CEL, ints and floats do not mix. Integers are exact: on `int` a result past 2^53 - 1 is no value, the wide
// integers have no bound; division truncates, and by zero it is no value. Floats are IEEE numbers.

import type { Cel } from "../../parse/cel.js";
import { heldAs } from "./compare.js";
import { argument } from "./logic.js";
import { describeAll, INT, type Part, type Parts, STR } from "./parts.js";
import { binary, call, helper, type Script, unary } from "./script.js";
import { type Checker, computed, type Env, expectKinds, presentParts, report, type Typed } from "./typed.js";

type Call = Extract<Cel, { kind: "call" }>;

/** `a + b` and the like. */
export function checkArithmetic(node: Call, env: Env, checker: Checker): Typed {
  const left = checker.check(argument(node, 0), env);
  const right = checker.check(argument(node, 1), env);
  const mine = presentParts(checker, left);
  const theirs = presentParts(checker, right);
  const operation: Operation = { node, operator: node.callee.slice(1, -1), left, right };
  if (mine.length === 0 || theirs.length === 0) return computed(node, [], left.script, [left, right]);
  if (all(mine, "int") && all(theirs, "int")) return onInts(operation, INT, [left.script, right.script]);
  if (all(mine, "int", "bigint") && all(theirs, "int", "bigint") && mine.length === 1 && theirs.length === 1) {
    return onInts(operation, [{ kind: "bigint" }], [widened(left, mine, theirs), widened(right, theirs, mine)]);
  }
  const floats = all(mine, "float") && all(theirs, "float") && operation.operator !== "%";
  const strings = all(mine, "str") && all(theirs, "str") && operation.operator === "+";
  if (!floats && !strings) report(checker, node, { code: "rule-type", ...mismatch(operation, mine, theirs) });
  const script = binary(operation.operator, left.script, right.script);
  return computed(node, strings ? STR : floats ? [{ kind: "float" }] : [], script, [left, right]);
}

/** `-a`. */
export function checkNegation(node: Call, env: Env, checker: Checker): Typed {
  const operand = checker.check(argument(node, 0), env);
  const parts = presentParts(checker, operand);
  const known = expectKinds(checker, operand, parts, { kinds: ["int", "bigint", "float"], name: "a number" });
  return computed(node, known ? parts.map((part) => ({ kind: part.kind }) as Part) : [], unary("-", operand.script), [
    operand,
  ]);
}

interface Operation {
  readonly node: Call;
  readonly operator: string;
  readonly left: Typed;
  readonly right: Typed;
}

function onInts(operation: Operation, parts: Parts, scripts: readonly [Script, Script]): Typed {
  const { node, operator, left, right } = operation;
  const big = parts !== INT;
  const plain = binary(operator, ...scripts);
  const typed = (script: Script, fallible: boolean): Typed => {
    const result = computed(node, parts, script, [left, right]);
    return { ...result, fallible: fallible || result.fallible };
  };
  if (operator === "/" || operator === "%") {
    const divisor = right.node.kind === "literal" && right.node.value.kind === "int" ? right.node.value.value : 0n;
    if (divisor === 0n) return typed(helper(operator === "/" ? "quotient" : "remainder", scripts), true);
    return typed(operator === "/" && !big ? call("Math.trunc", [plain]) : plain, false);
  }
  return big ? typed(plain, false) : typed(helper("safe", [plain]), true);
}

function widened(typed: Typed, parts: Parts, beside: Parts): Script {
  const script = heldAs(typed, beside);
  return all(parts, "int") && script === typed.script ? call("BigInt", [script]) : script;
}

function mismatch(operation: Operation, mine: Parts, theirs: Parts): { message: string; hint?: string } {
  const message = `\`${operation.operator}\` is not for ${describeAll(kinds(mine))} and ${describeAll(kinds(theirs))}`;
  const whole = [operation.left, operation.right].find(
    ({ node }) => node.kind === "literal" && node.value.kind === "int",
  );
  const floats = all(mine, "float") || all(theirs, "float");
  const value = whole?.node.kind === "literal" && whole.node.value.kind === "int" ? whole.node.value.value : null;
  return floats && value !== null ? { message, hint: `write ${value}.0` } : { message };
}

/** Without the values: `2` is an int. */
function kinds(parts: Parts): Parts {
  return parts.map((part) => ("values" in part ? { kind: part.kind } : part));
}

function all(parts: Parts, ...wanted: readonly Part["kind"][]): boolean {
  return parts.every((part) => wanted.includes(part.kind));
}
