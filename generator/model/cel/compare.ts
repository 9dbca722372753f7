// == != < <= > >=  Numbers compare by value, whatever holds them.

import { didYouMean } from "../../../runtime/text/closest.js";
import type { Cel } from "../../parse/cel.js";
import { areHeldAlike } from "./held.js";
import { argument } from "./logic.js";
import { type Facts, overlap, without } from "./narrow.js";
import { describeAll, has, isNumeric, isScalar, type Part, type Parts } from "./parts.js";
import { type Checker, computedBool, type Env, presentParts, readParts, report, textOf, type Typing } from "./typed.js";

type Call = Extract<Cel, { kind: "call" }>;

/** `a == b` and `a != b`. */
export function checkEquality(node: Call, env: Env, checker: Checker): Typing {
  const left = checker.check(argument(node, 0), env);
  const right = checker.check(argument(node, 1), env);
  const mine = readParts(checker, left);
  const theirs = readParts(checker, right);
  const known = mine.length > 0 && theirs.length > 0;
  const sound = known && expectEqualable(checker, node, [left, mine], [right, theirs]);
  const operator = node.callee === "_==_" ? "==" : "!=";
  const form = { kind: "equality", operator, left: left.expression, right: right.expression } as const;
  const typed = computedBool(node, form, [left, right]);
  if (!sound) return typed;
  const whenEqual = factsOf(left, overlap(mine, theirs), right, overlap(theirs, mine));
  const whenOther = factsOf(left, without(mine, theirs), right, without(theirs, mine));
  // TypeScript learns from `===`, and from no other way to compare.
  const alike = areHeldAlike(left.expression, right.expression);
  const facts = (found: typeof whenEqual): Facts =>
    new Map(found.map(({ of, parts }) => [of.path ?? "", { parts, scope: alike && of.stable ? env.scope : null }]));
  const [whenTrue, whenFalse] = operator === "==" ? [whenEqual, whenOther] : [whenOther, whenEqual];
  return { ...typed, whenTrue: facts(whenTrue), whenFalse: facts(whenFalse) };
}

/** `a < b` and the like: numbers with numbers, strings with strings. */
export function checkOrder(node: Call, env: Env, checker: Checker): Typing {
  const left = checker.check(argument(node, 0), env);
  const right = checker.check(argument(node, 1), env);
  const operator = node.callee.slice(1, -1) as "<" | "<=" | ">" | ">=";
  const mine = presentParts(checker, left);
  const theirs = presentParts(checker, right);
  const numbers = mine.every(isNumeric) && theirs.every(isNumeric);
  if (!numbers && mine.length > 0 && theirs.length > 0) expectStrings(checker, node, mine, theirs);
  const form = { kind: "order", operator, left: left.expression, right: right.expression } as const;
  return computedBool(node, form, [left, right]);
}

/** Reports values that can never be equal or have no equality; true if it found none. */
export function expectEqualable(checker: Checker, node: Cel, left: Side, right: Side): boolean {
  const onlyNull = isNull(left[1]) || isNull(right[1]);
  const blocked = onlyNull ? undefined : [left, right].find(([, parts]) => parts.some((part) => !isEqualable(part)));
  if (blocked !== undefined) {
    const message = `\`${textOf(checker, blocked[0].node)}\` is ${describeAll(blocked[1])}, which is not compared`;
    report(checker, node, { code: "rule-type", message, ...hintFor(blocked[1]) });
    return false;
  }
  const mine = onlyNull ? left[1] : notNull(left[1]);
  const theirs = onlyNull ? right[1] : notNull(right[1]);
  if (overlap(mine, theirs).length > 0) return true;
  report(checker, node, { code: "rule-type", ...neverEqual(checker, left, right) });
  return false;
}

type Side = readonly [Typing, Parts];

function factsOf(left: Typing, mine: Parts, right: Typing, theirs: Parts): { of: Typing; parts: Parts }[] {
  const sides = [
    { of: left, parts: mine },
    { of: right, parts: theirs },
  ];
  return sides.filter(({ of }) => of.path !== null);
}

function isEqualable(part: Part): boolean {
  return isScalar(part) || part.kind === "text" || part.kind === "null";
}

function isNull(parts: Parts): boolean {
  return parts.every((part) => part.kind === "null");
}

function notNull(parts: Parts): Parts {
  return parts.filter((part) => part.kind !== "null");
}

function hintFor(parts: Parts): { readonly hint?: string } {
  if (has(parts, "struct")) return { hint: "compare its fields" };
  if (has(parts, "list", "set", "map", "object"))
    return { hint: "compare its size(), or its items with all() and exists()" };
  return has(parts, "bytes") ? { hint: "compare its size()" } : {};
}

function neverEqual(checker: Checker, left: Side, right: Side): { message: string; hint?: string } {
  const [fixed, other] = isLiteral(right[0]) ? [right, left] : [left, right];
  const text = textOf(checker, other[0].node);
  if (isNull(fixed[1])) return { message: `\`${text}\` is never null here` };
  const values = other[1].flatMap((part) => (part.kind === "str" ? (part.values ?? []) : [])).map(String);
  const literal = fixed[0].node.kind === "literal" ? fixed[0].node.value : null;
  if (literal?.kind === "str" && values.length > 0) {
    const message = `${JSON.stringify(literal.value)} is not a value of \`${text}\` here, which is ${describeAll(other[1])}`;
    return { message, ...didYouMean(literal.value, values) };
  }
  return { message: `\`${text}\` is ${describeAll(other[1])} here and never equals ${describeAll(fixed[1])}` };
}

function isLiteral(typed: Typing): boolean {
  return typed.node.kind === "literal";
}

function expectStrings(checker: Checker, node: Cel, mine: Parts, theirs: Parts): void {
  if (mine.every((part) => part.kind === "str") && theirs.every((part) => part.kind === "str")) return;
  const scalar = [...mine, ...theirs].find((part) => part.kind === "text");
  const message =
    scalar === undefined
      ? `${describeAll(mine)} and ${describeAll(theirs)} have no order: numbers compare with numbers, strings with strings`
      : `${describeAll([scalar])} has no order in rules, only == and !=`;
  report(checker, node, { code: "rule-type", message });
}
