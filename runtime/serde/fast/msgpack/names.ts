// Wire names and literals as generated code prepares them, once a module, for the MessagePack reader and writer.

import { encodeUtf8 } from "../../bytes/text.js";
import { WireLiterals } from "../../bytes/literals.js";
import { contractOrder, WireName } from "../../bytes/words.js";

/** A packed name, header and text. */
export type PackKey = WireName;

/** Prepares a field's name. */
export function packedKey(name: string): PackKey {
  return new WireName(name, packedText(name));
}

/** The names of a struct in contract order, and where to find each by name. */
export interface PackFields {
  readonly keys: readonly PackKey[];
  readonly indexes: ReadonlyMap<string, number>;
  /** Which field is expected after each, by its index plus one: the one that last came there. */
  readonly following: Int32Array;
}

/** Prepares the names of a wide struct; `accept` gives the index of a field by its other names. */
export function packedFields(names: readonly string[], accept: { readonly [name: string]: number } = {}): PackFields {
  const own = names.map((name, index) => [name, index] as const);
  return {
    keys: names.map(packedKey),
    indexes: new Map([...own, ...Object.entries(accept)]),
    following: contractOrder(names.length),
  };
}

/** Literals of one kind, strings or integers. */
export type PackLiterals<T extends string | number> = WireLiterals<T>;

/** Prepares a set of literals: all strings, or all integers. */
export function packedLiterals<const T extends string | number>(...values: readonly T[]): PackLiterals<T> {
  return new WireLiterals(values, values.filter((value) => typeof value === "string").map(packedText));
}

/** The field that tells the members of a union apart, and the tags in the order of the members. */
export interface PackTags {
  readonly key: PackKey;
  readonly literals: PackLiterals<string | number>;
}

/** Prepares the tags of a union. */
export function packedTags(field: string, values: readonly (string | number)[]): PackTags {
  return { key: packedKey(field), literals: packedLiterals(...values) };
}

/** A string as MessagePack, in the shortest form. */
export function packedText(text: string): Uint8Array<ArrayBuffer> {
  const utf8 = encodeUtf8(text);
  const size = utf8.length;
  const header =
    size < 32 ? [0xa0 | size] : size < 256 ? [0xd9, size] : size < 65536 ? [0xda, size >> 8, size & 255] : long(size);
  return Uint8Array.of(...header, ...utf8);
}

function long(size: number): number[] {
  return [0xdb, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255];
}
