// The types of expressions: which go together without loss, and what a plan calls them.

import { ArrowTypeSpec, type FieldSpec } from "tessera-contracts/contracts/arrow/types";

/** The type of a value, and whether it may be null. */
export interface Typed {
  readonly dtype: ArrowTypeSpec;
  readonly nullable: boolean;
  /** Facts about the value, such as what it means. */
  readonly metadata?: FieldSpec["metadata"];
}

/** What computations know of a type. */
export type TypeClass = "null" | "bool" | "int" | "float" | "decimal" | "text" | "date" | "timestamp" | "other";

/** Truth values. */
export const BOOL: ArrowTypeSpec = { type: "bool" };
/** Integers of 64 bits. */
export const I64: ArrowTypeSpec = { type: "i64" };
/** Floating-point numbers of 64 bits. */
export const F64: ArrowTypeSpec = { type: "f64" };
/** Text. */
export const TEXT: ArrowTypeSpec = { type: "string" };
/** Moments of microseconds in UTC. */
export const MOMENT: ArrowTypeSpec = { type: "timestamp", unit: "us", tz: "UTC" };

/** Most digits of a decimal. */
const MOST_DIGITS = 38;

const CLASSES: { readonly [type: string]: TypeClass } = {
  null: "null",
  bool: "bool",
  f32: "float",
  f64: "float",
  decimal: "decimal",
  string: "text",
  large_string: "text",
  date32: "date",
  timestamp: "timestamp",
};

/** The type that values are computed in: an extension and a dictionary are as what they store. */
export function plainType(dtype: ArrowTypeSpec): ArrowTypeSpec {
  if (dtype.type === "extension") return plainType(dtype.storage);
  if (dtype.type === "dictionary") return plainType(dtype.value);
  return dtype.type === "large_string" ? TEXT : dtype;
}

/** The class of a type. */
export function classOf(dtype: ArrowTypeSpec): TypeClass {
  const { type } = plainType(dtype);
  return /^[iu](8|16|32|64)$/.test(type) ? "int" : (CLASSES[type] ?? "other");
}

/** Bits of an integer type, and whether it has a sign; null for other types. */
export function integerOf(dtype: ArrowTypeSpec): { readonly bits: number; readonly isSigned: boolean } | null {
  const { type } = plainType(dtype);
  return classOf(dtype) === "int" ? { bits: Number(type.slice(1)), isSigned: type.startsWith("i") } : null;
}

/** True if two types are the same, parameters included. */
export function isSameType(one: ArrowTypeSpec, other: ArrowTypeSpec): boolean {
  if (one === other) return true;
  if (one.type !== other.type) return false;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(one);
  const others = new Map<string, unknown>(Object.entries(other));
  // Hashes are only needed for types that have others in them.
  const isFlat = entries.every(([, value]) => typeof value !== "object" || value === null);
  if (isFlat && others.size === entries.length) return entries.every(([key, value]) => others.get(key) === value);
  return ArrowTypeSpec.fingerprint(one) === ArrowTypeSpec.fingerprint(other);
}

/** The name of a type in messages, such as `decimal(10, 2)`. */
export function typeName(dtype: ArrowTypeSpec): string {
  switch (dtype.type) {
    case "decimal":
      return `decimal(${dtype.precision}, ${dtype.scale})`;
    case "timestamp":
      return dtype.tz === null ? `timestamp(${dtype.unit})` : `timestamp(${dtype.unit}, ${dtype.tz})`;
    case "extension":
      return dtype.name;
    default:
      return dtype.type;
  }
}

/** The type that values of both become without loss; null if there is none, and one side has to be cast. */
export function commonType(one: ArrowTypeSpec, other: ArrowTypeSpec): ArrowTypeSpec | null {
  const [a, b] = [plainType(one), plainType(other)];
  if (isSameType(a, b) || b.type === "null") return a;
  if (a.type === "null") return b;
  if (a.type === "decimal" && b.type === "decimal") return widerDecimal(a, b);
  const [left, right] = [integerOf(a), integerOf(b)];
  if (left !== null && right !== null) return widerInteger(left, right);
  const isFloat = [a, b].every((dtype) => classOf(dtype) === "float" || (integerOf(dtype)?.bits ?? 64) <= 32);
  return isFloat ? F64 : null;
}

/** Whether every value of a type is one of another. */
export function holdsExactly(to: ArrowTypeSpec, from: ArrowTypeSpec): boolean {
  const common = commonType(to, from);
  return common !== null && isSameType(common, plainType(to));
}

/** The type that values of all become without loss; null if there is none. */
export function commonTypeOf(dtypes: readonly ArrowTypeSpec[]): ArrowTypeSpec | null {
  const start: ArrowTypeSpec | null = { type: "null" };
  return dtypes.reduce<ArrowTypeSpec | null>((all, one) => (all === null ? null : commonType(all, one)), start);
}

type Decimal = Extract<ArrowTypeSpec, { readonly type: "decimal" }>;
type Integer = NonNullable<ReturnType<typeof integerOf>>;

function widerDecimal(one: Decimal, other: Decimal): ArrowTypeSpec | null {
  const scale = Math.max(one.scale, other.scale);
  return decimal(scale + Math.max(one.precision - one.scale, other.precision - other.scale), scale);
}

function widerInteger(one: Integer, other: Integer): ArrowTypeSpec | null {
  const bits = Math.max(one.bits, other.bits);
  if (one.isSigned === other.isSigned) return integer(bits, one.isSigned);
  const [signed, unsigned] = one.isSigned ? [one.bits, other.bits] : [other.bits, one.bits];
  const needed = Math.max(signed, unsigned * 2);
  return needed > 64 ? null : integer(needed, true);
}

function integer(bits: number, isSigned: boolean): ArrowTypeSpec {
  return { type: `${isSigned ? "i" : "u"}${bits}` as "i64" };
}

function decimal(precision: number, scale: number): ArrowTypeSpec | null {
  return precision > MOST_DIGITS ? null : { type: "decimal", precision, scale };
}

/** The decimal that a sum, difference or product of two has exactly; null if it has too many digits. */
export function decimalResult(operator: "add" | "sub" | "mul", one: Decimal, other: Decimal): ArrowTypeSpec | null {
  if (operator === "mul") return decimal(one.precision + other.precision, one.scale + other.scale);
  const wider = widerDecimal(one, other);
  return wider?.type === "decimal" ? decimal(wider.precision + 1, wider.scale) : null;
}
