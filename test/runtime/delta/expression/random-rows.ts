// Random rows of columns of all types that conditions are about, and random expressions over them.

import fc from "fast-check";
import { column, type DataType, schema, type Schema } from "tessera-contracts/arrow";
import { type Expression, type Literal, NOWHERE, type Operator } from "../../../../runtime/delta/expression/ast.js";
import { CLOCK_TIME, decimal, MOMENT } from "../../../../runtime/delta/expression/types.js";
import type { Row } from "./reference.js";

type Class = "bool" | "int" | "float" | "decimal" | "string" | "binary" | "date" | "moment" | "clock_time";

interface ColumnRow {
  readonly name: string;
  readonly of: Class;
  readonly type: DataType;
  readonly cells: fc.Arbitrary<unknown>;
}

const integers = (bits: number): fc.Arbitrary<bigint> => {
  const [min, max] = [-(2n ** BigInt(bits - 1)), 2n ** BigInt(bits - 1) - 1n];
  return fc.oneof(
    { weight: 4, arbitrary: fc.bigInt({ min: -5n, max: 5n }) },
    { weight: 1, arbitrary: fc.constantFrom(min, min + 1n, max - 1n, max) },
    { weight: 1, arbitrary: fc.bigInt({ min, max }) },
  );
};

const floats = (single: boolean): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(0, -0, 0.5, -1.5, 2, 100.25, 1, -1) },
    { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity) },
    { weight: 1, arbitrary: single ? fc.float() : fc.double() },
  );

const decimals = (precision: number, scale: number): fc.Arbitrary<bigint> => {
  const most = 10n ** BigInt(precision) - 1n;
  return fc.oneof(
    { weight: 3, arbitrary: fc.bigInt({ min: -5n, max: 5n }).map((n) => n * 10n ** BigInt(scale)) },
    { weight: 1, arbitrary: fc.bigInt({ min: -most, max: most }) },
    { weight: 1, arbitrary: fc.constantFrom(most, -most, 5n, -5n) },
  );
};

const letters = fc.constantFrom(
  "a",
  "b",
  "A",
  "Z",
  " ",
  "%",
  "_",
  "\\",
  "1",
  ".",
  "-",
  "ü",
  "ß",
  "Σ",
  "\u{1f600}",
  "\n",
  "e\u0301",
  "\uffff",
);
const texts = fc.oneof(
  fc.array(letters, { maxLength: 6 }).map((all) => all.join("")),
  fc.constantFrom(
    "1",
    " 42 ",
    "-3.5",
    "1e2",
    "true",
    "No",
    "2024-02-29",
    "2024-02-30",
    "2024-01-01T10:00:00Z",
    "NaN",
    "1_000",
    "0x1F",
    "128",
  ),
);

const moments = fc.oneof(
  fc.bigInt({ min: -5n, max: 5n }).map((n) => n * 86_400_000_000n),
  fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }),
);

/** The columns: at least one of each type. */
export const COLUMNS: readonly ColumnRow[] = [
  { name: "flag", of: "bool", type: { type: "bool" }, cells: fc.boolean() },
  { name: "i8", of: "int", type: { type: "i8" }, cells: integers(8).map(Number) },
  { name: "i16", of: "int", type: { type: "i16" }, cells: integers(16).map(Number) },
  { name: "i32", of: "int", type: { type: "i32" }, cells: integers(32).map(Number) },
  { name: "i64", of: "int", type: { type: "i64" }, cells: integers(64) },
  { name: "j64", of: "int", type: { type: "i64" }, cells: integers(64) },
  { name: "f32", of: "float", type: { type: "f32" }, cells: floats(true).map(Math.fround) },
  { name: "f64", of: "float", type: { type: "f64" }, cells: floats(false) },
  { name: "g64", of: "float", type: { type: "f64" }, cells: floats(false) },
  { name: "d10", of: "decimal", type: decimal(10, 2), cells: decimals(10, 2) },
  { name: "d20", of: "decimal", type: decimal(20, 5), cells: decimals(20, 5) },
  { name: "d38", of: "decimal", type: decimal(38, 10), cells: decimals(38, 10) },
  { name: "text", of: "string", type: { type: "string" }, cells: texts },
  { name: "other", of: "string", type: { type: "string" }, cells: texts },
  { name: "bytes", of: "binary", type: { type: "binary" }, cells: fc.uint8Array({ maxLength: 3 }) },
  {
    name: "date",
    of: "date",
    type: { type: "date32" },
    cells: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -700_000, max: 100_000 })),
  },
  { name: "at", of: "moment", type: MOMENT, cells: moments },
  { name: "clock", of: "clock_time", type: CLOCK_TIME, cells: moments },
];

/** The schema of the rows, with a struct. */
export const SCHEMA: Schema = schema([
  ...COLUMNS.map(({ name, type }) => column(name, type)),
  column("st", { type: "struct", fields: [column("n", { type: "i32" }), column("Deep er", { type: "string" })] }),
]);

const nullable = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { freq: 6 });

/** A row of cells. */
export const rows: fc.Arbitrary<Row> = fc.record({
  ...Object.fromEntries(COLUMNS.map(({ name, cells }) => [name, nullable(cells)])),
  st: fc.record({ n: nullable(integers(32).map(Number)), "Deep er": nullable(texts) }),
});

const call = (operator: Operator, ...args: readonly Expression[]): Expression => ({
  kind: "call",
  operator,
  args,
  span: NOWHERE,
});
const literal = (type: DataType, value: unknown): Literal => ({ kind: "literal", type, value, span: NOWHERE });
const string = (value: string): Literal => literal({ type: "string" }, value);
const castAs = (operand: Expression, type: DataType): Expression => ({ kind: "cast", operand, type, span: NOWHERE });
const named = (...path: readonly string[]): Expression => ({ kind: "column", path, span: NOWHERE });

const PATTERNS = ["%", "_", "a%", "%b", "a_", "\\%%", "\\\\", "%\\_%", "", "%ü%"];
const UNITS = ["year", "quarter", "month", "week", "day", "hour", "minute", "second", "millisecond", "microsecond"];

function leaves(of: Class): fc.Arbitrary<Expression> {
  const own = COLUMNS.filter((one) => one.of === of);
  const inside = of === "int" ? [named("ST", "n")] : of === "string" ? [named("st", "deep er")] : [];
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...own.map(({ name }) => named(name)), ...inside) },
    {
      weight: 3,
      arbitrary: fc.oneof(...own.map(({ type, cells }) => cells.filter(isLiteral).map((cell) => literal(type, cell)))),
    },
    { weight: 1, arbitrary: fc.constant(literal({ type: "null" }, null)) },
  );
}

/** Half of the decimals that a column holds would be cut by a literal of fewer digits; NaN has no literal. */
function isLiteral(cell: unknown): boolean {
  return typeof cell !== "number" || Number.isFinite(cell);
}

type Tie = (of: Class) => fc.Arbitrary<Expression>;

const ALL: readonly Class[] = ["bool", "int", "float", "decimal", "string", "binary", "date", "moment", "clock_time"];
const NUMBERS: readonly Class[] = ["int", "float", "decimal"];

function nodes(of: Class, tie: Tie): readonly fc.Arbitrary<Expression>[] {
  const same = (operator: Operator, args: number): fc.Arbitrary<Expression> =>
    fc.tuple(...Array.from({ length: args }, () => tie(of))).map((all) => call(operator, ...all));
  const from = (classes: readonly Class[], make: (value: Expression) => Expression): fc.Arbitrary<Expression> =>
    fc
      .constantFrom(...classes)
      .chain(tie)
      .map(make);
  const to = (classes: readonly Class[]): fc.Arbitrary<Expression> =>
    fc
      .constantFrom(...COLUMNS.filter((one) => one.of === of))
      .chain(({ type }) => from(classes, (value) => castAs(value, type)));
  const choices = [same("coalesce", 2), fc.tuple(tie("bool"), tie(of), tie(of)).map((all) => call("case", ...all))];
  const sums = (operators: readonly Operator[]): fc.Arbitrary<Expression>[] => [
    fc.constantFrom(...operators).chain((operator) => same(operator, 2)),
    fc.constantFrom("negate" as const, "abs" as const).chain((operator) => same(operator, 1)),
  ];
  switch (of) {
    case "bool":
      return [...choices, ...conditions(tie), to(["string", "int", "float", "decimal"])];
    case "int":
      return [
        ...choices,
        ...sums(["+", "-", "*", "%"]),
        from(["string", "binary"], (value) => call("length", value)),
        from(["date", "moment", "clock_time"], (value) => call("year", value)),
        from(["date", "moment", "clock_time"], (value) => call("month", value)),
        from(["date", "moment", "clock_time"], (value) => call("day", value)),
        to(["bool", "int", "float", "decimal", "string"]),
      ];
    case "float":
      return [
        ...choices,
        ...sums(["+", "-", "*", "/", "%"]),
        fc.tuple(tie("int"), tie("int")).map((all) => call("/", ...all)),
        to(["int", "float", "decimal", "string"]),
      ];
    case "decimal":
      return [...choices, ...sums(["+", "-", "*", "%"]), to(["int", "decimal", "string"])];
    case "string":
      return [
        ...choices,
        from(["string"], (value) => call("lower", value)),
        from(["string"], (value) => call("upper", value)),
        from(["string"], (value) => call("trim", value)),
        fc.tuple(tie("string"), smallInts, smallInts).map((all) => call("substring", ...all)),
        fc.tuple(tie("string"), smallInts).map((all) => call("substring", ...all)),
        to(["int", "decimal", "bool"]),
      ];
    case "binary":
      return [...choices, to(["string"])];
    case "date":
      return [...choices, to(["string", "moment", "clock_time"])];
    case "moment":
      return [
        ...choices,
        fc
          .tuple(fc.constantFrom(...UNITS), tie("moment"))
          .map(([unit, value]) => call("date_trunc", string(unit), value)),
        to(["string", "date", "clock_time"]),
      ];
    case "clock_time":
      return [...choices, to(["string", "date", "moment"])];
  }
}

const smallInts = fc.oneof(
  fc.integer({ min: -4, max: 4 }).map((value): Expression => literal({ type: "i32" }, value)),
  fc.constantFrom(
    named("i8"),
    named("i16"),
    named("i32"),
    literal({ type: "i32" }, 2 ** 31 - 1),
    literal({ type: "i32" }, -(2 ** 31)),
  ),
);

function conditions(tie: Tie): readonly fc.Arbitrary<Expression>[] {
  const pair = fc.oneof(
    fc.constantFrom(...ALL).chain((of) => fc.tuple(tie(of), tie(of))),
    fc
      .tuple(fc.constantFrom(...NUMBERS), fc.constantFrom(...NUMBERS))
      .chain(([one, other]) => fc.tuple(tie(one), tie(other))),
    fc.tuple(tie("date"), fc.constantFrom(string("1970-01-02"), string("2024-02-29"))),
  );
  return [
    fc
      .tuple(fc.constantFrom<Operator>("=", "<=>", "<>", "<", "<=", ">", ">="), pair)
      .map(([operator, both]) => call(operator, ...both)),
    fc
      .constantFrom(...ALL)
      .chain((of) => fc.array(tie(of), { minLength: 2, maxLength: 4 }))
      .map((all) => call("in", ...all)),
    fc
      .tuple(tie("string"), fc.constantFrom(...PATTERNS))
      .map(([value, pattern]) => call("like", value, string(pattern))),
    fc
      .constantFrom(...ALL)
      .chain(tie)
      .map((value) => call("is_null", value)),
    fc
      .tuple(fc.constantFrom<Operator>("and", "or"), fc.array(tie("bool"), { minLength: 2, maxLength: 3 }))
      .map(([operator, all]) => call(operator, ...all)),
    tie("bool").map((value) => call("not", value)),
  ];
}

function expressionsOf(of: Class, depth: number): fc.Arbitrary<Expression> {
  if (depth === 0) return leaves(of);
  return fc.oneof(
    { weight: 1, arbitrary: leaves(of) },
    ...nodes(of, (inner) => expressionsOf(inner, depth - 1)).map((arbitrary) => ({ weight: 1, arbitrary })),
  );
}

/** Conditions whose parts mostly go together. */
export const conditionsOverRows: fc.Arbitrary<Expression> = expressionsOf("bool", 2);

/** Expressions of any type whose parts mostly go together. */
export const expressionsOverRows: fc.Arbitrary<Expression> = fc.oneof(...ALL.map((of) => expressionsOf(of, 2)));
