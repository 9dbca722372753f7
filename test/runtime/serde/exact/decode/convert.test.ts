import { describe, expect, test } from "vitest";
import { Ext } from "../../../../../runtime/serde/values/ext.js";
import { Raw } from "../../../../../runtime/serde/values/raw.js";
import {
  any,
  bigint,
  bytes,
  decimal,
  ext,
  field,
  float,
  int,
  int64,
  list,
  map,
  nullable,
  raw,
  set,
  str,
  struct,
  tuple,
  uint64,
  union,
} from "../../../../../runtime/serde/info/builders.js";
import { CIRCLE, POINT, ROW, SQUARE } from "./structs.js";
import { bytes as bytesOf, converted, json, pack, told } from "./try.js";

describe("numbers", () => {
  test("a whole number is an int and fits a float, any other is a float", () => {
    expect(converted(int(), 3)).toBe(3);
    expect(converted(int(), -0)).toBe(0);
    expect(converted(float(), 3)).toBe(3);
    expect(converted(float(), -0)).toBe(-0);
    expect(converted(float(), NaN)).toBe(NaN);
    expect(told(converted(int(), 3.5))).toBe("ValidationError: Expected `int`, got `float`");
  });

  test("bigint and number stand for each other where nothing is lost", () => {
    expect(converted(int64(), 3)).toBe(3n);
    expect(converted(int(), 3n)).toBe(3);
    expect(converted(uint64(), 2n ** 64n - 1n)).toBe(2n ** 64n - 1n);
    expect(told(converted(int(), 2n ** 53n))).toBe("ValidationError: Integer value out of range");
    expect(told(converted(bigint(), 2 ** 53))).toBe("ValidationError: Integer value out of range");
  });

  test("a number beyond 2^53 is the float where both may stand", () => {
    expect(converted(union([int(), float()]), 1e300)).toBe(1e300);
  });

  test("decimals", () => {
    expect(converted(decimal(), 1.5)).toBe("1.5");
    expect(converted(decimal(), 10n ** 20n)).toBe("100000000000000000000");
    expect(converted(decimal(), 1e16)).toBe("1E+16");
  });
});

test("bytes come as bytes, copied, or as base64", () => {
  const given = new Uint8Array([65]);
  const taken = converted(bytes(), given);
  expect(taken).toEqual(given);
  expect(taken).not.toBe(given);
  expect(converted(bytes(), "QQ==")).toEqual(given);
});

test("arrays and sets stand for lists and sets, arrays alone for tuples", () => {
  expect(converted(set(int()), [1, 1])).toEqual(new Set([1]));
  expect(converted(list(int()), new Set([1, 2]))).toEqual([1, 2]);
  expect(converted(tuple([int(), str()]), [1, "a"])).toEqual([1, "a"]);
  expect(told(converted(tuple([int()]), new Set([1])))).toBe("ValidationError: Expected `array`, got `set`");
});

describe("maps", () => {
  test("an object's keys are text, a Map's are values", () => {
    expect(converted(map(int(), str()), { 1: "a" })).toEqual(new Map([[1, "a"]]));
    expect(converted(map(int(), str()), new Map([[1, "a"]]))).toEqual(new Map([[1, "a"]]));
    expect(told(converted(map(int(), str()), new Map([["1", "a"]])))).toBe(
      "ValidationError: Expected `int`, got `str` - at `key` in `$`",
    );
    expect(converted(map(str(), int()), new Map([["a", 1]]))).toEqual({ a: 1 });
  });

  test("have no prototype, so that `__proto__` is a key", () => {
    const value = converted(map(str(), int()), JSON.parse('{"__proto__":1}')) as object;
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.keys(value)).toEqual(["__proto__"]);
  });
});

describe("structs", () => {
  test("from objects and Maps; undefined is absent", () => {
    expect(converted(POINT, { x: 1, y: undefined, z: undefined })).toEqual({ x: 1, y: 7 });
    expect(converted(POINT, new Map([["x", 1]]))).toEqual({ x: 1, y: 7 });
    expect(converted(ROW, [1, "b"])).toEqual({ a: 1, b: "b", c: 3 });
  });

  test("not from instances, unless fromAttributes", () => {
    class Place {
      readonly x = 1;
      get y(): number {
        return 2;
      }
      readonly other = "unknown names are not looked at";
    }
    expect(told(converted(POINT, new Place()))).toBe("ValidationError: Expected `object`, got `Place`");
    expect(converted(POINT, new Place(), { fromAttributes: true })).toEqual({ x: 1, y: 2 });
    expect(converted(nullable(POINT), new Place(), { fromAttributes: true })).toEqual({ x: 1, y: 2 });
    expect(told(converted(int(), new Place(), { fromAttributes: true }))).toBe(
      "ValidationError: Expected `int`, got `Place`",
    );
  });

  const renamed = struct({
    name: "Renamed",
    module: "test",
    tag: "s",
    tag_field: "type",
    fields: () => [field("x", int(), { wire: "X" })],
  });
  class Bag {
    constructor(properties: object) {
      Object.assign(this, properties);
    }
  }

  test.each([
    [{ x: 1 }, null],
    [{ X: 1 }, null],
    [{ type: "s", X: 1 }, null],
    [{ X: "a" }, "Expected `int`, got `str` - at `$.X`"],
    [{ x: "a" }, "Expected `int`, got `str` - at `$.x`"],
    [{}, "Object missing required field `x`"],
    [{ type: "t", x: 1 }, "Invalid value 't' - at `$.type`"],
    [{ type: 1, x: 1 }, "Expected `str`, got `int` - at `$.type`"],
  ])("attributes %j by either name", (properties, text) => {
    const outcome = converted(renamed, new Bag(properties), { fromAttributes: true });
    if (text === null) expect(outcome).toEqual({ type: "s", x: 1 });
    else expect(told(outcome)).toBe(`ValidationError: ${text}`);
  });

  test("a union goes by the attribute of its tag", () => {
    const shape = union([CIRCLE, SQUARE]);
    const options = { fromAttributes: true };
    expect(converted(shape, new Bag({ kind: "square", a: 2 }), options)).toEqual({ kind: "square", a: 2 });
    expect(told(converted(shape, new Bag({ a: 2 }), options))).toBe(
      "ValidationError: Object missing required field `kind`",
    );
  });
});

test("a union looks its tag up, whatever other keys a Map has", () => {
  const shape = union([CIRCLE, SQUARE]);
  expect(told(converted(shape, new Map([[1, "x"]])))).toBe("ValidationError: Object missing required field `kind`");
  const entries: [unknown, unknown][] = [
    [1, "x"],
    ["kind", "square"],
  ];
  expect(told(converted(shape, new Map(entries)))).toBe("ValidationError: Expected `str` - at `key` in `$`");
});

test("any takes what decoders of any give, and nothing else", () => {
  const value = { a: [1, 2n ** 60n, null, "x", true], b: new Map([[1, 2]]), c: new Ext(1, new Uint8Array()) };
  expect(converted(any(), value)).toEqual(value);
  expect(converted(any(), 3n)).toBe(3);
  for (const odd of [new Set(), new Date(0), Symbol("s"), undefined]) {
    expect(told(converted(any(), odd))).toMatch(/^ValidationError: Expected `any`, got/);
  }
});

describe("raw", () => {
  test("is cut from the message, from the first byte of the value to its last", () => {
    expect(json(map(str(), raw()), '{"a" : [ 1 ] }')).toEqual({ a: Raw.json(new TextEncoder().encode("[ 1 ]")) });
    expect(pack(list(raw()), "91cd0001")).toEqual([Raw.msgpack(bytesOf("cd0001"))]);
  });

  test("is passed on by convert", () => {
    const value = Raw.json(new TextEncoder().encode("1"));
    expect(converted(raw(), value)).toBe(value);
    expect(told(converted(int(), value))).toBe("ValidationError: Expected `int`, got `raw`");
  });
});

describe("extension types", () => {
  const plain = ext("blob", 5);
  const reversed = ext("text", 6, {
    codec: {
      decode: (data) => {
        if (data.length === 0) throw new Error("nothing in it");
        return { reversed: [...data].reverse().join() };
      },
      encode: () => new Uint8Array(),
      is: (value): value is { reversed: string } => typeof value === "object" && value !== null && "reversed" in value,
      fromJson: (form) => ({ reversed: String(form) }),
    },
  });

  test("without a codec are an Ext, of their own code only", () => {
    expect(pack(plain, "d40501")).toEqual(new Ext(5, new Uint8Array([1])));
    expect(converted(plain, new Ext(5, new Uint8Array([1])))).toEqual(new Ext(5, new Uint8Array([1])));
    expect(pack(plain, "d40601")).toMatchObject({ code: "invalid-ext" });
    expect(told(json(plain, "1"))).toBe("ValidationError: Expected `ext`, got `int`");
  });

  test("with a codec are what it makes of the payload or the JSON form", () => {
    expect(pack(reversed, "d5060102")).toEqual({ reversed: "2,1" });
    expect(json(reversed, "[1]")).toEqual({ reversed: "1" });
    expect(json(nullable(reversed), "null")).toBeNull();
    const value = { reversed: "x" };
    expect(converted(reversed, value)).toBe(value);
  });

  test("an error of the codec is a ValidationError with its path", () => {
    expect(told(pack(list(reversed), "91c70006"))).toBe("ValidationError: nothing in it - at `$[0]`");
  });
});
