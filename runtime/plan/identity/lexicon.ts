// The words of a text of SQL, by dialect.

import type { SqlDialect } from "tessera-contracts/contracts/types";

/** A token of a text. */
export interface Token {
  readonly text: string;
  /** Where it begins. */
  readonly at: number;
}

/** How a dialect is divided into tokens. */
interface Lexicon {
  /** What separates tokens, but for comments in brackets, of which it has the first two characters. */
  readonly gap: RegExp;
  /** Quoted text, quoted names, numbers, words and parameters, operators. */
  readonly token: RegExp;
  /** The quote around names that are no plain words. */
  readonly nameQuote: string;
}

const LEXICONS: { readonly [Id in SqlDialect]: Lexicon } = {
  duckdb: {
    gap: /\s+|--[^\n\r]*|\/\*/y,
    // Text, text with escapes, `$$` text, numbers, words and parameters, operators.
    token:
      /'(?:[^']|'')*'|[eE]'(?:[^'\\]|''|\\[\s\S])*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?|[$\p{L}_][\p{L}\p{N}_$]*|::|<=|>=|<>|!=|==|\|\||->>|->|=>|:=|[\s\S]/uy,
    nameQuote: '"',
  },
  spark: {
    // A backslash before its end continues a comment.
    gap: /\s+|--(?:\\\n|[^\n\r])*|\/\*/y,
    // Raw text has no escapes; text may be in either quotes. Names and words may begin with a digit.
    token:
      /[rR]'[^']*'|[rR]"[^"]*"|'(?:[^'\\]|\\[\s\S]|'')*'|"(?:[^"\\]|\\[\s\S]|"")*"|`(?:[^`]|``)*`|\d+(?:\.\d*)?[eE][+-]?\d+\w*|\d+\.\d*\w*|\.\d+(?:[eE][+-]?\d+)?\w*|[\p{L}\p{N}_$]+|::|<=>|<=|>=|<>|!=|==|\|\||\|>|->|=>|>>>|>>|<<|[\s\S]/uy,
    nameQuote: "`",
  },
};

/** The tokens of a text, without spaces and comments between them. Some operators, such as `//`, are several. */
export function placedTokens(sql: string, dialect: SqlDialect): readonly Token[] {
  const { gap, token } = LEXICONS[dialect];
  const tokens: Token[] = [];
  let at = afterGap(sql, 0, gap);
  while (at < sql.length) {
    token.lastIndex = at;
    const text = token.exec(sql)?.[0] ?? "";
    if (text === "") break;
    tokens.push({ text, at });
    at = afterGap(sql, at + text.length, gap);
  }
  return tokens;
}

/** The name that a token is in quotes; null if it is none. */
export function nameInQuotes(token: string, dialect: SqlDialect): string | null {
  const { nameQuote: quote } = LEXICONS[dialect];
  if (token.length < 2 || !token.startsWith(quote)) return null;
  return token.slice(1, -1).replaceAll(quote + quote, quote);
}

const WORD = /^[\p{L}_]/u;

/** Whether a token is a word, whose case means nothing. Text with a letter before its quotes is none. */
export function isWord(token: string): boolean {
  return WORD.test(token) && !token.endsWith("'") && !token.endsWith('"');
}

/** Where the next token begins: behind spaces and comments. */
function afterGap(sql: string, start: number, gap: RegExp): number {
  let at = start;
  for (;;) {
    gap.lastIndex = at;
    const [text] = gap.exec(sql) ?? [];
    if (text === undefined) return at;
    at = text === "/*" ? afterComment(sql, at + 2) : at + text.length;
  }
}

const IN_COMMENT = /\/\*|\*\/|[^/*]+|[/*]/y;

/** Comments may stand in each other. */
function afterComment(sql: string, start: number): number {
  let depth = 1;
  let at = start;
  while (depth > 0 && at < sql.length) {
    IN_COMMENT.lastIndex = at;
    const [text = ""] = IN_COMMENT.exec(sql) ?? [];
    if (text === "/*") depth++;
    if (text === "*/") depth--;
    at += text.length;
  }
  return at;
}
