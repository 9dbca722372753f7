// From what the transport and the server say to the errors of this room.

import { Cancelled } from "tessera-contracts/diagnostics";
import type { TextPlace } from "tessera-contracts/engine";
import { SparkError, type SparkErrorCode } from "./errors.js";
import { type Fault, faultOf } from "./faults.js";
import type { FailedTry } from "./operation-events.js";
import { GRPC_CODES, TransportError, type TransportReason } from "./transport.js";

/** What an error is told with. */
export interface FailureContext {
  readonly operationId: string | null;
  readonly serverVersion: string | null;
  /** Which parts of a plan the pieces of the statement are. */
  readonly places: readonly TextPlace[];
  /** Whether the session was closed from here. */
  readonly isClosed?: boolean;
}

/** Nothing is known. */
export const NO_CONTEXT: FailureContext = { operationId: null, serverVersion: null, places: [] };

/** Names of Spark's errors, or how they begin, by what they mean here; the first that fits counts. */
const CLASSES: readonly (readonly [begin: string, code: SparkErrorCode])[] = [
  ["INVALID_HANDLE.SESSION_CHANGED", "SESSION_LOST"],
  // Unless it was closed from here. Of a session that is not known, the server was started anew.
  ["INVALID_HANDLE.SESSION_CLOSED", "SESSION_EXPIRED"],
  ["INVALID_HANDLE.SESSION_NOT_FOUND", "SESSION_LOST"],
  ["INVALID_HANDLE.OPERATION_NOT_FOUND", "RESULT_LOST"],
  ["INVALID_HANDLE.OPERATION_ABANDONED", "RESULT_LOST"],
  ["INVALID_CURSOR", "RESULT_LOST"],
  ["DELTA_CONCURRENT_", "CONFLICT"],
  ["DELTA_METADATA_CHANGED", "CONFLICT"],
  ["DELTA_PROTOCOL_CHANGED", "CONFLICT"],
  ["DELTA_VIOLATE_CONSTRAINT", "CONSTRAINT"],
  ["DELTA_REPLACE_WHERE_MISMATCH", "CONSTRAINT"],
  ["DELTA_NOT_NULL_CONSTRAINT_VIOLATED", "CONSTRAINT"],
  ["DELTA_NEW_CHECK_CONSTRAINT_VIOLATION", "CONSTRAINT"],
  ["DELTA_EXCEED_CHAR_VARCHAR_LIMIT", "CONSTRAINT"],
  ["DELTA_METADATA_MISMATCH", "SCHEMA_MISMATCH"],
  ["DELTA_FAILED_TO_MERGE_FIELDS", "SCHEMA_MISMATCH"],
  ["DELTA_SCHEMA_CHANGED", "SCHEMA_MISMATCH"],
  ["UNSUPPORTED_TIME_TYPE", "UNSUPPORTED_TYPE"],
  ["UNSUPPORTED_ARROWTYPE", "UNSUPPORTED_TYPE"],
  ["UNSUPPORTED_DATATYPE", "UNSUPPORTED_TYPE"],
  ["CANNOT_MODIFY_CONFIG", "UNSUPPORTED_PROFILE"],
  ["USER_RAISED_EXCEPTION", "VALUE"],
  // Without a name and a state: of the parser, and of what binds names.
  ["_LEGACY_ERROR_TEMP_0", "QUERY"],
  ["_LEGACY_ERROR_TEMP_1", "QUERY"],
];

/** The same by SQLSTATE, or how it begins. */
const STATES: readonly (readonly [begin: string, code: SparkErrorCode])[] = [
  ["2D521", "CONFLICT"],
  ["0A", "UNSUPPORTED"],
  ["22", "VALUE"],
  ["23", "CONSTRAINT"],
  ["42", "QUERY"],
  ["P0001", "VALUE"],
];

/** The same by Java's classes, of servers that have no names for their errors. */
const JAVA: readonly (readonly [end: string, code: SparkErrorCode])[] = [
  ["ParseException", "QUERY"],
  // What Sail says of a text that it cannot read.
  ["IllegalArgumentException", "QUERY"],
  ["AnalysisException", "QUERY"],
  ["ArithmeticException", "VALUE"],
  ["NumberFormatException", "VALUE"],
  ["DateTimeException", "VALUE"],
  ["ArrayIndexOutOfBoundsException", "VALUE"],
  ["UnsupportedOperationException", "UNSUPPORTED"],
];

/** The same by gRPC's status, for what comes from outside of SQL. */
const STATUSES: { readonly [status: number]: SparkErrorCode } = {
  [GRPC_CODES.UNAUTHENTICATED]: "UNAUTHENTICATED",
  [GRPC_CODES.PERMISSION_DENIED]: "FORBIDDEN",
  [GRPC_CODES.RESOURCE_EXHAUSTED]: "TOO_LARGE",
  [GRPC_CODES.UNIMPLEMENTED]: "UNSUPPORTED",
  [GRPC_CODES.UNAVAILABLE]: "UNREACHABLE",
  [GRPC_CODES.DEADLINE_EXCEEDED]: "TIMEOUT",
};

/** What the transport found out itself. */
const REASONS: { readonly [reason in Exclude<TransportReason, "status">]: SparkErrorCode } = {
  unreachable: "UNREACHABLE",
  broken: "UNREACHABLE",
  timeout: "TIMEOUT",
  aborted: "UNREACHABLE",
  protocol: "PROTOCOL",
  too_large: "TOO_LARGE",
};

/** The code of what a server said. */
export function codeOf({ errorClass, sqlState, javaClass, status }: Fault): SparkErrorCode {
  const byStatus = STATUSES[status];
  const [, byClass] = CLASSES.find(([begin]) => errorClass?.startsWith(begin) === true) ?? [];
  const [, byState] = STATES.find(([begin]) => sqlState?.startsWith(begin) === true) ?? [];
  const [, byJava] = JAVA.find(([end]) => errorClass === null && javaClass?.endsWith(end) === true) ?? [];
  return byClass ?? byState ?? byJava ?? byStatus ?? "SERVER";
}

/** What a server said as an error, with the places of the plan that it is about; `Cancelled` if the server says that it was. */
export function errorOfFault(fault: Fault, context: FailureContext, cause?: unknown): SparkError | Cancelled {
  if (fault.errorClass === "OPERATION_CANCELED") return new Cancelled("the statement", cause);
  const contexts = fault.places.map((place) => ({ ...place, plan_path: pathOf(place, context.places) }));
  const path = contexts.find(({ plan_path }) => plan_path !== null)?.plan_path;
  const said = saidOf(fault.message);
  const message = path === undefined || path === null ? said : `${path}: ${said}`;
  const code = codeOf(fault);
  return new SparkError(code === "SESSION_EXPIRED" && context.isClosed === true ? "SESSION_CLOSED" : code, message, {
    cause,
    said: {
      message: said,
      error_class: fault.errorClass,
      sql_state: fault.sqlState,
      parameters: fault.parameters,
      contexts,
      operation_id: context.operationId,
      server_version: context.serverVersion,
    },
  });
}

/** A call that failed as an error. */
export function errorOfCall(error: unknown, context: FailureContext): unknown {
  if (!(error instanceof TransportError)) return error;
  if (error.status !== null) return errorOfFault(faultOf(error.status), context, error);
  const code = error.reason === "status" ? "SERVER" : REASONS[error.reason];
  const { operationId: operation_id, serverVersion: server_version } = context;
  return new SparkError(code, error.message, {
    cause: error,
    said: { message: error.message, operation_id, server_version },
  });
}

/** A stream that failed, for the machine of its operation. `fault` is what the server said, null if nothing. */
export function failedTry(
  failure: TransportError,
  fault: Fault | null,
  { context, isOurs }: { readonly context: FailureContext; readonly isOurs: () => boolean },
): FailedTry {
  const error = fault === null ? errorOfCall(failure, context) : errorOfFault(fault, context, failure);
  return {
    status: failure.status?.code ?? null,
    isOurs: isOurs() || failure.reason === "aborted",
    errorClass: fault?.errorClass ?? null,
    serverDelayMs: fault?.retryDelayMs ?? null,
    isOfTheLine: failure.reason === "broken" || failure.reason === "unreachable",
    isFinal: failure.reason === "protocol" || failure.reason === "too_large" || failure.reason === "timeout",
    about: fault === null ? "other" : aboutOf(fault),
    error: error as FailedTry["error"],
  };
}

/** What is told of a server that could not be reached once, after the last of these tries. */
export function neverReached({ error }: FailedTry, tries: readonly FailedTry[]): SparkError {
  const count = tries.length === 1 ? "1 try" : `${tries.length} tries`;
  const advice = "start the server, or correct the host and the port of the address";
  const cause = new AggregateError(
    tries.map((one) => one.error),
    "all tries",
  );
  return new SparkError("UNREACHABLE", `${error.message} (${count}); ${advice}`, { cause });
}

/** Sail has no names for errors: there the words tell. */
function aboutOf({ errorClass, message }: Fault): FailedTry["about"] {
  if (errorClass === "INVALID_HANDLE.OPERATION_NOT_FOUND") return "gone";
  if (errorClass === "INVALID_HANDLE.OPERATION_ALREADY_EXISTS") return "there";
  if (errorClass !== null) return "other";
  return /operation not found|task context not found for operation/i.test(message) ? "gone" : "other";
}

/** The smallest piece of the plan that a place lies within; null if it is in another text, or in no piece. */
function pathOf({ start, stop, object }: Fault["places"][number], places: readonly TextPlace[]): string | null {
  if (object !== null) return null;
  let found: TextPlace | null = null;
  for (const one of places) {
    if (one.start > start || one.stop <= stop) continue;
    if (found === null || one.stop - one.start <= found.stop - found.start) found = one;
  }
  return found?.path ?? null;
}

/** Without the text of the statement, which Spark repeats with marks below it. */
function saidOf(message: string): string {
  return (
    message
      .split(/\n+== (?:SQL|DataFrame)\b/)[0]
      ?.trim()
      .replace(/\.$/, "") ?? message
  );
}
