// What several relations know of datasets and views, together.

import type { ViewNode } from "tessera-contracts/contracts/plan/views";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { PlanRegistry, PlanView } from "../check/context.js";
import { mergedCatalogs } from "../functions/udfs.js";
import { BuiltAggregate } from "./built-aggregate.js";
import { ExprNode, planError } from "./nodes.js";

/** What the names in relations mean, where they agree. @throws {PlanError} if one name has two meanings */
export function together(registries: readonly PlanRegistry[]): PlanRegistry {
  const [first = { datasets: {} }, ...others] = registries;
  return others.reduce<PlanRegistry>(
    (all, one) => ({
      datasets: merged("dataset", all.datasets, one.datasets, isSameSchema),
      views: merged("view", all.views ?? {}, one.views ?? {}, isSameView),
      udfs: mergedCatalogs([all.udfs, one.udfs]) ?? { specs: {} },
    }),
    first,
  );
}

/** The same, and the functions of the user that expressions call. @throws {PlanError} if one name is two functions */
export function withFunctions(registry: PlanRegistry, used: readonly unknown[]): PlanRegistry {
  const nodes = used.flatMap((one) => (one instanceof BuiltAggregate ? one.nodes : one instanceof ExprNode ? one : []));
  const udfs = mergedCatalogs([registry.udfs, ...nodes.map((node) => node.udfs)]);
  return udfs === null || udfs === registry.udfs ? registry : { ...registry, udfs };
}

/** Views, each once. @throws {PlanError} if one name has two meanings; that is found by their fingerprints in `together` */
export function allViews(lists: readonly (readonly ViewNode[])[]): readonly ViewNode[] {
  const names = new Set<string>();
  return lists.flat().filter(({ name }) => !names.has(name) && names.add(name));
}

type Named<T> = { readonly [name: string]: T };

function merged<T>(what: string, one: Named<T>, other: Named<T>, isSame: (a: T, b: T) => boolean): Named<T> {
  if (one === other) return one;
  for (const [name, value] of Object.entries(other)) {
    const known = Object.hasOwn(one, name) ? one[name] : undefined;
    if (known === undefined || known === value || isSame(known, value)) continue;
    throw planError("PLAN_NAME", `the ${what} ${name} is two different ones`, "give one of them another name");
  }
  return { ...one, ...other };
}

function isSameSchema(one: TableSchemaSpec, other: TableSchemaSpec): boolean {
  return TableSchemaSpec.fingerprint(one) === TableSchemaSpec.fingerprint(other);
}

function isSameView(one: PlanView, other: PlanView): boolean {
  return one.fingerprint === other.fingerprint && isSameSchema(one.schema, other.schema);
}
