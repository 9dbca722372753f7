import type { Expression, TypedExpression } from "../../../../runtime/delta/expression/ast.js";

/** An expression without the places of its parts: what it says, not where. */
export function withoutSpans(expression: Expression | TypedExpression): unknown {
  const { span: _, ...rest } = expression;
  if (rest.kind === "call") return { ...rest, args: rest.args.map((one) => withoutSpans(one)) };
  if (rest.kind === "cast") return { ...rest, operand: withoutSpans(rest.operand) };
  return rest;
}
