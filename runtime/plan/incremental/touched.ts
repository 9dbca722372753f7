// Which rows of each operator may differ, found from the rows of datasets that went and came: a rule an operator.

import type { ExprSpec } from "tessera-contracts/contracts/query/expressions";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import { isSameType } from "../types.js";
import { columnsUsed, rewritten } from "../walk.js";
import { Full, type Making, picked, together } from "./context.js";
import { restricted } from "./restricted.js";

type RelName = RelSpec["rel"];
type RelOf<Name extends RelName> = Extract<RelSpec, { readonly rel: Name }>;

/**
 * The values of some columns of every row that went or came, and perhaps of others; null if there are none. Columns are such that rows
 * without these values are as they were, however often each is there.
 */
export type Touched = RelSpec | Full | null;

interface Rule<Name extends RelName> {
  /** Asked only if the operator reads something that changed. */
  touched(rel: RelOf<Name>, want: readonly string[], making: Making): Touched;
}

/** The rules. */
const RULES: { readonly [Name in RelName]: Rule<Name> } = {
  // The changed rows as they are.
  scan: {
    touched: ({ dataset }, want, { changed }) => {
      const view = changed.get(dataset);
      return view === undefined ? null : named({ rel: "view", view }, want);
    },
  },
  view: { touched: ({ view }) => new Full(`the plan of the view ${view} is not known`) },
  values: { touched: () => null },
  filter: {
    touched: (rel, want, making) => {
      const all = making.columnsOf(rel.input).map(({ name }) => name);
      const rows = touchedBy(rel.input, union(want, columnsUsed([rel.predicate], all)), making);
      if (rows === null || rows instanceof Full) return touchedBy(rel.input, want, making);
      return named({ ...rel, input: rows }, want);
    },
  },
  project: {
    touched: (rel, want, making) => computed(rel.input, wanted(rel.columns, want), making),
  },
  union: {
    touched: ({ inputs }, want, making) => {
      const parts = inputs.map((input) => touchedBy(input, want, making));
      return merged(parts);
    },
  },
  // Those of the left side that went or came, and those that have a partner which did.
  join: {
    touched: (rel, want, making) => {
      if (rel.join === "full" || rel.join === "cross") return new Full(`a ${rel.join} join looks at all rows`);
      const columns = wanted(rel.columns, want);
      const usesSide = ([0, 1] as const).map((input) => columnsUsed(exprsOf(columns), [], input).length > 0);
      if (usesSide[0] === true && usesSide[1] === true) return new Full("the keys are of both sides of a join");
      if (usesSide[1] !== true) return touchedLeft(rel, columns, making);
      if (rel.join === "inner") return touchedLeft(flipped(rel), columns.map(flippedField), making);
      return new Full("the keys are of the right side of a left join");
    },
  },
  // The groups, which are computed anew: values are never adjusted.
  aggregate: {
    touched: ({ input, group_by }, want, making) => {
      if (group_by.length === 0) return new Full("an aggregate without groups looks at all rows");
      const other = want.find((name) => !group_by.includes(name));
      if (other !== undefined) return new Full(`the key ${other} is computed from groups`);
      return touchedBy(input, want, making);
    },
  },
  // All rows of the partitions.
  window: {
    touched: ({ input, partition_by, columns }, want, making) => {
      if (partition_by.length === 0) return new Full("a window without partitions looks at all rows");
      if (want.every((name) => partition_by.includes(name))) return touchedBy(input, want, making);
      const other = want.find((name) => columns.some((one) => one.name === name));
      if (other !== undefined) return new Full(`the key ${other} is computed from partitions`);
      const partition = union(partition_by, []);
      const keys = touchedBy(input, partition, making);
      if (keys === null || keys instanceof Full) return keys;
      const rows = restricted(input, { columns: partition, rel: making.step(keys) }, making);
      return merged([touchedBy(input, want, making), named(rows, want)]);
    },
  },
  sort: { touched: ({ input }, want, making) => touchedBy(input, want, making) },
  limit: {
    touched: ({ input, limit, offset }, want, making) =>
      limit === null && offset === 0
        ? touchedBy(input, want, making)
        : new Full("which rows a limit takes depends on all of them"),
  },
};

/** What of a relation may differ, by the values of some columns. @param want at least one column */
export function touchedBy(rel: RelSpec, want: readonly string[], making: Making): Touched {
  if (!making.reads(rel)) return null;
  const rule = RULES[rel.rel] as Rule<RelName>;
  return rule.touched(rel, want, making);
}

/** The columns as a relation. */
function named(input: RelSpec, names: readonly string[]): RelSpec {
  return picked(
    input,
    names.map((name) => [name, name]),
  );
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])];
}

function merged(parts: readonly Touched[]): Touched {
  const full = parts.find((part) => part instanceof Full);
  return full ?? together(parts.flatMap((part) => (part === null || part instanceof Full ? [] : [part])));
}

type Field = RelOf<"project">["columns"][number];
type Join = RelOf<"join">;

function wanted(columns: readonly Field[], want: readonly string[]): readonly Field[] {
  return want.flatMap((name) => columns.find((one) => one.name === name) ?? []);
}

function exprsOf(columns: readonly Field[]): readonly ExprSpec[] {
  return columns.map(({ expr }) => expr);
}

/** Columns computed from those of the touched rows of an input. */
function computed(input: RelSpec, columns: readonly Field[], making: Making): Touched {
  const used = union(columnsUsed(exprsOf(columns), []), []);
  if (used.length === 0) return new Full("the keys are the same in all rows");
  const rows = touchedBy(input, used, making);
  return rows === null || rows instanceof Full ? rows : { rel: "project", input: rows, columns: [...columns] };
}

/** @param columns of the left side alone */
function touchedLeft(rel: Join, columns: readonly Field[], making: Making): Touched {
  const own = computed(rel.left, columns, making);
  if (own instanceof Full || !making.reads(rel.right)) return own;
  if (rel.on.length === 0) return new Full("a join without equal columns looks at all rows");
  const partners = partnersOf(rel, making);
  if (partners === null || partners instanceof Full) return partners ?? own;
  const rows = restricted(rel.left, { ...partners, rel: making.step(partners.rel) }, making);
  return merged([own, { rel: "project", input: rows, columns: [...columns] }]);
}

/** The values of columns of the left side whose partners went or came. */
function partnersOf({ left, right, on }: Join, making: Making): { columns: string[]; rel: RelSpec } | Full | null {
  const [own, other] = [making.columnsOf(left), making.columnsOf(right)];
  const pairs = on.filter(([name, of], i) => {
    const types = [own.find((one) => one.name === name)?.dtype, other.find((one) => one.name === of)?.dtype];
    const isFirst = on.findIndex(([first]) => first === name) === i;
    return isFirst && types[0] !== undefined && types[1] !== undefined && isSameType(types[0], types[1]);
  });
  if (pairs.length === 0) return new Full("the equal columns of a join are of different types");
  const keys = touchedBy(
    right,
    union(
      pairs.map(([, of]) => of),
      [],
    ),
    making,
  );
  if (keys === null || keys instanceof Full) return keys;
  return { columns: pairs.map(([name]) => name), rel: picked(keys, pairs) };
}

/** The same join, its sides exchanged. */
function flipped(rel: Join): Join {
  return {
    ...rel,
    left: rel.right,
    right: rel.left,
    on: rel.on.map(([left, right]): [string, string] => [right, left]),
    filter: rel.filter === null ? null : flippedExpr(rel.filter),
    columns: rel.columns.map(flippedField),
  };
}

function flippedField(field: Field): Field {
  return { ...field, expr: flippedExpr(field.expr) };
}

function flippedExpr(expr: ExprSpec): ExprSpec {
  return rewritten(expr, (node) => {
    if (!("op" in node) || node.op !== "column") return node;
    return { ...node, input: node.input === 0 ? 1 : 0 };
  });
}
