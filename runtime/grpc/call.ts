// One call: a stream of HTTP/2, the messages that come by it, and how it ends.

import { type ClientHttp2Stream, constants, type OutgoingHttpHeaders } from "node:http2";
import type { Signal } from "tessera-contracts/arrow";
import { type CallStatus, GRPC_CODES, TransportError } from "./errors.js";
import type { Connection, Listener } from "./connection.js";
import { FrameReader, frameOf } from "./frames.js";
import { Inbox } from "./inbox.js";
import { type CallHeaders, headersFailure, statusError, statusOf } from "./status.js";

/** How long a call may take and how much it may hold. */
export interface CallLimits {
  readonly maxMessageBytes: number;
  /** Bytes of messages that may wait before no more are read. */
  readonly bufferedBytes: number;
  readonly timeoutMs: number | undefined;
  readonly idleTimeoutMs: number | undefined;
  /** What the server should be, for messages. */
  readonly service: string;
}

/** A call that was begun. It ends by itself, or by `stop`. */
export class Call implements Listener {
  readonly #stream: ClientHttp2Stream;
  readonly #limits: CallLimits;
  readonly #connection: Connection;
  readonly #frames: FrameReader;
  readonly #inbox = new Inbox();
  #status: CallStatus | null = null;
  #cause: Error | null = null;
  #isPaused = false;
  #deadline: NodeJS.Timeout | null = null;
  #idle: NodeJS.Timeout | null = null;
  #heardAt = performance.now();
  #unlisten: () => void = () => undefined;

  constructor(connection: Connection, headers: OutgoingHttpHeaders, limits: CallLimits) {
    const stream = connection.request(headers, this);
    this.#stream = stream;
    this.#connection = connection;
    this.#limits = limits;
    this.#frames = new FrameReader(limits.maxMessageBytes);
    stream.on("response", (headers) => this.#onResponse(headers as CallHeaders));
    stream.on("trailers", (headers) => this.#onTrailers(headers as CallHeaders));
    stream.on("data", (piece: Uint8Array) => this.#onData(piece));
    stream.on("end", () => this.#settle());
    stream.on("error", (error: Error) => {
      this.#cause = error;
    });
    stream.on("close", () => this.#onClose());
    this.#startTimers();
  }

  /** Whether something may come that is waited for. */
  get isListening(): boolean {
    return !this.#isPaused && !this.#inbox.hasEnded;
  }
  get hasEnded(): boolean {
    return this.#inbox.hasEnded;
  }

  /** Sends a message, and waits until there is room for more. It does not throw: `next` says what went wrong. */
  async send(message: Uint8Array): Promise<void> {
    const stream = this.#stream;
    if (this.#inbox.hasEnded || stream.destroyed || stream.writableEnded) return;
    if (stream.write(frameOf(message))) return;
    await new Promise<void>((resolve) => {
      const go = (): void => {
        stream.off("drain", go).off("close", go);
        resolve();
      };
      stream.on("drain", go).on("close", go);
    });
  }

  /** Says that no more messages are sent. */
  finish(): void {
    this.#stream.end();
  }

  /** The next message as bytes; null at the end, if the server says that all is well. @throws {TransportError} */
  async next(): Promise<Uint8Array | null> {
    const message = await this.#inbox.next();
    if (this.#isPaused && this.#inbox.bytes < this.#limits.bufferedBytes) {
      this.#isPaused = false;
      this.#heard();
      this.#stream.resume();
    }
    return message;
  }

  /** Says where in messages numbers begin, of which there may be many. */
  align(offset: number): void {
    this.#frames.align(offset);
  }

  /** Ends the call with the signal's reason when it is aborted. */
  endBy(signal: Signal | undefined): void {
    if (signal === undefined) return;
    const abort = (): void => {
      this.stop(new TransportError("aborted", "the call was aborted", { cause: signal.reason }));
    };
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort);
    this.#unlisten = () => signal.removeEventListener("abort", abort);
  }

  /** Ends the call, whose messages are then of no use to anybody. */
  stop(error: TransportError = new TransportError("aborted", "the call was left")): void {
    this.#inbox.clear();
    this.#end(error);
  }

  /** Ends the call as far as we are concerned; messages that came before can still be read. */
  #end(error: TransportError | null): void {
    this.#inbox.end(error);
    this.#unlisten();
    if (this.#deadline !== null) clearTimeout(this.#deadline);
    if (this.#idle !== null) clearTimeout(this.#idle);
    const stream = this.#stream;
    const isDone = error === null && stream.writableEnded;
    if (!isDone && !stream.closed) stream.close(error === null ? constants.NGHTTP2_NO_ERROR : constants.NGHTTP2_CANCEL);
    // What still comes is for nobody, but the stream ends only after it was read.
    stream.resume();
  }

  #onResponse(headers: CallHeaders): void {
    this.#heard();
    const failure = headersFailure(headers, this.#limits.service);
    if (failure !== null) return this.#end(failure);
    this.#status = statusOf(headers);
  }

  #onTrailers(headers: CallHeaders): void {
    this.#heard();
    this.#status = statusOf(headers);
    if (this.#stream.readableEnded) this.#settle();
  }

  #onData(piece: Uint8Array): void {
    this.#heard();
    if (this.#inbox.hasEnded) return;
    try {
      for (const message of this.#frames.push(piece)) this.#inbox.add(message);
    } catch (error) {
      return this.#end(toTransportError(error));
    }
    if (this.#inbox.bytes < this.#limits.bufferedBytes) return;
    this.#isPaused = true;
    this.#stream.pause();
  }

  /** Everything has come, if the status has: it may be in the trailers, which are told a little later. */
  #settle(): void {
    const status = this.#status;
    if (status === null || this.#inbox.hasEnded) return;
    if (status.code !== GRPC_CODES.OK) return this.#end(statusError(status));
    const isCut = this.#frames.isInside;
    this.#end(isCut ? new TransportError("protocol", "the answer ends in the middle of a message") : null);
  }

  /** The stream is gone. A server that is killed, or a line that is cut, closes it with CANCEL, just as we do. */
  #onClose(): void {
    if (this.#inbox.hasEnded) return;
    const code = this.#stream.rstCode;
    const name = HTTP2_CODES[code] ?? `code ${code}`;
    const cause = this.#cause;
    const told = cause === null ? {} : { cause };
    const why = cause === null ? `the server ended the stream with ${name} and without a status` : cause.message;
    const isForeign = FOREIGN_CODES.has(code);
    this.#end(new TransportError(isForeign ? "protocol" : "broken", `the call was cut: ${why}`, told));
  }

  #heard(): void {
    this.#heardAt = performance.now();
    this.#connection.heard();
  }

  #startTimers(): void {
    const { timeoutMs, idleTimeoutMs } = this.#limits;
    if (timeoutMs !== undefined) {
      this.#deadline = setTimeout(() => this.stop(lateError(`no answer within ${timeoutMs} ms`)), timeoutMs);
    }
    if (idleTimeoutMs === undefined) return;
    const look = (): void => {
      const left = this.isListening ? this.#heardAt + idleTimeoutMs - performance.now() : idleTimeoutMs;
      if (left <= 0) return this.#end(lateError(`the server said nothing for ${idleTimeoutMs} ms`));
      this.#idle = setTimeout(look, left);
    };
    this.#idle = setTimeout(look, idleTimeoutMs);
  }
}

function lateError(message: string): TransportError {
  return new TransportError("timeout", message);
}

function toTransportError(error: unknown): TransportError {
  if (error instanceof TransportError) return error;
  throw error;
}

/** The reasons for which a stream is ended, by number (RFC 9113, section 7). */
const HTTP2_CODES: readonly string[] = [
  "NO_ERROR",
  "PROTOCOL_ERROR",
  "INTERNAL_ERROR",
  "FLOW_CONTROL_ERROR",
  "SETTINGS_TIMEOUT",
  "STREAM_CLOSED",
  "FRAME_SIZE_ERROR",
  "REFUSED_STREAM",
  "CANCEL",
  "COMPRESSION_ERROR",
  "CONNECT_ERROR",
  "ENHANCE_YOUR_CALM",
  "INADEQUATE_SECURITY",
  "HTTP_1_1_REQUIRED",
];

/** Those that would come again if the call were made again. */
const FOREIGN_CODES: ReadonlySet<number> = new Set([
  constants.NGHTTP2_PROTOCOL_ERROR,
  constants.NGHTTP2_FLOW_CONTROL_ERROR,
  constants.NGHTTP2_FRAME_SIZE_ERROR,
  constants.NGHTTP2_COMPRESSION_ERROR,
  constants.NGHTTP2_INADEQUATE_SECURITY,
  constants.NGHTTP2_HTTP_1_1_REQUIRED,
]);
