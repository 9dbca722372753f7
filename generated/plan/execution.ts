// @generated from contracts/plan/execution.yaml. Do not edit. [89f023b92f17f2e6]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { NonEmptyStr, NonNegInt, StrMap } from "../types.js";
import * as codec from "./execution.codec.js";
import * as info from "./execution.info.js";

/** A place in a statement that an error is about. Unknown fields are skipped (compat). */
export interface EngineErrorContext {
  /** Where the piece begins in the text of the statement, counted in characters from 0. */
  readonly start: NonNegInt;
  /** Where the last character of the piece stands. */
  readonly stop: NonNegInt;
  /** The piece itself. */
  readonly fragment: string;
  /** Name of the view that the text is of. Null if it is the statement itself. */
  readonly object: string | null;
  /**
   * Path of the operator or expression in the plan whose text it is. Null if the statement was not made of a plan.
   * Default `null`.
   */
  readonly plan_path: string | null;
}

/** What `EngineErrorContext.create` takes: fields with a default may be left out. */
export interface EngineErrorContextInit {
  /** Where the piece begins in the text of the statement, counted in characters from 0. */
  readonly start: NonNegInt;
  /** Where the last character of the piece stands. */
  readonly stop: NonNegInt;
  /** The piece itself. */
  readonly fragment: string;
  /** Name of the view that the text is of. Null if it is the statement itself. */
  readonly object: string | null;
  /**
   * Path of the operator or expression in the plan whose text it is. Null if the statement was not made of a plan.
   * Default `null`.
   */
  readonly plan_path?: string | null | undefined;
}

export const EngineErrorContext: Contract<EngineErrorContext, EngineErrorContextInit> = /* @__PURE__ */ contract({
  name: "EngineErrorContext",
  module: "plan/execution",
  info: info.EngineErrorContextInfo,
  read: codec.readEngineErrorContext,
  unpack: codec.unpackEngineErrorContext,
  write: codec.writeEngineErrorContext,
  pack: codec.packEngineErrorContext,
  is: codec.isEngineErrorContext,
  convert: codec.convertEngineErrorContext,
});

/** An error as an engine on another machine told it. Unknown fields are skipped (compat). */
export interface EngineErrorPayload {
  /** What kind of error it is, in the client's words. */
  readonly code: NonEmptyStr;
  /** Name of the error in the engine's own list. Null if it has no such list. */
  readonly error_class: string | null;
  /** Five characters by which databases tell kinds of errors apart. Null if the engine gave none. */
  readonly sql_state: string | null;
  /** What the engine said, without its stack. */
  readonly message: string;
  /** The parts of the message that differ from one such error to the next. Default `{}`. */
  readonly parameters: StrMap;
  /** The places that it is about, the innermost first. Default `[]`. */
  readonly contexts: readonly EngineErrorContext[];
  /** Id of the operation that failed. Null if no operation was under way. Default `null`. */
  readonly operation_id: string | null;
  /** Whether the same call may succeed later. */
  readonly retriable: boolean;
  /** Version of the server. Null if it is not known yet. Default `null`. */
  readonly server_version: string | null;
}

/** What `EngineErrorPayload.create` takes: fields with a default may be left out. */
export interface EngineErrorPayloadInit {
  /** What kind of error it is, in the client's words. */
  readonly code: NonEmptyStr;
  /** Name of the error in the engine's own list. Null if it has no such list. */
  readonly error_class: string | null;
  /** Five characters by which databases tell kinds of errors apart. Null if the engine gave none. */
  readonly sql_state: string | null;
  /** What the engine said, without its stack. */
  readonly message: string;
  /** The parts of the message that differ from one such error to the next. Default `{}`. */
  readonly parameters?: StrMap | undefined;
  /** The places that it is about, the innermost first. Default `[]`. */
  readonly contexts?: readonly EngineErrorContextInit[] | undefined;
  /** Id of the operation that failed. Null if no operation was under way. Default `null`. */
  readonly operation_id?: string | null | undefined;
  /** Whether the same call may succeed later. */
  readonly retriable: boolean;
  /** Version of the server. Null if it is not known yet. Default `null`. */
  readonly server_version?: string | null | undefined;
}

export const EngineErrorPayload: Contract<EngineErrorPayload, EngineErrorPayloadInit> = /* @__PURE__ */ contract({
  name: "EngineErrorPayload",
  module: "plan/execution",
  info: info.EngineErrorPayloadInfo,
  read: codec.readEngineErrorPayload,
  unpack: codec.unpackEngineErrorPayload,
  write: codec.writeEngineErrorPayload,
  pack: codec.packEngineErrorPayload,
  is: codec.isEngineErrorPayload,
  convert: codec.convertEngineErrorPayload,
});

/**
 * How an engine on another machine executed a statement: who it was, and what it took. It says nothing of the rows,
 * and so has no part in any fingerprint. Unknown fields are skipped (compat).
 */
export interface EngineExecution {
  /** Which engine it was, such as `spark` or `sail`. */
  readonly engine: NonEmptyStr;
  /** Its version, as it says itself. */
  readonly server_version: NonEmptyStr;
  /** Version of the Delta writer in it. Null if there is none, or it does not say. Default `null`. */
  readonly delta_version: string | null;
  /** The settings of its session that decide results. Default `{}`. */
  readonly session_conf: StrMap;
  /** Ids of the operations, in the order in which they were sent. */
  readonly operation_ids: readonly string[];
  /** How often a statement was sent. */
  readonly attempts: NonNegInt;
  /** How often a result was taken up again after its connection had ended. */
  readonly reattaches: NonNegInt;
  /** Rows that arrived. */
  readonly rows: NonNegInt;
  /** Bytes of the batches that arrived. */
  readonly bytes: NonNegInt;
  /** From sending the first statement to the end of the last one, in milliseconds. */
  readonly wall_ms: NonNegInt;
}

/** What `EngineExecution.create` takes: fields with a default may be left out. */
export interface EngineExecutionInit {
  /** Which engine it was, such as `spark` or `sail`. */
  readonly engine: NonEmptyStr;
  /** Its version, as it says itself. */
  readonly server_version: NonEmptyStr;
  /** Version of the Delta writer in it. Null if there is none, or it does not say. Default `null`. */
  readonly delta_version?: string | null | undefined;
  /** The settings of its session that decide results. Default `{}`. */
  readonly session_conf?: StrMap | undefined;
  /** Ids of the operations, in the order in which they were sent. */
  readonly operation_ids: readonly string[];
  /** How often a statement was sent. */
  readonly attempts: NonNegInt;
  /** How often a result was taken up again after its connection had ended. */
  readonly reattaches: NonNegInt;
  /** Rows that arrived. */
  readonly rows: NonNegInt;
  /** Bytes of the batches that arrived. */
  readonly bytes: NonNegInt;
  /** From sending the first statement to the end of the last one, in milliseconds. */
  readonly wall_ms: NonNegInt;
}

export const EngineExecution: Contract<EngineExecution, EngineExecutionInit> = /* @__PURE__ */ contract({
  name: "EngineExecution",
  module: "plan/execution",
  info: info.EngineExecutionInfo,
  read: codec.readEngineExecution,
  unpack: codec.unpackEngineExecution,
  write: codec.writeEngineExecution,
  pack: codec.packEngineExecution,
  is: codec.isEngineExecution,
  convert: codec.convertEngineExecution,
});
