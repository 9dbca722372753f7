// The words of a text of Spark's SQL, and what is refused of them wherever they stand.

import { withoutSemicolon } from "../identity/canonical-sql.js";
import { isWord, nameInQuotes, placedTokens } from "../identity/lexicon.js";
import { type Refusal, REFUSALS, refusalOf } from "./refusal.js";
import { unstableSpark } from "./spark-unstable.js";

/** A word, a name in quotes, a value or a sign. */
export interface SparkWord {
  readonly text: string;
  /** What it means to the language: a word in lower case, or a sign; empty if it is a name in quotes. */
  readonly word: string;
  /** The name that it may be; null if it is a value or a sign. */
  readonly name: string | null;
}

/** What stands behind the last word. */
export const NO_WORD: SparkWord = { text: "", word: "", name: null };

/**
 * The words of a text, without a semicolon at its end. A name that is written like a word of the language has to be in back-ticks where it could be taken for one.
 * @throws {PlanError} `PLAN_SQL_REFUSED`
 */
export function sparkWords(view: string, text: string): readonly SparkWord[] {
  const sql = withoutSemicolon(text, "spark");
  const tokens = placedTokens(sql, "spark");
  const words = tokens.map(({ text }): SparkWord => {
    const quoted = nameInQuotes(text, "spark");
    if (quoted !== null) return { text, word: "", name: quoted };
    if (!isWord(text) && !/^\d+[\p{L}_]/u.test(text)) return { text, word: text, name: null };
    return { text, word: text.toLowerCase(), name: text };
  });
  let end = 0;
  for (const { text, at } of [...tokens, { text: "", at: sql.length }]) {
    refuseIf(view, refusedComment(sql.slice(end, at)));
    end = at + text.length;
  }
  for (const i of words.keys()) refuseIf(view, refusedAt(words, i));
  return words;
}

function refuseIf(view: string, refusal: Refusal | null): void {
  if (refusal !== null) throw refusalOf(view, ...refusal);
}

/** Servers do not agree on where such comments end. */
function refusedComment(gap: string): Refusal | null {
  if (/\/\*(?:(?!\*\/)[^])*\/\*/.test(gap)) return ["a comment stands within another one", "end the one first"];
  if (/--[^\n\r]*\\\r?\n/.test(gap)) return ["a comment ends with a backslash", "leave the backslash out"];
  return null;
}

function refusedAt(words: readonly SparkWord[], at: number): Refusal | null {
  const { text, word, name } = words[at] ?? NO_WORD;
  const [before, next] = [words[at - 1] ?? NO_WORD, words[at + 1] ?? NO_WORD];
  if (text === "'" || text === '"' || text === "`") return [`a quote ${text} is not closed`];
  if (text === ";") return ["it has several statements"];
  if (text === "?") return REFUSALS.parameter("?");
  if (text === ":" && next.name !== null) return REFUSALS.parameter(`:${next.name}`);
  if (text === "|>") return ["it has |>, which is not read here", "write a SELECT around it"];
  if (text === "@" || (word === "as" && next.word === "of"))
    return REFUSALS.otherTime(text === "@" ? before.text : "a table");
  if (word === "tablesample") return REFUSALS.sample;
  if (word === "identifier" && next.text === "(") return ["IDENTIFIER() makes a name of a text", "write the name"];
  if (word === "using" && next.text !== "(") return ["USING without brackets runs a program"];
  return name === null ? null : refusedName(words, at);
}

function refusedName(words: readonly SparkWord[], at: number): Refusal | null {
  const { word, name } = words[at] ?? NO_WORD;
  const [before, next] = [words[at - 1] ?? NO_WORD, words[at + 1] ?? NO_WORD];
  if (next.text === "(") {
    const isEmpty = words[at + 2]?.text === ")";
    return unstableSpark((name ?? "").toLowerCase(), isEmpty ? "called without arguments" : "called");
  }
  // A field of something, the name of something, or a name that is being given.
  if (word === "" || before.text === "." || next.text === "." || before.word === "as") return null;
  return unstableSpark(word, "bare");
}
