// What expressions give, written down once more and as plainly as can be: rows are JavaScript values, and Spark's documentation is the source.

import type { DataType } from "tessera-contracts/arrow";
import type { TypedExpression } from "../../../../runtime/delta/expression/ast.js";

/** The result where Spark's ANSI mode has an error. */
export const ERROR = Symbol("error");

export type Row = { readonly [column: string]: unknown };

type Decimal = DataType & { readonly type: "decimal" };

/** The value for a row, as a cell. An operator with an ERROR among what it needs gives ERROR. */
export function evaluate(expression: TypedExpression, row: Row): unknown {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "column":
      return expression.path.reduce((at: unknown, name) => (at === null ? null : ((at as Row)[name] ?? null)), row);
    case "cast": {
      const value = evaluate(expression.operand, row);
      return value === null || value === ERROR ? value : cast(value, expression.operand.type, expression.type);
    }
    case "call":
      return call(expression, row);
  }
}

/** Whether any part of the expression is an error for a row, needed or not: engines may compute more than they need. */
export function hasError(expression: TypedExpression, row: Row): boolean {
  const parts = expression.kind === "call" ? expression.args : expression.kind === "cast" ? [expression.operand] : [];
  return evaluate(expression, row) === ERROR || parts.some((one) => hasError(one, row));
}

type Call = Extract<TypedExpression, { kind: "call" }>;

function call(expression: Call, row: Row): unknown {
  const { operator, args, type } = expression;
  const values = args.map((one) => evaluate(one, row));
  switch (operator) {
    case "and":
    case "or": {
      const decisive = operator === "or";
      if (values.includes(decisive)) return decisive;
      return values.includes(ERROR) ? ERROR : values.includes(null) ? null : !decisive;
    }
    case "case": {
      for (let i = 0; i + 1 < values.length; i += 2) {
        if (values[i] === ERROR) return ERROR;
        if (values[i] === true) return values[i + 1];
      }
      return values.at(-1);
    }
    case "coalesce": {
      return values.find((one) => one !== null) ?? null;
    }
    case "in": {
      if (values.includes(ERROR)) return ERROR;
      const [value, ...items] = values;
      if (value === null) return null;
      if (items.some((one) => one !== null && compare(value, one) === 0)) return true;
      return items.includes(null) ? null : false;
    }
    default:
      break;
  }
  if (values.includes(ERROR)) return ERROR;
  if (operator === "is_null") return values[0] === null;
  if (operator === "<=>") {
    if (values[0] === null || values[1] === null) return values[0] === values[1];
    return compare(values[0], values[1]) === 0;
  }
  if (values.includes(null)) return null;
  return strict(operator, values, { type, args });
}

function strict(operator: string, values: readonly unknown[], { type, args }: Pick<Call, "type" | "args">): unknown {
  const [a, b, c] = values;
  switch (operator) {
    case "not":
      return a !== true;
    case "=":
      return compare(a, b) === 0;
    case "<>":
      return compare(a, b) !== 0;
    case "<":
      return compare(a, b) < 0;
    case "<=":
      return compare(a, b) <= 0;
    case ">":
      return compare(a, b) > 0;
    case ">=":
      return compare(a, b) >= 0;
    case "like":
      return likeToRegExp(b as string).test(a as string);
    case "length":
      return a instanceof Uint8Array ? a.length : Array.from(a as string).length;
    case "lower":
      return /[\u0130\u03a3]/u.test(a as string) ? ERROR : (a as string).toLowerCase();
    case "upper":
      return (a as string).toUpperCase().length === (a as string).length ? (a as string).toUpperCase() : ERROR;
    case "trim":
      return (a as string).replace(/^ +| +$/g, "");
    case "substring":
      return substring(a as string, Number(b), c === undefined ? Infinity : Number(c));
    case "year":
    case "month":
    case "day":
      return dayPart(operator, a, args[0]?.type);
    case "date_trunc":
      return truncated(String(a), b as bigint);
    default:
      return arithmetic(operator, values, { type, args });
  }
}

/** In Spark's order: NaN equals itself and is the greatest; text by code points. */
export function compare(one: unknown, other: unknown): number {
  if (typeof one === "number" && typeof other === "number" && (Number.isNaN(one) || Number.isNaN(other))) {
    return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
  }
  if (typeof one === "string" && typeof other === "string") return compareLists([...utf8(one)], [...utf8(other)]);
  if (one instanceof Uint8Array && other instanceof Uint8Array) return compareLists([...one], [...other]);
  const [a, b] = [one, other] as [number, number];
  return a < b ? -1 : a > b ? 1 : 0;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((byte, i) => byte !== other[i]);
  if (at === -1) return one.length - other.length;
  return (one[at] ?? 0) - (other[at] ?? -1);
}

function likeToRegExp(pattern: string): RegExp {
  const parts = pattern.match(/\\[\s\S]|[\s\S]/gu) ?? [];
  const source = parts.map((part) => {
    if (part === "%") return "[^]*";
    if (part === "_") return "[^]";
    return part.replace(/^\\/, "").replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&") || "\\\\";
  });
  return new RegExp(`^${source.join("")}$`, "u");
}

function substring(text: string, place: number, length: number): string {
  const points = Array.from(text);
  const start = place > 0 ? place - 1 : place < 0 ? points.length + place : 0;
  return points.slice(Math.max(0, start), Math.max(0, start + length)).join("");
}

const DAY = 86_400_000_000n;

function floorDiv(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return quotient * by > value ? quotient - 1n : quotient;
}

function dayPart(part: string, value: unknown, type: DataType | undefined): number {
  const days = type?.type === "date32" ? BigInt(value as number) : floorDiv(value as bigint, DAY);
  const date = new Date(Number(days) * 86_400_000);
  return part === "year" ? date.getUTCFullYear() : part === "month" ? date.getUTCMonth() + 1 : date.getUTCDate();
}

function truncated(unit: string, micros: bigint): bigint {
  const fixed: { [unit: string]: bigint } = {
    microsecond: 1n,
    millisecond: 1000n,
    second: 1_000_000n,
    minute: 60_000_000n,
    hour: 3_600_000_000n,
    day: DAY,
  };
  const by = fixed[unit];
  if (by !== undefined) return floorDiv(micros, by) * by;
  const days = floorDiv(micros, DAY);
  // 1970-01-01 was a Thursday.
  if (unit === "week") return (floorDiv(days + 3n, 7n) * 7n - 3n) * DAY;
  const date = new Date(Number(days) * 86_400_000);
  const month = unit === "year" ? 0 : unit === "quarter" ? 3 * Math.floor(date.getUTCMonth() / 3) : date.getUTCMonth();
  const first = new Date(0);
  first.setUTCFullYear(date.getUTCFullYear(), month, 1);
  return BigInt(first.getTime()) * 1000n;
}

const scaleOf = (type: DataType | undefined): bigint => (type?.type === "decimal" ? BigInt(type.scale) : 0n);

function arithmetic(
  operator: string,
  values: readonly unknown[],
  { type, args }: Pick<Call, "type" | "args">,
): unknown {
  if (type.type === "f32" || type.type === "f64") {
    const [a, b = 0] = values as [number, number?];
    const result = {
      "+": a + b,
      "-": a - b,
      "*": a * b,
      "/": b === 0 ? null : a / b,
      "%": b === 0 ? null : a % b,
      negate: -a,
      abs: Math.abs(a),
    }[operator];
    return type.type === "f32" && result != null ? Math.fround(result) : result;
  }
  const scale = scaleOf(type);
  const [a, b = 0n] = values.map((one, i) => {
    const own = scaleOf(args[i]?.type);
    return BigInt(one as number | bigint) * (operator === "*" ? 1n : 10n ** (scale - own));
  }) as [bigint, bigint?];
  if (operator === "%" && b === 0n) return null;
  const results: { [operator: string]: bigint } = {
    "+": a + b,
    "-": a - b,
    "*": a * b,
    negate: -a,
    abs: a < 0n ? -a : a,
  };
  const result = operator === "%" ? a % b : (results[operator] ?? 0n);
  return integral(result, type);
}

/** A whole number as a cell of a type of whole numbers or decimals. */
function integral(value: bigint, type: DataType): unknown {
  if (type.type === "decimal")
    return String(value).replace("-", "").length > (type as Decimal).precision ? ERROR : value;
  const bits = Number(type.type.slice(1));
  if (BigInt.asIntN(bits, value) !== value) return ERROR;
  return bits === 64 ? value : Number(value);
}

function cast(value: unknown, from: DataType, to: DataType): unknown {
  switch (to.type) {
    case "bool":
      return typeof value === "string" ? boolOf(value) : typeof value === "boolean" ? value : Number(value) !== 0;
    case "i8":
    case "i16":
    case "i32":
    case "i64":
      return toInteger(value, from, to);
    case "decimal":
      return toDecimal(value, from, to);
    case "f32":
    case "f64":
      return toFloat(value, from, to);
    case "string":
      return from.type === "decimal" ? decimalText(value as bigint, from.scale) : String(value as string);
    case "binary":
      return typeof value === "string" ? utf8(value) : value;
    case "date32":
      return typeof value === "string"
        ? dateOf(value)
        : Number(from.type === "date32" ? value : floorDiv(value as bigint, DAY));
    case "timestamp":
      if (typeof value === "string") return momentOf(value, to.tz !== null);
      return from.type === "date32" ? BigInt(value as number) * DAY : value;
    default:
      throw new Error(`no cast to ${to.type}`);
  }
}

function trimmed(text: string): string {
  return text.replace(/^ +| +$/g, "");
}

function boolOf(text: string): unknown {
  const word = trimmed(text).toLowerCase();
  if (["t", "true", "y", "yes", "1"].includes(word)) return true;
  return ["f", "false", "n", "no", "0"].includes(word) ? false : ERROR;
}

function toInteger(value: unknown, from: DataType, to: DataType): unknown {
  if (typeof value === "boolean") return integral(value ? 1n : 0n, to);
  if (typeof value === "string")
    return /^[+-]?\d+$/.test(trimmed(value)) ? integral(BigInt(trimmed(value).replace("+", "")), to) : ERROR;
  if (from.type === "decimal") return integral((value as bigint) / 10n ** scaleOf(from), to);
  if (typeof value === "number" && !Number.isFinite(value)) return ERROR;
  return integral(typeof value === "number" ? BigInt(Math.trunc(value)) : (value as bigint), to);
}

/** Half up, away from zero. */
function rounded(value: bigint, by: bigint): bigint {
  const half = value < 0n ? -by / 2n : by / 2n;
  return by === 1n ? value : (value + half) / by;
}

const DECIMAL = /^([+-]?)(\d*)\.?(\d*)$/;

function toDecimal(value: unknown, from: DataType, to: Decimal): unknown {
  if (typeof value === "string") {
    const [, sign = "", whole = "", fraction = ""] = DECIMAL.exec(trimmed(value)) ?? [];
    if (whole + fraction === "") return ERROR;
    const units = BigInt(whole + fraction.padEnd(to.scale, "0"));
    const result = rounded(units, 10n ** BigInt(Math.max(0, fraction.length - to.scale)));
    return integral(sign === "-" ? -result : result, to);
  }
  const shift = to.scale - Number(scaleOf(from));
  const units = BigInt(value as number | bigint);
  return integral(shift >= 0 ? units * 10n ** BigInt(shift) : rounded(units, 10n ** BigInt(-shift)), to);
}

function toFloat(value: unknown, from: DataType, to: DataType): unknown {
  let number = NaN;
  if (typeof value === "string") {
    const text = trimmed(value);
    if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$|^NaN$|^[+-]?Infinity$/.test(text)) return ERROR;
    number = Number(text);
  } else number = from.type === "decimal" ? Number(decimalText(value as bigint, from.scale)) : Number(value);
  if (to.type === "f64") return number;
  const single = Math.fround(number);
  return Number.isFinite(number) && !Number.isFinite(single) ? ERROR : single;
}

function decimalText(value: bigint, scale: number): string {
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  const sign = value < 0n ? "-" : "";
  return scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function dateOf(text: string): unknown {
  const day = trimmed(text);
  const ms = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day ? ERROR : ms / 86_400_000;
}

function momentOf(text: string, hasZone: boolean): unknown {
  const [, day = "", time = "00:00:00", fraction = "", zone = "Z"] =
    /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?(Z|[+-]\d\d:\d\d)?)?$/.exec(trimmed(text)) ?? [];
  if (dateOf(day) === ERROR || (!hasZone && /(?:Z|[+-]\d\d:\d\d)$/.test(text.slice(10)))) return ERROR;
  const ms = Date.parse(`${day}T${time}${zone}`);
  return Number.isNaN(ms) ? ERROR : BigInt(ms) * 1000n + BigInt(fraction.padEnd(6, "0"));
}
