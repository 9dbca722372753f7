// What is known of the order of rows, and which columns tell them apart.

import type { RelProject, RelSpec } from "tessera-contracts/contracts/query/relations";
import type { OrderingSpec } from "tessera-contracts/contracts/schema/ordering";
import { classOf } from "../types.js";
import { type Check, type Columns, named, type PlanRegistry } from "./context.js";
import { columnsOf } from "./relations.js";
import { schemaOfPlan } from "./validate-plan.js";

/**
 * The order that the rows of a plan have: that of its last sort, as far as filters, limits and projections keep its columns; all else
 * loses it.
 * @throws {PlanError} if there is a mistake
 */
export function orderingOfPlan(rel: RelSpec, registry: PlanRegistry): OrderingSpec {
  schemaOfPlan(rel, registry);
  const keys = keysOf(rel);
  return { level: keys.length === 0 ? "unordered" : "explicit", keys };
}

function keysOf(rel: RelSpec): OrderingSpec["keys"] {
  switch (rel.rel) {
    case "sort":
      return rel.keys.map(({ column, order }) => ({ column, order }));
    case "filter":
    case "limit":
      return keysOf(rel.input);
    case "project": {
      const keys = keysOf(rel.input).map(({ column, order }) => ({ column: nameAfter(rel, column), order }));
      const lost = keys.findIndex(({ column }) => column === null);
      return (lost < 0 ? keys : keys.slice(0, lost)).map(({ column, order }) => ({ column: column ?? "", order }));
    }
    default:
      return [];
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
