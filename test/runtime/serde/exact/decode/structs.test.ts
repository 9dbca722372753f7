import { describe, expect, test } from "vitest";
import {
  defaulted,
  field,
  int,
  list,
  map,
  nullable,
  str,
  struct,
  union,
  unset,
} from "../../../../../runtime/serde/info/builders.js";
import type { StructInfo } from "../../../../../runtime/serde/info/types.js";
import {
  CIRCLE,
  HOLDER,
  HOLED_ROW,
  LOOSE_POINT,
  LOOSE_ROW,
  OTHER_ROW,
  POINT,
  ROW,
  SQUARE,
  TAGGED_ROW,
} from "./structs.js";
import { converted, details, json, pack, told } from "./try.js";

const SHAPE = union([CIRCLE, SQUARE]);

describe("fields", () => {
  test("come in any order and stand in contract order, defaults filled in", () => {
    const value = json(POINT, '{"y":2,"x":1}');
    expect(value).toEqual({ x: 1, y: 2 });
    expect(Object.keys(value as object)).toEqual(["x", "y"]);
    expect(json(POINT, '{"x":1}')).toEqual({ x: 1, y: 7 });
  });

  test("defaults are made afresh", () => {
    const first = json(HOLDER, "{}") as { list: unknown[] };
    first.list.push(1);
    expect(json(HOLDER, "{}")).toEqual({ list: [], map: {}, deep: {}, row: null });
  });

  test("an unset field that is absent is no property; null is not absent", () => {
    expect(Object.keys(json(LOOSE_POINT, '{"x":1}') as object)).toEqual(["x"]);
    expect(json(LOOSE_POINT, '{"x":1,"label":null}')).toEqual({ x: 1, label: null });
  });

  test("the last of two equal keys counts, but every one must fit", () => {
    expect(json(POINT, '{"x":1,"x":2}')).toEqual({ x: 2, y: 7 });
    expect(told(json(POINT, '{"x":"a","x":2}'))).toBe("ValidationError: Expected `int`, got `str` - at `$.x`");
  });

  test("unknown ones are skipped in a compat struct, refused before their value in a strict one", () => {
    expect(json(LOOSE_POINT, '{"z":[{"a":"\\n"}],"x":1}')).toEqual({ x: 1 });
    expect(told(json(POINT, '{"z":x'))).toBe("ValidationError: Object contains unknown field `z`");
  });

  const renamed: StructInfo = struct({
    name: "Renamed",
    module: "test",
    fields: () => [field("new_key", int(), { wire: "newKey", accept: ["old_key", "older"] })],
  });

  test("are read by wire name and by every accepted name", () => {
    for (const key of ["newKey", "old_key", "older"]) expect(json(renamed, `{"${key}":1}`)).toEqual({ new_key: 1 });
    expect(told(json(renamed, '{"new_key":1}'))).toBe("ValidationError: Object contains unknown field `new_key`");
    expect(told(json(renamed, '{"older":"a"}'))).toBe("ValidationError: Expected `int`, got `str` - at `$.newKey`");
    expect(told(json(renamed, "{}"))).toBe("ValidationError: Object missing required field `newKey`");
  });
});

describe("tags", () => {
  test("stand first in the value, wherever they stand in the message", () => {
    for (const message of ['{"kind":"circle","r":1}', '{"r":1,"kind":"circle"}']) {
      const value = json(SHAPE, message);
      expect(value).toEqual({ kind: "circle", r: 1 });
      expect(Object.keys(value as object)).toEqual(["kind", "r"]);
    }
    expect(pack(SHAPE, "82a17201a46b696e64a6636972636c65")).toEqual({ kind: "circle", r: 1 });
    expect(converted(SHAPE, { r: 1, kind: "circle" })).toEqual({ kind: "circle", r: 1 });
  });

  test("may be missing where there is only one struct", () => {
    expect(json(CIRCLE, '{"r":1}')).toEqual({ kind: "circle", r: 1 });
  });

  test("of the wrong type are stepped over first, so that bad syntax comes to light", () => {
    expect(told(json(SHAPE, '{"kind":[1,]}'))).toMatch(/^DecodeError: JSON is malformed: trailing comma/);
  });
});

describe("array-like structs", () => {
  test("are read by position", () => {
    expect(json(ROW, '[1,"b"]')).toEqual({ a: 1, b: "b", c: 3 });
    expect(json(LOOSE_ROW, '[1,"b",4,[5]]')).toEqual({ a: 1, b: "b", c: 4 });
    expect(pack(LOOSE_ROW, "9401a1620405")).toEqual({ a: 1, b: "b", c: 4 });
  });

  test("have their tag first", () => {
    const either = union([TAGGED_ROW, OTHER_ROW]);
    expect(json(either, '["other",9]')).toEqual({ type: "other", z: 9 });
    expect(told(json(either, '["nope",9]'))).toBe("ValidationError: Invalid value 'nope' - at `$[0]`");
    expect(told(json(TAGGED_ROW, '["row",1,2]'))).toBe("ValidationError: Expected `str`, got `int` - at `$[2]`");
  });

  test("take anything in a hole", () => {
    expect(json(HOLED_ROW, '[1,{"any":["thing"]},5]')).toEqual({ a: 1, c: 5 });
    expect(json(HOLED_ROW, "[1]")).toEqual({ a: 1, c: 3 });
  });

  test("too long in JSON: msgspec does not say where, the error does", () => {
    const error = json(list(ROW), '[[1,"b",3,4]]');
    expect(told(error)).toBe("ValidationError: Expected `array` of at most length 3");
    expect(details(error).path).toBe("$[0]");
    expect(told(pack(list(ROW), "919401a1620304"))).toBe(
      "ValidationError: Expected `array` of at most length 3, got 4 - at `$[0]`",
    );
  });
});

describe("rules", () => {
  const ordered = struct({
    name: "Range",
    module: "test",
    fields: () => [field("low", int()), field("high", int()), unset("note", nullable(str()))],
    rules: [
      {
        expr: "this.low <= this.high",
        message: "low is above high",
        holds: (value: { low: number; high: number }) => value.low <= value.high,
      },
      { expr: "this.low != 13", message: "low is 13", holds: (value: { low: number }) => value.low !== 13 },
    ],
  });

  test("run after the fields, in order, with the path of the struct", () => {
    expect(json(ordered, '{"low":1,"high":2}')).toEqual({ low: 1, high: 2 });
    const error = json(list(ordered), '[{"low":13,"high":2}]');
    expect(told(error)).toBe("ValidationError: low is above high - at `$[0]`");
    expect(error).toMatchObject({ code: "rule", path: "$[0]" });
    expect(told(json(ordered, '{"low":13,"high":20}'))).toBe("ValidationError: low is 13");
  });

  test("do not run if a field is wrong", () => {
    const error = details(json(ordered, '{"low":9,"high":"x"}', { allErrors: true }));
    expect(error.payloads.map((payload) => payload.code)).toEqual(["wrong-type"]);
  });

  test("are all collected if asked for", () => {
    const error = details(json(ordered, '{"low":13,"high":2}', { allErrors: true }));
    expect(error.payloads.map((payload) => payload.summary)).toEqual(["low is above high", "low is 13"]);
  });
});

describe("duplicateKeys: error", () => {
  const strictly = { duplicateKeys: "error" } as const;

  test.each([
    [POINT, '{"x":1,"x":1}', "Object contains duplicate key `x`"],
    [LOOSE_POINT, '{"z":1,"x":1,"z":1}', "Object contains duplicate key `z`"],
    [SHAPE, '{"kind":"circle","kind":"circle","r":1}', "Object contains duplicate key `kind`"],
    [map(str(), int()), '{"a":1,"a":1}', "Object contains duplicate key `a`"],
    [map(int(), int()), '{"1":1,"1":1}', "Object contains duplicate key `1`"],
  ])("%#: %s", (type, message, text) => {
    expect(json(type, message, strictly)).toMatchObject({ message: text, code: "duplicate-key" });
  });

  test("an accepted name counts as the field's own", () => {
    const type = struct({
      name: "A",
      module: "test",
      fields: () => [defaulted("a", int(), () => 0, { accept: ["b"] })],
    });
    expect(told(json(type, '{"a":1,"b":2}', strictly))).toBe("ValidationError: Object contains duplicate key `b`");
    expect(json(type, '{"a":1,"b":2}')).toEqual({ a: 2 });
  });
});
