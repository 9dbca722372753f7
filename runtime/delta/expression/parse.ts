// Reads conditions out of text, in a small part of Spark's SQL.
//
//   or       and {OR and}                    primary  literal | column | function(…) | CAST(or AS type)
//   and      not {AND not}                            CASE [or] {WHEN or THEN or} [ELSE or] END | (or)
//   not      NOT not | test                  test     infix [IS [NOT] NULL | [NOT] BETWEEN infix AND infix
//   infix    comparison, then + -, then * / %                | [NOT] IN (or, …) | [NOT] LIKE infix]

import {
  type Expression,
  FUNCTIONS,
  HIGHEST_LEVEL,
  INFIX,
  KEYWORDS,
  type Literal,
  type Operator,
  type Span,
} from "./ast.js";
import { didYouMean, ExpressionError, invalid, unsupported } from "./errors.js";
import { type Token, tokensOf } from "./lexer.js";
import { literal, numberLiteral, typedLiteral } from "./literals.js";
import { parseTypeName } from "./parse-type-name.js";
import { shown, TokenReader } from "./token-reader.js";

/** Levels of expressions within expressions. */
export const MOST_LEVELS = 128;

/** The expression that a text of Spark's SQL says. @throws {ExpressionError} at what cannot be read */
export function parse(text: string): Expression {
  const parser = new ExpressionParser(tokensOf(text));
  return parser.whole();
}

/** Operators of Spark that somebody may expect here. */
const OPERATORS_OF_SPARK: readonly string[] = ["rlike", "ilike", "regexp", "div", "escape", "collate"];

class ExpressionParser extends TokenReader {
  readonly #levels = new Map<Expression, number>();
  #open = 0;

  whole(): Expression {
    const expression = this.#or();
    const token = this.next;
    if (token.kind === "end") return expression;
    if (OPERATORS_OF_SPARK.includes(token.text.toLowerCase()) || /^(?:\|\||::|[&|^~[])$/.test(token.text)) {
      throw unsupported(`the operator ${token.text} is not supported in conditions`, token.span);
    }
    throw invalid(`expected an operator or the end, found ${shown(token)}`, token.span);
  }

  #or(): Expression {
    return this.#chain("or", () => this.#chain("and", () => this.#not()));
  }

  /** Operands with the same word between them, as one call. */
  #chain(word: "or" | "and", operand: () => Expression): Expression {
    const first = operand();
    const all = [first];
    while (this.takeWord(word)) all.push(operand());
    return all.length === 1 ? first : this.#call(word, all, this.spanFrom(first.span));
  }

  #not(): Expression {
    const { span } = this.next;
    if (!this.takeWord("not")) return this.#test();
    return this.#deeper(span, () => this.#call("not", [this.#not()], this.spanFrom(span)));
  }

  #test(): Expression {
    const value = this.#infix(1);
    const { span } = value;
    if (this.takeWord("is")) {
      const isNegated = this.takeWord("not");
      this.expectWord("null");
      return this.#negated(isNegated, this.#call("is_null", [value], this.spanFrom(span)));
    }
    const isNegated = this.sees("not") && this.takeWord("not");
    if (this.takeWord("between")) return this.#negated(isNegated, this.#between(value));
    if (this.takeWord("in"))
      return this.#negated(isNegated, this.#call("in", [value, ...this.#list()], this.spanFrom(span)));
    if (this.takeWord("like")) {
      return this.#negated(isNegated, this.#call("like", [value, this.#infix(1)], this.spanFrom(span)));
    }
    if (isNegated) throw invalid(`expected BETWEEN, IN or LIKE after NOT, found ${shown(this.next)}`, this.next.span);
    return value;
  }

  #negated(isNegated: boolean, test: Expression): Expression {
    return isNegated ? this.#call("not", [test], test.span) : test;
  }

  #between(value: Expression): Expression {
    const low = this.#infix(1);
    this.expectWord("and");
    const high = this.#infix(1);
    const span = this.spanFrom(value.span);
    return this.#call("and", [this.#call(">=", [value, low], span), this.#call("<=", [value, high], span)], span);
  }

  /** Operators of a level and of those that bind tighter; equal ones from left to right. */
  #infix(level: number): Expression {
    if (level > HIGHEST_LEVEL) return this.#unary();
    let left = this.#infix(level + 1);
    for (;;) {
      const row = this.next.kind === "symbol" ? INFIX[this.next.text] : undefined;
      if (row?.level !== level) return left;
      this.take();
      left = this.#call(row.operator, [left, this.#infix(level + 1)], this.spanFrom(left.span));
    }
  }

  #unary(): Expression {
    const { span } = this.next;
    if (this.takeSymbol("+")) return this.#deeper(span, () => this.#unary());
    if (!this.takeSymbol("-")) return this.#primary();
    // A minus belongs to its number: the least one of a type has no positive counterpart.
    if (this.next.kind === "number") return numberLiteral(`-${this.take().text}`, this.spanFrom(span));
    return this.#deeper(span, () => this.#call("negate", [this.#unary()], this.spanFrom(span)));
  }

  #primary(): Expression {
    const token = this.next;
    if (token.kind === "number") return numberLiteral(this.take().text, token.span);
    if (token.kind === "string") return literal({ type: "string" }, this.take().text, token.span);
    if (token.kind === "name") return this.#named();
    if (!this.takeSymbol("(")) throw invalid(`expected a value, found ${shown(token)}`, token.span);
    return this.#deeper(token.span, () => {
      const inside = this.#or();
      this.expectSymbol(")");
      return inside;
    });
  }

  #named(): Expression {
    const token = this.next;
    const word = token.isQuoted ? "" : token.text.toLowerCase();
    const special = this.#special(word);
    if (special !== null) return special;
    if (KEYWORDS.has(word)) {
      const message = `expected a value, found ${token.text}; a column of this name stands in backticks: \`${token.text}\``;
      throw invalid(message, token.span);
    }
    this.take();
    if (this.next.kind === "string" && !token.isQuoted) {
      return typedLiteral(token.text, this.take().text, this.spanFrom(token.span));
    }
    if (this.takeSymbol("(")) return this.#function(token);
    const path = [token.text];
    while (this.takeSymbol(".")) path.push(this.name("the name of a field"));
    return { kind: "column", path, span: this.spanFrom(token.span) };
  }

  /** What begins with a word that is no name; null if it is one. */
  #special(word: string): Expression | null {
    const { span } = this.next;
    const constant = Object.hasOwn(CONSTANTS, word) ? CONSTANTS[word] : undefined;
    if (constant !== undefined) return { ...constant, span: this.take().span };
    if (word === "case") return this.#deeper(span, () => this.#case());
    if (word !== "cast") return null;
    this.take();
    this.expectSymbol("(");
    const operand = this.#deeper(span, () => this.#or());
    this.expectWord("as");
    const type = parseTypeName(this);
    this.expectSymbol(")");
    return this.#leveled({ kind: "cast", operand, type, span: this.spanFrom(span) }, [operand]);
  }

  /** The value after CASE is compared with each of those after WHEN. */
  #case(): Expression {
    const { span } = this.take();
    const subject = this.sees("when") ? null : this.#or();
    const args: Expression[] = [];
    while (this.takeWord("when")) {
      const condition = this.#or();
      this.expectWord("then");
      args.push(subject === null ? condition : this.#call("=", [subject, condition], condition.span), this.#or());
    }
    if (args.length === 0) throw invalid(`expected WHEN, found ${shown(this.next)}`, this.next.span);
    const last = this.takeWord("else") ? this.#or() : literal({ type: "null" }, null, span);
    this.expectWord("end");
    return this.#call("case", [...args, last], this.spanFrom(span));
  }

  #function(name: Token): Expression {
    const operator = Object.hasOwn(FUNCTIONS, name.text.toLowerCase()) ? FUNCTIONS[name.text.toLowerCase()] : undefined;
    if (operator === undefined) {
      const names = Object.keys(FUNCTIONS);
      const message = `the function ${name.text} is not supported in conditions${didYouMean(name.text, names)}`;
      throw unsupported(`${message}; there are ${names.join(", ")}`, name.span);
    }
    if (this.takeSymbol(")")) return this.#call(operator, [], this.spanFrom(name.span));
    const args = this.#deeper(name.span, () => this.#items());
    return this.#call(operator, args, this.spanFrom(name.span));
  }

  #list(): Expression[] {
    this.expectSymbol("(");
    return this.#deeper(this.next.span, () => this.#items());
  }

  /** Values with commas between them, up to the parenthesis that closes. */
  #items(): Expression[] {
    const items = [this.#or()];
    while (this.takeSymbol(",")) items.push(this.#or());
    this.expectSymbol(")");
    return items;
  }

  #call(operator: Operator, args: readonly Expression[], span: Span): Expression {
    return this.#leveled({ kind: "call", operator, args, span }, args);
  }

  /** Counts levels in what was built, because chains of operators nest without parentheses. */
  #leveled(expression: Expression, parts: readonly Expression[]): Expression {
    const level = 1 + parts.reduce((most, part) => Math.max(most, this.#levels.get(part) ?? 1), 0);
    if (level > MOST_LEVELS) throw tooDeep(expression.span);
    this.#levels.set(expression, level);
    return expression;
  }

  /** Counts levels in what is open, before anything is built. */
  #deeper<T>(span: Span, read: () => T): T {
    if (++this.#open > MOST_LEVELS) throw tooDeep(span);
    const result = read();
    this.#open--;
    return result;
  }
}

function tooDeep({ text, start }: Span): ExpressionError {
  const message = `the condition has more than ${MOST_LEVELS} levels of expressions within expressions`;
  return new ExpressionError("LIMIT_EXCEEDED", message, { text, start, end: start + 1 });
}

const CONSTANTS: { readonly [word: string]: Omit<Literal, "span"> } = {
  true: { kind: "literal", type: { type: "bool" }, value: true },
  false: { kind: "literal", type: { type: "bool" }, value: false },
  null: { kind: "literal", type: { type: "null" }, value: null },
};
