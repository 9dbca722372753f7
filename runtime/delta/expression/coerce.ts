// What Spark converts tacitly so that values go together; what would surprise is refused.

import { type DataType, sameType } from "tessera-contracts/arrow";
import type { Literal, Span, TypedExpression } from "./ast.js";
import { invalid, unsupported } from "./errors.js";
import { literal, MOST_DIGITS, readClockTime, readDate, readMoment } from "./literals.js";
import { classOf, decimal, sparkType, type TypeClass } from "./types.js";

type Decimal = DataType & { readonly type: "decimal" };

/** The value as one of another type: a literal of it, or a cast. @throws {ExpressionError} if a text spells no day or time */
export function castTo(value: TypedExpression, type: DataType): TypedExpression {
  if (sameType(value.type, type)) return value;
  const cell = value.kind === "literal" ? convertedLiteral(value, type) : undefined;
  if (cell !== undefined) return literal(type, cell, value.span);
  if (isText(value) && TEMPORAL.has(classOf(type))) throw invalid(`the text is no ${sparkType(type)}`, value.span);
  return { kind: "cast", operand: value, type, span: value.span };
}

/** The type that all values become where one of them is chosen, or where they are computed with. @throws {ExpressionError} if there is none */
export function commonType(values: readonly TypedExpression[], span: Span): DataType {
  const known = values.filter(({ type }) => type.type !== "null");
  const [first] = known;
  if (first === undefined) return { type: "null" };
  const others = known.filter((one) => !isText(one));
  const isTemporal = others.length > 0 && others.every(({ type }) => TEMPORAL.has(classOf(type)));
  // Texts beside days and moments are spelled as such.
  const heard = isTemporal ? others : known;
  const fixed = heard.filter(({ kind }) => kind !== "literal");
  const start = fixed[0] ?? heard[0] ?? first;
  const type = fixed.reduce((all, one) => pairType(all, one.type, span), start.type);
  return heard.reduce((all, one) => (one.kind === "literal" ? withLiteral(all, one, span) : all), checked(type, span));
}

/** The type by which values are compared: that of the columns if the literals are exactly of it, else the common one. */
export function comparedType(values: readonly TypedExpression[], span: Span): DataType {
  const fixed = values.filter(({ kind, type }) => kind !== "literal" && type.type !== "null");
  const [first] = fixed;
  if (first === undefined || fixed.some(({ type }) => !sameType(type, first.type))) return commonType(values, span);
  const type = checked(first.type, span);
  return values.every((one) => one.kind !== "literal" || convertedLiteral(one, type) !== undefined)
    ? type
    : commonType(values, span);
}

const TEMPORAL: ReadonlySet<TypeClass | null> = new Set(["date", "moment", "clock_time"] as const);

function isText({ kind, type }: TypedExpression): boolean {
  return kind === "literal" && type.type === "string";
}

function checked(type: DataType, span: Span): DataType {
  if (classOf(type) !== null) return type;
  throw unsupported(`values of the type ${sparkType(type)} can only be compared with null here`, span);
}

function withLiteral(type: DataType, value: Literal, span: Span): DataType {
  if (classOf(type) !== "float" || convertedLiteral(value, type) !== undefined) {
    return pairType(type, ownType(value, type), span);
  }
  return convertedLiteral(value, { type: "f64" }) === undefined ? apart(type, value.type, span) : { type: "f64" };
}

/** The type of a literal beside values of another one: a number is as wide as it must be. */
function ownType(value: Literal, beside: DataType): DataType {
  if (convertedLiteral(value, beside) !== undefined && classOf(beside) === "float") return beside;
  if (TEMPORAL.has(classOf(beside)) && isText(value)) return beside;
  if (value.type.type === "null") return beside;
  return classOf(beside) === "decimal" ? (decimalFor(value) ?? value.type) : value.type;
}

/** The decimals that hold a decimal or a whole number: a literal has as many digits as it has. Null for other values. */
export function decimalFor(value: TypedExpression): Decimal | null {
  if (value.type.type === "decimal") return value.type;
  if (classOf(value.type) !== "int") return null;
  if (value.kind !== "literal" || value.value === null) return decimal(INT_DIGITS[value.type.type] ?? 0, 0);
  return decimal(String(value.value as number | bigint).replace("-", "").length, 0);
}

const INTS: readonly string[] = ["i8", "i16", "i32", "i64"];
/** Digits of decimals that hold every whole number of a type, as Spark has them. */
const INT_DIGITS: { readonly [type: string]: number } = { i8: 3, i16: 5, i32: 10, i64: 20 };

function pairType(one: DataType, other: DataType, span: Span): DataType {
  if (sameType(one, other)) return one;
  const [a, b] = [classOf(one), classOf(other)];
  if (a === "int" && b === "int") return INTS.indexOf(one.type) < INTS.indexOf(other.type) ? other : one;
  if (a === "decimal" && b === "decimal") return widerDecimal(one as Decimal, other as Decimal, span);
  if (a === "decimal" && b === "int")
    return widerDecimal(one as Decimal, decimal(INT_DIGITS[other.type] ?? 0, 0), span);
  if (a === "float" || (b === "float" && (a === "int" || a === "decimal"))) return floatType(one, other, span);
  if (TEMPORAL.has(a) && TEMPORAL.has(b) && (a === "date" || b === "date")) return a === "date" ? other : one;
  if (a === "int" && b === "decimal") return pairType(other, one, span);
  return apart(one, other, span);
}

function floatType(one: DataType, other: DataType, span: Span): DataType {
  const names = [one.type, other.type];
  const rest = names.find((name) => name !== "f32" && name !== "f64");
  if (rest !== undefined && !INTS.includes(rest) && rest !== "decimal") return apart(one, other, span);
  if (names.includes("f64") || rest === "decimal") return { type: "f64" };
  // Spark makes FLOAT or DOUBLE of these, by its settings.
  return rest === "i32" || rest === "i64" ? apart(one, other, span) : { type: "f32" };
}

/** Of enough digits on both sides of the point. */
function widerDecimal(one: Decimal, other: Decimal, span: Span): DataType {
  const scale = Math.max(one.scale, other.scale);
  const precision = scale + Math.max(one.precision - one.scale, other.precision - other.scale);
  return precision > MOST_DIGITS ? apart(one, other, span) : decimal(precision, scale);
}

function apart(one: DataType, other: DataType, span: Span): never {
  const message = `${sparkType(one)} and ${sparkType(other)} do not go together here without loss or surprise; CAST one of them`;
  throw unsupported(message, span);
}

/** The cell of a literal as one of another type; undefined if none is the same value. To DOUBLE it is rounded, as in Spark. */
function convertedLiteral({ type, value }: Literal, to: DataType): unknown {
  if (sameType(type, to)) return value;
  if (value === null) return null;
  switch (classOf(type)) {
    case "int":
      return fromScaled(BigInt(value as number | bigint), 0, to);
    case "decimal":
      return fromScaled(value as bigint, (type as Decimal).scale, to);
    case "float":
      return to.type === "f64" ? value : undefined;
    case "string":
      return TEXT_READERS[classOf(to) ?? "null"]?.(value as string);
    case "date":
      return TEMPORAL.has(classOf(to)) ? BigInt(value as number) * 86_400_000_000n : undefined;
    default:
      return undefined;
  }
}

const TEXT_READERS: { readonly [name: string]: (text: string) => unknown } = {
  date: readDate,
  moment: readMoment,
  clock_time: readClockTime,
};

/** A whole number of units of `10 ** -scale`. */
function fromScaled(value: bigint, scale: number, to: DataType): unknown {
  const unit = 10n ** BigInt(scale);
  switch (classOf(to)) {
    case "int": {
      const bits = Number(to.type.slice(1));
      const whole = value / unit;
      if (whole * unit !== value || BigInt.asIntN(bits, whole) !== whole) return undefined;
      return bits === 64 ? whole : Number(whole);
    }
    case "decimal": {
      const { scale: digits, precision } = to as Decimal;
      const scaled = value * 10n ** BigInt(digits);
      const result = scaled / unit;
      return result * unit === scaled && String(result).replace("-", "").length <= precision ? result : undefined;
    }
    case "float":
      return fromDigits(value, scale, to);
    default:
      return undefined;
  }
}

/** Whole numbers must be exact; digits after the point are rounded, to FLOAT not at all. */
function fromDigits(value: bigint, scale: number, to: DataType): number | undefined {
  const number = Number(`${value}e-${scale}`);
  if (scale === 0 && BigInt(number) !== value) return undefined;
  return to.type === "f32" && Math.fround(number) !== number ? undefined : number;
}
