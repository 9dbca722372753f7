// Where a query begins: at a table, a view, a few rows, or a plan that somebody wrote.

import type { AnyRow } from "tessera-contracts/arrow";
import type { Table } from "tessera-contracts/arrow";
import { CanonicalSql } from "tessera-contracts/contracts/plan/keys";
import type { ViewNode } from "tessera-contracts/contracts/plan/views";
import { QuerySpec, type QuerySpecInit } from "tessera-contracts/contracts/query/queries";
import { RelSpec, type RelSpecInit } from "tessera-contracts/contracts/query/relations";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { SqlDialect } from "tessera-contracts/contracts/types";
import type { TypeInfo } from "tessera-contracts/serde";
import { column, type PlanRegistry } from "../check/context.js";
import { determinismOf } from "../check/determinism.js";
import { schemaOfPlan } from "../check/validate-plan.js";
import { canonicalSql, withoutSemicolon } from "../identity/canonical-sql.js";
import { lowerQuery } from "../lower/query.js";
import { literalOf } from "./literals.js";
import { planError } from "./nodes.js";
import { allViews, together } from "./registry.js";
import type { RelData } from "./rel-data.js";
import { Rel } from "./rel.js";

/** What is asked of a table of a contract. */
interface TableLike {
  readonly contract: { readonly info: TypeInfo };
  readonly spec: TableSchemaSpec;
}

/** Which version of a table is read. Default, and null: the one that the run pins. */
export interface TableOptions {
  readonly version?: number | null;
}

/** All rows of a table. Its contract tells the columns; a table that is said by its name has the schema that is given. */
export function table<Row, Init>(from: Table<Row, Init>, options?: TableOptions): Rel<Row>;
export function table<Row, Init>(name: string, options: TableOptions & { readonly schema: Table<Row, Init> }): Rel<Row>;
export function table<Row = AnyRow>(
  name: string,
  options: TableOptions & { readonly schema: TableSchemaSpec },
): Rel<Row>;
export function table(
  from: TableLike | string,
  options: TableOptions & { readonly schema?: TableLike | TableSchemaSpec } = {},
): Rel<unknown> {
  const source = typeof from === "string" ? options.schema : from;
  if (source === undefined) {
    throw planError(
      "PLAN_UNKNOWN_DATASET",
      "the columns of a table that is said by its name are not known",
      "say { schema: T }",
    );
  }
  const { schema, bigints } = described(source);
  const name = typeof from === "string" ? from : schema.name;
  return new Rel({
    spec: { rel: "scan", dataset: name, columns: [], version: options.version ?? null },
    registry: { datasets: { [name]: schema } },
    bigints,
    views: [],
  });
}

/**
 * The rows of a view: of a query, which is then a view by this name, or of one that is defined elsewhere and has these columns.
 * The plan that reads the latter has no fingerprint before `fromSpec` is told that of the view.
 */
export function view<Row>(name: string, of: Rel<Row>): Rel<Row>;
export function view<Row, Init>(name: string, of: Table<Row, Init>): Rel<Row>;
export function view<Row = AnyRow>(name: string, of: TableSchemaSpec): Rel<Row>;
export function view(name: string, of: Rel<unknown> | TableLike | TableSchemaSpec): Rel<unknown> {
  const spec: RelSpec = { rel: "view", view: name };
  if (!(of instanceof Rel)) {
    const { schema, bigints } = described(of);
    const registry = { datasets: {}, views: { [name]: { schema, fingerprint: null } } };
    return new Rel({ spec, registry, bigints, views: [] });
  }
  const determinism = determinismOf(of.spec, of.registry);
  const own = { datasets: {}, views: { [name]: { schema: of.schema, fingerprint: of.fingerprint, determinism } } };
  const node = { ...viewNode(name, of.views), rel: of.spec };
  return new Rel({
    spec,
    registry: together([of.registry, own]),
    bigints: of.bigints,
    views: allViews([of.views, [node]]),
  });
}

/** What a view in SQL is. */
export interface SqlViewOptions<Schema> {
  /** The dialect of the text. Default: duckdb. */
  readonly dialect?: SqlDialect;
  /** The tables and views that it reads. */
  readonly deps: readonly RelData[];
  /** The columns of its result, which nobody can tell without an engine. */
  readonly schema: Schema;
}

/** The rows of a view that is said as one SELECT statement. Its fingerprint is that of the words of the text and of what it reads. */
export function sqlView<Row, Init>(name: string, text: string, options: SqlViewOptions<Table<Row, Init>>): Rel<Row>;
export function sqlView<Row = AnyRow>(name: string, text: string, options: SqlViewOptions<TableSchemaSpec>): Rel<Row>;
export function sqlView(
  name: string,
  text: string,
  { dialect = "duckdb", deps, schema: of }: SqlViewOptions<TableLike | TableSchemaSpec>,
): Rel<unknown> {
  const { schema, bigints } = described(of);
  const refs = Object.fromEntries(deps.map(reference));
  const sql = canonicalSql(withoutSemicolon(text, dialect), dialect);
  const fingerprint = CanonicalSql.fingerprint({ form: 1, dialect, sql, refs });
  const below = allViews(deps.map(({ views }) => views));
  const read = deps.flatMap(({ spec }) => (spec.rel === "view" ? [spec.view] : []));
  const node = { ...viewNode(name, []), deps: [...new Set(read)].sort(), sql: text, dialect, schema };
  return new Rel({
    spec: { rel: "view", view: name },
    registry: together([
      ...deps.map(({ registry }) => registry),
      { datasets: {}, views: { [name]: { schema, fingerprint } } },
    ]),
    bigints,
    views: allViews([below, [node]]),
  });
}

/** A few rows written into the plan. @throws {PlanError} if a column holds lists or structs */
export function values<Row, Init>(of: Table<Row, Init>, rows: readonly Row[]): Rel<Row> {
  const { schema, bigints } = described(of);
  const fields = schema.fields.map(({ name, dtype, nullable }) => column(name, { dtype, nullable }));
  const cells = rows.map((row) =>
    schema.fields.map(({ name, dtype }) => literalOf((row as AnyRow)[name] ?? null, dtype)),
  );
  return new Rel({ spec: { rel: "values", fields, rows: cells }, registry: { datasets: {} }, bigints, views: [] });
}

/** A query over one table, or over a view or another query. @throws {ValidationError} if it is none; @throws {PlanError} if it does not fit */
export function fromQuery<Row = AnyRow>(query: QuerySpecInit, of: RelData | TableLike | TableSchemaSpec): Rel<Row> {
  const given = QuerySpec.create(query);
  if (of instanceof Rel) {
    const { spec, schema, registry, bigints, views } = of;
    return new Rel({ spec: lowerQuery(given, schema, spec), registry, bigints: kept(given, bigints), views });
  }
  const { schema, bigints } = described(of as TableLike | TableSchemaSpec);
  const registry = { datasets: { [schema.name]: schema } };
  return new Rel({ spec: lowerQuery(given, schema), registry, bigints: kept(given, bigints), views: [] });
}

/** The new names of stored columns that are `bigint`. */
function kept({ projection: { base, rename } }: QuerySpec, bigints: ReadonlySet<string>): ReadonlySet<string> {
  const names = [...bigints].filter((name) => base.length === 0 || base.includes(name));
  return new Set(names.map((name) => (Object.hasOwn(rename, name) ? rename[name] : undefined) ?? name));
}

/** A plan as data. The registry tells what its names mean, and the caller what its rows are. @throws {ValidationError} if it is no plan */
export function fromSpec<Row = AnyRow>(spec: RelSpecInit, registry: PlanRegistry): Rel<Row> {
  const rel = RelSpec.create(spec);
  schemaOfPlan(rel, registry);
  return new Rel({ spec: rel, registry, bigints: new Set(), views: [] });
}

function described(of: TableLike | TableSchemaSpec): {
  readonly schema: TableSchemaSpec;
  readonly bigints: ReadonlySet<string>;
} {
  if (!("spec" in of)) return { schema: of, bigints: new Set() };
  const { info } = of.contract;
  const fields = info.kind === "struct" ? info.fields : [];
  return {
    schema: of.spec,
    bigints: new Set(fields.flatMap((field) => (field !== null && isBig(field.type) ? [field.name] : []))),
  };
}

function isBig(type: TypeInfo): boolean {
  return type.kind === "union" ? type.members.some(isBig) : type.kind === "int" && type.width !== "safe";
}

function viewNode(name: string, below: readonly ViewNode[]): ViewNode {
  const deps = below.map((one) => one.name).sort();
  return {
    name,
    deps,
    query: null,
    sql: null,
    dialect: "duckdb",
    rel: null,
    cache_policy: "none",
    contract: null,
    schema: null,
  };
}

function reference({ spec, registry }: RelData): readonly [string, string] {
  if (spec.rel === "scan") return [spec.dataset, spec.dataset];
  const fingerprint = spec.rel === "view" ? registry.views?.[spec.view]?.fingerprint : undefined;
  if (spec.rel === "view" && fingerprint != null) return [spec.view, `v_${fingerprint}`];
  throw planError(
    "PLAN_ARGUMENTS",
    "SQL reads tables and views by name, and this is a query",
    "make a view of it: view(name, query)",
  );
}
