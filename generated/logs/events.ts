// @generated from contracts/logs/events.yaml. Do not edit. [ebb174cf4e2abb79]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { ValidationErrorPayload, ValidationErrorPayloadInit } from "../diagnostics/errors.js";
import type { DeltaVersion, EventTimeMs, NonNegInt, RunId, TableUri } from "../types.js";
import * as codec from "./events.codec.js";
import * as info from "./events.info.js";

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
  info: info.LogEventInfo,
  read: codec.readLogEvent,
  unpack: codec.unpackLogEvent,
  write: codec.writeLogEvent,
  pack: codec.packLogEvent,
  is: codec.isLogEvent,
  convert: codec.convertLogEvent,
});

/**
 * What every line of the log carries. It is the base of the events and never written by itself. Unknown fields are
 * skipped (compat).
 */
export interface StructuredLogEvent {
  /** The run that logged the line. */
  readonly run_id: RunId;
  /**
   * Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null
   * if it was not planned yet.
   */
  readonly plan_signature: string | null;
  /** When it happened. */
  readonly timestamp_ms: EventTimeMs;
}

/** What `StructuredLogEvent.create` takes: fields with a default may be left out. */
export interface StructuredLogEventInit {
  /** The run that logged the line. */
  readonly run_id: RunId;
  /**
   * Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null
   * if it was not planned yet.
   */
  readonly plan_signature: string | null;
  /** When it happened. */
  readonly timestamp_ms: EventTimeMs;
}

export const StructuredLogEvent: Contract<StructuredLogEvent, StructuredLogEventInit> = /* @__PURE__ */ contract({
  name: "StructuredLogEvent",
  module: "logs/events",
  info: info.StructuredLogEventInfo,
  read: codec.readStructuredLogEvent,
  unpack: codec.unpackStructuredLogEvent,
  write: codec.writeStructuredLogEvent,
  pack: codec.packStructuredLogEvent,
  is: codec.isStructuredLogEvent,
  convert: codec.convertStructuredLogEvent,
});

/** A run began. Unknown fields are skipped (compat). */
export interface RunStarted {
  readonly event: "run_started";
  /** The run that logged the line. */
  readonly run_id: RunId;
  /**
   * Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null
   * if it was not planned yet.
   */
  readonly plan_signature: string | null;
  /** When it happened. */
  readonly timestamp_ms: EventTimeMs;
  /** Names of the datasets it is going to read. */
  readonly inputs: readonly string[];
}

/** What `RunStarted.create` takes: fields with a default may be left out. */
export interface RunStartedInit {
  readonly event?: "run_started" | undefined;
  /** The run that logged the line. */
  readonly run_id: RunId;
  /**
   * Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null
   * if it was not planned yet.
   */
  readonly plan_signature: string | null;
  /** When it happened. */
  readonly timestamp_ms: EventTimeMs;
  /** Names of the datasets it is going to read. */
  readonly inputs: readonly string[];
}

export const RunStarted: Contract<RunStarted, RunStartedInit> = /* @__PURE__ */ contract({
  name: "RunStarted",
  module: "logs/events",
  info: info.RunStartedInfo,
  read: codec.readRunStarted,
  unpack: codec.unpackRunStarted,
  write: codec.writeRunStarted,
  pack: codec.packRunStarted,
  is: codec.isRunStarted,
  convert: codec.convertRunStarted,
});

/** A run came to its end with all outputs committed. Unknown fields are skipped (compat). */
export interface RunFinished {
  readonly event: "run_finished";
  /** The run that logged the line. */
  readonly run_id: RunId;
  /**
   * Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null
   * if it was not planned yet.
   */
  readonly plan_signature: string | null;
  /** When it happened. */
  readonly timestamp_ms: EventTimeMs;
  /** Wall time of the whole run in milliseconds. */
  readonly duration_ms: NonNegInt;
}

/** What `RunFinished.create` takes: fields with a default may be left out. */
export interface RunFinishedInit {
  readonly event?: "run_finished" | undefined;
  /** The run that logged the line. */
  readonly run_id: RunId;
  /**
   * Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null
   * if it was not planned yet.
   */
  readonly plan_signature: string | null;
  /** When it happened. */
  readonly timestamp_ms: EventTimeMs;
  /** Wall time of the whole run in milliseconds. */
  readonly duration_ms: NonNegInt;
}

export const RunFinished: Contract<RunFinished, RunFinishedInit> = /* @__PURE__ */ contract({
  name: "RunFinished",
  module: "logs/events",
  info: info.RunFinishedInfo,
  read: codec.readRunFinished,
  unpack: codec.unpackRunFinished,
  write: codec.writeRunFinished,
  pack: codec.packRunFinished,
  is: codec.isRunFinished,
  convert: codec.convertRunFinished,
});

/** A run gave up. Outputs committed before stay committed. Unknown fields are skipped (compat). */
export interface RunFailed {
  readonly event: "run_failed";
  /** The run that logged the line. */
  readonly run_id: RunId;
  /**
   * Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null
   * if it was not planned yet.
   */
  readonly plan_signature: string | null;
  /** When it happened. */
  readonly timestamp_ms: EventTimeMs;
  /** The mistake that ended it. */
  readonly error: ValidationErrorPayload;
}

/** What `RunFailed.create` takes: fields with a default may be left out. */
export interface RunFailedInit {
  readonly event?: "run_failed" | undefined;
  /** The run that logged the line. */
  readonly run_id: RunId;
  /**
   * Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null
   * if it was not planned yet.
   */
  readonly plan_signature: string | null;
  /** When it happened. */
  readonly timestamp_ms: EventTimeMs;
  /** The mistake that ended it. */
  readonly error: ValidationErrorPayloadInit;
}

export const RunFailed: Contract<RunFailed, RunFailedInit> = /* @__PURE__ */ contract({
  name: "RunFailed",
  module: "logs/events",
  info: info.RunFailedInfo,
  read: codec.readRunFailed,
  unpack: codec.unpackRunFailed,
  write: codec.writeRunFailed,
  pack: codec.packRunFailed,
  is: codec.isRunFailed,
  convert: codec.convertRunFailed,
});

/** A task of the run began. Unknown fields are skipped (compat). */
export interface TaskStarted {
  readonly event: "task_started";
  /** The run that logged the line. */
  readonly run_id: RunId;
  /**
   * Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null
   * if it was not planned yet.
   */
  readonly plan_signature: string | null;
  /** When it happened. */
  readonly timestamp_ms: EventTimeMs;
  /** Name of the task in the plan. */
  readonly task: string;
}

/** What `TaskStarted.create` takes: fields with a default may be left out. */
export interface TaskStartedInit {
  readonly event?: "task_started" | undefined;
  /** The run that logged the line. */
  readonly run_id: RunId;
  /**
   * Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null
   * if it was not planned yet.
   */
  readonly plan_signature: string | null;
  /** When it happened. */
  readonly timestamp_ms: EventTimeMs;
  /** Name of the task in the plan. */
  readonly task: string;
}

export const TaskStarted: Contract<TaskStarted, TaskStartedInit> = /* @__PURE__ */ contract({
  name: "TaskStarted",
  module: "logs/events",
  info: info.TaskStartedInfo,
  read: codec.readTaskStarted,
  unpack: codec.unpackTaskStarted,
  write: codec.writeTaskStarted,
  pack: codec.packTaskStarted,
  is: codec.isTaskStarted,
  convert: codec.convertTaskStarted,
});

/** A task of the run came to its end. Unknown fields are skipped (compat). */
export interface TaskFinished {
  readonly event: "task_finished";
  /** The run that logged the line. */
  readonly run_id: RunId;
  /**
   * Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null
   * if it was not planned yet.
   */
  readonly plan_signature: string | null;
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
  /** The run that logged the line. */
  readonly run_id: RunId;
  /**
   * Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null
   * if it was not planned yet.
   */
  readonly plan_signature: string | null;
  /** When it happened. */
  readonly timestamp_ms: EventTimeMs;
  /** Name of the task in the plan. */
  readonly task: string;
  /** Rows it produced. Null if the task does not produce rows. */
  readonly rows: NonNegInt | null;
}

export const TaskFinished: Contract<TaskFinished, TaskFinishedInit> = /* @__PURE__ */ contract({
  name: "TaskFinished",
  module: "logs/events",
  info: info.TaskFinishedInfo,
  read: codec.readTaskFinished,
  unpack: codec.unpackTaskFinished,
  write: codec.writeTaskFinished,
  pack: codec.packTaskFinished,
  is: codec.isTaskFinished,
  convert: codec.convertTaskFinished,
});

/** A version of a Delta table was committed. Unknown fields are skipped (compat). */
export interface DeltaCommit {
  readonly event: "delta_commit";
  /** The run that logged the line. */
  readonly run_id: RunId;
  /**
   * Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null
   * if it was not planned yet.
   */
  readonly plan_signature: string | null;
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
  /** The run that logged the line. */
  readonly run_id: RunId;
  /**
   * Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null
   * if it was not planned yet.
   */
  readonly plan_signature: string | null;
  /** When it happened. */
  readonly timestamp_ms: EventTimeMs;
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that was committed. */
  readonly version: DeltaVersion;
  /** What made the commit, as its commitInfo says, such as WRITE or OPTIMIZE. */
  readonly operation: string;
}

export const DeltaCommit: Contract<DeltaCommit, DeltaCommitInit> = /* @__PURE__ */ contract({
  name: "DeltaCommit",
  module: "logs/events",
  info: info.DeltaCommitInfo,
  read: codec.readDeltaCommit,
  unpack: codec.unpackDeltaCommit,
  write: codec.writeDeltaCommit,
  pack: codec.packDeltaCommit,
  is: codec.isDeltaCommit,
  convert: codec.convertDeltaCommit,
});

/** A value did not fit its contract, and the run went on without it. Unknown fields are skipped (compat). */
export interface ValidationFailed {
  readonly event: "validation_failed";
  /** The run that logged the line. */
  readonly run_id: RunId;
  /**
   * Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null
   * if it was not planned yet.
   */
  readonly plan_signature: string | null;
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
  /** The run that logged the line. */
  readonly run_id: RunId;
  /**
   * Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null
   * if it was not planned yet.
   */
  readonly plan_signature: string | null;
  /** When it happened. */
  readonly timestamp_ms: EventTimeMs;
  /** The contract it should have fit. */
  readonly contract: string;
  /** The first mistake that was found. */
  readonly error: ValidationErrorPayloadInit;
}

export const ValidationFailed: Contract<ValidationFailed, ValidationFailedInit> = /* @__PURE__ */ contract({
  name: "ValidationFailed",
  module: "logs/events",
  info: info.ValidationFailedInfo,
  read: codec.readValidationFailed,
  unpack: codec.unpackValidationFailed,
  write: codec.writeValidationFailed,
  pack: codec.packValidationFailed,
  is: codec.isValidationFailed,
  convert: codec.convertValidationFailed,
});
