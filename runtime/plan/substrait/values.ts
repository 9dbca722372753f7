// Types and literals as messages of Substrait.

import type { MessageInitShape } from "@bufbuild/protobuf";
import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import type { LiteralExpr } from "tessera-contracts/contracts/query/expressions";
import { plainType } from "../types.js";
import { type Expression_LiteralSchema, Type_Nullability, type TypeSchema } from "./messages.generated.js";

/** A type that is being made. */
export type TypeInit = MessageInitShape<typeof TypeSchema>;
type LiteralInit = MessageInitShape<typeof Expression_LiteralSchema>;
type LiteralCase = NonNullable<LiteralInit["literalType"]>;

/** Digits of the second. */
const DIGITS = { s: 0, ms: 3, us: 6, ns: 9 } as const;

interface Spelling {
  /** In the signatures of functions. */
  readonly short: string;
  readonly init: (nullability: Type_Nullability) => TypeInit;
}

function simple<Case extends "bool" | "i8" | "i16" | "i32" | "i64" | "fp32" | "fp64" | "string" | "binary" | "date">(
  name: Case,
  short: string = name,
): Spelling {
  return { short, init: (nullability) => ({ kind: { case: name, value: { nullability } } }) as TypeInit };
}

const SIMPLE: { readonly [type: string]: Spelling } = {
  bool: simple("bool"),
  i8: simple("i8"),
  i16: simple("i16"),
  i32: simple("i32"),
  i64: simple("i64"),
  f32: simple("fp32"),
  f64: simple("fp64"),
  string: simple("string", "str"),
  binary: simple("binary", "vbin"),
  large_binary: simple("binary", "vbin"),
  date32: simple("date"),
};

function spelling(dtype: ArrowTypeSpec): Spelling | null {
  const plain = plainType(dtype);
  if (plain.type === "decimal") {
    const { precision, scale } = plain;
    return {
      short: "dec",
      init: (nullability) => ({ kind: { case: "decimal", value: { precision, scale, nullability } } }),
    };
  }
  if (plain.type === "timestamp") {
    const precision = DIGITS[plain.unit];
    if (plain.tz === null) {
      return {
        short: "pts",
        init: (nullability) => ({ kind: { case: "precisionTimestamp", value: { precision, nullability } } }),
      };
    }
    return {
      short: "ptstz",
      init: (nullability) => ({ kind: { case: "precisionTimestampTz", value: { precision, nullability } } }),
    };
  }
  return SIMPLE[plain.type] ?? null;
}

/** The type of values; null if Substrait has none for them. */
export function typeInit(dtype: ArrowTypeSpec, nullable: boolean): TypeInit | null {
  return spelling(dtype)?.init(nullable ? Type_Nullability.NULLABLE : Type_Nullability.REQUIRED) ?? null;
}

/** The type in the signature of a function, such as `i64`. */
export function shortType(dtype: ArrowTypeSpec): string {
  return spelling(dtype)?.short ?? "any";
}

/** A literal that is right; null if Substrait has none of its type. */
export function literalInit({ value, dtype }: LiteralExpr): LiteralInit | null {
  const plain = plainType(dtype);
  if (value === null) {
    const type = typeInit(plain, true);
    return type === null ? null : { literalType: { case: "null", value: type }, nullable: true };
  }
  const literalType = caseOf(value, plain);
  return literalType === null ? null : { literalType };
}

function caseOf(value: NonNullable<LiteralExpr["value"]>, dtype: ArrowTypeSpec): LiteralCase | null {
  switch (dtype.type) {
    case "bool":
      return { case: "boolean", value: value === true };
    case "i8":
    case "i16":
    case "i32":
      return { case: dtype.type, value: Number(value) };
    case "i64":
      return { case: "i64", value: BigInt(value) };
    case "f32":
      return { case: "fp32", value: Number(value) };
    case "f64":
      return { case: "fp64", value: Number(value) };
    case "string":
      return { case: "string", value: String(value) };
    case "date32":
      return { case: "date", value: Date.parse(`${value}T00:00:00Z`) / MS_PER_DAY };
    case "decimal": {
      const { precision, scale } = dtype;
      return { case: "decimal", value: { precision, scale, value: digitsOf(String(value), scale) } };
    }
    case "timestamp": {
      const moment = { precision: DIGITS[dtype.unit], value: ticksOf(String(value), DIGITS[dtype.unit]) };
      return dtype.tz === null
        ? { case: "precisionTimestamp", value: moment }
        : { case: "precisionTimestampTz", value: moment };
    }
    default:
      return null;
  }
}

const MS_PER_DAY = 86_400_000;

/** Units since 1970: whole seconds, and the digits behind them. */
function ticksOf(text: string, digits: number): bigint {
  const [, seconds = "", fraction = ""] = /^([^.Z]*)(?:\.(\d+))?Z?$/.exec(text) ?? [];
  const whole = BigInt(Date.parse(`${seconds}Z`) / 1000) * 10n ** BigInt(digits);
  return whole + BigInt(fraction.padEnd(digits, "0").slice(0, digits) || 0);
}

/** A decimal as 16 bytes of its digits as a whole number, the lowest first. */
function digitsOf(text: string, scale: number): Uint8Array {
  const [whole = "", fraction = ""] = text.split(".");
  const bytes = new Uint8Array(16);
  let rest = BigInt.asUintN(128, BigInt(whole + fraction.padEnd(scale, "0")));
  for (let i = 0; i < bytes.length; i++, rest >>= 8n) bytes[i] = Number(rest & 0xffn);
  return bytes;
}
