// @generated from contracts/delta/checkpoint.yaml. Do not edit. [c275429e9ba3f1de]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { DeltaVersion, EventTimeMs, NonEmptyStr, NonNegInt, PosInt } from "../types.js";
import * as codec from "./checkpoint.codec.js";
import * as info from "./checkpoint.info.js";
import type {
  AddAction,
  AddActionInit,
  DomainMetadataAction,
  DomainMetadataActionInit,
  MetaDataAction,
  MetaDataActionInit,
  ProtocolAction,
  ProtocolActionInit,
  TxnAction,
  TxnActionInit,
} from "./log.js";
import type { DeltaSchemaStruct, DeltaSchemaStructInit } from "./schema.js";

/** What a checkpoint of the V2 spec is of. Unknown fields are skipped (compat). */
export interface CheckpointMetadataAction {
  /** Version of the table that the checkpoint holds. */
  readonly version: DeltaVersion;
  /** Facts about the checkpoint that its writer keeps for itself. Default `null`. */
  readonly tags: { readonly [key: string]: string | null } | null;
}

/** What `CheckpointMetadataAction.create` takes: fields with a default may be left out. */
export interface CheckpointMetadataActionInit {
  /** Version of the table that the checkpoint holds. */
  readonly version: DeltaVersion;
  /** Facts about the checkpoint that its writer keeps for itself. Default `null`. */
  readonly tags?: { readonly [key: string]: string | null } | null | undefined;
}

export const CheckpointMetadataAction: Contract<CheckpointMetadataAction, CheckpointMetadataActionInit> =
  /* @__PURE__ */ contract({
    name: "CheckpointMetadataAction",
    module: "delta/checkpoint",
    info: info.CheckpointMetadataActionInfo,
    read: codec.readCheckpointMetadataAction,
    unpack: codec.unpackCheckpointMetadataAction,
    write: codec.writeCheckpointMetadataAction,
    pack: codec.packCheckpointMetadataAction,
    is: codec.isCheckpointMetadataAction,
    convert: codec.convertCheckpointMetadataAction,
  });

/**
 * A Parquet file with add and remove actions that belong to a checkpoint of the V2 spec. Unknown fields are skipped
 * (compat).
 */
export interface SidecarAction {
  /** The file, percent-encoded. Usually only its name, since it stands in `_delta_log/_sidecars`. */
  readonly path: NonEmptyStr;
  /** Size of the file in bytes. */
  readonly size_in_bytes: NonNegInt;
  /** When the file was created. */
  readonly modification_time: EventTimeMs;
  /** Facts about the file that its writer keeps for itself. Default `null`. */
  readonly tags: { readonly [key: string]: string | null } | null;
}

/** What `SidecarAction.create` takes: fields with a default may be left out. */
export interface SidecarActionInit {
  /** The file, percent-encoded. Usually only its name, since it stands in `_delta_log/_sidecars`. */
  readonly path: NonEmptyStr;
  /** Size of the file in bytes. */
  readonly size_in_bytes: NonNegInt;
  /** When the file was created. */
  readonly modification_time: EventTimeMs;
  /** Facts about the file that its writer keeps for itself. Default `null`. */
  readonly tags?: { readonly [key: string]: string | null } | null | undefined;
}

export const SidecarAction: Contract<SidecarAction, SidecarActionInit> = /* @__PURE__ */ contract({
  name: "SidecarAction",
  module: "delta/checkpoint",
  info: info.SidecarActionInfo,
  read: codec.readSidecarAction,
  unpack: codec.unpackSidecarAction,
  write: codec.writeSidecarAction,
  pack: codec.packSidecarAction,
  is: codec.isSidecarAction,
  convert: codec.convertSidecarAction,
});

/**
 * The file `_last_checkpoint`, which saves a reader from listing the whole log. It is a hint and may be out of date.
 * Unknown fields are skipped (compat).
 */
export interface LastCheckpoint {
  /** Version of the table when the checkpoint was made. */
  readonly version: DeltaVersion;
  /** Number of actions in the checkpoint. Some writers put -1 if they do not know. */
  readonly size: number;
  /** Number of files of a checkpoint in several parts. Null for one file. Default `null`. */
  readonly parts: PosInt | null;
  /** Size of the checkpoint in bytes. Default `null`. */
  readonly size_in_bytes: NonNegInt | null;
  /** Number of add actions in the checkpoint. Default `null`. */
  readonly num_of_add_files: NonNegInt | null;
  /** Schema of the checkpoint file. Default `null`. */
  readonly checkpoint_schema: DeltaSchemaStruct | null;
  /** Facts about the checkpoint that its writer keeps for itself. Default `null`. */
  readonly tags: { readonly [key: string]: string | null } | null;
  /** MD5 in hex of the other fields in canonical form. Default `null`. */
  readonly checksum: string | null;
}

/** What `LastCheckpoint.create` takes: fields with a default may be left out. */
export interface LastCheckpointInit {
  /** Version of the table when the checkpoint was made. */
  readonly version: DeltaVersion;
  /** Number of actions in the checkpoint. Some writers put -1 if they do not know. */
  readonly size: number;
  /** Number of files of a checkpoint in several parts. Null for one file. Default `null`. */
  readonly parts?: PosInt | null | undefined;
  /** Size of the checkpoint in bytes. Default `null`. */
  readonly size_in_bytes?: NonNegInt | null | undefined;
  /** Number of add actions in the checkpoint. Default `null`. */
  readonly num_of_add_files?: NonNegInt | null | undefined;
  /** Schema of the checkpoint file. Default `null`. */
  readonly checkpoint_schema?: DeltaSchemaStructInit | null | undefined;
  /** Facts about the checkpoint that its writer keeps for itself. Default `null`. */
  readonly tags?: { readonly [key: string]: string | null } | null | undefined;
  /** MD5 in hex of the other fields in canonical form. Default `null`. */
  readonly checksum?: string | null | undefined;
}

export const LastCheckpoint: Contract<LastCheckpoint, LastCheckpointInit> = /* @__PURE__ */ contract({
  name: "LastCheckpoint",
  module: "delta/checkpoint",
  info: info.LastCheckpointInfo,
  read: codec.readLastCheckpoint,
  unpack: codec.unpackLastCheckpoint,
  write: codec.writeLastCheckpoint,
  pack: codec.packLastCheckpoint,
  is: codec.isLastCheckpoint,
  convert: codec.convertLastCheckpoint,
});

/**
 * The file `<version>.crc` beside a commit, which says what the state of the table should be, so that a reader can
 * tell whether the log was tampered with. Unknown fields are skipped (compat).
 */
export interface VersionChecksum {
  /** Identifies the transaction that made the commit. Default `null`. */
  readonly txn_id: string | null;
  /** Sum of the sizes of all files of the table, in bytes. */
  readonly table_size_bytes: NonNegInt;
  /** Number of files of the table. */
  readonly num_files: NonNegInt;
  /** Number of metadata actions, which must be 1. */
  readonly num_metadata: NonNegInt;
  /** Number of protocol actions, which must be 1. */
  readonly num_protocol: NonNegInt;
  /** The commit's own time. There if in-commit timestamps are enabled. Default `null`. */
  readonly in_commit_timestamp_opt: EventTimeMs | null;
  /** How far each application got. Default `null`. */
  readonly set_transactions: readonly TxnAction[] | null;
  /** The metadata domains of the table, without removed ones. Default `null`. */
  readonly domain_metadata: readonly DomainMetadataAction[] | null;
  /** The schema and properties of the table. */
  readonly metadata: MetaDataAction;
  /** What a client must support to read or write the table. */
  readonly protocol: ProtocolAction;
  /** How the sizes of the files are distributed. Default `null`. */
  readonly file_size_histogram: FileSizeHistogram | null;
  /** All files of the table. Default `null`. */
  readonly all_files: readonly AddAction[] | null;
  /** Number of rows that deletion vectors delete. Default `null`. */
  readonly num_deleted_records_opt: NonNegInt | null;
  /** Number of files that have a deletion vector. Default `null`. */
  readonly num_deletion_vectors_opt: NonNegInt | null;
  /** How the deleted rows are distributed over the files. Default `null`. */
  readonly deleted_record_counts_histogram_opt: DeletedRecordCountsHistogram | null;
}

/** What `VersionChecksum.create` takes: fields with a default may be left out. */
export interface VersionChecksumInit {
  /** Identifies the transaction that made the commit. Default `null`. */
  readonly txn_id?: string | null | undefined;
  /** Sum of the sizes of all files of the table, in bytes. */
  readonly table_size_bytes: NonNegInt;
  /** Number of files of the table. */
  readonly num_files: NonNegInt;
  /** Number of metadata actions, which must be 1. */
  readonly num_metadata: NonNegInt;
  /** Number of protocol actions, which must be 1. */
  readonly num_protocol: NonNegInt;
  /** The commit's own time. There if in-commit timestamps are enabled. Default `null`. */
  readonly in_commit_timestamp_opt?: EventTimeMs | null | undefined;
  /** How far each application got. Default `null`. */
  readonly set_transactions?: readonly TxnActionInit[] | null | undefined;
  /** The metadata domains of the table, without removed ones. Default `null`. */
  readonly domain_metadata?: readonly DomainMetadataActionInit[] | null | undefined;
  /** The schema and properties of the table. */
  readonly metadata: MetaDataActionInit;
  /** What a client must support to read or write the table. */
  readonly protocol: ProtocolActionInit;
  /** How the sizes of the files are distributed. Default `null`. */
  readonly file_size_histogram?: FileSizeHistogramInit | null | undefined;
  /** All files of the table. Default `null`. */
  readonly all_files?: readonly AddActionInit[] | null | undefined;
  /** Number of rows that deletion vectors delete. Default `null`. */
  readonly num_deleted_records_opt?: NonNegInt | null | undefined;
  /** Number of files that have a deletion vector. Default `null`. */
  readonly num_deletion_vectors_opt?: NonNegInt | null | undefined;
  /** How the deleted rows are distributed over the files. Default `null`. */
  readonly deleted_record_counts_histogram_opt?: DeletedRecordCountsHistogramInit | null | undefined;
}

export const VersionChecksum: Contract<VersionChecksum, VersionChecksumInit> = /* @__PURE__ */ contract({
  name: "VersionChecksum",
  module: "delta/checkpoint",
  info: info.VersionChecksumInfo,
  read: codec.readVersionChecksum,
  unpack: codec.unpackVersionChecksum,
  write: codec.writeVersionChecksum,
  pack: codec.packVersionChecksum,
  is: codec.isVersionChecksum,
  convert: codec.convertVersionChecksum,
});

/**
 * Number and total size of files by size. Bin i goes from boundary i up to, but not including, boundary i + 1; the
 * last bin has no end. Unknown fields are skipped (compat).
 */
export interface FileSizeHistogram {
  /** Where each bin begins, in bytes. The first is 0. Length `>= 1`. */
  readonly sorted_bin_boundaries: readonly NonNegInt[];
  /** Number of files, by bin. */
  readonly file_counts: readonly NonNegInt[];
  /** Sum of the sizes of the files in bytes, by bin. */
  readonly total_bytes: readonly NonNegInt[];
}

/** What `FileSizeHistogram.create` takes: fields with a default may be left out. */
export interface FileSizeHistogramInit {
  /** Where each bin begins, in bytes. The first is 0. Length `>= 1`. */
  readonly sorted_bin_boundaries: readonly NonNegInt[];
  /** Number of files, by bin. */
  readonly file_counts: readonly NonNegInt[];
  /** Sum of the sizes of the files in bytes, by bin. */
  readonly total_bytes: readonly NonNegInt[];
}

export const FileSizeHistogram: Contract<FileSizeHistogram, FileSizeHistogramInit> = /* @__PURE__ */ contract({
  name: "FileSizeHistogram",
  module: "delta/checkpoint",
  info: info.FileSizeHistogramInfo,
  read: codec.readFileSizeHistogram,
  unpack: codec.unpackFileSizeHistogram,
  write: codec.writeFileSizeHistogram,
  pack: codec.packFileSizeHistogram,
  is: codec.isFileSizeHistogram,
  convert: codec.convertFileSizeHistogram,
});

/** Number of files by how many of their rows are deleted. Unknown fields are skipped (compat). */
export interface DeletedRecordCountsHistogram {
  /**
   * Number of files with 0 deleted rows, 1 to 9, 10 to 99 and so on by powers of ten; with 10,000,000 and more; and,
   * last, with 2,147,483,647 and more. Length `>= 10`, length `<= 10`.
   */
  readonly deleted_record_counts: readonly NonNegInt[];
}

/** What `DeletedRecordCountsHistogram.create` takes: fields with a default may be left out. */
export interface DeletedRecordCountsHistogramInit {
  /**
   * Number of files with 0 deleted rows, 1 to 9, 10 to 99 and so on by powers of ten; with 10,000,000 and more; and,
   * last, with 2,147,483,647 and more. Length `>= 10`, length `<= 10`.
   */
  readonly deleted_record_counts: readonly NonNegInt[];
}

export const DeletedRecordCountsHistogram: Contract<DeletedRecordCountsHistogram, DeletedRecordCountsHistogramInit> =
  /* @__PURE__ */ contract({
    name: "DeletedRecordCountsHistogram",
    module: "delta/checkpoint",
    info: info.DeletedRecordCountsHistogramInfo,
    read: codec.readDeletedRecordCountsHistogram,
    unpack: codec.unpackDeletedRecordCountsHistogram,
    write: codec.writeDeletedRecordCountsHistogram,
    pack: codec.packDeletedRecordCountsHistogram,
    is: codec.isDeletedRecordCountsHistogram,
    convert: codec.convertDeletedRecordCountsHistogram,
  });
