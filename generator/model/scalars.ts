// The types a contract can name without defining them.

import type { SizedInt, Type } from "./model.js";

/** The scalars, by name, in the order they are documented. */
export const SCALARS: ReadonlyMap<string, Type> = new Map<string, Type>([
  ["null", { kind: "null" }],
  ["bool", { kind: "bool" }],
  ["int", { kind: "int", width: "safe" }],
  ...sized("int8", -(2 ** 7), 2 ** 7 - 1),
  ...sized("int16", -(2 ** 15), 2 ** 15 - 1),
  ...sized("int32", -(2 ** 31), 2 ** 31 - 1),
  ...sized("uint8", 0, 2 ** 8 - 1),
  ...sized("uint16", 0, 2 ** 16 - 1),
  ...sized("uint32", 0, 2 ** 32 - 1),
  ["int64", { kind: "int", width: "int64" }],
  ["uint64", { kind: "int", width: "uint64" }],
  ["bigint", { kind: "int", width: "any" }],
  ["float", { kind: "float" }],
  ["str", { kind: "str" }],
  ["bytes", { kind: "bytes" }],
  ["datetime", { kind: "datetime" }],
  ["date", { kind: "date" }],
  ["time", { kind: "time" }],
  ["duration", { kind: "duration" }],
  ["uuid", { kind: "uuid" }],
  ["decimal", { kind: "decimal" }],
  ["any", { kind: "any" }],
  ["raw", { kind: "raw" }],
]);

/** What other languages call our types. */
const FOREIGN_NAMES: { readonly [name: string]: string } = {
  string: "str",
  text: "str",
  boolean: "bool",
  integer: "int",
  long: "int64",
  number: "float",
  double: "float",
  none: "null",
  nil: "null",
  object: "map[str, any]",
  dict: "map[str, …]",
  json: "any",
  unknown: "any",
  array: "list[…]",
  timestamp: "datetime",
  list: "list[…]",
  set: "set[…]",
  map: "map[…, …]",
  tuple: "tuple[…, …]",
  enum: "enum[…, …]",
  ext: "ext[…]",
};

/** What to write for a type name of another language; null if it is none. */
export function foreignNameHint(name: string): string | null {
  const ours = Object.hasOwn(FOREIGN_NAMES, name.toLowerCase()) ? FOREIGN_NAMES[name.toLowerCase()] : undefined;
  return ours === undefined ? null : `write ${ours}`;
}

function sized(name: SizedInt, ge: number, le: number): readonly (readonly [string, Type])[] {
  return [[name, { kind: "int", width: "safe", sized: name, ge, le }]];
}
