import fc from "fast-check";
import { expect, test } from "vitest";
import type { DataType } from "tessera-contracts/arrow";
import type { ColumnStatistics } from "tessera-contracts/engine";
import { statsText } from "../../../../runtime/delta/write/bounds.js";

const I64: DataType = { type: "i64" };
const F64: DataType = { type: "f64" };
const TEXT: DataType = { type: "string" };
const UTC: DataType = { type: "timestamp", unit: "us", tz: "UTC" };
const CLOCK: DataType = { type: "timestamp", unit: "us", tz: null };

function boundsOf(type: DataType, of: Partial<ColumnStatistics>): { min: string | undefined; max: string | undefined } {
  const text = statsText(
    3,
    [{ path: ["c"], min: null, max: null, nullCount: 0, hasNaN: null, ...of }],
    [{ path: ["c"], type }],
  );
  const [, min] = /"minValues":\{(?:"c":(.*?))?\},"maxValues"/.exec(text) ?? [];
  const [, max] = /"maxValues":\{(?:"c":(.*?))?\},"nullCount"/.exec(text) ?? [];
  return { min, max };
}

/** The text that a bound is. */
function textOf(json: string | undefined): string {
  return JSON.parse(json ?? "null") as string;
}

const CASES: readonly [string, DataType, Partial<ColumnStatistics>, string | undefined, string | undefined][] = [
  [
    "all digits of int64",
    I64,
    { min: "-9223372036854775808", max: "9223372036854775807" },
    "-9223372036854775808",
    "9223372036854775807",
  ],
  [
    "decimals",
    { type: "decimal", precision: 38, scale: 2, bits: 128 },
    { min: "-0.50", max: "123456789012345678901234567890.01" },
    "-0.50",
    "123456789012345678901234567890.01",
  ],
  ["floats", F64, { min: "-1.5", max: "1e+20" }, "-1.5", "100000000000000000000"],
  ["zeros of either sign", F64, { min: "0.0", max: "-0.0" }, "-0.0", "0.0"],
  ["infinity has no bound on its side", F64, { min: "-inf", max: "7.0" }, undefined, "7"],
  ["NaN has no maximum", F64, { min: "1.0", max: "2.0", hasNaN: true }, "1", undefined],
  [
    "float32 as the double it is",
    { type: "f32" },
    { min: "0.1", max: "0.1" },
    "0.10000000149011612",
    "0.10000000149011612",
  ],
  ["days", { type: "date32" }, { min: "1969-12-31", max: "2024-02-29" }, '"1969-12-31"', '"2024-02-29"'],
  ["days before our era", { type: "date32" }, { min: "0044-03-15 (BC)", max: "2024-02-29" }, undefined, '"2024-02-29"'],
  [
    "moments, down and up",
    UTC,
    { min: "2024-01-01 00:00:00.123456+00", max: "2024-01-01 00:00:00.123456+00" },
    '"2024-01-01T00:00:00.123Z"',
    '"2024-01-01T00:00:00.124Z"',
  ],
  [
    "moments of whole milliseconds",
    UTC,
    { min: "2024-01-01 00:00:00+00", max: "2024-01-01 00:00:00.12+00" },
    '"2024-01-01T00:00:00.000Z"',
    '"2024-01-01T00:00:00.120Z"',
  ],
  [
    "times of a clock",
    CLOCK,
    { min: "1969-12-31 23:59:59.999999", max: "1969-12-31 23:59:59.999999" },
    '"1969-12-31T23:59:59.999"',
    '"1970-01-01T00:00:00.000"',
  ],
  ["infinite moments", UTC, { min: "-infinity", max: "infinity" }, undefined, undefined],
  ["short text", TEXT, { min: "a", max: 'ü"\\' }, '"a"', '"ü\\"\\\\"'],
  [
    "32 code points whole",
    TEXT,
    { min: "x".repeat(32), max: "😀".repeat(32) },
    `"${"x".repeat(32)}"`,
    `"${"😀".repeat(32)}"`,
  ],
  [
    "long text, cut and grown",
    TEXT,
    { min: "x".repeat(33), max: "x".repeat(33) },
    `"${"x".repeat(32)}"`,
    `"${"x".repeat(31)}y"`,
  ],
  ["what cannot grow grows before", TEXT, { min: "a", max: `a${"\u{10ffff}".repeat(40)}` }, '"a"', '"b"'],
  ["nothing can grow", TEXT, { min: "a", max: "\u{10ffff}".repeat(40) }, '"a"', undefined],
  [
    "surrogates are stepped over",
    TEXT,
    { min: "a", max: `${"a".repeat(31)}\ud7ff\ud7ff` },
    '"a"',
    `"${"a".repeat(31)}\ue000"`,
  ],
  ["booleans", { type: "bool" }, { min: "0", max: "1" }, undefined, undefined],
  ["bytes", { type: "binary" }, { min: "\\x00", max: "\\xff" }, undefined, undefined],
  ["all null", I64, { nullCount: 3 }, undefined, undefined],
];

test.each(CASES)("%s", (_name, type, statistic, ...bounds) => {
  const { min, max } = boundsOf(type, statistic);
  expect([min, max]).toEqual(bounds);
});

test("leaves of structs are nested, and columns that are not asked for are left out", () => {
  const statistics = [
    { path: ["st", "a.b"], min: "1", max: "2", nullCount: 0, hasNaN: null },
    { path: ["st", "c"], min: null, max: null, nullCount: 2, hasNaN: null },
    { path: ["other"], min: "1", max: "2", nullCount: 0, hasNaN: null },
  ];
  const columns = [
    { path: ["st", "a.b"], type: I64 },
    { path: ["st", "c"], type: TEXT },
  ];
  expect(JSON.parse(statsText(2, statistics, columns))).toEqual({
    numRecords: 2,
    minValues: { st: { "a.b": 1 } },
    maxValues: { st: { "a.b": 2 } },
    nullCount: { st: { "a.b": 0, c: 2 } },
  });
});

test("bounds of text enclose it, in the order of code points", () => {
  const points = (text: string): string => Buffer.from(text, "utf8").toString("hex");
  const text = fc.string({ unit: "binary", minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(text, (value) => {
      const { min, max } = boundsOf(TEXT, { min: value, max: value });
      expect(points(textOf(min)) <= points(value)).toBe(true);
      if (max !== undefined) expect(points(textOf(max)) >= points(value)).toBe(true);
    }),
  );
});

test("bounds of moments enclose them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e15 }), (micros) => {
      const text = `${new Date(Math.floor(micros / 1000)).toISOString().slice(0, 19).replace("T", " ")}.${String(micros % 1e6).padStart(6, "0")}+00`;
      const { min, max } = boundsOf(UTC, { min: text, max: text });
      expect(Date.parse(textOf(min)) * 1000).toBeLessThanOrEqual(micros);
      expect(Date.parse(textOf(max)) * 1000).toBeGreaterThanOrEqual(micros);
    }),
  );
});
