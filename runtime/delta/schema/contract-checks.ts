// The simple constraints of a contract as conditions that every writer of a table can hold rows against.

import type { DataType, Schema, Table } from "tessera-contracts/arrow";
import type { DeltaConstraint } from "tessera-contracts/contracts/delta/policies";
import type { FieldInfo, TypeInfo } from "tessera-contracts/serde";
import { NOWHERE } from "../expression/ast.js";
import { literal } from "../expression/literals.js";
import { print } from "../expression/print.js";
import { classOf, storedType } from "../expression/types.js";

/**
 * Bounds of numbers, lengths of texts, and the values of enums, a condition a column. What cannot be said is left out: patterns, rules,
 * and what is within columns. They are never stricter than the contract.
 */
export function checksOf<Row, Init>({ contract }: Table<Row, Init>, stored: Schema): DeltaConstraint[] {
  if (contract.info.kind !== "struct") return [];
  return contract.info.fields.flatMap((field) => {
    const column = stored.fields.find(({ name }) => name === field?.wire);
    const expr = field === null || column === undefined ? null : checkOf(field, storedType(column.type));
    if (field === null || expr === null) return [];
    return [{ name: constraintName(field.wire), expr }];
  });
}

/** The name of the constraint that the contract makes for a column. */
export function constraintName(column: string): string {
  return `contract_${column.replaceAll(/\W/g, "_")}`;
}

function checkOf({ wire, type, presence }: FieldInfo, stored: DataType): string | null {
  const members = type.kind === "union" ? type.members : [type];
  const [only, ...others] = members.filter(({ kind }) => kind !== "null");
  if (only === undefined || others.length > 0) return null;
  const column = print({ kind: "column", path: [wire], span: NOWHERE });
  const conditions = conditionsOn(column, only, stored);
  if (conditions.length === 0) return null;
  const all = conditions.join(" AND ");
  return members.length > 1 || presence === "unset" ? `${column} IS NULL OR ${all}` : all;
}

function conditionsOn(column: string, info: TypeInfo, stored: DataType): string[] {
  const of = classOf(stored);
  switch (info.kind) {
    case "int":
      return of === "int" ? bounds(column, narrower(info, stored)) : [];
    case "float":
      return of === "float" ? bounds(column, info) : [];
    case "str":
      if (of !== "string") return [];
      return bounds(`length(${column})`, { ge: info.min_length || undefined, le: info.max_length });
    case "enum":
    case "literal":
      return valuesOf(column, info.values, of);
    default:
      return [];
  }
}

const SIGNS = { gt: ">", ge: ">=", lt: "<", le: "<=" } as const;

type Bounds = { readonly [Name in keyof typeof SIGNS]?: number | bigint | undefined };

function bounds(value: string, all: Bounds): string[] {
  return (["gt", "ge", "lt", "le"] as const).flatMap((name) => {
    const text = numberText(all[name]);
    return text === null ? [] : [`${value} ${SIGNS[name]} ${text}`];
  });
}

/** The bounds of an integer that its column does not have by its type. */
function narrower({ ge, le }: Bounds, { type }: DataType): Bounds {
  const most = 2n ** BigInt(Number(type.slice(1)) - 1); // of `i32`
  return {
    ge: ge !== undefined && BigInt(ge) > -most ? ge : undefined,
    le: le !== undefined && BigInt(le) < most - 1n ? le : undefined,
  };
}

/** As everybody reads it; null where it would take an exponent. */
function numberText(bound: number | bigint | undefined): string | null {
  const text = String(bound);
  return /^-?\d+(\.\d+)?$/.test(text) ? text : null;
}

function valuesOf(column: string, values: readonly (string | number | boolean)[], of: string | null): string[] {
  const texts = values.flatMap((value) => {
    if (of === "string" && typeof value === "string") {
      return [print(literal({ type: "string" }, value, NOWHERE))];
    }
    return of === "int" && typeof value === "number" ? [String(value)] : [];
  });
  return texts.length === values.length ? [`${column} IN (${texts.join(", ")})`] : [];
}
