// The law of checking: a row of columns passes if and only if `is` takes it as a row. ROWS=100000 for as many.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { columnFrom } from "../../../../runtime/arrow/build/column-from.js";
import { type DataType, parseType, RecordBatch, validateTable } from "../../../../runtime/arrow/index.js";
import { ValidationError } from "../../../../runtime/serde/index.js";
import { TableValidationErrorRowTable } from "../../../../generated/diagnostics/table-validation.arrow.js";
import { type AnyTable, tableNamed, tablesOf } from "./compiled-tables.js";

const ROWS = Number(process.env["ROWS"] ?? 2_000);
const TEXT = readFileSync(join(import.meta.dirname, "checked.yaml"), "utf8");
const TABLES = tablesOf(TEXT);
const CHECKED = tableNamed(TABLES, "Checked");
const LOOSE = tableNamed(TABLES, "Loose");

interface Values {
  readonly good: fc.Arbitrary<unknown>;
  readonly odd: fc.Arbitrary<unknown>;
}

const int = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const text = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const list = <T>(item: fc.Arbitrary<T>, min = 0, max = 3): fc.Arbitrary<T[]> =>
  fc.array(item, { minLength: min, maxLength: max });
const bytes = (min: number, max: number): fc.Arbitrary<unknown> => fc.uint8Array({ minLength: min, maxLength: max });
const labels = (value: fc.Arbitrary<unknown>, max: number): fc.Arbitrary<unknown> =>
  fc.dictionary(text("a", "b", "c", "d"), value, { maxKeys: max, noNullPrototype: false });

/** Values that fit, and values that may not: both sides of each limit. */
const VALUES: { readonly [field: string]: Values } = {
  id: { good: text("a", "ab", "abc", "é😀x"), odd: text("", "abcd", "😀😀😀😀") },
  word: { good: text("", "abc", "cc"), odd: text("d", "ab\n", "aéb") },
  wide: { good: text("aé", "x😀"), odd: text("é", "😀", "ab") },
  small: { good: int(-128, 127), odd: int(-128, 127) },
  count: { good: int(0, 10), odd: fc.constantFrom(-1, 11, -(2 ** 52), 2 ** 53 - 1) },
  even: { good: fc.constantFrom(0, 2, -4), odd: fc.constantFrom(1, -3) },
  more: { good: int(1, 8), odd: fc.constantFrom(0, 9) },
  big: { good: fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n), odd: fc.constant(0n) },
  share: { good: fc.constantFrom(0, 1, 0.5, -0), odd: fc.constantFrom(-Number.EPSILON, 1.1, NaN, Infinity) },
  open: { good: fc.constantFrom(0.1, Number.MIN_VALUE), odd: fc.constantFrom(0, 1, -0, NaN) },
  halves: { good: fc.constantFrom(0.5, -1, 0), odd: fc.constantFrom(0.25, NaN) },
  data: { good: bytes(1, 2), odd: fc.oneof(bytes(0, 0), bytes(3, 4)) },
  colour: { good: text("red", "green", "blue"), odd: text("Red", "") },
  level: { good: int(1, 3), odd: fc.constantFrom(0, 4) },
  one: { good: text("a", "b"), odd: text("c", "") },
  maybe: { good: fc.constantFrom(null, 0), odd: fc.constantFrom(-1, 5) },
  note: { good: text("a", "b"), odd: text("", "") },
  items: { good: list(int(0, 3)), odd: list(fc.constantFrom(0, -1, null), 1) },
  few: { good: list(text("a", ""), 1, 2), odd: fc.oneof(list(text("a"), 0, 0), list(text("a"), 3, 4)) },
  tags: {
    good: list(text("a", "b"), 0, 2).map((items) => new Set(items)),
    odd: fc.constant(new Set(["a", "b", "c"])),
  },
  labels: { good: labels(int(0, 3), 2), odd: labels(fc.constantFrom(0, -1, null), 4) },
  pair: {
    good: fc.tuple(int(0, 3), text("a", "é")),
    odd: fc.tuple(fc.constantFrom(0, -1), text("", "a")),
  },
  span: {
    good: fc.constantFrom({ start: 0, end: 0 }, { start: 1, end: 5 }),
    odd: fc.constantFrom({ start: -1, end: 5 }, { start: 2, end: 1 }, { start: null, end: 1 }, { start: 0, end: null }),
  },
  thick: { good: text("aé", "😀é", "abc"), odd: text("é", "😀", "a", "😀😀😀😀") },
  shade: { good: text("red", "green", "blue"), odd: text("Red", "") },
  both: { good: fc.constantFrom(-5, 0, 10), odd: fc.constantFrom(-10, 3, -1) },
  huge: {
    good: fc.constantFrom(-4294967296n, -1n, 0n, 4294967295n, 4294967296n),
    odd: fc.constantFrom(-4294967297n, 4294967297n, -(2n ** 63n), 2n ** 63n - 1n),
  },
  short: { good: int(-1, 2 ** 31 - 1), odd: fc.constantFrom(-2, -(2 ** 31)) },
  third: { good: fc.constantFrom(0.75, -0.25, 0), odd: fc.constantFrom(1, 0.1, NaN, -Infinity) },
  half: { good: fc.constantFrom(0.5, Infinity), odd: fc.constantFrom(0, -0, NaN, -0.5) },
  points: {
    good: list(fc.constantFrom({ x: 0 }, { x: 1, label: "aé" }), 0, 2),
    odd: list(fc.constantFrom({ x: -1 }, { x: null }, { x: 0, label: "aéb" }, { x: 0 }, null), 1, 2),
  },
  nested: {
    good: list(list(text("a", "é"), 0, 2), 0, 2),
    odd: list(fc.oneof(fc.constant(null), list(fc.constantFrom("a", "", null), 0, 2)), 1, 2),
  },
  maybes: { good: fc.oneof(fc.constant(null), list(fc.constantFrom(null, 0, 0.5))), odd: list(fc.constant(-1), 1, 2) },
  low: { good: int(0, 3), odd: int(0, 12) },
  high: { good: int(3, 9), odd: int(0, 12) },
};

/** Rows of which about half are as they should be: one field in a hundred is odd, one in a hundred null. */
const row = fc.record(
  Object.fromEntries(
    Object.entries(VALUES).map(([name, { good, odd }]) => [
      name,
      fc.oneof(
        { weight: 98, arbitrary: good },
        { weight: 1, arbitrary: odd },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
    ]),
  ),
);

type Row = { readonly [field: string]: unknown };

/** Null and unset are one in a column. */
function isRow({ contract }: AnyTable, { note, ...others }: Row): boolean {
  return contract.is(note === null ? others : { note, ...others });
}

/** The rows that fail a check, by the table of errors. */
function failedRows(batch: RecordBatch, against: AnyTable): Set<number> {
  const { errors } = validateTable([batch], against);
  return new Set((errors ?? []).flatMap((one) => TableValidationErrorRowTable.rows(one)).map((error) => error.row));
}

/** Rows for which the check of columns and `is` do not say the same. */
function disagreements(rows: readonly Row[], failed: ReadonlySet<number>): Row[] {
  return rows.filter((one, i) => isRow(CHECKED, one) === failed.has(i));
}

const PER_RUN = 100;

test("a row passes the check of its columns if and only if it is one of the contract", () => {
  let passed = 0;
  let seen = 0;
  const property = fc.property(fc.array(row, { minLength: PER_RUN, maxLength: PER_RUN, size: "max" }), (rows) => {
    passed += rows.filter((one) => isRow(CHECKED, one)).length;
    seen += rows.length;
    expect(disagreements(rows, failedRows(LOOSE.batch(rows), CHECKED))).toEqual([]);
  });
  fc.assert(property, { seed: 12, numRuns: Math.ceil(ROWS / PER_RUN) });
  // Neither side of the law may be empty.
  expect(passed / seen).toBeGreaterThan(0.2);
  expect(passed / seen).toBeLessThan(0.8);
}, 600_000);

const some = fc.sample(row, { seed: 7, numRuns: 3_000 });

test("every constraint and rule fails somewhere", () => {
  const { report } = validateTable([LOOSE.batch(some)], CHECKED);
  const found = report.failures.map(({ column, check }) => `${column} ${check}`).sort();
  expect(found).toMatchInlineSnapshot(`
    [
      "* a high low has a long id",
      "* low is not above high",
      "* maybe is not above count",
      "big not_null",
      "both ge=-5",
      "both multiple_of=5",
      "both not_null",
      "colour enum",
      "colour not_null",
      "count ge=0",
      "count le=10",
      "count not_null",
      "data max_length=2",
      "data min_length=1",
      "data not_null",
      "even multiple_of=2",
      "even not_null",
      "few max_length=2",
      "few min_length=1",
      "few not_null",
      "half gt=0",
      "half not_null",
      "halves multiple_of=0.5",
      "halves not_null",
      "high not_null",
      "huge ge=-4294967296",
      "huge lt=4294967297",
      "huge not_null",
      "id max_length=3",
      "id min_length=1",
      "id not_null",
      "items not_null",
      "items.item ge=0",
      "items.item not_null",
      "labels max_length=2",
      "labels not_null",
      "labels.value ge=0",
      "labels.value not_null",
      "level enum",
      "level not_null",
      "low not_null",
      "maybe ge=0",
      "maybes.item ge=0",
      "more gt=0",
      "more lt=9",
      "more not_null",
      "nested not_null",
      "nested.item not_null",
      "nested.item.item min_length=1",
      "nested.item.item not_null",
      "note min_length=1",
      "one literal",
      "one not_null",
      "open gt=0",
      "open lt=1",
      "open not_null",
      "pair not_null",
      "pair._1 ge=0",
      "pair._2 min_length=1",
      "points not_null",
      "points.item not_null",
      "points.item.label max_length=2",
      "points.item.x ge=0",
      "points.item.x not_null",
      "shade enum",
      "shade not_null",
      "share ge=0",
      "share le=1",
      "share not_null",
      "short ge=-1",
      "short not_null",
      "small not_null",
      "span a span ends behind its start",
      "span not_null",
      "span.end not_null",
      "span.start ge=0",
      "span.start not_null",
      "tags max_length=2",
      "tags not_null",
      "thick max_length=3",
      "thick min_length=2",
      "thick not_null",
      "third le=0.75",
      "third multiple_of=0.25",
      "third not_null",
      "wide min_length=2",
      "wide not_null",
      "wide pattern="é|😀"",
      "word not_null",
      "word pattern="^[a-c]*$"",
    ]
  `);
});

/** Other layouts of the same values. */
const LAYOUTS: { readonly [type: string]: readonly string[] } = {
  string: ["large_string", "string_view", "dictionary[i32, string]", "run_end_encoded[i32, string]"],
  binary: ["large_binary", "binary_view"],
  i64: ["dictionary[i16, i64]", "run_end_encoded[i16, i64]"],
  f64: ["dictionary[i16, f64]"],
};

function laidOut(batch: RecordBatch, which: number): RecordBatch {
  const { fields } = batch.schema;
  const types = fields.map(({ type }): DataType => {
    const others = LAYOUTS[type.type] ?? [];
    return others.length === 0 ? type : parseType(others[which % others.length] ?? "");
  });
  const columns = batch.columns.map((column, i) => columnFrom(types[i] ?? column.type, column.toArray()));
  return new RecordBatch(
    { metadata: null, fields: fields.map((field, i) => ({ ...field, type: types[i] ?? field.type })) },
    columns,
  );
}

test.each([0, 1, 2, 3])("it makes no difference how values lie: %i", (which) => {
  const batch = LOOSE.batch(some.slice(0, 1_000));
  expect(validateTable([laidOut(batch, which)], CHECKED).report).toEqual(validateTable([batch], CHECKED).report);
});

test("it makes no difference where batches and picked rows begin", () => {
  const batch = LOOSE.batch(some);
  const parts = [0, 1, 7, 64, 100, 1_003, some.length].flatMap((from, i, all) => {
    const to = all[i + 1];
    return to === undefined ? [] : [batch.slice(from, to)];
  });
  expect(validateTable(parts, CHECKED).report).toEqual(validateTable([batch], CHECKED).report);
  const policy = { head: 33, tail: 70 };
  const [head, tail] = [batch.slice(0, 33), batch.slice(some.length - 70, some.length)];
  const countOf = (one: RecordBatch[], options: object): number =>
    CHECKED.check(one, options).failures.reduce((sum, { failed_rows }) => sum + failed_rows, 0);
  expect(countOf([batch], { policy })).toBe(countOf([head], {}) + countOf([tail], {}));
});

test("a row is read if and only if it is one of the contract", () => {
  const batch = LOOSE.batch(some);
  for (let i = 0; i < 1_000; i++) {
    const one = some[i] ?? {};
    const isRead = reads(batch.slice(i, i + 1));
    expect(
      isRead,
      JSON.stringify(one, (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : value)),
    ).toBe(isRow(CHECKED, one));
  }
});

function reads(batch: RecordBatch): boolean {
  try {
    CHECKED.rows(batch);
    return true;
  } catch (error) {
    if (error instanceof ValidationError) return false;
    throw error;
  }
}

test("the law notices a bound that is wider than the contract's", () => {
  for (const [bound, wider] of [
    ["le=10", "le=11"],
    ["gt=0, lt=9", "ge=0, lt=9"],
    ["min_length=1, max_length=3", "max_length=3"],
    ["this.low <= this.high", "true || this.low <= this.high"],
  ] as const) {
    expect(TEXT).toContain(bound);
    const planted = tableNamed(tablesOf(TEXT.replace(bound, wider)), "Checked");
    expect(disagreements(some, failedRows(LOOSE.batch(some), planted)), wider).not.toEqual([]);
  }
});

test("the law notices a row that is not looked at", () => {
  const failed = failedRows(LOOSE.batch(some), CHECKED);
  expect(disagreements(some, failed)).toEqual([]);
  const [first] = failed;
  const without = some.filter((_, i) => i !== first);
  expect(disagreements(some, failedRows(LOOSE.batch(without), CHECKED))).not.toEqual([]);
});
