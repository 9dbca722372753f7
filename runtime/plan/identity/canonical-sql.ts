// SQL in a form in which spaces, comments and the case of words do not show.

/** A comment up to the end of its line, the begin of another one, or what separates tokens. */
const GAP = /\s+|--[^\n\r]*|\/\*/y;
const IN_COMMENT = /\/\*|\*\/|[^/*]+|[/*]/y;
/** Quoted text, text with escapes, `$$` text, numbers, words and parameters, operators. */
const TOKEN =
  /'(?:[^']|'')*'|[eE]'(?:[^'\\]|''|\\[\s\S])*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?|[$\p{L}_][\p{L}\p{N}_$]*|::|<=|>=|<>|!=|==|\|\||->>|->|=>|:=|[\s\S]/uy;
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
  return tokens.map((token) => (WORD.test(token) && !token.endsWith("'") ? token.toLowerCase() : token));
}

/** A text of SQL without the semicolon that ends it, and what stands behind that. */
export function withoutSemicolon(sql: string): string {
  const tokens = placedTokens(sql);
  const ends = tokens.findLastIndex(({ text }) => text !== ";");
  const semicolon = tokens[ends + 1];
  return semicolon === undefined ? sql : sql.slice(0, semicolon.at);
}

/** The tokens of a text of SQL, without spaces and comments between them. Some operators, such as `//`, are several. */
export function tokensOf(sql: string): readonly string[] {
  return placedTokens(sql).map(({ text }) => text);
}

/** The tokens of a text of SQL, with whether something stood before each: what stood together may mean nothing apart. */
export function piecesOf(sql: string): readonly { readonly token: string; readonly isApart: boolean }[] {
  return placedTokens(sql).map(({ text, at }, i, all) => {
    const before = all[i - 1];
    return { token: text, isApart: before !== undefined && before.at + before.text.length < at };
  });
}

interface Token {
  readonly text: string;
  readonly at: number;
}

function placedTokens(sql: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = afterGap(sql, 0);
  while (at < sql.length) {
    TOKEN.lastIndex = at;
    const text = TOKEN.exec(sql)?.[0] ?? "";
    if (text === "") break;
    tokens.push({ text, at });
    at = afterGap(sql, at + text.length);
  }
  return tokens;
}

/** Where the next token begins: behind spaces and comments. */
function afterGap(sql: string, start: number): number {
  let at = start;
  for (;;) {
    GAP.lastIndex = at;
    const [text] = GAP.exec(sql) ?? [];
    if (text === undefined) return at;
    at = text === "/*" ? afterComment(sql, at + 2) : at + text.length;
  }
}

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
