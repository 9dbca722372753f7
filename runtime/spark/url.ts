// The address of a server: `sc://host:15002/;key=value;…`, as the protocol's clients spell it. No message shows a value: it may be a token.

import { SparkError } from "./errors.js";

/** A server, and what its address says of the connection. */
export interface SparkAddress {
  readonly host: string;
  readonly port: number;
  /** Null if the address does not say: then a token decides. */
  readonly useTls: boolean | null;
  readonly token: string | null;
  readonly userId: string | null;
  /** A UUID; null: a new one is made. */
  readonly sessionId: string | null;
  readonly userAgent: string | null;
  /** Sent with each call, by names in lower case. */
  readonly headers: { readonly [name: string]: string };
}

const DEFAULT_PORT = 15002;

/** Most characters of a user agent as it is escaped. */
const MOST_AGENT = 2048;

/** Reads the address of a server. @throws {SparkError} `INVALID_URL` naming the part that is wrong */
export function parseSparkUrl(url: string): SparkAddress {
  const [, rest] = /^sc:\/\/(.*)$/s.exec(url) ?? [];
  if (rest === undefined) throw invalid("the scheme", "begin with sc://, such as sc://localhost:15002");
  const [, authority = "", path] = /^([^/;?#]*)(.*)$/s.exec(rest) ?? [];
  return { ...hostOf(authority), ...settingsOf(parametersIn(path ?? "")) };
}

/** The address without anything that may be secret. */
export function shownAddress({ host, port }: Pick<SparkAddress, "host" | "port">): string {
  return `sc://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Whether a connection to a host never leaves this machine. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/**
 * Whether the connection is over TLS: if the address says so, else if there is a token.
 * @throws {SparkError} `INSECURE_TOKEN` if a token would be sent in the clear to another machine
 */
export function usesTls({ host, useTls }: Pick<SparkAddress, "host" | "useTls">, token: "token" | "no token"): boolean {
  if (token === "no token") return useTls ?? false;
  if (useTls === false && !isLoopback(host)) {
    const advice = "leave use_ssl=false out, or put a proxy with TLS before the server";
    throw new SparkError("INSECURE_TOKEN", `a token would be sent without TLS to another machine; ${advice}`);
  }
  return useTls ?? true;
}

/**
 * Headers with their names in lower case.
 * @throws {SparkError} `INVALID_URL` if a name or a value cannot be sent, or the protocol has the name for itself
 */
export function checkedHeaders(headers: Iterable<readonly [name: string, value: string]>): SparkAddress["headers"] {
  const checked = new Map<string, string>();
  for (const [key, value] of headers) {
    const name = key.toLowerCase();
    const shown = `the header ${shownName(key)}`;
    if (!/^[a-z0-9_.-]+$/.test(name)) throw invalid(shown, "its name has a character that no header has");
    if (RESERVED.has(name) || name.startsWith("grpc-")) throw invalid(shown, "the protocol has this one for itself");
    if (!/^[\x20-\x7e]*$/.test(value)) throw invalid(shown, "its value has a character that no header has");
    if (checked.has(name)) throw invalid(shown, "it is there twice");
    checked.set(name, value);
  }
  return Object.fromEntries(checked);
}

/** What gRPC and HTTP/2 say themselves; a token has an option of its own, which is kept out of everything that is shown. */
const RESERVED: ReadonlySet<string> = new Set([
  "authorization",
  "connection",
  "content-length",
  "content-type",
  "host",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "user-agent",
]);

function hostOf(authority: string): Pick<SparkAddress, "host" | "port"> {
  if (authority.includes("@")) throw invalid("the user before the host", "leave it out, and pass user_id or token");
  const [, bracketed, plain, port] = /^(?:\[([0-9A-Fa-f:.]+)\]|([^:[\]]*))(?::(.*))?$/s.exec(authority) ?? [];
  const host = bracketed ?? plain ?? "";
  if (host === "") throw invalid("the host", "there is none; write it as in sc://localhost:15002");
  if (!/^[A-Za-z0-9._:-]+$/.test(host)) throw invalid("the host", "it has a character that no host has");
  if (port === undefined) return { host, port: DEFAULT_PORT };
  const number = /^\d{1,5}$/.test(port) ? Number(port) : 0;
  if (number < 1 || number > 65_535) throw invalid("the port", "expected a number from 1 to 65535");
  return { host, port: number };
}

function parametersIn(path: string): ReadonlyMap<string, string> {
  if (path === "" || path === "/") return new Map();
  if (/[?#]/.test(/^[^;]*/.exec(path)?.[0] ?? "")) {
    throw invalid("the query", "write parameters behind /; as in /;use_ssl=true");
  }
  const [, list] = /^\/?;(.*)$/s.exec(path) ?? [];
  if (list === undefined) throw invalid("the path", "leave it out; parameters stand behind /;");
  const found = new Map<string, string>();
  for (const part of list.split(";")) {
    if (part === "") continue;
    const at = part.indexOf("=");
    const key = at < 0 ? part : part.slice(0, at);
    if (at < 1) throw invalid(`the parameter ${shownName(key)}`, "expected key=value");
    if (found.has(key)) throw invalid(`the parameter ${shownName(key)}`, "it is there twice");
    found.set(key, decoded(key, part.slice(at + 1)));
  }
  return found;
}

function decoded(key: string, text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // The cause would show the value.
    throw invalid(`the parameter ${shownName(key)}`, "a % in it is not followed by the code of a byte; write %25");
  }
}

function settingsOf(parameters: ReadonlyMap<string, string>): Omit<SparkAddress, "host" | "port"> {
  const { token = null, use_ssl: useTls, user_id: userId = null, ...rest } = Object.fromEntries(parameters);
  const { session_id: sessionId = null, user_agent: userAgent = null, ...headers } = rest;
  if (useTls !== undefined && useTls !== "true" && useTls !== "false") {
    throw invalid("the parameter use_ssl", "expected true or false");
  }
  if (token !== null && !/^[\x21-\x7e]+$/.test(token)) {
    throw invalid("the parameter token", "it is empty, or has a character that no token has");
  }
  if (sessionId !== null && !UUID.test(sessionId)) throw invalid("the parameter session_id", "expected a UUID");
  return {
    useTls: useTls === undefined ? null : useTls === "true",
    token,
    userId: userId === null ? null : checkedText("user_id", userId),
    sessionId,
    userAgent: userAgent === null ? null : checkedAgent(userAgent),
    headers: checkedHeaders(Object.entries(headers)),
  };
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function checkedText(key: string, value: string): string {
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  if (value !== "" && !/[\u0000-\u001f\u007f]/.test(value)) return value;
  throw invalid(`the parameter ${key}`, "it is empty, or has a control character");
}

function checkedAgent(value: string): string {
  if (encodeURIComponent(value).length <= MOST_AGENT) return checkedText("user_agent", value);
  throw invalid("the parameter user_agent", `it is longer than ${MOST_AGENT} characters when it is escaped`);
}

/** The name of a parameter, unless it may be the piece of a value that was cut at a semicolon. */
function shownName(key: string): string {
  return /^[A-Za-z][A-Za-z0-9_.-]{0,39}$/.test(key) && !/\d{4}/.test(key) ? key : "without a proper name";
}

function invalid(part: string, what: string): SparkError {
  return new SparkError("INVALID_URL", `${part} of the address of the Spark Connect server is not right: ${what}`);
}
