// Literals of Spark's SQL as cells of columns.

import type { DataType } from "tessera-contracts/arrow";
import { cellOfText } from "../schema/partition-values.js";
import type { Literal, Span } from "./ast.js";
import { invalid, unsupported } from "./errors.js";
import { CLOCK_TIME, decimal, MOMENT } from "./types.js";

/** A literal of a value, which is a cell of the type. */
export function literal(type: DataType, value: unknown, span: Span): Literal {
  return { kind: "literal", type, value, span };
}

const INTEGERS = [
  { suffix: "Y", type: { type: "i8" }, bits: 8 },
  { suffix: "S", type: { type: "i16" }, bits: 16 },
  { suffix: "", type: { type: "i32" }, bits: 32 },
  { suffix: "L", type: { type: "i64" }, bits: 64 },
] as const;

/** Most digits of a decimal. */
export const MOST_DIGITS = 38;

/**
 * The literal of a number, such as `-5`, `1.5`, `1e3`, `7L` or `2BD`.
 * @throws {ExpressionError} if its type does not hold it
 */
export function numberLiteral(text: string, span: Span): Literal {
  const [, digits = "", suffix = ""] = /^(.*?)(bd|[ysldf])?$/i.exec(text) ?? [];
  const hasExponent = /e/i.test(digits);
  const kind = suffix.toUpperCase();
  if (kind === "F" || kind === "D" || (kind === "" && hasExponent)) return floatLiteral(digits, kind, span);
  if (kind === "BD" || digits.includes(".")) {
    if (hasExponent) throw unsupported(`${text} is a decimal with an exponent; write all its digits`, span);
    if (kind !== "BD" && kind !== "") throw invalid(`${text} has a point, and whole numbers end in ${kind}`, span);
    return decimalLiteral(digits, span);
  }
  if (hasExponent) throw invalid(`${text} has an exponent, and whole numbers end in ${kind}`, span);
  return integerLiteral(digits, kind, span);
}

function floatLiteral(digits: string, suffix: string, span: Span): Literal {
  const value = suffix === "F" ? Math.fround(Number(digits)) : Number(digits);
  const type: DataType = { type: suffix === "F" ? "f32" : "f64" };
  if (!Number.isFinite(value)) throw invalid(`${digits} is too great for a floating-point number`, span);
  return literal(type, value, span);
}

/** Without a suffix the least type from INT on that holds it, at last a decimal. */
function integerLiteral(digits: string, suffix: string, span: Span): Literal {
  const value = BigInt(digits);
  const fits = ({ bits }: { readonly bits: number }): boolean => BigInt.asIntN(bits, value) === value;
  const row = INTEGERS.find((one) => (suffix === "" ? one.bits >= 32 && fits(one) : one.suffix === suffix));
  if (row === undefined) return decimalLiteral(digits, span);
  if (!fits(row)) throw invalid(`${digits} does not fit into ${row.bits} bits, as its suffix says`, span);
  return literal(row.type, row.bits === 64 ? value : Number(value), span);
}

/** Of as many digits as it has, as Spark counts them. */
function decimalLiteral(digits: string, span: Span): Literal {
  const [whole = "", fraction = ""] = digits.split(".");
  const unscaled = BigInt(whole.replace("-", "") + fraction);
  const precision = Math.max(String(unscaled).length, fraction.length, 1);
  if (precision > MOST_DIGITS) throw invalid(`${digits} has more than ${MOST_DIGITS} digits`, span);
  return literal(decimal(precision, fraction.length), digits.startsWith("-") ? -unscaled : unscaled, span);
}

/** Makes a cell of the text of a literal; undefined if it is none. */
type Reader = (text: string) => unknown;

/** A moment of a text; without a zone it is in UTC, and a day alone begins at midnight. */
export const readMoment: Reader = (text) => {
  const days = readDate(text);
  return typeof days === "number" ? BigInt(days) * 86_400_000_000n : cellOfText(text, MOMENT);
};

/** The time of a clock of a text, which must not name a zone. */
export const readClockTime: Reader = (text) =>
  /\d(?:Z|[+-]\d\d:?\d\d)$/.test(text) && readDate(text) === undefined ? undefined : readMoment(text);

/** The day of a text such as `2026-01-31`, counted from 1970. */
export const readDate: Reader = (text) => cellOfText(text, { type: "date32" });

const readBytes: Reader = (text) => {
  if (!/^(?:[0-9a-f]{2})*$/i.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
};

/** Words that stand before a text and say what it is: their type, how it is read, and what it looks like. */
const TYPED: { readonly [word: string]: { readonly type: DataType; readonly read: Reader; readonly like: string } } = {
  date: { type: { type: "date32" }, read: readDate, like: "2026-01-31" },
  timestamp: { type: MOMENT, read: readMoment, like: "2026-01-31 12:00:00.5Z" },
  timestamp_ltz: { type: MOMENT, read: readMoment, like: "2026-01-31 12:00:00.5Z" },
  timestamp_ntz: { type: CLOCK_TIME, read: readClockTime, like: "2026-01-31 12:00:00.5" },
  x: { type: { type: "binary" }, read: readBytes, like: "00FF" },
};

/** The literal of a word and a text, such as `DATE '2026-01-31'` or `X'00FF'`. @throws {ExpressionError} if there is none such */
export function typedLiteral(word: string, text: string, span: Span): Literal {
  const name = word.toLowerCase();
  const row = Object.hasOwn(TYPED, name) ? TYPED[name] : undefined;
  if (row === undefined)
    throw unsupported(`there are no literals of ${word} here, but of ${Object.keys(TYPED).join(", ")}`, span);
  const value = row.read(text);
  if (value === undefined) throw invalid(`expected a text such as '${row.like}' after ${word}`, span);
  return literal(row.type, value, span);
}
