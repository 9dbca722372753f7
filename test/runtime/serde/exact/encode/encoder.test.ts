import { describe, expect, it } from "vitest";
import {
  any,
  bigint,
  bool,
  bytes,
  date,
  datetime,
  decimal,
  defaulted,
  duration,
  enumOf,
  ext,
  field,
  float,
  int,
  int64,
  list,
  literal,
  map,
  nil,
  nullable,
  raw,
  set,
  str,
  struct,
  time,
  tuple,
  uint64,
  union,
  unset,
  uuid,
} from "../../../../../runtime/serde/codegen.js";
import { EncodeError, Ext, Raw, type TypeInfo } from "../../../../../runtime/serde/index.js";
import { encodeJsonExact, encodeMsgpackExact, toBuiltinsExact } from "../../../../../runtime/serde/exact/encode.js";
import type { EncodeOrder } from "../../../../../runtime/serde/options.js";

const HOLE: unknown[] = [];
HOLE.length = 1;

const json = (type: TypeInfo, value: unknown, order: EncodeOrder = "deterministic"): string =>
  Buffer.from(encodeJsonExact(type, value, { order })).toString();
const msgpack = (type: TypeInfo, value: unknown, order: EncodeOrder = "deterministic"): string =>
  Buffer.from(encodeMsgpackExact(type, value, { order })).toString("hex");

const POINT = struct({ name: "Point", module: "m", fields: () => [field("x", int()), field("y", float())] });
const JOB = struct({
  name: "Job",
  module: "m",
  fields: () => [
    field("job_id", str()),
    defaulted("attempt", int(), () => 0),
    defaulted("ratio", float(), () => 1),
    defaulted("outputs", list(int()), () => []),
    unset("note", nullable(str())),
  ],
});
const PLAN = struct({
  name: "Plan",
  module: "m",
  tag: "plan",
  tag_field: "kind",
  fields: () => [field("size", int())],
});
const SCAN = struct({
  name: "Scan",
  module: "m",
  tag: "scan",
  tag_field: "kind",
  fields: () => [field("path", str())],
});
const POSITIONAL = struct({
  name: "Pos",
  module: "m",
  array_like: true,
  tag: "p",
  tag_field: "kind",
  fields: () => [field("a", int()), defaulted("b", nullable(int()), () => null)],
});
const SHUFFLED = struct({
  name: "Srt",
  module: "m",
  tag: "t",
  tag_field: "kind",
  fields: () => [field("b", int()), field("a", int())],
});
const WIDE = struct({
  name: "Wide",
  module: "m",
  fields: () => "abcdefghijklmnop".split("").map((name) => defaulted(name, int(), () => 0)),
});

describe("the exact encoder", () => {
  // Bytes of msgspec 0.22.0, order="deterministic" unless the row says otherwise.
  it.each<{ name: string; type: TypeInfo; value: unknown; json: string; msgpack: string; order?: EncodeOrder }>([
    { name: "null", type: nil(), value: null, json: "null", msgpack: "c0" },
    { name: "true", type: bool(), value: true, json: "true", msgpack: "c3" },
    { name: "an int", type: int(), value: -129, json: "-129", msgpack: "d1ff7f" },
    { name: "minus zero as an int", type: int(), value: -0, json: "0", msgpack: "00" },
    {
      name: "the largest int",
      type: int(),
      value: 2 ** 53 - 1,
      json: "9007199254740991",
      msgpack: "cf001fffffffffffff",
    },
    {
      name: "the least int64",
      type: int64(),
      value: -(2n ** 63n),
      json: "-9223372036854775808",
      msgpack: "d38000000000000000",
    },
    {
      name: "the largest uint64",
      type: uint64(),
      value: 2n ** 64n - 1n,
      json: "18446744073709551615",
      msgpack: "cfffffffffffffffff",
    },
    { name: "an integral float", type: float(), value: 3, json: "3.0", msgpack: "cb4008000000000000" },
    { name: "a small float", type: float(), value: 1.5e-7, json: "1.5e-7", msgpack: "cb3e8421f5f40d8376" },
    { name: "NaN", type: float(), value: NaN, json: "null", msgpack: "cb7ff8000000000000" },
    { name: "minus zero as a float", type: float(), value: -0, json: "-0.0", msgpack: "cb8000000000000000" },
    { name: "a string", type: str(), value: 'é"\n\u2028', json: '"é\\"\\n\u2028"', msgpack: "a7c3a9220ae280a8" },
    { name: "bytes", type: bytes(), value: Uint8Array.of(0, 255, 16), json: '"AP8Q"', msgpack: "c40300ff10" },
    {
      name: "a datetime with offset",
      type: datetime(),
      value: "2020-01-02T03:04:05.000060+02:00",
      json: '"2020-01-02T03:04:05.000060+02:00"',
      msgpack: "d7ff0003a9805e0d4185",
    },
    {
      name: "a datetime without offset",
      type: datetime(),
      value: "2020-01-02T03:04:05",
      json: '"2020-01-02T03:04:05"',
      msgpack: "b3323032302d30312d30325430333a30343a3035",
    },
    {
      name: "a datetime before 1970",
      type: datetime(),
      value: "1969-12-31T23:59:59Z",
      json: '"1969-12-31T23:59:59Z"',
      msgpack: "c70cff00000000ffffffffffffffff",
    },
    {
      name: "a datetime spelled as JavaScript does",
      type: datetime(),
      value: new Date(0).toISOString(),
      json: '"1970-01-01T00:00:00Z"',
      msgpack: "d6ff00000000",
    },
    { name: "a date", type: date(), value: "2020-01-02", json: '"2020-01-02"', msgpack: "aa323032302d30312d3032" },
    {
      name: "a time",
      type: time(),
      value: "03:04:05.6",
      json: '"03:04:05.600000"',
      msgpack: "af30333a30343a30352e363030303030",
    },
    {
      name: "a duration",
      type: duration(),
      value: "P1DT1H1M1.5S",
      json: '"P1DT3661.5S"',
      msgpack: "ab50314454333636312e3553",
    },
    {
      name: "a uuid",
      type: uuid(),
      value: "6BA7B8109DAD11D180B400C04FD430C8",
      json: '"6ba7b810-9dad-11d1-80b4-00c04fd430c8"',
      msgpack: "d92436626137623831302d396461642d313164312d383062342d303063303466643433306338",
    },
    { name: "a decimal", type: decimal(), value: "1E+5", json: '"1E+5"', msgpack: "a431452b35" },
    { name: "a list", type: list(union([int(), list(int())])), value: [1, [2]], json: "[1,[2]]", msgpack: "92019102" },
    { name: "a tuple", type: tuple([int(), list(int())]), value: [1, [2]], json: "[1,[2]]", msgpack: "92019102" },
    {
      name: "a map by the UTF-8 bytes of its keys",
      type: map(str(), int()),
      value: { "\u{1f600}": 3, "\uffff": 4, é: 5, b: 1, a: 2 },
      json: '{"a":2,"b":1,"é":5,"\uffff":4,"\u{1f600}":3}',
      msgpack: "85a16102a16201a2c3a905a3efbfbf04a4f09f988003",
    },
    {
      name: "a map with integer keys by their texts",
      type: map(int(), int()),
      value: new Map([
        [9, 2],
        [10, 1],
      ]),
      json: '{"10":1,"9":2}',
      msgpack: "820a010902",
    },
    { name: "a set of ints", type: set(int()), value: new Set([10, 9, -1]), json: "[-1,9,10]", msgpack: "93ff090a" },
    {
      name: "a set of strings",
      type: set(str()),
      value: new Set(["\u{1f600}", "\uffff", "b", "a"]),
      json: '["a","b","\uffff","\u{1f600}"]',
      msgpack: "94a161a162a3efbfbfa4f09f9880",
    },
    {
      name: "a set of datetimes by instant",
      type: set(datetime()),
      value: new Set(["2020-01-01T01:00:00Z", "2020-01-01T05:00:00+05:00"]),
      json: '["2020-01-01T05:00:00+05:00","2020-01-01T01:00:00Z"]',
      msgpack: "92d6ff5e0be100d6ff5e0bef10",
    },
    {
      name: "a set of times by instant",
      type: set(time()),
      value: new Set(["06:00:00Z", "10:00:00+05:00"]),
      json: '["10:00:00+05:00","06:00:00Z"]',
      msgpack: "92ae31303a30303a30302b30353a3030a930363a30303a30305a",
    },
    {
      name: "a set of durations by length",
      type: set(duration()),
      value: new Set(["P1D", "PT10S", "PT9S"]),
      json: '["PT9S","PT10S","P1D"]',
      msgpack: "93a450543953a55054313053a3503144",
    },
    {
      name: "a set of decimals by value",
      type: set(decimal()),
      value: new Set(["1E+2", "10", "9", "-0.5"]),
      json: '["-0.5","9","10","1E+2"]',
      msgpack: "94a42d302e35a139a23130a431452b32",
    },
    {
      name: "a set of booleans",
      type: set(bool()),
      value: new Set([true, false]),
      json: "[false,true]",
      msgpack: "92c2c3",
    },
    {
      name: "a struct",
      type: POINT,
      value: { y: 2, x: 1 },
      json: '{"x":1,"y":2.0}',
      msgpack: "82a17801a179cb4000000000000000",
    },
    {
      name: "a struct without its defaults",
      type: JOB,
      value: { job_id: "a" },
      json: '{"job_id":"a"}',
      msgpack: "81a66a6f625f6964a161",
    },
    {
      name: "a struct whose fields equal their defaults",
      type: JOB,
      value: { job_id: "a", attempt: 0, ratio: 1, outputs: [], note: undefined },
      json: '{"job_id":"a"}',
      msgpack: "81a66a6f625f6964a161",
    },
    {
      name: "a struct whose fields differ from their defaults",
      type: JOB,
      value: { job_id: "a", attempt: 1, ratio: 2, outputs: [1], note: null },
      json: '{"job_id":"a","attempt":1,"ratio":2.0,"outputs":[1],"note":null}',
      msgpack: "85a66a6f625f6964a161a7617474656d707401a5726174696fcb4000000000000000a76f7574707574739101a46e6f7465c0",
    },
    {
      name: "a tag",
      type: PLAN,
      value: { size: 1, kind: "plan" },
      json: '{"kind":"plan","size":1}',
      msgpack: "82a46b696e64a4706c616ea473697a6501",
    },
    {
      name: "an array-like struct",
      type: POSITIONAL,
      value: { kind: "p", a: 1 },
      json: '["p",1,null]',
      msgpack: "93a17001c0",
    },
    {
      name: "a struct with the header of its 16 fields",
      type: WIDE,
      value: { p: 1 },
      json: '{"p":1}',
      msgpack: "de0001a17001",
    },
    { name: "a struct that writes nothing", type: WIDE, value: {}, json: "{}", msgpack: "de0000" },
    {
      name: "an exact header in sorted order",
      type: WIDE,
      value: { p: 1 },
      order: "sorted",
      json: '{"p":1}',
      msgpack: "81a17001",
    },
    {
      name: "fields in contract order",
      type: SHUFFLED,
      value: { kind: "t", a: 2, b: 1 },
      json: '{"kind":"t","b":1,"a":2}',
      msgpack: "83a46b696e64a174a16201a16102",
    },
    {
      name: "fields sorted, tag included",
      type: SHUFFLED,
      value: { kind: "t", a: 2, b: 1 },
      order: "sorted",
      json: '{"a":2,"b":1,"kind":"t"}',
      msgpack: "83a16102a16201a46b696e64a174",
    },
  ])("writes $name", ({ type, value, json: text, msgpack: hex, order }) => {
    expect(json(type, value, order)).toBe(text);
    expect(msgpack(type, value, order)).toBe(hex);
  });

  it("keeps maps and sets as they are in declared order", () => {
    const type = tuple([map(str(), int()), set(int()), map(int(), int())]);
    const value = [{ b: 1, a: 2 }, new Set([3, 1]), new Map([[9, 0], [10, 0]])]; // prettier-ignore
    expect(json(type, value, "declared")).toBe('[{"b":1,"a":2},[3,1],{"9":0,"10":0}]');
  });

  it("writes holes of an array-like struct as null", () => {
    const type = struct({ name: "H", module: "m", array_like: true, fields: () => [field("a", int()), null] });
    expect(json(type, { a: 1 })).toBe("[1,null]");
  });

  it("writes defaults where omit_defaults is off", () => {
    const type = struct({
      name: "S",
      module: "m",
      omit_defaults: false,
      fields: () => [defaulted("a", int(), () => 7)],
    });
    expect(json(type, {})).toBe('{"a":7}');
  });

  it("takes -0 for the default 0 of an integer, which has no -0, but not for that of a float", () => {
    const fields = [defaulted("int", int(), () => 0), defaulted("float", union([float(), nil()]), () => 0)];
    expect(json(struct({ name: "Zeros", module: "m", fields: () => fields }), { int: -0, float: -0 })).toBe(
      '{"float":-0.0}',
    );
  });

  it("leaves out a struct that equals its default, and no other", () => {
    const type = struct({ name: "Outer", module: "m", fields: () => [defaulted("job", WIDE, () => ({}))] });
    expect(json(type, { job: { a: 0, b: undefined } })).toBe("{}");
    expect(json(type, { job: { a: 1 } })).toBe('{"job":{"a":1}}');
  });

  it("writes wire names", () => {
    const type = struct({ name: "R", module: "m", fields: () => [field("a_b", int(), { wire: "aB" })] });
    expect(json(type, { a_b: 1 })).toBe('{"aB":1}');
  });

  describe("in a union", () => {
    it.each<{ name: string; type: TypeInfo; value: unknown; json: string }>([
      { name: "an integral number as an int", type: union([float(), int()]), value: 3, json: "3" },
      { name: "a fraction as a float", type: union([int(), float()]), value: 1.5, json: "1.5" },
      { name: "-0 as a float", type: union([int(), float()]), value: -0, json: "-0.0" },
      { name: "-0 as an int if there is no float", type: union([int(), str()]), value: -0, json: "0" },
      { name: "a number beyond 2^53 as a float", type: union([int(), float()]), value: 1e300, json: "1e300" },
      { name: "a bigint as an int64", type: union([int64(), float()]), value: 3n, json: "3" },
      { name: "null", type: nullable(str()), value: null, json: "null" },
      { name: "a literal", type: union([literal(["a", "b"]), int()]), value: "b", json: '"b"' },
      { name: "bytes", type: union([bytes(), int()]), value: Uint8Array.of(1), json: '"AQ=="' },
      {
        name: "a struct by its tag",
        type: union([PLAN, SCAN]),
        value: { kind: "scan", path: "x" },
        json: '{"kind":"scan","path":"x"}',
      },
      {
        name: "a map beside an array-like struct",
        type: union([POSITIONAL, map(str(), int())]),
        value: { a: 1 },
        json: '{"a":1}',
      },
      {
        name: "an object without prototype as a map beside an array-like struct",
        type: union([POSITIONAL, map(str(), any())]),
        value: Object.assign(Object.create(null), { kind: "p", a: 1 }),
        json: '{"a":1,"kind":"p"}',
      },
      { name: "a set", type: union([nil(), set(int())]), value: new Set([1]), json: "[1]" },
    ])("writes $name", ({ type, value, json: text }) => {
      expect(json(type, value)).toBe(text);
    });
  });

  describe("of any", () => {
    it.each<{ value: unknown; json: string; msgpack: string }>([
      { value: 3, json: "3", msgpack: "03" },
      { value: 0.5, json: "0.5", msgpack: "cb3fe0000000000000" },
      { value: 2n ** 63n, json: "9223372036854775808", msgpack: "cf8000000000000000" },
      { value: Uint8Array.of(255), json: '"/w=="', msgpack: "c401ff" },
      { value: { b: [null, true], a: undefined }, json: '{"b":[null,true]}', msgpack: "81a16292c0c3" },
      { value: new Map<unknown, unknown>([[2, "x"], ["1", "y"]]), json: '{"1":"y","2":"x"}', msgpack: "82a131a17902a178" }, // prettier-ignore
    ])("writes $json", ({ value, json: text, msgpack: hex }) => {
      expect(json(any(), value)).toBe(text);
      expect(msgpack(any(), value)).toBe(hex);
    });

    it("writes extension values in MessagePack, where any value may be a key", () => {
      expect(msgpack(any(), new Ext(3, Uint8Array.of(1, 2, 3)))).toBe("c70303010203");
      const keys = new Map<unknown, unknown>([[null, 1], [[2], 2], [new Ext(1, Uint8Array.of(9)), 3]]); // prettier-ignore
      expect(msgpack(any(), keys)).toBe("83d4010903910202c001");
    });
  });

  it("writes raw bytes as they are, in their own format", () => {
    expect(json(raw(), Raw.json(Buffer.from("[1, 2]")))).toBe("[1, 2]");
    expect(msgpack(raw(), Raw.msgpack(Uint8Array.of(0xcd, 0, 1)))).toBe("cd0001");
  });

  it("writes extension values through their codec", () => {
    const codec = {
      decode: (data: Uint8Array) => new Date(data[0] ?? 0),
      encode: (value: unknown) => Uint8Array.of((value as Date).getTime()),
      is: (value: unknown): value is Date => value instanceof Date,
      toJson: (value: unknown) => ({ at: (value as Date).getTime() }),
    };
    const type = ext("clock", 5, { codec });
    expect(msgpack(type, new Date(7))).toBe("d40507");
    expect(json(type, new Date(7))).toBe('{"at":7}');
  });
});

describe("toBuiltins", () => {
  it("gives wire names, text, arrays and objects without prototype", () => {
    const type = struct({
      name: "S",
      module: "m",
      tag: "s",
      tag_field: "kind",
      fields: () => [
        field("a_b", set(int()), { wire: "aB" }),
        field("b", bytes()),
        field("m", map(int(), datetime())),
        defaulted("d", int(), () => 0),
      ],
    });
    const value = { kind: "s", a_b: new Set([2, 1]), b: Uint8Array.of(0), m: new Map([[1, "1970-01-01T00:00:00.0Z"]]) };
    const builtins = toBuiltinsExact(type, value, { order: "deterministic" });
    expect(builtins).toEqual({ kind: "s", aB: [1, 2], b: "AA==", m: { 1: "1970-01-01T00:00:00Z" } });
    expect(Object.getPrototypeOf(builtins)).toBeNull();
  });

  it("takes __proto__ for a key like any other", () => {
    const value = JSON.parse('{"__proto__":1}') as unknown;
    expect(Object.keys(toBuiltinsExact(map(str(), int()), value, { order: "deterministic" }) as object)).toEqual([
      "__proto__",
    ]);
  });
});

describe("an EncodeError", () => {
  const lone = "\ud800";
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  const throwing = {
    get x(): number {
      throw new Error("no x today");
    },
    y: 1,
  };

  it.each<{ name: string; type: TypeInfo; value: unknown; message: string; path: string }>([
    {
      name: "another JavaScript type",
      type: list(int()),
      value: ["1"],
      message: "Expected `number`, got `string` - at `$[0]`",
      path: "$[0]",
    },
    {
      name: "undefined",
      type: list(int()),
      value: [undefined],
      message: "Expected `number`, got `undefined` - at `$[0]`",
      path: "$[0]",
    },
    { name: "a number for an int64", type: int64(), value: 1, message: "Expected `bigint`, got `number`", path: "$" },
    { name: "a fraction for an int", type: int(), value: 1.5, message: "Expected an integer, got 1.5", path: "$" },
    { name: "an unsafe integer", type: int(), value: 2 ** 53, message: "Integer value out of range", path: "$" },
    { name: "an int64 too large", type: int64(), value: 2n ** 63n, message: "Integer value out of range", path: "$" },
    { name: "a negative uint64", type: uint64(), value: -1n, message: "Integer value out of range", path: "$" },
    {
      name: "a missing field",
      type: list(POINT),
      value: [{ x: 1 }],
      message: "Object missing required field `y` - at `$[0]`",
      path: "$[0]",
    },
    {
      name: "a missing tag",
      type: PLAN,
      value: { size: 1 },
      message: "Object missing required field `kind`",
      path: "$",
    },
    {
      name: "a wrong tag",
      type: PLAN,
      value: { kind: "scan", size: 1 },
      message: 'Invalid value "scan" - at `$.kind`',
      path: "$.kind",
    },
    {
      name: "a tag of no member",
      type: union([PLAN, SCAN]),
      value: { kind: "x" },
      message: 'Invalid value "x" - at `$.kind`',
      path: "$.kind",
    },
    {
      name: "no member of a union",
      type: union([int(), str()]),
      value: [],
      message: "Expected `number | string`, got `Array`",
      path: "$",
    },
    {
      name: "a value of no enum",
      type: enumOf({ name: "E", module: "m", values: ["a"] }),
      value: "b",
      message: 'Invalid enum value "b"',
      path: "$",
    },
    {
      name: "half a surrogate pair",
      type: map(str(), str()),
      value: { a: lone },
      message: "Expected Unicode text, got a lone surrogate - at `$[...]`",
      path: "$[...]",
    },
    {
      name: "half a surrogate pair in a key",
      type: map(str(), str()),
      value: { [lone]: "a" },
      message: "Expected Unicode text, got a lone surrogate - at `key` in `$`",
      path: "key in $",
    },
    {
      name: "an invalid datetime",
      type: datetime(),
      value: "yesterday",
      message: 'Expected a datetime such as `2026-12-31T23:59:59Z`, got "yesterday"',
      path: "$",
    },
    {
      name: "a date in the short form of ISO 8601",
      type: map(str(), date()),
      value: { a: "20200102" },
      message: 'Expected a date such as `2026-12-31`, got "20200102" - at `$[...]`',
      path: "$[...]",
    },
    {
      name: "a very long text that is no time",
      type: time(),
      value: "x".repeat(1000),
      message: `Expected a time such as \`23:59:59\`, got "${"x".repeat(50)}…"`,
      path: "$",
    },
    {
      name: "a text that is no duration",
      type: duration(),
      value: "1 day",
      message: 'Expected a duration such as `P1DT2S`, got "1 day"',
      path: "$",
    },
    {
      name: "a text that is no uuid",
      type: uuid(),
      value: "{6ba7b810-9dad-11d1-80b4-00c04fd430c8}",
      message:
        'Expected a uuid such as `6ba7b810-9dad-11d1-80b4-00c04fd430c8`, got "{6ba7b810-9dad-11d1-80b4-00c04fd430c8}"',
      path: "$",
    },
    {
      name: "a text that is no decimal",
      type: decimal(),
      value: "one",
      message: 'Expected a decimal such as `1.50`, got "one"',
      path: "$",
    },
    {
      name: "a getter that throws",
      type: POINT,
      value: throwing,
      message: "The value cannot be read: no x today - at `$.x`",
      path: "$.x",
    },
    {
      name: "a class instance in any",
      type: any(),
      value: new Date(0),
      message: "Expected `AnyValue`, got `Date`",
      path: "$",
    },
    {
      name: "a Map for an object",
      type: map(str(), int()),
      value: new Map([["a", 1]]),
      message: "Expected `object`, got `Map`",
      path: "$",
    },
    {
      name: "an object for a Map",
      type: map(int(), int()),
      value: { 1: 1 },
      message: "Expected `Map`, got `object`",
      path: "$",
    },
    { name: "two spellings of a key", type: map(duration(), int()), value: new Map([["PT1S", 1], ["P0DT1S", 2]]), message: 'Duplicate key "PT1S" - at `key` in `$`', path: "key in $" }, // prettier-ignore
    {
      name: "a set of mixed types",
      type: set(union([nil(), int()])),
      value: new Set([1, null]),
      message: "`number` and `null` in one set have no order",
      path: "$",
    },
    {
      name: "a tuple too short",
      type: tuple([int(), int()]),
      value: [1],
      message: "Expected `array` of length 2, got 1",
      path: "$",
    },
    { name: "a hole in an array", type: list(int()), value: HOLE, message: "Expected `number`, got `undefined` - at `$[0]`", path: "$[0]" }, // prettier-ignore
    {
      name: "MessagePack in JSON",
      type: raw(),
      value: Raw.msgpack(Uint8Array.of(1)),
      message: "`Raw` of msgpack stays in that format",
      path: "$",
    },
    {
      name: "an ext in JSON",
      type: ext("x", 3),
      value: new Ext(3, Uint8Array.of(1)),
      message: "`Ext` has no form outside MessagePack",
      path: "$",
    },
    {
      name: "an ext of another code",
      type: ext("x", 3),
      value: new Ext(4, Uint8Array.of(1)),
      message: "Expected ext code 3, got 4",
      path: "$",
    },
  ])("refuses $name", ({ type, value, message, path }) => {
    const error = errorOf(() => json(type, value));
    expect(error.message).toBe(message);
    expect(error.path).toBe(path);
  });

  it.each([any(), list(any())])("ends a cycle", (type) => {
    expect(errorOf(() => json(type, cyclic))).toMatchObject({ code: "depth-exceeded", path: `$${"[0]".repeat(512)}` });
  });

  it("keeps what a getter threw as its cause", () => {
    expect(errorOf(() => json(POINT, throwing)).cause).toEqual(new Error("no x today"));
  });

  it("refuses datetimes whose offset carries them out of the years of a timestamp, in MessagePack only", () => {
    for (const text of ["0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01"]) {
      expect(errorOf(() => msgpack(list(datetime()), [text])).message).toBe("Timestamp is out of range - at `$[0]`");
      expect(json(datetime(), text)).toBe(JSON.stringify(text));
    }
  });

  it("refuses integers that MessagePack has no header for", () => {
    expect(json(bigint(), 2n ** 64n)).toBe("18446744073709551616");
    expect(errorOf(() => msgpack(bigint(), 2n ** 64n)).message).toBe("Integer value out of range");
    expect(errorOf(() => msgpack(any(), -(2n ** 63n) - 1n)).message).toBe("Integer value out of range");
  });
});

function errorOf(encode: () => unknown): EncodeError {
  try {
    encode();
  } catch (error) {
    if (error instanceof EncodeError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
