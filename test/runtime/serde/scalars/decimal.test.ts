import { expect, test } from "vitest";
import { decimalOfFloat, parseDecimal } from "../../../../runtime/serde/scalars/decimal.js";

test.each([
  [3, "3.0"],
  [0.1, "0.1"],
  [-0, "-0.0"],
  [1e16, "1E+16"],
  [1.5e-7, "1.5E-7"],
  [NaN, "NaN"],
  [Infinity, "Infinity"],
  [-Infinity, "-Infinity"],
])("the float %d is the decimal %s", (value, text) => expect(decimalOfFloat(value)).toBe(text));

test.each([
  [" 1.5\n", "1.5"],
  ["\x1c3\x1f", "3"],
  ["\x853\xa0\u2028", "3"],
  ["\u30001\u2009", "1"],
])("white space of Python's around %j does not count", (text, decimal) => expect(parseDecimal(text)).toBe(decimal));

test.each(["\ufeff1", "1\u200b", "\u180e1", "1\x1b", "1 2"])("%j is no decimal", (text) => {
  expect(parseDecimal(text)).toEqual({ refused: "Invalid decimal string" });
});
