// @generated from contracts/logs/events.yaml. Do not edit. [69cc681a10525670]

import type { StructInfo, UnionInfo } from "tessera-contracts/serde";
import { field, list, namedUnion, nullable, str, struct } from "tessera-contracts/serde/codegen";
import { ValidationErrorPayloadInfo } from "../diagnostics/errors.info.js";
import { DeltaVersionInfo, EventTimeMsInfo, NonNegIntInfo, RunIdInfo, TableUriInfo } from "../types.info.js";

export const LogEventInfo: UnionInfo = /* @__PURE__ */ namedUnion({
  name: "LogEvent",
  module: "logs/events",
  doc: "Any line of the structured log, told apart by `event`.",
  members: () => [
    RunStartedInfo,
    RunFinishedInfo,
    RunFailedInfo,
    TaskStartedInfo,
    TaskFinishedInfo,
    DeltaCommitInfo,
    ValidationFailedInfo,
  ],
});

export const StructuredLogEventInfo: StructInfo = /* @__PURE__ */ struct({
  name: "StructuredLogEvent",
  module: "logs/events",
  doc: "What every line of the log carries. It is the base of the events and never written by itself.",
  mode: "compat",
  purpose: "log",
  fields: () => [
    field("run_id", RunIdInfo(), { doc: "The run that logged the line." }),
    field("plan_signature", nullable(str()), {
      doc: "Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null if it was not planned yet.",
    }),
    field("timestamp_ms", EventTimeMsInfo(), { doc: "When it happened." }),
  ],
});

export const RunStartedInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RunStarted",
  module: "logs/events",
  doc: "A run began.",
  examples: [
    {
      event: "run_started",
      run_id: "run-2026-01-01-7f3a",
      plan_signature: "9f86d081884c7d65",
      timestamp_ms: 1767225600000,
      inputs: ["files", "symbols"],
    },
  ],
  vendor: { "x-level": "info" },
  mode: "compat",
  tag: "run_started",
  tag_field: "event",
  purpose: "log",
  fields: () => [
    field("run_id", RunIdInfo(), { doc: "The run that logged the line." }),
    field("plan_signature", nullable(str()), {
      doc: "Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null if it was not planned yet.",
    }),
    field("timestamp_ms", EventTimeMsInfo(), { doc: "When it happened." }),
    field("inputs", list(str()), { doc: "Names of the datasets it is going to read." }),
  ],
});

export const RunFinishedInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RunFinished",
  module: "logs/events",
  doc: "A run came to its end with all outputs committed.",
  examples: [
    {
      event: "run_finished",
      run_id: "run-2026-01-01-7f3a",
      plan_signature: "9f86d081884c7d65",
      timestamp_ms: 1767225600000,
      duration_ms: 64000,
    },
  ],
  vendor: { "x-level": "info" },
  mode: "compat",
  tag: "run_finished",
  tag_field: "event",
  purpose: "log",
  fields: () => [
    field("run_id", RunIdInfo(), { doc: "The run that logged the line." }),
    field("plan_signature", nullable(str()), {
      doc: "Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null if it was not planned yet.",
    }),
    field("timestamp_ms", EventTimeMsInfo(), { doc: "When it happened." }),
    field("duration_ms", NonNegIntInfo(), { doc: "Wall time of the whole run in milliseconds." }),
  ],
});

export const RunFailedInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RunFailed",
  module: "logs/events",
  doc: "A run gave up. Outputs committed before stay committed.",
  examples: [
    {
      event: "run_failed",
      run_id: "run-2026-01-01-7f3a",
      plan_signature: "9f86d081884c7d65",
      timestamp_ms: 1767225600000,
      error: {
        type: "constraint",
        summary: "Expected `int` >= 0 - at `$.rows`",
        path: "$.rows",
        contract: "RunOutput",
        expected: "int >= 0",
        received: "-1",
        code: "too-small",
      },
    },
  ],
  vendor: { "x-level": "error" },
  mode: "compat",
  tag: "run_failed",
  tag_field: "event",
  purpose: "log",
  fields: () => [
    field("run_id", RunIdInfo(), { doc: "The run that logged the line." }),
    field("plan_signature", nullable(str()), {
      doc: "Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null if it was not planned yet.",
    }),
    field("timestamp_ms", EventTimeMsInfo(), { doc: "When it happened." }),
    field("error", ValidationErrorPayloadInfo, { doc: "The mistake that ended it." }),
  ],
});

export const TaskStartedInfo: StructInfo = /* @__PURE__ */ struct({
  name: "TaskStarted",
  module: "logs/events",
  doc: "A task of the run began.",
  examples: [
    {
      event: "task_started",
      run_id: "run-2026-01-01-7f3a",
      plan_signature: "9f86d081884c7d65",
      timestamp_ms: 1767225600000,
      task: "normalize",
    },
  ],
  vendor: { "x-level": "debug" },
  mode: "compat",
  tag: "task_started",
  tag_field: "event",
  purpose: "log",
  fields: () => [
    field("run_id", RunIdInfo(), { doc: "The run that logged the line." }),
    field("plan_signature", nullable(str()), {
      doc: "Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null if it was not planned yet.",
    }),
    field("timestamp_ms", EventTimeMsInfo(), { doc: "When it happened." }),
    field("task", str(), { doc: "Name of the task in the plan." }),
  ],
});

export const TaskFinishedInfo: StructInfo = /* @__PURE__ */ struct({
  name: "TaskFinished",
  module: "logs/events",
  doc: "A task of the run came to its end.",
  examples: [
    {
      event: "task_finished",
      run_id: "run-2026-01-01-7f3a",
      plan_signature: "9f86d081884c7d65",
      timestamp_ms: 1767225600000,
      task: "normalize",
      rows: 118442,
    },
  ],
  vendor: { "x-level": "debug" },
  mode: "compat",
  tag: "task_finished",
  tag_field: "event",
  purpose: "log",
  fields: () => [
    field("run_id", RunIdInfo(), { doc: "The run that logged the line." }),
    field("plan_signature", nullable(str()), {
      doc: "Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null if it was not planned yet.",
    }),
    field("timestamp_ms", EventTimeMsInfo(), { doc: "When it happened." }),
    field("task", str(), { doc: "Name of the task in the plan." }),
    field("rows", nullable(NonNegIntInfo()), { doc: "Rows it produced. Null if the task does not produce rows." }),
  ],
});

export const DeltaCommitInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaCommit",
  module: "logs/events",
  doc: "A version of a Delta table was committed.",
  examples: [
    {
      event: "delta_commit",
      run_id: "run-2026-01-01-7f3a",
      plan_signature: "9f86d081884c7d65",
      timestamp_ms: 1767225600000,
      table_uri: "s3://lake/cpg_nodes",
      version: 43,
      operation: "WRITE",
    },
  ],
  vendor: { "x-level": "info" },
  mode: "compat",
  tag: "delta_commit",
  tag_field: "event",
  purpose: "log",
  fields: () => [
    field("run_id", RunIdInfo(), { doc: "The run that logged the line." }),
    field("plan_signature", nullable(str()), {
      doc: "Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null if it was not planned yet.",
    }),
    field("timestamp_ms", EventTimeMsInfo(), { doc: "When it happened." }),
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    field("version", DeltaVersionInfo(), { doc: "The version that was committed." }),
    field("operation", str(), { doc: "What made the commit, as its commitInfo says, such as WRITE or OPTIMIZE." }),
  ],
});

export const ValidationFailedInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ValidationFailed",
  module: "logs/events",
  doc: "A value did not fit its contract, and the run went on without it.",
  examples: [
    {
      event: "validation_failed",
      run_id: "run-2026-01-01-7f3a",
      plan_signature: "9f86d081884c7d65",
      timestamp_ms: 1767225600000,
      contract: "RunOutput",
      error: {
        type: "constraint",
        summary: "Expected `int` >= 0 - at `$.rows`",
        path: "$.rows",
        contract: "RunOutput",
        expected: "int >= 0",
        received: "-1",
        code: "too-small",
      },
    },
  ],
  vendor: { "x-level": "warn" },
  mode: "compat",
  tag: "validation_failed",
  tag_field: "event",
  purpose: "log",
  fields: () => [
    field("run_id", RunIdInfo(), { doc: "The run that logged the line." }),
    field("plan_signature", nullable(str()), {
      doc: "Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null if it was not planned yet.",
    }),
    field("timestamp_ms", EventTimeMsInfo(), { doc: "When it happened." }),
    field("contract", str(), { doc: "The contract it should have fit." }),
    field("error", ValidationErrorPayloadInfo, { doc: "The first mistake that was found." }),
  ],
});
