// JavaScript values as literals of plans.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import type { LiteralExpr } from "tessera-contracts/contracts/query/expressions";
import { literalExpectation } from "../check/literals.js";
import { BOOL, classOf, F64, I64, MOMENT, plainType, TEXT } from "../types.js";
import { planError } from "./nodes.js";
import type { TypeLike } from "./value-types.js";

/** The type that is meant. */
export function typeOf(type: TypeLike): ArrowTypeSpec {
  if (typeof type !== "string") return plainType(type);
  if (type === "timestamp") return MOMENT;
  return type === "int64" ? I64 : ({ type } as ArrowTypeSpec);
}

/** A JavaScript value as a literal of a type. @throws {PlanError} if it is not exact in it */
export function literalOf(value: unknown, dtype: ArrowTypeSpec): LiteralExpr {
  const plain = plainType(dtype);
  const literal: LiteralExpr = { op: "literal", value: spelled(value, plain), dtype: plain };
  const expected = literalExpectation(literal);
  if (expected === null) return literal;
  const hint =
    typeof value === "number" || typeof value === "bigint" ? "cast the column to a type that holds it" : null;
  throw planError("PLAN_LITERAL", `expected ${expected}, got ${said(value)}`, hint);
}

/** The type of a literal that nothing stands beside: whole numbers are `i64`, other numbers `f64`. */
export function typeByItself(value: unknown): ArrowTypeSpec {
  switch (typeof value) {
    case "boolean":
      return BOOL;
    case "bigint":
      return I64;
    case "number":
      return Number.isSafeInteger(value) && !Object.is(value, -0) ? I64 : F64;
    case "string":
      return TEXT;
    default:
      return { type: "null" };
  }
}

/** As the contract has it: values that JSON has no form for are texts. What fits no literal stays as it is, and is told. */
function spelled(value: unknown, dtype: ArrowTypeSpec): LiteralExpr["value"] {
  const kind = classOf(dtype);
  const isNumber = typeof value === "number" || typeof value === "bigint";
  if (isNumber && kind === "decimal") return String(value);
  if (typeof value === "number" && kind === "float" && !Number.isFinite(value)) return String(value);
  if (typeof value === "bigint" && (kind === "int" || kind === "float")) {
    const near = Number(value);
    const isExact = kind === "int" ? Number.isSafeInteger(near) : BigInt(near) === value;
    return isExact ? near : String(value);
  }
  return (value ?? null) as LiteralExpr["value"];
}

function said(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  return typeof value === "object" && value !== null ? "an object" : (JSON.stringify(value) ?? String(value));
}
