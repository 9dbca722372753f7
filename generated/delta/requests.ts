// @generated from contracts/delta/requests.yaml. Do not edit. [22ca0a0e8e0adab9]

import type { Contract, Raw } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type {
  ColumnName,
  DeltaVersion,
  PosInt,
  Rfc3339,
  SchemaMode,
  SqlText,
  StrMap,
  TableUri,
  WriteMode,
} from "../types.js";
import type { DeltaCdfOptions, DeltaCdfOptionsInit } from "./cdf.js";
import type { CommitProperties, CommitPropertiesInit } from "./commit.js";
import type { DeltaConstraint, DeltaConstraintInit, DeltaScanOptions, DeltaScanOptionsInit } from "./policies.js";
import * as codec from "./requests.codec.js";
import * as info from "./requests.info.js";

/** A Delta table, at an earlier version or, if neither version nor timestamp is given, at the latest. */
export interface DeltaTableRef {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /**
   * How its store is reached, in the store's own words, such as `aws_region`. Null takes what the environment offers.
   * Secrets belong there and not here. Default `null`.
   */
  readonly storage_options: StrMap | null;
  /**
   * The version that is meant. A request that changes the table names the one it was made from, and fails if a commit
   * since then conflicts with it. Default `null`.
   */
  readonly version: DeltaVersion | null;
  /** The moment whose latest version is meant. Default `null`. */
  readonly timestamp: Rfc3339 | null;
}

/** What `DeltaTableRef.create` takes: fields with a default may be left out. */
export interface DeltaTableRefInit {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /**
   * How its store is reached, in the store's own words, such as `aws_region`. Null takes what the environment offers.
   * Secrets belong there and not here. Default `null`.
   */
  readonly storage_options?: StrMap | null | undefined;
  /**
   * The version that is meant. A request that changes the table names the one it was made from, and fails if a commit
   * since then conflicts with it. Default `null`.
   */
  readonly version?: DeltaVersion | null | undefined;
  /** The moment whose latest version is meant. Default `null`. */
  readonly timestamp?: Rfc3339 | null | undefined;
}

export const DeltaTableRef: Contract<DeltaTableRef, DeltaTableRefInit> = /* @__PURE__ */ contract({
  name: "DeltaTableRef",
  module: "delta/requests",
  info: info.DeltaTableRefInfo,
  read: codec.readDeltaTableRef,
  unpack: codec.unpackDeltaTableRef,
  write: codec.writeDeltaTableRef,
  pack: codec.packDeltaTableRef,
  is: codec.isDeltaTableRef,
  convert: codec.convertDeltaTableRef,
});

/** Asks what a table looks like; the answer is a DeltaSnapshotBundle. */
export interface DeltaSnapshotRequest {
  /** The table, at the version that is looked at. */
  readonly table: DeltaTableRef;
  /** Counts only files that may hold rows for which it is true. Null counts all. Default `null`. */
  readonly predicate: SqlText | null;
  /** Shows the schema as a scan with these options has it. Null shows the table's own. Default `null`. */
  readonly scan: DeltaScanOptions | null;
}

/** What `DeltaSnapshotRequest.create` takes: fields with a default may be left out. */
export interface DeltaSnapshotRequestInit {
  /** The table, at the version that is looked at. */
  readonly table: DeltaTableRefInit;
  /** Counts only files that may hold rows for which it is true. Null counts all. Default `null`. */
  readonly predicate?: SqlText | null | undefined;
  /** Shows the schema as a scan with these options has it. Null shows the table's own. Default `null`. */
  readonly scan?: DeltaScanOptionsInit | null | undefined;
}

export const DeltaSnapshotRequest: Contract<DeltaSnapshotRequest, DeltaSnapshotRequestInit> = /* @__PURE__ */ contract({
  name: "DeltaSnapshotRequest",
  module: "delta/requests",
  info: info.DeltaSnapshotRequestInfo,
  read: codec.readDeltaSnapshotRequest,
  unpack: codec.unpackDeltaSnapshotRequest,
  write: codec.writeDeltaSnapshotRequest,
  pack: codec.packDeltaSnapshotRequest,
  is: codec.isDeltaSnapshotRequest,
  convert: codec.convertDeltaSnapshotRequest,
});

/** Asks for a table as a source of rows that the engine can plan with. */
export interface DeltaProviderRequest {
  /** The table, at the version that is read. */
  readonly table: DeltaTableRef;
  /**
   * Leaves out files that cannot hold rows for which it is true. Rows are not filtered. Null keeps all files. Default
   * `null`.
   */
  readonly predicate: SqlText | null;
  /** How the table is presented. Null uses the defaults. Default `null`. */
  readonly scan: DeltaScanOptions | null;
}

/** What `DeltaProviderRequest.create` takes: fields with a default may be left out. */
export interface DeltaProviderRequestInit {
  /** The table, at the version that is read. */
  readonly table: DeltaTableRefInit;
  /**
   * Leaves out files that cannot hold rows for which it is true. Rows are not filtered. Null keeps all files. Default
   * `null`.
   */
  readonly predicate?: SqlText | null | undefined;
  /** How the table is presented. Null uses the defaults. Default `null`. */
  readonly scan?: DeltaScanOptionsInit | null | undefined;
}

export const DeltaProviderRequest: Contract<DeltaProviderRequest, DeltaProviderRequestInit> = /* @__PURE__ */ contract({
  name: "DeltaProviderRequest",
  module: "delta/requests",
  info: info.DeltaProviderRequestInfo,
  read: codec.readDeltaProviderRequest,
  unpack: codec.unpackDeltaProviderRequest,
  write: codec.writeDeltaProviderRequest,
  pack: codec.packDeltaProviderRequest,
  is: codec.isDeltaProviderRequest,
  convert: codec.convertDeltaProviderRequest,
});

/** Asks for the changes of a table. */
export interface DeltaCdfRequest {
  /** The table. Which versions are read is up to the options, so it names none. */
  readonly table: DeltaTableRef;
  /** Which changes. */
  readonly options: DeltaCdfOptions;
}

/** What `DeltaCdfRequest.create` takes: fields with a default may be left out. */
export interface DeltaCdfRequestInit {
  /** The table. Which versions are read is up to the options, so it names none. */
  readonly table: DeltaTableRefInit;
  /** Which changes. */
  readonly options: DeltaCdfOptionsInit;
}

export const DeltaCdfRequest: Contract<DeltaCdfRequest, DeltaCdfRequestInit> = /* @__PURE__ */ contract({
  name: "DeltaCdfRequest",
  module: "delta/requests",
  info: info.DeltaCdfRequestInfo,
  read: codec.readDeltaCdfRequest,
  unpack: codec.unpackDeltaCdfRequest,
  write: codec.writeDeltaCdfRequest,
  pack: codec.packDeltaCdfRequest,
  is: codec.isDeltaCdfRequest,
  convert: codec.convertDeltaCdfRequest,
});

/** Writes rows to a table and creates it if need be. */
export interface DeltaWriteRequest {
  /** The table that is written, or where it is to be. */
  readonly table: DeltaTableRef;
  /**
   * The rows, one MessagePack bin with an Arrow IPC stream. It stays undecoded on its way, so that a large batch is
   * not copied.
   */
  readonly data_ipc: Raw;
  /**
   * What is done if the table exists already. It has no default, since appending where overwriting was meant goes
   * unnoticed.
   */
  readonly mode: WriteMode;
  /** How rows with another schema are treated. Null refuses them. Default `null`. */
  readonly schema_mode: SchemaMode | null;
  /**
   * Columns that rows are split into directories by, outermost first. A table that exists has the same ones. Default
   * `[]`.
   */
  readonly partition_columns: readonly ColumnName[];
  /** Size a data file should have, in bytes. Null leaves it to the table. Default `null`. */
  readonly target_file_size: PosInt | null;
  /**
   * Conditions to check the rows against beside those of the table. They are not added to the table. Default `[]`.
   */
  readonly constraints: readonly DeltaConstraint[];
  /** What the commit carries. Null carries nothing. Default `null`. */
  readonly commit: CommitProperties | null;
}

/** What `DeltaWriteRequest.create` takes: fields with a default may be left out. */
export interface DeltaWriteRequestInit {
  /** The table that is written, or where it is to be. */
  readonly table: DeltaTableRefInit;
  /**
   * The rows, one MessagePack bin with an Arrow IPC stream. It stays undecoded on its way, so that a large batch is
   * not copied.
   */
  readonly data_ipc: Raw;
  /**
   * What is done if the table exists already. It has no default, since appending where overwriting was meant goes
   * unnoticed.
   */
  readonly mode: WriteMode;
  /** How rows with another schema are treated. Null refuses them. Default `null`. */
  readonly schema_mode?: SchemaMode | null | undefined;
  /**
   * Columns that rows are split into directories by, outermost first. A table that exists has the same ones. Default
   * `[]`.
   */
  readonly partition_columns?: readonly ColumnName[] | undefined;
  /** Size a data file should have, in bytes. Null leaves it to the table. Default `null`. */
  readonly target_file_size?: PosInt | null | undefined;
  /**
   * Conditions to check the rows against beside those of the table. They are not added to the table. Default `[]`.
   */
  readonly constraints?: readonly DeltaConstraintInit[] | undefined;
  /** What the commit carries. Null carries nothing. Default `null`. */
  readonly commit?: CommitPropertiesInit | null | undefined;
}

export const DeltaWriteRequest: Contract<DeltaWriteRequest, DeltaWriteRequestInit> = /* @__PURE__ */ contract({
  name: "DeltaWriteRequest",
  module: "delta/requests",
  info: info.DeltaWriteRequestInfo,
  read: codec.readDeltaWriteRequest,
  unpack: codec.unpackDeltaWriteRequest,
  write: codec.writeDeltaWriteRequest,
  pack: codec.packDeltaWriteRequest,
  is: codec.isDeltaWriteRequest,
  convert: codec.convertDeltaWriteRequest,
});

/** Deletes rows of a table. */
export interface DeltaDeleteRequest {
  /** The table that loses the rows. */
  readonly table: DeltaTableRef;
  /** Rows for which it is true are deleted. Null deletes all rows, and has to be said for that reason. */
  readonly predicate: SqlText | null;
  /** What the commit carries. Null carries nothing. Default `null`. */
  readonly commit: CommitProperties | null;
}

/** What `DeltaDeleteRequest.create` takes: fields with a default may be left out. */
export interface DeltaDeleteRequestInit {
  /** The table that loses the rows. */
  readonly table: DeltaTableRefInit;
  /** Rows for which it is true are deleted. Null deletes all rows, and has to be said for that reason. */
  readonly predicate: SqlText | null;
  /** What the commit carries. Null carries nothing. Default `null`. */
  readonly commit?: CommitPropertiesInit | null | undefined;
}

export const DeltaDeleteRequest: Contract<DeltaDeleteRequest, DeltaDeleteRequestInit> = /* @__PURE__ */ contract({
  name: "DeltaDeleteRequest",
  module: "delta/requests",
  info: info.DeltaDeleteRequestInfo,
  read: codec.readDeltaDeleteRequest,
  unpack: codec.unpackDeltaDeleteRequest,
  write: codec.writeDeltaDeleteRequest,
  pack: codec.packDeltaDeleteRequest,
  is: codec.isDeltaDeleteRequest,
  convert: codec.convertDeltaDeleteRequest,
});

/** Changes rows of a table in place. */
export interface DeltaUpdateRequest {
  /** The table whose rows change. */
  readonly table: DeltaTableRef;
  /** Rows for which it is true are changed. Null changes all rows, and has to be said for that reason. */
  readonly predicate: SqlText | null;
  /** New value by column, SQL expressions over the row as it was. Length `>= 1`. */
  readonly assignments: { readonly [key: string]: SqlText };
  /** What the commit carries. Null carries nothing. Default `null`. */
  readonly commit: CommitProperties | null;
}

/** What `DeltaUpdateRequest.create` takes: fields with a default may be left out. */
export interface DeltaUpdateRequestInit {
  /** The table whose rows change. */
  readonly table: DeltaTableRefInit;
  /** Rows for which it is true are changed. Null changes all rows, and has to be said for that reason. */
  readonly predicate: SqlText | null;
  /** New value by column, SQL expressions over the row as it was. Length `>= 1`. */
  readonly assignments: { readonly [key: string]: SqlText };
  /** What the commit carries. Null carries nothing. Default `null`. */
  readonly commit?: CommitPropertiesInit | null | undefined;
}

export const DeltaUpdateRequest: Contract<DeltaUpdateRequest, DeltaUpdateRequestInit> = /* @__PURE__ */ contract({
  name: "DeltaUpdateRequest",
  module: "delta/requests",
  info: info.DeltaUpdateRequestInfo,
  read: codec.readDeltaUpdateRequest,
  unpack: codec.unpackDeltaUpdateRequest,
  write: codec.writeDeltaUpdateRequest,
  pack: codec.packDeltaUpdateRequest,
  is: codec.isDeltaUpdateRequest,
  convert: codec.convertDeltaUpdateRequest,
});
