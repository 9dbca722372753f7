// How calls reach a server, whatever carries them: grpc.ts is the one that does over HTTP/2.

import type {
  DescMessage,
  DescMethodClientStreaming,
  DescMethodServerStreaming,
  DescMethodUnary,
  MessageShape,
} from "@bufbuild/protobuf";
import type { GrpcCallOptions as CallOptions } from "tessera-contracts/grpc";

export {
  type GrpcCallOptions as CallOptions,
  type CallStatus,
  GRPC_CODES,
  TransportError,
  type TransportReason,
} from "tessera-contracts/grpc";

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
