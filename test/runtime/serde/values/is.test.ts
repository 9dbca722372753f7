import { describe, expect, it } from "vitest";
import { Ext } from "../../../../runtime/serde/values/ext.js";
import * as is from "../../../../runtime/serde/values/is.js";

const bare = Object.create(null) as object;
class Point {
  x = 1;
}

describe.each([
  ["isList", is.isList, [[], [1]], [{}, new Set(), "a", null]],
  [
    "isPlainObject",
    is.isPlainObject,
    [{}, bare, { a: 1 }],
    [[], null, 1, "a", new Map(), new Set(), new Uint8Array(1), new Date(0), new Point(), () => 1],
  ],
  ["isSafeInt", is.isSafeInt, [0, -1, 2 ** 53 - 1], [1.5, 2 ** 53, NaN, 1n, "1", null]],
  [
    "isInt32",
    is.isInt32,
    [0, -0, 1, -(2 ** 31), 2 ** 31 - 1],
    [2 ** 31, -(2 ** 31) - 1, 0.5, NaN, -Infinity, 1n, "1", null],
  ],
  ["isUint32", is.isUint32, [0, -0, 1, 2 ** 32 - 1], [-1, 2 ** 32, 0.5, NaN, Infinity, 1n, "1", null, [1]]],
  ["isInt64", is.isInt64, [0n, -(2n ** 63n)], [2n ** 63n, 1, null]],
  ["isUint64", is.isUint64, [0n, 2n ** 64n - 1n], [-1n, 2n ** 64n, 1]],
  ["isBytes", is.isBytes, [new Uint8Array(1), Buffer.alloc(1)], [[1], new ArrayBuffer(1), null]],
  [
    "isAnyValue",
    is.isAnyValue,
    [
      null,
      true,
      1.5,
      2n ** 60n,
      "a",
      [1, ["b"]],
      { a: { b: 1 } },
      { a: undefined },
      new Map([[1, "a"]]),
      new Uint8Array(1),
      new Ext(1, new Uint8Array(1)),
    ],
    [undefined, 5n, [undefined], { a: () => 1 }, new Map([["a", 1]]), new Set(), new Date(0), Symbol("s")],
  ],
] as const)("%s", (_, test, yes, no) => {
  it.each(yes.map((value) => [value]))("%s: yes", (value) => {
    expect(test(value)).toBe(true);
  });
  it.each(no.map((value) => [value]))("%s: no", (value) => {
    expect(test(value)).toBe(false);
  });
});

describe("isAnyValue", () => {
  it("ends at a value that contains itself", () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    expect(is.isAnyValue(cycle)).toBe(false);
  });
});

describe("isExt", () => {
  it("looks at the code", () => {
    expect(is.isExt(new Ext(1, new Uint8Array(0)), 1)).toBe(true);
    expect(is.isExt(new Ext(1, new Uint8Array(0)), 2)).toBe(false);
    expect(is.isExt({ code: 1, data: new Uint8Array(0) }, 1)).toBe(false);
  });
});

describe("hasProperty", () => {
  it("counts what is undefined as absent", () => {
    expect(is.hasProperty({ a: 1 }, "a")).toBe(true);
    expect(is.hasProperty({ a: undefined }, "a")).toBe(false);
    expect(is.hasProperty({ a: 1 }, "b")).toBe(false);
  });
});

describe("codePointLength", () => {
  it.each([
    ["", 0],
    ["ab", 2],
    ["é", 1],
    ["😀", 1],
    ["a😀b", 3],
    ["\ud83d", 1],
    ["\ude00\ud83d", 2],
    ["\ud83d\ud83d\ude00", 2],
  ])("%j -> %i", (text, length) => {
    expect(is.codePointLength(text)).toBe(length);
  });
});
