// What a check goes by, and what it found.

import type { FieldSpec } from "tessera-contracts/contracts/arrow/types";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { DeterminismTier } from "tessera-contracts/contracts/types";
import type { UdfCatalog } from "../functions/udfs.js";
import type { PlanErrorCode, PlanMistake } from "../errors.js";

/** A view that plans can read. */
export interface PlanView {
  readonly schema: TableSchemaSpec;
  /** The fingerprint of its plan, which stands for it in the fingerprints of plans that read it; null if it is not known. */
  readonly fingerprint: string | null;
  /** What two runs of it agree on; absent: nothing that is certain. */
  readonly determinism?: DeterminismTier;
}

/** What the names of datasets and views mean. */
export interface PlanRegistry {
  readonly datasets: { readonly [name: string]: TableSchemaSpec };
  readonly views?: { readonly [name: string]: PlanView };
  /** Functions of the user that plans may call. */
  readonly udfs?: UdfCatalog;
}

/** The columns of a relation, in order. */
export type Columns = readonly FieldSpec[];

/** A check of a plan while it goes on. */
export interface Check {
  readonly registry: PlanRegistry;
  readonly mistakes: PlanMistake[];
  /** The columns of relations that were looked at; null if they are not known because of a mistake. */
  readonly known: Map<RelSpec, Columns | null>;
}

/** Where in a plan the check is. */
export interface Place {
  readonly check: Check;
  readonly path: string;
}

/** A place within another. */
export function within({ check, path }: Place, step: string): Place {
  return { check, path: `${path}${step}` };
}

/** Takes down a mistake. Always null, for what the place has no meaning then. */
export function report({ check, path }: Place, code: PlanErrorCode, message: string, hint: string | null = null): null {
  check.mistakes.push({ code, path, message, hint });
  return null;
}

/** Takes down a name that stands in a list twice. */
export function demandUnique(names: readonly string[], place: Place): void {
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) report(place, "PLAN_NAME", `the name ${twice} stands here twice`, "names are unique");
}

/** What stands under a name, and not what an object has by nature. */
export function named<T>(record: { readonly [name: string]: T } | undefined, name: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** A column of the given type, with nothing known of it besides. */
export function column(name: string, { dtype, nullable }: Pick<FieldSpec, "dtype" | "nullable">): FieldSpec {
  return { name, dtype, nullable, metadata: {}, default_value: null, encoding: null };
}
