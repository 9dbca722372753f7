// A rule that was checked: what each part of it does, and of what type it is. Whoever evaluates or prints rules needs no more.

import type { CelLiteral } from "../../parse/cel.js";
import type { Parts } from "./parts.js";

/** A checked expression of a rule. */
export type Expression = Form & {
  readonly parts: Parts;
  /** True if it may have no value: a division by zero, an integer out of range. */
  readonly fallible: boolean;
  /** The names it reads that mean something around it: `this`, and variables of macros that it stands in. */
  readonly reads: ReadonlySet<string>;
};

/** What an expression does, with its operands. */
export type Form =
  /** `this`, or the variable of a macro. */
  | { readonly kind: "name"; readonly name: string }
  | Select
  | { readonly kind: "has"; readonly operand: Expression; readonly field: string }
  | { readonly kind: "literal"; readonly value: CelLiteral }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | Chain
  | { readonly kind: "not" | "negation"; readonly operand: Expression }
  | { readonly kind: "ternary"; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | Binary<"equality", "==" | "!=">
  | Binary<"order", "<" | "<=" | ">" | ">=">
  | Binary<"arithmetic", "+" | "-" | "*" | "/" | "%">
  /** `wanted in within`. */
  | { readonly kind: "in"; readonly wanted: Expression; readonly within: Expression }
  | { readonly kind: "size"; readonly of: Expression }
  | TextTest
  | { readonly kind: "matches"; readonly text: Expression; readonly pattern: string }
  | Macro
  | MapMacro;

/** A field that is read. */
export interface Select {
  readonly kind: "select";
  readonly operand: Expression;
  readonly field: string;
  /** What a guard found out where TypeScript does not see it: the value is there (`known`), or unset counts as null (`or_null`). */
  readonly assured: "known" | "or_null" | null;
}

/** `a && b && c`, or `a || b || c`. */
export interface Chain {
  readonly kind: "chain";
  readonly operator: "&&" | "||";
  readonly operands: readonly Expression[];
  /** True for `a in [b, c]`, whose operands are `a == b` and `a == c`. */
  readonly fromList: boolean;
}

/** `left operator right`. */
export interface Binary<Kind extends string, Operator extends string> {
  readonly kind: Kind;
  readonly operator: Operator;
  readonly left: Expression;
  readonly right: Expression;
}

/** `text.startsWith(piece)` and the like. */
export interface TextTest {
  readonly kind: "text-test";
  readonly test: "startsWith" | "endsWith" | "contains";
  readonly text: Expression;
  readonly piece: Expression;
}

/** `over.all(variable, test)` and the like. */
export interface Macro {
  readonly kind: "macro";
  readonly macro: "all" | "exists" | "exists_one" | "filter";
  readonly over: Expression;
  readonly variable: string;
  readonly test: Expression;
}

/** `over.map(variable, result)` and `over.map(variable, test, result)`. */
export interface MapMacro {
  readonly kind: "map";
  readonly over: Expression;
  readonly variable: string;
  readonly test: Expression | null;
  readonly result: Expression;
}

/** True if an operand that is not the last may have no value: the later ones are looked at nevertheless. */
export function hasGap({ operands }: Chain): boolean {
  return operands.slice(0, -1).some((operand) => operand.fallible);
}

/** True for an integer literal other than zero: dividing by it always has a value. */
export function isDivisor(expression: Expression): boolean {
  return expression.kind === "literal" && expression.value.kind === "int" && expression.value.value !== 0n;
}
