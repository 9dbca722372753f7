// @generated from contracts/logs/events.yaml. Do not edit. [81ead2a31248c7b2]

import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  OPEN_LIST,
  type PackReader,
  type Unchecked,
  type Writer,
  asInt,
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
  jsonKey,
  jsonLiterals,
  jsonTags,
  minLength,
  packedChunk,
  packedHead,
  packedKey,
  packedLiterals,
  packedTags,
  requireList,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import {
  convertValidationErrorPayload,
  isValidationErrorPayload,
  packValidationErrorPayload,
  readValidationErrorPayload,
  unpackValidationErrorPayload,
  writeValidationErrorPayload,
} from "../diagnostics/errors.codec.js";
import type { ValidationErrorPayload } from "../diagnostics/errors.js";
import { convertRunId, isRunId, readRunId, unpackRunId } from "../types.codec.js";
import type { DeltaVersion, EventTimeMs, NonNegInt, RunId, TableUri } from "../types.js";
import type {
  DeltaCommit,
  LogEvent,
  RunFailed,
  RunFinished,
  RunStarted,
  StructuredLogEvent,
  TaskFinished,
  TaskStarted,
  ValidationFailed,
} from "./events.js";

const READ_RUN_ID = /* @__PURE__ */ jsonKey("run_id");
const READ_PLAN_SIGNATURE = /* @__PURE__ */ jsonKey("plan_signature");
const READ_TIMESTAMP_MS = /* @__PURE__ */ jsonKey("timestamp_ms");
const READ_EVENT = /* @__PURE__ */ jsonKey("event");
const READ_INPUTS = /* @__PURE__ */ jsonKey("inputs");
const READ_DURATION_MS = /* @__PURE__ */ jsonKey("duration_ms");
const READ_ERROR = /* @__PURE__ */ jsonKey("error");
const READ_TASK = /* @__PURE__ */ jsonKey("task");
const READ_ROWS = /* @__PURE__ */ jsonKey("rows");
const READ_TABLE_URI = /* @__PURE__ */ jsonKey("table_uri");
const READ_VERSION = /* @__PURE__ */ jsonKey("version");
const READ_OPERATION = /* @__PURE__ */ jsonKey("operation");
const READ_CONTRACT = /* @__PURE__ */ jsonKey("contract");

const UNPACK_RUN_ID = /* @__PURE__ */ packedKey("run_id");
const UNPACK_PLAN_SIGNATURE = /* @__PURE__ */ packedKey("plan_signature");
const UNPACK_TIMESTAMP_MS = /* @__PURE__ */ packedKey("timestamp_ms");
const UNPACK_EVENT = /* @__PURE__ */ packedKey("event");
const UNPACK_INPUTS = /* @__PURE__ */ packedKey("inputs");
const UNPACK_DURATION_MS = /* @__PURE__ */ packedKey("duration_ms");
const UNPACK_ERROR = /* @__PURE__ */ packedKey("error");
const UNPACK_TASK = /* @__PURE__ */ packedKey("task");
const UNPACK_ROWS = /* @__PURE__ */ packedKey("rows");
const UNPACK_TABLE_URI = /* @__PURE__ */ packedKey("table_uri");
const UNPACK_VERSION = /* @__PURE__ */ packedKey("version");
const UNPACK_OPERATION = /* @__PURE__ */ packedKey("operation");
const UNPACK_CONTRACT = /* @__PURE__ */ packedKey("contract");

const READ_LOG_EVENT_TAGS = /* @__PURE__ */ jsonTags("event", [
  "run_started",
  "run_finished",
  "run_failed",
  "task_started",
  "task_finished",
  "delta_commit",
  "validation_failed",
]);
const UNPACK_LOG_EVENT_TAGS = /* @__PURE__ */ packedTags("event", [
  "run_started",
  "run_finished",
  "run_failed",
  "task_started",
  "task_finished",
  "delta_commit",
  "validation_failed",
]);
const READ_RUN_STARTED_TAG = /* @__PURE__ */ jsonLiterals("run_started");
const UNPACK_RUN_STARTED_TAG = /* @__PURE__ */ packedLiterals("run_started");
const READ_RUN_FINISHED_TAG = /* @__PURE__ */ jsonLiterals("run_finished");
const UNPACK_RUN_FINISHED_TAG = /* @__PURE__ */ packedLiterals("run_finished");
const READ_RUN_FAILED_TAG = /* @__PURE__ */ jsonLiterals("run_failed");
const UNPACK_RUN_FAILED_TAG = /* @__PURE__ */ packedLiterals("run_failed");
const READ_TASK_STARTED_TAG = /* @__PURE__ */ jsonLiterals("task_started");
const UNPACK_TASK_STARTED_TAG = /* @__PURE__ */ packedLiterals("task_started");
const READ_TASK_FINISHED_TAG = /* @__PURE__ */ jsonLiterals("task_finished");
const UNPACK_TASK_FINISHED_TAG = /* @__PURE__ */ packedLiterals("task_finished");
const READ_DELTA_COMMIT_TAG = /* @__PURE__ */ jsonLiterals("delta_commit");
const UNPACK_DELTA_COMMIT_TAG = /* @__PURE__ */ packedLiterals("delta_commit");
const READ_VALIDATION_FAILED_TAG = /* @__PURE__ */ jsonLiterals("validation_failed");
const UNPACK_VALIDATION_FAILED_TAG = /* @__PURE__ */ packedLiterals("validation_failed");

const OPEN_STRUCTURED_LOG_EVENT = /* @__PURE__ */ jsonChunk('{"run_id":');
const WRITE_PLAN_SIGNATURE = /* @__PURE__ */ jsonChunk(',"plan_signature":');
const WRITE_TIMESTAMP_MS = /* @__PURE__ */ jsonChunk(',"timestamp_ms":');
const OPEN_RUN_STARTED = /* @__PURE__ */ jsonChunk('{"event":"run_started","run_id":');
const WRITE_INPUTS = /* @__PURE__ */ jsonChunk(',"inputs":');
const OPEN_RUN_FINISHED = /* @__PURE__ */ jsonChunk('{"event":"run_finished","run_id":');
const WRITE_DURATION_MS = /* @__PURE__ */ jsonChunk(',"duration_ms":');
const OPEN_RUN_FAILED = /* @__PURE__ */ jsonChunk('{"event":"run_failed","run_id":');
const WRITE_ERROR = /* @__PURE__ */ jsonChunk(',"error":');
const OPEN_TASK_STARTED = /* @__PURE__ */ jsonChunk('{"event":"task_started","run_id":');
const WRITE_TASK = /* @__PURE__ */ jsonChunk(',"task":');
const OPEN_TASK_FINISHED = /* @__PURE__ */ jsonChunk('{"event":"task_finished","run_id":');
const WRITE_ROWS = /* @__PURE__ */ jsonChunk(',"rows":');
const OPEN_DELTA_COMMIT = /* @__PURE__ */ jsonChunk('{"event":"delta_commit","run_id":');
const WRITE_TABLE_URI = /* @__PURE__ */ jsonChunk(',"table_uri":');
const WRITE_VERSION = /* @__PURE__ */ jsonChunk(',"version":');
const WRITE_OPERATION = /* @__PURE__ */ jsonChunk(',"operation":');
const OPEN_VALIDATION_FAILED = /* @__PURE__ */ jsonChunk('{"event":"validation_failed","run_id":');
const WRITE_CONTRACT = /* @__PURE__ */ jsonChunk(',"contract":');

const HEAD_STRUCTURED_LOG_EVENT = /* @__PURE__ */ packedHead(3, "run_id");
const PACK_PLAN_SIGNATURE = /* @__PURE__ */ packedChunk("plan_signature");
const PACK_TIMESTAMP_MS = /* @__PURE__ */ packedChunk("timestamp_ms");
const HEAD_RUN_STARTED = /* @__PURE__ */ packedHead(5, "event", "run_started", "run_id");
const PACK_INPUTS = /* @__PURE__ */ packedChunk("inputs");
const HEAD_RUN_FINISHED = /* @__PURE__ */ packedHead(5, "event", "run_finished", "run_id");
const PACK_DURATION_MS = /* @__PURE__ */ packedChunk("duration_ms");
const HEAD_RUN_FAILED = /* @__PURE__ */ packedHead(5, "event", "run_failed", "run_id");
const PACK_ERROR = /* @__PURE__ */ packedChunk("error");
const HEAD_TASK_STARTED = /* @__PURE__ */ packedHead(5, "event", "task_started", "run_id");
const PACK_TASK = /* @__PURE__ */ packedChunk("task");
const HEAD_TASK_FINISHED = /* @__PURE__ */ packedHead(6, "event", "task_finished", "run_id");
const PACK_ROWS = /* @__PURE__ */ packedChunk("rows");
const HEAD_DELTA_COMMIT = /* @__PURE__ */ packedHead(7, "event", "delta_commit", "run_id");
const PACK_TABLE_URI = /* @__PURE__ */ packedChunk("table_uri");
const PACK_VERSION = /* @__PURE__ */ packedChunk("version");
const PACK_OPERATION = /* @__PURE__ */ packedChunk("operation");
const HEAD_VALIDATION_FAILED = /* @__PURE__ */ packedHead(6, "event", "validation_failed", "run_id");
const PACK_CONTRACT = /* @__PURE__ */ packedChunk("contract");

export function readLogEvent(r: JsonReader): LogEvent {
  switch (r.peekTag(READ_LOG_EVENT_TAGS)) {
    case 0:
      return readRunStarted(r);
    case 1:
      return readRunFinished(r);
    case 2:
      return readRunFailed(r);
    case 3:
      return readTaskStarted(r);
    case 4:
      return readTaskFinished(r);
    case 5:
      return readDeltaCommit(r);
    case 6:
      return readValidationFailed(r);
    default:
      return r.bail();
  }
}

export function unpackLogEvent(r: PackReader): LogEvent {
  switch (r.peekTag(UNPACK_LOG_EVENT_TAGS)) {
    case 0:
      return unpackRunStarted(r);
    case 1:
      return unpackRunFinished(r);
    case 2:
      return unpackRunFailed(r);
    case 3:
      return unpackTaskStarted(r);
    case 4:
      return unpackTaskFinished(r);
    case 5:
      return unpackDeltaCommit(r);
    case 6:
      return unpackValidationFailed(r);
    default:
      return r.bail();
  }
}

export function writeLogEvent(w: JsonValueWriter, value: LogEvent): void {
  switch (value.event) {
    case "run_started":
      return writeRunStarted(w, value);
    case "run_finished":
      return writeRunFinished(w, value);
    case "run_failed":
      return writeRunFailed(w, value);
    case "task_started":
      return writeTaskStarted(w, value);
    case "task_finished":
      return writeTaskFinished(w, value);
    case "delta_commit":
      return writeDeltaCommit(w, value);
    case "validation_failed":
      return writeValidationFailed(w, value);
    default:
      return w.wrong();
  }
}

export function packLogEvent(w: Writer, value: LogEvent): void {
  switch (value.event) {
    case "run_started":
      return packRunStarted(w, value);
    case "run_finished":
      return packRunFinished(w, value);
    case "run_failed":
      return packRunFailed(w, value);
    case "task_started":
      return packTaskStarted(w, value);
    case "task_finished":
      return packTaskFinished(w, value);
    case "delta_commit":
      return packDeltaCommit(w, value);
    case "validation_failed":
      return packValidationFailed(w, value);
    default:
      return w.wrong();
  }
}

export function isLogEvent(candidate: unknown): candidate is LogEvent {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<LogEvent> = candidate;
  switch (value.event) {
    case "run_started":
      return isRunStarted(value);
    case "run_finished":
      return isRunFinished(value);
    case "run_failed":
      return isRunFailed(value);
    case "task_started":
      return isTaskStarted(value);
    case "task_finished":
      return isTaskFinished(value);
    case "delta_commit":
      return isDeltaCommit(value);
    case "validation_failed":
      return isValidationFailed(value);
    default:
      return false;
  }
}

export function convertLogEvent(value: unknown): LogEvent {
  switch (fieldsOf<"event">(value).event) {
    case "run_started":
      return convertRunStarted(value);
    case "run_finished":
      return convertRunFinished(value);
    case "run_failed":
      return convertRunFailed(value);
    case "task_started":
      return convertTaskStarted(value);
    case "task_finished":
      return convertTaskFinished(value);
    case "delta_commit":
      return convertDeltaCommit(value);
    case "validation_failed":
      return convertValidationFailed(value);
    default:
      return bail();
  }
}

export function readStructuredLogEvent(r: JsonReader): StructuredLogEvent {
  let run_id: RunId | undefined;
  let plan_signature: string | null | undefined;
  let timestamp_ms: EventTimeMs | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_RUN_ID)) run_id = readRunId(r);
    if (r.atKey(READ_PLAN_SIGNATURE)) plan_signature = r.atNull() ? null : r.readString();
    if (r.atKey(READ_TIMESTAMP_MS)) timestamp_ms = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip());
  if (run_id === undefined || plan_signature === undefined || timestamp_ms === undefined) r.bail();
  return { run_id, plan_signature, timestamp_ms };
}

export function unpackStructuredLogEvent(r: PackReader): StructuredLogEvent {
  let run_id: RunId | undefined;
  let plan_signature: string | null | undefined;
  let timestamp_ms: EventTimeMs | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_RUN_ID)) run_id = unpackRunId(r);
    if (r.atKey(UNPACK_PLAN_SIGNATURE)) plan_signature = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_TIMESTAMP_MS)) timestamp_ms = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip(outer));
  if (run_id === undefined || plan_signature === undefined || timestamp_ms === undefined) r.bail();
  return { run_id, plan_signature, timestamp_ms };
}

export function writeStructuredLogEvent(w: JsonValueWriter, value: StructuredLogEvent): void {
  requirePlain(value, value.run_id);
  w.write(OPEN_STRUCTURED_LOG_EVENT);
  w.writeString(value.run_id);
  w.write(WRITE_PLAN_SIGNATURE);
  if (value.plan_signature === null) w.writeNull();
  else w.writeString(value.plan_signature);
  w.write(WRITE_TIMESTAMP_MS);
  w.writeInt(value.timestamp_ms);
  w.writeByte(CLOSE_OBJECT);
}

export function packStructuredLogEvent(w: Writer, value: StructuredLogEvent): void {
  requirePlain(value, value.run_id);
  w.write(HEAD_STRUCTURED_LOG_EVENT);
  w.packString(value.run_id);
  w.write(PACK_PLAN_SIGNATURE);
  if (value.plan_signature === null) w.packNull();
  else w.packString(value.plan_signature);
  w.write(PACK_TIMESTAMP_MS);
  w.packInt(value.timestamp_ms);
}

export function isStructuredLogEvent(candidate: unknown): candidate is StructuredLogEvent {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<StructuredLogEvent> = candidate;
  if (value.run_id === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isRunId(value.run_id)) return false;
  if (typeof value.plan_signature !== "string" && value.plan_signature !== null) return false;
  if (!(isSafeInt(value.timestamp_ms) && value.timestamp_ms >= 0)) return false;
  return true;
}

export function convertStructuredLogEvent(value: unknown): StructuredLogEvent {
  const fields = fieldsOf<keyof StructuredLogEvent>(value);
  bailUnlessPlain(fields, fields.run_id);
  return {
    run_id: convertRunId(fields.run_id),
    plan_signature: fields.plan_signature === null ? null : asString(fields.plan_signature),
    timestamp_ms: atLeast(asInt(fields.timestamp_ms), 0),
  };
}

export function readRunStarted(r: JsonReader): RunStarted {
  let run_id: RunId | undefined;
  let plan_signature: string | null | undefined;
  let timestamp_ms: EventTimeMs | undefined;
  let inputs: readonly string[] | undefined;
  r.beginTagged(READ_EVENT, READ_RUN_STARTED_TAG);
  do {
    if (r.atKey(READ_RUN_ID)) run_id = readRunId(r);
    if (r.atKey(READ_PLAN_SIGNATURE)) plan_signature = r.atNull() ? null : r.readString();
    if (r.atKey(READ_TIMESTAMP_MS)) timestamp_ms = atLeast(r.readInt(), 0);
    if (r.atKey(READ_INPUTS)) inputs = readStringList(r);
  } while (r.atTag(READ_EVENT, READ_RUN_STARTED_TAG) || r.moreFieldsOrSkip());
  if (run_id === undefined || plan_signature === undefined || timestamp_ms === undefined || inputs === undefined)
    r.bail();
  return { event: "run_started", run_id, plan_signature, timestamp_ms, inputs };
}

export function unpackRunStarted(r: PackReader): RunStarted {
  let run_id: RunId | undefined;
  let plan_signature: string | null | undefined;
  let timestamp_ms: EventTimeMs | undefined;
  let inputs: readonly string[] | undefined;
  const outer = r.beginTagged(UNPACK_EVENT, UNPACK_RUN_STARTED_TAG);
  do {
    if (r.atKey(UNPACK_RUN_ID)) run_id = unpackRunId(r);
    if (r.atKey(UNPACK_PLAN_SIGNATURE)) plan_signature = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_TIMESTAMP_MS)) timestamp_ms = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_INPUTS)) inputs = unpackStringList(r);
  } while (r.atTag(UNPACK_EVENT, UNPACK_RUN_STARTED_TAG) || r.moreFieldsOrSkip(outer));
  if (run_id === undefined || plan_signature === undefined || timestamp_ms === undefined || inputs === undefined)
    r.bail();
  return { event: "run_started", run_id, plan_signature, timestamp_ms, inputs };
}

export function writeRunStarted(w: JsonValueWriter, value: RunStarted): void {
  requirePlain(value, value.event);
  if (value.event !== "run_started") w.wrong();
  w.write(OPEN_RUN_STARTED);
  w.writeString(value.run_id);
  w.write(WRITE_PLAN_SIGNATURE);
  if (value.plan_signature === null) w.writeNull();
  else w.writeString(value.plan_signature);
  w.write(WRITE_TIMESTAMP_MS);
  w.writeInt(value.timestamp_ms);
  w.write(WRITE_INPUTS);
  writeStringList(w, value.inputs);
  w.writeByte(CLOSE_OBJECT);
}

export function packRunStarted(w: Writer, value: RunStarted): void {
  requirePlain(value, value.event);
  if (value.event !== "run_started") w.wrong();
  w.write(HEAD_RUN_STARTED);
  w.packString(value.run_id);
  w.write(PACK_PLAN_SIGNATURE);
  if (value.plan_signature === null) w.packNull();
  else w.packString(value.plan_signature);
  w.write(PACK_TIMESTAMP_MS);
  w.packInt(value.timestamp_ms);
  w.write(PACK_INPUTS);
  packStringList(w, value.inputs);
}

export function isRunStarted(candidate: unknown): candidate is RunStarted {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RunStarted> = candidate;
  if (value.event !== "run_started") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isRunId(value.run_id)) return false;
  if (typeof value.plan_signature !== "string" && value.plan_signature !== null) return false;
  if (!(isSafeInt(value.timestamp_ms) && value.timestamp_ms >= 0)) return false;
  if (!isStringList(value.inputs)) return false;
  return true;
}

export function convertRunStarted(value: unknown): RunStarted {
  const fields = fieldsOf<keyof RunStarted>(value);
  bailUnlessPlain(fields, fields.event);
  if (fields.event !== undefined && fields.event !== "run_started") bail();
  return {
    event: "run_started",
    run_id: convertRunId(fields.run_id),
    plan_signature: fields.plan_signature === null ? null : asString(fields.plan_signature),
    timestamp_ms: atLeast(asInt(fields.timestamp_ms), 0),
    inputs: convertStringList(fields.inputs),
  };
}

export function readRunFinished(r: JsonReader): RunFinished {
  let run_id: RunId | undefined;
  let plan_signature: string | null | undefined;
  let timestamp_ms: EventTimeMs | undefined;
  let duration_ms: NonNegInt | undefined;
  r.beginTagged(READ_EVENT, READ_RUN_FINISHED_TAG);
  do {
    if (r.atKey(READ_RUN_ID)) run_id = readRunId(r);
    if (r.atKey(READ_PLAN_SIGNATURE)) plan_signature = r.atNull() ? null : r.readString();
    if (r.atKey(READ_TIMESTAMP_MS)) timestamp_ms = atLeast(r.readInt(), 0);
    if (r.atKey(READ_DURATION_MS)) duration_ms = atLeast(r.readInt(), 0);
  } while (r.atTag(READ_EVENT, READ_RUN_FINISHED_TAG) || r.moreFieldsOrSkip());
  if (run_id === undefined || plan_signature === undefined || timestamp_ms === undefined || duration_ms === undefined)
    r.bail();
  return { event: "run_finished", run_id, plan_signature, timestamp_ms, duration_ms };
}

export function unpackRunFinished(r: PackReader): RunFinished {
  let run_id: RunId | undefined;
  let plan_signature: string | null | undefined;
  let timestamp_ms: EventTimeMs | undefined;
  let duration_ms: NonNegInt | undefined;
  const outer = r.beginTagged(UNPACK_EVENT, UNPACK_RUN_FINISHED_TAG);
  do {
    if (r.atKey(UNPACK_RUN_ID)) run_id = unpackRunId(r);
    if (r.atKey(UNPACK_PLAN_SIGNATURE)) plan_signature = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_TIMESTAMP_MS)) timestamp_ms = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_DURATION_MS)) duration_ms = atLeast(r.readInt(), 0);
  } while (r.atTag(UNPACK_EVENT, UNPACK_RUN_FINISHED_TAG) || r.moreFieldsOrSkip(outer));
  if (run_id === undefined || plan_signature === undefined || timestamp_ms === undefined || duration_ms === undefined)
    r.bail();
  return { event: "run_finished", run_id, plan_signature, timestamp_ms, duration_ms };
}

export function writeRunFinished(w: JsonValueWriter, value: RunFinished): void {
  requirePlain(value, value.event);
  if (value.event !== "run_finished") w.wrong();
  w.write(OPEN_RUN_FINISHED);
  w.writeString(value.run_id);
  w.write(WRITE_PLAN_SIGNATURE);
  if (value.plan_signature === null) w.writeNull();
  else w.writeString(value.plan_signature);
  w.write(WRITE_TIMESTAMP_MS);
  w.writeInt(value.timestamp_ms);
  w.write(WRITE_DURATION_MS);
  w.writeInt(value.duration_ms);
  w.writeByte(CLOSE_OBJECT);
}

export function packRunFinished(w: Writer, value: RunFinished): void {
  requirePlain(value, value.event);
  if (value.event !== "run_finished") w.wrong();
  w.write(HEAD_RUN_FINISHED);
  w.packString(value.run_id);
  w.write(PACK_PLAN_SIGNATURE);
  if (value.plan_signature === null) w.packNull();
  else w.packString(value.plan_signature);
  w.write(PACK_TIMESTAMP_MS);
  w.packInt(value.timestamp_ms);
  w.write(PACK_DURATION_MS);
  w.packInt(value.duration_ms);
}

export function isRunFinished(candidate: unknown): candidate is RunFinished {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RunFinished> = candidate;
  if (value.event !== "run_finished") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isRunId(value.run_id)) return false;
  if (typeof value.plan_signature !== "string" && value.plan_signature !== null) return false;
  if (!(isSafeInt(value.timestamp_ms) && value.timestamp_ms >= 0)) return false;
  if (!(isSafeInt(value.duration_ms) && value.duration_ms >= 0)) return false;
  return true;
}

export function convertRunFinished(value: unknown): RunFinished {
  const fields = fieldsOf<keyof RunFinished>(value);
  bailUnlessPlain(fields, fields.event);
  if (fields.event !== undefined && fields.event !== "run_finished") bail();
  return {
    event: "run_finished",
    run_id: convertRunId(fields.run_id),
    plan_signature: fields.plan_signature === null ? null : asString(fields.plan_signature),
    timestamp_ms: atLeast(asInt(fields.timestamp_ms), 0),
    duration_ms: atLeast(asInt(fields.duration_ms), 0),
  };
}

export function readRunFailed(r: JsonReader): RunFailed {
  let run_id: RunId | undefined;
  let plan_signature: string | null | undefined;
  let timestamp_ms: EventTimeMs | undefined;
  let error: ValidationErrorPayload | undefined;
  r.beginTagged(READ_EVENT, READ_RUN_FAILED_TAG);
  do {
    if (r.atKey(READ_RUN_ID)) run_id = readRunId(r);
    if (r.atKey(READ_PLAN_SIGNATURE)) plan_signature = r.atNull() ? null : r.readString();
    if (r.atKey(READ_TIMESTAMP_MS)) timestamp_ms = atLeast(r.readInt(), 0);
    if (r.atKey(READ_ERROR)) error = readValidationErrorPayload(r);
  } while (r.atTag(READ_EVENT, READ_RUN_FAILED_TAG) || r.moreFieldsOrSkip());
  if (run_id === undefined || plan_signature === undefined || timestamp_ms === undefined || error === undefined)
    r.bail();
  return { event: "run_failed", run_id, plan_signature, timestamp_ms, error };
}

export function unpackRunFailed(r: PackReader): RunFailed {
  let run_id: RunId | undefined;
  let plan_signature: string | null | undefined;
  let timestamp_ms: EventTimeMs | undefined;
  let error: ValidationErrorPayload | undefined;
  const outer = r.beginTagged(UNPACK_EVENT, UNPACK_RUN_FAILED_TAG);
  do {
    if (r.atKey(UNPACK_RUN_ID)) run_id = unpackRunId(r);
    if (r.atKey(UNPACK_PLAN_SIGNATURE)) plan_signature = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_TIMESTAMP_MS)) timestamp_ms = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_ERROR)) error = unpackValidationErrorPayload(r);
  } while (r.atTag(UNPACK_EVENT, UNPACK_RUN_FAILED_TAG) || r.moreFieldsOrSkip(outer));
  if (run_id === undefined || plan_signature === undefined || timestamp_ms === undefined || error === undefined)
    r.bail();
  return { event: "run_failed", run_id, plan_signature, timestamp_ms, error };
}

export function writeRunFailed(w: JsonValueWriter, value: RunFailed): void {
  requirePlain(value, value.event);
  if (value.event !== "run_failed") w.wrong();
  w.write(OPEN_RUN_FAILED);
  w.writeString(value.run_id);
  w.write(WRITE_PLAN_SIGNATURE);
  if (value.plan_signature === null) w.writeNull();
  else w.writeString(value.plan_signature);
  w.write(WRITE_TIMESTAMP_MS);
  w.writeInt(value.timestamp_ms);
  w.write(WRITE_ERROR);
  writeValidationErrorPayload(w, value.error);
  w.writeByte(CLOSE_OBJECT);
}

export function packRunFailed(w: Writer, value: RunFailed): void {
  requirePlain(value, value.event);
  if (value.event !== "run_failed") w.wrong();
  w.write(HEAD_RUN_FAILED);
  w.packString(value.run_id);
  w.write(PACK_PLAN_SIGNATURE);
  if (value.plan_signature === null) w.packNull();
  else w.packString(value.plan_signature);
  w.write(PACK_TIMESTAMP_MS);
  w.packInt(value.timestamp_ms);
  w.write(PACK_ERROR);
  packValidationErrorPayload(w, value.error);
}

export function isRunFailed(candidate: unknown): candidate is RunFailed {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RunFailed> = candidate;
  if (value.event !== "run_failed") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isRunId(value.run_id)) return false;
  if (typeof value.plan_signature !== "string" && value.plan_signature !== null) return false;
  if (!(isSafeInt(value.timestamp_ms) && value.timestamp_ms >= 0)) return false;
  if (!isValidationErrorPayload(value.error)) return false;
  return true;
}

export function convertRunFailed(value: unknown): RunFailed {
  const fields = fieldsOf<keyof RunFailed>(value);
  bailUnlessPlain(fields, fields.event);
  if (fields.event !== undefined && fields.event !== "run_failed") bail();
  return {
    event: "run_failed",
    run_id: convertRunId(fields.run_id),
    plan_signature: fields.plan_signature === null ? null : asString(fields.plan_signature),
    timestamp_ms: atLeast(asInt(fields.timestamp_ms), 0),
    error: convertValidationErrorPayload(fields.error),
  };
}

export function readTaskStarted(r: JsonReader): TaskStarted {
  let run_id: RunId | undefined;
  let plan_signature: string | null | undefined;
  let timestamp_ms: EventTimeMs | undefined;
  let task: string | undefined;
  r.beginTagged(READ_EVENT, READ_TASK_STARTED_TAG);
  do {
    if (r.atKey(READ_RUN_ID)) run_id = readRunId(r);
    if (r.atKey(READ_PLAN_SIGNATURE)) plan_signature = r.atNull() ? null : r.readString();
    if (r.atKey(READ_TIMESTAMP_MS)) timestamp_ms = atLeast(r.readInt(), 0);
    if (r.atKey(READ_TASK)) task = r.readString();
  } while (r.atTag(READ_EVENT, READ_TASK_STARTED_TAG) || r.moreFieldsOrSkip());
  if (run_id === undefined || plan_signature === undefined || timestamp_ms === undefined || task === undefined)
    r.bail();
  return { event: "task_started", run_id, plan_signature, timestamp_ms, task };
}

export function unpackTaskStarted(r: PackReader): TaskStarted {
  let run_id: RunId | undefined;
  let plan_signature: string | null | undefined;
  let timestamp_ms: EventTimeMs | undefined;
  let task: string | undefined;
  const outer = r.beginTagged(UNPACK_EVENT, UNPACK_TASK_STARTED_TAG);
  do {
    if (r.atKey(UNPACK_RUN_ID)) run_id = unpackRunId(r);
    if (r.atKey(UNPACK_PLAN_SIGNATURE)) plan_signature = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_TIMESTAMP_MS)) timestamp_ms = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_TASK)) task = r.readString();
  } while (r.atTag(UNPACK_EVENT, UNPACK_TASK_STARTED_TAG) || r.moreFieldsOrSkip(outer));
  if (run_id === undefined || plan_signature === undefined || timestamp_ms === undefined || task === undefined)
    r.bail();
  return { event: "task_started", run_id, plan_signature, timestamp_ms, task };
}

export function writeTaskStarted(w: JsonValueWriter, value: TaskStarted): void {
  requirePlain(value, value.event);
  if (value.event !== "task_started") w.wrong();
  w.write(OPEN_TASK_STARTED);
  w.writeString(value.run_id);
  w.write(WRITE_PLAN_SIGNATURE);
  if (value.plan_signature === null) w.writeNull();
  else w.writeString(value.plan_signature);
  w.write(WRITE_TIMESTAMP_MS);
  w.writeInt(value.timestamp_ms);
  w.write(WRITE_TASK);
  w.writeString(value.task);
  w.writeByte(CLOSE_OBJECT);
}

export function packTaskStarted(w: Writer, value: TaskStarted): void {
  requirePlain(value, value.event);
  if (value.event !== "task_started") w.wrong();
  w.write(HEAD_TASK_STARTED);
  w.packString(value.run_id);
  w.write(PACK_PLAN_SIGNATURE);
  if (value.plan_signature === null) w.packNull();
  else w.packString(value.plan_signature);
  w.write(PACK_TIMESTAMP_MS);
  w.packInt(value.timestamp_ms);
  w.write(PACK_TASK);
  w.packString(value.task);
}

export function isTaskStarted(candidate: unknown): candidate is TaskStarted {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<TaskStarted> = candidate;
  if (value.event !== "task_started") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isRunId(value.run_id)) return false;
  if (typeof value.plan_signature !== "string" && value.plan_signature !== null) return false;
  if (!(isSafeInt(value.timestamp_ms) && value.timestamp_ms >= 0)) return false;
  if (typeof value.task !== "string") return false;
  return true;
}

export function convertTaskStarted(value: unknown): TaskStarted {
  const fields = fieldsOf<keyof TaskStarted>(value);
  bailUnlessPlain(fields, fields.event);
  if (fields.event !== undefined && fields.event !== "task_started") bail();
  return {
    event: "task_started",
    run_id: convertRunId(fields.run_id),
    plan_signature: fields.plan_signature === null ? null : asString(fields.plan_signature),
    timestamp_ms: atLeast(asInt(fields.timestamp_ms), 0),
    task: asString(fields.task),
  };
}

export function readTaskFinished(r: JsonReader): TaskFinished {
  let run_id: RunId | undefined;
  let plan_signature: string | null | undefined;
  let timestamp_ms: EventTimeMs | undefined;
  let task: string | undefined;
  let rows: NonNegInt | null | undefined;
  r.beginTagged(READ_EVENT, READ_TASK_FINISHED_TAG);
  do {
    if (r.atKey(READ_RUN_ID)) run_id = readRunId(r);
    if (r.atKey(READ_PLAN_SIGNATURE)) plan_signature = r.atNull() ? null : r.readString();
    if (r.atKey(READ_TIMESTAMP_MS)) timestamp_ms = atLeast(r.readInt(), 0);
    if (r.atKey(READ_TASK)) task = r.readString();
    if (r.atKey(READ_ROWS)) rows = r.atNull() ? null : atLeast(r.readInt(), 0);
  } while (r.atTag(READ_EVENT, READ_TASK_FINISHED_TAG) || r.moreFieldsOrSkip());
  if (
    run_id === undefined ||
    plan_signature === undefined ||
    timestamp_ms === undefined ||
    task === undefined ||
    rows === undefined
  )
    r.bail();
  return { event: "task_finished", run_id, plan_signature, timestamp_ms, task, rows };
}

export function unpackTaskFinished(r: PackReader): TaskFinished {
  let run_id: RunId | undefined;
  let plan_signature: string | null | undefined;
  let timestamp_ms: EventTimeMs | undefined;
  let task: string | undefined;
  let rows: NonNegInt | null | undefined;
  const outer = r.beginTagged(UNPACK_EVENT, UNPACK_TASK_FINISHED_TAG);
  do {
    if (r.atKey(UNPACK_RUN_ID)) run_id = unpackRunId(r);
    if (r.atKey(UNPACK_PLAN_SIGNATURE)) plan_signature = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_TIMESTAMP_MS)) timestamp_ms = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_TASK)) task = r.readString();
    if (r.atKey(UNPACK_ROWS)) rows = r.atNull() ? null : atLeast(r.readInt(), 0);
  } while (r.atTag(UNPACK_EVENT, UNPACK_TASK_FINISHED_TAG) || r.moreFieldsOrSkip(outer));
  if (
    run_id === undefined ||
    plan_signature === undefined ||
    timestamp_ms === undefined ||
    task === undefined ||
    rows === undefined
  )
    r.bail();
  return { event: "task_finished", run_id, plan_signature, timestamp_ms, task, rows };
}

export function writeTaskFinished(w: JsonValueWriter, value: TaskFinished): void {
  requirePlain(value, value.event);
  if (value.event !== "task_finished") w.wrong();
  w.write(OPEN_TASK_FINISHED);
  w.writeString(value.run_id);
  w.write(WRITE_PLAN_SIGNATURE);
  if (value.plan_signature === null) w.writeNull();
  else w.writeString(value.plan_signature);
  w.write(WRITE_TIMESTAMP_MS);
  w.writeInt(value.timestamp_ms);
  w.write(WRITE_TASK);
  w.writeString(value.task);
  w.write(WRITE_ROWS);
  if (value.rows === null) w.writeNull();
  else w.writeInt(value.rows);
  w.writeByte(CLOSE_OBJECT);
}

export function packTaskFinished(w: Writer, value: TaskFinished): void {
  requirePlain(value, value.event);
  if (value.event !== "task_finished") w.wrong();
  w.write(HEAD_TASK_FINISHED);
  w.packString(value.run_id);
  w.write(PACK_PLAN_SIGNATURE);
  if (value.plan_signature === null) w.packNull();
  else w.packString(value.plan_signature);
  w.write(PACK_TIMESTAMP_MS);
  w.packInt(value.timestamp_ms);
  w.write(PACK_TASK);
  w.packString(value.task);
  w.write(PACK_ROWS);
  if (value.rows === null) w.packNull();
  else w.packInt(value.rows);
}

export function isTaskFinished(candidate: unknown): candidate is TaskFinished {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<TaskFinished> = candidate;
  if (value.event !== "task_finished") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isRunId(value.run_id)) return false;
  if (typeof value.plan_signature !== "string" && value.plan_signature !== null) return false;
  if (!(isSafeInt(value.timestamp_ms) && value.timestamp_ms >= 0)) return false;
  if (typeof value.task !== "string") return false;
  if (!(isSafeInt(value.rows) && value.rows >= 0) && value.rows !== null) return false;
  return true;
}

export function convertTaskFinished(value: unknown): TaskFinished {
  const fields = fieldsOf<keyof TaskFinished>(value);
  bailUnlessPlain(fields, fields.event);
  if (fields.event !== undefined && fields.event !== "task_finished") bail();
  return {
    event: "task_finished",
    run_id: convertRunId(fields.run_id),
    plan_signature: fields.plan_signature === null ? null : asString(fields.plan_signature),
    timestamp_ms: atLeast(asInt(fields.timestamp_ms), 0),
    task: asString(fields.task),
    rows: fields.rows === null ? null : atLeast(asInt(fields.rows), 0),
  };
}

export function readDeltaCommit(r: JsonReader): DeltaCommit {
  let run_id: RunId | undefined;
  let plan_signature: string | null | undefined;
  let timestamp_ms: EventTimeMs | undefined;
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let operation: string | undefined;
  r.beginTagged(READ_EVENT, READ_DELTA_COMMIT_TAG);
  do {
    if (r.atKey(READ_RUN_ID)) run_id = readRunId(r);
    if (r.atKey(READ_PLAN_SIGNATURE)) plan_signature = r.atNull() ? null : r.readString();
    if (r.atKey(READ_TIMESTAMP_MS)) timestamp_ms = atLeast(r.readInt(), 0);
    if (r.atKey(READ_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(READ_VERSION)) version = atLeast(r.readInt(), 0);
    if (r.atKey(READ_OPERATION)) operation = r.readString();
  } while (r.atTag(READ_EVENT, READ_DELTA_COMMIT_TAG) || r.moreFieldsOrSkip());
  if (
    run_id === undefined ||
    plan_signature === undefined ||
    timestamp_ms === undefined ||
    table_uri === undefined ||
    version === undefined ||
    operation === undefined
  )
    r.bail();
  return { event: "delta_commit", run_id, plan_signature, timestamp_ms, table_uri, version, operation };
}

export function unpackDeltaCommit(r: PackReader): DeltaCommit {
  let run_id: RunId | undefined;
  let plan_signature: string | null | undefined;
  let timestamp_ms: EventTimeMs | undefined;
  let table_uri: TableUri | undefined;
  let version: DeltaVersion | undefined;
  let operation: string | undefined;
  const outer = r.beginTagged(UNPACK_EVENT, UNPACK_DELTA_COMMIT_TAG);
  do {
    if (r.atKey(UNPACK_RUN_ID)) run_id = unpackRunId(r);
    if (r.atKey(UNPACK_PLAN_SIGNATURE)) plan_signature = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_TIMESTAMP_MS)) timestamp_ms = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_VERSION)) version = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_OPERATION)) operation = r.readString();
  } while (r.atTag(UNPACK_EVENT, UNPACK_DELTA_COMMIT_TAG) || r.moreFieldsOrSkip(outer));
  if (
    run_id === undefined ||
    plan_signature === undefined ||
    timestamp_ms === undefined ||
    table_uri === undefined ||
    version === undefined ||
    operation === undefined
  )
    r.bail();
  return { event: "delta_commit", run_id, plan_signature, timestamp_ms, table_uri, version, operation };
}

export function writeDeltaCommit(w: JsonValueWriter, value: DeltaCommit): void {
  requirePlain(value, value.event);
  if (value.event !== "delta_commit") w.wrong();
  w.write(OPEN_DELTA_COMMIT);
  w.writeString(value.run_id);
  w.write(WRITE_PLAN_SIGNATURE);
  if (value.plan_signature === null) w.writeNull();
  else w.writeString(value.plan_signature);
  w.write(WRITE_TIMESTAMP_MS);
  w.writeInt(value.timestamp_ms);
  w.write(WRITE_TABLE_URI);
  w.writeString(value.table_uri);
  w.write(WRITE_VERSION);
  w.writeInt(value.version);
  w.write(WRITE_OPERATION);
  w.writeString(value.operation);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaCommit(w: Writer, value: DeltaCommit): void {
  requirePlain(value, value.event);
  if (value.event !== "delta_commit") w.wrong();
  w.write(HEAD_DELTA_COMMIT);
  w.packString(value.run_id);
  w.write(PACK_PLAN_SIGNATURE);
  if (value.plan_signature === null) w.packNull();
  else w.packString(value.plan_signature);
  w.write(PACK_TIMESTAMP_MS);
  w.packInt(value.timestamp_ms);
  w.write(PACK_TABLE_URI);
  w.packString(value.table_uri);
  w.write(PACK_VERSION);
  w.packInt(value.version);
  w.write(PACK_OPERATION);
  w.packString(value.operation);
}

export function isDeltaCommit(candidate: unknown): candidate is DeltaCommit {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaCommit> = candidate;
  if (value.event !== "delta_commit") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isRunId(value.run_id)) return false;
  if (typeof value.plan_signature !== "string" && value.plan_signature !== null) return false;
  if (!(isSafeInt(value.timestamp_ms) && value.timestamp_ms >= 0)) return false;
  if (!(typeof value.table_uri === "string" && hasMinLength(value.table_uri, 1))) return false;
  if (!(isSafeInt(value.version) && value.version >= 0)) return false;
  if (typeof value.operation !== "string") return false;
  return true;
}

export function convertDeltaCommit(value: unknown): DeltaCommit {
  const fields = fieldsOf<keyof DeltaCommit>(value);
  bailUnlessPlain(fields, fields.event);
  if (fields.event !== undefined && fields.event !== "delta_commit") bail();
  return {
    event: "delta_commit",
    run_id: convertRunId(fields.run_id),
    plan_signature: fields.plan_signature === null ? null : asString(fields.plan_signature),
    timestamp_ms: atLeast(asInt(fields.timestamp_ms), 0),
    table_uri: minLength(asString(fields.table_uri), 1),
    version: atLeast(asInt(fields.version), 0),
    operation: asString(fields.operation),
  };
}

export function readValidationFailed(r: JsonReader): ValidationFailed {
  let run_id: RunId | undefined;
  let plan_signature: string | null | undefined;
  let timestamp_ms: EventTimeMs | undefined;
  let contract: string | undefined;
  let error: ValidationErrorPayload | undefined;
  r.beginTagged(READ_EVENT, READ_VALIDATION_FAILED_TAG);
  do {
    if (r.atKey(READ_RUN_ID)) run_id = readRunId(r);
    if (r.atKey(READ_PLAN_SIGNATURE)) plan_signature = r.atNull() ? null : r.readString();
    if (r.atKey(READ_TIMESTAMP_MS)) timestamp_ms = atLeast(r.readInt(), 0);
    if (r.atKey(READ_CONTRACT)) contract = r.readString();
    if (r.atKey(READ_ERROR)) error = readValidationErrorPayload(r);
  } while (r.atTag(READ_EVENT, READ_VALIDATION_FAILED_TAG) || r.moreFieldsOrSkip());
  if (
    run_id === undefined ||
    plan_signature === undefined ||
    timestamp_ms === undefined ||
    contract === undefined ||
    error === undefined
  )
    r.bail();
  return { event: "validation_failed", run_id, plan_signature, timestamp_ms, contract, error };
}

export function unpackValidationFailed(r: PackReader): ValidationFailed {
  let run_id: RunId | undefined;
  let plan_signature: string | null | undefined;
  let timestamp_ms: EventTimeMs | undefined;
  let contract: string | undefined;
  let error: ValidationErrorPayload | undefined;
  const outer = r.beginTagged(UNPACK_EVENT, UNPACK_VALIDATION_FAILED_TAG);
  do {
    if (r.atKey(UNPACK_RUN_ID)) run_id = unpackRunId(r);
    if (r.atKey(UNPACK_PLAN_SIGNATURE)) plan_signature = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_TIMESTAMP_MS)) timestamp_ms = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_CONTRACT)) contract = r.readString();
    if (r.atKey(UNPACK_ERROR)) error = unpackValidationErrorPayload(r);
  } while (r.atTag(UNPACK_EVENT, UNPACK_VALIDATION_FAILED_TAG) || r.moreFieldsOrSkip(outer));
  if (
    run_id === undefined ||
    plan_signature === undefined ||
    timestamp_ms === undefined ||
    contract === undefined ||
    error === undefined
  )
    r.bail();
  return { event: "validation_failed", run_id, plan_signature, timestamp_ms, contract, error };
}

export function writeValidationFailed(w: JsonValueWriter, value: ValidationFailed): void {
  requirePlain(value, value.event);
  if (value.event !== "validation_failed") w.wrong();
  w.write(OPEN_VALIDATION_FAILED);
  w.writeString(value.run_id);
  w.write(WRITE_PLAN_SIGNATURE);
  if (value.plan_signature === null) w.writeNull();
  else w.writeString(value.plan_signature);
  w.write(WRITE_TIMESTAMP_MS);
  w.writeInt(value.timestamp_ms);
  w.write(WRITE_CONTRACT);
  w.writeString(value.contract);
  w.write(WRITE_ERROR);
  writeValidationErrorPayload(w, value.error);
  w.writeByte(CLOSE_OBJECT);
}

export function packValidationFailed(w: Writer, value: ValidationFailed): void {
  requirePlain(value, value.event);
  if (value.event !== "validation_failed") w.wrong();
  w.write(HEAD_VALIDATION_FAILED);
  w.packString(value.run_id);
  w.write(PACK_PLAN_SIGNATURE);
  if (value.plan_signature === null) w.packNull();
  else w.packString(value.plan_signature);
  w.write(PACK_TIMESTAMP_MS);
  w.packInt(value.timestamp_ms);
  w.write(PACK_CONTRACT);
  w.packString(value.contract);
  w.write(PACK_ERROR);
  packValidationErrorPayload(w, value.error);
}

export function isValidationFailed(candidate: unknown): candidate is ValidationFailed {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ValidationFailed> = candidate;
  if (value.event !== "validation_failed") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isRunId(value.run_id)) return false;
  if (typeof value.plan_signature !== "string" && value.plan_signature !== null) return false;
  if (!(isSafeInt(value.timestamp_ms) && value.timestamp_ms >= 0)) return false;
  if (typeof value.contract !== "string") return false;
  if (!isValidationErrorPayload(value.error)) return false;
  return true;
}

export function convertValidationFailed(value: unknown): ValidationFailed {
  const fields = fieldsOf<keyof ValidationFailed>(value);
  bailUnlessPlain(fields, fields.event);
  if (fields.event !== undefined && fields.event !== "validation_failed") bail();
  return {
    event: "validation_failed",
    run_id: convertRunId(fields.run_id),
    plan_signature: fields.plan_signature === null ? null : asString(fields.plan_signature),
    timestamp_ms: atLeast(asInt(fields.timestamp_ms), 0),
    contract: asString(fields.contract),
    error: convertValidationErrorPayload(fields.error),
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
