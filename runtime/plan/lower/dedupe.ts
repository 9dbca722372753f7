// Rows with equal keys reduced to one, said with windows.

import type { DerivedField } from "tessera-contracts/contracts/query/queries";
import type { RelSpec, WindowField } from "tessera-contracts/contracts/query/relations";
import type { DedupeSpec, SortKeySpec } from "tessera-contracts/contracts/schema/ordering";
import { PlanError } from "../errors.js";

/**
 * A relation with one row for equal keys, and the same columns. Which row that is only depends on the rows if the tie breakers tell
 * them apart: what is left open, the engine decides.
 * @throws {PlanError} if a key is no column
 */
export function lowerDedupe(input: RelSpec, columns: readonly string[], spec: DedupeSpec): RelSpec {
  const stray = spec.keys.findIndex((key) => !columns.includes(key));
  if (stray >= 0) {
    const message = `there is no column ${spec.keys[stray]}`;
    throw new PlanError([{ code: "PLAN_UNKNOWN_COLUMN", path: `$.keys[${stray}]`, message, hint: null }]);
  }
  const nth = freshName("nth", columns);
  if (spec.strategy !== "collapse") {
    const numbered = window(input, spec.keys, orderOf(spec), [rowNumber(nth)]);
    return project(
      first(numbered, nth),
      columns.map((name) => copied(name)),
    );
  }
  return collapsed(input, columns, spec);
}

/** Each column from the first row that has a value there: its values in order, those that are null behind all others. */
function collapsed(input: RelSpec, columns: readonly string[], spec: DedupeSpec): RelSpec {
  const others = columns.filter((name) => !spec.keys.includes(name));
  const isNull = new Map(others.map((name, i) => [name, freshName(`is_null_${i}`, columns)]));
  const value = new Map(others.map((name, i) => [name, freshName(`value_${i}`, columns)]));
  const nth = freshName("nth", columns);
  const flags = others.map((name): DerivedField => ({
    name: isNull.get(name) ?? name,
    expr: { op: "is_null", expr: { op: "column", name, input: 0 } },
  }));
  const flagged = flags.length === 0 ? input : project(input, [...columns.map((name) => copied(name)), ...flags]);
  const filled = others.reduce((below, name) => {
    const order: readonly SortKeySpec[] = [
      { column: isNull.get(name) ?? name, order: "ascending" },
      ...spec.tie_breakers,
    ];
    const args = [{ op: "column", name, input: 0 } as const];
    return window(below, spec.keys, order, [
      { name: value.get(name) ?? name, fn: "first_value", args, running: false },
    ]);
  }, flagged);
  const numbered = window(filled, spec.keys, orderOf(spec), [rowNumber(nth)]);
  return project(
    first(numbered, nth),
    columns.map((name) => copied(name, value.get(name))),
  );
}

/** Rows that the tie breakers leave open come as they come: the keys are an order that says nothing within equal keys. */
function orderOf({ keys, tie_breakers }: DedupeSpec): readonly SortKeySpec[] {
  if (tie_breakers.length > 0) return tie_breakers;
  return keys.map((column) => ({ column, order: "ascending" }));
}

function window(
  input: RelSpec,
  keys: readonly string[],
  order_by: readonly SortKeySpec[],
  columns: readonly WindowField[],
): RelSpec {
  return { rel: "window", input, partition_by: keys, order_by, columns };
}

function rowNumber(name: string): WindowField {
  return { name, fn: "row_number", args: [], running: false };
}

function first(input: RelSpec, nth: string): RelSpec {
  const one = { op: "literal", value: 1, dtype: { type: "i64" } } as const;
  const left = { op: "column", name: nth, input: 0 } as const;
  return { rel: "filter", input, predicate: { op: "binary", operator: "eq", left, right: one } };
}

function project(input: RelSpec, columns: readonly DerivedField[]): RelSpec {
  return { rel: "project", input, columns };
}

function copied(name: string, from: string = name): DerivedField {
  return { name, expr: { op: "column", name: from, input: 0 } };
}

/** A name that no column has. Names between operators are no part of a plan's identity. */
function freshName(name: string, columns: readonly string[]): string {
  return columns.includes(name) ? freshName(`${name}_`, columns) : name;
}
