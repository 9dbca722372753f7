// What rules files out, as SQL over the files of a checkpoint. It rules out no file that `prunerOf` keeps: what is odd is kept here, and
// judged there.

import type { DataType } from "tessera-contracts/arrow";
import type { TypedLiteral } from "tessera-contracts/engine";
import type { SqlPiece } from "../expression/to-duckdb.js";
import type { AddColumns } from "../log/older-files.js";
import type { Comparison } from "./comparisons.js";
import { OPERATORS } from "./predicate.js";

/** A comparison of a column by the name that it has in the log. */
export interface NamedComparison {
  readonly one: Comparison;
  readonly name: string;
  readonly isPartition: boolean;
}

/** A condition that holds for all files that comparisons keep, and for others. Null if it would hold for all. */
export function narrowingOf(comparisons: readonly NamedComparison[], add: AddColumns): SqlPiece | null {
  const params = new Parameters();
  const ofPartition = comparisons.filter((one) => one.isPartition).map((one) => partitionText(one, add, params));
  const ofStats = comparisons.filter((one) => !one.isPartition).map((one) => statsText(one, add, params));
  const bounds = ofStats.filter((text) => text !== null);
  const isOdd = add.stats === null ? "" : ODD.map((word) => ` OR contains(${add.stats}, '${word}')`).join("");
  const all = [...ofPartition.filter((text) => text !== null), ...bounds.map((text) => `(${text}${isOdd})`)];
  return all.length === 0 ? null : { sql: all.join(" AND "), params: params.all };
}

/** The engine takes these for numbers in JSON; by the standard such a text is none. */
const ODD = ["NaN", "nan", "Inf", "inf"];

class Parameters {
  readonly all: Record<string, TypedLiteral> = {};

  add(type: DataType, value: unknown): string {
    const name = `n${Object.keys(this.all).length}`;
    this.all[name] = { type, value };
    return `$${name}`;
  }
}

/** How cells of a type are found in text. What has another form is odd, and no value: it keeps its file. */
interface Form {
  /** The text of a partition as a regular expression. */
  readonly partition?: string;
  /** The JSON of a bound, of which the first group is the text; absent: bounds are not compared. */
  readonly bound?: string;
  readonly value: (text: string) => string;
  /** The type of parameters. */
  readonly type: DataType;
  /** How far off a bound may be. */
  readonly slack?: number;
}

/** Beyond these digits a double is not exact. */
const integer = (name: string): Form => ({
  partition: String.raw`[+-]?\d{1,15}`,
  bound: String.raw`(-?\d{1,15})`,
  value: (text) => `TRY_CAST(${text} AS ${name})`,
  type: { type: "i64" },
});

const REAL: Form = {
  bound: String.raw`(-?\d.*)`,
  value: (text) => `TRY_CAST(${text} AS DOUBLE)`,
  type: { type: "f64" },
};

const TIME = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?Z?`;
const DAY = String.raw`\d{4}-\d\d-\d\d`;

const FORMS: { readonly [type: string]: Form } = {
  i8: integer("TINYINT"),
  i16: integer("SMALLINT"),
  i32: integer("INTEGER"),
  i64: integer("BIGINT"),
  f32: REAL,
  f64: REAL,
  string: {
    partition: "(?s).+",
    bound: '(?s)(".*")',
    value: (text) => text,
    type: { type: "string" },
  },
  bool: { partition: "(?i)true|false", value: (text) => `TRY_CAST(${text} AS BOOLEAN)`, type: { type: "bool" } },
  date32: {
    partition: DAY,
    bound: `"(${DAY})"`,
    value: (text) => `TRY_CAST(${text} AS DATE)`,
    type: { type: "date32" },
  },
  timestamp: {
    partition: `${DAY}[ T]${TIME}`,
    bound: `"(${DAY}T${TIME})"`,
    value: (text) => `epoch_us(TRY_CAST(${text} AS TIMESTAMP))`,
    type: { type: "i64" },
    // Bounds are in whole milliseconds, and some writers cut the greatest one.
    slack: 1000,
  },
};

/** More are left to `prunerOf`: a text of SQL has its end. */
const MOST_VALUES = 256;

/** The form of the values of a comparison; null if the engine may compare them in another way than we do, or there are too many. */
function formOf({ type, values }: Comparison): Form | null {
  const isOdd = (value: unknown): boolean =>
    Number.isNaN(value) || (typeof value === "string" && /\p{Surrogate}/u.test(value));
  return values.length > MOST_VALUES || values.some(isOdd) ? null : (FORMS[type.type] ?? null);
}

/** The values of a comparison as parameters of a type. */
function parametersOf({ values }: Comparison, type: DataType, params: Parameters): string[] {
  return values.map((value) => params.add(type, type.type === "i64" ? BigInt(value as number | bigint) : value));
}

/** A text of a partition that is missing or empty is null. */
function partitionText({ one, name }: NamedComparison, add: AddColumns, params: Parameters): string | null {
  if (add.partitionValues === null) return null;
  const text = `map_extract_value(${add.partitionValues}, ${params.add({ type: "string" }, name)})`;
  if (one.operator === "null") return `coalesce(${text}, '') = ''`;
  const form = formOf(one);
  if (form?.partition === undefined || one.values.length === 0) return `${text} <> ''`;
  const plain = form.type.type === "string" ? text : `regexp_extract(${text}, '^(?:${form.partition})$')`;
  const value = OPERATORS[one.operator](form.value(plain), parametersOf(one, form.type, params));
  return `(${text} <> '' AND coalesce(${value}, true))`;
}

function statsText({ one, name }: NamedComparison, add: AddColumns, params: Parameters): string | null {
  if (add.stats === null) return null;
  const json = (group: string): string => {
    const pointer = `/${group}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return `TRY(json_extract(${add.stats}, ${params.add({ type: "string" }, pointer)}))::VARCHAR`;
  };
  if (one.operator === "null") return `${add.hasVector} OR coalesce(${json("nullCount")} <> '0', true)`;
  const form = formOf(one);
  const ends = form?.bound === undefined ? null : endsOf(one, form);
  if (form === null || ends === null) return null;
  const values = parametersOf(one, form.type, params);
  const bound = (group: string): string => {
    const text = `regexp_extract(${json(group)}, '^${form.bound}$', 1)`;
    return form.value(form.type.type === "string" ? `json_extract_string(nullif(${text}, ''), '$')` : text);
  };
  const [less, more] = form.slack === undefined ? ["", ""] : [` - ${form.slack}`, ` + ${form.slack}`];
  const parts = [
    ...(ends.least === null ? [] : [`coalesce(${bound("maxValues")} >= ${ends.least(values)}${less}, true)`]),
    ...(ends.most === null ? [] : [`coalesce(${bound("minValues")} <= ${ends.most(values)}${more}, true)`]),
  ];
  return parts.join(" AND ");
}

/** Picks from the values of a comparison. */
type Choice = (values: readonly string[]) => string;

/** Between which values rows must be, the ends included; null: there is no such end. */
interface Ends {
  readonly least: Choice | null;
  readonly most: Choice | null;
}

const first: Choice = ([value = ""]) => value;

const ENDS: { readonly [Operator in Comparison["operator"]]?: Ends } = {
  eq: { least: first, most: first },
  in: { least: (values) => `least(${values.join(", ")})`, most: (values) => `greatest(${values.join(", ")})` },
  between: { least: first, most: ([, value = ""]) => value },
  lt: { least: null, most: first },
  le: { least: null, most: first },
  gt: { least: first, most: null },
  ge: { least: first, most: null },
};

/** Null if no bound rules out rows. */
function endsOf({ operator, values }: Comparison, form: Form): Ends | null {
  // NaN is greater than all others, and few writers count it.
  const isOpen = form === REAL && (operator === "gt" || operator === "ge");
  return values.length === 0 || isOpen ? null : (ENDS[operator] ?? null);
}
