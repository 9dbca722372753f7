// in, size(), startsWith(), endsWith(), contains() and matches().

import type { Cel } from "../../parse/cel.js";
import { checkPattern } from "../pattern/check-pattern.js";
import { expectEqualable } from "./compare.js";
import type { TextTest } from "./expression.js";
import { argument, checkTests } from "./logic.js";
import { BOOL, type ContainerPart, describeAll, INT, type Part } from "./parts.js";
import {
  type Checker,
  computed,
  computedBool,
  type Env,
  expectKinds,
  mistaken,
  presentParts,
  readParts,
  report,
  textOf,
  type Typing,
} from "./typed.js";

type Call = Extract<Cel, { kind: "call" }>;

/** `a in b`. */
export function checkIn(node: Call, env: Env, checker: Checker): Typing {
  const wanted = checker.check(argument(node, 0), env);
  const within = argument(node, 1);
  if (wanted.path !== null && within.kind === "list" && within.items.length > 0) {
    return checkTests(testsOf(wanted.node, within.items), { node, operator: "||", fromList: true }, env, checker);
  }
  const container = checker.check(within, env);
  const part = containerOf(checker, container);
  const isMap = part?.kind === "map" || part?.kind === "object";
  const parts = isMap ? presentParts(checker, wanted) : readParts(checker, wanted);
  if (part !== null && parts.length > 0 && part.item.length > 0) {
    expectEqualable(checker, node, [wanted, parts], [container, part.item]);
  }
  const form = { kind: "in", wanted: wanted.expression, within: container.expression } as const;
  return computedBool(node, form, [wanted, container]);
}

/** `size(a)` and `a.size()`. */
export function checkSize(node: Call, env: Env, checker: Checker): Typing {
  const of = checker.check(node.target ?? argument(node, 0), env);
  const parts = presentParts(checker, of);
  const [part] = parts;
  if (part !== undefined && (parts.length > 1 || !SIZED.has(part.kind))) {
    const message = `size() takes a string, bytes, list, set or map, \`${textOf(checker, of.node)}\` is ${describeAll(parts)}`;
    report(checker, of.node, { code: "rule-type", message });
  }
  const isFixed = part !== undefined && "size" in part && part.size !== undefined;
  return computed(node, { kind: "size", of: of.expression }, isFixed ? [{ kind: "int", values: [part.size] }] : INT, [
    of,
  ]);
}

/** `a.startsWith(b)`, `a.endsWith(b)`, `a.contains(b)`. */
export function checkTextTest(node: Call, env: Env, checker: Checker): Typing {
  const text = checker.check(node.target ?? argument(node, 0), env);
  const piece = checker.check(argument(node, node.target === null ? 1 : 0), env);
  for (const one of [text, piece]) expectKinds(checker, one, presentParts(checker, one), STRING);
  const test = node.callee as TextTest["test"];
  return computedBool(node, { kind: "text-test", test, text: text.expression, piece: piece.expression }, [text, piece]);
}

/** `a.matches("pattern")`: found anywhere, as `pattern:` of a contract. */
export function checkMatches(node: Call, env: Env, checker: Checker): Typing {
  const text = checker.check(node.target ?? argument(node, 0), env);
  const pattern = argument(node, node.target === null ? 1 : 0);
  expectKinds(checker, text, presentParts(checker, text), STRING);
  if (pattern.kind !== "literal" || pattern.value.kind !== "str") {
    report(checker, pattern, { code: "rule-type", message: "the pattern of matches() must be a string literal" });
    return mistaken(node, BOOL);
  }
  for (const { message, hint } of checkPattern(pattern.value.value)) {
    report(checker, pattern, { code: "rule-type", message, ...(hint === undefined ? {} : { hint }) });
  }
  return computedBool(node, { kind: "matches", text: text.expression, pattern: pattern.value.value }, [text]);
}

/** The list, set or map that a value is; reports any other. */
export function containerOf(checker: Checker, typed: Typing): ContainerPart | null {
  const parts = presentParts(checker, typed);
  const [part] = parts;
  if (part === undefined) return null;
  if (parts.length === 1 && "item" in part) return part;
  const message = `expected a list, set or map, \`${textOf(checker, typed.node)}\` is ${describeAll(parts)}`;
  report(checker, typed.node, { code: "rule-type", message });
  return null;
}

const STRING = { kinds: ["str"], name: "str" } as const;
const SIZED: ReadonlySet<Part["kind"]> = new Set(["str", "bytes", "list", "set", "map", "object"]);

/** `a in [b, c]` is `a == b || a == c`, which narrows. */
function testsOf(wanted: Cel, items: readonly Cel[]): readonly Cel[] {
  return items.map((item): Cel => {
    return { kind: "call", callee: "_==_", target: null, args: [wanted, item], start: item.start, end: item.end };
  });
}
