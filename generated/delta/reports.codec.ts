// @generated from contracts/delta/reports.yaml. Do not edit. [02697e14547e3a9d]

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
  asOneOf,
  asString,
  atLeast,
  bailUnlessPlain,
  fieldsOf,
  hasMaxLength,
  hasMinLength,
  isEmptyList,
  isEmptyObject,
  isList,
  isPlainObject,
  isSafeInt,
  itemsOf,
  jsonChunk,
  jsonFields,
  jsonKey,
  jsonLiterals,
  maxLength,
  minLength,
  onlyOneOf,
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
  convertTableSchemaSpec,
  isTableSchemaSpec,
  packTableSchemaSpec,
  readTableSchemaSpec,
  unpackTableSchemaSpec,
  writeTableSchemaSpec,
} from "../schema/tables.codec.js";
import type { TableSchemaSpec } from "../schema/tables.js";
import {
  convertJsonDict,
  convertRunId,
  convertStrMap,
  isJsonDict,
  isRunId,
  isStrMap,
  readJsonDict,
  readRunId,
  readStrMap,
  unpackJsonDict,
  unpackRunId,
  unpackStrMap,
} from "../types.codec.js";
import type {
  ColumnName,
  DeltaVersion,
  EventTimeMs,
  JsonDict,
  NonEmptyStr,
  NonNegInt,
  PosInt,
  RunId,
  StrMap,
  TableUri,
} from "../types.js";
import { convertPartitionValues, isPartitionValues, readPartitionValues, unpackPartitionValues } from "./log.codec.js";
import type { PartitionValues } from "./log.js";
import {
  convertDeltaProtocolSnapshot,
  convertProtocolCompatibilityReport,
  isDeltaProtocolSnapshot,
  isProtocolCompatibilityReport,
  packDeltaProtocolSnapshot,
  packProtocolCompatibilityReport,
  readDeltaProtocolSnapshot,
  readProtocolCompatibilityReport,
  unpackDeltaProtocolSnapshot,
  unpackProtocolCompatibilityReport,
  writeDeltaProtocolSnapshot,
  writeProtocolCompatibilityReport,
} from "./protocol.codec.js";
import type { DeltaProtocolSnapshot, ProtocolCompatibilityReport } from "./protocol.js";
import type {
  CheckpointReport,
  CleanLogReport,
  ContractChange,
  DeltaAlterReport,
  DeltaAppendReport,
  DeltaDeleteReport,
  DeltaIngestReject,
  DeltaIngestReport,
  DeltaMaintainReport,
  DeltaMaintenanceEvent,
  DeltaMaintenanceStep,
  DeltaMergeReport,
  DeltaOperationEvent,
  DeltaSnapshotBundle,
  DeltaUpdateReport,
  FileSizeBin,
  HistoryEntry,
  HistoryReport,
  OptimizeReport,
  RestoreReport,
  TableDifference,
  TableFile,
  TableFilesReport,
  TableFinding,
  TableFit,
  TableFitReport,
  TableVerifyReport,
  VacuumReport,
} from "./reports.js";
import {
  convertDeltaTableRef,
  isDeltaTableRef,
  packDeltaTableRef,
  readDeltaTableRef,
  unpackDeltaTableRef,
  writeDeltaTableRef,
} from "./requests.codec.js";
import type { DeltaTableRef } from "./requests.js";

const READ_DELTA_SNAPSHOT_BUNDLE_FIELDS = /* @__PURE__ */ jsonFields([
  "table",
  "version",
  "protocol",
  "schema",
  "files",
  "rows",
  "properties",
  "partition_columns",
  "committed_unix_ms",
  "size_bytes",
  "file_sizes",
  "compatibility",
  "contract",
  "last_commits",
  "warnings",
]);
const READ_BELOW_BYTES = /* @__PURE__ */ jsonKey("below_bytes");
const READ_FILES = /* @__PURE__ */ jsonKey("files");
const READ_SIZE_BYTES = /* @__PURE__ */ jsonKey("size_bytes");
const READ_PATH = /* @__PURE__ */ jsonKey("path");
const READ_ROWS = /* @__PURE__ */ jsonKey("rows");
const READ_DELETED_ROWS = /* @__PURE__ */ jsonKey("deleted_rows");
const READ_MODIFIED_UNIX_MS = /* @__PURE__ */ jsonKey("modified_unix_ms");
const READ_PARTITION_VALUES = /* @__PURE__ */ jsonKey("partition_values");
const READ_TABLE_URI = /* @__PURE__ */ jsonKey("table_uri");
const READ_VERSION = /* @__PURE__ */ jsonKey("version");
const READ_NUM_FILES = /* @__PURE__ */ jsonKey("num_files");
const READ_DELTA_APPEND_REPORT_FIELDS = /* @__PURE__ */ jsonFields([
  "table_uri",
  "version",
  "num_added_files",
  "num_removed_files",
  "num_added_rows",
  "num_partitions",
  "execution_time_ms",
  "skipped",
  "num_retries",
  "writer",
  "ignored_options",
  "dry_run",
  "changes",
]);
const READ_ROW = /* @__PURE__ */ jsonKey("row");
const READ_COLUMN = /* @__PURE__ */ jsonKey("column");
const READ_MESSAGE = /* @__PURE__ */ jsonKey("message");
const READ_TEXT = /* @__PURE__ */ jsonKey("text");
const READ_SOURCE = /* @__PURE__ */ jsonKey("source");
const READ_FORMAT = /* @__PURE__ */ jsonKey("format");
const READ_NUM_ROWS = /* @__PURE__ */ jsonKey("num_rows");
const READ_NUM_REJECTS = /* @__PURE__ */ jsonKey("num_rejects");
const READ_REJECTS = /* @__PURE__ */ jsonKey("rejects");
const READ_WRITE = /* @__PURE__ */ jsonKey("write");
const READ_DELTA_DELETE_REPORT_FIELDS = /* @__PURE__ */ jsonFields([
  "table_uri",
  "version",
  "num_added_files",
  "num_removed_files",
  "num_deleted_rows",
  "num_copied_rows",
  "num_deletion_vectors",
  "execution_time_ms",
  "scan_time_ms",
  "rewrite_time_ms",
  "skipped",
]);
const READ_DELTA_UPDATE_REPORT_FIELDS = /* @__PURE__ */ jsonFields([
  "table_uri",
  "version",
  "num_added_files",
  "num_removed_files",
  "num_updated_rows",
  "num_copied_rows",
  "num_deletion_vectors",
  "execution_time_ms",
  "scan_time_ms",
  "rewrite_time_ms",
  "skipped",
]);
const READ_DELTA_MERGE_REPORT_FIELDS = /* @__PURE__ */ jsonFields([
  "table_uri",
  "version",
  "num_source_rows",
  "num_target_rows_inserted",
  "num_target_rows_updated",
  "num_target_rows_deleted",
  "num_target_rows_copied",
  "num_target_files_scanned",
  "num_target_files_skipped_during_scan",
  "num_target_files_added",
  "num_target_files_removed",
  "num_deletion_vectors",
  "execution_time_ms",
  "scan_time_ms",
  "rewrite_time_ms",
  "skipped",
]);
const READ_CHANGES = /* @__PURE__ */ jsonKey("changes");
const READ_EXECUTION_TIME_MS = /* @__PURE__ */ jsonKey("execution_time_ms");
const READ_SKIPPED = /* @__PURE__ */ jsonKey("skipped");
const READ_NUM_ACTIONS = /* @__PURE__ */ jsonKey("num_actions");
const READ_TABLE_HAS = /* @__PURE__ */ jsonKey("table_has");
const READ_CONTRACT_HAS = /* @__PURE__ */ jsonKey("contract_has");
const READ_CAN_READ = /* @__PURE__ */ jsonKey("can_read");
const READ_CAN_APPEND = /* @__PURE__ */ jsonKey("can_append");
const READ_FIX = /* @__PURE__ */ jsonKey("fix");
const READ_MEND = /* @__PURE__ */ jsonKey("mend");
const READ_RULE = /* @__PURE__ */ jsonKey("rule");
const READ_MEANING = /* @__PURE__ */ jsonKey("meaning");
const READ_TABLE_FIT_REPORT_FIELDS = /* @__PURE__ */ jsonFields([
  "table_uri",
  "version",
  "contract",
  "recorded_contract",
  "fit",
  "differences",
  "compatibility",
  "changes",
  "mend",
]);
const READ_CHECK = /* @__PURE__ */ jsonKey("check");
const READ_NUM_COMMITS = /* @__PURE__ */ jsonKey("num_commits");
const READ_OPENED = /* @__PURE__ */ jsonKey("opened");
const READ_DEEP = /* @__PURE__ */ jsonKey("deep");
const READ_FINDINGS = /* @__PURE__ */ jsonKey("findings");
const READ_RETENTION_HOURS = /* @__PURE__ */ jsonKey("retention_hours");
const READ_DRY_RUN = /* @__PURE__ */ jsonKey("dry_run");
const READ_FILES_DELETED = /* @__PURE__ */ jsonKey("files_deleted");
const READ_OLDEST_VERSION = /* @__PURE__ */ jsonKey("oldest_version");
const READ_NUM_FILES_ADDED = /* @__PURE__ */ jsonKey("num_files_added");
const READ_NUM_FILES_ADDED2 = /* @__PURE__ */ jsonKey("numFilesAdded");
const READ_NUM_FILES_REMOVED = /* @__PURE__ */ jsonKey("num_files_removed");
const READ_NUM_FILES_REMOVED2 = /* @__PURE__ */ jsonKey("numFilesRemoved");
const READ_PARTITIONS_OPTIMIZED = /* @__PURE__ */ jsonKey("partitions_optimized");
const READ_PARTITIONS_OPTIMIZED2 = /* @__PURE__ */ jsonKey("partitionsOptimized");
const READ_NUM_BATCHES = /* @__PURE__ */ jsonKey("num_batches");
const READ_NUM_BATCHES2 = /* @__PURE__ */ jsonKey("numBatches");
const READ_TOTAL_CONSIDERED_FILES = /* @__PURE__ */ jsonKey("total_considered_files");
const READ_TOTAL_CONSIDERED_FILES2 = /* @__PURE__ */ jsonKey("totalConsideredFiles");
const READ_TOTAL_FILES_SKIPPED = /* @__PURE__ */ jsonKey("total_files_skipped");
const READ_TOTAL_FILES_SKIPPED2 = /* @__PURE__ */ jsonKey("totalFilesSkipped");
const READ_NUM_REMOVED_FILE = /* @__PURE__ */ jsonKey("num_removed_file");
const READ_NUM_REMOVED_FILE2 = /* @__PURE__ */ jsonKey("numRemovedFile");
const READ_NUM_RESTORED_FILE = /* @__PURE__ */ jsonKey("num_restored_file");
const READ_NUM_RESTORED_FILE2 = /* @__PURE__ */ jsonKey("numRestoredFile");
const READ_HISTORY_ENTRY_FIELDS = /* @__PURE__ */ jsonFields([
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
  "version",
  "run",
]);
const READ_ENTRIES = /* @__PURE__ */ jsonKey("entries");
const READ_OPERATION = /* @__PURE__ */ jsonKey("operation");
const READ_DONE = /* @__PURE__ */ jsonKey("done");
const READ_STEPS = /* @__PURE__ */ jsonKey("steps");
const READ_EVENT_TIME_UNIX_MS = /* @__PURE__ */ jsonKey("event_time_unix_ms");
const READ_METRICS = /* @__PURE__ */ jsonKey("metrics");

const UNPACK_DELTA_SNAPSHOT_BUNDLE_FIELDS = /* @__PURE__ */ packedFields([
  "table",
  "version",
  "protocol",
  "schema",
  "files",
  "rows",
  "properties",
  "partition_columns",
  "committed_unix_ms",
  "size_bytes",
  "file_sizes",
  "compatibility",
  "contract",
  "last_commits",
  "warnings",
]);
const UNPACK_BELOW_BYTES = /* @__PURE__ */ packedKey("below_bytes");
const UNPACK_FILES = /* @__PURE__ */ packedKey("files");
const UNPACK_SIZE_BYTES = /* @__PURE__ */ packedKey("size_bytes");
const UNPACK_PATH = /* @__PURE__ */ packedKey("path");
const UNPACK_ROWS = /* @__PURE__ */ packedKey("rows");
const UNPACK_DELETED_ROWS = /* @__PURE__ */ packedKey("deleted_rows");
const UNPACK_MODIFIED_UNIX_MS = /* @__PURE__ */ packedKey("modified_unix_ms");
const UNPACK_PARTITION_VALUES = /* @__PURE__ */ packedKey("partition_values");
const UNPACK_TABLE_URI = /* @__PURE__ */ packedKey("table_uri");
const UNPACK_VERSION = /* @__PURE__ */ packedKey("version");
const UNPACK_NUM_FILES = /* @__PURE__ */ packedKey("num_files");
const UNPACK_DELTA_APPEND_REPORT_FIELDS = /* @__PURE__ */ packedFields([
  "table_uri",
  "version",
  "num_added_files",
  "num_removed_files",
  "num_added_rows",
  "num_partitions",
  "execution_time_ms",
  "skipped",
  "num_retries",
  "writer",
  "ignored_options",
  "dry_run",
  "changes",
]);
const UNPACK_ROW = /* @__PURE__ */ packedKey("row");
const UNPACK_COLUMN = /* @__PURE__ */ packedKey("column");
const UNPACK_MESSAGE = /* @__PURE__ */ packedKey("message");
const UNPACK_TEXT = /* @__PURE__ */ packedKey("text");
const UNPACK_SOURCE = /* @__PURE__ */ packedKey("source");
const UNPACK_FORMAT = /* @__PURE__ */ packedKey("format");
const UNPACK_NUM_ROWS = /* @__PURE__ */ packedKey("num_rows");
const UNPACK_NUM_REJECTS = /* @__PURE__ */ packedKey("num_rejects");
const UNPACK_REJECTS = /* @__PURE__ */ packedKey("rejects");
const UNPACK_WRITE = /* @__PURE__ */ packedKey("write");
const UNPACK_DELTA_DELETE_REPORT_FIELDS = /* @__PURE__ */ packedFields([
  "table_uri",
  "version",
  "num_added_files",
  "num_removed_files",
  "num_deleted_rows",
  "num_copied_rows",
  "num_deletion_vectors",
  "execution_time_ms",
  "scan_time_ms",
  "rewrite_time_ms",
  "skipped",
]);
const UNPACK_DELTA_UPDATE_REPORT_FIELDS = /* @__PURE__ */ packedFields([
  "table_uri",
  "version",
  "num_added_files",
  "num_removed_files",
  "num_updated_rows",
  "num_copied_rows",
  "num_deletion_vectors",
  "execution_time_ms",
  "scan_time_ms",
  "rewrite_time_ms",
  "skipped",
]);
const UNPACK_DELTA_MERGE_REPORT_FIELDS = /* @__PURE__ */ packedFields([
  "table_uri",
  "version",
  "num_source_rows",
  "num_target_rows_inserted",
  "num_target_rows_updated",
  "num_target_rows_deleted",
  "num_target_rows_copied",
  "num_target_files_scanned",
  "num_target_files_skipped_during_scan",
  "num_target_files_added",
  "num_target_files_removed",
  "num_deletion_vectors",
  "execution_time_ms",
  "scan_time_ms",
  "rewrite_time_ms",
  "skipped",
]);
const UNPACK_CHANGES = /* @__PURE__ */ packedKey("changes");
const UNPACK_EXECUTION_TIME_MS = /* @__PURE__ */ packedKey("execution_time_ms");
const UNPACK_SKIPPED = /* @__PURE__ */ packedKey("skipped");
const UNPACK_NUM_ACTIONS = /* @__PURE__ */ packedKey("num_actions");
const UNPACK_TABLE_HAS = /* @__PURE__ */ packedKey("table_has");
const UNPACK_CONTRACT_HAS = /* @__PURE__ */ packedKey("contract_has");
const UNPACK_CAN_READ = /* @__PURE__ */ packedKey("can_read");
const UNPACK_CAN_APPEND = /* @__PURE__ */ packedKey("can_append");
const UNPACK_FIX = /* @__PURE__ */ packedKey("fix");
const UNPACK_MEND = /* @__PURE__ */ packedKey("mend");
const UNPACK_RULE = /* @__PURE__ */ packedKey("rule");
const UNPACK_MEANING = /* @__PURE__ */ packedKey("meaning");
const UNPACK_TABLE_FIT_REPORT_FIELDS = /* @__PURE__ */ packedFields([
  "table_uri",
  "version",
  "contract",
  "recorded_contract",
  "fit",
  "differences",
  "compatibility",
  "changes",
  "mend",
]);
const UNPACK_CHECK = /* @__PURE__ */ packedKey("check");
const UNPACK_NUM_COMMITS = /* @__PURE__ */ packedKey("num_commits");
const UNPACK_OPENED = /* @__PURE__ */ packedKey("opened");
const UNPACK_DEEP = /* @__PURE__ */ packedKey("deep");
const UNPACK_FINDINGS = /* @__PURE__ */ packedKey("findings");
const UNPACK_RETENTION_HOURS = /* @__PURE__ */ packedKey("retention_hours");
const UNPACK_DRY_RUN = /* @__PURE__ */ packedKey("dry_run");
const UNPACK_FILES_DELETED = /* @__PURE__ */ packedKey("files_deleted");
const UNPACK_OLDEST_VERSION = /* @__PURE__ */ packedKey("oldest_version");
const UNPACK_NUM_FILES_ADDED = /* @__PURE__ */ packedKey("num_files_added");
const UNPACK_NUM_FILES_ADDED2 = /* @__PURE__ */ packedKey("numFilesAdded");
const UNPACK_NUM_FILES_REMOVED = /* @__PURE__ */ packedKey("num_files_removed");
const UNPACK_NUM_FILES_REMOVED2 = /* @__PURE__ */ packedKey("numFilesRemoved");
const UNPACK_PARTITIONS_OPTIMIZED = /* @__PURE__ */ packedKey("partitions_optimized");
const UNPACK_PARTITIONS_OPTIMIZED2 = /* @__PURE__ */ packedKey("partitionsOptimized");
const UNPACK_NUM_BATCHES = /* @__PURE__ */ packedKey("num_batches");
const UNPACK_NUM_BATCHES2 = /* @__PURE__ */ packedKey("numBatches");
const UNPACK_TOTAL_CONSIDERED_FILES = /* @__PURE__ */ packedKey("total_considered_files");
const UNPACK_TOTAL_CONSIDERED_FILES2 = /* @__PURE__ */ packedKey("totalConsideredFiles");
const UNPACK_TOTAL_FILES_SKIPPED = /* @__PURE__ */ packedKey("total_files_skipped");
const UNPACK_TOTAL_FILES_SKIPPED2 = /* @__PURE__ */ packedKey("totalFilesSkipped");
const UNPACK_NUM_REMOVED_FILE = /* @__PURE__ */ packedKey("num_removed_file");
const UNPACK_NUM_REMOVED_FILE2 = /* @__PURE__ */ packedKey("numRemovedFile");
const UNPACK_NUM_RESTORED_FILE = /* @__PURE__ */ packedKey("num_restored_file");
const UNPACK_NUM_RESTORED_FILE2 = /* @__PURE__ */ packedKey("numRestoredFile");
const UNPACK_HISTORY_ENTRY_FIELDS = /* @__PURE__ */ packedFields([
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
  "version",
  "run",
]);
const UNPACK_ENTRIES = /* @__PURE__ */ packedKey("entries");
const UNPACK_OPERATION = /* @__PURE__ */ packedKey("operation");
const UNPACK_DONE = /* @__PURE__ */ packedKey("done");
const UNPACK_STEPS = /* @__PURE__ */ packedKey("steps");
const UNPACK_EVENT_TIME_UNIX_MS = /* @__PURE__ */ packedKey("event_time_unix_ms");
const UNPACK_METRICS = /* @__PURE__ */ packedKey("metrics");

const READ_CSV_OR_JSONL_OR_PARQUET = /* @__PURE__ */ jsonLiterals("csv", "jsonl", "parquet");
const UNPACK_CSV_OR_JSONL_OR_PARQUET = /* @__PURE__ */ packedLiterals("csv", "jsonl", "parquet");
const READ_TABLE_FIT = /* @__PURE__ */ jsonLiterals("same", "readable", "writable", "neither");
const UNPACK_TABLE_FIT = /* @__PURE__ */ packedLiterals("same", "readable", "writable", "neither");
const READ_MERGE_OR_WIDEN_OR_RENAME = /* @__PURE__ */ jsonLiterals("merge", "widen", "rename");
const UNPACK_MERGE_OR_WIDEN_OR_RENAME = /* @__PURE__ */ packedLiterals("merge", "widen", "rename");
const READ_OPTIMIZE_OR_VACUUM_OR_CHECKPOINT_OR_CLEAN_LOG = /* @__PURE__ */ jsonLiterals(
  "optimize",
  "vacuum",
  "checkpoint",
  "clean_log",
);
const UNPACK_OPTIMIZE_OR_VACUUM_OR_CHECKPOINT_OR_CLEAN_LOG = /* @__PURE__ */ packedLiterals(
  "optimize",
  "vacuum",
  "checkpoint",
  "clean_log",
);

const OPEN_DELTA_SNAPSHOT_BUNDLE = /* @__PURE__ */ jsonChunk('{"table":');
const WRITE_VERSION = /* @__PURE__ */ jsonChunk(',"version":');
const WRITE_PROTOCOL = /* @__PURE__ */ jsonChunk(',"protocol":');
const WRITE_SCHEMA = /* @__PURE__ */ jsonChunk(',"schema":');
const WRITE_FILES = /* @__PURE__ */ jsonChunk(',"files":');
const WRITE_ROWS = /* @__PURE__ */ jsonChunk(',"rows":');
const WRITE_PROPERTIES = /* @__PURE__ */ jsonChunk(',"properties":');
const WRITE_PARTITION_COLUMNS = /* @__PURE__ */ jsonChunk(',"partition_columns":');
const WRITE_COMMITTED_UNIX_MS = /* @__PURE__ */ jsonChunk(',"committed_unix_ms":');
const WRITE_SIZE_BYTES = /* @__PURE__ */ jsonChunk(',"size_bytes":');
const WRITE_FILE_SIZES = /* @__PURE__ */ jsonChunk(',"file_sizes":');
const WRITE_COMPATIBILITY = /* @__PURE__ */ jsonChunk(',"compatibility":');
const WRITE_CONTRACT = /* @__PURE__ */ jsonChunk(',"contract":');
const WRITE_LAST_COMMITS = /* @__PURE__ */ jsonChunk(',"last_commits":');
const WRITE_WARNINGS = /* @__PURE__ */ jsonChunk(',"warnings":');
const OPEN_FILE_SIZE_BIN = /* @__PURE__ */ jsonChunk('{"below_bytes":');
const OPEN_TABLE_FILE = /* @__PURE__ */ jsonChunk('{"path":');
const WRITE_DELETED_ROWS = /* @__PURE__ */ jsonChunk(',"deleted_rows":');
const WRITE_MODIFIED_UNIX_MS = /* @__PURE__ */ jsonChunk(',"modified_unix_ms":');
const WRITE_PARTITION_VALUES = /* @__PURE__ */ jsonChunk(',"partition_values":');
const OPEN_TABLE_FILES_REPORT = /* @__PURE__ */ jsonChunk('{"table_uri":');
const WRITE_NUM_FILES = /* @__PURE__ */ jsonChunk(',"num_files":');
const OPEN_DELTA_APPEND_REPORT = /* @__PURE__ */ jsonChunk('{"table_uri":');
const WRITE_NUM_ADDED_FILES = /* @__PURE__ */ jsonChunk(',"num_added_files":');
const WRITE_NUM_REMOVED_FILES = /* @__PURE__ */ jsonChunk(',"num_removed_files":');
const WRITE_NUM_ADDED_ROWS = /* @__PURE__ */ jsonChunk(',"num_added_rows":');
const WRITE_NUM_PARTITIONS = /* @__PURE__ */ jsonChunk(',"num_partitions":');
const WRITE_EXECUTION_TIME_MS = /* @__PURE__ */ jsonChunk(',"execution_time_ms":');
const WRITE_SKIPPED = /* @__PURE__ */ jsonChunk(',"skipped":');
const WRITE_NUM_RETRIES = /* @__PURE__ */ jsonChunk(',"num_retries":');
const WRITE_WRITER = /* @__PURE__ */ jsonChunk(',"writer":');
const WRITE_IGNORED_OPTIONS = /* @__PURE__ */ jsonChunk(',"ignored_options":');
const WRITE_DRY_RUN = /* @__PURE__ */ jsonChunk(',"dry_run":');
const WRITE_CHANGES = /* @__PURE__ */ jsonChunk(',"changes":');
const OPEN_DELTA_INGEST_REJECT = /* @__PURE__ */ jsonChunk('{"row":');
const WRITE_COLUMN = /* @__PURE__ */ jsonChunk(',"column":');
const WRITE_MESSAGE = /* @__PURE__ */ jsonChunk(',"message":');
const WRITE_TEXT = /* @__PURE__ */ jsonChunk(',"text":');
const OPEN_DELTA_INGEST_REPORT = /* @__PURE__ */ jsonChunk('{"table_uri":');
const WRITE_SOURCE = /* @__PURE__ */ jsonChunk(',"source":');
const WRITE_FORMAT = /* @__PURE__ */ jsonChunk(',"format":');
const WRITE_VALUE_CSV = /* @__PURE__ */ jsonChunk('"csv"');
const WRITE_VALUE_JSONL = /* @__PURE__ */ jsonChunk('"jsonl"');
const WRITE_VALUE_PARQUET = /* @__PURE__ */ jsonChunk('"parquet"');
const WRITE_NUM_ROWS = /* @__PURE__ */ jsonChunk(',"num_rows":');
const WRITE_NUM_REJECTS = /* @__PURE__ */ jsonChunk(',"num_rejects":');
const WRITE_REJECTS = /* @__PURE__ */ jsonChunk(',"rejects":');
const WRITE_WRITE = /* @__PURE__ */ jsonChunk(',"write":');
const OPEN_DELTA_DELETE_REPORT = /* @__PURE__ */ jsonChunk('{"table_uri":');
const WRITE_NUM_DELETED_ROWS = /* @__PURE__ */ jsonChunk(',"num_deleted_rows":');
const WRITE_NUM_COPIED_ROWS = /* @__PURE__ */ jsonChunk(',"num_copied_rows":');
const WRITE_NUM_DELETION_VECTORS = /* @__PURE__ */ jsonChunk(',"num_deletion_vectors":');
const WRITE_SCAN_TIME_MS = /* @__PURE__ */ jsonChunk(',"scan_time_ms":');
const WRITE_REWRITE_TIME_MS = /* @__PURE__ */ jsonChunk(',"rewrite_time_ms":');
const OPEN_DELTA_UPDATE_REPORT = /* @__PURE__ */ jsonChunk('{"table_uri":');
const WRITE_NUM_UPDATED_ROWS = /* @__PURE__ */ jsonChunk(',"num_updated_rows":');
const OPEN_DELTA_MERGE_REPORT = /* @__PURE__ */ jsonChunk('{"table_uri":');
const WRITE_NUM_SOURCE_ROWS = /* @__PURE__ */ jsonChunk(',"num_source_rows":');
const WRITE_NUM_TARGET_ROWS_INSERTED = /* @__PURE__ */ jsonChunk(',"num_target_rows_inserted":');
const WRITE_NUM_TARGET_ROWS_UPDATED = /* @__PURE__ */ jsonChunk(',"num_target_rows_updated":');
const WRITE_NUM_TARGET_ROWS_DELETED = /* @__PURE__ */ jsonChunk(',"num_target_rows_deleted":');
const WRITE_NUM_TARGET_ROWS_COPIED = /* @__PURE__ */ jsonChunk(',"num_target_rows_copied":');
const WRITE_NUM_TARGET_FILES_SCANNED = /* @__PURE__ */ jsonChunk(',"num_target_files_scanned":');
const WRITE_NUM_TARGET_FILES_SKIPPED_DURING_SCAN = /* @__PURE__ */ jsonChunk(
  ',"num_target_files_skipped_during_scan":',
);
const WRITE_NUM_TARGET_FILES_ADDED = /* @__PURE__ */ jsonChunk(',"num_target_files_added":');
const WRITE_NUM_TARGET_FILES_REMOVED = /* @__PURE__ */ jsonChunk(',"num_target_files_removed":');
const OPEN_DELTA_ALTER_REPORT = /* @__PURE__ */ jsonChunk('{"table_uri":');
const OPEN_CHECKPOINT_REPORT = /* @__PURE__ */ jsonChunk('{"table_uri":');
const WRITE_NUM_ACTIONS = /* @__PURE__ */ jsonChunk(',"num_actions":');
const WRITE_VALUE_SAME = /* @__PURE__ */ jsonChunk('"same"');
const WRITE_VALUE_READABLE = /* @__PURE__ */ jsonChunk('"readable"');
const WRITE_VALUE_WRITABLE = /* @__PURE__ */ jsonChunk('"writable"');
const WRITE_VALUE_NEITHER = /* @__PURE__ */ jsonChunk('"neither"');
const OPEN_TABLE_DIFFERENCE = /* @__PURE__ */ jsonChunk('{"column":');
const WRITE_TABLE_HAS = /* @__PURE__ */ jsonChunk(',"table_has":');
const WRITE_CONTRACT_HAS = /* @__PURE__ */ jsonChunk(',"contract_has":');
const WRITE_CAN_READ = /* @__PURE__ */ jsonChunk(',"can_read":');
const WRITE_CAN_APPEND = /* @__PURE__ */ jsonChunk(',"can_append":');
const WRITE_FIX = /* @__PURE__ */ jsonChunk(',"fix":');
const WRITE_MEND = /* @__PURE__ */ jsonChunk(',"mend":');
const WRITE_VALUE_MERGE = /* @__PURE__ */ jsonChunk('"merge"');
const WRITE_VALUE_WIDEN = /* @__PURE__ */ jsonChunk('"widen"');
const WRITE_VALUE_RENAME = /* @__PURE__ */ jsonChunk('"rename"');
const OPEN_CONTRACT_CHANGE = /* @__PURE__ */ jsonChunk('{"rule":');
const WRITE_PATH = /* @__PURE__ */ jsonChunk(',"path":');
const WRITE_MEANING = /* @__PURE__ */ jsonChunk(',"meaning":');
const OPEN_TABLE_FIT_REPORT = /* @__PURE__ */ jsonChunk('{"table_uri":');
const WRITE_RECORDED_CONTRACT = /* @__PURE__ */ jsonChunk(',"recorded_contract":');
const WRITE_FIT = /* @__PURE__ */ jsonChunk(',"fit":');
const WRITE_DIFFERENCES = /* @__PURE__ */ jsonChunk(',"differences":');
const OPEN_TABLE_FINDING = /* @__PURE__ */ jsonChunk('{"check":');
const OPEN_TABLE_VERIFY_REPORT = /* @__PURE__ */ jsonChunk('{"table_uri":');
const WRITE_NUM_COMMITS = /* @__PURE__ */ jsonChunk(',"num_commits":');
const WRITE_OPENED = /* @__PURE__ */ jsonChunk(',"opened":');
const WRITE_DEEP = /* @__PURE__ */ jsonChunk(',"deep":');
const WRITE_FINDINGS = /* @__PURE__ */ jsonChunk(',"findings":');
const OPEN_VACUUM_REPORT = /* @__PURE__ */ jsonChunk('{"table_uri":');
const WRITE_RETENTION_HOURS = /* @__PURE__ */ jsonChunk(',"retention_hours":');
const WRITE_FILES_DELETED = /* @__PURE__ */ jsonChunk(',"files_deleted":');
const OPEN_CLEAN_LOG_REPORT = /* @__PURE__ */ jsonChunk('{"table_uri":');
const WRITE_OLDEST_VERSION = /* @__PURE__ */ jsonChunk(',"oldest_version":');
const OPEN_OPTIMIZE_REPORT = /* @__PURE__ */ jsonChunk('{"num_files_added":');
const WRITE_NUM_FILES_REMOVED = /* @__PURE__ */ jsonChunk(',"num_files_removed":');
const WRITE_PARTITIONS_OPTIMIZED = /* @__PURE__ */ jsonChunk(',"partitions_optimized":');
const WRITE_NUM_BATCHES = /* @__PURE__ */ jsonChunk(',"num_batches":');
const WRITE_TOTAL_CONSIDERED_FILES = /* @__PURE__ */ jsonChunk(',"total_considered_files":');
const WRITE_TOTAL_FILES_SKIPPED = /* @__PURE__ */ jsonChunk(',"total_files_skipped":');
const OPEN_RESTORE_REPORT = /* @__PURE__ */ jsonChunk('{"num_removed_file":');
const WRITE_NUM_RESTORED_FILE = /* @__PURE__ */ jsonChunk(',"num_restored_file":');
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
const WRITE_RUN = /* @__PURE__ */ jsonChunk(',"run":');
const OPEN_HISTORY_REPORT = /* @__PURE__ */ jsonChunk('{"table_uri":');
const WRITE_ENTRIES = /* @__PURE__ */ jsonChunk(',"entries":');
const OPEN_DELTA_MAINTENANCE_STEP = /* @__PURE__ */ jsonChunk('{"operation":');
const WRITE_VALUE_OPTIMIZE = /* @__PURE__ */ jsonChunk('"optimize"');
const WRITE_VALUE_VACUUM = /* @__PURE__ */ jsonChunk('"vacuum"');
const WRITE_VALUE_CHECKPOINT = /* @__PURE__ */ jsonChunk('"checkpoint"');
const WRITE_VALUE_CLEAN_LOG = /* @__PURE__ */ jsonChunk('"clean_log"');
const WRITE_DONE = /* @__PURE__ */ jsonChunk(',"done":');
const OPEN_DELTA_MAINTAIN_REPORT = /* @__PURE__ */ jsonChunk('{"table_uri":');
const WRITE_STEPS = /* @__PURE__ */ jsonChunk(',"steps":');
const WRITE_EVENT_TIME_UNIX_MS = /* @__PURE__ */ jsonChunk(',"event_time_unix_ms":');
const WRITE_TABLE_URI = /* @__PURE__ */ jsonChunk(',"table_uri":');
const WRITE_METRICS = /* @__PURE__ */ jsonChunk(',"metrics":');

const HEAD_DELTA_SNAPSHOT_BUNDLE = /* @__PURE__ */ packedChunk("table");
const PACK_VERSION = /* @__PURE__ */ packedChunk("version");
const PACK_PROTOCOL = /* @__PURE__ */ packedChunk("protocol");
const PACK_SCHEMA = /* @__PURE__ */ packedChunk("schema");
const PACK_FILES = /* @__PURE__ */ packedChunk("files");
const PACK_ROWS = /* @__PURE__ */ packedChunk("rows");
const PACK_PROPERTIES = /* @__PURE__ */ packedChunk("properties");
const PACK_PARTITION_COLUMNS = /* @__PURE__ */ packedChunk("partition_columns");
const PACK_COMMITTED_UNIX_MS = /* @__PURE__ */ packedChunk("committed_unix_ms");
const PACK_SIZE_BYTES = /* @__PURE__ */ packedChunk("size_bytes");
const PACK_FILE_SIZES = /* @__PURE__ */ packedChunk("file_sizes");
const PACK_COMPATIBILITY = /* @__PURE__ */ packedChunk("compatibility");
const PACK_CONTRACT = /* @__PURE__ */ packedChunk("contract");
const PACK_LAST_COMMITS = /* @__PURE__ */ packedChunk("last_commits");
const PACK_WARNINGS = /* @__PURE__ */ packedChunk("warnings");
const HEAD_FILE_SIZE_BIN = /* @__PURE__ */ packedHead(3, "below_bytes");
const HEAD_TABLE_FILE = /* @__PURE__ */ packedChunk("path");
const PACK_DELETED_ROWS = /* @__PURE__ */ packedChunk("deleted_rows");
const PACK_MODIFIED_UNIX_MS = /* @__PURE__ */ packedChunk("modified_unix_ms");
const PACK_PARTITION_VALUES = /* @__PURE__ */ packedChunk("partition_values");
const HEAD_TABLE_FILES_REPORT = /* @__PURE__ */ packedHead(4, "table_uri");
const PACK_NUM_FILES = /* @__PURE__ */ packedChunk("num_files");
const HEAD_DELTA_APPEND_REPORT = /* @__PURE__ */ packedChunk("table_uri");
const PACK_NUM_ADDED_FILES = /* @__PURE__ */ packedChunk("num_added_files");
const PACK_NUM_REMOVED_FILES = /* @__PURE__ */ packedChunk("num_removed_files");
const PACK_NUM_ADDED_ROWS = /* @__PURE__ */ packedChunk("num_added_rows");
const PACK_NUM_PARTITIONS = /* @__PURE__ */ packedChunk("num_partitions");
const PACK_EXECUTION_TIME_MS = /* @__PURE__ */ packedChunk("execution_time_ms");
const PACK_SKIPPED = /* @__PURE__ */ packedChunk("skipped");
const PACK_NUM_RETRIES = /* @__PURE__ */ packedChunk("num_retries");
const PACK_WRITER = /* @__PURE__ */ packedChunk("writer");
const PACK_IGNORED_OPTIONS = /* @__PURE__ */ packedChunk("ignored_options");
const PACK_DRY_RUN = /* @__PURE__ */ packedChunk("dry_run");
const PACK_CHANGES = /* @__PURE__ */ packedChunk("changes");
const HEAD_DELTA_INGEST_REJECT = /* @__PURE__ */ packedChunk("row");
const PACK_COLUMN = /* @__PURE__ */ packedChunk("column");
const PACK_MESSAGE = /* @__PURE__ */ packedChunk("message");
const PACK_TEXT = /* @__PURE__ */ packedChunk("text");
const HEAD_DELTA_INGEST_REPORT = /* @__PURE__ */ packedChunk("table_uri");
const PACK_SOURCE = /* @__PURE__ */ packedChunk("source");
const PACK_FORMAT = /* @__PURE__ */ packedChunk("format");
const PACK_VALUE_CSV = /* @__PURE__ */ packedChunk("csv");
const PACK_VALUE_JSONL = /* @__PURE__ */ packedChunk("jsonl");
const PACK_VALUE_PARQUET = /* @__PURE__ */ packedChunk("parquet");
const PACK_NUM_ROWS = /* @__PURE__ */ packedChunk("num_rows");
const PACK_NUM_REJECTS = /* @__PURE__ */ packedChunk("num_rejects");
const PACK_REJECTS = /* @__PURE__ */ packedChunk("rejects");
const PACK_WRITE = /* @__PURE__ */ packedChunk("write");
const HEAD_DELTA_DELETE_REPORT = /* @__PURE__ */ packedChunk("table_uri");
const PACK_NUM_DELETED_ROWS = /* @__PURE__ */ packedChunk("num_deleted_rows");
const PACK_NUM_COPIED_ROWS = /* @__PURE__ */ packedChunk("num_copied_rows");
const PACK_NUM_DELETION_VECTORS = /* @__PURE__ */ packedChunk("num_deletion_vectors");
const PACK_SCAN_TIME_MS = /* @__PURE__ */ packedChunk("scan_time_ms");
const PACK_REWRITE_TIME_MS = /* @__PURE__ */ packedChunk("rewrite_time_ms");
const HEAD_DELTA_UPDATE_REPORT = /* @__PURE__ */ packedChunk("table_uri");
const PACK_NUM_UPDATED_ROWS = /* @__PURE__ */ packedChunk("num_updated_rows");
const HEAD_DELTA_MERGE_REPORT = /* @__PURE__ */ packedChunk("table_uri");
const PACK_NUM_SOURCE_ROWS = /* @__PURE__ */ packedChunk("num_source_rows");
const PACK_NUM_TARGET_ROWS_INSERTED = /* @__PURE__ */ packedChunk("num_target_rows_inserted");
const PACK_NUM_TARGET_ROWS_UPDATED = /* @__PURE__ */ packedChunk("num_target_rows_updated");
const PACK_NUM_TARGET_ROWS_DELETED = /* @__PURE__ */ packedChunk("num_target_rows_deleted");
const PACK_NUM_TARGET_ROWS_COPIED = /* @__PURE__ */ packedChunk("num_target_rows_copied");
const PACK_NUM_TARGET_FILES_SCANNED = /* @__PURE__ */ packedChunk("num_target_files_scanned");
const PACK_NUM_TARGET_FILES_SKIPPED_DURING_SCAN = /* @__PURE__ */ packedChunk("num_target_files_skipped_during_scan");
const PACK_NUM_TARGET_FILES_ADDED = /* @__PURE__ */ packedChunk("num_target_files_added");
const PACK_NUM_TARGET_FILES_REMOVED = /* @__PURE__ */ packedChunk("num_target_files_removed");
const HEAD_DELTA_ALTER_REPORT = /* @__PURE__ */ packedChunk("table_uri");
const HEAD_CHECKPOINT_REPORT = /* @__PURE__ */ packedHead(6, "table_uri");
const PACK_NUM_ACTIONS = /* @__PURE__ */ packedChunk("num_actions");
const PACK_VALUE_SAME = /* @__PURE__ */ packedChunk("same");
const PACK_VALUE_READABLE = /* @__PURE__ */ packedChunk("readable");
const PACK_VALUE_WRITABLE = /* @__PURE__ */ packedChunk("writable");
const PACK_VALUE_NEITHER = /* @__PURE__ */ packedChunk("neither");
const HEAD_TABLE_DIFFERENCE = /* @__PURE__ */ packedChunk("column");
const PACK_TABLE_HAS = /* @__PURE__ */ packedChunk("table_has");
const PACK_CONTRACT_HAS = /* @__PURE__ */ packedChunk("contract_has");
const PACK_CAN_READ = /* @__PURE__ */ packedChunk("can_read");
const PACK_CAN_APPEND = /* @__PURE__ */ packedChunk("can_append");
const PACK_FIX = /* @__PURE__ */ packedChunk("fix");
const PACK_MEND = /* @__PURE__ */ packedChunk("mend");
const PACK_VALUE_MERGE = /* @__PURE__ */ packedChunk("merge");
const PACK_VALUE_WIDEN = /* @__PURE__ */ packedChunk("widen");
const PACK_VALUE_RENAME = /* @__PURE__ */ packedChunk("rename");
const HEAD_CONTRACT_CHANGE = /* @__PURE__ */ packedChunk("rule");
const PACK_PATH = /* @__PURE__ */ packedChunk("path");
const PACK_MEANING = /* @__PURE__ */ packedChunk("meaning");
const HEAD_TABLE_FIT_REPORT = /* @__PURE__ */ packedChunk("table_uri");
const PACK_RECORDED_CONTRACT = /* @__PURE__ */ packedChunk("recorded_contract");
const PACK_FIT = /* @__PURE__ */ packedChunk("fit");
const PACK_DIFFERENCES = /* @__PURE__ */ packedChunk("differences");
const HEAD_TABLE_FINDING = /* @__PURE__ */ packedChunk("check");
const HEAD_TABLE_VERIFY_REPORT = /* @__PURE__ */ packedChunk("table_uri");
const PACK_NUM_COMMITS = /* @__PURE__ */ packedChunk("num_commits");
const PACK_OPENED = /* @__PURE__ */ packedChunk("opened");
const PACK_DEEP = /* @__PURE__ */ packedChunk("deep");
const PACK_FINDINGS = /* @__PURE__ */ packedChunk("findings");
const HEAD_VACUUM_REPORT = /* @__PURE__ */ packedChunk("table_uri");
const PACK_RETENTION_HOURS = /* @__PURE__ */ packedChunk("retention_hours");
const PACK_FILES_DELETED = /* @__PURE__ */ packedChunk("files_deleted");
const HEAD_CLEAN_LOG_REPORT = /* @__PURE__ */ packedHead(4, "table_uri");
const PACK_OLDEST_VERSION = /* @__PURE__ */ packedChunk("oldest_version");
const HEAD_OPTIMIZE_REPORT = /* @__PURE__ */ packedHead(6, "num_files_added");
const PACK_NUM_FILES_REMOVED = /* @__PURE__ */ packedChunk("num_files_removed");
const PACK_PARTITIONS_OPTIMIZED = /* @__PURE__ */ packedChunk("partitions_optimized");
const PACK_NUM_BATCHES = /* @__PURE__ */ packedChunk("num_batches");
const PACK_TOTAL_CONSIDERED_FILES = /* @__PURE__ */ packedChunk("total_considered_files");
const PACK_TOTAL_FILES_SKIPPED = /* @__PURE__ */ packedChunk("total_files_skipped");
const HEAD_RESTORE_REPORT = /* @__PURE__ */ packedHead(2, "num_removed_file");
const PACK_NUM_RESTORED_FILE = /* @__PURE__ */ packedChunk("num_restored_file");
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
const PACK_RUN = /* @__PURE__ */ packedChunk("run");
const HEAD_HISTORY_REPORT = /* @__PURE__ */ packedHead(2, "table_uri");
const PACK_ENTRIES = /* @__PURE__ */ packedChunk("entries");
const HEAD_DELTA_MAINTENANCE_STEP = /* @__PURE__ */ packedHead(3, "operation");
const PACK_VALUE_OPTIMIZE = /* @__PURE__ */ packedChunk("optimize");
const PACK_VALUE_VACUUM = /* @__PURE__ */ packedChunk("vacuum");
const PACK_VALUE_CHECKPOINT = /* @__PURE__ */ packedChunk("checkpoint");
const PACK_VALUE_CLEAN_LOG = /* @__PURE__ */ packedChunk("clean_log");
const PACK_DONE = /* @__PURE__ */ packedChunk("done");
const HEAD_DELTA_MAINTAIN_REPORT = /* @__PURE__ */ packedHead(4, "table_uri");
const PACK_STEPS = /* @__PURE__ */ packedChunk("steps");
const PACK_EVENT_TIME_UNIX_MS = /* @__PURE__ */ packedChunk("event_time_unix_ms");
const PACK_TABLE_URI = /* @__PURE__ */ packedChunk("table_uri");
const PACK_METRICS = /* @__PURE__ */ packedChunk("metrics");

export function readDeltaSnapshotBundle(r: JsonReader): DeltaSnapshotBundle {
  let table: DeltaTableRef | undefined;
  let version: DeltaVersion | undefined;
  let protocol: DeltaProtocolSnapshot | undefined;
  let schema: TableSchemaSpec | undefined;
  let files: NonNegInt | undefined;
  let rows: NonNegInt | null | undefined;
  let properties: StrMap | undefined;
  let partition_columns: readonly ColumnName[] | undefined;
  let committed_unix_ms: EventTimeMs | null = null;
  let size_bytes: NonNegInt | null = null;
  let file_sizes: readonly FileSizeBin[] = [];
  let compatibility: ProtocolCompatibilityReport | null = null;
  let contract: string | null = null;
  let last_commits: readonly HistoryEntry[] = [];
  let warnings: readonly TableFinding[] = [];
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_DELTA_SNAPSHOT_BUNDLE_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_DELTA_SNAPSHOT_BUNDLE_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        table = readDeltaTableRef(r);
        break;
      case 1:
        version = atLeast(r.readInt(), 0);
        break;
      case 2:
        protocol = readDeltaProtocolSnapshot(r);
        break;
      case 3:
        schema = readTableSchemaSpec(r);
        break;
      case 4:
        files = atLeast(r.readInt(), 0);
        break;
      case 5:
        rows = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 6:
        properties = readStrMap(r);
        break;
      case 7:
        partition_columns = readColumnNameList(r);
        break;
      case 8:
        committed_unix_ms = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 9:
        size_bytes = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 10:
        file_sizes = readFileSizeBinList(r);
        break;
      case 11:
        compatibility = r.atNull() ? null : readProtocolCompatibilityReport(r);
        break;
      case 12:
        contract = r.atNull() ? null : r.readString();
        break;
      case 13:
        last_commits = readHistoryEntryList(r);
        break;
      case 14:
        warnings = readTableFindingList(r);
        break;
    }
  }
  if (
    table === undefined ||
    version === undefined ||
    protocol === undefined ||
    schema === undefined ||
    files === undefined ||
    rows === undefined ||
    properties === undefined ||
    partition_columns === undefined
  )
    r.bail();
  return {
    table,
    version,
    protocol,
    schema,
    files,
    rows,
    properties,
    partition_columns,
    committed_unix_ms,
    size_bytes,
    file_sizes,
    compatibility,
    contract,
    last_commits,
    warnings,
  };
}

export function unpackDeltaSnapshotBundle(r: PackReader): DeltaSnapshotBundle {
  let table: DeltaTableRef | undefined;
  let version: DeltaVersion | undefined;
  let protocol: DeltaProtocolSnapshot | undefined;
  let schema: TableSchemaSpec | undefined;
  let files: NonNegInt | undefined;
  let rows: NonNegInt | null | undefined;
  let properties: StrMap | undefined;
  let partition_columns: readonly ColumnName[] | undefined;
  let committed_unix_ms: EventTimeMs | null = null;
  let size_bytes: NonNegInt | null = null;
  let file_sizes: readonly FileSizeBin[] = [];
  let compatibility: ProtocolCompatibilityReport | null = null;
  let contract: string | null = null;
  let last_commits: readonly HistoryEntry[] = [];
  let warnings: readonly TableFinding[] = [];
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_DELTA_SNAPSHOT_BUNDLE_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_DELTA_SNAPSHOT_BUNDLE_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        table = unpackDeltaTableRef(r);
        break;
      case 1:
        version = atLeast(r.readInt(), 0);
        break;
      case 2:
        protocol = unpackDeltaProtocolSnapshot(r);
        break;
      case 3:
        schema = unpackTableSchemaSpec(r);
        break;
      case 4:
        files = atLeast(r.readInt(), 0);
        break;
      case 5:
        rows = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 6:
        properties = unpackStrMap(r);
        break;
      case 7:
        partition_columns = unpackColumnNameList(r);
        break;
      case 8:
        committed_unix_ms = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 9:
        size_bytes = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 10:
        file_sizes = unpackFileSizeBinList(r);
        break;
      case 11:
        compatibility = r.atNull() ? null : unpackProtocolCompatibilityReport(r);
        break;
      case 12:
        contract = r.atNull() ? null : r.readString();
        break;
      case 13:
        last_commits = unpackHistoryEntryList(r);
        break;
      case 14:
        warnings = unpackTableFindingList(r);
        break;
    }
  }
  if (
    table === undefined ||
    version === undefined ||
    protocol === undefined ||
    schema === undefined ||
    files === undefined ||
    rows === undefined ||
    properties === undefined ||
    partition_columns === undefined
  )
    r.bail();
  return {
    table,
    version,
    protocol,
    schema,
    files,
    rows,
    properties,
    partition_columns,
    committed_unix_ms,
    size_bytes,
    file_sizes,
    compatibility,
    contract,
    last_commits,
    warnings,
  };
}

export function writeDeltaSnapshotBundle(w: JsonValueWriter, value: DeltaSnapshotBundle): void {
  requirePlain(value, value.table);
  w.write(OPEN_DELTA_SNAPSHOT_BUNDLE);
  writeDeltaTableRef(w, value.table);
  w.write(WRITE_VERSION);
  w.writeInt(value.version);
  w.write(WRITE_PROTOCOL);
  writeDeltaProtocolSnapshot(w, value.protocol);
  w.write(WRITE_SCHEMA);
  writeTableSchemaSpec(w, value.schema);
  w.write(WRITE_FILES);
  w.writeInt(value.files);
  w.write(WRITE_ROWS);
  if (value.rows === null) w.writeNull();
  else w.writeInt(value.rows);
  w.write(WRITE_PROPERTIES);
  writeStringMap(w, value.properties);
  w.write(WRITE_PARTITION_COLUMNS);
  writeStringList(w, value.partition_columns);
  if (value.committed_unix_ms !== undefined && value.committed_unix_ms !== null) {
    w.write(WRITE_COMMITTED_UNIX_MS);
    w.writeInt(value.committed_unix_ms);
  }
  if (value.size_bytes !== undefined && value.size_bytes !== null) {
    w.write(WRITE_SIZE_BYTES);
    w.writeInt(value.size_bytes);
  }
  if (!isEmptyList(value.file_sizes)) {
    w.write(WRITE_FILE_SIZES);
    writeFileSizeBinList(w, value.file_sizes);
  }
  if (value.compatibility !== undefined && value.compatibility !== null) {
    w.write(WRITE_COMPATIBILITY);
    writeProtocolCompatibilityReport(w, value.compatibility);
  }
  if (value.contract !== undefined && value.contract !== null) {
    w.write(WRITE_CONTRACT);
    w.writeString(value.contract);
  }
  if (!isEmptyList(value.last_commits)) {
    w.write(WRITE_LAST_COMMITS);
    writeHistoryEntryList(w, value.last_commits);
  }
  if (!isEmptyList(value.warnings)) {
    w.write(WRITE_WARNINGS);
    writeTableFindingList(w, value.warnings);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaSnapshotBundle(w: Writer, value: DeltaSnapshotBundle): void {
  requirePlain(value, value.table);
  let fields = 8;
  if (value.committed_unix_ms !== undefined && value.committed_unix_ms !== null) fields++;
  if (value.size_bytes !== undefined && value.size_bytes !== null) fields++;
  if (!isEmptyList(value.file_sizes)) fields++;
  if (value.compatibility !== undefined && value.compatibility !== null) fields++;
  if (value.contract !== undefined && value.contract !== null) fields++;
  if (!isEmptyList(value.last_commits)) fields++;
  if (!isEmptyList(value.warnings)) fields++;
  w.packStructHeader(fields, 15);
  w.write(HEAD_DELTA_SNAPSHOT_BUNDLE);
  packDeltaTableRef(w, value.table);
  w.write(PACK_VERSION);
  w.packInt(value.version);
  w.write(PACK_PROTOCOL);
  packDeltaProtocolSnapshot(w, value.protocol);
  w.write(PACK_SCHEMA);
  packTableSchemaSpec(w, value.schema);
  w.write(PACK_FILES);
  w.packInt(value.files);
  w.write(PACK_ROWS);
  if (value.rows === null) w.packNull();
  else w.packInt(value.rows);
  w.write(PACK_PROPERTIES);
  packStringMap(w, value.properties);
  w.write(PACK_PARTITION_COLUMNS);
  packStringList(w, value.partition_columns);
  if (value.committed_unix_ms !== undefined && value.committed_unix_ms !== null) {
    w.write(PACK_COMMITTED_UNIX_MS);
    w.packInt(value.committed_unix_ms);
  }
  if (value.size_bytes !== undefined && value.size_bytes !== null) {
    w.write(PACK_SIZE_BYTES);
    w.packInt(value.size_bytes);
  }
  if (!isEmptyList(value.file_sizes)) {
    w.write(PACK_FILE_SIZES);
    packFileSizeBinList(w, value.file_sizes);
  }
  if (value.compatibility !== undefined && value.compatibility !== null) {
    w.write(PACK_COMPATIBILITY);
    packProtocolCompatibilityReport(w, value.compatibility);
  }
  if (value.contract !== undefined && value.contract !== null) {
    w.write(PACK_CONTRACT);
    w.packString(value.contract);
  }
  if (!isEmptyList(value.last_commits)) {
    w.write(PACK_LAST_COMMITS);
    packHistoryEntryList(w, value.last_commits);
  }
  if (!isEmptyList(value.warnings)) {
    w.write(PACK_WARNINGS);
    packTableFindingList(w, value.warnings);
  }
}

export function isDeltaSnapshotBundle(candidate: unknown): candidate is DeltaSnapshotBundle {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaSnapshotBundle> = candidate;
  if (value.table === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeltaTableRef(value.table)) return false;
  if (!(isSafeInt(value.version) && value.version >= 0)) return false;
  if (!isDeltaProtocolSnapshot(value.protocol)) return false;
  if (!isTableSchemaSpec(value.schema)) return false;
  if (!(isSafeInt(value.files) && value.files >= 0)) return false;
  if (!(isSafeInt(value.rows) && value.rows >= 0) && value.rows !== null) return false;
  if (!isStrMap(value.properties)) return false;
  if (!isColumnNameList(value.partition_columns)) return false;
  if (!(isSafeInt(value.committed_unix_ms) && value.committed_unix_ms >= 0) && value.committed_unix_ms !== null)
    return false;
  if (!(isSafeInt(value.size_bytes) && value.size_bytes >= 0) && value.size_bytes !== null) return false;
  if (!isFileSizeBinList(value.file_sizes)) return false;
  if (!isProtocolCompatibilityReport(value.compatibility) && value.compatibility !== null) return false;
  if (typeof value.contract !== "string" && value.contract !== null) return false;
  if (!isHistoryEntryList(value.last_commits)) return false;
  if (!isTableFindingList(value.warnings)) return false;
  return true;
}

export function convertDeltaSnapshotBundle(value: unknown): DeltaSnapshotBundle {
  const fields = fieldsOf<keyof DeltaSnapshotBundle>(value);
  bailUnlessPlain(fields, fields.table);
  return {
    table: convertDeltaTableRef(fields.table),
    version: atLeast(asInt(fields.version), 0),
    protocol: convertDeltaProtocolSnapshot(fields.protocol),
    schema: convertTableSchemaSpec(fields.schema),
    files: atLeast(asInt(fields.files), 0),
    rows: fields.rows === null ? null : atLeast(asInt(fields.rows), 0),
    properties: convertStrMap(fields.properties),
    partition_columns: convertColumnNameList(fields.partition_columns),
    committed_unix_ms: fields.committed_unix_ms == null ? null : atLeast(asInt(fields.committed_unix_ms), 0),
    size_bytes: fields.size_bytes == null ? null : atLeast(asInt(fields.size_bytes), 0),
    file_sizes: fields.file_sizes === undefined ? [] : convertFileSizeBinList(fields.file_sizes),
    compatibility: fields.compatibility == null ? null : convertProtocolCompatibilityReport(fields.compatibility),
    contract: fields.contract == null ? null : asString(fields.contract),
    last_commits: fields.last_commits === undefined ? [] : convertHistoryEntryList(fields.last_commits),
    warnings: fields.warnings === undefined ? [] : convertTableFindingList(fields.warnings),
  };
}

export function readFileSizeBin(r: JsonReader): FileSizeBin {
  let below_bytes: PosInt | null | undefined;
  let files: NonNegInt | undefined;
  let size_bytes: NonNegInt | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_BELOW_BYTES)) below_bytes = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(READ_FILES)) files = atLeast(r.readInt(), 0);
    if (r.atKey(READ_SIZE_BYTES)) size_bytes = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip());
  if (below_bytes === undefined || files === undefined || size_bytes === undefined) r.bail();
  return { below_bytes, files, size_bytes };
}

export function unpackFileSizeBin(r: PackReader): FileSizeBin {
  let below_bytes: PosInt | null | undefined;
  let files: NonNegInt | undefined;
  let size_bytes: NonNegInt | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_BELOW_BYTES)) below_bytes = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_FILES)) files = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_SIZE_BYTES)) size_bytes = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip(outer));
  if (below_bytes === undefined || files === undefined || size_bytes === undefined) r.bail();
  return { below_bytes, files, size_bytes };
}

export function writeFileSizeBin(w: JsonValueWriter, value: FileSizeBin): void {
  requirePlain(value, value.below_bytes);
  w.write(OPEN_FILE_SIZE_BIN);
  if (value.below_bytes === null) w.writeNull();
  else w.writeInt(value.below_bytes);
  w.write(WRITE_FILES);
  w.writeInt(value.files);
  w.write(WRITE_SIZE_BYTES);
  w.writeInt(value.size_bytes);
  w.writeByte(CLOSE_OBJECT);
}

export function packFileSizeBin(w: Writer, value: FileSizeBin): void {
  requirePlain(value, value.below_bytes);
  w.write(HEAD_FILE_SIZE_BIN);
  if (value.below_bytes === null) w.packNull();
  else w.packInt(value.below_bytes);
  w.write(PACK_FILES);
  w.packInt(value.files);
  w.write(PACK_SIZE_BYTES);
  w.packInt(value.size_bytes);
}

export function isFileSizeBin(candidate: unknown): candidate is FileSizeBin {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<FileSizeBin> = candidate;
  if (value.below_bytes === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.below_bytes) && value.below_bytes >= 1) && value.below_bytes !== null) return false;
  if (!(isSafeInt(value.files) && value.files >= 0)) return false;
  if (!(isSafeInt(value.size_bytes) && value.size_bytes >= 0)) return false;
  return true;
}

export function convertFileSizeBin(value: unknown): FileSizeBin {
  const fields = fieldsOf<keyof FileSizeBin>(value);
  bailUnlessPlain(fields, fields.below_bytes);
  return {
    below_bytes: fields.below_bytes === null ? null : atLeast(asInt(fields.below_bytes), 1),
    files: atLeast(asInt(fields.files), 0),
    size_bytes: atLeast(asInt(fields.size_bytes), 0),
  };
}

export function readTableFile(r: JsonReader): TableFile {
  let path: NonEmptyStr | undefined;
  let size_bytes: NonNegInt | undefined;
  let rows: NonNegInt | null | undefined;
  let deleted_rows: NonNegInt = 0;
  let modified_unix_ms: EventTimeMs | undefined;
  let partition_values: PartitionValues | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_PATH)) path = minLength(r.readString(), 1);
    if (r.atKey(READ_SIZE_BYTES)) size_bytes = atLeast(r.readInt(), 0);
    if (r.atKey(READ_ROWS)) rows = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_DELETED_ROWS)) deleted_rows = atLeast(r.readInt(), 0);
    if (r.atKey(READ_MODIFIED_UNIX_MS)) modified_unix_ms = atLeast(r.readInt(), 0);
    if (r.atKey(READ_PARTITION_VALUES)) partition_values = readPartitionValues(r);
  } while (r.moreFieldsOrSkip());
  if (path === undefined || size_bytes === undefined || rows === undefined || modified_unix_ms === undefined) r.bail();
  if (partition_values === undefined) partition_values = Object.create(null) as PartitionValues;
  return { path, size_bytes, rows, deleted_rows, modified_unix_ms, partition_values };
}

export function unpackTableFile(r: PackReader): TableFile {
  let path: NonEmptyStr | undefined;
  let size_bytes: NonNegInt | undefined;
  let rows: NonNegInt | null | undefined;
  let deleted_rows: NonNegInt = 0;
  let modified_unix_ms: EventTimeMs | undefined;
  let partition_values: PartitionValues | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_PATH)) path = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_SIZE_BYTES)) size_bytes = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_ROWS)) rows = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_DELETED_ROWS)) deleted_rows = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_MODIFIED_UNIX_MS)) modified_unix_ms = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_PARTITION_VALUES)) partition_values = unpackPartitionValues(r);
  } while (r.moreFieldsOrSkip(outer));
  if (path === undefined || size_bytes === undefined || rows === undefined || modified_unix_ms === undefined) r.bail();
  if (partition_values === undefined) partition_values = Object.create(null) as PartitionValues;
  return { path, size_bytes, rows, deleted_rows, modified_unix_ms, partition_values };
}

export function writeTableFile(w: JsonValueWriter, value: TableFile): void {
  requirePlain(value, value.path);
  w.write(OPEN_TABLE_FILE);
  w.writeString(value.path);
  w.write(WRITE_SIZE_BYTES);
  w.writeInt(value.size_bytes);
  w.write(WRITE_ROWS);
  if (value.rows === null) w.writeNull();
  else w.writeInt(value.rows);
  if (value.deleted_rows !== undefined && value.deleted_rows !== 0) {
    w.write(WRITE_DELETED_ROWS);
    w.writeInt(value.deleted_rows);
  }
  w.write(WRITE_MODIFIED_UNIX_MS);
  w.writeInt(value.modified_unix_ms);
  if (!isEmptyObject(value.partition_values)) {
    w.write(WRITE_PARTITION_VALUES);
    writeNullableStringMap(w, value.partition_values);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packTableFile(w: Writer, value: TableFile): void {
  requirePlain(value, value.path);
  let fields = 4;
  if (value.deleted_rows !== undefined && value.deleted_rows !== 0) fields++;
  if (!isEmptyObject(value.partition_values)) fields++;
  w.packStructHeader(fields, 6);
  w.write(HEAD_TABLE_FILE);
  w.packString(value.path);
  w.write(PACK_SIZE_BYTES);
  w.packInt(value.size_bytes);
  w.write(PACK_ROWS);
  if (value.rows === null) w.packNull();
  else w.packInt(value.rows);
  if (value.deleted_rows !== undefined && value.deleted_rows !== 0) {
    w.write(PACK_DELETED_ROWS);
    w.packInt(value.deleted_rows);
  }
  w.write(PACK_MODIFIED_UNIX_MS);
  w.packInt(value.modified_unix_ms);
  if (!isEmptyObject(value.partition_values)) {
    w.write(PACK_PARTITION_VALUES);
    packNullableStringMap(w, value.partition_values);
  }
}

export function isTableFile(candidate: unknown): candidate is TableFile {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<TableFile> = candidate;
  if (typeof value.path !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.path, 1)) return false;
  if (!(isSafeInt(value.size_bytes) && value.size_bytes >= 0)) return false;
  if (!(isSafeInt(value.rows) && value.rows >= 0) && value.rows !== null) return false;
  if (!(isSafeInt(value.deleted_rows) && value.deleted_rows >= 0)) return false;
  if (!(isSafeInt(value.modified_unix_ms) && value.modified_unix_ms >= 0)) return false;
  if (!isPartitionValues(value.partition_values)) return false;
  return true;
}

export function convertTableFile(value: unknown): TableFile {
  const fields = fieldsOf<keyof TableFile>(value);
  bailUnlessPlain(fields, fields.path);
  return {
    path: minLength(asString(fields.path), 1),
    size_bytes: atLeast(asInt(fields.size_bytes), 0),
    rows: fields.rows === null ? null : atLeast(asInt(fields.rows), 0),
    deleted_rows: fields.deleted_rows === undefined ? 0 : atLeast(asInt(fields.deleted_rows), 0),
    modified_unix_ms: atLeast(asInt(fields.modified_unix_ms), 0),
    partition_values:
      fields.partition_values === undefined
        ? (Object.create(null) as PartitionValues)
        : convertPartitionValues(fields.partition_values),
  };
}

export function readTableFilesReport(r: JsonReader): TableFilesReport {
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let num_files: NonNegInt | undefined;
  let files: readonly TableFile[] | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(READ_VERSION)) version = atLeast(r.readInt(), 0);
    if (r.atKey(READ_NUM_FILES)) num_files = atLeast(r.readInt(), 0);
    if (r.atKey(READ_FILES)) files = readTableFileList(r);
  } while (r.moreFieldsOrSkip());
  if (table_uri === undefined || version === undefined || num_files === undefined || files === undefined) r.bail();
  return { table_uri, version, num_files, files };
}

export function unpackTableFilesReport(r: PackReader): TableFilesReport {
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let num_files: NonNegInt | undefined;
  let files: readonly TableFile[] | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_VERSION)) version = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_NUM_FILES)) num_files = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_FILES)) files = unpackTableFileList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (table_uri === undefined || version === undefined || num_files === undefined || files === undefined) r.bail();
  return { table_uri, version, num_files, files };
}

export function writeTableFilesReport(w: JsonValueWriter, value: TableFilesReport): void {
  requirePlain(value, value.table_uri);
  w.write(OPEN_TABLE_FILES_REPORT);
  w.writeString(value.table_uri);
  w.write(WRITE_VERSION);
  w.writeInt(value.version);
  w.write(WRITE_NUM_FILES);
  w.writeInt(value.num_files);
  w.write(WRITE_FILES);
  writeTableFileList(w, value.files);
  w.writeByte(CLOSE_OBJECT);
}

export function packTableFilesReport(w: Writer, value: TableFilesReport): void {
  requirePlain(value, value.table_uri);
  w.write(HEAD_TABLE_FILES_REPORT);
  w.packString(value.table_uri);
  w.write(PACK_VERSION);
  w.packInt(value.version);
  w.write(PACK_NUM_FILES);
  w.packInt(value.num_files);
  w.write(PACK_FILES);
  packTableFileList(w, value.files);
}

export function isTableFilesReport(candidate: unknown): candidate is TableFilesReport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<TableFilesReport> = candidate;
  if (typeof value.table_uri !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.table_uri, 1)) return false;
  if (!(isSafeInt(value.version) && value.version >= 0)) return false;
  if (!(isSafeInt(value.num_files) && value.num_files >= 0)) return false;
  if (!isTableFileList(value.files)) return false;
  return true;
}

export function convertTableFilesReport(value: unknown): TableFilesReport {
  const fields = fieldsOf<keyof TableFilesReport>(value);
  bailUnlessPlain(fields, fields.table_uri);
  return {
    table_uri: minLength(asString(fields.table_uri), 1),
    version: atLeast(asInt(fields.version), 0),
    num_files: atLeast(asInt(fields.num_files), 0),
    files: convertTableFileList(fields.files),
  };
}

export function readDeltaAppendReport(r: JsonReader): DeltaAppendReport {
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let num_added_files: NonNegInt | undefined;
  let num_removed_files: NonNegInt | undefined;
  let num_added_rows: NonNegInt | undefined;
  let num_partitions: NonNegInt | undefined;
  let execution_time_ms: NonNegInt | undefined;
  let skipped: boolean = false;
  let num_retries: NonNegInt = 0;
  let writer: string | null = null;
  let ignored_options: readonly string[] = [];
  let dry_run: boolean = false;
  let changes: readonly string[] = [];
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_DELTA_APPEND_REPORT_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_DELTA_APPEND_REPORT_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        table_uri = minLength(r.readString(), 1);
        break;
      case 1:
        version = atLeast(r.readInt(), 0);
        break;
      case 2:
        num_added_files = atLeast(r.readInt(), 0);
        break;
      case 3:
        num_removed_files = atLeast(r.readInt(), 0);
        break;
      case 4:
        num_added_rows = atLeast(r.readInt(), 0);
        break;
      case 5:
        num_partitions = atLeast(r.readInt(), 0);
        break;
      case 6:
        execution_time_ms = atLeast(r.readInt(), 0);
        break;
      case 7:
        skipped = r.readBool();
        break;
      case 8:
        num_retries = atLeast(r.readInt(), 0);
        break;
      case 9:
        writer = r.atNull() ? null : r.readString();
        break;
      case 10:
        ignored_options = readStringList(r);
        break;
      case 11:
        dry_run = r.readBool();
        break;
      case 12:
        changes = readStringList(r);
        break;
    }
  }
  if (
    table_uri === undefined ||
    version === undefined ||
    num_added_files === undefined ||
    num_removed_files === undefined ||
    num_added_rows === undefined ||
    num_partitions === undefined ||
    execution_time_ms === undefined
  )
    r.bail();
  return {
    table_uri,
    version,
    num_added_files,
    num_removed_files,
    num_added_rows,
    num_partitions,
    execution_time_ms,
    skipped,
    num_retries,
    writer,
    ignored_options,
    dry_run,
    changes,
  };
}

export function unpackDeltaAppendReport(r: PackReader): DeltaAppendReport {
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let num_added_files: NonNegInt | undefined;
  let num_removed_files: NonNegInt | undefined;
  let num_added_rows: NonNegInt | undefined;
  let num_partitions: NonNegInt | undefined;
  let execution_time_ms: NonNegInt | undefined;
  let skipped: boolean = false;
  let num_retries: NonNegInt = 0;
  let writer: string | null = null;
  let ignored_options: readonly string[] = [];
  let dry_run: boolean = false;
  let changes: readonly string[] = [];
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_DELTA_APPEND_REPORT_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_DELTA_APPEND_REPORT_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        table_uri = minLength(r.readString(), 1);
        break;
      case 1:
        version = atLeast(r.readInt(), 0);
        break;
      case 2:
        num_added_files = atLeast(r.readInt(), 0);
        break;
      case 3:
        num_removed_files = atLeast(r.readInt(), 0);
        break;
      case 4:
        num_added_rows = atLeast(r.readInt(), 0);
        break;
      case 5:
        num_partitions = atLeast(r.readInt(), 0);
        break;
      case 6:
        execution_time_ms = atLeast(r.readInt(), 0);
        break;
      case 7:
        skipped = r.readBool();
        break;
      case 8:
        num_retries = atLeast(r.readInt(), 0);
        break;
      case 9:
        writer = r.atNull() ? null : r.readString();
        break;
      case 10:
        ignored_options = unpackStringList(r);
        break;
      case 11:
        dry_run = r.readBool();
        break;
      case 12:
        changes = unpackStringList(r);
        break;
    }
  }
  if (
    table_uri === undefined ||
    version === undefined ||
    num_added_files === undefined ||
    num_removed_files === undefined ||
    num_added_rows === undefined ||
    num_partitions === undefined ||
    execution_time_ms === undefined
  )
    r.bail();
  return {
    table_uri,
    version,
    num_added_files,
    num_removed_files,
    num_added_rows,
    num_partitions,
    execution_time_ms,
    skipped,
    num_retries,
    writer,
    ignored_options,
    dry_run,
    changes,
  };
}

export function writeDeltaAppendReport(w: JsonValueWriter, value: DeltaAppendReport): void {
  requirePlain(value, value.table_uri);
  w.write(OPEN_DELTA_APPEND_REPORT);
  w.writeString(value.table_uri);
  w.write(WRITE_VERSION);
  w.writeInt(value.version);
  w.write(WRITE_NUM_ADDED_FILES);
  w.writeInt(value.num_added_files);
  w.write(WRITE_NUM_REMOVED_FILES);
  w.writeInt(value.num_removed_files);
  w.write(WRITE_NUM_ADDED_ROWS);
  w.writeInt(value.num_added_rows);
  w.write(WRITE_NUM_PARTITIONS);
  w.writeInt(value.num_partitions);
  w.write(WRITE_EXECUTION_TIME_MS);
  w.writeInt(value.execution_time_ms);
  if (value.skipped !== undefined && value.skipped !== false) {
    w.write(WRITE_SKIPPED);
    w.writeBool(value.skipped);
  }
  if (value.num_retries !== undefined && value.num_retries !== 0) {
    w.write(WRITE_NUM_RETRIES);
    w.writeInt(value.num_retries);
  }
  if (value.writer !== undefined && value.writer !== null) {
    w.write(WRITE_WRITER);
    w.writeString(value.writer);
  }
  if (!isEmptyList(value.ignored_options)) {
    w.write(WRITE_IGNORED_OPTIONS);
    writeStringList(w, value.ignored_options);
  }
  if (value.dry_run !== undefined && value.dry_run !== false) {
    w.write(WRITE_DRY_RUN);
    w.writeBool(value.dry_run);
  }
  if (!isEmptyList(value.changes)) {
    w.write(WRITE_CHANGES);
    writeStringList(w, value.changes);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaAppendReport(w: Writer, value: DeltaAppendReport): void {
  requirePlain(value, value.table_uri);
  let fields = 7;
  if (value.skipped !== undefined && value.skipped !== false) fields++;
  if (value.num_retries !== undefined && value.num_retries !== 0) fields++;
  if (value.writer !== undefined && value.writer !== null) fields++;
  if (!isEmptyList(value.ignored_options)) fields++;
  if (value.dry_run !== undefined && value.dry_run !== false) fields++;
  if (!isEmptyList(value.changes)) fields++;
  w.packStructHeader(fields, 13);
  w.write(HEAD_DELTA_APPEND_REPORT);
  w.packString(value.table_uri);
  w.write(PACK_VERSION);
  w.packInt(value.version);
  w.write(PACK_NUM_ADDED_FILES);
  w.packInt(value.num_added_files);
  w.write(PACK_NUM_REMOVED_FILES);
  w.packInt(value.num_removed_files);
  w.write(PACK_NUM_ADDED_ROWS);
  w.packInt(value.num_added_rows);
  w.write(PACK_NUM_PARTITIONS);
  w.packInt(value.num_partitions);
  w.write(PACK_EXECUTION_TIME_MS);
  w.packInt(value.execution_time_ms);
  if (value.skipped !== undefined && value.skipped !== false) {
    w.write(PACK_SKIPPED);
    w.packBool(value.skipped);
  }
  if (value.num_retries !== undefined && value.num_retries !== 0) {
    w.write(PACK_NUM_RETRIES);
    w.packInt(value.num_retries);
  }
  if (value.writer !== undefined && value.writer !== null) {
    w.write(PACK_WRITER);
    w.packString(value.writer);
  }
  if (!isEmptyList(value.ignored_options)) {
    w.write(PACK_IGNORED_OPTIONS);
    packStringList(w, value.ignored_options);
  }
  if (value.dry_run !== undefined && value.dry_run !== false) {
    w.write(PACK_DRY_RUN);
    w.packBool(value.dry_run);
  }
  if (!isEmptyList(value.changes)) {
    w.write(PACK_CHANGES);
    packStringList(w, value.changes);
  }
}

export function isDeltaAppendReport(candidate: unknown): candidate is DeltaAppendReport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaAppendReport> = candidate;
  if (typeof value.table_uri !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.table_uri, 1)) return false;
  if (!(isSafeInt(value.version) && value.version >= 0)) return false;
  if (!(isSafeInt(value.num_added_files) && value.num_added_files >= 0)) return false;
  if (!(isSafeInt(value.num_removed_files) && value.num_removed_files >= 0)) return false;
  if (!(isSafeInt(value.num_added_rows) && value.num_added_rows >= 0)) return false;
  if (!(isSafeInt(value.num_partitions) && value.num_partitions >= 0)) return false;
  if (!(isSafeInt(value.execution_time_ms) && value.execution_time_ms >= 0)) return false;
  if (typeof value.skipped !== "boolean") return false;
  if (!(isSafeInt(value.num_retries) && value.num_retries >= 0)) return false;
  if (typeof value.writer !== "string" && value.writer !== null) return false;
  if (!isStringList(value.ignored_options)) return false;
  if (typeof value.dry_run !== "boolean") return false;
  if (!isStringList(value.changes)) return false;
  return true;
}

export function convertDeltaAppendReport(value: unknown): DeltaAppendReport {
  const fields = fieldsOf<keyof DeltaAppendReport>(value);
  bailUnlessPlain(fields, fields.table_uri);
  return {
    table_uri: minLength(asString(fields.table_uri), 1),
    version: atLeast(asInt(fields.version), 0),
    num_added_files: atLeast(asInt(fields.num_added_files), 0),
    num_removed_files: atLeast(asInt(fields.num_removed_files), 0),
    num_added_rows: atLeast(asInt(fields.num_added_rows), 0),
    num_partitions: atLeast(asInt(fields.num_partitions), 0),
    execution_time_ms: atLeast(asInt(fields.execution_time_ms), 0),
    skipped: fields.skipped === undefined ? false : asBool(fields.skipped),
    num_retries: fields.num_retries === undefined ? 0 : atLeast(asInt(fields.num_retries), 0),
    writer: fields.writer == null ? null : asString(fields.writer),
    ignored_options: fields.ignored_options === undefined ? [] : convertStringList(fields.ignored_options),
    dry_run: fields.dry_run === undefined ? false : asBool(fields.dry_run),
    changes: fields.changes === undefined ? [] : convertStringList(fields.changes),
  };
}

export function readDeltaIngestReject(r: JsonReader): DeltaIngestReject {
  let row: PosInt | undefined;
  let column: string | null | undefined;
  let message: string | undefined;
  let text: string | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_ROW)) row = atLeast(r.readInt(), 1);
    if (r.atKey(READ_COLUMN)) column = r.atNull() ? null : r.readString();
    if (r.atKey(READ_MESSAGE)) message = r.readString();
    if (r.atKey(READ_TEXT)) text = r.atNull() ? null : r.readString();
  } while (r.moreFieldsOrSkip());
  if (row === undefined || column === undefined || message === undefined) r.bail();
  return { row, column, message, text };
}

export function unpackDeltaIngestReject(r: PackReader): DeltaIngestReject {
  let row: PosInt | undefined;
  let column: string | null | undefined;
  let message: string | undefined;
  let text: string | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_ROW)) row = atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_COLUMN)) column = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_MESSAGE)) message = r.readString();
    if (r.atKey(UNPACK_TEXT)) text = r.atNull() ? null : r.readString();
  } while (r.moreFieldsOrSkip(outer));
  if (row === undefined || column === undefined || message === undefined) r.bail();
  return { row, column, message, text };
}

export function writeDeltaIngestReject(w: JsonValueWriter, value: DeltaIngestReject): void {
  requirePlain(value, value.row);
  w.write(OPEN_DELTA_INGEST_REJECT);
  w.writeInt(value.row);
  w.write(WRITE_COLUMN);
  if (value.column === null) w.writeNull();
  else w.writeString(value.column);
  w.write(WRITE_MESSAGE);
  w.writeString(value.message);
  if (value.text !== undefined && value.text !== null) {
    w.write(WRITE_TEXT);
    w.writeString(value.text);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaIngestReject(w: Writer, value: DeltaIngestReject): void {
  requirePlain(value, value.row);
  let fields = 3;
  if (value.text !== undefined && value.text !== null) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_DELTA_INGEST_REJECT);
  w.packInt(value.row);
  w.write(PACK_COLUMN);
  if (value.column === null) w.packNull();
  else w.packString(value.column);
  w.write(PACK_MESSAGE);
  w.packString(value.message);
  if (value.text !== undefined && value.text !== null) {
    w.write(PACK_TEXT);
    w.packString(value.text);
  }
}

export function isDeltaIngestReject(candidate: unknown): candidate is DeltaIngestReject {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaIngestReject> = candidate;
  if (value.row === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.row) && value.row >= 1)) return false;
  if (typeof value.column !== "string" && value.column !== null) return false;
  if (typeof value.message !== "string") return false;
  if (typeof value.text !== "string" && value.text !== null) return false;
  return true;
}

export function convertDeltaIngestReject(value: unknown): DeltaIngestReject {
  const fields = fieldsOf<keyof DeltaIngestReject>(value);
  bailUnlessPlain(fields, fields.row);
  return {
    row: atLeast(asInt(fields.row), 1),
    column: fields.column === null ? null : asString(fields.column),
    message: asString(fields.message),
    text: fields.text == null ? null : asString(fields.text),
  };
}

export function readDeltaIngestReport(r: JsonReader): DeltaIngestReport {
  let table_uri: TableUri | undefined;
  let source: NonEmptyStr | undefined;
  let format: "csv" | "jsonl" | "parquet" | undefined;
  let num_rows: NonNegInt | undefined;
  let num_rejects: NonNegInt | undefined;
  let rejects: readonly DeltaIngestReject[] = [];
  let write: DeltaAppendReport | null | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(READ_SOURCE)) source = minLength(r.readString(), 1);
    if (r.atKey(READ_FORMAT)) format = r.readLiteral(READ_CSV_OR_JSONL_OR_PARQUET);
    if (r.atKey(READ_NUM_ROWS)) num_rows = atLeast(r.readInt(), 0);
    if (r.atKey(READ_NUM_REJECTS)) num_rejects = atLeast(r.readInt(), 0);
    if (r.atKey(READ_REJECTS)) rejects = readDeltaIngestRejectList(r);
    if (r.atKey(READ_WRITE)) write = r.atNull() ? null : readDeltaAppendReport(r);
  } while (r.moreFieldsOrSkip());
  if (
    table_uri === undefined ||
    source === undefined ||
    format === undefined ||
    num_rows === undefined ||
    num_rejects === undefined ||
    write === undefined
  )
    r.bail();
  return { table_uri, source, format, num_rows, num_rejects, rejects, write };
}

export function unpackDeltaIngestReport(r: PackReader): DeltaIngestReport {
  let table_uri: TableUri | undefined;
  let source: NonEmptyStr | undefined;
  let format: "csv" | "jsonl" | "parquet" | undefined;
  let num_rows: NonNegInt | undefined;
  let num_rejects: NonNegInt | undefined;
  let rejects: readonly DeltaIngestReject[] = [];
  let write: DeltaAppendReport | null | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_SOURCE)) source = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_FORMAT)) format = r.readLiteral(UNPACK_CSV_OR_JSONL_OR_PARQUET);
    if (r.atKey(UNPACK_NUM_ROWS)) num_rows = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_NUM_REJECTS)) num_rejects = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_REJECTS)) rejects = unpackDeltaIngestRejectList(r);
    if (r.atKey(UNPACK_WRITE)) write = r.atNull() ? null : unpackDeltaAppendReport(r);
  } while (r.moreFieldsOrSkip(outer));
  if (
    table_uri === undefined ||
    source === undefined ||
    format === undefined ||
    num_rows === undefined ||
    num_rejects === undefined ||
    write === undefined
  )
    r.bail();
  return { table_uri, source, format, num_rows, num_rejects, rejects, write };
}

export function writeDeltaIngestReport(w: JsonValueWriter, value: DeltaIngestReport): void {
  requirePlain(value, value.table_uri);
  w.write(OPEN_DELTA_INGEST_REPORT);
  w.writeString(value.table_uri);
  w.write(WRITE_SOURCE);
  w.writeString(value.source);
  w.write(WRITE_FORMAT);
  writeCsvOrJsonlOrParquet(w, value.format);
  w.write(WRITE_NUM_ROWS);
  w.writeInt(value.num_rows);
  w.write(WRITE_NUM_REJECTS);
  w.writeInt(value.num_rejects);
  if (!isEmptyList(value.rejects)) {
    w.write(WRITE_REJECTS);
    writeDeltaIngestRejectList(w, value.rejects);
  }
  w.write(WRITE_WRITE);
  if (value.write === null) w.writeNull();
  else writeDeltaAppendReport(w, value.write);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaIngestReport(w: Writer, value: DeltaIngestReport): void {
  requirePlain(value, value.table_uri);
  let fields = 6;
  if (!isEmptyList(value.rejects)) fields++;
  w.packStructHeader(fields, 7);
  w.write(HEAD_DELTA_INGEST_REPORT);
  w.packString(value.table_uri);
  w.write(PACK_SOURCE);
  w.packString(value.source);
  w.write(PACK_FORMAT);
  packCsvOrJsonlOrParquet(w, value.format);
  w.write(PACK_NUM_ROWS);
  w.packInt(value.num_rows);
  w.write(PACK_NUM_REJECTS);
  w.packInt(value.num_rejects);
  if (!isEmptyList(value.rejects)) {
    w.write(PACK_REJECTS);
    packDeltaIngestRejectList(w, value.rejects);
  }
  w.write(PACK_WRITE);
  if (value.write === null) w.packNull();
  else packDeltaAppendReport(w, value.write);
}

export function isDeltaIngestReport(candidate: unknown): candidate is DeltaIngestReport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaIngestReport> = candidate;
  if (typeof value.table_uri !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.table_uri, 1)) return false;
  if (!(typeof value.source === "string" && hasMinLength(value.source, 1))) return false;
  if (value.format !== "csv" && value.format !== "jsonl" && value.format !== "parquet") return false;
  if (!(isSafeInt(value.num_rows) && value.num_rows >= 0)) return false;
  if (!(isSafeInt(value.num_rejects) && value.num_rejects >= 0)) return false;
  if (!isDeltaIngestRejectList(value.rejects)) return false;
  if (!isDeltaAppendReport(value.write) && value.write !== null) return false;
  return true;
}

export function convertDeltaIngestReport(value: unknown): DeltaIngestReport {
  const fields = fieldsOf<keyof DeltaIngestReport>(value);
  bailUnlessPlain(fields, fields.table_uri);
  return {
    table_uri: minLength(asString(fields.table_uri), 1),
    source: minLength(asString(fields.source), 1),
    format: asOneOf(fields.format, READ_CSV_OR_JSONL_OR_PARQUET.values),
    num_rows: atLeast(asInt(fields.num_rows), 0),
    num_rejects: atLeast(asInt(fields.num_rejects), 0),
    rejects: fields.rejects === undefined ? [] : convertDeltaIngestRejectList(fields.rejects),
    write: fields.write === null ? null : convertDeltaAppendReport(fields.write),
  };
}

export function readDeltaDeleteReport(r: JsonReader): DeltaDeleteReport {
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let num_added_files: NonNegInt | undefined;
  let num_removed_files: NonNegInt | undefined;
  let num_deleted_rows: NonNegInt | null | undefined;
  let num_copied_rows: NonNegInt | undefined;
  let num_deletion_vectors: NonNegInt = 0;
  let execution_time_ms: NonNegInt | undefined;
  let scan_time_ms: NonNegInt | undefined;
  let rewrite_time_ms: NonNegInt | undefined;
  let skipped: boolean = false;
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_DELTA_DELETE_REPORT_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_DELTA_DELETE_REPORT_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        table_uri = minLength(r.readString(), 1);
        break;
      case 1:
        version = atLeast(r.readInt(), 0);
        break;
      case 2:
        num_added_files = atLeast(r.readInt(), 0);
        break;
      case 3:
        num_removed_files = atLeast(r.readInt(), 0);
        break;
      case 4:
        num_deleted_rows = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 5:
        num_copied_rows = atLeast(r.readInt(), 0);
        break;
      case 6:
        num_deletion_vectors = atLeast(r.readInt(), 0);
        break;
      case 7:
        execution_time_ms = atLeast(r.readInt(), 0);
        break;
      case 8:
        scan_time_ms = atLeast(r.readInt(), 0);
        break;
      case 9:
        rewrite_time_ms = atLeast(r.readInt(), 0);
        break;
      case 10:
        skipped = r.readBool();
        break;
    }
  }
  if (
    table_uri === undefined ||
    version === undefined ||
    num_added_files === undefined ||
    num_removed_files === undefined ||
    num_deleted_rows === undefined ||
    num_copied_rows === undefined ||
    execution_time_ms === undefined ||
    scan_time_ms === undefined ||
    rewrite_time_ms === undefined
  )
    r.bail();
  return {
    table_uri,
    version,
    num_added_files,
    num_removed_files,
    num_deleted_rows,
    num_copied_rows,
    num_deletion_vectors,
    execution_time_ms,
    scan_time_ms,
    rewrite_time_ms,
    skipped,
  };
}

export function unpackDeltaDeleteReport(r: PackReader): DeltaDeleteReport {
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let num_added_files: NonNegInt | undefined;
  let num_removed_files: NonNegInt | undefined;
  let num_deleted_rows: NonNegInt | null | undefined;
  let num_copied_rows: NonNegInt | undefined;
  let num_deletion_vectors: NonNegInt = 0;
  let execution_time_ms: NonNegInt | undefined;
  let scan_time_ms: NonNegInt | undefined;
  let rewrite_time_ms: NonNegInt | undefined;
  let skipped: boolean = false;
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_DELTA_DELETE_REPORT_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_DELTA_DELETE_REPORT_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        table_uri = minLength(r.readString(), 1);
        break;
      case 1:
        version = atLeast(r.readInt(), 0);
        break;
      case 2:
        num_added_files = atLeast(r.readInt(), 0);
        break;
      case 3:
        num_removed_files = atLeast(r.readInt(), 0);
        break;
      case 4:
        num_deleted_rows = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 5:
        num_copied_rows = atLeast(r.readInt(), 0);
        break;
      case 6:
        num_deletion_vectors = atLeast(r.readInt(), 0);
        break;
      case 7:
        execution_time_ms = atLeast(r.readInt(), 0);
        break;
      case 8:
        scan_time_ms = atLeast(r.readInt(), 0);
        break;
      case 9:
        rewrite_time_ms = atLeast(r.readInt(), 0);
        break;
      case 10:
        skipped = r.readBool();
        break;
    }
  }
  if (
    table_uri === undefined ||
    version === undefined ||
    num_added_files === undefined ||
    num_removed_files === undefined ||
    num_deleted_rows === undefined ||
    num_copied_rows === undefined ||
    execution_time_ms === undefined ||
    scan_time_ms === undefined ||
    rewrite_time_ms === undefined
  )
    r.bail();
  return {
    table_uri,
    version,
    num_added_files,
    num_removed_files,
    num_deleted_rows,
    num_copied_rows,
    num_deletion_vectors,
    execution_time_ms,
    scan_time_ms,
    rewrite_time_ms,
    skipped,
  };
}

export function writeDeltaDeleteReport(w: JsonValueWriter, value: DeltaDeleteReport): void {
  requirePlain(value, value.table_uri);
  w.write(OPEN_DELTA_DELETE_REPORT);
  w.writeString(value.table_uri);
  w.write(WRITE_VERSION);
  w.writeInt(value.version);
  w.write(WRITE_NUM_ADDED_FILES);
  w.writeInt(value.num_added_files);
  w.write(WRITE_NUM_REMOVED_FILES);
  w.writeInt(value.num_removed_files);
  w.write(WRITE_NUM_DELETED_ROWS);
  if (value.num_deleted_rows === null) w.writeNull();
  else w.writeInt(value.num_deleted_rows);
  w.write(WRITE_NUM_COPIED_ROWS);
  w.writeInt(value.num_copied_rows);
  if (value.num_deletion_vectors !== undefined && value.num_deletion_vectors !== 0) {
    w.write(WRITE_NUM_DELETION_VECTORS);
    w.writeInt(value.num_deletion_vectors);
  }
  w.write(WRITE_EXECUTION_TIME_MS);
  w.writeInt(value.execution_time_ms);
  w.write(WRITE_SCAN_TIME_MS);
  w.writeInt(value.scan_time_ms);
  w.write(WRITE_REWRITE_TIME_MS);
  w.writeInt(value.rewrite_time_ms);
  if (value.skipped !== undefined && value.skipped !== false) {
    w.write(WRITE_SKIPPED);
    w.writeBool(value.skipped);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaDeleteReport(w: Writer, value: DeltaDeleteReport): void {
  requirePlain(value, value.table_uri);
  let fields = 9;
  if (value.num_deletion_vectors !== undefined && value.num_deletion_vectors !== 0) fields++;
  if (value.skipped !== undefined && value.skipped !== false) fields++;
  w.packStructHeader(fields, 11);
  w.write(HEAD_DELTA_DELETE_REPORT);
  w.packString(value.table_uri);
  w.write(PACK_VERSION);
  w.packInt(value.version);
  w.write(PACK_NUM_ADDED_FILES);
  w.packInt(value.num_added_files);
  w.write(PACK_NUM_REMOVED_FILES);
  w.packInt(value.num_removed_files);
  w.write(PACK_NUM_DELETED_ROWS);
  if (value.num_deleted_rows === null) w.packNull();
  else w.packInt(value.num_deleted_rows);
  w.write(PACK_NUM_COPIED_ROWS);
  w.packInt(value.num_copied_rows);
  if (value.num_deletion_vectors !== undefined && value.num_deletion_vectors !== 0) {
    w.write(PACK_NUM_DELETION_VECTORS);
    w.packInt(value.num_deletion_vectors);
  }
  w.write(PACK_EXECUTION_TIME_MS);
  w.packInt(value.execution_time_ms);
  w.write(PACK_SCAN_TIME_MS);
  w.packInt(value.scan_time_ms);
  w.write(PACK_REWRITE_TIME_MS);
  w.packInt(value.rewrite_time_ms);
  if (value.skipped !== undefined && value.skipped !== false) {
    w.write(PACK_SKIPPED);
    w.packBool(value.skipped);
  }
}

export function isDeltaDeleteReport(candidate: unknown): candidate is DeltaDeleteReport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaDeleteReport> = candidate;
  if (typeof value.table_uri !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.table_uri, 1)) return false;
  if (!(isSafeInt(value.version) && value.version >= 0)) return false;
  if (!(isSafeInt(value.num_added_files) && value.num_added_files >= 0)) return false;
  if (!(isSafeInt(value.num_removed_files) && value.num_removed_files >= 0)) return false;
  if (!(isSafeInt(value.num_deleted_rows) && value.num_deleted_rows >= 0) && value.num_deleted_rows !== null)
    return false;
  if (!(isSafeInt(value.num_copied_rows) && value.num_copied_rows >= 0)) return false;
  if (!(isSafeInt(value.num_deletion_vectors) && value.num_deletion_vectors >= 0)) return false;
  if (!(isSafeInt(value.execution_time_ms) && value.execution_time_ms >= 0)) return false;
  if (!(isSafeInt(value.scan_time_ms) && value.scan_time_ms >= 0)) return false;
  if (!(isSafeInt(value.rewrite_time_ms) && value.rewrite_time_ms >= 0)) return false;
  if (typeof value.skipped !== "boolean") return false;
  return true;
}

export function convertDeltaDeleteReport(value: unknown): DeltaDeleteReport {
  const fields = fieldsOf<keyof DeltaDeleteReport>(value);
  bailUnlessPlain(fields, fields.table_uri);
  return {
    table_uri: minLength(asString(fields.table_uri), 1),
    version: atLeast(asInt(fields.version), 0),
    num_added_files: atLeast(asInt(fields.num_added_files), 0),
    num_removed_files: atLeast(asInt(fields.num_removed_files), 0),
    num_deleted_rows: fields.num_deleted_rows === null ? null : atLeast(asInt(fields.num_deleted_rows), 0),
    num_copied_rows: atLeast(asInt(fields.num_copied_rows), 0),
    num_deletion_vectors:
      fields.num_deletion_vectors === undefined ? 0 : atLeast(asInt(fields.num_deletion_vectors), 0),
    execution_time_ms: atLeast(asInt(fields.execution_time_ms), 0),
    scan_time_ms: atLeast(asInt(fields.scan_time_ms), 0),
    rewrite_time_ms: atLeast(asInt(fields.rewrite_time_ms), 0),
    skipped: fields.skipped === undefined ? false : asBool(fields.skipped),
  };
}

export function readDeltaUpdateReport(r: JsonReader): DeltaUpdateReport {
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let num_added_files: NonNegInt | undefined;
  let num_removed_files: NonNegInt | undefined;
  let num_updated_rows: NonNegInt | undefined;
  let num_copied_rows: NonNegInt | undefined;
  let num_deletion_vectors: NonNegInt = 0;
  let execution_time_ms: NonNegInt | undefined;
  let scan_time_ms: NonNegInt | undefined;
  let rewrite_time_ms: NonNegInt | undefined;
  let skipped: boolean = false;
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_DELTA_UPDATE_REPORT_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_DELTA_UPDATE_REPORT_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        table_uri = minLength(r.readString(), 1);
        break;
      case 1:
        version = atLeast(r.readInt(), 0);
        break;
      case 2:
        num_added_files = atLeast(r.readInt(), 0);
        break;
      case 3:
        num_removed_files = atLeast(r.readInt(), 0);
        break;
      case 4:
        num_updated_rows = atLeast(r.readInt(), 0);
        break;
      case 5:
        num_copied_rows = atLeast(r.readInt(), 0);
        break;
      case 6:
        num_deletion_vectors = atLeast(r.readInt(), 0);
        break;
      case 7:
        execution_time_ms = atLeast(r.readInt(), 0);
        break;
      case 8:
        scan_time_ms = atLeast(r.readInt(), 0);
        break;
      case 9:
        rewrite_time_ms = atLeast(r.readInt(), 0);
        break;
      case 10:
        skipped = r.readBool();
        break;
    }
  }
  if (
    table_uri === undefined ||
    version === undefined ||
    num_added_files === undefined ||
    num_removed_files === undefined ||
    num_updated_rows === undefined ||
    num_copied_rows === undefined ||
    execution_time_ms === undefined ||
    scan_time_ms === undefined ||
    rewrite_time_ms === undefined
  )
    r.bail();
  return {
    table_uri,
    version,
    num_added_files,
    num_removed_files,
    num_updated_rows,
    num_copied_rows,
    num_deletion_vectors,
    execution_time_ms,
    scan_time_ms,
    rewrite_time_ms,
    skipped,
  };
}

export function unpackDeltaUpdateReport(r: PackReader): DeltaUpdateReport {
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let num_added_files: NonNegInt | undefined;
  let num_removed_files: NonNegInt | undefined;
  let num_updated_rows: NonNegInt | undefined;
  let num_copied_rows: NonNegInt | undefined;
  let num_deletion_vectors: NonNegInt = 0;
  let execution_time_ms: NonNegInt | undefined;
  let scan_time_ms: NonNegInt | undefined;
  let rewrite_time_ms: NonNegInt | undefined;
  let skipped: boolean = false;
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_DELTA_UPDATE_REPORT_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_DELTA_UPDATE_REPORT_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        table_uri = minLength(r.readString(), 1);
        break;
      case 1:
        version = atLeast(r.readInt(), 0);
        break;
      case 2:
        num_added_files = atLeast(r.readInt(), 0);
        break;
      case 3:
        num_removed_files = atLeast(r.readInt(), 0);
        break;
      case 4:
        num_updated_rows = atLeast(r.readInt(), 0);
        break;
      case 5:
        num_copied_rows = atLeast(r.readInt(), 0);
        break;
      case 6:
        num_deletion_vectors = atLeast(r.readInt(), 0);
        break;
      case 7:
        execution_time_ms = atLeast(r.readInt(), 0);
        break;
      case 8:
        scan_time_ms = atLeast(r.readInt(), 0);
        break;
      case 9:
        rewrite_time_ms = atLeast(r.readInt(), 0);
        break;
      case 10:
        skipped = r.readBool();
        break;
    }
  }
  if (
    table_uri === undefined ||
    version === undefined ||
    num_added_files === undefined ||
    num_removed_files === undefined ||
    num_updated_rows === undefined ||
    num_copied_rows === undefined ||
    execution_time_ms === undefined ||
    scan_time_ms === undefined ||
    rewrite_time_ms === undefined
  )
    r.bail();
  return {
    table_uri,
    version,
    num_added_files,
    num_removed_files,
    num_updated_rows,
    num_copied_rows,
    num_deletion_vectors,
    execution_time_ms,
    scan_time_ms,
    rewrite_time_ms,
    skipped,
  };
}

export function writeDeltaUpdateReport(w: JsonValueWriter, value: DeltaUpdateReport): void {
  requirePlain(value, value.table_uri);
  w.write(OPEN_DELTA_UPDATE_REPORT);
  w.writeString(value.table_uri);
  w.write(WRITE_VERSION);
  w.writeInt(value.version);
  w.write(WRITE_NUM_ADDED_FILES);
  w.writeInt(value.num_added_files);
  w.write(WRITE_NUM_REMOVED_FILES);
  w.writeInt(value.num_removed_files);
  w.write(WRITE_NUM_UPDATED_ROWS);
  w.writeInt(value.num_updated_rows);
  w.write(WRITE_NUM_COPIED_ROWS);
  w.writeInt(value.num_copied_rows);
  if (value.num_deletion_vectors !== undefined && value.num_deletion_vectors !== 0) {
    w.write(WRITE_NUM_DELETION_VECTORS);
    w.writeInt(value.num_deletion_vectors);
  }
  w.write(WRITE_EXECUTION_TIME_MS);
  w.writeInt(value.execution_time_ms);
  w.write(WRITE_SCAN_TIME_MS);
  w.writeInt(value.scan_time_ms);
  w.write(WRITE_REWRITE_TIME_MS);
  w.writeInt(value.rewrite_time_ms);
  if (value.skipped !== undefined && value.skipped !== false) {
    w.write(WRITE_SKIPPED);
    w.writeBool(value.skipped);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaUpdateReport(w: Writer, value: DeltaUpdateReport): void {
  requirePlain(value, value.table_uri);
  let fields = 9;
  if (value.num_deletion_vectors !== undefined && value.num_deletion_vectors !== 0) fields++;
  if (value.skipped !== undefined && value.skipped !== false) fields++;
  w.packStructHeader(fields, 11);
  w.write(HEAD_DELTA_UPDATE_REPORT);
  w.packString(value.table_uri);
  w.write(PACK_VERSION);
  w.packInt(value.version);
  w.write(PACK_NUM_ADDED_FILES);
  w.packInt(value.num_added_files);
  w.write(PACK_NUM_REMOVED_FILES);
  w.packInt(value.num_removed_files);
  w.write(PACK_NUM_UPDATED_ROWS);
  w.packInt(value.num_updated_rows);
  w.write(PACK_NUM_COPIED_ROWS);
  w.packInt(value.num_copied_rows);
  if (value.num_deletion_vectors !== undefined && value.num_deletion_vectors !== 0) {
    w.write(PACK_NUM_DELETION_VECTORS);
    w.packInt(value.num_deletion_vectors);
  }
  w.write(PACK_EXECUTION_TIME_MS);
  w.packInt(value.execution_time_ms);
  w.write(PACK_SCAN_TIME_MS);
  w.packInt(value.scan_time_ms);
  w.write(PACK_REWRITE_TIME_MS);
  w.packInt(value.rewrite_time_ms);
  if (value.skipped !== undefined && value.skipped !== false) {
    w.write(PACK_SKIPPED);
    w.packBool(value.skipped);
  }
}

export function isDeltaUpdateReport(candidate: unknown): candidate is DeltaUpdateReport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaUpdateReport> = candidate;
  if (typeof value.table_uri !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.table_uri, 1)) return false;
  if (!(isSafeInt(value.version) && value.version >= 0)) return false;
  if (!(isSafeInt(value.num_added_files) && value.num_added_files >= 0)) return false;
  if (!(isSafeInt(value.num_removed_files) && value.num_removed_files >= 0)) return false;
  if (!(isSafeInt(value.num_updated_rows) && value.num_updated_rows >= 0)) return false;
  if (!(isSafeInt(value.num_copied_rows) && value.num_copied_rows >= 0)) return false;
  if (!(isSafeInt(value.num_deletion_vectors) && value.num_deletion_vectors >= 0)) return false;
  if (!(isSafeInt(value.execution_time_ms) && value.execution_time_ms >= 0)) return false;
  if (!(isSafeInt(value.scan_time_ms) && value.scan_time_ms >= 0)) return false;
  if (!(isSafeInt(value.rewrite_time_ms) && value.rewrite_time_ms >= 0)) return false;
  if (typeof value.skipped !== "boolean") return false;
  return true;
}

export function convertDeltaUpdateReport(value: unknown): DeltaUpdateReport {
  const fields = fieldsOf<keyof DeltaUpdateReport>(value);
  bailUnlessPlain(fields, fields.table_uri);
  return {
    table_uri: minLength(asString(fields.table_uri), 1),
    version: atLeast(asInt(fields.version), 0),
    num_added_files: atLeast(asInt(fields.num_added_files), 0),
    num_removed_files: atLeast(asInt(fields.num_removed_files), 0),
    num_updated_rows: atLeast(asInt(fields.num_updated_rows), 0),
    num_copied_rows: atLeast(asInt(fields.num_copied_rows), 0),
    num_deletion_vectors:
      fields.num_deletion_vectors === undefined ? 0 : atLeast(asInt(fields.num_deletion_vectors), 0),
    execution_time_ms: atLeast(asInt(fields.execution_time_ms), 0),
    scan_time_ms: atLeast(asInt(fields.scan_time_ms), 0),
    rewrite_time_ms: atLeast(asInt(fields.rewrite_time_ms), 0),
    skipped: fields.skipped === undefined ? false : asBool(fields.skipped),
  };
}

export function readDeltaMergeReport(r: JsonReader): DeltaMergeReport {
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let num_source_rows: NonNegInt | undefined;
  let num_target_rows_inserted: NonNegInt | undefined;
  let num_target_rows_updated: NonNegInt | undefined;
  let num_target_rows_deleted: NonNegInt | undefined;
  let num_target_rows_copied: NonNegInt | undefined;
  let num_target_files_scanned: NonNegInt | undefined;
  let num_target_files_skipped_during_scan: NonNegInt | undefined;
  let num_target_files_added: NonNegInt | undefined;
  let num_target_files_removed: NonNegInt | undefined;
  let num_deletion_vectors: NonNegInt = 0;
  let execution_time_ms: NonNegInt | undefined;
  let scan_time_ms: NonNegInt | undefined;
  let rewrite_time_ms: NonNegInt | undefined;
  let skipped: boolean = false;
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_DELTA_MERGE_REPORT_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_DELTA_MERGE_REPORT_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        table_uri = minLength(r.readString(), 1);
        break;
      case 1:
        version = atLeast(r.readInt(), 0);
        break;
      case 2:
        num_source_rows = atLeast(r.readInt(), 0);
        break;
      case 3:
        num_target_rows_inserted = atLeast(r.readInt(), 0);
        break;
      case 4:
        num_target_rows_updated = atLeast(r.readInt(), 0);
        break;
      case 5:
        num_target_rows_deleted = atLeast(r.readInt(), 0);
        break;
      case 6:
        num_target_rows_copied = atLeast(r.readInt(), 0);
        break;
      case 7:
        num_target_files_scanned = atLeast(r.readInt(), 0);
        break;
      case 8:
        num_target_files_skipped_during_scan = atLeast(r.readInt(), 0);
        break;
      case 9:
        num_target_files_added = atLeast(r.readInt(), 0);
        break;
      case 10:
        num_target_files_removed = atLeast(r.readInt(), 0);
        break;
      case 11:
        num_deletion_vectors = atLeast(r.readInt(), 0);
        break;
      case 12:
        execution_time_ms = atLeast(r.readInt(), 0);
        break;
      case 13:
        scan_time_ms = atLeast(r.readInt(), 0);
        break;
      case 14:
        rewrite_time_ms = atLeast(r.readInt(), 0);
        break;
      case 15:
        skipped = r.readBool();
        break;
    }
  }
  if (
    table_uri === undefined ||
    version === undefined ||
    num_source_rows === undefined ||
    num_target_rows_inserted === undefined ||
    num_target_rows_updated === undefined ||
    num_target_rows_deleted === undefined ||
    num_target_rows_copied === undefined ||
    num_target_files_scanned === undefined ||
    num_target_files_skipped_during_scan === undefined ||
    num_target_files_added === undefined ||
    num_target_files_removed === undefined ||
    execution_time_ms === undefined ||
    scan_time_ms === undefined ||
    rewrite_time_ms === undefined
  )
    r.bail();
  return {
    table_uri,
    version,
    num_source_rows,
    num_target_rows_inserted,
    num_target_rows_updated,
    num_target_rows_deleted,
    num_target_rows_copied,
    num_target_files_scanned,
    num_target_files_skipped_during_scan,
    num_target_files_added,
    num_target_files_removed,
    num_deletion_vectors,
    execution_time_ms,
    scan_time_ms,
    rewrite_time_ms,
    skipped,
  };
}

export function unpackDeltaMergeReport(r: PackReader): DeltaMergeReport {
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let num_source_rows: NonNegInt | undefined;
  let num_target_rows_inserted: NonNegInt | undefined;
  let num_target_rows_updated: NonNegInt | undefined;
  let num_target_rows_deleted: NonNegInt | undefined;
  let num_target_rows_copied: NonNegInt | undefined;
  let num_target_files_scanned: NonNegInt | undefined;
  let num_target_files_skipped_during_scan: NonNegInt | undefined;
  let num_target_files_added: NonNegInt | undefined;
  let num_target_files_removed: NonNegInt | undefined;
  let num_deletion_vectors: NonNegInt = 0;
  let execution_time_ms: NonNegInt | undefined;
  let scan_time_ms: NonNegInt | undefined;
  let rewrite_time_ms: NonNegInt | undefined;
  let skipped: boolean = false;
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_DELTA_MERGE_REPORT_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_DELTA_MERGE_REPORT_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        table_uri = minLength(r.readString(), 1);
        break;
      case 1:
        version = atLeast(r.readInt(), 0);
        break;
      case 2:
        num_source_rows = atLeast(r.readInt(), 0);
        break;
      case 3:
        num_target_rows_inserted = atLeast(r.readInt(), 0);
        break;
      case 4:
        num_target_rows_updated = atLeast(r.readInt(), 0);
        break;
      case 5:
        num_target_rows_deleted = atLeast(r.readInt(), 0);
        break;
      case 6:
        num_target_rows_copied = atLeast(r.readInt(), 0);
        break;
      case 7:
        num_target_files_scanned = atLeast(r.readInt(), 0);
        break;
      case 8:
        num_target_files_skipped_during_scan = atLeast(r.readInt(), 0);
        break;
      case 9:
        num_target_files_added = atLeast(r.readInt(), 0);
        break;
      case 10:
        num_target_files_removed = atLeast(r.readInt(), 0);
        break;
      case 11:
        num_deletion_vectors = atLeast(r.readInt(), 0);
        break;
      case 12:
        execution_time_ms = atLeast(r.readInt(), 0);
        break;
      case 13:
        scan_time_ms = atLeast(r.readInt(), 0);
        break;
      case 14:
        rewrite_time_ms = atLeast(r.readInt(), 0);
        break;
      case 15:
        skipped = r.readBool();
        break;
    }
  }
  if (
    table_uri === undefined ||
    version === undefined ||
    num_source_rows === undefined ||
    num_target_rows_inserted === undefined ||
    num_target_rows_updated === undefined ||
    num_target_rows_deleted === undefined ||
    num_target_rows_copied === undefined ||
    num_target_files_scanned === undefined ||
    num_target_files_skipped_during_scan === undefined ||
    num_target_files_added === undefined ||
    num_target_files_removed === undefined ||
    execution_time_ms === undefined ||
    scan_time_ms === undefined ||
    rewrite_time_ms === undefined
  )
    r.bail();
  return {
    table_uri,
    version,
    num_source_rows,
    num_target_rows_inserted,
    num_target_rows_updated,
    num_target_rows_deleted,
    num_target_rows_copied,
    num_target_files_scanned,
    num_target_files_skipped_during_scan,
    num_target_files_added,
    num_target_files_removed,
    num_deletion_vectors,
    execution_time_ms,
    scan_time_ms,
    rewrite_time_ms,
    skipped,
  };
}

export function writeDeltaMergeReport(w: JsonValueWriter, value: DeltaMergeReport): void {
  requirePlain(value, value.table_uri);
  w.write(OPEN_DELTA_MERGE_REPORT);
  w.writeString(value.table_uri);
  w.write(WRITE_VERSION);
  w.writeInt(value.version);
  w.write(WRITE_NUM_SOURCE_ROWS);
  w.writeInt(value.num_source_rows);
  w.write(WRITE_NUM_TARGET_ROWS_INSERTED);
  w.writeInt(value.num_target_rows_inserted);
  w.write(WRITE_NUM_TARGET_ROWS_UPDATED);
  w.writeInt(value.num_target_rows_updated);
  w.write(WRITE_NUM_TARGET_ROWS_DELETED);
  w.writeInt(value.num_target_rows_deleted);
  w.write(WRITE_NUM_TARGET_ROWS_COPIED);
  w.writeInt(value.num_target_rows_copied);
  w.write(WRITE_NUM_TARGET_FILES_SCANNED);
  w.writeInt(value.num_target_files_scanned);
  w.write(WRITE_NUM_TARGET_FILES_SKIPPED_DURING_SCAN);
  w.writeInt(value.num_target_files_skipped_during_scan);
  w.write(WRITE_NUM_TARGET_FILES_ADDED);
  w.writeInt(value.num_target_files_added);
  w.write(WRITE_NUM_TARGET_FILES_REMOVED);
  w.writeInt(value.num_target_files_removed);
  if (value.num_deletion_vectors !== undefined && value.num_deletion_vectors !== 0) {
    w.write(WRITE_NUM_DELETION_VECTORS);
    w.writeInt(value.num_deletion_vectors);
  }
  w.write(WRITE_EXECUTION_TIME_MS);
  w.writeInt(value.execution_time_ms);
  w.write(WRITE_SCAN_TIME_MS);
  w.writeInt(value.scan_time_ms);
  w.write(WRITE_REWRITE_TIME_MS);
  w.writeInt(value.rewrite_time_ms);
  if (value.skipped !== undefined && value.skipped !== false) {
    w.write(WRITE_SKIPPED);
    w.writeBool(value.skipped);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaMergeReport(w: Writer, value: DeltaMergeReport): void {
  requirePlain(value, value.table_uri);
  let fields = 14;
  if (value.num_deletion_vectors !== undefined && value.num_deletion_vectors !== 0) fields++;
  if (value.skipped !== undefined && value.skipped !== false) fields++;
  w.packStructHeader(fields, 16);
  w.write(HEAD_DELTA_MERGE_REPORT);
  w.packString(value.table_uri);
  w.write(PACK_VERSION);
  w.packInt(value.version);
  w.write(PACK_NUM_SOURCE_ROWS);
  w.packInt(value.num_source_rows);
  w.write(PACK_NUM_TARGET_ROWS_INSERTED);
  w.packInt(value.num_target_rows_inserted);
  w.write(PACK_NUM_TARGET_ROWS_UPDATED);
  w.packInt(value.num_target_rows_updated);
  w.write(PACK_NUM_TARGET_ROWS_DELETED);
  w.packInt(value.num_target_rows_deleted);
  w.write(PACK_NUM_TARGET_ROWS_COPIED);
  w.packInt(value.num_target_rows_copied);
  w.write(PACK_NUM_TARGET_FILES_SCANNED);
  w.packInt(value.num_target_files_scanned);
  w.write(PACK_NUM_TARGET_FILES_SKIPPED_DURING_SCAN);
  w.packInt(value.num_target_files_skipped_during_scan);
  w.write(PACK_NUM_TARGET_FILES_ADDED);
  w.packInt(value.num_target_files_added);
  w.write(PACK_NUM_TARGET_FILES_REMOVED);
  w.packInt(value.num_target_files_removed);
  if (value.num_deletion_vectors !== undefined && value.num_deletion_vectors !== 0) {
    w.write(PACK_NUM_DELETION_VECTORS);
    w.packInt(value.num_deletion_vectors);
  }
  w.write(PACK_EXECUTION_TIME_MS);
  w.packInt(value.execution_time_ms);
  w.write(PACK_SCAN_TIME_MS);
  w.packInt(value.scan_time_ms);
  w.write(PACK_REWRITE_TIME_MS);
  w.packInt(value.rewrite_time_ms);
  if (value.skipped !== undefined && value.skipped !== false) {
    w.write(PACK_SKIPPED);
    w.packBool(value.skipped);
  }
}

export function isDeltaMergeReport(candidate: unknown): candidate is DeltaMergeReport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaMergeReport> = candidate;
  if (typeof value.table_uri !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.table_uri, 1)) return false;
  if (!(isSafeInt(value.version) && value.version >= 0)) return false;
  if (!(isSafeInt(value.num_source_rows) && value.num_source_rows >= 0)) return false;
  if (!(isSafeInt(value.num_target_rows_inserted) && value.num_target_rows_inserted >= 0)) return false;
  if (!(isSafeInt(value.num_target_rows_updated) && value.num_target_rows_updated >= 0)) return false;
  if (!(isSafeInt(value.num_target_rows_deleted) && value.num_target_rows_deleted >= 0)) return false;
  if (!(isSafeInt(value.num_target_rows_copied) && value.num_target_rows_copied >= 0)) return false;
  if (!(isSafeInt(value.num_target_files_scanned) && value.num_target_files_scanned >= 0)) return false;
  if (!(isSafeInt(value.num_target_files_skipped_during_scan) && value.num_target_files_skipped_during_scan >= 0))
    return false;
  if (!(isSafeInt(value.num_target_files_added) && value.num_target_files_added >= 0)) return false;
  if (!(isSafeInt(value.num_target_files_removed) && value.num_target_files_removed >= 0)) return false;
  if (!(isSafeInt(value.num_deletion_vectors) && value.num_deletion_vectors >= 0)) return false;
  if (!(isSafeInt(value.execution_time_ms) && value.execution_time_ms >= 0)) return false;
  if (!(isSafeInt(value.scan_time_ms) && value.scan_time_ms >= 0)) return false;
  if (!(isSafeInt(value.rewrite_time_ms) && value.rewrite_time_ms >= 0)) return false;
  if (typeof value.skipped !== "boolean") return false;
  return true;
}

export function convertDeltaMergeReport(value: unknown): DeltaMergeReport {
  const fields = fieldsOf<keyof DeltaMergeReport>(value);
  bailUnlessPlain(fields, fields.table_uri);
  return {
    table_uri: minLength(asString(fields.table_uri), 1),
    version: atLeast(asInt(fields.version), 0),
    num_source_rows: atLeast(asInt(fields.num_source_rows), 0),
    num_target_rows_inserted: atLeast(asInt(fields.num_target_rows_inserted), 0),
    num_target_rows_updated: atLeast(asInt(fields.num_target_rows_updated), 0),
    num_target_rows_deleted: atLeast(asInt(fields.num_target_rows_deleted), 0),
    num_target_rows_copied: atLeast(asInt(fields.num_target_rows_copied), 0),
    num_target_files_scanned: atLeast(asInt(fields.num_target_files_scanned), 0),
    num_target_files_skipped_during_scan: atLeast(asInt(fields.num_target_files_skipped_during_scan), 0),
    num_target_files_added: atLeast(asInt(fields.num_target_files_added), 0),
    num_target_files_removed: atLeast(asInt(fields.num_target_files_removed), 0),
    num_deletion_vectors:
      fields.num_deletion_vectors === undefined ? 0 : atLeast(asInt(fields.num_deletion_vectors), 0),
    execution_time_ms: atLeast(asInt(fields.execution_time_ms), 0),
    scan_time_ms: atLeast(asInt(fields.scan_time_ms), 0),
    rewrite_time_ms: atLeast(asInt(fields.rewrite_time_ms), 0),
    skipped: fields.skipped === undefined ? false : asBool(fields.skipped),
  };
}

export function readDeltaAlterReport(r: JsonReader): DeltaAlterReport {
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let changes: readonly string[] = [];
  let execution_time_ms: NonNegInt | undefined;
  let skipped: boolean = false;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(READ_VERSION)) version = atLeast(r.readInt(), 0);
    if (r.atKey(READ_CHANGES)) changes = readStringList(r);
    if (r.atKey(READ_EXECUTION_TIME_MS)) execution_time_ms = atLeast(r.readInt(), 0);
    if (r.atKey(READ_SKIPPED)) skipped = r.readBool();
  } while (r.moreFieldsOrSkip());
  if (table_uri === undefined || version === undefined || execution_time_ms === undefined) r.bail();
  return { table_uri, version, changes, execution_time_ms, skipped };
}

export function unpackDeltaAlterReport(r: PackReader): DeltaAlterReport {
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let changes: readonly string[] = [];
  let execution_time_ms: NonNegInt | undefined;
  let skipped: boolean = false;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_VERSION)) version = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_CHANGES)) changes = unpackStringList(r);
    if (r.atKey(UNPACK_EXECUTION_TIME_MS)) execution_time_ms = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_SKIPPED)) skipped = r.readBool();
  } while (r.moreFieldsOrSkip(outer));
  if (table_uri === undefined || version === undefined || execution_time_ms === undefined) r.bail();
  return { table_uri, version, changes, execution_time_ms, skipped };
}

export function writeDeltaAlterReport(w: JsonValueWriter, value: DeltaAlterReport): void {
  requirePlain(value, value.table_uri);
  w.write(OPEN_DELTA_ALTER_REPORT);
  w.writeString(value.table_uri);
  w.write(WRITE_VERSION);
  w.writeInt(value.version);
  if (!isEmptyList(value.changes)) {
    w.write(WRITE_CHANGES);
    writeStringList(w, value.changes);
  }
  w.write(WRITE_EXECUTION_TIME_MS);
  w.writeInt(value.execution_time_ms);
  if (value.skipped !== undefined && value.skipped !== false) {
    w.write(WRITE_SKIPPED);
    w.writeBool(value.skipped);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaAlterReport(w: Writer, value: DeltaAlterReport): void {
  requirePlain(value, value.table_uri);
  let fields = 3;
  if (!isEmptyList(value.changes)) fields++;
  if (value.skipped !== undefined && value.skipped !== false) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_DELTA_ALTER_REPORT);
  w.packString(value.table_uri);
  w.write(PACK_VERSION);
  w.packInt(value.version);
  if (!isEmptyList(value.changes)) {
    w.write(PACK_CHANGES);
    packStringList(w, value.changes);
  }
  w.write(PACK_EXECUTION_TIME_MS);
  w.packInt(value.execution_time_ms);
  if (value.skipped !== undefined && value.skipped !== false) {
    w.write(PACK_SKIPPED);
    w.packBool(value.skipped);
  }
}

export function isDeltaAlterReport(candidate: unknown): candidate is DeltaAlterReport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaAlterReport> = candidate;
  if (typeof value.table_uri !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.table_uri, 1)) return false;
  if (!(isSafeInt(value.version) && value.version >= 0)) return false;
  if (!isStringList(value.changes)) return false;
  if (!(isSafeInt(value.execution_time_ms) && value.execution_time_ms >= 0)) return false;
  if (typeof value.skipped !== "boolean") return false;
  return true;
}

export function convertDeltaAlterReport(value: unknown): DeltaAlterReport {
  const fields = fieldsOf<keyof DeltaAlterReport>(value);
  bailUnlessPlain(fields, fields.table_uri);
  return {
    table_uri: minLength(asString(fields.table_uri), 1),
    version: atLeast(asInt(fields.version), 0),
    changes: fields.changes === undefined ? [] : convertStringList(fields.changes),
    execution_time_ms: atLeast(asInt(fields.execution_time_ms), 0),
    skipped: fields.skipped === undefined ? false : asBool(fields.skipped),
  };
}

export function readCheckpointReport(r: JsonReader): CheckpointReport {
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let num_actions: NonNegInt | undefined;
  let files: readonly string[] | undefined;
  let size_bytes: NonNegInt | undefined;
  let execution_time_ms: NonNegInt | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(READ_VERSION)) version = atLeast(r.readInt(), 0);
    if (r.atKey(READ_NUM_ACTIONS)) num_actions = atLeast(r.readInt(), 0);
    if (r.atKey(READ_FILES)) files = readStringList(r);
    if (r.atKey(READ_SIZE_BYTES)) size_bytes = atLeast(r.readInt(), 0);
    if (r.atKey(READ_EXECUTION_TIME_MS)) execution_time_ms = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip());
  if (
    table_uri === undefined ||
    version === undefined ||
    num_actions === undefined ||
    files === undefined ||
    size_bytes === undefined ||
    execution_time_ms === undefined
  )
    r.bail();
  return { table_uri, version, num_actions, files, size_bytes, execution_time_ms };
}

export function unpackCheckpointReport(r: PackReader): CheckpointReport {
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let num_actions: NonNegInt | undefined;
  let files: readonly string[] | undefined;
  let size_bytes: NonNegInt | undefined;
  let execution_time_ms: NonNegInt | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_VERSION)) version = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_NUM_ACTIONS)) num_actions = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_FILES)) files = unpackStringList(r);
    if (r.atKey(UNPACK_SIZE_BYTES)) size_bytes = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_EXECUTION_TIME_MS)) execution_time_ms = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip(outer));
  if (
    table_uri === undefined ||
    version === undefined ||
    num_actions === undefined ||
    files === undefined ||
    size_bytes === undefined ||
    execution_time_ms === undefined
  )
    r.bail();
  return { table_uri, version, num_actions, files, size_bytes, execution_time_ms };
}

export function writeCheckpointReport(w: JsonValueWriter, value: CheckpointReport): void {
  requirePlain(value, value.table_uri);
  w.write(OPEN_CHECKPOINT_REPORT);
  w.writeString(value.table_uri);
  w.write(WRITE_VERSION);
  w.writeInt(value.version);
  w.write(WRITE_NUM_ACTIONS);
  w.writeInt(value.num_actions);
  w.write(WRITE_FILES);
  writeStringList(w, value.files);
  w.write(WRITE_SIZE_BYTES);
  w.writeInt(value.size_bytes);
  w.write(WRITE_EXECUTION_TIME_MS);
  w.writeInt(value.execution_time_ms);
  w.writeByte(CLOSE_OBJECT);
}

export function packCheckpointReport(w: Writer, value: CheckpointReport): void {
  requirePlain(value, value.table_uri);
  w.write(HEAD_CHECKPOINT_REPORT);
  w.packString(value.table_uri);
  w.write(PACK_VERSION);
  w.packInt(value.version);
  w.write(PACK_NUM_ACTIONS);
  w.packInt(value.num_actions);
  w.write(PACK_FILES);
  packStringList(w, value.files);
  w.write(PACK_SIZE_BYTES);
  w.packInt(value.size_bytes);
  w.write(PACK_EXECUTION_TIME_MS);
  w.packInt(value.execution_time_ms);
}

export function isCheckpointReport(candidate: unknown): candidate is CheckpointReport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CheckpointReport> = candidate;
  if (typeof value.table_uri !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.table_uri, 1)) return false;
  if (!(isSafeInt(value.version) && value.version >= 0)) return false;
  if (!(isSafeInt(value.num_actions) && value.num_actions >= 0)) return false;
  if (!isStringList(value.files)) return false;
  if (!(isSafeInt(value.size_bytes) && value.size_bytes >= 0)) return false;
  if (!(isSafeInt(value.execution_time_ms) && value.execution_time_ms >= 0)) return false;
  return true;
}

export function convertCheckpointReport(value: unknown): CheckpointReport {
  const fields = fieldsOf<keyof CheckpointReport>(value);
  bailUnlessPlain(fields, fields.table_uri);
  return {
    table_uri: minLength(asString(fields.table_uri), 1),
    version: atLeast(asInt(fields.version), 0),
    num_actions: atLeast(asInt(fields.num_actions), 0),
    files: convertStringList(fields.files),
    size_bytes: atLeast(asInt(fields.size_bytes), 0),
    execution_time_ms: atLeast(asInt(fields.execution_time_ms), 0),
  };
}

export function readTableFit(r: JsonReader): TableFit {
  return r.readLiteral(READ_TABLE_FIT);
}

export function unpackTableFit(r: PackReader): TableFit {
  return r.readLiteral(UNPACK_TABLE_FIT);
}

export function writeTableFit(w: JsonValueWriter, value: TableFit): void {
  switch (value) {
    case "same":
      return w.write(WRITE_VALUE_SAME);
    case "readable":
      return w.write(WRITE_VALUE_READABLE);
    case "writable":
      return w.write(WRITE_VALUE_WRITABLE);
    case "neither":
      return w.write(WRITE_VALUE_NEITHER);
    default:
      return w.wrong();
  }
}

export function packTableFit(w: Writer, value: TableFit): void {
  switch (value) {
    case "same":
      return w.write(PACK_VALUE_SAME);
    case "readable":
      return w.write(PACK_VALUE_READABLE);
    case "writable":
      return w.write(PACK_VALUE_WRITABLE);
    case "neither":
      return w.write(PACK_VALUE_NEITHER);
    default:
      return w.wrong();
  }
}

export function isTableFit(value: unknown): value is TableFit {
  return value === "same" || value === "readable" || value === "writable" || value === "neither";
}

export function convertTableFit(value: unknown): TableFit {
  return asOneOf(value, READ_TABLE_FIT.values);
}

export function readTableDifference(r: JsonReader): TableDifference {
  let column: string | undefined;
  let table_has: string | null | undefined;
  let contract_has: string | null | undefined;
  let can_read: boolean | undefined;
  let can_append: boolean | undefined;
  let message: string | undefined;
  let fix: string | null = null;
  let mend: "merge" | "widen" | "rename" | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_COLUMN)) column = r.readString();
    if (r.atKey(READ_TABLE_HAS)) table_has = r.atNull() ? null : r.readString();
    if (r.atKey(READ_CONTRACT_HAS)) contract_has = r.atNull() ? null : r.readString();
    if (r.atKey(READ_CAN_READ)) can_read = r.readBool();
    if (r.atKey(READ_CAN_APPEND)) can_append = r.readBool();
    if (r.atKey(READ_MESSAGE)) message = r.readString();
    if (r.atKey(READ_FIX)) fix = r.atNull() ? null : r.readString();
    if (r.atKey(READ_MEND)) mend = r.atNull() ? null : r.readLiteral(READ_MERGE_OR_WIDEN_OR_RENAME);
  } while (r.moreFieldsOrSkip());
  if (
    column === undefined ||
    table_has === undefined ||
    contract_has === undefined ||
    can_read === undefined ||
    can_append === undefined ||
    message === undefined
  )
    r.bail();
  return { column, table_has, contract_has, can_read, can_append, message, fix, mend };
}

export function unpackTableDifference(r: PackReader): TableDifference {
  let column: string | undefined;
  let table_has: string | null | undefined;
  let contract_has: string | null | undefined;
  let can_read: boolean | undefined;
  let can_append: boolean | undefined;
  let message: string | undefined;
  let fix: string | null = null;
  let mend: "merge" | "widen" | "rename" | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_COLUMN)) column = r.readString();
    if (r.atKey(UNPACK_TABLE_HAS)) table_has = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_CONTRACT_HAS)) contract_has = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_CAN_READ)) can_read = r.readBool();
    if (r.atKey(UNPACK_CAN_APPEND)) can_append = r.readBool();
    if (r.atKey(UNPACK_MESSAGE)) message = r.readString();
    if (r.atKey(UNPACK_FIX)) fix = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_MEND)) mend = r.atNull() ? null : r.readLiteral(UNPACK_MERGE_OR_WIDEN_OR_RENAME);
  } while (r.moreFieldsOrSkip(outer));
  if (
    column === undefined ||
    table_has === undefined ||
    contract_has === undefined ||
    can_read === undefined ||
    can_append === undefined ||
    message === undefined
  )
    r.bail();
  return { column, table_has, contract_has, can_read, can_append, message, fix, mend };
}

export function writeTableDifference(w: JsonValueWriter, value: TableDifference): void {
  requirePlain(value, value.column);
  w.write(OPEN_TABLE_DIFFERENCE);
  w.writeString(value.column);
  w.write(WRITE_TABLE_HAS);
  if (value.table_has === null) w.writeNull();
  else w.writeString(value.table_has);
  w.write(WRITE_CONTRACT_HAS);
  if (value.contract_has === null) w.writeNull();
  else w.writeString(value.contract_has);
  w.write(WRITE_CAN_READ);
  w.writeBool(value.can_read);
  w.write(WRITE_CAN_APPEND);
  w.writeBool(value.can_append);
  w.write(WRITE_MESSAGE);
  w.writeString(value.message);
  if (value.fix !== undefined && value.fix !== null) {
    w.write(WRITE_FIX);
    w.writeString(value.fix);
  }
  if (value.mend !== undefined && value.mend !== null) {
    w.write(WRITE_MEND);
    writeMergeOrWidenOrRename(w, value.mend);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packTableDifference(w: Writer, value: TableDifference): void {
  requirePlain(value, value.column);
  let fields = 6;
  if (value.fix !== undefined && value.fix !== null) fields++;
  if (value.mend !== undefined && value.mend !== null) fields++;
  w.packStructHeader(fields, 8);
  w.write(HEAD_TABLE_DIFFERENCE);
  w.packString(value.column);
  w.write(PACK_TABLE_HAS);
  if (value.table_has === null) w.packNull();
  else w.packString(value.table_has);
  w.write(PACK_CONTRACT_HAS);
  if (value.contract_has === null) w.packNull();
  else w.packString(value.contract_has);
  w.write(PACK_CAN_READ);
  w.packBool(value.can_read);
  w.write(PACK_CAN_APPEND);
  w.packBool(value.can_append);
  w.write(PACK_MESSAGE);
  w.packString(value.message);
  if (value.fix !== undefined && value.fix !== null) {
    w.write(PACK_FIX);
    w.packString(value.fix);
  }
  if (value.mend !== undefined && value.mend !== null) {
    w.write(PACK_MEND);
    packMergeOrWidenOrRename(w, value.mend);
  }
}

export function isTableDifference(candidate: unknown): candidate is TableDifference {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<TableDifference> = candidate;
  if (typeof value.column !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.table_has !== "string" && value.table_has !== null) return false;
  if (typeof value.contract_has !== "string" && value.contract_has !== null) return false;
  if (typeof value.can_read !== "boolean") return false;
  if (typeof value.can_append !== "boolean") return false;
  if (typeof value.message !== "string") return false;
  if (typeof value.fix !== "string" && value.fix !== null) return false;
  if (value.mend !== "merge" && value.mend !== "widen" && value.mend !== "rename" && value.mend !== null) return false;
  return true;
}

export function convertTableDifference(value: unknown): TableDifference {
  const fields = fieldsOf<keyof TableDifference>(value);
  bailUnlessPlain(fields, fields.column);
  return {
    column: asString(fields.column),
    table_has: fields.table_has === null ? null : asString(fields.table_has),
    contract_has: fields.contract_has === null ? null : asString(fields.contract_has),
    can_read: asBool(fields.can_read),
    can_append: asBool(fields.can_append),
    message: asString(fields.message),
    fix: fields.fix == null ? null : asString(fields.fix),
    mend: fields.mend == null ? null : asOneOf(fields.mend, READ_MERGE_OR_WIDEN_OR_RENAME.values),
  };
}

export function readContractChange(r: JsonReader): ContractChange {
  let rule: NonEmptyStr | undefined;
  let path: NonEmptyStr | undefined;
  let column: string | null | undefined;
  let message: string | undefined;
  let can_read: boolean | undefined;
  let can_append: boolean | undefined;
  let meaning: string | null | undefined;
  let fix: string | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_RULE)) rule = minLength(r.readString(), 1);
    if (r.atKey(READ_PATH)) path = minLength(r.readString(), 1);
    if (r.atKey(READ_COLUMN)) column = r.atNull() ? null : r.readString();
    if (r.atKey(READ_MESSAGE)) message = r.readString();
    if (r.atKey(READ_CAN_READ)) can_read = r.readBool();
    if (r.atKey(READ_CAN_APPEND)) can_append = r.readBool();
    if (r.atKey(READ_MEANING)) meaning = r.atNull() ? null : r.readString();
    if (r.atKey(READ_FIX)) fix = r.atNull() ? null : r.readString();
  } while (r.moreFieldsOrSkip());
  if (
    rule === undefined ||
    path === undefined ||
    column === undefined ||
    message === undefined ||
    can_read === undefined ||
    can_append === undefined ||
    meaning === undefined
  )
    r.bail();
  return { rule, path, column, message, can_read, can_append, meaning, fix };
}

export function unpackContractChange(r: PackReader): ContractChange {
  let rule: NonEmptyStr | undefined;
  let path: NonEmptyStr | undefined;
  let column: string | null | undefined;
  let message: string | undefined;
  let can_read: boolean | undefined;
  let can_append: boolean | undefined;
  let meaning: string | null | undefined;
  let fix: string | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_RULE)) rule = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_PATH)) path = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_COLUMN)) column = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_MESSAGE)) message = r.readString();
    if (r.atKey(UNPACK_CAN_READ)) can_read = r.readBool();
    if (r.atKey(UNPACK_CAN_APPEND)) can_append = r.readBool();
    if (r.atKey(UNPACK_MEANING)) meaning = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_FIX)) fix = r.atNull() ? null : r.readString();
  } while (r.moreFieldsOrSkip(outer));
  if (
    rule === undefined ||
    path === undefined ||
    column === undefined ||
    message === undefined ||
    can_read === undefined ||
    can_append === undefined ||
    meaning === undefined
  )
    r.bail();
  return { rule, path, column, message, can_read, can_append, meaning, fix };
}

export function writeContractChange(w: JsonValueWriter, value: ContractChange): void {
  requirePlain(value, value.rule);
  w.write(OPEN_CONTRACT_CHANGE);
  w.writeString(value.rule);
  w.write(WRITE_PATH);
  w.writeString(value.path);
  w.write(WRITE_COLUMN);
  if (value.column === null) w.writeNull();
  else w.writeString(value.column);
  w.write(WRITE_MESSAGE);
  w.writeString(value.message);
  w.write(WRITE_CAN_READ);
  w.writeBool(value.can_read);
  w.write(WRITE_CAN_APPEND);
  w.writeBool(value.can_append);
  w.write(WRITE_MEANING);
  if (value.meaning === null) w.writeNull();
  else w.writeString(value.meaning);
  if (value.fix !== undefined && value.fix !== null) {
    w.write(WRITE_FIX);
    w.writeString(value.fix);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packContractChange(w: Writer, value: ContractChange): void {
  requirePlain(value, value.rule);
  let fields = 7;
  if (value.fix !== undefined && value.fix !== null) fields++;
  w.packStructHeader(fields, 8);
  w.write(HEAD_CONTRACT_CHANGE);
  w.packString(value.rule);
  w.write(PACK_PATH);
  w.packString(value.path);
  w.write(PACK_COLUMN);
  if (value.column === null) w.packNull();
  else w.packString(value.column);
  w.write(PACK_MESSAGE);
  w.packString(value.message);
  w.write(PACK_CAN_READ);
  w.packBool(value.can_read);
  w.write(PACK_CAN_APPEND);
  w.packBool(value.can_append);
  w.write(PACK_MEANING);
  if (value.meaning === null) w.packNull();
  else w.packString(value.meaning);
  if (value.fix !== undefined && value.fix !== null) {
    w.write(PACK_FIX);
    w.packString(value.fix);
  }
}

export function isContractChange(candidate: unknown): candidate is ContractChange {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ContractChange> = candidate;
  if (typeof value.rule !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.rule, 1)) return false;
  if (!(typeof value.path === "string" && hasMinLength(value.path, 1))) return false;
  if (typeof value.column !== "string" && value.column !== null) return false;
  if (typeof value.message !== "string") return false;
  if (typeof value.can_read !== "boolean") return false;
  if (typeof value.can_append !== "boolean") return false;
  if (typeof value.meaning !== "string" && value.meaning !== null) return false;
  if (typeof value.fix !== "string" && value.fix !== null) return false;
  return true;
}

export function convertContractChange(value: unknown): ContractChange {
  const fields = fieldsOf<keyof ContractChange>(value);
  bailUnlessPlain(fields, fields.rule);
  return {
    rule: minLength(asString(fields.rule), 1),
    path: minLength(asString(fields.path), 1),
    column: fields.column === null ? null : asString(fields.column),
    message: asString(fields.message),
    can_read: asBool(fields.can_read),
    can_append: asBool(fields.can_append),
    meaning: fields.meaning === null ? null : asString(fields.meaning),
    fix: fields.fix == null ? null : asString(fields.fix),
  };
}

export function readTableFitReport(r: JsonReader): TableFitReport {
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let contract: string | undefined;
  let recorded_contract: string | null = null;
  let fit: TableFit | undefined;
  let differences: readonly TableDifference[] = [];
  let compatibility: ProtocolCompatibilityReport | null = null;
  let changes: readonly ContractChange[] | null = null;
  let mend: string | null = null;
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_TABLE_FIT_REPORT_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_TABLE_FIT_REPORT_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        table_uri = minLength(r.readString(), 1);
        break;
      case 1:
        version = atLeast(r.readInt(), 0);
        break;
      case 2:
        contract = r.readString();
        break;
      case 3:
        recorded_contract = r.atNull() ? null : r.readString();
        break;
      case 4:
        fit = readTableFit(r);
        break;
      case 5:
        differences = readTableDifferenceList(r);
        break;
      case 6:
        compatibility = r.atNull() ? null : readProtocolCompatibilityReport(r);
        break;
      case 7:
        changes = r.atNull() ? null : readContractChangeList(r);
        break;
      case 8:
        mend = r.atNull() ? null : r.readString();
        break;
    }
  }
  if (table_uri === undefined || version === undefined || contract === undefined || fit === undefined) r.bail();
  return { table_uri, version, contract, recorded_contract, fit, differences, compatibility, changes, mend };
}

export function unpackTableFitReport(r: PackReader): TableFitReport {
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let contract: string | undefined;
  let recorded_contract: string | null = null;
  let fit: TableFit | undefined;
  let differences: readonly TableDifference[] = [];
  let compatibility: ProtocolCompatibilityReport | null = null;
  let changes: readonly ContractChange[] | null = null;
  let mend: string | null = null;
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_TABLE_FIT_REPORT_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_TABLE_FIT_REPORT_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        table_uri = minLength(r.readString(), 1);
        break;
      case 1:
        version = atLeast(r.readInt(), 0);
        break;
      case 2:
        contract = r.readString();
        break;
      case 3:
        recorded_contract = r.atNull() ? null : r.readString();
        break;
      case 4:
        fit = unpackTableFit(r);
        break;
      case 5:
        differences = unpackTableDifferenceList(r);
        break;
      case 6:
        compatibility = r.atNull() ? null : unpackProtocolCompatibilityReport(r);
        break;
      case 7:
        changes = r.atNull() ? null : unpackContractChangeList(r);
        break;
      case 8:
        mend = r.atNull() ? null : r.readString();
        break;
    }
  }
  if (table_uri === undefined || version === undefined || contract === undefined || fit === undefined) r.bail();
  return { table_uri, version, contract, recorded_contract, fit, differences, compatibility, changes, mend };
}

export function writeTableFitReport(w: JsonValueWriter, value: TableFitReport): void {
  requirePlain(value, value.table_uri);
  w.write(OPEN_TABLE_FIT_REPORT);
  w.writeString(value.table_uri);
  w.write(WRITE_VERSION);
  w.writeInt(value.version);
  w.write(WRITE_CONTRACT);
  w.writeString(value.contract);
  if (value.recorded_contract !== undefined && value.recorded_contract !== null) {
    w.write(WRITE_RECORDED_CONTRACT);
    w.writeString(value.recorded_contract);
  }
  w.write(WRITE_FIT);
  writeTableFit(w, value.fit);
  if (!isEmptyList(value.differences)) {
    w.write(WRITE_DIFFERENCES);
    writeTableDifferenceList(w, value.differences);
  }
  if (value.compatibility !== undefined && value.compatibility !== null) {
    w.write(WRITE_COMPATIBILITY);
    writeProtocolCompatibilityReport(w, value.compatibility);
  }
  if (value.changes !== undefined && value.changes !== null) {
    w.write(WRITE_CHANGES);
    writeContractChangeList(w, value.changes);
  }
  if (value.mend !== undefined && value.mend !== null) {
    w.write(WRITE_MEND);
    w.writeString(value.mend);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packTableFitReport(w: Writer, value: TableFitReport): void {
  requirePlain(value, value.table_uri);
  let fields = 4;
  if (value.recorded_contract !== undefined && value.recorded_contract !== null) fields++;
  if (!isEmptyList(value.differences)) fields++;
  if (value.compatibility !== undefined && value.compatibility !== null) fields++;
  if (value.changes !== undefined && value.changes !== null) fields++;
  if (value.mend !== undefined && value.mend !== null) fields++;
  w.packStructHeader(fields, 9);
  w.write(HEAD_TABLE_FIT_REPORT);
  w.packString(value.table_uri);
  w.write(PACK_VERSION);
  w.packInt(value.version);
  w.write(PACK_CONTRACT);
  w.packString(value.contract);
  if (value.recorded_contract !== undefined && value.recorded_contract !== null) {
    w.write(PACK_RECORDED_CONTRACT);
    w.packString(value.recorded_contract);
  }
  w.write(PACK_FIT);
  packTableFit(w, value.fit);
  if (!isEmptyList(value.differences)) {
    w.write(PACK_DIFFERENCES);
    packTableDifferenceList(w, value.differences);
  }
  if (value.compatibility !== undefined && value.compatibility !== null) {
    w.write(PACK_COMPATIBILITY);
    packProtocolCompatibilityReport(w, value.compatibility);
  }
  if (value.changes !== undefined && value.changes !== null) {
    w.write(PACK_CHANGES);
    packContractChangeList(w, value.changes);
  }
  if (value.mend !== undefined && value.mend !== null) {
    w.write(PACK_MEND);
    w.packString(value.mend);
  }
}

export function isTableFitReport(candidate: unknown): candidate is TableFitReport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<TableFitReport> = candidate;
  if (typeof value.table_uri !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.table_uri, 1)) return false;
  if (!(isSafeInt(value.version) && value.version >= 0)) return false;
  if (typeof value.contract !== "string") return false;
  if (typeof value.recorded_contract !== "string" && value.recorded_contract !== null) return false;
  if (!isTableFit(value.fit)) return false;
  if (!isTableDifferenceList(value.differences)) return false;
  if (!isProtocolCompatibilityReport(value.compatibility) && value.compatibility !== null) return false;
  if (!isContractChangeList(value.changes) && value.changes !== null) return false;
  if (typeof value.mend !== "string" && value.mend !== null) return false;
  return true;
}

export function convertTableFitReport(value: unknown): TableFitReport {
  const fields = fieldsOf<keyof TableFitReport>(value);
  bailUnlessPlain(fields, fields.table_uri);
  return {
    table_uri: minLength(asString(fields.table_uri), 1),
    version: atLeast(asInt(fields.version), 0),
    contract: asString(fields.contract),
    recorded_contract: fields.recorded_contract == null ? null : asString(fields.recorded_contract),
    fit: convertTableFit(fields.fit),
    differences: fields.differences === undefined ? [] : convertTableDifferenceList(fields.differences),
    compatibility: fields.compatibility == null ? null : convertProtocolCompatibilityReport(fields.compatibility),
    changes: fields.changes == null ? null : convertContractChangeList(fields.changes),
    mend: fields.mend == null ? null : asString(fields.mend),
  };
}

export function readTableFinding(r: JsonReader): TableFinding {
  let check: NonEmptyStr | undefined;
  let version: DeltaVersion | null = null;
  let path: string | null = null;
  let message: string | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_CHECK)) check = minLength(r.readString(), 1);
    if (r.atKey(READ_VERSION)) version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_PATH)) path = r.atNull() ? null : r.readString();
    if (r.atKey(READ_MESSAGE)) message = r.readString();
  } while (r.moreFieldsOrSkip());
  if (check === undefined || message === undefined) r.bail();
  return { check, version, path, message };
}

export function unpackTableFinding(r: PackReader): TableFinding {
  let check: NonEmptyStr | undefined;
  let version: DeltaVersion | null = null;
  let path: string | null = null;
  let message: string | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_CHECK)) check = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_VERSION)) version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_PATH)) path = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_MESSAGE)) message = r.readString();
  } while (r.moreFieldsOrSkip(outer));
  if (check === undefined || message === undefined) r.bail();
  return { check, version, path, message };
}

export function writeTableFinding(w: JsonValueWriter, value: TableFinding): void {
  requirePlain(value, value.check);
  w.write(OPEN_TABLE_FINDING);
  w.writeString(value.check);
  if (value.version !== undefined && value.version !== null) {
    w.write(WRITE_VERSION);
    w.writeInt(value.version);
  }
  if (value.path !== undefined && value.path !== null) {
    w.write(WRITE_PATH);
    w.writeString(value.path);
  }
  w.write(WRITE_MESSAGE);
  w.writeString(value.message);
  w.writeByte(CLOSE_OBJECT);
}

export function packTableFinding(w: Writer, value: TableFinding): void {
  requirePlain(value, value.check);
  let fields = 2;
  if (value.version !== undefined && value.version !== null) fields++;
  if (value.path !== undefined && value.path !== null) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_TABLE_FINDING);
  w.packString(value.check);
  if (value.version !== undefined && value.version !== null) {
    w.write(PACK_VERSION);
    w.packInt(value.version);
  }
  if (value.path !== undefined && value.path !== null) {
    w.write(PACK_PATH);
    w.packString(value.path);
  }
  w.write(PACK_MESSAGE);
  w.packString(value.message);
}

export function isTableFinding(candidate: unknown): candidate is TableFinding {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<TableFinding> = candidate;
  if (typeof value.check !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.check, 1)) return false;
  if (!(isSafeInt(value.version) && value.version >= 0) && value.version !== null) return false;
  if (typeof value.path !== "string" && value.path !== null) return false;
  if (typeof value.message !== "string") return false;
  return true;
}

export function convertTableFinding(value: unknown): TableFinding {
  const fields = fieldsOf<keyof TableFinding>(value);
  bailUnlessPlain(fields, fields.check);
  return {
    check: minLength(asString(fields.check), 1),
    version: fields.version == null ? null : atLeast(asInt(fields.version), 0),
    path: fields.path == null ? null : asString(fields.path),
    message: asString(fields.message),
  };
}

export function readTableVerifyReport(r: JsonReader): TableVerifyReport {
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let num_commits: NonNegInt | undefined;
  let num_files: NonNegInt | undefined;
  let opened: boolean = false;
  let deep: boolean | undefined;
  let findings: readonly TableFinding[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(READ_VERSION)) version = atLeast(r.readInt(), 0);
    if (r.atKey(READ_NUM_COMMITS)) num_commits = atLeast(r.readInt(), 0);
    if (r.atKey(READ_NUM_FILES)) num_files = atLeast(r.readInt(), 0);
    if (r.atKey(READ_OPENED)) opened = r.readBool();
    if (r.atKey(READ_DEEP)) deep = r.readBool();
    if (r.atKey(READ_FINDINGS)) findings = readTableFindingList(r);
  } while (r.moreFieldsOrSkip());
  if (
    table_uri === undefined ||
    version === undefined ||
    num_commits === undefined ||
    num_files === undefined ||
    deep === undefined
  )
    r.bail();
  return { table_uri, version, num_commits, num_files, opened, deep, findings };
}

export function unpackTableVerifyReport(r: PackReader): TableVerifyReport {
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let num_commits: NonNegInt | undefined;
  let num_files: NonNegInt | undefined;
  let opened: boolean = false;
  let deep: boolean | undefined;
  let findings: readonly TableFinding[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_VERSION)) version = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_NUM_COMMITS)) num_commits = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_NUM_FILES)) num_files = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_OPENED)) opened = r.readBool();
    if (r.atKey(UNPACK_DEEP)) deep = r.readBool();
    if (r.atKey(UNPACK_FINDINGS)) findings = unpackTableFindingList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (
    table_uri === undefined ||
    version === undefined ||
    num_commits === undefined ||
    num_files === undefined ||
    deep === undefined
  )
    r.bail();
  return { table_uri, version, num_commits, num_files, opened, deep, findings };
}

export function writeTableVerifyReport(w: JsonValueWriter, value: TableVerifyReport): void {
  requirePlain(value, value.table_uri);
  w.write(OPEN_TABLE_VERIFY_REPORT);
  w.writeString(value.table_uri);
  w.write(WRITE_VERSION);
  w.writeInt(value.version);
  w.write(WRITE_NUM_COMMITS);
  w.writeInt(value.num_commits);
  w.write(WRITE_NUM_FILES);
  w.writeInt(value.num_files);
  if (value.opened !== undefined && value.opened !== false) {
    w.write(WRITE_OPENED);
    w.writeBool(value.opened);
  }
  w.write(WRITE_DEEP);
  w.writeBool(value.deep);
  if (!isEmptyList(value.findings)) {
    w.write(WRITE_FINDINGS);
    writeTableFindingList(w, value.findings);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packTableVerifyReport(w: Writer, value: TableVerifyReport): void {
  requirePlain(value, value.table_uri);
  let fields = 5;
  if (value.opened !== undefined && value.opened !== false) fields++;
  if (!isEmptyList(value.findings)) fields++;
  w.packStructHeader(fields, 7);
  w.write(HEAD_TABLE_VERIFY_REPORT);
  w.packString(value.table_uri);
  w.write(PACK_VERSION);
  w.packInt(value.version);
  w.write(PACK_NUM_COMMITS);
  w.packInt(value.num_commits);
  w.write(PACK_NUM_FILES);
  w.packInt(value.num_files);
  if (value.opened !== undefined && value.opened !== false) {
    w.write(PACK_OPENED);
    w.packBool(value.opened);
  }
  w.write(PACK_DEEP);
  w.packBool(value.deep);
  if (!isEmptyList(value.findings)) {
    w.write(PACK_FINDINGS);
    packTableFindingList(w, value.findings);
  }
}

export function isTableVerifyReport(candidate: unknown): candidate is TableVerifyReport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<TableVerifyReport> = candidate;
  if (typeof value.table_uri !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.table_uri, 1)) return false;
  if (!(isSafeInt(value.version) && value.version >= 0)) return false;
  if (!(isSafeInt(value.num_commits) && value.num_commits >= 0)) return false;
  if (!(isSafeInt(value.num_files) && value.num_files >= 0)) return false;
  if (typeof value.opened !== "boolean") return false;
  if (typeof value.deep !== "boolean") return false;
  if (!isTableFindingList(value.findings)) return false;
  return true;
}

export function convertTableVerifyReport(value: unknown): TableVerifyReport {
  const fields = fieldsOf<keyof TableVerifyReport>(value);
  bailUnlessPlain(fields, fields.table_uri);
  return {
    table_uri: minLength(asString(fields.table_uri), 1),
    version: atLeast(asInt(fields.version), 0),
    num_commits: atLeast(asInt(fields.num_commits), 0),
    num_files: atLeast(asInt(fields.num_files), 0),
    opened: fields.opened === undefined ? false : asBool(fields.opened),
    deep: asBool(fields.deep),
    findings: fields.findings === undefined ? [] : convertTableFindingList(fields.findings),
  };
}

export function readVacuumReport(r: JsonReader): VacuumReport {
  let table_uri: TableUri | undefined;
  let retention_hours: NonNegInt | null | undefined;
  let dry_run: boolean | undefined;
  let files_deleted: readonly string[] = [];
  let num_files: NonNegInt = 0;
  let size_bytes: NonNegInt = 0;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(READ_RETENTION_HOURS)) retention_hours = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_DRY_RUN)) dry_run = r.readBool();
    if (r.atKey(READ_FILES_DELETED)) files_deleted = readStringList(r);
    if (r.atKey(READ_NUM_FILES)) num_files = atLeast(r.readInt(), 0);
    if (r.atKey(READ_SIZE_BYTES)) size_bytes = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip());
  if (table_uri === undefined || retention_hours === undefined || dry_run === undefined) r.bail();
  return { table_uri, retention_hours, dry_run, files_deleted, num_files, size_bytes };
}

export function unpackVacuumReport(r: PackReader): VacuumReport {
  let table_uri: TableUri | undefined;
  let retention_hours: NonNegInt | null | undefined;
  let dry_run: boolean | undefined;
  let files_deleted: readonly string[] = [];
  let num_files: NonNegInt = 0;
  let size_bytes: NonNegInt = 0;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_RETENTION_HOURS)) retention_hours = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_DRY_RUN)) dry_run = r.readBool();
    if (r.atKey(UNPACK_FILES_DELETED)) files_deleted = unpackStringList(r);
    if (r.atKey(UNPACK_NUM_FILES)) num_files = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_SIZE_BYTES)) size_bytes = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip(outer));
  if (table_uri === undefined || retention_hours === undefined || dry_run === undefined) r.bail();
  return { table_uri, retention_hours, dry_run, files_deleted, num_files, size_bytes };
}

export function writeVacuumReport(w: JsonValueWriter, value: VacuumReport): void {
  requirePlain(value, value.table_uri);
  w.write(OPEN_VACUUM_REPORT);
  w.writeString(value.table_uri);
  w.write(WRITE_RETENTION_HOURS);
  if (value.retention_hours === null) w.writeNull();
  else w.writeInt(value.retention_hours);
  w.write(WRITE_DRY_RUN);
  w.writeBool(value.dry_run);
  if (!isEmptyList(value.files_deleted)) {
    w.write(WRITE_FILES_DELETED);
    writeStringList(w, value.files_deleted);
  }
  if (value.num_files !== undefined && value.num_files !== 0) {
    w.write(WRITE_NUM_FILES);
    w.writeInt(value.num_files);
  }
  if (value.size_bytes !== undefined && value.size_bytes !== 0) {
    w.write(WRITE_SIZE_BYTES);
    w.writeInt(value.size_bytes);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packVacuumReport(w: Writer, value: VacuumReport): void {
  requirePlain(value, value.table_uri);
  let fields = 3;
  if (!isEmptyList(value.files_deleted)) fields++;
  if (value.num_files !== undefined && value.num_files !== 0) fields++;
  if (value.size_bytes !== undefined && value.size_bytes !== 0) fields++;
  w.packStructHeader(fields, 6);
  w.write(HEAD_VACUUM_REPORT);
  w.packString(value.table_uri);
  w.write(PACK_RETENTION_HOURS);
  if (value.retention_hours === null) w.packNull();
  else w.packInt(value.retention_hours);
  w.write(PACK_DRY_RUN);
  w.packBool(value.dry_run);
  if (!isEmptyList(value.files_deleted)) {
    w.write(PACK_FILES_DELETED);
    packStringList(w, value.files_deleted);
  }
  if (value.num_files !== undefined && value.num_files !== 0) {
    w.write(PACK_NUM_FILES);
    w.packInt(value.num_files);
  }
  if (value.size_bytes !== undefined && value.size_bytes !== 0) {
    w.write(PACK_SIZE_BYTES);
    w.packInt(value.size_bytes);
  }
}

export function isVacuumReport(candidate: unknown): candidate is VacuumReport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<VacuumReport> = candidate;
  if (typeof value.table_uri !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.table_uri, 1)) return false;
  if (!(isSafeInt(value.retention_hours) && value.retention_hours >= 0) && value.retention_hours !== null) return false;
  if (typeof value.dry_run !== "boolean") return false;
  if (!isStringList(value.files_deleted)) return false;
  if (!(isSafeInt(value.num_files) && value.num_files >= 0)) return false;
  if (!(isSafeInt(value.size_bytes) && value.size_bytes >= 0)) return false;
  return true;
}

export function convertVacuumReport(value: unknown): VacuumReport {
  const fields = fieldsOf<keyof VacuumReport>(value);
  bailUnlessPlain(fields, fields.table_uri);
  return {
    table_uri: minLength(asString(fields.table_uri), 1),
    retention_hours: fields.retention_hours === null ? null : atLeast(asInt(fields.retention_hours), 0),
    dry_run: asBool(fields.dry_run),
    files_deleted: fields.files_deleted === undefined ? [] : convertStringList(fields.files_deleted),
    num_files: fields.num_files === undefined ? 0 : atLeast(asInt(fields.num_files), 0),
    size_bytes: fields.size_bytes === undefined ? 0 : atLeast(asInt(fields.size_bytes), 0),
  };
}

export function readCleanLogReport(r: JsonReader): CleanLogReport {
  let table_uri: TableUri | undefined;
  let oldest_version: DeltaVersion | undefined;
  let num_files: NonNegInt | undefined;
  let size_bytes: NonNegInt | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(READ_OLDEST_VERSION)) oldest_version = atLeast(r.readInt(), 0);
    if (r.atKey(READ_NUM_FILES)) num_files = atLeast(r.readInt(), 0);
    if (r.atKey(READ_SIZE_BYTES)) size_bytes = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip());
  if (table_uri === undefined || oldest_version === undefined || num_files === undefined || size_bytes === undefined)
    r.bail();
  return { table_uri, oldest_version, num_files, size_bytes };
}

export function unpackCleanLogReport(r: PackReader): CleanLogReport {
  let table_uri: TableUri | undefined;
  let oldest_version: DeltaVersion | undefined;
  let num_files: NonNegInt | undefined;
  let size_bytes: NonNegInt | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_OLDEST_VERSION)) oldest_version = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_NUM_FILES)) num_files = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_SIZE_BYTES)) size_bytes = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip(outer));
  if (table_uri === undefined || oldest_version === undefined || num_files === undefined || size_bytes === undefined)
    r.bail();
  return { table_uri, oldest_version, num_files, size_bytes };
}

export function writeCleanLogReport(w: JsonValueWriter, value: CleanLogReport): void {
  requirePlain(value, value.table_uri);
  w.write(OPEN_CLEAN_LOG_REPORT);
  w.writeString(value.table_uri);
  w.write(WRITE_OLDEST_VERSION);
  w.writeInt(value.oldest_version);
  w.write(WRITE_NUM_FILES);
  w.writeInt(value.num_files);
  w.write(WRITE_SIZE_BYTES);
  w.writeInt(value.size_bytes);
  w.writeByte(CLOSE_OBJECT);
}

export function packCleanLogReport(w: Writer, value: CleanLogReport): void {
  requirePlain(value, value.table_uri);
  w.write(HEAD_CLEAN_LOG_REPORT);
  w.packString(value.table_uri);
  w.write(PACK_OLDEST_VERSION);
  w.packInt(value.oldest_version);
  w.write(PACK_NUM_FILES);
  w.packInt(value.num_files);
  w.write(PACK_SIZE_BYTES);
  w.packInt(value.size_bytes);
}

export function isCleanLogReport(candidate: unknown): candidate is CleanLogReport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CleanLogReport> = candidate;
  if (typeof value.table_uri !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.table_uri, 1)) return false;
  if (!(isSafeInt(value.oldest_version) && value.oldest_version >= 0)) return false;
  if (!(isSafeInt(value.num_files) && value.num_files >= 0)) return false;
  if (!(isSafeInt(value.size_bytes) && value.size_bytes >= 0)) return false;
  return true;
}

export function convertCleanLogReport(value: unknown): CleanLogReport {
  const fields = fieldsOf<keyof CleanLogReport>(value);
  bailUnlessPlain(fields, fields.table_uri);
  return {
    table_uri: minLength(asString(fields.table_uri), 1),
    oldest_version: atLeast(asInt(fields.oldest_version), 0),
    num_files: atLeast(asInt(fields.num_files), 0),
    size_bytes: atLeast(asInt(fields.size_bytes), 0),
  };
}

export function readOptimizeReport(r: JsonReader): OptimizeReport {
  let num_files_added: NonNegInt | undefined;
  let num_files_removed: NonNegInt | undefined;
  let partitions_optimized: NonNegInt | undefined;
  let num_batches: NonNegInt | undefined;
  let total_considered_files: NonNegInt | undefined;
  let total_files_skipped: NonNegInt | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_NUM_FILES_ADDED) || r.atKey(READ_NUM_FILES_ADDED2)) num_files_added = atLeast(r.readInt(), 0);
    if (r.atKey(READ_NUM_FILES_REMOVED) || r.atKey(READ_NUM_FILES_REMOVED2))
      num_files_removed = atLeast(r.readInt(), 0);
    if (r.atKey(READ_PARTITIONS_OPTIMIZED) || r.atKey(READ_PARTITIONS_OPTIMIZED2))
      partitions_optimized = atLeast(r.readInt(), 0);
    if (r.atKey(READ_NUM_BATCHES) || r.atKey(READ_NUM_BATCHES2)) num_batches = atLeast(r.readInt(), 0);
    if (r.atKey(READ_TOTAL_CONSIDERED_FILES) || r.atKey(READ_TOTAL_CONSIDERED_FILES2))
      total_considered_files = atLeast(r.readInt(), 0);
    if (r.atKey(READ_TOTAL_FILES_SKIPPED) || r.atKey(READ_TOTAL_FILES_SKIPPED2))
      total_files_skipped = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip());
  if (
    num_files_added === undefined ||
    num_files_removed === undefined ||
    partitions_optimized === undefined ||
    num_batches === undefined ||
    total_considered_files === undefined ||
    total_files_skipped === undefined
  )
    r.bail();
  return {
    num_files_added,
    num_files_removed,
    partitions_optimized,
    num_batches,
    total_considered_files,
    total_files_skipped,
  };
}

export function unpackOptimizeReport(r: PackReader): OptimizeReport {
  let num_files_added: NonNegInt | undefined;
  let num_files_removed: NonNegInt | undefined;
  let partitions_optimized: NonNegInt | undefined;
  let num_batches: NonNegInt | undefined;
  let total_considered_files: NonNegInt | undefined;
  let total_files_skipped: NonNegInt | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NUM_FILES_ADDED) || r.atKey(UNPACK_NUM_FILES_ADDED2)) num_files_added = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_NUM_FILES_REMOVED) || r.atKey(UNPACK_NUM_FILES_REMOVED2))
      num_files_removed = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_PARTITIONS_OPTIMIZED) || r.atKey(UNPACK_PARTITIONS_OPTIMIZED2))
      partitions_optimized = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_NUM_BATCHES) || r.atKey(UNPACK_NUM_BATCHES2)) num_batches = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_TOTAL_CONSIDERED_FILES) || r.atKey(UNPACK_TOTAL_CONSIDERED_FILES2))
      total_considered_files = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_TOTAL_FILES_SKIPPED) || r.atKey(UNPACK_TOTAL_FILES_SKIPPED2))
      total_files_skipped = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip(outer));
  if (
    num_files_added === undefined ||
    num_files_removed === undefined ||
    partitions_optimized === undefined ||
    num_batches === undefined ||
    total_considered_files === undefined ||
    total_files_skipped === undefined
  )
    r.bail();
  return {
    num_files_added,
    num_files_removed,
    partitions_optimized,
    num_batches,
    total_considered_files,
    total_files_skipped,
  };
}

export function writeOptimizeReport(w: JsonValueWriter, value: OptimizeReport): void {
  requirePlain(value, value.num_files_added);
  w.write(OPEN_OPTIMIZE_REPORT);
  w.writeInt(value.num_files_added);
  w.write(WRITE_NUM_FILES_REMOVED);
  w.writeInt(value.num_files_removed);
  w.write(WRITE_PARTITIONS_OPTIMIZED);
  w.writeInt(value.partitions_optimized);
  w.write(WRITE_NUM_BATCHES);
  w.writeInt(value.num_batches);
  w.write(WRITE_TOTAL_CONSIDERED_FILES);
  w.writeInt(value.total_considered_files);
  w.write(WRITE_TOTAL_FILES_SKIPPED);
  w.writeInt(value.total_files_skipped);
  w.writeByte(CLOSE_OBJECT);
}

export function packOptimizeReport(w: Writer, value: OptimizeReport): void {
  requirePlain(value, value.num_files_added);
  w.write(HEAD_OPTIMIZE_REPORT);
  w.packInt(value.num_files_added);
  w.write(PACK_NUM_FILES_REMOVED);
  w.packInt(value.num_files_removed);
  w.write(PACK_PARTITIONS_OPTIMIZED);
  w.packInt(value.partitions_optimized);
  w.write(PACK_NUM_BATCHES);
  w.packInt(value.num_batches);
  w.write(PACK_TOTAL_CONSIDERED_FILES);
  w.packInt(value.total_considered_files);
  w.write(PACK_TOTAL_FILES_SKIPPED);
  w.packInt(value.total_files_skipped);
}

export function isOptimizeReport(candidate: unknown): candidate is OptimizeReport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<OptimizeReport> = candidate;
  if (value.num_files_added === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.num_files_added) && value.num_files_added >= 0)) return false;
  if (!(isSafeInt(value.num_files_removed) && value.num_files_removed >= 0)) return false;
  if (!(isSafeInt(value.partitions_optimized) && value.partitions_optimized >= 0)) return false;
  if (!(isSafeInt(value.num_batches) && value.num_batches >= 0)) return false;
  if (!(isSafeInt(value.total_considered_files) && value.total_considered_files >= 0)) return false;
  if (!(isSafeInt(value.total_files_skipped) && value.total_files_skipped >= 0)) return false;
  return true;
}

export function convertOptimizeReport(value: unknown): OptimizeReport {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["num_files_added"]);
  return {
    num_files_added: atLeast(asInt(onlyOneOf(fields["num_files_added"], fields["numFilesAdded"])), 0),
    num_files_removed: atLeast(asInt(onlyOneOf(fields["num_files_removed"], fields["numFilesRemoved"])), 0),
    partitions_optimized: atLeast(asInt(onlyOneOf(fields["partitions_optimized"], fields["partitionsOptimized"])), 0),
    num_batches: atLeast(asInt(onlyOneOf(fields["num_batches"], fields["numBatches"])), 0),
    total_considered_files: atLeast(
      asInt(onlyOneOf(fields["total_considered_files"], fields["totalConsideredFiles"])),
      0,
    ),
    total_files_skipped: atLeast(asInt(onlyOneOf(fields["total_files_skipped"], fields["totalFilesSkipped"])), 0),
  };
}

export function readRestoreReport(r: JsonReader): RestoreReport {
  let num_removed_file: NonNegInt | undefined;
  let num_restored_file: NonNegInt | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_NUM_REMOVED_FILE) || r.atKey(READ_NUM_REMOVED_FILE2)) num_removed_file = atLeast(r.readInt(), 0);
    if (r.atKey(READ_NUM_RESTORED_FILE) || r.atKey(READ_NUM_RESTORED_FILE2))
      num_restored_file = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip());
  if (num_removed_file === undefined || num_restored_file === undefined) r.bail();
  return { num_removed_file, num_restored_file };
}

export function unpackRestoreReport(r: PackReader): RestoreReport {
  let num_removed_file: NonNegInt | undefined;
  let num_restored_file: NonNegInt | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NUM_REMOVED_FILE) || r.atKey(UNPACK_NUM_REMOVED_FILE2))
      num_removed_file = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_NUM_RESTORED_FILE) || r.atKey(UNPACK_NUM_RESTORED_FILE2))
      num_restored_file = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip(outer));
  if (num_removed_file === undefined || num_restored_file === undefined) r.bail();
  return { num_removed_file, num_restored_file };
}

export function writeRestoreReport(w: JsonValueWriter, value: RestoreReport): void {
  requirePlain(value, value.num_removed_file);
  w.write(OPEN_RESTORE_REPORT);
  w.writeInt(value.num_removed_file);
  w.write(WRITE_NUM_RESTORED_FILE);
  w.writeInt(value.num_restored_file);
  w.writeByte(CLOSE_OBJECT);
}

export function packRestoreReport(w: Writer, value: RestoreReport): void {
  requirePlain(value, value.num_removed_file);
  w.write(HEAD_RESTORE_REPORT);
  w.packInt(value.num_removed_file);
  w.write(PACK_NUM_RESTORED_FILE);
  w.packInt(value.num_restored_file);
}

export function isRestoreReport(candidate: unknown): candidate is RestoreReport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RestoreReport> = candidate;
  if (value.num_removed_file === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.num_removed_file) && value.num_removed_file >= 0)) return false;
  if (!(isSafeInt(value.num_restored_file) && value.num_restored_file >= 0)) return false;
  return true;
}

export function convertRestoreReport(value: unknown): RestoreReport {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["num_removed_file"]);
  return {
    num_removed_file: atLeast(asInt(onlyOneOf(fields["num_removed_file"], fields["numRemovedFile"])), 0),
    num_restored_file: atLeast(asInt(onlyOneOf(fields["num_restored_file"], fields["numRestoredFile"])), 0),
  };
}

export function readHistoryEntry(r: JsonReader): HistoryEntry {
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
  let version: DeltaVersion | undefined;
  let run: RunId | null = null;
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_HISTORY_ENTRY_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_HISTORY_ENTRY_FIELDS, at)
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
      case 14:
        version = atLeast(r.readInt(), 0);
        break;
      case 15:
        run = r.atNull() ? null : readRunId(r);
        break;
    }
  }
  if (version === undefined) r.bail();
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
    version,
    run,
  };
}

export function unpackHistoryEntry(r: PackReader): HistoryEntry {
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
  let version: DeltaVersion | undefined;
  let run: RunId | null = null;
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_HISTORY_ENTRY_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_HISTORY_ENTRY_FIELDS, at, outer)
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
      case 14:
        version = atLeast(r.readInt(), 0);
        break;
      case 15:
        run = r.atNull() ? null : unpackRunId(r);
        break;
    }
  }
  if (version === undefined) r.bail();
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
    version,
    run,
  };
}

export function writeHistoryEntry(w: JsonValueWriter, value: HistoryEntry): void {
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
  w.write(WRITE_VERSION);
  w.writeInt(value.version);
  if (value.run !== undefined && value.run !== null) {
    w.write(WRITE_RUN);
    w.writeString(value.run);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packHistoryEntry(w: Writer, value: HistoryEntry): void {
  requirePlain(value, value.timestamp);
  let fields = 1;
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
  if (value.run !== undefined && value.run !== null) fields++;
  w.packStructHeader(fields, 16);
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
  w.write(PACK_VERSION);
  w.packInt(value.version);
  if (value.run !== undefined && value.run !== null) {
    w.write(PACK_RUN);
    w.packString(value.run);
  }
}

export function isHistoryEntry(candidate: unknown): candidate is HistoryEntry {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<HistoryEntry> = candidate;
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
  if (!(isSafeInt(value.version) && value.version >= 0)) return false;
  if (!isRunId(value.run) && value.run !== null) return false;
  return true;
}

export function convertHistoryEntry(value: unknown): HistoryEntry {
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
    version: atLeast(asInt(fields["version"]), 0),
    run: fields["run"] == null ? null : convertRunId(fields["run"]),
  };
}

export function readHistoryReport(r: JsonReader): HistoryReport {
  let table_uri: TableUri | undefined;
  let entries: readonly HistoryEntry[] | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(READ_ENTRIES)) entries = readHistoryEntryList(r);
  } while (r.moreFieldsOrSkip());
  if (table_uri === undefined || entries === undefined) r.bail();
  return { table_uri, entries };
}

export function unpackHistoryReport(r: PackReader): HistoryReport {
  let table_uri: TableUri | undefined;
  let entries: readonly HistoryEntry[] | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_ENTRIES)) entries = unpackHistoryEntryList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (table_uri === undefined || entries === undefined) r.bail();
  return { table_uri, entries };
}

export function writeHistoryReport(w: JsonValueWriter, value: HistoryReport): void {
  requirePlain(value, value.table_uri);
  w.write(OPEN_HISTORY_REPORT);
  w.writeString(value.table_uri);
  w.write(WRITE_ENTRIES);
  writeHistoryEntryList(w, value.entries);
  w.writeByte(CLOSE_OBJECT);
}

export function packHistoryReport(w: Writer, value: HistoryReport): void {
  requirePlain(value, value.table_uri);
  w.write(HEAD_HISTORY_REPORT);
  w.packString(value.table_uri);
  w.write(PACK_ENTRIES);
  packHistoryEntryList(w, value.entries);
}

export function isHistoryReport(candidate: unknown): candidate is HistoryReport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<HistoryReport> = candidate;
  if (typeof value.table_uri !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.table_uri, 1)) return false;
  if (!isHistoryEntryList(value.entries)) return false;
  return true;
}

export function convertHistoryReport(value: unknown): HistoryReport {
  const fields = fieldsOf<keyof HistoryReport>(value);
  bailUnlessPlain(fields, fields.table_uri);
  return { table_uri: minLength(asString(fields.table_uri), 1), entries: convertHistoryEntryList(fields.entries) };
}

export function readDeltaMaintenanceStep(r: JsonReader): DeltaMaintenanceStep {
  let operation: "optimize" | "vacuum" | "checkpoint" | "clean_log" | undefined;
  let done: boolean | undefined;
  let message: string | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_OPERATION)) operation = r.readLiteral(READ_OPTIMIZE_OR_VACUUM_OR_CHECKPOINT_OR_CLEAN_LOG);
    if (r.atKey(READ_DONE)) done = r.readBool();
    if (r.atKey(READ_MESSAGE)) message = r.readString();
  } while (r.moreFieldsOrSkip());
  if (operation === undefined || done === undefined || message === undefined) r.bail();
  return { operation, done, message };
}

export function unpackDeltaMaintenanceStep(r: PackReader): DeltaMaintenanceStep {
  let operation: "optimize" | "vacuum" | "checkpoint" | "clean_log" | undefined;
  let done: boolean | undefined;
  let message: string | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_OPERATION)) operation = r.readLiteral(UNPACK_OPTIMIZE_OR_VACUUM_OR_CHECKPOINT_OR_CLEAN_LOG);
    if (r.atKey(UNPACK_DONE)) done = r.readBool();
    if (r.atKey(UNPACK_MESSAGE)) message = r.readString();
  } while (r.moreFieldsOrSkip(outer));
  if (operation === undefined || done === undefined || message === undefined) r.bail();
  return { operation, done, message };
}

export function writeDeltaMaintenanceStep(w: JsonValueWriter, value: DeltaMaintenanceStep): void {
  requirePlain(value, value.operation);
  w.write(OPEN_DELTA_MAINTENANCE_STEP);
  writeOptimizeOrVacuumOrCheckpointOrCleanLog(w, value.operation);
  w.write(WRITE_DONE);
  w.writeBool(value.done);
  w.write(WRITE_MESSAGE);
  w.writeString(value.message);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaMaintenanceStep(w: Writer, value: DeltaMaintenanceStep): void {
  requirePlain(value, value.operation);
  w.write(HEAD_DELTA_MAINTENANCE_STEP);
  packOptimizeOrVacuumOrCheckpointOrCleanLog(w, value.operation);
  w.write(PACK_DONE);
  w.packBool(value.done);
  w.write(PACK_MESSAGE);
  w.packString(value.message);
}

export function isDeltaMaintenanceStep(candidate: unknown): candidate is DeltaMaintenanceStep {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaMaintenanceStep> = candidate;
  if (value.operation === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (
    value.operation !== "optimize" &&
    value.operation !== "vacuum" &&
    value.operation !== "checkpoint" &&
    value.operation !== "clean_log"
  )
    return false;
  if (typeof value.done !== "boolean") return false;
  if (typeof value.message !== "string") return false;
  return true;
}

export function convertDeltaMaintenanceStep(value: unknown): DeltaMaintenanceStep {
  const fields = fieldsOf<keyof DeltaMaintenanceStep>(value);
  bailUnlessPlain(fields, fields.operation);
  return {
    operation: asOneOf(fields.operation, READ_OPTIMIZE_OR_VACUUM_OR_CHECKPOINT_OR_CLEAN_LOG.values),
    done: asBool(fields.done),
    message: asString(fields.message),
  };
}

export function readDeltaMaintainReport(r: JsonReader): DeltaMaintainReport {
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let dry_run: boolean | undefined;
  let steps: readonly DeltaMaintenanceStep[] | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(READ_VERSION)) version = atLeast(r.readInt(), 0);
    if (r.atKey(READ_DRY_RUN)) dry_run = r.readBool();
    if (r.atKey(READ_STEPS)) steps = readDeltaMaintenanceStepList(r);
  } while (r.moreFieldsOrSkip());
  if (table_uri === undefined || version === undefined || dry_run === undefined || steps === undefined) r.bail();
  return { table_uri, version, dry_run, steps };
}

export function unpackDeltaMaintainReport(r: PackReader): DeltaMaintainReport {
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let dry_run: boolean | undefined;
  let steps: readonly DeltaMaintenanceStep[] | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_VERSION)) version = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_DRY_RUN)) dry_run = r.readBool();
    if (r.atKey(UNPACK_STEPS)) steps = unpackDeltaMaintenanceStepList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (table_uri === undefined || version === undefined || dry_run === undefined || steps === undefined) r.bail();
  return { table_uri, version, dry_run, steps };
}

export function writeDeltaMaintainReport(w: JsonValueWriter, value: DeltaMaintainReport): void {
  requirePlain(value, value.table_uri);
  w.write(OPEN_DELTA_MAINTAIN_REPORT);
  w.writeString(value.table_uri);
  w.write(WRITE_VERSION);
  w.writeInt(value.version);
  w.write(WRITE_DRY_RUN);
  w.writeBool(value.dry_run);
  w.write(WRITE_STEPS);
  writeDeltaMaintenanceStepList(w, value.steps);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaMaintainReport(w: Writer, value: DeltaMaintainReport): void {
  requirePlain(value, value.table_uri);
  w.write(HEAD_DELTA_MAINTAIN_REPORT);
  w.packString(value.table_uri);
  w.write(PACK_VERSION);
  w.packInt(value.version);
  w.write(PACK_DRY_RUN);
  w.packBool(value.dry_run);
  w.write(PACK_STEPS);
  packDeltaMaintenanceStepList(w, value.steps);
}

export function isDeltaMaintainReport(candidate: unknown): candidate is DeltaMaintainReport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaMaintainReport> = candidate;
  if (typeof value.table_uri !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.table_uri, 1)) return false;
  if (!(isSafeInt(value.version) && value.version >= 0)) return false;
  if (typeof value.dry_run !== "boolean") return false;
  if (!isDeltaMaintenanceStepList(value.steps)) return false;
  return true;
}

export function convertDeltaMaintainReport(value: unknown): DeltaMaintainReport {
  const fields = fieldsOf<keyof DeltaMaintainReport>(value);
  bailUnlessPlain(fields, fields.table_uri);
  return {
    table_uri: minLength(asString(fields.table_uri), 1),
    version: atLeast(asInt(fields.version), 0),
    dry_run: asBool(fields.dry_run),
    steps: convertDeltaMaintenanceStepList(fields.steps),
  };
}

export function readDeltaMaintenanceEvent(r: JsonReader): DeltaMaintenanceEvent {
  let event_time_unix_ms: EventTimeMs | undefined;
  let operation: NonEmptyStr | undefined;
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | null | undefined;
  let metrics: JsonDict | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_EVENT_TIME_UNIX_MS)) event_time_unix_ms = atLeast(r.readInt(), 0);
    if (r.atKey(READ_OPERATION)) operation = minLength(r.readString(), 1);
    if (r.atKey(READ_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(READ_VERSION)) version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_METRICS)) metrics = readJsonDict(r);
  } while (r.moreFieldsOrSkip());
  if (operation === undefined || table_uri === undefined || version === undefined || metrics === undefined) r.bail();
  const value = {} as Writable<DeltaMaintenanceEvent>;
  if (event_time_unix_ms !== undefined) value.event_time_unix_ms = event_time_unix_ms;
  value.operation = operation;
  value.table_uri = table_uri;
  value.version = version;
  value.metrics = metrics;
  return value;
}

export function unpackDeltaMaintenanceEvent(r: PackReader): DeltaMaintenanceEvent {
  let event_time_unix_ms: EventTimeMs | undefined;
  let operation: NonEmptyStr | undefined;
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | null | undefined;
  let metrics: JsonDict | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_EVENT_TIME_UNIX_MS)) event_time_unix_ms = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_OPERATION)) operation = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_VERSION)) version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_METRICS)) metrics = unpackJsonDict(r);
  } while (r.moreFieldsOrSkip(outer));
  if (operation === undefined || table_uri === undefined || version === undefined || metrics === undefined) r.bail();
  const value = {} as Writable<DeltaMaintenanceEvent>;
  if (event_time_unix_ms !== undefined) value.event_time_unix_ms = event_time_unix_ms;
  value.operation = operation;
  value.table_uri = table_uri;
  value.version = version;
  value.metrics = metrics;
  return value;
}

export function writeDeltaMaintenanceEvent(w: JsonValueWriter, value: DeltaMaintenanceEvent): void {
  requirePlain(value, value.event_time_unix_ms);
  const start = w.here();
  if (value.event_time_unix_ms !== undefined) {
    w.write(WRITE_EVENT_TIME_UNIX_MS);
    w.writeInt(value.event_time_unix_ms);
  }
  w.write(WRITE_OPERATION);
  w.writeString(value.operation);
  w.write(WRITE_TABLE_URI);
  w.writeString(value.table_uri);
  w.write(WRITE_VERSION);
  if (value.version === null) w.writeNull();
  else w.writeInt(value.version);
  w.write(WRITE_METRICS);
  writeAnyMap(w, value.metrics);
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaMaintenanceEvent(w: Writer, value: DeltaMaintenanceEvent): void {
  requirePlain(value, value.event_time_unix_ms);
  let fields = 4;
  if (value.event_time_unix_ms !== undefined) fields++;
  w.packStructHeader(fields, 5);
  if (value.event_time_unix_ms !== undefined) {
    w.write(PACK_EVENT_TIME_UNIX_MS);
    w.packInt(value.event_time_unix_ms);
  }
  w.write(PACK_OPERATION);
  w.packString(value.operation);
  w.write(PACK_TABLE_URI);
  w.packString(value.table_uri);
  w.write(PACK_VERSION);
  if (value.version === null) w.packNull();
  else w.packInt(value.version);
  w.write(PACK_METRICS);
  packAnyMap(w, value.metrics);
}

export function isDeltaMaintenanceEvent(candidate: unknown): candidate is DeltaMaintenanceEvent {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaMaintenanceEvent> = candidate;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (value.event_time_unix_ms !== undefined && !(isSafeInt(value.event_time_unix_ms) && value.event_time_unix_ms >= 0))
    return false;
  if (!(typeof value.operation === "string" && hasMinLength(value.operation, 1))) return false;
  if (!(typeof value.table_uri === "string" && hasMinLength(value.table_uri, 1))) return false;
  if (!(isSafeInt(value.version) && value.version >= 0) && value.version !== null) return false;
  if (!isJsonDict(value.metrics)) return false;
  return true;
}

export function convertDeltaMaintenanceEvent(value: unknown): DeltaMaintenanceEvent {
  const fields = fieldsOf<keyof DeltaMaintenanceEvent>(value);
  bailUnlessPlain(fields, fields.event_time_unix_ms);
  const result = {} as Writable<DeltaMaintenanceEvent>;
  if (fields.event_time_unix_ms !== undefined) result.event_time_unix_ms = atLeast(asInt(fields.event_time_unix_ms), 0);
  result.operation = minLength(asString(fields.operation), 1);
  result.table_uri = minLength(asString(fields.table_uri), 1);
  result.version = fields.version === null ? null : atLeast(asInt(fields.version), 0);
  result.metrics = convertJsonDict(fields.metrics);
  return result;
}

export function readDeltaOperationEvent(r: JsonReader): DeltaOperationEvent {
  let event_time_unix_ms: EventTimeMs | undefined;
  let operation: NonEmptyStr | undefined;
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | null | undefined;
  let metrics: JsonDict | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_EVENT_TIME_UNIX_MS)) event_time_unix_ms = atLeast(r.readInt(), 0);
    if (r.atKey(READ_OPERATION)) operation = minLength(r.readString(), 1);
    if (r.atKey(READ_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(READ_VERSION)) version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_METRICS)) metrics = readJsonDict(r);
  } while (r.moreFieldsOrSkip());
  if (operation === undefined || table_uri === undefined || version === undefined || metrics === undefined) r.bail();
  const value = {} as Writable<DeltaOperationEvent>;
  if (event_time_unix_ms !== undefined) value.event_time_unix_ms = event_time_unix_ms;
  value.operation = operation;
  value.table_uri = table_uri;
  value.version = version;
  value.metrics = metrics;
  return value;
}

export function unpackDeltaOperationEvent(r: PackReader): DeltaOperationEvent {
  let event_time_unix_ms: EventTimeMs | undefined;
  let operation: NonEmptyStr | undefined;
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | null | undefined;
  let metrics: JsonDict | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_EVENT_TIME_UNIX_MS)) event_time_unix_ms = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_OPERATION)) operation = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_VERSION)) version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_METRICS)) metrics = unpackJsonDict(r);
  } while (r.moreFieldsOrSkip(outer));
  if (operation === undefined || table_uri === undefined || version === undefined || metrics === undefined) r.bail();
  const value = {} as Writable<DeltaOperationEvent>;
  if (event_time_unix_ms !== undefined) value.event_time_unix_ms = event_time_unix_ms;
  value.operation = operation;
  value.table_uri = table_uri;
  value.version = version;
  value.metrics = metrics;
  return value;
}

export function writeDeltaOperationEvent(w: JsonValueWriter, value: DeltaOperationEvent): void {
  requirePlain(value, value.event_time_unix_ms);
  const start = w.here();
  if (value.event_time_unix_ms !== undefined) {
    w.write(WRITE_EVENT_TIME_UNIX_MS);
    w.writeInt(value.event_time_unix_ms);
  }
  w.write(WRITE_OPERATION);
  w.writeString(value.operation);
  w.write(WRITE_TABLE_URI);
  w.writeString(value.table_uri);
  w.write(WRITE_VERSION);
  if (value.version === null) w.writeNull();
  else w.writeInt(value.version);
  w.write(WRITE_METRICS);
  writeAnyMap(w, value.metrics);
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaOperationEvent(w: Writer, value: DeltaOperationEvent): void {
  requirePlain(value, value.event_time_unix_ms);
  let fields = 4;
  if (value.event_time_unix_ms !== undefined) fields++;
  w.packStructHeader(fields, 5);
  if (value.event_time_unix_ms !== undefined) {
    w.write(PACK_EVENT_TIME_UNIX_MS);
    w.packInt(value.event_time_unix_ms);
  }
  w.write(PACK_OPERATION);
  w.packString(value.operation);
  w.write(PACK_TABLE_URI);
  w.packString(value.table_uri);
  w.write(PACK_VERSION);
  if (value.version === null) w.packNull();
  else w.packInt(value.version);
  w.write(PACK_METRICS);
  packAnyMap(w, value.metrics);
}

export function isDeltaOperationEvent(candidate: unknown): candidate is DeltaOperationEvent {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaOperationEvent> = candidate;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (value.event_time_unix_ms !== undefined && !(isSafeInt(value.event_time_unix_ms) && value.event_time_unix_ms >= 0))
    return false;
  if (!(typeof value.operation === "string" && hasMinLength(value.operation, 1))) return false;
  if (!(typeof value.table_uri === "string" && hasMinLength(value.table_uri, 1))) return false;
  if (!(isSafeInt(value.version) && value.version >= 0) && value.version !== null) return false;
  if (!isJsonDict(value.metrics)) return false;
  return true;
}

export function convertDeltaOperationEvent(value: unknown): DeltaOperationEvent {
  const fields = fieldsOf<keyof DeltaOperationEvent>(value);
  bailUnlessPlain(fields, fields.event_time_unix_ms);
  const result = {} as Writable<DeltaOperationEvent>;
  if (fields.event_time_unix_ms !== undefined) result.event_time_unix_ms = atLeast(asInt(fields.event_time_unix_ms), 0);
  result.operation = minLength(asString(fields.operation), 1);
  result.table_uri = minLength(asString(fields.table_uri), 1);
  result.version = fields.version === null ? null : atLeast(asInt(fields.version), 0);
  result.metrics = convertJsonDict(fields.metrics);
  return result;
}

function readColumnNameList(r: JsonReader): readonly ColumnName[] {
  const list: ColumnName[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(maxLength(minLength(r.readString(), 1), 255));
  return list;
}

function readFileSizeBinList(r: JsonReader): readonly FileSizeBin[] {
  const list: FileSizeBin[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readFileSizeBin(r));
  return list;
}

function readHistoryEntryList(r: JsonReader): readonly HistoryEntry[] {
  const list: HistoryEntry[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readHistoryEntry(r));
  return list;
}

function readTableFindingList(r: JsonReader): readonly TableFinding[] {
  const list: TableFinding[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readTableFinding(r));
  return list;
}

function unpackColumnNameList(r: PackReader): readonly ColumnName[] {
  const list = new Array<ColumnName>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = maxLength(minLength(r.readString(), 1), 255);
  return list;
}

function unpackFileSizeBinList(r: PackReader): readonly FileSizeBin[] {
  const list = new Array<FileSizeBin>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackFileSizeBin(r);
  return list;
}

function unpackHistoryEntryList(r: PackReader): readonly HistoryEntry[] {
  const list = new Array<HistoryEntry>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackHistoryEntry(r);
  return list;
}

function unpackTableFindingList(r: PackReader): readonly TableFinding[] {
  const list = new Array<TableFinding>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackTableFinding(r);
  return list;
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

function writeFileSizeBinList(w: JsonValueWriter, list: readonly FileSizeBin[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as FileSizeBin;
    writeFileSizeBin(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeHistoryEntryList(w: JsonValueWriter, list: readonly HistoryEntry[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as HistoryEntry;
    writeHistoryEntry(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeTableFindingList(w: JsonValueWriter, list: readonly TableFinding[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as TableFinding;
    writeTableFinding(w, item);
  }
  w.writeByte(CLOSE_LIST);
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

function packStringList(w: Writer, list: readonly string[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string;
    w.packString(item);
  }
}

function packFileSizeBinList(w: Writer, list: readonly FileSizeBin[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as FileSizeBin;
    packFileSizeBin(w, item);
  }
}

function packHistoryEntryList(w: Writer, list: readonly HistoryEntry[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as HistoryEntry;
    packHistoryEntry(w, item);
  }
}

function packTableFindingList(w: Writer, list: readonly TableFinding[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as TableFinding;
    packTableFinding(w, item);
  }
}

function convertColumnNameList(value: unknown): readonly ColumnName[] {
  const items = itemsOf(value);
  const list: ColumnName[] = [];
  for (let i = 0; i < items.length; i++) list.push(maxLength(minLength(asString(items[i]), 1), 255));
  return list;
}

function convertFileSizeBinList(value: unknown): readonly FileSizeBin[] {
  const items = itemsOf(value);
  const list: FileSizeBin[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertFileSizeBin(items[i]));
  return list;
}

function convertHistoryEntryList(value: unknown): readonly HistoryEntry[] {
  const items = itemsOf(value);
  const list: HistoryEntry[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertHistoryEntry(items[i]));
  return list;
}

function convertTableFindingList(value: unknown): readonly TableFinding[] {
  const items = itemsOf(value);
  const list: TableFinding[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertTableFinding(items[i]));
  return list;
}

function isColumnNameList(value: unknown): value is readonly ColumnName[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!(typeof item === "string" && hasMinLength(item, 1) && hasMaxLength(item, 255))) return false;
  }
  return true;
}

function isFileSizeBinList(value: unknown): value is readonly FileSizeBin[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isFileSizeBin(item)) return false;
  }
  return true;
}

function isHistoryEntryList(value: unknown): value is readonly HistoryEntry[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isHistoryEntry(item)) return false;
  }
  return true;
}

function isTableFindingList(value: unknown): value is readonly TableFinding[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isTableFinding(item)) return false;
  }
  return true;
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

function readTableFileList(r: JsonReader): readonly TableFile[] {
  const list: TableFile[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readTableFile(r));
  return list;
}

function unpackTableFileList(r: PackReader): readonly TableFile[] {
  const list = new Array<TableFile>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackTableFile(r);
  return list;
}

function writeTableFileList(w: JsonValueWriter, list: readonly TableFile[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as TableFile;
    writeTableFile(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packTableFileList(w: Writer, list: readonly TableFile[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as TableFile;
    packTableFile(w, item);
  }
}

function convertTableFileList(value: unknown): readonly TableFile[] {
  const items = itemsOf(value);
  const list: TableFile[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertTableFile(items[i]));
  return list;
}

function isTableFileList(value: unknown): value is readonly TableFile[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isTableFile(item)) return false;
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

function readDeltaIngestRejectList(r: JsonReader): readonly DeltaIngestReject[] {
  const list: DeltaIngestReject[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readDeltaIngestReject(r));
  return list;
}

function unpackDeltaIngestRejectList(r: PackReader): readonly DeltaIngestReject[] {
  const list = new Array<DeltaIngestReject>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackDeltaIngestReject(r);
  return list;
}

function writeCsvOrJsonlOrParquet(w: JsonValueWriter, value: "csv" | "jsonl" | "parquet"): void {
  switch (value) {
    case "csv":
      return w.write(WRITE_VALUE_CSV);
    case "jsonl":
      return w.write(WRITE_VALUE_JSONL);
    case "parquet":
      return w.write(WRITE_VALUE_PARQUET);
    default:
      return w.wrong();
  }
}

function writeDeltaIngestRejectList(w: JsonValueWriter, list: readonly DeltaIngestReject[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as DeltaIngestReject;
    writeDeltaIngestReject(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packCsvOrJsonlOrParquet(w: Writer, value: "csv" | "jsonl" | "parquet"): void {
  switch (value) {
    case "csv":
      return w.write(PACK_VALUE_CSV);
    case "jsonl":
      return w.write(PACK_VALUE_JSONL);
    case "parquet":
      return w.write(PACK_VALUE_PARQUET);
    default:
      return w.wrong();
  }
}

function packDeltaIngestRejectList(w: Writer, list: readonly DeltaIngestReject[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as DeltaIngestReject;
    packDeltaIngestReject(w, item);
  }
}

function convertDeltaIngestRejectList(value: unknown): readonly DeltaIngestReject[] {
  const items = itemsOf(value);
  const list: DeltaIngestReject[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertDeltaIngestReject(items[i]));
  return list;
}

function isDeltaIngestRejectList(value: unknown): value is readonly DeltaIngestReject[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isDeltaIngestReject(item)) return false;
  }
  return true;
}

function writeMergeOrWidenOrRename(w: JsonValueWriter, value: "merge" | "widen" | "rename"): void {
  switch (value) {
    case "merge":
      return w.write(WRITE_VALUE_MERGE);
    case "widen":
      return w.write(WRITE_VALUE_WIDEN);
    case "rename":
      return w.write(WRITE_VALUE_RENAME);
    default:
      return w.wrong();
  }
}

function packMergeOrWidenOrRename(w: Writer, value: "merge" | "widen" | "rename"): void {
  switch (value) {
    case "merge":
      return w.write(PACK_VALUE_MERGE);
    case "widen":
      return w.write(PACK_VALUE_WIDEN);
    case "rename":
      return w.write(PACK_VALUE_RENAME);
    default:
      return w.wrong();
  }
}

function readTableDifferenceList(r: JsonReader): readonly TableDifference[] {
  const list: TableDifference[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readTableDifference(r));
  return list;
}

function readContractChangeList(r: JsonReader): readonly ContractChange[] {
  const list: ContractChange[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readContractChange(r));
  return list;
}

function unpackTableDifferenceList(r: PackReader): readonly TableDifference[] {
  const list = new Array<TableDifference>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackTableDifference(r);
  return list;
}

function unpackContractChangeList(r: PackReader): readonly ContractChange[] {
  const list = new Array<ContractChange>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackContractChange(r);
  return list;
}

function writeTableDifferenceList(w: JsonValueWriter, list: readonly TableDifference[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as TableDifference;
    writeTableDifference(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeContractChangeList(w: JsonValueWriter, list: readonly ContractChange[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as ContractChange;
    writeContractChange(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packTableDifferenceList(w: Writer, list: readonly TableDifference[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as TableDifference;
    packTableDifference(w, item);
  }
}

function packContractChangeList(w: Writer, list: readonly ContractChange[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as ContractChange;
    packContractChange(w, item);
  }
}

function convertTableDifferenceList(value: unknown): readonly TableDifference[] {
  const items = itemsOf(value);
  const list: TableDifference[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertTableDifference(items[i]));
  return list;
}

function convertContractChangeList(value: unknown): readonly ContractChange[] {
  const items = itemsOf(value);
  const list: ContractChange[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertContractChange(items[i]));
  return list;
}

function isTableDifferenceList(value: unknown): value is readonly TableDifference[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isTableDifference(item)) return false;
  }
  return true;
}

function isContractChangeList(value: unknown): value is readonly ContractChange[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isContractChange(item)) return false;
  }
  return true;
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

function writeOptimizeOrVacuumOrCheckpointOrCleanLog(
  w: JsonValueWriter,
  value: "optimize" | "vacuum" | "checkpoint" | "clean_log",
): void {
  switch (value) {
    case "optimize":
      return w.write(WRITE_VALUE_OPTIMIZE);
    case "vacuum":
      return w.write(WRITE_VALUE_VACUUM);
    case "checkpoint":
      return w.write(WRITE_VALUE_CHECKPOINT);
    case "clean_log":
      return w.write(WRITE_VALUE_CLEAN_LOG);
    default:
      return w.wrong();
  }
}

function packOptimizeOrVacuumOrCheckpointOrCleanLog(
  w: Writer,
  value: "optimize" | "vacuum" | "checkpoint" | "clean_log",
): void {
  switch (value) {
    case "optimize":
      return w.write(PACK_VALUE_OPTIMIZE);
    case "vacuum":
      return w.write(PACK_VALUE_VACUUM);
    case "checkpoint":
      return w.write(PACK_VALUE_CHECKPOINT);
    case "clean_log":
      return w.write(PACK_VALUE_CLEAN_LOG);
    default:
      return w.wrong();
  }
}

function readDeltaMaintenanceStepList(r: JsonReader): readonly DeltaMaintenanceStep[] {
  const list: DeltaMaintenanceStep[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readDeltaMaintenanceStep(r));
  return list;
}

function unpackDeltaMaintenanceStepList(r: PackReader): readonly DeltaMaintenanceStep[] {
  const list = new Array<DeltaMaintenanceStep>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackDeltaMaintenanceStep(r);
  return list;
}

function writeDeltaMaintenanceStepList(w: JsonValueWriter, list: readonly DeltaMaintenanceStep[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as DeltaMaintenanceStep;
    writeDeltaMaintenanceStep(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packDeltaMaintenanceStepList(w: Writer, list: readonly DeltaMaintenanceStep[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as DeltaMaintenanceStep;
    packDeltaMaintenanceStep(w, item);
  }
}

function convertDeltaMaintenanceStepList(value: unknown): readonly DeltaMaintenanceStep[] {
  const items = itemsOf(value);
  const list: DeltaMaintenanceStep[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertDeltaMaintenanceStep(items[i]));
  return list;
}

function isDeltaMaintenanceStepList(value: unknown): value is readonly DeltaMaintenanceStep[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isDeltaMaintenanceStep(item)) return false;
  }
  return true;
}
