import { describe, expect, test } from "vitest";
import { Ext } from "../../../../../runtime/serde/values/ext.js";
import {
  any,
  bigint,
  bytes as bytesType,
  datetime,
  float,
  int,
  int64,
  list,
  map,
  raw,
  set,
  str,
  uint64,
  uuid,
} from "../../../../../runtime/serde/info/builders.js";
import { LOOSE_POINT, POINT } from "./structs.js";
import { bytes, pack, told } from "./try.js";

test.each([
  ["00", 0],
  ["7f", 127],
  ["e0", -32],
  ["ff", -1],
  ["ccff", 255],
  ["cdffff", 65_535],
  ["ceffffffff", 4_294_967_295],
  ["cf001fffffffffffff", Number.MAX_SAFE_INTEGER],
  ["d080", -128],
  ["d18000", -32_768],
  ["d280000000", -2_147_483_648],
  ["d3ffe0000000000001", -Number.MAX_SAFE_INTEGER],
  ["d30000000000000001", 1],
])("the integer %s is %d", (message, value) => {
  expect(pack(int(), message)).toBe(value);
  expect(pack(any(), message)).toBe(value);
  expect(pack(bigint(), message)).toBe(BigInt(value));
});

test("integers beyond 2^53 are bigints, and refused by `int`", () => {
  expect(pack(uint64(), "cfffffffffffffffff")).toBe(2n ** 64n - 1n);
  expect(pack(int64(), "d38000000000000000")).toBe(-(2n ** 63n));
  expect(pack(any(), "cf0020000000000000")).toBe(2n ** 53n);
  expect(told(pack(int(), "cf0020000000000000"))).toBe("ValidationError: Integer value out of range");
  expect(told(pack(int64(), "cf8000000000000000"))).toBe("ValidationError: Integer value out of range");
  expect(told(pack(uint64(), "ff"))).toBe("ValidationError: Integer value out of range");
});

test("floats of both sizes, and integers as floats", () => {
  expect(pack(float(), "ca3fc00000")).toBe(1.5);
  expect(pack(float(), "cb8000000000000000")).toBe(-0);
  expect(pack(float(), "cb7ff8000000000000")).toBe(NaN);
  expect(pack(float(), "01")).toBe(1);
});

test.each(["a3616263", "d903616263", "da0003616263", "db00000003616263"])("the string %s", (message) => {
  expect(pack(str(), message)).toBe("abc");
});

test.each(["c4020102", "c500020102", "c6000000020102"])("the bytes %s", (message) => {
  expect(pack(bytesType(), message)).toEqual(new Uint8Array([1, 2]));
});

test.each(["920102", "dc00020102", "dd000000020102"])("the array %s", (message) => {
  expect(pack(list(int()), message)).toEqual([1, 2]);
});

test.each(["81a17801", "de0001a17801", "df00000001a17801"])("the map %s", (message) => {
  expect(pack(POINT, message)).toEqual({ x: 1, y: 7 });
});

test("any: maps with string keys are objects, others Maps; ext values stay as they are", () => {
  expect(pack(any(), "81a95f5f70726f746f5f5f01")).toEqual(JSON.parse('{"__proto__":1}'));
  expect(Object.getPrototypeOf(pack(any(), "80"))).toBeNull();
  expect(pack(any(), "8201a161a16202")).toEqual(
    new Map<unknown, unknown>([
      [1, "a"],
      ["b", 2],
    ]),
  );
  expect(pack(any(), "819201c001")).toEqual(new Map([[[1, null], 1]]));
  expect(pack(any(), "d6ff5e0d5da5")).toEqual(new Ext(-1, bytes("5e0d5da5")));
  expect(pack(any(), "c700ff")).toEqual(new Ext(-1, new Uint8Array()));
  expect(pack(any(), "c40101")).toEqual(new Uint8Array([1]));
});

test.each([
  ["818001", "map keys must be hashable (byte 3)"],
  ["81d4050001", "map keys must be hashable (byte 5)"],
  ["8191d4050001", "map keys must be hashable (byte 6)"],
  ["828001c1", "map keys must be hashable (byte 3)"],
  ["8280c1", "invalid opcode '\\xc1' (byte 2)"],
])(
  "a map or an extension as the key of a map, which Python has none of, is refused once its value is read: %s",
  (hex, text) => {
    expect(told(pack(any(), hex))).toBe(`DecodeError: MessagePack data is malformed: ${text}`);
  },
);

test("timestamps are datetimes in UTC, strings keep their offset", () => {
  expect(pack(datetime(), "d6ff5e0d5da5")).toBe("2020-01-02T03:04:05Z");
  expect(pack(datetime(), "b9323032302d30312d30325430333a30343a30352b30313a3030")).toBe("2020-01-02T03:04:05+01:00");
});

test("sixteen bytes are a UUID", () => {
  expect(pack(uuid(), "c4106ba7b8109dad11d180b400c04fd430c8")).toBe("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
});

test("lengths are checked by the header, before anything is read", () => {
  expect(told(pack(list(int(), { max_length: 1 }), "92c3"))).toBe("ValidationError: Expected `array` of length <= 1");
  expect(told(pack(set(int(), { max_length: 1 }), "920101"))).toBe("ValidationError: Expected `array` of length <= 1");
  expect(told(pack(map(str(), int(), { max_length: 1 }), "82a16101a16101"))).toBe(
    "ValidationError: Expected `object` of length <= 1",
  );
  expect(told(pack(bytesType({ max_length: 1 }), "c402"))).toBe("ValidationError: Expected `bytes` of length <= 1");
});

describe("malformed", () => {
  test.each(["", "cc", "cf00", "a1", "d9", "d905", "c405", "d4", "d401", "91", "8100", "dd00", "c9000000ff01"])(
    "%j is cut off",
    (message) => {
      expect(told(pack(any(), message))).toBe("DecodeError: Input data was truncated");
      expect(told(pack(raw(), message))).toBe("DecodeError: Input data was truncated");
    },
  );

  test("headers that promise four billion items cost nothing", () => {
    expect(told(pack(any(), "ddffffffffc0"))).toBe("DecodeError: Input data was truncated");
    expect(told(pack(list(int()), "ddffffffff01"))).toBe("DecodeError: Input data was truncated");
    expect(told(pack(any(), "dfffffffffc0"))).toBe("DecodeError: Input data was truncated");
    expect(told(pack(raw(), "dfffffffffc0"))).toBe("DecodeError: Input data was truncated");
    expect(told(pack(str(), "dbffffffff"))).toBe("DecodeError: Input data was truncated");
  });

  test("the unused byte, trailing bytes and bad UTF-8", () => {
    expect(told(pack(any(), "91c1"))).toBe(
      "DecodeError: MessagePack data is malformed: invalid opcode '\\xc1' (byte 1)",
    );
    expect(told(pack(any(), "c0c0"))).toBe("DecodeError: MessagePack data is malformed: trailing characters (byte 1)");
    expect(told(pack(str(), "a1ff"))).toBe("DecodeError: MessagePack data is malformed: invalid UTF-8 (byte 1)");
    expect(told(pack(LOOSE_POINT, "82a17aa1ffa17801"))).toBe(
      "DecodeError: MessagePack data is malformed: invalid UTF-8 (byte 4)",
    );
  });
});
