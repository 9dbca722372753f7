// Parameters of a statement. Servers bind them, but not those with the SQL extension of Delta (4.4.0 loses them on the way), and no server
// takes them in a view. So literals stand in their places, token by token: what is quoted or a comment is left alone.

import type { Statement, TextPlace } from "tessera-contracts/engine";
import { literalText } from "./values.js";

/**
 * Quoted text (raw text has no escapes), a name in quotes, comments, `::`, a parameter, or any other character. What is not closed goes to
 * the end, where the server complains of it.
 */
const TOKEN =
  /[rR]'[^']*(?:'|$)|[rR]"[^"]*(?:"|$)|'(?:[^'\\]|\\[\s\S])*(?:'|$)|"(?:[^"\\]|\\[\s\S])*(?:"|$)|`(?:[^`]|``)*(?:`|$)|--(?:\\\n|[^\n])*|\/\*|::|:([A-Za-z_][A-Za-z0-9_]*)|[\p{L}\p{N}_]+|[\s\S]/uy;

/** A text of SQL with literals in the places of parameters, and the places of the plan moved with it. @throws {SparkError} `UNSUPPORTED_TYPE` */
export function withLiterals({
  sql,
  params = {},
  places = [],
}: Statement): Pick<Statement, "sql"> & { places: readonly TextPlace[] } {
  if (Object.keys(params).length === 0) return { sql, places };
  const parts: string[] = [];
  const moves: (readonly [from: number, by: number])[] = [];
  let moved = 0;
  for (let at = 0; at < sql.length;) {
    TOKEN.lastIndex = at;
    const [token = "", name] = TOKEN.exec(sql) ?? [sql.slice(at)];
    const end = token === "/*" ? endOfComment(sql, at) : at + token.length;
    const literal = name !== undefined && Object.hasOwn(params, name) ? params[name] : undefined;
    const text = literal === undefined ? sql.slice(at, end) : literalText(literal, name ?? "");
    parts.push(text);
    moved += text.length - (end - at);
    if (literal !== undefined) moves.push([end, moved]);
    at = end;
  }
  const moveOf = (index: number): number => index + (moves.findLast(([from]) => from <= index)?.[1] ?? 0);
  return {
    sql: parts.join(""),
    places: places.map((one) => ({ ...one, start: moveOf(one.start), stop: moveOf(one.stop) })),
  };
}

/** Comments in brackets stand within each other. */
function endOfComment(sql: string, start: number): number {
  const bracket = /\/\*|\*\//g;
  bracket.lastIndex = start;
  let depth = 0;
  for (let found = bracket.exec(sql); found !== null; found = bracket.exec(sql)) {
    depth += found[0] === "/*" ? 1 : -1;
    if (depth === 0) return bracket.lastIndex;
  }
  return sql.length;
}
