// @generated from contracts/artifacts/decisions.yaml. Do not edit. [85b1f07e6b17fb82]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { ParquetWriterPolicy, ParquetWriterPolicyInit } from "../delta/parquet.js";
import type {
  DeltaSchemaPolicy,
  DeltaSchemaPolicyInit,
  DeltaWritePolicy,
  DeltaWritePolicyInit,
} from "../delta/policies.js";
import type { DeltaFeatureGate, DeltaFeatureGateInit } from "../delta/protocol.js";
import type { ValidationErrorPayload, ValidationErrorPayloadInit } from "../diagnostics/errors.js";
import type {
  CachePolicy,
  ColumnName,
  NonEmptyStr,
  PathStr,
  PlanFingerprint,
  Sha256Hex,
  StatsPolicy,
  StrMap,
  ValidationStatus,
} from "../types.js";
import * as codec from "./decisions.codec.js";
import * as info from "./decisions.info.js";

/**
 * Which columns of a table get file statistics, and what that was decided on. Unknown fields are skipped (compat).
 */
export interface DeltaStatsDecision {
  /** The table the decision is about. */
  readonly dataset_name: NonEmptyStr;
  /** The policy that was in force. */
  readonly stats_policy: StatsPolicy;
  /** The columns chosen, as written to `delta.dataSkippingStatsColumns`. Null leaves the choice to the writer. */
  readonly stats_columns: readonly ColumnName[] | null;
  /** Columns that plans filter or join on, sorted. The auto policy chooses among these first. */
  readonly lineage_columns: readonly ColumnName[];
}

/** What `DeltaStatsDecision.create` takes: fields with a default may be left out. */
export interface DeltaStatsDecisionInit {
  /** The table the decision is about. */
  readonly dataset_name: NonEmptyStr;
  /** The policy that was in force. */
  readonly stats_policy: StatsPolicy;
  /** The columns chosen, as written to `delta.dataSkippingStatsColumns`. Null leaves the choice to the writer. */
  readonly stats_columns: readonly ColumnName[] | null;
  /** Columns that plans filter or join on, sorted. The auto policy chooses among these first. */
  readonly lineage_columns: readonly ColumnName[];
}

export const DeltaStatsDecision: Contract<DeltaStatsDecision, DeltaStatsDecisionInit> = /* @__PURE__ */ contract({
  name: "DeltaStatsDecision",
  module: "artifacts/decisions",
  info: info.DeltaStatsDecisionInfo,
  read: codec.readDeltaStatsDecision,
  unpack: codec.unpackDeltaStatsDecision,
  write: codec.writeDeltaStatsDecision,
  pack: codec.packDeltaStatsDecision,
  is: codec.isDeltaStatsDecision,
  convert: codec.convertDeltaStatsDecision,
});

/**
 * How the result of a view was kept between its readers, and whether that helped. Unknown fields are skipped
 * (compat).
 */
export interface ViewCacheArtifact {
  /** The view whose result was kept. */
  readonly view_name: NonEmptyStr;
  /** Where it was kept. */
  readonly cache_policy: CachePolicy;
  /** Table the result was staged in. Null unless the policy is delta_staging. */
  readonly cache_path: PathStr | null;
  /** Fingerprint of the plan that made the result. Null if the view was cached before it was planned. */
  readonly plan_fingerprint: PlanFingerprint | null;
  /** True if an earlier result was used. Null if nobody read the view. */
  readonly hit: boolean | null;
  /**
   * Fingerprint of the ResultKey, under which the result is kept. Null if the view was cached before it was planned.
   * Default `null`.
   */
  readonly result_key: Sha256Hex | null;
  /** Why no earlier result was used, such as `nothing is staged under this key`. Null if one was. Default `null`. */
  readonly reason: string | null;
}

/** What `ViewCacheArtifact.create` takes: fields with a default may be left out. */
export interface ViewCacheArtifactInit {
  /** The view whose result was kept. */
  readonly view_name: NonEmptyStr;
  /** Where it was kept. */
  readonly cache_policy: CachePolicy;
  /** Table the result was staged in. Null unless the policy is delta_staging. */
  readonly cache_path: PathStr | null;
  /** Fingerprint of the plan that made the result. Null if the view was cached before it was planned. */
  readonly plan_fingerprint: PlanFingerprint | null;
  /** True if an earlier result was used. Null if nobody read the view. */
  readonly hit: boolean | null;
  /**
   * Fingerprint of the ResultKey, under which the result is kept. Null if the view was cached before it was planned.
   * Default `null`.
   */
  readonly result_key?: Sha256Hex | null | undefined;
  /** Why no earlier result was used, such as `nothing is staged under this key`. Null if one was. Default `null`. */
  readonly reason?: string | null | undefined;
}

export const ViewCacheArtifact: Contract<ViewCacheArtifact, ViewCacheArtifactInit> = /* @__PURE__ */ contract({
  name: "ViewCacheArtifact",
  module: "artifacts/decisions",
  info: info.ViewCacheArtifactInfo,
  read: codec.readViewCacheArtifact,
  unpack: codec.unpackViewCacheArtifact,
  write: codec.writeViewCacheArtifact,
  pack: codec.packViewCacheArtifact,
  is: codec.isViewCacheArtifact,
  convert: codec.convertViewCacheArtifact,
});

/** A column whose values mean more than their Arrow type says. Unknown fields are skipped (compat). */
export interface SemanticColumnSpec {
  /** The column. */
  readonly column_name: ColumnName;
  /** What the values are, by the name of an extension type such as NodeId or SpanId. */
  readonly semantic_type: NonEmptyStr;
  /** Key of the Arrow field metadata that carries the semantic type. */
  readonly metadata_key: NonEmptyStr;
}

/** What `SemanticColumnSpec.create` takes: fields with a default may be left out. */
export interface SemanticColumnSpecInit {
  /** The column. */
  readonly column_name: ColumnName;
  /** What the values are, by the name of an extension type such as NodeId or SpanId. */
  readonly semantic_type: NonEmptyStr;
  /** Key of the Arrow field metadata that carries the semantic type. */
  readonly metadata_key: NonEmptyStr;
}

export const SemanticColumnSpec: Contract<SemanticColumnSpec, SemanticColumnSpecInit> = /* @__PURE__ */ contract({
  name: "SemanticColumnSpec",
  module: "artifacts/decisions",
  info: info.SemanticColumnSpecInfo,
  read: codec.readSemanticColumnSpec,
  unpack: codec.unpackSemanticColumnSpec,
  write: codec.writeSemanticColumnSpec,
  pack: codec.packSemanticColumnSpec,
  is: codec.isSemanticColumnSpec,
  convert: codec.convertSemanticColumnSpec,
});

/**
 * Whether the columns of a view still carry the meaning that was declared for them. Unknown fields are skipped
 * (compat).
 */
export interface SemanticValidation {
  /** The view that was checked. */
  readonly view_name: NonEmptyStr;
  /** Error if at least one column lost its meaning. */
  readonly status: ValidationStatus;
  /** The columns that were checked. */
  readonly entries: readonly SemanticColumnSpec[];
  /** One sentence for each column that failed. Empty if the status is ok. Default `[]`. */
  readonly errors: readonly NonEmptyStr[];
}

/** What `SemanticValidation.create` takes: fields with a default may be left out. */
export interface SemanticValidationInit {
  /** The view that was checked. */
  readonly view_name: NonEmptyStr;
  /** Error if at least one column lost its meaning. */
  readonly status: ValidationStatus;
  /** The columns that were checked. */
  readonly entries: readonly SemanticColumnSpecInit[];
  /** One sentence for each column that failed. Empty if the status is ok. Default `[]`. */
  readonly errors?: readonly NonEmptyStr[] | undefined;
}

export const SemanticValidation: Contract<SemanticValidation, SemanticValidationInit> = /* @__PURE__ */ contract({
  name: "SemanticValidation",
  module: "artifacts/decisions",
  info: info.SemanticValidationInfo,
  read: codec.readSemanticValidation,
  unpack: codec.unpackSemanticValidation,
  write: codec.writeSemanticValidation,
  pack: codec.packSemanticValidation,
  is: codec.isSemanticValidation,
  convert: codec.convertSemanticValidation,
});

/**
 * Every setting that shaped the files of one write, with all defaults resolved. Unknown fields are skipped (compat).
 */
export interface WriterPolicySnapshot {
  /** The table that was written. */
  readonly dataset_name: NonEmptyStr;
  /** Layout, statistics and features. Null if the table is not a Delta table. */
  readonly write_policy: DeltaWritePolicy | null;
  /** What the write was allowed to do to the schema. Null if nothing was said. */
  readonly schema_policy: DeltaSchemaPolicy | null;
  /** Settings of the Parquet writer. Null leaves them to the writer. */
  readonly parquet: ParquetWriterPolicy | null;
  /** What the write required of the table's protocol. Null if it required nothing. */
  readonly feature_gate: DeltaFeatureGate | null;
  /** The columns that got statistics after policy, lineage and limits were applied. Default `[]`. */
  readonly resolved_stats_columns: readonly ColumnName[];
  /** The table properties the write set, as Delta spells them. Default `{}`. */
  readonly table_properties: StrMap;
  /** Fingerprint of the other fields. Two writes with the same hash were made with the same settings. */
  readonly policy_hash: Sha256Hex;
}

/** What `WriterPolicySnapshot.create` takes: fields with a default may be left out. */
export interface WriterPolicySnapshotInit {
  /** The table that was written. */
  readonly dataset_name: NonEmptyStr;
  /** Layout, statistics and features. Null if the table is not a Delta table. */
  readonly write_policy: DeltaWritePolicyInit | null;
  /** What the write was allowed to do to the schema. Null if nothing was said. */
  readonly schema_policy: DeltaSchemaPolicyInit | null;
  /** Settings of the Parquet writer. Null leaves them to the writer. */
  readonly parquet: ParquetWriterPolicyInit | null;
  /** What the write required of the table's protocol. Null if it required nothing. */
  readonly feature_gate: DeltaFeatureGateInit | null;
  /** The columns that got statistics after policy, lineage and limits were applied. Default `[]`. */
  readonly resolved_stats_columns?: readonly ColumnName[] | undefined;
  /** The table properties the write set, as Delta spells them. Default `{}`. */
  readonly table_properties?: StrMap | undefined;
  /** Fingerprint of the other fields. Two writes with the same hash were made with the same settings. */
  readonly policy_hash: Sha256Hex;
}

export const WriterPolicySnapshot: Contract<WriterPolicySnapshot, WriterPolicySnapshotInit> = /* @__PURE__ */ contract({
  name: "WriterPolicySnapshot",
  module: "artifacts/decisions",
  info: info.WriterPolicySnapshotInfo,
  read: codec.readWriterPolicySnapshot,
  unpack: codec.unpackWriterPolicySnapshot,
  write: codec.writeWriterPolicySnapshot,
  pack: codec.packWriterPolicySnapshot,
  is: codec.isWriterPolicySnapshot,
  convert: codec.convertWriterPolicySnapshot,
});

/**
 * Whether the settings of a write could be understood and agree with each other. Unknown fields are skipped (compat).
 */
export interface WriterPolicyValidation {
  /** The table that was about to be written. */
  readonly dataset_name: NonEmptyStr;
  /** Error means that nothing was written. */
  readonly status: ValidationStatus;
  /** What is wrong with the settings. Empty if the status is ok. Default `[]`. */
  readonly errors: readonly ValidationErrorPayload[];
}

/** What `WriterPolicyValidation.create` takes: fields with a default may be left out. */
export interface WriterPolicyValidationInit {
  /** The table that was about to be written. */
  readonly dataset_name: NonEmptyStr;
  /** Error means that nothing was written. */
  readonly status: ValidationStatus;
  /** What is wrong with the settings. Empty if the status is ok. Default `[]`. */
  readonly errors?: readonly ValidationErrorPayloadInit[] | undefined;
}

export const WriterPolicyValidation: Contract<WriterPolicyValidation, WriterPolicyValidationInit> =
  /* @__PURE__ */ contract({
    name: "WriterPolicyValidation",
    module: "artifacts/decisions",
    info: info.WriterPolicyValidationInfo,
    read: codec.readWriterPolicyValidation,
    unpack: codec.unpackWriterPolicyValidation,
    write: codec.writeWriterPolicyValidation,
    pack: codec.packWriterPolicyValidation,
    is: codec.isWriterPolicyValidation,
    convert: codec.convertWriterPolicyValidation,
  });
