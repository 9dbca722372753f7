// gRPC over the HTTP/2 of Node. A library would do as much on the wire, but none lets the window of a connection be set, which decides on
// any network, and the smallest costs four times as much for many small messages.

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
import type { Signal } from "tessera-contracts/arrow";
import { Call } from "./grpc/call.js";
import type { Connection } from "./grpc/connection.js";
import { authorityOf, type ConnectionOptions, openConnection } from "./grpc/open.js";
import { timeoutHeader } from "./grpc/status.js";
import { type CallOptions, type StreamOptions, type Transport, TransportError } from "./transport.js";

/** Where the server is, and what its calls may take. */
export interface GrpcOptions extends ConnectionOptions {
  /** Sent with every call; names are in lower case. */
  readonly headers: { readonly [name: string]: string };
  /** Larger messages are refused. */
  readonly maxMessageBytes: number;
  /** Bytes of a stream that may wait before no more are read. */
  readonly bufferedBytes: number;
}

/** Makes calls of a server. Nothing is opened before the first one. */
export function grpcTransport(options: GrpcOptions): Transport {
  return new GrpcTransport(options);
}

class GrpcTransport implements Transport {
  readonly #options: GrpcOptions;
  readonly #calls = new Set<Call>();
  readonly #closing = new AbortController();
  /** The last one is for new calls; those before it end with their calls. */
  #connections: Connection[] = [];
  #opening: Promise<Connection> | null = null;

  constructor(options: GrpcOptions) {
    this.#options = options;
  }

  async unary<In extends DescMessage, Out extends DescMessage>(
    method: DescMethodUnary<In, Out>,
    request: MessageShape<In>,
    options: CallOptions = {},
  ): Promise<MessageShape<Out>> {
    const call = await this.#begin(method, options);
    try {
      await call.send(toBinary(method.input, request));
      call.finish();
      return await onlyAnswer(call, method.output);
    } finally {
      this.#leave(call);
    }
  }

  async *serverStream<In extends DescMessage, Out extends DescMessage>(
    method: DescMethodServerStreaming<In, Out>,
    request: MessageShape<In>,
    options: StreamOptions<Out> = {},
  ): AsyncGenerator<MessageShape<Out>> {
    const call = await this.#begin(method, options);
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
      this.#leave(call);
    }
  }

  async clientStream<In extends DescMessage, Out extends DescMessage>(
    method: DescMethodClientStreaming<In, Out>,
    requests: AsyncIterable<MessageShape<In>>,
    options: CallOptions = {},
  ): Promise<MessageShape<Out>> {
    const call = await this.#begin(method, options);
    try {
      for await (const request of requests) {
        if (call.hasEnded) break;
        await call.send(toBinary(method.input, request));
      }
      call.finish();
      return await onlyAnswer(call, method.output);
    } finally {
      this.#leave(call);
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    for (const call of this.#calls) call.stop(closedError());
    await Promise.all(this.#connections.map((one) => one.close()));
  }

  async #begin(method: DescMethod, options: CallOptions): Promise<Call> {
    const { signal, timeoutMs, idleTimeoutMs } = options;
    const { maxMessageBytes, bufferedBytes } = this.#options;
    const connection = await within(timeoutMs, this.#connected(signal));
    const headers = {
      ":method": "POST",
      ":path": `/${method.parent.typeName}/${method.name}`,
      ":scheme": this.#options.tls === null ? "http" : "https",
      ":authority": authorityOf(this.#options),
      "content-type": "application/grpc",
      te: "trailers",
      ...(timeoutMs !== undefined && { "grpc-timeout": timeoutHeader(timeoutMs) }),
      ...this.#options.headers,
      ...options.headers,
    };
    const call = new Call(connection, headers, { maxMessageBytes, bufferedBytes, timeoutMs, idleTimeoutMs });
    this.#calls.add(call);
    call.endBy(signal);
    return call;
  }

  #leave(call: Call): void {
    call.stop();
    this.#calls.delete(call);
  }

  /** A connection that can be used. All who wait for one that is being opened wait for the same. */
  async #connected(signal: Signal | undefined): Promise<Connection> {
    if (this.#closing.signal.aborted) throw closedError();
    if (signal?.aborted === true) throw abortedError(signal);
    const last = this.#connections.at(-1);
    if (last?.isUsable === true) return last;
    this.#opening ??= this.#open();
    const opened = await unlessAborted(this.#opening, signal);
    // It may have been lost again while nobody looked.
    return opened.isUsable ? opened : this.#connected(signal);
  }

  async #open(): Promise<Connection> {
    try {
      const opened = await openConnection(this.#options, this.#closing.signal);
      this.#connections = [...this.#connections.filter((one) => !one.isGone), opened];
      return opened;
    } finally {
      this.#opening = null;
    }
  }
}

/** The answer of a method that has one. */
async function onlyAnswer<Out extends DescMessage>(call: Call, schema: Out): Promise<MessageShape<Out>> {
  const message = await call.next();
  if (message === null) throw new TransportError("protocol", `expected one ${schema.typeName}, found none`);
  if ((await call.next()) !== null) throw new TransportError("protocol", `expected one ${schema.typeName}, found more`);
  return decoded(schema, message);
}

function decoded<Out extends DescMessage>(schema: Out, message: Uint8Array): MessageShape<Out> {
  try {
    return fromBinary(schema, message);
  } catch (cause) {
    throw new TransportError("protocol", `expected a ${schema.typeName}, found bytes that are none`, { cause });
  }
}

/** What a promise gives, or an error as soon as the signal is aborted. */
async function unlessAborted<T>(promise: Promise<T>, signal: Signal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(abortedError(signal));
    signal.addEventListener("abort", abort);
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** What a promise gives, or an error after so many milliseconds. */
async function within<T>(ms: number | undefined, promise: Promise<T>): Promise<T> {
  if (ms === undefined) return promise;
  return new Promise((resolve, reject) => {
    const late = (): void => reject(new TransportError("timeout", `no connection within ${ms} ms`));
    const timer = setTimeout(late, ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function abortedError(signal: Signal): TransportError {
  return new TransportError("aborted", "the call was aborted", { cause: signal.reason });
}

function closedError(): TransportError {
  return new TransportError("aborted", "the engine is closed");
}
