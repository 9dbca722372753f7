import { describe, expect, test } from "vitest";
import { validateExact } from "../../../../../runtime/serde/exact/decode.js";
import {
  any,
  bytes as bytesOf,
  field,
  float,
  int,
  list,
  map,
  nil,
  raw,
  set,
  str,
  struct,
  tuple,
  union,
  uuid,
} from "../../../../../runtime/serde/info/builders.js";
import type { StructInfo, TypeInfo } from "../../../../../runtime/serde/info/types.js";
import { CIRCLE, HOLDER, POINT, ROW, SQUARE } from "./structs.js";
import { bytes, converted, details, json, pack, told } from "./try.js";

test.each([
  ["$.list[1].x", '{"list":[{"x":1},{"x":"a"}]}', "Expected `int`, got `str` - at `$.list[1].x`"],
  ["$.map[...]", '{"map":{"a":"b"}}', "Expected `int`, got `str` - at `$.map[...]`"],
  ["key in $.map", '{"map":{"long":1}}', "Expected `str` of length <= 3 - at `key` in `$.map`"],
  ["key in $.deep[...][1]", '{"deep":{"a":[{},{"x":1}]}}', "Expected `int`, got `str` - at `key` in `$.deep[...][1]`"],
  ["$.row[0]", '{"row":["a"]}', "Expected `int`, got `str` - at `$.row[0]`"],
  ["$.row", '{"row":{}}', "Expected `array | null`, got `object` - at `$.row`"],
])("the path %s", (path, message, text) => {
  const error = json(HOLDER, message);
  expect(told(error)).toBe(`ValidationError: ${text}`);
  expect(details(error).path).toBe(path);
});

test("a path inside the key of a map starts anew", () => {
  const type = list(map(tuple([int(), list(int())]), any()));
  expect(told(pack(type, "9181920192c0c0c0"))).toBe(
    "ValidationError: Expected `int`, got `None` - at `key[1][0]` in `$[0]`",
  );
});

test("a ValidationError says everything as plain data too", () => {
  expect(details(json(POINT, '{"x":"a"}')).payload).toEqual({
    type: "validation",
    summary: "Expected `int`, got `str` - at `$.x`",
    path: "$.x",
    contract: "Test",
    expected: "int",
    received: "str",
    code: "wrong-type",
    source: null,
  });
});

test.each([
  [{}, "missing-field", "missing_field"],
  [{ x: 1, z: 1 }, "unknown-field", "unknown_field"],
  [{ x: 1.5 }, "wrong-type", "validation"],
  [{ x: 2 ** 60 }, "out-of-range", "validation"],
])("%j is a %s", (value, code, type) => {
  expect(details(converted(POINT, value)).payload).toMatchObject({ code, type });
});

test.each<[string, TypeInfo, string, string | null]>([
  ["a number", int({ ge: 0 }), "-1", "-1"],
  ["a negative zero", float({ gt: 0 }), "-0.0", "-0"],
  ["a number out of range", int(), "9007199254740993", "9007199254740993"],
  ["a float out of range", float(), "1e999", "1e999"],
  ["a text", str({ max_length: 1 }), '"a\\"b"', '"a\\"b"'],
  ["a text that does not match", str({ pattern: "^x" }), '"y"', '"y"'],
  ["a text of another form", uuid(), '"no"', '"no"'],
  ["the beginning of a long text", str({ max_length: 1 }), `"${"x".repeat(100)}"`, `"${"x".repeat(80)}"…`],
  ["the beginning of many digits", int(), "7".repeat(100), `${"7".repeat(80)}…`],
  ["the length of a list", list(int(), { min_length: 3 }), "[1]", "1"],
  ["the length of a map", map(str(), int(), { max_length: 0 }), '{"a":1}', "1"],
  ["the size of bytes", bytesOf({ max_length: 1 }), '"AAAA"', "3"],
  ["a type", int(), '"a"', "str"],
  ["nothing", POINT, "{}", null],
])("received is %s", (_, type, message, received) => {
  expect(details(json(type, message)).received).toBe(received);
});

describe("allErrors", () => {
  const all = { allErrors: true };
  const type = struct({
    name: "Many",
    module: "test",
    fields: () => [
      field("a", int()),
      field("b", list(int({ ge: 0 }), { min_length: 3 })),
      field("c", map(int(), str())),
      field("d", union([CIRCLE, SQUARE])),
      field("e", ROW),
      field("f", str()),
    ],
  });

  const messages = [
    "Expected `int`, got `str` - at `$.a`",
    "Expected `int` >= 0 - at `$.b[0]`",
    "Expected `int`, got `array` - at `$.b[1]`",
    "Expected `array` of length >= 3 - at `$.b`",
    "Expected `int`, got `str` - at `key` in `$.c`",
    "Expected `str`, got `int` - at `$.c[...]`",
    "Invalid value 'no' - at `$.d.kind`",
    "Expected `array` of at least length 2, got 1 - at `$.e`",
    "Object contains unknown field `g`",
    "Object missing required field `f`",
  ];
  const json_text = '{"a":"x","b":[-1,[{}]],"c":{"x":"y","1":2},"d":{"kind":"no","r":[1]},"e":[1],"g":{"x":[]}}';

  test("collects every error of a message; the first is the one that would be thrown alone", () => {
    const error = details(json(type, json_text, all));
    expect(error.payloads.map((payload) => payload.summary)).toEqual(messages);
    expect(error.message).toBe(messages[0]);
    expect(told(json(type, json_text))).toBe(`ValidationError: ${messages[0]}`);
  });

  test("collects the same of a value, though the size of an array is known before its items", () => {
    const found = validateExact(type, JSON.parse(json_text), {}, "Test").map((payload) => payload.summary);
    expect(new Set(found)).toEqual(new Set(messages));
    expect(found).toHaveLength(messages.length);
  });

  test("goes on in MessagePack", () => {
    const error = details(pack(list(POINT), "93 81a178c3 8101c0 81a17801", all));
    expect(error.payloads.map((payload) => payload.summary)).toEqual([
      "Expected `int`, got `bool` - at `$[0].x`",
      "Expected `str`, got `int` - at `key` in `$[1]`",
      "Object missing required field `x` - at `$[1]`",
    ]);
  });

  test("bytes that do not parse end it, as the last error", () => {
    const error = details(json(list(int()), '["a",1,x]', all));
    expect(error.payloads.map((payload) => payload.code)).toEqual(["wrong-type", "malformed"]);
    expect(told(json(list(int()), "[1,x]", all))).toBe("DecodeError: JSON is malformed: invalid character (byte 3)");
  });

  test("ends at 10,000 errors, each of which takes far more memory than what is wrong", () => {
    const error = details(json(list(str()), `[${"1,".repeat(20_000)}1]`, all));
    expect(error.payloads).toHaveLength(10_000);
    expect(error.message).toBe("Expected `str`, got `int` - at `$[0]`");
    const sparse: unknown[] = [];
    sparse.length = 2 ** 32 - 1;
    expect(validateExact(list(str()), sparse, {}, "Test")).toHaveLength(10_000);
    expect(validateExact(ROW, sparse, {}, "Test").length).toBeLessThan(10);
  });

  test("nothing wrong is no error", () => {
    expect(json(POINT, '{"x":1}', all)).toEqual({ x: 1, y: 7 });
    expect(validateExact(POINT, { x: 1 }, {}, "Test")).toEqual([]);
  });
});

describe("limits", () => {
  const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

  test("512 containers inside each other, not 513, also in skipped and raw values", () => {
    expect(json(raw(), nested(512))).toMatchObject({ format: "json" });
    expect(json(any(), nested(512))).toHaveLength(1);
    for (const type of [any(), raw()]) {
      expect(json(type, nested(513))).toMatchObject({ code: "depth-exceeded" });
      expect(pack(type, `${"91".repeat(512)}90`)).toMatchObject({ code: "depth-exceeded" });
    }
  });

  test("maxDepth says another limit", () => {
    expect(json(list(list(int())), "[[1]]", { maxDepth: 2 })).toEqual([[1]]);
    expect(told(json(list(list(int())), "[[1]]", { maxDepth: 1 }))).toBe("DecodeError: Maximum depth of 1 exceeded");
  });

  test("with a limit beyond the stack of JavaScript it is still a DecodeError", () => {
    for (const allErrors of [false, true]) {
      const options = { maxDepth: 1e6, allErrors };
      expect(json(any(), nested(50_000), options)).toMatchObject({ name: "DecodeError", code: "depth-exceeded" });
    }
  });

  test("a value that contains itself", () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    expect(converted(any(), cycle)).toMatchObject({ code: "depth-exceeded" });
    expect(validateExact(any(), cycle, {}, "Test")).toMatchObject([{ type: "depth", contract: "Test" }]);
  });

  test("maxBytes", () => {
    expect(json(any(), '"é"', { maxBytes: 4 })).toBe("é");
    expect(json(any(), '"é"', { maxBytes: 3 })).toMatchObject({ code: "too-large" });
    expect(pack(any(), "a161", { maxBytes: 1 })).toMatchObject({ code: "too-large" });
  });

  test("4,300 digits are an integer, more are not", () => {
    expect(json(any(), "9".repeat(4300))).toBe(BigInt("9".repeat(4300)));
    expect(told(json(any(), "9".repeat(4301)))).toBe("ValidationError: Integer value out of range");
  });
});

test("lengths in JSON count what is left without duplicates", () => {
  expect(json(set(int(), { max_length: 1 }), "[1,1]")).toEqual(new Set([1]));
  expect(json(map(str(), int(), { max_length: 1 }), '{"a":1,"a":2}')).toEqual({ a: 2 });
});

test("a recursive type", () => {
  const tree: StructInfo = struct({
    name: "Tree",
    module: "test",
    fields: () => [field("next", union([tree, nil()]))],
  });
  expect(json(tree, '{"next":{"next":null}}')).toEqual({ next: { next: null } });
  expect(told(json(tree, '{"next":{"next":1}}'))).toBe(
    "ValidationError: Expected `object | null`, got `int` - at `$.next.next`",
  );
});

test("a Buffer is a message like any other; what is cut from it are plain views", () => {
  const cut = json(list(raw()), Buffer.from("[ 1.50 ]")) as [{ bytes: Uint8Array }];
  expect(cut[0].bytes).toEqual(bytes("312e3530"));
  expect(json(float(), Buffer.from("1.5"))).toBe(1.5);
});
