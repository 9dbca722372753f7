// @generated from contracts/delta/protocol.yaml. Do not edit. [cf16e20bf452b759]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type { NonNegInt, TableUri } from "../types.js";
import * as codec from "./protocol.codec.js";
import * as info from "./protocol.info.js";

/** What a reader or writer requires of a table before it touches it. */
export interface DeltaFeatureGate {
  /** Lowest reader protocol version the table must have. Null requires none. Default `null`. */
  readonly min_reader_version: NonNegInt | null;
  /** Lowest writer protocol version the table must have. Null requires none. Default `null`. */
  readonly min_writer_version: NonNegInt | null;
  /** Reader features the table must have. Default `[]`. */
  readonly required_reader_features: readonly string[];
  /** Writer features the table must have. Default `[]`. */
  readonly required_writer_features: readonly string[];
}

/** What `DeltaFeatureGate.create` takes: fields with a default may be left out. */
export interface DeltaFeatureGateInit {
  /** Lowest reader protocol version the table must have. Null requires none. Default `null`. */
  readonly min_reader_version?: NonNegInt | null | undefined;
  /** Lowest writer protocol version the table must have. Null requires none. Default `null`. */
  readonly min_writer_version?: NonNegInt | null | undefined;
  /** Reader features the table must have. Default `[]`. */
  readonly required_reader_features?: readonly string[] | undefined;
  /** Writer features the table must have. Default `[]`. */
  readonly required_writer_features?: readonly string[] | undefined;
}

export const DeltaFeatureGate: Contract<DeltaFeatureGate, DeltaFeatureGateInit> = /* @__PURE__ */ contract({
  name: "DeltaFeatureGate",
  module: "delta/protocol",
  info: info.DeltaFeatureGateInfo,
  read: codec.readDeltaFeatureGate,
  unpack: codec.unpackDeltaFeatureGate,
  write: codec.writeDeltaFeatureGate,
  pack: codec.packDeltaFeatureGate,
  is: codec.isDeltaFeatureGate,
  convert: codec.convertDeltaFeatureGate,
});

/**
 * The protocol of a table at one version. It is read leniently (`convert` with `strict` false), because engines
 * report numbers as text. Unknown fields are skipped (compat).
 */
export interface DeltaProtocolSnapshot {
  /** Reader protocol version of the table. Null if the engine did not report it. Default `null`. */
  readonly min_reader_version: number | null;
  /** Writer protocol version of the table. Null if the engine did not report it. Default `null`. */
  readonly min_writer_version: number | null;
  /** Reader features of the table. Empty below reader version 3. Default `[]`. */
  readonly reader_features: readonly string[];
  /** Writer features of the table. Empty below writer version 7. Default `[]`. */
  readonly writer_features: readonly string[];
}

/** What `DeltaProtocolSnapshot.create` takes: fields with a default may be left out. */
export interface DeltaProtocolSnapshotInit {
  /** Reader protocol version of the table. Null if the engine did not report it. Default `null`. */
  readonly min_reader_version?: number | null | undefined;
  /** Writer protocol version of the table. Null if the engine did not report it. Default `null`. */
  readonly min_writer_version?: number | null | undefined;
  /** Reader features of the table. Empty below reader version 3. Default `[]`. */
  readonly reader_features?: readonly string[] | undefined;
  /** Writer features of the table. Empty below writer version 7. Default `[]`. */
  readonly writer_features?: readonly string[] | undefined;
}

export const DeltaProtocolSnapshot: Contract<DeltaProtocolSnapshot, DeltaProtocolSnapshotInit> =
  /* @__PURE__ */ contract({
    name: "DeltaProtocolSnapshot",
    module: "delta/protocol",
    info: info.DeltaProtocolSnapshotInfo,
    read: codec.readDeltaProtocolSnapshot,
    unpack: codec.unpackDeltaProtocolSnapshot,
    write: codec.writeDeltaProtocolSnapshot,
    pack: codec.packDeltaProtocolSnapshot,
    is: codec.isDeltaProtocolSnapshot,
    convert: codec.convertDeltaProtocolSnapshot,
  });

/**
 * Whether this program can read and write a table, and what it lacks if it cannot. It is made before the first file
 * is touched. Unknown fields are skipped (compat).
 */
export interface ProtocolCompatibilityReport {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** Whether the program implements everything the table requires of readers. */
  readonly compatible_read: boolean;
  /** Whether it implements everything the table requires of writers, who must be able to read as well. */
  readonly compatible_write: boolean;
  /** Reader features of the table that the program does not implement, sorted. Default `[]`. */
  readonly missing_reader_features: readonly string[];
  /** Writer features of the table that the program does not implement, sorted. Default `[]`. */
  readonly missing_writer_features: readonly string[];
  /**
   * Features that are in use in the table, sorted. A feature may be supported by the protocol and yet be switched off
   * by its property. Default `[]`.
   */
  readonly enabled_features: readonly string[];
}

/** What `ProtocolCompatibilityReport.create` takes: fields with a default may be left out. */
export interface ProtocolCompatibilityReportInit {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** Whether the program implements everything the table requires of readers. */
  readonly compatible_read: boolean;
  /** Whether it implements everything the table requires of writers, who must be able to read as well. */
  readonly compatible_write: boolean;
  /** Reader features of the table that the program does not implement, sorted. Default `[]`. */
  readonly missing_reader_features?: readonly string[] | undefined;
  /** Writer features of the table that the program does not implement, sorted. Default `[]`. */
  readonly missing_writer_features?: readonly string[] | undefined;
  /**
   * Features that are in use in the table, sorted. A feature may be supported by the protocol and yet be switched off
   * by its property. Default `[]`.
   */
  readonly enabled_features?: readonly string[] | undefined;
}

export const ProtocolCompatibilityReport: Contract<ProtocolCompatibilityReport, ProtocolCompatibilityReportInit> =
  /* @__PURE__ */ contract({
    name: "ProtocolCompatibilityReport",
    module: "delta/protocol",
    info: info.ProtocolCompatibilityReportInfo,
    read: codec.readProtocolCompatibilityReport,
    unpack: codec.unpackProtocolCompatibilityReport,
    write: codec.writeProtocolCompatibilityReport,
    pack: codec.packProtocolCompatibilityReport,
    is: codec.isProtocolCompatibilityReport,
    convert: codec.convertProtocolCompatibilityReport,
  });

/** What an operation on a table failed of. What storage and the engine say has codes of its own. */
export type DeltaErrorCode =
  | "ALREADY_EXISTS"
  | "APPEND_ONLY"
  | "CDF_DISABLED"
  | "COMMIT_CONFLICT"
  | "COMMIT_UNKNOWN"
  | "CONSTRAINT_VIOLATED"
  | "CONTRACT_MISMATCH"
  | "DELETION_VECTOR_CORRUPT"
  | "EXPRESSION_UNSUPPORTED"
  | "FEATURE_UNSUPPORTED"
  | "FILE_MISSING"
  | "LIMIT_EXCEEDED"
  | "LOG_CORRUPT"
  | "LOG_GAP"
  | "MERGE_AMBIGUOUS"
  | "NOT_A_TABLE"
  | "OPTION_INVALID"
  | "PATH_OUTSIDE_TABLE"
  | "PREDICATE_INVALID"
  | "RETENTION_TOO_SHORT"
  | "ROWS_REJECTED"
  | "SCHEMA_INVALID"
  | "SCHEMA_MISMATCH"
  | "SOURCE_INVALID"
  | "VERSION_NOT_FOUND"
  | "WRITER_POLICY_UNSUPPORTED";

export const DeltaErrorCode: EnumContract<DeltaErrorCode> = /* @__PURE__ */ enumContract({
  name: "DeltaErrorCode",
  module: "delta/protocol",
  info: info.DeltaErrorCodeInfo,
  read: codec.readDeltaErrorCode,
  unpack: codec.unpackDeltaErrorCode,
  write: codec.writeDeltaErrorCode,
  pack: codec.packDeltaErrorCode,
  is: codec.isDeltaErrorCode,
  convert: codec.convertDeltaErrorCode,
});
