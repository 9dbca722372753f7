// Queries over one relation, as operators.

import type { DerivedField, QuerySpec } from "tessera-contracts/contracts/query/queries";
import type { ExprSpec } from "tessera-contracts/contracts/query/expressions";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import { columnsUsed } from "../walk.js";

/**
 * The operators that a query stands for, over a relation with the columns of these names: a filter by each condition, below the
 * computed columns if it uses none of them, then the columns with their new names.
 */
export function queryRel(
  { projection, predicate, pushdown_predicate }: QuerySpec,
  input: RelSpec,
  all: readonly string[],
): RelSpec {
  const { base, derived, rename } = projection;
  const stored = base.length === 0 ? all : base;
  const computed = new Set(derived.map(({ name }) => name));
  const usesComputed = predicate !== null && columnsUsed([predicate], [...computed]).some((name) => computed.has(name));
  const below = [pushdown_predicate, usesComputed ? null : predicate].reduce(filtered, input);
  const above = filtered(projected(below, [...stored.map(asItIs), ...derived]), usesComputed ? predicate : null);
  const isRenamed = (name: string): boolean => Object.hasOwn(rename, name) && rename[name] !== name;
  if (!stored.some(isRenamed)) return above;
  const names = [...stored, ...derived.map(({ name }) => name)];
  return projected(
    above,
    names.map((name) => ({ ...asItIs(name), name: isRenamed(name) ? (rename[name] ?? name) : name })),
  );
}

function asItIs(name: string): DerivedField {
  return { name, expr: { op: "column", name, input: 0 } };
}

function filtered(input: RelSpec, predicate: ExprSpec | null): RelSpec {
  return predicate === null ? input : { rel: "filter", input, predicate };
}

function projected(input: RelSpec, columns: readonly DerivedField[]): RelSpec {
  return { rel: "project", input, columns };
}
