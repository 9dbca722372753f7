// A checked rule in Python: when it is broken. Integers of Python are exact and strings compare by code point, so it says less
// than the JavaScript of the same rule; what differs is left to functions of the generated module `_rules`: truncating division,
// text scalars, which Python holds as dates and the like, and True, which equals 1.

import type { CelLiteral } from "../../parse/cel.js";
import { type Chain, type Expression, hasGap } from "../../model/cel/expression.js";
import { has, isNumeric, type Parts } from "../../model/cel/parts.js";
import { Code, list } from "../../text/code.js";
import { pythonFloat, python, pythonImport } from "../../text/python.js";
import { nameIn, type RuleScope } from "../shared/rule-names.js";
import * as py from "./script.js";

type Form<K extends Expression["kind"]> = Extract<Expression, { readonly kind: K }>;

/** A condition over `this`, the struct's value, to stand after `if`: true where the rule is broken. It never raises. */
export function ruleDenial(test: Expression): Code {
  const script = new Printer(test.fallible).print(test, new Map([["this", "this"]]));
  return py.denial(test.fallible ? py.helper("evaluates", [py.lambda("", script)]) : script);
}

class Printer {
  /** Whether the rule may have no value. */
  readonly #fallible: boolean;

  constructor(fallible: boolean) {
    this.#fallible = fallible;
  }

  print(expression: Expression, names: RuleScope): py.PythonScript {
    const script = this.#held(expression, names);
    const isRead = expression.kind === "name" || expression.kind === "select";
    return isRead && has(expression.parts, "text") ? py.helper("text", [script]) : script;
  }

  /** Text scalars as Python holds them. */
  #held(expression: Expression, names: RuleScope): py.PythonScript {
    const part = (operand: Expression): py.PythonScript => this.print(operand, names);
    switch (expression.kind) {
      case "name":
        return py.primary(new Code(nameIn(names, expression)));
      case "select":
        return this.#select(expression, names);
      case "has":
        return this.#has(expression, names, "is not");
      case "literal":
        return literal(expression.value);
      case "list":
        return py.primary(list("[", this.#all(expression.items, names), "]"));
      case "chain":
        return this.#chain(expression, names);
      case "not":
        return expression.operand.kind === "has"
          ? this.#has(expression.operand, names, "is")
          : py.not(part(expression.operand));
      case "negation":
        return py.negative(part(expression.operand));
      case "ternary":
        return py.ternary(part(expression.test), part(expression.yes), part(expression.no));
      case "macro":
      case "map":
        return this.#loop(expression, names);
      default:
        return this.#computed(expression, names);
    }
  }

  #computed(
    expression: Form<"equality" | "order" | "arithmetic" | "in" | "size" | "text-test" | "matches">,
    names: RuleScope,
  ): py.PythonScript {
    const part = (operand: Expression): py.PythonScript => this.print(operand, names);
    switch (expression.kind) {
      case "equality":
        return this.#equality(expression, names);
      case "order":
        return py.comparison(part(expression.left), expression.operator, part(expression.right));
      case "arithmetic":
        return arithmetic(expression, part(expression.left), part(expression.right));
      case "in":
        return this.#membership(expression, names);
      case "size":
        return py.call("len", [part(expression.of)]);
      case "text-test": {
        const [text, piece] = [part(expression.text), part(expression.piece)];
        if (expression.test === "contains") return py.comparison(piece, "in", text);
        return py.method(text, expression.test.toLowerCase(), [piece]);
      }
      case "matches":
        return py.helper("matches", [part(expression.text), py.primary(python`${expression.pattern}`)]);
    }
  }

  #all(expressions: readonly Expression[], names: RuleScope): Code[] {
    return expressions.map((one) => this.print(one, names).code);
  }

  /** Where an operand is looked at although its guard has no value, what it guards may be missing. */
  #select({ operand, field, assured }: Form<"select">, names: RuleScope): py.PythonScript {
    const read = py.attribute(this.#held(operand, names), field);
    if (!this.#fallible || assured === null) return read;
    return py.helper(assured === "known" ? "known" : "or_none", [read]);
  }

  #has({ operand, field }: Form<"has">, names: RuleScope, operator: "is" | "is not"): py.PythonScript {
    const unset = py.primary(pythonImport("msgspec", "UNSET"));
    return py.comparison(py.attribute(this.#held(operand, names), field), operator, unset);
  }

  /** Where an operand that is not the last may have no value, the later ones are looked at nevertheless. */
  #chain(expression: Chain, names: RuleScope): py.PythonScript {
    const words = wordsIn(expression);
    if (words !== null) {
      const items = py.primary(list("(", this.#all(words.items, names), ")"));
      return py.comparison(this.print(words.wanted, names), "in", items);
    }
    const scripts = expression.operands.map((operand) => this.print(operand, names));
    const isAnd = expression.operator === "&&";
    if (!hasGap(expression)) return py.chain(isAnd ? "and" : "or", scripts);
    const functions = scripts.map((script) => py.lambda("", script).code);
    return py.helper(isAnd ? "all_of" : "any_of", [py.primary(list("[", functions, "]"))]);
  }

  #equality({ operator, left, right }: Form<"equality">, names: RuleScope): py.PythonScript {
    const isEqual = operator === "==";
    for (const [fixed, other] of [
      [right, left],
      [left, right],
    ] as const) {
      if (!isSingle(fixed)) continue;
      return py.comparison(this.#held(other, names), isEqual ? "is" : "is not", this.print(fixed, names));
    }
    const [mine, theirs] = [this.print(left, names), this.print(right, names)];
    if (!mixesBools(left.parts, right.parts)) return py.comparison(mine, operator, theirs);
    const same = py.helper("same", [mine, theirs]);
    return isEqual ? same : py.not(same);
  }

  #membership({ wanted, within }: Form<"in">, names: RuleScope): py.PythonScript {
    const items = within.parts.flatMap((part) => ("item" in part ? part.item : []));
    const special = has([...items, ...wanted.parts], "text", "float") || mixesBools(items, wanted.parts);
    const scripts = [this.print(wanted, names), this.#held(within, names)] as const;
    return special ? py.helper("is_in", scripts) : py.comparison(scripts[0], "in", scripts[1]);
  }

  #loop(expression: Form<"macro" | "map">, names: RuleScope): py.PythonScript {
    const { over, variable } = expression;
    const name = py.freeName(variable, names.values());
    const inner = new Map([...names, [variable, name]]);
    const loop: py.Loop = { name, items: this.#held(over, names) };
    if (expression.kind === "macro") return macro(expression, loop, this.print(expression.test, inner));
    const tests = expression.test === null ? [] : [this.print(expression.test, inner)];
    return py.comprehension(loop, this.print(expression.result, inner), tests);
  }
}

function macro({ macro: name, test }: Form<"macro">, loop: py.Loop, printed: py.PythonScript): py.PythonScript {
  const kept = py.comprehension(loop, py.primary(new Code(loop.name)), [printed]);
  if (name === "filter") return kept;
  if (name === "exists_one") return py.comparison(py.call("len", [kept]), "==", py.primary(python`${1}`));
  if (!test.fallible) return py.callOnEach(name === "all" ? "all" : "any", loop, printed);
  return py.helper(name === "all" ? "every_item" : "some_item", [loop.items, py.lambda(loop.name, printed)]);
}

/** Truncating division is a function; so is division by zero, which raises in Python. */
function arithmetic(
  { operator, parts }: Form<"arithmetic">,
  left: py.PythonScript,
  right: py.PythonScript,
): py.PythonScript {
  if (operator === "/") return py.helper(has(parts, "float") ? "divided" : "quotient", [left, right]);
  if (operator === "%") return py.helper("remainder", [left, right]);
  const plain = py.operation(left, operator, right);
  return has(parts, "int") ? py.helper("safe", [plain]) : plain;
}

function literal(value: CelLiteral): py.PythonScript {
  if (value.kind === "null") return py.primary(python`${null}`);
  const text = value.kind === "float" ? pythonFloat(value.value) : python`${value.value}`;
  return value.kind === "int" || value.kind === "float" ? py.numeral(text, value.value < 0) : py.primary(text);
}

/** Compared with `is`. */
function isSingle(expression: Expression): boolean {
  return expression.kind === "literal" && (expression.value.kind === "null" || expression.value.kind === "bool");
}

interface WordTest {
  readonly wanted: Expression;
  readonly items: readonly Expression[];
}

/** What is looked for in which words, if a chain says no more than that. */
function wordsIn({ operands, fromList }: Chain): WordTest | null {
  const tests = operands.filter((operand) => operand.kind === "equality");
  const [first] = tests;
  const isPlain = tests.every(({ right }) => right.kind === "literal" && right.value.kind === "str");
  if (!fromList || first === undefined || !isPlain || has(first.left.parts, "text")) return null;
  return { wanted: first.left, items: tests.map(({ right }) => right) };
}

/** In Python, True equals 1. */
function mixesBools(mine: Parts, theirs: Parts): boolean {
  const mixes = (a: Parts, b: Parts): boolean => has(a, "bool") && b.some(isNumeric);
  return mixes(mine, theirs) || mixes(theirs, mine);
}
