// @generated from contracts/delta/log.yaml. Do not edit. [5efea7bc0989b7b1]

import type { EnumInfo, StructInfo, TypeInfo } from "tessera-contracts/serde";
import {
  alias,
  bool,
  defaulted,
  enumOf,
  field,
  int64,
  list,
  map,
  nullable,
  str,
  struct,
  unset,
} from "tessera-contracts/serde/codegen";
import {
  BoundedIntInfo,
  DeltaVersionInfo,
  EventTimeMsInfo,
  JsonDictInfo,
  NonEmptyStrInfo,
  NonNegIntInfo,
  PosIntInfo,
  StrMapInfo,
} from "../types.info.js";
import { CheckpointMetadataActionInfo, SidecarActionInfo } from "./checkpoint.info.js";
import { logLineRule1 } from "./log.codec.js";

export const LogLineInfo: StructInfo = /* @__PURE__ */ struct({
  name: "LogLine",
  module: "delta/log",
  doc: "One line of a commit file or JSON checkpoint, an object with the name of the action as its only key. A line whose only action is unknown to this contract is refused; a reader skips it, as the protocol asks.",
  examples: [
    { protocol: { minReaderVersion: 1, minWriterVersion: 2 } },
    { txn: { appId: "3ba13872-2d47-4e17-86a0-21afd2a22395", version: 364475 } },
  ],
  mode: "compat",
  purpose: "log",
  fields: () => [
    unset("add", AddActionInfo, { doc: "A file becomes part of the table." }),
    unset("remove", RemoveActionInfo, { doc: "A file is no longer part of the table." }),
    unset("cdc", CdcActionInfo, { doc: "A file of row changes, for the change data feed." }),
    unset("meta_data", MetaDataActionInfo, {
      wire: "metaData",
      doc: "The schema and properties of the table, replacing those before.",
    }),
    unset("protocol", ProtocolActionInfo, { doc: "What a client must support to read or write the table." }),
    unset("txn", TxnActionInfo, { doc: "How far an application got." }),
    unset("commit_info", CommitInfoActionInfo, { wire: "commitInfo", doc: "Who made the commit and how." }),
    unset("domain_metadata", DomainMetadataActionInfo, {
      wire: "domainMetadata",
      doc: "The configuration of one metadata domain.",
    }),
    unset("checkpoint_metadata", CheckpointMetadataActionInfo, {
      wire: "checkpointMetadata",
      doc: "What checkpoint this is. Only in checkpoints of the V2 spec.",
    }),
    unset("sidecar", SidecarActionInfo, {
      doc: "A file that holds file actions of the checkpoint. Only in checkpoints of the V2 spec.",
    }),
  ],
  rules: [
    {
      expr: "[has(this.add), has(this.remove), has(this.cdc), has(this.meta_data), has(this.protocol), has(this.txn), has(this.commit_info), has(this.domain_metadata), has(this.checkpoint_metadata), has(this.sidecar)].exists_one(found, found)",
      message: "a log line holds exactly one action",
      holds: logLineRule1,
    },
  ],
});

export const PartitionValuesInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  map(str(), nullable(str()), {
    alias: "PartitionValues",
    doc: "The value of each partition column, as text in the protocol's form for its type. Null and the empty text both mean a null value.",
    examples: [{ date: "2017-12-10" }],
  }),
);

export const AddActionInfo: StructInfo = /* @__PURE__ */ struct({
  name: "AddAction",
  module: "delta/log",
  doc: "Makes a logical file, which is a data file and perhaps a deletion vector, part of the table. If it is part of it already, this replaces what was known about it.",
  examples: [
    {
      path: "date=2017-12-10/part-00000.snappy.parquet",
      partitionValues: { date: "2017-12-10" },
      size: 841454,
      modificationTime: 1512909768000,
      dataChange: true,
      stats: '{"numRecords":1}',
    },
  ],
  mode: "compat",
  purpose: "log",
  fields: () => [
    field("path", NonEmptyStrInfo(), {
      doc: "The data file, as a URI relative to the table's root or absolute. It is percent-encoded.",
    }),
    field("partition_values", PartitionValuesInfo(), {
      wire: "partitionValues",
      doc: "The partition the file belongs to.",
    }),
    field("size", NonNegIntInfo(), { doc: "Size of the data file in bytes." }),
    field("modification_time", EventTimeMsInfo(), { wire: "modificationTime", doc: "When the file was created." }),
    field("data_change", bool(), {
      wire: "dataChange",
      doc: "False if the commit only rearranges rows or adds statistics, so that a reader that follows changes can skip the file.",
    }),
    defaulted("stats", nullable(str()), () => null, {
      doc: "Statistics of the file, a `FileStats` as JSON text. Null if none were collected.",
      vendor: { "x-json-text": "FileStats" },
    }),
    defaulted("tags", nullable(map(str(), nullable(str()))), () => null, {
      doc: "Facts about the file that its writer keeps for itself.",
    }),
    defaulted("deletion_vector", nullable(DeletionVectorDescriptorInfo), () => null, {
      wire: "deletionVector",
      doc: "The rows of the data file that are deleted. Null if all rows are valid.",
    }),
    defaulted("base_row_id", nullable(NonNegIntInfo()), () => null, {
      wire: "baseRowId",
      doc: "Row id of the first row of the file. The id of another row is this plus its position in the file.",
    }),
    defaulted("default_row_commit_version", nullable(DeltaVersionInfo()), () => null, {
      wire: "defaultRowCommitVersion",
      doc: "First version in which the path was added.",
    }),
    defaulted("clustering_provider", nullable(str()), () => null, {
      wire: "clusteringProvider",
      doc: "Name of the implementation that clustered the file.",
    }),
  ],
});

export const RemoveActionInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RemoveAction",
  module: "delta/log",
  doc: "Takes a logical file out of the table. It stays in the log as a tombstone until it expires, and the data file is deleted some time after.",
  examples: [{ path: "part-00001.snappy.parquet", deletionTimestamp: 1515488792485, dataChange: true }],
  mode: "compat",
  purpose: "log",
  fields: () => [
    field("path", NonEmptyStrInfo(), {
      doc: "The data file, as a URI relative to the table's root or absolute. It is percent-encoded.",
    }),
    defaulted("deletion_timestamp", nullable(EventTimeMsInfo()), () => null, {
      wire: "deletionTimestamp",
      doc: "When the file was removed.",
    }),
    field("data_change", bool(), {
      wire: "dataChange",
      doc: "False if the rows of the file are in files that the same commit adds.",
    }),
    defaulted("extended_file_metadata", nullable(bool()), () => null, {
      wire: "extendedFileMetadata",
      doc: "True if the partition values, the size and the tags are given.",
    }),
    defaulted("partition_values", nullable(PartitionValuesInfo()), () => null, {
      wire: "partitionValues",
      doc: "The partition the file belonged to.",
    }),
    defaulted("size", nullable(NonNegIntInfo()), () => null, { doc: "Size of the data file in bytes." }),
    defaulted("stats", nullable(str()), () => null, {
      doc: "Statistics of the file, a `FileStats` as JSON text.",
      vendor: { "x-json-text": "FileStats" },
    }),
    defaulted("tags", nullable(map(str(), nullable(str()))), () => null, {
      doc: "Facts about the file that its writer keeps for itself.",
    }),
    defaulted("deletion_vector", nullable(DeletionVectorDescriptorInfo), () => null, {
      wire: "deletionVector",
      doc: "The deletion vector of the logical file that is removed. Null if it had none.",
    }),
    defaulted("base_row_id", nullable(NonNegIntInfo()), () => null, {
      wire: "baseRowId",
      doc: "Row id of the first row of the file.",
    }),
    defaulted("default_row_commit_version", nullable(DeltaVersionInfo()), () => null, {
      wire: "defaultRowCommitVersion",
      doc: "First version in which the path was added.",
    }),
  ],
});

export const CdcActionInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CdcAction",
  module: "delta/log",
  doc: "Adds a file with the rows a commit changed. If a commit has such files, a reader of changes reads them and nothing else of the commit.",
  examples: [{ path: "_change_data/cdc-00001.snappy.parquet", partitionValues: {}, size: 1213, dataChange: false }],
  mode: "compat",
  purpose: "log",
  fields: () => [
    field("path", NonEmptyStrInfo(), {
      doc: "The change data file, as a URI relative to the table's root or absolute. It is percent-encoded.",
    }),
    field("partition_values", PartitionValuesInfo(), {
      wire: "partitionValues",
      doc: "The partition the file belongs to.",
    }),
    field("size", NonNegIntInfo(), { doc: "Size of the file in bytes." }),
    field("data_change", bool(), {
      wire: "dataChange",
      doc: "Always false, since the file does not change what the table holds.",
    }),
    defaulted("tags", nullable(map(str(), nullable(str()))), () => null, {
      doc: "Facts about the file that its writer keeps for itself.",
    }),
  ],
});

export const MetaDataActionInfo: StructInfo = /* @__PURE__ */ struct({
  name: "MetaDataAction",
  module: "delta/log",
  doc: "The schema, partitioning and properties of a table. The first commit has one; a later one replaces it whole.",
  examples: [
    {
      id: "af23c9d7-fff1-4a5a-a2c8-55c59bd782aa",
      format: { provider: "parquet" },
      schemaString: '{"type":"struct","fields":[]}',
      partitionColumns: [],
      configuration: { "delta.appendOnly": "true" },
    },
  ],
  mode: "compat",
  purpose: "log",
  fields: () => [
    field("id", NonEmptyStrInfo(), { doc: "Identifies the table, usually a UUID." }),
    defaulted("name", nullable(str()), () => null, { doc: "What users call the table." }),
    defaulted("description", nullable(str()), () => null, { doc: "What users say about the table." }),
    field("format", FormatSpecInfo, { doc: "How data files are encoded." }),
    field("schema_string", NonEmptyStrInfo(), {
      wire: "schemaString",
      doc: "The schema of the table, a `DeltaSchemaStruct` as JSON text.",
      vendor: { "x-json-text": "DeltaSchemaStruct" },
    }),
    field("partition_columns", list(str()), {
      wire: "partitionColumns",
      doc: "Columns that rows are split into directories by, outermost first.",
    }),
    defaulted("created_time", nullable(EventTimeMsInfo()), () => null, {
      wire: "createdTime",
      doc: "When this metadata was made.",
    }),
    field("configuration", map(str(), nullable(str())), { doc: "Table properties, such as `delta.appendOnly`." }),
  ],
});

export const FormatSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "FormatSpec",
  module: "delta/log",
  doc: "How the data files of a table are encoded.",
  mode: "compat",
  omit_defaults: false,
  purpose: "log",
  fields: () => [
    field("provider", NonEmptyStrInfo(), { doc: "Name of the encoding, `parquet` in every table that is made today." }),
    defaulted("options", StrMapInfo(), () => Object.create(null), {
      doc: "Options of the encoding. Written even if empty, because some readers want it.",
    }),
  ],
});

export const ProtocolActionInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ProtocolAction",
  module: "delta/log",
  doc: "What a client must support to read or write the table. The versions list features from reader version 3 and writer version 7 on.",
  examples: [
    {
      minReaderVersion: 3,
      minWriterVersion: 7,
      readerFeatures: ["columnMapping"],
      writerFeatures: ["columnMapping", "identityColumns"],
    },
  ],
  mode: "compat",
  purpose: "log",
  fields: () => [
    field("min_reader_version", PosIntInfo(), {
      wire: "minReaderVersion",
      doc: "Version of the read protocol that a client must implement to read the table.",
    }),
    field("min_writer_version", PosIntInfo(), {
      wire: "minWriterVersion",
      doc: "Version of the write protocol that a client must implement to write the table.",
    }),
    defaulted("reader_features", nullable(list(str())), () => null, {
      wire: "readerFeatures",
      doc: "Features that a client must implement to read the table. Null below reader version 3.",
    }),
    defaulted("writer_features", nullable(list(str())), () => null, {
      wire: "writerFeatures",
      doc: "Features that a client must implement to write the table. Null below writer version 7.",
    }),
  ],
});

export const TxnActionInfo: StructInfo = /* @__PURE__ */ struct({
  name: "TxnAction",
  module: "delta/log",
  doc: "How far an application got, recorded with the data it wrote, so that a retry can tell that the work is done.",
  examples: [{ appId: "3ba13872-2d47-4e17-86a0-21afd2a22395", version: 364475 }],
  mode: "compat",
  purpose: "log",
  fields: () => [
    field("app_id", NonEmptyStrInfo(), { wire: "appId", doc: "Identifies the application, or one stream of it." }),
    field("version", int64(), {
      doc: "A number of the application's own, of the protocol's type long. It need not grow.",
    }),
    defaulted("last_updated", nullable(EventTimeMsInfo()), () => null, {
      wire: "lastUpdated",
      doc: "When this was recorded.",
    }),
  ],
});

export const CommitInfoActionInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CommitInfoAction",
  module: "delta/log",
  doc: "Who made a commit and how. Writers may put anything here; these are the fields that the common ones write, and others are skipped.",
  examples: [
    { timestamp: 1515491537026, operation: "WRITE", operationParameters: { mode: "Append", partitionBy: "[]" } },
  ],
  mode: "compat",
  purpose: "log",
  fields: () => [
    defaulted("timestamp", nullable(EventTimeMsInfo()), () => null, {
      doc: "When the commit was made, by the writer's clock.",
    }),
    defaulted("in_commit_timestamp", nullable(EventTimeMsInfo()), () => null, {
      wire: "inCommitTimestamp",
      doc: "The commit's time, which never goes back from one version to the next. There if in-commit timestamps are enabled.",
    }),
    defaulted("operation", nullable(str()), () => null, { doc: "What was done, such as `WRITE` or `MERGE`." }),
    defaulted("operation_parameters", nullable(JsonDictInfo()), () => null, {
      wire: "operationParameters",
      doc: "How it was done. The writer's own keys, most of them with text values.",
    }),
    defaulted("operation_metrics", nullable(JsonDictInfo()), () => null, {
      wire: "operationMetrics",
      doc: "What it changed, such as the number of files and rows. The writer's own keys.",
    }),
    defaulted("read_version", nullable(DeltaVersionInfo()), () => null, {
      wire: "readVersion",
      doc: "Version of the table that the commit was based on.",
    }),
    defaulted("isolation_level", nullable(str()), () => null, {
      wire: "isolationLevel",
      doc: "Isolation that the commit was checked with.",
    }),
    defaulted("is_blind_append", nullable(bool()), () => null, {
      wire: "isBlindAppend",
      doc: "True if the commit added files without reading the table.",
    }),
    defaulted("engine_info", nullable(str()), () => null, {
      wire: "engineInfo",
      doc: "Name and version of the engine.",
    }),
    defaulted("client_version", nullable(str()), () => null, {
      wire: "clientVersion",
      doc: "Name and version of the client library.",
    }),
    defaulted("txn_id", nullable(str()), () => null, {
      wire: "txnId",
      doc: "Identifies the transaction. There if the table is managed by a catalog.",
    }),
    defaulted("user_id", nullable(str()), () => null, {
      wire: "userId",
      doc: "Who made the commit, as an identifier.",
    }),
    defaulted("user_name", nullable(str()), () => null, { wire: "userName", doc: "Who made the commit, as a name." }),
    defaulted("user_metadata", nullable(str()), () => null, {
      wire: "userMetadata",
      doc: "What the user wrote down about the commit.",
    }),
  ],
});

export const DomainMetadataActionInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DomainMetadataAction",
  module: "delta/log",
  doc: "The configuration of one metadata domain. Names that start with `delta.` belong to the protocol, all others to users.",
  examples: [{ domain: "delta.clustering", configuration: "{}", removed: false }],
  mode: "compat",
  purpose: "log",
  fields: () => [
    field("domain", NonEmptyStrInfo(), { doc: "Name of the domain." }),
    field("configuration", str(), { doc: "The configuration, text whose form is up to the domain." }),
    field("removed", bool(), { doc: "True if the domain is removed. The configuration is then what it was before." }),
  ],
});

export const DeletionVectorStorageInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "DeletionVectorStorage",
  module: "delta/log",
  doc: "Where a deletion vector is. In a file whose name follows from a UUID (u), inline in the log (i), or in a file with an absolute path (p).",
  values: ["u", "i", "p"],
});

export const DeletionVectorDescriptorInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeletionVectorDescriptor",
  module: "delta/log",
  doc: "Where a deletion vector is and how large. The storage type, the path and the offset together identify it.",
  examples: [
    { storageType: "u", pathOrInlineDv: "ab^-aqEH.-t@S}K{vb[*k^", offset: 4, sizeInBytes: 40, cardinality: 6 },
  ],
  mode: "compat",
  purpose: "log",
  fields: () => [
    field("storage_type", DeletionVectorStorageInfo, {
      wire: "storageType",
      doc: "How `path_or_inline_dv` is to be read.",
    }),
    field("path_or_inline_dv", str(), {
      wire: "pathOrInlineDv",
      doc: "A prefix and a UUID in Base85 (u), the bytes of the vector in Base85 (i), or an absolute URI (p).",
    }),
    defaulted("offset", nullable(BoundedIntInfo()), () => null, {
      doc: "Where the vector starts in its file, in bytes. Null if it is inline.",
    }),
    field("size_in_bytes", BoundedIntInfo(), {
      wire: "sizeInBytes",
      doc: "Size of the serialized vector in bytes, before Base85.",
    }),
    field("cardinality", NonNegIntInfo(), { doc: "Number of rows that are deleted." }),
    defaulted("max_row_index", nullable(NonNegIntInfo()), () => null, {
      wire: "maxRowIndex",
      doc: "Highest position of a deleted row, if its writer kept it.",
    }),
  ],
});

export const FileStatsInfo: StructInfo = /* @__PURE__ */ struct({
  name: "FileStats",
  module: "delta/log",
  doc: "Statistics of a data file, the JSON text of `stats`. Values per column mirror the schema of the table; nested columns are nested objects.",
  examples: [{ numRecords: 2, minValues: { node_id: "a" }, maxValues: { node_id: "z" }, nullCount: { node_id: 0 } }],
  mode: "compat",
  purpose: "log",
  fields: () => [
    defaulted("num_records", nullable(NonNegIntInfo()), () => null, {
      wire: "numRecords",
      doc: "Rows in the data file, deleted ones included. Always there if the file has a deletion vector.",
    }),
    defaulted("min_values", JsonDictInfo(), () => Object.create(null), {
      wire: "minValues",
      doc: "A value not above any in the file, by column. Text may be cut off, times are in milliseconds.",
    }),
    defaulted("max_values", JsonDictInfo(), () => Object.create(null), {
      wire: "maxValues",
      doc: "A value not below any in the file, by column. Text may be cut off, times are in milliseconds.",
    }),
    defaulted("null_count", JsonDictInfo(), () => Object.create(null), {
      wire: "nullCount",
      doc: "Number of nulls, by column. With wide bounds only zero and the number of rows say something.",
    }),
    defaulted("tight_bounds", nullable(bool()), () => null, {
      wire: "tightBounds",
      doc: "False if deleted rows may still count, so that bounds are only outer bounds. Null means true.",
    }),
  ],
});
