// Expressions of Substrait out of others: calls, choices and casts.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import type { LiteralExpr } from "tessera-contracts/contracts/query/expressions";
import type { SubstraitMaker, SubstraitPart } from "../functions/function.js";
import { BOOL, classOf, commonType, integerOf, isSameType, plainType, typeName } from "../types.js";
import { anchorOf, payload, refuse, type Site, typeOrRefused, type Value } from "./export.js";
import { Expression_Cast_FailureBehavior } from "./messages.generated.js";
import { literalInit, shortType } from "./values.js";

/** A maker of expressions at a place of the plan. */
export function makerAt(site: Site): SubstraitMaker<Value> {
  const of = (part: SubstraitPart<Value>): Value => valueOf(part, site);
  return {
    call: (name, result, ...args) => called(name, result, args.map(of), site),
    when: (condition, then, otherwise) => chosen([[of(condition), of(then)]], of(otherwise)),
    cast: (value, dtype) => cast(of(value), dtype, site),
    mayWrap: (dtype) => noteWrapping(dtype, site),
    refuse: (why) => refuse(site, why),
  };
}

function valueOf(part: SubstraitPart<Value>, site: Site): Value {
  if (part === undefined) throw new Error("the arguments were counted before");
  return "op" in part ? literalValue(part, site) : part;
}

/** A literal as an expression. */
export function literalValue(literal: LiteralExpr, site: Site): Value {
  const dtype = plainType(literal.dtype);
  const nullable = literal.value === null;
  // A null without a type gets one by a cast.
  if (dtype.type === "null") return { expr: {}, dtype, nullable };
  const init = literalInit(literal);
  if (init === null) return refuse(site, `literals of ${typeName(dtype)} have no form in Substrait`);
  return { expr: { rexType: { case: "literal", value: init } }, dtype, nullable };
}

/** A call of a function, whose result is null if an argument is. */
function called(name: string, result: ArrowTypeSpec, args: readonly Value[], site: Site): Value {
  const dtype = plainType(result);
  const isNeverNull = name.startsWith("comparison.is_") && name !== "comparison.is_nan";
  const nullable = !isNeverNull && args.some((one) => one.nullable);
  const value = {
    functionReference: anchorOf(signatureOf(name, args), site.out),
    arguments: argumentsOf(args.map((one) => withType(one, site))),
    outputType: typeOrRefused({ dtype, nullable }, site),
  };
  return { expr: { rexType: { case: "scalarFunction", value } }, dtype, nullable };
}

/** A value that has a type: a null that nothing gave one is a truth value. */
export function withType(value: Value, site: Site): Value {
  return value.dtype.type === "null" ? castTo(value, BOOL, site) : value;
}

/** The compound name of a function: what is said behind a colon, or the types of the arguments. */
export function signatureOf(name: string, args: readonly Value[]): string {
  return name.includes(":") ? name : `${name}:${args.map(({ dtype }) => shortType(dtype)).join("_")}`;
}

/** Arguments of a function. */
export function argumentsOf(
  args: readonly Value[],
): { readonly argType: { readonly case: "value"; readonly value: Value["expr"] } }[] {
  return args.map(({ expr }) => ({ argType: { case: "value", value: expr } }));
}

/** The value beside the first condition that is true, or the last one. All have one type. */
export function chosen(branches: readonly (readonly [when: Value, then: Value])[], otherwise: Value): Value {
  // oxlint-disable-next-line unicorn/no-thenable -- the format calls the value of a branch so
  const value = { ifs: branches.map(([when, then]) => ({ if: when.expr, then: then.expr })), else: otherwise.expr };
  const nullable = otherwise.nullable || branches.some(([, then]) => then.nullable);
  return { expr: { rexType: { case: "ifThen", value } }, dtype: otherwise.dtype, nullable };
}

/** A value as a type; one that has it already is as it is. */
export function castTo(value: Value, to: ArrowTypeSpec, site: Site): Value {
  return isSameType(value.dtype, plainType(to)) ? value : cast(value, to, site);
}

/** A value as a type, said in any case. Casts that readers would round, cut or read more kindly than we do are taken down. */
export function cast({ expr, dtype: from, nullable }: Value, to: ArrowTypeSpec, site: Site): Value {
  const dtype = plainType(to);
  if (from.type === "null") return literalValue({ op: "literal", value: null, dtype }, site);
  if (!isExact(from, dtype)) {
    return refuse(site, `a cast from ${typeName(from)} to ${typeName(dtype)} is not as strict in Substrait`);
  }
  const type = typeOrRefused({ dtype, nullable }, site);
  const value = { type, input: expr, failureBehavior: Expression_Cast_FailureBehavior.THROW_EXCEPTION };
  return { expr: { rexType: { case: "cast", value } }, dtype, nullable };
}

/** Classes whose values become those of another exactly, or not at all. */
const EXACT: { readonly [from: string]: readonly string[] } = {
  bool: ["int"],
  int: ["int", "float", "decimal", "text"],
  float: ["float"],
  decimal: ["float", "text"],
  date: ["text", "timestamp"],
  timestamp: ["date"],
};

function isExact(from: ArrowTypeSpec, to: ArrowTypeSpec): boolean {
  if (EXACT[classOf(from)]?.includes(classOf(to)) === true) return true;
  if (from.type === "decimal" && from.scale === 0 && classOf(to) === "int") return true;
  const common = commonType(from, to);
  return common !== null && isSameType(common, to);
}

/** Notes that integers beyond the type wrap around in readers. */
function noteWrapping(dtype: ArrowTypeSpec, { out, path }: Site): void {
  if (integerOf(dtype) === null) return;
  const summary = `beyond ${typeName(dtype)} this is an error in SQL, and may wrap around in readers of Substrait`;
  out.noted.push(payload("unchecked_overflow", summary, path));
}
