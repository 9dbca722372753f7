// A planned view as it is recorded.

import type { ValidationErrorPayload } from "tessera-contracts/contracts/diagnostics/errors";
import type { PlanBundle } from "tessera-contracts/contracts/plan/bundle";
import { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { AnyValue } from "tessera-contracts/serde";
import type { PlanMistake } from "../errors.js";
import type { PlannedView } from "./planned.js";

/** What exports a plan to Substrait: `substraitOf` with a registry. Bundles take it from outside, so that plans alone load no Substrait. */
export type PlanExporter = (rel: RelSpec) => {
  readonly bytes: Uint8Array | null;
  readonly errors: readonly ValidationErrorPayload[];
};

/** Which states of datasets plans were made on. */
export type PlanPins = Partial<Pick<PlanBundle, "delta_inputs" | "file_inputs">>;

/**
 * The plan of a view with all that explains it.
 * @param pins the states that its datasets were planned on, of which it takes those that it reads
 * @param signature that of the graph; null outside of one
 * @param exporter what exports the plan; without one the bundle has no Substrait, and an error that says so
 */
export function buildPlanBundle(
  { name, fingerprint, normal, rel, sql, lineage, datasets, udfs }: PlannedView,
  pins: PlanPins,
  signature: string | null,
  exporter: PlanExporter = () => notExported([]),
): PlanBundle {
  const { bytes, errors } = rel === null ? notExported(sql?.lineage.errors ?? []) : exporter(rel);
  return {
    view_name: name,
    plan_fingerprint: fingerprint,
    plan_signature: signature,
    substrait: bytes,
    logical: rel === null ? (sql?.text ?? null) : (RelSpec.toBuiltins(rel) as AnyValue),
    normal,
    lineage,
    delta_inputs: readOf(datasets, pins.delta_inputs),
    file_inputs: readOf(datasets, pins.file_inputs),
    required_udfs: udfs.map((one) => one.name),
    errors: [...errors],
  };
}

function readOf<Pin extends { readonly dataset_name: string }>(
  datasets: readonly string[],
  pins: readonly Pin[] = [],
): Pin[] {
  return pins
    .filter(({ dataset_name }) => datasets.includes(dataset_name))
    .toSorted((one, other) => (one.dataset_name < other.dataset_name ? -1 : 1));
}

function notExported(mistakes: readonly PlanMistake[]): ReturnType<PlanExporter> {
  return { bytes: null, errors: [NOT_EXPORTED, ...mistakes.map(payloadOf)] };
}

const NOT_EXPORTED = payload("$.substrait", "not-exported", "the plan was not exported to Substrait");

function payloadOf({ path, code, message }: PlanMistake): ValidationErrorPayload {
  return payload(path, code, message);
}

function payload(path: string, code: string, summary: string): ValidationErrorPayload {
  return {
    type: "missing_field",
    summary,
    path,
    contract: "PlanBundle",
    expected: null,
    received: null,
    code,
    source: null,
  };
}
