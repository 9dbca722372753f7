// What can go wrong where OpenTelemetry is started.

import { type ErrorTable, TesseraError } from "tessera-contracts/diagnostics";

const CODES = {
  /** A package of OpenTelemetry is not installed. */
  OTEL_PEER_MISSING: { retriable: false },
  /** Somebody has started OpenTelemetry in this process. */
  OTEL_ALREADY_STARTED: { retriable: false },
  /** Telemetry cannot be sent in the way that the settings ask for. */
  OTEL_PROTOCOL_UNSUPPORTED: { retriable: false },
  /** The endpoint is no address of HTTP. */
  OTEL_ENDPOINT_INVALID: { retriable: false },
} as const satisfies ErrorTable;

/** What can go wrong where OpenTelemetry is started; nothing does later. */
export type OtelErrorCode = keyof typeof CODES;

/** OpenTelemetry cannot be started as it was asked for. */
export class OtelError extends TesseraError<OtelErrorCode> {
  constructor(code: OtelErrorCode, message: string, cause?: unknown) {
    super(message, { code, ...CODES[code], cause });
    this.name = "OtelError";
  }
}
