// A walk over what an engine binds the names of a text of SQL to.

import type { PlanMistake } from "../errors.js";
import type { Found } from "./columns.js";
import type { Origin, Source } from "./walk.js";

/** An object of a plan as JSON. */
export type Json = { readonly [key: string]: unknown };

/** The columns of an operator by their places; an operator that is not known has one for all. */
export interface Bound {
  readonly columns: readonly Origin[];
  /** What a column is made of whose place is not known; null if all are. */
  readonly rest: Origin | null;
}

/** What the columns of an operator are made of. */
export type Operator = (node: Json, walk: BoundWalk) => Bound;
/** Operators by the engine's names of them. */
export type Operators = { readonly [type: string]: Operator };

/** Follows the columns of a bound plan to its tables. */
export class BoundWalk implements Found {
  readonly required: Source[] = [];
  readonly filtered: Source[] = [];
  readonly joined: (readonly [Source, Source])[] = [];
  readonly rows: Source[] = [];
  readonly scans: { readonly dataset: string; readonly columns: readonly string[] }[] = [];
  /** What is not followed: all columns below it count. */
  readonly partial: PlanMistake[] = [];
  /** What is no query over the tables, in the words of DuckDB. */
  readonly refused: string[] = [];
  readonly #shared = new Map<unknown, Bound>();
  readonly #correlated: Bound[] = [];
  readonly #operators: Operators;
  readonly #otherwise: Operator;

  /** @param otherwise is for operators that are not among those given */
  constructor(operators: Operators, otherwise: Operator) {
    this.#operators = operators;
    this.#otherwise = otherwise;
  }

  /** What the columns of an operator are made of. */
  of(node: Json): Bound {
    return (this.#operators[String(node["type"])] ?? this.#otherwise)(node, this);
  }

  /** The operators below one. */
  below(node: Json): readonly Bound[] {
    return nodesIn(node["children"]).map((child) => this.of(child));
  }

  /** Takes down what decides which rows there are. */
  filterBy(origins: readonly Origin[]): void {
    const sources = origins.flatMap((one) => one.sources);
    this.filtered.push(...sources);
    this.rows.push(...sources);
  }

  /** The rows of a common table expression are read by its number. */
  share(index: unknown, bound: Bound): void {
    this.#shared.set(index, bound);
  }

  shared(index: unknown): Bound {
    return this.#shared.get(index) ?? NOTHING;
  }

  /** Works on what reads columns of a query around it. */
  within<T>(around: Bound, work: () => T): T {
    this.#correlated.push(around);
    const result = work();
    this.#correlated.pop();
    return result;
  }

  around(): Bound {
    return this.#correlated.at(-1) ?? NOTHING;
  }
}

/** An operator without columns. */
export const NOTHING: Bound = { columns: [], rest: null };

/** The objects of a list; none if it is no list. */
export function nodesIn(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter((one): one is Json => typeof one === "object" && one !== null) : [];
}

/** The places of columns that an expression reads. */
export function refsIn(value: unknown): readonly number[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== "object" || value === null) return [];
  const node = value as Json;
  if (node["expression_class"] === "BOUND_REF") return [Number(node["index"])];
  return Object.values(node).flatMap(refsIn);
}

/** What a column is made of, by its place. */
export function originAt({ columns, rest }: Bound, at: number): Origin {
  return columns[at] ?? rest ?? { kind: "computed", sources: [] };
}

/** What expressions over an input are made of. */
export function madeOf(expressions: unknown, input: Bound): readonly Origin[] {
  return nodesIn(expressions).map((one): Origin => {
    if (one["expression_class"] === "BOUND_REF") return originAt(input, Number(one["index"]));
    const parts = refsIn(one).map((at) => originAt(input, at));
    const isAggregated =
      /AGGREGATE|WINDOW/.test(String(one["expression_class"])) || parts.some(({ kind }) => kind === "aggregated");
    return { kind: isAggregated ? "aggregated" : "computed", sources: distinct(parts.flatMap((part) => part.sources)) };
  });
}

/** Each source once. */
export function distinct(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((one) => [JSON.stringify(one), one])).values()];
}

/** The columns of several inputs, one after the other. */
export function beside(inputs: readonly Bound[]): Bound {
  const rest = inputs.flatMap((one) => one.rest ?? []);
  if (rest.length === 0) return { columns: inputs.flatMap(({ columns }) => columns), rest: null };
  const sources = inputs.flatMap((one) => [...one.columns, ...(one.rest === null ? [] : [one.rest])]);
  return { columns: [], rest: { kind: "computed", sources: distinct(sources.flatMap((one) => one.sources)) } };
}

/** What all columns of an operator are made of. */
export function sourcesIn({ columns, rest }: Bound): readonly Source[] {
  return [...columns, ...(rest === null ? [] : [rest])].flatMap(({ sources }) => sources);
}

/** One column that has the values of several. */
export function merged(parts: readonly (Origin | null | undefined)[]): Origin {
  const given = parts.filter((one) => one !== null && one !== undefined);
  const kind = given.every((one) => one.kind === "copied") ? "copied" : "computed";
  return { kind, sources: distinct(given.flatMap(({ sources }) => sources)) };
}
