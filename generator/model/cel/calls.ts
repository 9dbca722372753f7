// in, size(), startsWith(), endsWith(), contains() and matches().

import type { Cel } from "../../parse/cel.js";
import { checkPattern } from "../pattern/check-pattern.js";
import { expectEqualable, heldAs } from "./compare.js";
import { argument } from "./logic.js";
import { type ContainerPart, describeAll, INT, type Part, type Parts } from "./parts.js";
import { call, helper, method, property, quoted, type Script } from "./script.js";
import {
  type Checker,
  computed,
  computedBool,
  type Env,
  expectKinds,
  presentParts,
  readParts,
  report,
  textOf,
  type Typed,
} from "./typed.js";

type Call = Extract<Cel, { kind: "call" }>;

/** `a in b`. */
export function checkIn(node: Call, env: Env, checker: Checker): Typed {
  const wanted = checker.check(argument(node, 0), env);
  const within = argument(node, 1);
  if (wanted.path !== null && within.kind === "list" && within.items.length > 0) {
    return checker.check(oneOf(wanted.node, within.items), env);
  }
  const container = checker.check(within, env);
  const part = containerOf(checker, container);
  const isMap = part?.kind === "map" || part?.kind === "object";
  const parts = isMap ? presentParts(checker, wanted) : readParts(checker, wanted);
  if (part === null || parts.length === 0) return computedBool(node, wanted.script, [wanted, container]);
  if (part.item.length > 0) expectEqualable(checker, node, [wanted, parts], [container, part.item]);
  return computedBool(node, membership([wanted, parts], [container, part]), [wanted, container]);
}

/** `size(a)` and `a.size()`. */
export function checkSize(node: Call, env: Env, checker: Checker): Typed {
  const of = checker.check(node.target ?? argument(node, 0), env);
  const parts = presentParts(checker, of);
  const [part] = parts;
  if (part === undefined) return computed(node, INT, of.script, [of]);
  if (parts.length > 1 || !SIZED.has(part.kind)) {
    const message = `size() takes a string, bytes, list, set or map, \`${textOf(checker, of.node)}\` is ${describeAll(parts)}`;
    report(checker, of.node, { code: "rule-type", message });
  }
  const fixed = "size" in part && part.size !== undefined ? [{ kind: "int", values: [part.size] } as const] : INT;
  return computed(node, fixed, sizeScript(part, of.script), [of]);
}

/** `a.startsWith(b)`, `a.endsWith(b)`, `a.contains(b)`. */
export function checkTextTest(node: Call, env: Env, checker: Checker): Typed {
  const text = checker.check(node.target ?? argument(node, 0), env);
  const piece = checker.check(argument(node, node.target === null ? 1 : 0), env);
  for (const one of [text, piece]) expectKinds(checker, one, presentParts(checker, one), STRING);
  const name = node.callee === "contains" ? "includes" : node.callee;
  return computedBool(node, method(text.script, name, [piece.script]), [text, piece]);
}

/** `a.matches("pattern")`: found anywhere, as `pattern:` of a contract. */
export function checkMatches(node: Call, env: Env, checker: Checker): Typed {
  const text = checker.check(node.target ?? argument(node, 0), env);
  const pattern = argument(node, node.target === null ? 1 : 0);
  expectKinds(checker, text, presentParts(checker, text), STRING);
  if (pattern.kind !== "literal" || pattern.value.kind !== "str") {
    report(checker, pattern, { code: "rule-type", message: "the pattern of matches() must be a string literal" });
    return computedBool(node, text.script, [text]);
  }
  for (const { message, hint } of checkPattern(pattern.value.value)) {
    report(checker, pattern, { code: "rule-type", message, ...(hint === undefined ? {} : { hint }) });
  }
  return computedBool(node, helper("matches", [text.script, quoted(pattern.value.value)]), [text]);
}

/** The list, set or map that a value is; reports any other. */
export function containerOf(checker: Checker, typed: Typed): ContainerPart | null {
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
function oneOf(wanted: Cel, items: readonly Cel[]): Cel {
  const tests = items.map((item): Cel => {
    return { kind: "call", callee: "_==_", target: null, args: [wanted, item], start: item.start, end: item.end };
  });
  return tests.reduce((all, test) => {
    return { kind: "call", callee: "_||_", target: null, args: [all, test], start: wanted.start, end: test.end };
  });
}

function membership(
  [wanted, parts]: readonly [Typed, Parts],
  [container, within]: readonly [Typed, ContainerPart],
): Script {
  const item = heldAs(wanted, within.item);
  if (within.kind === "object") return call("Object.hasOwn", [container.script, item]);
  const adapted = item !== wanted.script;
  if (parts.every((part) => isFoundAsIs(adapted ? { kind: "bigint" } : part, within.item))) {
    return method(container.script, within.kind === "list" ? "includes" : "has", [item]);
  }
  return helper("isIn", [item, within.kind === "map" ? method(container.script, "keys", []) : container.script]);
}

/** True if JavaScript's own search finds it (it finds NaN, which CEL does not) and TypeScript lets it be searched for. */
function isFoundAsIs(part: Part, items: Parts): boolean {
  if (part.kind === "float") return false;
  return items.some((item) => item.kind === part.kind && !("values" in item && item.values !== undefined));
}

function sizeScript(part: Part, of: Script): Script {
  if (part.kind === "str") return helper("codePointLength", [of]);
  if (part.kind === "object") return property(call("Object.keys", [of]), "length");
  return property(of, part.kind === "set" || part.kind === "map" ? "size" : "length");
}
