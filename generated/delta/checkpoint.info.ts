// @generated from contracts/delta/checkpoint.yaml. Do not edit. [229f77b47a83f4e4]

import type { StructInfo } from "tessera-contracts/serde";
import { defaulted, field, int, list, map, nullable, str, struct } from "tessera-contracts/serde/codegen";
import { DeltaVersionInfo, EventTimeMsInfo, NonEmptyStrInfo, NonNegIntInfo, PosIntInfo } from "../types.info.js";
import { fileSizeHistogramRule1 } from "./checkpoint.codec.js";
import {
  AddActionInfo,
  DomainMetadataActionInfo,
  MetaDataActionInfo,
  ProtocolActionInfo,
  TxnActionInfo,
} from "./log.info.js";
import { DeltaSchemaStructInfo } from "./schema.info.js";

export const CheckpointMetadataActionInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CheckpointMetadataAction",
  module: "delta/checkpoint",
  doc: "What a checkpoint of the V2 spec is of.",
  examples: [{ version: 1 }],
  mode: "compat",
  purpose: "log",
  fields: () => [
    field("version", DeltaVersionInfo(), { doc: "Version of the table that the checkpoint holds." }),
    defaulted("tags", nullable(map(str(), nullable(str()))), () => null, {
      doc: "Facts about the checkpoint that its writer keeps for itself.",
    }),
  ],
});

export const SidecarActionInfo: StructInfo = /* @__PURE__ */ struct({
  name: "SidecarAction",
  module: "delta/checkpoint",
  doc: "A Parquet file with add and remove actions that belong to a checkpoint of the V2 spec.",
  examples: [
    { path: "016ae953-37a9-438e-8683-9a9a4a79a395.parquet", sizeInBytes: 2304522, modificationTime: 1512909768000 },
  ],
  mode: "compat",
  purpose: "log",
  fields: () => [
    field("path", NonEmptyStrInfo(), {
      doc: "The file, percent-encoded. Usually only its name, since it stands in `_delta_log/_sidecars`.",
    }),
    field("size_in_bytes", NonNegIntInfo(), { wire: "sizeInBytes", doc: "Size of the file in bytes." }),
    field("modification_time", EventTimeMsInfo(), { wire: "modificationTime", doc: "When the file was created." }),
    defaulted("tags", nullable(map(str(), nullable(str()))), () => null, {
      doc: "Facts about the file that its writer keeps for itself.",
    }),
  ],
});

export const LastCheckpointInfo: StructInfo = /* @__PURE__ */ struct({
  name: "LastCheckpoint",
  module: "delta/checkpoint",
  doc: "The file `_last_checkpoint`, which saves a reader from listing the whole log. It is a hint and may be out of date.",
  examples: [{ version: 10, size: 13 }],
  mode: "compat",
  purpose: "log",
  fields: () => [
    field("version", DeltaVersionInfo(), { doc: "Version of the table when the checkpoint was made." }),
    field("size", int(), { doc: "Number of actions in the checkpoint. Some writers put -1 if they do not know." }),
    defaulted("parts", nullable(PosIntInfo()), () => null, {
      doc: "Number of files of a checkpoint in several parts. Null for one file.",
    }),
    defaulted("size_in_bytes", nullable(NonNegIntInfo()), () => null, {
      wire: "sizeInBytes",
      doc: "Size of the checkpoint in bytes.",
    }),
    defaulted("num_of_add_files", nullable(NonNegIntInfo()), () => null, {
      wire: "numOfAddFiles",
      doc: "Number of add actions in the checkpoint.",
    }),
    defaulted("checkpoint_schema", nullable(DeltaSchemaStructInfo), () => null, {
      wire: "checkpointSchema",
      doc: "Schema of the checkpoint file.",
    }),
    defaulted("tags", nullable(map(str(), nullable(str()))), () => null, {
      doc: "Facts about the checkpoint that its writer keeps for itself.",
    }),
    defaulted("checksum", nullable(str()), () => null, { doc: "MD5 in hex of the other fields in canonical form." }),
  ],
});

export const VersionChecksumInfo: StructInfo = /* @__PURE__ */ struct({
  name: "VersionChecksum",
  module: "delta/checkpoint",
  doc: "The file `<version>.crc` beside a commit, which says what the state of the table should be, so that a reader can tell whether the log was tampered with.",
  examples: [
    {
      tableSizeBytes: 841454,
      numFiles: 1,
      numMetadata: 1,
      numProtocol: 1,
      metadata: {
        id: "af23c9d7-fff1-4a5a-a2c8-55c59bd782aa",
        format: { provider: "parquet" },
        schemaString: '{"type":"struct","fields":[]}',
        partitionColumns: [],
        configuration: {},
      },
      protocol: { minReaderVersion: 1, minWriterVersion: 2 },
    },
  ],
  mode: "compat",
  purpose: "log",
  fields: () => [
    defaulted("txn_id", nullable(str()), () => null, {
      wire: "txnId",
      doc: "Identifies the transaction that made the commit.",
    }),
    field("table_size_bytes", NonNegIntInfo(), {
      wire: "tableSizeBytes",
      doc: "Sum of the sizes of all files of the table, in bytes.",
    }),
    field("num_files", NonNegIntInfo(), { wire: "numFiles", doc: "Number of files of the table." }),
    field("num_metadata", NonNegIntInfo(), {
      wire: "numMetadata",
      doc: "Number of metadata actions, which must be 1.",
    }),
    field("num_protocol", NonNegIntInfo(), {
      wire: "numProtocol",
      doc: "Number of protocol actions, which must be 1.",
    }),
    defaulted("in_commit_timestamp_opt", nullable(EventTimeMsInfo()), () => null, {
      wire: "inCommitTimestampOpt",
      doc: "The commit's own time. There if in-commit timestamps are enabled.",
    }),
    defaulted("set_transactions", nullable(list(TxnActionInfo)), () => null, {
      wire: "setTransactions",
      doc: "How far each application got.",
    }),
    defaulted("domain_metadata", nullable(list(DomainMetadataActionInfo)), () => null, {
      wire: "domainMetadata",
      doc: "The metadata domains of the table, without removed ones.",
    }),
    field("metadata", MetaDataActionInfo, { doc: "The schema and properties of the table." }),
    field("protocol", ProtocolActionInfo, { doc: "What a client must support to read or write the table." }),
    defaulted("file_size_histogram", nullable(FileSizeHistogramInfo), () => null, {
      wire: "fileSizeHistogram",
      doc: "How the sizes of the files are distributed.",
    }),
    defaulted("all_files", nullable(list(AddActionInfo)), () => null, {
      wire: "allFiles",
      doc: "All files of the table.",
    }),
    defaulted("num_deleted_records_opt", nullable(NonNegIntInfo()), () => null, {
      wire: "numDeletedRecordsOpt",
      doc: "Number of rows that deletion vectors delete.",
    }),
    defaulted("num_deletion_vectors_opt", nullable(NonNegIntInfo()), () => null, {
      wire: "numDeletionVectorsOpt",
      doc: "Number of files that have a deletion vector.",
    }),
    defaulted("deleted_record_counts_histogram_opt", nullable(DeletedRecordCountsHistogramInfo), () => null, {
      wire: "deletedRecordCountsHistogramOpt",
      doc: "How the deleted rows are distributed over the files.",
    }),
  ],
});

export const FileSizeHistogramInfo: StructInfo = /* @__PURE__ */ struct({
  name: "FileSizeHistogram",
  module: "delta/checkpoint",
  doc: "Number and total size of files by size. Bin i goes from boundary i up to, but not including, boundary i + 1; the last bin has no end.",
  examples: [{ sortedBinBoundaries: [0, 1024, 4096], fileCounts: [1, 0, 2], totalBytes: [100, 0, 16384] }],
  mode: "compat",
  purpose: "log",
  fields: () => [
    field("sorted_bin_boundaries", list(NonNegIntInfo(), { min_length: 1 }), {
      wire: "sortedBinBoundaries",
      doc: "Where each bin begins, in bytes. The first is 0.",
    }),
    field("file_counts", list(NonNegIntInfo()), { wire: "fileCounts", doc: "Number of files, by bin." }),
    field("total_bytes", list(NonNegIntInfo()), {
      wire: "totalBytes",
      doc: "Sum of the sizes of the files in bytes, by bin.",
    }),
  ],
  rules: [
    {
      expr: "size(this.file_counts) == size(this.sorted_bin_boundaries) && size(this.total_bytes) == size(this.sorted_bin_boundaries)",
      message: "a histogram has a count and a total for each bin",
      holds: fileSizeHistogramRule1,
    },
  ],
});

export const DeletedRecordCountsHistogramInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeletedRecordCountsHistogram",
  module: "delta/checkpoint",
  doc: "Number of files by how many of their rows are deleted.",
  examples: [{ deletedRecordCounts: [7, 1, 0, 0, 0, 0, 0, 0, 0, 0] }],
  mode: "compat",
  purpose: "log",
  fields: () => [
    field("deleted_record_counts", list(NonNegIntInfo(), { min_length: 10, max_length: 10 }), {
      wire: "deletedRecordCounts",
      doc: "Number of files with 0 deleted rows, 1 to 9, 10 to 99 and so on by powers of ten; with 10,000,000 and more; and, last, with 2,147,483,647 and more.",
    }),
  ],
});
