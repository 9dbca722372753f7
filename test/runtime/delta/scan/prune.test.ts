// The law of pruning: a file with a row that matches is never ruled out, whatever its statistics say of it.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { column, type DataType, schema } from "tessera-contracts/arrow";
import { AddAction } from "tessera-contracts/contracts/delta/log";
import { conditionOf, type Predicate } from "../../../../runtime/delta/scan/predicate.js";
import { prunerOf } from "../../../../runtime/delta/scan/prune.js";
import { statsText } from "../../../../runtime/delta/write/bounds.js";

type Value = number | string;

interface Kind {
  readonly type: DataType;
  readonly values: fc.Arbitrary<Value>;
  /** The text that an engine gives of a bound. */
  readonly text: (value: Value) => string;
  readonly compare: (a: Value, b: Value) => number;
}

const numeric = (a: Value, b: Value): number => Number(a) - Number(b);
const byBytes = (a: Value, b: Value): number => Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
const moment = fc.integer({ min: 0, max: 4e12 }).map((half) => momentOf(half * 500));

function momentOf(micros: number): string {
  const iso = new Date(Math.floor(micros / 1000)).toISOString().slice(0, 19);
  return `${iso}.${String(micros % 1e6).padStart(6, "0")}Z`;
}

const KINDS: { readonly [name: string]: Kind } = {
  i64: {
    type: { type: "i64" },
    values: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.maxSafeInteger()),
    text: String,
    compare: numeric,
  },
  f64: { type: { type: "f64" }, values: fc.double({ noNaN: true }), text: String, compare: numeric },
  string: {
    type: { type: "string" },
    values: fc.oneof(fc.constantFrom("", "a", "\uffff", "😀"), fc.string({ unit: "binary", maxLength: 40 })),
    text: String,
    compare: byBytes,
  },
  timestamp: {
    type: { type: "timestamp", unit: "us", tz: "UTC" },
    values: moment,
    text: (value) => String(value).replace("T", " ").replace("Z", "+00"),
    compare: byBytes,
  },
};

const OPERATORS: { readonly [name: string]: (order: (to: Value) => number, wanted: readonly Value[]) => boolean } = {
  eq: (order, [a = 0]) => order(a) === 0,
  ne: (order, [a = 0]) => order(a) !== 0,
  lt: (order, [a = 0]) => order(a) < 0,
  le: (order, [a = 0]) => order(a) <= 0,
  gt: (order, [a = 0]) => order(a) > 0,
  ge: (order, [a = 0]) => order(a) >= 0,
  in: (order, wanted) => wanted.some((one) => order(one) === 0),
  between: (order, [a = 0, b = 0]) => order(a) >= 0 && order(b) <= 0,
};

describe.each(Object.entries(KINDS))("files of %s", (_name, { type, values, text, compare }) => {
  const own = schema([column("c", type)]);
  const place = { uri: "memory:", version: 0 };
  const file = (rows: readonly (Value | null)[]): AddAction => {
    const some = rows.filter((one) => one !== null).toSorted(compare);
    const [min, max] = [some[0], some.at(-1)].map((one) => (one === undefined ? null : text(one)));
    const statistic = {
      path: ["c"],
      min: min ?? null,
      max: max ?? null,
      nullCount: rows.length - some.length,
      hasNaN: false,
    };
    const stats = statsText(rows.length, [statistic], [{ path: ["c"], type }]);
    return AddAction.create({
      path: "f",
      partition_values: {},
      size: 1,
      modification_time: 0,
      data_change: true,
      stats,
    });
  };
  const pruner = (where: Predicate<{ c: Value }>): ((one: AddAction) => boolean) => {
    const struct = { type: "struct", fields: [{ name: "c", type: "string", nullable: true, metadata: {} }] } as const;
    return prunerOf({ struct, mapping: "none", partitionColumns: [] }, conditionOf(where, own, place).comparisons);
  };

  test("with a row that matches are kept", () => {
    let ruledOut = 0;
    const rows = fc.array(fc.option(values), { minLength: 1, maxLength: 5 });
    const wanted = fc.tuple(values, values).map((pair) => pair.toSorted(compare));
    const property = fc.property(rows, wanted, fc.constantFrom(...Object.keys(OPERATORS)), (all, pair, operator) => {
      const isPair = operator === "in" || operator === "between";
      const mayMatch = pruner({ c: { [operator]: isPair ? pair : pair[0] } } as Predicate<{ c: Value }>)(file(all));
      const matches = all.some((one) => one !== null && OPERATORS[operator]?.((to) => compare(one, to), pair) === true);
      if (matches) expect(mayMatch).toBe(true);
      if (!mayMatch) ruledOut++;
    });
    fc.assert(property, { seed: 3, numRuns: 2_000 });
    expect(ruledOut, "nothing was ruled out, so that nothing was tried").toBeGreaterThan(100);
  });

  test("without nulls hold none", () => {
    fc.assert(
      fc.property(fc.array(fc.option(values), { minLength: 1, maxLength: 3 }), (all) => {
        expect(pruner({ c: null })(file(all))).toBe(all.includes(null));
      }),
      { seed: 3 },
    );
  });
});

describe.each<readonly [string, Kind]>([
  ["i64", { type: { type: "i64" }, values: fc.integer({ min: -3, max: 3 }), text: String, compare: numeric }],
  [
    "string",
    { type: { type: "string" }, values: fc.constantFrom("a", "b", "\uffff", "😀"), text: String, compare: byBytes },
  ],
  ["timestamp", { type: { type: "timestamp", unit: "us", tz: "UTC" }, values: moment, text: String, compare: byBytes }],
  [
    "date32",
    {
      type: { type: "date32" },
      values: fc.constantFrom("2024-02-29", "1969-12-31", "2026-01-01"),
      text: String,
      compare: byBytes,
    },
  ],
])("partitions by %s", (_name, { type, values, text, compare }) => {
  test("are kept exactly if they match", () => {
    const own = schema([column("c", type)]);
    const struct = { type: "struct", fields: [{ name: "c", type: "string", nullable: true, metadata: {} }] } as const;
    const wanted = fc.tuple(values, values).map((pair) => pair.toSorted(compare));
    const property = fc.property(
      fc.option(values),
      wanted,
      fc.constantFrom(...Object.keys(OPERATORS)),
      (value, pair, name) => {
        const isPair = name === "in" || name === "between";
        const where = { c: { [name]: isPair ? pair : pair[0] } } as Predicate<{ c: Value }>;
        const { comparisons } = conditionOf(where, own, { uri: "memory:", version: 0 });
        const mayMatch = prunerOf({ struct, mapping: "none", partitionColumns: ["c"] }, comparisons);
        const partition_values = { c: value === null ? null : text(value) };
        const file = AddAction.create({
          path: "f",
          partition_values,
          size: 1,
          modification_time: 0,
          data_change: true,
        });
        const matches = value !== null && OPERATORS[name]?.((to) => compare(value, to), pair) === true;
        expect(mayMatch(file)).toBe(matches);
      },
    );
    fc.assert(property, { seed: 3, numRuns: 500 });
  });
});

describe("conditions as text", () => {
  const own = schema([column("a", { type: "i64" }), column("b", { type: "string" }), column("d", { type: "date32" })]);
  const place = { uri: "memory:", version: 0 };
  test.each([
    ["a >= 100 AND b = 'x'", { a: { ge: 100 }, b: { eq: "x" } }],
    ["3 < a AND a IN (1, 2) AND b IS NULL", { a: { gt: 3, in: [1, 2] }, b: null }],
    ["a BETWEEN 1 AND 9 AND length(b) > 3", { a: { ge: 1, le: 9 } }],
    ["d >= DATE '2026-01-01'", { d: { ge: "2026-01-01" } }],
    ["a = 1 OR a = 2", {}],
    ["NOT (a = 1)", {}],
    ["a + 1 = 2 AND a = NULL", {}],
    ["a < 1.5", {}],
  ])("%s rules out what the object does", (text, object) => {
    const { comparisons, columns } = conditionOf(text, own, place);
    expect(comparisons).toEqual(conditionOf(object as Predicate<object>, own, place).comparisons);
    expect([...columns].toSorted()).toEqual(["a", "b", "d"].filter((name) => new RegExp(`\\b${name}\\b`).test(text)));
  });
});
