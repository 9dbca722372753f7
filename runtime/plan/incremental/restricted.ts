// The rows of each operator that have some keys, computed from as few rows of datasets as the operator allows: a rule an operator.

import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import { isSameType } from "../types.js";
import { distinct, type Keys, type Making, picked, semi } from "./context.js";

type RelName = RelSpec["rel"];
type RelOf<Name extends RelName> = Extract<RelSpec, { readonly rel: Name }>;
type Rule<Name extends RelName> = (rel: RelOf<Name>, keys: Keys, making: Making) => RelSpec;

/** The rules. Where keys do not say which rows of an input are needed, all are. */
const RULES: { readonly [Name in RelName]: Rule<Name> } = {
  scan: semi,
  view: semi,
  values: semi,
  limit: semi,
  filter: (rel, keys, making) => ({ ...rel, input: restricted(rel.input, keys, making) }),
  // Rows that take the place of others are in no order.
  sort: ({ input }, keys, making) => restricted(input, keys, making),
  union: (rel, keys, making) => ({ ...rel, inputs: rel.inputs.map((input) => restricted(input, keys, making)) }),
  project: (rel, keys, making) => {
    const columns = keys.columns.flatMap((name) => plainOf(rel.columns, name, 0));
    return through(rel, keys, { columns, making });
  },
  aggregate: (rel, keys, making) => {
    const columns = keys.columns.flatMap((name) => (rel.group_by.includes(name) ? [[name, name] as const] : []));
    return through(rel, keys, { columns, making });
  },
  window: (rel, keys, making) => {
    const columns = keys.columns.flatMap((name) => (rel.partition_by.includes(name) ? [[name, name] as const] : []));
    return through(rel, keys, { columns, making });
  },
  join: (rel, keys, making) => {
    if (rel.join === "full") return semi(rel, keys, making);
    const left = keys.columns.flatMap((name) => plainOf(rel.columns, name, 0));
    const isBoth = rel.join === "inner" || rel.join === "cross";
    const right = isBoth ? keys.columns.flatMap((name) => plainOf(rel.columns, name, 1)) : [];
    const sides = restrictedSides(rel, { left, right, keys }, making);
    const isExact = new Set(left.map(([, of]) => of)).size === keys.columns.length;
    return isExact ? { ...rel, ...sides } : semi({ ...rel, ...sides }, keys, making);
  },
};

/** The rows of a relation that have one of the keys. */
export function restricted(rel: RelSpec, keys: Keys, making: Making): RelSpec {
  const rule = RULES[rel.rel] as Rule<RelName>;
  return rule(rel, keys, making);
}

/** A key, and the column of an input that it is. */
type Plain = readonly [key: string, of: string];

/** The column of an input that a column of the result is, as a list; none if it is computed. */
function plainOf(columns: RelOf<"project">["columns"], name: string, input: 0 | 1): readonly Plain[] {
  const expr = columns.find((one) => one.name === name)?.expr;
  return expr?.op === "column" && expr.input === input ? [[name, expr.name]] : [];
}

/** The keys as columns of an input; those of one column twice count once. */
function keysOf(keys: Keys, columns: readonly Plain[]): Keys {
  const first = columns.filter(([, of], i) => columns.findIndex(([, other]) => other === of) === i);
  return {
    columns: first.map(([, of]) => of),
    rel: picked(
      keys.rel,
      first.map(([key, of]) => [of, key]),
    ),
  };
}

/** An operator over the rows of its input that have what of the keys are columns of it. */
function through(
  rel: RelOf<"project" | "aggregate" | "window">,
  keys: Keys,
  { columns, making }: { readonly columns: readonly Plain[]; readonly making: Making },
): RelSpec {
  if (columns.length === 0) return semi(rel, keys, making);
  const own = keysOf(keys, columns);
  const less = { ...rel, input: restricted(rel.input, own, making) };
  return own.columns.length === keys.columns.length ? less : semi(less, keys, making);
}

interface Sides {
  readonly left: readonly Plain[];
  readonly right: readonly Plain[];
  readonly keys: Keys;
}

/** The sides of a join, each with the rows that have the keys or can be partners of such. */
function restrictedSides(
  rel: RelOf<"join">,
  { left, right, keys }: Sides,
  making: Making,
): Pick<RelOf<"join">, "left" | "right"> {
  const pairs = pairsOf(rel, making);
  const reached = [
    ...right,
    ...pairs.flatMap(([own, other]) => left.filter(([, of]) => of === own).map(([key]): Plain => [key, other])),
  ];
  const back = pairs.flatMap(([own, other]) =>
    right.filter(([, of]) => of === other).map(([key]): Plain => [key, own]),
  );
  const all = [...left, ...back];
  if (all.length === 0) return reached.length === 0 ? rel : { ...rel, ...partnersOf(rel, reached, { keys, making }) };
  const some = restricted(rel.left, keysOf(keys, all), making);
  if (reached.length > 0) return { left: some, right: restricted(rel.right, keysOf(keys, reached), making) };
  if (pairs.length === 0) return { left: some, right: rel.right };
  const step = making.step(some);
  return { left: step, right: restricted(rel.right, partnerKeys(step, pairs, making), making) };
}

/** Only columns of the right side are keys: their rows say which of the left are needed. */
function partnersOf(
  rel: RelOf<"join">,
  reached: readonly Plain[],
  { keys, making }: { readonly keys: Keys; readonly making: Making },
): Pick<RelOf<"join">, "left" | "right"> {
  const some = restricted(rel.right, keysOf(keys, reached), making);
  const pairs = pairsOf(rel, making).map(([own, other]) => [other, own] as const);
  if (pairs.length === 0) return { left: rel.left, right: some };
  const step = making.step(some);
  return { left: restricted(rel.left, partnerKeys(step, pairs, making), making), right: step };
}

/** What rows of one side ask of the other. */
function partnerKeys(step: RelSpec, pairs: readonly (readonly [own: string, other: string])[], making: Making): Keys {
  const first = pairs.filter(([, other], i) => pairs.findIndex((one) => one[1] === other) === i);
  const columns = first.map(([, other]) => other);
  const values = picked(
    step,
    first.map(([own, other]) => [other, own]),
  );
  return { columns, rel: making.step(distinct(values, columns)) };
}

/** The equal columns of a join that are of one type. */
function pairsOf({ left, right, on }: RelOf<"join">, making: Making): readonly (readonly [string, string])[] {
  if (on.length === 0) return [];
  const [own, other] = [making.columnsOf(left), making.columnsOf(right)];
  return on.filter(([name, of]) => {
    const [one, two] = [own.find((c) => c.name === name), other.find((c) => c.name === of)];
    return one !== undefined && two !== undefined && isSameType(one.dtype, two.dtype);
  });
}
