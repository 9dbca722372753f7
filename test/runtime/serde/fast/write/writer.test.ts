import fc from "fast-check";
import { Unpackr } from "msgpackr";
import { describe, expect, it } from "vitest";
import { Ext } from "../../../../../runtime/serde/values/ext.js";
import { Raw } from "../../../../../runtime/serde/values/raw.js";
import { jsonChunk, packedChunk } from "../../../../../runtime/serde/fast/write/chunk.js";
import { borrowWriter, type Writer } from "../../../../../runtime/serde/fast/write/writer.js";
import { readJson, readPacked, REFUSED, utf8, written, writtenHex, writtenText } from "../../fast-path.js";

type Row<T> = readonly [value: T, bytes: unknown];

function json<T>(name: string, write: (w: Writer, value: T) => void, rows: readonly Row<T>[]): void {
  it.each(rows)(`${name}(%s) -> %s`, (value, text) => {
    expect(writtenText((w) => write(w, value))).toBe(text);
  });
}

function packed<T>(name: string, write: (w: Writer, value: T) => void, rows: readonly Row<T>[]): void {
  it.each(rows)(`${name}(%s) -> %s`, (value, bytes) => {
    expect(writtenHex((w) => write(w, value))).toBe(bytes);
  });
}

/** A value of another type than declared. */
const other = (value: unknown): never => value as never;

describe("JSON", () => {
  json<number>("writeInt", (w, value) => w.writeInt(value), [
    [0, "0"],
    [-0, "0"],
    [9, "9"],
    [10, "10"],
    [99, "99"],
    [100, "100"],
    [-1, "-1"],
    [999, "999"],
    [1000, "1000"],
    [12345, "12345"],
    [99999, "99999"],
    [100000, "100000"],
    [999999, "999999"],
    [1000000, "1000000"],
    [999999999, "999999999"],
    [1000000000, "1000000000"],
    [4294967295, "4294967295"],
    [4294967296, "4294967296"],
    [10000000000, "10000000000"],
    [9007198999999999, "9007198999999999"],
    [-9007199000000000, "-9007199000000000"],
    [Number.MAX_SAFE_INTEGER, "9007199254740991"],
    [Number.MIN_SAFE_INTEGER, "-9007199254740991"],
    [2 ** 53, REFUSED],
    [1.5, REFUSED],
    [NaN, REFUSED],
    [Infinity, REFUSED],
    [other("1"), REFUSED],
    [other(1n), REFUSED],
    [other(true), REFUSED],
    [other(null), REFUSED],
  ]);
  json<bigint>("writeBigInt int64", (w, value) => w.writeBigInt(value, "int64"), [
    [-(2n ** 63n), "-9223372036854775808"],
    [2n ** 63n - 1n, "9223372036854775807"],
    [2n ** 63n, REFUSED],
    [other(1), REFUSED],
  ]);
  json<bigint>("writeBigInt uint64", (w, value) => w.writeBigInt(value, "uint64"), [
    [2n ** 64n - 1n, "18446744073709551615"],
    [-1n, REFUSED],
  ]);
  json<bigint>("writeBigInt any", (w, value) => w.writeBigInt(value, "any"), [
    [10n ** 30n, "1000000000000000000000000000000"],
    [-5n, "-5"],
  ]);
  json<number>("writeFloat", (w, value) => w.writeFloat(value), [
    [0, "0.0"],
    [-0, "-0.0"],
    [3, "3.0"],
    [-12, "-12.0"],
    [0.1, "0.1"],
    [123.456, "123.456"],
    [1e15, "1000000000000000.0"],
    [2 ** 53, "9007199254740992.0"],
    [1e16, "1e16"],
    [1.5e300, "1.5e300"],
    [1e21, "1e21"],
    [1e-5, "0.00001"],
    [1.5e-5, "0.000015"],
    [1e-6, "1e-6"],
    [1.234e-6, "1.234e-6"],
    [1.5e-7, "1.5e-7"],
    [5e-324, "5e-324"],
    [-1.7976931348623157e308, "-1.7976931348623157e308"],
    [NaN, "null"],
    [Infinity, "null"],
    [-Infinity, "null"],
    [other("1"), REFUSED],
    [other(1n), REFUSED],
    [other(undefined), REFUSED],
  ]);
  json<string>("writeString", (w, value) => w.writeString(value), [
    ["", '""'],
    ["a", '"a"'],
    ['"\\/', '"\\"\\\\/"'],
    ["\b\t\n\f\r\u0001\u001f\u007f\u2028", '"\\b\\t\\n\\f\\r\\u0001\\u001f\u007f\u2028"'],
    ["é😀", '"é😀"'],
    [`${"x".repeat(40)}"`, `"${"x".repeat(40)}\\""`],
    [`${"é".repeat(40)}\n`, `"${"é".repeat(40)}\\n"`],
    ["\ud83d", REFUSED],
    [`${"x".repeat(40)}\ude00`, REFUSED],
    [other(1), REFUSED],
    [other(null), REFUSED],
    [other(["a"]), REFUSED],
  ]);
  json<boolean>("writeBool", (w, value) => w.writeBool(value), [
    [true, "true"],
    [false, "false"],
    [other(0), REFUSED],
  ]);
  json<null>("writeNull", (w) => w.writeNull(), [[null, "null"]]);
  json<Uint8Array>("writeBytes", (w, value) => w.writeBytes(value), [
    [new Uint8Array(0), '""'],
    [Uint8Array.of(1), '"AQ=="'],
    [Uint8Array.of(1, 2), '"AQI="'],
    [Uint8Array.of(251, 255, 254, 3), '"+//+Aw=="'],
    [other([1]), REFUSED],
  ]);
  json<unknown>("writeAny", (w, value) => w.writeAny(value), [
    [{ b: [1, 1.5, null, true, "x", 10n], a: { z: 1, y: 2 } }, '{"a":{"y":2,"z":1},"b":[1,1.5,null,true,"x",10]}'],
    [1e20, "1e20"],
    [-0, "-0.0"],
    [NaN, "null"],
    [Uint8Array.of(1), '"AQ=="'],
    [{ a: undefined }, REFUSED],
    [[undefined], REFUSED],
    [new Map([[1, 2]]), REFUSED],
    [new Ext(1, Uint8Array.of(1)), REFUSED],
    [new Date(0), REFUSED],
    [() => 1, REFUSED],
    [Symbol("s"), REFUSED],
  ]);
  json<Raw>("writeRaw", (w, value) => w.writeRaw(value), [
    [Raw.json(utf8('{"a": 1}')), '{"a": 1}'],
    [Raw.msgpack(Uint8Array.of(1)), REFUSED],
    [other(utf8("1")), REFUSED],
  ]);
});

describe("MessagePack", () => {
  packed<number>("packInt", (w, value) => w.packInt(value), [
    [0, "00"],
    [127, "7f"],
    [128, "cc80"],
    [255, "ccff"],
    [256, "cd0100"],
    [65536, "ce00010000"],
    [4294967296, "cf0000000100000000"],
    [Number.MAX_SAFE_INTEGER, "cf001fffffffffffff"],
    [-1, "ff"],
    [-32, "e0"],
    [-33, "d0df"],
    [-128, "d080"],
    [-129, "d1ff7f"],
    [-32769, "d2ffff7fff"],
    [-2147483649, "d3ffffffff7fffffff"],
    [Number.MIN_SAFE_INTEGER, "d3ffe0000000000001"],
    [1.5, REFUSED],
    [2 ** 53, REFUSED],
    [other("1"), REFUSED],
  ]);
  packed<bigint>("packBigInt", (w, value) => w.packBigInt(value, "any"), [
    [5n, "05"],
    [-33n, "d0df"],
    [2n ** 53n, "cf0020000000000000"],
    [2n ** 64n - 1n, "cfffffffffffffffff"],
    [-(2n ** 63n), "d38000000000000000"],
    [2n ** 64n, REFUSED],
    [-(2n ** 63n) - 1n, REFUSED],
    [other(1), REFUSED],
  ]);
  packed<bigint>("packBigInt int64", (w, value) => w.packBigInt(value, "int64"), [
    [2n ** 63n - 1n, "cf7fffffffffffffff"],
    [2n ** 63n, REFUSED],
  ]);
  packed<number>("packFloat", (w, value) => w.packFloat(value), [
    [1, "cb3ff0000000000000"],
    [-0, "cb8000000000000000"],
    [NaN, "cb7ff8000000000000"],
    [other(1n), REFUSED],
  ]);
  packed<string>("packString", (w, value) => w.packString(value), [
    ["", "a0"],
    ["a", "a161"],
    ["é", "a2c3a9"],
    ["x".repeat(31), `bf${"78".repeat(31)}`],
    ["x".repeat(32), `d920${"78".repeat(32)}`],
    ["é".repeat(16), `d920${"c3a9".repeat(16)}`],
    ["é".repeat(128), `da0100${"c3a9".repeat(128)}`],
    ["x".repeat(65536), `db00010000${"78".repeat(65536)}`],
    ["\ud83d", REFUSED],
    [`${"x".repeat(40)}\ud83d`, REFUSED],
    [other(1), REFUSED],
  ]);
  packed<Uint8Array>("packBytes", (w, value) => w.packBytes(value), [
    [Uint8Array.of(1, 2), "c4020102"],
    [new Uint8Array(256), `c50100${"00".repeat(256)}`],
    [new Uint8Array(65536), `c600010000${"00".repeat(65536)}`],
    [other("a"), REFUSED],
  ]);
  packed<number>("packListHeader", (w, count) => w.packListHeader(count), [
    [15, "9f"],
    [16, "dc0010"],
    [65536, "dd00010000"],
  ]);
  packed<number>("packMapHeader", (w, count) => w.packMapHeader(count), [
    [15, "8f"],
    [16, "de0010"],
    [65536, "df00010000"],
  ]);
  packed<readonly [number, number]>("packStructHeader", (w, [count, declared]) => w.packStructHeader(count, declared), [
    [[1, 15], "81"],
    [[1, 16], "de0001"],
    [[1, 65536], "df00000001"],
  ]);
  packed<string>("packDatetime", (w, value) => w.packDatetime(value), [
    ["1970-01-01T00:00:00Z", "d6ff00000000"],
    ["1970-01-01T01:00:00+01:00", "d6ff00000000"],
    ["2024-01-02T03:05:36Z", "d6ff65937d80"],
    ["2106-02-07T06:28:16Z", "d7ff0000000100000000"],
    ["1970-01-01T00:00:01.000001Z", "d7ff00000fa000000001"],
    ["1969-12-31T23:59:59Z", "c70cff00000000ffffffffffffffff"],
    ["0001-01-01T00:00:00.000500Z", "c70cff0007a120fffffff1886e0900"],
    ["2024-01-02T03:05:36", "b3323032342d30312d30325430333a30353a3336"],
    ["2024-01-02t03:05:36z", "d6ff65937d80"],
    ["2024-13-02T03:05:36Z", REFUSED],
    ["0001-01-01T00:00:00+00:01", REFUSED],
    ["9999-12-31T23:59:59-00:01", REFUSED],
    [other(new Date(0)), REFUSED],
  ]);
  packed<unknown>("packAny", (w, value) => w.packAny(value), [
    [{ b: [1, 1.5, null], a: 10n }, "82a1610aa1629301cb3ff8000000000000c0"],
    [Uint8Array.of(1), "c40101"],
    [new Ext(-1, Uint8Array.of(0, 0, 0, 1)), "d6ff00000001"],
    [-0, "cb8000000000000000"],
    [
      new Map<unknown, unknown>([
        [2n ** 53n, null],
        ["1", [2]],
        [10, "x"],
        [1, 3],
      ]),
      "84a131910201030aa178cf0020000000000000c0",
    ],
    [new Map([[1.5, 2]]), REFUSED],
    [new Map([[1, undefined]]), REFUSED],
    [2n ** 64n, REFUSED],
  ]);
  packed<Ext>("packExt", (w, value) => w.packExt(5, undefined, value), [
    [new Ext(5, Uint8Array.of(1)), "d40501"],
    [new Ext(5, new Uint8Array(16)), `d805${"00".repeat(16)}`],
    [new Ext(5, new Uint8Array(3)), "c70305000000"],
    [new Ext(5, new Uint8Array(0)), "c70005"],
    [new Ext(6, Uint8Array.of(1)), REFUSED],
    [other(Uint8Array.of(1)), REFUSED],
  ]);
  packed<Raw>("packRaw", (w, value) => w.packRaw(value), [
    [Raw.msgpack(Uint8Array.of(0x91, 1)), "9101"],
    [Raw.json(utf8("1")), REFUSED],
  ]);
});

describe("text scalars", () => {
  const rows: readonly (readonly [string, (w: Writer, text: string) => void, string, unknown])[] = [
    ["writeDatetime", (w, text) => w.writeDatetime(text), "2024-01-02T03:04:05.123Z", '"2024-01-02T03:04:05.123000Z"'],
    ["writeDatetime", (w, text) => w.writeDatetime(text), "2024-01-02T03:04:05+02:00", '"2024-01-02T03:04:05+02:00"'],
    ["writeDatetime", (w, text) => w.writeDatetime(text), "2024-02-30T03:04:05Z", REFUSED],
    ["writeDate", (w, text) => w.writeDate(text), "2024-02-29", '"2024-02-29"'],
    ["writeDate", (w, text) => w.writeDate(text), "2023-02-29", REFUSED],
    ["writeTime", (w, text) => w.writeTime(text), "03:04:05.5", '"03:04:05.500000"'],
    ["writeDuration", (w, text) => w.writeDuration(text), "PT90M", '"PT5400S"'],
    [
      "writeUuid",
      (w, text) => w.writeUuid(text),
      "A0EEBC999C0B4EF8BB6D6BB9BD380A11",
      '"a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"',
    ],
    ["writeDecimal", (w, text) => w.writeDecimal(text), "+01.50", '"1.50"'],
    ["writeDecimal", (w, text) => w.writeDecimal(text), "x", REFUSED],
    ["packDate", (w, text) => w.packDate(text), "2024-02-29", "\xaa2024-02-29"],
  ];
  it.each(rows)("%s writes the canonical spelling (%#)", (_, write, text, expected) => {
    const bytes = written((w) => write(w, text));
    expect(typeof bytes === "symbol" ? bytes : Buffer.from(bytes).toString("latin1")).toBe(expected);
  });
});

describe("extension codecs", () => {
  const codec = {
    decode: (payload: Uint8Array): string => String(payload),
    encode: (value: string): Uint8Array => utf8(value),
    is: (value: unknown): value is string => typeof value === "string",
    toJson: (value: string): unknown => [value],
  };
  it("give the payload, and the JSON form", () => {
    expect(writtenHex((w) => w.packExt(3, codec, "ab"))).toBe("d5036162");
    expect(writtenText((w) => w.writeExtJson(codec, "ab"))).toBe('["ab"]');
  });
  it("are refused for values of another type, without JSON form, and when they throw", () => {
    const { toJson: _, ...plain } = codec;
    const encode = (): Uint8Array => {
      throw new Error("no");
    };
    expect(written((w) => w.packExt(3, codec, other(1)))).toBe(REFUSED);
    expect(written((w) => w.writeExtJson(plain, "ab"))).toBe(REFUSED);
    expect(written((w) => w.packExt(3, { ...codec, encode }, "ab"))).toBe(REFUSED);
  });
  it("may encode other messages meanwhile", () => {
    const encode = (value: string): Uint8Array => {
      const inner = written((w) => w.packString(value));
      return typeof inner === "symbol" ? utf8("") : inner;
    };
    const bytes = writtenHex((w) => (w.packListHeader(1), w.packExt(3, { ...codec, encode }, "abc")));
    expect(bytes).toBe("91d603a3616263");
  });
});

describe("properties", () => {
  it("strings are written as JSON.stringify does", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "binary", minLength: 25, maxLength: 300 }));
    fc.assert(
      fc.property(text, (value) => {
        expect(writtenText((w) => w.writeString(value))).toBe(JSON.stringify(value));
      }),
      { numRuns: 2000 },
    );
  });
  it("floats read back as themselves", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = writtenText((w) => w.writeFloat(value)) as string;
        expect(text).toMatch(/[.e]/);
        expect(Number(text)).toBe(value);
        expect(readJson(text, (r) => r.readFloat())).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });
  it("integers are written as String does and read back", () => {
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeInteger(), fc.integer()), (value) => {
        expect(writtenText((w) => w.writeInt(value))).toBe(String(value));
        const bytes = written((w) => w.packInt(value)) as Uint8Array;
        expect(readPacked(bytes, (r) => r.readInt())).toBe(value);
        expect(new Unpackr({ int64AsType: "number" }).unpack(bytes)).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });
  it("bigints read back as themselves", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n }), (value) => {
        const bytes = written((w) => w.packBigInt(value, "any")) as Uint8Array;
        expect(readPacked(bytes, (r) => r.readBigInt())).toBe(value);
        expect(BigInt(new Unpackr({ int64AsType: "bigint" }).unpack(bytes) as number | bigint)).toBe(value);
        expect(readJson(written((w) => w.writeBigInt(value, "any")) as Uint8Array, (r) => r.readBigInt())).toBe(value);
      }),
    );
  });
  it("bytes are written as Buffer's base64 and read back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (value) => {
        const text = writtenText((w) => w.writeBytes(value)) as string;
        expect(text).toBe(JSON.stringify(Buffer.from(value).toString("base64")));
        expect(readJson(text, (r) => r.readBytes())).toEqual(value);
      }),
    );
  });
  it("MessagePack of any value is what msgpackr and our own reader read", () => {
    const unpackr = new Unpackr({ useRecords: false, mapsAsObjects: true, int64AsType: "number" });
    const anything = fc.anything({
      maxDepth: 3,
      withBigInt: false,
      values: [fc.string({ unit: "binary" }), fc.integer(), fc.double(), fc.boolean(), fc.constant(null)],
    });
    fc.assert(
      fc.property(anything, (value) => {
        const bytes = written((w) => w.packAny(value));
        fc.pre(typeof bytes !== "symbol" && !JSON.stringify(value).includes("__proto__"));
        expect(unpackr.unpack(Uint8Array.from(bytes as Uint8Array))).toEqual(value);
        const own = readPacked(bytes as Uint8Array, (r) => r.readAny());
        expect(written((w) => w.packAny(own))).toEqual(bytes);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("chunks", () => {
  it.each(["", "a", "abc", "abcd", "abcdefgh", "abcdefghi", "é".repeat(9), "x".repeat(100)])(
    "write %s whole",
    (text) => {
      const chunk = jsonChunk(text);
      expect(writtenText((w) => (w.write(chunk), w.writeByte(33), w.write(chunk)))).toBe(`${text}!${text}`);
    },
  );
  it("pack strings and integers one after the other", () => {
    const values = ["kind", 0, 127, 128, 65535, 65536, 2 ** 40, -1, -33, -200, -40000, -(2 ** 40), "x".repeat(40)];
    const one = (value: string | number) => (w: Writer) =>
      typeof value === "string" ? w.packString(value) : w.packInt(value);
    for (const value of values) {
      expect(written((w) => w.write(packedChunk(value)))).toEqual(written(one(value)));
    }
    expect(writtenHex((w) => w.write(packedChunk("kind", 5)))).toBe("a46b696e6405");
  });
});

describe("messages one after the other", () => {
  it("keep their bytes while others are written", () => {
    const messages = Array.from(
      { length: 5000 },
      (_, i) => written((w) => w.writeString(`message ${i}`)) as Uint8Array,
    );
    messages.forEach((bytes, i) => expect(new TextDecoder().decode(bytes)).toBe(`"message ${i}"`));
  });
  it("may be larger than the buffer", () => {
    const list = Array.from({ length: 200_000 }, (_, i) => i);
    expect(writtenText((w) => w.writeAny(list))).toBe(JSON.stringify(list));
    expect(writtenText((w) => w.writeString("é".repeat(1 << 20)))).toBe(`"${"é".repeat(1 << 20)}"`);
    expect(writtenText((w) => w.writeInt(1))).toBe("1");
  });
  it("may be given away with their memory, as to a worker", () => {
    const { buffer } = written((w) => w.packInt(1)) as Uint8Array<ArrayBuffer>;
    structuredClone(buffer, { transfer: [buffer] });
    expect(writtenHex((w) => w.packInt(2))).toBe("02");
    expect(writtenText((w) => w.writeString("abc"))).toBe('"abc"');
  });
  it.each([-9, NaN, 0.5, "3"])("keep their bytes though others have bytes of length %s", (length) => {
    const message = written((w) => w.packString("a message")) as Uint8Array;
    const liar = Object.defineProperty(new Uint8Array(4), "length", { value: length });
    const ways: readonly ((w: Writer) => void)[] = [
      (w) => w.packBytes(liar),
      (w) => w.writeBytes(liar),
      (w) => w.packExt(5, undefined, new Ext(5, liar)),
      (w) => w.packRaw(Raw.unchecked("msgpack", liar)),
    ];
    for (const way of ways) expect(() => written((w) => (way(w), w.writeInt(7)))).toThrow(RangeError);
    written((w) => w.writeInt(7));
    expect(new TextDecoder().decode(message.subarray(1))).toBe("a message");
  });
  it("are plain views, not Buffers", () => {
    expect(Object.getPrototypeOf(written((w) => w.writeNull()))).toBe(Uint8Array.prototype);
  });
  it("leave nothing behind when they fail", () => {
    expect(written((w) => (w.writeString("x"), w.writeInt(1.5)))).toBe(REFUSED);
    expect(writtenText((w) => w.writeInt(2))).toBe("2");
  });
  it("patch a byte of theirs after growing", () => {
    const text = writtenText((w) => {
      w.writeByte(33);
      const at = w.here();
      w.writeByte(44);
      w.writeString("x".repeat(100_000));
      w.patchByte(at, 58);
    });
    expect(text).toBe(`!:"${"x".repeat(100_000)}"`);
  });
  it("go into a buffer of the caller", () => {
    const w = borrowWriter();
    w.begin();
    w.writeString("abc");
    const target = new Uint8Array(8);
    expect(w.size).toBe(5);
    w.finishInto(target, 2);
    w.release();
    expect(target).toEqual(Uint8Array.of(0, 0, 34, 97, 98, 99, 34, 0));
  });
});

describe("depth", () => {
  it("ends a value that contains itself", () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    expect(written((w) => w.writeAny(cycle))).toBe(REFUSED);
    expect(written((w) => w.packAny(cycle))).toBe(REFUSED);
    expect(writtenText((w) => w.writeAny([]))).toBe("[]");
  });
});
