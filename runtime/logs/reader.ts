// Reads a log whatever became of some of its lines.

import { type Chunks, type DecodeError, ValidationError, type ValidationErrorPayload } from "tessera-contracts/serde";
import { type LineOfStream, malformedPayload, readLines } from "tessera-contracts/serde/codegen";
import type { EventContract } from "./level.js";

/** A line of a log. */
export type LogLine<T> = GoodLine<T> | BadLine;

/** A line that is an event. */
export interface GoodLine<T> {
  readonly ok: true;
  /** The number of the line; the first is 1. */
  readonly line: number;
  readonly value: T;
}

/** A line that is none. */
export interface BadLine {
  readonly ok: false;
  /** The number of the line; the first is 1. */
  readonly line: number;
  /** Where the line begins, in bytes from the start. */
  readonly offset: number;
  readonly error: ValidationErrorPayload;
  /** The line as it stands there, or its first 4,096 bytes; what is not UTF-8 is replaced. */
  readonly text: string;
  /** True for the last line if it has no new line: its process died while it wrote, or is still at it. */
  readonly torn: boolean;
}

/** How a log is read. */
export interface ReadLogOptions {
  /** Longest line, in bytes; a longer one is a bad line. Default: 1 MiB. */
  readonly maxBytes?: number;
  /** True: every string has memory of its own, and keeps nothing of the log. */
  readonly copyStrings?: boolean;
}

const MAX_BYTES = 1024 * 1024;
const MAX_TEXT_BYTES = 4096;
const UTF_8 = new TextDecoder();

/**
 * The lines of a log as they come in. A line that does not parse or does not fit is told as such, and reading goes on behind it. Blank lines
 * are left out, but counted. An event that is kept may keep 16 KB of the log in memory; with `copyStrings` it keeps itself alone.
 * @yields each line as soon as its new line is there; the last one needs none
 * @throws {TypeError} at once, if what is given is no contract of this copy of the library
 */
export function readLog<T>(
  contract: EventContract<T>,
  chunks: Chunks,
  options: ReadLogOptions = {},
): AsyncGenerator<LogLine<T>, void, undefined> {
  const { maxBytes = MAX_BYTES, copyStrings = false } = options;
  const bad = (line: LineOfStream, error: DecodeError): LogLine<T> => badLine(line, error, contract.name);
  return readLines<T, LogLine<T>>(contract, chunks, { good: goodLine, bad }, { maxBytes, copyStrings });
}

function goodLine<T>(value: T, line: number): GoodLine<T> {
  return { ok: true, line, value };
}

function badLine({ line, offset, bytes, isEnded }: LineOfStream, error: DecodeError, contract: string): BadLine {
  const text = UTF_8.decode(bytes.subarray(0, MAX_TEXT_BYTES));
  const payload = error instanceof ValidationError ? error.payload : malformedPayload(error, contract);
  return { ok: false, line, offset, error: payload, text, torn: !isEnded };
}
