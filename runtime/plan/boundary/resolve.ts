// What is made of the columns of a table so that they fit the schema of its dataset, before any query sees them.

import { ORDERING_KEY, orderingAfter, orderingOfSpec, specWithOrdering } from "tessera-contracts/arrow";
import type { FieldSpec } from "tessera-contracts/contracts/arrow/types";
import type { ResolvedProjection } from "tessera-contracts/contracts/datasets/datasets";
import type { ExprSpec } from "tessera-contracts/contracts/query/expressions";
import type { DerivedField } from "tessera-contracts/contracts/query/queries";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { literalExpectation } from "../check/literals.js";
import { PlanError, thereAre } from "../errors.js";
import { boundaryText } from "./expressions.js";
import { fromExpressions } from "./projection.js";
import {
  asItIs,
  type At,
  type BoundarySpec,
  castTo,
  columnExpr,
  fitted,
  type Made,
  parsedOf,
  typed,
  type Work,
  wrong,
} from "./work.js";

/** The way from the columns of a table to those of its dataset. */
export interface Boundary {
  /** The columns that plans see. */
  readonly schema: TableSchemaSpec;
  /** What each of them is made of, in order. */
  readonly columns: readonly DerivedField[];
  /** The same as it is recorded. */
  readonly projection: ResolvedProjection;
}

/**
 * Compares the columns of a dataset with those of its table at one version. A column that is there with its type is taken as it is; one
 * of another type is cast, which fails at a value that the type does not hold; one that is missing has its default, or null. The
 * `projection_exprs` of the dataset take the place of all this. Columns that the dataset does not have are dropped, unless `validation`
 * says to keep or to refuse them.
 * @throws {PlanError} with all that stands in the way: `BOUNDARY_MISSING_COLUMN`, `BOUNDARY_TYPE`, `BOUNDARY_EXPRESSION`,
 * `BOUNDARY_EXTRA_COLUMN`, `BOUNDARY_NAME`
 */
export function boundaryOf(spec: BoundarySpec, physical: TableSchemaSpec): Boundary {
  const work: Work = { spec, physical, mistakes: [], added: [], casts: [] };
  demandDistinct(work);
  const asked = spec.policies.datafusion_scan?.projection_exprs ?? [];
  const made = asked.length > 0 ? fromExpressions(asked, work) : fromColumns(work);
  const [first, ...others] = work.mistakes;
  if (first !== undefined) throw new PlanError([first, ...others]);
  const columns = made.map(({ field, expr }) => ({ name: field.name, expr }));
  const base = spec.table_spec ?? { ...physical, name: spec.name, key_fields: [], required_non_null: [] };
  return {
    schema: orderedAs(physical, { ...base, fields: made.map(({ field }) => field) }, columns),
    columns,
    projection: {
      dataset_name: spec.name,
      columns: columns.map(({ name, expr }) => [name, boundaryText(expr)]),
      added_defaults: work.added,
      casts: work.casts,
    },
  };
}

/** With what the table says of the order of its rows, as far as its columns are taken as they are; what the dataset says itself stays. */
function orderedAs(
  physical: TableSchemaSpec,
  schema: TableSchemaSpec,
  columns: readonly DerivedField[],
): TableSchemaSpec {
  const ordering = orderingOfSpec(physical);
  if (ordering === null || Object.hasOwn(schema.metadata, ORDERING_KEY)) return schema;
  const kept = orderingAfter(ordering, (column) => {
    return columns.find(({ expr }) => expr.op === "column" && expr.name === column)?.name ?? null;
  });
  return kept.keys.length === 0 ? schema : specWithOrdering(schema, kept);
}

/** What is recorded of the boundary of a dataset. @throws {PlanError} as `boundaryOf` */
export function resolveProjection(spec: BoundarySpec, physical: TableSchemaSpec): ResolvedProjection {
  return boundaryOf(spec, physical).projection;
}

/** The boundary as the innermost operator of a plan, over the table by a name of its own. */
export function boundaryRel({ columns }: Boundary, table: string): RelSpec {
  return { rel: "project", input: { rel: "scan", dataset: table, columns: [], version: null }, columns };
}

/** Engines fold the case of names, and would read one column for the other. */
function demandDistinct(work: Work): void {
  const seen = new Map<string, string>();
  for (const [i, { name }] of work.physical.fields.entries()) {
    const other = seen.get(name.toLowerCase());
    seen.set(name.toLowerCase(), name);
    if (other === undefined) continue;
    const message = `the columns ${other} and ${name} of the table differ in case only, which SQL does not tell apart`;
    wrong(work, "BOUNDARY_NAME", [`$.fields[${i}]`, message], "rename one of them");
  }
}

function fromColumns(work: Work): readonly Made[] {
  const { spec, physical } = work;
  if (spec.table_spec === null) return physical.fields.map(asItIs);
  const made = spec.table_spec.fields.flatMap((field, i) => {
    const found = physical.fields.find(({ name }) => name === field.name);
    const expr = found === undefined ? missing(field, i, work) : fitted(field, columnExpr(found.name), found, work);
    return expr === null ? [] : [{ field, expr }];
  });
  const wanted = new Set(spec.table_spec.fields.map(({ name }) => name));
  const extra = physical.fields.filter(({ name }) => !wanted.has(name));
  return [...made, ...keptOf(extra, work)];
}

function keptOf(extra: readonly FieldSpec[], work: Work): readonly Made[] {
  const { strict } = work.spec.policies.validation ?? { strict: "filter" };
  if (strict === "filter" || extra.length === 0) return [];
  if (strict === false) return extra.map(asItIs);
  const message = `the table has columns that the dataset does not have: ${extra.map(({ name }) => name).join(", ")}`;
  wrong(
    work,
    "BOUNDARY_EXTRA_COLUMN",
    ["$.fields", message],
    "add them to the dataset, or let validation.strict be filter",
  );
  return [];
}

function missing(field: FieldSpec, index: number, work: Work): ExprSpec | null {
  const { name, dtype, nullable, default_value } = field;
  const path = `$.fields[${index}]`;
  const near = work.physical.fields.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (near !== undefined) {
    const message = `the table has no column ${name}, but ${near.name}, which differs in case`;
    return wrong(work, "BOUNDARY_MISSING_COLUMN", [path, message], "spell it as the table does");
  }
  work.added.push(name);
  if (default_value !== null) return defaultOf(field, default_value, { work, path: `${path}.default_value` });
  if (nullable && work.spec.table_spec?.required_non_null.includes(name) !== true)
    return { op: "literal", value: null, dtype };
  const there = thereAre(work.physical.fields.map((one) => one.name));
  const message = `the table has no column ${name}, which has neither nulls nor a default`;
  return wrong(work, "BOUNDARY_MISSING_COLUMN", [path, message], there);
}

function defaultOf(field: FieldSpec, text: string, { work, path }: At): ExprSpec | null {
  const parsed = parsedOf(text, { work, path });
  if (parsed === null) return null;
  // A date, a decimal and the like are written as texts or numbers: the literal is of the type of the column.
  if (parsed.expr.op === "literal") {
    const { value } = parsed.expr;
    for (const own of [value, String(value)]) {
      const literal = { ...parsed.expr, value: own, dtype: field.dtype };
      if (literalExpectation(literal) === null) return literal;
    }
  }
  const found = typed(parsed.expr, [], { work, path });
  return found === null ? null : castTo(field, parsed.expr, { found, work, path });
}
