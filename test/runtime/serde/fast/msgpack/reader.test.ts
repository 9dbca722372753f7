import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Ext } from "../../../../../runtime/serde/values/ext.js";
import {
  KIND_BOOL,
  KIND_BYTES,
  KIND_EXT,
  KIND_FLOAT,
  KIND_INT,
  KIND_LIST,
  KIND_NULL,
  KIND_OBJECT,
  KIND_STRING,
} from "../../../../../runtime/serde/fast/kinds.js";
import {
  packedFields,
  packedKey,
  packedLiterals,
  packedTags,
} from "../../../../../runtime/serde/fast/msgpack/names.js";
import type { PackReader } from "../../../../../runtime/serde/fast/msgpack/reader.js";
import { BAILED, fromHex, hex, readPacked, utf8 } from "../../fast-path.js";

type Row = readonly [message: string, value: unknown];

function table(name: string, read: (r: PackReader) => unknown, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows)("%s -> %s", (message, value) => {
      expect(readPacked(message, read)).toStrictEqual(value);
    });
  });
}

/** The hexadecimal of a short string with its header. */
const str = (text: string): string => hex(Uint8Array.of(0xa0 | utf8(text).length, ...utf8(text)));

table("readInt", (r) => r.readInt(), [
  ["00", 0],
  ["7f", 127],
  ["ff", -1],
  ["e0", -32],
  ["cc80", 128],
  ["cc00", 0],
  ["cdffff", 65535],
  ["ceffffffff", 4294967295],
  ["cf001fffffffffffff", Number.MAX_SAFE_INTEGER],
  ["cf0020000000000000", BAILED],
  ["cfffffffffffffffff", BAILED],
  ["d080", -128],
  ["d07f", 127],
  ["d18000", -32768],
  ["d280000000", -2147483648],
  ["d3ffe0000000000001", Number.MIN_SAFE_INTEGER],
  ["d3ffe0000000000000", BAILED],
  ["d3ffffffffffffffff", -1],
  ["cb3ff0000000000000", BAILED],
  ["cd00", BAILED],
  ["d3ffffff", BAILED],
  ["", BAILED],
  ["c1", BAILED],
  ["c0", BAILED],
  ["0000", BAILED],
]);

table("readInt64", (r) => r.readInt64(), [
  ["d38000000000000000", -(2n ** 63n)],
  ["cf7fffffffffffffff", 2n ** 63n - 1n],
  ["cf8000000000000000", BAILED],
  ["05", 5n],
  ["d07f", 127n],
]);

table("readUint64", (r) => r.readUint64(), [
  ["cfffffffffffffffff", 2n ** 64n - 1n],
  ["d37fffffffffffffff", 2n ** 63n - 1n],
  ["ff", BAILED],
  ["cfffffffff", BAILED],
]);

table("readFloat", (r) => r.readFloat(), [
  ["cb3ff8000000000000", 1.5],
  ["cb8000000000000000", -0],
  ["cb7ff8000000000000", NaN],
  ["ca3fc00000", 1.5],
  ["07", 7],
  ["cb3ff8", BAILED],
  ["c2", BAILED],
]);

table("readBool", (r) => r.readBool(), [
  ["c2", false],
  ["c3", true],
  ["01", BAILED],
]);

table("readNull", (r) => r.readNull(), [
  ["c0", null],
  ["c2", BAILED],
]);

table("readString", (r) => r.readString(), [
  ["a0", ""],
  ["a161", "a"],
  ["d90161", "a"],
  ["da000161", "a"],
  ["db0000000161", "a"],
  ["a2c3a9", "é"],
  ["a3efbfbd", "\ufffd"],
  ["a3efbbbf", "\ufeff"],
  ["a180", BAILED],
  ["a3eda080", BAILED],
  ["a4efbfbd80", BAILED],
  ["a261", BAILED],
  ["dbffffffff61", BAILED],
  ["c40161", BAILED],
]);

table("readBytes", (r) => r.readBytes(), [
  ["c400", new Uint8Array(0)],
  ["c403010203", Uint8Array.of(1, 2, 3)],
  ["c5000101", Uint8Array.of(1)],
  ["c60000000101", Uint8Array.of(1)],
  ["c40301", BAILED],
  ["c6ffffffff01", BAILED],
  ["a161", BAILED],
]);

table("readDatetime", (r) => r.readDatetime(), [
  ["d6ff00000000", "1970-01-01T00:00:00Z"],
  ["d6ff65937d80", "2024-01-02T03:05:36Z"],
  ["d7ff0000000000000000", "1970-01-01T00:00:00Z"],
  ["d7ff00000fa000000001", "1970-01-01T00:00:01.000001Z"],
  ["d7ff00000fa100000000", "2106-02-07T06:28:16.000001Z"],
  ["d7ff00000fa400000000", BAILED],
  ["d7ff0000000300000000", "2378-04-22T19:24:48Z"],
  ["c70cff00000000ffffffffffffffff", "1969-12-31T23:59:59Z"],
  ["c70cff0007a120fffffff1886e0900", "0001-01-01T00:00:00.000500Z"],
  ["c70cff00000000fffffff1886e08ff", BAILED],
  ["c70cff000000000000003afff44180", BAILED],
  ["c70cff3b9aca000000000000000000", BAILED],
  ["d600000000", BAILED],
  ["d5ff0000", BAILED],
  ["d6ff0000", BAILED],
  [`${str("2024-01-02T03:04:05")}`, "2024-01-02T03:04:05"],
  [`${str("2024-01-02 03:04:05")}`, BAILED],
]);

const COLOURS = packedLiterals("red", "green", "", "redder");
table("readLiteral", (r) => r.readLiteral(COLOURS), [
  [str("red"), "red"],
  [str("redder"), "redder"],
  [str("green"), "green"],
  ["a0", ""],
  [str("blue"), BAILED],
  ["01", BAILED],
]);

const SIZES = packedLiterals(1, 300, -3);
table("readLiteral of integers", (r) => r.readLiteral(SIZES), [
  ["01", 1],
  ["cc01", 1],
  ["cd012c", 300],
  ["fd", -3],
  ["02", BAILED],
]);

const readList = (r: PackReader): number[] => {
  const list: number[] = [];
  for (let left = r.readListHeader(); left > 0; left--) list.push(r.readInt());
  return list;
};
table("a list", readList, [
  ["90", []],
  ["93010203", [1, 2, 3]],
  ["dc000101", [1]],
  ["dd0000000101", [1]],
  ["920102 03", BAILED],
  ["9301 02", BAILED],
  ["ddffffffff", BAILED],
  ["80", BAILED],
  ["e1", BAILED],
]);

const readMap = (r: PackReader): unknown => {
  const map = Object.create(null) as { [key: string]: number };
  for (let left = r.readMapHeader(); left > 0; left--) map[r.readString()] = r.readInt();
  return Object.entries(map);
};
table("a map", readMap, [
  ["80", []],
  [
    "82a16101a16202",
    [
      ["a", 1],
      ["b", 2],
    ],
  ],
  ["82a16101a16102", [["a", 2]]],
  ["de0001a16101", [["a", 1]]],
  ["df00000001a16101", [["a", 1]]],
  ["dfffffffffa16101", BAILED],
  ["8101 01", BAILED],
  ["82a161", BAILED],
]);

const A = packedKey("a");
const LONGER = packedKey("a_longer_field_name");
const LONG_NAME = "n".repeat(300);
const LONG = packedKey(LONG_NAME);
const EMPTY = packedKey("");
const readStruct = (more: "moreFields" | "moreFieldsOrSkip") => (r: PackReader) => {
  let a: number | undefined;
  let longer: string | undefined;
  let long: boolean | undefined;
  let empty: number | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(A)) a = r.readInt();
    if (r.atKey(LONGER)) longer = r.readString();
    if (r.atKey(LONG)) long = r.readBool();
    if (r.atKey(EMPTY)) empty = r.readInt();
  } while (r[more](outer));
  return [a, longer, long, empty];
};
const ALL = `${str("a")}01${str("a_longer_field_name")}a178`;
const LONG_PACKED = `da012c${"6e".repeat(300)}`;
table("a strict struct", readStruct("moreFields"), [
  ["80", [undefined, undefined, undefined, undefined]],
  [`82${ALL}`, [1, "x", undefined, undefined]],
  [`82${str("a_longer_field_name")}a178a16101`, [1, "x", undefined, undefined]],
  [`de0001${str("a")}01`, [1, undefined, undefined, undefined]],
  [`82a16101a16102`, [2, undefined, undefined, undefined]],
  [`81${LONG_PACKED}c3`, [undefined, undefined, true, undefined]],
  ["81a009", [undefined, undefined, undefined, 9]],
  [`81${LONG_PACKED.slice(0, -2)}6fc3`, BAILED],
  [`81${LONG_PACKED.slice(0, -2)}`, BAILED],
  ["81d9016101", BAILED],
  ["81a16201", BAILED],
  ["82a16101", BAILED],
  ["810101", BAILED],
  ["90", BAILED],
]);
table("a compat struct", readStruct("moreFieldsOrSkip"), [
  [`83a17a92c081a16101${ALL}`, [1, "x", undefined, undefined]],
  [`83${ALL}a17ad6ff00000000`, [1, "x", undefined, undefined]],
  ["81a17aa180", BAILED],
  ["81a180c0", BAILED],
  ["81d9016101", BAILED],
  ["81a17a", BAILED],
  ["81a17ac1", BAILED],
]);

describe("structs inside each other", () => {
  it("do not take the fields of the struct around them", () => {
    const inner = readStruct("moreFields");
    const read = (r: PackReader): unknown => {
      let nested: unknown;
      let a: number | undefined;
      const outer = r.beginObject();
      do {
        if (r.atKey(LONGER)) nested = inner(r);
        if (r.atKey(A)) a = r.readInt();
      } while (r.moreFields(outer));
      return [nested, a];
    };
    const nested = [undefined, undefined, undefined, undefined];
    expect(readPacked(`82${str("a_longer_field_name")}80a16105`, read)).toEqual([nested, 5]);
  });
});

const FIELDS = packedFields(["a", "b", "c"], { old_c: 2 });
const readWide = (next: "nextField" | "nextFieldOrSkip") => (r: PackReader) => {
  const values: number[] = [];
  const outer = r.beginObject();
  for (let at = r[next](FIELDS, -1, outer); at !== -1; at = r[next](FIELDS, at, outer)) values[at] = r.readInt();
  return values;
};
table("a wide strict struct", readWide("nextField"), [
  ["80", []],
  ["83a16101a16202a16303", [1, 2, 3]],
  [`83${str("old_c")}03a16202a16101`, [1, 2, 3]],
  ["81d9016101", [1]],
  ["81a16401", BAILED],
]);
table("a wide compat struct", readWide("nextFieldOrSkip"), [
  ["85a17890a16101a17980a16202a16303", [1, 2, 3]],
  ["81a178", BAILED],
]);

it("reads a wide struct in any order after any other, fields left out and repeated", () => {
  const names = "abcdefghij".split("");
  const fields = packedFields(names);
  const read = (r: PackReader) => {
    const found = new Map<string, number>();
    const outer = r.beginObject();
    for (let at = r.nextFieldOrSkip(fields, -1, outer); at !== -1; at = r.nextFieldOrSkip(fields, at, outer)) {
      found.set(names[at] as string, r.readInt());
    }
    return found;
  };
  const entry = fc.tuple(fc.constantFrom(...names, "unknown"), fc.nat({ max: 127 }));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 15 }), (entries) => {
      const packed = entries.map(([name, value]) => str(name) + hex(Uint8Array.of(value)));
      const known = new Map(entries.filter(([name]) => name !== "unknown"));
      expect(readPacked(hex(Uint8Array.of(0x80 + entries.length)) + packed.join(""), read)).toStrictEqual(known);
    }),
  );
});

const TAGS = packedTags("kind", ["plan", "scan"]);
const TAGS_OF_MEMBERS = [packedLiterals("plan"), packedLiterals("scan")] as const;
const readMember = (r: PackReader, member: number): unknown => {
  const tag = TAGS_OF_MEMBERS[member] ?? r.bail();
  let a: number | undefined;
  const outer = r.beginTagged(TAGS.key, tag);
  do {
    if (r.atKey(A)) a = r.readInt();
  } while (r.atTag(TAGS.key, tag) || r.moreFieldsOrSkip(outer));
  return [member, a];
};
const readEvent = (r: PackReader): unknown => readMember(r, r.peekTag(TAGS));
const KIND = str("kind");
table("a tagged union", readEvent, [
  [`82${KIND}${str("plan")}a16101`, [0, 1]],
  [`81${KIND}${str("plan")}`, [0, undefined]],
  [`83${KIND}${str("plan")}a17890a16101`, [0, 1]],
  [`82a16101${KIND}${str("scan")}`, [1, 1]],
  [`82a178 81${KIND}${str("plan")} ${KIND}${str("scan")}`, [1, undefined]],
  [`82${KIND}${str("scan")}${KIND}${str("plan")}`, BAILED],
  [`81${KIND}${str("other")}`, BAILED],
  ["81a16101", BAILED],
  ["80", BAILED],
  ["90", BAILED],
]);
table("a member outside its union", (r) => readMember(r, 0), [
  [`82${KIND}${str("plan")}a16101`, [0, 1]],
  [`81${KIND}${str("scan")}`, BAILED],
  ["90", BAILED],
]);
table("a tagged array", (r) => [r.peekArrayTag(TAGS), r.readListHeader(), r.readString()], [
  [`91${str("scan")}`, [1, 1, "scan"]],
  ["90", BAILED],
  [`91${str("other")}`, BAILED],
]);

table("peek", (r) => [r.peek(), r.skipValue()][0], [
  ["c0", KIND_NULL],
  ["c2", KIND_BOOL],
  ["00", KIND_INT],
  ["ff", KIND_INT],
  ["cc01", KIND_INT],
  ["d30000000000000001", KIND_INT],
  ["ca00000000", KIND_FLOAT],
  ["cb0000000000000000", KIND_FLOAT],
  ["a0", KIND_STRING],
  ["d900", KIND_STRING],
  ["90", KIND_LIST],
  ["dc0000", KIND_LIST],
  ["80", KIND_OBJECT],
  ["de0000", KIND_OBJECT],
  ["c400", KIND_BYTES],
  ["d40100", KIND_EXT],
  ["c70001", KIND_EXT],
  ["c1", BAILED],
]);

describe("skipValue", () => {
  const valid = ["00", "ff", "cc01", "cd0001", "ce00000001", "cf0000000000000001", "d001", "d10001", "d200000001"];
  const more = ["d30000000000000001", "ca00000000", "cb0000000000000000", "c0", "c2", "c3", "a161", "d90161"];
  const long = [
    "da000161",
    "db0000000161",
    "c40101",
    "c5000101",
    "c60000000101",
    "9201a161",
    "dc000101",
    "dd0000000101",
  ];
  const maps = ["81a16101", "8101c0", "de00010101", "df000000010101", "d40100", "d5010000", "d60100000000"];
  const exts = ["d7010000000000000000", `d801${"00".repeat(16)}`, "c70101ff", "c8000101ff", "c90000000101ff", "c70001"];
  const all = [...valid, ...more, ...long, ...maps, ...exts];
  it.each(all)("steps over %s and refuses it cut short", (message) => {
    expect(readPacked(message, (r) => r.skipValue())).toBeUndefined();
    expect(readPacked(message.slice(0, -2), (r) => r.skipValue())).toBe(BAILED);
  });
});

table("readAny", (r) => r.readAny(), [
  ["95c0c301cb3ff8000000000000a161", [null, true, 1, 1.5, "a"]],
  ["cb3ff0000000000000", 1],
  ["cf0020000000000000", 2n ** 53n],
  ["c40101", Uint8Array.of(1)],
  ["d40507", new Ext(5, Uint8Array.of(7))],
  ["d6ff00000001", new Ext(-1, Uint8Array.of(0, 0, 0, 1))],
  [
    "8201a161a16202",
    new Map<unknown, unknown>([
      [1, "a"],
      ["b", 2],
    ]),
  ],
  [
    "82a1620201a161",
    new Map<unknown, unknown>([
      ["b", 2],
      [1, "a"],
    ]),
  ],
  ["81c001", BAILED],
  ["81cb3ff000000000000001", BAILED],
  ["819001", BAILED],
  ["91c1", BAILED],
  ["92c0", BAILED],
  ["ddffffffff00", BAILED],
]);

describe("readAny", () => {
  it("makes objects without prototype", () => {
    const value = readPacked(`81${str("__proto__")}01`, (r) => r.readAny());
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
  });
});

describe("readRaw", () => {
  it("cuts the value out of the caller's bytes", () => {
    const message = fromHex("9281a161c007");
    const raw = readPacked(message, (r) => (r.readListHeader(), [r.readRaw(), r.readInt()] as const));
    const [{ bytes, format }, after] = raw as Exclude<typeof raw, symbol>;
    expect([hex(bytes), format, after]).toEqual(["81a161c0", "msgpack", 7]);
    expect(bytes.buffer).toBe(message.buffer);
  });
});

describe("readExt", () => {
  const codec = {
    decode: (payload: Uint8Array): number => payload.length,
    encode: () => new Uint8Array(0),
    is: (value: unknown): value is number => typeof value === "number",
  };
  it("gives an Ext without codec, else what the codec makes of the payload", () => {
    expect(readPacked("d60501020304", (r) => r.readExt(5, undefined))).toEqual(new Ext(5, Uint8Array.of(1, 2, 3, 4)));
    expect(readPacked("c70305010203", (r) => r.readExt(5, codec))).toBe(3);
  });
  it("bails at another code, and when the codec throws", () => {
    const decode = (): number => {
      throw new Error("no");
    };
    expect(readPacked("d40500", (r) => r.readExt(6, undefined))).toBe(BAILED);
    expect(readPacked("d40500", (r) => r.readExt(5, { ...codec, decode }))).toBe(BAILED);
    expect(readPacked("c70505", (r) => r.readExt(5, codec))).toBe(BAILED);
  });
});

describe("depth", () => {
  const nested = (depth: number): string => `${"91".repeat(depth)}c0`;
  it("stops at a quarter of the limit, since generated code does not count every level", () => {
    expect(readPacked(nested(128), (r) => r.skipValue())).toBeUndefined();
    expect(readPacked(nested(129), (r) => r.skipValue())).toBe(BAILED);
    expect(readPacked(nested(129), (r) => r.readAny())).toBe(BAILED);
    expect(readPacked("81a161".repeat(129) + "c0", (r) => r.readAny())).toBe(BAILED);
  });
});

describe("messages one after the other", () => {
  it("never sees bytes of an earlier message", () => {
    readPacked(`d9ff${"61".repeat(255)}`, (r) => r.readString());
    expect(readPacked("d9ff61", (r) => r.readString())).toBe(BAILED);
    expect(readPacked("cf00", (r) => r.readInt())).toBe(BAILED);
  });
  it("gives bytes of their own", () => {
    const first = readPacked("c403010203", (r) => r.readBytes());
    readPacked("c403090909", (r) => r.readBytes());
    expect(first).toEqual(Uint8Array.of(1, 2, 3));
  });
  it("reads a message inside another one's decoding", () => {
    const value = readPacked("920102", (r) => [
      r.readListHeader(),
      r.readInt(),
      readPacked("9107", readList),
      r.readInt(),
    ]);
    expect(value).toEqual([2, 1, [7], 2]);
  });
});

describe("lists inside lists", () => {
  // Made with room for all they announce, each could else ask for the memory of the whole message.
  const announced = (r: PackReader): number[] => [r.readListHeader(), r.readListHeader(), r.readListHeader()];

  it("announce no more items together than the message has bytes", () => {
    expect(readPacked("dc0003 dc0003 dc0003 010203", (r) => announced(r).length > 0 && r.readInt())).toBe(BAILED);
    expect(readPacked("dc0007 dc0007 dc0007 01020304050607", announced)).toBe(BAILED);
  });

  it("are counted once, though a tag is looked for first", () => {
    const tags = packedTags("kind", ["a"]);
    const read = (r: PackReader): unknown => [
      r.peekArrayTag(tags),
      r.peekArrayTag(tags),
      r.readListHeader(),
      r.readString(),
      r.readInt(),
    ];
    expect(readPacked("92a16101", read)).toStrictEqual([0, 0, 2, "a", 1]);
  });
});
