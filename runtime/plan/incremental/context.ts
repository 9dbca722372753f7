// What the incremental form of a plan is made of: relations that are computed one after the other, and keys.

import type { ExprSpec } from "tessera-contracts/contracts/query/expressions";
import { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { type Columns, named, type PlanRegistry, type PlanView } from "../check/context.js";
import { schemaOfPlan } from "../check/validate-plan.js";
import { nodesOf } from "../walk.js";
import type { KeyValues, StepValues } from "./key-values.js";

/** Why all of a result has to be computed. */
export class Full {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

/** A relation that is computed once and read by its name, as a view, from then on. */
export interface IncrementalStep {
  readonly name: string;
  readonly rel: RelSpec;
  readonly schema: TableSchemaSpec;
}

/** Some columns of a relation, and the values of them that are meant: null equals null here. */
export interface Keys {
  readonly columns: readonly string[];
  /** Has these columns and no others. */
  readonly rel: RelSpec;
}

/** An incremental plan while it is made. */
export class Making {
  readonly steps: IncrementalStep[] = [];
  /** Names of the views with the rows that went and came, by datasets. */
  readonly changed: ReadonlyMap<string, string>;
  readonly #registry: PlanRegistry;
  readonly #views: { [name: string]: PlanView };
  readonly #prefix: string;
  readonly #known: ReadonlyMap<string, StepValues>;
  readonly #columns = new Map<RelSpec, Columns>();
  /** The names of steps by the fingerprints of what they compute. */
  readonly #made = new Map<string, string>();

  constructor(
    registry: PlanRegistry,
    changed: ReadonlyMap<string, string>,
    { prefix, known }: { readonly prefix: string; readonly known: ReadonlyMap<string, StepValues> },
  ) {
    this.#registry = registry;
    this.#views = { ...registry.views };
    this.#prefix = prefix;
    this.#known = known;
    this.changed = changed;
  }

  get registry(): PlanRegistry {
    return { ...this.#registry, views: this.#views };
  }

  columnsOf(rel: RelSpec): Columns {
    const columns = this.#columns.get(rel) ?? schemaOfPlan(rel, this.registry);
    this.#columns.set(rel, columns);
    return columns;
  }

  /** Whether a plan reads a dataset that changed. */
  reads(rel: RelSpec): boolean {
    for (const node of nodesOf(rel)) {
      if ("rel" in node && node.rel === "scan" && node.version === null && this.changed.has(node.dataset)) return true;
    }
    return false;
  }

  /** What is known of the values that a column of keys has; null if nothing is. */
  valuesOf(rel: RelSpec, name: string): KeyValues | null {
    if (rel.rel === "view") return named(this.#known.get(rel.view)?.columns, name) ?? null;
    const expr = rel.rel === "project" ? rel.columns.find((one) => one.name === name)?.expr : undefined;
    return rel.rel === "project" && expr?.op === "column" ? this.valuesOf(rel.input, expr.name) : null;
  }

  /** A relation that is read more than once: it becomes a step, and what stands for it is returned. */
  step(rel: RelSpec): RelSpec {
    if (rel.rel === "view") return rel;
    const fingerprint = RelSpec.fingerprint(rel);
    const made = this.#made.get(fingerprint);
    if (made !== undefined) return { rel: "view", view: made };
    const name = `${this.#prefix}${this.steps.length}`;
    this.#made.set(fingerprint, name);
    const fields = this.columnsOf(rel);
    const schema = { name, fields, key_fields: [], required_non_null: [], metadata: {} };
    this.#views[name] = { schema, fingerprint: null };
    this.steps.push({ name, rel, schema });
    return { rel: "view", view: name };
  }
}

/** A column of the left side of an expression. */
export function columnRef(name: string, input: 0 | 1 = 0): ExprSpec {
  return { op: "column", name, input };
}

/** These columns of a relation, under names that may be others: `[name, of the relation]`. */
export function picked(input: RelSpec, names: readonly (readonly [name: string, of: string])[]): RelSpec {
  return { rel: "project", input, columns: names.map(([name, of]) => ({ name, expr: columnRef(of) })) };
}

/** Each combination of values once. */
export function distinct(input: RelSpec, columns: readonly string[]): RelSpec {
  return { rel: "aggregate", input, group_by: [...columns], aggregates: [] };
}

/** All rows of some relations of the same columns; null if there are none. */
export function together(rels: readonly RelSpec[]): RelSpec | null {
  const [first] = rels;
  return first === undefined || rels.length === 1 ? (first ?? null) : { rel: "union", inputs: [...rels] };
}

/** The rows of a relation that have one of the keys. */
export function semi(input: RelSpec, keys: Keys, making: Making): RelSpec {
  const known = new Map(keys.columns.map((name) => [name, making.valuesOf(keys.rel, name)]));
  const nullable = making.columnsOf(keys.rel).flatMap((one) => (one.nullable ? [one.name] : []));
  const mayBeNull = new Set(nullable.filter((name) => known.get(name)?.hasNull !== false));
  const some = keys.columns.find((name) => known.get(name)?.hasNull === true && known.get(name)?.hasValue === true);
  if (some === undefined || input.rel !== "scan") return matching(input, keys, { known, mayBeNull, making });
  // Engines skip most of a table by equality, and by null, but not by both at once: those without a value are read by themselves.
  const parts = [{ hasNull: false }, { hasValue: false, range: null }].map((part) => {
    const values: KeyValues = { hasNull: true, hasValue: true, range: null, ...known.get(some), ...part };
    const [own, left] = [new Map(known).set(some, values), new Set(mayBeNull)];
    if (!values.hasNull) left.delete(some);
    return matching(input, keys, { known: own, mayBeNull: left, making });
  });
  return { rel: "union", inputs: parts };
}

/** What is known of keys. */
interface KnownKeys {
  readonly known: ReadonlyMap<string, KeyValues | null>;
  /** Columns that are compared so that null equals null; of the others a null equals nothing. */
  readonly mayBeNull: ReadonlySet<string>;
  readonly making: Making;
}

function matching(input: RelSpec, keys: Keys, { known, mayBeNull, making }: KnownKeys): RelSpec {
  // Where keys are never null, equality says the same, and engines skip more by it.
  const equal = keys.columns.filter((name) => !mayBeNull.has(name));
  const same = keys.columns.filter((name) => mayBeNull.has(name)).map(isSame);
  const rows: RelSpec = {
    rel: "join",
    left: input,
    right: keys.rel,
    join: "semi",
    on: equal.map((name): [string, string] => [name, name]),
    filter: same.length === 0 ? null : same.reduce(and),
    columns: making.columnsOf(input).map(({ name }) => ({ name, expr: columnRef(name) })),
  };
  // What the join implies, said so that engines rule out whole pieces of files by it.
  const implied = keys.columns.flatMap((name) => impliedBy(known.get(name) ?? null, columnRef(name)));
  return implied.length === 0 ? rows : { rel: "filter", input: rows, predicate: implied.reduce(and) };
}

/** What holds of a column that has one of some values, as far as it can be said. */
function impliedBy(values: KeyValues | null, value: ExprSpec): readonly ExprSpec[] {
  if (values === null) return [];
  const isNull: ExprSpec = { op: "is_null", expr: value };
  const { range, hasNull, hasValue } = values;
  if (range === null) return hasNull && !hasValue ? [isNull] : [];
  const [least, greatest] = range;
  const from: ExprSpec = { op: "binary", operator: "ge", left: value, right: least };
  const to: ExprSpec = { op: "binary", operator: "le", left: value, right: greatest };
  return hasNull ? [{ op: "binary", operator: "or", left: and(from, to), right: isNull }] : [from, to];
}

function and(left: ExprSpec, right: ExprSpec): ExprSpec {
  return { op: "binary", operator: "and", left, right };
}

/** Whether a column has the same value on both sides, null included. */
function isSame(name: string): ExprSpec {
  const differs: ExprSpec = { op: "call", fn: "is_distinct_from", args: [columnRef(name), columnRef(name, 1)] };
  return { op: "call", fn: "not", args: [differs] };
}
