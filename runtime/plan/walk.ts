// The parts of expressions and plans.

import type { ExprSpec } from "tessera-contracts/contracts/query/expressions";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";

/** The expressions that stand directly in one, in order. */
export function partsOf(expr: ExprSpec): readonly ExprSpec[] {
  switch (expr.op) {
    case "column":
    case "literal":
    case "param":
    case "sql":
      return [];
    case "cast":
    case "is_null":
    case "field":
      return [expr.expr];
    case "call":
    case "coalesce":
      return expr.args;
    case "binary":
      return [expr.left, expr.right];
    case "in_list":
      return [expr.expr, ...expr.values];
    case "struct":
      return expr.fields.map((field) => field.expr);
    case "case": {
      const branches = expr.branches.flatMap(({ when, then }) => [when, then]);
      return expr.otherwise === null ? branches : [...branches, expr.otherwise];
    }
  }
}

/** The names of the columns of an input that expressions use; those within SQL text are not known, and none of these. */
function columnsIn(exprs: readonly ExprSpec[], input: 0 | 1 = 0): readonly string[] {
  return exprs.flatMap((expr) =>
    expr.op === "column" ? (expr.input === input ? [expr.name] : []) : columnsIn(partsOf(expr), input),
  );
}

/** Whether an expression, or one in it, is such as is looked for. */
export function hasPart(expr: ExprSpec, isIt: (part: ExprSpec) => boolean): boolean {
  return isIt(expr) || partsOf(expr).some((part) => hasPart(part, isIt));
}

const hasSql = (expr: ExprSpec): boolean => hasPart(expr, ({ op }) => op === "sql");

/** The names of the columns of an input that expressions may use: those they name, and below a text of SQL all that there are. */
export function columnsUsed(exprs: readonly ExprSpec[], all: readonly string[], input: 0 | 1 = 0): readonly string[] {
  return exprs.some(hasSql) ? all : columnsIn(exprs, input);
}

/** Where no operator and no expression stands, but what may look like one. */
const NO_NODES: ReadonlySet<string> = new Set(["dtype", "metadata"]);

function isNode(value: object): value is RelSpec | ExprSpec {
  return "rel" in value || "op" in value;
}

/** All operators and expressions of a plan. It may be deeper than the stack. */
export function* nodesOf(rel: RelSpec): Generator<RelSpec | ExprSpec, void, undefined> {
  const left: object[] = [rel];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (isNode(next)) yield next;
    for (const [key, value] of Object.entries(next)) {
      if (typeof value === "object" && value !== null && !NO_NODES.has(key)) left.push(value as object);
    }
  }
}

/** A plan with operators and expressions replaced, those within others first. The plan must have been checked for its depth. */
export function rewritten<Node extends RelSpec | ExprSpec>(
  plan: Node,
  replace: (node: RelSpec | ExprSpec) => RelSpec | ExprSpec,
): Node {
  return anew(plan, replace) as Node;
}

function anew(value: unknown, replace: (node: RelSpec | ExprSpec) => RelSpec | ExprSpec): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => anew(one, replace));
  const entries = Object.entries(value as { readonly [key: string]: unknown }).map(([key, one]) => [
    key,
    NO_NODES.has(key) ? one : anew(one, replace),
  ]);
  const copy = Object.fromEntries(entries) as object;
  return isNode(copy) ? replace(copy) : copy;
}
