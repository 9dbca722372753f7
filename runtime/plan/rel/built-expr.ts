// The methods of expressions: those of operators here, those of functions from the registry.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import type { BinaryOp, ExprSpec } from "tessera-contracts/contracts/query/expressions";
import type { Parameter, PlanFunction } from "../functions/function.js";
import { FUNCTIONS } from "../functions/registry.js";
import { BOOL, classOf, F64, I64, MOMENT, TEXT } from "../types.js";
import { BuiltAggregate } from "./built-aggregate.js";
import type { Expr } from "./expr-types.js";
import { literalOf, typeByItself, typeOf } from "./literals.js";
import { ExprNode, nodeOf, planError } from "./nodes.js";
import type { TypeLike, Value } from "./value-types.js";

type Operator = Exclude<BinaryOp["operator"], "and" | "or">;
const OPERATORS: readonly Operator[] = ["eq", "ne", "lt", "le", "gt", "ge", "add", "sub", "mul", "div", "mod", "like"];

/** Functions whose integers are small, whatever they are of. */
const SMALL: ReadonlySet<string> = new Set(["sign", "count", "count_distinct"]);

/** An expression that has the methods of {@link Expr}: those of operators and functions are put on its prototype below. */
class BuiltExpr extends ExprNode {
  isNull(): BuiltExpr {
    return this.made([], ([expr]) => ({ op: "is_null", expr }));
  }

  isNotNull(): ExprNode {
    return called("not", [this.isNull()]);
  }

  in(values: readonly unknown[]): BuiltExpr {
    if (values.length === 0)
      throw planError("PLAN_ARGUMENTS", "the list of in has no values", "say lit(false) for none");
    return this.made(values, ([expr, ...rest]) => ({ op: "in_list", expr, values: rest }));
  }

  coalesce(...others: readonly unknown[]): BuiltExpr {
    return this.made(others, (args) => ({ op: "coalesce", args }));
  }

  cast(type: TypeLike): BuiltExpr {
    const { spec, typed } = nodeOf([this], ([expr = this.spec]) => ({ op: "cast", expr, dtype: typeOf(type) }));
    return new BuiltExpr(spec, typed, type === "int64", this.udfs);
  }

  field(name: string): BuiltExpr {
    return this.made([], ([expr]) => ({ op: "field", expr, name }));
  }

  /** An expression of this one and others, which have its type if they are JavaScript values. */
  made(others: readonly unknown[], make: (parts: readonly [ExprSpec, ...ExprSpec[]]) => ExprSpec): BuiltExpr {
    const nodes = others.map((other) => besides(other, this.typed.dtype));
    return built(nodeOf([this, ...nodes], ([own = this.spec, ...rest]) => make([own, ...rest])));
  }
}

/** The expression with its methods. */
export function built(node: ExprNode): BuiltExpr {
  return node instanceof BuiltExpr ? node : new BuiltExpr(node.spec, node.typed, node.isBig, node.udfs);
}

/** An expression as users have it. */
export function asExpr<T>(node: ExprNode): Expr<T> {
  return built(node) as unknown as Expr<T>;
}

/** The expression behind what a user has, or of a JavaScript value by itself. */
export function asNode(value: Value<unknown> | string | number | bigint | boolean | null): ExprNode {
  return besides(value, { type: "null" });
}

/** The expression that a value is, or a literal of the type; of its own type if that is none. */
export function besides(value: unknown, dtype: ArrowTypeSpec): ExprNode {
  if (value instanceof ExprNode) return value;
  const own = value === null || classOf(dtype) === "null" ? typeByItself(value) : dtype;
  const spec = literalOf(value, own);
  return new ExprNode(
    spec,
    { dtype: spec.dtype, nullable: value === null },
    typeof value === "bigint" && dtype !== own,
  );
}

/** A call of a function of a row. @throws {PlanError} if its arguments do not fit */
export function called(name: string, args: readonly ExprNode[]): BuiltExpr {
  const { spec, typed, isBig, udfs } = nodeOf(args, (parts) => ({ op: "call", fn: name, args: parts }));
  return new BuiltExpr(spec, typed, isBig && !SMALL.has(name), udfs);
}

/** The arguments of a call, where JavaScript values become literals that fit the parameters. */
export function argumentsOf(
  { args }: PlanFunction,
  values: readonly unknown[],
  own: ArrowTypeSpec,
): readonly ExprNode[] {
  return values.map((value, i) =>
    besides(value, parameterType(args[Math.min(i, args.length - 1)] ?? "any", value, own)),
  );
}

function parameterType(parameter: Parameter, value: unknown, own: ArrowTypeSpec): ArrowTypeSpec {
  const isDay = typeof value === "string" && !value.includes("T");
  if (typeof parameter !== "string") return parameter;
  const types: { readonly [P in typeof parameter]?: ArrowTypeSpec } = {
    same: own,
    bool: BOOL,
    int: I64,
    f64: F64,
    text: TEXT,
    date: { type: "date32" },
    timestamp: MOMENT,
    moment: isDay ? { type: "date32" } : MOMENT,
  };
  return types[parameter] ?? { type: "null" };
}

for (const operator of OPERATORS) {
  define(operator, function (other) {
    return this.made([other], ([left, right = left]) => ({ op: "binary", operator, left, right }));
  });
}

for (const fn of FUNCTIONS) {
  // Functions that take a word first, such as the part of a date, are methods of what comes behind it.
  const at = Object.hasOwn(fn.choices, 0) ? 1 : 0;
  define(methodName(fn.name), function (...values) {
    const given = values.filter((value) => value !== undefined);
    const args = argumentsOf(fn, given.toSpliced(at, 0, this), this.typed.dtype);
    if (fn.kind === "scalar") return called(fn.name, args);
    return new BuiltAggregate({ fn: fn.name, args, isBig: this.isBig && !SMALL.has(fn.name) });
  });
}

/** The name of the method that calls a function. */
export function methodName(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

function define(name: string, value: (this: BuiltExpr, ...args: readonly unknown[]) => unknown): void {
  if (!Object.hasOwn(BuiltExpr.prototype, name)) Object.defineProperty(BuiltExpr.prototype, name, { value });
}
