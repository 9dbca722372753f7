// Rows to columns and back, by what is known of the struct: the exact way, and that of rows without generated column functions.

import { EncodeError } from "../errors.js";
import type { StructInfo } from "../info/types.js";
import { type ColumnKind, columnKindsOf, type TypedColumn } from "./kinds.js";

/** The columns of a struct, whichever it is. */
export interface AnyColumns {
  readonly length: number;
  readonly values: { readonly [field: string]: TypedColumn | readonly unknown[] };
  readonly validity?: { readonly [field: string]: Uint8Array };
}

/** A row of a struct, whichever it is. */
export type AnyRow = { readonly [field: string]: unknown };

/** The columns of rows that a decoder returned. */
export function columnsOfRows(struct: StructInfo, rows: readonly AnyRow[]): AnyColumns {
  const kinds = columnKindsOf(struct);
  const values = Object.fromEntries(kinds.map((kind) => [kind.field, columnOf(kind, rows)]));
  const nullable = kinds.filter((kind) => kind.nullable);
  if (nullable.length === 0) return { length: rows.length, values };
  const validity = nullable.map(({ field }) => [field, Uint8Array.from(rows, (row) => (row[field] === null ? 0 : 1))]);
  return { length: rows.length, values, validity: Object.fromEntries(validity) as { [field: string]: Uint8Array } };
}

function columnOf({ field, typed }: ColumnKind, rows: readonly AnyRow[]): TypedColumn | readonly unknown[] {
  if (typed === null) return rows.map((row) => row[field]);
  const column = typed.make(rows.length);
  rows.forEach((row, at) => {
    if (row[field] !== null) typed.set(column, at, row[field]);
  });
  return column;
}

/** The rows that columns stand for. */
export function rowsOfColumns(struct: StructInfo, { length, values, validity }: AnyColumns): AnyRow[] {
  const kinds = columnKindsOf(struct);
  const tag = struct.tag_field === null ? {} : { [struct.tag_field]: struct.tag };
  return Array.from({ length }, (_, at) => {
    const row: { [field: string]: unknown } = { ...tag };
    for (const { field, typed, nullable } of kinds) {
      const column = values[field];
      if (nullable && validity?.[field]?.[at] === 0) row[field] = null;
      else row[field] = typed === null ? column?.[at] : typed.get(column as TypedColumn, at);
    }
    return row;
  });
}

/**
 * Makes sure that all columns are there, of their kind and of one length.
 * @throws {EncodeError} when they are not
 */
export function checkColumns(struct: StructInfo, columns: unknown): void {
  const { length, values, validity } = objectAt("$", columns);
  if (typeof length !== "number" || !Number.isSafeInteger(length) || length < 0) {
    throw new EncodeError("Expected `length` to say how many rows there are", "$.length");
  }
  const held = objectAt("$.values", values);
  const kinds = columnKindsOf(struct);
  const valid = kinds.some((kind) => kind.nullable) ? objectAt("$.validity", validity) : {};
  for (const { field, typed, nullable } of kinds) {
    const column = held[field];
    const isOfKind = typed === null ? Array.isArray(column) : typed.is(column);
    if (!isOfKind) throw wrongColumn(`$.values.${field}`, typed?.name ?? "array", length);
    if (lengthOf(column) !== length) throw wrongColumn(`$.values.${field}`, typed?.name ?? "array", length);
    const isValidity = valid[field] instanceof Uint8Array && lengthOf(valid[field]) === length;
    if (nullable && !isValidity) throw wrongColumn(`$.validity.${field}`, "Uint8Array", length);
  }
}

function objectAt(path: string, value: unknown): { readonly [key: string]: unknown } {
  if (typeof value === "object" && value !== null) return value as { readonly [key: string]: unknown };
  throw new EncodeError(`Expected an object, got ${value === null ? "null" : typeof value}`, path);
}

function lengthOf(column: unknown): unknown {
  return typeof column === "object" && column !== null && "length" in column ? column.length : undefined;
}

function wrongColumn(path: string, name: string, length: number): EncodeError {
  return new EncodeError(`Expected \`${name}\` of length ${length}, one value for each row`, path);
}
