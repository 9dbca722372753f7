// What can go wrong where OpenTelemetry is started.

import { type ErrorKind, TesseraError } from "tessera-contracts/diagnostics";

/** What can go wrong where OpenTelemetry is started; nothing does later. */
export type OtelErrorCode =
  /** A package of OpenTelemetry is not installed. */
  | "OTEL_PEER_MISSING"
  /** Somebody has started OpenTelemetry in this process. */
  | "OTEL_ALREADY_STARTED"
  /** The endpoint is no address of HTTP. */
  | "OTEL_ENDPOINT_INVALID";

const CODES: { readonly [Code in OtelErrorCode]: ErrorKind } = {
  OTEL_PEER_MISSING: { retriable: false },
  OTEL_ALREADY_STARTED: { retriable: false },
  OTEL_ENDPOINT_INVALID: { retriable: false },
};

/** OpenTelemetry cannot be started as it was asked for. */
export class OtelError extends TesseraError<OtelErrorCode> {
  constructor(code: OtelErrorCode, message: string, cause?: unknown) {
    super(message, { code, ...CODES[code], cause });
    this.name = "OtelError";
  }
}
