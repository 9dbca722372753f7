// Stages that look at the columns of a schema, not at their values.

import type { ArrowValidationOptions } from "tessera-contracts/contracts/datasets/policies";
import { canRead } from "../table/fit.js";
import type { DataType, Field, Schema } from "../type/data-type.js";
import { sameValues } from "../type/equal.js";
import { typeText } from "../type/type-text.js";
import { canCoerce } from "./coerce.js";
import type { ColumnFinding } from "./finding.js";
import type { Target, WantedColumn } from "./target.js";

/** What a stage of schemas is given. */
export interface SchemaView {
  readonly schema: Schema;
  readonly target: Target;
  readonly options: ArrowValidationOptions;
}

/** Stage 1: columns that nobody asked for, where there may be none; and columns that are there twice, which nobody can tell apart. */
export function findExtraColumns({ schema, target, options }: SchemaView): ColumnFinding[] {
  const names = schema.fields.map(({ name }) => name);
  return names
    .filter((name, i) => (wantedOf(target, name) === undefined ? options.strict === true : names.indexOf(name) < i))
    .map((column) => ({ column, check: "column_in_schema" }));
}

/** Stage 2: columns that are missing and have no default. */
export function findMissingColumns({ schema, target }: SchemaView): ColumnFinding[] {
  return target.columns
    .filter(({ name, isRequired }) => isRequired && !schema.fields.some((field) => field.name === name))
    .map(({ name }) => ({ column: name, check: "column_in_table" }));
}

/** Stage 3: columns that do not stand where the others of the table would have them. Columns that nobody asked for do not count. */
export function findMisplacedColumns({ schema, target, options }: SchemaView): ColumnFinding[] {
  if (!options.ordered) return [];
  const there = [...new Set(schema.fields.map(({ name }) => name))].filter((name) => wantedOf(target, name));
  const inOrder = target.columns.filter(({ name }) => there.includes(name));
  return there.filter((name, i) => inOrder[i]?.name !== name).map((column) => ({ column, check: "column_ordered" }));
}

/** Stage 4: columns whose type holds other values, and cannot be brought to hold the same. */
export function findOtherTypes({ schema, target, options }: SchemaView): ColumnFinding[] {
  return usableColumns(schema, target).flatMap(({ wanted, found }) => {
    if (holdsSame(wanted.type, found.type) || (options.coerce && canCoerce(found.type, wanted.type))) return [];
    return [{ column: wanted.name, check: `dtype: ${typeText(wanted.type)}, found ${typeText(found.type)}` }];
  });
}

/** True if there is nothing to coerce: the same values, however they lie, with the meaning that is wanted. */
export function holdsSame(wanted: DataType, found: DataType): boolean {
  return sameValues(wanted, found) && canRead(wanted, found);
}

/** A column of the table, and where a schema has it. */
export interface FoundColumn {
  readonly wanted: WantedColumn;
  readonly found: Field;
  readonly place: number;
}

/** The columns of the table that a schema has, but those it has twice. */
export function usableColumns({ fields }: Schema, target: Target): FoundColumn[] {
  return target.columns.flatMap((wanted) => {
    const places = fields.flatMap(({ name }, i) => (name === wanted.name ? [i] : []));
    const [place = -1] = places;
    const found = fields[place];
    return found === undefined || places.length > 1 ? [] : [{ wanted, found, place }];
  });
}

function wantedOf({ columns }: Target, name: string): WantedColumn | undefined {
  return columns.find((column) => column.name === name);
}
