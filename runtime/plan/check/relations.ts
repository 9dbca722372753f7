// The columns of a relation, and what is wrong with it.

import type { DerivedField } from "tessera-contracts/contracts/query/queries";
import type {
  RelAggregate,
  RelJoin,
  RelScan,
  RelSpec,
  RelUnion,
  RelWindow,
} from "tessera-contracts/contracts/query/relations";
import type { SortKeySpec } from "tessera-contracts/contracts/schema/ordering";
import { thereAre } from "../errors.js";
import { functionNamed } from "../functions/registry.js";
import { BOOL, classOf, commonType, isSameType, plainType, type Typed, typeName } from "../types.js";
import { column, type Columns, demandUnique, named, type Place, report, within } from "./context.js";
import { demandBool, type Inputs, typeOfExpression, typeOfFunction } from "./expressions.js";
import { demandMeaning, sharedMetadata } from "./meanings.js";
import { hasItsForms, listedColumns } from "./literals.js";

/** The columns of a relation, in order; null if they are not known because of a mistake. Mistakes are taken down. */
export function columnsOf(rel: RelSpec, place: Place): Columns | null {
  const known = place.check.known.get(rel);
  if (known !== undefined) return known;
  const columns = freshColumnsOf(rel, place);
  place.check.known.set(rel, columns);
  return columns;
}

function freshColumnsOf(rel: RelSpec, place: Place): Columns | null {
  switch (rel.rel) {
    case "scan":
      return scanned(rel, place);
    case "view": {
      const views = place.check.registry.views ?? {};
      const view = named(views, rel.view);
      if (view !== undefined) return view.schema.fields;
      return report(place, "PLAN_UNKNOWN_VIEW", `there is no view ${rel.view}`, thereAre(Object.keys(views)));
    }
    case "values":
      return listedColumns(rel, place);
    case "filter": {
      const input = columnsOf(rel.input, within(place, ".input"));
      demandCondition(rel.predicate, [input], within(place, ".predicate"));
      return input;
    }
    case "project":
      return derived(rel.columns, [columnsOf(rel.input, within(place, ".input"))], place);
    case "join":
      return joined(rel, place);
    case "aggregate":
      return grouped(rel, place);
    case "window":
      return withNeighbours(rel, place);
    case "sort": {
      demandNoOrder(rel.input, within(place, ".input"));
      const input = columnsOf(rel.input, within(place, ".input"));
      demandSortKeys(rel.keys, input, within(place, ".keys"));
      return input;
    }
    case "limit":
      return columnsOf(rel.input, within(place, ".input"));
    case "union":
      return together(rel, place);
  }
}

function scanned({ dataset, columns }: RelScan, place: Place): Columns | null {
  const { datasets } = place.check.registry;
  const schema = named(datasets, dataset);
  if (schema === undefined) {
    return report(place, "PLAN_UNKNOWN_DATASET", `there is no dataset ${dataset}`, thereAre(Object.keys(datasets)));
  }
  const all = nonNull(schema.fields, schema.required_non_null);
  demandUnique(columns, within(place, ".columns"));
  return columns.length === 0 ? all : picked(columns, all, within(place, ".columns"));
}

function nonNull(fields: Columns, required: readonly string[]): Columns {
  return fields.map((field) => (required.includes(field.name) ? { ...field, nullable: false } : field));
}

/** Columns by their names; null if one is not there. */
function picked(names: readonly string[], columns: Columns, place: Place): Columns | null {
  const found = names.map((name, i) => columnNamed(name, columns, within(place, `[${i}]`)));
  return found.includes(null) ? null : found.filter((one) => one !== null);
}

function columnNamed(name: string, columns: Columns, place: Place): Columns[number] | null {
  const found = columns.find((one) => one.name === name);
  if (found !== undefined) return found;
  return report(place, "PLAN_UNKNOWN_COLUMN", `there is no column ${name}`, thereAre(columns.map((one) => one.name)));
}

/** A sort of which only filters and projections are left above: the operator over them loses its order. */
function demandNoOrder(rel: RelSpec, place: Place): void {
  if (rel.rel === "filter" || rel.rel === "project") demandNoOrder(rel.input, within(place, ".input"));
  if (rel.rel !== "sort") return;
  report(place, "PLAN_ORDER_LOST", "the order of rows means nothing to the operator above", "sort at the end");
}

function demandCondition(expr: DerivedField["expr"], inputs: Inputs, place: Place): void {
  if (expr.op === "sql") return;
  demandBool(typeOfExpression(expr, inputs, place), place);
}

/** The columns that a project or a join computes. An expression in SQL has the type that a cast around it gives. */
function derived(fields: readonly DerivedField[], inputs: Inputs, place: Place): Columns | null {
  demandUnique(
    fields.map(({ name }) => name),
    within(place, ".columns"),
  );
  const types = fields.map(({ expr }, i) => typeOfExpression(expr, inputs, within(place, `.columns[${i}].expr`)));
  if (types.includes(null)) return null;
  return fields.map(({ name, expr }, i) => {
    const source = expr.op === "column" ? inputs[expr.input]?.find((one) => one.name === expr.name) : undefined;
    const { dtype, nullable, metadata = {} } = types[i] ?? { dtype: BOOL, nullable: true };
    return source === undefined ? { ...column(name, { dtype, nullable }), metadata } : { ...source, name, nullable };
  });
}

function joined(rel: RelJoin, place: Place): Columns | null {
  const left = columnsOf(rel.left, within(place, ".left"));
  const right = columnsOf(rel.right, within(place, ".right"));
  for (const side of ["left", "right"] as const) demandNoOrder(rel[side], within(place, `.${side}`));
  for (const [i, [one, other]] of rel.on.entries()) {
    const at = within(place, `.on[${i}]`);
    const sides = [left && columnNamed(one, left, at), right && columnNamed(other, right, at)];
    const [a, b] = sides;
    if (a == null || b == null) continue;
    demandMeaning([a, b], at);
    if (commonType(a.dtype, b.dtype) !== null) continue;
    report(at, "PLAN_TYPE", `${typeName(a.dtype)} and ${typeName(b.dtype)} cannot be equal`, "cast one side below");
  }
  if (rel.filter !== null) demandCondition(rel.filter, [left, right], within(place, ".filter"));
  if (rel.join === "semi" || rel.join === "anti") return derived(rel.columns, [left], place);
  const outer = (columns: Columns | null): Columns | null =>
    columns?.map((one) => ({ ...one, nullable: true })) ?? null;
  const inputs = [
    rel.join === "full" ? outer(left) : left,
    rel.join === "left" || rel.join === "full" ? outer(right) : right,
  ];
  return derived(rel.columns, inputs, place);
}

function grouped({ input: below, group_by, aggregates }: RelAggregate, place: Place): Columns | null {
  const input = columnsOf(below, within(place, ".input"));
  demandNoOrder(below, within(place, ".input"));
  demandUnique([...group_by, ...aggregates.map(({ name }) => name)], place);
  const types = aggregates.map(({ fn, args, filter, order_by }, i): Typed | null => {
    const at = within(place, `.aggregates[${i}]`);
    if (filter !== null) demandCondition(filter, [input], within(at, ".filter"));
    demandSortKeys(order_by, input, within(at, ".order_by"));
    return functionType({ fn, args }, { kinds: ["aggregate"], isOrdered: order_by.length > 0, input }, at);
  });
  if (input === null) return null;
  const keys = picked(group_by, input, within(place, ".group_by"));
  if (keys === null || types.includes(null)) return null;
  return [...keys, ...aggregates.map(({ name }, i) => column(name, types[i] ?? { dtype: BOOL, nullable: true }))];
}

interface Around {
  readonly kinds: readonly string[];
  readonly isOrdered: boolean;
  readonly input: Columns | null;
}

function functionType(
  { fn: name, args }: Pick<RelAggregate["aggregates"][number], "fn" | "args">,
  { kinds, isOrdered, input }: Around,
  place: Place,
): Typed | null {
  const types = args.map((arg, i) => typeOfExpression(arg, [input], within(place, `.args[${i}]`)));
  const fn = functionNamed(name, place.check.registry);
  if (fn === null) return report(place, "PLAN_UNKNOWN_FUNCTION", `there is no function ${name}`);
  if (!kinds.includes(fn.kind)) return report(place, "PLAN_PLACE", `${name} is no ${kinds.join(" or ")} function`);
  if (fn.needsOrder && !isOrdered) {
    return report(place, "PLAN_ARGUMENTS", `the result of ${name} depends on the order of rows`, "say it in order_by");
  }
  return hasItsForms(fn, args, place) ? typeOfFunction(name, types, place) : null;
}

function withNeighbours({ input: below, partition_by, order_by, columns }: RelWindow, place: Place): Columns | null {
  const input = columnsOf(below, within(place, ".input"));
  demandNoOrder(below, within(place, ".input"));
  if (input !== null) picked(partition_by, input, within(place, ".partition_by"));
  demandSortKeys(order_by, input, within(place, ".order_by"));
  demandUnique(
    [...(input ?? []), ...columns].map(({ name }) => name),
    within(place, ".columns"),
  );
  const types = columns.map(({ fn, args, running }, i) => {
    const at = within(place, `.columns[${i}]`);
    if (running && order_by.length === 0) report(at, "PLAN_ARGUMENTS", "running needs an order", "say it in order_by");
    return functionType({ fn, args }, { kinds: ["window", "aggregate"], isOrdered: order_by.length > 0, input }, at);
  });
  if (input === null || types.includes(null)) return null;
  return [...input, ...columns.map(({ name }, i) => column(name, types[i] ?? { dtype: BOOL, nullable: true }))];
}

function demandSortKeys(keys: readonly SortKeySpec[], columns: Columns | null, place: Place): void {
  if (columns === null) return;
  for (const [i, { column: name }] of keys.entries()) {
    const found = columnNamed(name, columns, within(place, `[${i}]`));
    if (found === null || classOf(found.dtype) !== "other") continue;
    report(within(place, `[${i}]`), "PLAN_TYPE", `values of ${typeName(found.dtype)} have no order`);
  }
}

function together({ inputs }: RelUnion, place: Place): Columns | null {
  const all = inputs.map((input, i) => columnsOf(input, within(place, `.inputs[${i}]`)));
  for (const [i, input] of inputs.entries()) demandNoOrder(input, within(place, `.inputs[${i}]`));
  const [first] = all;
  if (first == null || all.includes(null)) return null;
  for (const [i, other] of all.entries()) {
    if (other === null || isSameShape(first, other)) continue;
    const said = (columns: Columns): string =>
      columns.map(({ name, dtype }) => `${name} ${typeName(dtype)}`).join(", ");
    report(within(place, `.inputs[${i}]`), "PLAN_TYPE", `expected the columns ${said(first)}, got ${said(other)}`);
  }
  return first.map((one, i) => {
    const same = all.map((columns) => columns?.[i] ?? one);
    demandMeaning(same, place);
    const isNullable = same.some(({ nullable }) => nullable);
    return { ...one, nullable: isNullable, metadata: { ...sharedMetadata(same) } };
  });
}

function isSameShape(one: Columns, other: Columns): boolean {
  const isLike = (a: Columns[number], b: Columns[number] | undefined): boolean =>
    b !== undefined && a.name === b.name && isSameType(plainType(a.dtype), plainType(b.dtype));
  return one.length === other.length && one.every((a, i) => isLike(a, other[i]));
}
