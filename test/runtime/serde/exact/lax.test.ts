// What strict mode takes and what lax mode adds. `no` stands for a refusal.

import { describe, expect, test } from "vitest";
import { DecodeError } from "../../../../runtime/serde/errors.js";
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
} from "../../../../runtime/serde/type-builders.js";
import type { TypeInfo } from "../../../../runtime/serde/type-info.js";
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

test("MessagePack has the same lax conversions", () => {
  expect(pack(int(), "a131", { strict: false })).toBe(1);
  expect(pack(int(), "cb4008000000000000", { strict: false })).toBe(3);
  expect(pack(bool(), "01", { strict: false })).toBe(true);
  expect(pack(datetime(), "01", { strict: false })).toBe("1970-01-01T00:00:01Z");
});

test("so have values", () => {
  expect(converted(int(), "1", { strict: false })).toBe(1);
  expect(converted(bool(), 0, { strict: false })).toBe(false);
  expect(converted(duration(), 1.5, { strict: false })).toBe("PT1.5S");
});

function valueOf(outcome: unknown): unknown {
  return outcome instanceof DecodeError ? no : outcome;
}

function keyOf(outcome: unknown): unknown {
  return outcome instanceof Map ? [...(outcome as Map<unknown, unknown>).keys()][0] : no;
}
