// SQL in a form in which spaces, comments and the case of words do not show.

import type { SqlDialect } from "tessera-contracts/contracts/types";
import { isWord, nameInQuotes, placedTokens } from "./lexicon.js";

/** The tokens of a text of SQL, joined by single spaces, without comments and with words in lower case. */
export function canonicalSql(sql: string, dialect: SqlDialect = "duckdb"): string {
  return lowered(tokensOf(sql, dialect)).join(" ");
}

/**
 * The same of an expression over columns, whose names become places: inputs are `t0` and `t1`, and columns are counted in the order of
 * the normal form. What is called a column but followed by a parenthesis is a function.
 */
export function canonicalSqlOver(
  { sql, dialect }: { readonly sql: string; readonly dialect: SqlDialect },
  inputs: readonly (readonly string[])[],
): string {
  const tokens = lowered(tokensOf(sql, dialect));
  const placed = tokens.map((token, i) => {
    if (tokens[i + 1] === "(") return token;
    const alias = tokens[i - 1] === "." ? /^t([01])$/.exec(tokens[i - 2] ?? "") : null;
    const from = alias === null ? 0 : Number(alias[1]);
    return placeOf(nameInQuotes(token, dialect) ?? token, inputs, from) ?? token;
  });
  return placed.join(" ");
}

/** The place of a column. Engines fold the case of quoted names too. */
function placeOf(name: string, inputs: readonly (readonly string[])[], from: number): string | null {
  for (const [i, names] of inputs.entries()) {
    const at = i < from ? -1 : names.findIndex((one) => one.toLowerCase() === name.toLowerCase());
    if (at >= 0) return `t${i}.c${at}`;
  }
  return null;
}

function lowered(tokens: readonly string[]): readonly string[] {
  return tokens.map((token) => (isWord(token) ? token.toLowerCase() : token));
}

/** A text of SQL without the semicolon that ends it, and what stands behind that. */
export function withoutSemicolon(sql: string, dialect: SqlDialect): string {
  const tokens = placedTokens(sql, dialect);
  const ends = tokens.findLastIndex(({ text }) => text !== ";");
  const semicolon = tokens[ends + 1];
  return semicolon === undefined ? sql : sql.slice(0, semicolon.at);
}

/** The tokens of a text of SQL, without spaces and comments between them. Some operators, such as `//`, are several. */
export function tokensOf(sql: string, dialect: SqlDialect): readonly string[] {
  return placedTokens(sql, dialect).map(({ text }) => text);
}

/** The tokens of a text of SQL, with whether something stood before each: what stood together may mean nothing apart. */
export function piecesOf(
  sql: string,
  dialect: SqlDialect,
): readonly { readonly token: string; readonly isApart: boolean }[] {
  return placedTokens(sql, dialect).map(({ text, at }, i, all) => {
    const before = all[i - 1];
    return { token: text, isApart: before !== undefined && before.at + before.text.length < at };
  });
}
