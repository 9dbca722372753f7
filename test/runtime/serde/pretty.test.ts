import { describe, expect, it } from "vitest";
import { prettyJson } from "../../../runtime/serde/pretty.js";

const pretty = (json: string): string => Buffer.from(prettyJson(Buffer.from(json))).toString();

describe("prettyJson", () => {
  // Right column: `msgspec.json.format(left, indent=2)`, msgspec 0.22.0.
  it.each([
    ["[]", "[]"],
    ["{}", "{}"],
    ["[ ]", "[]"],
    [" 1 ", "1"],
    ["[[],{}]", "[\n  [],\n  {}\n]"],
    ['{"a":[1,{"b":null}],"c":""}', '{\n  "a": [\n    1,\n    {\n      "b": null\n    }\n  ],\n  "c": ""\n}'],
    ['"a\\"b\\\\"', '"a\\"b\\\\"'],
    ["[1, 2 ,\n3]", "[\n  1,\n  2,\n  3\n]"],
    ['{"[{,:}]":"[{,:}]"}', '{\n  "[{,:}]": "[{,:}]"\n}'],
    ['["é😀",1.0,-0.0,1e16]', '[\n  "é😀",\n  1.0,\n  -0.0,\n  1e16\n]'],
  ])("lays out %s as msgspec does", (json, expected) => {
    expect(pretty(json)).toBe(expected);
  });

  it("agrees with JSON.stringify on deep and wide values", () => {
    let deep: unknown = [];
    for (let level = 0; level < 60; level++) deep = [deep, { level, items: Array.from({ length: level }, String) }];
    expect(pretty(JSON.stringify(deep))).toBe(JSON.stringify(deep, null, 2));
  });
});
