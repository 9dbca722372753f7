import { expect, test } from "vitest";
import { formatFloat, formatFloatKey, reprFloat } from "../../../../runtime/serde/scalars/float.js";

test.each([
  [0, "0.0", "0.0"],
  [-0, "-0.0", "-0.0"],
  [3, "3.0", "3.0"],
  [0.1, "0.1", "0.1"],
  [123.456, "123.456", "123.456"],
  [1e15, "1000000000000000.0", "1000000000000000.0"],
  [1e16, "1e16", "1e+16"],
  [-1.5e300, "-1.5e300", "-1.5e+300"],
  [1e-4, "0.0001", "0.0001"],
  [1e-5, "0.00001", "1e-05"],
  [1e-6, "1e-6", "1e-06"],
  [1.5e-6, "1.5e-6", "1.5e-06"],
  [5e-324, "5e-324", "5e-324"],
  [1e100, "1e100", "1e+100"],
])("%d is %s in JSON and %s in Python", (value, json, python) => {
  expect(formatFloat(value)).toBe(json);
  expect(reprFloat(value)).toBe(python);
});

test.each([
  [NaN, "nan"],
  [Infinity, "inf"],
  [-Infinity, "-inf"],
  [1, "1.0"],
])("%d as a key is %s", (value, text) => expect(formatFloatKey(value)).toBe(text));
