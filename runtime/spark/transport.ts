// How calls reach a server, whatever carries them: grpc.ts is the one that does over HTTP/2.

import type {
  DescMessage,
  DescMethodClientStreaming,
  DescMethodServerStreaming,
  DescMethodUnary,
  MessageShape,
} from "@bufbuild/protobuf";
import type { Signal } from "tessera-contracts/arrow";

/** How a call is made. */
export interface CallOptions {
  readonly signal?: Signal | undefined;
  /** Sent along, beside those that all calls have; names are in lower case. */
  readonly headers?: { readonly [name: string]: string };
  /** How long the whole call may take; absent: for ever. The server is told. */
  readonly timeoutMs?: number | undefined;
  /** How long the server may say nothing at all while it is listened to; absent: for ever. */
  readonly idleTimeoutMs?: number | undefined;
}

/** How a call is made whose messages have numbers in them. */
export interface StreamOptions<Out extends DescMessage> extends CallOptions {
  /** The part of a message that should lie where numbers may stand, as those of the next ones then mostly do; null if it has none. */
  readonly numbersIn?: (message: MessageShape<Out>) => Uint8Array | null;
}

/**
 * Calls of one server. Each ends in one of two ways: with all that the server sent and its word that it was well, or with a
 * `TransportError`. A connection is opened when it is needed, and again after it was lost; a call is never made twice.
 */
export interface Transport {
  unary<In extends DescMessage, Out extends DescMessage>(
    method: DescMethodUnary<In, Out>,
    request: MessageShape<In>,
    options?: CallOptions,
  ): Promise<MessageShape<Out>>;

  /** The call is made when the first message is asked for; leaving the loop ends it. While nobody asks, little more is read. */
  serverStream<In extends DescMessage, Out extends DescMessage>(
    method: DescMethodServerStreaming<In, Out>,
    request: MessageShape<In>,
    options?: StreamOptions<Out>,
  ): AsyncIterable<MessageShape<Out>>;

  /** Requests are taken from the iterable no sooner than they can be sent. */
  clientStream<In extends DescMessage, Out extends DescMessage>(
    method: DescMethodClientStreaming<In, Out>,
    requests: AsyncIterable<MessageShape<In>>,
    options?: CallOptions,
  ): Promise<MessageShape<Out>>;

  /** Ends all calls, and the connection. */
  close(): Promise<void>;
}

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

/** A call that ended without its answer: not for users, who are told a `SparkError`. */
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
