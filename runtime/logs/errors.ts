// What can go wrong with a log.

import { type ErrorKind, TesseraError } from "tessera-contracts/diagnostics";

/** What a `LogError` is about. */
export type LogErrorCode =
  /** A line is longer than the log takes. Nothing of it was written. */
  | "LOG_LINE_TOO_LONG"
  /** Lines could not be written. They are kept, and written with the next ones if that works. */
  | "LOG_WRITE_FAILED"
  /** The file cannot be opened or read. */
  | "LOG_UNREADABLE"
  /** There is no such file. */
  | "LOG_MISSING"
  /** The log was closed before. */
  | "LOG_CLOSED"
  /** An option that no log can have. */
  | "LOG_OPTION";

const CODES: { readonly [Code in LogErrorCode]: ErrorKind } = {
  LOG_LINE_TOO_LONG: { retriable: false },
  LOG_WRITE_FAILED: { retriable: true },
  LOG_UNREADABLE: { retriable: false },
  LOG_MISSING: { retriable: false },
  LOG_CLOSED: { retriable: false },
  LOG_OPTION: { retriable: false },
};

/** A log could not be written or read. */
export class LogError extends TesseraError<LogErrorCode> {
  /** @param cause what the system said */
  constructor(code: LogErrorCode, message: string, cause?: unknown) {
    super(message, { code, ...CODES[code], cause });
    this.name = "LogError";
  }
}
