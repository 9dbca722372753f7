// An open HTTP/2 connection: what calls it has, how it is found to be dead, and how it ends.

import type { ClientHttp2Session, ClientHttp2Stream, OutgoingHttpHeaders } from "node:http2";
import type { Socket } from "node:net";

/** How it is found out whether a server is still there. */
export interface KeepAlive {
  /** After how much silence it is asked. */
  readonly keepAliveMs: number;
  /** How long it may take to answer. */
  readonly keepAliveTimeoutMs: number;
}

/** What a connection knows of a call. */
export interface Listener {
  /** False while nobody wants to hear more of it. */
  readonly isListening: boolean;
}

/** An open connection. */
export class Connection {
  readonly #session: ClientHttp2Session;
  readonly #socket: Socket;
  readonly #closed: Promise<void>;
  readonly #options: KeepAlive;
  readonly #listeners = new Set<Listener>();
  #isUsable = true;
  #heardAt = performance.now();
  #timer: NodeJS.Timeout | null = null;

  constructor(session: ClientHttp2Session, socket: Socket, options: KeepAlive) {
    this.#session = session;
    this.#socket = socket;
    this.#options = options;
    this.#closed = new Promise((resolve) => session.once("close", resolve));
    // What goes wrong with a session is told to its streams.
    session.on("error", () => this.#spoil());
    session.on("goaway", () => this.#spoil());
    session.unref();
  }

  /** Whether calls can be begun: not if the server has said that it will go, or the line is cut. */
  get isUsable(): boolean {
    return this.#isUsable && !this.#session.closed && !this.#session.destroyed;
  }

  /** Whether nothing is left of it. */
  get isGone(): boolean {
    return this.#socket.destroyed;
  }

  /** A stream for a call, which listens until it is let go. While there is one, the process does not end. */
  request(headers: OutgoingHttpHeaders, listener: Listener): ClientHttp2Stream {
    const stream = this.#session.request(headers);
    if (this.#listeners.size === 0) this.#session.ref();
    this.#listeners.add(listener);
    this.#heardAt = performance.now();
    this.#timer ??= setTimeout(() => this.#look(), this.#options.keepAliveMs);
    stream.once("close", () => this.#letGo(listener));
    return stream;
  }

  /** Says that something has come. */
  heard(): void {
    this.#heardAt = performance.now();
  }

  /** Ends it, and waits until the socket is gone. */
  async close(): Promise<void> {
    this.#spoil();
    this.#session.destroy();
    // A server that has said goodbye but is silent since would keep it.
    this.#socket.destroy();
    await this.#closed;
  }

  #letGo(listener: Listener): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size > 0) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (!this.#session.destroyed) this.#session.unref();
  }

  /**
   * Asks the server whether it is there if nothing has come for a while that should have. Servers take it ill if they are asked for
   * nothing: so never without a call, nor while it is us who do not read.
   */
  #look(): void {
    const { keepAliveMs, keepAliveTimeoutMs } = this.#options;
    if (!this.isUsable) return;
    const isListening = [...this.#listeners].some((one) => one.isListening);
    const left = isListening ? this.#heardAt + keepAliveMs - performance.now() : keepAliveMs;
    if (left > 0) {
      this.#timer = setTimeout(() => this.#look(), left);
      return;
    }
    const why = new Error(`the server did not answer a ping within ${keepAliveTimeoutMs} ms`);
    this.#timer = setTimeout(() => this.#session.destroy(why), keepAliveTimeoutMs);
    this.#session.ping((error) => {
      if (error !== null || this.#timer === null) return;
      clearTimeout(this.#timer);
      this.heard();
      this.#timer = setTimeout(() => this.#look(), keepAliveMs);
    });
  }

  #spoil(): void {
    this.#isUsable = false;
  }
}
