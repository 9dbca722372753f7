// @generated from contracts/datasets/datasets.yaml. Do not edit. [6c069ed9cd394e4e]

import type { EnumInfo, StructInfo } from "tessera-contracts/serde";
import {
  defaulted,
  defaultsOf,
  enumOf,
  field,
  list,
  nullable,
  struct,
  tuple,
  unset,
} from "tessera-contracts/serde/codegen";
import { ValidationPolicySpecInfo } from "../config/semantics.info.js";
import { QuerySpecInfo, ViewSpecInfo } from "../query/queries.info.js";
import { ContractSpecInfo, TableSchemaSpecInfo } from "../schema/tables.info.js";
import {
  ColumnNameInfo,
  DeltaVersionInfo,
  IdentifierInfo,
  NonEmptyStrInfo,
  Rfc3339Info,
  SqlTextInfo,
  StrMapInfo,
  TableUriInfo,
} from "../types.info.js";
import { datasetLocationRule1, datasetLocationRule2, datasetSpecRule1 } from "./datasets.codec.js";
import {
  ArrowValidationOptionsInfo,
  DataFusionScanOptionsInfo,
  DatasetPoliciesInfo,
  DeltaPolicyBundleInfo,
} from "./policies.info.js";

export const DatasetSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DatasetSpec",
  module: "datasets/datasets",
  doc: "A dataset by what it holds, wherever it lies.",
  examples: [
    {
      table_spec: { name: "cpg_nodes", fields: [{ name: "node_id", dtype: { type: "string" }, nullable: false }] },
      policies: { delta: { write_policy: { zorder_by: ["node_id"] } } },
    },
  ],
  purpose: "spec",
  fields: () => [
    field("table_spec", TableSchemaSpecInfo, { doc: "Its columns." }),
    defaulted("contract_spec", nullable(ContractSpecInfo), () => null, {
      doc: "What its rows promise. Null promises nothing beyond the types.",
    }),
    defaulted("query_spec", nullable(QuerySpecInfo), () => null, {
      doc: "The rows and columns that readers get. Null gives them all.",
    }),
    defaulted("view_specs", list(ViewSpecInfo), () => [], { doc: "Views that are registered along with it." }),
    defaulted("policies", DatasetPoliciesInfo, () => defaultsOf(DatasetPoliciesInfo), {
      doc: "How it is scanned, stored and checked.",
    }),
  ],
  rules: [
    {
      expr: "this.view_specs.all(view, this.view_specs.exists_one(other, other.name == view.name))",
      message: "the names of the views must be unique",
      holds: datasetSpecRule1,
    },
  ],
});

export const DatasetFormatInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "DatasetFormat",
  module: "datasets/datasets",
  doc: "How the files of a dataset are encoded. Only delta has versions. JSON is one object a line.",
  values: ["delta", "parquet", "arrow_ipc", "json", "csv"],
});

export const DatasetLocationInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DatasetLocation",
  module: "datasets/datasets",
  doc: "Where a dataset lies, and what is special about it there.",
  examples: [{ name: "cpg_nodes", uri: "s3://lake/cpg_nodes", version: 42, overrides: { validation: null } }],
  purpose: "spec",
  fields: () => [
    field("name", IdentifierInfo(), { doc: "Name of the dataset, by which SQL refers to it." }),
    field("uri", TableUriInfo(), { doc: "The table, directory or file." }),
    defaulted("format", DatasetFormatInfo, () => "delta", { doc: "How its files are encoded." }),
    defaulted("storage_options", StrMapInfo(), () => Object.create(null), {
      doc: "How its store is reached, in the store's own words. Secrets never belong here.",
    }),
    defaulted("version", nullable(DeltaVersionInfo()), () => null, {
      doc: "The version that is always read. Null, without a timestamp, reads the latest.",
    }),
    defaulted("timestamp", nullable(Rfc3339Info()), () => null, {
      doc: "The moment whose latest version is always read.",
    }),
    defaulted("overrides", nullable(DatasetLocationOverridesInfo), () => null, {
      doc: "What departs from the DatasetSpec in this place. Null departs in nothing.",
    }),
  ],
  rules: [
    {
      expr: "this.version == null || this.timestamp == null",
      message: "version and timestamp exclude each other",
      holds: datasetLocationRule1,
    },
    {
      expr: 'this.format == "delta" || (this.version == null && this.timestamp == null)',
      message: "version and timestamp require format delta",
      holds: datasetLocationRule2,
    },
  ],
});

export const DatasetLocationOverridesInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DatasetLocationOverrides",
  module: "datasets/datasets",
  doc: "What departs from a DatasetSpec in one place, the fields of DatasetPolicies and the schema. Absent keeps what the spec says, null takes it away, and a value replaces it whole.",
  examples: [{ validation: null, delta: { cdf_policy: { required: true } } }],
  purpose: "spec",
  fields: () => [
    unset("datafusion_scan", nullable(DataFusionScanOptionsInfo), {
      doc: "How its files are presented to the engine.",
    }),
    unset("delta", nullable(DeltaPolicyBundleInfo), { doc: "What is said about its Delta table." }),
    unset("validation", nullable(ArrowValidationOptionsInfo), {
      doc: "How rows are brought to its schema before they are written.",
    }),
    unset("dataframe_validation", nullable(ValidationPolicySpecInfo), {
      doc: "How much of it is checked when a stage hands it on.",
    }),
    unset("table_spec", TableSchemaSpecInfo, { doc: "Its columns. They cannot be taken away, so null is refused." }),
  ],
});

export const ResolvedProjectionInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ResolvedProjection",
  module: "datasets/datasets",
  doc: "What the registry made of the columns of a dataset's files, so that they fit its schema. It is recorded with the registration.",
  examples: [
    {
      dataset_name: "cpg_nodes",
      columns: [
        ["node_id", "node_id"],
        ["bstart", "CAST(bstart AS BIGINT)"],
        ["origin", "''"],
      ],
      added_defaults: ["origin"],
      casts: ["bstart"],
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("dataset_name", NonEmptyStrInfo(), { doc: "The dataset that was registered." }),
    field("columns", list(tuple([ColumnNameInfo(), SqlTextInfo()])), {
      doc: "Each column of the schema with the SQL expression that gives it, in the order of the schema.",
    }),
    field("added_defaults", list(ColumnNameInfo()), {
      doc: "Columns that the files do not have and that take their default, or null.",
    }),
    field("casts", list(ColumnNameInfo()), { doc: "Columns that the files have with another type." }),
  ],
});
