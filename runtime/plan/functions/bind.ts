// Which types the arguments of a call become.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import { classOf, commonType, commonTypeOf, F64, I64, isSameType, plainType, TEXT, typeName } from "../types.js";
import type { Parameter, PlanFunction } from "./function.js";

/** Why arguments do not fit, and what to do about it. */
export interface Misfit {
  readonly message: string;
  readonly hint: string | null;
}

/** The types that arguments are brought to without loss before the call, one an argument, or why they do not fit. */
export function boundTypes(fn: PlanFunction, types: readonly ArrowTypeSpec[]): readonly ArrowTypeSpec[] | Misfit {
  const least = fn.args.length - fn.optional;
  if (types.length < least || (types.length > fn.args.length && !fn.variadic)) return wrongCount(fn, types.length);
  const parameters = types.map((_, at) => fn.args[Math.min(at, fn.args.length - 1)] ?? "any");
  const shared = commonTypeOf(types.filter((_, at) => parameters[at] === "same"));
  const bound: ArrowTypeSpec[] = [];
  for (const [at, dtype] of types.entries()) {
    const parameter = parameters[at] ?? "any";
    const to = parameter === "same" ? shared : ruleOf(parameter).bind(plainType(dtype), bound);
    if (to === null) return unfit(fn, parameter, types, at);
    bound.push(to);
  }
  const message = fn.misfit(bound);
  return message === null ? bound : { message, hint: "cast the argument" };
}

interface Rule {
  /** In messages. */
  readonly expected: string;
  /** The type that an argument becomes, behind others of known types; null if it does not fit. */
  readonly bind: (dtype: ArrowTypeSpec, before: readonly ArrowTypeSpec[]) => ArrowTypeSpec | null;
}

/** An argument of one of these classes, as it is. A null has a type of its own. */
const among =
  (...classes: readonly string[]) =>
  (dtype: ArrowTypeSpec): ArrowTypeSpec | null =>
    classes.includes(classOf(dtype)) ? dtype : null;

/** An argument of a type, or of one that becomes it without loss. */
const widened =
  (to: ArrowTypeSpec) =>
  (dtype: ArrowTypeSpec): ArrowTypeSpec | null => {
    const common = commonType(dtype, to);
    return common !== null && isSameType(common, to) ? to : null;
  };

function momentOf(dtype: ArrowTypeSpec): ArrowTypeSpec | null {
  return dtype.type === "timestamp" && dtype.unit !== "us" ? null : among("date", "timestamp")(dtype);
}

/** The type of the items of a list; null if it is none. */
function itemOf(dtype: ArrowTypeSpec | undefined): ArrowTypeSpec | null {
  if (dtype === undefined || dtype.type === "null") return dtype ?? null;
  return dtype.type === "list" || dtype.type === "large_list" || dtype.type === "fixed_size_list" ? dtype.item : null;
}

function ruleOf(parameter: Exclude<Parameter, "same">): Rule {
  if (typeof parameter === "string") return PARAMETERS[parameter];
  return { expected: `a value that becomes ${typeName(parameter)} without loss`, bind: widened(plainType(parameter)) };
}

const PARAMETERS: { readonly [P in Exclude<Parameter & string, "same">]: Rule } = {
  any: { expected: "any value", bind: (dtype) => dtype },
  bool: { expected: "a truth value", bind: widened({ type: "bool" }) },
  int: { expected: "an integer that i64 holds", bind: widened(I64) },
  f64: { expected: "a number that f64 holds exactly", bind: widened(F64) },
  real: {
    expected: "a decimal, or a number that f64 holds exactly",
    bind: (dtype) => (dtype.type === "decimal" ? dtype : widened(F64)(dtype)),
  },
  number: { expected: "a number", bind: among("int", "float", "decimal") },
  signed: {
    expected: "a number with a sign",
    bind: (dtype) => (dtype.type.startsWith("u") ? null : among("int", "float", "decimal")(dtype)),
  },
  text: { expected: "a text", bind: widened(TEXT) },
  word: { expected: "a text or an integer", bind: among("text", "int") },
  date: { expected: "a date", bind: among("date") },
  timestamp: {
    expected: "a timestamp of microseconds",
    bind: (dtype) => (dtype.type === "timestamp" ? momentOf(dtype) : null),
  },
  moment: { expected: "a date or a timestamp of microseconds", bind: momentOf },
  ordered: { expected: "a value that has an order", bind: (dtype) => (classOf(dtype) === "other" ? null : dtype) },
  list: { expected: "a list", bind: (dtype) => (itemOf(dtype) === null ? null : dtype) },
  item: {
    expected: "a value that the list holds",
    bind: (dtype, [list]) => {
      const item = itemOf(list);
      return item === null ? null : widened(plainType(item))(dtype);
    },
  },
  pattern: { expected: "a pattern", bind: among("text") },
  cast: { expected: "a cast", bind: (dtype) => dtype },
};

function wrongCount({ name, args, optional, variadic }: PlanFunction, found: number): Misfit {
  const least = args.length - optional;
  const range = optional === 0 ? `${least}` : `${least} to ${args.length}`;
  return { message: `${name} takes ${variadic ? `${least} or more` : range} arguments, got ${found}`, hint: null };
}

function unfit(fn: PlanFunction, parameter: Parameter, types: readonly ArrowTypeSpec[], at: number): Misfit {
  if (parameter === "same") {
    const names = types.map(typeName).join(", ");
    return { message: `the arguments of ${fn.name} have no common type: ${names}`, hint: "cast one side" };
  }
  const { expected } = ruleOf(parameter);
  const found = typeName(types[at] ?? { type: "null" });
  return { message: `argument ${at + 1} of ${fn.name} is ${expected}, got ${found}`, hint: "cast the argument" };
}
