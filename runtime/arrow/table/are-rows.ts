// Whether what was read from columns are rows of the contract.

import type { FieldInfo, StructInfo } from "tessera-contracts/serde";
import { suspectsIn } from "../validate/suspects/index.js";
import type { BoundBatch } from "./bound-batch.js";
import { contractOf } from "./to-cells.js";

/** True if the rows that were read of a batch, none of which has a null where there may be none, keep the constraints and rules. */
export function areRows<Row>({ fields, rules }: StructInfo, batch: BoundBatch, rows: readonly Row[]): boolean {
  const areValues = fields.every((field) => field === null || areValuesOf(field, batch, rows));
  return areValues && rules.every(({ holds }) => rows.every((row) => holds(row as never)));
}

/** True if the values of a field are values of its type. The column tells most of the time; else each value is asked. */
export function areValuesOf<Row>(field: FieldInfo, { columns }: BoundBatch, rows: readonly Row[]): boolean {
  const { name, type, wire } = field;
  const column = columns.get(wire);
  const suspects = column === undefined ? null : suspectsIn(type, column);
  if (suspects !== null) return suspects.length === 0;
  const contract = contractOf(type);
  const mayBeUnset = field.presence === "unset";
  return rows.every((row) => {
    const value = row[name as keyof Row];
    return contract.is(value) || (mayBeUnset && value === undefined);
  });
}
