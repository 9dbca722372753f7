// Who calls a server, how patiently, and what comes from outside.

import type { Signal } from "tessera-contracts/arrow";
import type { RetrySpec } from "tessera-contracts/contracts/config/spark";
import type { Transport } from "./transport.js";

/** What comes from outside, so that tests can say it. */
export interface ClientHost {
  /** Ends after so many milliseconds, or as soon as the signal is aborted. */
  readonly sleep: (ms: number, signal?: Signal) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly uuid: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Who calls, and how patient. */
export interface ClientOptions {
  readonly transport: Transport;
  readonly host: ClientHost;
  readonly sessionId: string;
  readonly userId: string | null;
  /** What the client is called. */
  readonly clientType: string;
  /** Null: no token. A function is asked once more when the server refuses what it gave. */
  readonly token: string | (() => Promise<string>) | null;
  readonly retry: RetrySpec;
  readonly callTimeoutMs: number;
  readonly idleTimeoutMs: number;
  readonly chunkBytes: number;
}

/** What every request says. */
export interface Identity {
  readonly sessionId: string;
  readonly userContext: { readonly userId: string };
  readonly clientType: string;
  /** Which session of the server the client has seen. */
  readonly clientObservedServerSideSessionId?: string;
}
