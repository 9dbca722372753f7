import { expect, test } from "vitest";
import { BAIL } from "../../../../../runtime/serde/fast/bail.js";
import { decimalKey, floatKey } from "../../../../../runtime/serde/fast/json/keys.js";
import { decimal, float, map, nullable, str } from "../../../../../runtime/serde/info/builders.js";
import { json } from "../../exact/decode/try.js";

test.each([
  "0",
  "-0",
  "-0.0",
  "1.50",
  "1E+5",
  "-1E-7",
  "NaN",
  "-NaN",
  "NaN12",
  "sNaN",
  "Infinity",
  "-Infinity",
  "x",
  "01",
])("the decimal key %s is what the exact decoder makes of it, or left to it", (text) => {
  const exact = json(map(decimal(), nullable(str())), `{"${text}":null}`);
  let fast: string | null = null;
  try {
    fast = decimalKey(text);
  } catch (error) {
    expect(error).toBe(BAIL);
  }
  if (fast !== null) expect(exact).toEqual(new Map([[fast, null]]));
});

test("the decimal keys that numbers are written as need no second look", () => {
  for (const text of ["0", "1.50", "-12.25", "1E+5", "NaN", "-Infinity", "-NaN"]) expect(decimalKey(text)).toBe(text);
});

test.each([
  ["inf", Infinity],
  ["-inf", -Infinity],
  ["nan", NaN],
  ["1.0", 1],
])("the float key %s, as it is written, needs no second look", (text, value) => {
  expect(floatKey(text)).toBe(value);
  expect(json(map(float(), nullable(str())), `{"${text}":null}`)).toEqual(new Map([[value, null]]));
});
