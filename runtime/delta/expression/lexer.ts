// The words, values and marks that a condition consists of, as Spark's SQL has them.

import type { Span } from "./ast.js";
import { ExpressionError, invalid, unsupported } from "./errors.js";

/** A piece of a condition. */
export interface Token {
  readonly kind: "number" | "string" | "name" | "symbol" | "end";
  /** A name or a string without its quotes; else what stands there. */
  readonly text: string;
  /** Of names: whether it stands in backticks. */
  readonly isQuoted: boolean;
  readonly span: Span;
}

/** UTF-16 units of a condition at most. */
export const MOST_UNITS = 65_536;

const PIECE = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`(?<comment>--|/\*)`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?:bd|[ysldf])?)(?![\p{L}\p{N}_])`,
    String.raw`(?<raw>r'[^']*'|r"[^"]*")`,
    String.raw`(?<string>'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*")`,
    String.raw`(?<name>[\p{L}_][\p{L}\p{N}_]*)`,
    "(?<quoted>`(?:[^`]|``)+`)",
    String.raw`(?<symbol><=>|<>|<=|>=|==|!=|\|\||::|[-+*/%=<>(),.!&|^~[\]])`,
  ].join("|"),
  "iusy",
);

/** The pieces of a condition; the last is its end. @throws {ExpressionError} at what is no piece, or if there is too much of it */
export function tokensOf(text: string): Token[] {
  if (text.length > MOST_UNITS) {
    const message = `the condition has ${text.length} characters, and ${MOST_UNITS} are the most`;
    throw new ExpressionError("LIMIT_EXCEEDED", message, { text: "", start: 0, end: 0 });
  }
  const tokens: Token[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.length) {
    const start = PIECE.lastIndex;
    const match = PIECE.exec(text);
    const span = { text, start, end: start + (match?.[0].length ?? 1) };
    if (match === null) throw noPiece(span);
    const token = tokenOf(match.groups ?? {}, span);
    if (token !== null) tokens.push(token);
  }
  const end = { text, start: text.length, end: text.length };
  return [...tokens, { kind: "end", text: "", isQuoted: false, span: end }];
}

function noPiece(span: Span): ExpressionError {
  const first = span.text.slice(span.start, span.end);
  if (/['"`]/.test(first)) return invalid("a quote is not closed", span);
  if (/\d/.test(first)) return invalid("expected a number; a name that begins with a digit stands in backticks", span);
  return invalid(`${JSON.stringify(first)} means nothing here`, span);
}

/** Null for space. */
function tokenOf(groups: { readonly [name: string]: string | undefined }, span: Span): Token | null {
  const { space, comment, number, raw, string, name, quoted, symbol = "" } = groups;
  if (space !== undefined) return null;
  if (comment !== undefined) throw unsupported("comments are not supported in conditions; leave it out", span);
  const plain = { isQuoted: false, span };
  if (number !== undefined) return { ...plain, kind: "number", text: number };
  if (raw !== undefined) return { ...plain, kind: "string", text: wellFormed(raw.slice(2, -1), span) };
  if (string !== undefined) return { ...plain, kind: "string", text: wellFormed(unescaped(string), span) };
  if (name !== undefined) return { ...plain, kind: "name", text: name };
  if (quoted !== undefined) {
    return { kind: "name", text: quoted.slice(1, -1).replaceAll("``", "`"), isQuoted: true, span };
  }
  return { ...plain, kind: "symbol", text: symbol };
}

function wellFormed(text: string, span: Span): string {
  if (isUnicode(text)) return text;
  throw invalid("the text has half of a surrogate pair, which no column can hold", span);
}

/** Whether a text can be UTF-8: no half of a surrogate pair stands alone. */
export function isUnicode(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

const ESCAPES: { readonly [letter: string]: string } = {
  "0": "\0",
  b: "\b",
  n: "\n",
  r: "\r",
  t: "\t",
  Z: "\u001a",
  // Marks of LIKE keep their backslash.
  "%": "\\%",
  _: "\\_",
};

/** A string without its quotes. A quote twice is one quote, as since Spark 4. */
function unescaped(quoted: string): string {
  const quote = quoted[0] ?? "";
  return quoted
    .slice(1, -1)
    .replaceAll(/\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})|\\([01][0-7]{2})|\\(.)|''|""/gsu, (all, ...parts) => {
      const [four, eight, octal, letter] = parts as (string | undefined)[];
      if (all === quote + quote) return quote;
      if (letter !== undefined) return ESCAPES[letter] ?? letter;
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      const code = Number.parseInt(four ?? eight ?? "", 16);
      return Number.isNaN(code) || code > 0x10ffff
        ? all
        : four === undefined
          ? String.fromCodePoint(code)
          : String.fromCharCode(code);
    });
}
