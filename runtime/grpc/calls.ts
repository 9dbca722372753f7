// gRPC over the HTTP/2 of Node. A library would do as much on the wire, but none lets the window of a connection be set, which decides on
// any network, and the smallest costs four times as much for many small messages.

import type { Signal } from "tessera-contracts/arrow";
import { Call } from "./call.js";
import type { Connection } from "./connection.js";
import { TransportError } from "./errors.js";
import { authorityOf, type ConnectionOptions, openConnection } from "./open.js";
import { timeoutHeader } from "./status.js";

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

/** Where the server is, and what its calls may take. */
export interface GrpcOptions extends ConnectionOptions {
  /** Sent with every call; names are in lower case. */
  readonly headers: { readonly [name: string]: string };
  /** Larger messages are refused. */
  readonly maxMessageBytes: number;
  /** Bytes of a stream that may wait before no more are read. */
  readonly bufferedBytes: number;
}

/**
 * Calls of one server, whose messages are bytes. Nothing is opened before the first one, and again after a connection was lost; a call is
 * never made twice.
 */
export class GrpcCalls {
  readonly #options: GrpcOptions;
  readonly #calls = new Set<Call>();
  readonly #closing = new AbortController();
  /** The last one is for new calls; those before it end with their calls. */
  #connections: Connection[] = [];
  #opening: Promise<Connection> | null = null;

  constructor(options: GrpcOptions) {
    this.#options = options;
  }

  /**
   * Begins a call, which `leave` must end.
   * @param path of the method, such as `/package.Service/Method`
   * @throws {TransportError}
   */
  async begin(path: string, options: CallOptions): Promise<Call> {
    const { signal, timeoutMs, idleTimeoutMs } = options;
    const { maxMessageBytes, bufferedBytes } = this.#options;
    const connection = await within(timeoutMs, this.#connected(signal));
    const headers = {
      ":method": "POST",
      ":path": path,
      ":scheme": this.#options.tls === null ? "http" : "https",
      ":authority": authorityOf(this.#options),
      "content-type": "application/grpc",
      te: "trailers",
      ...(timeoutMs !== undefined && { "grpc-timeout": timeoutHeader(timeoutMs) }),
      ...this.#options.headers,
      ...options.headers,
    };
    const limits = { maxMessageBytes, bufferedBytes, timeoutMs, idleTimeoutMs, service: this.#options.service.name };
    const call = new Call(connection, headers, limits);
    this.#calls.add(call);
    call.endBy(signal);
    return call;
  }

  /** Ends a call, whatever became of it. */
  leave(call: Call): void {
    call.stop();
    this.#calls.delete(call);
  }

  /** Makes a call with one message each way, and returns the answer's. @throws {TransportError} */
  async unary(path: string, message: Uint8Array, options: CallOptions = {}): Promise<Uint8Array> {
    const call = await this.begin(path, options);
    try {
      await call.send(message);
      call.finish();
      return await onlyAnswer(call);
    } finally {
      this.leave(call);
    }
  }

  /** Ends all calls, and the connections. */
  async close(): Promise<void> {
    this.#closing.abort();
    for (const call of this.#calls) call.stop(this.#closed());
    await Promise.all(this.#connections.map((one) => one.close()));
  }

  /** A connection that can be used. All who wait for one that is being opened wait for the same. */
  async #connected(signal: Signal | undefined): Promise<Connection> {
    if (this.#closing.signal.aborted) throw this.#closed();
    if (signal?.aborted === true) throw abortedError(signal);
    const last = this.#connections.at(-1);
    if (last?.isUsable === true) return last;
    this.#opening ??= this.#open();
    const opened = await unlessAborted(this.#opening, signal);
    // It may have been lost again while nobody looked.
    return opened.isUsable ? opened : this.#connected(signal);
  }

  #closed(): TransportError {
    return new TransportError("aborted", `the connection to ${this.#options.service.name} was closed`);
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

/** The answer of a method that has one. @throws {TransportError} */
export async function onlyAnswer(call: Call): Promise<Uint8Array> {
  const message = await call.next();
  if (message === null) throw new TransportError("protocol", "expected one message as the answer, found none");
  if ((await call.next()) !== null)
    throw new TransportError("protocol", "expected one message as the answer, found more");
  return message;
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
