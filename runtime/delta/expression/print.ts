// Conditions as text, which `parse` reads.

import type { DataType } from "tessera-contracts/arrow";
import { formatPartitionValue } from "../schema/partition-values.js";
import { type Call, type Expression, INFIX, KEYWORDS, type Literal, type TypedExpression } from "./ast.js";
import { classOf, sparkType } from "./types.js";

/** The expression as SQL of Spark. `parse` makes the same expression of it, except of NaN and infinities, which no literal says. */
export function print(expression: Expression | TypedExpression): string {
  return printed(expression, 0);
}

/** How tightly each form binds: 0 or, 1 and, 2 not, 3 tests; then the levels of infix operators, and what needs no parentheses. */
const TEST = 3;
const UNARY = 7;

/** In parentheses where a form that binds at least so tightly must stand. */
function printed(expression: Expression | TypedExpression, level: number): string {
  switch (expression.kind) {
    case "literal":
      return literalText(expression);
    case "column":
      return expression.path.map(nameText).join(".");
    case "cast":
      return `CAST(${print(expression.operand)} AS ${sparkType(expression.type)})`;
    case "call": {
      const { own, text } = callText(expression);
      return own < level ? `(${text})` : text;
    }
  }
}

interface Form {
  readonly own: number;
  readonly text: string;
}

function callText({ operator, args }: Call<Expression | TypedExpression>): Form {
  const at = (i: number, level: number): string => (args[i] === undefined ? "" : printed(args[i], level));
  const list = (from: number): string =>
    args
      .slice(from)
      .map((one) => print(one))
      .join(", ");
  switch (operator) {
    case "or":
    case "and": {
      const own = operator === "or" ? 0 : 1;
      return { own, text: args.map((one) => printed(one, own + 1)).join(` ${operator.toUpperCase()} `) };
    }
    case "not":
      return { own: 2, text: `NOT ${at(0, 2)}` };
    case "is_null":
      return { own: TEST, text: `${at(0, TEST + 1)} IS NULL` };
    case "in":
      return { own: TEST, text: `${at(0, TEST + 1)} IN (${list(1)})` };
    case "like":
      return { own: TEST, text: `${at(0, TEST + 1)} LIKE ${at(1, TEST + 1)}` };
    case "negate":
      return { own: UNARY, text: `-${args[0]?.kind === "literal" ? `(${at(0, 0)})` : at(0, UNARY + 1)}` };
    case "case":
      return { own: UNARY + 1, text: caseText(args) };
    default: {
      const infix = INFIX[operator];
      if (infix === undefined) return { own: UNARY + 1, text: `${operator}(${list(0)})` };
      const own = TEST + infix.level;
      return { own, text: `${at(0, own)} ${operator} ${at(1, own + 1)}` };
    }
  }
}

function caseText(args: readonly (Expression | TypedExpression)[]): string {
  const texts = args.map((one) => print(one));
  const parts: string[] = [];
  for (let i = 0; i + 1 < texts.length; i += 2) parts.push(`WHEN ${texts[i]} THEN ${texts[i + 1]}`);
  const last = args.at(-1);
  const isPlain = last?.kind === "literal" && last.type.type === "null";
  return `CASE ${parts.join(" ")}${isPlain ? "" : ` ELSE ${texts.at(-1)}`} END`;
}

function nameText(name: string): string {
  const isPlain = /^[A-Za-z_]\w*$/.test(name) && !KEYWORDS.has(name.toLowerCase());
  return isPlain ? name : `\`${name.replaceAll("`", "``")}\``;
}

const SUFFIXES: { readonly [type: string]: string } = { i8: "Y", i16: "S", i32: "", i64: "L" };

function literalText({ type, value }: Literal): string {
  if (value === null) return type.type === "null" ? "NULL" : `CAST(NULL AS ${sparkType(type)})`;
  switch (classOf(type)) {
    case "bool":
      return value === true ? "TRUE" : "FALSE";
    case "int":
      return `${value as number | bigint}${SUFFIXES[type.type]}`;
    case "decimal":
      return `${plain(value, type)}BD`;
    case "float":
      return floatText(value as number, type);
    case "string":
      return stringText(value as string);
    case "binary":
      return `X'${Array.from(value as Uint8Array, (byte) => byte.toString(16).padStart(2, "0")).join("")}'`;
    case "date":
      return `DATE '${plain(value, type)}'`;
    case "moment":
      return `TIMESTAMP '${plain(value, type)}'`;
    case "clock_time":
      return `TIMESTAMP_NTZ '${plain(value, type)}'`;
    default:
      throw new Error(`there is no literal of ${sparkType(type)}`);
  }
}

/** As the log spells values. */
function plain(value: unknown, type: DataType): string {
  return formatPartitionValue(value, type, { uri: "", version: null }) ?? "";
}

function floatText(value: number, type: DataType): string {
  if (!Number.isFinite(value)) return `CAST('${value}' AS ${sparkType(type)})`;
  return `${Object.is(value, -0) ? "-0" : value}${type.type === "f32" ? "F" : "D"}`;
}

function stringText(text: string): string {
  const inside = text
    .replaceAll("\\", "\\\\")
    .replaceAll("'", "\\'")
    .replaceAll(/\p{Cc}/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `'${inside}'`;
}
