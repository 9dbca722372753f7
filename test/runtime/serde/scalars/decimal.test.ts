import { expect, test } from "vitest";
import { decimalOfFloat } from "../../../../runtime/serde/scalars/decimal.js";

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
