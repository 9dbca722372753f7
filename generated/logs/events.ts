// @generated from contracts/logs/events.yaml. Do not edit. [8b3e43c21dcddb79]

import { type Contract, contract } from "tessera/serde";
import type { ValidationErrorPayload, ValidationErrorPayloadInit } from "../diagnostics/errors.js";
import type { DeltaVersion, EventTimeMs, NonNegInt, RunId, TableUri } from "../types.js";
import {
  isDeltaCommit,
  isLogEvent,
  isRunFailed,
  isRunFinished,
  isRunStarted,
  isStructuredLogEvent,
  isTaskFinished,
  isTaskStarted,
  isValidationFailed,
  packDeltaCommit,
  packLogEvent,
  packRunFailed,
  packRunFinished,
  packRunStarted,
  packStructuredLogEvent,
  packTaskFinished,
  packTaskStarted,
  packValidationFailed,
  readDeltaCommit,
  readLogEvent,
  readRunFailed,
  readRunFinished,
  readRunStarted,
  readStructuredLogEvent,
  readTaskFinished,
  readTaskStarted,
  readValidationFailed,
  unpackDeltaCommit,
  unpackLogEvent,
  unpackRunFailed,
  unpackRunFinished,
  unpackRunStarted,
  unpackStructuredLogEvent,
  unpackTaskFinished,
  unpackTaskStarted,
  unpackValidationFailed,
  writeDeltaCommit,
  writeLogEvent,
  writeRunFailed,
  writeRunFinished,
  writeRunStarted,
  writeStructuredLogEvent,
  writeTaskFinished,
  writeTaskStarted,
  writeValidationFailed,
} from "./events.codec.js";
import {
  DeltaCommitInfo,
  LogEventInfo,
  RunFailedInfo,
  RunFinishedInfo,
  RunStartedInfo,
  StructuredLogEventInfo,
  TaskFinishedInfo,
  TaskStartedInfo,
  ValidationFailedInfo,
} from "./events.info.js";

/** Any line of the structured log, told apart by `event`. */
export type LogEvent =
  RunStarted | RunFinished | RunFailed | TaskStarted | TaskFinished | DeltaCommit | ValidationFailed;

/** What `LogEvent.create` takes. */
export type LogEventInit =
  | RunStartedInit
  | RunFinishedInit
  | RunFailedInit
  | TaskStartedInit
  | TaskFinishedInit
  | DeltaCommitInit
  | ValidationFailedInit;

export const LogEvent: Contract<LogEvent, LogEventInit> = /* @__PURE__ */ contract({
  name: "LogEvent",
  module: "logs/events",
  info: LogEventInfo,
  read: readLogEvent,
  unpack: unpackLogEvent,
  write: writeLogEvent,
  pack: packLogEvent,
  is: isLogEvent,
});

/**
 * What every line of the log carries. It is the base of the events and never written by itself. Unknown fields are
 * skipped (compat).
 */
export interface StructuredLogEvent {
  /** The run that logged the line. */
  readonly run_id: RunId;
  /** Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. */
  readonly plan_signature: string;
  /** When it happened. */
  readonly timestamp_ms: EventTimeMs;
}

/** What `StructuredLogEvent.create` takes: fields with a default may be left out. */
export interface StructuredLogEventInit {
  readonly run_id: RunId;
  readonly plan_signature: string;
  readonly timestamp_ms: EventTimeMs;
}

export const StructuredLogEvent: Contract<StructuredLogEvent, StructuredLogEventInit> = /* @__PURE__ */ contract({
  name: "StructuredLogEvent",
  module: "logs/events",
  info: StructuredLogEventInfo,
  read: readStructuredLogEvent,
  unpack: unpackStructuredLogEvent,
  write: writeStructuredLogEvent,
  pack: packStructuredLogEvent,
  is: isStructuredLogEvent,
});

/** A run began. Unknown fields are skipped (compat). */
export interface RunStarted {
  readonly event: "run_started";
  /** The run that logged the line. */
  readonly run_id: RunId;
  /** Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. */
  readonly plan_signature: string;
  /** When it happened. */
  readonly timestamp_ms: EventTimeMs;
  /** Names of the datasets it is going to read. */
  readonly inputs: readonly string[];
}

/** What `RunStarted.create` takes: fields with a default may be left out. */
export interface RunStartedInit {
  readonly event?: "run_started" | undefined;
  readonly run_id: RunId;
  readonly plan_signature: string;
  readonly timestamp_ms: EventTimeMs;
  readonly inputs: readonly string[];
}

export const RunStarted: Contract<RunStarted, RunStartedInit> = /* @__PURE__ */ contract({
  name: "RunStarted",
  module: "logs/events",
  info: RunStartedInfo,
  read: readRunStarted,
  unpack: unpackRunStarted,
  write: writeRunStarted,
  pack: packRunStarted,
  is: isRunStarted,
});

/** A run came to its end with all outputs committed. Unknown fields are skipped (compat). */
export interface RunFinished {
  readonly event: "run_finished";
  /** The run that logged the line. */
  readonly run_id: RunId;
  /** Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. */
  readonly plan_signature: string;
  /** When it happened. */
  readonly timestamp_ms: EventTimeMs;
  /** Wall time of the whole run in milliseconds. */
  readonly duration_ms: NonNegInt;
}

/** What `RunFinished.create` takes: fields with a default may be left out. */
export interface RunFinishedInit {
  readonly event?: "run_finished" | undefined;
  readonly run_id: RunId;
  readonly plan_signature: string;
  readonly timestamp_ms: EventTimeMs;
  readonly duration_ms: NonNegInt;
}

export const RunFinished: Contract<RunFinished, RunFinishedInit> = /* @__PURE__ */ contract({
  name: "RunFinished",
  module: "logs/events",
  info: RunFinishedInfo,
  read: readRunFinished,
  unpack: unpackRunFinished,
  write: writeRunFinished,
  pack: packRunFinished,
  is: isRunFinished,
});

/** A run gave up. Outputs committed before stay committed. Unknown fields are skipped (compat). */
export interface RunFailed {
  readonly event: "run_failed";
  /** The run that logged the line. */
  readonly run_id: RunId;
  /** Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. */
  readonly plan_signature: string;
  /** When it happened. */
  readonly timestamp_ms: EventTimeMs;
  /** The mistake that ended it. */
  readonly error: ValidationErrorPayload;
}

/** What `RunFailed.create` takes: fields with a default may be left out. */
export interface RunFailedInit {
  readonly event?: "run_failed" | undefined;
  readonly run_id: RunId;
  readonly plan_signature: string;
  readonly timestamp_ms: EventTimeMs;
  readonly error: ValidationErrorPayloadInit;
}

export const RunFailed: Contract<RunFailed, RunFailedInit> = /* @__PURE__ */ contract({
  name: "RunFailed",
  module: "logs/events",
  info: RunFailedInfo,
  read: readRunFailed,
  unpack: unpackRunFailed,
  write: writeRunFailed,
  pack: packRunFailed,
  is: isRunFailed,
});

/** A task of the run began. Unknown fields are skipped (compat). */
export interface TaskStarted {
  readonly event: "task_started";
  /** The run that logged the line. */
  readonly run_id: RunId;
  /** Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. */
  readonly plan_signature: string;
  /** When it happened. */
  readonly timestamp_ms: EventTimeMs;
  /** Name of the task in the plan. */
  readonly task: string;
}

/** What `TaskStarted.create` takes: fields with a default may be left out. */
export interface TaskStartedInit {
  readonly event?: "task_started" | undefined;
  readonly run_id: RunId;
  readonly plan_signature: string;
  readonly timestamp_ms: EventTimeMs;
  readonly task: string;
}

export const TaskStarted: Contract<TaskStarted, TaskStartedInit> = /* @__PURE__ */ contract({
  name: "TaskStarted",
  module: "logs/events",
  info: TaskStartedInfo,
  read: readTaskStarted,
  unpack: unpackTaskStarted,
  write: writeTaskStarted,
  pack: packTaskStarted,
  is: isTaskStarted,
});

/** A task of the run came to its end. Unknown fields are skipped (compat). */
export interface TaskFinished {
  readonly event: "task_finished";
  /** The run that logged the line. */
  readonly run_id: RunId;
  /** Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. */
  readonly plan_signature: string;
  /** When it happened. */
  readonly timestamp_ms: EventTimeMs;
  /** Name of the task in the plan. */
  readonly task: string;
  /** Rows it produced. Null if the task does not produce rows. */
  readonly rows: NonNegInt | null;
}

/** What `TaskFinished.create` takes: fields with a default may be left out. */
export interface TaskFinishedInit {
  readonly event?: "task_finished" | undefined;
  readonly run_id: RunId;
  readonly plan_signature: string;
  readonly timestamp_ms: EventTimeMs;
  readonly task: string;
  readonly rows: NonNegInt | null;
}

export const TaskFinished: Contract<TaskFinished, TaskFinishedInit> = /* @__PURE__ */ contract({
  name: "TaskFinished",
  module: "logs/events",
  info: TaskFinishedInfo,
  read: readTaskFinished,
  unpack: unpackTaskFinished,
  write: writeTaskFinished,
  pack: packTaskFinished,
  is: isTaskFinished,
});

/** A version of a Delta table was committed. Unknown fields are skipped (compat). */
export interface DeltaCommit {
  readonly event: "delta_commit";
  /** The run that logged the line. */
  readonly run_id: RunId;
  /** Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. */
  readonly plan_signature: string;
  /** When it happened. */
  readonly timestamp_ms: EventTimeMs;
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that was committed. */
  readonly version: DeltaVersion;
  /** What made the commit, as its commitInfo says, such as WRITE or OPTIMIZE. */
  readonly operation: string;
}

/** What `DeltaCommit.create` takes: fields with a default may be left out. */
export interface DeltaCommitInit {
  readonly event?: "delta_commit" | undefined;
  readonly run_id: RunId;
  readonly plan_signature: string;
  readonly timestamp_ms: EventTimeMs;
  readonly table_uri: TableUri;
  readonly version: DeltaVersion;
  readonly operation: string;
}

export const DeltaCommit: Contract<DeltaCommit, DeltaCommitInit> = /* @__PURE__ */ contract({
  name: "DeltaCommit",
  module: "logs/events",
  info: DeltaCommitInfo,
  read: readDeltaCommit,
  unpack: unpackDeltaCommit,
  write: writeDeltaCommit,
  pack: packDeltaCommit,
  is: isDeltaCommit,
});

/** A value did not fit its contract, and the run went on without it. Unknown fields are skipped (compat). */
export interface ValidationFailed {
  readonly event: "validation_failed";
  /** The run that logged the line. */
  readonly run_id: RunId;
  /** Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. */
  readonly plan_signature: string;
  /** When it happened. */
  readonly timestamp_ms: EventTimeMs;
  /** The contract it should have fit. */
  readonly contract: string;
  /** The first mistake that was found. */
  readonly error: ValidationErrorPayload;
}

/** What `ValidationFailed.create` takes: fields with a default may be left out. */
export interface ValidationFailedInit {
  readonly event?: "validation_failed" | undefined;
  readonly run_id: RunId;
  readonly plan_signature: string;
  readonly timestamp_ms: EventTimeMs;
  readonly contract: string;
  readonly error: ValidationErrorPayloadInit;
}

export const ValidationFailed: Contract<ValidationFailed, ValidationFailedInit> = /* @__PURE__ */ contract({
  name: "ValidationFailed",
  module: "logs/events",
  info: ValidationFailedInfo,
  read: readValidationFailed,
  unpack: unpackValidationFailed,
  write: writeValidationFailed,
  pack: packValidationFailed,
  is: isValidationFailed,
});
