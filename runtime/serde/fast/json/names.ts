// Wire names and literals as generated code prepares them, once a module, for the JSON reader.

import { encodeUtf8 } from "../../bytes/text.js";
import { WireLiterals } from "../../bytes/literals.js";
import { contractOrder, WireName } from "../../bytes/words.js";

/** `,"name":` with its comma: the reader gives every field one. */
export type JsonKey = WireName;

/** Prepares a field's name. */
export function jsonKey(name: string): JsonKey {
  return nameAfter(",", name);
}

function nameAfter(before: "," | "{", name: string): JsonKey {
  return new WireName(name, encodeUtf8(`${before}${JSON.stringify(name)}:`));
}

/** The names of a struct in contract order, and where to find each by name. */
export interface JsonFields {
  readonly keys: readonly JsonKey[];
  readonly indexes: ReadonlyMap<string, number>;
  /** Which field is expected after each, by its index plus one: the one that last came there. */
  readonly following: Int32Array;
}

/** Prepares the names of a wide struct; `accept` gives the index of a field by its other names. */
export function jsonFields(names: readonly string[], accept: { readonly [name: string]: number } = {}): JsonFields {
  const own = names.map((name, index) => [name, index] as const);
  return {
    keys: names.map(jsonKey),
    indexes: new Map([...own, ...Object.entries(accept)]),
    following: contractOrder(names.length),
  };
}

/** Literals of one kind, strings or integers. */
export type JsonLiterals<T extends string | number> = WireLiterals<T>;

/** Prepares a set of literals: all strings, or all integers. */
export function jsonLiterals<const T extends string | number>(...values: readonly T[]): JsonLiterals<T> {
  return new WireLiterals(
    values,
    values.filter((value) => typeof value === "string").map((value) => encodeUtf8(JSON.stringify(value))),
  );
}

/** The field that tells the members of a union apart, and the tags in the order of the members. */
export interface JsonTags {
  readonly key: JsonKey;
  /** The same where it is the first in its object: `{"name":`. */
  readonly first: JsonKey;
  readonly literals: JsonLiterals<string | number>;
}

/** Prepares the tags of a union. */
export function jsonTags(field: string, values: readonly (string | number)[]): JsonTags {
  return { key: jsonKey(field), first: nameAfter("{", field), literals: jsonLiterals(...values) };
}
