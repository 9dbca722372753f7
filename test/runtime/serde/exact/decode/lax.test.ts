// What strict mode takes and what lax mode adds. `no` stands for a refusal.

import { describe, expect, test } from "vitest";
import { DecodeError } from "../../../../../runtime/serde/errors.js";
import {
  bool,
  bytes,
  date,
  datetime,
  decimal,
  duration,
  float,
  int,
  literal,
  map,
  nil,
  str,
  time,
  union,
  uuid,
} from "../../../../../runtime/serde/info/builders.js";
import type { TypeInfo } from "../../../../../runtime/serde/info/types.js";
import { numberIfSafe } from "../../../../../runtime/serde/scalars/number-text.js";
import { anything } from "../../../../hostile/anything.js";
import { converted, json, pack } from "./try.js";

const no = Symbol("refused");

// JSON, strict, lax
const TABLE: readonly (readonly [string, TypeInfo, readonly (readonly [string, unknown, unknown])[]])[] = [
  [
    "int",
    int(),
    [
      ["1", 1, 1],
      ["-0", 0, 0],
      ["3.0", no, 3],
      ["3.5", no, no],
      ['"1"', no, 1],
      ['"-1"', no, -1],
      ['"1.0"', no, 1],
      ['"1e3"', no, 1000],
      ['"01"', no, no],
      ['"+1"', no, no],
      ['" 1"', no, no],
      ['"1_0"', no, no],
      ['".5"', no, no],
      ['""', no, no],
      ["9007199254740993.0", no, no],
      ["true", no, no],
    ],
  ],
  [
    "float",
    float(),
    [
      ["1", 1, 1],
      ["-0", 0, 0],
      ["-0.0", -0, -0],
      ["1.5", 1.5, 1.5],
      ['"1.5"', no, 1.5],
      ['"nan"', no, NaN],
      ['"-InFinity"', no, -Infinity],
      ['"inf"', no, Infinity],
      ['"infinit"', no, no],
      ["NaN", no, no],
    ],
  ],
  [
    "bool",
    bool(),
    [
      ["true", true, true],
      ["0", no, false],
      ["1", no, true],
      ["2", no, no],
      ["1.0", no, no],
      ['"1"', no, true],
      ['"TRUE"', no, true],
      ['"False"', no, false],
      ['"yes"', no, no],
    ],
  ],
  [
    "bool literal",
    literal([true, false]),
    [
      ["true", true, true],
      ['"true"', no, no],
    ],
  ],
  [
    "null",
    nil(),
    [
      ["null", null, null],
      ['"NULL"', no, null],
      ['"none"', no, no],
      ['""', no, no],
    ],
  ],
  [
    "int literal",
    literal([1, 2]),
    [
      ["1", 1, 1],
      ['"1"', no, 1],
      ["1.0", no, no],
      ['"1.0"', no, no],
    ],
  ],
  [
    "str literal",
    literal(["1", "null"]),
    [
      ['"1"', "1", "1"],
      ["1", no, no],
    ],
  ],
  [
    "str",
    str(),
    [
      ['"1"', "1", "1"],
      ["1", no, no],
      ["null", no, no],
    ],
  ],
  [
    "datetime",
    datetime(),
    [
      ['"2020-01-02T03:04:05Z"', "2020-01-02T03:04:05Z", "2020-01-02T03:04:05Z"],
      ["1.5", no, "1970-01-01T00:00:01.500000Z"],
      ["-1", no, "1969-12-31T23:59:59Z"],
      ['"1"', no, "1970-01-01T00:00:01Z"],
    ],
  ],
  [
    "duration",
    duration(),
    [
      ['"PT1S"', "PT1S", "PT1S"],
      ["1.5", no, "PT1.5S"],
      ['"-90"', no, "-PT90S"],
    ],
  ],
  [
    "decimal",
    decimal(),
    [
      ['"1.50"', "1.50", "1.50"],
      ["1.50", "1.50", "1.50"],
      ["1", "1", "1"],
      ['"-0"', "-0", "0"],
      ["123456789012345678901234567890", "123456789012345678901234567890", "123456789012345678901234567890"],
    ],
  ],
  [
    "date",
    date(),
    [
      ['"2020-01-02"', "2020-01-02", "2020-01-02"],
      ["1", no, no],
    ],
  ],
  [
    "time",
    time(),
    [
      ['"03:04:05"', "03:04:05", "03:04:05"],
      ["1", no, no],
    ],
  ],
  [
    "uuid",
    uuid(),
    [
      ['"1"', no, no],
      ["1", no, no],
    ],
  ],
  [
    "bytes",
    bytes(),
    [
      ['"QQ=="', new Uint8Array([65]), new Uint8Array([65])],
      ["1", no, no],
    ],
  ],
  [
    "int | str",
    union([int(), str()]),
    [
      ['"1"', "1", "1"],
      ["1", 1, 1],
    ],
  ],
  ["int | datetime", union([int(), datetime()]), [['"1"', no, 1]]],
  [
    "int | null",
    union([int(), nil()]),
    [
      ['"null"', no, null],
      ['"1"', no, 1],
    ],
  ],
];

describe.each(TABLE)("%s", (_, type, cases) => {
  test.each(cases)("%s", (message, strict, lax) => {
    expect(valueOf(json(type, message))).toEqual(strict);
    expect(valueOf(json(type, message, { strict: false }))).toEqual(lax);
  });
});

describe("keys of maps in JSON are parsed from text in both modes", () => {
  test.each<[TypeInfo, string, unknown, unknown]>([
    [int(), "1", 1, 1],
    [int(), "1.0", no, 1],
    [float(), "1.5", 1.5, 1.5],
    [float(), "nan", NaN, NaN],
    [literal([1, 2]), "2", 2, 2],
    [decimal(), "1.50", "1.50", "1.50"],
    [decimal(), "1_0", no, no],
    [date(), "2020-01-02", "2020-01-02", "2020-01-02"],
    [datetime(), "1", no, "1970-01-01T00:00:01Z"],
    [duration(), "1", no, "PT1S"],
    [
      uuid(),
      "6BA7B8109DAD11D180B400C04FD430C8",
      "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
      "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
    ],
  ])("%# %s", (key, text, strict, lax) => {
    const message = JSON.stringify({ [text]: 0 });
    expect(keyOf(json(map(key, int()), message))).toEqual(strict);
    expect(keyOf(json(map(key, int()), message, { strict: false }))).toEqual(lax);
  });
});

/** What the other forms of the same value give where that is not the same: `undefined` where they do not have it. */
const OTHERWISE: { readonly [type_and_json: string]: { readonly msgpack?: unknown; readonly value?: unknown } } = {
  'bytes "QQ=="': { msgpack: no }, // MessagePack has bytes of its own
  "decimal 1.50": { msgpack: "1.5", value: "1.5" }, // only JSON has digits that a float does not
  "decimal 123456789012345678901234567890": { msgpack: undefined, value: "1.2345678901234568E+29" }, // beyond its integers
  "float -0": { value: -0 }, // only JSON reads it as an integer
  "int 3.0": { value: 3 }, // JavaScript has one number for 3 and 3.0
  "int literal 1.0": { value: 1 },
  "bool 1.0": { value: undefined }, // so it is the 1 of the row above
  "int 9007199254740993.0": { value: no },
};

describe.each(TABLE)("%s in the other two forms", (name, type, cases) => {
  test.each(cases.filter(([message]) => message !== "NaN"))("%s", (message, ...modes) => {
    const forms = { msgpack: () => packed(message), value: () => JSON.parse(message) as unknown };
    const other = OTHERWISE[`${name} ${message}`];
    for (const [strict, expected] of [true, false].map((on, i) => [on, modes[i]] as const)) {
      const inPack = other !== undefined && "msgpack" in other ? other.msgpack : expected;
      if (inPack !== undefined) expect(valueOf(pack(type, forms.msgpack(), { strict }))).toEqual(inPack);
      const inValue = other !== undefined && "value" in other ? other.value : expected;
      if (inValue !== undefined) expect(valueOf(converted(type, forms.value(), { strict }))).toEqual(inValue);
    }
  });
});

/** The hexadecimal MessagePack of a scalar written in JSON, of which it keeps whether a number is an integer or a float. */
function packed(message: string): string {
  const value = JSON.parse(message) as string | number | boolean | null;
  if (typeof value !== "number") return Buffer.from(anything.encodeMsgpack(value)).toString("hex");
  if (/^-?\d+$/.test(message)) {
    const integer = BigInt(message);
    return integer < 2n ** 64n ? Buffer.from(anything.encodeMsgpack(numberIfSafe(integer))).toString("hex") : "c0";
  }
  const float = Buffer.alloc(9);
  float[0] = 0xcb;
  float.writeDoubleBE(value, 1);
  return float.toString("hex");
}

test("bytes stand for bytes in MessagePack and as values, in both modes", () => {
  for (const strict of [true, false]) {
    expect(pack(bytes(), "c40141", { strict })).toEqual(new Uint8Array([65]));
    expect(converted(bytes(), new Uint8Array([65]), { strict })).toEqual(new Uint8Array([65]));
  }
});

function valueOf(outcome: unknown): unknown {
  return outcome instanceof DecodeError ? no : outcome;
}

function keyOf(outcome: unknown): unknown {
  return outcome instanceof Map ? [...(outcome as Map<unknown, unknown>).keys()][0] : no;
}
