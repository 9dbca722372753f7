// What is found out of keys once they are computed, so that engines need not look at rows which cannot have them.

import type { ExprSpec, LiteralExpr } from "tessera-contracts/contracts/query/expressions";
import type { AggregateField, RelSpec } from "tessera-contracts/contracts/query/relations";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { literalExpectation } from "../check/literals.js";
import { classOf } from "../types.js";

/** What is known of the values of a column. */
export interface KeyValues {
  readonly hasNull: boolean;
  /** Whether one of them is not null. */
  readonly hasValue: boolean;
  /** The least and the greatest value; null if they are not known, or there are none. */
  readonly range: readonly [least: LiteralExpr, greatest: LiteralExpr] | null;
}

/** What is known of the values of a step, by the names of columns. */
export interface StepValues {
  readonly rows: number;
  readonly columns: { readonly [column: string]: KeyValues };
}

/** A step, as a view. */
interface Computed {
  readonly name: string;
  readonly schema: TableSchemaSpec;
}

/** A plan that asks for the values of a step, which gives one row: for each column three cells, and the number of all rows. */
export function stepValuesPlan({ name, schema }: Computed): RelSpec {
  const aggregates = schema.fields.flatMap((field, i): readonly AggregateField[] => {
    const arg: ExprSpec = { op: "column", name: field.name, input: 0 };
    const asked = isRanged(field) ? ["count", "min", "max"] : ["count"];
    return asked.map((fn) => ({ name: `${fn}${i}`, fn, args: [arg], distinct: false, filter: null, order_by: [] }));
  });
  const rows: AggregateField = { name: "rows", fn: "count", args: [], distinct: false, filter: null, order_by: [] };
  return { rel: "aggregate", input: { rel: "view", view: name }, group_by: [], aggregates: [rows, ...aggregates] };
}

/** What the row of `stepValuesPlan` says. */
export function stepValuesOf({ schema }: Computed, row: { readonly [column: string]: unknown }): StepValues {
  const rows = Number(row["rows"]);
  const columns = schema.fields.map((field, i): readonly [string, KeyValues] => {
    const [least, greatest] = ["min", "max"].map((fn): LiteralExpr | null => {
      const cell = isRanged(field) ? row[`${fn}${i}`] : null;
      if (typeof cell !== "string" && typeof cell !== "number" && typeof cell !== "bigint") return null;
      const literal: LiteralExpr = { op: "literal", value: String(cell), dtype: field.dtype };
      return literalExpectation(literal) === null ? literal : null;
    });
    const range = least == null || greatest == null ? null : ([least, greatest] as const);
    const count = Number(row[`count${i}`]);
    return [field.name, { hasNull: count < rows, hasValue: count > 0, range }];
  });
  return { rows, columns: Object.fromEntries(columns) };
}

/** Types whose values are one text as a cell and as a literal, and which have an order that engines skip rows by. */
function isRanged({ dtype }: TableSchemaSpec["fields"][number]): boolean {
  return classOf(dtype) === "int" || classOf(dtype) === "text";
}
