// @generated from contracts/delta/commit.yaml. Do not edit. [0d34978d12770259]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type {
  ColumnName,
  DeltaFeatureName,
  EventTimeMs,
  NonEmptyStr,
  NonNegInt,
  PlanFingerprint,
  RunId,
  SchemaMode,
  Sha256Hex,
  StrMap,
  WriteMode,
} from "../types.js";
import * as codec from "./commit.codec.js";
import * as info from "./commit.info.js";
import type { ParquetWriterPolicy, ParquetWriterPolicyInit } from "./parquet.js";

/**
 * How far an application got, committed with the data it wrote, so that a retry can tell that the work is done. In
 * the log it is a TxnAction. Unknown fields are skipped (compat).
 */
export interface AppTransaction {
  /** Identifies the application, or one stream of it. */
  readonly app_id: NonEmptyStr;
  /** A number of the application's own, such as a batch number. */
  readonly version: NonNegInt;
  /** When this was recorded. Null lets the writer fill it in. Default `null`. */
  readonly last_updated: EventTimeMs | null;
}

/** What `AppTransaction.create` takes: fields with a default may be left out. */
export interface AppTransactionInit {
  /** Identifies the application, or one stream of it. */
  readonly app_id: NonEmptyStr;
  /** A number of the application's own, such as a batch number. */
  readonly version: NonNegInt;
  /** When this was recorded. Null lets the writer fill it in. Default `null`. */
  readonly last_updated?: EventTimeMs | null | undefined;
}

export const AppTransaction: Contract<AppTransaction, AppTransactionInit> = /* @__PURE__ */ contract({
  name: "AppTransaction",
  module: "delta/commit",
  info: info.AppTransactionInfo,
  read: codec.readAppTransaction,
  unpack: codec.unpackAppTransaction,
  write: codec.writeAppTransaction,
  pack: codec.packAppTransaction,
  is: codec.isAppTransaction,
  convert: codec.convertAppTransaction,
});

/** What a commit carries beside its data, and how hard to try. */
export interface CommitProperties {
  /** Keys to add to `commitInfo`. A pipeline run puts a CommitMetadata here. Default `{}`. */
  readonly custom_metadata: StrMap;
  /** How often the commit is tried again after losing to another writer. Zero gives up at once. Default `15`. */
  readonly max_commit_retries: NonNegInt;
  /** Application progress to commit together with the data. Default `[]`. */
  readonly app_transactions: readonly AppTransaction[];
  /**
   * Which commits of others the write must not run beside. Null follows the table's `delta.isolationLevel`, or else
   * is write_serializable, under which appends that read nothing never conflict. Default `null`.
   */
  readonly isolation_level: "serializable" | "write_serializable" | null;
}

/** What `CommitProperties.create` takes: fields with a default may be left out. */
export interface CommitPropertiesInit {
  /** Keys to add to `commitInfo`. A pipeline run puts a CommitMetadata here. Default `{}`. */
  readonly custom_metadata?: StrMap | undefined;
  /** How often the commit is tried again after losing to another writer. Zero gives up at once. Default `15`. */
  readonly max_commit_retries?: NonNegInt | undefined;
  /** Application progress to commit together with the data. Default `[]`. */
  readonly app_transactions?: readonly AppTransactionInit[] | undefined;
  /**
   * Which commits of others the write must not run beside. Null follows the table's `delta.isolationLevel`, or else
   * is write_serializable, under which appends that read nothing never conflict. Default `null`.
   */
  readonly isolation_level?: "serializable" | "write_serializable" | null | undefined;
}

export const CommitProperties: Contract<CommitProperties, CommitPropertiesInit> = /* @__PURE__ */ contract({
  name: "CommitProperties",
  module: "delta/commit",
  info: info.CommitPropertiesInfo,
  read: codec.readCommitProperties,
  unpack: codec.unpackCommitProperties,
  write: codec.writeCommitProperties,
  pack: codec.packCommitProperties,
  is: codec.isCommitProperties,
  convert: codec.convertCommitProperties,
});

/**
 * Which run made a commit and from what, as keys of `commitInfo`. They lead from a version of a table to the
 * RunManifest and from there to every input. Unknown fields are skipped (compat).
 */
export interface CommitMetadata {
  /** The run. Its manifest lists this commit among the outputs. */
  readonly run_id: RunId;
  /** Fingerprint of the plan that made the rows. Null if the write belongs to no plan. Default `null`. */
  readonly plan_fingerprint: PlanFingerprint | null;
  /** Hash over the shape of all plans of the run. Null if the write belongs to no plan. Default `null`. */
  readonly plan_signature: string | null;
  /**
   * The tables the run read, a list of DeltaInputPin as JSON text. It is text because engines keep only text in
   * `commitInfo`. Null if nobody wrote them down. Default `null`.
   */
  readonly delta_inputs: string | null;
  /** Id in the artifact store by kind of artifact, as JSON text. Null if no artifacts were stored. Default `null`. */
  readonly artifact_ids: string | null;
  /** What was done, such as `WRITE` or `MERGE`. Null if only `commitInfo` itself says it. Default `null`. */
  readonly operation: string | null;
  /** Name and version of the writer. Null if only `commitInfo` itself says it. Default `null`. */
  readonly engine_info: string | null;
  /** Fingerprint of the ResultKey of the rows. Null if the write belongs to no plan. Default `null`. */
  readonly result_key: Sha256Hex | null;
}

/** What `CommitMetadata.create` takes: fields with a default may be left out. */
export interface CommitMetadataInit {
  /** The run. Its manifest lists this commit among the outputs. */
  readonly run_id: RunId;
  /** Fingerprint of the plan that made the rows. Null if the write belongs to no plan. Default `null`. */
  readonly plan_fingerprint?: PlanFingerprint | null | undefined;
  /** Hash over the shape of all plans of the run. Null if the write belongs to no plan. Default `null`. */
  readonly plan_signature?: string | null | undefined;
  /**
   * The tables the run read, a list of DeltaInputPin as JSON text. It is text because engines keep only text in
   * `commitInfo`. Null if nobody wrote them down. Default `null`.
   */
  readonly delta_inputs?: string | null | undefined;
  /** Id in the artifact store by kind of artifact, as JSON text. Null if no artifacts were stored. Default `null`. */
  readonly artifact_ids?: string | null | undefined;
  /** What was done, such as `WRITE` or `MERGE`. Null if only `commitInfo` itself says it. Default `null`. */
  readonly operation?: string | null | undefined;
  /** Name and version of the writer. Null if only `commitInfo` itself says it. Default `null`. */
  readonly engine_info?: string | null | undefined;
  /** Fingerprint of the ResultKey of the rows. Null if the write belongs to no plan. Default `null`. */
  readonly result_key?: Sha256Hex | null | undefined;
}

export const CommitMetadata: Contract<CommitMetadata, CommitMetadataInit> = /* @__PURE__ */ contract({
  name: "CommitMetadata",
  module: "delta/commit",
  info: info.CommitMetadataInfo,
  read: codec.readCommitMetadata,
  unpack: codec.unpackCommitMetadata,
  write: codec.writeCommitMetadata,
  pack: codec.packCommitMetadata,
  is: codec.isCommitMetadata,
  convert: codec.convertCommitMetadata,
});

/** One write to a table, where it departs from the table's DeltaWritePolicy. */
export interface DeltaWriteOptions {
  /** What is done if the table exists already. Default `"append"`. */
  readonly mode: WriteMode;
  /** How rows with another schema are treated. Null follows the table's DeltaSchemaPolicy. Default `null`. */
  readonly schema_mode: SchemaMode | null;
  /**
   * Columns that rows are split into directories by, outermost first. Null follows the policy. A table that exists
   * keeps its own. Default `null`.
   */
  readonly partition_by: readonly ColumnName[] | null;
  /** Columns that rows are clustered by. Null follows the policy. Default `null`. */
  readonly zorder_by: readonly ColumnName[] | null;
  /** Columns that get statistics. Absent follows the policy, null leaves the choice to the writer. */
  readonly stats_columns?: readonly ColumnName[] | null;
  /** Table features to switch on. Absent follows the policy, an empty list switches on none. */
  readonly enable_features?: readonly DeltaFeatureName[];
  /** Settings of the Parquet writer. Null follows the policy. Default `null`. */
  readonly writer: ParquetWriterPolicy | null;
  /** What the commit carries. Null carries nothing and tries as often as usual. Default `null`. */
  readonly commit: CommitProperties | null;
}

/** What `DeltaWriteOptions.create` takes: fields with a default may be left out. */
export interface DeltaWriteOptionsInit {
  /** What is done if the table exists already. Default `"append"`. */
  readonly mode?: WriteMode | undefined;
  /** How rows with another schema are treated. Null follows the table's DeltaSchemaPolicy. Default `null`. */
  readonly schema_mode?: SchemaMode | null | undefined;
  /**
   * Columns that rows are split into directories by, outermost first. Null follows the policy. A table that exists
   * keeps its own. Default `null`.
   */
  readonly partition_by?: readonly ColumnName[] | null | undefined;
  /** Columns that rows are clustered by. Null follows the policy. Default `null`. */
  readonly zorder_by?: readonly ColumnName[] | null | undefined;
  /** Columns that get statistics. Absent follows the policy, null leaves the choice to the writer. */
  readonly stats_columns?: readonly ColumnName[] | null | undefined;
  /** Table features to switch on. Absent follows the policy, an empty list switches on none. */
  readonly enable_features?: readonly DeltaFeatureName[] | undefined;
  /** Settings of the Parquet writer. Null follows the policy. Default `null`. */
  readonly writer?: ParquetWriterPolicyInit | null | undefined;
  /** What the commit carries. Null carries nothing and tries as often as usual. Default `null`. */
  readonly commit?: CommitPropertiesInit | null | undefined;
}

export const DeltaWriteOptions: Contract<DeltaWriteOptions, DeltaWriteOptionsInit> = /* @__PURE__ */ contract({
  name: "DeltaWriteOptions",
  module: "delta/commit",
  info: info.DeltaWriteOptionsInfo,
  read: codec.readDeltaWriteOptions,
  unpack: codec.unpackDeltaWriteOptions,
  write: codec.writeDeltaWriteOptions,
  pack: codec.packDeltaWriteOptions,
  is: codec.isDeltaWriteOptions,
  convert: codec.convertDeltaWriteOptions,
});
