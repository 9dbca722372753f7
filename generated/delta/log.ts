// @generated from contracts/delta/log.yaml. Do not edit. [c5ea0079ed125806]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type {
  BoundedInt,
  DeltaVersion,
  EventTimeMs,
  JsonDict,
  NonEmptyStr,
  NonNegInt,
  PosInt,
  StrMap,
} from "../types.js";
import type {
  CheckpointMetadataAction,
  CheckpointMetadataActionInit,
  SidecarAction,
  SidecarActionInit,
} from "./checkpoint.js";
import * as codec from "./log.codec.js";
import * as info from "./log.info.js";

/**
 * One line of a commit file or JSON checkpoint, an object with the name of the action as its only key. A line whose
 * only action is unknown to this contract is refused; a reader skips it, as the protocol asks. Unknown fields are
 * skipped (compat).
 */
export interface LogLine {
  /** A file becomes part of the table. */
  readonly add?: AddAction;
  /** A file is no longer part of the table. */
  readonly remove?: RemoveAction;
  /** A file of row changes, for the change data feed. */
  readonly cdc?: CdcAction;
  /** The schema and properties of the table, replacing those before. */
  readonly meta_data?: MetaDataAction;
  /** What a client must support to read or write the table. */
  readonly protocol?: ProtocolAction;
  /** How far an application got. */
  readonly txn?: TxnAction;
  /** Who made the commit and how. */
  readonly commit_info?: CommitInfoAction;
  /** The configuration of one metadata domain. */
  readonly domain_metadata?: DomainMetadataAction;
  /** What checkpoint this is. Only in checkpoints of the V2 spec. */
  readonly checkpoint_metadata?: CheckpointMetadataAction;
  /** A file that holds file actions of the checkpoint. Only in checkpoints of the V2 spec. */
  readonly sidecar?: SidecarAction;
}

/** What `LogLine.create` takes: fields with a default may be left out. */
export interface LogLineInit {
  /** A file becomes part of the table. */
  readonly add?: AddActionInit | undefined;
  /** A file is no longer part of the table. */
  readonly remove?: RemoveActionInit | undefined;
  /** A file of row changes, for the change data feed. */
  readonly cdc?: CdcActionInit | undefined;
  /** The schema and properties of the table, replacing those before. */
  readonly meta_data?: MetaDataActionInit | undefined;
  /** What a client must support to read or write the table. */
  readonly protocol?: ProtocolActionInit | undefined;
  /** How far an application got. */
  readonly txn?: TxnActionInit | undefined;
  /** Who made the commit and how. */
  readonly commit_info?: CommitInfoActionInit | undefined;
  /** The configuration of one metadata domain. */
  readonly domain_metadata?: DomainMetadataActionInit | undefined;
  /** What checkpoint this is. Only in checkpoints of the V2 spec. */
  readonly checkpoint_metadata?: CheckpointMetadataActionInit | undefined;
  /** A file that holds file actions of the checkpoint. Only in checkpoints of the V2 spec. */
  readonly sidecar?: SidecarActionInit | undefined;
}

export const LogLine: Contract<LogLine, LogLineInit> = /* @__PURE__ */ contract({
  name: "LogLine",
  module: "delta/log",
  info: info.LogLineInfo,
  read: codec.readLogLine,
  unpack: codec.unpackLogLine,
  write: codec.writeLogLine,
  pack: codec.packLogLine,
  is: codec.isLogLine,
  convert: codec.convertLogLine,
});

/**
 * The value of each partition column, as text in the protocol's form for its type. Null and the empty text both mean
 * a null value.
 */
export type PartitionValues = { readonly [key: string]: string | null };

export const PartitionValues: Contract<PartitionValues> = /* @__PURE__ */ contract({
  name: "PartitionValues",
  module: "delta/log",
  info: info.PartitionValuesInfo,
  read: codec.readPartitionValues,
  unpack: codec.unpackPartitionValues,
  write: codec.writePartitionValues,
  pack: codec.packPartitionValues,
  is: codec.isPartitionValues,
  convert: codec.convertPartitionValues,
});

/**
 * Makes a logical file, which is a data file and perhaps a deletion vector, part of the table. If it is part of it
 * already, this replaces what was known about it. Unknown fields are skipped (compat).
 */
export interface AddAction {
  /** The data file, as a URI relative to the table's root or absolute. It is percent-encoded. */
  readonly path: NonEmptyStr;
  /** The partition the file belongs to. */
  readonly partition_values: PartitionValues;
  /** Size of the data file in bytes. */
  readonly size: NonNegInt;
  /** When the file was created. */
  readonly modification_time: EventTimeMs;
  /**
   * False if the commit only rearranges rows or adds statistics, so that a reader that follows changes can skip the
   * file.
   */
  readonly data_change: boolean;
  /** Statistics of the file, a `FileStats` as JSON text. Null if none were collected. Default `null`. */
  readonly stats: string | null;
  /** Facts about the file that its writer keeps for itself. Default `null`. */
  readonly tags: { readonly [key: string]: string | null } | null;
  /** The rows of the data file that are deleted. Null if all rows are valid. Default `null`. */
  readonly deletion_vector: DeletionVectorDescriptor | null;
  /**
   * Row id of the first row of the file. The id of another row is this plus its position in the file. Default `null`.
   */
  readonly base_row_id: NonNegInt | null;
  /** First version in which the path was added. Default `null`. */
  readonly default_row_commit_version: DeltaVersion | null;
  /** Name of the implementation that clustered the file. Default `null`. */
  readonly clustering_provider: string | null;
}

/** What `AddAction.create` takes: fields with a default may be left out. */
export interface AddActionInit {
  /** The data file, as a URI relative to the table's root or absolute. It is percent-encoded. */
  readonly path: NonEmptyStr;
  /** The partition the file belongs to. */
  readonly partition_values: PartitionValues;
  /** Size of the data file in bytes. */
  readonly size: NonNegInt;
  /** When the file was created. */
  readonly modification_time: EventTimeMs;
  /**
   * False if the commit only rearranges rows or adds statistics, so that a reader that follows changes can skip the
   * file.
   */
  readonly data_change: boolean;
  /** Statistics of the file, a `FileStats` as JSON text. Null if none were collected. Default `null`. */
  readonly stats?: string | null | undefined;
  /** Facts about the file that its writer keeps for itself. Default `null`. */
  readonly tags?: { readonly [key: string]: string | null } | null | undefined;
  /** The rows of the data file that are deleted. Null if all rows are valid. Default `null`. */
  readonly deletion_vector?: DeletionVectorDescriptorInit | null | undefined;
  /**
   * Row id of the first row of the file. The id of another row is this plus its position in the file. Default `null`.
   */
  readonly base_row_id?: NonNegInt | null | undefined;
  /** First version in which the path was added. Default `null`. */
  readonly default_row_commit_version?: DeltaVersion | null | undefined;
  /** Name of the implementation that clustered the file. Default `null`. */
  readonly clustering_provider?: string | null | undefined;
}

export const AddAction: Contract<AddAction, AddActionInit> = /* @__PURE__ */ contract({
  name: "AddAction",
  module: "delta/log",
  info: info.AddActionInfo,
  read: codec.readAddAction,
  unpack: codec.unpackAddAction,
  write: codec.writeAddAction,
  pack: codec.packAddAction,
  is: codec.isAddAction,
  convert: codec.convertAddAction,
});

/**
 * Takes a logical file out of the table. It stays in the log as a tombstone until it expires, and the data file is
 * deleted some time after. Unknown fields are skipped (compat).
 */
export interface RemoveAction {
  /** The data file, as a URI relative to the table's root or absolute. It is percent-encoded. */
  readonly path: NonEmptyStr;
  /** When the file was removed. Default `null`. */
  readonly deletion_timestamp: EventTimeMs | null;
  /** False if the rows of the file are in files that the same commit adds. */
  readonly data_change: boolean;
  /** True if the partition values, the size and the tags are given. Default `null`. */
  readonly extended_file_metadata: boolean | null;
  /** The partition the file belonged to. Default `null`. */
  readonly partition_values: PartitionValues | null;
  /** Size of the data file in bytes. Default `null`. */
  readonly size: NonNegInt | null;
  /** Statistics of the file, a `FileStats` as JSON text. Default `null`. */
  readonly stats: string | null;
  /** Facts about the file that its writer keeps for itself. Default `null`. */
  readonly tags: { readonly [key: string]: string | null } | null;
  /** The deletion vector of the logical file that is removed. Null if it had none. Default `null`. */
  readonly deletion_vector: DeletionVectorDescriptor | null;
  /** Row id of the first row of the file. Default `null`. */
  readonly base_row_id: NonNegInt | null;
  /** First version in which the path was added. Default `null`. */
  readonly default_row_commit_version: DeltaVersion | null;
}

/** What `RemoveAction.create` takes: fields with a default may be left out. */
export interface RemoveActionInit {
  /** The data file, as a URI relative to the table's root or absolute. It is percent-encoded. */
  readonly path: NonEmptyStr;
  /** When the file was removed. Default `null`. */
  readonly deletion_timestamp?: EventTimeMs | null | undefined;
  /** False if the rows of the file are in files that the same commit adds. */
  readonly data_change: boolean;
  /** True if the partition values, the size and the tags are given. Default `null`. */
  readonly extended_file_metadata?: boolean | null | undefined;
  /** The partition the file belonged to. Default `null`. */
  readonly partition_values?: PartitionValues | null | undefined;
  /** Size of the data file in bytes. Default `null`. */
  readonly size?: NonNegInt | null | undefined;
  /** Statistics of the file, a `FileStats` as JSON text. Default `null`. */
  readonly stats?: string | null | undefined;
  /** Facts about the file that its writer keeps for itself. Default `null`. */
  readonly tags?: { readonly [key: string]: string | null } | null | undefined;
  /** The deletion vector of the logical file that is removed. Null if it had none. Default `null`. */
  readonly deletion_vector?: DeletionVectorDescriptorInit | null | undefined;
  /** Row id of the first row of the file. Default `null`. */
  readonly base_row_id?: NonNegInt | null | undefined;
  /** First version in which the path was added. Default `null`. */
  readonly default_row_commit_version?: DeltaVersion | null | undefined;
}

export const RemoveAction: Contract<RemoveAction, RemoveActionInit> = /* @__PURE__ */ contract({
  name: "RemoveAction",
  module: "delta/log",
  info: info.RemoveActionInfo,
  read: codec.readRemoveAction,
  unpack: codec.unpackRemoveAction,
  write: codec.writeRemoveAction,
  pack: codec.packRemoveAction,
  is: codec.isRemoveAction,
  convert: codec.convertRemoveAction,
});

/**
 * Adds a file with the rows a commit changed. If a commit has such files, a reader of changes reads them and nothing
 * else of the commit. Unknown fields are skipped (compat).
 */
export interface CdcAction {
  /** The change data file, as a URI relative to the table's root or absolute. It is percent-encoded. */
  readonly path: NonEmptyStr;
  /** The partition the file belongs to. */
  readonly partition_values: PartitionValues;
  /** Size of the file in bytes. */
  readonly size: NonNegInt;
  /** Always false, since the file does not change what the table holds. */
  readonly data_change: boolean;
  /** Facts about the file that its writer keeps for itself. Default `null`. */
  readonly tags: { readonly [key: string]: string | null } | null;
}

/** What `CdcAction.create` takes: fields with a default may be left out. */
export interface CdcActionInit {
  /** The change data file, as a URI relative to the table's root or absolute. It is percent-encoded. */
  readonly path: NonEmptyStr;
  /** The partition the file belongs to. */
  readonly partition_values: PartitionValues;
  /** Size of the file in bytes. */
  readonly size: NonNegInt;
  /** Always false, since the file does not change what the table holds. */
  readonly data_change: boolean;
  /** Facts about the file that its writer keeps for itself. Default `null`. */
  readonly tags?: { readonly [key: string]: string | null } | null | undefined;
}

export const CdcAction: Contract<CdcAction, CdcActionInit> = /* @__PURE__ */ contract({
  name: "CdcAction",
  module: "delta/log",
  info: info.CdcActionInfo,
  read: codec.readCdcAction,
  unpack: codec.unpackCdcAction,
  write: codec.writeCdcAction,
  pack: codec.packCdcAction,
  is: codec.isCdcAction,
  convert: codec.convertCdcAction,
});

/**
 * The schema, partitioning and properties of a table. The first commit has one; a later one replaces it whole.
 * Unknown fields are skipped (compat).
 */
export interface MetaDataAction {
  /** Identifies the table, usually a UUID. */
  readonly id: NonEmptyStr;
  /** What users call the table. Default `null`. */
  readonly name: string | null;
  /** What users say about the table. Default `null`. */
  readonly description: string | null;
  /** How data files are encoded. */
  readonly format: FormatSpec;
  /** The schema of the table, a `DeltaSchemaStruct` as JSON text. */
  readonly schema_string: NonEmptyStr;
  /** Columns that rows are split into directories by, outermost first. */
  readonly partition_columns: readonly string[];
  /** When this metadata was made. Default `null`. */
  readonly created_time: EventTimeMs | null;
  /** Table properties, such as `delta.appendOnly`. */
  readonly configuration: { readonly [key: string]: string | null };
}

/** What `MetaDataAction.create` takes: fields with a default may be left out. */
export interface MetaDataActionInit {
  /** Identifies the table, usually a UUID. */
  readonly id: NonEmptyStr;
  /** What users call the table. Default `null`. */
  readonly name?: string | null | undefined;
  /** What users say about the table. Default `null`. */
  readonly description?: string | null | undefined;
  /** How data files are encoded. */
  readonly format: FormatSpecInit;
  /** The schema of the table, a `DeltaSchemaStruct` as JSON text. */
  readonly schema_string: NonEmptyStr;
  /** Columns that rows are split into directories by, outermost first. */
  readonly partition_columns: readonly string[];
  /** When this metadata was made. Default `null`. */
  readonly created_time?: EventTimeMs | null | undefined;
  /** Table properties, such as `delta.appendOnly`. */
  readonly configuration: { readonly [key: string]: string | null };
}

export const MetaDataAction: Contract<MetaDataAction, MetaDataActionInit> = /* @__PURE__ */ contract({
  name: "MetaDataAction",
  module: "delta/log",
  info: info.MetaDataActionInfo,
  read: codec.readMetaDataAction,
  unpack: codec.unpackMetaDataAction,
  write: codec.writeMetaDataAction,
  pack: codec.packMetaDataAction,
  is: codec.isMetaDataAction,
  convert: codec.convertMetaDataAction,
});

/** How the data files of a table are encoded. Unknown fields are skipped (compat). */
export interface FormatSpec {
  /** Name of the encoding, `parquet` in every table that is made today. */
  readonly provider: NonEmptyStr;
  /** Options of the encoding. Written even if empty, because some readers want it. Default `{}`. */
  readonly options: StrMap;
}

/** What `FormatSpec.create` takes: fields with a default may be left out. */
export interface FormatSpecInit {
  /** Name of the encoding, `parquet` in every table that is made today. */
  readonly provider: NonEmptyStr;
  /** Options of the encoding. Written even if empty, because some readers want it. Default `{}`. */
  readonly options?: StrMap | undefined;
}

export const FormatSpec: Contract<FormatSpec, FormatSpecInit> = /* @__PURE__ */ contract({
  name: "FormatSpec",
  module: "delta/log",
  info: info.FormatSpecInfo,
  read: codec.readFormatSpec,
  unpack: codec.unpackFormatSpec,
  write: codec.writeFormatSpec,
  pack: codec.packFormatSpec,
  is: codec.isFormatSpec,
  convert: codec.convertFormatSpec,
});

/**
 * What a client must support to read or write the table. The versions list features from reader version 3 and writer
 * version 7 on. Unknown fields are skipped (compat).
 */
export interface ProtocolAction {
  /** Version of the read protocol that a client must implement to read the table. */
  readonly min_reader_version: PosInt;
  /** Version of the write protocol that a client must implement to write the table. */
  readonly min_writer_version: PosInt;
  /** Features that a client must implement to read the table. Null below reader version 3. Default `null`. */
  readonly reader_features: readonly string[] | null;
  /** Features that a client must implement to write the table. Null below writer version 7. Default `null`. */
  readonly writer_features: readonly string[] | null;
}

/** What `ProtocolAction.create` takes: fields with a default may be left out. */
export interface ProtocolActionInit {
  /** Version of the read protocol that a client must implement to read the table. */
  readonly min_reader_version: PosInt;
  /** Version of the write protocol that a client must implement to write the table. */
  readonly min_writer_version: PosInt;
  /** Features that a client must implement to read the table. Null below reader version 3. Default `null`. */
  readonly reader_features?: readonly string[] | null | undefined;
  /** Features that a client must implement to write the table. Null below writer version 7. Default `null`. */
  readonly writer_features?: readonly string[] | null | undefined;
}

export const ProtocolAction: Contract<ProtocolAction, ProtocolActionInit> = /* @__PURE__ */ contract({
  name: "ProtocolAction",
  module: "delta/log",
  info: info.ProtocolActionInfo,
  read: codec.readProtocolAction,
  unpack: codec.unpackProtocolAction,
  write: codec.writeProtocolAction,
  pack: codec.packProtocolAction,
  is: codec.isProtocolAction,
  convert: codec.convertProtocolAction,
});

/**
 * How far an application got, recorded with the data it wrote, so that a retry can tell that the work is done.
 * Unknown fields are skipped (compat).
 */
export interface TxnAction {
  /** Identifies the application, or one stream of it. */
  readonly app_id: NonEmptyStr;
  /** A number of the application's own, of the protocol's type long. It need not grow. */
  readonly version: bigint;
  /** When this was recorded. Default `null`. */
  readonly last_updated: EventTimeMs | null;
}

/** What `TxnAction.create` takes: fields with a default may be left out. */
export interface TxnActionInit {
  /** Identifies the application, or one stream of it. */
  readonly app_id: NonEmptyStr;
  /** A number of the application's own, of the protocol's type long. It need not grow. */
  readonly version: bigint;
  /** When this was recorded. Default `null`. */
  readonly last_updated?: EventTimeMs | null | undefined;
}

export const TxnAction: Contract<TxnAction, TxnActionInit> = /* @__PURE__ */ contract({
  name: "TxnAction",
  module: "delta/log",
  info: info.TxnActionInfo,
  read: codec.readTxnAction,
  unpack: codec.unpackTxnAction,
  write: codec.writeTxnAction,
  pack: codec.packTxnAction,
  is: codec.isTxnAction,
  convert: codec.convertTxnAction,
});

/**
 * Who made a commit and how. Writers may put anything here; these are the fields that the common ones write, and
 * others are skipped. Unknown fields are skipped (compat).
 */
export interface CommitInfoAction {
  /** When the commit was made, by the writer's clock. Default `null`. */
  readonly timestamp: EventTimeMs | null;
  /**
   * The commit's time, which never goes back from one version to the next. There if in-commit timestamps are enabled.
   * Default `null`.
   */
  readonly in_commit_timestamp: EventTimeMs | null;
  /** What was done, such as `WRITE` or `MERGE`. Default `null`. */
  readonly operation: string | null;
  /** How it was done. The writer's own keys, most of them with text values. Default `null`. */
  readonly operation_parameters: JsonDict | null;
  /** What it changed, such as the number of files and rows. The writer's own keys. Default `null`. */
  readonly operation_metrics: JsonDict | null;
  /** Version of the table that the commit was based on. Default `null`. */
  readonly read_version: DeltaVersion | null;
  /** Isolation that the commit was checked with. Default `null`. */
  readonly isolation_level: string | null;
  /** True if the commit added files without reading the table. Default `null`. */
  readonly is_blind_append: boolean | null;
  /** Name and version of the engine. Default `null`. */
  readonly engine_info: string | null;
  /** Name and version of the client library. Default `null`. */
  readonly client_version: string | null;
  /** Identifies the transaction. There if the table is managed by a catalog. Default `null`. */
  readonly txn_id: string | null;
  /** Who made the commit, as an identifier. Default `null`. */
  readonly user_id: string | null;
  /** Who made the commit, as a name. Default `null`. */
  readonly user_name: string | null;
  /** What the user wrote down about the commit. Default `null`. */
  readonly user_metadata: string | null;
}

/** What `CommitInfoAction.create` takes: fields with a default may be left out. */
export interface CommitInfoActionInit {
  /** When the commit was made, by the writer's clock. Default `null`. */
  readonly timestamp?: EventTimeMs | null | undefined;
  /**
   * The commit's time, which never goes back from one version to the next. There if in-commit timestamps are enabled.
   * Default `null`.
   */
  readonly in_commit_timestamp?: EventTimeMs | null | undefined;
  /** What was done, such as `WRITE` or `MERGE`. Default `null`. */
  readonly operation?: string | null | undefined;
  /** How it was done. The writer's own keys, most of them with text values. Default `null`. */
  readonly operation_parameters?: JsonDict | null | undefined;
  /** What it changed, such as the number of files and rows. The writer's own keys. Default `null`. */
  readonly operation_metrics?: JsonDict | null | undefined;
  /** Version of the table that the commit was based on. Default `null`. */
  readonly read_version?: DeltaVersion | null | undefined;
  /** Isolation that the commit was checked with. Default `null`. */
  readonly isolation_level?: string | null | undefined;
  /** True if the commit added files without reading the table. Default `null`. */
  readonly is_blind_append?: boolean | null | undefined;
  /** Name and version of the engine. Default `null`. */
  readonly engine_info?: string | null | undefined;
  /** Name and version of the client library. Default `null`. */
  readonly client_version?: string | null | undefined;
  /** Identifies the transaction. There if the table is managed by a catalog. Default `null`. */
  readonly txn_id?: string | null | undefined;
  /** Who made the commit, as an identifier. Default `null`. */
  readonly user_id?: string | null | undefined;
  /** Who made the commit, as a name. Default `null`. */
  readonly user_name?: string | null | undefined;
  /** What the user wrote down about the commit. Default `null`. */
  readonly user_metadata?: string | null | undefined;
}

export const CommitInfoAction: Contract<CommitInfoAction, CommitInfoActionInit> = /* @__PURE__ */ contract({
  name: "CommitInfoAction",
  module: "delta/log",
  info: info.CommitInfoActionInfo,
  read: codec.readCommitInfoAction,
  unpack: codec.unpackCommitInfoAction,
  write: codec.writeCommitInfoAction,
  pack: codec.packCommitInfoAction,
  is: codec.isCommitInfoAction,
  convert: codec.convertCommitInfoAction,
});

/**
 * The configuration of one metadata domain. Names that start with `delta.` belong to the protocol, all others to
 * users. Unknown fields are skipped (compat).
 */
export interface DomainMetadataAction {
  /** Name of the domain. */
  readonly domain: NonEmptyStr;
  /** The configuration, text whose form is up to the domain. */
  readonly configuration: string;
  /** True if the domain is removed. The configuration is then what it was before. */
  readonly removed: boolean;
}

/** What `DomainMetadataAction.create` takes: fields with a default may be left out. */
export interface DomainMetadataActionInit {
  /** Name of the domain. */
  readonly domain: NonEmptyStr;
  /** The configuration, text whose form is up to the domain. */
  readonly configuration: string;
  /** True if the domain is removed. The configuration is then what it was before. */
  readonly removed: boolean;
}

export const DomainMetadataAction: Contract<DomainMetadataAction, DomainMetadataActionInit> = /* @__PURE__ */ contract({
  name: "DomainMetadataAction",
  module: "delta/log",
  info: info.DomainMetadataActionInfo,
  read: codec.readDomainMetadataAction,
  unpack: codec.unpackDomainMetadataAction,
  write: codec.writeDomainMetadataAction,
  pack: codec.packDomainMetadataAction,
  is: codec.isDomainMetadataAction,
  convert: codec.convertDomainMetadataAction,
});

/**
 * Where a deletion vector is. In a file whose name follows from a UUID (u), inline in the log (i), or in a file with
 * an absolute path (p).
 */
export type DeletionVectorStorage = "u" | "i" | "p";

export const DeletionVectorStorage: EnumContract<DeletionVectorStorage> = /* @__PURE__ */ enumContract({
  name: "DeletionVectorStorage",
  module: "delta/log",
  info: info.DeletionVectorStorageInfo,
  read: codec.readDeletionVectorStorage,
  unpack: codec.unpackDeletionVectorStorage,
  write: codec.writeDeletionVectorStorage,
  pack: codec.packDeletionVectorStorage,
  is: codec.isDeletionVectorStorage,
  convert: codec.convertDeletionVectorStorage,
});

/**
 * Where a deletion vector is and how large. The storage type, the path and the offset together identify it. Unknown
 * fields are skipped (compat).
 */
export interface DeletionVectorDescriptor {
  /** How `path_or_inline_dv` is to be read. */
  readonly storage_type: DeletionVectorStorage;
  /** A prefix and a UUID in Base85 (u), the bytes of the vector in Base85 (i), or an absolute URI (p). */
  readonly path_or_inline_dv: string;
  /** Where the vector starts in its file, in bytes. Null if it is inline. Default `null`. */
  readonly offset: BoundedInt | null;
  /** Size of the serialized vector in bytes, before Base85. */
  readonly size_in_bytes: BoundedInt;
  /** Number of rows that are deleted. */
  readonly cardinality: NonNegInt;
  /** Highest position of a deleted row, if its writer kept it. Default `null`. */
  readonly max_row_index: NonNegInt | null;
}

/** What `DeletionVectorDescriptor.create` takes: fields with a default may be left out. */
export interface DeletionVectorDescriptorInit {
  /** How `path_or_inline_dv` is to be read. */
  readonly storage_type: DeletionVectorStorage;
  /** A prefix and a UUID in Base85 (u), the bytes of the vector in Base85 (i), or an absolute URI (p). */
  readonly path_or_inline_dv: string;
  /** Where the vector starts in its file, in bytes. Null if it is inline. Default `null`. */
  readonly offset?: BoundedInt | null | undefined;
  /** Size of the serialized vector in bytes, before Base85. */
  readonly size_in_bytes: BoundedInt;
  /** Number of rows that are deleted. */
  readonly cardinality: NonNegInt;
  /** Highest position of a deleted row, if its writer kept it. Default `null`. */
  readonly max_row_index?: NonNegInt | null | undefined;
}

export const DeletionVectorDescriptor: Contract<DeletionVectorDescriptor, DeletionVectorDescriptorInit> =
  /* @__PURE__ */ contract({
    name: "DeletionVectorDescriptor",
    module: "delta/log",
    info: info.DeletionVectorDescriptorInfo,
    read: codec.readDeletionVectorDescriptor,
    unpack: codec.unpackDeletionVectorDescriptor,
    write: codec.writeDeletionVectorDescriptor,
    pack: codec.packDeletionVectorDescriptor,
    is: codec.isDeletionVectorDescriptor,
    convert: codec.convertDeletionVectorDescriptor,
  });

/**
 * Statistics of a data file, the JSON text of `stats`. Values per column mirror the schema of the table; nested
 * columns are nested objects. Unknown fields are skipped (compat).
 */
export interface FileStats {
  /** Rows in the data file, deleted ones included. Always there if the file has a deletion vector. Default `null`. */
  readonly num_records: NonNegInt | null;
  /** A value not above any in the file, by column. Text may be cut off, times are in milliseconds. Default `{}`. */
  readonly min_values: JsonDict;
  /** A value not below any in the file, by column. Text may be cut off, times are in milliseconds. Default `{}`. */
  readonly max_values: JsonDict;
  /** Number of nulls, by column. With wide bounds only zero and the number of rows say something. Default `{}`. */
  readonly null_count: JsonDict;
  /** False if deleted rows may still count, so that bounds are only outer bounds. Null means true. Default `null`. */
  readonly tight_bounds: boolean | null;
}

/** What `FileStats.create` takes: fields with a default may be left out. */
export interface FileStatsInit {
  /** Rows in the data file, deleted ones included. Always there if the file has a deletion vector. Default `null`. */
  readonly num_records?: NonNegInt | null | undefined;
  /** A value not above any in the file, by column. Text may be cut off, times are in milliseconds. Default `{}`. */
  readonly min_values?: JsonDict | undefined;
  /** A value not below any in the file, by column. Text may be cut off, times are in milliseconds. Default `{}`. */
  readonly max_values?: JsonDict | undefined;
  /** Number of nulls, by column. With wide bounds only zero and the number of rows say something. Default `{}`. */
  readonly null_count?: JsonDict | undefined;
  /** False if deleted rows may still count, so that bounds are only outer bounds. Null means true. Default `null`. */
  readonly tight_bounds?: boolean | null | undefined;
}

export const FileStats: Contract<FileStats, FileStatsInit> = /* @__PURE__ */ contract({
  name: "FileStats",
  module: "delta/log",
  info: info.FileStatsInfo,
  read: codec.readFileStats,
  unpack: codec.unpackFileStats,
  write: codec.writeFileStats,
  pack: codec.packFileStats,
  is: codec.isFileStats,
  convert: codec.convertFileStats,
});
