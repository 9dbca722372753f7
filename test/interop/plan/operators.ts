// Operators over values that engines take differently: nulls, NaN, zero, signs, text with marks, ends of ranges.

import { RelSpec } from "tessera-contracts/contracts/query/relations";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import {
  and,
  count,
  denseRank,
  duckdbSql,
  fromSpec,
  lit,
  not,
  or,
  type Rel,
  rank,
  rowNumber,
  table,
  when,
} from "tessera-contracts/plan";
import type { Case } from "./examples.js";

interface Mixed {
  readonly id: number;
  readonly a: number | null;
  readonly b: number | null;
  readonly small: number | null;
  readonly f: number | null;
  readonly g: number | null;
  readonly m: string | null;
  readonly s: string | null;
  readonly d: string | null;
  readonly t: string | null;
  readonly flag: boolean | null;
}

const MONEY = { type: "decimal", precision: 9, scale: 2 } as const;
const DTYPES = {
  id: { type: "i64" },
  a: { type: "i64" },
  b: { type: "i64" },
  small: { type: "i32" },
  f: { type: "f64" },
  g: { type: "f64" },
  m: MONEY,
  s: { type: "string" },
  d: { type: "date32" },
  t: { type: "timestamp", unit: "us", tz: "UTC" },
  flag: { type: "bool" },
} as const;

const ROWS: readonly (readonly unknown[])[] = [
  [1, 7, 2, 5, 1.5, -0.5, "1.25", "a_c", "2024-02-29", "2024-02-29T23:59:59.999999Z", true],
  [2, -7, 3, -5, "NaN", 2, "-0.05", "abc", "1969-12-31", "1969-12-31T23:59:59Z", false],
  [3, 7, 0, 0, "Infinity", 0, "0.00", "", "2000-01-01", "2000-01-01T00:00:00Z", null],
  [4, null, 5, null, null, 3.25, null, null, null, null, true],
  [5, 0, null, 2147483647, -2.5, null, "9999999.99", "Straße 100%", "9999-12-31", "2261-12-31T00:00:00Z", null],
  [
    6,
    9007199254740991,
    -1,
    -2147483648,
    0,
    "-Infinity",
    "-9999999.99",
    "🤦🏼‍♂️ a\\b",
    "1900-01-01",
    "1901-01-01T00:00:00Z",
    false,
  ],
];
const FIELDS = Object.entries(DTYPES).map(([name, dtype]) => ({ name, dtype }));
const SCHEMA = TableSchemaSpec.create({ name: "mixed", fields: FIELDS });
const FILE = RelSpec.convert({
  rel: "values",
  fields: FIELDS,
  rows: ROWS.map((row) => row.map((value, i) => ({ value, dtype: FIELDS[i]?.dtype }))),
});

const mixed = table<Mixed>("mixed", { schema: SCHEMA });
const other = mixed.where((r) => r.id.le(4)).select("id", "b", "s");

const EXPRESSIONS: { readonly [name: string]: Rel<unknown> } = {
  arithmetic: mixed.select((r) => ({
    add: r.small.cast("i64").add(r.b),
    sub: r.b.sub(r.small),
    mul: r.b.mul(r.small),
    div: r.a.div(r.b),
    mod: r.a.mod(r.b),
    fdiv: r.f.div(r.g),
    fadd: r.f.add(r.g),
    fmul: r.f.mul(r.small),
    intDiv: r.a.intDiv(r.b),
    neg: r.a.neg(),
  })),
  decimals: mixed.select((r) => ({
    add: r.m.add(r.m),
    sub: r.m.sub(lit("0.001", { type: "decimal", precision: 4, scale: 3 })),
    mul: r.m.mul(r.m),
    neg: r.m.neg(),
    abs: r.m.abs(),
    wider: r.m.cast({ type: "decimal", precision: 20, scale: 6 }),
  })),
  comparisons: mixed.select((r) => ({
    eq: r.f.eq(r.g),
    ne: r.a.ne(r.b),
    lt: r.f.lt(r.g),
    le: r.f.le(lit("NaN", "f64")),
    gt: r.s.gt("a"),
    ge: r.d.ge("2000-01-01"),
    money: r.m.lt("0.01"),
    moment: r.t.le("2000-01-01T00:00:00Z"),
    distinct: r.a.isDistinctFrom(r.b),
  })),
  logic: mixed.select((r) => ({
    and: and(r.flag, r.a.gt(0)),
    or: or(r.flag, r.a.gt(0)),
    not: not(r.flag),
    in: r.b.in([2, 3]),
    inNull: r.b.in([r.small, lit(2)]),
    coalesce: r.a.coalesce(r.b, 0),
    isNull: r.s.isNull(),
    case: when(r.a.gt(0), "more").when(r.a.lt(0), "less").otherwiseNull(),
    either: when(r.flag, r.small).otherwise(r.b),
  })),
  text: mixed.select((r) => ({
    like: r.s.like("a\\_c"),
    any: r.s.like("a_c%"),
    percent: r.s.like("%\\%"),
    length: r.s.length(),
    bytes: r.s.byteLength(),
    product: r.s.length().mul(r.s.byteLength()),
    sub: r.s.substr(r.b, r.small),
    tail: r.s.substr(2),
    concat: r.s.concat("-", r.s),
    replace: r.s.replace("", "x"),
    strpos: r.s.strpos("b"),
  })),
  casts: mixed.select((r) => ({
    real: r.a.cast("f64"),
    narrow: r.small.cast("i32"),
    money: r.small.cast({ type: "decimal", precision: 18, scale: 4 }),
    text: r.a.cast("string"),
    digits: r.m.cast("string"),
    amount: r.m.cast("f64"),
    day: r.t.cast("date32"),
    dayText: r.d.cast("string"),
    bit: r.flag.cast("i64"),
  })),
  times: mixed
    .where((r) => r.id.ne(5))
    .select((r) => ({
      midnight: r.d.cast("timestamp"),
      month: r.d.dateTrunc("month"),
      week: r.d.dateTrunc("week"),
      hour: r.t.dateTrunc("hour"),
      quarter: r.t.dateTrunc("quarter"),
    })),
  numbers: mixed.select((r) => ({
    floor: r.f.floor(),
    ceil: r.f.ceil(),
    trunc: r.f.trunc(),
    round: r.f.round(),
    sqrt: r.f.sqrt(),
    ln: r.g.ln(),
    exp: r.g.exp(),
    pow: r.g.pow(2),
    nan: r.f.isNan(),
    most: r.f.greatest(r.g, 0),
    least: r.f.least(r.g),
  })),
  literals: mixed.limit(1).select(() => ({
    bool: lit(true),
    i8: lit(-128, "i8"),
    i16: lit(-32768, "i16"),
    i32: lit(-2147483648, "i32"),
    i64: lit(-9223372036854775808n),
    f32: lit(0.5, "f32"),
    f64: lit(-0.1),
    text: lit('it\'s "é" 🤦'),
    day: lit("0001-01-01", "date32"),
    moment: lit("1969-12-31T23:59:59.000001Z", "timestamp"),
    naive: lit("2024-01-02T03:04:05.678901", { type: "timestamp", unit: "us", tz: null }),
    money: lit("-0.05", MONEY),
    big: lit("-99999999999999999999999999999999999999", { type: "decimal", precision: 38, scale: 0 }),
    nothing: lit(null, "i64"),
    noText: lit(null, "string"),
    noMoney: lit(null, MONEY),
  })),
};

const RELATIONS: { readonly [name: string]: Rel<unknown> } = {
  "full join": mixed.join(other, { kind: "full", on: [["a", "b"]] }, (l, r) => ({ left: l.id, right: r.id, s: r.s })),
  "left join with a filter": mixed.join(
    other,
    { kind: "left", on: [["id", "b"]], filter: (l, r) => and(l.a.gt(0), r.s.isNotNull()) },
    (l, r) => ({ id: l.id, s: r.s }),
  ),
  "join without keys": mixed.join(other, { filter: (l, r) => l.a.gt(r.b) }, (l, r) => ({ left: l.id, right: r.id })),
  "cross join": mixed.join(other, { kind: "cross" }, (l, r) => ({ left: l.id, right: r.id })),
  "the same twice": mixed
    .select((r) => ({ id: r.id, a: r.a, again: r.a, sum: r.b.add(1), more: r.b.add(1) }))
    .groupBy("id", "a", (g) => ({ sum: g.sum.sum(), more: g.sum.sum(), n: count(), m: count() }))
    .window({ order: ["id"] }, () => ({ nth: rowNumber(), same: rowNumber() })),
  "self join": mixed.join(mixed, { on: ["id"] }, (l, r) => ({ id: l.id, same: l.a.eq(r.a), a: r.a })),
  "join of types": mixed.join(other, { on: [["small", "b"]] }, (l, r) => ({ id: l.id, other: r.id })),
  "semi join": mixed.join(other, { kind: "semi", on: ["b"] }),
  "anti join with nulls": mixed.join(other, { kind: "anti", on: ["s"] }),
  union: mixed.select("id", "s").union(other.select("id", "s"), mixed.select("id", "s")),
  distinct: mixed.union(mixed).select("flag", "s").distinct(),
  "limit of a sort": mixed.orderBy("-a", "id").limit(3, 1).select("id", "a"),
  "offset alone": mixed.orderBy("id").limit(null, 4).select("id"),
  values: fromSpec(FILE, { datasets: {} }),
  "no values": fromSpec(RelSpec.convert({ rel: "values", fields: FIELDS, rows: [] }), { datasets: {} }),
  groups: mixed.groupBy("flag", (g) => ({
    all: count(),
    some: g.s.count(),
    distinct: g.b.countDistinct(),
    sum: g.small.sum(),
    real: g.f.sum().where(g.f.lt(100)),
    money: g.m.sum(),
    mean: g.m.avg(),
    least: g.s.min(),
    last: g.d.max(),
    most: g.m.max(),
    filtered: g.id.sum().where(g.a.gt(0)),
    once: g.small.sum().distinct(),
    every: g.flag.boolAnd(),
    texts: g.s.stringAgg("|").orderBy("-id"),
    deviation: g.id.stddevSamp(),
    variance: g.id.varSamp(),
  })),
  "a group of nothing": mixed
    .where((r) => r.id.gt(100))
    .groupBy((g) => ({ n: count(), sum: g.a.sum(), least: g.s.min() })),
  windows: mixed.window({ by: ["flag"], order: ["-id"] }, (w) => ({
    nth: rowNumber(),
    so_far: w.small.sum().running(),
    all: w.id.sum(),
    mean: w.id.avg(),
    rows: w.s.count().running(),
    before: w.s.lag(),
    behind: w.a.lead(2),
    first: w.s.firstValue(),
    last: w.s.lastValue(),
    most: w.m.max().running(),
  })),
  ranks: mixed.window({ order: ["flag"] }, () => ({ rank: rank(), dense: denseRank() })),
};

function caseOf(name: string, rel: Rel<unknown>): Case {
  return {
    name,
    rel: rel.spec,
    registry: rel.registry,
    tables: { mixed: duckdbSql(FILE, { datasets: {} }) },
    hasRows: name !== "no values",
  };
}

/** A case for each operator. */
export function operatorCases(): readonly Case[] {
  return Object.entries({ ...EXPRESSIONS, ...RELATIONS }).map(([name, rel]) => caseOf(name, rel));
}
