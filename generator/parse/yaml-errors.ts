// What the yaml package's syntax errors mean in a contract, in our words.

import type { Code } from "../diagnostics/codes.js";

/** A syntax error of YAML, with the place of the text it is about. */
export interface SyntaxFault {
  readonly code: Code;
  readonly message: string;
  readonly hint?: string;
  readonly start: number;
  readonly end: number;
  /** True if the rest of the file can be read once this stretch is blanked out. */
  readonly local: boolean;
}

/** The part of a yaml error that this module reads. */
export interface YamlError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** What to do about text that YAML cuts within braces. */
export const OUT_OF_BRACES = "write one key per line, without braces; JSON, with every text in quotes, is read too";

const QUOTE_IT = "quote the whole value, or use the long form";

const MESSAGES: { readonly [code: string]: string } = {
  BAD_DQ_ESCAPE: "unknown escape in double quotes",
  BAD_INDENT: "this line's indentation fits no block above it",
  BLOCK_IN_FLOW: "a block cannot stand inside brackets or braces",
  KEY_OVER_1024_CHARS: "a key is longer than 1024 characters",
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line, followed by ":"',
};

const LEADING = /^(?:[\]["'{}|>@`%*&!,]|[-?](?=\s))/;

/** What is said of nesting that could exhaust the stack. */
export const TOO_DEEP = {
  code: "too-deep",
  message: "lists and mappings are nested too deeply",
  local: false,
} as const;

const WHOLE_FILE: { readonly [code: string]: Pick<SyntaxFault, "code" | "message" | "local"> } = {
  RESOURCE_EXHAUSTION: TOO_DEEP,
  MULTIPLE_DOCS: { code: "yaml-documents", message: "a second YAML document starts here", local: false },
  TAB_AS_INDENT: { code: "yaml-tab", message: "a tab outside of quotes; write spaces", local: false },
};

/** Returns what a yaml error is about. `text` is the file as it was parsed. */
export function syntaxFault(text: string, error: YamlError): SyntaxFault {
  const known = WHOLE_FILE[error.code];
  const start = Math.min(error.pos[0], text.length);
  if (known !== undefined) return { ...known, start, end: start };
  const quote = /^Missing closing (["'])quote/.exec(error.message)?.[1];
  if (quote !== undefined) return unclosedQuote(text, quote, error.pos[0]);
  const value = valueOfLine(text, error.pos[0]);
  if (value !== null && LEADING.test(value.text) && error.code !== "BAD_DQ_ESCAPE" && error.code !== "BAD_INDENT") {
    return { ...cutAt(value.text, value.start), end: value.start + value.text.length };
  }
  if (error.code === "BLOCK_AS_IMPLICIT_KEY" && value !== null) {
    const isColon = /:(\s|$)/.test(value.text);
    const message = isColon
      ? 'YAML starts a mapping at ": " inside an unquoted value'
      : "a value is followed by lines that are indented deeper";
    const hint = isColon ? QUOTE_IT : "in the long form the value has a key of its own";
    return { code: "yaml-cut", message, hint, ...placeOf(value), local: true };
  }
  return otherFault(text, error, value);
}

function cutAt(value: string, start: number): Omit<SyntaxFault, "end"> {
  const first = value.charAt(0);
  if (first === "{") {
    const message = "YAML cuts type expressions at commas and brackets inside braces";
    return { code: "flow-style", message, hint: OUT_OF_BRACES, start, local: true };
  }
  const why = /["']/.test(first)
    ? `YAML ends this value at its closing ${first}`
    : `YAML gives a leading ${JSON.stringify(first)} a special meaning`;
  return { code: "yaml-cut", message: `${why}, and cannot read the rest`, hint: QUOTE_IT, start, local: true };
}

function otherFault(text: string, error: YamlError, value: LineValue | null): SyntaxFault {
  const message = missingCharacter(error.message) ?? MESSAGES[error.code] ?? "this is not YAML that can be read";
  const at = Math.min(error.pos[0], text.length);
  const start = error.code === "BAD_INDENT" ? at + (/^ */.exec(text.slice(at))?.[0].length ?? 0) : at;
  const end = Math.max(start, Math.min(error.pos[1], lineEnd(text, start)));
  return { code: "bad-yaml", message, start, end, local: error.code === "BAD_DQ_ESCAPE" && value !== null };
}

function missingCharacter(message: string): string | null {
  if (message.startsWith("Implicit map keys need")) return 'expected ":" after this key';
  if (/end with a [\]}]|^Missing , or :/.test(message)) {
    return "a bracket or brace above is not closed, or a comma is missing";
  }
  return null;
}

function unclosedQuote(text: string, quote: string, from: number): SyntaxFault {
  const before = text.slice(0, from);
  const opened = Math.max(before.lastIndexOf(`: ${quote}`), before.lastIndexOf(`- ${quote}`)) + 2;
  const start = opened === 1 ? Math.max(0, before.indexOf(quote)) : opened;
  return { code: "bad-yaml", message: "this quote is never closed", start, end: lineEnd(text, start), local: false };
}

interface LineValue {
  readonly start: number;
  readonly text: string;
}

function placeOf(value: LineValue): { readonly start: number; readonly end: number } {
  return { start: value.start, end: value.start + value.text.length };
}

/** The value after the key of the line that holds `offset`, without a comment; null if the line has no key. */
function valueOfLine(text: string, offset: number): LineValue | null {
  const from = text.lastIndexOf("\n", Math.max(0, offset - 1)) + 1;
  const line = text.slice(from, lineEnd(text, from));
  if (line.length > 100_000) return null;
  const key = /^[ -]*(?:"[^"]*"|'[^']*'|[^\s"'#][^:]*):[ ]+(?=\S)/.exec(line);
  return key === null ? null : { start: from + key[0].length, text: line.slice(key[0].length).trimEnd() };
}

function lineEnd(text: string, offset: number): number {
  const end = /[\r\n]/.exec(text.slice(offset));
  return end === null ? text.length : offset + end.index;
}
