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

/** How texts of a type become something that is compared as its cells are. */
interface Form {
  /** Texts that every reader takes for the same value, as a regular expression. */
  readonly plain: string;
  readonly value: (text: string) => string;
  /** The type of parameters. */
  readonly type: DataType;
}

const INTEGER: Form = {
  plain: String.raw`[+-]?\d{1,15}`,
  value: (text) => `TRY_CAST(${text} AS BIGINT)`,
  type: { type: "i64" },
};

const TIME = String.raw`([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z?`;

const MOMENT: Form = {
  plain: String.raw`\d{4}-\d\d-\d\d[ T]${TIME}`,
  value: (text) => `epoch_us(TRY_CAST(${text} AS TIMESTAMP))`,
  type: { type: "i64" },
};

const FORMS: { readonly [type: string]: Form } = {
  i8: INTEGER,
  i16: INTEGER,
  i32: INTEGER,
  i64: INTEGER,
  string: { plain: "(?s).*", value: (text) => text, type: { type: "string" } },
  bool: { plain: "(?i)true|false", value: (text) => `TRY_CAST(${text} AS BOOLEAN)`, type: { type: "bool" } },
  date32: {
    plain: String.raw`\d{4}-\d\d-\d\d`,
    value: (text) => `TRY_CAST(${text} AS DATE)`,
    type: { type: "date32" },
  },
  timestamp: MOMENT,
};

/** The values of a comparison as parameters of a type. */
function parametersOf({ values }: Comparison, type: DataType, params: Parameters): string[] {
  return values.map((value) => params.add(type, type.type === "i64" ? BigInt(value as number | bigint) : value));
}

/** A text of a partition that is missing or empty is null. */
function partitionText({ one, name }: NamedComparison, add: AddColumns, params: Parameters): string | null {
  if (add.partitionValues === null || one.values.length > MOST_VALUES) return null;
  const text = `map_extract_value(${add.partitionValues}, ${params.add({ type: "string" }, name)})`;
  if (one.operator === "null") return `coalesce(${text}, '') = ''`;
  const form = FORMS[one.type.type];
  if (form === undefined || !isPlain(one)) return `${text} <> ''`;
  const value = OPERATORS[one.operator](form.value(text), parametersOf(one, form.type, params));
  if (one.type.type === "string") return `(${text} <> '' AND ${value})`;
  const judged = `CASE WHEN regexp_full_match(${text}, '${form.plain}') THEN coalesce(${value}, true) ELSE true END`;
  // Integers beyond the range of their type are no values of it.
  const range = RANGES[one.type.type];
  return `(${text} <> '' AND (${judged}${range === undefined ? "" : ` OR TRY_CAST(${text} AS ${range}) IS NULL`}))`;
}

const RANGES: { readonly [type: string]: string } = { i8: "TINYINT", i16: "SMALLINT", i32: "INTEGER" };

/** More are left to `prunerOf`: a text of SQL has its end. */
const MOST_VALUES = 256;

/** Whether the values are those that the engine compares as we do. */
function isPlain({ values }: Comparison): boolean {
  return values.every((value) => !Number.isNaN(value) && !(typeof value === "string" && /\p{Surrogate}/u.test(value)));
}

/** How bounds of a type, as JSON, become something that is compared as its cells are; null if they are odd. */
interface BoundForm {
  readonly value: (json: string) => string;
  /** The type of parameters. */
  readonly type: DataType;
  /** How far off a bound may be. */
  readonly slack?: number;
}

const WHOLE: BoundForm = {
  value: (json) => String.raw`CASE WHEN regexp_full_match(${json}, '-?\d{1,15}') THEN TRY_CAST(${json} AS BIGINT) END`,
  type: { type: "i64" },
};

const REAL: BoundForm = {
  value: (json) => String.raw`CASE WHEN regexp_full_match(${json}, '-?\d.*') THEN TRY_CAST(${json} AS DOUBLE) END`,
  type: { type: "f64" },
};

const BOUNDS: { readonly [type: string]: BoundForm } = {
  i8: WHOLE,
  i16: WHOLE,
  i32: WHOLE,
  i64: WHOLE,
  f32: REAL,
  f64: REAL,
  string: {
    value: (json) => `CASE WHEN starts_with(${json}, '"') THEN json_extract_string(${json}, '$') END`,
    type: { type: "string" },
  },
  date32: {
    value: (json) =>
      String.raw`CASE WHEN regexp_full_match(${json}, '"\d{4}-\d\d-\d\d"') THEN TRY_CAST(trim(${json}, '"') AS DATE) END`,
    type: { type: "date32" },
  },
  timestamp: {
    value: (json) =>
      String.raw`CASE WHEN regexp_full_match(${json}, '"\d{4}-\d\d-\d\dT${TIME}"') THEN ${MOMENT.value(`trim(${json}, '"')`)} END`,
    type: { type: "i64" },
    // Bounds are in whole milliseconds, and some writers cut the greatest one.
    slack: 1000,
  },
};

function statsText({ one, name }: NamedComparison, add: AddColumns, params: Parameters): string | null {
  const { operator, values, type } = one;
  if (add.stats === null) return null;
  const json = (group: string): string => {
    const pointer = `/${group}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return `TRY(json_extract(${add.stats}, ${params.add({ type: "string" }, pointer)}))::VARCHAR`;
  };
  if (operator === "null") return `${add.hasVector} OR coalesce(${json("nullCount")} <> '0', true)`;
  const form = BOUNDS[type.type];
  if (form === undefined || values.length > MOST_VALUES || !isPlain(one)) return null;
  if (operator === "in" && values.length === 0) return "false";
  const { least, greatest } = endsOf(one, parametersOf(one, form.type, params));
  const slack = form.slack === undefined ? "" : ` + ${form.slack}`;
  const parts = [
    ...(least === null ? [] : [`coalesce(${form.value(json("maxValues"))}${slack} >= ${least}, true)`]),
    ...(greatest === null ? [] : [`coalesce(${form.value(json("minValues"))} <= ${greatest}${slack}, true)`]),
  ];
  return parts.length === 0 ? null : parts.join(" AND ");
}

interface Ends {
  readonly least: string | null;
  readonly greatest: string | null;
}

/** Between which values rows must be; null: there is no such end. */
function endsOf({ operator, type }: Comparison, values: readonly string[]): Ends {
  const [first = null, second = null] = values;
  switch (operator) {
    case "eq":
    case "in":
      return { least: `least(${values.join(", ")})`, greatest: `greatest(${values.join(", ")})` };
    case "between":
      return { least: first, greatest: second };
    case "lt":
    case "le":
      return { least: null, greatest: first };
    case "gt":
    case "ge":
      // NaN is greater than all others, and few writers count it.
      return { least: type.type === "f32" || type.type === "f64" ? null : first, greatest: null };
    default:
      return { least: null, greatest: null };
  }
}
