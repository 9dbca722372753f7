import { describe, expect, it } from "vitest";
import {
  allOf,
  anyOf,
  compareText,
  evaluates,
  everyItem,
  isIn,
  known,
  matches,
  quotient,
  remainder,
  safe,
  sameValue,
  someItem,
} from "../../../../runtime/serde/values/rule.js";

const yes = (): boolean => true;
const no = (): boolean => false;
/** Has no value. */
const none = (): boolean => quotient(1, 0) > 0;

describe("evaluates", () => {
  it.each([
    ["true", yes, true],
    ["false", no, false],
    ["a test without a value", none, false],
  ])("of %s", (_, test, expected) => {
    expect(evaluates(test)).toBe(expected);
  });

  it("does not swallow a mistake of ours", () => {
    const broken = (): boolean => {
      throw new TypeError("broken");
    };
    expect(() => evaluates(broken)).toThrow("broken");
  });
});

describe("anyOf and allOf", () => {
  it.each([
    ["none, yes", [none, yes], true, undefined],
    ["yes, none", [yes, none], true, undefined],
    ["none, no", [none, no], undefined, false],
    ["no, none", [no, none], undefined, false],
    ["yes, no", [yes, no], true, false],
    ["nothing", [], false, true],
  ])("of %s", (_, tests, any, all) => {
    if (any === undefined) expect(() => anyOf(tests)).toThrow();
    else expect(anyOf(tests)).toBe(any);
    if (all === undefined) expect(() => allOf(tests)).toThrow();
    else expect(allOf(tests)).toBe(all);
  });

  it("do the same over items", () => {
    expect(someItem([0, 1], (divisor) => quotient(1, divisor) === 1)).toBe(true);
    expect(everyItem([0, 2], (divisor) => quotient(1, divisor) === 1)).toBe(false);
    expect(() => everyItem([0, 1], (divisor) => quotient(1, divisor) === 1)).toThrow();
  });
});

describe("integers", () => {
  it.each([
    [7, 2, 3, 1],
    [-7, 2, -3, -1],
    [7, -2, -3, 1],
    [2 ** 53 - 1, 2, 2 ** 52 - 1, 1],
    [2 ** 53 - 2, 2 ** 53 - 1, 0, 2 ** 53 - 2],
  ])("%d divided by %d", (dividend, divisor, whole, rest) => {
    expect(quotient(dividend, divisor)).toBe(whole);
    expect(remainder(dividend, divisor)).toBe(rest);
    expect(quotient(BigInt(dividend), BigInt(divisor))).toBe(BigInt(whole));
    expect(remainder(BigInt(dividend), BigInt(divisor))).toBe(BigInt(rest));
  });

  it("have no value past what is exact or divided by zero", () => {
    expect(safe(2 ** 53 - 1)).toBe(2 ** 53 - 1);
    expect(() => safe(2 ** 53)).toThrow();
    expect(() => quotient(1n, 0n)).toThrow();
    expect(() => remainder(1, 0)).toThrow();
    expect(() => known(null)).toThrow();
    expect(known(0)).toBe(0);
  });
});

describe("sameValue", () => {
  it.each([
    [3, 3n, true],
    [2 ** 53, 2n ** 53n + 1n, false],
    [1.5, 1n, false],
    ["3", 3n, false],
    [Number.NaN, Number.NaN, false],
    [null, null, true],
    [null, 0, false],
  ])("%s and %s: %s", (left, right, expected) => {
    expect(sameValue(left, right)).toBe(expected);
    expect(isIn(left, new Set([right]))).toBe(expected);
  });
});

describe("text", () => {
  it("is ordered by code point", () => {
    const texts = ["\u{1f600}", "\uffff", "b", "ab", "a", "", "\u{1f600}a"];
    expect(texts.toSorted(compareText)).toEqual(["", "a", "ab", "b", "\uffff", "\u{1f600}", "\u{1f600}a"]);
  });

  it("matches as a pattern of a contract does", () => {
    expect(matches("a\n", "a$")).toBe(true);
    expect(matches("ab", "^b")).toBe(false);
    expect(matches("cb", "^b")).toBe(false);
  });
});
