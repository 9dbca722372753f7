// Where a reader of Spark's SQL is, and the words that it goes by.

import { type Refusal, refusalOf } from "./refusal.js";
import { NO_WORD, type SparkWord } from "./spark-words.js";

/** What a query begins with, but for brackets. */
export const QUERIES = wordSet("select with values");
/** What stands between queries. */
export const SETS = wordSet("union except minus intersect");
/** Clauses of one expression. */
export const CLAUSES = wordSet("where having qualify limit offset");
/** Clauses of several expressions, behind BY. */
export const BY_CLAUSES = wordSet("group order sort cluster distribute");
/** Calls that have FROM among their arguments. */
export const WITH_FROM = wordSet("extract trim substring substr overlay");
/** Table functions that read nothing. */
export const PURE = wordSet(
  "range explode explode_outer posexplode posexplode_outer inline inline_outer json_tuple stack",
);

const KEPT = wordSet(
  "from join on using table stream as lateral pivot unpivot left right full inner cross natural semi anti outer window",
);

/** Whether a word is never a name without back-ticks here, though Spark may take it for one. */
export function isKept({ word }: SparkWord): boolean {
  return [KEPT, QUERIES, SETS, CLAUSES, BY_CLAUSES].some((words) => words.has(word));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** A place in the words of a text. */
export class SparkCursor {
  readonly #view: string;
  readonly #words: readonly SparkWord[];
  #at = 0;

  /** @param view the name that errors say */
  constructor(view: string, words: readonly SparkWord[]) {
    this.#view = view;
    this.#words = words;
  }

  /** How many words were gone over. */
  get at(): number {
    return this.#at;
  }

  get next(): SparkWord {
    return this.ahead(0);
  }

  ahead(by: number): SparkWord {
    return this.#words[this.#at + by] ?? NO_WORD;
  }

  skip(count = 1): void {
    this.#at += count;
  }

  /** Goes over words if they come next. */
  takes(...texts: readonly string[]): boolean {
    const isNext = texts.every((text, i) => this.ahead(i).word === text);
    if (isNext) this.skip(texts.length);
    return isNext;
  }

  /** @throws {PlanError} if they do not come next */
  take(...texts: readonly string[]): void {
    if (!this.takes(...texts)) this.unexpected();
  }

  /** Goes over a name, and returns it. @throws {PlanError} if there is none */
  name(): string {
    const { name } = this.next;
    if (name === null || isKept(this.next)) this.unexpected();
    this.skip();
    return name;
  }

  /** @throws {PlanError} */
  refuse(...refusal: Refusal): never {
    throw refusalOf(this.#view, ...refusal);
  }

  /** @throws {PlanError} that names what comes next */
  unexpected(): never {
    const { text } = this.next;
    const found = text === "" ? "the end of the text" : text;
    this.refuse(`${found} does not belong where it stands`, "put names that are words of SQL in back-ticks");
  }
}
