// Random plans over two small tables, whose expressions never fail and whose rows do not depend on the order of work.

import fc, { type Arbitrary } from "fast-check";
import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import type { ExprSpecInit } from "tessera-contracts/contracts/query/expressions";
import { RelSpec, type RelSpecInit } from "tessera-contracts/contracts/query/relations";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { type Columns, type PlanRegistry, schemaOfPlan } from "tessera-contracts/plan";

const PRICE: ArrowTypeSpec = { type: "decimal", precision: 6, scale: 2 };

const tableOf = (name: string): TableSchemaSpec =>
  TableSchemaSpec.convert({
    name,
    fields: [
      { name: "id", dtype: { type: "i64" }, nullable: false },
      { name: "n", dtype: { type: "i32" } },
      { name: "x", dtype: { type: "f64" } },
      { name: "t", dtype: { type: "string" } },
      { name: "flag", dtype: { type: "bool" } },
      { name: "d", dtype: { type: "date32" } },
      { name: "price", dtype: PRICE },
    ],
  });

/** The tables `left` and `right`, of the same columns. */
export const SMALL: PlanRegistry = { datasets: { left: tableOf("left"), right: tableOf("right") } };

/** The rows of both as DuckDB's SQL: nulls in each column, equal rows, NaN, and floats whose sums are exact. */
export const SMALL_TABLES: { readonly [name: string]: string } = Object.fromEntries(
  (
    [
      ["left", 7, 12],
      ["right", 5, 9],
    ] as const
  ).map(([name, step, rows]) => [
    name,
    `SELECT CAST(i % 8 AS BIGINT) AS id, CAST(nullif(i * ${step} % 6, 5) AS INTEGER) AS n,
       CASE WHEN i % 5 = 3 THEN NULL WHEN i % 7 = 6 THEN 'NaN'::DOUBLE ELSE i / 2 - 2 END AS x,
       list_extract(['a', 'b', NULL, 'A b', ''], 1 + i * ${step} % 5) AS t,
       list_extract([true, false, NULL], 1 + i % 3) AS flag,
       CASE WHEN i % 4 <> 2 THEN DATE '2024-02-27' + CAST(i AS INTEGER) END AS d,
       CAST(CASE WHEN i % 6 <> 4 THEN i * 1.25 - 3 END AS DECIMAL(6,2)) AS price
     FROM range(${rows}) AS r(i)`,
  ]),
);

/** Draws a value. */
type Draw = <T>(values: Arbitrary<T>) => T;

/** Random plans, the same each time. */
export function randomPlans(count: number): readonly RelSpec[] {
  const plan = fc.gen().map((gen) => RelSpec.create(relation((values) => gen(() => values), 3)));
  return fc.sample(plan, { numRuns: count, seed: 7 });
}

const columnsOf = (rel: RelSpecInit): Columns => schemaOfPlan(RelSpec.create(rel), SMALL);
const columnRef = (name: string, input: 0 | 1 = 0): ExprSpecInit => ({ op: "column", name, input });
const oneOf = <T>(draw: Draw, values: readonly T[]): T => draw(fc.constantFrom(...values));

function relation(draw: Draw, levels: number): RelSpecInit {
  if (levels === 0) return { rel: "scan", dataset: oneOf(draw, ["left", "right"]) };
  const kinds = [filtered, projected, projected, joined, grouped, numbered, first, together];
  return oneOf(draw, kinds)(draw, relation(draw, levels - 1));
}

function filtered(draw: Draw, input: RelSpecInit): RelSpecInit {
  return { rel: "filter", input, predicate: condition(draw, [columnsOf(input)], 2) };
}

function projected(draw: Draw, input: RelSpecInit): RelSpecInit {
  const columns = columnsOf(input);
  const kept = draw(fc.subarray([...columns], { minLength: 1 })).slice(0, 5);
  const made = TYPES.slice(0, draw(fc.integer({ min: 0, max: 3 }))).map((dtype, i) => ({
    name: fresh(columns, `made${i}`),
    expr: valueOf(draw, dtype, [columns], 2),
  }));
  return { rel: "project", input, columns: [...kept.map(({ name }) => ({ name, expr: columnRef(name) })), ...made] };
}

function joined(draw: Draw, left: RelSpecInit): RelSpecInit {
  const right = relation(draw, 1);
  const sides = [columnsOf(left), columnsOf(right)] as const;
  const join = oneOf(draw, ["inner", "left", "full", "semi", "anti"] as const);
  const pairs = sides[0].flatMap((one) =>
    sides[1].filter(({ dtype }) => sameType(one.dtype, dtype)).map((other): [string, string] => [one.name, other.name]),
  );
  const on = pairs.length === 0 ? [] : draw(fc.subarray(pairs, { minLength: 1 })).slice(0, 2);
  // DuckDB has full joins on equal columns alone.
  const hasFilter = on.length === 0 || (join !== "full" && draw(fc.boolean()));
  const isHalf = join === "semi" || join === "anti";
  const columns = [
    ...sides[0].slice(0, 4).map(({ name }, i) => ({ name: `l${i}`, expr: columnRef(name) })),
    ...(isHalf ? [] : sides[1].slice(0, 3).map(({ name }, i) => ({ name: `r${i}`, expr: columnRef(name, 1) }))),
  ];
  const filter = hasFilter ? condition(draw, sides, 1) : null;
  return { rel: "join", left, right, join: on.length === 0 && join === "full" ? "left" : join, on, filter, columns };
}

function grouped(draw: Draw, input: RelSpecInit): RelSpecInit {
  const columns = columnsOf(input);
  const keys = draw(fc.subarray([...columns]))
    .slice(0, draw(fc.nat(2)))
    .map(({ name }) => name);
  const order_by = columns.map(({ name }) => ({ column: name }));
  const text = valueOf(draw, { type: "string" }, [columns], 1);
  const filter = draw(fc.boolean()) ? condition(draw, [columns], 1) : null;
  const aggregates = [
    { name: "a_rows", fn: "count", filter },
    {
      name: "a_sum",
      fn: oneOf(draw, ["sum", "min", "max"]),
      args: [valueOf(draw, oneOf(draw, NUMBERS), [columns], 1)],
    },
    { name: "a_kinds", fn: "count", distinct: true, args: [text] },
    { name: "a_all", fn: "string_agg", args: [text, literal("|", { type: "string" })], order_by },
    { name: "a_both", fn: oneOf(draw, ["bool_and", "bool_or"]), args: [condition(draw, [columns], 1)] },
  ];
  const kept = draw(fc.subarray(aggregates, { minLength: 1, maxLength: 3 })).map((one) => ({
    ...one,
    name: fresh(columns, one.name),
  }));
  return { rel: "aggregate", input, group_by: keys, aggregates: kept };
}

/** A name that no column has. */
function fresh(columns: Columns, name: string): string {
  return columns.some((one) => one.name === name) ? fresh(columns, `${name}_`) : name;
}

function numbered(draw: Draw, input: RelSpecInit): RelSpecInit {
  const columns = columnsOf(input);
  const fn = oneOf(draw, ["row_number", "rank", "sum", "lag", "last_value", "count"]);
  const isNumber = fn === "row_number" || fn === "rank" || fn === "count";
  const args = isNumber ? [] : [valueOf(draw, { type: "i64" }, [columns], 1)];
  return {
    rel: "window",
    input,
    partition_by: draw(fc.subarray([...columns]))
      .slice(0, draw(fc.nat(1)))
      .map(({ name }) => name),
    order_by: columns.map(({ name }) => ({ column: name, order: oneOf(draw, ["ascending", "descending"] as const) })),
    columns: [{ name: fresh(columns, "w"), fn, args, running: draw(fc.boolean()) }],
  };
}

/** The first rows in an order of all columns, so that only equal rows change places. */
function first(draw: Draw, input: RelSpecInit): RelSpecInit {
  const keys = columnsOf(input).map(({ name }) => ({
    column: name,
    order: oneOf(draw, ["ascending", "descending"] as const),
  }));
  const [limit, offset] = [draw(fc.integer({ min: 0, max: 6 })), draw(fc.integer({ min: 0, max: 2 }))];
  return { rel: "limit", input: { rel: "sort", input, keys }, limit, offset };
}

function together(draw: Draw, input: RelSpecInit): RelSpecInit {
  return { rel: "union", inputs: [input, filtered(draw, input)] };
}

const I64: ArrowTypeSpec = { type: "i64" };
const TYPES: readonly ArrowTypeSpec[] = [I64, { type: "string" }, { type: "bool" }, { type: "f64" }, { type: "i32" }];
const NUMBERS: readonly ArrowTypeSpec[] = [I64, { type: "f64" }, PRICE];

const sameType = (one: ArrowTypeSpec, other: ArrowTypeSpec): boolean => JSON.stringify(one) === JSON.stringify(other);
const literal = (value: string | number | boolean | null, dtype: ArrowTypeSpec): ExprSpecInit => ({
  op: "literal",
  value,
  dtype,
});
const call = (fn: string, ...args: readonly ExprSpecInit[]): ExprSpecInit => ({ op: "call", fn, args });
const binary = (
  operator: "and" | "or" | "eq" | "ne" | "lt" | "le" | "gt" | "ge",
  left: ExprSpecInit,
  right: ExprSpecInit,
): ExprSpecInit => ({
  op: "binary",
  operator,
  left,
  right,
});

/** A value of a type: a column, a literal, or a function of others. */
function valueOf(draw: Draw, dtype: ArrowTypeSpec, inputs: readonly Columns[], levels: number): ExprSpecInit {
  const columns = inputs.flatMap((all, input) =>
    all.filter((one) => sameType(one.dtype, dtype)).map(({ name }) => columnRef(name, input === 0 ? 0 : 1)),
  );
  if (levels > 0 && draw(fc.boolean())) {
    const made = madeOf(draw, dtype, (type) => valueOf(draw, type, inputs, levels - 1));
    if (made !== null) return made;
    if (dtype.type === "bool") return condition(draw, inputs, levels - 1);
  }
  return columns.length > 0 && draw(fc.boolean()) ? oneOf(draw, columns) : someLiteral(draw, dtype);
}

function someLiteral(draw: Draw, dtype: ArrowTypeSpec): ExprSpecInit {
  switch (dtype.type) {
    case "bool":
      return literal(draw(fc.boolean()), dtype);
    case "string":
      return literal(oneOf(draw, ["a", "b", "", "A b", "it's"]), dtype);
    case "decimal":
      return literal(oneOf(draw, ["0.00", "1.25", "-3.00"]), dtype);
    case "date32":
      return literal(oneOf(draw, ["2024-02-29", "2024-03-01"]), dtype);
    case "f64":
      return literal(oneOf(draw, [0, 0.5, -2, "NaN"]), dtype);
    default:
      return literal(draw(fc.integer({ min: -2, max: 6 })), dtype);
  }
}

function madeOf(draw: Draw, dtype: ArrowTypeSpec, of: (dtype: ArrowTypeSpec) => ExprSpecInit): ExprSpecInit | null {
  const text: ArrowTypeSpec = { type: "string" };
  const choices: { readonly [type: string]: readonly (() => ExprSpecInit)[] } = {
    i64: [
      () => call("length", of(text)),
      () => call("int_div", of({ type: "i32" }), of({ type: "i32" })),
      () => call("extract", literal("day", text), of({ type: "date32" })),
      () => call("try", { op: "cast", expr: of(text), dtype: I64 }),
      () => ({ op: "coalesce", args: [of(I64), of({ type: "i32" })] }),
    ],
    string: [
      () => call("concat", of(text), of(text)),
      () => call("ascii_upper", of(text)),
      () => call("substr", of(text), of({ type: "i32" })),
      () => ({ op: "cast", expr: of({ type: "i32" }), dtype: text }),
    ],
    f64: [
      () => ({ op: "binary", operator: "div", left: of({ type: "i32" }), right: literal(2, { type: "i32" }) }),
      () => call("floor", of({ type: "f64" })),
    ],
  };
  const some = choices[dtype.type] ?? [];
  return some.length === 0 ? null : oneOf(draw, some)();
}

function condition(draw: Draw, inputs: readonly Columns[], levels: number): ExprSpecInit {
  const kind = draw(fc.nat(levels > 0 ? 6 : 2));
  if (kind >= 5) {
    const sides = [condition(draw, inputs, levels - 1), condition(draw, inputs, levels - 1)] as const;
    return binary(oneOf(draw, ["and", "or"] as const), ...sides);
  }
  if (kind === 4) return call("not", condition(draw, inputs, levels - 1));
  const dtype = oneOf(draw, [...NUMBERS, { type: "string" }, { type: "date32" }] as const);
  const value = (): ExprSpecInit => valueOf(draw, dtype, inputs, 1);
  if (kind === 3) return { op: "is_null", expr: value() };
  if (kind === 2) return { op: "in_list", expr: value(), values: [value(), value()] };
  return binary(oneOf(draw, ["eq", "ne", "lt", "le", "gt", "ge"] as const), value(), value());
}
