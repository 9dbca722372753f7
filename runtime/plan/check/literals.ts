// Which values a literal may have.

import type { ExprSpec, LiteralExpr } from "tessera-contracts/contracts/query/expressions";
import type { RelValues } from "tessera-contracts/contracts/query/relations";
import type { PlanFunction } from "../functions/function.js";
import { classOf, integerOf, isSameType, plainType, typeName } from "../types.js";
import { type Columns, demandUnique, type Place, report, within } from "./context.js";
import { patternProblem } from "./patterns.js";

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const MOMENT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z?)$/;
const DECIMAL = /^-?(\d+)(?:\.(\d+))?$/;
const NOT_FINITE = ["NaN", "Infinity", "-Infinity"];

/** What a literal of its type is, if this one is none; null if it is right. */
export function literalExpectation({ value, dtype }: LiteralExpr): string | null {
  if (value === null) return null;
  const expected = expectations(value, dtype);
  return expected === null ? null : `${expected} as a literal of ${typeName(dtype)}`;
}

function expectations(value: NonNullable<LiteralExpr["value"]>, dtype: LiteralExpr["dtype"]): string | null {
  const plain = plainType(dtype);
  switch (classOf(plain)) {
    case "bool":
      return typeof value === "boolean" ? null : "true or false";
    case "int":
      return isInteger(value, plain) ? null : "a whole number that the type holds";
    case "float":
      return isFloat(value, plain.type) ? null : "a number that the type holds, or the text NaN, Infinity or -Infinity";
    case "text":
      return typeof value === "string" && isText(value) ? null : "a text without NUL and lone surrogates";
    case "date":
      return typeof value === "string" && isDay(value) ? null : "a day such as 2024-02-29";
    case "timestamp":
      return isMoment(value, plain) ? null : "a moment such as 2024-02-29T12:00:00Z, without Z if there is no zone";
    case "decimal":
      return isDecimal(value, plain) ? null : "the digits that the type holds, as text such as 1.50";
    default:
      return "null alone";
  }
}

/** The columns of values that are written down. Those that do not fit are taken down. */
export function listedColumns({ fields, rows }: RelValues, place: Place): Columns {
  demandUnique(
    fields.map(({ name }) => name),
    within(place, ".fields"),
  );
  for (const [i, row] of rows.entries()) {
    const at = within(place, `.rows[${i}]`);
    if (row.length !== fields.length) {
      report(at, "PLAN_ARGUMENTS", `expected ${fields.length} values, got ${row.length}`);
      continue;
    }
    for (const [k, cell] of row.entries()) demandCell(cell, fields[k], within(at, `[${k}]`));
  }
  return fields;
}

function demandCell(cell: LiteralExpr, field: Columns[number] | undefined, place: Place): void {
  const expected = literalExpectation(cell);
  if (expected !== null)
    report(place, "PLAN_LITERAL", `expected ${expected}, got ${JSON.stringify(String(cell.value))}`);
  else if (field === undefined) return;
  else if (!isSameType(plainType(cell.dtype), plainType(field.dtype))) {
    report(place, "PLAN_TYPE", `expected ${typeName(field.dtype)}, got ${typeName(cell.dtype)}`);
  } else if (cell.value === null && !field.nullable) {
    report(place, "PLAN_TYPE", `the column ${field.name} has no nulls`);
  }
}

/** Whether the arguments that a function takes as literals or casts only are such; if not, that is taken down. */
export function hasItsForms(fn: PlanFunction, args: readonly ExprSpec[], place: Place): boolean {
  const { name, choices } = fn;
  for (const [at, arg] of args.entries()) {
    const problem = formProblem(fn.args[at], arg);
    if (problem === null) continue;
    report(within(place, `.args[${at}]`), "PLAN_ARGUMENTS", `argument ${at + 1} of ${name} ${problem}`);
    return false;
  }
  for (const [at, texts] of Object.entries(choices)) {
    const arg = args[Number(at)];
    const isRight = arg?.op === "literal" && (texts === null || texts.includes(String(arg.value)));
    if (arg === undefined || isRight) continue;
    const expected = texts === null ? "a literal" : `one of ${texts.join(", ")}, as a literal`;
    report(place, "PLAN_ARGUMENTS", `argument ${Number(at) + 1} of ${name} is ${expected}`);
    return false;
  }
  return true;
}

function formProblem(parameter: PlanFunction["args"][number] | undefined, arg: ExprSpec): string | null {
  if (parameter === "cast") return arg.op === "cast" ? null : "is a cast";
  if (parameter !== "pattern") return null;
  return arg.op === "literal" && typeof arg.value === "string" ? patternProblem(arg.value) : "is a literal text";
}

/** True if UTF-8 can say the text, and there is no NUL, which ends texts in some engines. */
export function isText(value: string): boolean {
  return !value.includes("\0") && !/\p{Surrogate}/u.test(value);
}

function isInteger(value: unknown, dtype: LiteralExpr["dtype"]): boolean {
  const { bits, isSigned } = integerOf(dtype) ?? { bits: 64, isSigned: true };
  const isSpelled = typeof value === "string" ? /^-?(0|[1-9]\d*)$/.test(value) && value !== "-0" : true;
  if (!isSpelled || Object.is(value, -0) || (typeof value === "number" && !Number.isSafeInteger(value))) return false;
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint") return false;
  const whole = BigInt(value);
  return whole === (isSigned ? BigInt.asIntN(bits, whole) : BigInt.asUintN(bits, whole));
}

function isFloat(value: unknown, type: string): boolean {
  if (typeof value === "string") return NOT_FINITE.includes(value);
  if (typeof value === "bigint") return BigInt(Number(value)) === value;
  return typeof value === "number" && Number.isFinite(value) && (type === "f64" || Math.fround(value) === value);
}

function isDay(value: string): boolean {
  return DAY.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
}

function isMoment(value: unknown, dtype: LiteralExpr["dtype"]): boolean {
  const match = typeof value === "string" ? MOMENT.exec(value) : null;
  if (match === null || dtype.type !== "timestamp" || !isDay(String(value).slice(0, 10))) return false;
  return (match[5] === "Z") === (dtype.tz !== null);
}

function isDecimal(value: unknown, dtype: LiteralExpr["dtype"]): boolean {
  const match = typeof value === "string" ? DECIMAL.exec(value) : null;
  if (match === null || dtype.type !== "decimal") return false;
  const whole = (match[1] ?? "").replace(/^0+/, "");
  return whole.length <= dtype.precision - dtype.scale && (match[2] ?? "").length <= dtype.scale;
}
