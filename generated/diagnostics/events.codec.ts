// @generated from contracts/diagnostics/events.yaml. Do not edit. [7f4c06c5adfaaa43]

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
  asAny,
  asBool,
  asInt,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMinLength,
  hasProperty,
  isAnyValue,
  isEmptyList,
  isEmptyObject,
  isList,
  isPlainObject,
  isSafeInt,
  itemsOf,
  jsonChunk,
  jsonFields,
  jsonKey,
  minLength,
  packedChunk,
  packedFields,
  packedKey,
  requireList,
  requirePlain,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import {
  convertCachePolicy,
  convertDiskCacheKind,
  convertLogLevel,
  convertRunId,
  convertSha256Hex,
  convertStrMap,
  convertWriteMode,
  isCachePolicy,
  isDiskCacheKind,
  isLogLevel,
  isRunId,
  isSha256Hex,
  isStrMap,
  isWriteMode,
  packCachePolicy,
  packDiskCacheKind,
  packLogLevel,
  packWriteMode,
  readCachePolicy,
  readDiskCacheKind,
  readLogLevel,
  readRunId,
  readSha256Hex,
  readStrMap,
  readWriteMode,
  unpackCachePolicy,
  unpackDiskCacheKind,
  unpackLogLevel,
  unpackRunId,
  unpackSha256Hex,
  unpackStrMap,
  unpackWriteMode,
  writeCachePolicy,
  writeDiskCacheKind,
  writeLogLevel,
  writeWriteMode,
} from "../types.codec.js";
import type {
  CachePolicy,
  DeltaVersion,
  DiskCacheKind,
  EventTimeMs,
  LogLevel,
  NonEmptyStr,
  NonNegInt,
  PlanFingerprint,
  RunId,
  Sha256Hex,
  SqlText,
  StrMap,
  TableUri,
  WriteMode,
} from "../types.js";
import {
  convertValidationErrorPayload,
  isValidationErrorPayload,
  packValidationErrorPayload,
  readValidationErrorPayload,
  unpackValidationErrorPayload,
  writeValidationErrorPayload,
} from "./errors.codec.js";
import type { ValidationErrorPayload } from "./errors.js";
import type {
  CdfReadRecord,
  DatafusionExplainEvent,
  DeltaScanRecord,
  DiskCacheFault,
  OtelLogPayload,
  PlanArtifactEvent,
  PreparedStatementEvent,
  ViewCacheEvent,
  WriteEvent,
} from "./events.js";

const READ_EVENT_TIME_UNIX_MS = /* @__PURE__ */ jsonKey("event_time_unix_ms");
const READ_SQL = /* @__PURE__ */ jsonKey("sql");
const READ_EXPLAIN_ANALYZE = /* @__PURE__ */ jsonKey("explain_analyze");
const READ_VIEW_NAME = /* @__PURE__ */ jsonKey("view_name");
const READ_PLAN_FINGERPRINT = /* @__PURE__ */ jsonKey("plan_fingerprint");
const READ_ERROR = /* @__PURE__ */ jsonKey("error");
const READ_DATASET_NAME = /* @__PURE__ */ jsonKey("dataset_name");
const READ_TABLE_URI = /* @__PURE__ */ jsonKey("table_uri");
const READ_MODE = /* @__PURE__ */ jsonKey("mode");
const READ_VERSION = /* @__PURE__ */ jsonKey("version");
const READ_ROWS = /* @__PURE__ */ jsonKey("rows");
const READ_DURATION_MS = /* @__PURE__ */ jsonKey("duration_ms");
const READ_DELTA_SCAN_RECORD_FIELDS = /* @__PURE__ */ jsonFields([
  "event_time_unix_ms",
  "table_uri",
  "version",
  "files_considered",
  "files_pruned",
  "file_bytes",
  "row_groups",
  "bytes_read",
  "rows",
]);
const READ_CDF_READ_RECORD_FIELDS = /* @__PURE__ */ jsonFields([
  "event_time_unix_ms",
  "dataset_name",
  "table_uri",
  "from_version",
  "to_version",
  "inserts",
  "updates",
  "deletes",
  "run_id",
]);
const READ_CACHE_POLICY = /* @__PURE__ */ jsonKey("cache_policy");
const READ_HIT = /* @__PURE__ */ jsonKey("hit");
const READ_RESULT_KEY = /* @__PURE__ */ jsonKey("result_key");
const READ_REASON = /* @__PURE__ */ jsonKey("reason");
const READ_KIND = /* @__PURE__ */ jsonKey("kind");
const READ_CODE = /* @__PURE__ */ jsonKey("code");
const READ_DETAIL = /* @__PURE__ */ jsonKey("detail");
const READ_NAME = /* @__PURE__ */ jsonKey("name");
const READ_PARAM_TYPES = /* @__PURE__ */ jsonKey("param_types");
const READ_SEVERITY = /* @__PURE__ */ jsonKey("severity");
const READ_BODY = /* @__PURE__ */ jsonKey("body");
const READ_ATTRIBUTES = /* @__PURE__ */ jsonKey("attributes");

const UNPACK_EVENT_TIME_UNIX_MS = /* @__PURE__ */ packedKey("event_time_unix_ms");
const UNPACK_SQL = /* @__PURE__ */ packedKey("sql");
const UNPACK_EXPLAIN_ANALYZE = /* @__PURE__ */ packedKey("explain_analyze");
const UNPACK_VIEW_NAME = /* @__PURE__ */ packedKey("view_name");
const UNPACK_PLAN_FINGERPRINT = /* @__PURE__ */ packedKey("plan_fingerprint");
const UNPACK_ERROR = /* @__PURE__ */ packedKey("error");
const UNPACK_DATASET_NAME = /* @__PURE__ */ packedKey("dataset_name");
const UNPACK_TABLE_URI = /* @__PURE__ */ packedKey("table_uri");
const UNPACK_MODE = /* @__PURE__ */ packedKey("mode");
const UNPACK_VERSION = /* @__PURE__ */ packedKey("version");
const UNPACK_ROWS = /* @__PURE__ */ packedKey("rows");
const UNPACK_DURATION_MS = /* @__PURE__ */ packedKey("duration_ms");
const UNPACK_DELTA_SCAN_RECORD_FIELDS = /* @__PURE__ */ packedFields([
  "event_time_unix_ms",
  "table_uri",
  "version",
  "files_considered",
  "files_pruned",
  "file_bytes",
  "row_groups",
  "bytes_read",
  "rows",
]);
const UNPACK_CDF_READ_RECORD_FIELDS = /* @__PURE__ */ packedFields([
  "event_time_unix_ms",
  "dataset_name",
  "table_uri",
  "from_version",
  "to_version",
  "inserts",
  "updates",
  "deletes",
  "run_id",
]);
const UNPACK_CACHE_POLICY = /* @__PURE__ */ packedKey("cache_policy");
const UNPACK_HIT = /* @__PURE__ */ packedKey("hit");
const UNPACK_RESULT_KEY = /* @__PURE__ */ packedKey("result_key");
const UNPACK_REASON = /* @__PURE__ */ packedKey("reason");
const UNPACK_KIND = /* @__PURE__ */ packedKey("kind");
const UNPACK_CODE = /* @__PURE__ */ packedKey("code");
const UNPACK_DETAIL = /* @__PURE__ */ packedKey("detail");
const UNPACK_NAME = /* @__PURE__ */ packedKey("name");
const UNPACK_PARAM_TYPES = /* @__PURE__ */ packedKey("param_types");
const UNPACK_SEVERITY = /* @__PURE__ */ packedKey("severity");
const UNPACK_BODY = /* @__PURE__ */ packedKey("body");
const UNPACK_ATTRIBUTES = /* @__PURE__ */ packedKey("attributes");

const WRITE_EVENT_TIME_UNIX_MS = /* @__PURE__ */ jsonChunk(',"event_time_unix_ms":');
const WRITE_SQL = /* @__PURE__ */ jsonChunk(',"sql":');
const WRITE_EXPLAIN_ANALYZE = /* @__PURE__ */ jsonChunk(',"explain_analyze":');
const WRITE_VIEW_NAME = /* @__PURE__ */ jsonChunk(',"view_name":');
const WRITE_PLAN_FINGERPRINT = /* @__PURE__ */ jsonChunk(',"plan_fingerprint":');
const WRITE_ERROR = /* @__PURE__ */ jsonChunk(',"error":');
const WRITE_DATASET_NAME = /* @__PURE__ */ jsonChunk(',"dataset_name":');
const WRITE_TABLE_URI = /* @__PURE__ */ jsonChunk(',"table_uri":');
const WRITE_MODE = /* @__PURE__ */ jsonChunk(',"mode":');
const WRITE_VERSION = /* @__PURE__ */ jsonChunk(',"version":');
const WRITE_ROWS = /* @__PURE__ */ jsonChunk(',"rows":');
const WRITE_DURATION_MS = /* @__PURE__ */ jsonChunk(',"duration_ms":');
const WRITE_FILES_CONSIDERED = /* @__PURE__ */ jsonChunk(',"files_considered":');
const WRITE_FILES_PRUNED = /* @__PURE__ */ jsonChunk(',"files_pruned":');
const WRITE_FILE_BYTES = /* @__PURE__ */ jsonChunk(',"file_bytes":');
const WRITE_ROW_GROUPS = /* @__PURE__ */ jsonChunk(',"row_groups":');
const WRITE_BYTES_READ = /* @__PURE__ */ jsonChunk(',"bytes_read":');
const WRITE_FROM_VERSION = /* @__PURE__ */ jsonChunk(',"from_version":');
const WRITE_TO_VERSION = /* @__PURE__ */ jsonChunk(',"to_version":');
const WRITE_INSERTS = /* @__PURE__ */ jsonChunk(',"inserts":');
const WRITE_UPDATES = /* @__PURE__ */ jsonChunk(',"updates":');
const WRITE_DELETES = /* @__PURE__ */ jsonChunk(',"deletes":');
const WRITE_RUN_ID = /* @__PURE__ */ jsonChunk(',"run_id":');
const WRITE_CACHE_POLICY = /* @__PURE__ */ jsonChunk(',"cache_policy":');
const WRITE_HIT = /* @__PURE__ */ jsonChunk(',"hit":');
const WRITE_RESULT_KEY = /* @__PURE__ */ jsonChunk(',"result_key":');
const WRITE_REASON = /* @__PURE__ */ jsonChunk(',"reason":');
const WRITE_KIND = /* @__PURE__ */ jsonChunk(',"kind":');
const WRITE_CODE = /* @__PURE__ */ jsonChunk(',"code":');
const WRITE_DETAIL = /* @__PURE__ */ jsonChunk(',"detail":');
const WRITE_NAME = /* @__PURE__ */ jsonChunk(',"name":');
const WRITE_PARAM_TYPES = /* @__PURE__ */ jsonChunk(',"param_types":');
const OPEN_OTEL_LOG_PAYLOAD = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_SEVERITY = /* @__PURE__ */ jsonChunk(',"severity":');
const WRITE_BODY = /* @__PURE__ */ jsonChunk(',"body":');
const WRITE_ATTRIBUTES = /* @__PURE__ */ jsonChunk(',"attributes":');

const PACK_EVENT_TIME_UNIX_MS = /* @__PURE__ */ packedChunk("event_time_unix_ms");
const PACK_SQL = /* @__PURE__ */ packedChunk("sql");
const PACK_EXPLAIN_ANALYZE = /* @__PURE__ */ packedChunk("explain_analyze");
const PACK_VIEW_NAME = /* @__PURE__ */ packedChunk("view_name");
const PACK_PLAN_FINGERPRINT = /* @__PURE__ */ packedChunk("plan_fingerprint");
const PACK_ERROR = /* @__PURE__ */ packedChunk("error");
const PACK_DATASET_NAME = /* @__PURE__ */ packedChunk("dataset_name");
const PACK_TABLE_URI = /* @__PURE__ */ packedChunk("table_uri");
const PACK_MODE = /* @__PURE__ */ packedChunk("mode");
const PACK_VERSION = /* @__PURE__ */ packedChunk("version");
const PACK_ROWS = /* @__PURE__ */ packedChunk("rows");
const PACK_DURATION_MS = /* @__PURE__ */ packedChunk("duration_ms");
const PACK_FILES_CONSIDERED = /* @__PURE__ */ packedChunk("files_considered");
const PACK_FILES_PRUNED = /* @__PURE__ */ packedChunk("files_pruned");
const PACK_FILE_BYTES = /* @__PURE__ */ packedChunk("file_bytes");
const PACK_ROW_GROUPS = /* @__PURE__ */ packedChunk("row_groups");
const PACK_BYTES_READ = /* @__PURE__ */ packedChunk("bytes_read");
const PACK_FROM_VERSION = /* @__PURE__ */ packedChunk("from_version");
const PACK_TO_VERSION = /* @__PURE__ */ packedChunk("to_version");
const PACK_INSERTS = /* @__PURE__ */ packedChunk("inserts");
const PACK_UPDATES = /* @__PURE__ */ packedChunk("updates");
const PACK_DELETES = /* @__PURE__ */ packedChunk("deletes");
const PACK_RUN_ID = /* @__PURE__ */ packedChunk("run_id");
const PACK_CACHE_POLICY = /* @__PURE__ */ packedChunk("cache_policy");
const PACK_HIT = /* @__PURE__ */ packedChunk("hit");
const PACK_RESULT_KEY = /* @__PURE__ */ packedChunk("result_key");
const PACK_REASON = /* @__PURE__ */ packedChunk("reason");
const PACK_KIND = /* @__PURE__ */ packedChunk("kind");
const PACK_CODE = /* @__PURE__ */ packedChunk("code");
const PACK_DETAIL = /* @__PURE__ */ packedChunk("detail");
const PACK_NAME = /* @__PURE__ */ packedChunk("name");
const PACK_PARAM_TYPES = /* @__PURE__ */ packedChunk("param_types");
const HEAD_OTEL_LOG_PAYLOAD = /* @__PURE__ */ packedChunk("name");
const PACK_SEVERITY = /* @__PURE__ */ packedChunk("severity");
const PACK_BODY = /* @__PURE__ */ packedChunk("body");
const PACK_ATTRIBUTES = /* @__PURE__ */ packedChunk("attributes");

export function readDatafusionExplainEvent(r: JsonReader): DatafusionExplainEvent {
  let event_time_unix_ms: EventTimeMs | undefined;
  let sql: SqlText | undefined;
  let explain_analyze: boolean = false;
  r.beginObject();
  do {
    if (r.atKey(READ_EVENT_TIME_UNIX_MS)) event_time_unix_ms = atLeast(r.readInt(), 0);
    if (r.atKey(READ_SQL)) sql = minLength(r.readString(), 1);
    if (r.atKey(READ_EXPLAIN_ANALYZE)) explain_analyze = r.readBool();
  } while (r.moreFields());
  if (sql === undefined) r.bail();
  const value = {} as Writable<DatafusionExplainEvent>;
  if (event_time_unix_ms !== undefined) value.event_time_unix_ms = event_time_unix_ms;
  value.sql = sql;
  value.explain_analyze = explain_analyze;
  return value;
}

export function unpackDatafusionExplainEvent(r: PackReader): DatafusionExplainEvent {
  let event_time_unix_ms: EventTimeMs | undefined;
  let sql: SqlText | undefined;
  let explain_analyze: boolean = false;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_EVENT_TIME_UNIX_MS)) event_time_unix_ms = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_SQL)) sql = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_EXPLAIN_ANALYZE)) explain_analyze = r.readBool();
  } while (r.moreFields(outer));
  if (sql === undefined) r.bail();
  const value = {} as Writable<DatafusionExplainEvent>;
  if (event_time_unix_ms !== undefined) value.event_time_unix_ms = event_time_unix_ms;
  value.sql = sql;
  value.explain_analyze = explain_analyze;
  return value;
}

export function writeDatafusionExplainEvent(w: JsonValueWriter, value: DatafusionExplainEvent): void {
  requirePlain(value, value.event_time_unix_ms);
  const start = w.here();
  if (value.event_time_unix_ms !== undefined) {
    w.write(WRITE_EVENT_TIME_UNIX_MS);
    w.writeInt(value.event_time_unix_ms);
  }
  w.write(WRITE_SQL);
  w.writeString(value.sql);
  if (value.explain_analyze !== undefined && value.explain_analyze !== false) {
    w.write(WRITE_EXPLAIN_ANALYZE);
    w.writeBool(value.explain_analyze);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDatafusionExplainEvent(w: Writer, value: DatafusionExplainEvent): void {
  requirePlain(value, value.event_time_unix_ms);
  let fields = 1;
  if (value.event_time_unix_ms !== undefined) fields++;
  if (value.explain_analyze !== undefined && value.explain_analyze !== false) fields++;
  w.packStructHeader(fields, 3);
  if (value.event_time_unix_ms !== undefined) {
    w.write(PACK_EVENT_TIME_UNIX_MS);
    w.packInt(value.event_time_unix_ms);
  }
  w.write(PACK_SQL);
  w.packString(value.sql);
  if (value.explain_analyze !== undefined && value.explain_analyze !== false) {
    w.write(PACK_EXPLAIN_ANALYZE);
    w.packBool(value.explain_analyze);
  }
}

export function isDatafusionExplainEvent(candidate: unknown): candidate is DatafusionExplainEvent {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DatafusionExplainEvent> = candidate;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (value.event_time_unix_ms !== undefined && !(isSafeInt(value.event_time_unix_ms) && value.event_time_unix_ms >= 0))
    return false;
  if (!(typeof value.sql === "string" && hasMinLength(value.sql, 1))) return false;
  if (typeof value.explain_analyze !== "boolean") return false;
  for (const name in value) {
    switch (name) {
      case "event_time_unix_ms":
      case "sql":
      case "explain_analyze":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDatafusionExplainEvent(value: unknown): DatafusionExplainEvent {
  const fields = fieldsOf<keyof DatafusionExplainEvent>(value);
  bailUnlessPlain(fields, fields.event_time_unix_ms);
  for (const name in fields) {
    switch (name) {
      case "event_time_unix_ms":
      case "sql":
      case "explain_analyze":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result = {} as Writable<DatafusionExplainEvent>;
  if (fields.event_time_unix_ms !== undefined) result.event_time_unix_ms = atLeast(asInt(fields.event_time_unix_ms), 0);
  result.sql = minLength(asString(fields.sql), 1);
  result.explain_analyze = fields.explain_analyze === undefined ? false : asBool(fields.explain_analyze);
  return result;
}

export function readPlanArtifactEvent(r: JsonReader): PlanArtifactEvent {
  let event_time_unix_ms: EventTimeMs | undefined;
  let view_name: string | undefined;
  let plan_fingerprint: PlanFingerprint | undefined;
  let error: ValidationErrorPayload | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_EVENT_TIME_UNIX_MS)) event_time_unix_ms = atLeast(r.readInt(), 0);
    if (r.atKey(READ_VIEW_NAME)) view_name = r.readString();
    if (r.atKey(READ_PLAN_FINGERPRINT)) plan_fingerprint = minLength(r.readString(), 1);
    if (r.atKey(READ_ERROR)) error = r.atNull() ? null : readValidationErrorPayload(r);
  } while (r.moreFields());
  if (view_name === undefined || plan_fingerprint === undefined) r.bail();
  const value = {} as Writable<PlanArtifactEvent>;
  if (event_time_unix_ms !== undefined) value.event_time_unix_ms = event_time_unix_ms;
  value.view_name = view_name;
  value.plan_fingerprint = plan_fingerprint;
  value.error = error;
  return value;
}

export function unpackPlanArtifactEvent(r: PackReader): PlanArtifactEvent {
  let event_time_unix_ms: EventTimeMs | undefined;
  let view_name: string | undefined;
  let plan_fingerprint: PlanFingerprint | undefined;
  let error: ValidationErrorPayload | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_EVENT_TIME_UNIX_MS)) event_time_unix_ms = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_VIEW_NAME)) view_name = r.readString();
    if (r.atKey(UNPACK_PLAN_FINGERPRINT)) plan_fingerprint = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_ERROR)) error = r.atNull() ? null : unpackValidationErrorPayload(r);
  } while (r.moreFields(outer));
  if (view_name === undefined || plan_fingerprint === undefined) r.bail();
  const value = {} as Writable<PlanArtifactEvent>;
  if (event_time_unix_ms !== undefined) value.event_time_unix_ms = event_time_unix_ms;
  value.view_name = view_name;
  value.plan_fingerprint = plan_fingerprint;
  value.error = error;
  return value;
}

export function writePlanArtifactEvent(w: JsonValueWriter, value: PlanArtifactEvent): void {
  requirePlain(value, value.event_time_unix_ms);
  const start = w.here();
  if (value.event_time_unix_ms !== undefined) {
    w.write(WRITE_EVENT_TIME_UNIX_MS);
    w.writeInt(value.event_time_unix_ms);
  }
  w.write(WRITE_VIEW_NAME);
  w.writeString(value.view_name);
  w.write(WRITE_PLAN_FINGERPRINT);
  w.writeString(value.plan_fingerprint);
  if (value.error !== undefined && value.error !== null) {
    w.write(WRITE_ERROR);
    writeValidationErrorPayload(w, value.error);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packPlanArtifactEvent(w: Writer, value: PlanArtifactEvent): void {
  requirePlain(value, value.event_time_unix_ms);
  let fields = 2;
  if (value.event_time_unix_ms !== undefined) fields++;
  if (value.error !== undefined && value.error !== null) fields++;
  w.packStructHeader(fields, 4);
  if (value.event_time_unix_ms !== undefined) {
    w.write(PACK_EVENT_TIME_UNIX_MS);
    w.packInt(value.event_time_unix_ms);
  }
  w.write(PACK_VIEW_NAME);
  w.packString(value.view_name);
  w.write(PACK_PLAN_FINGERPRINT);
  w.packString(value.plan_fingerprint);
  if (value.error !== undefined && value.error !== null) {
    w.write(PACK_ERROR);
    packValidationErrorPayload(w, value.error);
  }
}

export function isPlanArtifactEvent(candidate: unknown): candidate is PlanArtifactEvent {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<PlanArtifactEvent> = candidate;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (value.event_time_unix_ms !== undefined && !(isSafeInt(value.event_time_unix_ms) && value.event_time_unix_ms >= 0))
    return false;
  if (typeof value.view_name !== "string") return false;
  if (!(typeof value.plan_fingerprint === "string" && hasMinLength(value.plan_fingerprint, 1))) return false;
  if (!isValidationErrorPayload(value.error) && value.error !== null) return false;
  for (const name in value) {
    switch (name) {
      case "event_time_unix_ms":
      case "view_name":
      case "plan_fingerprint":
      case "error":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertPlanArtifactEvent(value: unknown): PlanArtifactEvent {
  const fields = fieldsOf<keyof PlanArtifactEvent>(value);
  bailUnlessPlain(fields, fields.event_time_unix_ms);
  for (const name in fields) {
    switch (name) {
      case "event_time_unix_ms":
      case "view_name":
      case "plan_fingerprint":
      case "error":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result = {} as Writable<PlanArtifactEvent>;
  if (fields.event_time_unix_ms !== undefined) result.event_time_unix_ms = atLeast(asInt(fields.event_time_unix_ms), 0);
  result.view_name = asString(fields.view_name);
  result.plan_fingerprint = minLength(asString(fields.plan_fingerprint), 1);
  result.error = fields.error == null ? null : convertValidationErrorPayload(fields.error);
  return result;
}

export function readWriteEvent(r: JsonReader): WriteEvent {
  let event_time_unix_ms: EventTimeMs | undefined;
  let dataset_name: NonEmptyStr | undefined;
  let table_uri: TableUri | undefined;
  let mode: WriteMode | undefined;
  let version: DeltaVersion | null | undefined;
  let rows: NonNegInt | null | undefined;
  let duration_ms: NonNegInt | null | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_EVENT_TIME_UNIX_MS)) event_time_unix_ms = atLeast(r.readInt(), 0);
    if (r.atKey(READ_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(READ_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(READ_MODE)) mode = readWriteMode(r);
    if (r.atKey(READ_VERSION)) version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_ROWS)) rows = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_DURATION_MS)) duration_ms = r.atNull() ? null : atLeast(r.readInt(), 0);
  } while (r.moreFields());
  if (
    dataset_name === undefined ||
    table_uri === undefined ||
    mode === undefined ||
    version === undefined ||
    rows === undefined ||
    duration_ms === undefined
  )
    r.bail();
  const value = {} as Writable<WriteEvent>;
  if (event_time_unix_ms !== undefined) value.event_time_unix_ms = event_time_unix_ms;
  value.dataset_name = dataset_name;
  value.table_uri = table_uri;
  value.mode = mode;
  value.version = version;
  value.rows = rows;
  value.duration_ms = duration_ms;
  return value;
}

export function unpackWriteEvent(r: PackReader): WriteEvent {
  let event_time_unix_ms: EventTimeMs | undefined;
  let dataset_name: NonEmptyStr | undefined;
  let table_uri: TableUri | undefined;
  let mode: WriteMode | undefined;
  let version: DeltaVersion | null | undefined;
  let rows: NonNegInt | null | undefined;
  let duration_ms: NonNegInt | null | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_EVENT_TIME_UNIX_MS)) event_time_unix_ms = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_MODE)) mode = unpackWriteMode(r);
    if (r.atKey(UNPACK_VERSION)) version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_ROWS)) rows = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_DURATION_MS)) duration_ms = r.atNull() ? null : atLeast(r.readInt(), 0);
  } while (r.moreFields(outer));
  if (
    dataset_name === undefined ||
    table_uri === undefined ||
    mode === undefined ||
    version === undefined ||
    rows === undefined ||
    duration_ms === undefined
  )
    r.bail();
  const value = {} as Writable<WriteEvent>;
  if (event_time_unix_ms !== undefined) value.event_time_unix_ms = event_time_unix_ms;
  value.dataset_name = dataset_name;
  value.table_uri = table_uri;
  value.mode = mode;
  value.version = version;
  value.rows = rows;
  value.duration_ms = duration_ms;
  return value;
}

export function writeWriteEvent(w: JsonValueWriter, value: WriteEvent): void {
  requirePlain(value, value.event_time_unix_ms);
  const start = w.here();
  if (value.event_time_unix_ms !== undefined) {
    w.write(WRITE_EVENT_TIME_UNIX_MS);
    w.writeInt(value.event_time_unix_ms);
  }
  w.write(WRITE_DATASET_NAME);
  w.writeString(value.dataset_name);
  w.write(WRITE_TABLE_URI);
  w.writeString(value.table_uri);
  w.write(WRITE_MODE);
  writeWriteMode(w, value.mode);
  w.write(WRITE_VERSION);
  if (value.version === null) w.writeNull();
  else w.writeInt(value.version);
  w.write(WRITE_ROWS);
  if (value.rows === null) w.writeNull();
  else w.writeInt(value.rows);
  w.write(WRITE_DURATION_MS);
  if (value.duration_ms === null) w.writeNull();
  else w.writeInt(value.duration_ms);
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packWriteEvent(w: Writer, value: WriteEvent): void {
  requirePlain(value, value.event_time_unix_ms);
  let fields = 6;
  if (value.event_time_unix_ms !== undefined) fields++;
  w.packStructHeader(fields, 7);
  if (value.event_time_unix_ms !== undefined) {
    w.write(PACK_EVENT_TIME_UNIX_MS);
    w.packInt(value.event_time_unix_ms);
  }
  w.write(PACK_DATASET_NAME);
  w.packString(value.dataset_name);
  w.write(PACK_TABLE_URI);
  w.packString(value.table_uri);
  w.write(PACK_MODE);
  packWriteMode(w, value.mode);
  w.write(PACK_VERSION);
  if (value.version === null) w.packNull();
  else w.packInt(value.version);
  w.write(PACK_ROWS);
  if (value.rows === null) w.packNull();
  else w.packInt(value.rows);
  w.write(PACK_DURATION_MS);
  if (value.duration_ms === null) w.packNull();
  else w.packInt(value.duration_ms);
}

export function isWriteEvent(candidate: unknown): candidate is WriteEvent {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<WriteEvent> = candidate;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (value.event_time_unix_ms !== undefined && !(isSafeInt(value.event_time_unix_ms) && value.event_time_unix_ms >= 0))
    return false;
  if (!(typeof value.dataset_name === "string" && hasMinLength(value.dataset_name, 1))) return false;
  if (!(typeof value.table_uri === "string" && hasMinLength(value.table_uri, 1))) return false;
  if (!isWriteMode(value.mode)) return false;
  if (!(isSafeInt(value.version) && value.version >= 0) && value.version !== null) return false;
  if (!(isSafeInt(value.rows) && value.rows >= 0) && value.rows !== null) return false;
  if (!(isSafeInt(value.duration_ms) && value.duration_ms >= 0) && value.duration_ms !== null) return false;
  for (const name in value) {
    switch (name) {
      case "event_time_unix_ms":
      case "dataset_name":
      case "table_uri":
      case "mode":
      case "version":
      case "rows":
      case "duration_ms":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertWriteEvent(value: unknown): WriteEvent {
  const fields = fieldsOf<keyof WriteEvent>(value);
  bailUnlessPlain(fields, fields.event_time_unix_ms);
  for (const name in fields) {
    switch (name) {
      case "event_time_unix_ms":
      case "dataset_name":
      case "table_uri":
      case "mode":
      case "version":
      case "rows":
      case "duration_ms":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result = {} as Writable<WriteEvent>;
  if (fields.event_time_unix_ms !== undefined) result.event_time_unix_ms = atLeast(asInt(fields.event_time_unix_ms), 0);
  result.dataset_name = minLength(asString(fields.dataset_name), 1);
  result.table_uri = minLength(asString(fields.table_uri), 1);
  result.mode = convertWriteMode(fields.mode);
  result.version = fields.version === null ? null : atLeast(asInt(fields.version), 0);
  result.rows = fields.rows === null ? null : atLeast(asInt(fields.rows), 0);
  result.duration_ms = fields.duration_ms === null ? null : atLeast(asInt(fields.duration_ms), 0);
  return result;
}

export function readDeltaScanRecord(r: JsonReader): DeltaScanRecord {
  let event_time_unix_ms: EventTimeMs | undefined;
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let files_considered: NonNegInt | undefined;
  let files_pruned: NonNegInt | undefined;
  let file_bytes: NonNegInt | undefined;
  let row_groups: NonNegInt | null = null;
  let bytes_read: NonNegInt | null = null;
  let rows: NonNegInt | null = null;
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_DELTA_SCAN_RECORD_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_DELTA_SCAN_RECORD_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        event_time_unix_ms = atLeast(r.readInt(), 0);
        break;
      case 1:
        table_uri = minLength(r.readString(), 1);
        break;
      case 2:
        version = atLeast(r.readInt(), 0);
        break;
      case 3:
        files_considered = atLeast(r.readInt(), 0);
        break;
      case 4:
        files_pruned = atLeast(r.readInt(), 0);
        break;
      case 5:
        file_bytes = atLeast(r.readInt(), 0);
        break;
      case 6:
        row_groups = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 7:
        bytes_read = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 8:
        rows = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
    }
  }
  if (
    table_uri === undefined ||
    version === undefined ||
    files_considered === undefined ||
    files_pruned === undefined ||
    file_bytes === undefined
  )
    r.bail();
  const value = {} as Writable<DeltaScanRecord>;
  if (event_time_unix_ms !== undefined) value.event_time_unix_ms = event_time_unix_ms;
  value.table_uri = table_uri;
  value.version = version;
  value.files_considered = files_considered;
  value.files_pruned = files_pruned;
  value.file_bytes = file_bytes;
  value.row_groups = row_groups;
  value.bytes_read = bytes_read;
  value.rows = rows;
  return value;
}

export function unpackDeltaScanRecord(r: PackReader): DeltaScanRecord {
  let event_time_unix_ms: EventTimeMs | undefined;
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let files_considered: NonNegInt | undefined;
  let files_pruned: NonNegInt | undefined;
  let file_bytes: NonNegInt | undefined;
  let row_groups: NonNegInt | null = null;
  let bytes_read: NonNegInt | null = null;
  let rows: NonNegInt | null = null;
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_DELTA_SCAN_RECORD_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_DELTA_SCAN_RECORD_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        event_time_unix_ms = atLeast(r.readInt(), 0);
        break;
      case 1:
        table_uri = minLength(r.readString(), 1);
        break;
      case 2:
        version = atLeast(r.readInt(), 0);
        break;
      case 3:
        files_considered = atLeast(r.readInt(), 0);
        break;
      case 4:
        files_pruned = atLeast(r.readInt(), 0);
        break;
      case 5:
        file_bytes = atLeast(r.readInt(), 0);
        break;
      case 6:
        row_groups = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 7:
        bytes_read = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 8:
        rows = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
    }
  }
  if (
    table_uri === undefined ||
    version === undefined ||
    files_considered === undefined ||
    files_pruned === undefined ||
    file_bytes === undefined
  )
    r.bail();
  const value = {} as Writable<DeltaScanRecord>;
  if (event_time_unix_ms !== undefined) value.event_time_unix_ms = event_time_unix_ms;
  value.table_uri = table_uri;
  value.version = version;
  value.files_considered = files_considered;
  value.files_pruned = files_pruned;
  value.file_bytes = file_bytes;
  value.row_groups = row_groups;
  value.bytes_read = bytes_read;
  value.rows = rows;
  return value;
}

export function writeDeltaScanRecord(w: JsonValueWriter, value: DeltaScanRecord): void {
  requirePlain(value, value.event_time_unix_ms);
  const start = w.here();
  if (value.event_time_unix_ms !== undefined) {
    w.write(WRITE_EVENT_TIME_UNIX_MS);
    w.writeInt(value.event_time_unix_ms);
  }
  w.write(WRITE_TABLE_URI);
  w.writeString(value.table_uri);
  w.write(WRITE_VERSION);
  w.writeInt(value.version);
  w.write(WRITE_FILES_CONSIDERED);
  w.writeInt(value.files_considered);
  w.write(WRITE_FILES_PRUNED);
  w.writeInt(value.files_pruned);
  w.write(WRITE_FILE_BYTES);
  w.writeInt(value.file_bytes);
  if (value.row_groups !== undefined && value.row_groups !== null) {
    w.write(WRITE_ROW_GROUPS);
    w.writeInt(value.row_groups);
  }
  if (value.bytes_read !== undefined && value.bytes_read !== null) {
    w.write(WRITE_BYTES_READ);
    w.writeInt(value.bytes_read);
  }
  if (value.rows !== undefined && value.rows !== null) {
    w.write(WRITE_ROWS);
    w.writeInt(value.rows);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaScanRecord(w: Writer, value: DeltaScanRecord): void {
  requirePlain(value, value.event_time_unix_ms);
  let fields = 5;
  if (value.event_time_unix_ms !== undefined) fields++;
  if (value.row_groups !== undefined && value.row_groups !== null) fields++;
  if (value.bytes_read !== undefined && value.bytes_read !== null) fields++;
  if (value.rows !== undefined && value.rows !== null) fields++;
  w.packStructHeader(fields, 9);
  if (value.event_time_unix_ms !== undefined) {
    w.write(PACK_EVENT_TIME_UNIX_MS);
    w.packInt(value.event_time_unix_ms);
  }
  w.write(PACK_TABLE_URI);
  w.packString(value.table_uri);
  w.write(PACK_VERSION);
  w.packInt(value.version);
  w.write(PACK_FILES_CONSIDERED);
  w.packInt(value.files_considered);
  w.write(PACK_FILES_PRUNED);
  w.packInt(value.files_pruned);
  w.write(PACK_FILE_BYTES);
  w.packInt(value.file_bytes);
  if (value.row_groups !== undefined && value.row_groups !== null) {
    w.write(PACK_ROW_GROUPS);
    w.packInt(value.row_groups);
  }
  if (value.bytes_read !== undefined && value.bytes_read !== null) {
    w.write(PACK_BYTES_READ);
    w.packInt(value.bytes_read);
  }
  if (value.rows !== undefined && value.rows !== null) {
    w.write(PACK_ROWS);
    w.packInt(value.rows);
  }
}

export function isDeltaScanRecord(candidate: unknown): candidate is DeltaScanRecord {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaScanRecord> = candidate;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (value.event_time_unix_ms !== undefined && !(isSafeInt(value.event_time_unix_ms) && value.event_time_unix_ms >= 0))
    return false;
  if (!(typeof value.table_uri === "string" && hasMinLength(value.table_uri, 1))) return false;
  if (!(isSafeInt(value.version) && value.version >= 0)) return false;
  if (!(isSafeInt(value.files_considered) && value.files_considered >= 0)) return false;
  if (!(isSafeInt(value.files_pruned) && value.files_pruned >= 0)) return false;
  if (!(isSafeInt(value.file_bytes) && value.file_bytes >= 0)) return false;
  if (!(isSafeInt(value.row_groups) && value.row_groups >= 0) && value.row_groups !== null) return false;
  if (!(isSafeInt(value.bytes_read) && value.bytes_read >= 0) && value.bytes_read !== null) return false;
  if (!(isSafeInt(value.rows) && value.rows >= 0) && value.rows !== null) return false;
  return true;
}

export function convertDeltaScanRecord(value: unknown): DeltaScanRecord {
  const fields = fieldsOf<keyof DeltaScanRecord>(value);
  bailUnlessPlain(fields, fields.event_time_unix_ms);
  const result = {} as Writable<DeltaScanRecord>;
  if (fields.event_time_unix_ms !== undefined) result.event_time_unix_ms = atLeast(asInt(fields.event_time_unix_ms), 0);
  result.table_uri = minLength(asString(fields.table_uri), 1);
  result.version = atLeast(asInt(fields.version), 0);
  result.files_considered = atLeast(asInt(fields.files_considered), 0);
  result.files_pruned = atLeast(asInt(fields.files_pruned), 0);
  result.file_bytes = atLeast(asInt(fields.file_bytes), 0);
  result.row_groups = fields.row_groups == null ? null : atLeast(asInt(fields.row_groups), 0);
  result.bytes_read = fields.bytes_read == null ? null : atLeast(asInt(fields.bytes_read), 0);
  result.rows = fields.rows == null ? null : atLeast(asInt(fields.rows), 0);
  return result;
}

export function readCdfReadRecord(r: JsonReader): CdfReadRecord {
  let event_time_unix_ms: EventTimeMs | undefined;
  let dataset_name: NonEmptyStr | undefined;
  let table_uri: TableUri | undefined;
  let from_version: DeltaVersion | undefined;
  let to_version: DeltaVersion | undefined;
  let inserts: NonNegInt = 0;
  let updates: NonNegInt = 0;
  let deletes: NonNegInt = 0;
  let run_id: RunId | null | undefined;
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_CDF_READ_RECORD_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_CDF_READ_RECORD_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        event_time_unix_ms = atLeast(r.readInt(), 0);
        break;
      case 1:
        dataset_name = minLength(r.readString(), 1);
        break;
      case 2:
        table_uri = minLength(r.readString(), 1);
        break;
      case 3:
        from_version = atLeast(r.readInt(), 0);
        break;
      case 4:
        to_version = atLeast(r.readInt(), 0);
        break;
      case 5:
        inserts = atLeast(r.readInt(), 0);
        break;
      case 6:
        updates = atLeast(r.readInt(), 0);
        break;
      case 7:
        deletes = atLeast(r.readInt(), 0);
        break;
      case 8:
        run_id = r.atNull() ? null : readRunId(r);
        break;
    }
  }
  if (
    dataset_name === undefined ||
    table_uri === undefined ||
    from_version === undefined ||
    to_version === undefined ||
    run_id === undefined
  )
    r.bail();
  const value = {} as Writable<CdfReadRecord>;
  if (event_time_unix_ms !== undefined) value.event_time_unix_ms = event_time_unix_ms;
  value.dataset_name = dataset_name;
  value.table_uri = table_uri;
  value.from_version = from_version;
  value.to_version = to_version;
  value.inserts = inserts;
  value.updates = updates;
  value.deletes = deletes;
  value.run_id = run_id;
  if (!cdfReadRecordRule1(value)) r.bail();
  return value;
}

export function unpackCdfReadRecord(r: PackReader): CdfReadRecord {
  let event_time_unix_ms: EventTimeMs | undefined;
  let dataset_name: NonEmptyStr | undefined;
  let table_uri: TableUri | undefined;
  let from_version: DeltaVersion | undefined;
  let to_version: DeltaVersion | undefined;
  let inserts: NonNegInt = 0;
  let updates: NonNegInt = 0;
  let deletes: NonNegInt = 0;
  let run_id: RunId | null | undefined;
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_CDF_READ_RECORD_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_CDF_READ_RECORD_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        event_time_unix_ms = atLeast(r.readInt(), 0);
        break;
      case 1:
        dataset_name = minLength(r.readString(), 1);
        break;
      case 2:
        table_uri = minLength(r.readString(), 1);
        break;
      case 3:
        from_version = atLeast(r.readInt(), 0);
        break;
      case 4:
        to_version = atLeast(r.readInt(), 0);
        break;
      case 5:
        inserts = atLeast(r.readInt(), 0);
        break;
      case 6:
        updates = atLeast(r.readInt(), 0);
        break;
      case 7:
        deletes = atLeast(r.readInt(), 0);
        break;
      case 8:
        run_id = r.atNull() ? null : unpackRunId(r);
        break;
    }
  }
  if (
    dataset_name === undefined ||
    table_uri === undefined ||
    from_version === undefined ||
    to_version === undefined ||
    run_id === undefined
  )
    r.bail();
  const value = {} as Writable<CdfReadRecord>;
  if (event_time_unix_ms !== undefined) value.event_time_unix_ms = event_time_unix_ms;
  value.dataset_name = dataset_name;
  value.table_uri = table_uri;
  value.from_version = from_version;
  value.to_version = to_version;
  value.inserts = inserts;
  value.updates = updates;
  value.deletes = deletes;
  value.run_id = run_id;
  if (!cdfReadRecordRule1(value)) r.bail();
  return value;
}

export function writeCdfReadRecord(w: JsonValueWriter, value: CdfReadRecord): void {
  requirePlain(value, value.event_time_unix_ms);
  const start = w.here();
  if (value.event_time_unix_ms !== undefined) {
    w.write(WRITE_EVENT_TIME_UNIX_MS);
    w.writeInt(value.event_time_unix_ms);
  }
  w.write(WRITE_DATASET_NAME);
  w.writeString(value.dataset_name);
  w.write(WRITE_TABLE_URI);
  w.writeString(value.table_uri);
  w.write(WRITE_FROM_VERSION);
  w.writeInt(value.from_version);
  w.write(WRITE_TO_VERSION);
  w.writeInt(value.to_version);
  if (value.inserts !== undefined && value.inserts !== 0) {
    w.write(WRITE_INSERTS);
    w.writeInt(value.inserts);
  }
  if (value.updates !== undefined && value.updates !== 0) {
    w.write(WRITE_UPDATES);
    w.writeInt(value.updates);
  }
  if (value.deletes !== undefined && value.deletes !== 0) {
    w.write(WRITE_DELETES);
    w.writeInt(value.deletes);
  }
  w.write(WRITE_RUN_ID);
  if (value.run_id === null) w.writeNull();
  else w.writeString(value.run_id);
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packCdfReadRecord(w: Writer, value: CdfReadRecord): void {
  requirePlain(value, value.event_time_unix_ms);
  let fields = 5;
  if (value.event_time_unix_ms !== undefined) fields++;
  if (value.inserts !== undefined && value.inserts !== 0) fields++;
  if (value.updates !== undefined && value.updates !== 0) fields++;
  if (value.deletes !== undefined && value.deletes !== 0) fields++;
  w.packStructHeader(fields, 9);
  if (value.event_time_unix_ms !== undefined) {
    w.write(PACK_EVENT_TIME_UNIX_MS);
    w.packInt(value.event_time_unix_ms);
  }
  w.write(PACK_DATASET_NAME);
  w.packString(value.dataset_name);
  w.write(PACK_TABLE_URI);
  w.packString(value.table_uri);
  w.write(PACK_FROM_VERSION);
  w.packInt(value.from_version);
  w.write(PACK_TO_VERSION);
  w.packInt(value.to_version);
  if (value.inserts !== undefined && value.inserts !== 0) {
    w.write(PACK_INSERTS);
    w.packInt(value.inserts);
  }
  if (value.updates !== undefined && value.updates !== 0) {
    w.write(PACK_UPDATES);
    w.packInt(value.updates);
  }
  if (value.deletes !== undefined && value.deletes !== 0) {
    w.write(PACK_DELETES);
    w.packInt(value.deletes);
  }
  w.write(PACK_RUN_ID);
  if (value.run_id === null) w.packNull();
  else w.packString(value.run_id);
}

export function isCdfReadRecord(candidate: unknown): candidate is CdfReadRecord {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CdfReadRecord> = candidate;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (value.event_time_unix_ms !== undefined && !(isSafeInt(value.event_time_unix_ms) && value.event_time_unix_ms >= 0))
    return false;
  if (!(typeof value.dataset_name === "string" && hasMinLength(value.dataset_name, 1))) return false;
  if (!(typeof value.table_uri === "string" && hasMinLength(value.table_uri, 1))) return false;
  if (!(isSafeInt(value.from_version) && value.from_version >= 0)) return false;
  if (!(isSafeInt(value.to_version) && value.to_version >= 0)) return false;
  if (!(isSafeInt(value.inserts) && value.inserts >= 0)) return false;
  if (!(isSafeInt(value.updates) && value.updates >= 0)) return false;
  if (!(isSafeInt(value.deletes) && value.deletes >= 0)) return false;
  if (!isRunId(value.run_id) && value.run_id !== null) return false;
  if (!cdfReadRecordRule1(value as CdfReadRecord)) return false;
  return true;
}

export function convertCdfReadRecord(value: unknown): CdfReadRecord {
  const fields = fieldsOf<keyof CdfReadRecord>(value);
  bailUnlessPlain(fields, fields.event_time_unix_ms);
  const result = {} as Writable<CdfReadRecord>;
  if (fields.event_time_unix_ms !== undefined) result.event_time_unix_ms = atLeast(asInt(fields.event_time_unix_ms), 0);
  result.dataset_name = minLength(asString(fields.dataset_name), 1);
  result.table_uri = minLength(asString(fields.table_uri), 1);
  result.from_version = atLeast(asInt(fields.from_version), 0);
  result.to_version = atLeast(asInt(fields.to_version), 0);
  result.inserts = fields.inserts === undefined ? 0 : atLeast(asInt(fields.inserts), 0);
  result.updates = fields.updates === undefined ? 0 : atLeast(asInt(fields.updates), 0);
  result.deletes = fields.deletes === undefined ? 0 : atLeast(asInt(fields.deletes), 0);
  result.run_id = fields.run_id === null ? null : convertRunId(fields.run_id);
  if (!cdfReadRecordRule1(result)) bail();
  return result;
}

/** this.from_version <= this.to_version */
export function cdfReadRecordRule1(self: CdfReadRecord): boolean {
  return self.from_version <= self.to_version;
}

export function readViewCacheEvent(r: JsonReader): ViewCacheEvent {
  let event_time_unix_ms: EventTimeMs | undefined;
  let view_name: NonEmptyStr | undefined;
  let cache_policy: CachePolicy | undefined;
  let hit: boolean | undefined;
  let result_key: Sha256Hex | null = null;
  let reason: string | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_EVENT_TIME_UNIX_MS)) event_time_unix_ms = atLeast(r.readInt(), 0);
    if (r.atKey(READ_VIEW_NAME)) view_name = minLength(r.readString(), 1);
    if (r.atKey(READ_CACHE_POLICY)) cache_policy = readCachePolicy(r);
    if (r.atKey(READ_HIT)) hit = r.readBool();
    if (r.atKey(READ_RESULT_KEY)) result_key = r.atNull() ? null : readSha256Hex(r);
    if (r.atKey(READ_REASON)) reason = r.atNull() ? null : r.readString();
  } while (r.moreFields());
  if (view_name === undefined || cache_policy === undefined || hit === undefined) r.bail();
  const value = {} as Writable<ViewCacheEvent>;
  if (event_time_unix_ms !== undefined) value.event_time_unix_ms = event_time_unix_ms;
  value.view_name = view_name;
  value.cache_policy = cache_policy;
  value.hit = hit;
  value.result_key = result_key;
  value.reason = reason;
  return value;
}

export function unpackViewCacheEvent(r: PackReader): ViewCacheEvent {
  let event_time_unix_ms: EventTimeMs | undefined;
  let view_name: NonEmptyStr | undefined;
  let cache_policy: CachePolicy | undefined;
  let hit: boolean | undefined;
  let result_key: Sha256Hex | null = null;
  let reason: string | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_EVENT_TIME_UNIX_MS)) event_time_unix_ms = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_VIEW_NAME)) view_name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_CACHE_POLICY)) cache_policy = unpackCachePolicy(r);
    if (r.atKey(UNPACK_HIT)) hit = r.readBool();
    if (r.atKey(UNPACK_RESULT_KEY)) result_key = r.atNull() ? null : unpackSha256Hex(r);
    if (r.atKey(UNPACK_REASON)) reason = r.atNull() ? null : r.readString();
  } while (r.moreFields(outer));
  if (view_name === undefined || cache_policy === undefined || hit === undefined) r.bail();
  const value = {} as Writable<ViewCacheEvent>;
  if (event_time_unix_ms !== undefined) value.event_time_unix_ms = event_time_unix_ms;
  value.view_name = view_name;
  value.cache_policy = cache_policy;
  value.hit = hit;
  value.result_key = result_key;
  value.reason = reason;
  return value;
}

export function writeViewCacheEvent(w: JsonValueWriter, value: ViewCacheEvent): void {
  requirePlain(value, value.event_time_unix_ms);
  const start = w.here();
  if (value.event_time_unix_ms !== undefined) {
    w.write(WRITE_EVENT_TIME_UNIX_MS);
    w.writeInt(value.event_time_unix_ms);
  }
  w.write(WRITE_VIEW_NAME);
  w.writeString(value.view_name);
  w.write(WRITE_CACHE_POLICY);
  writeCachePolicy(w, value.cache_policy);
  w.write(WRITE_HIT);
  w.writeBool(value.hit);
  if (value.result_key !== undefined && value.result_key !== null) {
    w.write(WRITE_RESULT_KEY);
    w.writeString(value.result_key);
  }
  if (value.reason !== undefined && value.reason !== null) {
    w.write(WRITE_REASON);
    w.writeString(value.reason);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packViewCacheEvent(w: Writer, value: ViewCacheEvent): void {
  requirePlain(value, value.event_time_unix_ms);
  let fields = 3;
  if (value.event_time_unix_ms !== undefined) fields++;
  if (value.result_key !== undefined && value.result_key !== null) fields++;
  if (value.reason !== undefined && value.reason !== null) fields++;
  w.packStructHeader(fields, 6);
  if (value.event_time_unix_ms !== undefined) {
    w.write(PACK_EVENT_TIME_UNIX_MS);
    w.packInt(value.event_time_unix_ms);
  }
  w.write(PACK_VIEW_NAME);
  w.packString(value.view_name);
  w.write(PACK_CACHE_POLICY);
  packCachePolicy(w, value.cache_policy);
  w.write(PACK_HIT);
  w.packBool(value.hit);
  if (value.result_key !== undefined && value.result_key !== null) {
    w.write(PACK_RESULT_KEY);
    w.packString(value.result_key);
  }
  if (value.reason !== undefined && value.reason !== null) {
    w.write(PACK_REASON);
    w.packString(value.reason);
  }
}

export function isViewCacheEvent(candidate: unknown): candidate is ViewCacheEvent {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ViewCacheEvent> = candidate;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (value.event_time_unix_ms !== undefined && !(isSafeInt(value.event_time_unix_ms) && value.event_time_unix_ms >= 0))
    return false;
  if (!(typeof value.view_name === "string" && hasMinLength(value.view_name, 1))) return false;
  if (!isCachePolicy(value.cache_policy)) return false;
  if (typeof value.hit !== "boolean") return false;
  if (!isSha256Hex(value.result_key) && value.result_key !== null) return false;
  if (typeof value.reason !== "string" && value.reason !== null) return false;
  for (const name in value) {
    switch (name) {
      case "event_time_unix_ms":
      case "view_name":
      case "cache_policy":
      case "hit":
      case "result_key":
      case "reason":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertViewCacheEvent(value: unknown): ViewCacheEvent {
  const fields = fieldsOf<keyof ViewCacheEvent>(value);
  bailUnlessPlain(fields, fields.event_time_unix_ms);
  for (const name in fields) {
    switch (name) {
      case "event_time_unix_ms":
      case "view_name":
      case "cache_policy":
      case "hit":
      case "result_key":
      case "reason":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result = {} as Writable<ViewCacheEvent>;
  if (fields.event_time_unix_ms !== undefined) result.event_time_unix_ms = atLeast(asInt(fields.event_time_unix_ms), 0);
  result.view_name = minLength(asString(fields.view_name), 1);
  result.cache_policy = convertCachePolicy(fields.cache_policy);
  result.hit = asBool(fields.hit);
  result.result_key = fields.result_key == null ? null : convertSha256Hex(fields.result_key);
  result.reason = fields.reason == null ? null : asString(fields.reason);
  return result;
}

export function readDiskCacheFault(r: JsonReader): DiskCacheFault {
  let event_time_unix_ms: EventTimeMs | undefined;
  let kind: DiskCacheKind | undefined;
  let code: NonEmptyStr | undefined;
  let detail: string | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_EVENT_TIME_UNIX_MS)) event_time_unix_ms = atLeast(r.readInt(), 0);
    if (r.atKey(READ_KIND)) kind = readDiskCacheKind(r);
    if (r.atKey(READ_CODE)) code = minLength(r.readString(), 1);
    if (r.atKey(READ_DETAIL)) detail = r.readString();
  } while (r.moreFields());
  if (kind === undefined || code === undefined || detail === undefined) r.bail();
  const value = {} as Writable<DiskCacheFault>;
  if (event_time_unix_ms !== undefined) value.event_time_unix_ms = event_time_unix_ms;
  value.kind = kind;
  value.code = code;
  value.detail = detail;
  return value;
}

export function unpackDiskCacheFault(r: PackReader): DiskCacheFault {
  let event_time_unix_ms: EventTimeMs | undefined;
  let kind: DiskCacheKind | undefined;
  let code: NonEmptyStr | undefined;
  let detail: string | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_EVENT_TIME_UNIX_MS)) event_time_unix_ms = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_KIND)) kind = unpackDiskCacheKind(r);
    if (r.atKey(UNPACK_CODE)) code = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_DETAIL)) detail = r.readString();
  } while (r.moreFields(outer));
  if (kind === undefined || code === undefined || detail === undefined) r.bail();
  const value = {} as Writable<DiskCacheFault>;
  if (event_time_unix_ms !== undefined) value.event_time_unix_ms = event_time_unix_ms;
  value.kind = kind;
  value.code = code;
  value.detail = detail;
  return value;
}

export function writeDiskCacheFault(w: JsonValueWriter, value: DiskCacheFault): void {
  requirePlain(value, value.event_time_unix_ms);
  const start = w.here();
  if (value.event_time_unix_ms !== undefined) {
    w.write(WRITE_EVENT_TIME_UNIX_MS);
    w.writeInt(value.event_time_unix_ms);
  }
  w.write(WRITE_KIND);
  writeDiskCacheKind(w, value.kind);
  w.write(WRITE_CODE);
  w.writeString(value.code);
  w.write(WRITE_DETAIL);
  w.writeString(value.detail);
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDiskCacheFault(w: Writer, value: DiskCacheFault): void {
  requirePlain(value, value.event_time_unix_ms);
  let fields = 3;
  if (value.event_time_unix_ms !== undefined) fields++;
  w.packStructHeader(fields, 4);
  if (value.event_time_unix_ms !== undefined) {
    w.write(PACK_EVENT_TIME_UNIX_MS);
    w.packInt(value.event_time_unix_ms);
  }
  w.write(PACK_KIND);
  packDiskCacheKind(w, value.kind);
  w.write(PACK_CODE);
  w.packString(value.code);
  w.write(PACK_DETAIL);
  w.packString(value.detail);
}

export function isDiskCacheFault(candidate: unknown): candidate is DiskCacheFault {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DiskCacheFault> = candidate;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (value.event_time_unix_ms !== undefined && !(isSafeInt(value.event_time_unix_ms) && value.event_time_unix_ms >= 0))
    return false;
  if (!isDiskCacheKind(value.kind)) return false;
  if (!(typeof value.code === "string" && hasMinLength(value.code, 1))) return false;
  if (typeof value.detail !== "string") return false;
  for (const name in value) {
    switch (name) {
      case "event_time_unix_ms":
      case "kind":
      case "code":
      case "detail":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDiskCacheFault(value: unknown): DiskCacheFault {
  const fields = fieldsOf<keyof DiskCacheFault>(value);
  bailUnlessPlain(fields, fields.event_time_unix_ms);
  for (const name in fields) {
    switch (name) {
      case "event_time_unix_ms":
      case "kind":
      case "code":
      case "detail":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result = {} as Writable<DiskCacheFault>;
  if (fields.event_time_unix_ms !== undefined) result.event_time_unix_ms = atLeast(asInt(fields.event_time_unix_ms), 0);
  result.kind = convertDiskCacheKind(fields.kind);
  result.code = minLength(asString(fields.code), 1);
  result.detail = asString(fields.detail);
  return result;
}

export function readPreparedStatementEvent(r: JsonReader): PreparedStatementEvent {
  let event_time_unix_ms: EventTimeMs | undefined;
  let name: NonEmptyStr | undefined;
  let sql: SqlText | undefined;
  let param_types: readonly string[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_EVENT_TIME_UNIX_MS)) event_time_unix_ms = atLeast(r.readInt(), 0);
    if (r.atKey(READ_NAME)) name = minLength(r.readString(), 1);
    if (r.atKey(READ_SQL)) sql = minLength(r.readString(), 1);
    if (r.atKey(READ_PARAM_TYPES)) param_types = readStringList(r);
  } while (r.moreFields());
  if (name === undefined || sql === undefined) r.bail();
  const value = {} as Writable<PreparedStatementEvent>;
  if (event_time_unix_ms !== undefined) value.event_time_unix_ms = event_time_unix_ms;
  value.name = name;
  value.sql = sql;
  value.param_types = param_types;
  return value;
}

export function unpackPreparedStatementEvent(r: PackReader): PreparedStatementEvent {
  let event_time_unix_ms: EventTimeMs | undefined;
  let name: NonEmptyStr | undefined;
  let sql: SqlText | undefined;
  let param_types: readonly string[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_EVENT_TIME_UNIX_MS)) event_time_unix_ms = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_NAME)) name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_SQL)) sql = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_PARAM_TYPES)) param_types = unpackStringList(r);
  } while (r.moreFields(outer));
  if (name === undefined || sql === undefined) r.bail();
  const value = {} as Writable<PreparedStatementEvent>;
  if (event_time_unix_ms !== undefined) value.event_time_unix_ms = event_time_unix_ms;
  value.name = name;
  value.sql = sql;
  value.param_types = param_types;
  return value;
}

export function writePreparedStatementEvent(w: JsonValueWriter, value: PreparedStatementEvent): void {
  requirePlain(value, value.event_time_unix_ms);
  const start = w.here();
  if (value.event_time_unix_ms !== undefined) {
    w.write(WRITE_EVENT_TIME_UNIX_MS);
    w.writeInt(value.event_time_unix_ms);
  }
  w.write(WRITE_NAME);
  w.writeString(value.name);
  w.write(WRITE_SQL);
  w.writeString(value.sql);
  if (!isEmptyList(value.param_types)) {
    w.write(WRITE_PARAM_TYPES);
    writeStringList(w, value.param_types);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packPreparedStatementEvent(w: Writer, value: PreparedStatementEvent): void {
  requirePlain(value, value.event_time_unix_ms);
  let fields = 2;
  if (value.event_time_unix_ms !== undefined) fields++;
  if (!isEmptyList(value.param_types)) fields++;
  w.packStructHeader(fields, 4);
  if (value.event_time_unix_ms !== undefined) {
    w.write(PACK_EVENT_TIME_UNIX_MS);
    w.packInt(value.event_time_unix_ms);
  }
  w.write(PACK_NAME);
  w.packString(value.name);
  w.write(PACK_SQL);
  w.packString(value.sql);
  if (!isEmptyList(value.param_types)) {
    w.write(PACK_PARAM_TYPES);
    packStringList(w, value.param_types);
  }
}

export function isPreparedStatementEvent(candidate: unknown): candidate is PreparedStatementEvent {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<PreparedStatementEvent> = candidate;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (value.event_time_unix_ms !== undefined && !(isSafeInt(value.event_time_unix_ms) && value.event_time_unix_ms >= 0))
    return false;
  if (!(typeof value.name === "string" && hasMinLength(value.name, 1))) return false;
  if (!(typeof value.sql === "string" && hasMinLength(value.sql, 1))) return false;
  if (!isStringList(value.param_types)) return false;
  for (const name in value) {
    switch (name) {
      case "event_time_unix_ms":
      case "name":
      case "sql":
      case "param_types":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertPreparedStatementEvent(value: unknown): PreparedStatementEvent {
  const fields = fieldsOf<keyof PreparedStatementEvent>(value);
  bailUnlessPlain(fields, fields.event_time_unix_ms);
  for (const name in fields) {
    switch (name) {
      case "event_time_unix_ms":
      case "name":
      case "sql":
      case "param_types":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result = {} as Writable<PreparedStatementEvent>;
  if (fields.event_time_unix_ms !== undefined) result.event_time_unix_ms = atLeast(asInt(fields.event_time_unix_ms), 0);
  result.name = minLength(asString(fields.name), 1);
  result.sql = minLength(asString(fields.sql), 1);
  result.param_types = fields.param_types === undefined ? [] : convertStringList(fields.param_types);
  return result;
}

export function readOtelLogPayload(r: JsonReader): OtelLogPayload {
  let name: string | undefined;
  let severity: LogLevel | undefined;
  let body: AnyValue | undefined;
  let attributes: StrMap | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = r.readString();
    if (r.atKey(READ_SEVERITY)) severity = readLogLevel(r);
    if (r.atKey(READ_BODY)) body = r.readAny();
    if (r.atKey(READ_ATTRIBUTES)) attributes = readStrMap(r);
  } while (r.moreFieldsOrSkip());
  if (name === undefined || severity === undefined || body === undefined) r.bail();
  if (attributes === undefined) attributes = Object.create(null) as StrMap;
  return { name, severity, body, attributes };
}

export function unpackOtelLogPayload(r: PackReader): OtelLogPayload {
  let name: string | undefined;
  let severity: LogLevel | undefined;
  let body: AnyValue | undefined;
  let attributes: StrMap | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = r.readString();
    if (r.atKey(UNPACK_SEVERITY)) severity = unpackLogLevel(r);
    if (r.atKey(UNPACK_BODY)) body = r.readAny();
    if (r.atKey(UNPACK_ATTRIBUTES)) attributes = unpackStrMap(r);
  } while (r.moreFieldsOrSkip(outer));
  if (name === undefined || severity === undefined || body === undefined) r.bail();
  if (attributes === undefined) attributes = Object.create(null) as StrMap;
  return { name, severity, body, attributes };
}

export function writeOtelLogPayload(w: JsonValueWriter, value: OtelLogPayload): void {
  requirePlain(value, value.name);
  w.write(OPEN_OTEL_LOG_PAYLOAD);
  w.writeString(value.name);
  w.write(WRITE_SEVERITY);
  writeLogLevel(w, value.severity);
  w.write(WRITE_BODY);
  w.writeAny(value.body);
  if (!isEmptyObject(value.attributes)) {
    w.write(WRITE_ATTRIBUTES);
    writeStringMap(w, value.attributes);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packOtelLogPayload(w: Writer, value: OtelLogPayload): void {
  requirePlain(value, value.name);
  let fields = 3;
  if (!isEmptyObject(value.attributes)) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_OTEL_LOG_PAYLOAD);
  w.packString(value.name);
  w.write(PACK_SEVERITY);
  packLogLevel(w, value.severity);
  w.write(PACK_BODY);
  w.packAny(value.body);
  if (!isEmptyObject(value.attributes)) {
    w.write(PACK_ATTRIBUTES);
    packStringMap(w, value.attributes);
  }
}

export function isOtelLogPayload(candidate: unknown): candidate is OtelLogPayload {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<OtelLogPayload> = candidate;
  if (typeof value.name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isLogLevel(value.severity)) return false;
  if (!isAnyValue(value.body)) return false;
  if (!isStrMap(value.attributes)) return false;
  return true;
}

export function convertOtelLogPayload(value: unknown): OtelLogPayload {
  const fields = fieldsOf<keyof OtelLogPayload>(value);
  bailUnlessPlain(fields, fields.name);
  return {
    name: asString(fields.name),
    severity: convertLogLevel(fields.severity),
    body: asAny(fields.body),
    attributes: fields.attributes === undefined ? (Object.create(null) as StrMap) : convertStrMap(fields.attributes),
  };
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
