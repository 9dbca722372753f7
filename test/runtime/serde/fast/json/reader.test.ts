import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonFields, jsonKey, jsonLiterals, jsonTags } from "../../../../../runtime/serde/fast/json/names.js";
import { borrowJsonReader, type JsonReader } from "../../../../../runtime/serde/fast/json/reader.js";
import {
  KIND_BOOL,
  KIND_FLOAT,
  KIND_INT,
  KIND_LIST,
  KIND_NULL,
  KIND_OBJECT,
  KIND_STRING,
} from "../../../../../runtime/serde/fast/kinds.js";
import { BAILED, readJson, utf8 } from "../../fast-path.js";

type Row = readonly [message: string, value: unknown];

function table(name: string, read: (r: JsonReader) => unknown, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows)("%s -> %s", (message, value) => {
      expect(readJson(message, read)).toStrictEqual(value);
    });
  });
}

table("readInt", (r) => r.readInt(), [
  ["0", 0],
  ["-0", 0],
  ["7", 7],
  ["-12", -12],
  ["9007199254740991", 9007199254740991],
  ["-9007199254740991", -9007199254740991],
  ["9007199254740992", BAILED],
  ["9007199254740993", BAILED],
  ["-9007199254740992", BAILED],
  ["99999999999999999999", BAILED],
  ["01", BAILED],
  ["-01", BAILED],
  ["00", BAILED],
  ["1.0", BAILED],
  ["1e3", BAILED],
  ["1E3", BAILED],
  ["+1", BAILED],
  ["-", BAILED],
  ["", BAILED],
  ["12a", BAILED],
  ["1 2", BAILED],
  ["1\u00002", BAILED],
  ['"1"', BAILED],
]);

table("readFloat", (r) => r.readFloat(), [
  ["0", 0],
  ["-0", 0],
  ["0.0", 0],
  ["-0.0", -0],
  ["-0.000", -0],
  ["1", 1],
  ["-1.5", -1.5],
  ["0.1", 0.1],
  ["0.30000000000000004", 0.30000000000000004],
  ["123456789012345.6", 123456789012345.6],
  ["12345678901234567890", 12345678901234567000],
  ["1e16", 1e16],
  ["1.5E-6", 1.5e-6],
  ["5e-324", 5e-324],
  ["1.7976931348623157e308", Number.MAX_VALUE],
  ["1e309", BAILED],
  ["1e-400", BAILED],
  ["-0e0", BAILED],
  ["1.", BAILED],
  [".5", BAILED],
  ["-.5", BAILED],
  ["1..5", BAILED],
  ["1.5.", BAILED],
  ["1e", BAILED],
  ["1e+", BAILED],
  ["01.5", BAILED],
  ["-01.5", BAILED],
  ["0123456789012345678", BAILED],
  ["1.e5", BAILED],
  ["NaN", BAILED],
  ["Infinity", BAILED],
  ["--1", BAILED],
]);

table("readInt64", (r) => r.readInt64(), [
  ["0", 0n],
  ["-0", 0n],
  ["9223372036854775807", 2n ** 63n - 1n],
  ["-9223372036854775808", -(2n ** 63n)],
  ["9223372036854775808", BAILED],
  ["-9223372036854775809", BAILED],
  ["1.0", BAILED],
  ["-", BAILED],
]);

table("readUint64", (r) => r.readUint64(), [
  ["0", 0n],
  ["18446744073709551615", 2n ** 64n - 1n],
  ["18446744073709551616", BAILED],
  ["-1", BAILED],
]);

table("readBigInt", (r) => r.readBigInt(), [
  [`-${"9".repeat(4300)}`, -(10n ** 4300n - 1n)],
  ["9".repeat(4301), BAILED],
  ["00", BAILED],
  ["1e2", BAILED],
]);

table("readString", (r) => r.readString(), [
  ['""', ""],
  ['"a"', "a"],
  ['"a longer string of several words"', "a longer string of several words"],
  ['"\u007f"', "\u007f"],
  ['"é"', "é"],
  ['"日本語 😀"', "日本語 😀"],
  ['"\ufffd"', "\ufffd"],
  ['"\ufeff"', "\ufeff"],
  ['"\u2028"', "\u2028"],
  ['"\\"\\\\\\/\\b\\f\\n\\r\\t"', '"\\/\b\f\n\r\t'],
  ['"\\u00e9\\u0041"', "éA"],
  ['"\\ud83d\\ude00"', "😀"],
  ['"é\\n"', "é\n"],
  [`"${"\\n".repeat(400)}"`, "\n".repeat(400)],
  ['"\\ud83d"', BAILED],
  ['"\\ude00"', BAILED],
  ['"\\ude00\\ud83d"', BAILED],
  ['"\\ud83d\\u0041"', BAILED],
  ['"\\x41"', BAILED],
  ['"\\u12"', BAILED],
  ['"\\u12g4"', BAILED],
  ['"\\', BAILED],
  ['"\\"', BAILED],
  ['"abc', BAILED],
  ['"', BAILED],
  ['"a\nb"', BAILED],
  ['"a\u0000b"', BAILED],
  ['"\\\u0000"', BAILED],
  ["'a'", BAILED],
  ["a", BAILED],
]);

describe("UTF-8", () => {
  const wrong = {
    "a lone continuation byte": [0x80],
    "an overlong slash": [0xc0, 0xaf],
    "a surrogate": [0xed, 0xa0, 0x80],
    "a point past U+10FFFF": [0xf4, 0x90, 0x80, 0x80],
    "a sequence cut short": [0xe2, 0x82],
    "a byte never used": [0xff],
  };
  const messages = Object.entries(wrong).flatMap(([name, bytes]) => [
    [name, Uint8Array.of(0x22, ...bytes, 0x22)] as const,
    [`${name} after an escape`, Uint8Array.of(0x22, 0x5c, 0x6e, ...bytes, 0x22)] as const,
    [`${name} beside U+FFFD`, Uint8Array.of(0x22, 0xef, 0xbf, 0xbd, ...bytes, 0x22)] as const,
  ]);
  it.each(["1e400", "-1e-400", "9".repeat(5000)])("%s is stepped over, whatever its size", (message) => {
    expect(readJson(message, (r) => r.skipValue())).toBeUndefined();
  });

  it.each(messages)("%s is refused, also where it is skipped", (_, message) => {
    expect(readJson(message, (r) => r.readString())).toBe(BAILED);
    expect(readJson(message, (r) => r.skipValue())).toBe(BAILED);
  });
});

table("readBool", (r) => r.readBool(), [
  ["true", true],
  ["false", false],
  ["tru", BAILED],
  ["fals", BAILED],
  ["falsy", BAILED],
  ["truee", BAILED],
  ["True", BAILED],
  ["1", BAILED],
]);

table("readNull", (r) => r.readNull(), [
  ["null", null],
  ["nul", BAILED],
  ["nulll", BAILED],
]);

table("endMessage", (r) => r.readInt(), [
  ["1 \t\r\n", 1],
  ["1\v", BAILED],
  ["1\u00a0", BAILED],
  ["1\u0000", BAILED],
  ["1,", BAILED],
]);

const COLOURS = jsonLiterals("red", "green", "", "a", "redder", 'q"');
table("readLiteral", (r) => r.readLiteral(COLOURS), [
  ['"red"', "red"],
  ['"redder"', "redder"],
  ['"green"', "green"],
  ['""', ""],
  ['"a"', "a"],
  ['"q\\""', 'q"'],
  ['"re"', BAILED],
  ['"blue"', BAILED],
  ['"\\u0061"', BAILED],
  ["1", BAILED],
]);

const SIZES = jsonLiterals(1, 12, -3);
table("readLiteral of integers", (r) => r.readLiteral(SIZES), [
  ["1", 1],
  ["12", 12],
  ["-3", -3],
  ["2", BAILED],
  ["1.0", BAILED],
  ['"1"', BAILED],
]);

table("readBytes", (r) => r.readBytes(), [
  ['""', new Uint8Array(0)],
  ['"AQID"', Uint8Array.of(1, 2, 3)],
  ['"AQI="', Uint8Array.of(1, 2)],
  ['"AQ=="', Uint8Array.of(1)],
  ['"AQ="', BAILED],
  ['"A-_B"', BAILED],
  ['"AQI=AQI="', BAILED],
]);

table("peek", (r) => [r.peek(), r.skipValue()][0], [
  ["null", KIND_NULL],
  ["true", KIND_BOOL],
  ["false", KIND_BOOL],
  ["-12", KIND_INT],
  ["1.5", KIND_FLOAT],
  ["1e5", KIND_FLOAT],
  ['"a"', KIND_STRING],
  ["[1]", KIND_LIST],
  [' {"a":1}', KIND_OBJECT],
  ["?", BAILED],
]);

const readList = (r: JsonReader): number[] => {
  const list: number[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.readInt());
  return list;
};
table("a list", readList, [
  ["[]", []],
  [" [ ] ", []],
  ["[1]", [1]],
  ["[1,2,3]", [1, 2, 3]],
  ["[ 1 , 2\n,\t3 ]", [1, 2, 3]],
  ["[1,]", BAILED],
  ["[,1]", BAILED],
  ["[1 2]", BAILED],
  ["[1", BAILED],
  ["[", BAILED],
  ["[1}", BAILED],
  ["{}", BAILED],
]);

const readMap = (r: JsonReader): unknown => {
  const map = Object.create(null) as { [key: string]: number };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = r.readInt();
  return Object.entries(map);
};
table("a map", readMap, [
  ["{}", []],
  [
    '{"a":1,"b":2}',
    [
      ["a", 1],
      ["b", 2],
    ],
  ],
  [
    '{ "a" : 1 , "b" : 2 }',
    [
      ["a", 1],
      ["b", 2],
    ],
  ],
  ['{"a":1,"a":2}', [["a", 2]]],
  ['{"__proto__":1}', [["__proto__", 1]]],
  ['{"\\u0061":1}', [["a", 1]]],
  ['{"a":1,}', BAILED],
  ['{"a" 1}', BAILED],
  ["{a:1}", BAILED],
  ['{"a":1]', BAILED],
]);

const A = jsonKey("a");
const LONGER = jsonKey("a_longer_field_name");
const VERY_LONG_NAME = `n${"x".repeat(600)}`;
const VERY_LONG = jsonKey(VERY_LONG_NAME);
const readStrict = (r: JsonReader): unknown => {
  let a: number | undefined;
  let longer: string | undefined;
  let very: boolean | undefined;
  r.beginObject();
  do {
    if (r.atKey(A)) a = r.readInt();
    if (r.atKey(LONGER)) longer = r.readString();
    if (r.atKey(VERY_LONG)) very = r.readBool();
  } while (r.moreFields());
  return { a, longer, very };
};
const readCompat = (r: JsonReader): unknown => {
  let a: number | undefined;
  let longer: string | undefined;
  r.beginObject();
  do {
    if (r.atKey(A)) a = r.readInt();
    if (r.atKey(LONGER)) longer = r.readString();
  } while (r.moreFieldsOrSkip());
  return { a, longer };
};

table("a strict struct", readStrict, [
  ["{}", { a: undefined, longer: undefined, very: undefined }],
  ['{"a":1,"a_longer_field_name":"x"}', { a: 1, longer: "x", very: undefined }],
  ['{"a_longer_field_name":"x","a":1}', { a: 1, longer: "x", very: undefined }],
  [' {\n  "a": 1 ,\n  "a_longer_field_name":\t"x"\n} ', { a: 1, longer: "x", very: undefined }],
  ['{"a":1,"a":2}', { a: 2, longer: undefined, very: undefined }],
  [`{"${VERY_LONG_NAME}":true}`, { a: undefined, longer: undefined, very: true }],
  [`{"${VERY_LONG_NAME}`, BAILED],
  [`{"${VERY_LONG_NAME.slice(0, -1)}y":true}`, BAILED],
  ['{"a_longer_field_nama":"x"}', BAILED],
  ['{"a" :1}', BAILED],
  ['{"b":1}', BAILED],
  ['{"a":1,"b":1}', BAILED],
  ['{"\\u0061":1}', BAILED],
  ['{"a":1,}', BAILED],
  ['{,"a":1}', BAILED],
  ['{ ,"a":1}', BAILED],
  ['{"a":1 "a_longer_field_name":"x"}', BAILED],
  ['{"a":1,,"a":2}', BAILED],
  ['{"a":1', BAILED],
  ['{"a":', BAILED],
  ['{"a', BAILED],
  ["{", BAILED],
  ['{"a":1,', BAILED],
  ['{"a":1]', BAILED],
  ["[]", BAILED],
  ["null", BAILED],
]);

table("a compat struct", readCompat, [
  ['{"b":[1,{"c":"d"}],"a":1,"z":null,"a_longer_field_name":"x","q":1.5}', { a: 1, longer: "x" }],
  ['{ "b": 1 , "a": 1 }', { a: 1, longer: undefined }],
  ['{"a_longer_field_nama":1,"a":2}', { a: 2, longer: undefined }],
  ['{"\\u0061":1}', BAILED],
  ['{"a" :1}', BAILED],
  ['{"b" :1}', BAILED],
  ['{"b":01}', BAILED],
  ['{"b":"\\x"}', BAILED],
  ['{"b":"\\ud800"}', BAILED],
  ['{"b":[1,]}', BAILED],
  ['{"b":}', BAILED],
  ['{"b"}', BAILED],
  ['{"a":1,}', BAILED],
]);

const FIELDS = jsonFields(["a", "b", "c"], { old_c: 2 });
const readWide = (next: "nextField" | "nextFieldOrSkip") => (r: JsonReader) => {
  const values: number[] = [];
  r.beginObject();
  for (let at = r[next](FIELDS, -1); at !== -1; at = r[next](FIELDS, at)) values[at] = r.readInt();
  return values;
};
table("a wide strict struct", readWide("nextField"), [
  ["{}", []],
  ['{"a":1,"b":2,"c":3}', [1, 2, 3]],
  ['{ "c":3 , "b" : 2, "a":1 }', [1, 2, 3]],
  ['{"a":1,"b":2,"old_c":4}', [1, 2, 4]],
  ['{"a":1,"b":2,"\\u0063":4}', [1, 2, 4]],
  ['{"a":1,"b":2,"c":3,"d":4}', BAILED],
  ['{"a":1,}', BAILED],
  ['{"a":1', BAILED],
]);
table("a wide compat struct", readWide("nextFieldOrSkip"), [
  ['{"x":[],"a":1,"y":{},"b":2,"c":3,"z":0}', [1, 2, 3]],
  ['{"x":[}', BAILED],
]);

it("reads a wide struct in any order after any other, fields left out and repeated", () => {
  const names = "abcdefghij".split("");
  const fields = jsonFields(names);
  const read = (r: JsonReader) => {
    const found: Record<string, number> = {};
    r.beginObject();
    for (let at = r.nextFieldOrSkip(fields, -1); at !== -1; at = r.nextFieldOrSkip(fields, at)) {
      found[names[at] as string] = r.readInt();
    }
    return found;
  };
  const entry = fc.tuple(fc.constantFrom(...names, "unknown"), fc.nat());
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const message = `{${entries.map(([name, value]) => `"${name}":${value}`).join()}}`;
      const { unknown: _, ...known } = JSON.parse(message) as Record<string, number>;
      expect(readJson(message, read)).toStrictEqual(known);
    }),
  );
});

const TAGS = jsonTags("kind", ["plan", "scan"]);
const TAGS_OF_MEMBERS = [jsonLiterals("plan"), jsonLiterals("scan")] as const;
const readMember = (r: JsonReader, member: number): unknown => {
  const tag = TAGS_OF_MEMBERS[member] ?? r.bail();
  let a: number | undefined;
  r.beginTagged(TAGS.key, tag);
  do {
    if (r.atKey(A)) a = r.readInt();
  } while (r.atTag(TAGS.key, tag) || r.moreFieldsOrSkip());
  return [member, a];
};
const readEvent = (r: JsonReader): unknown => readMember(r, r.peekTag(TAGS));
table("a tagged union", readEvent, [
  ['{"kind":"plan","a":1}', [0, 1]],
  ['{"kind":"plan"}', [0, undefined]],
  ['{"kind":"plan","x":[],"a":1}', [0, 1]],
  ['{ "kind": "scan" , "a": 1 }', [1, 1]],
  ['{ "kind" : "scan" , "a": 1 }', BAILED],
  ['{"a":1,"kind":"scan"}', [1, 1]],
  ['{"x":{"kind":"plan"},"kind":"scan","a":1}', [1, 1]],
  ['{"x":"}{\\"kind\\":[","a":1,"kind":"scan"}', [1, 1]],
  ['{"x":"kind","y":["kind",{}],"kind":"scan"}', [1, undefined]],
  ['{"x":"\\\\","y":"é\\\\","kind":"scan"}', [1, undefined]],
  ['{"a":1,"kind" :"scan"}', BAILED],
  ['{"x":["kind":"scan"]}', BAILED],
  ['{"x":{"kind":"scan"}}', BAILED],
  ['{"x":[}],"kind":"scan"}', BAILED],
  ['{"x":"kind":"scan"}', BAILED],
  ['{"a":1,"x', BAILED],
  ['{"a":1,"x\\', BAILED],
  ['{"a":1,"x\n","kind":"scan"}', BAILED],
  ['{"kind":"scan","kind":"scan"}', [1, undefined]],
  ['{"kind":"scan","kind":"plan"}', BAILED],
  ['{"kind":"other"}', BAILED],
  ['{"kind":1}', BAILED],
  ['{"a":1}', BAILED],
  ["{}", BAILED],
  ["{ }", BAILED],
  ["[]", BAILED],
]);
table("a member outside its union", (r) => readMember(r, 0), [
  ['{"kind":"plan","a":1}', [0, 1]],
  ['{ "a":1, "kind":"plan"}', [0, 1]],
  ['{"kind":"scan"}', BAILED],
  ["[]", BAILED],
]);
table("a tagged array", (r) => [r.peekArrayTag(TAGS), r.beginList(), r.readString(), r.nextItem()], [
  ['["scan"]', [1, true, "scan", false]],
  ['[ "plan" ]', [0, true, "plan", false]],
  ["[]", BAILED],
  ['["other"]', BAILED],
]);

table("readAny", (r) => r.readAny(), [
  ["[1,-0,1.0,1.5,9007199254740993]", [1, 0, 1, 1.5, 9007199254740993n]],
  ['[null,true,false,"a"]', [null, true, false, "a"]],
  ["[1", BAILED],
  ['{"a":1,}', BAILED],
  ["nul", BAILED],
]);

describe("readAny", () => {
  it("makes objects without prototype", () => {
    const value = readJson('{"__proto__":{"a":1}}', (r) => r.readAny());
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
  });
});

describe("readRaw", () => {
  it("cuts the value out of the caller's bytes, from its first to its last byte", () => {
    const message = utf8('{"a": {"b" : [1, 2 ]} }').subarray(0);
    const raw = readJson(message, (r) => (r.beginMap(), r.readMapKey(), [r.readRaw(), r.nextEntry()] as const));
    const [{ bytes, format }] = raw as Exclude<typeof raw, symbol>;
    expect([new TextDecoder().decode(bytes), format]).toEqual(['{"b" : [1, 2 ]}', "json"]);
    expect(bytes.buffer).toBe(message.buffer);
  });
  it("checks what it cuts", () => {
    expect(readJson("[1,]", (r) => r.readRaw())).toBe(BAILED);
  });
});

describe("readExt", () => {
  const codec = {
    decode: () => 0,
    encode: () => new Uint8Array(0),
    is: (value: unknown): value is number => typeof value === "number",
  };
  it("goes through the codec's JSON form", () => {
    const fromJson = (form: unknown): number => (form as number[]).length;
    expect(readJson("[1,2]", (r) => r.readExt(1, { ...codec, fromJson }))).toBe(2);
  });
  it("bails without one, and when the codec throws", () => {
    const fromJson = (): number => {
      throw new Error("no");
    };
    expect(readJson("1", (r) => r.readExt(1, codec))).toBe(BAILED);
    expect(readJson("1", (r) => r.readExt(1, { ...codec, fromJson }))).toBe(BAILED);
  });
});

describe("depth", () => {
  const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
  it("stops at a quarter of the limit, since generated code does not count every level", () => {
    expect(readJson(nested(128), (r) => r.skipValue())).toBeUndefined();
    expect(readJson(nested(129), (r) => r.skipValue())).toBe(BAILED);
    expect(readJson(nested(129), (r) => r.readAny())).toBe(BAILED);
    expect(readJson(nested(100_000), (r) => r.readAny())).toBe(BAILED);
    expect(readJson(nested(26), (r) => r.skipValue(), { maxDepth: 100 })).toBe(BAILED);
  });
  it("counts from the start again after a message it gave up", () => {
    expect(readJson(nested(200), (r) => r.skipValue())).toBe(BAILED);
    expect(readJson(nested(128), (r) => r.skipValue())).toBeUndefined();
  });
});

describe("messages one after the other", () => {
  it("never sees bytes of an earlier message", () => {
    readJson(`"${"x".repeat(300)}"`, (r) => r.readString());
    expect(readJson('"x', (r) => r.readString())).toBe(BAILED);
    readJson('{"a":1,"a":1,"a":1}', readStrict);
    expect(readJson('{"a":1', readStrict)).toBe(BAILED);
    expect(readJson('{"a":1,"a"', readStrict)).toBe(BAILED);
  });
  it("reads any view of a buffer", () => {
    expect(readJson(utf8("xx[1]xx").subarray(2, 5), readList)).toEqual([1]);
    expect(readJson(Buffer.from("[1]"), readList)).toEqual([1]);
  });
  it("does not change the caller's bytes", () => {
    const message = utf8('{ "a" : 1 , "a" : 2 }');
    const before = message.slice();
    readJson(message, readStrict);
    expect(message).toEqual(before);
  });
  it("reads messages longer than its buffer", () => {
    const list = Array.from({ length: 100_000 }, (_, i) => i);
    expect(readJson(JSON.stringify(list), readList)).toEqual(list);
    expect(readJson("[1]", readList)).toEqual([1]);
  });
  it("reads a message inside another one's decoding", () => {
    const value = readJson("[1,2]", (r) => {
      r.beginList();
      const first = r.readInt();
      const inner = readJson("[7,8]", readList);
      r.nextItem();
      return [first, inner, r.readInt(), r.nextItem()];
    });
    expect(value).toEqual([1, [7, 8], 2, false]);
  });
  it("gives the same reader again after its release", () => {
    const first = borrowJsonReader();
    first.release();
    const second = borrowJsonReader();
    second.release();
    expect(second).toBe(first);
  });
});

describe("copyStrings", () => {
  it("makes no difference to the values", () => {
    const read = (r: JsonReader): string => r.readString();
    for (const text of ["short", "a string of more than thirteen characters", "é", "a\n"]) {
      expect(readJson(JSON.stringify(text), read, { copyStrings: true })).toBe(text);
    }
  });
});
