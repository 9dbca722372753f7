// Whether two plans are the same.

import { CanonicalPlan, type RelSpec } from "tessera-contracts/contracts/query/relations";
import type { PlanRegistry } from "../check/context.js";
import { schemaOfPlan } from "../check/validate-plan.js";
import { FUNCTIONS_VERSION } from "../functions/registry.js";
import { requiredUdfs } from "../functions/required-udfs.js";
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
  const udfs = Object.fromEntries(requiredUdfs([root], registry).map(({ name, hash }) => [name, hash]));
  return { form: FORM, functions: FUNCTIONS_VERSION, root, columns, udfs };
}

/** The SHA-256 of the normal form in hexadecimal digits: equal for spellings of one plan. @throws {PlanError} if there is a mistake */
export function planFingerprint(rel: RelSpec, registry: PlanRegistry): string {
  return CanonicalPlan.fingerprint(normalise(rel, registry));
}
