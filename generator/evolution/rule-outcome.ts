// What a rule over several fields gives for documents that cannot have some of them: those have their default there, or are unset.

import { codePointLength } from "../../runtime/serde/values/is.js";
import type { Expression } from "../model/cel/expression.js";
import type { Field, StructDefinition } from "../model/model.js";
import { isFed } from "./field-effects.js";

/** A value that is known; `empty` is a list, set or map without items. */
type Known =
  | { readonly kind: "value"; readonly value: null | boolean | number | bigint | string }
  | { readonly kind: "unset" | "empty" };

/** Fields whose value is known, by name. */
type KnownFields = ReadonlyMap<string, Known>;

/** Whether a reader finds that every document of a writer keeps a rule, since it concerns only fields that the writer does not know. */
export function alwaysKeeps(test: Expression, lone: readonly Field[], sides: Sides): boolean {
  const absent = lone.filter((field) => !isFed(field, sides.reader, sides.writer));
  const known = absent.flatMap((field) => {
    const found = valueOf(field);
    return found === null ? [] : [[field.name, found] as const];
  });
  return isTrue(evaluate(test, new Map(known)));
}

/** A reader, and the other version that writes for it. */
interface Sides {
  readonly reader: StructDefinition;
  readonly writer: StructDefinition;
}

/** What a field is where no document has it; null: that is not known. */
function valueOf({ presence, default: made }: Field): Known | null {
  if (presence === "unset") return { kind: "unset" };
  if (made?.kind === "value") return made;
  return made?.kind === "empty" && made.of !== "struct" ? { kind: "empty" } : null;
}

/** Undefined: that depends on what a document has. */
function evaluate(expression: Expression, known: KnownFields): Known | undefined {
  switch (expression.kind) {
    case "literal":
      return expression.value.kind === "null" ? value(null) : value(expression.value.value);
    case "select":
      return selected(expression, known);
    case "has": {
      const found = isThis(expression.operand) ? known.get(expression.field) : undefined;
      return found && value(found.kind !== "unset");
    }
    case "not":
      return negated(evaluate(expression.operand, known));
    case "chain":
      return chained(expression.operands, expression.operator === "||", known);
    case "ternary": {
      const test = evaluate(expression.test, known);
      return test && evaluate(isTrue(test) ? expression.yes : expression.no, known);
    }
    case "equality":
    case "order":
      return compared(expression, known);
    case "size":
      return sized(evaluate(expression.of, known));
    case "in":
      return evaluate(expression.within, known)?.kind === "empty" ? value(false) : undefined;
    case "macro":
      if (expression.macro === "filter") return evaluate(expression.over, known);
      return evaluate(expression.over, known)?.kind === "empty" ? value(expression.macro === "all") : undefined;
    default:
      return undefined;
  }
}

function value(one: null | boolean | number | bigint | string): Known {
  return { kind: "value", value: one };
}

function isTrue(one: Known | undefined): boolean {
  return one?.kind === "value" && one.value === true;
}

function isThis(expression: Expression): boolean {
  return expression.kind === "name" && expression.name === "this";
}

function selected(
  { operand, field, assured }: Extract<Expression, { kind: "select" }>,
  known: KnownFields,
): Known | undefined {
  const found = isThis(operand) ? known.get(field) : undefined;
  return found?.kind === "unset" && assured === "or_null" ? value(null) : found;
}

function negated(one: Known | undefined): Known | undefined {
  return one && value(!isTrue(one));
}

/** One operand may decide: `true` of an or, `false` of an and. */
function chained(operands: readonly Expression[], decisive: boolean, known: KnownFields): Known | undefined {
  const found = operands.map((operand) => evaluate(operand, known));
  if (found.some((one) => one !== undefined && isTrue(one) === decisive)) return value(decisive);
  return found.includes(undefined) ? undefined : value(!decisive);
}

function compared(
  { operator, left, right }: Extract<Expression, { kind: "equality" | "order" }>,
  known: KnownFields,
): Known | undefined {
  const [one, other] = [evaluate(left, known), evaluate(right, known)];
  if (one?.kind !== "value" || other?.kind !== "value") return undefined;
  const [a, b] = [one.value, other.value];
  const isEqual = isNumber(a) && isNumber(b) ? a == b : a === b;
  if (operator === "==" || operator === "!=") return value(isEqual === (operator === "=="));
  if (!isNumber(a) || !isNumber(b)) return undefined;
  const isLess = a < b;
  return value({ "<": isLess, "<=": isLess || isEqual, ">": !isLess && !isEqual, ">=": !isLess }[operator]);
}

function isNumber(one: unknown): one is number | bigint {
  return typeof one === "number" || typeof one === "bigint";
}

function sized(one: Known | undefined): Known | undefined {
  if (one?.kind === "empty") return value(0n);
  return one?.kind === "value" && typeof one.value === "string" ? value(codePointLength(one.value)) : undefined;
}
