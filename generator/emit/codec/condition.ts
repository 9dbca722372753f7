// Conditions of generated code, as trees, so that each can be printed as it stands or turned around.

import { type Code, code } from "../../text/code.js";
import { inParens, nestedOperands, operands, returned, when, whenNot } from "../../text/logic.js";

/** What generated code tests. */
export type Condition =
  | Test
  | { readonly kind: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly all: Condition };

/** A test as it stands and turned around; most are printed only one way. */
interface Test {
  readonly kind: "test";
  /** Whether it is nothing but a `typeof`. */
  readonly isTypeof?: true;
  readonly yes: () => Code;
  readonly no: () => Code;
}

/** `left === right`. */
export function same(left: Code, right: Code): Condition {
  return { kind: "test", yes: () => code`${left} === ${right}`, no: () => code`${left} !== ${right}` };
}

/** `typeof value === "string"`. */
export function hasTypeof(value: Code, type: string): Condition {
  return {
    kind: "test",
    isTypeof: true,
    yes: () => code`typeof ${value} === ${type}`,
    no: () => code`typeof ${value} !== ${type}`,
  };
}

/** A call or another expression that binds tighter than `!`. */
export function holds(expression: Code): Condition {
  return { kind: "test", yes: () => expression, no: () => code`!${expression}` };
}

/** `left >= right`; turned around it stays a comparison of that kind, since NaN makes all of them false. */
export function compares(left: Code, operator: ">=" | ">" | "<=" | "<" | "instanceof", right: Code): Condition {
  const yes = (): Code => code`${left} ${code.text(operator)} ${right}`;
  return { kind: "test", yes, no: () => code`!(${yes()})` };
}

/** One of the values, by a comparison each. */
export function isOneOf(values: readonly (string | number | boolean)[], value: Code): Condition {
  return any(...values.map((one) => same(value, code`${one}`)));
}

/** All of them hold. */
export function all(...of: readonly Condition[]): Condition {
  return joined("all", of);
}

/** At least one of them holds. */
export function any(...of: readonly Condition[]): Condition {
  return joined("any", of);
}

function joined(kind: "all" | "any", of: readonly Condition[]): Condition {
  const flat = of.some((one) => one.kind === kind) ? of.flatMap((one) => (one.kind === kind ? one.of : [one])) : of;
  return flat.length === 1 && flat[0] !== undefined ? flat[0] : { kind, of: flat };
}

/** The `typeof` that a condition starts with, and what has to hold besides; null if it starts with something else. */
export function typeofFirst(
  condition: Condition,
): { readonly first: Condition; readonly rest: readonly Condition[] } | null {
  const [first, ...rest] = condition.kind === "all" ? condition.of : [condition];
  return first?.kind === "test" && first.isTypeof === true ? { first, rest } : null;
}

/** The opposite. */
export function not(condition: Condition): Condition {
  switch (condition.kind) {
    case "test":
      return { kind: "test", yes: condition.no, no: condition.yes };
    case "any":
      return all(...condition.of.map(not));
    case "all":
      return { kind: "not", all: condition };
    case "not":
      return condition.all;
  }
}

/** `if (condition) statement`. */
export function ifTrue(condition: Condition, statement: Code): Code {
  return condition.kind === "not" ? whenNot(textOf(condition.all), statement) : when(textOf(condition), statement);
}

/** `return condition;`. */
export function returns(condition: Condition): Code {
  return returned(textOf(condition));
}

/** `if (condition) { … }`. */
export function ifBlock(condition: Condition, body: readonly Code[]): Code {
  return code`
    if ${inParens(textOf(condition))} {
      ${body}
    }
  `;
}

/** `return false` unless the condition holds. */
export function mustHold(condition: Condition): Code {
  return ifTrue(not(condition), code.text("return false;"));
}

/** The condition, for a place with parentheses around it. */
function textOf(condition: Condition): Code {
  if (condition.kind === "test" || condition.kind === "not") return operandOf(condition);
  return operands(condition.of.map(operandOf), operatorOf(condition.kind));
}

function operandOf(condition: Condition): Code {
  if (condition.kind === "test") return condition.yes();
  if (condition.kind === "not") return code`!${inParens(textOf(condition.all))}`;
  return nestedOperands(condition.of.map(operandOf), operatorOf(condition.kind));
}

function operatorOf(kind: "all" | "any"): "&&" | "||" {
  return kind === "all" ? "&&" : "||";
}
