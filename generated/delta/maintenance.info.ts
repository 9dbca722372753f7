// @generated from contracts/delta/maintenance.yaml. Do not edit. [fde8eba6fa85db9e]

import type { EnumInfo, StructInfo } from "tessera-contracts/serde";
import { bool, defaulted, enumOf, field, list, map, nullable, str, struct } from "tessera-contracts/serde/codegen";
import {
  ColumnNameInfo,
  DeltaFeatureNameInfo,
  DeltaVersionInfo,
  IdentifierInfo,
  NonNegIntInfo,
  PosIntInfo,
  Rfc3339Info,
} from "../types.info.js";
import { CommitPropertiesInfo } from "./commit.info.js";
import { deltaAddConstraintsRequestRule1, deltaRestoreRequestRule1 } from "./maintenance.codec.js";
import { DeltaConstraintInfo } from "./policies.info.js";
import { DeltaTableRefInfo } from "./requests.info.js";

export const DeltaOptimizeRequestInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaOptimizeRequest",
  module: "delta/maintenance",
  doc: "Rewrites small files into larger ones; the answer is an OptimizeReport.",
  examples: [{ table: { table_uri: "s3://lake/cpg_nodes" }, z_order_cols: ["file_id", "bstart"] }],
  purpose: "spec",
  fields: () => [
    field("table", DeltaTableRefInfo, { doc: "The table whose files are rewritten." }),
    defaulted("z_order_cols", list(ColumnNameInfo()), () => [], {
      doc: "Columns that rows are clustered by in the new files. Empty only compacts.",
    }),
    defaulted("target_size", nullable(PosIntInfo()), () => null, {
      doc: "Size a new file should have, in bytes. Null leaves it to the table.",
    }),
    defaulted("commit", nullable(CommitPropertiesInfo), () => null, {
      doc: "What the commit carries. Null carries nothing.",
    }),
  ],
});

export const VacuumModeInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "VacuumMode",
  module: "delta/maintenance",
  doc: "Which files a vacuum looks at. Lite takes those that the log says were removed, full also lists the storage for files that no commit knows.",
  values: ["lite", "full"],
});

export const DeltaVacuumRequestInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaVacuumRequest",
  module: "delta/maintenance",
  doc: "Deletes files that no version within the retention needs; the answer is a VacuumReport.",
  examples: [{ table: { table_uri: "s3://lake/cpg_nodes" }, retention_hours: 336, dry_run: false }],
  purpose: "spec",
  fields: () => [
    field("table", DeltaTableRefInfo, { doc: "The table whose files are deleted." }),
    defaulted("retention_hours", nullable(NonNegIntInfo()), () => null, {
      doc: "Files that left the table longer ago than this are deleted, in hours. Null uses the table's own retention.",
    }),
    defaulted("dry_run", bool(), () => true, { doc: "Whether files are only listed. Deleting has to be asked for." }),
    defaulted("enforce_retention", bool(), () => true, {
      doc: "Whether a retention below the table's own is refused. A shorter one breaks readers that are under way.",
    }),
    defaulted("mode", VacuumModeInfo, () => "lite", { doc: "Which files are looked at." }),
  ],
});

export const DeltaRestoreRequestInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaRestoreRequest",
  module: "delta/maintenance",
  doc: "Makes an earlier state of a table the latest one, by a new commit; the answer is a RestoreReport. It fails if a vacuum has deleted files of that state.",
  examples: [{ table: { table_uri: "s3://lake/cpg_nodes" }, version: 41 }],
  purpose: "spec",
  fields: () => [
    field("table", DeltaTableRefInfo, { doc: "The table that goes back. The state to go back to is not said here." }),
    defaulted("version", nullable(DeltaVersionInfo()), () => null, { doc: "The version to go back to." }),
    defaulted("timestamp", nullable(Rfc3339Info()), () => null, {
      doc: "The moment whose latest version to go back to.",
    }),
    defaulted("commit", nullable(CommitPropertiesInfo), () => null, {
      doc: "What the commit carries. Null carries nothing.",
    }),
  ],
  rules: [
    {
      expr: "(this.version == null) != (this.timestamp == null)",
      message: "a restore has either version or timestamp",
      holds: deltaRestoreRequestRule1,
    },
  ],
});

export const DeltaCheckpointRequestInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaCheckpointRequest",
  module: "delta/maintenance",
  doc: "Writes a checkpoint of the table's version, so that readers need not replay its log.",
  examples: [{ table: { table_uri: "s3://lake/cpg_nodes" } }],
  purpose: "spec",
  fields: () => [field("table", DeltaTableRefInfo, { doc: "The table, at the version that the checkpoint is of." })],
});

export const DeltaSetPropertiesRequestInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaSetPropertiesRequest",
  module: "delta/maintenance",
  doc: "Sets properties of a table. Those that are not named stay as they are.",
  examples: [{ table: { table_uri: "s3://lake/cpg_nodes" }, properties: { "delta.checkpointInterval": "20" } }],
  purpose: "spec",
  fields: () => [
    field("table", DeltaTableRefInfo, { doc: "The table that gets the properties." }),
    field("properties", map(str(), str(), { min_length: 1 }), {
      doc: "New value by property, as Delta spells them. A property that would switch on a table feature is refused; that is DeltaAddFeaturesRequest's.",
    }),
    defaulted("commit", nullable(CommitPropertiesInfo), () => null, {
      doc: "What the commit carries. Null carries nothing.",
    }),
  ],
});

export const DeltaAddFeaturesRequestInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaAddFeaturesRequest",
  module: "delta/maintenance",
  doc: "Adds features to the protocol of a table. Clients that do not implement them are locked out, and there is hardly a way back.",
  examples: [
    { table: { table_uri: "s3://lake/cpg_nodes" }, features: ["changeDataFeed"], allow_protocol_increase: true },
  ],
  purpose: "spec",
  fields: () => [
    field("table", DeltaTableRefInfo, { doc: "The table that gets the features." }),
    field("features", list(DeltaFeatureNameInfo, { min_length: 1 }), {
      doc: "The features. Those that the table has already are left as they are.",
    }),
    defaulted("allow_protocol_increase", bool(), () => false, {
      doc: "Whether the reader and writer versions may be raised for them. Otherwise a table below version 3 or 7 is refused.",
    }),
    defaulted("commit", nullable(CommitPropertiesInfo), () => null, {
      doc: "What the commit carries. Null carries nothing.",
    }),
  ],
});

export const DeltaAddConstraintsRequestInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaAddConstraintsRequest",
  module: "delta/maintenance",
  doc: "Adds CHECK constraints to a table. It fails if a row of the table breaks one.",
  examples: [
    { table: { table_uri: "s3://lake/cpg_nodes" }, constraints: [{ name: "span_is_ordered", expr: "bend >= bstart" }] },
  ],
  purpose: "spec",
  fields: () => [
    field("table", DeltaTableRefInfo, { doc: "The table that gets the constraints." }),
    field("constraints", list(DeltaConstraintInfo, { min_length: 1 }), {
      doc: "The constraints, under names that the table has not given yet.",
    }),
    defaulted("commit", nullable(CommitPropertiesInfo), () => null, {
      doc: "What the commit carries. Null carries nothing.",
    }),
  ],
  rules: [
    {
      expr: "this.constraints.all(one, this.constraints.exists_one(other, other.name == one.name))",
      message: "the names of the constraints must be unique",
      holds: deltaAddConstraintsRequestRule1,
    },
  ],
});

export const DeltaDropConstraintsRequestInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaDropConstraintsRequest",
  module: "delta/maintenance",
  doc: "Takes CHECK constraints from a table.",
  examples: [{ table: { table_uri: "s3://lake/cpg_nodes" }, names: ["span_is_ordered"] }],
  purpose: "spec",
  fields: () => [
    field("table", DeltaTableRefInfo, { doc: "The table that loses the constraints." }),
    field("names", list(IdentifierInfo(), { min_length: 1 }), { doc: "Names of the constraints." }),
    defaulted("raise_if_missing", bool(), () => true, {
      doc: "Whether a name that the table does not have is an error.",
    }),
    defaulted("commit", nullable(CommitPropertiesInfo), () => null, {
      doc: "What the commit carries. Null carries nothing.",
    }),
  ],
});
