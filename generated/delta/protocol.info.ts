// @generated from contracts/delta/protocol.yaml. Do not edit. [8d713b40ddedd2cc]

import type { EnumInfo, StructInfo } from "tessera-contracts/serde";
import { bool, defaulted, enumOf, field, int, list, nullable, str, struct } from "tessera-contracts/serde/codegen";
import { NonNegIntInfo, TableUriInfo } from "../types.info.js";
import {
  protocolCompatibilityReportRule1,
  protocolCompatibilityReportRule2,
  protocolCompatibilityReportRule3,
} from "./protocol.codec.js";

export const DeltaFeatureGateInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaFeatureGate",
  module: "delta/protocol",
  doc: "What a reader or writer requires of a table before it touches it.",
  examples: [{ min_writer_version: 7, required_writer_features: ["changeDataFeed"] }],
  purpose: "spec",
  fields: () => [
    defaulted("min_reader_version", nullable(NonNegIntInfo()), () => null, {
      doc: "Lowest reader protocol version the table must have. Null requires none.",
    }),
    defaulted("min_writer_version", nullable(NonNegIntInfo()), () => null, {
      doc: "Lowest writer protocol version the table must have. Null requires none.",
    }),
    defaulted("required_reader_features", list(str()), () => [], { doc: "Reader features the table must have." }),
    defaulted("required_writer_features", list(str()), () => [], { doc: "Writer features the table must have." }),
  ],
});

export const DeltaProtocolSnapshotInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaProtocolSnapshot",
  module: "delta/protocol",
  doc: "The protocol of a table at one version. It is read leniently (`convert` with `strict` false), because engines report numbers as text.",
  examples: [
    {
      min_reader_version: 3,
      min_writer_version: 7,
      reader_features: ["deletionVectors"],
      writer_features: ["deletionVectors", "appendOnly"],
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    defaulted("min_reader_version", nullable(int()), () => null, {
      doc: "Reader protocol version of the table. Null if the engine did not report it.",
    }),
    defaulted("min_writer_version", nullable(int()), () => null, {
      doc: "Writer protocol version of the table. Null if the engine did not report it.",
    }),
    defaulted("reader_features", list(str()), () => [], {
      doc: "Reader features of the table. Empty below reader version 3.",
    }),
    defaulted("writer_features", list(str()), () => [], {
      doc: "Writer features of the table. Empty below writer version 7.",
    }),
  ],
});

export const ProtocolCompatibilityReportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ProtocolCompatibilityReport",
  module: "delta/protocol",
  doc: "Whether this program can read and write a table, and what it lacks if it cannot. It is made before the first file is touched.",
  examples: [
    {
      table_uri: "s3://lake/cpg_nodes",
      compatible_read: false,
      compatible_write: false,
      missing_reader_features: ["deletionVectors"],
      missing_writer_features: ["deletionVectors"],
      enabled_features: ["appendOnly", "deletionVectors"],
    },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    field("compatible_read", bool(), {
      doc: "Whether the program implements everything the table requires of readers.",
    }),
    field("compatible_write", bool(), {
      doc: "Whether it implements everything the table requires of writers, who must be able to read as well.",
    }),
    defaulted("missing_reader_features", list(str()), () => [], {
      doc: "Reader features of the table that the program does not implement, sorted.",
    }),
    defaulted("missing_writer_features", list(str()), () => [], {
      doc: "Writer features of the table that the program does not implement, sorted.",
    }),
    defaulted("enabled_features", list(str()), () => [], {
      doc: "Features that are in use in the table, sorted. A feature may be supported by the protocol and yet be switched off by its property.",
    }),
  ],
  rules: [
    {
      expr: "!this.compatible_read || size(this.missing_reader_features) == 0",
      message: "a table with missing_reader_features cannot be read",
      holds: protocolCompatibilityReportRule1,
    },
    {
      expr: "!this.compatible_write || size(this.missing_writer_features) == 0",
      message: "a table with missing_writer_features cannot be written",
      holds: protocolCompatibilityReportRule2,
    },
    {
      expr: "this.compatible_read || !this.compatible_write",
      message: "a table that cannot be read cannot be written",
      holds: protocolCompatibilityReportRule3,
    },
  ],
});

export const DeltaErrorCodeInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "DeltaErrorCode",
  module: "delta/protocol",
  doc: "What an operation on a table failed of. What storage and the engine say has codes of its own.",
  vendor: { "x-lint": { "unused-name": "the errors of tessera-contracts/delta have it" } },
  values: [
    "ALREADY_EXISTS",
    "APPEND_ONLY",
    "CDF_DISABLED",
    "COMMIT_CONFLICT",
    "COMMIT_UNKNOWN",
    "CONSTRAINT_VIOLATED",
    "CONTRACT_MISMATCH",
    "DELETION_VECTOR_CORRUPT",
    "EXPRESSION_UNSUPPORTED",
    "FEATURE_UNSUPPORTED",
    "FILE_MISSING",
    "LIMIT_EXCEEDED",
    "LOG_CORRUPT",
    "LOG_GAP",
    "MERGE_AMBIGUOUS",
    "NOT_A_TABLE",
    "OPTION_INVALID",
    "PATH_OUTSIDE_TABLE",
    "PREDICATE_INVALID",
    "RETENTION_TOO_SHORT",
    "ROWS_REJECTED",
    "SCHEMA_INVALID",
    "SCHEMA_MISMATCH",
    "SOURCE_INVALID",
    "VERSION_NOT_FOUND",
    "WRITER_POLICY_UNSUPPORTED",
  ],
});
