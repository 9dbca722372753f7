// Names, texts and types in DuckDB's SQL.

import { schemaOf, toDuckDB } from "tessera-contracts/arrow";
import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import type { LiteralExpr } from "tessera-contracts/contracts/query/expressions";
import { column } from "../check/context.js";
import { isText } from "../check/literals.js";
import { PlanError } from "../errors.js";
import { classOf, plainType } from "../types.js";

/** A name in quotes. @throws {PlanError} if it has a NUL, or what UTF-8 cannot say */
export function quotedName(name: string): string {
  if (isText(name)) return `"${name.replaceAll('"', '""')}"`;
  const message = `the name ${JSON.stringify(name)} has a NUL or a lone surrogate`;
  throw new PlanError([{ code: "PLAN_NAME", path: "$", message, hint: "rename the column" }]);
}

/** A text as a literal. */
export function quotedText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A type as DuckDB spells it. */
export function typeText(dtype: ArrowTypeSpec): string {
  if (dtype.type === "null") return '"NULL"';
  const fields = [column("c", { dtype: plainType(dtype), nullable: true })];
  const table = schemaOf({ name: "t", fields, key_fields: [], required_non_null: [], metadata: {} });
  return toDuckDB(table, { onLossy: "report" }).value.slice('"c" '.length);
}

/** A literal with its type, so that DuckDB does not choose one. */
export function literalText({ value, dtype }: LiteralExpr): string {
  if (value === null) return `CAST(NULL AS ${typeText(dtype)})`;
  switch (classOf(dtype)) {
    case "bool":
      return String(value);
    case "text":
      return quotedText(String(value));
    default:
      return `CAST(${quotedText(numberText(value))} AS ${typeText(dtype)})`;
  }
}

function numberText(value: NonNullable<LiteralExpr["value"]>): string {
  return Object.is(value, -0) ? "-0.0" : String(value);
}
