// What the scripts of rules call. CEL is exact about integers and has no value for some expressions, such as a division by
// zero; where JavaScript differs, a script goes through one of these.

import { pattern } from "../scalars/pattern.js";

/** Thrown where an expression has no value, caught by what can do without it: `anyOf`, `allOf` and, in the end, `evaluates`. */
class NoValue extends Error {}

/** The answer of a rule; one that cannot be evaluated does not hold. */
export function evaluates(test: () => boolean): boolean {
  return outcome(test) === true;
}

/** `||` of CEL, where one true operand is enough, whatever has no value. */
export function anyOf(tests: readonly (() => boolean)[]): boolean {
  return someItem(tests, (test) => test());
}

/** `&&` of CEL, where one false operand is enough, whatever has no value. */
export function allOf(tests: readonly (() => boolean)[]): boolean {
  return everyItem(tests, (test) => test());
}

/** `exists` of CEL: `anyOf` over items. */
export function someItem<T>(items: readonly T[], test: (item: T) => boolean): boolean {
  return !everyItem(items, (item) => !test(item));
}

/** `all` of CEL: `allOf` over items. */
export function everyItem<T>(items: readonly T[], test: (item: T) => boolean): boolean {
  let missing: NoValue | null = null;
  for (const item of items) {
    const result = outcome(() => test(item));
    if (result === false) return false;
    if (result !== true) missing = result;
  }
  if (missing !== null) throw missing;
  return true;
}

/** A value that was found to be there in another function, where TypeScript no longer knows. */
export function known<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new NoValue("neither null nor unset");
  return value;
}

/** An integer result, if it is exact. */
export function safe(value: number): number {
  if (!Number.isSafeInteger(value)) throw new NoValue("a safe integer");
  return value;
}

/** Integer division towards zero. */
export function quotient(dividend: number, divisor: number): number;
export function quotient(dividend: bigint, divisor: bigint): bigint;
export function quotient(dividend: number | bigint, divisor: number | bigint): number | bigint {
  if (typeof dividend === "bigint" && typeof divisor === "bigint") return dividend / nonZero(divisor);
  return Math.trunc(Number(dividend) / Number(nonZero(divisor)));
}

/** What integer division leaves, with the sign of the dividend. */
export function remainder(dividend: number, divisor: number): number;
export function remainder(dividend: bigint, divisor: bigint): bigint;
export function remainder(dividend: number | bigint, divisor: number | bigint): number | bigint {
  if (typeof dividend === "bigint" && typeof divisor === "bigint") return dividend % nonZero(divisor);
  return Number(dividend) % Number(nonZero(divisor));
}

/** Equality of scalars, with 3 equal to 3n. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  const numbers =
    (typeof left === "bigint" && typeof right === "number") || (typeof left === "number" && typeof right === "bigint");
  return numbers && left == right;
}

/** True if one of the items is `sameValue`. */
export function isIn(wanted: unknown, items: Iterable<unknown>): boolean {
  for (const item of items) if (sameValue(item, wanted)) return true;
  return false;
}

/** Negative, zero or positive: the order of two strings by code point. */
export function compareText(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const difference = codePointOrder(left.charCodeAt(i)) - codePointOrder(right.charCodeAt(i));
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** True if the pattern is found in the text. Each pattern is compiled once. */
export function matches(text: string, source: string): boolean {
  let compiled = patterns.get(source);
  if (compiled === undefined) patterns.set(source, (compiled = pattern(source)));
  return compiled.test(text);
}

/** By source; all of them stand in contracts, so there are few. */
const patterns = /* @__PURE__ */ new Map<string, RegExp>();

function outcome(test: () => boolean): boolean | NoValue {
  try {
    return test();
  } catch (error) {
    if (error instanceof NoValue) return error;
    throw error;
  }
}

function nonZero<T extends number | bigint>(divisor: T): T {
  if (divisor == 0) throw new NoValue("a divisor other than zero");
  return divisor;
}

/** Moves surrogates, which stand for code points past U+FFFF, behind all other code units. */
function codePointOrder(unit: number): number {
  return unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
