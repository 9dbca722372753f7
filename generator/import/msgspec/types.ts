// Types of msgspec as type expressions.

import { unionOf, withConstraints } from "../expressions.js";
import type { InspectedLiteral, InspectedType } from "./inspected.js";

/** The contract of each definition by its ref, and what to do about a type that no contract can have. */
export interface TypeScope {
  nameOf(ref: number): string;
  /** Null if it is no struct with a tag. */
  tagFieldOf(ref: number): string | null;
  lose(message: string): void;
}

/** A type as an expression of the contract language. */
export function expressionOf(type: InspectedType, scope: TypeScope): string {
  const inner = (one: InspectedType | undefined): string => (one === undefined ? "any" : expressionOf(one, scope));
  const scalar = SCALARS[type.kind];
  if (scalar !== undefined) return scalar;
  const { min_length, max_length } = type;
  switch (type.kind) {
    case "IntType":
      return intExpression(type);
    case "FloatType":
      return withConstraints("float", boundsOf(type));
    case "StrType":
      return withConstraints("str", { min_length, max_length, pattern: type.pattern });
    case "BytesType":
      return withConstraints("bytes", { min_length, max_length });
    case "DateTimeType":
    case "TimeType":
      return withConstraints(type.kind === "TimeType" ? "time" : "datetime", { tz: type.tz });
    case "ListType":
    case "SetType":
      return withConstraints(`${type.kind === "SetType" ? "set" : "list"}[${inner(type.item)}]`, {
        min_length,
        max_length,
      });
    case "TupleType":
      return `tuple[${(type.items ?? []).map(inner).join(", ")}]`;
    case "DictType":
      return withConstraints(`map[${keyExpression(type.key, scope)}, ${inner(type.value)}]`, {
        min_length,
        max_length,
      });
    case "UnionType":
      return unionOf((type.types ?? []).map(inner));
    case "LiteralType":
      return literalType(type.values ?? []);
    case "Named":
      return namedType(type, scope);
    default:
      return unknownType(type, scope);
  }
}

/** One of a few values, as an expression. */
export function literalType(values: readonly InspectedLiteral[]): string {
  return unionOf(values.map((value) => (typeof value === "bigint" ? String(value) : JSON.stringify(value))));
}

function namedType({ ref }: InspectedType, scope: TypeScope): string {
  if (ref === undefined) throw new Error("a named type of the inspected module has no ref");
  return scope.nameOf(ref);
}

/** A `dict` without arguments has keys of any type; those of a JSON object are texts. */
function keyExpression(key: InspectedType | undefined, scope: TypeScope): string {
  const type = key === undefined ? "any" : expressionOf(key, scope);
  if (type !== "any") return type;
  scope.lose("the keys of the map are str: no contract has a map of keys of any type");
  return "str";
}

const SCALARS: { readonly [kind: string]: string } = {
  AnyType: "any",
  BoolType: "bool",
  NoneType: "null",
  DateType: "date",
  TimeDeltaType: "duration",
  UUIDType: "uuid",
  DecimalType: "decimal",
  RawType: "raw",
};

/** Only what our own Python says of it tells which extension type it is. */
function unknownType({ kind, tessera_type }: InspectedType, scope: TypeScope): string {
  if (tessera_type !== undefined) return tessera_type;
  const what = kind === "ExtType" ? "no extension type is named" : `${kind.replace(/Type$/, "")} has no counterpart`;
  scope.lose(`the type is any: ${what}`);
  return "any";
}

const SAFE = 2n ** 53n - 1n;
const INT64 = 2n ** 63n;

/** An integer without bounds is an `int`: programs rarely mean more, and say so where they do. */
function intExpression(type: InspectedType): string {
  const bounds = boundsOf(type);
  if (type.tessera_type !== undefined) return withConstraints(type.tessera_type, bounds);
  const low = type.ge === undefined ? null : BigInt(type.ge);
  const high = type.le === undefined ? null : BigInt(type.le);
  const isWide = (low !== null && low < -SAFE) || (high !== null && high > SAFE);
  const [least, most] = isWide ? [-INT64, INT64 - 1n] : [-SAFE, SAFE];
  return withConstraints(isWide ? "int64" : "int", {
    ...bounds,
    ge: low === least ? undefined : type.ge,
    le: high === most ? undefined : type.le,
  });
}

function boundsOf({ gt, ge, lt, le, multiple_of }: InspectedType): { readonly [key: string]: unknown } {
  return { gt, ge, lt, le, multiple_of };
}
