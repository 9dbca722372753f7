// The token of a client, which is in no error and no log.

import { GRPC_CODES, TransportError } from "./transport.js";

/** Headers of a call. */
export interface CallHeaders {
  readonly [name: string]: string;
}

/** A token, or what gives one. */
export class Credentials {
  readonly #source: string | (() => Promise<string>) | null;
  #token: string | null = null;

  constructor(source: string | (() => Promise<string>) | null) {
    this.#source = source;
  }

  async headers(): Promise<CallHeaders> {
    if (this.#source === null) return {};
    this.#token ??= typeof this.#source === "string" ? this.#source : await this.#source();
    return { authorization: `Bearer ${this.#token}` };
  }

  /** Makes a call, and once more with another token if the server refuses the one that a function gave. */
  async authorised<T>(call: (headers: CallHeaders) => Promise<T>): Promise<T> {
    try {
      return await call(await this.headers());
    } catch (error) {
      if (!this.mayRefresh(error)) throw error;
      return call(await this.headers());
    }
  }

  /** Whether another token may help; the one that was refused is forgotten then. */
  mayRefresh(error: unknown): boolean {
    const isRefused = error instanceof TransportError && error.status?.code === GRPC_CODES.UNAUTHENTICATED;
    if (!isRefused || typeof this.#source !== "function") return false;
    this.#token = null;
    return true;
  }
}
