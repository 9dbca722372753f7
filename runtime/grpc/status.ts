// How a server says how a call went: `grpc-status` and its companions, in the trailers, or in the headers of an answer that has nothing else.

import { type CallStatus, GRPC_CODES, TransportError } from "./errors.js";

/** Headers or trailers, by names in lower case. */
export interface CallHeaders {
  readonly [name: string]: string | readonly string[] | number | undefined;
}

/** The status in trailers or headers; null if there is none. */
export function statusOf(headers: CallHeaders): CallStatus | null {
  const text = first(headers["grpc-status"]);
  if (text === null) return null;
  const code = /^[0-9]{1,2}$/.test(text) ? Number(text) : GRPC_CODES.UNKNOWN;
  const details = first(headers["grpc-status-details-bin"]);
  return {
    code: code > GRPC_CODES.UNAUTHENTICATED ? GRPC_CODES.UNKNOWN : code,
    message: decodePercent(first(headers["grpc-message"]) ?? ""),
    details: details === null ? null : new Uint8Array(Buffer.from(details, "base64")),
  };
}

/**
 * What is wrong with the headers of an answer; null if messages may follow. Proxies answer in HTTP alone, which means what a table of
 * gRPC says.
 */
export function headersFailure(headers: CallHeaders, service: string): TransportError | null {
  const http = Number(headers[":status"]);
  const type = first(headers["content-type"]) ?? "";
  if (http === 200 && /^application\/grpc(?:$|[+;])/.test(type)) return null;
  const status = statusOf(headers);
  if (status !== null && status.code !== GRPC_CODES.OK) return statusError(status);
  if (http === 200) {
    const found = type === "" ? "no content type" : `content type ${JSON.stringify(type.slice(0, MOST_SHOWN))}`;
    return new TransportError(
      "protocol",
      `expected an answer in gRPC, found ${found}; is this a server of ${service}?`,
    );
  }
  const code = HTTP_CODES[http] ?? GRPC_CODES.UNKNOWN;
  return statusError({ code, message: `the answer has HTTP status ${http}`, details: null });
}

/** The error of a status that is not well. */
export function statusError(status: CallStatus): TransportError {
  return new TransportError("status", status.message === "" ? nameOf(status.code) : status.message, { status });
}

/** `grpc-timeout` of a number of milliseconds: eight digits at most. */
export function timeoutHeader(ms: number): string {
  const whole = Math.max(1, Math.ceil(ms));
  return whole < 1e8 ? `${whole}m` : `${Math.min(Math.ceil(whole / 1000), 99_999_999)}S`;
}

/** What a percent sign and two hexadecimal digits stand for are bytes of UTF-8; all else stands for itself. */
function decodePercent(text: string): string {
  if (/^[ -$&-~]*$/.test(text)) return text;
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const digits = text[at] === "%" ? /^[0-9a-fA-F]{2}/.exec(text.slice(at + 1, at + 3)) : null;
    if (digits !== null) at += 2;
    bytes.push(digits === null ? text.charCodeAt(at) & 0xff : Number.parseInt(digits[0], 16));
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

function first(value: CallHeaders[string]): string | null {
  const one = typeof value === "object" ? value[0] : value;
  return one === undefined ? null : String(one);
}

function nameOf(code: number): string {
  return Object.entries(GRPC_CODES).find(([, number]) => number === code)?.[0] ?? `status ${code}`;
}

const MOST_SHOWN = 100;

/** https://github.com/grpc/grpc/blob/master/doc/http-grpc-status-mapping.md */
const HTTP_CODES: { readonly [status: number]: number } = {
  400: GRPC_CODES.INTERNAL,
  401: GRPC_CODES.UNAUTHENTICATED,
  403: GRPC_CODES.PERMISSION_DENIED,
  404: GRPC_CODES.UNIMPLEMENTED,
  429: GRPC_CODES.UNAVAILABLE,
  502: GRPC_CODES.UNAVAILABLE,
  503: GRPC_CODES.UNAVAILABLE,
  504: GRPC_CODES.UNAVAILABLE,
};
