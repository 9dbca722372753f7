// Whether two plans are the same.

import { CanonicalPlan, type RelSpec } from "tessera-contracts/contracts/query/relations";
import type { PlanRegistry } from "../check/context.js";
import { schemaOfPlan } from "../check/validate-plan.js";
import { udfFingerprint } from "../functions/udfs.js";
import { functionNamed, FUNCTIONS_VERSION } from "../functions/registry.js";
import { normalRelation } from "./relations.js";

/** The version of the normal form. */
const FORM = 1;

/**
 * The normal form of a plan: what two spellings of one plan have in common. It is for comparing, and is never executed.
 * @throws {PlanError} if there is a mistake
 */
export function normalise(rel: RelSpec, registry: PlanRegistry): CanonicalPlan {
  const columns = schemaOfPlan(rel, registry).map(({ name }) => name);
  const root = normalRelation(rel, { registry, mistakes: [], known: new Map() });
  return { form: FORM, functions: FUNCTIONS_VERSION, root, columns, udfs: udfsOf(root, registry) };
}

/** The functions of the user that a plan calls, by name in order, with the SHA-256 of each. */
function udfsOf(root: RelSpec, { udfs }: PlanRegistry): CanonicalPlan["udfs"] {
  if (udfs === undefined) return {};
  const names = new Set<string>();
  const left: unknown[] = [root];
  while (left.length > 0) {
    const node = left.pop();
    if (typeof node !== "object" || node === null) continue;
    if ("fn" in node && typeof node.fn === "string") names.add(node.fn);
    left.push(...(Object.values(node) as readonly unknown[]));
  }
  const own = [...names].filter((name) => functionNamed(name, {}) === null && Object.hasOwn(udfs.specs, name));
  return Object.fromEntries(own.sort().map((name) => [name, udfFingerprint(name, udfs)]));
}

/** The SHA-256 of the normal form in hexadecimal digits: equal for spellings of one plan. @throws {PlanError} if there is a mistake */
export function planFingerprint(rel: RelSpec, registry: PlanRegistry): string {
  return CanonicalPlan.fingerprint(normalise(rel, registry));
}
