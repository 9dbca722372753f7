// DuckDB's SQL.

import { schemaOf, toDuckDB } from "tessera-contracts/arrow";
import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import { column, type PlanRegistry } from "../check/context.js";
import { classOf, plainType } from "../types.js";
import { type Dialect, JOINS, sayable } from "./dialect.js";
import { sqlOf } from "./print.js";

/** A name in quotes, as DuckDB takes it. @throws {PlanError} if SQL cannot say it */
export const quotedName = (name: string): string => `"${sayable(name).replaceAll('"', '""')}"`;
const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** DuckDB's SQL, of versions 1 and 2. */
export const DUCKDB: Dialect = {
  id: "duckdb",
  name: quotedName,
  text: quotedText,
  type: duckdbType,
  parameter: (name) => `$${name}`,
  error: (message) => `error(${message})`,
  matches: (value, pattern) => `regexp_full_match(${value}, ${quotedText(pattern)})`,
  isWhole: (value) => `${value} = trunc(${value})`,
  divided: (symbol, left, right) => `(${left} ${symbol} nullif(${right}, 0))`,
  exact: (symbol, sides, type) => `CAST((${sides.join(` ${symbol} `)}) AS ${type})`,
  struct: (fields) => `struct_pack(${fields.map(([name, value]) => `${quotedName(name)} := ${value}`).join(", ")})`,
  field: (struct, name) => `struct_extract(${struct}, ${quotedText(sayable(name))})`,
  key: keyText,
  castsByName: true,
  shared: "AS NOT MATERIALIZED",
  // Text in JSON is text, also where DuckDB has a type for it.
  asPlanned: (column, dtype) => {
    const type = duckdbType(dtype);
    return type.includes("VARCHAR") ? `CAST(${column} AS ${type}) AS ${column}` : column;
  },
  joins: JOINS,
};

/**
 * A plan as one statement of DuckDB's SQL, laid out for people. Datasets and views are read by their names; `$name` stands where a
 * parameter does.
 * @throws {PlanError} if there is a mistake, or an expression in the SQL of another dialect
 */
export function duckdbSql(rel: RelSpec, registry: PlanRegistry): string {
  return sqlOf(rel, registry, DUCKDB);
}

/** A type as DuckDB spells it; what an extension type adds to its storage is left out. */
export function duckdbType(dtype: ArrowTypeSpec): string {
  if (dtype.type === "null") return '"NULL"';
  const fields = [column("c", { dtype: plainType(dtype), nullable: true })];
  const table = schemaOf({ name: "t", fields, key_fields: [], required_non_null: [], metadata: {} });
  return toDuckDB(table, { onLossy: "report" }).value.slice('"c" '.length);
}

/**
 * DuckDB makes a column again out of the keys that it sorted by, in which zeros have a plus sign: so a column that has numbers with a sign
 * for zero is not the key itself. Of a group such zeros are one, whichever came first.
 */
function keyText(column: string, dtype: ArrowTypeSpec, use: "order" | "split" | "group"): string {
  if (classOf(dtype) === "float") return `(${column} + 0)`;
  const isWithin = use === "split" && classOf(dtype) === "other" && /"f(?:32|64)"/.test(JSON.stringify(dtype));
  return isWithin ? `{'key': ${column}}` : column;
}
