import type { Field, StructDefinition, Type } from "../../model/model.js";
import type { Code } from "../../text/code.js";
import { isLarge } from "./large.js";

/** The column of a field, in the local variables of a function. */
export interface Column {
  readonly field: Field;
  /** Null: a plain array. */
  readonly typed: TypedColumn | null;
  readonly name: Code;
  /** What holds its validity, if it has one. */
  readonly validity: Code;
  /** For a single value of it. */
  readonly item: Code;
}

/** A column in a typed array. */
export interface TypedColumn {
  readonly array: "Float64Array" | "BigInt64Array" | "BigUint64Array" | "Uint8Array";
  /** What it holds, without null. */
  readonly type: Type;
  /** True if it has a validity beside it. */
  readonly nullable: boolean;
}

/** The typed array that holds values of a type and nulls beside them; null if they stand in a plain array. */
export function typedColumnOf(type: Type): TypedColumn | null {
  const rest = type.kind === "union" ? type.members.filter((member) => member.kind !== "null") : [type];
  const [only] = rest;
  if (rest.length !== 1 || only === undefined) return null;
  const array = arrayOf(only);
  return array === null ? null : { array, type: only, nullable: type.kind === "union" };
}

/** The name of the interface of a struct's columns. */
export function columnsName({ name }: { readonly name: string }): string {
  return `${name}Columns`;
}

/**
 * Whether there are functions for the columns of a struct; a row with rules has to be there to be held against them, and one with
 * many fields would have them all in one function.
 */
export function hasColumnFunctions(struct: StructDefinition): boolean {
  return struct.array_like && struct.rules.length === 0 && !isLarge(struct);
}

function arrayOf(type: Type): TypedColumn["array"] | null {
  if (type.kind === "bool") return "Uint8Array";
  if (type.kind === "float") return "Float64Array";
  if (type.kind !== "int") return null;
  return INTS[type.width];
}

const INTS = { safe: "Float64Array", int64: "BigInt64Array", uint64: "BigUint64Array", any: null } as const;
