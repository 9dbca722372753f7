// Conditions of generated code, as trees, so that each can be printed as it stands or turned around.

import { type Code, code } from "../../text/code.js";
import { inParens, nestedOperands, operands, returned, when } from "../../text/logic.js";

/** What generated code tests. */
export type Condition =
  | { readonly kind: "test"; readonly yes: Code; readonly no: Code }
  | { readonly kind: "all" | "any"; readonly of: readonly Condition[] };

/** `left === right`. */
export function same(left: Code, right: Code): Condition {
  return { kind: "test", yes: code`${left} === ${right}`, no: code`${left} !== ${right}` };
}

/** `typeof value === "string"`. */
export function hasTypeof(value: Code, type: string): Condition {
  return { kind: "test", yes: code`typeof ${value} === ${type}`, no: code`typeof ${value} !== ${type}` };
}

/** A call or another expression that binds tighter than `!`. */
export function holds(expression: Code): Condition {
  return { kind: "test", yes: expression, no: code`!${expression}` };
}

/** `left >= right`; turned around it stays a comparison of that kind, since NaN makes all of them false. */
export function compares(left: Code, operator: ">=" | ">" | "<=" | "<" | "instanceof", right: Code): Condition {
  const yes = code`${left} ${code.text(operator)} ${right}`;
  return { kind: "test", yes, no: code`!(${yes})` };
}

/** All of them hold. */
export function all(...of: readonly Condition[]): Condition {
  const flat = of.flatMap((one) => (one.kind === "all" ? one.of : [one]));
  return flat.length === 1 && flat[0] !== undefined ? flat[0] : { kind: "all", of: flat };
}

/** At least one of them holds. */
export function any(...of: readonly Condition[]): Condition {
  const flat = of.flatMap((one) => (one.kind === "any" ? one.of : [one]));
  return flat.length === 1 && flat[0] !== undefined ? flat[0] : { kind: "any", of: flat };
}

/** The opposite. */
export function not(condition: Condition): Condition {
  if (condition.kind === "test") return { kind: "test", yes: condition.no, no: condition.yes };
  if (condition.kind === "any") return all(...condition.of.map(not));
  const inner = code`!${inParens(textOf(condition))}`;
  return { kind: "test", yes: inner, no: textOf(condition) };
}

/** The condition, for a place with parentheses around it. */
export function textOf(condition: Condition): Code {
  if (condition.kind === "test") return condition.yes;
  return operands(condition.of.map(operandOf), operatorOf(condition.kind));
}

/** `if (condition) statement`. */
export function ifTrue(condition: Condition, statement: Code): Code {
  return when(textOf(condition), statement);
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

function operandOf(condition: Condition): Code {
  if (condition.kind === "test") return condition.yes;
  return nestedOperands(condition.of.map(operandOf), operatorOf(condition.kind));
}

function operatorOf(kind: "all" | "any"): "&&" | "||" {
  return kind === "all" ? "&&" : "||";
}
