// How JavaScript holds the numbers of rules: ints and floats as `number`, wide integers as `bigint`. Comparisons of the two go
// by value, but TypeScript learns from `===` alone, which wants both sides held alike.

import type { CelLiteral } from "../../parse/cel.js";
import type { Expression } from "./expression.js";
import { isNumeric, type Part, type Parts } from "./parts.js";

/** An integer or float of a rule. */
export type NumberLiteral = Extract<CelLiteral, { readonly kind: "int" | "float" }>;

/** The value of a number: an integer beside wide integers is a bigint, and so is one that a `number` does not keep. */
export function heldNumber(literal: NumberLiteral, beside: Parts = []): number | bigint {
  if (literal.kind === "float" || isWide(beside)) return literal.value;
  return Number.isSafeInteger(Number(literal.value)) ? Number(literal.value) : literal.value;
}

/** True for an integer literal that is a bigint for what stands beside it. */
export function isWidened(expression: Expression, beside: Parts): boolean {
  return expression.kind === "literal" && expression.value.kind === "int" && isWide(beside);
}

/** True if `===` compares the two by value. */
export function areHeldAlike(left: Expression, right: Expression): boolean {
  if (isWidened(left, right.parts) || isWidened(right, left.parts)) return true;
  return new Set([...left.parts, ...right.parts].filter(isNumeric).map(isBig)).size < 2;
}

function isWide(parts: Parts): boolean {
  const numbers = parts.filter(isNumeric);
  return numbers.length > 0 && numbers.every(isBig);
}

function isBig(part: Part): boolean {
  return part.kind === "bigint";
}
