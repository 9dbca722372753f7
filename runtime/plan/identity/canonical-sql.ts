// SQL in a form in which spaces, comments and the case of words do not show.

/** A comment, or what separates tokens. */
const GAP = /(?:\s+|--[^\n]*|\/\*[\s\S]*?\*\/)+/y;
/** Quoted text, `$$` text, numbers, words and parameters, operators. */
const TOKEN =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?|[$\p{L}_][\p{L}\p{N}_$]*|::|<=|>=|<>|!=|==|\|\||->>|->|=>|:=|[\s\S]/uy;
const WORD = /^[\p{L}_]/u;

/** The tokens of a text of SQL, joined by single spaces, without comments and with words in lower case. */
export function canonicalSql(sql: string): string {
  return lowered(tokensOf(sql)).join(" ");
}

/**
 * The same of an expression over columns, whose names become places: inputs are `t0` and `t1`, and columns are counted in the order of
 * the normal form. What is called a column but followed by a parenthesis is a function.
 */
export function canonicalSqlOver(sql: string, inputs: readonly (readonly string[])[]): string {
  const tokens = lowered(tokensOf(sql));
  const placed = tokens.map((token, i) => {
    if (tokens[i + 1] === "(") return token;
    const alias = tokens[i - 1] === "." ? /^t([01])$/.exec(tokens[i - 2] ?? "") : null;
    const from = alias === null ? 0 : Number(alias[1]);
    return placeOf(token, inputs, from) ?? token;
  });
  return placed.join(" ");
}

function placeOf(token: string, inputs: readonly (readonly string[])[], from: number): string | null {
  const isQuoted = token.startsWith('"');
  const name = isQuoted ? token.slice(1, -1).replaceAll('""', '"') : token;
  for (const [i, names] of inputs.entries()) {
    // DuckDB folds the case of quoted names too.
    const at = i < from ? -1 : names.findIndex((one) => one.toLowerCase() === name.toLowerCase());
    if (at >= 0) return `t${i}.c${at}`;
  }
  return null;
}

function lowered(tokens: readonly string[]): readonly string[] {
  return tokens.map((token) => (WORD.test(token) ? token.toLowerCase() : token));
}

/** The tokens of a text of SQL, without spaces and comments between them. Some operators, such as `//`, are several. */
export function tokensOf(sql: string): readonly string[] {
  return piecesOf(sql).map(({ token }) => token);
}

/** The tokens of a text of SQL, with whether something stood before each: what stood together may mean nothing apart. */
export function piecesOf(sql: string): readonly { readonly token: string; readonly isApart: boolean }[] {
  const pieces: { readonly token: string; readonly isApart: boolean }[] = [];
  let at = 0;
  while (at < sql.length) {
    GAP.lastIndex = at;
    const gap = GAP.exec(sql)?.[0].length ?? 0;
    TOKEN.lastIndex = at + gap;
    const token = TOKEN.exec(sql)?.[0] ?? "";
    if (token === "") break;
    pieces.push({ token, isApart: gap > 0 });
    at += gap + token.length;
  }
  return pieces;
}
