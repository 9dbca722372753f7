// @generated from contracts/delta/requests.yaml. Do not edit. [f54d42de0dd54401]

import type { StructInfo } from "tessera-contracts/serde";
import { defaulted, field, list, map, nullable, raw, struct } from "tessera-contracts/serde/codegen";
import {
  ColumnNameInfo,
  DeltaVersionInfo,
  PosIntInfo,
  Rfc3339Info,
  SchemaModeInfo,
  SqlTextInfo,
  StrMapInfo,
  TableUriInfo,
  WriteModeInfo,
} from "../types.info.js";
import { DeltaCdfOptionsInfo } from "./cdf.info.js";
import { CommitPropertiesInfo } from "./commit.info.js";
import { DeltaConstraintInfo, DeltaScanOptionsInfo } from "./policies.info.js";
import { deltaTableRefRule1 } from "./requests.codec.js";

export const DeltaTableRefInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaTableRef",
  module: "delta/requests",
  doc: "A Delta table, at an earlier version or, if neither version nor timestamp is given, at the latest.",
  examples: [{ table_uri: "s3://lake/cpg_nodes", storage_options: { aws_region: "eu-central-1" }, version: 42 }],
  purpose: "spec",
  fields: () => [
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    defaulted("storage_options", nullable(StrMapInfo()), () => null, {
      doc: "How its store is reached, in the store's own words, such as `aws_region`. Null takes what the environment offers. Secrets belong there and not here.",
    }),
    defaulted("version", nullable(DeltaVersionInfo()), () => null, {
      doc: "The version that is meant. A request that changes the table names the one it was made from, and fails if a commit since then conflicts with it.",
    }),
    defaulted("timestamp", nullable(Rfc3339Info()), () => null, { doc: "The moment whose latest version is meant." }),
  ],
  rules: [
    {
      expr: "this.version == null || this.timestamp == null",
      message: "version and timestamp exclude each other",
      holds: deltaTableRefRule1,
    },
  ],
});

export const DeltaSnapshotRequestInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaSnapshotRequest",
  module: "delta/requests",
  doc: "Asks what a table looks like; the answer is a DeltaSnapshotBundle.",
  examples: [{ table: { table_uri: "s3://lake/cpg_nodes" } }],
  purpose: "spec",
  fields: () => [
    field("table", DeltaTableRefInfo, { doc: "The table, at the version that is looked at." }),
    defaulted("predicate", nullable(SqlTextInfo()), () => null, {
      doc: "Counts only files that may hold rows for which it is true. Null counts all.",
    }),
    defaulted("scan", nullable(DeltaScanOptionsInfo), () => null, {
      doc: "Shows the schema as a scan with these options has it. Null shows the table's own.",
    }),
  ],
});

export const DeltaProviderRequestInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaProviderRequest",
  module: "delta/requests",
  doc: "Asks for a table as a source of rows that the engine can plan with.",
  examples: [{ table: { table_uri: "s3://lake/cpg_nodes" }, predicate: "node_kind = 'function'" }],
  purpose: "spec",
  fields: () => [
    field("table", DeltaTableRefInfo, { doc: "The table, at the version that is read." }),
    defaulted("predicate", nullable(SqlTextInfo()), () => null, {
      doc: "Leaves out files that cannot hold rows for which it is true. Rows are not filtered. Null keeps all files.",
    }),
    defaulted("scan", nullable(DeltaScanOptionsInfo), () => null, {
      doc: "How the table is presented. Null uses the defaults.",
    }),
  ],
});

export const DeltaCdfRequestInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaCdfRequest",
  module: "delta/requests",
  doc: "Asks for the changes of a table.",
  examples: [{ table: { table_uri: "s3://lake/cpg_nodes" }, options: { starting_version: 42 } }],
  purpose: "spec",
  fields: () => [
    field("table", DeltaTableRefInfo, {
      doc: "The table. Which versions are read is up to the options, so it names none.",
    }),
    field("options", DeltaCdfOptionsInfo, { doc: "Which changes." }),
  ],
});

export const DeltaWriteRequestInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaWriteRequest",
  module: "delta/requests",
  doc: "Writes rows to a table and creates it if need be.",
  purpose: "spec",
  fields: () => [
    field("table", DeltaTableRefInfo, { doc: "The table that is written, or where it is to be." }),
    field("data_ipc", raw(), {
      doc: "The rows, one MessagePack bin with an Arrow IPC stream. It stays undecoded on its way, so that a large batch is not copied.",
    }),
    field("mode", WriteModeInfo, {
      doc: "What is done if the table exists already. It has no default, since appending where overwriting was meant goes unnoticed.",
    }),
    defaulted("schema_mode", nullable(SchemaModeInfo), () => null, {
      doc: "How rows with another schema are treated. Null refuses them.",
    }),
    defaulted("partition_columns", list(ColumnNameInfo()), () => [], {
      doc: "Columns that rows are split into directories by, outermost first. A table that exists has the same ones.",
    }),
    defaulted("target_file_size", nullable(PosIntInfo()), () => null, {
      doc: "Size a data file should have, in bytes. Null leaves it to the table.",
    }),
    defaulted("constraints", list(DeltaConstraintInfo), () => [], {
      doc: "Conditions to check the rows against beside those of the table. They are not added to the table.",
    }),
    defaulted("commit", nullable(CommitPropertiesInfo), () => null, {
      doc: "What the commit carries. Null carries nothing.",
    }),
  ],
});

export const DeltaDeleteRequestInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaDeleteRequest",
  module: "delta/requests",
  doc: "Deletes rows of a table.",
  examples: [{ table: { table_uri: "s3://lake/cpg_nodes" }, predicate: "repo_id = 'gone'" }],
  purpose: "spec",
  fields: () => [
    field("table", DeltaTableRefInfo, { doc: "The table that loses the rows." }),
    field("predicate", nullable(SqlTextInfo()), {
      doc: "Rows for which it is true are deleted. Null deletes all rows, and has to be said for that reason.",
    }),
    defaulted("commit", nullable(CommitPropertiesInfo), () => null, {
      doc: "What the commit carries. Null carries nothing.",
    }),
  ],
});

export const DeltaUpdateRequestInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaUpdateRequest",
  module: "delta/requests",
  doc: "Changes rows of a table in place.",
  examples: [
    {
      table: { table_uri: "s3://lake/cpg_nodes" },
      predicate: "node_kind = 'func'",
      assignments: { node_kind: "'function'" },
    },
  ],
  purpose: "spec",
  fields: () => [
    field("table", DeltaTableRefInfo, { doc: "The table whose rows change." }),
    field("predicate", nullable(SqlTextInfo()), {
      doc: "Rows for which it is true are changed. Null changes all rows, and has to be said for that reason.",
    }),
    field("assignments", map(ColumnNameInfo(), SqlTextInfo(), { min_length: 1 }), {
      doc: "New value by column, SQL expressions over the row as it was.",
    }),
    defaulted("commit", nullable(CommitPropertiesInfo), () => null, {
      doc: "What the commit carries. Null carries nothing.",
    }),
  ],
});
