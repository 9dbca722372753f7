// @generated from contracts/plan/bundle.yaml. Do not edit. [a79b0612346af2df]

import type { AnyValue, Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { DeltaInputPin, DeltaInputPinInit, FileInputPin, FileInputPinInit } from "../artifacts/manifest.js";
import type { ValidationErrorPayload, ValidationErrorPayloadInit } from "../diagnostics/errors.js";
import type { CanonicalPlan, CanonicalPlanInit } from "../query/relations.js";
import type { ColumnName, NonEmptyStr, PlanFingerprint, SqlText } from "../types.js";
import * as codec from "./bundle.codec.js";
import * as info from "./bundle.info.js";

/** What a plan reads from one table. Unknown fields are skipped (compat). */
export interface ScanLineage {
  /** The table. */
  readonly dataset_name: NonEmptyStr;
  /** Columns the scan returns. */
  readonly projected: readonly ColumnName[];
  /** Predicates the scan applies itself, one expression each. */
  readonly pushed_filters: readonly SqlText[];
}

/** What `ScanLineage.create` takes: fields with a default may be left out. */
export interface ScanLineageInit {
  /** The table. */
  readonly dataset_name: NonEmptyStr;
  /** Columns the scan returns. */
  readonly projected: readonly ColumnName[];
  /** Predicates the scan applies itself, one expression each. */
  readonly pushed_filters: readonly SqlText[];
}

export const ScanLineage: Contract<ScanLineage, ScanLineageInit> = /* @__PURE__ */ contract({
  name: "ScanLineage",
  module: "plan/bundle",
  info: info.ScanLineageInfo,
  read: codec.readScanLineage,
  unpack: codec.unpackScanLineage,
  write: codec.writeScanLineage,
  pack: codec.packScanLineage,
  is: codec.isScanLineage,
  convert: codec.convertScanLineage,
});

/**
 * Which columns a plan depends on. The statistics policy and the incremental planner both work from it. Unknown
 * fields are skipped (compat).
 */
export interface PlanLineage {
  /** Columns that the plan reads, by dataset, sorted. */
  readonly required_columns: { readonly [key: string]: readonly ColumnName[] };
  /** Pairs of qualified columns that rows are joined on, left side first. */
  readonly join_keys: readonly (readonly [string, string])[];
  /** Columns that the plan filters on, by dataset, sorted. */
  readonly filter_columns: { readonly [key: string]: readonly ColumnName[] };
  /** The table scans, in the order the plan has them. */
  readonly scans: readonly ScanLineage[];
}

/** What `PlanLineage.create` takes: fields with a default may be left out. */
export interface PlanLineageInit {
  /** Columns that the plan reads, by dataset, sorted. */
  readonly required_columns: { readonly [key: string]: readonly ColumnName[] };
  /** Pairs of qualified columns that rows are joined on, left side first. */
  readonly join_keys: readonly (readonly [string, string])[];
  /** Columns that the plan filters on, by dataset, sorted. */
  readonly filter_columns: { readonly [key: string]: readonly ColumnName[] };
  /** The table scans, in the order the plan has them. */
  readonly scans: readonly ScanLineageInit[];
}

export const PlanLineage: Contract<PlanLineage, PlanLineageInit> = /* @__PURE__ */ contract({
  name: "PlanLineage",
  module: "plan/bundle",
  info: info.PlanLineageInfo,
  read: codec.readPlanLineage,
  unpack: codec.unpackPlanLineage,
  write: codec.writePlanLineage,
  pack: codec.packPlanLineage,
  is: codec.isPlanLineage,
  convert: codec.convertPlanLineage,
});

/** The plan of one view, as the plan artifact store keeps it. Unknown fields are skipped (compat). */
export interface PlanBundle {
  /** The view. */
  readonly view_name: NonEmptyStr;
  /** Fingerprint of the optimised plan. */
  readonly plan_fingerprint: PlanFingerprint;
  /** Hash over the shape of all plans of the run. Null if the view was planned outside a run. */
  readonly plan_signature: string | null;
  /**
   * The optimised plan as a Substrait message. Null if a node of it cannot be expressed there; `errors` then says
   * why.
   */
  readonly substrait: Uint8Array | null;
  /** The logical plan as the engine displays it. */
  readonly logical: AnyValue;
  /**
   * The plan in its normal form, whose fingerprint is that of the plan. Two plans are compared by it. Null if nobody
   * wrote it down. Default `null`.
   */
  readonly normal: CanonicalPlan | null;
  /** Which columns the plan depends on. */
  readonly lineage: PlanLineage;
  /** The table versions it was planned on. */
  readonly delta_inputs: readonly DeltaInputPin[];
  /** The files of other formats it was planned on. Default `[]`. */
  readonly file_inputs: readonly FileInputPin[];
  /** User-defined functions the plan calls, sorted. */
  readonly required_udfs: readonly string[];
  /** What went wrong without stopping the planning. Default `[]`. */
  readonly errors: readonly ValidationErrorPayload[];
}

/** What `PlanBundle.create` takes: fields with a default may be left out. */
export interface PlanBundleInit {
  /** The view. */
  readonly view_name: NonEmptyStr;
  /** Fingerprint of the optimised plan. */
  readonly plan_fingerprint: PlanFingerprint;
  /** Hash over the shape of all plans of the run. Null if the view was planned outside a run. */
  readonly plan_signature: string | null;
  /**
   * The optimised plan as a Substrait message. Null if a node of it cannot be expressed there; `errors` then says
   * why.
   */
  readonly substrait: Uint8Array | null;
  /** The logical plan as the engine displays it. */
  readonly logical: AnyValue;
  /**
   * The plan in its normal form, whose fingerprint is that of the plan. Two plans are compared by it. Null if nobody
   * wrote it down. Default `null`.
   */
  readonly normal?: CanonicalPlanInit | null | undefined;
  /** Which columns the plan depends on. */
  readonly lineage: PlanLineageInit;
  /** The table versions it was planned on. */
  readonly delta_inputs: readonly DeltaInputPinInit[];
  /** The files of other formats it was planned on. Default `[]`. */
  readonly file_inputs?: readonly FileInputPinInit[] | undefined;
  /** User-defined functions the plan calls, sorted. */
  readonly required_udfs: readonly string[];
  /** What went wrong without stopping the planning. Default `[]`. */
  readonly errors?: readonly ValidationErrorPayloadInit[] | undefined;
}

export const PlanBundle: Contract<PlanBundle, PlanBundleInit> = /* @__PURE__ */ contract({
  name: "PlanBundle",
  module: "plan/bundle",
  info: info.PlanBundleInfo,
  read: codec.readPlanBundle,
  unpack: codec.unpackPlanBundle,
  write: codec.writePlanBundle,
  pack: codec.packPlanBundle,
  is: codec.isPlanBundle,
  convert: codec.convertPlanBundle,
});
