// What can go wrong between here and a Spark Connect server.

import type { EngineErrorPayload } from "tessera-contracts/contracts/plan/execution";
import { type ErrorKind, TesseraError } from "tessera-contracts/diagnostics";

/** What a `SparkError` is about. */
export type SparkErrorCode =
  /** The address of the server, or an option, is not one. */
  | "INVALID_URL"
  /** A token would go over a connection that anybody can read. */
  | "INSECURE_TOKEN"
  /** A package that the client needs is not installed. */
  | "NOT_INSTALLED"
  /** The server, or this client, cannot do it. */
  | "UNSUPPORTED"
  /** The server insists on settings under which results would not be exact. */
  | "UNSUPPORTED_PROFILE"
  /** A column is of a type that cannot be brought over. */
  | "UNSUPPORTED_TYPE"
  /** A batch, a result or an upload is larger than the limits. */
  | "TOO_LARGE"
  /** The token is missing, wrong or has ended. */
  | "UNAUTHENTICATED"
  /** The user may not do it. */
  | "FORBIDDEN"
  /** No connection, or none that lasts. */
  | "UNREACHABLE"
  /** A call, or a running statement, said nothing for too long. */
  | "TIMEOUT"
  /** The server started anew: temporary views and settings are gone. */
  | "SESSION_LOST"
  /** The engine was closed. */
  | "SESSION_CLOSED"
  /** The server has ended the session: it was not used for too long, or somebody else closed it. */
  | "SESSION_EXPIRED"
  /** The rest of a result cannot be had any more. */
  | "RESULT_LOST"
  /** The server does not keep to the protocol. */
  | "PROTOCOL"
  /** The statement could not be read, or names what is not there. */
  | "QUERY"
  /** A value that a type or a function does not take. */
  | "VALUE"
  /** A commit of somebody else got in the way. */
  | "CONFLICT"
  /** Rows do not keep a constraint of the table. */
  | "CONSTRAINT"
  /** Rows do not fit the schema of the table. */
  | "SCHEMA_MISMATCH"
  /** Any other error of the server. */
  | "SERVER";

const CODES: { readonly [Code in SparkErrorCode]: ErrorKind } = {
  INVALID_URL: { retriable: false },
  INSECURE_TOKEN: { retriable: false },
  NOT_INSTALLED: { retriable: false },
  UNSUPPORTED: { retriable: false },
  UNSUPPORTED_PROFILE: { retriable: false },
  UNSUPPORTED_TYPE: { retriable: false },
  TOO_LARGE: { retriable: false },
  UNAUTHENTICATED: { retriable: false },
  FORBIDDEN: { retriable: false },
  UNREACHABLE: { retriable: true },
  TIMEOUT: { retriable: true },
  SESSION_LOST: { retriable: false },
  SESSION_CLOSED: { retriable: false },
  SESSION_EXPIRED: { retriable: false },
  RESULT_LOST: { retriable: true },
  PROTOCOL: { retriable: false },
  QUERY: { retriable: false },
  VALUE: { retriable: false },
  CONFLICT: { retriable: true },
  CONSTRAINT: { retriable: false },
  SCHEMA_MISMATCH: { retriable: false },
  SERVER: { retriable: false },
};

/** What is known of an error beside its code and its message. */
export interface SparkErrorFacts {
  readonly cause?: unknown;
  /** What the server said; the rest is as for an error of the client's own. */
  readonly said?: Partial<EngineErrorPayload>;
  /** Whether a write that failed may be in the table all the same. */
  readonly committed?: false | "unknown";
  /** Of a write that may be in the table: what its commit has as `write_id` in `userMetadata`. */
  readonly writeId?: string;
}

/** A call of a Spark Connect server failed, or its answer could not be taken. */
export class SparkError extends TesseraError<SparkErrorCode> {
  /** The error as a value of its contract. */
  readonly payload: EngineErrorPayload;
  /** Of a write: `false` if nothing was committed, `unknown` if nobody can say yet; null for all else. */
  readonly committed: false | "unknown" | null;
  /** By which the commit of such a write is found in the history of the table; null for all else. */
  readonly writeId: string | null;

  constructor(code: SparkErrorCode, message: string, { cause, said = {}, committed, writeId }: SparkErrorFacts = {}) {
    const retriable = said.retriable ?? CODES[code].retriable;
    super(message, { code, retriable, cause });
    this.name = "SparkError";
    this.committed = committed ?? null;
    this.writeId = writeId ?? null;
    this.payload = {
      error_class: null,
      sql_state: null,
      message,
      parameters: {},
      contexts: [],
      operation_id: null,
      server_version: null,
      ...said,
      code,
      retriable,
    };
  }
}
