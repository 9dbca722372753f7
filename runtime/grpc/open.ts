// How a connection to a server is opened.

import { connect as connectHttp2 } from "node:http2";
import { connect as connectTcp, isIP, type Socket } from "node:net";
import { connect as connectTls, type TLSSocket } from "node:tls";
import { TransportError } from "./errors.js";
import { Connection, type KeepAlive } from "./connection.js";

/** How the two ends prove who they are. What is absent is as Node does it. */
export interface TlsOptions {
  /** Certificates of the authorities that are trusted, as PEM. */
  readonly ca?: string | Uint8Array;
  /** Certificate of the client, and its key, as PEM. */
  readonly cert?: string | Uint8Array;
  readonly key?: string | Uint8Array;
  /** Name that the certificate of the server has to be for, if it is not that of the host. */
  readonly serverName?: string;
}

/** What the server should be, for messages. */
export interface ServiceWords {
  /** `Spark Connect`. */
  readonly name: string;
  /** What to do if the server speaks no TLS: `leave out use_ssl`. */
  readonly withoutTls: string;
}

/** Where a server is, and how long to wait for it. */
export interface ConnectionOptions extends KeepAlive {
  readonly host: string;
  readonly port: number;
  /** Null: without TLS. */
  readonly tls: TlsOptions | null;
  readonly connectTimeoutMs: number;
  readonly service: ServiceWords;
}

/**
 * Opens a connection, and waits for the server's first word, so that what is no HTTP/2 is found out here.
 * @param attempt ends it when it is aborted
 * @throws {TransportError}
 */
export async function openConnection(options: ConnectionOptions, attempt: AbortSignal): Promise<Connection> {
  const socket = openSocket(options).setNoDelay(true);
  const ended = new AbortController();
  try {
    return await new Promise<Connection>((resolve, reject) => {
      const timer = setTimeout(() => reject(lateError(options)), options.connectTimeoutMs);
      ended.signal.addEventListener("abort", () => clearTimeout(timer));
      attempt.addEventListener(
        "abort",
        () => reject(new TransportError("aborted", `the connection to ${options.service.name} was closed`)),
        {
          signal: ended.signal,
        },
      );
      // The session does not tell of all of these.
      socket.on("error", (error) => reject(connectError(options, error)));
      socket.once(options.tls === null ? "connect" : "secureConnect", () => {
        const wrong = protocolOf(socket, options);
        if (wrong !== null) reject(wrong);
        else greet(socket, options).then(resolve, reject);
      });
    });
  } catch (error) {
    socket.destroy();
    throw error;
  } finally {
    ended.abort();
  }
}

/** Host and port as URLs have them. */
export function authorityOf(options: Pick<ConnectionOptions, "host" | "port">): string {
  return `${isIP(options.host) === 6 ? `[${options.host}]` : options.host}:${options.port}`;
}

function openSocket({ host, port, tls }: ConnectionOptions): Socket {
  if (tls === null) return connectTcp({ host, port });
  const { ca, cert, key } = tls;
  const servername = tls.serverName ?? (isIP(host) === 0 ? host : undefined);
  return connectTls({
    host,
    port,
    ALPNProtocols: ["h2"],
    ...(servername !== undefined && { servername }),
    ...(ca !== undefined && { ca: text(ca) }),
    ...(cert !== undefined && { cert: text(cert) }),
    ...(key !== undefined && { key: text(key) }),
  });
}

/** A server with TLS that knows HTTP/2 agrees to it by ALPN. */
function protocolOf(socket: Socket, { service }: ConnectionOptions): TransportError | null {
  if (!("alpnProtocol" in socket)) return null;
  const { alpnProtocol } = socket as TLSSocket;
  if (alpnProtocol === "h2") return null;
  return new TransportError("protocol", noHttp2(service));
}

function greet(socket: Socket, options: ConnectionOptions): Promise<Connection> {
  const scheme = options.tls === null ? "http" : "https";
  const session = connectHttp2(`${scheme}://${authorityOf(options)}`, {
    createConnection: () => socket,
    settings: { enablePush: false, initialWindowSize: STREAM_WINDOW_BYTES, maxFrameSize: FRAME_BYTES },
    maxSessionMemory: SESSION_MEMORY_MB,
  });
  return new Promise((resolve, reject) => {
    // Before this event there is no window to set. Node's own is 64 KiB, which makes 1 MB/s of a server that is 20 ms away.
    session.once("connect", () => session.setLocalWindowSize(SESSION_WINDOW_BYTES));
    session.once("remoteSettings", () => resolve(new Connection(session, socket, options)));
    session.once("error", (error: Error) => reject(connectError(options, error)));
    session.once("close", () => reject(connectError(options, new Error("the server closed it"))));
  });
}

function lateError(options: ConnectionOptions): TransportError {
  const { connectTimeoutMs } = options;
  return new TransportError("unreachable", `no answer from ${authorityOf(options)} within ${connectTimeoutMs} ms`);
}

function connectError(options: ConnectionOptions, cause: NodeJS.ErrnoException): TransportError {
  const where = authorityOf(options);
  const row = FOR_GOOD.find(([pattern]) => pattern.test(cause.code ?? ""));
  if (row === undefined)
    return new TransportError("unreachable", `no connection to ${where}: ${cause.message}`, { cause });
  return new TransportError("protocol", `no connection to ${where}: ${row[1](options.service)} (${cause.message})`, {
    cause,
  });
}

/** What would fail again if it were tried again, by the codes of Node and of OpenSSL, with what to do. */
const FOR_GOOD: readonly (readonly [RegExp, (service: ServiceWords) => string])[] = [
  [/^ERR_HTTP2_ERROR$/, noHttp2],
  [
    /^ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG)$/,
    ({ withoutTls }) => `the server does not speak TLS; ${withoutTls}`,
  ],
  [
    /^ERR_SSL_.*(CERTIFICATE|ALERT)/,
    () => "the server does not take our certificate; pass one that it knows as tls.cert and tls.key",
  ],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, () => "the certificate is for another name; pass tls.serverName if that is right"],
  [
    /CERT|SIGNATURE|^CRL_|ISSUER/,
    () => "the certificate of the server is not trusted; pass that of its authority as tls.ca",
  ],
];

function noHttp2({ name }: ServiceWords): string {
  return `the server does not speak HTTP/2; is this the port of ${name}?`;
}

function text(pem: string | Uint8Array): string {
  return typeof pem === "string" ? pem : new TextDecoder().decode(pem);
}

const STREAM_WINDOW_BYTES = 8 * 2 ** 20;
/** A piece of 16 KiB, which is what servers send without it, is an event each. */
const FRAME_BYTES = 128 * 2 ** 10;
const SESSION_WINDOW_BYTES = 16 * 2 ** 20;
/** Uploads count, and so do messages that wait. */
const SESSION_MEMORY_MB = 1024;
