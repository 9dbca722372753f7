import type { Code } from "../diagnostics/codes.js";
import { MAX_EXPRESSION_DEPTH } from "./limits.js";

/** What is wrong in a type expression; thrown inside the parser, returned by `parseExpression`. */
export class ExpressionFault extends Error {
  readonly code: Code;
  readonly start: number;
  readonly end: number;
  readonly hint: string | null;
  /** True if the text ended too early: YAML may have cut it. */
  readonly atEnd: boolean;

  constructor(code: Code, message: string, place: Place, more: { readonly hint?: string; readonly atEnd?: boolean }) {
    super(message);
    this.code = code;
    this.start = place.start;
    this.end = place.end;
    this.hint = more.hint ?? null;
    this.atEnd = more.atEnd ?? false;
  }
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const SPACE = /\s*/y;
const WORD = /[A-Za-z_][A-Za-z0-9_.-]*/y;
const NUMBER = /-?\d[\w.+-]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/sy;

/** A place in a type expression, and what can be read there. White space before a token is skipped. */
export class ExpressionReader {
  readonly text: string;
  at = 0;
  /** The end of the last token. */
  private end = 0;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
    this.step(0);
  }

  /** The next character; empty at the end. */
  get next(): string {
    return this.text.charAt(this.at);
  }

  /** Reads `mark` if it is next. */
  take(mark: string): boolean {
    if (!this.text.startsWith(mark, this.at)) return false;
    this.step(mark.length);
    return true;
  }

  /** Reads `mark`, which must be next. `wanted` says what for: `"]" after the item type`. */
  expect(mark: string, wanted: string): void {
    if (!this.take(mark)) throw this.unexpected(wanted);
  }

  /** Reads a word, or returns null if none is next. */
  word(): string | null {
    return this.match(WORD);
  }

  /** Reads what looks like a number, or returns null. */
  number(): string | null {
    return this.match(NUMBER);
  }

  /** Reads a JSON string and returns its content, or null if none is next. */
  string(): string | null {
    if (this.next !== '"') return null;
    const start = this.at;
    const text = this.match(STRING);
    if (text === null) {
      throw this.fault("this string is never closed", { start, end: this.text.length }, { atEnd: true });
    }
    try {
      return String(JSON.parse(text));
    } catch {
      throw this.fault("this is not a JSON string: an escape or a control character is wrong", this.since(start));
    }
  }

  /** Runs `read` one bracket deeper. */
  nested<T>(read: () => T): T {
    if (++this.depth > MAX_EXPRESSION_DEPTH) {
      const place = { start: this.at, end: this.at };
      throw new ExpressionFault("too-deep", "brackets are nested too deeply", place, { hint: "name the inner type" });
    }
    const result = read();
    this.depth--;
    return result;
  }

  /** The place from `start` to the last character read. */
  since(start: number): Place {
    return { start, end: this.end };
  }

  /** A fault: what was found is not `wanted`. */
  unexpected(wanted: string, hint?: string): ExpressionFault {
    const more = hint === undefined ? {} : { hint };
    const end = { start: this.text.length, end: this.text.length };
    if (this.next === "") return this.fault(`expected ${wanted}, found the end`, end, { ...more, atEnd: true });
    const found = /^(?:[\w.-]+|[^])/u.exec(this.text.slice(this.at, this.at + 60))?.[0] ?? "";
    const place = { start: this.at, end: this.at + Math.max(1, found.length) };
    return this.fault(`expected ${wanted}, found ${JSON.stringify(found)}`, place, more);
  }

  fault(
    message: string,
    place: Place,
    more: { readonly hint?: string; readonly atEnd?: boolean } = {},
  ): ExpressionFault {
    return new ExpressionFault("bad-type-expression", message, place, more);
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) return null;
    this.step(found.length);
    return found;
  }

  private step(length: number): void {
    this.end = this.at + length;
    SPACE.lastIndex = this.end;
    this.at = this.end + (SPACE.exec(this.text)?.[0].length ?? 0);
  }
}
