// && || ! ?:  In CEL the order of operands does not matter: `1/0 > 1 || true` is true. Where an operand may have no value,
// all of them are looked at, each in a function of its own.

import type { Cel } from "../../parse/cel.js";
import { type Chain, hasGap } from "./expression.js";
import { both, either, type Facts, NO_FACTS } from "./narrow.js";
import { merged } from "./parts.js";
import {
  type Checker,
  computed,
  computedBool,
  type Env,
  expectCondition,
  inFunction,
  knowing,
  readParts,
  type Typing,
} from "./typed.js";

type Call = Extract<Cel, { kind: "call" }>;

/** `a && b` and `a || b`. */
export function checkChain(node: Call, env: Env, checker: Checker): Typing {
  const operator = node.callee === "_&&_" ? "&&" : "||";
  return checkTests(operandsOf(node, node.callee), { node, operator, fromList: false }, env, checker);
}

/** A chain of `tests`, or the only one of them. */
export function checkTests(tests: readonly Cel[], whole: Whole, env: Env, checker: Checker): Typing {
  const [only] = tests;
  if (only !== undefined && tests.length === 1) return checker.check(only, env);
  const before = checker.problems.length;
  const plain = checkOperands(tests, { ...whole, enter: (at) => at }, env, checker);
  if (!hasGap(plain.chain)) return typedChain(whole.node, plain);
  // Once more, each operand in a function of its own.
  checker.problems.length = before;
  return typedChain(whole.node, checkOperands(tests, { ...whole, enter: inFunction }, env, checker));
}

/** `!a`. */
export function checkNot(node: Call, env: Env, checker: Checker): Typing {
  const operand = checker.check(argument(node, 0), env);
  expectCondition(checker, operand);
  const typed = computedBool(node, { kind: "not", operand: operand.expression }, [operand]);
  return { ...typed, whenTrue: operand.whenFalse, whenFalse: operand.whenTrue };
}

/** `test ? yes : no`. */
export function checkTernary(node: Call, env: Env, checker: Checker): Typing {
  const test = checker.check(argument(node, 0), env);
  expectCondition(checker, test);
  const yes = checker.check(argument(node, 1), knowing(env, test.whenTrue));
  const no = checker.check(argument(node, 2), knowing(env, test.whenFalse));
  const parts = merged([...readParts(checker, yes), ...readParts(checker, no)]);
  const form = { kind: "ternary", test: test.expression, yes: yes.expression, no: no.expression } as const;
  return computed(node, form, parts, [test, yes, no]);
}

/** The argument of an operator or function, which the parser or a count before has made sure of. */
export function argument(node: Call, index: number): Cel {
  const arg = node.args[index];
  if (arg === undefined) throw new Error(`${node.callee} has no argument ${index}`);
  return arg;
}

/** What a chain is written as. */
interface Whole extends Pick<Chain, "operator" | "fromList"> {
  readonly node: Cel;
}

interface ChainOptions extends Whole {
  /** Makes the place of an operand from the place of the chain. */
  readonly enter: (env: Env) => Env;
}

interface CheckedChain {
  readonly chain: Chain;
  readonly operands: readonly Typing[];
  readonly facts: { readonly whenTrue: Facts; readonly whenFalse: Facts };
}

function typedChain(node: Cel, { chain, operands, facts }: CheckedChain): Typing {
  return { ...computedBool(node, chain, operands), ...facts };
}

function checkOperands(nodes: readonly Cel[], options: ChainOptions, env: Env, checker: Checker): CheckedChain {
  const { operator, fromList, enter } = options;
  const and = operator === "&&";
  const operands: Typing[] = [];
  let passed = NO_FACTS; // what holds where the next operand is looked at
  let stopped: Facts | null = null; // what holds if one before decided
  for (const node of nodes) {
    const operand = checker.check(node, enter(knowing(env, passed)));
    expectCondition(checker, operand);
    operands.push(operand);
    const deciding = both(passed, and ? operand.whenFalse : operand.whenTrue);
    stopped = stopped === null ? deciding : either(stopped, deciding);
    passed = both(passed, and ? operand.whenTrue : operand.whenFalse);
  }
  stopped ??= NO_FACTS;
  return {
    chain: { kind: "chain", operator, operands: operands.map((operand) => operand.expression), fromList },
    operands,
    facts: and ? { whenTrue: passed, whenFalse: stopped } : { whenTrue: stopped, whenFalse: passed },
  };
}

function operandsOf(node: Cel, callee: string): readonly Cel[] {
  if (node.kind !== "call" || node.callee !== callee || node.target !== null) return [node];
  return node.args.flatMap((arg) => operandsOf(arg, callee));
}
