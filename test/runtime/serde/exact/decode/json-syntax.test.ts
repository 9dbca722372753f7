import { expect, test } from "vitest";
import { any, int, list, nil, raw, str } from "../../../../../runtime/serde/info/builders.js";
import type { TypeInfo } from "../../../../../runtime/serde/info/types.js";
import { LOOSE_POINT, POINT } from "./structs.js";
import { bytes, json, told } from "./try.js";

const skipped = (value: string): string => `{"skipped":${value},"x":1}`;

test.each<[TypeInfo, string, string]>([
  [any(), "\ufeff1", "invalid character (byte 0)"],
  [any(), "x", "invalid character (byte 0)"],
  [any(), "-x", "invalid character (byte 1)"],
  [any(), "nuII", "invalid character (byte 4)"],
  [any(), "tru\u0001", "invalid character (byte 4)"],
  [any(), '"a\nb"', "invalid character (byte 2)"],
  [any(), "-", "invalid number (byte 1)"],
  [any(), "01", "invalid number (byte 1)"],
  [any(), "1.", "invalid number (byte 2)"],
  [any(), "1.x", "invalid number (byte 2)"],
  [any(), "1e+", "invalid number (byte 3)"],
  [any(), "1 2", "trailing characters (byte 3)"],
  [any(), "{} x", "trailing characters (byte 4)"],
  [any(), "[1,]", "trailing comma in array (byte 3)"],
  [any(), '{"a":1,}', "trailing comma in object (byte 7)"],
  [POINT, '{"x":1,}', "trailing comma in object (byte 7)"],
  [any(), "[1 2]", "expected ',' or ']' (byte 3)"],
  [any(), '{"a":1 2}', "expected ',' or '}' (byte 7)"],
  [any(), '{"a" 1}', "expected ':' (byte 5)"],
  [any(), "{1:1}", "object keys must be strings (byte 1)"],
  [any(), "[,1]", "invalid character (byte 1)"],
  [LOOSE_POINT, skipped("{1:1}"), "expected '\"' (byte 12)"],
  [any(), '"\\x"', "invalid escape character in string (byte 3)"],
  [LOOSE_POINT, skipped('"\\x"'), "invalid escaped character (byte 13)"],
  [any(), '"\\u12g4"', "invalid character in unicode escape (byte 6)"],
  [any(), '"\\udc00"', "invalid utf-16 surrogate pair (byte 7)"],
  [any(), '"\\ud800\\u0041"', "invalid utf-16 surrogate pair (byte 13)"],
  [any(), '"\\ud800......"', "unexpected end of escaped utf-16 surrogate pair (byte 7)"],
  [LOOSE_POINT, skipped('"\\ud800......"'), "unexpected end of hex escape (byte 18)"],
  [LOOSE_POINT, skipped("nuII"), "invalid character (byte 12)"],
  [LOOSE_POINT, skipped("-"), "invalid character (byte 12)"],
])("%#: %j", (type, message, text) => {
  expect(told(json(type, message))).toBe(`DecodeError: JSON is malformed: ${text}`);
});

test.each(["", "  ", "[", "[1", "[1,", "{", '{"a"', '{"a":', "nul", '"abc', '"\\', '"\\u12', '"\\ud800\\u12'])(
  "%j is cut off",
  (message) => {
    expect(told(json(any(), message))).toBe("DecodeError: Input data was truncated");
    expect(told(json(raw(), message))).toBe("DecodeError: Input data was truncated");
  },
);

test.each(["22ff22", "22c0af22", "22eda08022", "22f490808022", "22e282"])("%s is not UTF-8", (hex) => {
  const message = bytes(hex);
  if (hex.endsWith("22")) expect(told(json(str(), message))).toMatch(/^DecodeError: JSON is malformed: invalid UTF-8/);
  else expect(told(json(str(), message))).toBe("DecodeError: Input data was truncated");
});

test("invalid UTF-8 is refused in skipped values, in keys and in a string given as the message", () => {
  const skippedBytes = bytes(`7b2261223a${"22ff22"}2c2278223a317d`);
  expect(told(json(LOOSE_POINT, skippedBytes))).toBe("DecodeError: JSON is malformed: invalid UTF-8 (byte 6)");
  expect(told(json(any(), bytes("7b22ff223a317d")))).toBe("DecodeError: JSON is malformed: invalid UTF-8 (byte 2)");
  expect(told(json(str(), '"\ud800"'))).toMatch(/^DecodeError: /);
});

test("a type error wins over syntax errors behind it, and over trailing data", () => {
  expect(told(json(list(int()), '["a",,'))).toBe("ValidationError: Expected `int`, got `str` - at `$[0]`");
  expect(told(json(nil(), "1 x"))).toBe("ValidationError: Expected `null`, got `int`");
});

test("the error knows its byte and code", () => {
  expect(json(any(), "[1,]")).toMatchObject({ code: "malformed", position: 3 });
  expect(json(any(), "[1")).toMatchObject({ code: "truncated", position: 2 });
  expect(json(any(), "1 1")).toMatchObject({ code: "trailing-data", position: 3 });
});

test("white space may stand anywhere between tokens", () => {
  expect(json(list(POINT), ' [ { "x" : 1 , "y" : 2 } ]\r\n\t')).toEqual([{ x: 1, y: 2 }]);
});

test("escapes of all kinds", () => {
  expect(json(str(), '"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00é😀"')).toBe('"\\/\b\f\n\r\té😀é😀');
});
