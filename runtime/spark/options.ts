// How a server is connected to.

import type { Signal } from "tessera-contracts/arrow";
import type {
  RetrySpecInit,
  SparkConnectSpec,
  SparkLimitsInit,
  SparkTlsSpec,
} from "tessera-contracts/contracts/config/spark";
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

/** What a spec does not hold itself: whoever connects has it. */
export interface SparkSpecHost {
  /** The variables of the process, among which the token is looked for by the name that the spec says. */
  readonly variables: { readonly [name: string]: string | undefined };
  /** Reads a file with certificates or a key. */
  readonly read: (path: string) => Promise<string | Uint8Array>;
}

/**
 * What a spec says, as options of `spark(spec.url, options)`; without a variable of its name there is no token.
 * @throws whatever `read` throws
 */
export async function sparkOptions(spec: SparkConnectSpec, host: SparkSpecHost): Promise<SparkOptions> {
  const { user_id, token_env, tls, conf, retry, limits } = spec;
  const token = token_env === null ? "" : (host.variables[token_env] ?? "");
  return {
    conf,
    retry,
    limits,
    connectTimeoutMs: spec.connect_timeout_ms,
    callTimeoutMs: spec.call_timeout_ms,
    idleTimeoutMs: spec.idle_timeout_ms,
    ...(user_id !== null && { userId: user_id }),
    ...(token !== "" && { token }),
    ...(tls !== null && { tls: await tlsOf(tls, host) }),
  };
}

async function tlsOf(
  { ca_file, cert_file, key_file, server_name }: SparkTlsSpec,
  { read }: SparkSpecHost,
): Promise<NonNullable<SparkOptions["tls"]>> {
  return {
    ...(ca_file !== null && { ca: await read(ca_file) }),
    ...(cert_file !== null && { cert: await read(cert_file) }),
    ...(key_file !== null && { key: await read(key_file) }),
    ...(server_name !== null && { serverName: server_name }),
  };
}
