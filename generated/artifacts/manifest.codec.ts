// @generated from contracts/artifacts/manifest.yaml. Do not edit. [ca415e762b774586]

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
  asInt,
  asObject,
  asOneOf,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMinLength,
  hasProperty,
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
  convertDatasetFormat,
  isDatasetFormat,
  packDatasetFormat,
  readDatasetFormat,
  unpackDatasetFormat,
  writeDatasetFormat,
} from "../datasets/datasets.codec.js";
import type { DatasetFormat } from "../datasets/datasets.js";
import {
  convertDeltaFeatureGate,
  convertDeltaProtocolSnapshot,
  isDeltaFeatureGate,
  isDeltaProtocolSnapshot,
  packDeltaFeatureGate,
  packDeltaProtocolSnapshot,
  readDeltaFeatureGate,
  readDeltaProtocolSnapshot,
  unpackDeltaFeatureGate,
  unpackDeltaProtocolSnapshot,
  writeDeltaFeatureGate,
  writeDeltaProtocolSnapshot,
} from "../delta/protocol.codec.js";
import type { DeltaFeatureGate, DeltaProtocolSnapshot } from "../delta/protocol.js";
import {
  convertJsonDict,
  convertRfc3339,
  convertRunId,
  convertSemVer,
  convertSha256Hex,
  convertStrMap,
  isJsonDict,
  isRfc3339,
  isRunId,
  isSemVer,
  isSha256Hex,
  isStrMap,
  readJsonDict,
  readRfc3339,
  readRunId,
  readSemVer,
  readSha256Hex,
  readStrMap,
  unpackJsonDict,
  unpackRfc3339,
  unpackRunId,
  unpackSemVer,
  unpackSha256Hex,
  unpackStrMap,
} from "../types.codec.js";
import type {
  DeltaVersion,
  EventTimeMs,
  JsonDict,
  NonEmptyStr,
  NonNegInt,
  PlanFingerprint,
  Rfc3339,
  RunId,
  SemVer,
  Sha256Hex,
  StrMap,
  TableUri,
  UnixSeconds,
} from "../types.js";
import type {
  DatasetKind,
  DatasetRecord,
  DeltaInputPin,
  FileInputPin,
  InputFile,
  Manifest,
  ManifestV1,
  PlannedOutput,
  ReproInfo,
  RequiredUdf,
  RunDifference,
  RunDifferenceReason,
  RunLease,
  RunManifest,
  RunOutput,
  RunOutputKind,
  RunStatus,
} from "./manifest.js";

const READ_DATASET_NAME = /* @__PURE__ */ jsonKey("dataset_name");
const READ_TABLE_URI = /* @__PURE__ */ jsonKey("table_uri");
const READ_VERSION = /* @__PURE__ */ jsonKey("version");
const READ_TIMESTAMP = /* @__PURE__ */ jsonKey("timestamp");
const READ_FEATURE_GATE = /* @__PURE__ */ jsonKey("feature_gate");
const READ_PROTOCOL = /* @__PURE__ */ jsonKey("protocol");
const READ_FROM_VERSION = /* @__PURE__ */ jsonKey("from_version");
const READ_PATH = /* @__PURE__ */ jsonKey("path");
const READ_SIZE_BYTES = /* @__PURE__ */ jsonKey("size_bytes");
const READ_SHA256 = /* @__PURE__ */ jsonKey("sha256");
const READ_URI = /* @__PURE__ */ jsonKey("uri");
const READ_FORMAT = /* @__PURE__ */ jsonKey("format");
const READ_FILES = /* @__PURE__ */ jsonKey("files");
const READ_ROWS = /* @__PURE__ */ jsonKey("rows");
const READ_KIND = /* @__PURE__ */ jsonKey("kind");
const READ_FILE_HASHES = /* @__PURE__ */ jsonKey("file_hashes");
const READ_FULL_REASON = /* @__PURE__ */ jsonKey("full_reason");
const READ_VIEW = /* @__PURE__ */ jsonKey("view");
const READ_NAME = /* @__PURE__ */ jsonKey("name");
const READ_HASH = /* @__PURE__ */ jsonKey("hash");
const READ_RUN_MANIFEST_FIELDS = /* @__PURE__ */ jsonFields([
  "run_id",
  "status",
  "event_time_unix_ms",
  "plan_signature",
  "plan_fingerprints",
  "delta_inputs",
  "file_inputs",
  "outputs",
  "artifact_ids",
  "execution_fingerprints",
  "parameters",
  "repro",
  "pipeline",
  "sequence",
  "planned_outputs",
  "engine",
  "profile_hash",
  "functions_hash",
  "required_udfs",
]);
const READ_RUN_ID = /* @__PURE__ */ jsonKey("run_id");
const READ_TOKEN = /* @__PURE__ */ jsonKey("token");
const READ_RENEWED_AT_UNIX_MS = /* @__PURE__ */ jsonKey("renewed_at_unix_ms");
const READ_REASON = /* @__PURE__ */ jsonKey("reason");
const READ_LEFT = /* @__PURE__ */ jsonKey("left");
const READ_RIGHT = /* @__PURE__ */ jsonKey("right");
const READ_TOOL_VERSION = /* @__PURE__ */ jsonKey("tool_version");
const READ_RUNTIME = /* @__PURE__ */ jsonKey("runtime");
const READ_PLATFORM = /* @__PURE__ */ jsonKey("platform");
const READ_GIT_COMMIT = /* @__PURE__ */ jsonKey("git_commit");
const READ_LOCKFILE_SHA256 = /* @__PURE__ */ jsonKey("lockfile_sha256");
const READ_ENV = /* @__PURE__ */ jsonKey("env");
const READ_SCHEMA = /* @__PURE__ */ jsonKey("schema");
const READ_MANIFEST_VERSION = /* @__PURE__ */ jsonKey("manifest_version");
const READ_CREATED_AT_UNIX_S = /* @__PURE__ */ jsonKey("created_at_unix_s");
const READ_DATASETS = /* @__PURE__ */ jsonKey("datasets");
const READ_REPRO = /* @__PURE__ */ jsonKey("repro");
const READ_TYPE = /* @__PURE__ */ jsonKey("type");
const READ_SCHEMA_VERSION = /* @__PURE__ */ jsonKey("schema_version");
const READ_TRACE_ID = /* @__PURE__ */ jsonKey("trace_id");

const UNPACK_DATASET_NAME = /* @__PURE__ */ packedKey("dataset_name");
const UNPACK_TABLE_URI = /* @__PURE__ */ packedKey("table_uri");
const UNPACK_VERSION = /* @__PURE__ */ packedKey("version");
const UNPACK_TIMESTAMP = /* @__PURE__ */ packedKey("timestamp");
const UNPACK_FEATURE_GATE = /* @__PURE__ */ packedKey("feature_gate");
const UNPACK_PROTOCOL = /* @__PURE__ */ packedKey("protocol");
const UNPACK_FROM_VERSION = /* @__PURE__ */ packedKey("from_version");
const UNPACK_PATH = /* @__PURE__ */ packedKey("path");
const UNPACK_SIZE_BYTES = /* @__PURE__ */ packedKey("size_bytes");
const UNPACK_SHA256 = /* @__PURE__ */ packedKey("sha256");
const UNPACK_URI = /* @__PURE__ */ packedKey("uri");
const UNPACK_FORMAT = /* @__PURE__ */ packedKey("format");
const UNPACK_FILES = /* @__PURE__ */ packedKey("files");
const UNPACK_ROWS = /* @__PURE__ */ packedKey("rows");
const UNPACK_KIND = /* @__PURE__ */ packedKey("kind");
const UNPACK_FILE_HASHES = /* @__PURE__ */ packedKey("file_hashes");
const UNPACK_FULL_REASON = /* @__PURE__ */ packedKey("full_reason");
const UNPACK_VIEW = /* @__PURE__ */ packedKey("view");
const UNPACK_NAME = /* @__PURE__ */ packedKey("name");
const UNPACK_HASH = /* @__PURE__ */ packedKey("hash");
const UNPACK_RUN_MANIFEST_FIELDS = /* @__PURE__ */ packedFields([
  "run_id",
  "status",
  "event_time_unix_ms",
  "plan_signature",
  "plan_fingerprints",
  "delta_inputs",
  "file_inputs",
  "outputs",
  "artifact_ids",
  "execution_fingerprints",
  "parameters",
  "repro",
  "pipeline",
  "sequence",
  "planned_outputs",
  "engine",
  "profile_hash",
  "functions_hash",
  "required_udfs",
]);
const UNPACK_RUN_ID = /* @__PURE__ */ packedKey("run_id");
const UNPACK_TOKEN = /* @__PURE__ */ packedKey("token");
const UNPACK_RENEWED_AT_UNIX_MS = /* @__PURE__ */ packedKey("renewed_at_unix_ms");
const UNPACK_REASON = /* @__PURE__ */ packedKey("reason");
const UNPACK_LEFT = /* @__PURE__ */ packedKey("left");
const UNPACK_RIGHT = /* @__PURE__ */ packedKey("right");
const UNPACK_TOOL_VERSION = /* @__PURE__ */ packedKey("tool_version");
const UNPACK_RUNTIME = /* @__PURE__ */ packedKey("runtime");
const UNPACK_PLATFORM = /* @__PURE__ */ packedKey("platform");
const UNPACK_GIT_COMMIT = /* @__PURE__ */ packedKey("git_commit");
const UNPACK_LOCKFILE_SHA256 = /* @__PURE__ */ packedKey("lockfile_sha256");
const UNPACK_ENV = /* @__PURE__ */ packedKey("env");
const UNPACK_SCHEMA = /* @__PURE__ */ packedKey("schema");
const UNPACK_MANIFEST_VERSION = /* @__PURE__ */ packedKey("manifest_version");
const UNPACK_CREATED_AT_UNIX_S = /* @__PURE__ */ packedKey("created_at_unix_s");
const UNPACK_DATASETS = /* @__PURE__ */ packedKey("datasets");
const UNPACK_REPRO = /* @__PURE__ */ packedKey("repro");
const UNPACK_TYPE = /* @__PURE__ */ packedKey("type");
const UNPACK_SCHEMA_VERSION = /* @__PURE__ */ packedKey("schema_version");
const UNPACK_TRACE_ID = /* @__PURE__ */ packedKey("trace_id");

const READ_RUN_STATUS = /* @__PURE__ */ jsonLiterals("started", "succeeded", "failed");
const UNPACK_RUN_STATUS = /* @__PURE__ */ packedLiterals("started", "succeeded", "failed");
const READ_RUN_OUTPUT_KIND = /* @__PURE__ */ jsonLiterals(
  "intermediate",
  "relationship_output",
  "cpg_output",
  "accelerator",
);
const UNPACK_RUN_OUTPUT_KIND = /* @__PURE__ */ packedLiterals(
  "intermediate",
  "relationship_output",
  "cpg_output",
  "accelerator",
);
const READ_RUN_DIFFERENCE_REASON = /* @__PURE__ */ jsonLiterals(
  "plans",
  "functions",
  "parameters",
  "inputs",
  "engine",
  "settings",
  "code",
  "rows",
);
const UNPACK_RUN_DIFFERENCE_REASON = /* @__PURE__ */ packedLiterals(
  "plans",
  "functions",
  "parameters",
  "inputs",
  "engine",
  "settings",
  "code",
  "rows",
);
const READ_DATASET_KIND = /* @__PURE__ */ jsonLiterals("input", "intermediate", "relationship_output", "cpg_output");
const UNPACK_DATASET_KIND = /* @__PURE__ */ packedLiterals(
  "input",
  "intermediate",
  "relationship_output",
  "cpg_output",
);
const READ_MANIFEST_V1_TAG = /* @__PURE__ */ jsonLiterals("manifest.v1");
const READ_V1 = /* @__PURE__ */ jsonLiterals("v1");
const UNPACK_MANIFEST_V1_TAG = /* @__PURE__ */ packedLiterals("manifest.v1");
const UNPACK_V1 = /* @__PURE__ */ packedLiterals("v1");

const WRITE_VALUE_STARTED = /* @__PURE__ */ jsonChunk('"started"');
const WRITE_VALUE_SUCCEEDED = /* @__PURE__ */ jsonChunk('"succeeded"');
const WRITE_VALUE_FAILED = /* @__PURE__ */ jsonChunk('"failed"');
const OPEN_DELTA_INPUT_PIN = /* @__PURE__ */ jsonChunk('{"dataset_name":');
const WRITE_TABLE_URI = /* @__PURE__ */ jsonChunk(',"table_uri":');
const WRITE_VERSION = /* @__PURE__ */ jsonChunk(',"version":');
const WRITE_TIMESTAMP = /* @__PURE__ */ jsonChunk(',"timestamp":');
const WRITE_FEATURE_GATE = /* @__PURE__ */ jsonChunk(',"feature_gate":');
const WRITE_PROTOCOL = /* @__PURE__ */ jsonChunk(',"protocol":');
const WRITE_FROM_VERSION = /* @__PURE__ */ jsonChunk(',"from_version":');
const OPEN_INPUT_FILE = /* @__PURE__ */ jsonChunk('{"path":');
const WRITE_SIZE_BYTES = /* @__PURE__ */ jsonChunk(',"size_bytes":');
const WRITE_SHA256 = /* @__PURE__ */ jsonChunk(',"sha256":');
const OPEN_FILE_INPUT_PIN = /* @__PURE__ */ jsonChunk('{"dataset_name":');
const WRITE_URI = /* @__PURE__ */ jsonChunk(',"uri":');
const WRITE_FORMAT = /* @__PURE__ */ jsonChunk(',"format":');
const WRITE_FILES = /* @__PURE__ */ jsonChunk(',"files":');
const WRITE_VALUE_INTERMEDIATE = /* @__PURE__ */ jsonChunk('"intermediate"');
const WRITE_VALUE_RELATIONSHIP_OUTPUT = /* @__PURE__ */ jsonChunk('"relationship_output"');
const WRITE_VALUE_CPG_OUTPUT = /* @__PURE__ */ jsonChunk('"cpg_output"');
const WRITE_VALUE_ACCELERATOR = /* @__PURE__ */ jsonChunk('"accelerator"');
const OPEN_RUN_OUTPUT = /* @__PURE__ */ jsonChunk('{"dataset_name":');
const WRITE_ROWS = /* @__PURE__ */ jsonChunk(',"rows":');
const WRITE_KIND = /* @__PURE__ */ jsonChunk(',"kind":');
const WRITE_FILE_HASHES = /* @__PURE__ */ jsonChunk(',"file_hashes":');
const WRITE_FULL_REASON = /* @__PURE__ */ jsonChunk(',"full_reason":');
const OPEN_PLANNED_OUTPUT = /* @__PURE__ */ jsonChunk('{"view":');
const WRITE_DATASET_NAME = /* @__PURE__ */ jsonChunk(',"dataset_name":');
const OPEN_REQUIRED_UDF = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_HASH = /* @__PURE__ */ jsonChunk(',"hash":');
const OPEN_RUN_MANIFEST = /* @__PURE__ */ jsonChunk('{"run_id":');
const WRITE_STATUS = /* @__PURE__ */ jsonChunk(',"status":');
const WRITE_EVENT_TIME_UNIX_MS = /* @__PURE__ */ jsonChunk(',"event_time_unix_ms":');
const WRITE_PLAN_SIGNATURE = /* @__PURE__ */ jsonChunk(',"plan_signature":');
const WRITE_PLAN_FINGERPRINTS = /* @__PURE__ */ jsonChunk(',"plan_fingerprints":');
const WRITE_DELTA_INPUTS = /* @__PURE__ */ jsonChunk(',"delta_inputs":');
const WRITE_FILE_INPUTS = /* @__PURE__ */ jsonChunk(',"file_inputs":');
const WRITE_OUTPUTS = /* @__PURE__ */ jsonChunk(',"outputs":');
const WRITE_ARTIFACT_IDS = /* @__PURE__ */ jsonChunk(',"artifact_ids":');
const WRITE_EXECUTION_FINGERPRINTS = /* @__PURE__ */ jsonChunk(',"execution_fingerprints":');
const WRITE_PARAMETERS = /* @__PURE__ */ jsonChunk(',"parameters":');
const WRITE_REPRO = /* @__PURE__ */ jsonChunk(',"repro":');
const WRITE_PIPELINE = /* @__PURE__ */ jsonChunk(',"pipeline":');
const WRITE_SEQUENCE = /* @__PURE__ */ jsonChunk(',"sequence":');
const WRITE_PLANNED_OUTPUTS = /* @__PURE__ */ jsonChunk(',"planned_outputs":');
const WRITE_ENGINE = /* @__PURE__ */ jsonChunk(',"engine":');
const WRITE_PROFILE_HASH = /* @__PURE__ */ jsonChunk(',"profile_hash":');
const WRITE_FUNCTIONS_HASH = /* @__PURE__ */ jsonChunk(',"functions_hash":');
const WRITE_REQUIRED_UDFS = /* @__PURE__ */ jsonChunk(',"required_udfs":');
const OPEN_RUN_LEASE = /* @__PURE__ */ jsonChunk('{"run_id":');
const WRITE_TOKEN = /* @__PURE__ */ jsonChunk(',"token":');
const WRITE_RENEWED_AT_UNIX_MS = /* @__PURE__ */ jsonChunk(',"renewed_at_unix_ms":');
const WRITE_VALUE_PLANS = /* @__PURE__ */ jsonChunk('"plans"');
const WRITE_VALUE_FUNCTIONS = /* @__PURE__ */ jsonChunk('"functions"');
const WRITE_VALUE_PARAMETERS = /* @__PURE__ */ jsonChunk('"parameters"');
const WRITE_VALUE_INPUTS = /* @__PURE__ */ jsonChunk('"inputs"');
const WRITE_VALUE_ENGINE = /* @__PURE__ */ jsonChunk('"engine"');
const WRITE_VALUE_SETTINGS = /* @__PURE__ */ jsonChunk('"settings"');
const WRITE_VALUE_CODE = /* @__PURE__ */ jsonChunk('"code"');
const WRITE_VALUE_ROWS = /* @__PURE__ */ jsonChunk('"rows"');
const OPEN_RUN_DIFFERENCE = /* @__PURE__ */ jsonChunk('{"reason":');
const WRITE_NAME = /* @__PURE__ */ jsonChunk(',"name":');
const WRITE_LEFT = /* @__PURE__ */ jsonChunk(',"left":');
const WRITE_RIGHT = /* @__PURE__ */ jsonChunk(',"right":');
const OPEN_REPRO_INFO = /* @__PURE__ */ jsonChunk('{"tool_version":');
const WRITE_RUNTIME = /* @__PURE__ */ jsonChunk(',"runtime":');
const WRITE_PLATFORM = /* @__PURE__ */ jsonChunk(',"platform":');
const WRITE_GIT_COMMIT = /* @__PURE__ */ jsonChunk(',"git_commit":');
const WRITE_LOCKFILE_SHA256 = /* @__PURE__ */ jsonChunk(',"lockfile_sha256":');
const WRITE_ENV = /* @__PURE__ */ jsonChunk(',"env":');
const WRITE_VALUE_INPUT = /* @__PURE__ */ jsonChunk('"input"');
const OPEN_DATASET_RECORD = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_PATH = /* @__PURE__ */ jsonChunk(',"path":');
const WRITE_SCHEMA = /* @__PURE__ */ jsonChunk(',"schema":');
const OPEN_MANIFEST = /* @__PURE__ */ jsonChunk('{"manifest_version":');
const WRITE_CREATED_AT_UNIX_S = /* @__PURE__ */ jsonChunk(',"created_at_unix_s":');
const WRITE_DATASETS = /* @__PURE__ */ jsonChunk(',"datasets":');
const OPEN_MANIFEST_V1 = /* @__PURE__ */ jsonChunk('{"type":"manifest.v1"');
const WRITE_SCHEMA_VERSION = /* @__PURE__ */ jsonChunk(',"schema_version":');
const WRITE_VALUE_V1 = /* @__PURE__ */ jsonChunk('"v1"');
const WRITE_TRACE_ID = /* @__PURE__ */ jsonChunk(',"trace_id":');

const PACK_VALUE_STARTED = /* @__PURE__ */ packedChunk("started");
const PACK_VALUE_SUCCEEDED = /* @__PURE__ */ packedChunk("succeeded");
const PACK_VALUE_FAILED = /* @__PURE__ */ packedChunk("failed");
const HEAD_DELTA_INPUT_PIN = /* @__PURE__ */ packedChunk("dataset_name");
const PACK_TABLE_URI = /* @__PURE__ */ packedChunk("table_uri");
const PACK_VERSION = /* @__PURE__ */ packedChunk("version");
const PACK_TIMESTAMP = /* @__PURE__ */ packedChunk("timestamp");
const PACK_FEATURE_GATE = /* @__PURE__ */ packedChunk("feature_gate");
const PACK_PROTOCOL = /* @__PURE__ */ packedChunk("protocol");
const PACK_FROM_VERSION = /* @__PURE__ */ packedChunk("from_version");
const HEAD_INPUT_FILE = /* @__PURE__ */ packedHead(3, "path");
const PACK_SIZE_BYTES = /* @__PURE__ */ packedChunk("size_bytes");
const PACK_SHA256 = /* @__PURE__ */ packedChunk("sha256");
const HEAD_FILE_INPUT_PIN = /* @__PURE__ */ packedHead(4, "dataset_name");
const PACK_URI = /* @__PURE__ */ packedChunk("uri");
const PACK_FORMAT = /* @__PURE__ */ packedChunk("format");
const PACK_FILES = /* @__PURE__ */ packedChunk("files");
const PACK_VALUE_INTERMEDIATE = /* @__PURE__ */ packedChunk("intermediate");
const PACK_VALUE_RELATIONSHIP_OUTPUT = /* @__PURE__ */ packedChunk("relationship_output");
const PACK_VALUE_CPG_OUTPUT = /* @__PURE__ */ packedChunk("cpg_output");
const PACK_VALUE_ACCELERATOR = /* @__PURE__ */ packedChunk("accelerator");
const HEAD_RUN_OUTPUT = /* @__PURE__ */ packedChunk("dataset_name");
const PACK_ROWS = /* @__PURE__ */ packedChunk("rows");
const PACK_KIND = /* @__PURE__ */ packedChunk("kind");
const PACK_FILE_HASHES = /* @__PURE__ */ packedChunk("file_hashes");
const PACK_FULL_REASON = /* @__PURE__ */ packedChunk("full_reason");
const HEAD_PLANNED_OUTPUT = /* @__PURE__ */ packedChunk("view");
const PACK_DATASET_NAME = /* @__PURE__ */ packedChunk("dataset_name");
const HEAD_REQUIRED_UDF = /* @__PURE__ */ packedChunk("name");
const PACK_HASH = /* @__PURE__ */ packedChunk("hash");
const HEAD_RUN_MANIFEST = /* @__PURE__ */ packedChunk("run_id");
const PACK_STATUS = /* @__PURE__ */ packedChunk("status");
const PACK_EVENT_TIME_UNIX_MS = /* @__PURE__ */ packedChunk("event_time_unix_ms");
const PACK_PLAN_SIGNATURE = /* @__PURE__ */ packedChunk("plan_signature");
const PACK_PLAN_FINGERPRINTS = /* @__PURE__ */ packedChunk("plan_fingerprints");
const PACK_DELTA_INPUTS = /* @__PURE__ */ packedChunk("delta_inputs");
const PACK_FILE_INPUTS = /* @__PURE__ */ packedChunk("file_inputs");
const PACK_OUTPUTS = /* @__PURE__ */ packedChunk("outputs");
const PACK_ARTIFACT_IDS = /* @__PURE__ */ packedChunk("artifact_ids");
const PACK_EXECUTION_FINGERPRINTS = /* @__PURE__ */ packedChunk("execution_fingerprints");
const PACK_PARAMETERS = /* @__PURE__ */ packedChunk("parameters");
const PACK_REPRO = /* @__PURE__ */ packedChunk("repro");
const PACK_PIPELINE = /* @__PURE__ */ packedChunk("pipeline");
const PACK_SEQUENCE = /* @__PURE__ */ packedChunk("sequence");
const PACK_PLANNED_OUTPUTS = /* @__PURE__ */ packedChunk("planned_outputs");
const PACK_ENGINE = /* @__PURE__ */ packedChunk("engine");
const PACK_PROFILE_HASH = /* @__PURE__ */ packedChunk("profile_hash");
const PACK_FUNCTIONS_HASH = /* @__PURE__ */ packedChunk("functions_hash");
const PACK_REQUIRED_UDFS = /* @__PURE__ */ packedChunk("required_udfs");
const HEAD_RUN_LEASE = /* @__PURE__ */ packedHead(3, "run_id");
const PACK_TOKEN = /* @__PURE__ */ packedChunk("token");
const PACK_RENEWED_AT_UNIX_MS = /* @__PURE__ */ packedChunk("renewed_at_unix_ms");
const PACK_VALUE_PLANS = /* @__PURE__ */ packedChunk("plans");
const PACK_VALUE_FUNCTIONS = /* @__PURE__ */ packedChunk("functions");
const PACK_VALUE_PARAMETERS = /* @__PURE__ */ packedChunk("parameters");
const PACK_VALUE_INPUTS = /* @__PURE__ */ packedChunk("inputs");
const PACK_VALUE_ENGINE = /* @__PURE__ */ packedChunk("engine");
const PACK_VALUE_SETTINGS = /* @__PURE__ */ packedChunk("settings");
const PACK_VALUE_CODE = /* @__PURE__ */ packedChunk("code");
const PACK_VALUE_ROWS = /* @__PURE__ */ packedChunk("rows");
const HEAD_RUN_DIFFERENCE = /* @__PURE__ */ packedHead(4, "reason");
const PACK_NAME = /* @__PURE__ */ packedChunk("name");
const PACK_LEFT = /* @__PURE__ */ packedChunk("left");
const PACK_RIGHT = /* @__PURE__ */ packedChunk("right");
const HEAD_REPRO_INFO = /* @__PURE__ */ packedChunk("tool_version");
const PACK_RUNTIME = /* @__PURE__ */ packedChunk("runtime");
const PACK_PLATFORM = /* @__PURE__ */ packedChunk("platform");
const PACK_GIT_COMMIT = /* @__PURE__ */ packedChunk("git_commit");
const PACK_LOCKFILE_SHA256 = /* @__PURE__ */ packedChunk("lockfile_sha256");
const PACK_ENV = /* @__PURE__ */ packedChunk("env");
const PACK_VALUE_INPUT = /* @__PURE__ */ packedChunk("input");
const HEAD_DATASET_RECORD = /* @__PURE__ */ packedChunk("name");
const PACK_PATH = /* @__PURE__ */ packedChunk("path");
const PACK_SCHEMA = /* @__PURE__ */ packedChunk("schema");
const HEAD_MANIFEST = /* @__PURE__ */ packedChunk("manifest_version");
const PACK_CREATED_AT_UNIX_S = /* @__PURE__ */ packedChunk("created_at_unix_s");
const PACK_DATASETS = /* @__PURE__ */ packedChunk("datasets");
const HEAD_MANIFEST_V1 = /* @__PURE__ */ packedChunk("type", "manifest.v1");
const PACK_SCHEMA_VERSION = /* @__PURE__ */ packedChunk("schema_version");
const PACK_VALUE_V1 = /* @__PURE__ */ packedChunk("v1");
const PACK_TRACE_ID = /* @__PURE__ */ packedChunk("trace_id");

export function readRunStatus(r: JsonReader): RunStatus {
  return r.readLiteral(READ_RUN_STATUS);
}

export function unpackRunStatus(r: PackReader): RunStatus {
  return r.readLiteral(UNPACK_RUN_STATUS);
}

export function writeRunStatus(w: JsonValueWriter, value: RunStatus): void {
  switch (value) {
    case "started":
      return w.write(WRITE_VALUE_STARTED);
    case "succeeded":
      return w.write(WRITE_VALUE_SUCCEEDED);
    case "failed":
      return w.write(WRITE_VALUE_FAILED);
    default:
      return w.wrong();
  }
}

export function packRunStatus(w: Writer, value: RunStatus): void {
  switch (value) {
    case "started":
      return w.write(PACK_VALUE_STARTED);
    case "succeeded":
      return w.write(PACK_VALUE_SUCCEEDED);
    case "failed":
      return w.write(PACK_VALUE_FAILED);
    default:
      return w.wrong();
  }
}

export function isRunStatus(value: unknown): value is RunStatus {
  return value === "started" || value === "succeeded" || value === "failed";
}

export function convertRunStatus(value: unknown): RunStatus {
  return asOneOf(value, READ_RUN_STATUS.values);
}

export function readDeltaInputPin(r: JsonReader): DeltaInputPin {
  let dataset_name: NonEmptyStr | undefined;
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | null | undefined;
  let timestamp: Rfc3339 | null | undefined;
  let feature_gate: DeltaFeatureGate | null | undefined;
  let protocol: DeltaProtocolSnapshot | null | undefined;
  let from_version: DeltaVersion | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(READ_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(READ_VERSION)) version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_TIMESTAMP)) timestamp = r.atNull() ? null : readRfc3339(r);
    if (r.atKey(READ_FEATURE_GATE)) feature_gate = r.atNull() ? null : readDeltaFeatureGate(r);
    if (r.atKey(READ_PROTOCOL)) protocol = r.atNull() ? null : readDeltaProtocolSnapshot(r);
    if (r.atKey(READ_FROM_VERSION)) from_version = r.atNull() ? null : atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip());
  if (
    dataset_name === undefined ||
    table_uri === undefined ||
    version === undefined ||
    timestamp === undefined ||
    feature_gate === undefined ||
    protocol === undefined
  )
    r.bail();
  return { dataset_name, table_uri, version, timestamp, feature_gate, protocol, from_version };
}

export function unpackDeltaInputPin(r: PackReader): DeltaInputPin {
  let dataset_name: NonEmptyStr | undefined;
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | null | undefined;
  let timestamp: Rfc3339 | null | undefined;
  let feature_gate: DeltaFeatureGate | null | undefined;
  let protocol: DeltaProtocolSnapshot | null | undefined;
  let from_version: DeltaVersion | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_VERSION)) version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_TIMESTAMP)) timestamp = r.atNull() ? null : unpackRfc3339(r);
    if (r.atKey(UNPACK_FEATURE_GATE)) feature_gate = r.atNull() ? null : unpackDeltaFeatureGate(r);
    if (r.atKey(UNPACK_PROTOCOL)) protocol = r.atNull() ? null : unpackDeltaProtocolSnapshot(r);
    if (r.atKey(UNPACK_FROM_VERSION)) from_version = r.atNull() ? null : atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip(outer));
  if (
    dataset_name === undefined ||
    table_uri === undefined ||
    version === undefined ||
    timestamp === undefined ||
    feature_gate === undefined ||
    protocol === undefined
  )
    r.bail();
  return { dataset_name, table_uri, version, timestamp, feature_gate, protocol, from_version };
}

export function writeDeltaInputPin(w: JsonValueWriter, value: DeltaInputPin): void {
  requirePlain(value, value.dataset_name);
  w.write(OPEN_DELTA_INPUT_PIN);
  w.writeString(value.dataset_name);
  w.write(WRITE_TABLE_URI);
  w.writeString(value.table_uri);
  w.write(WRITE_VERSION);
  if (value.version === null) w.writeNull();
  else w.writeInt(value.version);
  w.write(WRITE_TIMESTAMP);
  if (value.timestamp === null) w.writeNull();
  else w.writeString(value.timestamp);
  w.write(WRITE_FEATURE_GATE);
  if (value.feature_gate === null) w.writeNull();
  else writeDeltaFeatureGate(w, value.feature_gate);
  w.write(WRITE_PROTOCOL);
  if (value.protocol === null) w.writeNull();
  else writeDeltaProtocolSnapshot(w, value.protocol);
  if (value.from_version !== undefined && value.from_version !== null) {
    w.write(WRITE_FROM_VERSION);
    w.writeInt(value.from_version);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaInputPin(w: Writer, value: DeltaInputPin): void {
  requirePlain(value, value.dataset_name);
  let fields = 6;
  if (value.from_version !== undefined && value.from_version !== null) fields++;
  w.packStructHeader(fields, 7);
  w.write(HEAD_DELTA_INPUT_PIN);
  w.packString(value.dataset_name);
  w.write(PACK_TABLE_URI);
  w.packString(value.table_uri);
  w.write(PACK_VERSION);
  if (value.version === null) w.packNull();
  else w.packInt(value.version);
  w.write(PACK_TIMESTAMP);
  if (value.timestamp === null) w.packNull();
  else w.packString(value.timestamp);
  w.write(PACK_FEATURE_GATE);
  if (value.feature_gate === null) w.packNull();
  else packDeltaFeatureGate(w, value.feature_gate);
  w.write(PACK_PROTOCOL);
  if (value.protocol === null) w.packNull();
  else packDeltaProtocolSnapshot(w, value.protocol);
  if (value.from_version !== undefined && value.from_version !== null) {
    w.write(PACK_FROM_VERSION);
    w.packInt(value.from_version);
  }
}

export function isDeltaInputPin(candidate: unknown): candidate is DeltaInputPin {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaInputPin> = candidate;
  if (typeof value.dataset_name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.dataset_name, 1)) return false;
  if (!(typeof value.table_uri === "string" && hasMinLength(value.table_uri, 1))) return false;
  if (!(isSafeInt(value.version) && value.version >= 0) && value.version !== null) return false;
  if (!isRfc3339(value.timestamp) && value.timestamp !== null) return false;
  if (!isDeltaFeatureGate(value.feature_gate) && value.feature_gate !== null) return false;
  if (!isDeltaProtocolSnapshot(value.protocol) && value.protocol !== null) return false;
  if (!(isSafeInt(value.from_version) && value.from_version >= 0) && value.from_version !== null) return false;
  return true;
}

export function convertDeltaInputPin(value: unknown): DeltaInputPin {
  const fields = fieldsOf<keyof DeltaInputPin>(value);
  bailUnlessPlain(fields, fields.dataset_name);
  return {
    dataset_name: minLength(asString(fields.dataset_name), 1),
    table_uri: minLength(asString(fields.table_uri), 1),
    version: fields.version === null ? null : atLeast(asInt(fields.version), 0),
    timestamp: fields.timestamp === null ? null : convertRfc3339(fields.timestamp),
    feature_gate: fields.feature_gate === null ? null : convertDeltaFeatureGate(fields.feature_gate),
    protocol: fields.protocol === null ? null : convertDeltaProtocolSnapshot(fields.protocol),
    from_version: fields.from_version == null ? null : atLeast(asInt(fields.from_version), 0),
  };
}

export function readInputFile(r: JsonReader): InputFile {
  let path: NonEmptyStr | undefined;
  let size_bytes: NonNegInt | undefined;
  let sha256: Sha256Hex | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_PATH)) path = minLength(r.readString(), 1);
    if (r.atKey(READ_SIZE_BYTES)) size_bytes = atLeast(r.readInt(), 0);
    if (r.atKey(READ_SHA256)) sha256 = readSha256Hex(r);
  } while (r.moreFieldsOrSkip());
  if (path === undefined || size_bytes === undefined || sha256 === undefined) r.bail();
  return { path, size_bytes, sha256 };
}

export function unpackInputFile(r: PackReader): InputFile {
  let path: NonEmptyStr | undefined;
  let size_bytes: NonNegInt | undefined;
  let sha256: Sha256Hex | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_PATH)) path = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_SIZE_BYTES)) size_bytes = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_SHA256)) sha256 = unpackSha256Hex(r);
  } while (r.moreFieldsOrSkip(outer));
  if (path === undefined || size_bytes === undefined || sha256 === undefined) r.bail();
  return { path, size_bytes, sha256 };
}

export function writeInputFile(w: JsonValueWriter, value: InputFile): void {
  requirePlain(value, value.path);
  w.write(OPEN_INPUT_FILE);
  w.writeString(value.path);
  w.write(WRITE_SIZE_BYTES);
  w.writeInt(value.size_bytes);
  w.write(WRITE_SHA256);
  w.writeString(value.sha256);
  w.writeByte(CLOSE_OBJECT);
}

export function packInputFile(w: Writer, value: InputFile): void {
  requirePlain(value, value.path);
  w.write(HEAD_INPUT_FILE);
  w.packString(value.path);
  w.write(PACK_SIZE_BYTES);
  w.packInt(value.size_bytes);
  w.write(PACK_SHA256);
  w.packString(value.sha256);
}

export function isInputFile(candidate: unknown): candidate is InputFile {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<InputFile> = candidate;
  if (typeof value.path !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.path, 1)) return false;
  if (!(isSafeInt(value.size_bytes) && value.size_bytes >= 0)) return false;
  if (!isSha256Hex(value.sha256)) return false;
  return true;
}

export function convertInputFile(value: unknown): InputFile {
  const fields = fieldsOf<keyof InputFile>(value);
  bailUnlessPlain(fields, fields.path);
  return {
    path: minLength(asString(fields.path), 1),
    size_bytes: atLeast(asInt(fields.size_bytes), 0),
    sha256: convertSha256Hex(fields.sha256),
  };
}

export function readFileInputPin(r: JsonReader): FileInputPin {
  let dataset_name: NonEmptyStr | undefined;
  let uri: TableUri | undefined;
  let format: DatasetFormat | undefined;
  let files: readonly InputFile[] | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(READ_URI)) uri = minLength(r.readString(), 1);
    if (r.atKey(READ_FORMAT)) format = readDatasetFormat(r);
    if (r.atKey(READ_FILES)) files = readInputFileList(r);
  } while (r.moreFieldsOrSkip());
  if (dataset_name === undefined || uri === undefined || format === undefined || files === undefined) r.bail();
  return { dataset_name, uri, format, files };
}

export function unpackFileInputPin(r: PackReader): FileInputPin {
  let dataset_name: NonEmptyStr | undefined;
  let uri: TableUri | undefined;
  let format: DatasetFormat | undefined;
  let files: readonly InputFile[] | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_URI)) uri = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_FORMAT)) format = unpackDatasetFormat(r);
    if (r.atKey(UNPACK_FILES)) files = unpackInputFileList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (dataset_name === undefined || uri === undefined || format === undefined || files === undefined) r.bail();
  return { dataset_name, uri, format, files };
}

export function writeFileInputPin(w: JsonValueWriter, value: FileInputPin): void {
  requirePlain(value, value.dataset_name);
  w.write(OPEN_FILE_INPUT_PIN);
  w.writeString(value.dataset_name);
  w.write(WRITE_URI);
  w.writeString(value.uri);
  w.write(WRITE_FORMAT);
  writeDatasetFormat(w, value.format);
  w.write(WRITE_FILES);
  writeInputFileList(w, value.files);
  w.writeByte(CLOSE_OBJECT);
}

export function packFileInputPin(w: Writer, value: FileInputPin): void {
  requirePlain(value, value.dataset_name);
  w.write(HEAD_FILE_INPUT_PIN);
  w.packString(value.dataset_name);
  w.write(PACK_URI);
  w.packString(value.uri);
  w.write(PACK_FORMAT);
  packDatasetFormat(w, value.format);
  w.write(PACK_FILES);
  packInputFileList(w, value.files);
}

export function isFileInputPin(candidate: unknown): candidate is FileInputPin {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<FileInputPin> = candidate;
  if (typeof value.dataset_name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.dataset_name, 1)) return false;
  if (!(typeof value.uri === "string" && hasMinLength(value.uri, 1))) return false;
  if (!isDatasetFormat(value.format)) return false;
  if (!isInputFileList(value.files)) return false;
  return true;
}

export function convertFileInputPin(value: unknown): FileInputPin {
  const fields = fieldsOf<keyof FileInputPin>(value);
  bailUnlessPlain(fields, fields.dataset_name);
  return {
    dataset_name: minLength(asString(fields.dataset_name), 1),
    uri: minLength(asString(fields.uri), 1),
    format: convertDatasetFormat(fields.format),
    files: convertInputFileList(fields.files),
  };
}

export function readRunOutputKind(r: JsonReader): RunOutputKind {
  return r.readLiteral(READ_RUN_OUTPUT_KIND);
}

export function unpackRunOutputKind(r: PackReader): RunOutputKind {
  return r.readLiteral(UNPACK_RUN_OUTPUT_KIND);
}

export function writeRunOutputKind(w: JsonValueWriter, value: RunOutputKind): void {
  switch (value) {
    case "intermediate":
      return w.write(WRITE_VALUE_INTERMEDIATE);
    case "relationship_output":
      return w.write(WRITE_VALUE_RELATIONSHIP_OUTPUT);
    case "cpg_output":
      return w.write(WRITE_VALUE_CPG_OUTPUT);
    case "accelerator":
      return w.write(WRITE_VALUE_ACCELERATOR);
    default:
      return w.wrong();
  }
}

export function packRunOutputKind(w: Writer, value: RunOutputKind): void {
  switch (value) {
    case "intermediate":
      return w.write(PACK_VALUE_INTERMEDIATE);
    case "relationship_output":
      return w.write(PACK_VALUE_RELATIONSHIP_OUTPUT);
    case "cpg_output":
      return w.write(PACK_VALUE_CPG_OUTPUT);
    case "accelerator":
      return w.write(PACK_VALUE_ACCELERATOR);
    default:
      return w.wrong();
  }
}

export function isRunOutputKind(value: unknown): value is RunOutputKind {
  return (
    value === "intermediate" || value === "relationship_output" || value === "cpg_output" || value === "accelerator"
  );
}

export function convertRunOutputKind(value: unknown): RunOutputKind {
  return asOneOf(value, READ_RUN_OUTPUT_KIND.values);
}

export function readRunOutput(r: JsonReader): RunOutput {
  let dataset_name: NonEmptyStr | undefined;
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | null | undefined;
  let rows: NonNegInt | null | undefined;
  let files: NonNegInt | null | undefined;
  let kind: RunOutputKind = "intermediate";
  let file_hashes: readonly Sha256Hex[] | null = null;
  let full_reason: string | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(READ_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(READ_VERSION)) version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_ROWS)) rows = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_FILES)) files = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_KIND)) kind = readRunOutputKind(r);
    if (r.atKey(READ_FILE_HASHES)) file_hashes = r.atNull() ? null : readSha256HexList(r);
    if (r.atKey(READ_FULL_REASON)) full_reason = r.atNull() ? null : r.readString();
  } while (r.moreFieldsOrSkip());
  if (
    dataset_name === undefined ||
    table_uri === undefined ||
    version === undefined ||
    rows === undefined ||
    files === undefined
  )
    r.bail();
  return { dataset_name, table_uri, version, rows, files, kind, file_hashes, full_reason };
}

export function unpackRunOutput(r: PackReader): RunOutput {
  let dataset_name: NonEmptyStr | undefined;
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | null | undefined;
  let rows: NonNegInt | null | undefined;
  let files: NonNegInt | null | undefined;
  let kind: RunOutputKind = "intermediate";
  let file_hashes: readonly Sha256Hex[] | null = null;
  let full_reason: string | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_VERSION)) version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_ROWS)) rows = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_FILES)) files = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_KIND)) kind = unpackRunOutputKind(r);
    if (r.atKey(UNPACK_FILE_HASHES)) file_hashes = r.atNull() ? null : unpackSha256HexList(r);
    if (r.atKey(UNPACK_FULL_REASON)) full_reason = r.atNull() ? null : r.readString();
  } while (r.moreFieldsOrSkip(outer));
  if (
    dataset_name === undefined ||
    table_uri === undefined ||
    version === undefined ||
    rows === undefined ||
    files === undefined
  )
    r.bail();
  return { dataset_name, table_uri, version, rows, files, kind, file_hashes, full_reason };
}

export function writeRunOutput(w: JsonValueWriter, value: RunOutput): void {
  requirePlain(value, value.dataset_name);
  w.write(OPEN_RUN_OUTPUT);
  w.writeString(value.dataset_name);
  w.write(WRITE_TABLE_URI);
  w.writeString(value.table_uri);
  w.write(WRITE_VERSION);
  if (value.version === null) w.writeNull();
  else w.writeInt(value.version);
  w.write(WRITE_ROWS);
  if (value.rows === null) w.writeNull();
  else w.writeInt(value.rows);
  w.write(WRITE_FILES);
  if (value.files === null) w.writeNull();
  else w.writeInt(value.files);
  if (value.kind !== undefined && value.kind !== "intermediate") {
    w.write(WRITE_KIND);
    writeRunOutputKind(w, value.kind);
  }
  if (value.file_hashes !== undefined && value.file_hashes !== null) {
    w.write(WRITE_FILE_HASHES);
    writeStringList(w, value.file_hashes);
  }
  if (value.full_reason !== undefined && value.full_reason !== null) {
    w.write(WRITE_FULL_REASON);
    w.writeString(value.full_reason);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packRunOutput(w: Writer, value: RunOutput): void {
  requirePlain(value, value.dataset_name);
  let fields = 5;
  if (value.kind !== undefined && value.kind !== "intermediate") fields++;
  if (value.file_hashes !== undefined && value.file_hashes !== null) fields++;
  if (value.full_reason !== undefined && value.full_reason !== null) fields++;
  w.packStructHeader(fields, 8);
  w.write(HEAD_RUN_OUTPUT);
  w.packString(value.dataset_name);
  w.write(PACK_TABLE_URI);
  w.packString(value.table_uri);
  w.write(PACK_VERSION);
  if (value.version === null) w.packNull();
  else w.packInt(value.version);
  w.write(PACK_ROWS);
  if (value.rows === null) w.packNull();
  else w.packInt(value.rows);
  w.write(PACK_FILES);
  if (value.files === null) w.packNull();
  else w.packInt(value.files);
  if (value.kind !== undefined && value.kind !== "intermediate") {
    w.write(PACK_KIND);
    packRunOutputKind(w, value.kind);
  }
  if (value.file_hashes !== undefined && value.file_hashes !== null) {
    w.write(PACK_FILE_HASHES);
    packStringList(w, value.file_hashes);
  }
  if (value.full_reason !== undefined && value.full_reason !== null) {
    w.write(PACK_FULL_REASON);
    w.packString(value.full_reason);
  }
}

export function isRunOutput(candidate: unknown): candidate is RunOutput {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RunOutput> = candidate;
  if (typeof value.dataset_name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.dataset_name, 1)) return false;
  if (!(typeof value.table_uri === "string" && hasMinLength(value.table_uri, 1))) return false;
  if (!(isSafeInt(value.version) && value.version >= 0) && value.version !== null) return false;
  if (!(isSafeInt(value.rows) && value.rows >= 0) && value.rows !== null) return false;
  if (!(isSafeInt(value.files) && value.files >= 0) && value.files !== null) return false;
  if (!isRunOutputKind(value.kind)) return false;
  if (!isSha256HexList(value.file_hashes) && value.file_hashes !== null) return false;
  if (typeof value.full_reason !== "string" && value.full_reason !== null) return false;
  return true;
}

export function convertRunOutput(value: unknown): RunOutput {
  const fields = fieldsOf<keyof RunOutput>(value);
  bailUnlessPlain(fields, fields.dataset_name);
  return {
    dataset_name: minLength(asString(fields.dataset_name), 1),
    table_uri: minLength(asString(fields.table_uri), 1),
    version: fields.version === null ? null : atLeast(asInt(fields.version), 0),
    rows: fields.rows === null ? null : atLeast(asInt(fields.rows), 0),
    files: fields.files === null ? null : atLeast(asInt(fields.files), 0),
    kind: fields.kind === undefined ? "intermediate" : convertRunOutputKind(fields.kind),
    file_hashes: fields.file_hashes == null ? null : convertSha256HexList(fields.file_hashes),
    full_reason: fields.full_reason == null ? null : asString(fields.full_reason),
  };
}

export function readPlannedOutput(r: JsonReader): PlannedOutput {
  let view: NonEmptyStr | undefined;
  let dataset_name: NonEmptyStr | undefined;
  let table_uri: TableUri | undefined;
  let kind: RunOutputKind = "intermediate";
  r.beginObject();
  do {
    if (r.atKey(READ_VIEW)) view = minLength(r.readString(), 1);
    if (r.atKey(READ_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(READ_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(READ_KIND)) kind = readRunOutputKind(r);
  } while (r.moreFieldsOrSkip());
  if (view === undefined || dataset_name === undefined || table_uri === undefined) r.bail();
  return { view, dataset_name, table_uri, kind };
}

export function unpackPlannedOutput(r: PackReader): PlannedOutput {
  let view: NonEmptyStr | undefined;
  let dataset_name: NonEmptyStr | undefined;
  let table_uri: TableUri | undefined;
  let kind: RunOutputKind = "intermediate";
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_VIEW)) view = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_KIND)) kind = unpackRunOutputKind(r);
  } while (r.moreFieldsOrSkip(outer));
  if (view === undefined || dataset_name === undefined || table_uri === undefined) r.bail();
  return { view, dataset_name, table_uri, kind };
}

export function writePlannedOutput(w: JsonValueWriter, value: PlannedOutput): void {
  requirePlain(value, value.view);
  w.write(OPEN_PLANNED_OUTPUT);
  w.writeString(value.view);
  w.write(WRITE_DATASET_NAME);
  w.writeString(value.dataset_name);
  w.write(WRITE_TABLE_URI);
  w.writeString(value.table_uri);
  if (value.kind !== undefined && value.kind !== "intermediate") {
    w.write(WRITE_KIND);
    writeRunOutputKind(w, value.kind);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packPlannedOutput(w: Writer, value: PlannedOutput): void {
  requirePlain(value, value.view);
  let fields = 3;
  if (value.kind !== undefined && value.kind !== "intermediate") fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_PLANNED_OUTPUT);
  w.packString(value.view);
  w.write(PACK_DATASET_NAME);
  w.packString(value.dataset_name);
  w.write(PACK_TABLE_URI);
  w.packString(value.table_uri);
  if (value.kind !== undefined && value.kind !== "intermediate") {
    w.write(PACK_KIND);
    packRunOutputKind(w, value.kind);
  }
}

export function isPlannedOutput(candidate: unknown): candidate is PlannedOutput {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<PlannedOutput> = candidate;
  if (typeof value.view !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.view, 1)) return false;
  if (!(typeof value.dataset_name === "string" && hasMinLength(value.dataset_name, 1))) return false;
  if (!(typeof value.table_uri === "string" && hasMinLength(value.table_uri, 1))) return false;
  if (!isRunOutputKind(value.kind)) return false;
  return true;
}

export function convertPlannedOutput(value: unknown): PlannedOutput {
  const fields = fieldsOf<keyof PlannedOutput>(value);
  bailUnlessPlain(fields, fields.view);
  return {
    view: minLength(asString(fields.view), 1),
    dataset_name: minLength(asString(fields.dataset_name), 1),
    table_uri: minLength(asString(fields.table_uri), 1),
    kind: fields.kind === undefined ? "intermediate" : convertRunOutputKind(fields.kind),
  };
}

export function readRequiredUdf(r: JsonReader): RequiredUdf {
  let name: NonEmptyStr | undefined;
  let version: string | null = null;
  let hash: Sha256Hex | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = minLength(r.readString(), 1);
    if (r.atKey(READ_VERSION)) version = r.atNull() ? null : r.readString();
    if (r.atKey(READ_HASH)) hash = readSha256Hex(r);
  } while (r.moreFieldsOrSkip());
  if (name === undefined || hash === undefined) r.bail();
  return { name, version, hash };
}

export function unpackRequiredUdf(r: PackReader): RequiredUdf {
  let name: NonEmptyStr | undefined;
  let version: string | null = null;
  let hash: Sha256Hex | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_VERSION)) version = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_HASH)) hash = unpackSha256Hex(r);
  } while (r.moreFieldsOrSkip(outer));
  if (name === undefined || hash === undefined) r.bail();
  return { name, version, hash };
}

export function writeRequiredUdf(w: JsonValueWriter, value: RequiredUdf): void {
  requirePlain(value, value.name);
  w.write(OPEN_REQUIRED_UDF);
  w.writeString(value.name);
  if (value.version !== undefined && value.version !== null) {
    w.write(WRITE_VERSION);
    w.writeString(value.version);
  }
  w.write(WRITE_HASH);
  w.writeString(value.hash);
  w.writeByte(CLOSE_OBJECT);
}

export function packRequiredUdf(w: Writer, value: RequiredUdf): void {
  requirePlain(value, value.name);
  let fields = 2;
  if (value.version !== undefined && value.version !== null) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_REQUIRED_UDF);
  w.packString(value.name);
  if (value.version !== undefined && value.version !== null) {
    w.write(PACK_VERSION);
    w.packString(value.version);
  }
  w.write(PACK_HASH);
  w.packString(value.hash);
}

export function isRequiredUdf(candidate: unknown): candidate is RequiredUdf {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RequiredUdf> = candidate;
  if (typeof value.name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.name, 1)) return false;
  if (typeof value.version !== "string" && value.version !== null) return false;
  if (!isSha256Hex(value.hash)) return false;
  return true;
}

export function convertRequiredUdf(value: unknown): RequiredUdf {
  const fields = fieldsOf<keyof RequiredUdf>(value);
  bailUnlessPlain(fields, fields.name);
  return {
    name: minLength(asString(fields.name), 1),
    version: fields.version == null ? null : asString(fields.version),
    hash: convertSha256Hex(fields.hash),
  };
}

export function readRunManifest(r: JsonReader): RunManifest {
  let run_id: RunId | undefined;
  let status: RunStatus = "succeeded";
  let event_time_unix_ms: EventTimeMs | undefined;
  let plan_signature: string | null = null;
  let plan_fingerprints: { readonly [key: string]: PlanFingerprint } | undefined;
  let delta_inputs: readonly DeltaInputPin[] | undefined;
  let file_inputs: readonly FileInputPin[] = [];
  let outputs: readonly RunOutput[] | undefined;
  let artifact_ids: StrMap | null = null;
  let execution_fingerprints: { readonly [key: string]: Sha256Hex } | undefined;
  let parameters: StrMap | undefined;
  let repro: ReproInfo | null = null;
  let pipeline: string | null = null;
  let sequence: NonNegInt | null = null;
  let planned_outputs: readonly PlannedOutput[] = [];
  let engine: string | null = null;
  let profile_hash: Sha256Hex | null = null;
  let functions_hash: Sha256Hex | null = null;
  let required_udfs: readonly RequiredUdf[] = [];
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_RUN_MANIFEST_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_RUN_MANIFEST_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        run_id = readRunId(r);
        break;
      case 1:
        status = readRunStatus(r);
        break;
      case 2:
        event_time_unix_ms = atLeast(r.readInt(), 0);
        break;
      case 3:
        plan_signature = r.atNull() ? null : r.readString();
        break;
      case 4:
        plan_fingerprints = readPlanFingerprintMap(r);
        break;
      case 5:
        delta_inputs = readDeltaInputPinList(r);
        break;
      case 6:
        file_inputs = readFileInputPinList(r);
        break;
      case 7:
        outputs = readRunOutputList(r);
        break;
      case 8:
        artifact_ids = r.atNull() ? null : readStrMap(r);
        break;
      case 9:
        execution_fingerprints = readSha256HexMap(r);
        break;
      case 10:
        parameters = readStrMap(r);
        break;
      case 11:
        repro = r.atNull() ? null : readReproInfo(r);
        break;
      case 12:
        pipeline = r.atNull() ? null : r.readString();
        break;
      case 13:
        sequence = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 14:
        planned_outputs = readPlannedOutputList(r);
        break;
      case 15:
        engine = r.atNull() ? null : r.readString();
        break;
      case 16:
        profile_hash = r.atNull() ? null : readSha256Hex(r);
        break;
      case 17:
        functions_hash = r.atNull() ? null : readSha256Hex(r);
        break;
      case 18:
        required_udfs = readRequiredUdfList(r);
        break;
    }
  }
  if (run_id === undefined || plan_fingerprints === undefined || delta_inputs === undefined || outputs === undefined)
    r.bail();
  if (execution_fingerprints === undefined)
    execution_fingerprints = Object.create(null) as { readonly [key: string]: Sha256Hex };
  if (parameters === undefined) parameters = Object.create(null) as StrMap;
  const value = { run_id, status } as Writable<RunManifest>;
  if (event_time_unix_ms !== undefined) value.event_time_unix_ms = event_time_unix_ms;
  value.plan_signature = plan_signature;
  value.plan_fingerprints = plan_fingerprints;
  value.delta_inputs = delta_inputs;
  value.file_inputs = file_inputs;
  value.outputs = outputs;
  value.artifact_ids = artifact_ids;
  value.execution_fingerprints = execution_fingerprints;
  value.parameters = parameters;
  value.repro = repro;
  value.pipeline = pipeline;
  value.sequence = sequence;
  value.planned_outputs = planned_outputs;
  value.engine = engine;
  value.profile_hash = profile_hash;
  value.functions_hash = functions_hash;
  value.required_udfs = required_udfs;
  return value;
}

export function unpackRunManifest(r: PackReader): RunManifest {
  let run_id: RunId | undefined;
  let status: RunStatus = "succeeded";
  let event_time_unix_ms: EventTimeMs | undefined;
  let plan_signature: string | null = null;
  let plan_fingerprints: { readonly [key: string]: PlanFingerprint } | undefined;
  let delta_inputs: readonly DeltaInputPin[] | undefined;
  let file_inputs: readonly FileInputPin[] = [];
  let outputs: readonly RunOutput[] | undefined;
  let artifact_ids: StrMap | null = null;
  let execution_fingerprints: { readonly [key: string]: Sha256Hex } | undefined;
  let parameters: StrMap | undefined;
  let repro: ReproInfo | null = null;
  let pipeline: string | null = null;
  let sequence: NonNegInt | null = null;
  let planned_outputs: readonly PlannedOutput[] = [];
  let engine: string | null = null;
  let profile_hash: Sha256Hex | null = null;
  let functions_hash: Sha256Hex | null = null;
  let required_udfs: readonly RequiredUdf[] = [];
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_RUN_MANIFEST_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_RUN_MANIFEST_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        run_id = unpackRunId(r);
        break;
      case 1:
        status = unpackRunStatus(r);
        break;
      case 2:
        event_time_unix_ms = atLeast(r.readInt(), 0);
        break;
      case 3:
        plan_signature = r.atNull() ? null : r.readString();
        break;
      case 4:
        plan_fingerprints = unpackPlanFingerprintMap(r);
        break;
      case 5:
        delta_inputs = unpackDeltaInputPinList(r);
        break;
      case 6:
        file_inputs = unpackFileInputPinList(r);
        break;
      case 7:
        outputs = unpackRunOutputList(r);
        break;
      case 8:
        artifact_ids = r.atNull() ? null : unpackStrMap(r);
        break;
      case 9:
        execution_fingerprints = unpackSha256HexMap(r);
        break;
      case 10:
        parameters = unpackStrMap(r);
        break;
      case 11:
        repro = r.atNull() ? null : unpackReproInfo(r);
        break;
      case 12:
        pipeline = r.atNull() ? null : r.readString();
        break;
      case 13:
        sequence = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 14:
        planned_outputs = unpackPlannedOutputList(r);
        break;
      case 15:
        engine = r.atNull() ? null : r.readString();
        break;
      case 16:
        profile_hash = r.atNull() ? null : unpackSha256Hex(r);
        break;
      case 17:
        functions_hash = r.atNull() ? null : unpackSha256Hex(r);
        break;
      case 18:
        required_udfs = unpackRequiredUdfList(r);
        break;
    }
  }
  if (run_id === undefined || plan_fingerprints === undefined || delta_inputs === undefined || outputs === undefined)
    r.bail();
  if (execution_fingerprints === undefined)
    execution_fingerprints = Object.create(null) as { readonly [key: string]: Sha256Hex };
  if (parameters === undefined) parameters = Object.create(null) as StrMap;
  const value = { run_id, status } as Writable<RunManifest>;
  if (event_time_unix_ms !== undefined) value.event_time_unix_ms = event_time_unix_ms;
  value.plan_signature = plan_signature;
  value.plan_fingerprints = plan_fingerprints;
  value.delta_inputs = delta_inputs;
  value.file_inputs = file_inputs;
  value.outputs = outputs;
  value.artifact_ids = artifact_ids;
  value.execution_fingerprints = execution_fingerprints;
  value.parameters = parameters;
  value.repro = repro;
  value.pipeline = pipeline;
  value.sequence = sequence;
  value.planned_outputs = planned_outputs;
  value.engine = engine;
  value.profile_hash = profile_hash;
  value.functions_hash = functions_hash;
  value.required_udfs = required_udfs;
  return value;
}

export function writeRunManifest(w: JsonValueWriter, value: RunManifest): void {
  requirePlain(value, value.run_id);
  w.write(OPEN_RUN_MANIFEST);
  w.writeString(value.run_id);
  if (value.status !== undefined && value.status !== "succeeded") {
    w.write(WRITE_STATUS);
    writeRunStatus(w, value.status);
  }
  if (value.event_time_unix_ms !== undefined) {
    w.write(WRITE_EVENT_TIME_UNIX_MS);
    w.writeInt(value.event_time_unix_ms);
  }
  if (value.plan_signature !== undefined && value.plan_signature !== null) {
    w.write(WRITE_PLAN_SIGNATURE);
    w.writeString(value.plan_signature);
  }
  w.write(WRITE_PLAN_FINGERPRINTS);
  writeStringMap(w, value.plan_fingerprints);
  w.write(WRITE_DELTA_INPUTS);
  writeDeltaInputPinList(w, value.delta_inputs);
  if (!isEmptyList(value.file_inputs)) {
    w.write(WRITE_FILE_INPUTS);
    writeFileInputPinList(w, value.file_inputs);
  }
  w.write(WRITE_OUTPUTS);
  writeRunOutputList(w, value.outputs);
  if (value.artifact_ids !== undefined && value.artifact_ids !== null) {
    w.write(WRITE_ARTIFACT_IDS);
    writeStringMap(w, value.artifact_ids);
  }
  if (!isEmptyObject(value.execution_fingerprints)) {
    w.write(WRITE_EXECUTION_FINGERPRINTS);
    writeStringMap(w, value.execution_fingerprints);
  }
  if (!isEmptyObject(value.parameters)) {
    w.write(WRITE_PARAMETERS);
    writeStringMap(w, value.parameters);
  }
  if (value.repro !== undefined && value.repro !== null) {
    w.write(WRITE_REPRO);
    writeReproInfo(w, value.repro);
  }
  if (value.pipeline !== undefined && value.pipeline !== null) {
    w.write(WRITE_PIPELINE);
    w.writeString(value.pipeline);
  }
  if (value.sequence !== undefined && value.sequence !== null) {
    w.write(WRITE_SEQUENCE);
    w.writeInt(value.sequence);
  }
  if (!isEmptyList(value.planned_outputs)) {
    w.write(WRITE_PLANNED_OUTPUTS);
    writePlannedOutputList(w, value.planned_outputs);
  }
  if (value.engine !== undefined && value.engine !== null) {
    w.write(WRITE_ENGINE);
    w.writeString(value.engine);
  }
  if (value.profile_hash !== undefined && value.profile_hash !== null) {
    w.write(WRITE_PROFILE_HASH);
    w.writeString(value.profile_hash);
  }
  if (value.functions_hash !== undefined && value.functions_hash !== null) {
    w.write(WRITE_FUNCTIONS_HASH);
    w.writeString(value.functions_hash);
  }
  if (!isEmptyList(value.required_udfs)) {
    w.write(WRITE_REQUIRED_UDFS);
    writeRequiredUdfList(w, value.required_udfs);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packRunManifest(w: Writer, value: RunManifest): void {
  requirePlain(value, value.run_id);
  let fields = 4;
  if (value.status !== undefined && value.status !== "succeeded") fields++;
  if (value.event_time_unix_ms !== undefined) fields++;
  if (value.plan_signature !== undefined && value.plan_signature !== null) fields++;
  if (!isEmptyList(value.file_inputs)) fields++;
  if (value.artifact_ids !== undefined && value.artifact_ids !== null) fields++;
  if (!isEmptyObject(value.execution_fingerprints)) fields++;
  if (!isEmptyObject(value.parameters)) fields++;
  if (value.repro !== undefined && value.repro !== null) fields++;
  if (value.pipeline !== undefined && value.pipeline !== null) fields++;
  if (value.sequence !== undefined && value.sequence !== null) fields++;
  if (!isEmptyList(value.planned_outputs)) fields++;
  if (value.engine !== undefined && value.engine !== null) fields++;
  if (value.profile_hash !== undefined && value.profile_hash !== null) fields++;
  if (value.functions_hash !== undefined && value.functions_hash !== null) fields++;
  if (!isEmptyList(value.required_udfs)) fields++;
  w.packStructHeader(fields, 19);
  w.write(HEAD_RUN_MANIFEST);
  w.packString(value.run_id);
  if (value.status !== undefined && value.status !== "succeeded") {
    w.write(PACK_STATUS);
    packRunStatus(w, value.status);
  }
  if (value.event_time_unix_ms !== undefined) {
    w.write(PACK_EVENT_TIME_UNIX_MS);
    w.packInt(value.event_time_unix_ms);
  }
  if (value.plan_signature !== undefined && value.plan_signature !== null) {
    w.write(PACK_PLAN_SIGNATURE);
    w.packString(value.plan_signature);
  }
  w.write(PACK_PLAN_FINGERPRINTS);
  packStringMap(w, value.plan_fingerprints);
  w.write(PACK_DELTA_INPUTS);
  packDeltaInputPinList(w, value.delta_inputs);
  if (!isEmptyList(value.file_inputs)) {
    w.write(PACK_FILE_INPUTS);
    packFileInputPinList(w, value.file_inputs);
  }
  w.write(PACK_OUTPUTS);
  packRunOutputList(w, value.outputs);
  if (value.artifact_ids !== undefined && value.artifact_ids !== null) {
    w.write(PACK_ARTIFACT_IDS);
    packStringMap(w, value.artifact_ids);
  }
  if (!isEmptyObject(value.execution_fingerprints)) {
    w.write(PACK_EXECUTION_FINGERPRINTS);
    packStringMap(w, value.execution_fingerprints);
  }
  if (!isEmptyObject(value.parameters)) {
    w.write(PACK_PARAMETERS);
    packStringMap(w, value.parameters);
  }
  if (value.repro !== undefined && value.repro !== null) {
    w.write(PACK_REPRO);
    packReproInfo(w, value.repro);
  }
  if (value.pipeline !== undefined && value.pipeline !== null) {
    w.write(PACK_PIPELINE);
    w.packString(value.pipeline);
  }
  if (value.sequence !== undefined && value.sequence !== null) {
    w.write(PACK_SEQUENCE);
    w.packInt(value.sequence);
  }
  if (!isEmptyList(value.planned_outputs)) {
    w.write(PACK_PLANNED_OUTPUTS);
    packPlannedOutputList(w, value.planned_outputs);
  }
  if (value.engine !== undefined && value.engine !== null) {
    w.write(PACK_ENGINE);
    w.packString(value.engine);
  }
  if (value.profile_hash !== undefined && value.profile_hash !== null) {
    w.write(PACK_PROFILE_HASH);
    w.packString(value.profile_hash);
  }
  if (value.functions_hash !== undefined && value.functions_hash !== null) {
    w.write(PACK_FUNCTIONS_HASH);
    w.packString(value.functions_hash);
  }
  if (!isEmptyList(value.required_udfs)) {
    w.write(PACK_REQUIRED_UDFS);
    packRequiredUdfList(w, value.required_udfs);
  }
}

export function isRunManifest(candidate: unknown): candidate is RunManifest {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RunManifest> = candidate;
  if (value.run_id === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isRunId(value.run_id)) return false;
  if (!isRunStatus(value.status)) return false;
  if (value.event_time_unix_ms !== undefined && !(isSafeInt(value.event_time_unix_ms) && value.event_time_unix_ms >= 0))
    return false;
  if (typeof value.plan_signature !== "string" && value.plan_signature !== null) return false;
  if (!isPlanFingerprintMap(value.plan_fingerprints)) return false;
  if (!isDeltaInputPinList(value.delta_inputs)) return false;
  if (!isFileInputPinList(value.file_inputs)) return false;
  if (!isRunOutputList(value.outputs)) return false;
  if (!isStrMap(value.artifact_ids) && value.artifact_ids !== null) return false;
  if (!isSha256HexMap(value.execution_fingerprints)) return false;
  if (!isStrMap(value.parameters)) return false;
  if (!isReproInfo(value.repro) && value.repro !== null) return false;
  if (typeof value.pipeline !== "string" && value.pipeline !== null) return false;
  if (!(isSafeInt(value.sequence) && value.sequence >= 0) && value.sequence !== null) return false;
  if (!isPlannedOutputList(value.planned_outputs)) return false;
  if (typeof value.engine !== "string" && value.engine !== null) return false;
  if (!isSha256Hex(value.profile_hash) && value.profile_hash !== null) return false;
  if (!isSha256Hex(value.functions_hash) && value.functions_hash !== null) return false;
  if (!isRequiredUdfList(value.required_udfs)) return false;
  return true;
}

export function convertRunManifest(value: unknown): RunManifest {
  const fields = fieldsOf<keyof RunManifest>(value);
  bailUnlessPlain(fields, fields.run_id);
  const result = {
    run_id: convertRunId(fields.run_id),
    status: fields.status === undefined ? "succeeded" : convertRunStatus(fields.status),
  } as Writable<RunManifest>;
  if (fields.event_time_unix_ms !== undefined) result.event_time_unix_ms = atLeast(asInt(fields.event_time_unix_ms), 0);
  result.plan_signature = fields.plan_signature == null ? null : asString(fields.plan_signature);
  result.plan_fingerprints = convertPlanFingerprintMap(fields.plan_fingerprints);
  result.delta_inputs = convertDeltaInputPinList(fields.delta_inputs);
  result.file_inputs = fields.file_inputs === undefined ? [] : convertFileInputPinList(fields.file_inputs);
  result.outputs = convertRunOutputList(fields.outputs);
  result.artifact_ids = fields.artifact_ids == null ? null : convertStrMap(fields.artifact_ids);
  result.execution_fingerprints =
    fields.execution_fingerprints === undefined
      ? (Object.create(null) as { readonly [key: string]: Sha256Hex })
      : convertSha256HexMap(fields.execution_fingerprints);
  result.parameters =
    fields.parameters === undefined ? (Object.create(null) as StrMap) : convertStrMap(fields.parameters);
  result.repro = fields.repro == null ? null : convertReproInfo(fields.repro);
  result.pipeline = fields.pipeline == null ? null : asString(fields.pipeline);
  result.sequence = fields.sequence == null ? null : atLeast(asInt(fields.sequence), 0);
  result.planned_outputs = fields.planned_outputs === undefined ? [] : convertPlannedOutputList(fields.planned_outputs);
  result.engine = fields.engine == null ? null : asString(fields.engine);
  result.profile_hash = fields.profile_hash == null ? null : convertSha256Hex(fields.profile_hash);
  result.functions_hash = fields.functions_hash == null ? null : convertSha256Hex(fields.functions_hash);
  result.required_udfs = fields.required_udfs === undefined ? [] : convertRequiredUdfList(fields.required_udfs);
  return result;
}

export function readRunLease(r: JsonReader): RunLease {
  let run_id: RunId | undefined;
  let token: NonEmptyStr | undefined;
  let renewed_at_unix_ms: EventTimeMs | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_RUN_ID)) run_id = readRunId(r);
    if (r.atKey(READ_TOKEN)) token = minLength(r.readString(), 1);
    if (r.atKey(READ_RENEWED_AT_UNIX_MS)) renewed_at_unix_ms = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip());
  if (run_id === undefined || token === undefined || renewed_at_unix_ms === undefined) r.bail();
  return { run_id, token, renewed_at_unix_ms };
}

export function unpackRunLease(r: PackReader): RunLease {
  let run_id: RunId | undefined;
  let token: NonEmptyStr | undefined;
  let renewed_at_unix_ms: EventTimeMs | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_RUN_ID)) run_id = unpackRunId(r);
    if (r.atKey(UNPACK_TOKEN)) token = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_RENEWED_AT_UNIX_MS)) renewed_at_unix_ms = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip(outer));
  if (run_id === undefined || token === undefined || renewed_at_unix_ms === undefined) r.bail();
  return { run_id, token, renewed_at_unix_ms };
}

export function writeRunLease(w: JsonValueWriter, value: RunLease): void {
  requirePlain(value, value.run_id);
  w.write(OPEN_RUN_LEASE);
  w.writeString(value.run_id);
  w.write(WRITE_TOKEN);
  w.writeString(value.token);
  w.write(WRITE_RENEWED_AT_UNIX_MS);
  w.writeInt(value.renewed_at_unix_ms);
  w.writeByte(CLOSE_OBJECT);
}

export function packRunLease(w: Writer, value: RunLease): void {
  requirePlain(value, value.run_id);
  w.write(HEAD_RUN_LEASE);
  w.packString(value.run_id);
  w.write(PACK_TOKEN);
  w.packString(value.token);
  w.write(PACK_RENEWED_AT_UNIX_MS);
  w.packInt(value.renewed_at_unix_ms);
}

export function isRunLease(candidate: unknown): candidate is RunLease {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RunLease> = candidate;
  if (value.run_id === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isRunId(value.run_id)) return false;
  if (!(typeof value.token === "string" && hasMinLength(value.token, 1))) return false;
  if (!(isSafeInt(value.renewed_at_unix_ms) && value.renewed_at_unix_ms >= 0)) return false;
  return true;
}

export function convertRunLease(value: unknown): RunLease {
  const fields = fieldsOf<keyof RunLease>(value);
  bailUnlessPlain(fields, fields.run_id);
  return {
    run_id: convertRunId(fields.run_id),
    token: minLength(asString(fields.token), 1),
    renewed_at_unix_ms: atLeast(asInt(fields.renewed_at_unix_ms), 0),
  };
}

export function readRunDifferenceReason(r: JsonReader): RunDifferenceReason {
  return r.readLiteral(READ_RUN_DIFFERENCE_REASON);
}

export function unpackRunDifferenceReason(r: PackReader): RunDifferenceReason {
  return r.readLiteral(UNPACK_RUN_DIFFERENCE_REASON);
}

export function writeRunDifferenceReason(w: JsonValueWriter, value: RunDifferenceReason): void {
  switch (value) {
    case "plans":
      return w.write(WRITE_VALUE_PLANS);
    case "functions":
      return w.write(WRITE_VALUE_FUNCTIONS);
    case "parameters":
      return w.write(WRITE_VALUE_PARAMETERS);
    case "inputs":
      return w.write(WRITE_VALUE_INPUTS);
    case "engine":
      return w.write(WRITE_VALUE_ENGINE);
    case "settings":
      return w.write(WRITE_VALUE_SETTINGS);
    case "code":
      return w.write(WRITE_VALUE_CODE);
    case "rows":
      return w.write(WRITE_VALUE_ROWS);
    default:
      return w.wrong();
  }
}

export function packRunDifferenceReason(w: Writer, value: RunDifferenceReason): void {
  switch (value) {
    case "plans":
      return w.write(PACK_VALUE_PLANS);
    case "functions":
      return w.write(PACK_VALUE_FUNCTIONS);
    case "parameters":
      return w.write(PACK_VALUE_PARAMETERS);
    case "inputs":
      return w.write(PACK_VALUE_INPUTS);
    case "engine":
      return w.write(PACK_VALUE_ENGINE);
    case "settings":
      return w.write(PACK_VALUE_SETTINGS);
    case "code":
      return w.write(PACK_VALUE_CODE);
    case "rows":
      return w.write(PACK_VALUE_ROWS);
    default:
      return w.wrong();
  }
}

export function isRunDifferenceReason(value: unknown): value is RunDifferenceReason {
  return (
    value === "plans" ||
    value === "functions" ||
    value === "parameters" ||
    value === "inputs" ||
    value === "engine" ||
    value === "settings" ||
    value === "code" ||
    value === "rows"
  );
}

export function convertRunDifferenceReason(value: unknown): RunDifferenceReason {
  return asOneOf(value, READ_RUN_DIFFERENCE_REASON.values);
}

export function readRunDifference(r: JsonReader): RunDifference {
  let reason: RunDifferenceReason | undefined;
  let name: string | undefined;
  let left: string | null | undefined;
  let right: string | null | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_REASON)) reason = readRunDifferenceReason(r);
    if (r.atKey(READ_NAME)) name = r.readString();
    if (r.atKey(READ_LEFT)) left = r.atNull() ? null : r.readString();
    if (r.atKey(READ_RIGHT)) right = r.atNull() ? null : r.readString();
  } while (r.moreFieldsOrSkip());
  if (reason === undefined || name === undefined || left === undefined || right === undefined) r.bail();
  return { reason, name, left, right };
}

export function unpackRunDifference(r: PackReader): RunDifference {
  let reason: RunDifferenceReason | undefined;
  let name: string | undefined;
  let left: string | null | undefined;
  let right: string | null | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_REASON)) reason = unpackRunDifferenceReason(r);
    if (r.atKey(UNPACK_NAME)) name = r.readString();
    if (r.atKey(UNPACK_LEFT)) left = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_RIGHT)) right = r.atNull() ? null : r.readString();
  } while (r.moreFieldsOrSkip(outer));
  if (reason === undefined || name === undefined || left === undefined || right === undefined) r.bail();
  return { reason, name, left, right };
}

export function writeRunDifference(w: JsonValueWriter, value: RunDifference): void {
  requirePlain(value, value.reason);
  w.write(OPEN_RUN_DIFFERENCE);
  writeRunDifferenceReason(w, value.reason);
  w.write(WRITE_NAME);
  w.writeString(value.name);
  w.write(WRITE_LEFT);
  if (value.left === null) w.writeNull();
  else w.writeString(value.left);
  w.write(WRITE_RIGHT);
  if (value.right === null) w.writeNull();
  else w.writeString(value.right);
  w.writeByte(CLOSE_OBJECT);
}

export function packRunDifference(w: Writer, value: RunDifference): void {
  requirePlain(value, value.reason);
  w.write(HEAD_RUN_DIFFERENCE);
  packRunDifferenceReason(w, value.reason);
  w.write(PACK_NAME);
  w.packString(value.name);
  w.write(PACK_LEFT);
  if (value.left === null) w.packNull();
  else w.packString(value.left);
  w.write(PACK_RIGHT);
  if (value.right === null) w.packNull();
  else w.packString(value.right);
}

export function isRunDifference(candidate: unknown): candidate is RunDifference {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RunDifference> = candidate;
  if (value.reason === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isRunDifferenceReason(value.reason)) return false;
  if (typeof value.name !== "string") return false;
  if (typeof value.left !== "string" && value.left !== null) return false;
  if (typeof value.right !== "string" && value.right !== null) return false;
  return true;
}

export function convertRunDifference(value: unknown): RunDifference {
  const fields = fieldsOf<keyof RunDifference>(value);
  bailUnlessPlain(fields, fields.reason);
  return {
    reason: convertRunDifferenceReason(fields.reason),
    name: asString(fields.name),
    left: fields.left === null ? null : asString(fields.left),
    right: fields.right === null ? null : asString(fields.right),
  };
}

export function readReproInfo(r: JsonReader): ReproInfo {
  let tool_version: SemVer | undefined;
  let runtime: string | undefined;
  let platform: string | undefined;
  let git_commit: string | null | undefined;
  let lockfile_sha256: Sha256Hex | null | undefined;
  let env: StrMap | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_TOOL_VERSION)) tool_version = readSemVer(r);
    if (r.atKey(READ_RUNTIME)) runtime = r.readString();
    if (r.atKey(READ_PLATFORM)) platform = r.readString();
    if (r.atKey(READ_GIT_COMMIT)) git_commit = r.atNull() ? null : r.readString();
    if (r.atKey(READ_LOCKFILE_SHA256)) lockfile_sha256 = r.atNull() ? null : readSha256Hex(r);
    if (r.atKey(READ_ENV)) env = readStrMap(r);
  } while (r.moreFieldsOrSkip());
  if (
    tool_version === undefined ||
    runtime === undefined ||
    platform === undefined ||
    git_commit === undefined ||
    lockfile_sha256 === undefined
  )
    r.bail();
  if (env === undefined) env = Object.create(null) as StrMap;
  return { tool_version, runtime, platform, git_commit, lockfile_sha256, env };
}

export function unpackReproInfo(r: PackReader): ReproInfo {
  let tool_version: SemVer | undefined;
  let runtime: string | undefined;
  let platform: string | undefined;
  let git_commit: string | null | undefined;
  let lockfile_sha256: Sha256Hex | null | undefined;
  let env: StrMap | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TOOL_VERSION)) tool_version = unpackSemVer(r);
    if (r.atKey(UNPACK_RUNTIME)) runtime = r.readString();
    if (r.atKey(UNPACK_PLATFORM)) platform = r.readString();
    if (r.atKey(UNPACK_GIT_COMMIT)) git_commit = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_LOCKFILE_SHA256)) lockfile_sha256 = r.atNull() ? null : unpackSha256Hex(r);
    if (r.atKey(UNPACK_ENV)) env = unpackStrMap(r);
  } while (r.moreFieldsOrSkip(outer));
  if (
    tool_version === undefined ||
    runtime === undefined ||
    platform === undefined ||
    git_commit === undefined ||
    lockfile_sha256 === undefined
  )
    r.bail();
  if (env === undefined) env = Object.create(null) as StrMap;
  return { tool_version, runtime, platform, git_commit, lockfile_sha256, env };
}

export function writeReproInfo(w: JsonValueWriter, value: ReproInfo): void {
  requirePlain(value, value.tool_version);
  w.write(OPEN_REPRO_INFO);
  w.writeString(value.tool_version);
  w.write(WRITE_RUNTIME);
  w.writeString(value.runtime);
  w.write(WRITE_PLATFORM);
  w.writeString(value.platform);
  w.write(WRITE_GIT_COMMIT);
  if (value.git_commit === null) w.writeNull();
  else w.writeString(value.git_commit);
  w.write(WRITE_LOCKFILE_SHA256);
  if (value.lockfile_sha256 === null) w.writeNull();
  else w.writeString(value.lockfile_sha256);
  if (!isEmptyObject(value.env)) {
    w.write(WRITE_ENV);
    writeStringMap(w, value.env);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packReproInfo(w: Writer, value: ReproInfo): void {
  requirePlain(value, value.tool_version);
  let fields = 5;
  if (!isEmptyObject(value.env)) fields++;
  w.packStructHeader(fields, 6);
  w.write(HEAD_REPRO_INFO);
  w.packString(value.tool_version);
  w.write(PACK_RUNTIME);
  w.packString(value.runtime);
  w.write(PACK_PLATFORM);
  w.packString(value.platform);
  w.write(PACK_GIT_COMMIT);
  if (value.git_commit === null) w.packNull();
  else w.packString(value.git_commit);
  w.write(PACK_LOCKFILE_SHA256);
  if (value.lockfile_sha256 === null) w.packNull();
  else w.packString(value.lockfile_sha256);
  if (!isEmptyObject(value.env)) {
    w.write(PACK_ENV);
    packStringMap(w, value.env);
  }
}

export function isReproInfo(candidate: unknown): candidate is ReproInfo {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ReproInfo> = candidate;
  if (value.tool_version === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSemVer(value.tool_version)) return false;
  if (typeof value.runtime !== "string") return false;
  if (typeof value.platform !== "string") return false;
  if (typeof value.git_commit !== "string" && value.git_commit !== null) return false;
  if (!isSha256Hex(value.lockfile_sha256) && value.lockfile_sha256 !== null) return false;
  if (!isStrMap(value.env)) return false;
  return true;
}

export function convertReproInfo(value: unknown): ReproInfo {
  const fields = fieldsOf<keyof ReproInfo>(value);
  bailUnlessPlain(fields, fields.tool_version);
  return {
    tool_version: convertSemVer(fields.tool_version),
    runtime: asString(fields.runtime),
    platform: asString(fields.platform),
    git_commit: fields.git_commit === null ? null : asString(fields.git_commit),
    lockfile_sha256: fields.lockfile_sha256 === null ? null : convertSha256Hex(fields.lockfile_sha256),
    env: fields.env === undefined ? (Object.create(null) as StrMap) : convertStrMap(fields.env),
  };
}

export function readDatasetKind(r: JsonReader): DatasetKind {
  return r.readLiteral(READ_DATASET_KIND);
}

export function unpackDatasetKind(r: PackReader): DatasetKind {
  return r.readLiteral(UNPACK_DATASET_KIND);
}

export function writeDatasetKind(w: JsonValueWriter, value: DatasetKind): void {
  switch (value) {
    case "input":
      return w.write(WRITE_VALUE_INPUT);
    case "intermediate":
      return w.write(WRITE_VALUE_INTERMEDIATE);
    case "relationship_output":
      return w.write(WRITE_VALUE_RELATIONSHIP_OUTPUT);
    case "cpg_output":
      return w.write(WRITE_VALUE_CPG_OUTPUT);
    default:
      return w.wrong();
  }
}

export function packDatasetKind(w: Writer, value: DatasetKind): void {
  switch (value) {
    case "input":
      return w.write(PACK_VALUE_INPUT);
    case "intermediate":
      return w.write(PACK_VALUE_INTERMEDIATE);
    case "relationship_output":
      return w.write(PACK_VALUE_RELATIONSHIP_OUTPUT);
    case "cpg_output":
      return w.write(PACK_VALUE_CPG_OUTPUT);
    default:
      return w.wrong();
  }
}

export function isDatasetKind(value: unknown): value is DatasetKind {
  return value === "input" || value === "intermediate" || value === "relationship_output" || value === "cpg_output";
}

export function convertDatasetKind(value: unknown): DatasetKind {
  return asOneOf(value, READ_DATASET_KIND.values);
}

export function readDatasetRecord(r: JsonReader): DatasetRecord {
  let name: NonEmptyStr | undefined;
  let kind: DatasetKind | undefined;
  let path: string | null = null;
  let rows: NonNegInt | null = null;
  let schema: readonly JsonDict[] | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = minLength(r.readString(), 1);
    if (r.atKey(READ_KIND)) kind = readDatasetKind(r);
    if (r.atKey(READ_PATH)) path = r.atNull() ? null : r.readString();
    if (r.atKey(READ_ROWS)) rows = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_SCHEMA)) schema = r.atNull() ? null : readJsonDictList(r);
  } while (r.moreFields());
  if (name === undefined || kind === undefined) r.bail();
  return { name, kind, path, rows, schema };
}

export function unpackDatasetRecord(r: PackReader): DatasetRecord {
  let name: NonEmptyStr | undefined;
  let kind: DatasetKind | undefined;
  let path: string | null = null;
  let rows: NonNegInt | null = null;
  let schema: readonly JsonDict[] | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_KIND)) kind = unpackDatasetKind(r);
    if (r.atKey(UNPACK_PATH)) path = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_ROWS)) rows = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_SCHEMA)) schema = r.atNull() ? null : unpackJsonDictList(r);
  } while (r.moreFields(outer));
  if (name === undefined || kind === undefined) r.bail();
  return { name, kind, path, rows, schema };
}

export function writeDatasetRecord(w: JsonValueWriter, value: DatasetRecord): void {
  requirePlain(value, value.name);
  w.write(OPEN_DATASET_RECORD);
  w.writeString(value.name);
  w.write(WRITE_KIND);
  writeDatasetKind(w, value.kind);
  if (value.path !== undefined && value.path !== null) {
    w.write(WRITE_PATH);
    w.writeString(value.path);
  }
  if (value.rows !== undefined && value.rows !== null) {
    w.write(WRITE_ROWS);
    w.writeInt(value.rows);
  }
  if (value.schema !== undefined && value.schema !== null) {
    w.write(WRITE_SCHEMA);
    writeAnyMapList(w, value.schema);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDatasetRecord(w: Writer, value: DatasetRecord): void {
  requirePlain(value, value.name);
  let fields = 2;
  if (value.path !== undefined && value.path !== null) fields++;
  if (value.rows !== undefined && value.rows !== null) fields++;
  if (value.schema !== undefined && value.schema !== null) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_DATASET_RECORD);
  w.packString(value.name);
  w.write(PACK_KIND);
  packDatasetKind(w, value.kind);
  if (value.path !== undefined && value.path !== null) {
    w.write(PACK_PATH);
    w.packString(value.path);
  }
  if (value.rows !== undefined && value.rows !== null) {
    w.write(PACK_ROWS);
    w.packInt(value.rows);
  }
  if (value.schema !== undefined && value.schema !== null) {
    w.write(PACK_SCHEMA);
    packAnyMapList(w, value.schema);
  }
}

export function isDatasetRecord(candidate: unknown): candidate is DatasetRecord {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DatasetRecord> = candidate;
  if (typeof value.name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.name, 1)) return false;
  if (!isDatasetKind(value.kind)) return false;
  if (typeof value.path !== "string" && value.path !== null) return false;
  if (!(isSafeInt(value.rows) && value.rows >= 0) && value.rows !== null) return false;
  if (!isJsonDictList(value.schema) && value.schema !== null) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "kind":
      case "path":
      case "rows":
      case "schema":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDatasetRecord(value: unknown): DatasetRecord {
  const fields = fieldsOf<keyof DatasetRecord>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "kind":
      case "path":
      case "rows":
      case "schema":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    name: minLength(asString(fields.name), 1),
    kind: convertDatasetKind(fields.kind),
    path: fields.path == null ? null : asString(fields.path),
    rows: fields.rows == null ? null : atLeast(asInt(fields.rows), 0),
    schema: fields.schema == null ? null : convertJsonDictList(fields.schema),
  };
}

export function readManifest(r: JsonReader): Manifest {
  let manifest_version: NonNegInt | undefined;
  let created_at_unix_s: UnixSeconds | undefined;
  let datasets: readonly DatasetRecord[] = [];
  let repro: JsonDict | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_MANIFEST_VERSION)) manifest_version = atLeast(r.readInt(), 0);
    if (r.atKey(READ_CREATED_AT_UNIX_S)) created_at_unix_s = atLeast(r.readInt(), 0);
    if (r.atKey(READ_DATASETS)) datasets = readDatasetRecordList(r);
    if (r.atKey(READ_REPRO)) repro = readJsonDict(r);
  } while (r.moreFields());
  if (manifest_version === undefined || created_at_unix_s === undefined) r.bail();
  if (repro === undefined) repro = Object.create(null) as JsonDict;
  return { manifest_version, created_at_unix_s, datasets, repro };
}

export function unpackManifest(r: PackReader): Manifest {
  let manifest_version: NonNegInt | undefined;
  let created_at_unix_s: UnixSeconds | undefined;
  let datasets: readonly DatasetRecord[] = [];
  let repro: JsonDict | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_MANIFEST_VERSION)) manifest_version = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_CREATED_AT_UNIX_S)) created_at_unix_s = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_DATASETS)) datasets = unpackDatasetRecordList(r);
    if (r.atKey(UNPACK_REPRO)) repro = unpackJsonDict(r);
  } while (r.moreFields(outer));
  if (manifest_version === undefined || created_at_unix_s === undefined) r.bail();
  if (repro === undefined) repro = Object.create(null) as JsonDict;
  return { manifest_version, created_at_unix_s, datasets, repro };
}

export function writeManifest(w: JsonValueWriter, value: Manifest): void {
  requirePlain(value, value.manifest_version);
  w.write(OPEN_MANIFEST);
  w.writeInt(value.manifest_version);
  w.write(WRITE_CREATED_AT_UNIX_S);
  w.writeInt(value.created_at_unix_s);
  if (!isEmptyList(value.datasets)) {
    w.write(WRITE_DATASETS);
    writeDatasetRecordList(w, value.datasets);
  }
  if (!isEmptyObject(value.repro)) {
    w.write(WRITE_REPRO);
    writeAnyMap(w, value.repro);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packManifest(w: Writer, value: Manifest): void {
  requirePlain(value, value.manifest_version);
  let fields = 2;
  if (!isEmptyList(value.datasets)) fields++;
  if (!isEmptyObject(value.repro)) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_MANIFEST);
  w.packInt(value.manifest_version);
  w.write(PACK_CREATED_AT_UNIX_S);
  w.packInt(value.created_at_unix_s);
  if (!isEmptyList(value.datasets)) {
    w.write(PACK_DATASETS);
    packDatasetRecordList(w, value.datasets);
  }
  if (!isEmptyObject(value.repro)) {
    w.write(PACK_REPRO);
    packAnyMap(w, value.repro);
  }
}

export function isManifest(candidate: unknown): candidate is Manifest {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Manifest> = candidate;
  if (value.manifest_version === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.manifest_version) && value.manifest_version >= 0)) return false;
  if (!(isSafeInt(value.created_at_unix_s) && value.created_at_unix_s >= 0)) return false;
  if (!isDatasetRecordList(value.datasets)) return false;
  if (!isJsonDict(value.repro)) return false;
  for (const name in value) {
    switch (name) {
      case "manifest_version":
      case "created_at_unix_s":
      case "datasets":
      case "repro":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertManifest(value: unknown): Manifest {
  const fields = fieldsOf<keyof Manifest>(value);
  bailUnlessPlain(fields, fields.manifest_version);
  for (const name in fields) {
    switch (name) {
      case "manifest_version":
      case "created_at_unix_s":
      case "datasets":
      case "repro":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    manifest_version: atLeast(asInt(fields.manifest_version), 0),
    created_at_unix_s: atLeast(asInt(fields.created_at_unix_s), 0),
    datasets: fields.datasets === undefined ? [] : convertDatasetRecordList(fields.datasets),
    repro: fields.repro === undefined ? (Object.create(null) as JsonDict) : convertJsonDict(fields.repro),
  };
}

export function readManifestV1(r: JsonReader): ManifestV1 {
  let schema_version = "v1" as const;
  let created_at_unix_s: UnixSeconds | undefined;
  let trace_id: string | undefined;
  r.beginTagged(READ_TYPE, READ_MANIFEST_V1_TAG);
  do {
    if (r.atKey(READ_SCHEMA_VERSION)) schema_version = r.readLiteral(READ_V1);
    if (r.atKey(READ_CREATED_AT_UNIX_S)) created_at_unix_s = atLeast(r.readInt(), 0);
    if (r.atKey(READ_TRACE_ID)) trace_id = r.readString();
  } while (r.atTag(READ_TYPE, READ_MANIFEST_V1_TAG) || r.moreFields());
  if (created_at_unix_s === undefined) r.bail();
  const value = { type: "manifest.v1", schema_version, created_at_unix_s } as Writable<ManifestV1>;
  if (trace_id !== undefined) value.trace_id = trace_id;
  return value;
}

export function unpackManifestV1(r: PackReader): ManifestV1 {
  let schema_version = "v1" as const;
  let created_at_unix_s: UnixSeconds | undefined;
  let trace_id: string | undefined;
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_MANIFEST_V1_TAG);
  do {
    if (r.atKey(UNPACK_SCHEMA_VERSION)) schema_version = r.readLiteral(UNPACK_V1);
    if (r.atKey(UNPACK_CREATED_AT_UNIX_S)) created_at_unix_s = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_TRACE_ID)) trace_id = r.readString();
  } while (r.atTag(UNPACK_TYPE, UNPACK_MANIFEST_V1_TAG) || r.moreFields(outer));
  if (created_at_unix_s === undefined) r.bail();
  const value = { type: "manifest.v1", schema_version, created_at_unix_s } as Writable<ManifestV1>;
  if (trace_id !== undefined) value.trace_id = trace_id;
  return value;
}

export function writeManifestV1(w: JsonValueWriter, value: ManifestV1): void {
  requirePlain(value, value.type);
  if (value.type !== "manifest.v1") w.wrong();
  w.write(OPEN_MANIFEST_V1);
  if (value.schema_version !== undefined && value.schema_version !== "v1") {
    w.write(WRITE_SCHEMA_VERSION);
    writeV1(w, value.schema_version);
  }
  w.write(WRITE_CREATED_AT_UNIX_S);
  w.writeInt(value.created_at_unix_s);
  if (value.trace_id !== undefined) {
    w.write(WRITE_TRACE_ID);
    w.writeString(value.trace_id);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packManifestV1(w: Writer, value: ManifestV1): void {
  requirePlain(value, value.type);
  if (value.type !== "manifest.v1") w.wrong();
  let fields = 2;
  if (value.schema_version !== undefined && value.schema_version !== "v1") fields++;
  if (value.trace_id !== undefined) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_MANIFEST_V1);
  if (value.schema_version !== undefined && value.schema_version !== "v1") {
    w.write(PACK_SCHEMA_VERSION);
    packV1(w, value.schema_version);
  }
  w.write(PACK_CREATED_AT_UNIX_S);
  w.packInt(value.created_at_unix_s);
  if (value.trace_id !== undefined) {
    w.write(PACK_TRACE_ID);
    w.packString(value.trace_id);
  }
}

export function isManifestV1(candidate: unknown): candidate is ManifestV1 {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ManifestV1> = candidate;
  if (value.type !== "manifest.v1") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (value.schema_version !== "v1") return false;
  if (!(isSafeInt(value.created_at_unix_s) && value.created_at_unix_s >= 0)) return false;
  if (value.trace_id !== undefined && typeof value.trace_id !== "string") return false;
  for (const name in value) {
    switch (name) {
      case "type":
      case "schema_version":
      case "created_at_unix_s":
      case "trace_id":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertManifestV1(value: unknown): ManifestV1 {
  const fields = fieldsOf<keyof ManifestV1>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "manifest.v1") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
      case "schema_version":
      case "created_at_unix_s":
      case "trace_id":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result = {
    type: "manifest.v1",
    schema_version: fields.schema_version === undefined ? "v1" : asOneOf(fields.schema_version, READ_V1.values),
    created_at_unix_s: atLeast(asInt(fields.created_at_unix_s), 0),
  } as Writable<ManifestV1>;
  if (fields.trace_id !== undefined) result.trace_id = asString(fields.trace_id);
  return result;
}

function readInputFileList(r: JsonReader): readonly InputFile[] {
  const list: InputFile[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readInputFile(r));
  return list;
}

function unpackInputFileList(r: PackReader): readonly InputFile[] {
  const list = new Array<InputFile>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackInputFile(r);
  return list;
}

function writeInputFileList(w: JsonValueWriter, list: readonly InputFile[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as InputFile;
    writeInputFile(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packInputFileList(w: Writer, list: readonly InputFile[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as InputFile;
    packInputFile(w, item);
  }
}

function convertInputFileList(value: unknown): readonly InputFile[] {
  const items = itemsOf(value);
  const list: InputFile[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertInputFile(items[i]));
  return list;
}

function isInputFileList(value: unknown): value is readonly InputFile[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isInputFile(item)) return false;
  }
  return true;
}

function readSha256HexList(r: JsonReader): readonly Sha256Hex[] {
  const list: Sha256Hex[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readSha256Hex(r));
  return list;
}

function unpackSha256HexList(r: PackReader): readonly Sha256Hex[] {
  const list = new Array<Sha256Hex>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackSha256Hex(r);
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

function convertSha256HexList(value: unknown): readonly Sha256Hex[] {
  const items = itemsOf(value);
  const list: Sha256Hex[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertSha256Hex(items[i]));
  return list;
}

function isSha256HexList(value: unknown): value is readonly Sha256Hex[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isSha256Hex(item)) return false;
  }
  return true;
}

function readPlanFingerprintMap(r: JsonReader): { readonly [key: string]: PlanFingerprint } {
  const map = Object.create(null) as { [key: string]: PlanFingerprint };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = minLength(r.readString(), 1);
  return map;
}

function readDeltaInputPinList(r: JsonReader): readonly DeltaInputPin[] {
  const list: DeltaInputPin[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readDeltaInputPin(r));
  return list;
}

function readFileInputPinList(r: JsonReader): readonly FileInputPin[] {
  const list: FileInputPin[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readFileInputPin(r));
  return list;
}

function readRunOutputList(r: JsonReader): readonly RunOutput[] {
  const list: RunOutput[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readRunOutput(r));
  return list;
}

function readSha256HexMap(r: JsonReader): { readonly [key: string]: Sha256Hex } {
  const map = Object.create(null) as { [key: string]: Sha256Hex };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = readSha256Hex(r);
  return map;
}

function readPlannedOutputList(r: JsonReader): readonly PlannedOutput[] {
  const list: PlannedOutput[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readPlannedOutput(r));
  return list;
}

function readRequiredUdfList(r: JsonReader): readonly RequiredUdf[] {
  const list: RequiredUdf[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readRequiredUdf(r));
  return list;
}

function unpackPlanFingerprintMap(r: PackReader): { readonly [key: string]: PlanFingerprint } {
  const map = Object.create(null) as { [key: string]: PlanFingerprint };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = minLength(r.readString(), 1);
  return map;
}

function unpackDeltaInputPinList(r: PackReader): readonly DeltaInputPin[] {
  const list = new Array<DeltaInputPin>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackDeltaInputPin(r);
  return list;
}

function unpackFileInputPinList(r: PackReader): readonly FileInputPin[] {
  const list = new Array<FileInputPin>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackFileInputPin(r);
  return list;
}

function unpackRunOutputList(r: PackReader): readonly RunOutput[] {
  const list = new Array<RunOutput>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackRunOutput(r);
  return list;
}

function unpackSha256HexMap(r: PackReader): { readonly [key: string]: Sha256Hex } {
  const map = Object.create(null) as { [key: string]: Sha256Hex };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = unpackSha256Hex(r);
  return map;
}

function unpackPlannedOutputList(r: PackReader): readonly PlannedOutput[] {
  const list = new Array<PlannedOutput>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackPlannedOutput(r);
  return list;
}

function unpackRequiredUdfList(r: PackReader): readonly RequiredUdf[] {
  const list = new Array<RequiredUdf>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackRequiredUdf(r);
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

function writeDeltaInputPinList(w: JsonValueWriter, list: readonly DeltaInputPin[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as DeltaInputPin;
    writeDeltaInputPin(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeFileInputPinList(w: JsonValueWriter, list: readonly FileInputPin[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as FileInputPin;
    writeFileInputPin(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeRunOutputList(w: JsonValueWriter, list: readonly RunOutput[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as RunOutput;
    writeRunOutput(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writePlannedOutputList(w: JsonValueWriter, list: readonly PlannedOutput[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as PlannedOutput;
    writePlannedOutput(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeRequiredUdfList(w: JsonValueWriter, list: readonly RequiredUdf[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as RequiredUdf;
    writeRequiredUdf(w, item);
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

function packDeltaInputPinList(w: Writer, list: readonly DeltaInputPin[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as DeltaInputPin;
    packDeltaInputPin(w, item);
  }
}

function packFileInputPinList(w: Writer, list: readonly FileInputPin[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as FileInputPin;
    packFileInputPin(w, item);
  }
}

function packRunOutputList(w: Writer, list: readonly RunOutput[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as RunOutput;
    packRunOutput(w, item);
  }
}

function packPlannedOutputList(w: Writer, list: readonly PlannedOutput[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as PlannedOutput;
    packPlannedOutput(w, item);
  }
}

function packRequiredUdfList(w: Writer, list: readonly RequiredUdf[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as RequiredUdf;
    packRequiredUdf(w, item);
  }
}

function convertPlanFingerprintMap(value: unknown): { readonly [key: string]: PlanFingerprint } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: PlanFingerprint };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[key] = minLength(asString(item), 1);
  }
  return map;
}

function convertDeltaInputPinList(value: unknown): readonly DeltaInputPin[] {
  const items = itemsOf(value);
  const list: DeltaInputPin[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertDeltaInputPin(items[i]));
  return list;
}

function convertFileInputPinList(value: unknown): readonly FileInputPin[] {
  const items = itemsOf(value);
  const list: FileInputPin[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertFileInputPin(items[i]));
  return list;
}

function convertRunOutputList(value: unknown): readonly RunOutput[] {
  const items = itemsOf(value);
  const list: RunOutput[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertRunOutput(items[i]));
  return list;
}

function convertSha256HexMap(value: unknown): { readonly [key: string]: Sha256Hex } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: Sha256Hex };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[key] = convertSha256Hex(item);
  }
  return map;
}

function convertPlannedOutputList(value: unknown): readonly PlannedOutput[] {
  const items = itemsOf(value);
  const list: PlannedOutput[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertPlannedOutput(items[i]));
  return list;
}

function convertRequiredUdfList(value: unknown): readonly RequiredUdf[] {
  const items = itemsOf(value);
  const list: RequiredUdf[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertRequiredUdf(items[i]));
  return list;
}

function isPlanFingerprintMap(value: unknown): value is { readonly [key: string]: PlanFingerprint } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!(typeof item === "string" && hasMinLength(item, 1))) return false;
  }
  return true;
}

function isDeltaInputPinList(value: unknown): value is readonly DeltaInputPin[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isDeltaInputPin(item)) return false;
  }
  return true;
}

function isFileInputPinList(value: unknown): value is readonly FileInputPin[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isFileInputPin(item)) return false;
  }
  return true;
}

function isRunOutputList(value: unknown): value is readonly RunOutput[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isRunOutput(item)) return false;
  }
  return true;
}

function isSha256HexMap(value: unknown): value is { readonly [key: string]: Sha256Hex } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!isSha256Hex(item)) return false;
  }
  return true;
}

function isPlannedOutputList(value: unknown): value is readonly PlannedOutput[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isPlannedOutput(item)) return false;
  }
  return true;
}

function isRequiredUdfList(value: unknown): value is readonly RequiredUdf[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isRequiredUdf(item)) return false;
  }
  return true;
}

function readJsonDictList(r: JsonReader): readonly JsonDict[] {
  const list: JsonDict[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readJsonDict(r));
  return list;
}

function unpackJsonDictList(r: PackReader): readonly JsonDict[] {
  const list = new Array<JsonDict>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackJsonDict(r);
  return list;
}

function writeAnyMapList(w: JsonValueWriter, list: readonly { readonly [key: string]: AnyValue }[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as { readonly [key: string]: AnyValue };
    writeAnyMap(w, item);
  }
  w.writeByte(CLOSE_LIST);
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

function packAnyMapList(w: Writer, list: readonly { readonly [key: string]: AnyValue }[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as { readonly [key: string]: AnyValue };
    packAnyMap(w, item);
  }
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

function convertJsonDictList(value: unknown): readonly JsonDict[] {
  const items = itemsOf(value);
  const list: JsonDict[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertJsonDict(items[i]));
  return list;
}

function isJsonDictList(value: unknown): value is readonly JsonDict[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isJsonDict(item)) return false;
  }
  return true;
}

function readDatasetRecordList(r: JsonReader): readonly DatasetRecord[] {
  const list: DatasetRecord[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readDatasetRecord(r));
  return list;
}

function unpackDatasetRecordList(r: PackReader): readonly DatasetRecord[] {
  const list = new Array<DatasetRecord>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackDatasetRecord(r);
  return list;
}

function writeDatasetRecordList(w: JsonValueWriter, list: readonly DatasetRecord[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as DatasetRecord;
    writeDatasetRecord(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packDatasetRecordList(w: Writer, list: readonly DatasetRecord[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as DatasetRecord;
    packDatasetRecord(w, item);
  }
}

function convertDatasetRecordList(value: unknown): readonly DatasetRecord[] {
  const items = itemsOf(value);
  const list: DatasetRecord[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertDatasetRecord(items[i]));
  return list;
}

function isDatasetRecordList(value: unknown): value is readonly DatasetRecord[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isDatasetRecord(item)) return false;
  }
  return true;
}

function writeV1(w: JsonValueWriter, value: "v1"): void {
  switch (value) {
    case "v1":
      return w.write(WRITE_VALUE_V1);
    default:
      return w.wrong();
  }
}

function packV1(w: Writer, value: "v1"): void {
  switch (value) {
    case "v1":
      return w.write(PACK_VALUE_V1);
    default:
      return w.wrong();
  }
}
