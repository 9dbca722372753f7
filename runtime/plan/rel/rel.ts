// A query that is built step by step.

import type { PlanLineage } from "tessera-contracts/contracts/plan/bundle";
import type { ViewNode } from "tessera-contracts/contracts/plan/views";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import { DedupeSpec, type DedupeSpecInit } from "tessera-contracts/contracts/schema/ordering";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { SqlDialect } from "tessera-contracts/contracts/types";
import type { Columns, PlanRegistry } from "../check/context.js";
import { columnsOf } from "../check/relations.js";
import { planFingerprint } from "../identity/fingerprint.js";
import { lineageOf } from "../lineage/lineage.js";
import { lowerDedupe } from "../lower/dedupe.js";
import { planSql } from "../sql/statement.js";
import { sortKeys } from "./built-aggregate.js";
import { asNode } from "./built-expr.js";
import { thereAre } from "../errors.js";
import {
  bigAggregates,
  bigColumns,
  columnsByName,
  copies,
  fieldsOf,
  groupFields,
  renamedCopies,
  windowFields,
} from "./columns.js";
import { type AnyHow, type JoinHow, joinOf, type SemiHow } from "./join.js";
import { asError, planError } from "./nodes.js";
import { checkForm } from "./form.js";
import { allViews, together, withFunctions } from "./registry.js";
import type { RelData, RelParts } from "./rel-data.js";
import type {
  Aggregates,
  Dropped,
  EitherOf,
  Extended,
  ExprsOf,
  Grouped,
  LeftOf,
  OuterKind,
  Picked,
  Renamed,
  RightOf,
  RowOf,
  Selection,
  SortKey,
  WindowColumns,
} from "./row-types.js";
import type { Condition } from "./value-types.js";

/**
 * A query over tables and views, as data: a {@link RelSpec} with what its names mean. It never changes; each method gives another.
 * Methods throw {@link PlanError} if there is a mistake.
 */
export class Rel<Row> implements RelData {
  /** The type of the rows, for the type checker alone. */
  declare readonly row: Row;
  /** The tree of operators. */
  readonly spec: RelSpec;
  /** The datasets and views that it names. */
  readonly registry: PlanRegistry;
  /** The columns of the result that rows have as `bigint`; other integers are `number`. */
  readonly bigints: ReadonlySet<string>;
  /** The views that it reads and whose definitions are known, each behind those that it reads. */
  readonly views: readonly ViewNode[];
  /** The columns of the result, in order. */
  readonly columns: Columns;

  /** @param known - the columns of inputs, which are not looked at again. */
  constructor({ spec, registry, bigints, views }: RelParts, known: readonly RelData[] = []) {
    const check = { registry, mistakes: [], known: new Map(known.map((one) => [one.spec, one.columns] as const)) };
    const columns = columnsOf(spec, { check, path: "$" });
    if (columns === null || check.mistakes.length > 0) throw asError(check.mistakes);
    checkForm(spec);
    this.spec = spec;
    this.registry = registry;
    this.bigints = bigints;
    this.views = views;
    this.columns = columns;
    Object.freeze(this);
  }

  /** The result as a table. */
  get schema(): TableSchemaSpec {
    const name = this.spec.rel === "scan" ? this.spec.dataset : this.spec.rel === "view" ? this.spec.view : "result";
    return { name, fields: this.columns, key_fields: [], required_non_null: [], metadata: {} };
  }

  /** The SHA-256 of the normal form: equal for two spellings of one plan. */
  get fingerprint(): string {
    return planFingerprint(this.spec, this.registry);
  }

  /** Which columns of tables it depends on. */
  get lineage(): PlanLineage {
    return lineageOf(this.spec, this.registry);
  }

  /** The plan as one statement of a dialect. Tables and views are read by their names. */
  sql(dialect: SqlDialect = "duckdb"): string {
    return planSql(this.spec, this.registry, dialect);
  }

  /** The rows for which a condition is true, neither false nor null. */
  where(condition: (columns: ExprsOf<Row>) => Condition): Rel<Row> {
    const node = asNode(condition(this.exprs()));
    return this.next({ rel: "filter", input: this.spec, predicate: node.spec }, this.bigints, [node]);
  }

  /** Some columns by name, or new ones computed from them. */
  select<K extends keyof Row & string>(...names: readonly [K, ...K[]]): Rel<Picked<Row, K>>;
  select<S extends Selection>(columns: (columns: ExprsOf<Row>) => S): Rel<RowOf<S>>;
  select<S extends Selection>(...how: readonly string[] | readonly [(columns: ExprsOf<Row>) => S]): Rel<unknown> {
    const [first] = how;
    if (typeof first !== "function") return this.copied(how as readonly string[]);
    const selection = first(this.exprs());
    const fields = fieldsOf(selection);
    return this.next({ rel: "project", input: this.spec, columns: fields }, bigColumns(selection), selection);
  }

  /** All columns and further ones. */
  with<S extends Selection>(columns: (columns: ExprsOf<Row>) => S): Rel<Extended<Row, S>> {
    const selection = columns(this.exprs());
    const fields = [...copies(this.names()), ...fieldsOf(selection)];
    const bigints = new Set([...this.bigints, ...bigColumns(selection)]);
    return this.next({ rel: "project", input: this.spec, columns: fields }, bigints, selection);
  }

  /** All columns but these. */
  drop<K extends keyof Row & string>(...names: readonly [K, ...K[]]): Rel<Dropped<Row, K>> {
    this.demand(names);
    return this.copied(this.names().filter((name) => !(names as readonly string[]).includes(name)));
  }

  /** The columns with other names, given by the old ones. */
  rename<const N extends { readonly [K in keyof Row]?: string }>(names: N): Rel<Renamed<Row, N>> {
    this.demand(Object.keys(names));
    const to = (name: string): string =>
      (Object.hasOwn(names, name) ? (names as Record<string, string>)[name] : undefined) ?? name;
    const columns = renamedCopies(this.names(), to);
    return this.next({ rel: "project", input: this.spec, columns }, new Set([...this.bigints].map(to)));
  }

  /** The rows side by side with those of another relation, with columns computed from both. `semi` and `anti` keep the columns of this one. */
  join<R, S extends Selection, const K extends OuterKind = "inner">(
    right: Rel<R>,
    how: JoinHow<Row, R, K>,
    columns: (left: ExprsOf<LeftOf<Row, K>>, right: ExprsOf<RightOf<R, K>>) => S,
  ): Rel<RowOf<S>>;
  join<R>(right: Rel<R>, how: SemiHow<Row, R>): Rel<Row>;
  join(right: RelData, how: AnyHow, columns?: (left: never, right: never) => Selection): RelData {
    const { spec, bigints, used } = joinOf(this, right, how, columns);
    const registry = withFunctions(together([this.registry, right.registry]), used);
    return new Rel({ spec, registry, bigints, views: allViews([this.views, right.views]) }, [this, right]);
  }

  /** One row for each group of rows with equal values of these columns, with columns computed from the group; without names, one row of all. */
  groupBy<A extends Aggregates>(columns: (group: ExprsOf<Row>) => A): Rel<RowOf<A>>;
  groupBy<K extends keyof Row & string, A extends Aggregates>(
    ...how: readonly [...names: K[], columns: (group: ExprsOf<Row>) => A]
  ): Rel<Grouped<Row, K, A>>;
  groupBy<K extends keyof Row & string>(...names: readonly [K, ...K[]]): Rel<Picked<Row, K>>;
  groupBy<Result>(...how: readonly (string | ((group: never) => Aggregates))[]): Rel<Result> {
    const group_by = how.filter((one) => typeof one === "string");
    const of = how.find((one) => typeof one === "function");
    const columns = of === undefined ? {} : of(this.exprs() as never);
    const bigints = new Set([...group_by.filter((name) => this.bigints.has(name)), ...bigAggregates(columns)]);
    const aggregates = groupFields(columns);
    return this.next({ rel: "aggregate", input: this.spec, group_by, aggregates }, bigints, columns);
  }

  /** All columns and further ones that look at the rows with equal values of `by`, in the order of `order`. */
  window<W extends WindowColumns>(
    over: { readonly by?: readonly (keyof Row & string)[]; readonly order?: readonly SortKey<Row>[] },
    columns: (window: ExprsOf<Row>) => W,
  ): Rel<Extended<Row, W>> {
    const added = columns(this.exprs());
    const bigints = new Set([...this.bigints, ...bigAggregates(added)]);
    const { by = [], order = [] } = over;
    const keys = { partition_by: by, order_by: sortKeys(order) };
    return this.next({ rel: "window", input: this.spec, ...keys, columns: windowFields(added) }, bigints, added);
  }

  /** The rows in an order: `"-a"` is `a` descending. Nulls come last either way. */
  orderBy(...keys: readonly [SortKey<Row>, ...SortKey<Row>[]]): Rel<Row> {
    return this.next({ rel: "sort", input: this.spec, keys: sortKeys(keys) });
  }

  /** The first rows, after some that are passed over; null takes all. */
  limit(limit: number | null, offset: number = 0): Rel<Row> {
    const wrong = [limit ?? 0, offset].find((one) => !Number.isSafeInteger(one) || one < 0);
    if (wrong !== undefined) throw planError("PLAN_ARGUMENTS", `expected a number of rows, 0 or more, got ${wrong}`);
    return this.next({ rel: "limit", input: this.spec, limit, offset });
  }

  /** The rows of this and of other relations with equal columns, duplicates kept. */
  union<R extends { readonly [K in keyof Row]: unknown }>(
    ...others: readonly [Rel<R>, ...Rel<R>[]]
  ): Rel<EitherOf<Row, R>> {
    const all: readonly RelData[] = [this, ...others];
    return new Rel(
      {
        spec: { rel: "union", inputs: all.map(({ spec }) => spec) },
        registry: together(all.map(({ registry }) => registry)),
        bigints: new Set(all.flatMap(({ bigints }) => [...bigints])),
        views: allViews(all.map(({ views }) => views)),
      },
      all,
    );
  }

  /** Equal rows once. */
  distinct(): Rel<Row> {
    return this.next({ rel: "aggregate", input: this.spec, group_by: this.names(), aggregates: [] });
  }

  /** One row for equal keys. @throws {ValidationError} if the spec is none */
  dedupe(spec: DedupeSpecInit): Rel<Row> {
    return this.next(lowerDedupe(this.spec, this.names(), DedupeSpec.create(spec)));
  }

  private names(): readonly string[] {
    return this.columns.map(({ name }) => name);
  }

  private exprs(): ExprsOf<Row> {
    return columnsByName(this.columns, this.bigints) as ExprsOf<Row>;
  }

  private copied<Result>(names: readonly string[]): Rel<Result> {
    const bigints = new Set(names.filter((name) => this.bigints.has(name)));
    return this.next({ rel: "project", input: this.spec, columns: copies(names) }, bigints);
  }

  private demand(names: readonly string[]): void {
    const columns = this.names();
    const stray = names.find((name) => !columns.includes(name));
    if (stray !== undefined) throw planError("PLAN_UNKNOWN_COLUMN", `there is no column ${stray}`, thereAre(columns));
  }

  private next<Result>(spec: RelSpec, bigints: ReadonlySet<string> = this.bigints, used: object = []): Rel<Result> {
    const registry = withFunctions(this.registry, Object.values(used));
    return new Rel<Result>({ spec, registry, bigints, views: this.views }, [this]);
  }
}
