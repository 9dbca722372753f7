// SQL in a form in which spaces, comments and the case of words do not show.

/** A comment, or what separates tokens. */
const GAP = /(?:\s+|--[^\n]*|\/\*[\s\S]*?\*\/)+/y;
/** Quoted text, `$$` text, numbers, words and parameters, operators. */
const TOKEN =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?|[$\p{L}_][\p{L}\p{N}_$]*|::|<=|>=|<>|!=|==|\|\||->>|->|=>|:=|[\s\S]/uy;
const WORD = /^[\p{L}_]/u;

/** The tokens of a text of SQL, joined by single spaces, without comments and with words in lower case. */
export function canonicalSql(sql: string): string {
  const tokens: string[] = [];
  let at = 0;
  while (at < sql.length) {
    GAP.lastIndex = at;
    at += GAP.exec(sql)?.[0].length ?? 0;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(sql)?.[0] ?? "";
    if (token === "") break;
    tokens.push(WORD.test(token) ? token.toLowerCase() : token);
    at += token.length;
  }
  return tokens.join(" ");
}
