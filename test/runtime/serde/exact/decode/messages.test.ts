// Every message of msgspec that a decoder can give, in the order of its table.

import { expect, test } from "vitest";
import {
  any,
  bool,
  bytes,
  date,
  datetime,
  decimal,
  duration,
  enumOf,
  ext,
  float,
  int,
  list,
  literal,
  map,
  nil,
  nullable,
  raw,
  str,
  time,
  tuple,
  union,
  uuid,
} from "../../../../../runtime/serde/info/builders.js";
import type { TypeInfo } from "../../../../../runtime/serde/info/types.js";
import { CIRCLE, ONE, OTHER_ROW, POINT, ROW, SQUARE, TAGGED_ROW, TWO } from "./structs.js";
import { converted, json, pack, told } from "./try.js";

const COLOR = enumOf({ name: "Color", module: "test", values: ["red", "green"] });
const LEVEL = enumOf({ name: "Level", module: "test", values: [1, 2] });
const SHAPE = union([CIRCLE, SQUARE]);

test.each<[TypeInfo, string, string]>([
  [int(), "null", "Expected `int`, got `null`"],
  [int(), "true", "Expected `int`, got `bool`"],
  [int(), "1.0", "Expected `int`, got `float`"],
  [int(), '"1"', "Expected `int`, got `str`"],
  [int(), "[]", "Expected `int`, got `array`"],
  [int(), "{}", "Expected `int`, got `object`"],
  [str(), "1", "Expected `str`, got `int`"],
  [str(), "123456789012345678901234567890", "Expected `str`, got `float`"],
  [SHAPE, '{"kind":1}', "Expected `str` - at `$.kind`"],
  [union([ONE, TWO]), '{"type":"1"}', "Expected `int` - at `$.type`"],
  [union([ONE, TWO]), '{"type":1.0}', "Expected `int` - at `$.type`"],
  [POINT, '{"y":1}', "Object missing required field `x`"],
  [SHAPE, '{"r":1}', "Object missing required field `kind`"],
  [POINT, '{"x":1,"z":}', "Object contains unknown field `z`"],
  [COLOR, '"it\'s"', 'Invalid enum value "it\'s"'],
  [LEVEL, "3", "Invalid enum value 3"],
  [literal([true]), "false", "Invalid enum value False"],
  [SHAPE, '{"kind":"it\'s"}', "Invalid value 'it's' - at `$.kind`"],
  [CIRCLE, '{"kind":"square","r":1}', "Invalid value 'square' - at `$.kind`"],
  [union([ONE, TWO]), '{"type":3}', "Invalid value 3 - at `$.type`"],
  [union([ONE, TWO]), '{"type":18446744073709551615}', "Invalid value 18446744073709551615 - at `$.type`"],
  [int({ ge: 1 }), "0", "Expected `int` >= 1"],
  [int({ le: 5 }), "6", "Expected `int` <= 5"],
  [int({ multiple_of: 5 }), "6", "Expected `int` that's a multiple of 5"],
  [float({ ge: 0 }), "-1", "Expected `float` >= 0.0"],
  [float({ gt: 0 }), "-0.0", "Expected `float` > 0.0"],
  [float({ le: 1e16 }), "1e17", "Expected `float` <= 1e+16"],
  [float({ lt: 0 }), "0", "Expected `float` < -0.0"],
  [float({ multiple_of: 0.5 }), "0.7", "Expected `float` that's a multiple of 0.5"],
  [str({ min_length: 2 }), '"😀"', "Expected `str` of length >= 2"],
  [str({ max_length: 1 }), '"ab"', "Expected `str` of length <= 1"],
  [str({ pattern: "^\\d'$" }), '"x"', 'Expected `str` matching regex "^\\\\d\'$"'],
  [bytes({ min_length: 2 }), '"QQ=="', "Expected `bytes` of length >= 2"],
  [bytes({ max_length: 0 }), '"QQ=="', "Expected `bytes` of length <= 0"],
  [list(int(), { min_length: 1 }), "[]", "Expected `array` of length >= 1"],
  [list(int(), { max_length: 1 }), "[1,2]", "Expected `array` of length <= 1"],
  [map(str(), int(), { min_length: 1 }), "{}", "Expected `object` of length >= 1"],
  [map(str(), int(), { max_length: 1 }), '{"a":1,"b":2}', "Expected `object` of length <= 1"],
  [datetime({ tz: true }), '"2020-01-01T00:00:00"', "Expected `datetime` with a timezone component"],
  [datetime({ tz: false }), '"2020-01-01T00:00:00Z"', "Expected `datetime` with no timezone component"],
  [time({ tz: true }), '"00:00:00"', "Expected `time` with a timezone component"],
  [time({ tz: false }), '"00:00:00+01:00"', "Expected `time` with no timezone component"],
  [tuple([int(), str()]), "[1]", "Expected `array` of length 2"],
  [tuple([int(), str()]), '[1,"a",x', "Expected `array` of length 2"],
  [ROW, "[1]", "Expected `array` of at least length 2, got 1"],
  [TAGGED_ROW, "[]", "Expected `array` of at least length 3, got 0"],
  [TAGGED_ROW, '["row",1]', "Expected `array` of at least length 3, got 2"],
  [union([TAGGED_ROW, OTHER_ROW]), "[]", "Expected `array` of at least length 1, got 0"],
  [union([TAGGED_ROW, OTHER_ROW]), "[1]", "Expected `str` - at `$[0]`"],
  [ROW, '[1,"b",3,x', "Expected `array` of at most length 3"],
  [int(), "9007199254740992", "Integer value out of range"],
  [float(), "1e309", "Number out of range"],
  [str(), "-1e309", "Number out of range"],
  [date(), '"2020-02-30"', "Invalid RFC3339 encoded date"],
  [time(), '"25:00:00"', "Invalid RFC3339 encoded time"],
  [datetime(), '"x"', "Invalid RFC3339 encoded datetime"],
  [duration(), '"x"', "Invalid ISO8601 duration"],
  [duration(), '"P1000000000D"', "Duration is out of range"],
  [duration(), '"P1Y"', "Only units 'D', 'H', 'M', and 'S' are supported when parsing ISO8601 durations"],
  [uuid(), '"x"', "Invalid UUID"],
  [decimal(), '"x"', "Invalid decimal string"],
  [bytes(), '"QQ="', "Invalid base64 encoded string"],
])("JSON %#: %j", (type, message, text) => {
  expect(told(json(type, message))).toBe(`ValidationError: ${text}`);
});

test.each<[TypeInfo, string, string]>([
  [int(), "c0", "Expected `int`, got `None`"],
  [bool(), "00", "Expected `bool`, got `int`"],
  [nil(), "cb3ff0000000000000", "Expected `null`, got `float`"],
  [int(), "c40141", "Expected `int`, got `bytes`"],
  [bytes(), "a141", "Expected `bytes`, got `str`"],
  [int(), "d40300", "Expected `int`, got `ext`"],
  [POINT, "8101c3", "Expected `str`, got `int` - at `key` in `$`"],
  [POINT, "81c1c3", "Expected `str`, got `unknown` - at `key` in `$`"],
  [SHAPE, "81a46b696e64c0", "Expected `str`, got `null` - at `$.kind`"],
  [union([ONE, TWO]), "81a474797065a0", "Expected `int`, got `str` - at `$.type`"],
  [union([ONE, TWO]), "81a474797065cfffffffffffffffff", "Invalid value 18446744073709551615 - at `$.type`"],
  [SHAPE, "81a46b696e64a161", "Invalid value 'a' - at `$.kind`"],
  [tuple([int(), str()]), "9101", "Expected `array` of length 2, got 1"],
  [tuple([int(), str()]), "930102", "Expected `array` of length 2, got 3"],
  [ROW, "9101", "Expected `array` of at least length 2, got 1"],
  [TAGGED_ROW, "90", "Expected `array` of at least length 3, got 0"],
  [union([TAGGED_ROW, ROW]), "90", "Expected `array` of at least length 1, got 0"],
  [ROW, "9501a1620304", "Expected `array` of at most length 3, got 5"],
  [TAGGED_ROW, "95a3726f7701a1620304", "Expected `array` of at most length 3, got 4"],
  [uuid(), "c40141", "Invalid UUID bytes"],
  [datetime(), "d4ff00", "Invalid MessagePack timestamp"],
  [datetime(), "d7ffee6b280000000001", "Invalid MessagePack timestamp: nanoseconds out of range"],
  [datetime(), "c70cff000000000000003afff44180", "Timestamp is out of range "],
  [list(datetime()), "91c70cff000000000000003afff44180", "Timestamp is out of range  - at `$[0]`"],
  [datetime({ tz: false }), "c70cff000000000000003afff44180", "Expected `datetime` with no timezone component"],
  [datetime({ tz: false }), "c70cff3b9ac9ff0000003afff4417f", "Expected `datetime` with no timezone component"],
  [datetime({ tz: false }), "c70cff000000000000003afff44181", "Timestamp is out of range "],
])("MessagePack %#: %s", (type, message, text) => {
  expect(told(pack(type, message))).toBe(`ValidationError: ${text}`);
});

test.each<[TypeInfo, unknown, string]>([
  [int(), null, "Expected `int`, got `null`"],
  [int(), 1.5, "Expected `int`, got `float`"],
  [int(), undefined, "Expected `int`, got `undefined`"],
  [datetime(), new Date(0), "Expected `datetime`, got `Date`"],
  [str(), new Set(), "Expected `str`, got `set`"],
  [str(), new Map(), "Expected `str`, got `object`"],
  [raw(), 1, "Expected `raw`, got `int`"],
  [any(), () => 1, "Expected `any`, got `function`"],
  [POINT, new Map([[1, 2]]), "Expected `str` - at `key` in `$`"],
  [SHAPE, { kind: null }, "Expected `str`, got `NoneType` - at `$.kind`"],
  [SHAPE, { kind: [] }, "Expected `str`, got `list` - at `$.kind`"],
  [SHAPE, { kind: {} }, "Expected `str`, got `dict` - at `$.kind`"],
  [SHAPE, { kind: "it's" }, 'Invalid value "it\'s" - at `$.kind`'],
  [ROW, [1], "Expected `array` of at least length 2, got 1"],
  [tuple([int()]), [], "Expected `array` of length 1, got 0"],
  [float(), 10n ** 400n, "Number out of range"],
])("values %#", (type, value, text) => {
  expect(told(converted(type, value))).toBe(`ValidationError: ${text}`);
});

test.each<[TypeInfo, string, string]>([
  [datetime(), "253402300801", "Timestamp is out of range "],
  [datetime({ tz: false }), "253402300800", "Expected `datetime` with no timezone component"],
  [datetime({ tz: false }), "253402300800.5", "Expected `datetime` with no timezone component"],
  [datetime({ tz: false }), "253402300799.9999999", "Expected `datetime` with no timezone component"],
  [datetime({ tz: false }), "253402300801", "Timestamp is out of range "],
  [datetime(), '"nan"', "Invalid epoch timestamp"],
  [duration(), "1e300", "Duration is out of range"],
  [int(), '"x"', "Expected `int`, got `str`"],
  [int(), '"1.5"', "Expected `int`, got `str`"],
])("lax %#: %j", (type, message, text) => {
  expect(told(json(type, message, { strict: false }))).toBe(`ValidationError: ${text}`);
});

test("the types accepted are listed in msgspec's order, whatever the order of the contract", () => {
  const everything = union([nil(), list(int()), map(str(), int()), ext("x", 1), decimal(), float(), int(), bool()]);
  expect(told(json(everything, '"text"'))).toBe("ValidationError: Invalid decimal string");
  expect(told(pack(everything, "c400"))).toBe(
    "ValidationError: Expected `bool | int | float | decimal | ext | object | array | null`, got `bytes`",
  );
  expect(told(json(nullable(bytes()), "1"))).toBe("ValidationError: Expected `bytes | null`, got `int`");
});
