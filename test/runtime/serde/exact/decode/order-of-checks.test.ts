// Which error comes first, where there are several. Every message is what msgspec 0.22.0 says.

import { expect, test } from "vitest";
import {
  bytes,
  datetime,
  field,
  int,
  list,
  map,
  str,
  struct,
  tuple,
  union,
} from "../../../../../runtime/serde/info/builders.js";
import type { TypeInfo } from "../../../../../runtime/serde/info/types.js";
import { CIRCLE, LOOSE_POINT, POINT, ROW, SQUARE } from "./structs.js";
import { converted, json, pack, told } from "./try.js";

const SHAPE = union([CIRCLE, SQUARE]);
const ONE_INT = list(int(), { max_length: 1 });
const ONE_ENTRY = map(str(), int(), { max_length: 1 });
const PAIR = tuple([int(), str()]);
const TWO_FIELDS = struct({ name: "TwoFields", module: "test", fields: () => [field("a", int()), field("b", int())] });

test.each<[string, TypeInfo, string, string]>([
  ["length before pattern", str({ min_length: 3, pattern: "^x" }), '"a"', "Expected `str` of length >= 3"],
  ["length before pattern", str({ max_length: 1, pattern: "^x" }), '"ab"', "Expected `str` of length <= 1"],
  ["least before factor", int({ ge: 10, multiple_of: 7 }), "3", "Expected `int` >= 10"],
  ["most before factor", int({ le: 1, multiple_of: 7 }), "3", "Expected `int` <= 1"],
  ["form before zone", datetime({ tz: true }), '"2020"', "Invalid RFC3339 encoded datetime"],
  ["padding before length", bytes({ max_length: 0 }), '"Q!="', "Invalid base64 encoded string"],
  ["length before alphabet", bytes({ max_length: 0 }), '"Q!=="', "Expected `bytes` of length <= 0"],
  ["items before their number", ONE_INT, '[1,"a"]', "Expected `int`, got `str` - at `$[1]`"],
  ["items before their number", PAIR, '["a"', "Expected `int`, got `str` - at `$[0]`"],
  ["items before their number", ROW, '["a"]', "Expected `int`, got `str` - at `$[0]`"],
  [
    "key before value",
    map(str({ max_length: 1 }), int()),
    '{"ab":"x"}',
    "Expected `str` of length <= 1 - at `key` in `$`",
  ],
  ["unknown before missing", POINT, '{"z":1}', "Object contains unknown field `z`"],
  ["what stands first", POINT, '{"x":"a","z":1}', "Expected `int`, got `str` - at `$.x`"],
  ["what stands last, of equal keys", POINT, '{"x":1,"x":"a"}', "Expected `int`, got `str` - at `$.x`"],
  ["missing before trailing data", POINT, "{} x", "Object missing required field `x`"],
  ["missing in order of the contract", TWO_FIELDS, "{}", "Object missing required field `a`"],
  ["a field before the tag of one struct", CIRCLE, '{"r":"x","kind":"no"}', "Expected `int`, got `str` - at `$.r`"],
  ["the tag of a union before any field", SHAPE, '{"r":"x","kind":"no"}', "Invalid value 'no' - at `$.kind`"],
  ["the second tag", SHAPE, '{"kind":"circle","kind":"square","r":1}', "Invalid value 'square' - at `$.kind`"],
])("JSON %#: %s", (_, type, message, text) => {
  expect(told(json(type, message))).toBe(`ValidationError: ${text}`);
});

test.each<[TypeInfo, string]>([
  [LOOSE_POINT, '{"z":[}'],
  [SHAPE, '{"r":[}'],
])("JSON that does not parse comes before what is missing: %#", (type, message) => {
  expect(told(json(type, message))).toBe("DecodeError: JSON is malformed: invalid character (byte 6)");
});

test.each<[string, TypeInfo, string, string]>([
  ["number of items before items", ONE_INT, "9201a161", "Expected `array` of length <= 1"],
  ["number of items before their absence", ONE_INT, "dd00000002", "Expected `array` of length <= 1"],
  ["number of items before items", PAIR, "91a161", "Expected `array` of length 2, got 1"],
  ["number of items before items", ROW, "91a161", "Expected `array` of at least length 2, got 1"],
  ["number of entries before entries", ONE_ENTRY, "82a161a161", "Expected `object` of length <= 1"],
  ["length before trailing data", str({ max_length: 1 }), "a26162c1", "Expected `str` of length <= 1"],
  ["unknown before the end of the message", POINT, "82a17aa161a178", "Object contains unknown field `z`"],
])("MessagePack %#: %s", (_, type, message, text) => {
  expect(told(pack(type, message))).toBe(`ValidationError: ${text}`);
});

test.each<[string, TypeInfo, unknown, string]>([
  ["number of items before items", ONE_INT, [1, "a"], "Expected `array` of length <= 1"],
  ["number of items before items", PAIR, ["a"], "Expected `array` of length 2, got 1"],
  ["number of items before items", ROW, ["a"], "Expected `array` of at least length 2, got 1"],
  ["number of entries before entries", ONE_ENTRY, { a: "a", b: 1 }, "Expected `object` of length <= 1"],
  ["unknown before missing", POINT, { z: 1 }, "Object contains unknown field `z`"],
  ["what stands first", POINT, { x: "a", z: 1 }, "Expected `int`, got `str` - at `$.x`"],
  ["the tag of a union before any field", SHAPE, { r: "x", kind: "no" }, "Invalid value 'no' - at `$.kind`"],
])("values %#: %s", (_, type, value, text) => {
  expect(told(converted(type, value))).toBe(`ValidationError: ${text}`);
});
