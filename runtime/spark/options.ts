// How a server is connected to.

import type { Signal } from "tessera-contracts/arrow";
import type { RetrySpecInit, SparkLimitsInit } from "tessera-contracts/contracts/config/spark";
import type { FileEngine } from "tessera-contracts/engine";
import type { Transport } from "./transport.js";

/** How a server is connected to. What is said here counts before what the address says. */
export interface SparkOptions {
  /** Switches TLS on. A function is asked again when the server refuses what it gave. */
  readonly token?: string | (() => Promise<string>);
  /** Switches TLS on, with certificates as PEM. */
  readonly tls?: {
    readonly ca?: string | Uint8Array;
    readonly cert?: string | Uint8Array;
    readonly key?: string | Uint8Array;
    readonly serverName?: string;
  };
  readonly userId?: string;
  readonly userAgent?: string;
  /** Sent with every call. */
  readonly headers?: { readonly [name: string]: string };
  /** Settings of the session. Those that results depend on are set besides. */
  readonly conf?: { readonly [key: string]: string };
  /** What writes the files of Delta tables, such as `duckdb()`; it stays open. Default: tables are only read. */
  readonly files?: FileEngine;
  readonly retry?: RetrySpecInit;
  readonly limits?: SparkLimitsInit;
  /** Milliseconds. Default: 10,000 to connect, 60,000 for a call with one answer, 300,000 for a statement that says nothing. */
  readonly connectTimeoutMs?: number;
  readonly callTimeoutMs?: number;
  readonly idleTimeoutMs?: number;
  /** Ends the opening. */
  readonly signal?: Signal;
  /** What carries the calls. Default: gRPC over HTTP/2. */
  readonly transport?: Transport;
  /** What comes from outside. Default: the clock, random numbers and ids of this process. */
  readonly host?: {
    readonly sleep?: (ms: number, signal?: Signal) => Promise<void>;
    readonly random?: () => number;
    readonly uuid?: () => string;
    readonly now?: () => number;
  };
}
