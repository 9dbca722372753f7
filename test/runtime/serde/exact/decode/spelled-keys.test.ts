// What msgspec 0.22 gives for keys and items that are spelled differently and mean the same to Python.

import { describe, expect, test } from "vitest";
import { contract, map, set, int, decimal, datetime, time } from "../../../../../runtime/serde/codegen.js";
import { meaningOf } from "../../../../../runtime/serde/scalars/spellings.js";

const MAPS = [
  {
    key: decimal(),
    message: '{"1.5":1,"1.50":2,"-0":3,"0":4,"1E+1":5,"10":6,"Infinity":7}',
    entries: [
      ["1.5", 2],
      ["0", 4],
      ["1E+1", 6],
      ["Infinity", 7],
    ],
  },
  {
    key: datetime(),
    message: '{"2020-01-01T00:00:00Z":1,"2020-01-01T01:00:00+01:00":2,"2020-01-01T00:00:00":3}',
    entries: [
      ["2020-01-01T00:00:00Z", 2],
      ["2020-01-01T00:00:00", 3],
    ],
  },
  {
    key: time(),
    message: '{"01:00:00Z":1,"02:00:00+01:00":2,"00:30:00+01:00":3,"23:30:00Z":4}',
    entries: [
      ["01:00:00Z", 2],
      ["00:30:00+01:00", 3],
      ["23:30:00Z", 4],
    ],
  },
] as const;

describe("a map", () => {
  test.each(MAPS)("by $key.kind has one entry for keys that mean the same", ({ key, message, entries }) => {
    const Counts = contract<ReadonlyMap<string, number>>({ name: "Counts", module: "m", info: map(key, int()) });
    const counts = Counts.decodeJson(message);
    expect([...counts]).toEqual(entries);
    expect(Counts.is(counts)).toBe(true);
  });

  test("with two keys that mean the same is nothing a decoder returns", () => {
    const Counts = contract<ReadonlyMap<string, number>>({ name: "Counts", module: "m", info: map(decimal(), int()) });
    expect(Counts.is(new Map([["1.5", 1]]))).toBe(true);
    expect(
      Counts.is(
        new Map([
          ["1.5", 1],
          ["1.50", 2],
        ]),
      ),
    ).toBe(false);
  });

  test("refuses them as duplicates if told so", () => {
    const Counts = contract<ReadonlyMap<string, number>>({ name: "Counts", module: "m", info: map(decimal(), int()) });
    expect(() => Counts.decodeJson('{"1.5":1,"1.50":2}', { duplicateKeys: "error" })).toThrow(/uplicate/);
  });
});

test("a set keeps the first of the items that mean the same", () => {
  const Prices = contract<ReadonlySet<string>>({ name: "Prices", module: "m", info: set(decimal()) });
  const prices = Prices.decodeJson('["1.50","1.5","2","2.0"]');
  expect([...prices]).toEqual(["1.50", "2"]);
  expect(Prices.is(prices)).toBe(true);
  expect(Prices.is(new Set(["1.5", "1.50"]))).toBe(false);
});

test.each([
  ["decimal", "100", "1E+2"],
  ["decimal", "-0.00", "0"],
  ["decimal", "0.10", "0.1"],
  ["decimal", "-12.30", "-12.3"],
  ["datetime", "0001-01-01T00:30:00+01:00", "0001-01-01T00:00:00+00:30"],
  ["time", "00:00:00Z", "01:00:00+01:00"],
] as const)("the %s %s means %s", (kind, left, right) => {
  expect(meaningOf(kind, left)).toBe(meaningOf(kind, right));
});

test.each([
  ["decimal", "1", "-1"],
  ["decimal", "1", "10"],
  ["decimal", "0.1", "0.01"],
  ["datetime", "2020-01-01T00:00:00Z", "2020-01-01T00:00:00"],
  ["time", "00:30:00+01:00", "23:30:00Z"],
] as const)("the %s %s does not mean %s", (kind, left, right) => {
  expect(meaningOf(kind, left)).not.toBe(meaningOf(kind, right));
});
