// What can be wrong with a condition, shown where it is.

import type { DeltaErrorCode } from "tessera-contracts/contracts/delta/protocol";
import { TesseraError } from "tessera-contracts/diagnostics";
import { DeltaError, type TablePlace } from "../errors.js";
import type { Span } from "./ast.js";

/** What an `ExpressionError` is about. */
export type ExpressionErrorCode = Extract<
  DeltaErrorCode,
  /** Spark may be able to judge it; this library is not, and says so rather than guess. */
  | "EXPRESSION_UNSUPPORTED"
  /** It is wrong for everybody: it cannot be read, or names what is not there. */
  | "PREDICATE_INVALID"
  | "LIMIT_EXCEEDED"
>;

/** A condition that cannot be judged. The message shows the line, with carets under what is wrong. */
export class ExpressionError extends TesseraError<ExpressionErrorCode> {
  readonly span: Span;

  constructor(code: ExpressionErrorCode, message: string, span: Span) {
    super(`${message}${frame(span)}`, { code, retriable: false });
    this.name = "ExpressionError";
    this.span = span;
  }
}

/** A condition that is wrong for everybody. */
export function invalid(message: string, span: Span): ExpressionError {
  return new ExpressionError("PREDICATE_INVALID", message, span);
}

/** A condition that this library does not judge. */
export function unsupported(message: string, span: Span): ExpressionError {
  return new ExpressionError("EXPRESSION_UNSUPPORTED", message, span);
}

/** Does work on conditions of a table. @throws {DeltaError} for what is wrong with one, of the same code */
export function atTable<T>(place: TablePlace, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    const { text, start, end } = error.span;
    const details = text === "" ? {} : { text, start, end };
    const message = text === "" ? error.message : `${error.message}\n`;
    throw new DeltaError(error.code, message, place, { details, cause: error });
  }
}

const WIDEST = 100;
const BEFORE = 40;

/** The line of a span and carets under it, each on a line of its own; nothing if there is no text. */
function frame({ text, start, end }: Span): string {
  if (text === "") return "";
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const stop = text.indexOf("\n", start);
  const last = stop === -1 ? text.length : stop;
  const cut = last - from > WIDEST ? Math.max(from, start - BEFORE) : from;
  const line = visible(text.slice(cut, Math.min(last, cut + WIDEST)));
  const carets = "^".repeat(Math.max(1, Math.min(end, last, cut + WIDEST) - start));
  return `\n  ${line.trimEnd()}\n  ${" ".repeat(start - cut)}${carets}`;
}

function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, (one) => (one === "\t" ? " " : "\ufffd"));
}

/** A hint at the name that was meant, for the end of a message; empty if none is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  let [best, least] = ["", Math.max(1, Math.floor(name.length / 3)) + 1];
  for (const one of candidates) {
    const distance =
      Math.abs(one.length - name.length) < least ? distanceOf(one.toLowerCase(), name.toLowerCase()) : least;
    if (distance < least) [best, least] = [one, distance];
  }
  return best === "" ? "" : `; did you mean ${best}?`;
}

/** Letters that are added, removed or replaced between two words. */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
