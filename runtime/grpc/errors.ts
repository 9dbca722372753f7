// How calls fail.

/** Why a call ended without its answer. */
export type TransportReason =
  /** The server said so: `status` says what. */
  | "status"
  /** No connection came about. */
  | "unreachable"
  /** The connection, or the stream of the call, was cut. How much of the call the server did is not known. */
  | "broken"
  /** `timeoutMs` or `idleTimeoutMs` was over. */
  | "timeout"
  /** The caller's signal, or `close`. */
  | "aborted"
  /** What came is no gRPC, or no message of the method. */
  | "protocol"
  /** A message is larger than is taken. */
  | "too_large";

/** What a server says of a call that failed. */
export interface CallStatus {
  /** Number of the gRPC status, 1 to 16: `GRPC_CODES` names them. */
  readonly code: number;
  readonly message: string;
  /** A `google.rpc.Status` as bytes, which says more; null if there is none. */
  readonly details: Uint8Array | null;
}

/** A call that ended without its answer: not for users, who are told an error of the room that made the call. */
export class TransportError extends Error {
  readonly reason: TransportReason;
  /** Null unless the reason is `status`. */
  readonly status: CallStatus | null;

  constructor(reason: TransportReason, message: string, told: { status?: CallStatus; cause?: unknown } = {}) {
    super(message, told.cause === undefined ? {} : { cause: told.cause });
    this.name = "TransportError";
    this.reason = reason;
    this.status = told.status ?? null;
  }
}

/** The numbers of gRPC's statuses. */
export const GRPC_CODES = {
  OK: 0,
  CANCELLED: 1,
  UNKNOWN: 2,
  INVALID_ARGUMENT: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  ALREADY_EXISTS: 6,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  ABORTED: 10,
  OUT_OF_RANGE: 11,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
  UNAVAILABLE: 14,
  DATA_LOSS: 15,
  UNAUTHENTICATED: 16,
} as const;
