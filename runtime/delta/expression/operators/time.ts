// Functions on days and moments, in UTC.

import type { Operator, TypedExpression } from "../ast.js";
import { castTo } from "../coerce.js";
import { didYouMean, invalid, unsupported } from "../errors.js";
import { literal } from "../literals.js";
import { MOMENT } from "../types.js";
import { argument, type Bound, INT, type OperatorRow, required, requiredClass, STRING } from "./row.js";

function bindPart(args: readonly TypedExpression[]): Bound {
  const value = argument(args, 0);
  const of = requiredClass(value, ["date", "moment", "clock_time", "null"], "what has a day");
  return { args: [of === "null" ? castTo(value, MOMENT) : value], type: INT };
}

function part(name: "year" | "month" | "day"): OperatorRow {
  return {
    arity: [1, 1],
    bind: bindPart,
    duckdb: ([value], { args }) => `CAST(${name}(${inUtc(value ?? "", argument(args, 0))}) AS INTEGER)`,
  };
}

/** A moment as what a clock in UTC shows, whatever zone the session has. */
function inUtc(text: string, { type }: TypedExpression): string {
  return type.type === "timestamp" && type.tz !== null ? `CAST(${text} AS TIMESTAMP)` : text;
}

/** Units by the names that Spark has for them. */
const UNITS: { readonly [name: string]: string } = {
  year: "year",
  yyyy: "year",
  yy: "year",
  quarter: "quarter",
  month: "month",
  mm: "month",
  mon: "month",
  week: "week",
  day: "day",
  dd: "day",
  hour: "hour",
  minute: "minute",
  second: "second",
  millisecond: "millisecond",
  microsecond: "microsecond",
};

function bindTruncation(args: readonly TypedExpression[]): Bound {
  const [unit, value] = [required(argument(args, 0), STRING, "the unit"), argument(args, 1)];
  if (unit.kind !== "literal" || unit.value === null) throw unsupported("the unit must be a text in quotes", unit.span);
  const name = String(unit.value as string);
  const own = Object.hasOwn(UNITS, name.toLowerCase()) ? UNITS[name.toLowerCase()] : undefined;
  if (own === undefined) {
    const names = Object.keys(UNITS);
    const message = `there is no unit ${JSON.stringify(name)}${didYouMean(name, names)}; there are ${names.join(", ")}`;
    throw invalid(message, unit.span);
  }
  requiredClass(value, ["date", "moment", "null"], "what date_trunc cuts");
  return { args: [literal(STRING, own, unit.span), castTo(value, MOMENT)], type: MOMENT };
}

/** Functions on days and moments. */
export const TIME = {
  year: part("year"),
  month: part("month"),
  day: part("day"),
  date_trunc: {
    arity: [2, 2],
    bind: bindTruncation,
    duckdb: ([unit, value = ""], { args }) =>
      `CAST(date_trunc(${unit}, ${inUtc(value, argument(args, 1))}) AS TIMESTAMP WITH TIME ZONE)`,
  },
} as const satisfies { readonly [Name in Operator]?: OperatorRow };
