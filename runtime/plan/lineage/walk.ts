// Where the columns of a plan come from: one walk, down with what is asked for and up with what it is made of.

import type { ExprSpec } from "tessera-contracts/contracts/query/expressions";
import type {
  RelAggregate,
  RelFilter,
  RelJoin,
  RelProject,
  RelSpec,
  RelWindow,
} from "tessera-contracts/contracts/query/relations";
import { columnsUsed } from "../walk.js";

/** A column of a dataset or a view. */
export interface Source {
  readonly dataset: string;
  readonly column: string;
}

/** What a column is made of. */
export interface Origin {
  /** Whether it has the values of its one source, or is computed of the values of a row, or of the rows of a group. */
  readonly kind: "copied" | "computed" | "aggregated";
  readonly sources: readonly Source[];
}

/** What is known of the columns of a relation, by their names. */
export type Origins = ReadonlyMap<string, Origin>;

/** What a walk finds on its way. */
export class LineageWalk {
  readonly required: Source[] = [];
  readonly filtered: Source[] = [];
  /** What decides which rows there are: conditions, keys of joins and groups, the order of the first rows. */
  readonly rows: Source[] = [];
  readonly joined: (readonly [Source, Source])[] = [];
  readonly scans: { readonly dataset: string; readonly columns: readonly string[] }[] = [];
  readonly #namesOf: (rel: RelSpec) => readonly string[];

  /** @param namesOf the names of all columns of a relation, in order */
  constructor(namesOf: (rel: RelSpec) => readonly string[]) {
    this.#namesOf = namesOf;
  }

  /** The origins of the columns that are asked for, and of those that the relation needs besides. */
  of(rel: RelSpec, asked: Iterable<string>): Origins {
    switch (rel.rel) {
      case "scan":
        return this.#read(rel.dataset, asked);
      case "view":
        return this.#read(rel.view, asked);
      case "values":
        return new Map(rel.fields.map(({ name }) => [name, { kind: "computed", sources: [] }]));
      case "filter":
        return this.#filter(rel, asked);
      case "project":
        return this.#project(rel, asked);
      case "join":
        return this.#join(rel, asked);
      case "aggregate":
        return this.#aggregate(rel);
      case "window":
        return this.#window(rel, asked);
      case "sort":
        return this.of(rel.input, [...asked, ...rel.keys.map(({ column }) => column)]);
      case "limit": {
        const input = this.of(rel.input, asked);
        const keys = rel.input.rel === "sort" ? rel.input.keys : [];
        for (const { column } of keys) this.rows.push(...originIn(input, column).sources);
        return input;
      }
      case "union": {
        const names = [...asked];
        const all = rel.inputs.map((input) => this.of(input, names));
        return new Map(names.map((name) => [name, merged(all.map((one) => originIn(one, name)))]));
      }
    }
  }

  #read(dataset: string, asked: Iterable<string>): Origins {
    const columns = [...new Set(asked)].sort();
    const sources = columns.map((column): Source => ({ dataset, column }));
    this.required.push(...sources);
    this.scans.push({ dataset, columns });
    return new Map(sources.map((source) => [source.column, { kind: "copied", sources: [source] }]));
  }

  #filter(rel: RelFilter, asked: Iterable<string>): Origins {
    const used = this.#used([rel.predicate], rel.input);
    const input = this.of(rel.input, [...asked, ...used]);
    this.#filterBy(used, input);
    return input;
  }

  #project(rel: RelProject, asked: Iterable<string>): Origins {
    const names = new Set(asked);
    const kept = rel.columns.filter(({ name }) => names.has(name));
    const exprs = kept.map(({ expr }) => expr);
    const input = this.of(rel.input, this.#used(exprs, rel.input));
    return new Map(kept.map(({ name, expr }) => [name, this.#made(expr, [[rel.input, input]])]));
  }

  #join(rel: RelJoin, asked: Iterable<string>): Origins {
    const names = new Set(asked);
    const kept = rel.columns.filter(({ name }) => names.has(name));
    const conditions = rel.filter === null ? [] : [rel.filter];
    const exprs = [...kept.map(({ expr }) => expr), ...conditions];
    const left = this.of(rel.left, [...this.#used(exprs, rel.left, 0), ...rel.on.map(([one]) => one)]);
    const right = this.of(rel.right, [...this.#used(exprs, rel.right, 1), ...rel.on.map(([, other]) => other)]);
    for (const [one, other] of rel.on) {
      const [from, to] = [onlySource(originIn(left, one)), onlySource(originIn(right, other))];
      this.rows.push(...originIn(left, one).sources, ...originIn(right, other).sources);
      if (from !== null && to !== null) this.joined.push([from, to]);
    }
    this.#filterBy(this.#used(conditions, rel.left, 0), left);
    this.#filterBy(this.#used(conditions, rel.right, 1), right);
    const sides = [
      [rel.left, left],
      [rel.right, right],
    ] as const;
    return new Map(kept.map(({ name, expr }) => [name, this.#made(expr, sides)]));
  }

  #aggregate(rel: RelAggregate): Origins {
    const conditions = rel.aggregates.flatMap(({ filter }) => (filter === null ? [] : [filter]));
    const filtered = this.#used(conditions, rel.input);
    const used = rel.aggregates.map(({ args, order_by }) => [
      ...this.#used(args, rel.input),
      ...order_by.map(({ column }) => column),
    ]);
    const input = this.of(rel.input, [...rel.group_by, ...filtered, ...used.flat()]);
    this.#filterBy(filtered, input);
    for (const name of rel.group_by) this.rows.push(...originIn(input, name).sources);
    return new Map([
      ...rel.group_by.map((name) => [name, originIn(input, name)] as const),
      ...rel.aggregates.map(({ name }, i) => [name, combined("aggregated", used[i] ?? [], input)] as const),
    ]);
  }

  #window(rel: RelWindow, asked: Iterable<string>): Origins {
    const names = new Set(asked);
    const kept = rel.columns.filter(({ name }) => names.has(name));
    for (const { name } of rel.columns) names.delete(name);
    const keys = kept.length === 0 ? [] : [...rel.partition_by, ...rel.order_by.map(({ column }) => column)];
    const used = kept.map(({ args }) => [...this.#used(args, rel.input), ...keys]);
    const input = this.of(rel.input, [...names, ...used.flat()]);
    return new Map([
      ...input,
      ...kept.map(({ name }, i) => [name, combined("aggregated", used[i] ?? [], input)] as const),
    ]);
  }

  #filterBy(names: readonly string[], input: Origins): void {
    const sources = names.flatMap((name) => originIn(input, name).sources);
    this.filtered.push(...sources);
    this.rows.push(...sources);
  }

  /** The columns of an input that expressions use. A text of SQL may use all of them. */
  #used(exprs: readonly ExprSpec[], rel: RelSpec, input: 0 | 1 = 0): readonly string[] {
    return columnsUsed(exprs, this.#namesOf(rel), input);
  }

  #made(expr: ExprSpec, inputs: readonly (readonly [rel: RelSpec, origins: Origins])[]): Origin {
    if (expr.op === "column") return originIn(inputs[expr.input]?.[1] ?? new Map(), expr.name);
    const sides = inputs.map(([rel, origins], i) =>
      combined("computed", this.#used([expr], rel, i === 0 ? 0 : 1), origins),
    );
    return {
      kind: sides.some(({ kind }) => kind === "aggregated") ? "aggregated" : "computed",
      sources: merged(sides).sources,
    };
  }
}

const UNKNOWN: Origin = { kind: "computed", sources: [] };

function originIn(origins: Origins, name: string): Origin {
  return origins.get(name) ?? UNKNOWN;
}

function onlySource({ kind, sources }: Origin): Source | null {
  return kind === "copied" ? (sources[0] ?? null) : null;
}

/** What is computed of some columns; of what was aggregated, it is so too. */
function combined(kind: "computed" | "aggregated", names: readonly string[], input: Origins): Origin {
  const parts = names.map((name) => originIn(input, name));
  const isAggregated = kind === "aggregated" || parts.some((part) => part.kind === "aggregated");
  return { kind: isAggregated ? "aggregated" : "computed", sources: merged(parts).sources };
}

/** The sources of several columns, each once; the kind is that of the most computed. */
function merged(parts: readonly Origin[]): Origin {
  const kinds = ["aggregated", "computed", "copied"] as const;
  const kind = kinds.find((one) => parts.some((part) => part.kind === one)) ?? "computed";
  const sources = new Map(parts.flatMap((part) => part.sources.map((one) => [JSON.stringify(one), one])));
  return { kind, sources: [...sources.values()] };
}
