import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArrowTypeSpec, FieldSpec } from "tessera-contracts/contracts/arrow/types";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { inferSchema, schemaOf, typeText } from "../../../../runtime/arrow/index.js";

type Row = { readonly [column: string]: unknown };

/** The types of the columns as text, those that are never null with `!`, and the notes. */
function told(
  rows: readonly Row[],
  options: { readonly sampleRows?: number } = {},
): { columns: string; notes: readonly string[] } {
  const { spec, notes } = inferSchema(rows, options);
  const { fields } = schemaOf(spec);
  const columns = fields
    .map(({ name, type, nullable }) => `${name}: ${typeText(type)}${nullable ? "" : "!"}`)
    .join(", ");
  return { columns, notes };
}

const BIG = 2n ** 63n;

test.each<[values: readonly unknown[], type: string]>([
  [[true, false], "bool!"],
  [[1, -2], "i64!"],
  [[1, null], "i64"],
  [[1, 1.5], "f64!"],
  [[Number.NaN], "f64!"],
  [[2 ** 60], "f64!"],
  [[1n, 2], "i64!"],
  [[BIG - 1n, -BIG], "i64!"],
  [[BIG], "u64!"],
  [[BIG, -1n], "decimal[38, 0]!"],
  [[10n ** 38n - 1n], "decimal[38, 0]!"],
  [["2026-01-01", "12"], "string!"],
  [[Uint8Array.of(1)], "binary!"],
  [[new Date(0)], "timestamp[ms, UTC]!"],
  [[null, undefined], "null"],
  [[[1], [2, null]], "list[i64]!"],
  [[[1], [2]], "list[item: i64 not null]!"],
  [[[], null], "list[null]"],
  [[{ a: 1 }, { a: 2, b: "x" }], "struct[a: i64 not null, b: string]!"],
  [[{ a: { b: [1] } }, null], "struct[a: struct[b: list[item: i64 not null] not null] not null]"],
  [[new Map([["a", 1]])], "map[string, value: i64 not null]!"],
])("values of case %# make a column of one type", (values, type) => {
  expect(told(values.map((x) => ({ x })))).toEqual({ columns: `x: ${type}`, notes: [] });
});

test.each<[values: readonly unknown[], note: string]>([
  [["a", 1], "x: holds numbers and texts, so it is stored as JSON"],
  [[1, "a"], "x: holds numbers and texts, so it is stored as JSON"],
  [[[1], { a: 1 }, true], "x: holds booleans and lists and objects, so it is stored as JSON"],
  [[{}], "x: holds objects without keys, so it is stored as JSON"],
  [[{ "": 1 }], 'x: holds the key "", which is no name of a field, so it is stored as JSON'],
  [[new Map()], "x: holds maps with keys that are null, or with none, so it is stored as JSON"],
  [[Symbol.iterator], "x: holds values that no type of Arrow is made for, so it is stored as JSON"],
  [[new URL("https://a.b")], "x: holds values that no type of Arrow is made for, so it is stored as JSON"],
  [[10n ** 38n], "x: holds integers of more than 38 digits, so it is stored as JSON"],
])("values of case %# are JSON", (values, note) => {
  expect(told(values.map((x) => ({ x })))).toEqual({ columns: "x: extension[arrow.json, string]!", notes: [note] });
});

test("a note says where inside", () => {
  expect(told([{ x: { tags: [1, "a"] } }]).notes).toEqual([
    "x.tags.item: holds numbers and texts, so it is stored as JSON",
  ]);
});

test("integers that fractions round are noted", () => {
  expect(told([{ x: BIG }, { x: 0.5 }]).notes).toEqual([
    "x: integers beyond 2^53 stand beside fractions and are rounded",
  ]);
});

test("a column that some rows do not have may be null, wherever it comes first", () => {
  expect(told([{ a: 1 }, { b: 2, a: 1 }]).columns).toBe("a: i64!, b: i64");
});

test("what goes round in a circle comes to an end", () => {
  const circle: { next?: unknown } = {};
  circle.next = circle;
  expect(told([circle]).notes).toEqual([expect.stringContaining("holds values that no type of Arrow is made for")]);
});

test("a key called __proto__ is a column like others", () => {
  expect(told([JSON.parse('{"__proto__": 1, "toString": 2}') as Row]).columns).toBe("__proto__: i64!, toString: i64!");
});

describe("of a sample", () => {
  test("only so many rows are looked at, and all columns may be null", () => {
    expect(told([{ a: 1 }, { a: 2 }, { a: "x" }], { sampleRows: 2 })).toEqual({
      columns: "a: i64",
      notes: ["only the first 2 rows were looked at, so every column may be null"],
    });
  });

  test("that is all there is, nothing is said", () => {
    expect(told([{ a: 1 }, { a: 2 }], { sampleRows: 2 })).toEqual({ columns: "a: i64!", notes: [] });
  });

  test("no more is taken than is needed", () => {
    let taken = 0;
    function* rows(): Generator<Row> {
      for (;;) yield { a: taken++ };
    }
    inferSchema(rows(), { sampleRows: 3 });
    expect(taken).toBe(4);
  });
});

test.each<[rows: readonly Row[], message: string]>([
  [[], "there is no row with a column to look at"],
  [[{}], "there is no row with a column to look at"],
  [[{ "": 1 }], 'the name of a column has 1 to 255 characters, got ""'],
  [[{ a: 1 }, [] as unknown as Row], "row 1 is no plain object"],
])("%j are no rows of a table", (rows, message) => {
  expect(() => inferSchema(rows)).toThrow(message);
});

/** Whether a type can hold a value: written without a look at how types are found. */
function holds(type: ArrowTypeSpec, value: unknown): boolean {
  switch (type.type) {
    case "bool":
      return typeof value === "boolean";
    case "i64":
      return typeof value === "bigint" ? BigInt.asIntN(64, value) === value : Number.isSafeInteger(value);
    case "u64":
      return typeof value === "bigint" ? BigInt.asUintN(64, value) === value : Number.isSafeInteger(value);
    case "f64":
      return typeof value === "number" || typeof value === "bigint";
    case "decimal":
      return typeof value === "bigint" || Number.isSafeInteger(value);
    case "string":
      return typeof value === "string";
    case "list":
      return (
        Array.isArray(value) && value.every((item) => (item === null ? type.item_nullable : holds(type.item, item)))
      );
    case "struct":
      return (
        typeof value === "object" &&
        Object.keys(value as object).every((key) => type.fields.some(({ name }) => name === key)) &&
        type.fields.every((field) => fits(field, (value as Row)[field.name]))
      );
    default:
      return type.type === "extension";
  }
}

function fits({ dtype, nullable }: FieldSpec, value: unknown): boolean {
  return value === null || value === undefined ? nullable : holds(dtype, value);
}

const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constant(null),
    fc.constantFrom(true, 0, -1, 0.5, 2 ** 60, "a", "1"),
    fc.bigInt({ min: -(2n ** 65n), max: 2n ** 65n }),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "c"), tie("value"), { maxKeys: 3 }),
  ),
})).value;

const tables = fc.array(fc.dictionary(fc.constantFrom("x", "y"), values, { minKeys: 1, maxKeys: 2 }), {
  minLength: 1,
  maxLength: 4,
}) as fc.Arbitrary<Row[]>;

test("the rows fit the spec, which is one by its contract", () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const { spec } = inferSchema(rows);
      expect(TableSchemaSpec.decodeJson(TableSchemaSpec.encodeJson(spec))).toEqual(spec);
      expect(rows.every((row) => spec.fields.every((field) => fits(field, row[field.name])))).toBe(true);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test("the spec does not depend on the order of the rows, but for the order of names", () => {
  fc.assert(
    fc.property(tables, fc.nat(), (rows, seed) => {
      const mixed = rows.map((row, i) => ({ row, key: (i * 7919 + seed) % 13 })).toSorted((a, b) => a.key - b.key);
      const [one, other] = [rows, mixed.map(({ row }) => row)].map((all) => byName(inferSchema(all).spec.fields));
      expect(one).toEqual(other);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

function byName(fields: readonly FieldSpec[]): unknown {
  const plain = (_: string, value: unknown): unknown =>
    Array.isArray(value) && value.every((one) => typeof one === "object" && one !== null && "name" in one)
      ? Object.fromEntries(value.map((one: FieldSpec) => [one.name, one]))
      : value;
  return JSON.parse(JSON.stringify(fields, plain));
}
