// The transport over gRPC: messages of protobuf in the calls of `tessera-contracts/grpc`.

import {
  type DescMessage,
  type DescMethod,
  type DescMethodClientStreaming,
  type DescMethodServerStreaming,
  type DescMethodUnary,
  fromBinary,
  type MessageShape,
  toBinary,
} from "@bufbuild/protobuf";
import { GrpcCalls, type GrpcOptions as CallsOptions, onlyAnswer } from "tessera-contracts/grpc";
import { type CallOptions, type StreamOptions, type Transport, TransportError } from "./transport.js";

/** Where the server is, and what its calls may take. */
export type GrpcOptions = Omit<CallsOptions, "service">;

/** Makes calls of a server. Nothing is opened before the first one. */
export function grpcTransport(options: GrpcOptions): Transport {
  return new GrpcTransport(new GrpcCalls({ ...options, service: SERVICE }));
}

const SERVICE = { name: "Spark Connect", withoutTls: "leave out use_ssl" };

class GrpcTransport implements Transport {
  readonly #calls: GrpcCalls;

  constructor(calls: GrpcCalls) {
    this.#calls = calls;
  }

  async unary<In extends DescMessage, Out extends DescMessage>(
    method: DescMethodUnary<In, Out>,
    request: MessageShape<In>,
    options: CallOptions = {},
  ): Promise<MessageShape<Out>> {
    const answer = await this.#calls.unary(pathOf(method), toBinary(method.input, request), options);
    return decoded(method.output, answer);
  }

  async *serverStream<In extends DescMessage, Out extends DescMessage>(
    method: DescMethodServerStreaming<In, Out>,
    request: MessageShape<In>,
    options: StreamOptions<Out> = {},
  ): AsyncGenerator<MessageShape<Out>> {
    const call = await this.#calls.begin(pathOf(method), options);
    try {
      await call.send(toBinary(method.input, request));
      call.finish();
      for (;;) {
        const message = await call.next();
        if (message === null) return;
        const answer = decoded(method.output, message);
        const numbers = options.numbersIn?.(answer) ?? null;
        if (numbers !== null) call.align(numbers.byteOffset - message.byteOffset);
        yield answer;
      }
    } finally {
      this.#calls.leave(call);
    }
  }

  async clientStream<In extends DescMessage, Out extends DescMessage>(
    method: DescMethodClientStreaming<In, Out>,
    requests: AsyncIterable<MessageShape<In>>,
    options: CallOptions = {},
  ): Promise<MessageShape<Out>> {
    const call = await this.#calls.begin(pathOf(method), options);
    try {
      for await (const request of requests) {
        if (call.hasEnded) break;
        await call.send(toBinary(method.input, request));
      }
      call.finish();
      return decoded(method.output, await onlyAnswer(call));
    } finally {
      this.#calls.leave(call);
    }
  }

  close(): Promise<void> {
    return this.#calls.close();
  }
}

function pathOf({ parent, name }: DescMethod): string {
  return `/${parent.typeName}/${name}`;
}

function decoded<Out extends DescMessage>(schema: Out, message: Uint8Array): MessageShape<Out> {
  try {
    return fromBinary(schema, message);
  } catch (cause) {
    throw new TransportError("protocol", `expected a ${schema.typeName}, found bytes that are none`, { cause });
  }
}
