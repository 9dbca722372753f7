// Reads a log whatever became of some of its lines.

import { type Chunks, DecodeError, ValidationError, type ValidationErrorPayload } from "tessera-contracts/serde";
import { malformedPayload } from "tessera-contracts/serde/codegen";
import type { EventContract } from "./level.js";
import { LineSplitter, type RawLine } from "./split.js";

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
}

const MAX_BYTES = 1024 * 1024;
const MAX_TEXT_BYTES = 4096;

/**
 * The lines of a log as they come in. A line that does not parse or does not fit is told as such, and reading goes on behind it. Blank lines
 * are left out, but counted.
 * @yields each line as soon as its new line is there; the last one needs none
 */
export async function* readLog<T>(
  contract: EventContract<T>,
  chunks: Chunks,
  options: ReadLogOptions = {},
): AsyncGenerator<LogLine<T>, void, undefined> {
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  const splitter = new LineSplitter(maxBytes);
  for await (const chunk of chunks) {
    for (const raw of splitter.linesIn(chunk)) if (!isBlank(raw)) yield lineOf(contract, raw, maxBytes);
  }
  const rest = splitter.rest();
  if (rest !== null && !isBlank(rest)) yield lineOf(contract, rest, maxBytes);
}

function lineOf<T>(contract: EventContract<T>, raw: RawLine, maxBytes: number): LogLine<T> {
  try {
    if (raw.isTooLong) throw new DecodeError(`Line is longer than ${maxBytes} bytes`, "too-large");
    return { ok: true, line: raw.line, value: contract.decodeJson(raw.bytes) };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return badLine(raw, error, contract.name);
  }
}

function badLine({ line, offset, bytes, isEnded }: RawLine, error: DecodeError, contract: string): BadLine {
  const text = new TextDecoder().decode(bytes.subarray(0, MAX_TEXT_BYTES));
  const payload = error instanceof ValidationError ? error.payload : malformedPayload(error, contract);
  return { ok: false, line, offset, error: payload, text, torn: !isEnded };
}

function isBlank({ bytes, isTooLong }: RawLine): boolean {
  return !isTooLong && bytes.every((byte) => byte <= 0x20 && byte !== 0);
}
