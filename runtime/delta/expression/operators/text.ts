// Functions on text, whose length is counted in code points.

import type { Operator, TypedExpression } from "../ast.js";
import { castTo } from "../coerce.js";
import { unsupported } from "../errors.js";
import { argument, type Bound, INT, type OperatorRow, required, requiredClass, STRING } from "./row.js";

function bindText(args: readonly TypedExpression[]): Bound {
  return { args: args.map((one) => required(one, STRING, "the text")), type: STRING };
}

function bindLength(args: readonly TypedExpression[]): Bound {
  const value = argument(args, 0);
  const of = requiredClass(value, ["string", "binary", "null"], "what has a length");
  return { args: [of === "null" ? castTo(value, STRING) : value], type: INT };
}

function bindSubstring(args: readonly TypedExpression[]): Bound {
  return { args: args.map((one, i) => (i === 0 ? required(one, STRING, "the text") : placeOf(one))), type: STRING };
}

/** A BIGINT would have to be cut. */
function placeOf(value: TypedExpression): TypedExpression {
  if (value.type.type === "i64") throw unsupported("a place in a text must be INT, and is BIGINT; CAST it", value.span);
  return required(value, INT, "a place in a text");
}

/**
 * A start from 1, from the end if it is negative; 0 means 1. A start before the text counts against the length.
 * `greatest` of DuckDB passes over nulls, so they are looked at before.
 */
function substringText(args: readonly string[]): string {
  const [text, place, length] = args;
  const start = `(CASE WHEN ${place} > 0 THEN ${place} - 1 WHEN ${place} < 0 THEN length(${text}) + ${place} ELSE 0 END)`;
  const first = `greatest(${start}, 0)`;
  const rest = length === undefined ? "" : `, greatest(${start} + ${length} - ${first}, 0)`;
  const isNull = args.map((one) => `${one} IS NULL`).join(" OR ");
  return `(CASE WHEN ${isNull} THEN NULL ELSE substring(${text}, ${first} + 1${rest}) END)`;
}

/**
 * Letters that Spark makes more than one of, or chooses by those around, while DuckDB goes letter by letter; and letters that not
 * every version of Unicode has. A text with one of them is an error, because a condition must not mean two things.
 */
const OTHERWISE = {
  lower: String.raw`\x{130}\x{3a3}`,
  upper: String.raw`\x{df}\x{149}\x{1f0}\x{390}\x{3b0}\x{587}\x{1e96}-\x{1e9a}\x{1f50}-\x{1fff}\x{fb00}-\x{fb17}`,
};
const NEW_LETTERS = String.raw`\x{19b}\x{264}\x{1c89}-\x{1c8a}\x{a7cb}-\x{a7dc}\x{10d50}-\x{10d85}\x{16ea0}-\x{16ed3}`;

function inCase(name: "lower" | "upper"): OperatorRow {
  const letters = `[${OTHERWISE[name]}${NEW_LETTERS}]`;
  const message = `${name}() of a text with a letter that Spark and DuckDB do not treat alike`;
  return {
    arity: [1, 1],
    bind: bindText,
    duckdb: ([text]) =>
      `(CASE WHEN regexp_matches(${text}, '${letters}') THEN error('${message}') ELSE ${name}(${text}) END)`,
  };
}

/** Functions on text. */
export const TEXT = {
  length: {
    arity: [1, 1],
    bind: bindLength,
    duckdb: ([value], { args }) =>
      `CAST(${argument(args, 0).type.type === "binary" ? "octet_length" : "length"}(${value}) AS INTEGER)`,
  },
  lower: inCase("lower"),
  upper: inCase("upper"),
  // Spaces only, neither tabs nor ends of lines.
  trim: { arity: [1, 1], bind: bindText, duckdb: ([text]) => `trim(${text}, ' ')` },
  substring: { arity: [2, 3], bind: bindSubstring, duckdb: substringText },
} as const satisfies { readonly [Name in Operator]?: OperatorRow };
