import { describe, expect, it } from "vitest";
import { DecodeError } from "../../../../runtime/serde/errors.js";
import { prettyJson } from "../../../../runtime/serde/contract/pretty.js";

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

  // Messages of `msgspec.json.format`, but for the last one, which is a RecursionError there.
  it.each([
    ["", "Input data was truncated"],
    ["[1,", "Input data was truncated"],
    ["x", "JSON is malformed: invalid character (byte 0)"],
    ["[1 2]", "JSON is malformed: expected ',' or ']' (byte 3)"],
    ["1 2", "JSON is malformed: trailing characters (byte 3)"],
    ["[1,]", "JSON is malformed: trailing comma in array (byte 3)"],
    ['{"a" 1}', "JSON is malformed: expected ':' (byte 5)"],
    ["{1:1}", "JSON is malformed: expected '\"' (byte 1)"],
    ["[".repeat(100_000), "Maximum depth of 512 exceeded"],
  ])("refuses %# as msgspec does", (json, message) => {
    expect(() => pretty(json)).toThrow(DecodeError);
    expect(() => pretty(json)).toThrow(message);
  });

  it("refuses what is no text at all", () => {
    expect(() => prettyJson(Uint8Array.of(0x22, 0xff, 0x22))).toThrow(DecodeError);
    expect(() => prettyJson(null as never)).toThrow("Expected a Uint8Array or a string to decode, got null");
  });
});
