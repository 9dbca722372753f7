// @generated from contracts/delta/checkpoint.yaml. Do not edit. [9bb8a38db7e43842]

import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  OPEN_LIST,
  OPEN_OBJECT,
  type PackReader,
  type Unchecked,
  type Writer,
  asInt,
  asObject,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMinLength,
  isList,
  isPlainObject,
  isSafeInt,
  itemsOf,
  jsonChunk,
  jsonFields,
  jsonKey,
  maxItems,
  minItems,
  minLength,
  packedChunk,
  packedFields,
  packedHead,
  packedKey,
  requireList,
  requirePlain,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import type { DeltaVersion, EventTimeMs, NonEmptyStr, NonNegInt, PosInt } from "../types.js";
import type {
  CheckpointMetadataAction,
  DeletedRecordCountsHistogram,
  FileSizeHistogram,
  LastCheckpoint,
  SidecarAction,
  VersionChecksum,
} from "./checkpoint.js";
import {
  convertAddAction,
  convertDomainMetadataAction,
  convertMetaDataAction,
  convertProtocolAction,
  convertTxnAction,
  isAddAction,
  isDomainMetadataAction,
  isMetaDataAction,
  isProtocolAction,
  isTxnAction,
  packAddAction,
  packDomainMetadataAction,
  packMetaDataAction,
  packProtocolAction,
  packTxnAction,
  readAddAction,
  readDomainMetadataAction,
  readMetaDataAction,
  readProtocolAction,
  readTxnAction,
  unpackAddAction,
  unpackDomainMetadataAction,
  unpackMetaDataAction,
  unpackProtocolAction,
  unpackTxnAction,
  writeAddAction,
  writeDomainMetadataAction,
  writeMetaDataAction,
  writeProtocolAction,
  writeTxnAction,
} from "./log.codec.js";
import type { AddAction, DomainMetadataAction, MetaDataAction, ProtocolAction, TxnAction } from "./log.js";
import {
  convertDeltaSchemaStruct,
  isDeltaSchemaStruct,
  packDeltaSchemaStruct,
  readDeltaSchemaStruct,
  unpackDeltaSchemaStruct,
  writeDeltaSchemaStruct,
} from "./schema.codec.js";
import type { DeltaSchemaStruct } from "./schema.js";

const READ_VERSION = /* @__PURE__ */ jsonKey("version");
const READ_TAGS = /* @__PURE__ */ jsonKey("tags");
const READ_PATH = /* @__PURE__ */ jsonKey("path");
const READ_SIZE_IN_BYTES = /* @__PURE__ */ jsonKey("sizeInBytes");
const READ_MODIFICATION_TIME = /* @__PURE__ */ jsonKey("modificationTime");
const READ_SIZE = /* @__PURE__ */ jsonKey("size");
const READ_PARTS = /* @__PURE__ */ jsonKey("parts");
const READ_NUM_OF_ADD_FILES = /* @__PURE__ */ jsonKey("numOfAddFiles");
const READ_CHECKPOINT_SCHEMA = /* @__PURE__ */ jsonKey("checkpointSchema");
const READ_CHECKSUM = /* @__PURE__ */ jsonKey("checksum");
const READ_VERSION_CHECKSUM_FIELDS = /* @__PURE__ */ jsonFields([
  "txnId",
  "tableSizeBytes",
  "numFiles",
  "numMetadata",
  "numProtocol",
  "inCommitTimestampOpt",
  "setTransactions",
  "domainMetadata",
  "metadata",
  "protocol",
  "fileSizeHistogram",
  "allFiles",
  "numDeletedRecordsOpt",
  "numDeletionVectorsOpt",
  "deletedRecordCountsHistogramOpt",
]);
const READ_SORTED_BIN_BOUNDARIES = /* @__PURE__ */ jsonKey("sortedBinBoundaries");
const READ_FILE_COUNTS = /* @__PURE__ */ jsonKey("fileCounts");
const READ_TOTAL_BYTES = /* @__PURE__ */ jsonKey("totalBytes");
const READ_DELETED_RECORD_COUNTS = /* @__PURE__ */ jsonKey("deletedRecordCounts");

const UNPACK_VERSION = /* @__PURE__ */ packedKey("version");
const UNPACK_TAGS = /* @__PURE__ */ packedKey("tags");
const UNPACK_PATH = /* @__PURE__ */ packedKey("path");
const UNPACK_SIZE_IN_BYTES = /* @__PURE__ */ packedKey("sizeInBytes");
const UNPACK_MODIFICATION_TIME = /* @__PURE__ */ packedKey("modificationTime");
const UNPACK_SIZE = /* @__PURE__ */ packedKey("size");
const UNPACK_PARTS = /* @__PURE__ */ packedKey("parts");
const UNPACK_NUM_OF_ADD_FILES = /* @__PURE__ */ packedKey("numOfAddFiles");
const UNPACK_CHECKPOINT_SCHEMA = /* @__PURE__ */ packedKey("checkpointSchema");
const UNPACK_CHECKSUM = /* @__PURE__ */ packedKey("checksum");
const UNPACK_VERSION_CHECKSUM_FIELDS = /* @__PURE__ */ packedFields([
  "txnId",
  "tableSizeBytes",
  "numFiles",
  "numMetadata",
  "numProtocol",
  "inCommitTimestampOpt",
  "setTransactions",
  "domainMetadata",
  "metadata",
  "protocol",
  "fileSizeHistogram",
  "allFiles",
  "numDeletedRecordsOpt",
  "numDeletionVectorsOpt",
  "deletedRecordCountsHistogramOpt",
]);
const UNPACK_SORTED_BIN_BOUNDARIES = /* @__PURE__ */ packedKey("sortedBinBoundaries");
const UNPACK_FILE_COUNTS = /* @__PURE__ */ packedKey("fileCounts");
const UNPACK_TOTAL_BYTES = /* @__PURE__ */ packedKey("totalBytes");
const UNPACK_DELETED_RECORD_COUNTS = /* @__PURE__ */ packedKey("deletedRecordCounts");

const OPEN_CHECKPOINT_METADATA_ACTION = /* @__PURE__ */ jsonChunk('{"version":');
const WRITE_TAGS = /* @__PURE__ */ jsonChunk(',"tags":');
const OPEN_SIDECAR_ACTION = /* @__PURE__ */ jsonChunk('{"path":');
const WRITE_SIZE_IN_BYTES = /* @__PURE__ */ jsonChunk(',"sizeInBytes":');
const WRITE_MODIFICATION_TIME = /* @__PURE__ */ jsonChunk(',"modificationTime":');
const OPEN_LAST_CHECKPOINT = /* @__PURE__ */ jsonChunk('{"version":');
const WRITE_SIZE = /* @__PURE__ */ jsonChunk(',"size":');
const WRITE_PARTS = /* @__PURE__ */ jsonChunk(',"parts":');
const WRITE_NUM_OF_ADD_FILES = /* @__PURE__ */ jsonChunk(',"numOfAddFiles":');
const WRITE_CHECKPOINT_SCHEMA = /* @__PURE__ */ jsonChunk(',"checkpointSchema":');
const WRITE_CHECKSUM = /* @__PURE__ */ jsonChunk(',"checksum":');
const WRITE_TXN_ID = /* @__PURE__ */ jsonChunk(',"txnId":');
const WRITE_TABLE_SIZE_BYTES = /* @__PURE__ */ jsonChunk(',"tableSizeBytes":');
const WRITE_NUM_FILES = /* @__PURE__ */ jsonChunk(',"numFiles":');
const WRITE_NUM_METADATA = /* @__PURE__ */ jsonChunk(',"numMetadata":');
const WRITE_NUM_PROTOCOL = /* @__PURE__ */ jsonChunk(',"numProtocol":');
const WRITE_IN_COMMIT_TIMESTAMP_OPT = /* @__PURE__ */ jsonChunk(',"inCommitTimestampOpt":');
const WRITE_SET_TRANSACTIONS = /* @__PURE__ */ jsonChunk(',"setTransactions":');
const WRITE_DOMAIN_METADATA = /* @__PURE__ */ jsonChunk(',"domainMetadata":');
const WRITE_METADATA = /* @__PURE__ */ jsonChunk(',"metadata":');
const WRITE_PROTOCOL = /* @__PURE__ */ jsonChunk(',"protocol":');
const WRITE_FILE_SIZE_HISTOGRAM = /* @__PURE__ */ jsonChunk(',"fileSizeHistogram":');
const WRITE_ALL_FILES = /* @__PURE__ */ jsonChunk(',"allFiles":');
const WRITE_NUM_DELETED_RECORDS_OPT = /* @__PURE__ */ jsonChunk(',"numDeletedRecordsOpt":');
const WRITE_NUM_DELETION_VECTORS_OPT = /* @__PURE__ */ jsonChunk(',"numDeletionVectorsOpt":');
const WRITE_DELETED_RECORD_COUNTS_HISTOGRAM_OPT = /* @__PURE__ */ jsonChunk(',"deletedRecordCountsHistogramOpt":');
const OPEN_FILE_SIZE_HISTOGRAM = /* @__PURE__ */ jsonChunk('{"sortedBinBoundaries":');
const WRITE_FILE_COUNTS = /* @__PURE__ */ jsonChunk(',"fileCounts":');
const WRITE_TOTAL_BYTES = /* @__PURE__ */ jsonChunk(',"totalBytes":');
const OPEN_DELETED_RECORD_COUNTS_HISTOGRAM = /* @__PURE__ */ jsonChunk('{"deletedRecordCounts":');

const HEAD_CHECKPOINT_METADATA_ACTION = /* @__PURE__ */ packedChunk("version");
const PACK_TAGS = /* @__PURE__ */ packedChunk("tags");
const HEAD_SIDECAR_ACTION = /* @__PURE__ */ packedChunk("path");
const PACK_SIZE_IN_BYTES = /* @__PURE__ */ packedChunk("sizeInBytes");
const PACK_MODIFICATION_TIME = /* @__PURE__ */ packedChunk("modificationTime");
const HEAD_LAST_CHECKPOINT = /* @__PURE__ */ packedChunk("version");
const PACK_SIZE = /* @__PURE__ */ packedChunk("size");
const PACK_PARTS = /* @__PURE__ */ packedChunk("parts");
const PACK_NUM_OF_ADD_FILES = /* @__PURE__ */ packedChunk("numOfAddFiles");
const PACK_CHECKPOINT_SCHEMA = /* @__PURE__ */ packedChunk("checkpointSchema");
const PACK_CHECKSUM = /* @__PURE__ */ packedChunk("checksum");
const PACK_TXN_ID = /* @__PURE__ */ packedChunk("txnId");
const PACK_TABLE_SIZE_BYTES = /* @__PURE__ */ packedChunk("tableSizeBytes");
const PACK_NUM_FILES = /* @__PURE__ */ packedChunk("numFiles");
const PACK_NUM_METADATA = /* @__PURE__ */ packedChunk("numMetadata");
const PACK_NUM_PROTOCOL = /* @__PURE__ */ packedChunk("numProtocol");
const PACK_IN_COMMIT_TIMESTAMP_OPT = /* @__PURE__ */ packedChunk("inCommitTimestampOpt");
const PACK_SET_TRANSACTIONS = /* @__PURE__ */ packedChunk("setTransactions");
const PACK_DOMAIN_METADATA = /* @__PURE__ */ packedChunk("domainMetadata");
const PACK_METADATA = /* @__PURE__ */ packedChunk("metadata");
const PACK_PROTOCOL = /* @__PURE__ */ packedChunk("protocol");
const PACK_FILE_SIZE_HISTOGRAM = /* @__PURE__ */ packedChunk("fileSizeHistogram");
const PACK_ALL_FILES = /* @__PURE__ */ packedChunk("allFiles");
const PACK_NUM_DELETED_RECORDS_OPT = /* @__PURE__ */ packedChunk("numDeletedRecordsOpt");
const PACK_NUM_DELETION_VECTORS_OPT = /* @__PURE__ */ packedChunk("numDeletionVectorsOpt");
const PACK_DELETED_RECORD_COUNTS_HISTOGRAM_OPT = /* @__PURE__ */ packedChunk("deletedRecordCountsHistogramOpt");
const HEAD_FILE_SIZE_HISTOGRAM = /* @__PURE__ */ packedHead(3, "sortedBinBoundaries");
const PACK_FILE_COUNTS = /* @__PURE__ */ packedChunk("fileCounts");
const PACK_TOTAL_BYTES = /* @__PURE__ */ packedChunk("totalBytes");
const HEAD_DELETED_RECORD_COUNTS_HISTOGRAM = /* @__PURE__ */ packedHead(1, "deletedRecordCounts");

export function readCheckpointMetadataAction(r: JsonReader): CheckpointMetadataAction {
  let version: DeltaVersion | undefined;
  let tags: { readonly [key: string]: string | null } | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_VERSION)) version = atLeast(r.readInt(), 0);
    if (r.atKey(READ_TAGS)) tags = r.atNull() ? null : readNullableStringMap(r);
  } while (r.moreFieldsOrSkip());
  if (version === undefined) r.bail();
  return { version, tags };
}

export function unpackCheckpointMetadataAction(r: PackReader): CheckpointMetadataAction {
  let version: DeltaVersion | undefined;
  let tags: { readonly [key: string]: string | null } | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_VERSION)) version = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_TAGS)) tags = r.atNull() ? null : unpackNullableStringMap(r);
  } while (r.moreFieldsOrSkip(outer));
  if (version === undefined) r.bail();
  return { version, tags };
}

export function writeCheckpointMetadataAction(w: JsonValueWriter, value: CheckpointMetadataAction): void {
  requirePlain(value, value.version);
  w.write(OPEN_CHECKPOINT_METADATA_ACTION);
  w.writeInt(value.version);
  if (value.tags !== undefined && value.tags !== null) {
    w.write(WRITE_TAGS);
    writeNullableStringMap(w, value.tags);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packCheckpointMetadataAction(w: Writer, value: CheckpointMetadataAction): void {
  requirePlain(value, value.version);
  let fields = 1;
  if (value.tags !== undefined && value.tags !== null) fields++;
  w.packStructHeader(fields, 2);
  w.write(HEAD_CHECKPOINT_METADATA_ACTION);
  w.packInt(value.version);
  if (value.tags !== undefined && value.tags !== null) {
    w.write(PACK_TAGS);
    packNullableStringMap(w, value.tags);
  }
}

export function isCheckpointMetadataAction(candidate: unknown): candidate is CheckpointMetadataAction {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CheckpointMetadataAction> = candidate;
  if (value.version === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.version) && value.version >= 0)) return false;
  if (!isNullableStringMap(value.tags) && value.tags !== null) return false;
  return true;
}

export function convertCheckpointMetadataAction(value: unknown): CheckpointMetadataAction {
  const fields = fieldsOf<keyof CheckpointMetadataAction>(value);
  bailUnlessPlain(fields, fields.version);
  return {
    version: atLeast(asInt(fields.version), 0),
    tags: fields.tags == null ? null : convertNullableStringMap(fields.tags),
  };
}

export function readSidecarAction(r: JsonReader): SidecarAction {
  let path: NonEmptyStr | undefined;
  let size_in_bytes: NonNegInt | undefined;
  let modification_time: EventTimeMs | undefined;
  let tags: { readonly [key: string]: string | null } | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_PATH)) path = minLength(r.readString(), 1);
    if (r.atKey(READ_SIZE_IN_BYTES)) size_in_bytes = atLeast(r.readInt(), 0);
    if (r.atKey(READ_MODIFICATION_TIME)) modification_time = atLeast(r.readInt(), 0);
    if (r.atKey(READ_TAGS)) tags = r.atNull() ? null : readNullableStringMap(r);
  } while (r.moreFieldsOrSkip());
  if (path === undefined || size_in_bytes === undefined || modification_time === undefined) r.bail();
  return { path, size_in_bytes, modification_time, tags };
}

export function unpackSidecarAction(r: PackReader): SidecarAction {
  let path: NonEmptyStr | undefined;
  let size_in_bytes: NonNegInt | undefined;
  let modification_time: EventTimeMs | undefined;
  let tags: { readonly [key: string]: string | null } | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_PATH)) path = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_SIZE_IN_BYTES)) size_in_bytes = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_MODIFICATION_TIME)) modification_time = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_TAGS)) tags = r.atNull() ? null : unpackNullableStringMap(r);
  } while (r.moreFieldsOrSkip(outer));
  if (path === undefined || size_in_bytes === undefined || modification_time === undefined) r.bail();
  return { path, size_in_bytes, modification_time, tags };
}

export function writeSidecarAction(w: JsonValueWriter, value: SidecarAction): void {
  requirePlain(value, value.path);
  w.write(OPEN_SIDECAR_ACTION);
  w.writeString(value.path);
  w.write(WRITE_SIZE_IN_BYTES);
  w.writeInt(value.size_in_bytes);
  w.write(WRITE_MODIFICATION_TIME);
  w.writeInt(value.modification_time);
  if (value.tags !== undefined && value.tags !== null) {
    w.write(WRITE_TAGS);
    writeNullableStringMap(w, value.tags);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packSidecarAction(w: Writer, value: SidecarAction): void {
  requirePlain(value, value.path);
  let fields = 3;
  if (value.tags !== undefined && value.tags !== null) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_SIDECAR_ACTION);
  w.packString(value.path);
  w.write(PACK_SIZE_IN_BYTES);
  w.packInt(value.size_in_bytes);
  w.write(PACK_MODIFICATION_TIME);
  w.packInt(value.modification_time);
  if (value.tags !== undefined && value.tags !== null) {
    w.write(PACK_TAGS);
    packNullableStringMap(w, value.tags);
  }
}

export function isSidecarAction(candidate: unknown): candidate is SidecarAction {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<SidecarAction> = candidate;
  if (typeof value.path !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.path, 1)) return false;
  if (!(isSafeInt(value.size_in_bytes) && value.size_in_bytes >= 0)) return false;
  if (!(isSafeInt(value.modification_time) && value.modification_time >= 0)) return false;
  if (!isNullableStringMap(value.tags) && value.tags !== null) return false;
  return true;
}

export function convertSidecarAction(value: unknown): SidecarAction {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["path"]);
  return {
    path: minLength(asString(fields["path"]), 1),
    size_in_bytes: atLeast(asInt(fields["sizeInBytes"]), 0),
    modification_time: atLeast(asInt(fields["modificationTime"]), 0),
    tags: fields["tags"] == null ? null : convertNullableStringMap(fields["tags"]),
  };
}

export function readLastCheckpoint(r: JsonReader): LastCheckpoint {
  let version: DeltaVersion | undefined;
  let size: number | undefined;
  let parts: PosInt | null = null;
  let size_in_bytes: NonNegInt | null = null;
  let num_of_add_files: NonNegInt | null = null;
  let checkpoint_schema: DeltaSchemaStruct | null = null;
  let tags: { readonly [key: string]: string | null } | null = null;
  let checksum: string | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_VERSION)) version = atLeast(r.readInt(), 0);
    if (r.atKey(READ_SIZE)) size = r.readInt();
    if (r.atKey(READ_PARTS)) parts = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(READ_SIZE_IN_BYTES)) size_in_bytes = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_NUM_OF_ADD_FILES)) num_of_add_files = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_CHECKPOINT_SCHEMA)) checkpoint_schema = r.atNull() ? null : readDeltaSchemaStruct(r);
    if (r.atKey(READ_TAGS)) tags = r.atNull() ? null : readNullableStringMap(r);
    if (r.atKey(READ_CHECKSUM)) checksum = r.atNull() ? null : r.readString();
  } while (r.moreFieldsOrSkip());
  if (version === undefined || size === undefined) r.bail();
  return { version, size, parts, size_in_bytes, num_of_add_files, checkpoint_schema, tags, checksum };
}

export function unpackLastCheckpoint(r: PackReader): LastCheckpoint {
  let version: DeltaVersion | undefined;
  let size: number | undefined;
  let parts: PosInt | null = null;
  let size_in_bytes: NonNegInt | null = null;
  let num_of_add_files: NonNegInt | null = null;
  let checkpoint_schema: DeltaSchemaStruct | null = null;
  let tags: { readonly [key: string]: string | null } | null = null;
  let checksum: string | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_VERSION)) version = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_SIZE)) size = r.readInt();
    if (r.atKey(UNPACK_PARTS)) parts = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_SIZE_IN_BYTES)) size_in_bytes = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_NUM_OF_ADD_FILES)) num_of_add_files = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_CHECKPOINT_SCHEMA)) checkpoint_schema = r.atNull() ? null : unpackDeltaSchemaStruct(r);
    if (r.atKey(UNPACK_TAGS)) tags = r.atNull() ? null : unpackNullableStringMap(r);
    if (r.atKey(UNPACK_CHECKSUM)) checksum = r.atNull() ? null : r.readString();
  } while (r.moreFieldsOrSkip(outer));
  if (version === undefined || size === undefined) r.bail();
  return { version, size, parts, size_in_bytes, num_of_add_files, checkpoint_schema, tags, checksum };
}

export function writeLastCheckpoint(w: JsonValueWriter, value: LastCheckpoint): void {
  requirePlain(value, value.version);
  w.write(OPEN_LAST_CHECKPOINT);
  w.writeInt(value.version);
  w.write(WRITE_SIZE);
  w.writeInt(value.size);
  if (value.parts !== undefined && value.parts !== null) {
    w.write(WRITE_PARTS);
    w.writeInt(value.parts);
  }
  if (value.size_in_bytes !== undefined && value.size_in_bytes !== null) {
    w.write(WRITE_SIZE_IN_BYTES);
    w.writeInt(value.size_in_bytes);
  }
  if (value.num_of_add_files !== undefined && value.num_of_add_files !== null) {
    w.write(WRITE_NUM_OF_ADD_FILES);
    w.writeInt(value.num_of_add_files);
  }
  if (value.checkpoint_schema !== undefined && value.checkpoint_schema !== null) {
    w.write(WRITE_CHECKPOINT_SCHEMA);
    writeDeltaSchemaStruct(w, value.checkpoint_schema);
  }
  if (value.tags !== undefined && value.tags !== null) {
    w.write(WRITE_TAGS);
    writeNullableStringMap(w, value.tags);
  }
  if (value.checksum !== undefined && value.checksum !== null) {
    w.write(WRITE_CHECKSUM);
    w.writeString(value.checksum);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packLastCheckpoint(w: Writer, value: LastCheckpoint): void {
  requirePlain(value, value.version);
  let fields = 2;
  if (value.parts !== undefined && value.parts !== null) fields++;
  if (value.size_in_bytes !== undefined && value.size_in_bytes !== null) fields++;
  if (value.num_of_add_files !== undefined && value.num_of_add_files !== null) fields++;
  if (value.checkpoint_schema !== undefined && value.checkpoint_schema !== null) fields++;
  if (value.tags !== undefined && value.tags !== null) fields++;
  if (value.checksum !== undefined && value.checksum !== null) fields++;
  w.packStructHeader(fields, 8);
  w.write(HEAD_LAST_CHECKPOINT);
  w.packInt(value.version);
  w.write(PACK_SIZE);
  w.packInt(value.size);
  if (value.parts !== undefined && value.parts !== null) {
    w.write(PACK_PARTS);
    w.packInt(value.parts);
  }
  if (value.size_in_bytes !== undefined && value.size_in_bytes !== null) {
    w.write(PACK_SIZE_IN_BYTES);
    w.packInt(value.size_in_bytes);
  }
  if (value.num_of_add_files !== undefined && value.num_of_add_files !== null) {
    w.write(PACK_NUM_OF_ADD_FILES);
    w.packInt(value.num_of_add_files);
  }
  if (value.checkpoint_schema !== undefined && value.checkpoint_schema !== null) {
    w.write(PACK_CHECKPOINT_SCHEMA);
    packDeltaSchemaStruct(w, value.checkpoint_schema);
  }
  if (value.tags !== undefined && value.tags !== null) {
    w.write(PACK_TAGS);
    packNullableStringMap(w, value.tags);
  }
  if (value.checksum !== undefined && value.checksum !== null) {
    w.write(PACK_CHECKSUM);
    w.packString(value.checksum);
  }
}

export function isLastCheckpoint(candidate: unknown): candidate is LastCheckpoint {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<LastCheckpoint> = candidate;
  if (value.version === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.version) && value.version >= 0)) return false;
  if (!isSafeInt(value.size)) return false;
  if (!(isSafeInt(value.parts) && value.parts >= 1) && value.parts !== null) return false;
  if (!(isSafeInt(value.size_in_bytes) && value.size_in_bytes >= 0) && value.size_in_bytes !== null) return false;
  if (!(isSafeInt(value.num_of_add_files) && value.num_of_add_files >= 0) && value.num_of_add_files !== null)
    return false;
  if (!isDeltaSchemaStruct(value.checkpoint_schema) && value.checkpoint_schema !== null) return false;
  if (!isNullableStringMap(value.tags) && value.tags !== null) return false;
  if (typeof value.checksum !== "string" && value.checksum !== null) return false;
  return true;
}

export function convertLastCheckpoint(value: unknown): LastCheckpoint {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["version"]);
  return {
    version: atLeast(asInt(fields["version"]), 0),
    size: asInt(fields["size"]),
    parts: fields["parts"] == null ? null : atLeast(asInt(fields["parts"]), 1),
    size_in_bytes: fields["sizeInBytes"] == null ? null : atLeast(asInt(fields["sizeInBytes"]), 0),
    num_of_add_files: fields["numOfAddFiles"] == null ? null : atLeast(asInt(fields["numOfAddFiles"]), 0),
    checkpoint_schema: fields["checkpointSchema"] == null ? null : convertDeltaSchemaStruct(fields["checkpointSchema"]),
    tags: fields["tags"] == null ? null : convertNullableStringMap(fields["tags"]),
    checksum: fields["checksum"] == null ? null : asString(fields["checksum"]),
  };
}

export function readVersionChecksum(r: JsonReader): VersionChecksum {
  let txn_id: string | null = null;
  let table_size_bytes: NonNegInt | undefined;
  let num_files: NonNegInt | undefined;
  let num_metadata: NonNegInt | undefined;
  let num_protocol: NonNegInt | undefined;
  let in_commit_timestamp_opt: EventTimeMs | null = null;
  let set_transactions: readonly TxnAction[] | null = null;
  let domain_metadata: readonly DomainMetadataAction[] | null = null;
  let metadata: MetaDataAction | undefined;
  let protocol: ProtocolAction | undefined;
  let file_size_histogram: FileSizeHistogram | null = null;
  let all_files: readonly AddAction[] | null = null;
  let num_deleted_records_opt: NonNegInt | null = null;
  let num_deletion_vectors_opt: NonNegInt | null = null;
  let deleted_record_counts_histogram_opt: DeletedRecordCountsHistogram | null = null;
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_VERSION_CHECKSUM_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_VERSION_CHECKSUM_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        txn_id = r.atNull() ? null : r.readString();
        break;
      case 1:
        table_size_bytes = atLeast(r.readInt(), 0);
        break;
      case 2:
        num_files = atLeast(r.readInt(), 0);
        break;
      case 3:
        num_metadata = atLeast(r.readInt(), 0);
        break;
      case 4:
        num_protocol = atLeast(r.readInt(), 0);
        break;
      case 5:
        in_commit_timestamp_opt = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 6:
        set_transactions = r.atNull() ? null : readTxnActionList(r);
        break;
      case 7:
        domain_metadata = r.atNull() ? null : readDomainMetadataActionList(r);
        break;
      case 8:
        metadata = readMetaDataAction(r);
        break;
      case 9:
        protocol = readProtocolAction(r);
        break;
      case 10:
        file_size_histogram = r.atNull() ? null : readFileSizeHistogram(r);
        break;
      case 11:
        all_files = r.atNull() ? null : readAddActionList(r);
        break;
      case 12:
        num_deleted_records_opt = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 13:
        num_deletion_vectors_opt = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 14:
        deleted_record_counts_histogram_opt = r.atNull() ? null : readDeletedRecordCountsHistogram(r);
        break;
    }
  }
  if (
    table_size_bytes === undefined ||
    num_files === undefined ||
    num_metadata === undefined ||
    num_protocol === undefined ||
    metadata === undefined ||
    protocol === undefined
  )
    r.bail();
  return {
    txn_id,
    table_size_bytes,
    num_files,
    num_metadata,
    num_protocol,
    in_commit_timestamp_opt,
    set_transactions,
    domain_metadata,
    metadata,
    protocol,
    file_size_histogram,
    all_files,
    num_deleted_records_opt,
    num_deletion_vectors_opt,
    deleted_record_counts_histogram_opt,
  };
}

export function unpackVersionChecksum(r: PackReader): VersionChecksum {
  let txn_id: string | null = null;
  let table_size_bytes: NonNegInt | undefined;
  let num_files: NonNegInt | undefined;
  let num_metadata: NonNegInt | undefined;
  let num_protocol: NonNegInt | undefined;
  let in_commit_timestamp_opt: EventTimeMs | null = null;
  let set_transactions: readonly TxnAction[] | null = null;
  let domain_metadata: readonly DomainMetadataAction[] | null = null;
  let metadata: MetaDataAction | undefined;
  let protocol: ProtocolAction | undefined;
  let file_size_histogram: FileSizeHistogram | null = null;
  let all_files: readonly AddAction[] | null = null;
  let num_deleted_records_opt: NonNegInt | null = null;
  let num_deletion_vectors_opt: NonNegInt | null = null;
  let deleted_record_counts_histogram_opt: DeletedRecordCountsHistogram | null = null;
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_VERSION_CHECKSUM_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_VERSION_CHECKSUM_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        txn_id = r.atNull() ? null : r.readString();
        break;
      case 1:
        table_size_bytes = atLeast(r.readInt(), 0);
        break;
      case 2:
        num_files = atLeast(r.readInt(), 0);
        break;
      case 3:
        num_metadata = atLeast(r.readInt(), 0);
        break;
      case 4:
        num_protocol = atLeast(r.readInt(), 0);
        break;
      case 5:
        in_commit_timestamp_opt = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 6:
        set_transactions = r.atNull() ? null : unpackTxnActionList(r);
        break;
      case 7:
        domain_metadata = r.atNull() ? null : unpackDomainMetadataActionList(r);
        break;
      case 8:
        metadata = unpackMetaDataAction(r);
        break;
      case 9:
        protocol = unpackProtocolAction(r);
        break;
      case 10:
        file_size_histogram = r.atNull() ? null : unpackFileSizeHistogram(r);
        break;
      case 11:
        all_files = r.atNull() ? null : unpackAddActionList(r);
        break;
      case 12:
        num_deleted_records_opt = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 13:
        num_deletion_vectors_opt = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 14:
        deleted_record_counts_histogram_opt = r.atNull() ? null : unpackDeletedRecordCountsHistogram(r);
        break;
    }
  }
  if (
    table_size_bytes === undefined ||
    num_files === undefined ||
    num_metadata === undefined ||
    num_protocol === undefined ||
    metadata === undefined ||
    protocol === undefined
  )
    r.bail();
  return {
    txn_id,
    table_size_bytes,
    num_files,
    num_metadata,
    num_protocol,
    in_commit_timestamp_opt,
    set_transactions,
    domain_metadata,
    metadata,
    protocol,
    file_size_histogram,
    all_files,
    num_deleted_records_opt,
    num_deletion_vectors_opt,
    deleted_record_counts_histogram_opt,
  };
}

export function writeVersionChecksum(w: JsonValueWriter, value: VersionChecksum): void {
  requirePlain(value, value.txn_id);
  const start = w.here();
  if (value.txn_id !== undefined && value.txn_id !== null) {
    w.write(WRITE_TXN_ID);
    w.writeString(value.txn_id);
  }
  w.write(WRITE_TABLE_SIZE_BYTES);
  w.writeInt(value.table_size_bytes);
  w.write(WRITE_NUM_FILES);
  w.writeInt(value.num_files);
  w.write(WRITE_NUM_METADATA);
  w.writeInt(value.num_metadata);
  w.write(WRITE_NUM_PROTOCOL);
  w.writeInt(value.num_protocol);
  if (value.in_commit_timestamp_opt !== undefined && value.in_commit_timestamp_opt !== null) {
    w.write(WRITE_IN_COMMIT_TIMESTAMP_OPT);
    w.writeInt(value.in_commit_timestamp_opt);
  }
  if (value.set_transactions !== undefined && value.set_transactions !== null) {
    w.write(WRITE_SET_TRANSACTIONS);
    writeTxnActionList(w, value.set_transactions);
  }
  if (value.domain_metadata !== undefined && value.domain_metadata !== null) {
    w.write(WRITE_DOMAIN_METADATA);
    writeDomainMetadataActionList(w, value.domain_metadata);
  }
  w.write(WRITE_METADATA);
  writeMetaDataAction(w, value.metadata);
  w.write(WRITE_PROTOCOL);
  writeProtocolAction(w, value.protocol);
  if (value.file_size_histogram !== undefined && value.file_size_histogram !== null) {
    w.write(WRITE_FILE_SIZE_HISTOGRAM);
    writeFileSizeHistogram(w, value.file_size_histogram);
  }
  if (value.all_files !== undefined && value.all_files !== null) {
    w.write(WRITE_ALL_FILES);
    writeAddActionList(w, value.all_files);
  }
  if (value.num_deleted_records_opt !== undefined && value.num_deleted_records_opt !== null) {
    w.write(WRITE_NUM_DELETED_RECORDS_OPT);
    w.writeInt(value.num_deleted_records_opt);
  }
  if (value.num_deletion_vectors_opt !== undefined && value.num_deletion_vectors_opt !== null) {
    w.write(WRITE_NUM_DELETION_VECTORS_OPT);
    w.writeInt(value.num_deletion_vectors_opt);
  }
  if (value.deleted_record_counts_histogram_opt !== undefined && value.deleted_record_counts_histogram_opt !== null) {
    w.write(WRITE_DELETED_RECORD_COUNTS_HISTOGRAM_OPT);
    writeDeletedRecordCountsHistogram(w, value.deleted_record_counts_histogram_opt);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packVersionChecksum(w: Writer, value: VersionChecksum): void {
  requirePlain(value, value.txn_id);
  let fields = 6;
  if (value.txn_id !== undefined && value.txn_id !== null) fields++;
  if (value.in_commit_timestamp_opt !== undefined && value.in_commit_timestamp_opt !== null) fields++;
  if (value.set_transactions !== undefined && value.set_transactions !== null) fields++;
  if (value.domain_metadata !== undefined && value.domain_metadata !== null) fields++;
  if (value.file_size_histogram !== undefined && value.file_size_histogram !== null) fields++;
  if (value.all_files !== undefined && value.all_files !== null) fields++;
  if (value.num_deleted_records_opt !== undefined && value.num_deleted_records_opt !== null) fields++;
  if (value.num_deletion_vectors_opt !== undefined && value.num_deletion_vectors_opt !== null) fields++;
  if (value.deleted_record_counts_histogram_opt !== undefined && value.deleted_record_counts_histogram_opt !== null)
    fields++;
  w.packStructHeader(fields, 15);
  if (value.txn_id !== undefined && value.txn_id !== null) {
    w.write(PACK_TXN_ID);
    w.packString(value.txn_id);
  }
  w.write(PACK_TABLE_SIZE_BYTES);
  w.packInt(value.table_size_bytes);
  w.write(PACK_NUM_FILES);
  w.packInt(value.num_files);
  w.write(PACK_NUM_METADATA);
  w.packInt(value.num_metadata);
  w.write(PACK_NUM_PROTOCOL);
  w.packInt(value.num_protocol);
  if (value.in_commit_timestamp_opt !== undefined && value.in_commit_timestamp_opt !== null) {
    w.write(PACK_IN_COMMIT_TIMESTAMP_OPT);
    w.packInt(value.in_commit_timestamp_opt);
  }
  if (value.set_transactions !== undefined && value.set_transactions !== null) {
    w.write(PACK_SET_TRANSACTIONS);
    packTxnActionList(w, value.set_transactions);
  }
  if (value.domain_metadata !== undefined && value.domain_metadata !== null) {
    w.write(PACK_DOMAIN_METADATA);
    packDomainMetadataActionList(w, value.domain_metadata);
  }
  w.write(PACK_METADATA);
  packMetaDataAction(w, value.metadata);
  w.write(PACK_PROTOCOL);
  packProtocolAction(w, value.protocol);
  if (value.file_size_histogram !== undefined && value.file_size_histogram !== null) {
    w.write(PACK_FILE_SIZE_HISTOGRAM);
    packFileSizeHistogram(w, value.file_size_histogram);
  }
  if (value.all_files !== undefined && value.all_files !== null) {
    w.write(PACK_ALL_FILES);
    packAddActionList(w, value.all_files);
  }
  if (value.num_deleted_records_opt !== undefined && value.num_deleted_records_opt !== null) {
    w.write(PACK_NUM_DELETED_RECORDS_OPT);
    w.packInt(value.num_deleted_records_opt);
  }
  if (value.num_deletion_vectors_opt !== undefined && value.num_deletion_vectors_opt !== null) {
    w.write(PACK_NUM_DELETION_VECTORS_OPT);
    w.packInt(value.num_deletion_vectors_opt);
  }
  if (value.deleted_record_counts_histogram_opt !== undefined && value.deleted_record_counts_histogram_opt !== null) {
    w.write(PACK_DELETED_RECORD_COUNTS_HISTOGRAM_OPT);
    packDeletedRecordCountsHistogram(w, value.deleted_record_counts_histogram_opt);
  }
}

export function isVersionChecksum(candidate: unknown): candidate is VersionChecksum {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<VersionChecksum> = candidate;
  if (value.txn_id === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.txn_id !== "string" && value.txn_id !== null) return false;
  if (!(isSafeInt(value.table_size_bytes) && value.table_size_bytes >= 0)) return false;
  if (!(isSafeInt(value.num_files) && value.num_files >= 0)) return false;
  if (!(isSafeInt(value.num_metadata) && value.num_metadata >= 0)) return false;
  if (!(isSafeInt(value.num_protocol) && value.num_protocol >= 0)) return false;
  if (
    !(isSafeInt(value.in_commit_timestamp_opt) && value.in_commit_timestamp_opt >= 0) &&
    value.in_commit_timestamp_opt !== null
  )
    return false;
  if (!isTxnActionList(value.set_transactions) && value.set_transactions !== null) return false;
  if (!isDomainMetadataActionList(value.domain_metadata) && value.domain_metadata !== null) return false;
  if (!isMetaDataAction(value.metadata)) return false;
  if (!isProtocolAction(value.protocol)) return false;
  if (!isFileSizeHistogram(value.file_size_histogram) && value.file_size_histogram !== null) return false;
  if (!isAddActionList(value.all_files) && value.all_files !== null) return false;
  if (
    !(isSafeInt(value.num_deleted_records_opt) && value.num_deleted_records_opt >= 0) &&
    value.num_deleted_records_opt !== null
  )
    return false;
  if (
    !(isSafeInt(value.num_deletion_vectors_opt) && value.num_deletion_vectors_opt >= 0) &&
    value.num_deletion_vectors_opt !== null
  )
    return false;
  if (
    !isDeletedRecordCountsHistogram(value.deleted_record_counts_histogram_opt) &&
    value.deleted_record_counts_histogram_opt !== null
  )
    return false;
  return true;
}

export function convertVersionChecksum(value: unknown): VersionChecksum {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["txnId"]);
  return {
    txn_id: fields["txnId"] == null ? null : asString(fields["txnId"]),
    table_size_bytes: atLeast(asInt(fields["tableSizeBytes"]), 0),
    num_files: atLeast(asInt(fields["numFiles"]), 0),
    num_metadata: atLeast(asInt(fields["numMetadata"]), 0),
    num_protocol: atLeast(asInt(fields["numProtocol"]), 0),
    in_commit_timestamp_opt:
      fields["inCommitTimestampOpt"] == null ? null : atLeast(asInt(fields["inCommitTimestampOpt"]), 0),
    set_transactions: fields["setTransactions"] == null ? null : convertTxnActionList(fields["setTransactions"]),
    domain_metadata:
      fields["domainMetadata"] == null ? null : convertDomainMetadataActionList(fields["domainMetadata"]),
    metadata: convertMetaDataAction(fields["metadata"]),
    protocol: convertProtocolAction(fields["protocol"]),
    file_size_histogram:
      fields["fileSizeHistogram"] == null ? null : convertFileSizeHistogram(fields["fileSizeHistogram"]),
    all_files: fields["allFiles"] == null ? null : convertAddActionList(fields["allFiles"]),
    num_deleted_records_opt:
      fields["numDeletedRecordsOpt"] == null ? null : atLeast(asInt(fields["numDeletedRecordsOpt"]), 0),
    num_deletion_vectors_opt:
      fields["numDeletionVectorsOpt"] == null ? null : atLeast(asInt(fields["numDeletionVectorsOpt"]), 0),
    deleted_record_counts_histogram_opt:
      fields["deletedRecordCountsHistogramOpt"] == null
        ? null
        : convertDeletedRecordCountsHistogram(fields["deletedRecordCountsHistogramOpt"]),
  };
}

export function readFileSizeHistogram(r: JsonReader): FileSizeHistogram {
  let sorted_bin_boundaries: readonly NonNegInt[] | undefined;
  let file_counts: readonly NonNegInt[] | undefined;
  let total_bytes: readonly NonNegInt[] | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_SORTED_BIN_BOUNDARIES)) sorted_bin_boundaries = minItems(readNonNegIntList(r), 1);
    if (r.atKey(READ_FILE_COUNTS)) file_counts = readNonNegIntList(r);
    if (r.atKey(READ_TOTAL_BYTES)) total_bytes = readNonNegIntList(r);
  } while (r.moreFieldsOrSkip());
  if (sorted_bin_boundaries === undefined || file_counts === undefined || total_bytes === undefined) r.bail();
  const value: FileSizeHistogram = { sorted_bin_boundaries, file_counts, total_bytes };
  if (!fileSizeHistogramRule1(value)) r.bail();
  return value;
}

export function unpackFileSizeHistogram(r: PackReader): FileSizeHistogram {
  let sorted_bin_boundaries: readonly NonNegInt[] | undefined;
  let file_counts: readonly NonNegInt[] | undefined;
  let total_bytes: readonly NonNegInt[] | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_SORTED_BIN_BOUNDARIES)) sorted_bin_boundaries = minItems(unpackNonNegIntList(r), 1);
    if (r.atKey(UNPACK_FILE_COUNTS)) file_counts = unpackNonNegIntList(r);
    if (r.atKey(UNPACK_TOTAL_BYTES)) total_bytes = unpackNonNegIntList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (sorted_bin_boundaries === undefined || file_counts === undefined || total_bytes === undefined) r.bail();
  const value: FileSizeHistogram = { sorted_bin_boundaries, file_counts, total_bytes };
  if (!fileSizeHistogramRule1(value)) r.bail();
  return value;
}

export function writeFileSizeHistogram(w: JsonValueWriter, value: FileSizeHistogram): void {
  requirePlain(value, value.sorted_bin_boundaries);
  w.write(OPEN_FILE_SIZE_HISTOGRAM);
  writeIntList(w, value.sorted_bin_boundaries);
  w.write(WRITE_FILE_COUNTS);
  writeIntList(w, value.file_counts);
  w.write(WRITE_TOTAL_BYTES);
  writeIntList(w, value.total_bytes);
  w.writeByte(CLOSE_OBJECT);
}

export function packFileSizeHistogram(w: Writer, value: FileSizeHistogram): void {
  requirePlain(value, value.sorted_bin_boundaries);
  w.write(HEAD_FILE_SIZE_HISTOGRAM);
  packIntList(w, value.sorted_bin_boundaries);
  w.write(PACK_FILE_COUNTS);
  packIntList(w, value.file_counts);
  w.write(PACK_TOTAL_BYTES);
  packIntList(w, value.total_bytes);
}

export function isFileSizeHistogram(candidate: unknown): candidate is FileSizeHistogram {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<FileSizeHistogram> = candidate;
  if (value.sorted_bin_boundaries === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isNonNegIntList(value.sorted_bin_boundaries) && value.sorted_bin_boundaries.length >= 1)) return false;
  if (!isNonNegIntList(value.file_counts)) return false;
  if (!isNonNegIntList(value.total_bytes)) return false;
  if (!fileSizeHistogramRule1(value as FileSizeHistogram)) return false;
  return true;
}

export function convertFileSizeHistogram(value: unknown): FileSizeHistogram {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["sortedBinBoundaries"]);
  const result: FileSizeHistogram = {
    sorted_bin_boundaries: minItems(convertNonNegIntList(fields["sortedBinBoundaries"]), 1),
    file_counts: convertNonNegIntList(fields["fileCounts"]),
    total_bytes: convertNonNegIntList(fields["totalBytes"]),
  };
  if (!fileSizeHistogramRule1(result)) bail();
  return result;
}

/**
 * size(this.file_counts) == size(this.sorted_bin_boundaries) && size(this.total_bytes) ==
 * size(this.sorted_bin_boundaries)
 */
export function fileSizeHistogramRule1(self: FileSizeHistogram): boolean {
  return (
    self.file_counts.length === self.sorted_bin_boundaries.length &&
    self.total_bytes.length === self.sorted_bin_boundaries.length
  );
}

export function readDeletedRecordCountsHistogram(r: JsonReader): DeletedRecordCountsHistogram {
  let deleted_record_counts: readonly NonNegInt[] | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_DELETED_RECORD_COUNTS)) deleted_record_counts = maxItems(minItems(readNonNegIntList(r), 10), 10);
  } while (r.moreFieldsOrSkip());
  if (deleted_record_counts === undefined) r.bail();
  return { deleted_record_counts };
}

export function unpackDeletedRecordCountsHistogram(r: PackReader): DeletedRecordCountsHistogram {
  let deleted_record_counts: readonly NonNegInt[] | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_DELETED_RECORD_COUNTS))
      deleted_record_counts = maxItems(minItems(unpackNonNegIntList(r), 10), 10);
  } while (r.moreFieldsOrSkip(outer));
  if (deleted_record_counts === undefined) r.bail();
  return { deleted_record_counts };
}

export function writeDeletedRecordCountsHistogram(w: JsonValueWriter, value: DeletedRecordCountsHistogram): void {
  requirePlain(value, value.deleted_record_counts);
  w.write(OPEN_DELETED_RECORD_COUNTS_HISTOGRAM);
  writeIntList(w, value.deleted_record_counts);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeletedRecordCountsHistogram(w: Writer, value: DeletedRecordCountsHistogram): void {
  requirePlain(value, value.deleted_record_counts);
  w.write(HEAD_DELETED_RECORD_COUNTS_HISTOGRAM);
  packIntList(w, value.deleted_record_counts);
}

export function isDeletedRecordCountsHistogram(candidate: unknown): candidate is DeletedRecordCountsHistogram {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeletedRecordCountsHistogram> = candidate;
  if (value.deleted_record_counts === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isNonNegIntList(value.deleted_record_counts) && value.deleted_record_counts.length === 10)) return false;
  return true;
}

export function convertDeletedRecordCountsHistogram(value: unknown): DeletedRecordCountsHistogram {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["deletedRecordCounts"]);
  return { deleted_record_counts: maxItems(minItems(convertNonNegIntList(fields["deletedRecordCounts"]), 10), 10) };
}

function readNullableStringMap(r: JsonReader): { readonly [key: string]: string | null } {
  const map = Object.create(null) as { [key: string]: string | null };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = r.atNull() ? null : r.readString();
  return map;
}

function unpackNullableStringMap(r: PackReader): { readonly [key: string]: string | null } {
  const map = Object.create(null) as { [key: string]: string | null };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = r.atNull() ? null : r.readString();
  return map;
}

function writeNullableStringMap(w: JsonValueWriter, map: { readonly [key: string]: string | null }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as string | null;
    if (value === null) w.writeNull();
    else w.writeString(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function packNullableStringMap(w: Writer, map: { readonly [key: string]: string | null }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as string | null;
    if (value === null) w.packNull();
    else w.packString(value);
  }
}

function convertNullableStringMap(value: unknown): { readonly [key: string]: string | null } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: string | null };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[key] = item === null ? null : asString(item);
  }
  return map;
}

function isNullableStringMap(value: unknown): value is { readonly [key: string]: string | null } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (typeof item !== "string" && item !== null) return false;
  }
  return true;
}

function readTxnActionList(r: JsonReader): readonly TxnAction[] {
  const list: TxnAction[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readTxnAction(r));
  return list;
}

function readDomainMetadataActionList(r: JsonReader): readonly DomainMetadataAction[] {
  const list: DomainMetadataAction[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readDomainMetadataAction(r));
  return list;
}

function readAddActionList(r: JsonReader): readonly AddAction[] {
  const list: AddAction[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readAddAction(r));
  return list;
}

function unpackTxnActionList(r: PackReader): readonly TxnAction[] {
  const list = new Array<TxnAction>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackTxnAction(r);
  return list;
}

function unpackDomainMetadataActionList(r: PackReader): readonly DomainMetadataAction[] {
  const list = new Array<DomainMetadataAction>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackDomainMetadataAction(r);
  return list;
}

function unpackAddActionList(r: PackReader): readonly AddAction[] {
  const list = new Array<AddAction>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackAddAction(r);
  return list;
}

function writeTxnActionList(w: JsonValueWriter, list: readonly TxnAction[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as TxnAction;
    writeTxnAction(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeDomainMetadataActionList(w: JsonValueWriter, list: readonly DomainMetadataAction[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as DomainMetadataAction;
    writeDomainMetadataAction(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeAddActionList(w: JsonValueWriter, list: readonly AddAction[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as AddAction;
    writeAddAction(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packTxnActionList(w: Writer, list: readonly TxnAction[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as TxnAction;
    packTxnAction(w, item);
  }
}

function packDomainMetadataActionList(w: Writer, list: readonly DomainMetadataAction[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as DomainMetadataAction;
    packDomainMetadataAction(w, item);
  }
}

function packAddActionList(w: Writer, list: readonly AddAction[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as AddAction;
    packAddAction(w, item);
  }
}

function convertTxnActionList(value: unknown): readonly TxnAction[] {
  const items = itemsOf(value);
  const list: TxnAction[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertTxnAction(items[i]));
  return list;
}

function convertDomainMetadataActionList(value: unknown): readonly DomainMetadataAction[] {
  const items = itemsOf(value);
  const list: DomainMetadataAction[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertDomainMetadataAction(items[i]));
  return list;
}

function convertAddActionList(value: unknown): readonly AddAction[] {
  const items = itemsOf(value);
  const list: AddAction[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertAddAction(items[i]));
  return list;
}

function isTxnActionList(value: unknown): value is readonly TxnAction[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isTxnAction(item)) return false;
  }
  return true;
}

function isDomainMetadataActionList(value: unknown): value is readonly DomainMetadataAction[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isDomainMetadataAction(item)) return false;
  }
  return true;
}

function isAddActionList(value: unknown): value is readonly AddAction[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isAddAction(item)) return false;
  }
  return true;
}

function readNonNegIntList(r: JsonReader): readonly NonNegInt[] {
  const list: NonNegInt[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(atLeast(r.readInt(), 0));
  return list;
}

function unpackNonNegIntList(r: PackReader): readonly NonNegInt[] {
  const list = new Array<NonNegInt>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = atLeast(r.readInt(), 0);
  return list;
}

function writeIntList(w: JsonValueWriter, list: readonly number[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as number;
    w.writeInt(item);
  }
  w.writeByte(CLOSE_LIST);
}

function packIntList(w: Writer, list: readonly number[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as number;
    w.packInt(item);
  }
}

function convertNonNegIntList(value: unknown): readonly NonNegInt[] {
  const items = itemsOf(value);
  const list: NonNegInt[] = [];
  for (let i = 0; i < items.length; i++) list.push(atLeast(asInt(items[i]), 0));
  return list;
}

function isNonNegIntList(value: unknown): value is readonly NonNegInt[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!(isSafeInt(item) && item >= 0)) return false;
  }
  return true;
}
