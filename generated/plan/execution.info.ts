// @generated from contracts/plan/execution.yaml. Do not edit. [c4238bfc87b003fa]

import type { StructInfo } from "tessera-contracts/serde";
import { bool, defaulted, field, list, nullable, str, struct } from "tessera-contracts/serde/codegen";
import { NonEmptyStrInfo, NonNegIntInfo, StrMapInfo } from "../types.info.js";

export const EngineErrorContextInfo: StructInfo = /* @__PURE__ */ struct({
  name: "EngineErrorContext",
  module: "plan/execution",
  doc: "A place in a statement that an error is about.",
  examples: [{ start: 8, stop: 26, fragment: "CAST(name AS BIGINT)", object: null, plan_path: "$.input.predicate" }],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("start", NonNegIntInfo(), {
      doc: "Where the piece begins in the text of the statement, counted in characters from 0.",
    }),
    field("stop", NonNegIntInfo(), { doc: "Where the last character of the piece stands." }),
    field("fragment", str(), { doc: "The piece itself." }),
    field("object", nullable(str()), {
      doc: "Name of the view that the text is of. Null if it is the statement itself.",
    }),
    defaulted("plan_path", nullable(str()), () => null, {
      doc: "Path of the operator or expression in the plan whose text it is. Null if the statement was not made of a plan.",
    }),
  ],
});

export const EngineErrorPayloadInfo: StructInfo = /* @__PURE__ */ struct({
  name: "EngineErrorPayload",
  module: "plan/execution",
  doc: "An error as an engine on another machine told it.",
  examples: [
    { code: "VALUE", error_class: "DIVIDE_BY_ZERO", sql_state: "22012", message: "Division by zero", retriable: false },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("code", NonEmptyStrInfo(), { doc: "What kind of error it is, in the client's words." }),
    field("error_class", nullable(str()), {
      doc: "Name of the error in the engine's own list. Null if it has no such list.",
    }),
    field("sql_state", nullable(str()), {
      doc: "Five characters by which databases tell kinds of errors apart. Null if the engine gave none.",
    }),
    field("message", str(), { doc: "What the engine said, without its stack." }),
    defaulted("parameters", StrMapInfo(), () => Object.create(null), {
      doc: "The parts of the message that differ from one such error to the next.",
    }),
    defaulted("contexts", list(EngineErrorContextInfo), () => [], {
      doc: "The places that it is about, the innermost first.",
    }),
    defaulted("operation_id", nullable(str()), () => null, {
      doc: "Id of the operation that failed. Null if no operation was under way.",
    }),
    field("retriable", bool(), { doc: "Whether the same call may succeed later." }),
    defaulted("server_version", nullable(str()), () => null, {
      doc: "Version of the server. Null if it is not known yet.",
    }),
  ],
});

export const EngineExecutionInfo: StructInfo = /* @__PURE__ */ struct({
  name: "EngineExecution",
  module: "plan/execution",
  doc: "How an engine on another machine executed a statement: who it was, and what it took. It says nothing of the rows, and so has no part in any fingerprint.",
  examples: [
    {
      engine: "spark",
      server_version: "4.2.0",
      operation_ids: ["4f8c8c5e-6d5c-4b1e-9c8e-0f1f6b6f2c11"],
      attempts: 1,
      reattaches: 0,
      rows: 1000,
      bytes: 65536,
      wall_ms: 412,
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("engine", NonEmptyStrInfo(), { doc: "Which engine it was, such as `spark` or `sail`." }),
    field("server_version", NonEmptyStrInfo(), { doc: "Its version, as it says itself." }),
    defaulted("delta_version", nullable(str()), () => null, {
      doc: "Version of the Delta writer in it. Null if there is none, or it does not say.",
    }),
    defaulted("session_conf", StrMapInfo(), () => Object.create(null), {
      doc: "The settings of its session that decide results.",
    }),
    field("operation_ids", list(str()), { doc: "Ids of the operations, in the order in which they were sent." }),
    field("attempts", NonNegIntInfo(), { doc: "How often a statement was sent." }),
    field("reattaches", NonNegIntInfo(), {
      doc: "How often a result was taken up again after its connection had ended.",
    }),
    field("rows", NonNegIntInfo(), { doc: "Rows that arrived." }),
    field("bytes", NonNegIntInfo(), { doc: "Bytes of the batches that arrived." }),
    field("wall_ms", NonNegIntInfo(), {
      doc: "From sending the first statement to the end of the last one, in milliseconds.",
    }),
  ],
});
