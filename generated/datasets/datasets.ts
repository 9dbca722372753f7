// @generated from contracts/datasets/datasets.yaml. Do not edit. [bc3b62c49aa72b72]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type { ValidationPolicySpec, ValidationPolicySpecInit } from "../config/semantics.js";
import type { QuerySpec, QuerySpecInit, ViewSpec, ViewSpecInit } from "../query/queries.js";
import type { ContractSpec, ContractSpecInit, TableSchemaSpec, TableSchemaSpecInit } from "../schema/tables.js";
import type {
  ColumnName,
  DeltaVersion,
  Identifier,
  NonEmptyStr,
  Rfc3339,
  SqlText,
  StrMap,
  TableUri,
} from "../types.js";
import * as codec from "./datasets.codec.js";
import * as info from "./datasets.info.js";
import type {
  ArrowValidationOptions,
  ArrowValidationOptionsInit,
  DataFusionScanOptions,
  DataFusionScanOptionsInit,
  DatasetPolicies,
  DatasetPoliciesInit,
  DeltaPolicyBundle,
  DeltaPolicyBundleInit,
} from "./policies.js";

/** A dataset by what it holds, wherever it lies. */
export interface DatasetSpec {
  /** Its columns. */
  readonly table_spec: TableSchemaSpec;
  /** What its rows promise. Null promises nothing beyond the types. Default `null`. */
  readonly contract_spec: ContractSpec | null;
  /** The rows and columns that readers get. Null gives them all. Default `null`. */
  readonly query_spec: QuerySpec | null;
  /** Views that are registered along with it. Default `[]`. */
  readonly view_specs: readonly ViewSpec[];
  /** How it is scanned, stored and checked. Default `{}`. */
  readonly policies: DatasetPolicies;
}

/** What `DatasetSpec.create` takes: fields with a default may be left out. */
export interface DatasetSpecInit {
  /** Its columns. */
  readonly table_spec: TableSchemaSpecInit;
  /** What its rows promise. Null promises nothing beyond the types. Default `null`. */
  readonly contract_spec?: ContractSpecInit | null | undefined;
  /** The rows and columns that readers get. Null gives them all. Default `null`. */
  readonly query_spec?: QuerySpecInit | null | undefined;
  /** Views that are registered along with it. Default `[]`. */
  readonly view_specs?: readonly ViewSpecInit[] | undefined;
  /** How it is scanned, stored and checked. Default `{}`. */
  readonly policies?: DatasetPoliciesInit | undefined;
}

export const DatasetSpec: Contract<DatasetSpec, DatasetSpecInit> = /* @__PURE__ */ contract({
  name: "DatasetSpec",
  module: "datasets/datasets",
  info: info.DatasetSpecInfo,
  read: codec.readDatasetSpec,
  unpack: codec.unpackDatasetSpec,
  write: codec.writeDatasetSpec,
  pack: codec.packDatasetSpec,
  is: codec.isDatasetSpec,
  convert: codec.convertDatasetSpec,
});

/** How the files of a dataset are encoded. Only delta has versions. JSON is one object a line. */
export type DatasetFormat = "delta" | "parquet" | "arrow_ipc" | "json" | "csv";

export const DatasetFormat: EnumContract<DatasetFormat> = /* @__PURE__ */ enumContract({
  name: "DatasetFormat",
  module: "datasets/datasets",
  info: info.DatasetFormatInfo,
  read: codec.readDatasetFormat,
  unpack: codec.unpackDatasetFormat,
  write: codec.writeDatasetFormat,
  pack: codec.packDatasetFormat,
  is: codec.isDatasetFormat,
  convert: codec.convertDatasetFormat,
});

/** Where a dataset lies, and what is special about it there. */
export interface DatasetLocation {
  /** Name of the dataset, by which SQL refers to it. */
  readonly name: Identifier;
  /** The table, directory or file. */
  readonly uri: TableUri;
  /** How its files are encoded. Default `"delta"`. */
  readonly format: DatasetFormat;
  /** How its store is reached, in the store's own words. Secrets never belong here. Default `{}`. */
  readonly storage_options: StrMap;
  /** The version that is always read. Null, without a timestamp, reads the latest. Default `null`. */
  readonly version: DeltaVersion | null;
  /** The moment whose latest version is always read. Default `null`. */
  readonly timestamp: Rfc3339 | null;
  /** What departs from the DatasetSpec in this place. Null departs in nothing. Default `null`. */
  readonly overrides: DatasetLocationOverrides | null;
}

/** What `DatasetLocation.create` takes: fields with a default may be left out. */
export interface DatasetLocationInit {
  /** Name of the dataset, by which SQL refers to it. */
  readonly name: Identifier;
  /** The table, directory or file. */
  readonly uri: TableUri;
  /** How its files are encoded. Default `"delta"`. */
  readonly format?: DatasetFormat | undefined;
  /** How its store is reached, in the store's own words. Secrets never belong here. Default `{}`. */
  readonly storage_options?: StrMap | undefined;
  /** The version that is always read. Null, without a timestamp, reads the latest. Default `null`. */
  readonly version?: DeltaVersion | null | undefined;
  /** The moment whose latest version is always read. Default `null`. */
  readonly timestamp?: Rfc3339 | null | undefined;
  /** What departs from the DatasetSpec in this place. Null departs in nothing. Default `null`. */
  readonly overrides?: DatasetLocationOverridesInit | null | undefined;
}

export const DatasetLocation: Contract<DatasetLocation, DatasetLocationInit> = /* @__PURE__ */ contract({
  name: "DatasetLocation",
  module: "datasets/datasets",
  info: info.DatasetLocationInfo,
  read: codec.readDatasetLocation,
  unpack: codec.unpackDatasetLocation,
  write: codec.writeDatasetLocation,
  pack: codec.packDatasetLocation,
  is: codec.isDatasetLocation,
  convert: codec.convertDatasetLocation,
});

/**
 * What departs from a DatasetSpec in one place, the fields of DatasetPolicies and the schema. Absent keeps what the
 * spec says, null takes it away, and a value replaces it whole.
 */
export interface DatasetLocationOverrides {
  /** How its files are presented to the engine. */
  readonly datafusion_scan?: DataFusionScanOptions | null;
  /** What is said about its Delta table. */
  readonly delta?: DeltaPolicyBundle | null;
  /** How rows are brought to its schema before they are written. */
  readonly validation?: ArrowValidationOptions | null;
  /** How much of it is checked when a stage hands it on. */
  readonly dataframe_validation?: ValidationPolicySpec | null;
  /** Its columns. They cannot be taken away, so null is refused. */
  readonly table_spec?: TableSchemaSpec;
}

/** What `DatasetLocationOverrides.create` takes: fields with a default may be left out. */
export interface DatasetLocationOverridesInit {
  /** How its files are presented to the engine. */
  readonly datafusion_scan?: DataFusionScanOptionsInit | null | undefined;
  /** What is said about its Delta table. */
  readonly delta?: DeltaPolicyBundleInit | null | undefined;
  /** How rows are brought to its schema before they are written. */
  readonly validation?: ArrowValidationOptionsInit | null | undefined;
  /** How much of it is checked when a stage hands it on. */
  readonly dataframe_validation?: ValidationPolicySpecInit | null | undefined;
  /** Its columns. They cannot be taken away, so null is refused. */
  readonly table_spec?: TableSchemaSpecInit | undefined;
}

export const DatasetLocationOverrides: Contract<DatasetLocationOverrides, DatasetLocationOverridesInit> =
  /* @__PURE__ */ contract({
    name: "DatasetLocationOverrides",
    module: "datasets/datasets",
    info: info.DatasetLocationOverridesInfo,
    read: codec.readDatasetLocationOverrides,
    unpack: codec.unpackDatasetLocationOverrides,
    write: codec.writeDatasetLocationOverrides,
    pack: codec.packDatasetLocationOverrides,
    is: codec.isDatasetLocationOverrides,
    convert: codec.convertDatasetLocationOverrides,
  });

/**
 * What the registry made of the columns of a dataset's files, so that they fit its schema. It is recorded with the
 * registration. Unknown fields are skipped (compat).
 */
export interface ResolvedProjection {
  /** The dataset that was registered. */
  readonly dataset_name: NonEmptyStr;
  /** Each column of the schema with the SQL expression that gives it, in the order of the schema. */
  readonly columns: readonly (readonly [ColumnName, SqlText])[];
  /** Columns that the files do not have and that take their default, or null. */
  readonly added_defaults: readonly ColumnName[];
  /** Columns that the files have with another type. */
  readonly casts: readonly ColumnName[];
}

/** What `ResolvedProjection.create` takes: fields with a default may be left out. */
export interface ResolvedProjectionInit {
  /** The dataset that was registered. */
  readonly dataset_name: NonEmptyStr;
  /** Each column of the schema with the SQL expression that gives it, in the order of the schema. */
  readonly columns: readonly (readonly [ColumnName, SqlText])[];
  /** Columns that the files do not have and that take their default, or null. */
  readonly added_defaults: readonly ColumnName[];
  /** Columns that the files have with another type. */
  readonly casts: readonly ColumnName[];
}

export const ResolvedProjection: Contract<ResolvedProjection, ResolvedProjectionInit> = /* @__PURE__ */ contract({
  name: "ResolvedProjection",
  module: "datasets/datasets",
  info: info.ResolvedProjectionInfo,
  read: codec.readResolvedProjection,
  unpack: codec.unpackResolvedProjection,
  write: codec.writeResolvedProjection,
  pack: codec.packResolvedProjection,
  is: codec.isResolvedProjection,
  convert: codec.convertResolvedProjection,
});
