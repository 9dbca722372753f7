// What is known of the order of rows, and which columns tell them apart.

import { orderingAfter, orderingOfSpec, UNORDERED } from "tessera-contracts/arrow";
import type { RelProject, RelSpec } from "tessera-contracts/contracts/query/relations";
import type { OrderingSpec } from "tessera-contracts/contracts/schema/ordering";
import { classOf } from "../types.js";
import { type Check, type Columns, named, type PlanRegistry } from "./context.js";
import { columnsOf } from "./relations.js";
import { schemaOfPlan } from "./validate-plan.js";

/**
 * The order that the rows of a plan have: that of its last sort, which is `explicit`, or what the schema of a dataset says (`orderingOf`), as
 * far as filters, limits and projections keep its columns; all else loses it. What a table says is a claim: plans sort all the same.
 * @throws {PlanError} if there is a mistake; {ValidationError}, {DecodeError} if the metadata of a dataset cannot be read
 */
export function orderingOfPlan(rel: RelSpec, registry: PlanRegistry): OrderingSpec {
  schemaOfPlan(rel, registry);
  return orderingIn(rel, registry);
}

function orderingIn(rel: RelSpec, registry: PlanRegistry): OrderingSpec {
  switch (rel.rel) {
    case "scan": {
      const schema = named(registry.datasets, rel.dataset);
      const isRead = (name: string): boolean => rel.columns.length === 0 || rel.columns.includes(name);
      const claimed = (schema && orderingOfSpec(schema)) ?? UNORDERED;
      return orderingAfter(claimed, (name) => (isRead(name) ? name : null));
    }
    case "sort":
      return { level: "explicit", keys: rel.keys.map(({ column, order }) => ({ column, order })) };
    case "filter":
    case "limit":
      return orderingIn(rel.input, registry);
    case "project":
      return orderingAfter(orderingIn(rel.input, registry), (name) => nameAfter(rel, name));
    default:
      return UNORDERED;
  }
}

/** What a projection calls a column that it keeps; null if it does not. */
function nameAfter({ columns }: RelProject, name: string): string | null {
  return columns.find(({ expr }) => expr.op === "column" && expr.name === name)?.name ?? null;
}

/** Whether no two rows of a relation, or only such as are equal, have equal values in some columns. */
export function tellsApart(names: readonly string[], rel: RelSpec, check: Check): boolean {
  const columns = columnsOf(rel, { check, path: "$" }) ?? [];
  // 0.0 and -0.0 are equal as keys and differ as values.
  const isAll = columns.every(({ name, dtype }) => names.includes(name) && classOf(dtype) !== "float");
  return isAll || keysUnder(rel, check).some((key) => key.every((name) => names.includes(name)));
}

/** Sets of columns that have equal values in no two rows. */
function keysUnder(rel: RelSpec, check: Check): readonly (readonly string[])[] {
  switch (rel.rel) {
    case "scan":
      return declaredKeys(
        named(check.registry.datasets, rel.dataset)?.key_fields,
        columnsOf(rel, { check, path: "$" }),
      );
    case "view":
      return declaredKeys(
        named(check.registry.views, rel.view)?.schema.key_fields,
        columnsOf(rel, { check, path: "$" }),
      );
    case "aggregate":
      return [rel.group_by];
    case "filter":
    case "sort":
    case "limit":
    case "window":
      return keysUnder(rel.input, check);
    case "project":
      return keysUnder(rel.input, check).flatMap((key) => {
        const names = key.map((name) => nameAfter(rel, name));
        return names.includes(null) ? [] : [names.filter((name) => name !== null)];
      });
    default:
      return [];
  }
}

function declaredKeys(fields: readonly string[] | undefined, columns: Columns | null): readonly (readonly string[])[] {
  if (fields === undefined || fields.length === 0) return [];
  return fields.every((name) => columns?.some((one) => one.name === name) === true) ? [fields] : [];
}
