// The small language in which a scan boundary is said: columns, literals, casts, coalesce and functions of the registry.

import { ArrowConversionError, fromDuckDB, specOf, TypeTextError } from "tessera-contracts/arrow";
import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import type { ExprSpec, LiteralExpr } from "tessera-contracts/contracts/query/expressions";
import { PlanError } from "../errors.js";
import { DUCKDB } from "../sql/duckdb.js";
import { classOf, F64, I64, TEXT } from "../types.js";

/** An expression of a boundary, and the column that it gives. */
export interface BoundaryExpression {
  /** The alias, or the column that the expression is; null if it is neither. */
  readonly name: string | null;
  readonly expr: ExprSpec;
}

/** Characters of an expression at most. */
export const MOST_CHARACTERS: number = 65_536;
/** Most parentheses within each other. */
const MOST_DEPTH = 100;

/**
 * The expression of a text: `bstart`, `coalesce(bend, bstart) AS bend`, `CAST("Count" AS BIGINT) AS count`. Words that are not quoted
 * are taken as they stand; types are named as DuckDB names them.
 * @throws {PlanError} `BOUNDARY_EXPRESSION` saying what was expected at which character; its path is the one given
 */
export function parseBoundaryExpression(text: string, path: string = "$"): BoundaryExpression {
  const parser = new Parser(text, path);
  const expr = parser.expression(0);
  const alias = parser.takesWord("as") ? parser.name() : null;
  parser.end();
  return { expr, name: alias ?? (expr.op === "column" ? expr.name : null) };
}

/** The text of such an expression: read again, it is the same. @throws {Error} if the language cannot say it */
export function boundaryText(expr: ExprSpec): string {
  switch (expr.op) {
    case "column":
      return nameText(expr.name);
    case "literal":
      return literalText(expr);
    case "cast":
      return `CAST(${boundaryText(expr.expr)} AS ${DUCKDB.type(expr.dtype)})`;
    case "coalesce":
      return `coalesce(${expr.args.map(boundaryText).join(", ")})`;
    case "call":
      return `${expr.fn}(${expr.args.map(boundaryText).join(", ")})`;
    default:
      throw new Error(`a boundary has no ${expr.op}`);
  }
}

const WORDS: ReadonlySet<string> = new Set(["as", "cast", "coalesce", "false", "null", "true"]);

function nameText(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) && !WORDS.has(name.toLowerCase()) ? name : DUCKDB.name(name);
}

/** What a text alone does not say of a literal, a cast around it does. */
function literalText({ value, dtype }: LiteralExpr): string {
  if (value === null) return dtype.type === "null" ? "NULL" : `CAST(NULL AS ${DUCKDB.type(dtype)})`;
  if (dtype.type === "i64") return String(value);
  if (dtype.type === "f64" && typeof value === "number") return /^-?\d+$/.test(`${value}`) ? `${value}.0` : `${value}`;
  const text = typeof value === "string" ? DUCKDB.text(value) : String(value);
  return ["bool", "text"].includes(classOf(dtype)) ? text : `CAST(${text} AS ${DUCKDB.type(dtype)})`;
}

const TOKEN =
  /\s*(?:(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<quoted>"(?:[^"]|"")+")|(?<text>'(?:[^']|'')*')|(?<number>-?(?:\d+(?:\.\d+)?)(?:[eE][+-]?\d+)?)|(?<mark>[(),[\]]))/uy;

interface Token {
  readonly kind: "name" | "quoted" | "text" | "number" | "mark" | "end";
  readonly text: string;
  /** Where it begins, in UTF-16 units. */
  readonly at: number;
}

class Parser {
  readonly #text: string;
  readonly #path: string;
  #at = 0;
  #next: Token;

  constructor(text: string, path: string) {
    this.#text = text;
    this.#path = path;
    if (text.length > MOST_CHARACTERS) throw this.#wrong(`at most ${MOST_CHARACTERS} characters`, MOST_CHARACTERS);
    this.#next = this.#read();
  }

  expression(depth: number): ExprSpec {
    if (depth > MOST_DEPTH) throw this.#wrong(`at most ${MOST_DEPTH} parentheses within each other`, this.#next.at);
    const token = this.#take();
    switch (token.kind) {
      case "quoted":
        return { op: "column", name: unquoted(token.text), input: 0 };
      case "text":
        return { op: "literal", value: unquoted(token.text), dtype: TEXT };
      case "number":
        return numberOf(token.text);
      case "name":
        return this.#word(token, depth);
      default:
        throw this.#wrong("a column, a value or a function", token.at);
    }
  }

  takesWord(word: string): boolean {
    const isThere = this.#next.kind === "name" && this.#next.text.toLowerCase() === word;
    if (isThere) this.#take();
    return isThere;
  }

  name(): string {
    const { kind, text, at } = this.#take();
    if (kind === "name") return text;
    if (kind === "quoted") return unquoted(text);
    throw this.#wrong("the name of a column", at);
  }

  end(): void {
    if (this.#next.kind !== "end") throw this.#wrong("AS and a name, or the end", this.#next.at);
  }

  #word({ text, at }: Token, depth: number): ExprSpec {
    if (this.#sees("(")) return this.#call(text, depth);
    const word = text.toLowerCase();
    if (word === "null") return { op: "literal", value: null, dtype: { type: "null" } };
    if (word === "true" || word === "false") return { op: "literal", value: word === "true", dtype: { type: "bool" } };
    if (WORDS.has(word)) throw this.#wrong("a column, a value or a function", at);
    return { op: "column", name: text, input: 0 };
  }

  #call(name: string, depth: number): ExprSpec {
    this.#take();
    const word = name.toLowerCase();
    if (word === "cast") return this.#cast(depth);
    const args: ExprSpec[] = [];
    while (!this.#sees(")")) {
      if (args.length > 0) this.#expect(",");
      args.push(this.expression(depth + 1));
    }
    const end = this.#take();
    if (word !== "coalesce") return { op: "call", fn: word, args };
    if (args.length === 0) throw this.#wrong("an argument of coalesce", end.at);
    return { op: "coalesce", args };
  }

  #cast(depth: number): ExprSpec {
    const expr = this.expression(depth + 1);
    if (!this.takesWord("as")) throw this.#wrong("AS and a type", this.#next.at);
    const from = this.#next.at;
    let open = 0;
    while (open > 0 || !this.#sees(")")) {
      const { kind, text, at } = this.#take();
      if (kind === "end") throw this.#wrong(")", at);
      if (kind === "mark" && "()".includes(text)) open += text === "(" ? 1 : -1;
    }
    const dtype = this.#type(this.#text.slice(from, this.#next.at), from);
    this.#take();
    return expr.op === "literal" && expr.value === null ? { ...expr, dtype } : { op: "cast", expr, dtype };
  }

  #type(text: string, at: number): ArrowTypeSpec {
    try {
      const schema = fromDuckDB(`"c" ${text}`, { onLossy: "report" }).value;
      const [field] = specOf(schema, { name: "t", onLossy: "report" }).value.fields;
      if (field !== undefined) return field.dtype;
    } catch (cause) {
      if (!(cause instanceof TypeTextError || cause instanceof ArrowConversionError)) throw cause;
    }
    throw this.#wrong("a type such as BIGINT or DECIMAL(10, 2)", at);
  }

  #sees(mark: string): boolean {
    return this.#next.kind === "mark" && this.#next.text === mark;
  }

  #expect(mark: string): void {
    if (!this.#sees(mark)) throw this.#wrong(mark === "," ? ", or )" : mark, this.#next.at);
    this.#take();
  }

  #take(): Token {
    const token = this.#next;
    if (token.kind !== "end") this.#next = this.#read();
    return token;
  }

  #read(): Token {
    TOKEN.lastIndex = this.#at;
    const match = TOKEN.exec(this.#text);
    const rest = this.#text.slice(this.#at);
    const start = this.#at + (rest.length - rest.trimStart().length);
    if (match === null) {
      if (rest.trim() === "") return { kind: "end", text: "", at: this.#text.length };
      throw this.#wrong("a name, a value, a parenthesis or a comma", start);
    }
    this.#at = TOKEN.lastIndex;
    const [kind = "mark", text = ""] = Object.entries(match.groups ?? {}).find(([, one]) => one !== undefined) ?? [];
    return { kind: kind as Token["kind"], text, at: start };
  }

  #wrong(expected: string, at: number): PlanError {
    const found = this.#text.slice(at, at + 20);
    const what = found === "" ? "the end" : JSON.stringify(found);
    const message = `expected ${expected} at character ${at + 1} of ${JSON.stringify(this.#text.slice(0, 100))}, got ${what}`;
    return new PlanError([{ code: "BOUNDARY_EXPRESSION", path: this.#path, message, hint: null }]);
  }
}

function unquoted(text: string): string {
  const quote = text.slice(0, 1);
  return text.slice(1, -1).replaceAll(quote + quote, quote);
}

/** Whole numbers are of 64 bits, others are floating-point numbers. */
function numberOf(text: string): ExprSpec {
  if (!/^-?\d+$/.test(text)) return { op: "literal", value: Number(text), dtype: F64 };
  const value = Number(text);
  return { op: "literal", value: Number.isSafeInteger(value) && !Object.is(value, -0) ? value : text, dtype: I64 };
}
