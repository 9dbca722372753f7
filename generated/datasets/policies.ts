// @generated from contracts/datasets/policies.yaml. Do not edit. [648a6c16044ee66f]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { ArrowTypeSpec, ArrowTypeSpecInit } from "../arrow/types.js";
import type { ValidationPolicySpec, ValidationPolicySpecInit } from "../config/semantics.js";
import type {
  DeltaCdfPolicy,
  DeltaCdfPolicyInit,
  DeltaConstraint,
  DeltaConstraintInit,
  DeltaMaintenancePolicy,
  DeltaMaintenancePolicyInit,
  DeltaScanOptions,
  DeltaScanOptionsInit,
  DeltaSchemaPolicy,
  DeltaSchemaPolicyInit,
  DeltaWritePolicy,
  DeltaWritePolicyInit,
} from "../delta/policies.js";
import type { DeltaFeatureGate, DeltaFeatureGateInit } from "../delta/protocol.js";
import type { OrderingSpec, OrderingSpecInit, SortKeySpec, SortKeySpecInit } from "../schema/ordering.js";
import type { ColumnName, PosInt, SqlText } from "../types.js";
import * as codec from "./policies.codec.js";
import * as info from "./policies.info.js";

/** How the rows of a table are brought to its schema. */
export interface ArrowValidationOptions {
  /**
   * What is done with columns that the schema does not have. They are an error (true), are kept (false) or are
   * dropped (filter). Default `"filter"`.
   */
  readonly strict: boolean | "filter";
  /**
   * Whether values of another type are cast if that loses nothing. Otherwise the type is an error. Default `false`.
   */
  readonly coerce: boolean;
  /** Whether the columns that the schema has must stand in its order. Default `false`. */
  readonly ordered: boolean;
  /** Errors after which checking stops. Null finds all. Default `null`. */
  readonly max_errors: PosInt | null;
  /** Whether rows that fail are kept in a table of their own. Otherwise they are dropped. Default `true`. */
  readonly emit_invalid_rows: boolean;
  /** Whether there is a table with one row for each error. Default `true`. */
  readonly emit_error_table: boolean;
}

/** What `ArrowValidationOptions.create` takes: fields with a default may be left out. */
export interface ArrowValidationOptionsInit {
  /**
   * What is done with columns that the schema does not have. They are an error (true), are kept (false) or are
   * dropped (filter). Default `"filter"`.
   */
  readonly strict?: boolean | "filter" | undefined;
  /**
   * Whether values of another type are cast if that loses nothing. Otherwise the type is an error. Default `false`.
   */
  readonly coerce?: boolean | undefined;
  /** Whether the columns that the schema has must stand in its order. Default `false`. */
  readonly ordered?: boolean | undefined;
  /** Errors after which checking stops. Null finds all. Default `null`. */
  readonly max_errors?: PosInt | null | undefined;
  /** Whether rows that fail are kept in a table of their own. Otherwise they are dropped. Default `true`. */
  readonly emit_invalid_rows?: boolean | undefined;
  /** Whether there is a table with one row for each error. Default `true`. */
  readonly emit_error_table?: boolean | undefined;
}

export const ArrowValidationOptions: Contract<ArrowValidationOptions, ArrowValidationOptionsInit> =
  /* @__PURE__ */ contract({
    name: "ArrowValidationOptions",
    module: "datasets/policies",
    info: info.ArrowValidationOptionsInfo,
    read: codec.readArrowValidationOptions,
    unpack: codec.unpackArrowValidationOptions,
    write: codec.writeArrowValidationOptions,
    pack: codec.packArrowValidationOptions,
    is: codec.isArrowValidationOptions,
    convert: codec.convertArrowValidationOptions,
  });

/** How the files of a dataset are presented to the engine. */
export interface DataFusionScanOptions {
  /**
   * Columns that stand in the directory names instead of the files, with their types, outermost first. Default `[]`.
   */
  readonly partition_cols: readonly (readonly [ColumnName, ArrowTypeSpec])[];
  /**
   * The order of the rows inside each file, which spares the engine a sort. It is not checked; a wrong order gives
   * wrong results. Default `[]`.
   */
  readonly file_sort_order: readonly SortKeySpec[];
  /** Whether row groups are skipped by their statistics. Default `true`. */
  readonly parquet_pruning: boolean;
  /**
   * The columns of the table as SQL expressions over those of the files, each with an alias unless it is a column.
   * Empty takes the files' own. Default `[]`.
   */
  readonly projection_exprs: readonly SqlText[];
  /** Whether the rows are kept in memory after the first scan. Default `false`. */
  readonly cache: boolean;
  /**
   * Whether file statistics are read when the dataset is registered. Null leaves it to the session. Default `null`.
   */
  readonly collect_statistics: boolean | null;
  /** The order of the rows over all files. Null claims nothing. Default `null`. */
  readonly ordering: OrderingSpec | null;
}

/** What `DataFusionScanOptions.create` takes: fields with a default may be left out. */
export interface DataFusionScanOptionsInit {
  /**
   * Columns that stand in the directory names instead of the files, with their types, outermost first. Default `[]`.
   */
  readonly partition_cols?: readonly (readonly [ColumnName, ArrowTypeSpecInit])[] | undefined;
  /**
   * The order of the rows inside each file, which spares the engine a sort. It is not checked; a wrong order gives
   * wrong results. Default `[]`.
   */
  readonly file_sort_order?: readonly SortKeySpecInit[] | undefined;
  /** Whether row groups are skipped by their statistics. Default `true`. */
  readonly parquet_pruning?: boolean | undefined;
  /**
   * The columns of the table as SQL expressions over those of the files, each with an alias unless it is a column.
   * Empty takes the files' own. Default `[]`.
   */
  readonly projection_exprs?: readonly SqlText[] | undefined;
  /** Whether the rows are kept in memory after the first scan. Default `false`. */
  readonly cache?: boolean | undefined;
  /**
   * Whether file statistics are read when the dataset is registered. Null leaves it to the session. Default `null`.
   */
  readonly collect_statistics?: boolean | null | undefined;
  /** The order of the rows over all files. Null claims nothing. Default `null`. */
  readonly ordering?: OrderingSpecInit | null | undefined;
}

export const DataFusionScanOptions: Contract<DataFusionScanOptions, DataFusionScanOptionsInit> =
  /* @__PURE__ */ contract({
    name: "DataFusionScanOptions",
    module: "datasets/policies",
    info: info.DataFusionScanOptionsInfo,
    read: codec.readDataFusionScanOptions,
    unpack: codec.unpackDataFusionScanOptions,
    write: codec.writeDataFusionScanOptions,
    pack: codec.packDataFusionScanOptions,
    is: codec.isDataFusionScanOptions,
    convert: codec.convertDataFusionScanOptions,
  });

/**
 * Everything that is said about one Delta table. Whatever is null is left to the session or, at last, to the writer.
 */
export interface DeltaPolicyBundle {
  /** How the table is presented to the engine. Default `null`. */
  readonly scan: DeltaScanOptions | null;
  /** Whether readers count on its change data feed. Default `null`. */
  readonly cdf_policy: DeltaCdfPolicy | null;
  /** How it is kept fast and small. Null never maintains it. Default `null`. */
  readonly maintenance_policy: DeltaMaintenancePolicy | null;
  /** How it is laid out. Default `null`. */
  readonly write_policy: DeltaWritePolicy | null;
  /** What writes may do to its schema. Null lets them do nothing. Default `null`. */
  readonly schema_policy: DeltaSchemaPolicy | null;
  /** What is required of its protocol. Null requires nothing. Default `null`. */
  readonly feature_gate: DeltaFeatureGate | null;
  /** CHECK constraints the table is created with. Default `[]`. */
  readonly constraints: readonly DeltaConstraint[];
}

/** What `DeltaPolicyBundle.create` takes: fields with a default may be left out. */
export interface DeltaPolicyBundleInit {
  /** How the table is presented to the engine. Default `null`. */
  readonly scan?: DeltaScanOptionsInit | null | undefined;
  /** Whether readers count on its change data feed. Default `null`. */
  readonly cdf_policy?: DeltaCdfPolicyInit | null | undefined;
  /** How it is kept fast and small. Null never maintains it. Default `null`. */
  readonly maintenance_policy?: DeltaMaintenancePolicyInit | null | undefined;
  /** How it is laid out. Default `null`. */
  readonly write_policy?: DeltaWritePolicyInit | null | undefined;
  /** What writes may do to its schema. Null lets them do nothing. Default `null`. */
  readonly schema_policy?: DeltaSchemaPolicyInit | null | undefined;
  /** What is required of its protocol. Null requires nothing. Default `null`. */
  readonly feature_gate?: DeltaFeatureGateInit | null | undefined;
  /** CHECK constraints the table is created with. Default `[]`. */
  readonly constraints?: readonly DeltaConstraintInit[] | undefined;
}

export const DeltaPolicyBundle: Contract<DeltaPolicyBundle, DeltaPolicyBundleInit> = /* @__PURE__ */ contract({
  name: "DeltaPolicyBundle",
  module: "datasets/policies",
  info: info.DeltaPolicyBundleInfo,
  read: codec.readDeltaPolicyBundle,
  unpack: codec.unpackDeltaPolicyBundle,
  write: codec.writeDeltaPolicyBundle,
  pack: codec.packDeltaPolicyBundle,
  is: codec.isDeltaPolicyBundle,
  convert: codec.convertDeltaPolicyBundle,
});

/** How a dataset is scanned, stored and checked. */
export interface DatasetPolicies {
  /** How its files are presented to the engine. Null uses the defaults. Default `null`. */
  readonly datafusion_scan: DataFusionScanOptions | null;
  /** What is said about its Delta table. Null if it is none. Default `null`. */
  readonly delta: DeltaPolicyBundle | null;
  /** How rows are brought to its schema before they are written. Null takes them as they are. Default `null`. */
  readonly validation: ArrowValidationOptions | null;
  /** How much of it is checked when a stage hands it on. Null follows the configuration. Default `null`. */
  readonly dataframe_validation: ValidationPolicySpec | null;
}

/** What `DatasetPolicies.create` takes: fields with a default may be left out. */
export interface DatasetPoliciesInit {
  /** How its files are presented to the engine. Null uses the defaults. Default `null`. */
  readonly datafusion_scan?: DataFusionScanOptionsInit | null | undefined;
  /** What is said about its Delta table. Null if it is none. Default `null`. */
  readonly delta?: DeltaPolicyBundleInit | null | undefined;
  /** How rows are brought to its schema before they are written. Null takes them as they are. Default `null`. */
  readonly validation?: ArrowValidationOptionsInit | null | undefined;
  /** How much of it is checked when a stage hands it on. Null follows the configuration. Default `null`. */
  readonly dataframe_validation?: ValidationPolicySpecInit | null | undefined;
}

export const DatasetPolicies: Contract<DatasetPolicies, DatasetPoliciesInit> = /* @__PURE__ */ contract({
  name: "DatasetPolicies",
  module: "datasets/policies",
  info: info.DatasetPoliciesInfo,
  read: codec.readDatasetPolicies,
  unpack: codec.unpackDatasetPolicies,
  write: codec.writeDatasetPolicies,
  pack: codec.packDatasetPolicies,
  is: codec.isDatasetPolicies,
  convert: codec.convertDatasetPolicies,
});
