// The tokens of a condition, one after the other.

import type { Span } from "./ast.js";
import { invalid } from "./errors.js";
import type { Token } from "./lexer.js";

/** Tokens of which the next one is looked at, and taken if it is what was hoped for. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #at = 0;

  /** @param tokens the last of them is the end */
  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get next(): Token {
    const token = this.#tokens[Math.min(this.#at, this.#tokens.length - 1)];
    if (token === undefined) throw new Error("tokens end with the end");
    return token;
  }

  take(): Token {
    const token = this.next;
    this.#at++;
    return token;
  }

  /** Whether a word comes next that stands in no backticks; a word is given in lower case. */
  sees(word: string): boolean {
    const { kind, isQuoted, text } = this.next;
    return kind === "name" && !isQuoted && text.toLowerCase() === word;
  }

  takeWord(word: string): boolean {
    const isThere = this.sees(word);
    if (isThere) this.#at++;
    return isThere;
  }

  takeSymbol(symbol: string): boolean {
    const isThere = this.next.kind === "symbol" && this.next.text === symbol;
    if (isThere) this.#at++;
    return isThere;
  }

  expectWord(word: string): void {
    if (!this.takeWord(word)) this.#expected(word.toUpperCase());
  }

  expectSymbol(symbol: string): void {
    if (!this.takeSymbol(symbol)) this.#expected(symbol);
  }

  name(what: string): string {
    return this.next.kind === "name" ? this.take().text : this.#expected(what);
  }

  #expected(what: string): never {
    throw invalid(`expected ${what}, found ${shown(this.next)}`, this.next.span);
  }

  /** From the start of a span to the last token that was taken. */
  spanFrom({ text, start }: Span): Span {
    return { text, start, end: this.#tokens[this.#at - 1]?.span.end ?? start };
  }
}

/** A token as messages name it. */
export function shown({ kind, span: { text, start, end } }: Token): string {
  return kind === "end" ? "the end" : text.slice(start, Math.min(end, start + 40));
}
