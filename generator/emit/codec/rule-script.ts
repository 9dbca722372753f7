// A checked rule in JavaScript: an expression over `self`, the struct's value. Operators are JavaScript's own where they mean
// what CEL means by them, and functions of the runtime elsewhere.

import type { CelLiteral } from "../../parse/cel.js";
import { type Binary, type Chain, type Expression, hasGap, isDivisor, type Macro } from "../../model/cel/expression.js";
import { areHeldAlike, heldNumber, isWidened } from "../../model/cel/held.js";
import { type ContainerPart, has, isNumeric, type Part, type Parts } from "../../model/cel/parts.js";
import { type Code, code } from "../../text/code.js";
import { nameIn, type RuleScope } from "../shared/rule-names.js";
import * as js from "./script.js";

type Form<K extends Expression["kind"]> = Extract<Expression, { readonly kind: K }>;

/** `return test;`, plain JavaScript that is valid as TypeScript. A rule that cannot be evaluated does not hold. */
export function returnOfRule(test: Expression): Code {
  const script = print(test, new Map([["this", "self"]]));
  return js.returnOf(test.fallible ? js.helper("evaluates", [js.arrow(null, script)]) : script);
}

function print(expression: Expression, names: RuleScope): js.Script {
  const part = (operand: Expression): js.Script => print(operand, names);
  switch (expression.kind) {
    case "name":
      return js.primary(code.text(nameIn(names, expression)));
    case "select":
      return select(expression, part);
    case "has":
      return js.binary("!==", js.property(part(expression.operand), expression.field), UNDEFINED);
    case "literal":
      return literal(expression.value);
    case "list":
      return js.array(expression.items.map(part));
    case "chain":
      return chain(expression, part);
    case "not":
      return js.unary("!", part(expression.operand));
    case "negation":
      return js.unary("-", part(expression.operand));
    case "ternary":
      return js.ternary(part(expression.test), part(expression.yes), part(expression.no));
    case "macro":
    case "map":
      return loop(expression, names);
    default:
      return computed(expression, part);
  }
}

type Print = (operand: Expression) => js.Script;
type Operation = Form<"equality" | "order" | "arithmetic" | "in" | "size" | "text-test" | "matches">;

function computed(expression: Operation, part: Print): js.Script {
  switch (expression.kind) {
    case "equality":
      return equality(expression, part);
    case "order":
      return order(expression, part);
    case "arithmetic":
      return arithmetic(expression, part);
    case "in":
      return membership(expression, part);
    case "size":
      return size(expression.of, part(expression.of));
    case "text-test": {
      const { test, text, piece } = expression;
      return js.method(part(text), test === "contains" ? "includes" : test, [part(piece)]);
    }
    case "matches":
      return js.helper("matches", [part(expression.text), js.primary(code`${expression.pattern}`)]);
  }
}

const UNDEFINED = js.primary(code.text("undefined"));
const NULL = js.primary(code`${null}`);

/** What TypeScript does not know to be there, because it was guarded in another function, is said again. */
function select({ operand, field, assured }: Form<"select">, part: Print): js.Script {
  const read = js.property(part(operand), field);
  if (assured === null) return read;
  return assured === "known" ? js.helper("known", [read]) : js.binary("??", read, NULL);
}

function literal(value: CelLiteral): js.Script {
  if (value.kind === "int" || value.kind === "float") return js.numeral(heldNumber(value));
  return js.primary(value.kind === "null" ? code`${null}` : code`${value.value}`);
}

/** An integer literal beside wide integers is written `3n`. */
function beside(expression: Expression, other: Parts, part: Print): js.Script {
  const isLiteral = expression.kind === "literal" && expression.value.kind === "int";
  return isLiteral ? js.numeral(heldNumber(expression.value, other)) : part(expression);
}

function chain(expression: Chain, part: Print): js.Script {
  const { operator, operands } = expression;
  if (!hasGap(expression)) return js.chain(operator, operands.map(part));
  const functions = operands.map((operand) => js.arrow(null, part(operand)));
  return js.helper(operator === "&&" ? "allOf" : "anyOf", [js.array(functions)]);
}

function bothSides({ left, right }: Binary<string, string>, part: Print): readonly [js.Script, js.Script] {
  return [beside(left, right.parts, part), beside(right, left.parts, part)];
}

function equality(expression: Form<"equality">, part: Print): js.Script {
  const { operator, left, right } = expression;
  const sides = bothSides(expression, part);
  if (areHeldAlike(left, right)) return js.binary(`${operator}=`, ...sides);
  const same = js.helper("sameValue", sides);
  return operator === "==" ? same : js.unary("!", same);
}

function order(expression: Form<"order">, part: Print): js.Script {
  const { operator, left, right } = expression;
  if (left.parts.every(isNumeric)) return js.binary(operator, ...bothSides(expression, part));
  return js.binary(operator, js.helper("compareText", [part(left), part(right)]), js.numeral(0));
}

/** Integers are exact: a result that is not is no value. */
function arithmetic(expression: Form<"arithmetic">, part: Print): js.Script {
  const { operator, left, right, parts } = expression;
  const isBig = has(parts, "bigint");
  const side = (one: Expression, other: Expression): js.Script => (isBig ? widened(one, other, part) : part(one));
  const sides = [side(left, right), side(right, left)] as const;
  if (!isBig && !has(parts, "int")) return js.binary(operator, ...sides);
  if (operator === "/" || operator === "%") {
    if (!isDivisor(right)) return js.helper(operator === "/" ? "quotient" : "remainder", sides);
    const plain = js.binary(operator, ...sides);
    return operator === "/" && !isBig ? js.call("Math.trunc", [plain]) : plain;
  }
  const plain = js.binary(operator, ...sides);
  return isBig ? plain : js.helper("safe", [plain]);
}

function widened(expression: Expression, other: Expression, part: Print): js.Script {
  const script = beside(expression, other.parts, part);
  const isHeldAsIs = has(expression.parts, "bigint") || isWidened(expression, other.parts);
  return isHeldAsIs ? script : js.call("BigInt", [script]);
}

function membership({ wanted, within }: Form<"in">, part: Print): js.Script {
  const container = within.parts.find(isContainer);
  if (container === undefined) throw new Error("`in` without a container passed the check of rules");
  const item = beside(wanted, container.item, part);
  const from = part(within);
  if (container.kind === "object") return js.call("Object.hasOwn", [from, item]);
  const parts: Parts = isWidened(wanted, container.item) ? [{ kind: "bigint" }] : wanted.parts;
  if (parts.every((one) => isFoundAsIs(one, container.item))) {
    return js.method(from, container.kind === "list" ? "includes" : "has", [item]);
  }
  return js.helper("isIn", [item, container.kind === "map" ? js.method(from, "keys", []) : from]);
}

/** True if JavaScript's own search finds it (it finds NaN, which CEL does not) and TypeScript lets it be searched for. */
function isFoundAsIs(part: Part, items: Parts): boolean {
  if (part.kind === "float") return false;
  return items.some((item) => item.kind === part.kind && !("values" in item && item.values !== undefined));
}

function isContainer(part: Part): part is ContainerPart {
  return "item" in part;
}

function size({ parts }: Expression, of: js.Script): js.Script {
  if (has(parts, "str")) return js.helper("codePointLength", [of]);
  if (has(parts, "object")) return js.property(js.call("Object.keys", [of]), "length");
  return js.property(of, has(parts, "set", "map") ? "size" : "length");
}

function loop(expression: Form<"macro" | "map">, names: RuleScope): js.Script {
  const { over, variable } = expression;
  const name = freeName(variable, names);
  const inner = new Map([...names, [variable, name]]);
  const each = (body: Expression): js.Script => js.arrow(body.reads.has(variable) ? name : null, print(body, inner));
  const items = itemsOf(over, print(over, names));
  if (expression.kind === "macro") return macro(expression, items, each(expression.test));
  const kept = expression.test === null ? items : js.method(items, "filter", [each(expression.test)]);
  return js.method(kept, "map", [each(expression.result)]);
}

function macro({ macro: name, test }: Macro, items: js.Script, predicate: js.Script): js.Script {
  const kept = js.method(items, "filter", [predicate]);
  if (name === "filter") return kept;
  if (name === "exists_one") return js.binary("===", js.property(kept, "length"), js.numeral(1));
  if (test.fallible) return js.helper(name === "all" ? "everyItem" : "someItem", [items, predicate]);
  return js.method(items, name === "all" ? "every" : "some", [predicate]);
}

function itemsOf({ parts }: Expression, script: js.Script): js.Script {
  if (has(parts, "list")) return script;
  if (has(parts, "object")) return js.call("Object.keys", [script]);
  return js.spread(has(parts, "map") ? js.method(script, "keys", []) : script);
}

/** A name for a variable that is free in JavaScript. */
function freeName(variable: string, names: RuleScope): string {
  const others = [...names].filter(([other]) => other !== variable).map(([, name]) => name);
  let name = variable;
  while (RESERVED.has(name) || others.includes(name)) name += "_";
  return name;
}

/** Names that scripts use themselves, and words that JavaScript keeps. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    "self undefined Object Math BigInt known safe quotient remainder anyOf allOf everyItem someItem sameValue isIn compareText " +
    "codePointLength matches evaluates arguments await break case catch class const continue debugger default delete do else enum " +
    "eval export extends false finally for function if implements import in instanceof interface let new null package private " +
    "protected public return static super switch this throw true try typeof var void while with yield"
  ).split(" "),
);
