// && || ! ?:  In CEL the order of operands does not matter: `1/0 > 1 || true` is true. Where an operand may have no value,
// the helpers `anyOf` and `allOf` see to that; elsewhere JavaScript's own operators do.

import type { Cel } from "../../parse/cel.js";
import { both, either, type Facts, NO_FACTS } from "./narrow.js";
import { merged } from "./parts.js";
import { array, arrow, chain, helper, ternary, unary } from "./script.js";
import {
  type Checker,
  computed,
  computedBool,
  type Env,
  expectCondition,
  inFunction,
  knowing,
  readParts,
  type Typed,
} from "./typed.js";

type Call = Extract<Cel, { kind: "call" }>;

/** `a && b` and `a || b`. */
export function checkChain(node: Call, env: Env, checker: Checker): Typed {
  const operator = node.callee === "_&&_" ? "&&" : "||";
  const nodes = operandsOf(node, node.callee);
  const before = checker.problems.length;
  const plain = checkOperands(nodes, { operator, enter: (at) => at }, env, checker);
  if (!plain.operands.slice(0, -1).some((operand) => operand.fallible)) {
    return { ...computedBool(node, chain(operator, scripts(plain.operands)), plain.operands), ...plain.facts };
  }
  // Once more, each operand in a function of its own.
  checker.problems.length = before;
  const { operands, facts } = checkOperands(nodes, { operator, enter: inFunction }, env, checker);
  const functions = scripts(operands).map((script) => arrow("", script));
  return {
    ...computedBool(node, helper(operator === "&&" ? "allOf" : "anyOf", [array(functions)]), operands),
    ...facts,
  };
}

/** `!a`. */
export function checkNot(node: Call, env: Env, checker: Checker): Typed {
  const operand = checker.check(argument(node, 0), env);
  expectCondition(checker, operand);
  const typed = computedBool(node, unary("!", operand.script), [operand]);
  return { ...typed, whenTrue: operand.whenFalse, whenFalse: operand.whenTrue };
}

/** `test ? yes : no`. */
export function checkTernary(node: Call, env: Env, checker: Checker): Typed {
  const test = checker.check(argument(node, 0), env);
  expectCondition(checker, test);
  const yes = checker.check(argument(node, 1), knowing(env, test.whenTrue));
  const no = checker.check(argument(node, 2), knowing(env, test.whenFalse));
  const parts = merged([...readParts(checker, yes), ...readParts(checker, no)]);
  return computed(node, parts, ternary(test.script, yes.script, no.script), [test, yes, no]);
}

/** The argument of an operator or function, which the parser or a count before has made sure of. */
export function argument(node: Call, index: number): Cel {
  const arg = node.args[index];
  if (arg === undefined) throw new Error(`${node.callee} has no argument ${index}`);
  return arg;
}

interface ChainOptions {
  readonly operator: "&&" | "||";
  /** Makes the place of an operand from the place of the chain. */
  readonly enter: (env: Env) => Env;
}

interface Operands {
  readonly operands: readonly Typed[];
  readonly facts: { readonly whenTrue: Facts; readonly whenFalse: Facts };
}

function checkOperands(nodes: readonly Cel[], options: ChainOptions, env: Env, checker: Checker): Operands {
  const and = options.operator === "&&";
  const operands: Typed[] = [];
  let passed = NO_FACTS; // what holds where the next operand is looked at
  let stopped: Facts | null = null; // what holds if one before decided
  for (const node of nodes) {
    const operand = checker.check(node, options.enter(knowing(env, passed)));
    expectCondition(checker, operand);
    operands.push(operand);
    const deciding = both(passed, and ? operand.whenFalse : operand.whenTrue);
    stopped = stopped === null ? deciding : either(stopped, deciding);
    passed = both(passed, and ? operand.whenTrue : operand.whenFalse);
  }
  stopped ??= NO_FACTS;
  return { operands, facts: and ? { whenTrue: passed, whenFalse: stopped } : { whenTrue: stopped, whenFalse: passed } };
}

function operandsOf(node: Cel, callee: string): readonly Cel[] {
  if (node.kind !== "call" || node.callee !== callee || node.target !== null) return [node];
  return node.args.flatMap((arg) => operandsOf(arg, callee));
}

function scripts(operands: readonly Typed[]): readonly Typed["script"][] {
  return operands.map((operand) => operand.script);
}
