// Spark's SQL, in ANSI mode and with UTC as the time zone of the session.

import { schemaOf, toSpark } from "tessera-contracts/arrow";
import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import type { DeltaDataType } from "tessera-contracts/contracts/delta/schema";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import { column, type PlanRegistry } from "../check/context.js";
import { plainType } from "../types.js";
import { type Dialect, JOINS, sayable } from "./dialect.js";
import { sqlOf } from "./print.js";

const quotedName = (name: string): string => `\`${sayable(name).replaceAll("`", "``")}\``;
const quotedText = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

/** Spark's SQL, which Sail reads as well. */
export const SPARK: Dialect = {
  id: "spark",
  name: quotedName,
  text: quotedText,
  type: (dtype) => typeText(sparkType(dtype)),
  parameter: (name) => `:${name}`,
  error: (message, type) => `CAST(raise_error(${message}) AS ${type})`,
  matches: (value, pattern) => `${value} RLIKE ${quotedText(`^(?:${pattern})\\z`)}`,
  isWhole: (value) => `NOT isnan(${value}) AND ${value} = rint(${value})`,
  divided: (symbol, left, right) => `(CASE WHEN ${right} = 0 THEN NULL ELSE ${left} ${symbol} ${right} END)`,
  exact: (symbol, sides, type) => `CAST((${sides.map((side) => wide(side, type)).join(` ${symbol} `)}) AS ${type})`,
  struct: (fields) =>
    `named_struct(${fields.map(([name, value]) => `${quotedText(sayable(name))}, ${value}`).join(", ")})`,
  field: (struct, name) => `${struct}.${quotedName(name)}`,
  key: (column) => column,
  castsByName: false,
  shared: "AS",
  asPlanned: (column) => column,
  joins: { ...JOINS, semi: "LEFT SEMI JOIN", anti: "LEFT ANTI JOIN" },
};

/** Sail wraps integers of 64 bits round without a word; decimals have room. */
function wide(value: string, type: string): string {
  return type === "BIGINT" ? `CAST(${value} AS DECIMAL(38,0))` : value;
}

/**
 * A plan as one statement of Spark's SQL, laid out for people. Datasets and views are read by their names; `:name` stands where a
 * parameter does.
 * @throws {PlanError} if there is a mistake, or an expression in the SQL of another dialect
 */
export function sparkSql(rel: RelSpec, registry: PlanRegistry): string {
  return sqlOf(rel, registry, SPARK);
}

function sparkType(dtype: ArrowTypeSpec): DeltaDataType {
  const fields = [column("c", { dtype: plainType(dtype), nullable: true })];
  const table = schemaOf({ name: "t", fields, key_fields: [], required_non_null: [], metadata: {} });
  return toSpark(table, { onLossy: "report" }).value.fields[0]?.type ?? "void";
}

const NAMES: { readonly [name: string]: string } = {
  byte: "TINYINT",
  short: "SMALLINT",
  integer: "INT",
  long: "BIGINT",
};

function typeText(type: DeltaDataType): string {
  if (typeof type === "string") return NAMES[type] ?? type.toUpperCase();
  switch (type.type) {
    case "array":
      return `ARRAY<${typeText(type.element_type)}>`;
    case "map":
      return `MAP<${typeText(type.key_type)}, ${typeText(type.value_type)}>`;
    case "struct":
      return `STRUCT<${type.fields.map((field) => `${quotedName(field.name)}: ${typeText(field.type)}`).join(", ")}>`;
  }
}
