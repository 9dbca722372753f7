// @generated from contracts/delta/log.yaml. Do not edit. [1d726b0ad1426b81]

import type { AnyValue } from "tessera-contracts/serde";
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
  type Writable,
  type Writer,
  asBool,
  asInt,
  asInt64,
  asObject,
  asOneOf,
  asString,
  atLeast,
  atMost,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMinLength,
  isEmptyObject,
  isInt64,
  isList,
  isPlainObject,
  isSafeInt,
  isUint32,
  itemsOf,
  jsonChunk,
  jsonFields,
  jsonKey,
  jsonLiterals,
  minLength,
  packedChunk,
  packedFields,
  packedHead,
  packedKey,
  packedLiterals,
  requireList,
  requirePlain,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import {
  convertJsonDict,
  convertStrMap,
  isJsonDict,
  isStrMap,
  readJsonDict,
  readStrMap,
  unpackJsonDict,
  unpackStrMap,
} from "../types.codec.js";
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
import {
  convertCheckpointMetadataAction,
  convertSidecarAction,
  isCheckpointMetadataAction,
  isSidecarAction,
  packCheckpointMetadataAction,
  packSidecarAction,
  readCheckpointMetadataAction,
  readSidecarAction,
  unpackCheckpointMetadataAction,
  unpackSidecarAction,
  writeCheckpointMetadataAction,
  writeSidecarAction,
} from "./checkpoint.codec.js";
import type { CheckpointMetadataAction, SidecarAction } from "./checkpoint.js";
import type {
  AddAction,
  CdcAction,
  CommitInfoAction,
  DeletionVectorDescriptor,
  DeletionVectorStorage,
  DomainMetadataAction,
  FileStats,
  FormatSpec,
  LogLine,
  MetaDataAction,
  PartitionValues,
  ProtocolAction,
  RemoveAction,
  TxnAction,
} from "./log.js";

const READ_LOG_LINE_FIELDS = /* @__PURE__ */ jsonFields([
  "add",
  "remove",
  "cdc",
  "metaData",
  "protocol",
  "txn",
  "commitInfo",
  "domainMetadata",
  "checkpointMetadata",
  "sidecar",
]);
const READ_ADD_ACTION_FIELDS = /* @__PURE__ */ jsonFields([
  "path",
  "partitionValues",
  "size",
  "modificationTime",
  "dataChange",
  "stats",
  "tags",
  "deletionVector",
  "baseRowId",
  "defaultRowCommitVersion",
  "clusteringProvider",
]);
const READ_REMOVE_ACTION_FIELDS = /* @__PURE__ */ jsonFields([
  "path",
  "deletionTimestamp",
  "dataChange",
  "extendedFileMetadata",
  "partitionValues",
  "size",
  "stats",
  "tags",
  "deletionVector",
  "baseRowId",
  "defaultRowCommitVersion",
]);
const READ_PATH = /* @__PURE__ */ jsonKey("path");
const READ_PARTITION_VALUES = /* @__PURE__ */ jsonKey("partitionValues");
const READ_SIZE = /* @__PURE__ */ jsonKey("size");
const READ_DATA_CHANGE = /* @__PURE__ */ jsonKey("dataChange");
const READ_TAGS = /* @__PURE__ */ jsonKey("tags");
const READ_ID = /* @__PURE__ */ jsonKey("id");
const READ_NAME = /* @__PURE__ */ jsonKey("name");
const READ_DESCRIPTION = /* @__PURE__ */ jsonKey("description");
const READ_FORMAT = /* @__PURE__ */ jsonKey("format");
const READ_SCHEMA_STRING = /* @__PURE__ */ jsonKey("schemaString");
const READ_PARTITION_COLUMNS = /* @__PURE__ */ jsonKey("partitionColumns");
const READ_CREATED_TIME = /* @__PURE__ */ jsonKey("createdTime");
const READ_CONFIGURATION = /* @__PURE__ */ jsonKey("configuration");
const READ_PROVIDER = /* @__PURE__ */ jsonKey("provider");
const READ_OPTIONS = /* @__PURE__ */ jsonKey("options");
const READ_MIN_READER_VERSION = /* @__PURE__ */ jsonKey("minReaderVersion");
const READ_MIN_WRITER_VERSION = /* @__PURE__ */ jsonKey("minWriterVersion");
const READ_READER_FEATURES = /* @__PURE__ */ jsonKey("readerFeatures");
const READ_WRITER_FEATURES = /* @__PURE__ */ jsonKey("writerFeatures");
const READ_APP_ID = /* @__PURE__ */ jsonKey("appId");
const READ_VERSION = /* @__PURE__ */ jsonKey("version");
const READ_LAST_UPDATED = /* @__PURE__ */ jsonKey("lastUpdated");
const READ_COMMIT_INFO_ACTION_FIELDS = /* @__PURE__ */ jsonFields([
  "timestamp",
  "inCommitTimestamp",
  "operation",
  "operationParameters",
  "operationMetrics",
  "readVersion",
  "isolationLevel",
  "isBlindAppend",
  "engineInfo",
  "clientVersion",
  "txnId",
  "userId",
  "userName",
  "userMetadata",
]);
const READ_DOMAIN = /* @__PURE__ */ jsonKey("domain");
const READ_REMOVED = /* @__PURE__ */ jsonKey("removed");
const READ_STORAGE_TYPE = /* @__PURE__ */ jsonKey("storageType");
const READ_PATH_OR_INLINE_DV = /* @__PURE__ */ jsonKey("pathOrInlineDv");
const READ_OFFSET = /* @__PURE__ */ jsonKey("offset");
const READ_SIZE_IN_BYTES = /* @__PURE__ */ jsonKey("sizeInBytes");
const READ_CARDINALITY = /* @__PURE__ */ jsonKey("cardinality");
const READ_MAX_ROW_INDEX = /* @__PURE__ */ jsonKey("maxRowIndex");
const READ_NUM_RECORDS = /* @__PURE__ */ jsonKey("numRecords");
const READ_MIN_VALUES = /* @__PURE__ */ jsonKey("minValues");
const READ_MAX_VALUES = /* @__PURE__ */ jsonKey("maxValues");
const READ_NULL_COUNT = /* @__PURE__ */ jsonKey("nullCount");
const READ_TIGHT_BOUNDS = /* @__PURE__ */ jsonKey("tightBounds");

const UNPACK_LOG_LINE_FIELDS = /* @__PURE__ */ packedFields([
  "add",
  "remove",
  "cdc",
  "metaData",
  "protocol",
  "txn",
  "commitInfo",
  "domainMetadata",
  "checkpointMetadata",
  "sidecar",
]);
const UNPACK_ADD_ACTION_FIELDS = /* @__PURE__ */ packedFields([
  "path",
  "partitionValues",
  "size",
  "modificationTime",
  "dataChange",
  "stats",
  "tags",
  "deletionVector",
  "baseRowId",
  "defaultRowCommitVersion",
  "clusteringProvider",
]);
const UNPACK_REMOVE_ACTION_FIELDS = /* @__PURE__ */ packedFields([
  "path",
  "deletionTimestamp",
  "dataChange",
  "extendedFileMetadata",
  "partitionValues",
  "size",
  "stats",
  "tags",
  "deletionVector",
  "baseRowId",
  "defaultRowCommitVersion",
]);
const UNPACK_PATH = /* @__PURE__ */ packedKey("path");
const UNPACK_PARTITION_VALUES = /* @__PURE__ */ packedKey("partitionValues");
const UNPACK_SIZE = /* @__PURE__ */ packedKey("size");
const UNPACK_DATA_CHANGE = /* @__PURE__ */ packedKey("dataChange");
const UNPACK_TAGS = /* @__PURE__ */ packedKey("tags");
const UNPACK_ID = /* @__PURE__ */ packedKey("id");
const UNPACK_NAME = /* @__PURE__ */ packedKey("name");
const UNPACK_DESCRIPTION = /* @__PURE__ */ packedKey("description");
const UNPACK_FORMAT = /* @__PURE__ */ packedKey("format");
const UNPACK_SCHEMA_STRING = /* @__PURE__ */ packedKey("schemaString");
const UNPACK_PARTITION_COLUMNS = /* @__PURE__ */ packedKey("partitionColumns");
const UNPACK_CREATED_TIME = /* @__PURE__ */ packedKey("createdTime");
const UNPACK_CONFIGURATION = /* @__PURE__ */ packedKey("configuration");
const UNPACK_PROVIDER = /* @__PURE__ */ packedKey("provider");
const UNPACK_OPTIONS = /* @__PURE__ */ packedKey("options");
const UNPACK_MIN_READER_VERSION = /* @__PURE__ */ packedKey("minReaderVersion");
const UNPACK_MIN_WRITER_VERSION = /* @__PURE__ */ packedKey("minWriterVersion");
const UNPACK_READER_FEATURES = /* @__PURE__ */ packedKey("readerFeatures");
const UNPACK_WRITER_FEATURES = /* @__PURE__ */ packedKey("writerFeatures");
const UNPACK_APP_ID = /* @__PURE__ */ packedKey("appId");
const UNPACK_VERSION = /* @__PURE__ */ packedKey("version");
const UNPACK_LAST_UPDATED = /* @__PURE__ */ packedKey("lastUpdated");
const UNPACK_COMMIT_INFO_ACTION_FIELDS = /* @__PURE__ */ packedFields([
  "timestamp",
  "inCommitTimestamp",
  "operation",
  "operationParameters",
  "operationMetrics",
  "readVersion",
  "isolationLevel",
  "isBlindAppend",
  "engineInfo",
  "clientVersion",
  "txnId",
  "userId",
  "userName",
  "userMetadata",
]);
const UNPACK_DOMAIN = /* @__PURE__ */ packedKey("domain");
const UNPACK_REMOVED = /* @__PURE__ */ packedKey("removed");
const UNPACK_STORAGE_TYPE = /* @__PURE__ */ packedKey("storageType");
const UNPACK_PATH_OR_INLINE_DV = /* @__PURE__ */ packedKey("pathOrInlineDv");
const UNPACK_OFFSET = /* @__PURE__ */ packedKey("offset");
const UNPACK_SIZE_IN_BYTES = /* @__PURE__ */ packedKey("sizeInBytes");
const UNPACK_CARDINALITY = /* @__PURE__ */ packedKey("cardinality");
const UNPACK_MAX_ROW_INDEX = /* @__PURE__ */ packedKey("maxRowIndex");
const UNPACK_NUM_RECORDS = /* @__PURE__ */ packedKey("numRecords");
const UNPACK_MIN_VALUES = /* @__PURE__ */ packedKey("minValues");
const UNPACK_MAX_VALUES = /* @__PURE__ */ packedKey("maxValues");
const UNPACK_NULL_COUNT = /* @__PURE__ */ packedKey("nullCount");
const UNPACK_TIGHT_BOUNDS = /* @__PURE__ */ packedKey("tightBounds");

const READ_DELETION_VECTOR_STORAGE = /* @__PURE__ */ jsonLiterals("u", "i", "p");
const UNPACK_DELETION_VECTOR_STORAGE = /* @__PURE__ */ packedLiterals("u", "i", "p");

const WRITE_ADD = /* @__PURE__ */ jsonChunk(',"add":');
const WRITE_REMOVE = /* @__PURE__ */ jsonChunk(',"remove":');
const WRITE_CDC = /* @__PURE__ */ jsonChunk(',"cdc":');
const WRITE_META_DATA = /* @__PURE__ */ jsonChunk(',"metaData":');
const WRITE_PROTOCOL = /* @__PURE__ */ jsonChunk(',"protocol":');
const WRITE_TXN = /* @__PURE__ */ jsonChunk(',"txn":');
const WRITE_COMMIT_INFO = /* @__PURE__ */ jsonChunk(',"commitInfo":');
const WRITE_DOMAIN_METADATA = /* @__PURE__ */ jsonChunk(',"domainMetadata":');
const WRITE_CHECKPOINT_METADATA = /* @__PURE__ */ jsonChunk(',"checkpointMetadata":');
const WRITE_SIDECAR = /* @__PURE__ */ jsonChunk(',"sidecar":');
const OPEN_ADD_ACTION = /* @__PURE__ */ jsonChunk('{"path":');
const WRITE_PARTITION_VALUES = /* @__PURE__ */ jsonChunk(',"partitionValues":');
const WRITE_SIZE = /* @__PURE__ */ jsonChunk(',"size":');
const WRITE_MODIFICATION_TIME = /* @__PURE__ */ jsonChunk(',"modificationTime":');
const WRITE_DATA_CHANGE = /* @__PURE__ */ jsonChunk(',"dataChange":');
const WRITE_STATS = /* @__PURE__ */ jsonChunk(',"stats":');
const WRITE_TAGS = /* @__PURE__ */ jsonChunk(',"tags":');
const WRITE_DELETION_VECTOR = /* @__PURE__ */ jsonChunk(',"deletionVector":');
const WRITE_BASE_ROW_ID = /* @__PURE__ */ jsonChunk(',"baseRowId":');
const WRITE_DEFAULT_ROW_COMMIT_VERSION = /* @__PURE__ */ jsonChunk(',"defaultRowCommitVersion":');
const WRITE_CLUSTERING_PROVIDER = /* @__PURE__ */ jsonChunk(',"clusteringProvider":');
const OPEN_REMOVE_ACTION = /* @__PURE__ */ jsonChunk('{"path":');
const WRITE_DELETION_TIMESTAMP = /* @__PURE__ */ jsonChunk(',"deletionTimestamp":');
const WRITE_EXTENDED_FILE_METADATA = /* @__PURE__ */ jsonChunk(',"extendedFileMetadata":');
const OPEN_CDC_ACTION = /* @__PURE__ */ jsonChunk('{"path":');
const OPEN_META_DATA_ACTION = /* @__PURE__ */ jsonChunk('{"id":');
const WRITE_NAME = /* @__PURE__ */ jsonChunk(',"name":');
const WRITE_DESCRIPTION = /* @__PURE__ */ jsonChunk(',"description":');
const WRITE_FORMAT = /* @__PURE__ */ jsonChunk(',"format":');
const WRITE_SCHEMA_STRING = /* @__PURE__ */ jsonChunk(',"schemaString":');
const WRITE_PARTITION_COLUMNS = /* @__PURE__ */ jsonChunk(',"partitionColumns":');
const WRITE_CREATED_TIME = /* @__PURE__ */ jsonChunk(',"createdTime":');
const WRITE_CONFIGURATION = /* @__PURE__ */ jsonChunk(',"configuration":');
const OPEN_FORMAT_SPEC = /* @__PURE__ */ jsonChunk('{"provider":');
const WRITE_OPTIONS = /* @__PURE__ */ jsonChunk(',"options":');
const OPEN_PROTOCOL_ACTION = /* @__PURE__ */ jsonChunk('{"minReaderVersion":');
const WRITE_MIN_WRITER_VERSION = /* @__PURE__ */ jsonChunk(',"minWriterVersion":');
const WRITE_READER_FEATURES = /* @__PURE__ */ jsonChunk(',"readerFeatures":');
const WRITE_WRITER_FEATURES = /* @__PURE__ */ jsonChunk(',"writerFeatures":');
const OPEN_TXN_ACTION = /* @__PURE__ */ jsonChunk('{"appId":');
const WRITE_VERSION = /* @__PURE__ */ jsonChunk(',"version":');
const WRITE_LAST_UPDATED = /* @__PURE__ */ jsonChunk(',"lastUpdated":');
const WRITE_TIMESTAMP = /* @__PURE__ */ jsonChunk(',"timestamp":');
const WRITE_IN_COMMIT_TIMESTAMP = /* @__PURE__ */ jsonChunk(',"inCommitTimestamp":');
const WRITE_OPERATION = /* @__PURE__ */ jsonChunk(',"operation":');
const WRITE_OPERATION_PARAMETERS = /* @__PURE__ */ jsonChunk(',"operationParameters":');
const WRITE_OPERATION_METRICS = /* @__PURE__ */ jsonChunk(',"operationMetrics":');
const WRITE_READ_VERSION = /* @__PURE__ */ jsonChunk(',"readVersion":');
const WRITE_ISOLATION_LEVEL = /* @__PURE__ */ jsonChunk(',"isolationLevel":');
const WRITE_IS_BLIND_APPEND = /* @__PURE__ */ jsonChunk(',"isBlindAppend":');
const WRITE_ENGINE_INFO = /* @__PURE__ */ jsonChunk(',"engineInfo":');
const WRITE_CLIENT_VERSION = /* @__PURE__ */ jsonChunk(',"clientVersion":');
const WRITE_TXN_ID = /* @__PURE__ */ jsonChunk(',"txnId":');
const WRITE_USER_ID = /* @__PURE__ */ jsonChunk(',"userId":');
const WRITE_USER_NAME = /* @__PURE__ */ jsonChunk(',"userName":');
const WRITE_USER_METADATA = /* @__PURE__ */ jsonChunk(',"userMetadata":');
const OPEN_DOMAIN_METADATA_ACTION = /* @__PURE__ */ jsonChunk('{"domain":');
const WRITE_REMOVED = /* @__PURE__ */ jsonChunk(',"removed":');
const WRITE_VALUE_U = /* @__PURE__ */ jsonChunk('"u"');
const WRITE_VALUE_I = /* @__PURE__ */ jsonChunk('"i"');
const WRITE_VALUE_P = /* @__PURE__ */ jsonChunk('"p"');
const OPEN_DELETION_VECTOR_DESCRIPTOR = /* @__PURE__ */ jsonChunk('{"storageType":');
const WRITE_PATH_OR_INLINE_DV = /* @__PURE__ */ jsonChunk(',"pathOrInlineDv":');
const WRITE_OFFSET = /* @__PURE__ */ jsonChunk(',"offset":');
const WRITE_SIZE_IN_BYTES = /* @__PURE__ */ jsonChunk(',"sizeInBytes":');
const WRITE_CARDINALITY = /* @__PURE__ */ jsonChunk(',"cardinality":');
const WRITE_MAX_ROW_INDEX = /* @__PURE__ */ jsonChunk(',"maxRowIndex":');
const WRITE_NUM_RECORDS = /* @__PURE__ */ jsonChunk(',"numRecords":');
const WRITE_MIN_VALUES = /* @__PURE__ */ jsonChunk(',"minValues":');
const WRITE_MAX_VALUES = /* @__PURE__ */ jsonChunk(',"maxValues":');
const WRITE_NULL_COUNT = /* @__PURE__ */ jsonChunk(',"nullCount":');
const WRITE_TIGHT_BOUNDS = /* @__PURE__ */ jsonChunk(',"tightBounds":');

const PACK_ADD = /* @__PURE__ */ packedChunk("add");
const PACK_REMOVE = /* @__PURE__ */ packedChunk("remove");
const PACK_CDC = /* @__PURE__ */ packedChunk("cdc");
const PACK_META_DATA = /* @__PURE__ */ packedChunk("metaData");
const PACK_PROTOCOL = /* @__PURE__ */ packedChunk("protocol");
const PACK_TXN = /* @__PURE__ */ packedChunk("txn");
const PACK_COMMIT_INFO = /* @__PURE__ */ packedChunk("commitInfo");
const PACK_DOMAIN_METADATA = /* @__PURE__ */ packedChunk("domainMetadata");
const PACK_CHECKPOINT_METADATA = /* @__PURE__ */ packedChunk("checkpointMetadata");
const PACK_SIDECAR = /* @__PURE__ */ packedChunk("sidecar");
const HEAD_ADD_ACTION = /* @__PURE__ */ packedChunk("path");
const PACK_PARTITION_VALUES = /* @__PURE__ */ packedChunk("partitionValues");
const PACK_SIZE = /* @__PURE__ */ packedChunk("size");
const PACK_MODIFICATION_TIME = /* @__PURE__ */ packedChunk("modificationTime");
const PACK_DATA_CHANGE = /* @__PURE__ */ packedChunk("dataChange");
const PACK_STATS = /* @__PURE__ */ packedChunk("stats");
const PACK_TAGS = /* @__PURE__ */ packedChunk("tags");
const PACK_DELETION_VECTOR = /* @__PURE__ */ packedChunk("deletionVector");
const PACK_BASE_ROW_ID = /* @__PURE__ */ packedChunk("baseRowId");
const PACK_DEFAULT_ROW_COMMIT_VERSION = /* @__PURE__ */ packedChunk("defaultRowCommitVersion");
const PACK_CLUSTERING_PROVIDER = /* @__PURE__ */ packedChunk("clusteringProvider");
const HEAD_REMOVE_ACTION = /* @__PURE__ */ packedChunk("path");
const PACK_DELETION_TIMESTAMP = /* @__PURE__ */ packedChunk("deletionTimestamp");
const PACK_EXTENDED_FILE_METADATA = /* @__PURE__ */ packedChunk("extendedFileMetadata");
const HEAD_CDC_ACTION = /* @__PURE__ */ packedChunk("path");
const HEAD_META_DATA_ACTION = /* @__PURE__ */ packedChunk("id");
const PACK_NAME = /* @__PURE__ */ packedChunk("name");
const PACK_DESCRIPTION = /* @__PURE__ */ packedChunk("description");
const PACK_FORMAT = /* @__PURE__ */ packedChunk("format");
const PACK_SCHEMA_STRING = /* @__PURE__ */ packedChunk("schemaString");
const PACK_PARTITION_COLUMNS = /* @__PURE__ */ packedChunk("partitionColumns");
const PACK_CREATED_TIME = /* @__PURE__ */ packedChunk("createdTime");
const PACK_CONFIGURATION = /* @__PURE__ */ packedChunk("configuration");
const HEAD_FORMAT_SPEC = /* @__PURE__ */ packedHead(2, "provider");
const PACK_OPTIONS = /* @__PURE__ */ packedChunk("options");
const HEAD_PROTOCOL_ACTION = /* @__PURE__ */ packedChunk("minReaderVersion");
const PACK_MIN_WRITER_VERSION = /* @__PURE__ */ packedChunk("minWriterVersion");
const PACK_READER_FEATURES = /* @__PURE__ */ packedChunk("readerFeatures");
const PACK_WRITER_FEATURES = /* @__PURE__ */ packedChunk("writerFeatures");
const HEAD_TXN_ACTION = /* @__PURE__ */ packedChunk("appId");
const PACK_VERSION = /* @__PURE__ */ packedChunk("version");
const PACK_LAST_UPDATED = /* @__PURE__ */ packedChunk("lastUpdated");
const PACK_TIMESTAMP = /* @__PURE__ */ packedChunk("timestamp");
const PACK_IN_COMMIT_TIMESTAMP = /* @__PURE__ */ packedChunk("inCommitTimestamp");
const PACK_OPERATION = /* @__PURE__ */ packedChunk("operation");
const PACK_OPERATION_PARAMETERS = /* @__PURE__ */ packedChunk("operationParameters");
const PACK_OPERATION_METRICS = /* @__PURE__ */ packedChunk("operationMetrics");
const PACK_READ_VERSION = /* @__PURE__ */ packedChunk("readVersion");
const PACK_ISOLATION_LEVEL = /* @__PURE__ */ packedChunk("isolationLevel");
const PACK_IS_BLIND_APPEND = /* @__PURE__ */ packedChunk("isBlindAppend");
const PACK_ENGINE_INFO = /* @__PURE__ */ packedChunk("engineInfo");
const PACK_CLIENT_VERSION = /* @__PURE__ */ packedChunk("clientVersion");
const PACK_TXN_ID = /* @__PURE__ */ packedChunk("txnId");
const PACK_USER_ID = /* @__PURE__ */ packedChunk("userId");
const PACK_USER_NAME = /* @__PURE__ */ packedChunk("userName");
const PACK_USER_METADATA = /* @__PURE__ */ packedChunk("userMetadata");
const HEAD_DOMAIN_METADATA_ACTION = /* @__PURE__ */ packedHead(3, "domain");
const PACK_REMOVED = /* @__PURE__ */ packedChunk("removed");
const PACK_VALUE_U = /* @__PURE__ */ packedChunk("u");
const PACK_VALUE_I = /* @__PURE__ */ packedChunk("i");
const PACK_VALUE_P = /* @__PURE__ */ packedChunk("p");
const HEAD_DELETION_VECTOR_DESCRIPTOR = /* @__PURE__ */ packedChunk("storageType");
const PACK_PATH_OR_INLINE_DV = /* @__PURE__ */ packedChunk("pathOrInlineDv");
const PACK_OFFSET = /* @__PURE__ */ packedChunk("offset");
const PACK_SIZE_IN_BYTES = /* @__PURE__ */ packedChunk("sizeInBytes");
const PACK_CARDINALITY = /* @__PURE__ */ packedChunk("cardinality");
const PACK_MAX_ROW_INDEX = /* @__PURE__ */ packedChunk("maxRowIndex");
const PACK_NUM_RECORDS = /* @__PURE__ */ packedChunk("numRecords");
const PACK_MIN_VALUES = /* @__PURE__ */ packedChunk("minValues");
const PACK_MAX_VALUES = /* @__PURE__ */ packedChunk("maxValues");
const PACK_NULL_COUNT = /* @__PURE__ */ packedChunk("nullCount");
const PACK_TIGHT_BOUNDS = /* @__PURE__ */ packedChunk("tightBounds");

export function readLogLine(r: JsonReader): LogLine {
  let add: AddAction | undefined;
  let remove: RemoveAction | undefined;
  let cdc: CdcAction | undefined;
  let meta_data: MetaDataAction | undefined;
  let protocol: ProtocolAction | undefined;
  let txn: TxnAction | undefined;
  let commit_info: CommitInfoAction | undefined;
  let domain_metadata: DomainMetadataAction | undefined;
  let checkpoint_metadata: CheckpointMetadataAction | undefined;
  let sidecar: SidecarAction | undefined;
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_LOG_LINE_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_LOG_LINE_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        add = readAddAction(r);
        break;
      case 1:
        remove = readRemoveAction(r);
        break;
      case 2:
        cdc = readCdcAction(r);
        break;
      case 3:
        meta_data = readMetaDataAction(r);
        break;
      case 4:
        protocol = readProtocolAction(r);
        break;
      case 5:
        txn = readTxnAction(r);
        break;
      case 6:
        commit_info = readCommitInfoAction(r);
        break;
      case 7:
        domain_metadata = readDomainMetadataAction(r);
        break;
      case 8:
        checkpoint_metadata = readCheckpointMetadataAction(r);
        break;
      case 9:
        sidecar = readSidecarAction(r);
        break;
    }
  }
  const value = {} as Writable<LogLine>;
  if (add !== undefined) value.add = add;
  if (remove !== undefined) value.remove = remove;
  if (cdc !== undefined) value.cdc = cdc;
  if (meta_data !== undefined) value.meta_data = meta_data;
  if (protocol !== undefined) value.protocol = protocol;
  if (txn !== undefined) value.txn = txn;
  if (commit_info !== undefined) value.commit_info = commit_info;
  if (domain_metadata !== undefined) value.domain_metadata = domain_metadata;
  if (checkpoint_metadata !== undefined) value.checkpoint_metadata = checkpoint_metadata;
  if (sidecar !== undefined) value.sidecar = sidecar;
  if (!logLineRule1(value)) r.bail();
  return value;
}

export function unpackLogLine(r: PackReader): LogLine {
  let add: AddAction | undefined;
  let remove: RemoveAction | undefined;
  let cdc: CdcAction | undefined;
  let meta_data: MetaDataAction | undefined;
  let protocol: ProtocolAction | undefined;
  let txn: TxnAction | undefined;
  let commit_info: CommitInfoAction | undefined;
  let domain_metadata: DomainMetadataAction | undefined;
  let checkpoint_metadata: CheckpointMetadataAction | undefined;
  let sidecar: SidecarAction | undefined;
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_LOG_LINE_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_LOG_LINE_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        add = unpackAddAction(r);
        break;
      case 1:
        remove = unpackRemoveAction(r);
        break;
      case 2:
        cdc = unpackCdcAction(r);
        break;
      case 3:
        meta_data = unpackMetaDataAction(r);
        break;
      case 4:
        protocol = unpackProtocolAction(r);
        break;
      case 5:
        txn = unpackTxnAction(r);
        break;
      case 6:
        commit_info = unpackCommitInfoAction(r);
        break;
      case 7:
        domain_metadata = unpackDomainMetadataAction(r);
        break;
      case 8:
        checkpoint_metadata = unpackCheckpointMetadataAction(r);
        break;
      case 9:
        sidecar = unpackSidecarAction(r);
        break;
    }
  }
  const value = {} as Writable<LogLine>;
  if (add !== undefined) value.add = add;
  if (remove !== undefined) value.remove = remove;
  if (cdc !== undefined) value.cdc = cdc;
  if (meta_data !== undefined) value.meta_data = meta_data;
  if (protocol !== undefined) value.protocol = protocol;
  if (txn !== undefined) value.txn = txn;
  if (commit_info !== undefined) value.commit_info = commit_info;
  if (domain_metadata !== undefined) value.domain_metadata = domain_metadata;
  if (checkpoint_metadata !== undefined) value.checkpoint_metadata = checkpoint_metadata;
  if (sidecar !== undefined) value.sidecar = sidecar;
  if (!logLineRule1(value)) r.bail();
  return value;
}

export function writeLogLine(w: JsonValueWriter, value: LogLine): void {
  requirePlain(value, value.add);
  const start = w.here();
  if (value.add !== undefined) {
    w.write(WRITE_ADD);
    writeAddAction(w, value.add);
  }
  if (value.remove !== undefined) {
    w.write(WRITE_REMOVE);
    writeRemoveAction(w, value.remove);
  }
  if (value.cdc !== undefined) {
    w.write(WRITE_CDC);
    writeCdcAction(w, value.cdc);
  }
  if (value.meta_data !== undefined) {
    w.write(WRITE_META_DATA);
    writeMetaDataAction(w, value.meta_data);
  }
  if (value.protocol !== undefined) {
    w.write(WRITE_PROTOCOL);
    writeProtocolAction(w, value.protocol);
  }
  if (value.txn !== undefined) {
    w.write(WRITE_TXN);
    writeTxnAction(w, value.txn);
  }
  if (value.commit_info !== undefined) {
    w.write(WRITE_COMMIT_INFO);
    writeCommitInfoAction(w, value.commit_info);
  }
  if (value.domain_metadata !== undefined) {
    w.write(WRITE_DOMAIN_METADATA);
    writeDomainMetadataAction(w, value.domain_metadata);
  }
  if (value.checkpoint_metadata !== undefined) {
    w.write(WRITE_CHECKPOINT_METADATA);
    writeCheckpointMetadataAction(w, value.checkpoint_metadata);
  }
  if (value.sidecar !== undefined) {
    w.write(WRITE_SIDECAR);
    writeSidecarAction(w, value.sidecar);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packLogLine(w: Writer, value: LogLine): void {
  requirePlain(value, value.add);
  let fields = 0;
  if (value.add !== undefined) fields++;
  if (value.remove !== undefined) fields++;
  if (value.cdc !== undefined) fields++;
  if (value.meta_data !== undefined) fields++;
  if (value.protocol !== undefined) fields++;
  if (value.txn !== undefined) fields++;
  if (value.commit_info !== undefined) fields++;
  if (value.domain_metadata !== undefined) fields++;
  if (value.checkpoint_metadata !== undefined) fields++;
  if (value.sidecar !== undefined) fields++;
  w.packStructHeader(fields, 10);
  if (value.add !== undefined) {
    w.write(PACK_ADD);
    packAddAction(w, value.add);
  }
  if (value.remove !== undefined) {
    w.write(PACK_REMOVE);
    packRemoveAction(w, value.remove);
  }
  if (value.cdc !== undefined) {
    w.write(PACK_CDC);
    packCdcAction(w, value.cdc);
  }
  if (value.meta_data !== undefined) {
    w.write(PACK_META_DATA);
    packMetaDataAction(w, value.meta_data);
  }
  if (value.protocol !== undefined) {
    w.write(PACK_PROTOCOL);
    packProtocolAction(w, value.protocol);
  }
  if (value.txn !== undefined) {
    w.write(PACK_TXN);
    packTxnAction(w, value.txn);
  }
  if (value.commit_info !== undefined) {
    w.write(PACK_COMMIT_INFO);
    packCommitInfoAction(w, value.commit_info);
  }
  if (value.domain_metadata !== undefined) {
    w.write(PACK_DOMAIN_METADATA);
    packDomainMetadataAction(w, value.domain_metadata);
  }
  if (value.checkpoint_metadata !== undefined) {
    w.write(PACK_CHECKPOINT_METADATA);
    packCheckpointMetadataAction(w, value.checkpoint_metadata);
  }
  if (value.sidecar !== undefined) {
    w.write(PACK_SIDECAR);
    packSidecarAction(w, value.sidecar);
  }
}

export function isLogLine(candidate: unknown): candidate is LogLine {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<LogLine> = candidate;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (value.add !== undefined && !isAddAction(value.add)) return false;
  if (value.remove !== undefined && !isRemoveAction(value.remove)) return false;
  if (value.cdc !== undefined && !isCdcAction(value.cdc)) return false;
  if (value.meta_data !== undefined && !isMetaDataAction(value.meta_data)) return false;
  if (value.protocol !== undefined && !isProtocolAction(value.protocol)) return false;
  if (value.txn !== undefined && !isTxnAction(value.txn)) return false;
  if (value.commit_info !== undefined && !isCommitInfoAction(value.commit_info)) return false;
  if (value.domain_metadata !== undefined && !isDomainMetadataAction(value.domain_metadata)) return false;
  if (value.checkpoint_metadata !== undefined && !isCheckpointMetadataAction(value.checkpoint_metadata)) return false;
  if (value.sidecar !== undefined && !isSidecarAction(value.sidecar)) return false;
  if (!logLineRule1(value as LogLine)) return false;
  return true;
}

export function convertLogLine(value: unknown): LogLine {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["add"]);
  const result = {} as Writable<LogLine>;
  if (fields["add"] !== undefined) result.add = convertAddAction(fields["add"]);
  if (fields["remove"] !== undefined) result.remove = convertRemoveAction(fields["remove"]);
  if (fields["cdc"] !== undefined) result.cdc = convertCdcAction(fields["cdc"]);
  if (fields["metaData"] !== undefined) result.meta_data = convertMetaDataAction(fields["metaData"]);
  if (fields["protocol"] !== undefined) result.protocol = convertProtocolAction(fields["protocol"]);
  if (fields["txn"] !== undefined) result.txn = convertTxnAction(fields["txn"]);
  if (fields["commitInfo"] !== undefined) result.commit_info = convertCommitInfoAction(fields["commitInfo"]);
  if (fields["domainMetadata"] !== undefined)
    result.domain_metadata = convertDomainMetadataAction(fields["domainMetadata"]);
  if (fields["checkpointMetadata"] !== undefined)
    result.checkpoint_metadata = convertCheckpointMetadataAction(fields["checkpointMetadata"]);
  if (fields["sidecar"] !== undefined) result.sidecar = convertSidecarAction(fields["sidecar"]);
  if (!logLineRule1(result)) bail();
  return result;
}

/**
 * [has(this.add), has(this.remove), has(this.cdc), has(this.meta_data), has(this.protocol), has(this.txn),
 * has(this.commit_info), has(this.domain_metadata), has(this.checkpoint_metadata),
 * has(this.sidecar)].exists_one(found, found)
 */
export function logLineRule1(self: LogLine): boolean {
  return (
    [
      self.add !== undefined,
      self.remove !== undefined,
      self.cdc !== undefined,
      self.meta_data !== undefined,
      self.protocol !== undefined,
      self.txn !== undefined,
      self.commit_info !== undefined,
      self.domain_metadata !== undefined,
      self.checkpoint_metadata !== undefined,
      self.sidecar !== undefined,
    ].filter((found) => found).length === 1
  );
}

export function readPartitionValues(r: JsonReader): PartitionValues {
  return readNullableStringMap(r);
}

export function unpackPartitionValues(r: PackReader): PartitionValues {
  return unpackNullableStringMap(r);
}

export function writePartitionValues(w: JsonValueWriter, value: PartitionValues): void {
  writeNullableStringMap(w, value);
}

export function packPartitionValues(w: Writer, value: PartitionValues): void {
  packNullableStringMap(w, value);
}

export function isPartitionValues(value: unknown): value is PartitionValues {
  return isNullableStringMap(value);
}

export function convertPartitionValues(value: unknown): PartitionValues {
  return convertNullableStringMap(value);
}

export function readAddAction(r: JsonReader): AddAction {
  let path: NonEmptyStr | undefined;
  let partition_values: PartitionValues | undefined;
  let size: NonNegInt | undefined;
  let modification_time: EventTimeMs | undefined;
  let data_change: boolean | undefined;
  let stats: string | null = null;
  let tags: { readonly [key: string]: string | null } | null = null;
  let deletion_vector: DeletionVectorDescriptor | null = null;
  let base_row_id: NonNegInt | null = null;
  let default_row_commit_version: DeltaVersion | null = null;
  let clustering_provider: string | null = null;
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_ADD_ACTION_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_ADD_ACTION_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        path = minLength(r.readString(), 1);
        break;
      case 1:
        partition_values = readPartitionValues(r);
        break;
      case 2:
        size = atLeast(r.readInt(), 0);
        break;
      case 3:
        modification_time = atLeast(r.readInt(), 0);
        break;
      case 4:
        data_change = r.readBool();
        break;
      case 5:
        stats = r.atNull() ? null : r.readString();
        break;
      case 6:
        tags = r.atNull() ? null : readNullableStringMap(r);
        break;
      case 7:
        deletion_vector = r.atNull() ? null : readDeletionVectorDescriptor(r);
        break;
      case 8:
        base_row_id = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 9:
        default_row_commit_version = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 10:
        clustering_provider = r.atNull() ? null : r.readString();
        break;
    }
  }
  if (
    path === undefined ||
    partition_values === undefined ||
    size === undefined ||
    modification_time === undefined ||
    data_change === undefined
  )
    r.bail();
  return {
    path,
    partition_values,
    size,
    modification_time,
    data_change,
    stats,
    tags,
    deletion_vector,
    base_row_id,
    default_row_commit_version,
    clustering_provider,
  };
}

export function unpackAddAction(r: PackReader): AddAction {
  let path: NonEmptyStr | undefined;
  let partition_values: PartitionValues | undefined;
  let size: NonNegInt | undefined;
  let modification_time: EventTimeMs | undefined;
  let data_change: boolean | undefined;
  let stats: string | null = null;
  let tags: { readonly [key: string]: string | null } | null = null;
  let deletion_vector: DeletionVectorDescriptor | null = null;
  let base_row_id: NonNegInt | null = null;
  let default_row_commit_version: DeltaVersion | null = null;
  let clustering_provider: string | null = null;
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_ADD_ACTION_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_ADD_ACTION_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        path = minLength(r.readString(), 1);
        break;
      case 1:
        partition_values = unpackPartitionValues(r);
        break;
      case 2:
        size = atLeast(r.readInt(), 0);
        break;
      case 3:
        modification_time = atLeast(r.readInt(), 0);
        break;
      case 4:
        data_change = r.readBool();
        break;
      case 5:
        stats = r.atNull() ? null : r.readString();
        break;
      case 6:
        tags = r.atNull() ? null : unpackNullableStringMap(r);
        break;
      case 7:
        deletion_vector = r.atNull() ? null : unpackDeletionVectorDescriptor(r);
        break;
      case 8:
        base_row_id = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 9:
        default_row_commit_version = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 10:
        clustering_provider = r.atNull() ? null : r.readString();
        break;
    }
  }
  if (
    path === undefined ||
    partition_values === undefined ||
    size === undefined ||
    modification_time === undefined ||
    data_change === undefined
  )
    r.bail();
  return {
    path,
    partition_values,
    size,
    modification_time,
    data_change,
    stats,
    tags,
    deletion_vector,
    base_row_id,
    default_row_commit_version,
    clustering_provider,
  };
}

export function writeAddAction(w: JsonValueWriter, value: AddAction): void {
  requirePlain(value, value.path);
  w.write(OPEN_ADD_ACTION);
  w.writeString(value.path);
  w.write(WRITE_PARTITION_VALUES);
  writeNullableStringMap(w, value.partition_values);
  w.write(WRITE_SIZE);
  w.writeInt(value.size);
  w.write(WRITE_MODIFICATION_TIME);
  w.writeInt(value.modification_time);
  w.write(WRITE_DATA_CHANGE);
  w.writeBool(value.data_change);
  if (value.stats !== undefined && value.stats !== null) {
    w.write(WRITE_STATS);
    w.writeString(value.stats);
  }
  if (value.tags !== undefined && value.tags !== null) {
    w.write(WRITE_TAGS);
    writeNullableStringMap(w, value.tags);
  }
  if (value.deletion_vector !== undefined && value.deletion_vector !== null) {
    w.write(WRITE_DELETION_VECTOR);
    writeDeletionVectorDescriptor(w, value.deletion_vector);
  }
  if (value.base_row_id !== undefined && value.base_row_id !== null) {
    w.write(WRITE_BASE_ROW_ID);
    w.writeInt(value.base_row_id);
  }
  if (value.default_row_commit_version !== undefined && value.default_row_commit_version !== null) {
    w.write(WRITE_DEFAULT_ROW_COMMIT_VERSION);
    w.writeInt(value.default_row_commit_version);
  }
  if (value.clustering_provider !== undefined && value.clustering_provider !== null) {
    w.write(WRITE_CLUSTERING_PROVIDER);
    w.writeString(value.clustering_provider);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packAddAction(w: Writer, value: AddAction): void {
  requirePlain(value, value.path);
  let fields = 5;
  if (value.stats !== undefined && value.stats !== null) fields++;
  if (value.tags !== undefined && value.tags !== null) fields++;
  if (value.deletion_vector !== undefined && value.deletion_vector !== null) fields++;
  if (value.base_row_id !== undefined && value.base_row_id !== null) fields++;
  if (value.default_row_commit_version !== undefined && value.default_row_commit_version !== null) fields++;
  if (value.clustering_provider !== undefined && value.clustering_provider !== null) fields++;
  w.packStructHeader(fields, 11);
  w.write(HEAD_ADD_ACTION);
  w.packString(value.path);
  w.write(PACK_PARTITION_VALUES);
  packNullableStringMap(w, value.partition_values);
  w.write(PACK_SIZE);
  w.packInt(value.size);
  w.write(PACK_MODIFICATION_TIME);
  w.packInt(value.modification_time);
  w.write(PACK_DATA_CHANGE);
  w.packBool(value.data_change);
  if (value.stats !== undefined && value.stats !== null) {
    w.write(PACK_STATS);
    w.packString(value.stats);
  }
  if (value.tags !== undefined && value.tags !== null) {
    w.write(PACK_TAGS);
    packNullableStringMap(w, value.tags);
  }
  if (value.deletion_vector !== undefined && value.deletion_vector !== null) {
    w.write(PACK_DELETION_VECTOR);
    packDeletionVectorDescriptor(w, value.deletion_vector);
  }
  if (value.base_row_id !== undefined && value.base_row_id !== null) {
    w.write(PACK_BASE_ROW_ID);
    w.packInt(value.base_row_id);
  }
  if (value.default_row_commit_version !== undefined && value.default_row_commit_version !== null) {
    w.write(PACK_DEFAULT_ROW_COMMIT_VERSION);
    w.packInt(value.default_row_commit_version);
  }
  if (value.clustering_provider !== undefined && value.clustering_provider !== null) {
    w.write(PACK_CLUSTERING_PROVIDER);
    w.packString(value.clustering_provider);
  }
}

export function isAddAction(candidate: unknown): candidate is AddAction {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<AddAction> = candidate;
  if (typeof value.path !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.path, 1)) return false;
  if (!isPartitionValues(value.partition_values)) return false;
  if (!(isSafeInt(value.size) && value.size >= 0)) return false;
  if (!(isSafeInt(value.modification_time) && value.modification_time >= 0)) return false;
  if (typeof value.data_change !== "boolean") return false;
  if (typeof value.stats !== "string" && value.stats !== null) return false;
  if (!isNullableStringMap(value.tags) && value.tags !== null) return false;
  if (!isDeletionVectorDescriptor(value.deletion_vector) && value.deletion_vector !== null) return false;
  if (!(isSafeInt(value.base_row_id) && value.base_row_id >= 0) && value.base_row_id !== null) return false;
  if (
    !(isSafeInt(value.default_row_commit_version) && value.default_row_commit_version >= 0) &&
    value.default_row_commit_version !== null
  )
    return false;
  if (typeof value.clustering_provider !== "string" && value.clustering_provider !== null) return false;
  return true;
}

export function convertAddAction(value: unknown): AddAction {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["path"]);
  return {
    path: minLength(asString(fields["path"]), 1),
    partition_values: convertPartitionValues(fields["partitionValues"]),
    size: atLeast(asInt(fields["size"]), 0),
    modification_time: atLeast(asInt(fields["modificationTime"]), 0),
    data_change: asBool(fields["dataChange"]),
    stats: fields["stats"] == null ? null : asString(fields["stats"]),
    tags: fields["tags"] == null ? null : convertNullableStringMap(fields["tags"]),
    deletion_vector:
      fields["deletionVector"] == null ? null : convertDeletionVectorDescriptor(fields["deletionVector"]),
    base_row_id: fields["baseRowId"] == null ? null : atLeast(asInt(fields["baseRowId"]), 0),
    default_row_commit_version:
      fields["defaultRowCommitVersion"] == null ? null : atLeast(asInt(fields["defaultRowCommitVersion"]), 0),
    clustering_provider: fields["clusteringProvider"] == null ? null : asString(fields["clusteringProvider"]),
  };
}

export function readRemoveAction(r: JsonReader): RemoveAction {
  let path: NonEmptyStr | undefined;
  let deletion_timestamp: EventTimeMs | null = null;
  let data_change: boolean | undefined;
  let extended_file_metadata: boolean | null = null;
  let partition_values: PartitionValues | null = null;
  let size: NonNegInt | null = null;
  let stats: string | null = null;
  let tags: { readonly [key: string]: string | null } | null = null;
  let deletion_vector: DeletionVectorDescriptor | null = null;
  let base_row_id: NonNegInt | null = null;
  let default_row_commit_version: DeltaVersion | null = null;
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_REMOVE_ACTION_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_REMOVE_ACTION_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        path = minLength(r.readString(), 1);
        break;
      case 1:
        deletion_timestamp = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 2:
        data_change = r.readBool();
        break;
      case 3:
        extended_file_metadata = r.atNull() ? null : r.readBool();
        break;
      case 4:
        partition_values = r.atNull() ? null : readPartitionValues(r);
        break;
      case 5:
        size = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 6:
        stats = r.atNull() ? null : r.readString();
        break;
      case 7:
        tags = r.atNull() ? null : readNullableStringMap(r);
        break;
      case 8:
        deletion_vector = r.atNull() ? null : readDeletionVectorDescriptor(r);
        break;
      case 9:
        base_row_id = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 10:
        default_row_commit_version = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
    }
  }
  if (path === undefined || data_change === undefined) r.bail();
  return {
    path,
    deletion_timestamp,
    data_change,
    extended_file_metadata,
    partition_values,
    size,
    stats,
    tags,
    deletion_vector,
    base_row_id,
    default_row_commit_version,
  };
}

export function unpackRemoveAction(r: PackReader): RemoveAction {
  let path: NonEmptyStr | undefined;
  let deletion_timestamp: EventTimeMs | null = null;
  let data_change: boolean | undefined;
  let extended_file_metadata: boolean | null = null;
  let partition_values: PartitionValues | null = null;
  let size: NonNegInt | null = null;
  let stats: string | null = null;
  let tags: { readonly [key: string]: string | null } | null = null;
  let deletion_vector: DeletionVectorDescriptor | null = null;
  let base_row_id: NonNegInt | null = null;
  let default_row_commit_version: DeltaVersion | null = null;
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_REMOVE_ACTION_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_REMOVE_ACTION_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        path = minLength(r.readString(), 1);
        break;
      case 1:
        deletion_timestamp = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 2:
        data_change = r.readBool();
        break;
      case 3:
        extended_file_metadata = r.atNull() ? null : r.readBool();
        break;
      case 4:
        partition_values = r.atNull() ? null : unpackPartitionValues(r);
        break;
      case 5:
        size = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 6:
        stats = r.atNull() ? null : r.readString();
        break;
      case 7:
        tags = r.atNull() ? null : unpackNullableStringMap(r);
        break;
      case 8:
        deletion_vector = r.atNull() ? null : unpackDeletionVectorDescriptor(r);
        break;
      case 9:
        base_row_id = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 10:
        default_row_commit_version = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
    }
  }
  if (path === undefined || data_change === undefined) r.bail();
  return {
    path,
    deletion_timestamp,
    data_change,
    extended_file_metadata,
    partition_values,
    size,
    stats,
    tags,
    deletion_vector,
    base_row_id,
    default_row_commit_version,
  };
}

export function writeRemoveAction(w: JsonValueWriter, value: RemoveAction): void {
  requirePlain(value, value.path);
  w.write(OPEN_REMOVE_ACTION);
  w.writeString(value.path);
  if (value.deletion_timestamp !== undefined && value.deletion_timestamp !== null) {
    w.write(WRITE_DELETION_TIMESTAMP);
    w.writeInt(value.deletion_timestamp);
  }
  w.write(WRITE_DATA_CHANGE);
  w.writeBool(value.data_change);
  if (value.extended_file_metadata !== undefined && value.extended_file_metadata !== null) {
    w.write(WRITE_EXTENDED_FILE_METADATA);
    w.writeBool(value.extended_file_metadata);
  }
  if (value.partition_values !== undefined && value.partition_values !== null) {
    w.write(WRITE_PARTITION_VALUES);
    writeNullableStringMap(w, value.partition_values);
  }
  if (value.size !== undefined && value.size !== null) {
    w.write(WRITE_SIZE);
    w.writeInt(value.size);
  }
  if (value.stats !== undefined && value.stats !== null) {
    w.write(WRITE_STATS);
    w.writeString(value.stats);
  }
  if (value.tags !== undefined && value.tags !== null) {
    w.write(WRITE_TAGS);
    writeNullableStringMap(w, value.tags);
  }
  if (value.deletion_vector !== undefined && value.deletion_vector !== null) {
    w.write(WRITE_DELETION_VECTOR);
    writeDeletionVectorDescriptor(w, value.deletion_vector);
  }
  if (value.base_row_id !== undefined && value.base_row_id !== null) {
    w.write(WRITE_BASE_ROW_ID);
    w.writeInt(value.base_row_id);
  }
  if (value.default_row_commit_version !== undefined && value.default_row_commit_version !== null) {
    w.write(WRITE_DEFAULT_ROW_COMMIT_VERSION);
    w.writeInt(value.default_row_commit_version);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packRemoveAction(w: Writer, value: RemoveAction): void {
  requirePlain(value, value.path);
  let fields = 2;
  if (value.deletion_timestamp !== undefined && value.deletion_timestamp !== null) fields++;
  if (value.extended_file_metadata !== undefined && value.extended_file_metadata !== null) fields++;
  if (value.partition_values !== undefined && value.partition_values !== null) fields++;
  if (value.size !== undefined && value.size !== null) fields++;
  if (value.stats !== undefined && value.stats !== null) fields++;
  if (value.tags !== undefined && value.tags !== null) fields++;
  if (value.deletion_vector !== undefined && value.deletion_vector !== null) fields++;
  if (value.base_row_id !== undefined && value.base_row_id !== null) fields++;
  if (value.default_row_commit_version !== undefined && value.default_row_commit_version !== null) fields++;
  w.packStructHeader(fields, 11);
  w.write(HEAD_REMOVE_ACTION);
  w.packString(value.path);
  if (value.deletion_timestamp !== undefined && value.deletion_timestamp !== null) {
    w.write(PACK_DELETION_TIMESTAMP);
    w.packInt(value.deletion_timestamp);
  }
  w.write(PACK_DATA_CHANGE);
  w.packBool(value.data_change);
  if (value.extended_file_metadata !== undefined && value.extended_file_metadata !== null) {
    w.write(PACK_EXTENDED_FILE_METADATA);
    w.packBool(value.extended_file_metadata);
  }
  if (value.partition_values !== undefined && value.partition_values !== null) {
    w.write(PACK_PARTITION_VALUES);
    packNullableStringMap(w, value.partition_values);
  }
  if (value.size !== undefined && value.size !== null) {
    w.write(PACK_SIZE);
    w.packInt(value.size);
  }
  if (value.stats !== undefined && value.stats !== null) {
    w.write(PACK_STATS);
    w.packString(value.stats);
  }
  if (value.tags !== undefined && value.tags !== null) {
    w.write(PACK_TAGS);
    packNullableStringMap(w, value.tags);
  }
  if (value.deletion_vector !== undefined && value.deletion_vector !== null) {
    w.write(PACK_DELETION_VECTOR);
    packDeletionVectorDescriptor(w, value.deletion_vector);
  }
  if (value.base_row_id !== undefined && value.base_row_id !== null) {
    w.write(PACK_BASE_ROW_ID);
    w.packInt(value.base_row_id);
  }
  if (value.default_row_commit_version !== undefined && value.default_row_commit_version !== null) {
    w.write(PACK_DEFAULT_ROW_COMMIT_VERSION);
    w.packInt(value.default_row_commit_version);
  }
}

export function isRemoveAction(candidate: unknown): candidate is RemoveAction {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RemoveAction> = candidate;
  if (typeof value.path !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.path, 1)) return false;
  if (!(isSafeInt(value.deletion_timestamp) && value.deletion_timestamp >= 0) && value.deletion_timestamp !== null)
    return false;
  if (typeof value.data_change !== "boolean") return false;
  if (typeof value.extended_file_metadata !== "boolean" && value.extended_file_metadata !== null) return false;
  if (!isPartitionValues(value.partition_values) && value.partition_values !== null) return false;
  if (!(isSafeInt(value.size) && value.size >= 0) && value.size !== null) return false;
  if (typeof value.stats !== "string" && value.stats !== null) return false;
  if (!isNullableStringMap(value.tags) && value.tags !== null) return false;
  if (!isDeletionVectorDescriptor(value.deletion_vector) && value.deletion_vector !== null) return false;
  if (!(isSafeInt(value.base_row_id) && value.base_row_id >= 0) && value.base_row_id !== null) return false;
  if (
    !(isSafeInt(value.default_row_commit_version) && value.default_row_commit_version >= 0) &&
    value.default_row_commit_version !== null
  )
    return false;
  return true;
}

export function convertRemoveAction(value: unknown): RemoveAction {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["path"]);
  return {
    path: minLength(asString(fields["path"]), 1),
    deletion_timestamp: fields["deletionTimestamp"] == null ? null : atLeast(asInt(fields["deletionTimestamp"]), 0),
    data_change: asBool(fields["dataChange"]),
    extended_file_metadata: fields["extendedFileMetadata"] == null ? null : asBool(fields["extendedFileMetadata"]),
    partition_values: fields["partitionValues"] == null ? null : convertPartitionValues(fields["partitionValues"]),
    size: fields["size"] == null ? null : atLeast(asInt(fields["size"]), 0),
    stats: fields["stats"] == null ? null : asString(fields["stats"]),
    tags: fields["tags"] == null ? null : convertNullableStringMap(fields["tags"]),
    deletion_vector:
      fields["deletionVector"] == null ? null : convertDeletionVectorDescriptor(fields["deletionVector"]),
    base_row_id: fields["baseRowId"] == null ? null : atLeast(asInt(fields["baseRowId"]), 0),
    default_row_commit_version:
      fields["defaultRowCommitVersion"] == null ? null : atLeast(asInt(fields["defaultRowCommitVersion"]), 0),
  };
}

export function readCdcAction(r: JsonReader): CdcAction {
  let path: NonEmptyStr | undefined;
  let partition_values: PartitionValues | undefined;
  let size: NonNegInt | undefined;
  let data_change: boolean | undefined;
  let tags: { readonly [key: string]: string | null } | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_PATH)) path = minLength(r.readString(), 1);
    if (r.atKey(READ_PARTITION_VALUES)) partition_values = readPartitionValues(r);
    if (r.atKey(READ_SIZE)) size = atLeast(r.readInt(), 0);
    if (r.atKey(READ_DATA_CHANGE)) data_change = r.readBool();
    if (r.atKey(READ_TAGS)) tags = r.atNull() ? null : readNullableStringMap(r);
  } while (r.moreFieldsOrSkip());
  if (path === undefined || partition_values === undefined || size === undefined || data_change === undefined) r.bail();
  return { path, partition_values, size, data_change, tags };
}

export function unpackCdcAction(r: PackReader): CdcAction {
  let path: NonEmptyStr | undefined;
  let partition_values: PartitionValues | undefined;
  let size: NonNegInt | undefined;
  let data_change: boolean | undefined;
  let tags: { readonly [key: string]: string | null } | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_PATH)) path = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_PARTITION_VALUES)) partition_values = unpackPartitionValues(r);
    if (r.atKey(UNPACK_SIZE)) size = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_DATA_CHANGE)) data_change = r.readBool();
    if (r.atKey(UNPACK_TAGS)) tags = r.atNull() ? null : unpackNullableStringMap(r);
  } while (r.moreFieldsOrSkip(outer));
  if (path === undefined || partition_values === undefined || size === undefined || data_change === undefined) r.bail();
  return { path, partition_values, size, data_change, tags };
}

export function writeCdcAction(w: JsonValueWriter, value: CdcAction): void {
  requirePlain(value, value.path);
  w.write(OPEN_CDC_ACTION);
  w.writeString(value.path);
  w.write(WRITE_PARTITION_VALUES);
  writeNullableStringMap(w, value.partition_values);
  w.write(WRITE_SIZE);
  w.writeInt(value.size);
  w.write(WRITE_DATA_CHANGE);
  w.writeBool(value.data_change);
  if (value.tags !== undefined && value.tags !== null) {
    w.write(WRITE_TAGS);
    writeNullableStringMap(w, value.tags);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packCdcAction(w: Writer, value: CdcAction): void {
  requirePlain(value, value.path);
  let fields = 4;
  if (value.tags !== undefined && value.tags !== null) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_CDC_ACTION);
  w.packString(value.path);
  w.write(PACK_PARTITION_VALUES);
  packNullableStringMap(w, value.partition_values);
  w.write(PACK_SIZE);
  w.packInt(value.size);
  w.write(PACK_DATA_CHANGE);
  w.packBool(value.data_change);
  if (value.tags !== undefined && value.tags !== null) {
    w.write(PACK_TAGS);
    packNullableStringMap(w, value.tags);
  }
}

export function isCdcAction(candidate: unknown): candidate is CdcAction {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CdcAction> = candidate;
  if (typeof value.path !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.path, 1)) return false;
  if (!isPartitionValues(value.partition_values)) return false;
  if (!(isSafeInt(value.size) && value.size >= 0)) return false;
  if (typeof value.data_change !== "boolean") return false;
  if (!isNullableStringMap(value.tags) && value.tags !== null) return false;
  return true;
}

export function convertCdcAction(value: unknown): CdcAction {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["path"]);
  return {
    path: minLength(asString(fields["path"]), 1),
    partition_values: convertPartitionValues(fields["partitionValues"]),
    size: atLeast(asInt(fields["size"]), 0),
    data_change: asBool(fields["dataChange"]),
    tags: fields["tags"] == null ? null : convertNullableStringMap(fields["tags"]),
  };
}

export function readMetaDataAction(r: JsonReader): MetaDataAction {
  let id: NonEmptyStr | undefined;
  let name: string | null = null;
  let description: string | null = null;
  let format: FormatSpec | undefined;
  let schema_string: NonEmptyStr | undefined;
  let partition_columns: readonly string[] | undefined;
  let created_time: EventTimeMs | null = null;
  let configuration: { readonly [key: string]: string | null } | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_ID)) id = minLength(r.readString(), 1);
    if (r.atKey(READ_NAME)) name = r.atNull() ? null : r.readString();
    if (r.atKey(READ_DESCRIPTION)) description = r.atNull() ? null : r.readString();
    if (r.atKey(READ_FORMAT)) format = readFormatSpec(r);
    if (r.atKey(READ_SCHEMA_STRING)) schema_string = minLength(r.readString(), 1);
    if (r.atKey(READ_PARTITION_COLUMNS)) partition_columns = readStringList(r);
    if (r.atKey(READ_CREATED_TIME)) created_time = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_CONFIGURATION)) configuration = readNullableStringMap(r);
  } while (r.moreFieldsOrSkip());
  if (
    id === undefined ||
    format === undefined ||
    schema_string === undefined ||
    partition_columns === undefined ||
    configuration === undefined
  )
    r.bail();
  return { id, name, description, format, schema_string, partition_columns, created_time, configuration };
}

export function unpackMetaDataAction(r: PackReader): MetaDataAction {
  let id: NonEmptyStr | undefined;
  let name: string | null = null;
  let description: string | null = null;
  let format: FormatSpec | undefined;
  let schema_string: NonEmptyStr | undefined;
  let partition_columns: readonly string[] | undefined;
  let created_time: EventTimeMs | null = null;
  let configuration: { readonly [key: string]: string | null } | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_ID)) id = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_NAME)) name = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_DESCRIPTION)) description = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_FORMAT)) format = unpackFormatSpec(r);
    if (r.atKey(UNPACK_SCHEMA_STRING)) schema_string = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_PARTITION_COLUMNS)) partition_columns = unpackStringList(r);
    if (r.atKey(UNPACK_CREATED_TIME)) created_time = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_CONFIGURATION)) configuration = unpackNullableStringMap(r);
  } while (r.moreFieldsOrSkip(outer));
  if (
    id === undefined ||
    format === undefined ||
    schema_string === undefined ||
    partition_columns === undefined ||
    configuration === undefined
  )
    r.bail();
  return { id, name, description, format, schema_string, partition_columns, created_time, configuration };
}

export function writeMetaDataAction(w: JsonValueWriter, value: MetaDataAction): void {
  requirePlain(value, value.id);
  w.write(OPEN_META_DATA_ACTION);
  w.writeString(value.id);
  if (value.name !== undefined && value.name !== null) {
    w.write(WRITE_NAME);
    w.writeString(value.name);
  }
  if (value.description !== undefined && value.description !== null) {
    w.write(WRITE_DESCRIPTION);
    w.writeString(value.description);
  }
  w.write(WRITE_FORMAT);
  writeFormatSpec(w, value.format);
  w.write(WRITE_SCHEMA_STRING);
  w.writeString(value.schema_string);
  w.write(WRITE_PARTITION_COLUMNS);
  writeStringList(w, value.partition_columns);
  if (value.created_time !== undefined && value.created_time !== null) {
    w.write(WRITE_CREATED_TIME);
    w.writeInt(value.created_time);
  }
  w.write(WRITE_CONFIGURATION);
  writeNullableStringMap(w, value.configuration);
  w.writeByte(CLOSE_OBJECT);
}

export function packMetaDataAction(w: Writer, value: MetaDataAction): void {
  requirePlain(value, value.id);
  let fields = 5;
  if (value.name !== undefined && value.name !== null) fields++;
  if (value.description !== undefined && value.description !== null) fields++;
  if (value.created_time !== undefined && value.created_time !== null) fields++;
  w.packStructHeader(fields, 8);
  w.write(HEAD_META_DATA_ACTION);
  w.packString(value.id);
  if (value.name !== undefined && value.name !== null) {
    w.write(PACK_NAME);
    w.packString(value.name);
  }
  if (value.description !== undefined && value.description !== null) {
    w.write(PACK_DESCRIPTION);
    w.packString(value.description);
  }
  w.write(PACK_FORMAT);
  packFormatSpec(w, value.format);
  w.write(PACK_SCHEMA_STRING);
  w.packString(value.schema_string);
  w.write(PACK_PARTITION_COLUMNS);
  packStringList(w, value.partition_columns);
  if (value.created_time !== undefined && value.created_time !== null) {
    w.write(PACK_CREATED_TIME);
    w.packInt(value.created_time);
  }
  w.write(PACK_CONFIGURATION);
  packNullableStringMap(w, value.configuration);
}

export function isMetaDataAction(candidate: unknown): candidate is MetaDataAction {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<MetaDataAction> = candidate;
  if (typeof value.id !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.id, 1)) return false;
  if (typeof value.name !== "string" && value.name !== null) return false;
  if (typeof value.description !== "string" && value.description !== null) return false;
  if (!isFormatSpec(value.format)) return false;
  if (!(typeof value.schema_string === "string" && hasMinLength(value.schema_string, 1))) return false;
  if (!isStringList(value.partition_columns)) return false;
  if (!(isSafeInt(value.created_time) && value.created_time >= 0) && value.created_time !== null) return false;
  if (!isNullableStringMap(value.configuration)) return false;
  return true;
}

export function convertMetaDataAction(value: unknown): MetaDataAction {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["id"]);
  return {
    id: minLength(asString(fields["id"]), 1),
    name: fields["name"] == null ? null : asString(fields["name"]),
    description: fields["description"] == null ? null : asString(fields["description"]),
    format: convertFormatSpec(fields["format"]),
    schema_string: minLength(asString(fields["schemaString"]), 1),
    partition_columns: convertStringList(fields["partitionColumns"]),
    created_time: fields["createdTime"] == null ? null : atLeast(asInt(fields["createdTime"]), 0),
    configuration: convertNullableStringMap(fields["configuration"]),
  };
}

export function readFormatSpec(r: JsonReader): FormatSpec {
  let provider: NonEmptyStr | undefined;
  let options: StrMap | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_PROVIDER)) provider = minLength(r.readString(), 1);
    if (r.atKey(READ_OPTIONS)) options = readStrMap(r);
  } while (r.moreFieldsOrSkip());
  if (provider === undefined) r.bail();
  if (options === undefined) options = Object.create(null) as StrMap;
  return { provider, options };
}

export function unpackFormatSpec(r: PackReader): FormatSpec {
  let provider: NonEmptyStr | undefined;
  let options: StrMap | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_PROVIDER)) provider = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_OPTIONS)) options = unpackStrMap(r);
  } while (r.moreFieldsOrSkip(outer));
  if (provider === undefined) r.bail();
  if (options === undefined) options = Object.create(null) as StrMap;
  return { provider, options };
}

export function writeFormatSpec(w: JsonValueWriter, value: FormatSpec): void {
  requirePlain(value, value.provider);
  w.write(OPEN_FORMAT_SPEC);
  w.writeString(value.provider);
  w.write(WRITE_OPTIONS);
  const options = value.options === undefined ? {} : value.options;
  writeStringMap(w, options);
  w.writeByte(CLOSE_OBJECT);
}

export function packFormatSpec(w: Writer, value: FormatSpec): void {
  requirePlain(value, value.provider);
  w.write(HEAD_FORMAT_SPEC);
  w.packString(value.provider);
  w.write(PACK_OPTIONS);
  const options = value.options === undefined ? {} : value.options;
  packStringMap(w, options);
}

export function isFormatSpec(candidate: unknown): candidate is FormatSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<FormatSpec> = candidate;
  if (typeof value.provider !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.provider, 1)) return false;
  if (!isStrMap(value.options)) return false;
  return true;
}

export function convertFormatSpec(value: unknown): FormatSpec {
  const fields = fieldsOf<keyof FormatSpec>(value);
  bailUnlessPlain(fields, fields.provider);
  return {
    provider: minLength(asString(fields.provider), 1),
    options: fields.options === undefined ? (Object.create(null) as StrMap) : convertStrMap(fields.options),
  };
}

export function readProtocolAction(r: JsonReader): ProtocolAction {
  let min_reader_version: PosInt | undefined;
  let min_writer_version: PosInt | undefined;
  let reader_features: readonly string[] | null = null;
  let writer_features: readonly string[] | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_MIN_READER_VERSION)) min_reader_version = atLeast(r.readInt(), 1);
    if (r.atKey(READ_MIN_WRITER_VERSION)) min_writer_version = atLeast(r.readInt(), 1);
    if (r.atKey(READ_READER_FEATURES)) reader_features = r.atNull() ? null : readStringList(r);
    if (r.atKey(READ_WRITER_FEATURES)) writer_features = r.atNull() ? null : readStringList(r);
  } while (r.moreFieldsOrSkip());
  if (min_reader_version === undefined || min_writer_version === undefined) r.bail();
  return { min_reader_version, min_writer_version, reader_features, writer_features };
}

export function unpackProtocolAction(r: PackReader): ProtocolAction {
  let min_reader_version: PosInt | undefined;
  let min_writer_version: PosInt | undefined;
  let reader_features: readonly string[] | null = null;
  let writer_features: readonly string[] | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_MIN_READER_VERSION)) min_reader_version = atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_MIN_WRITER_VERSION)) min_writer_version = atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_READER_FEATURES)) reader_features = r.atNull() ? null : unpackStringList(r);
    if (r.atKey(UNPACK_WRITER_FEATURES)) writer_features = r.atNull() ? null : unpackStringList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (min_reader_version === undefined || min_writer_version === undefined) r.bail();
  return { min_reader_version, min_writer_version, reader_features, writer_features };
}

export function writeProtocolAction(w: JsonValueWriter, value: ProtocolAction): void {
  requirePlain(value, value.min_reader_version);
  w.write(OPEN_PROTOCOL_ACTION);
  w.writeInt(value.min_reader_version);
  w.write(WRITE_MIN_WRITER_VERSION);
  w.writeInt(value.min_writer_version);
  if (value.reader_features !== undefined && value.reader_features !== null) {
    w.write(WRITE_READER_FEATURES);
    writeStringList(w, value.reader_features);
  }
  if (value.writer_features !== undefined && value.writer_features !== null) {
    w.write(WRITE_WRITER_FEATURES);
    writeStringList(w, value.writer_features);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packProtocolAction(w: Writer, value: ProtocolAction): void {
  requirePlain(value, value.min_reader_version);
  let fields = 2;
  if (value.reader_features !== undefined && value.reader_features !== null) fields++;
  if (value.writer_features !== undefined && value.writer_features !== null) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_PROTOCOL_ACTION);
  w.packInt(value.min_reader_version);
  w.write(PACK_MIN_WRITER_VERSION);
  w.packInt(value.min_writer_version);
  if (value.reader_features !== undefined && value.reader_features !== null) {
    w.write(PACK_READER_FEATURES);
    packStringList(w, value.reader_features);
  }
  if (value.writer_features !== undefined && value.writer_features !== null) {
    w.write(PACK_WRITER_FEATURES);
    packStringList(w, value.writer_features);
  }
}

export function isProtocolAction(candidate: unknown): candidate is ProtocolAction {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ProtocolAction> = candidate;
  if (value.min_reader_version === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.min_reader_version) && value.min_reader_version >= 1)) return false;
  if (!(isSafeInt(value.min_writer_version) && value.min_writer_version >= 1)) return false;
  if (!isStringList(value.reader_features) && value.reader_features !== null) return false;
  if (!isStringList(value.writer_features) && value.writer_features !== null) return false;
  return true;
}

export function convertProtocolAction(value: unknown): ProtocolAction {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["minReaderVersion"]);
  return {
    min_reader_version: atLeast(asInt(fields["minReaderVersion"]), 1),
    min_writer_version: atLeast(asInt(fields["minWriterVersion"]), 1),
    reader_features: fields["readerFeatures"] == null ? null : convertStringList(fields["readerFeatures"]),
    writer_features: fields["writerFeatures"] == null ? null : convertStringList(fields["writerFeatures"]),
  };
}

export function readTxnAction(r: JsonReader): TxnAction {
  let app_id: NonEmptyStr | undefined;
  let version: bigint | undefined;
  let last_updated: EventTimeMs | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_APP_ID)) app_id = minLength(r.readString(), 1);
    if (r.atKey(READ_VERSION)) version = r.readInt64();
    if (r.atKey(READ_LAST_UPDATED)) last_updated = r.atNull() ? null : atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip());
  if (app_id === undefined || version === undefined) r.bail();
  return { app_id, version, last_updated };
}

export function unpackTxnAction(r: PackReader): TxnAction {
  let app_id: NonEmptyStr | undefined;
  let version: bigint | undefined;
  let last_updated: EventTimeMs | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_APP_ID)) app_id = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_VERSION)) version = r.readInt64();
    if (r.atKey(UNPACK_LAST_UPDATED)) last_updated = r.atNull() ? null : atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip(outer));
  if (app_id === undefined || version === undefined) r.bail();
  return { app_id, version, last_updated };
}

export function writeTxnAction(w: JsonValueWriter, value: TxnAction): void {
  requirePlain(value, value.app_id);
  w.write(OPEN_TXN_ACTION);
  w.writeString(value.app_id);
  w.write(WRITE_VERSION);
  w.writeBigInt(value.version, "int64");
  if (value.last_updated !== undefined && value.last_updated !== null) {
    w.write(WRITE_LAST_UPDATED);
    w.writeInt(value.last_updated);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packTxnAction(w: Writer, value: TxnAction): void {
  requirePlain(value, value.app_id);
  let fields = 2;
  if (value.last_updated !== undefined && value.last_updated !== null) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_TXN_ACTION);
  w.packString(value.app_id);
  w.write(PACK_VERSION);
  w.packBigInt(value.version, "int64");
  if (value.last_updated !== undefined && value.last_updated !== null) {
    w.write(PACK_LAST_UPDATED);
    w.packInt(value.last_updated);
  }
}

export function isTxnAction(candidate: unknown): candidate is TxnAction {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<TxnAction> = candidate;
  if (typeof value.app_id !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.app_id, 1)) return false;
  if (!isInt64(value.version)) return false;
  if (!(isSafeInt(value.last_updated) && value.last_updated >= 0) && value.last_updated !== null) return false;
  return true;
}

export function convertTxnAction(value: unknown): TxnAction {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["appId"]);
  return {
    app_id: minLength(asString(fields["appId"]), 1),
    version: asInt64(fields["version"]),
    last_updated: fields["lastUpdated"] == null ? null : atLeast(asInt(fields["lastUpdated"]), 0),
  };
}

export function readCommitInfoAction(r: JsonReader): CommitInfoAction {
  let timestamp: EventTimeMs | null = null;
  let in_commit_timestamp: EventTimeMs | null = null;
  let operation: string | null = null;
  let operation_parameters: JsonDict | null = null;
  let operation_metrics: JsonDict | null = null;
  let read_version: DeltaVersion | null = null;
  let isolation_level: string | null = null;
  let is_blind_append: boolean | null = null;
  let engine_info: string | null = null;
  let client_version: string | null = null;
  let txn_id: string | null = null;
  let user_id: string | null = null;
  let user_name: string | null = null;
  let user_metadata: string | null = null;
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_COMMIT_INFO_ACTION_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_COMMIT_INFO_ACTION_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        timestamp = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 1:
        in_commit_timestamp = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 2:
        operation = r.atNull() ? null : r.readString();
        break;
      case 3:
        operation_parameters = r.atNull() ? null : readJsonDict(r);
        break;
      case 4:
        operation_metrics = r.atNull() ? null : readJsonDict(r);
        break;
      case 5:
        read_version = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 6:
        isolation_level = r.atNull() ? null : r.readString();
        break;
      case 7:
        is_blind_append = r.atNull() ? null : r.readBool();
        break;
      case 8:
        engine_info = r.atNull() ? null : r.readString();
        break;
      case 9:
        client_version = r.atNull() ? null : r.readString();
        break;
      case 10:
        txn_id = r.atNull() ? null : r.readString();
        break;
      case 11:
        user_id = r.atNull() ? null : r.readString();
        break;
      case 12:
        user_name = r.atNull() ? null : r.readString();
        break;
      case 13:
        user_metadata = r.atNull() ? null : r.readString();
        break;
    }
  }
  return {
    timestamp,
    in_commit_timestamp,
    operation,
    operation_parameters,
    operation_metrics,
    read_version,
    isolation_level,
    is_blind_append,
    engine_info,
    client_version,
    txn_id,
    user_id,
    user_name,
    user_metadata,
  };
}

export function unpackCommitInfoAction(r: PackReader): CommitInfoAction {
  let timestamp: EventTimeMs | null = null;
  let in_commit_timestamp: EventTimeMs | null = null;
  let operation: string | null = null;
  let operation_parameters: JsonDict | null = null;
  let operation_metrics: JsonDict | null = null;
  let read_version: DeltaVersion | null = null;
  let isolation_level: string | null = null;
  let is_blind_append: boolean | null = null;
  let engine_info: string | null = null;
  let client_version: string | null = null;
  let txn_id: string | null = null;
  let user_id: string | null = null;
  let user_name: string | null = null;
  let user_metadata: string | null = null;
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_COMMIT_INFO_ACTION_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_COMMIT_INFO_ACTION_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        timestamp = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 1:
        in_commit_timestamp = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 2:
        operation = r.atNull() ? null : r.readString();
        break;
      case 3:
        operation_parameters = r.atNull() ? null : unpackJsonDict(r);
        break;
      case 4:
        operation_metrics = r.atNull() ? null : unpackJsonDict(r);
        break;
      case 5:
        read_version = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 6:
        isolation_level = r.atNull() ? null : r.readString();
        break;
      case 7:
        is_blind_append = r.atNull() ? null : r.readBool();
        break;
      case 8:
        engine_info = r.atNull() ? null : r.readString();
        break;
      case 9:
        client_version = r.atNull() ? null : r.readString();
        break;
      case 10:
        txn_id = r.atNull() ? null : r.readString();
        break;
      case 11:
        user_id = r.atNull() ? null : r.readString();
        break;
      case 12:
        user_name = r.atNull() ? null : r.readString();
        break;
      case 13:
        user_metadata = r.atNull() ? null : r.readString();
        break;
    }
  }
  return {
    timestamp,
    in_commit_timestamp,
    operation,
    operation_parameters,
    operation_metrics,
    read_version,
    isolation_level,
    is_blind_append,
    engine_info,
    client_version,
    txn_id,
    user_id,
    user_name,
    user_metadata,
  };
}

export function writeCommitInfoAction(w: JsonValueWriter, value: CommitInfoAction): void {
  requirePlain(value, value.timestamp);
  const start = w.here();
  if (value.timestamp !== undefined && value.timestamp !== null) {
    w.write(WRITE_TIMESTAMP);
    w.writeInt(value.timestamp);
  }
  if (value.in_commit_timestamp !== undefined && value.in_commit_timestamp !== null) {
    w.write(WRITE_IN_COMMIT_TIMESTAMP);
    w.writeInt(value.in_commit_timestamp);
  }
  if (value.operation !== undefined && value.operation !== null) {
    w.write(WRITE_OPERATION);
    w.writeString(value.operation);
  }
  if (value.operation_parameters !== undefined && value.operation_parameters !== null) {
    w.write(WRITE_OPERATION_PARAMETERS);
    writeAnyMap(w, value.operation_parameters);
  }
  if (value.operation_metrics !== undefined && value.operation_metrics !== null) {
    w.write(WRITE_OPERATION_METRICS);
    writeAnyMap(w, value.operation_metrics);
  }
  if (value.read_version !== undefined && value.read_version !== null) {
    w.write(WRITE_READ_VERSION);
    w.writeInt(value.read_version);
  }
  if (value.isolation_level !== undefined && value.isolation_level !== null) {
    w.write(WRITE_ISOLATION_LEVEL);
    w.writeString(value.isolation_level);
  }
  if (value.is_blind_append !== undefined && value.is_blind_append !== null) {
    w.write(WRITE_IS_BLIND_APPEND);
    w.writeBool(value.is_blind_append);
  }
  if (value.engine_info !== undefined && value.engine_info !== null) {
    w.write(WRITE_ENGINE_INFO);
    w.writeString(value.engine_info);
  }
  if (value.client_version !== undefined && value.client_version !== null) {
    w.write(WRITE_CLIENT_VERSION);
    w.writeString(value.client_version);
  }
  if (value.txn_id !== undefined && value.txn_id !== null) {
    w.write(WRITE_TXN_ID);
    w.writeString(value.txn_id);
  }
  if (value.user_id !== undefined && value.user_id !== null) {
    w.write(WRITE_USER_ID);
    w.writeString(value.user_id);
  }
  if (value.user_name !== undefined && value.user_name !== null) {
    w.write(WRITE_USER_NAME);
    w.writeString(value.user_name);
  }
  if (value.user_metadata !== undefined && value.user_metadata !== null) {
    w.write(WRITE_USER_METADATA);
    w.writeString(value.user_metadata);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packCommitInfoAction(w: Writer, value: CommitInfoAction): void {
  requirePlain(value, value.timestamp);
  let fields = 0;
  if (value.timestamp !== undefined && value.timestamp !== null) fields++;
  if (value.in_commit_timestamp !== undefined && value.in_commit_timestamp !== null) fields++;
  if (value.operation !== undefined && value.operation !== null) fields++;
  if (value.operation_parameters !== undefined && value.operation_parameters !== null) fields++;
  if (value.operation_metrics !== undefined && value.operation_metrics !== null) fields++;
  if (value.read_version !== undefined && value.read_version !== null) fields++;
  if (value.isolation_level !== undefined && value.isolation_level !== null) fields++;
  if (value.is_blind_append !== undefined && value.is_blind_append !== null) fields++;
  if (value.engine_info !== undefined && value.engine_info !== null) fields++;
  if (value.client_version !== undefined && value.client_version !== null) fields++;
  if (value.txn_id !== undefined && value.txn_id !== null) fields++;
  if (value.user_id !== undefined && value.user_id !== null) fields++;
  if (value.user_name !== undefined && value.user_name !== null) fields++;
  if (value.user_metadata !== undefined && value.user_metadata !== null) fields++;
  w.packStructHeader(fields, 14);
  if (value.timestamp !== undefined && value.timestamp !== null) {
    w.write(PACK_TIMESTAMP);
    w.packInt(value.timestamp);
  }
  if (value.in_commit_timestamp !== undefined && value.in_commit_timestamp !== null) {
    w.write(PACK_IN_COMMIT_TIMESTAMP);
    w.packInt(value.in_commit_timestamp);
  }
  if (value.operation !== undefined && value.operation !== null) {
    w.write(PACK_OPERATION);
    w.packString(value.operation);
  }
  if (value.operation_parameters !== undefined && value.operation_parameters !== null) {
    w.write(PACK_OPERATION_PARAMETERS);
    packAnyMap(w, value.operation_parameters);
  }
  if (value.operation_metrics !== undefined && value.operation_metrics !== null) {
    w.write(PACK_OPERATION_METRICS);
    packAnyMap(w, value.operation_metrics);
  }
  if (value.read_version !== undefined && value.read_version !== null) {
    w.write(PACK_READ_VERSION);
    w.packInt(value.read_version);
  }
  if (value.isolation_level !== undefined && value.isolation_level !== null) {
    w.write(PACK_ISOLATION_LEVEL);
    w.packString(value.isolation_level);
  }
  if (value.is_blind_append !== undefined && value.is_blind_append !== null) {
    w.write(PACK_IS_BLIND_APPEND);
    w.packBool(value.is_blind_append);
  }
  if (value.engine_info !== undefined && value.engine_info !== null) {
    w.write(PACK_ENGINE_INFO);
    w.packString(value.engine_info);
  }
  if (value.client_version !== undefined && value.client_version !== null) {
    w.write(PACK_CLIENT_VERSION);
    w.packString(value.client_version);
  }
  if (value.txn_id !== undefined && value.txn_id !== null) {
    w.write(PACK_TXN_ID);
    w.packString(value.txn_id);
  }
  if (value.user_id !== undefined && value.user_id !== null) {
    w.write(PACK_USER_ID);
    w.packString(value.user_id);
  }
  if (value.user_name !== undefined && value.user_name !== null) {
    w.write(PACK_USER_NAME);
    w.packString(value.user_name);
  }
  if (value.user_metadata !== undefined && value.user_metadata !== null) {
    w.write(PACK_USER_METADATA);
    w.packString(value.user_metadata);
  }
}

export function isCommitInfoAction(candidate: unknown): candidate is CommitInfoAction {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CommitInfoAction> = candidate;
  if (value.timestamp === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.timestamp) && value.timestamp >= 0) && value.timestamp !== null) return false;
  if (!(isSafeInt(value.in_commit_timestamp) && value.in_commit_timestamp >= 0) && value.in_commit_timestamp !== null)
    return false;
  if (typeof value.operation !== "string" && value.operation !== null) return false;
  if (!isJsonDict(value.operation_parameters) && value.operation_parameters !== null) return false;
  if (!isJsonDict(value.operation_metrics) && value.operation_metrics !== null) return false;
  if (!(isSafeInt(value.read_version) && value.read_version >= 0) && value.read_version !== null) return false;
  if (typeof value.isolation_level !== "string" && value.isolation_level !== null) return false;
  if (typeof value.is_blind_append !== "boolean" && value.is_blind_append !== null) return false;
  if (typeof value.engine_info !== "string" && value.engine_info !== null) return false;
  if (typeof value.client_version !== "string" && value.client_version !== null) return false;
  if (typeof value.txn_id !== "string" && value.txn_id !== null) return false;
  if (typeof value.user_id !== "string" && value.user_id !== null) return false;
  if (typeof value.user_name !== "string" && value.user_name !== null) return false;
  if (typeof value.user_metadata !== "string" && value.user_metadata !== null) return false;
  return true;
}

export function convertCommitInfoAction(value: unknown): CommitInfoAction {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["timestamp"]);
  return {
    timestamp: fields["timestamp"] == null ? null : atLeast(asInt(fields["timestamp"]), 0),
    in_commit_timestamp: fields["inCommitTimestamp"] == null ? null : atLeast(asInt(fields["inCommitTimestamp"]), 0),
    operation: fields["operation"] == null ? null : asString(fields["operation"]),
    operation_parameters: fields["operationParameters"] == null ? null : convertJsonDict(fields["operationParameters"]),
    operation_metrics: fields["operationMetrics"] == null ? null : convertJsonDict(fields["operationMetrics"]),
    read_version: fields["readVersion"] == null ? null : atLeast(asInt(fields["readVersion"]), 0),
    isolation_level: fields["isolationLevel"] == null ? null : asString(fields["isolationLevel"]),
    is_blind_append: fields["isBlindAppend"] == null ? null : asBool(fields["isBlindAppend"]),
    engine_info: fields["engineInfo"] == null ? null : asString(fields["engineInfo"]),
    client_version: fields["clientVersion"] == null ? null : asString(fields["clientVersion"]),
    txn_id: fields["txnId"] == null ? null : asString(fields["txnId"]),
    user_id: fields["userId"] == null ? null : asString(fields["userId"]),
    user_name: fields["userName"] == null ? null : asString(fields["userName"]),
    user_metadata: fields["userMetadata"] == null ? null : asString(fields["userMetadata"]),
  };
}

export function readDomainMetadataAction(r: JsonReader): DomainMetadataAction {
  let domain: NonEmptyStr | undefined;
  let configuration: string | undefined;
  let removed: boolean | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_DOMAIN)) domain = minLength(r.readString(), 1);
    if (r.atKey(READ_CONFIGURATION)) configuration = r.readString();
    if (r.atKey(READ_REMOVED)) removed = r.readBool();
  } while (r.moreFieldsOrSkip());
  if (domain === undefined || configuration === undefined || removed === undefined) r.bail();
  return { domain, configuration, removed };
}

export function unpackDomainMetadataAction(r: PackReader): DomainMetadataAction {
  let domain: NonEmptyStr | undefined;
  let configuration: string | undefined;
  let removed: boolean | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_DOMAIN)) domain = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_CONFIGURATION)) configuration = r.readString();
    if (r.atKey(UNPACK_REMOVED)) removed = r.readBool();
  } while (r.moreFieldsOrSkip(outer));
  if (domain === undefined || configuration === undefined || removed === undefined) r.bail();
  return { domain, configuration, removed };
}

export function writeDomainMetadataAction(w: JsonValueWriter, value: DomainMetadataAction): void {
  requirePlain(value, value.domain);
  w.write(OPEN_DOMAIN_METADATA_ACTION);
  w.writeString(value.domain);
  w.write(WRITE_CONFIGURATION);
  w.writeString(value.configuration);
  w.write(WRITE_REMOVED);
  w.writeBool(value.removed);
  w.writeByte(CLOSE_OBJECT);
}

export function packDomainMetadataAction(w: Writer, value: DomainMetadataAction): void {
  requirePlain(value, value.domain);
  w.write(HEAD_DOMAIN_METADATA_ACTION);
  w.packString(value.domain);
  w.write(PACK_CONFIGURATION);
  w.packString(value.configuration);
  w.write(PACK_REMOVED);
  w.packBool(value.removed);
}

export function isDomainMetadataAction(candidate: unknown): candidate is DomainMetadataAction {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DomainMetadataAction> = candidate;
  if (typeof value.domain !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.domain, 1)) return false;
  if (typeof value.configuration !== "string") return false;
  if (typeof value.removed !== "boolean") return false;
  return true;
}

export function convertDomainMetadataAction(value: unknown): DomainMetadataAction {
  const fields = fieldsOf<keyof DomainMetadataAction>(value);
  bailUnlessPlain(fields, fields.domain);
  return {
    domain: minLength(asString(fields.domain), 1),
    configuration: asString(fields.configuration),
    removed: asBool(fields.removed),
  };
}

export function readDeletionVectorStorage(r: JsonReader): DeletionVectorStorage {
  return r.readLiteral(READ_DELETION_VECTOR_STORAGE);
}

export function unpackDeletionVectorStorage(r: PackReader): DeletionVectorStorage {
  return r.readLiteral(UNPACK_DELETION_VECTOR_STORAGE);
}

export function writeDeletionVectorStorage(w: JsonValueWriter, value: DeletionVectorStorage): void {
  switch (value) {
    case "u":
      return w.write(WRITE_VALUE_U);
    case "i":
      return w.write(WRITE_VALUE_I);
    case "p":
      return w.write(WRITE_VALUE_P);
    default:
      return w.wrong();
  }
}

export function packDeletionVectorStorage(w: Writer, value: DeletionVectorStorage): void {
  switch (value) {
    case "u":
      return w.write(PACK_VALUE_U);
    case "i":
      return w.write(PACK_VALUE_I);
    case "p":
      return w.write(PACK_VALUE_P);
    default:
      return w.wrong();
  }
}

export function isDeletionVectorStorage(value: unknown): value is DeletionVectorStorage {
  return value === "u" || value === "i" || value === "p";
}

export function convertDeletionVectorStorage(value: unknown): DeletionVectorStorage {
  return asOneOf(value, READ_DELETION_VECTOR_STORAGE.values);
}

export function readDeletionVectorDescriptor(r: JsonReader): DeletionVectorDescriptor {
  let storage_type: DeletionVectorStorage | undefined;
  let path_or_inline_dv: string | undefined;
  let offset: BoundedInt | null = null;
  let size_in_bytes: BoundedInt | undefined;
  let cardinality: NonNegInt | undefined;
  let max_row_index: NonNegInt | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_STORAGE_TYPE)) storage_type = readDeletionVectorStorage(r);
    if (r.atKey(READ_PATH_OR_INLINE_DV)) path_or_inline_dv = r.readString();
    if (r.atKey(READ_OFFSET)) offset = r.atNull() ? null : atMost(atLeast(r.readInt(), 0), 2147483647);
    if (r.atKey(READ_SIZE_IN_BYTES)) size_in_bytes = atMost(atLeast(r.readInt(), 0), 2147483647);
    if (r.atKey(READ_CARDINALITY)) cardinality = atLeast(r.readInt(), 0);
    if (r.atKey(READ_MAX_ROW_INDEX)) max_row_index = r.atNull() ? null : atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip());
  if (
    storage_type === undefined ||
    path_or_inline_dv === undefined ||
    size_in_bytes === undefined ||
    cardinality === undefined
  )
    r.bail();
  return { storage_type, path_or_inline_dv, offset, size_in_bytes, cardinality, max_row_index };
}

export function unpackDeletionVectorDescriptor(r: PackReader): DeletionVectorDescriptor {
  let storage_type: DeletionVectorStorage | undefined;
  let path_or_inline_dv: string | undefined;
  let offset: BoundedInt | null = null;
  let size_in_bytes: BoundedInt | undefined;
  let cardinality: NonNegInt | undefined;
  let max_row_index: NonNegInt | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_STORAGE_TYPE)) storage_type = unpackDeletionVectorStorage(r);
    if (r.atKey(UNPACK_PATH_OR_INLINE_DV)) path_or_inline_dv = r.readString();
    if (r.atKey(UNPACK_OFFSET)) offset = r.atNull() ? null : atMost(atLeast(r.readInt(), 0), 2147483647);
    if (r.atKey(UNPACK_SIZE_IN_BYTES)) size_in_bytes = atMost(atLeast(r.readInt(), 0), 2147483647);
    if (r.atKey(UNPACK_CARDINALITY)) cardinality = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_MAX_ROW_INDEX)) max_row_index = r.atNull() ? null : atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip(outer));
  if (
    storage_type === undefined ||
    path_or_inline_dv === undefined ||
    size_in_bytes === undefined ||
    cardinality === undefined
  )
    r.bail();
  return { storage_type, path_or_inline_dv, offset, size_in_bytes, cardinality, max_row_index };
}

export function writeDeletionVectorDescriptor(w: JsonValueWriter, value: DeletionVectorDescriptor): void {
  requirePlain(value, value.storage_type);
  w.write(OPEN_DELETION_VECTOR_DESCRIPTOR);
  writeDeletionVectorStorage(w, value.storage_type);
  w.write(WRITE_PATH_OR_INLINE_DV);
  w.writeString(value.path_or_inline_dv);
  if (value.offset !== undefined && value.offset !== null) {
    w.write(WRITE_OFFSET);
    w.writeInt(value.offset);
  }
  w.write(WRITE_SIZE_IN_BYTES);
  w.writeInt(value.size_in_bytes);
  w.write(WRITE_CARDINALITY);
  w.writeInt(value.cardinality);
  if (value.max_row_index !== undefined && value.max_row_index !== null) {
    w.write(WRITE_MAX_ROW_INDEX);
    w.writeInt(value.max_row_index);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeletionVectorDescriptor(w: Writer, value: DeletionVectorDescriptor): void {
  requirePlain(value, value.storage_type);
  let fields = 4;
  if (value.offset !== undefined && value.offset !== null) fields++;
  if (value.max_row_index !== undefined && value.max_row_index !== null) fields++;
  w.packStructHeader(fields, 6);
  w.write(HEAD_DELETION_VECTOR_DESCRIPTOR);
  packDeletionVectorStorage(w, value.storage_type);
  w.write(PACK_PATH_OR_INLINE_DV);
  w.packString(value.path_or_inline_dv);
  if (value.offset !== undefined && value.offset !== null) {
    w.write(PACK_OFFSET);
    w.packInt(value.offset);
  }
  w.write(PACK_SIZE_IN_BYTES);
  w.packInt(value.size_in_bytes);
  w.write(PACK_CARDINALITY);
  w.packInt(value.cardinality);
  if (value.max_row_index !== undefined && value.max_row_index !== null) {
    w.write(PACK_MAX_ROW_INDEX);
    w.packInt(value.max_row_index);
  }
}

export function isDeletionVectorDescriptor(candidate: unknown): candidate is DeletionVectorDescriptor {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeletionVectorDescriptor> = candidate;
  if (value.storage_type === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeletionVectorStorage(value.storage_type)) return false;
  if (typeof value.path_or_inline_dv !== "string") return false;
  if (!(isUint32(value.offset) && value.offset <= 2147483647) && value.offset !== null) return false;
  if (!(isUint32(value.size_in_bytes) && value.size_in_bytes <= 2147483647)) return false;
  if (!(isSafeInt(value.cardinality) && value.cardinality >= 0)) return false;
  if (!(isSafeInt(value.max_row_index) && value.max_row_index >= 0) && value.max_row_index !== null) return false;
  return true;
}

export function convertDeletionVectorDescriptor(value: unknown): DeletionVectorDescriptor {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["storageType"]);
  return {
    storage_type: convertDeletionVectorStorage(fields["storageType"]),
    path_or_inline_dv: asString(fields["pathOrInlineDv"]),
    offset: fields["offset"] == null ? null : atMost(atLeast(asInt(fields["offset"]), 0), 2147483647),
    size_in_bytes: atMost(atLeast(asInt(fields["sizeInBytes"]), 0), 2147483647),
    cardinality: atLeast(asInt(fields["cardinality"]), 0),
    max_row_index: fields["maxRowIndex"] == null ? null : atLeast(asInt(fields["maxRowIndex"]), 0),
  };
}

export function readFileStats(r: JsonReader): FileStats {
  let num_records: NonNegInt | null = null;
  let min_values: JsonDict | undefined;
  let max_values: JsonDict | undefined;
  let null_count: JsonDict | undefined;
  let tight_bounds: boolean | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_NUM_RECORDS)) num_records = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_MIN_VALUES)) min_values = readJsonDict(r);
    if (r.atKey(READ_MAX_VALUES)) max_values = readJsonDict(r);
    if (r.atKey(READ_NULL_COUNT)) null_count = readJsonDict(r);
    if (r.atKey(READ_TIGHT_BOUNDS)) tight_bounds = r.atNull() ? null : r.readBool();
  } while (r.moreFieldsOrSkip());
  if (min_values === undefined) min_values = Object.create(null) as JsonDict;
  if (max_values === undefined) max_values = Object.create(null) as JsonDict;
  if (null_count === undefined) null_count = Object.create(null) as JsonDict;
  return { num_records, min_values, max_values, null_count, tight_bounds };
}

export function unpackFileStats(r: PackReader): FileStats {
  let num_records: NonNegInt | null = null;
  let min_values: JsonDict | undefined;
  let max_values: JsonDict | undefined;
  let null_count: JsonDict | undefined;
  let tight_bounds: boolean | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NUM_RECORDS)) num_records = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_MIN_VALUES)) min_values = unpackJsonDict(r);
    if (r.atKey(UNPACK_MAX_VALUES)) max_values = unpackJsonDict(r);
    if (r.atKey(UNPACK_NULL_COUNT)) null_count = unpackJsonDict(r);
    if (r.atKey(UNPACK_TIGHT_BOUNDS)) tight_bounds = r.atNull() ? null : r.readBool();
  } while (r.moreFieldsOrSkip(outer));
  if (min_values === undefined) min_values = Object.create(null) as JsonDict;
  if (max_values === undefined) max_values = Object.create(null) as JsonDict;
  if (null_count === undefined) null_count = Object.create(null) as JsonDict;
  return { num_records, min_values, max_values, null_count, tight_bounds };
}

export function writeFileStats(w: JsonValueWriter, value: FileStats): void {
  requirePlain(value, value.num_records);
  const start = w.here();
  if (value.num_records !== undefined && value.num_records !== null) {
    w.write(WRITE_NUM_RECORDS);
    w.writeInt(value.num_records);
  }
  if (!isEmptyObject(value.min_values)) {
    w.write(WRITE_MIN_VALUES);
    writeAnyMap(w, value.min_values);
  }
  if (!isEmptyObject(value.max_values)) {
    w.write(WRITE_MAX_VALUES);
    writeAnyMap(w, value.max_values);
  }
  if (!isEmptyObject(value.null_count)) {
    w.write(WRITE_NULL_COUNT);
    writeAnyMap(w, value.null_count);
  }
  if (value.tight_bounds !== undefined && value.tight_bounds !== null) {
    w.write(WRITE_TIGHT_BOUNDS);
    w.writeBool(value.tight_bounds);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packFileStats(w: Writer, value: FileStats): void {
  requirePlain(value, value.num_records);
  let fields = 0;
  if (value.num_records !== undefined && value.num_records !== null) fields++;
  if (!isEmptyObject(value.min_values)) fields++;
  if (!isEmptyObject(value.max_values)) fields++;
  if (!isEmptyObject(value.null_count)) fields++;
  if (value.tight_bounds !== undefined && value.tight_bounds !== null) fields++;
  w.packStructHeader(fields, 5);
  if (value.num_records !== undefined && value.num_records !== null) {
    w.write(PACK_NUM_RECORDS);
    w.packInt(value.num_records);
  }
  if (!isEmptyObject(value.min_values)) {
    w.write(PACK_MIN_VALUES);
    packAnyMap(w, value.min_values);
  }
  if (!isEmptyObject(value.max_values)) {
    w.write(PACK_MAX_VALUES);
    packAnyMap(w, value.max_values);
  }
  if (!isEmptyObject(value.null_count)) {
    w.write(PACK_NULL_COUNT);
    packAnyMap(w, value.null_count);
  }
  if (value.tight_bounds !== undefined && value.tight_bounds !== null) {
    w.write(PACK_TIGHT_BOUNDS);
    w.packBool(value.tight_bounds);
  }
}

export function isFileStats(candidate: unknown): candidate is FileStats {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<FileStats> = candidate;
  if (value.num_records === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.num_records) && value.num_records >= 0) && value.num_records !== null) return false;
  if (!isJsonDict(value.min_values)) return false;
  if (!isJsonDict(value.max_values)) return false;
  if (!isJsonDict(value.null_count)) return false;
  if (typeof value.tight_bounds !== "boolean" && value.tight_bounds !== null) return false;
  return true;
}

export function convertFileStats(value: unknown): FileStats {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["numRecords"]);
  return {
    num_records: fields["numRecords"] == null ? null : atLeast(asInt(fields["numRecords"]), 0),
    min_values:
      fields["minValues"] === undefined ? (Object.create(null) as JsonDict) : convertJsonDict(fields["minValues"]),
    max_values:
      fields["maxValues"] === undefined ? (Object.create(null) as JsonDict) : convertJsonDict(fields["maxValues"]),
    null_count:
      fields["nullCount"] === undefined ? (Object.create(null) as JsonDict) : convertJsonDict(fields["nullCount"]),
    tight_bounds: fields["tightBounds"] == null ? null : asBool(fields["tightBounds"]),
  };
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

function readStringList(r: JsonReader): readonly string[] {
  const list: string[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.readString());
  return list;
}

function unpackStringList(r: PackReader): readonly string[] {
  const list = new Array<string>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = r.readString();
  return list;
}

function writeStringList(w: JsonValueWriter, list: readonly string[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as string;
    w.writeString(item);
  }
  w.writeByte(CLOSE_LIST);
}

function packStringList(w: Writer, list: readonly string[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string;
    w.packString(item);
  }
}

function convertStringList(value: unknown): readonly string[] {
  const items = itemsOf(value);
  const list: string[] = [];
  for (let i = 0; i < items.length; i++) list.push(asString(items[i]));
  return list;
}

function isStringList(value: unknown): value is readonly string[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (typeof item !== "string") return false;
  }
  return true;
}

function writeStringMap(w: JsonValueWriter, map: { readonly [key: string]: string }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as string;
    w.writeString(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function packStringMap(w: Writer, map: { readonly [key: string]: string }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as string;
    w.packString(value);
  }
}

function writeAnyMap(w: JsonValueWriter, map: { readonly [key: string]: AnyValue }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as AnyValue;
    w.writeAny(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function packAnyMap(w: Writer, map: { readonly [key: string]: AnyValue }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as AnyValue;
    w.packAny(value);
  }
}
