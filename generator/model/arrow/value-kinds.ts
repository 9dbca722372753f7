// Closed sets of values in columns: enums and literals.

import type { DataType, DictionaryType, IntType as ArrowInt } from "../../../runtime/arrow/type/data-type.js";
import type { LiteralType } from "../model.js";
import { holdsIntegers, integersFor } from "./int-kinds.js";
import type { Kept, KindRow } from "./kind-row.js";

/** Strings in a dictionary of all values in the order of the contract, so that bytes do not depend on the data; integers plainly. */
export const LITERAL: KindRow<LiteralType> = {
  usual: ({ values }) => valuesKept(values),
  fit: ({ values }, wanted) => {
    if (areBooleans(values)) return wanted.type === "bool" ? { as: "flag", values, arrow: wanted } : null;
    if (areNumbers(values)) return holdsIntegers(wanted, values) ? { as: "enum", values, arrow: wanted } : null;
    const isText = wanted.type === "string" || wanted.type === "large_string";
    return isText ? { as: "enum", values: values.map(String), arrow: wanted } : null;
  },
  would: ({ values }) => {
    if (areBooleans(values)) return ["bool"];
    if (areNumbers(values)) return integersFor(values);
    return ["dictionary", "string", "large_string"];
  },
};

/** How values are stored if nobody says. */
export function valuesKept(values: LiteralType["values"]): Kept {
  if (areBooleans(values)) return { as: "flag", values, arrow: { type: "bool" } };
  if (areNumbers(values)) return { as: "enum", values, arrow: { type: "i64" } };
  const arrow = dictionaryOf({ type: "string" }, values.length);
  return { as: "enum", values: values.map(String), arrow };
}

/** A dictionary of so many values, perhaps Infinity. */
export function dictionaryOf(value: DataType, count: number): DictionaryType {
  return { type: "dictionary", index: indexFor(count), value, ordered: false, id: null };
}

/** The narrowest signed type that numbers this many values. */
function indexFor(count: number): ArrowInt {
  if (count <= 2 ** 7) return { type: "i8" };
  return { type: count <= 2 ** 15 ? "i16" : "i32" };
}

/** How many values an index tells apart. */
export function capacityOf({ type }: ArrowInt): number {
  const bits = Number(type.slice(1));
  return 2 ** (type.startsWith("i") ? bits - 1 : bits);
}

/** How many different values there can be; Infinity if nobody knows. */
export function countOf(kept: Kept): number {
  if (kept.as === "enum") return kept.values.length;
  return kept.as === "bool" || kept.as === "flag" ? 2 : Infinity;
}

/** True for types of single values, which a dictionary may hold. */
export function isSingle({ type }: DataType): boolean {
  return ![
    "list",
    "large_list",
    "fixed_size_list",
    "struct",
    "map",
    "union",
    "dictionary",
    "extension",
    "null",
  ].includes(type);
}

function areBooleans(values: LiteralType["values"]): values is readonly boolean[] {
  return values.every((value) => typeof value === "boolean");
}

function areNumbers(values: LiteralType["values"]): values is readonly number[] {
  return values.every((value) => typeof value === "number");
}
