import { describe, expect, test } from "vitest";
import { type Code } from "../../../generator/text/code.js";
import { print } from "../../../generator/text/print.js";
import { docstring, python, pythonBytes, pythonFloat, pythonName } from "../../../generator/text/python.js";

const text = (code: Code): string => print(code.doc, { language: "python" });

describe("data in a hole is a literal of Python", () => {
  test.each<[string | number | bigint | boolean | null, string]>([
    [null, "None"],
    [true, "True"],
    [false, "False"],
    [-3, "-3"],
    [2n ** 63n, "9223372036854775808"],
    ["plain", '"plain"'],
    ["it's", '"it\'s"'],
    ['say "x"', "'say \"x\"'"],
    [`"it's"`, `'"it\\'s"'`],
    ["a\\b", '"a\\\\b"'],
    ["a\nb\tc\rd\0", '"a\\nb\\tc\\x0dd\\x00"'],
    ["\u2028\u202e\u00a0\ufeff", '"\\u2028\\u202e\\xa0\\ufeff"'],
    ["Zürich 東京 🚀", '"Zürich 東京 🚀"'],
    ["\ud800", '"\\ud800"'],
    ["\u{e0001}", '"\\U000e0001"'],
  ])("%s", (value, literal) => {
    expect(text(python`${value}`)).toBe(literal);
  });

  test("a number that is no integer is refused", () => {
    expect(() => python`${1.5}`).toThrow("no integer");
  });
});

test.each([
  [1, "1.0"],
  [-0, "-0.0"],
  [0.5, "0.5"],
  [1e21, "1e+21"],
  [5e-324, "5e-324"],
])("%d is a float", (value, literal) => {
  expect(text(pythonFloat(value))).toBe(literal);
});

test("bytes are written in ASCII", () => {
  expect(text(pythonBytes(Uint8Array.of(0, 97, 34, 92, 255)))).toBe('b"\\x00a\\x22\\x5c\\xff"');
});

test.each([
  ["One line.", '"""One line."""'],
  ['Says "x"', '"""Says "x\\""""'],
  ['"""', '"""\\"\\"\\""""'],
  ["ends with \\", '"""ends with \\\\"""'],
  [" two\r\n  lines ", '"""two\n  lines\n"""'],
])("the docstring of %j", (doc, literal) => {
  expect(text(docstring(doc))).toBe(literal);
});

test("a name is nothing but a name", () => {
  expect(() => pythonName("a; import os")).toThrow("not a name");
});
