// What a server says of a call that failed, out of the trailer of the call and of what it tells when it is asked for more.

import { fromBinary } from "@bufbuild/protobuf";
import type { FetchErrorDetailsResponse } from "./protocol/connect.generated.js";
import { ErrorInfoSchema, RetryInfoSchema, StatusSchema } from "./protocol/status.generated.js";
import type { CallStatus } from "./transport.js";

/** A place in the text of a statement, as a server gives it: both ends are part of it, and count in characters of JavaScript. */
export interface FaultPlace {
  readonly start: number;
  readonly stop: number;
  readonly fragment: string;
  /** Name of the view that the text is of; null if it is the statement. */
  readonly object: string | null;
}

/** What a server said. */
export interface Fault {
  /** Of gRPC. */
  readonly status: number;
  readonly message: string;
  /** In Spark's list of errors, such as `DIVIDE_BY_ZERO`; null if the server has no such list. */
  readonly errorClass: string | null;
  /** Name of a Java class; null if there is none. */
  readonly javaClass: string | null;
  readonly sqlState: string | null;
  readonly parameters: { readonly [name: string]: string };
  readonly places: readonly FaultPlace[];
  /** By which the server tells more, for a while; null if it does not. */
  readonly errorId: string | null;
  readonly retryDelayMs: number | null;
}

/** The fault that the trailer of a call tells. Details that cannot be read are passed over: the message is there in any case. */
export function faultOf(status: CallStatus): Fault {
  const { info, retryDelayMs } = detailsIn(status.details);
  const metadata = info?.metadata ?? {};
  return {
    status: status.code,
    message: withoutStack(status.message),
    errorClass: metadata["errorClass"] ?? null,
    javaClass: info === null || info.reason === "" ? null : info.reason,
    sqlState: metadata["sqlState"] ?? null,
    parameters: parametersIn(metadata["messageParameters"]),
    places: [],
    errorId: metadata["errorId"] ?? null,
    retryDelayMs,
  };
}

/** The same fault with what the server told when it was asked for more. Of the chain of causes, the first with a class of its own counts. */
export function withDetails(fault: Fault, { errors, rootErrorIdx: root }: FetchErrorDetailsResponse): Fault {
  let error = root === undefined ? undefined : errors[root];
  const first = error;
  const visited = new Set<unknown>();
  while (error !== undefined && error.sparkThrowable?.errorClass === undefined && !visited.has(error)) {
    visited.add(error);
    error = error.causeIdx === undefined ? undefined : errors[error.causeIdx];
  }
  const told = error ?? first;
  if (told === undefined) return fault;
  const { errorClass, sqlState, messageParameters = {}, queryContexts = [] } = told.sparkThrowable ?? {};
  return {
    ...fault,
    message: withoutStack(told.message),
    errorClass: errorClass ?? fault.errorClass,
    sqlState: sqlState ?? fault.sqlState,
    parameters: { ...fault.parameters, ...messageParameters },
    places: queryContexts
      .filter(({ contextType }) => contextType === 0)
      .map(({ startIndex: start, stopIndex: stop, fragment, objectName }) => ({
        start: Math.max(0, start),
        stop: Math.max(0, stop),
        fragment,
        object: objectName === "" ? null : objectName,
      })),
  };
}

interface Details {
  readonly info: { readonly reason: string; readonly metadata: { readonly [key: string]: string } } | null;
  readonly retryDelayMs: number | null;
}

function detailsIn(bytes: Uint8Array | null): Details {
  let info: Details["info"] = null;
  let retryDelayMs: number | null = null;
  if (bytes === null) return { info, retryDelayMs };
  try {
    for (const { typeUrl, value } of fromBinary(StatusSchema, bytes).details) {
      if (typeUrl.endsWith("/google.rpc.ErrorInfo")) info = fromBinary(ErrorInfoSchema, value);
      if (!typeUrl.endsWith("/google.rpc.RetryInfo")) continue;
      const { retryDelay } = fromBinary(RetryInfoSchema, value);
      retryDelayMs = retryDelay === undefined ? 0 : Number(retryDelay.seconds) * 1000 + retryDelay.nanos / 1e6;
    }
  } catch {
    // A proxy may have cut the trailer short: the fault is told without its details.
    return { info, retryDelayMs };
  }
  return { info, retryDelayMs };
}

function parametersIn(json: string | undefined): { readonly [name: string]: string } {
  if (json === undefined) return {};
  try {
    const found: unknown = JSON.parse(json);
    if (typeof found !== "object" || found === null) return {};
    return Object.fromEntries(Object.entries(found).map(([name, value]) => [name, String(value)]));
  } catch {
    // Servers cut it to the size of a header.
    return {};
  }
}

function withoutStack(message: string): string {
  return message.split(/\n+JVM stacktrace:/)[0]?.trim() ?? message;
}
