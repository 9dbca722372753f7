// What diagnostics are told of the statements that a session has its engine execute.

import type { AttributesOf } from "tessera-contracts/diagnostics";
import type { Engine, Statement } from "tessera-contracts/engine";

/** What of a session decides what is told. */
interface ToldSession {
  readonly engine: Pick<Engine, "id">;
  readonly captureSql: boolean;
}

/** What the span of a statement carries: its SQL only if the session was asked to say it. */
export function statementAttributes(
  { engine, captureSql }: ToldSession,
  summary: string,
  statement: Statement,
): AttributesOf<"engine.statement"> {
  return {
    "db.system.name": engine.id,
    "db.query.summary": summary,
    ...(captureSql && { "db.query.text": withoutValues(statement) }),
  };
}

/**
 * A statement with `?` for each literal: texts in quotes, and numbers. Names stay, in quotes or not, and so do the digits of names; comments
 * go, since they may say anything.
 */
export function withoutValues({ sql, dialect }: Pick<Statement, "sql" | "dialect">): string {
  return sql.replace(dialect === "spark" ? SPARK_TOKENS : TOKENS, (token: string) => {
    if (token.startsWith("--") || token.startsWith("/*")) return " ";
    const isName = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(token) || token.startsWith("`");
    return isName || (token.startsWith('"') && dialect !== "spark") ? token : "?";
  });
}

const NAME = String.raw`[\p{L}_][\p{L}\p{N}_]*`;
const QUOTED_NAME = "`[^`]*`";
const COMMENTS = [String.raw`--[^\n]*`, String.raw`/\*[\s\S]*?\*/`];
const NUMBER = String.raw`\d[\w.]*(?:(?<=[eE])[+-]\d+)?|\.\d+`;

/** A name in double quotes, texts in quotes or dollars, and the rest; whichever begins first. */
const TOKENS: RegExp = new RegExp(
  [
    `"(?:[^"]|"")*"`,
    QUOTED_NAME,
    String.raw`[eE]'(?:[^'\\]|\\[\s\S]|'')*'`,
    `[xX]?'(?:[^']|'')*'`,
    String.raw`(\$\w*\$)[\s\S]*?\1`,
    ...COMMENTS,
    NAME,
    NUMBER,
  ].join("|"),
  "gu",
);

/** In Spark, double quotes are around texts too, in which a backslash takes the meaning from what follows. */
const SPARK_TOKENS: RegExp = new RegExp(
  [
    String.raw`[rRxX]?"(?:[^"\\]|\\[\s\S])*"`,
    String.raw`[rRxX]?'(?:[^'\\]|\\[\s\S])*'`,
    QUOTED_NAME,
    ...COMMENTS,
    NAME,
    NUMBER,
  ].join("|"),
  "gu",
);
