// Functions that begin an expression.

import type { DataFusionUdfSpec, UdfBody } from "tessera-contracts/contracts/plan/functions";
import type { CaseBranch, ExprSpec } from "tessera-contracts/contracts/query/expressions";
import type { SqlDialect } from "tessera-contracts/contracts/types";
import { functionOf } from "../functions/registry.js";
import { typeName } from "../types.js";
import { argumentsOf, asExpr, asNode, besides, called } from "./built-expr.js";
import type { Expr } from "./expr-types.js";
import { literalOf, typeByItself, typeOf } from "./literals.js";
import { ExprNode, nodeOf, planError } from "./nodes.js";
import type { RowOf, Selection } from "./row-types.js";
import type { Condition, NilOf, Plain, TypeLike, Value, ValueOfType } from "./value-types.js";

type Conditions = readonly [Condition, ...Condition[]];

/** The type of a value without the value. */
type Widened<V> = V extends string ? string : V extends number ? number : V extends bigint ? bigint : boolean;
type Of<A> = A extends Value<infer T> ? T : Widened<A>;

/** Whether all of these conditions are true. @throws {PlanError} if one is no condition */
export function and<const A extends Conditions>(...conditions: A): Expr<boolean | NilOf<A[number]>> {
  return junction("and", conditions);
}

/** Whether one of these conditions is true. @throws {PlanError} if one is no condition */
export function or<const A extends Conditions>(...conditions: A): Expr<boolean | NilOf<A[number]>> {
  return junction("or", conditions);
}

function junction<T>(operator: "and" | "or", conditions: readonly Condition[]): Expr<T> {
  const join = (one: ExprNode, other: ExprNode): ExprNode =>
    nodeOf([one, other], ([left = one.spec, right = other.spec]) => ({ op: "binary", operator, left, right }));
  return asExpr(conditions.map(asNode).reduce(join));
}

/** The other truth value. @throws {PlanError} if it is no condition */
export function not<A extends Condition>(condition: A): Expr<boolean | NilOf<A>> {
  return asExpr(called("not", [asNode(condition)]));
}

/**
 * The same value in every row. If no type is said, a whole number is `i64` and another `f64`; null has to be told its type.
 * @throws {PlanError} if the value is not exact in its type
 */
export function lit<V extends Plain>(value: V): Expr<Widened<V>>;
export function lit<V extends Plain | null, const D extends TypeLike>(
  value: V,
  type: D,
): Expr<ValueOfType<D> | Extract<V, null>>;
export function lit(value: Plain | null, type?: TypeLike): Expr<unknown> {
  const spec = literalOf(value, type === undefined ? typeByItself(value) : typeOf(type));
  const isBig = type === undefined ? typeof value === "bigint" : type === "int64";
  return asExpr(new ExprNode(spec, { dtype: spec.dtype, nullable: value === null }, isBig));
}

/** A value that is given when the plan is run, by name. */
export function param<const D extends TypeLike>(name: string, type: D): Expr<ValueOfType<D> | null> {
  const dtype = typeOf(type);
  return asExpr(new ExprNode({ op: "param", name, dtype }, { dtype, nullable: true }, type === "int64"));
}

/** An expression in SQL, for what no other can say. Lineage has to take it that the SQL uses all columns. */
export function sql<const D extends TypeLike>(
  text: string,
  type: D,
  dialect: SqlDialect = "duckdb",
): Expr<ValueOfType<D> | null> {
  const dtype = typeOf(type);
  const spec: ExprSpec = { op: "cast", expr: { op: "sql", sql: text, dialect }, dtype };
  return asExpr(new ExprNode(spec, { dtype, nullable: true }, type === "int64"));
}

/** A function of the user, as `userFunction` of `tessera-contracts/run` makes it; its code stays out of plans. */
export interface CalledFunction {
  readonly spec: DataFusionUdfSpec;
  readonly bodies: readonly UdfBody[];
}

/**
 * A call of a function of the user. JavaScript values become literals of the types that it declares. The plan knows the function from then on,
 * and a session that executes it must have been given the same.
 * @param type - what the function gives, which decides the type in rows
 * @throws {PlanError} if the arguments do not fit, or the function is declared to give another type
 */
export function call<const D extends TypeLike>(
  { spec, bodies }: CalledFunction,
  args: readonly (Value<unknown> | Plain | null)[],
  type: D,
): Expr<ValueOfType<D> | null> {
  const { name, input_types, return_field } = spec;
  const [declared, asked] = [return_field.dtype, typeOf(type)].map(typeName);
  if (declared !== asked) {
    throw planError(
      "PLAN_TYPE",
      `the function ${name} gives ${declared}, and the call says ${asked}`,
      `say ${declared}`,
    );
  }
  const nodes = args.map((value, i) => besides(value, input_types[i] ?? { type: "null" }));
  const node = nodeOf(nodes, (parts) => ({ op: "call", fn: name, args: parts }), { specs: { [name]: spec }, bodies });
  return asExpr(new ExprNode(node.spec, node.typed, type === "int64", node.udfs));
}

/** Values of several columns as one struct. */
export function structOf<S extends Selection>(fields: S): Expr<RowOf<S>> {
  const names = Object.keys(fields);
  const nodes = Object.values(fields).map(asNode);
  return asExpr(
    nodeOf(nodes, (parts) => ({ op: "struct", fields: parts.map((expr, i) => ({ name: names[i] ?? "", expr })) })),
  );
}

/** What ids are made of. */
type IdPart = Value<string | number | bigint | null> | string | number | bigint;

/**
 * An id made of a namespace and of texts and integers: the same for the same, in any run. Null if one of them is.
 * @throws {PlanError} if a value is neither text nor integer
 */
export function stableId<const A extends readonly [IdPart, ...IdPart[]]>(
  namespace: string,
  ...parts: A
): Expr<string | NilOf<A[number]>> {
  const fn = functionOf("stable_id");
  if (fn === null) throw new Error("the registry has stable_id");
  return asExpr(called(fn.name, argumentsOf(fn, [namespace, ...parts], { type: "null" })));
}

/** Conditions with values, of which the first that is true gives its value. */
export interface Cases<T> {
  /** The value if this condition is true and none before. */
  when<A extends Value<unknown> | Plain>(condition: Condition, value: A): Cases<T | Of<A>>;
  /** The value if no condition is true. @throws {PlanError} if the values have no common type */
  otherwise<A extends Value<unknown> | Plain>(value: A): Expr<T | Of<A>>;
  /** Null if no condition is true. @throws {PlanError} as `otherwise` */
  otherwiseNull(): Expr<T | null>;
}

/** A value if a condition is true; further cases and `otherwise` follow. JavaScript values have the type of the expressions beside them. */
export function when<A extends Value<unknown> | Plain>(condition: Condition, value: A): Cases<Of<A>> {
  return casesOf([condition], [value]);
}

function casesOf<T>(conditions: readonly Condition[], values: readonly (Value<unknown> | Plain)[]): Cases<T> {
  return {
    when: (condition, value) => casesOf([...conditions, condition], [...values, value]),
    otherwise: (value) => asExpr(caseNode(conditions, [...values, value])),
    otherwiseNull: () => asExpr(caseNode(conditions, values)),
  };
}

function caseNode(conditions: readonly Condition[], values: readonly (Value<unknown> | Plain)[]): ExprNode {
  const known = values.find((value) => value instanceof ExprNode);
  const whens = conditions.map(asNode);
  const thens = values.map((value) => besides(value, known?.typed.dtype ?? { type: "null" }));
  return nodeOf([...whens, ...thens], (parts) => {
    const [conditionSpecs, valueSpecs] = [parts.slice(0, whens.length), parts.slice(whens.length)];
    const branches = conditionSpecs.map((condition, i) => branchOf(condition, valueSpecs[i]));
    return { op: "case", branches, otherwise: valueSpecs[whens.length] ?? null };
  });
}

function branchOf(condition: ExprSpec, value: ExprSpec | undefined): CaseBranch {
  if (value === undefined) throw planError("PLAN_ARGUMENTS", "a condition has no value");
  // oxlint-disable-next-line unicorn/no-thenable -- the contract calls the value of a branch so
  return { when: condition, then: value };
}
