// Evaluates rules where there is no generated code: for examples of contracts, and for the commands that read documents.

import { codePointLength } from "../../../runtime/serde/values/is.js";
import * as rule from "../../../runtime/serde/values/rule.js";
import type { Chain, Expression, Macro, MapMacro } from "./expression.js";
import { heldNumber } from "./held.js";

/** True if a value of the struct keeps the rule; a rule that cannot be evaluated does not hold. */
export function holds(test: Expression, self: unknown): boolean {
  return rule.evaluates(() => evaluate(test, new Map([["this", self]])) === true);
}

/** What names stand for. */
type Scope = ReadonlyMap<string, unknown>;

function evaluate(expression: Expression, scope: Scope): unknown {
  const value = (operand: Expression): unknown => evaluate(operand, scope);
  const truth = (operand: Expression): boolean => value(operand) === true;
  switch (expression.kind) {
    case "name":
      return scope.get(expression.name);
    case "select":
      return assured(expression.assured, fieldOf(value(expression.operand), expression.field));
    case "has":
      return fieldOf(value(expression.operand), expression.field) !== undefined;
    case "literal": {
      const { value: literal } = expression;
      if (literal.kind === "null") return null;
      return literal.kind === "int" ? heldNumber(literal) : literal.value;
    }
    case "list":
      return expression.items.map(value);
    case "chain":
      return chain(expression, truth);
    case "not":
      return !truth(expression.operand);
    case "negation":
      return negated(value(expression.operand));
    case "ternary":
      return value(truth(expression.test) ? expression.yes : expression.no);
    case "macro":
    case "map":
      return macro(expression, scope);
    default:
      return computed(expression, value);
  }
}

type Operation = Extract<
  Expression,
  { readonly kind: "equality" | "order" | "arithmetic" | "in" | "size" | "text-test" | "matches" }
>;

/** What follows from the values of the operands. */
function computed(expression: Operation, value: (operand: Expression) => unknown): unknown {
  switch (expression.kind) {
    case "equality": {
      const same = rule.sameValue(value(expression.left), value(expression.right));
      return expression.operator === "==" ? same : !same;
    }
    case "order":
      return isInOrder(expression.operator, value(expression.left), value(expression.right));
    case "arithmetic":
      return arithmetic(expression.operator, expression.parts[0]?.kind, [
        value(expression.left),
        value(expression.right),
      ]);
    case "in": {
      const [wanted, within] = [value(expression.wanted), value(expression.within)];
      const isObject = expression.within.parts[0]?.kind === "object";
      return isObject ? Object.hasOwn(within as object, wanted as string) : rule.isIn(wanted, itemsOf(within));
    }
    case "size":
      return sizeOf(value(expression.of));
    case "text-test": {
      const [text, piece] = [value(expression.text) as string, value(expression.piece) as string];
      return expression.test === "contains" ? text.includes(piece) : text[expression.test](piece);
    }
    case "matches":
      return rule.matches(value(expression.text) as string, expression.pattern);
  }
}

function fieldOf(struct: unknown, field: string): unknown {
  return (struct as { readonly [name: string]: unknown })[field];
}

function assured(how: "known" | "or_null" | null, value: unknown): unknown {
  if (how === null) return value;
  return how === "known" ? rule.known(value) : (value ?? null);
}

function chain({ operator, operands }: Chain, truth: (operand: Expression) => boolean): boolean {
  const tests = operands.map((operand) => () => truth(operand));
  return operator === "&&" ? rule.allOf(tests) : rule.anyOf(tests);
}

function macro(expression: (Macro | MapMacro) & Expression, scope: Scope): unknown {
  const inside = (operand: Expression, item: unknown): unknown =>
    evaluate(operand, new Map([...scope, [expression.variable, item]]));
  const items = [...itemsOf(evaluate(expression.over, scope))];
  const { test } = expression;
  const passes = (item: unknown): boolean => test === null || inside(test, item) === true;
  if (expression.kind === "map") return items.filter(passes).map((item) => inside(expression.result, item));
  switch (expression.macro) {
    case "all":
      return rule.everyItem(items, passes);
    case "exists":
      return rule.someItem(items, passes);
    case "exists_one":
      return items.filter(passes).length === 1;
    case "filter":
      return items.filter(passes);
  }
}

/** The items of a list or set, the keys of a map. */
function itemsOf(container: unknown): Iterable<unknown> {
  if (container instanceof Map) return container.keys();
  if (Array.isArray(container) || container instanceof Set) return container as Iterable<unknown>;
  return Object.keys(container as object);
}

function sizeOf(value: unknown): number {
  if (typeof value === "string") return codePointLength(value);
  if (value instanceof Uint8Array) return value.length;
  return [...itemsOf(value)].length;
}

function negated(value: unknown): unknown {
  return typeof value === "bigint" ? -value : -(value as number);
}

type Operator<Kind extends "order" | "arithmetic"> = Extract<Expression, { readonly kind: Kind }>["operator"];
type Operations<O extends string, N, R> = { readonly [K in O]: (left: N, right: N) => R };

function isInOrder(operator: Operator<"order">, left: unknown, right: unknown): boolean {
  if (typeof left === "string") return ORDER[operator](rule.compareText(left, right as string), 0);
  return ORDER[operator](left as number, right as number);
}

const ORDER: Operations<Operator<"order">, number | bigint, boolean> = {
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
};

function arithmetic(operator: Operator<"arithmetic">, kind: string | undefined, operands: readonly unknown[]): unknown {
  const [left, right] = operands;
  if (kind === "str") return `${left as string}${right as string}`;
  if (kind === "bigint") return ON_BIGINTS[operator](BigInt(left as bigint), BigInt(right as bigint));
  return (kind === "int" ? ON_INTS : ON_FLOATS)[operator](left as number, right as number);
}

const ON_INTS: Operations<Operator<"arithmetic">, number, number> = {
  "+": (left, right) => rule.safe(left + right),
  "-": (left, right) => rule.safe(left - right),
  "*": (left, right) => rule.safe(left * right),
  "/": rule.quotient,
  "%": rule.remainder,
};

const ON_BIGINTS: Operations<Operator<"arithmetic">, bigint, bigint> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": rule.quotient,
  "%": rule.remainder,
};

const ON_FLOATS: Operations<Operator<"arithmetic">, number, number> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "%": (left, right) => left % right,
};
