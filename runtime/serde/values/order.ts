// The order of msgspec's "deterministic" output: keys by their UTF-8 bytes, sets as Python's `<` sorts them.

import { wrong } from "../fast/bail.js";
import { isPlainObject } from "./is.js";

/** Compares by UTF-8 bytes, which is by code point: not JavaScript's order, where U+1F600 comes before U+FFFF. */
export function compareUtf8(left: string, right: string): number {
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i++) {
    const a = left.charCodeAt(i);
    const b = right.charCodeAt(i);
    if (a !== b) return aboveSurrogates(a) - aboveSurrogates(b);
  }
  return left.length - right.length;
}

/** Code units in the order of the code points they begin: surrogates after all others. */
function aboveSurrogates(unit: number): number {
  return unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/** Sorts in place by UTF-8 bytes; one pass if the texts are in order already. */
export function sortUtf8(texts: string[]): string[] {
  for (let i = 1; i < texts.length; i++) {
    if (compareUtf8(texts[i - 1] as string, texts[i] as string) > 0) return sortUnordered(texts);
  }
  return texts;
}

/** Without surrogates JavaScript's own order, which is faster, is that of the code points. */
function sortUnordered(texts: string[]): string[] {
  return texts.some((text) => SURROGATE.test(text)) ? texts.sort(compareUtf8) : texts.sort();
}

const SURROGATE = /[\ud800-\udfff]/;

/**
 * The keys of an object, sorted by UTF-8 bytes; WRONG if it is no plain object. A key whose value is undefined is among them,
 * since looking for those costs as much as sorting: writing that value is WRONG, and the exact encoder leaves it out.
 */
export function sortedKeys(map: object): string[] {
  return isPlainObject(map) ? sortUtf8(Object.keys(map)) : wrong();
}

/** An entry of a map whose keys are not strings, with the key's JSON text. */
export interface MapEntry<K, V> {
  readonly text: string;
  readonly key: K;
  readonly value: V;
}

/** The entries of a map, sorted by the UTF-8 bytes of the keys' texts. WRONG if two keys have the same text. */
export function sortedMapEntries<K, V>(map: ReadonlyMap<K, V>, toText: (key: K) => string): MapEntry<K, V>[] {
  const entries = isMap(map) ? Array.from(map, ([key, value]) => ({ text: toText(key), key, value })) : wrong();
  entries.sort((left, right) => compareUtf8(left.text, right.text));
  for (let i = 1; i < entries.length; i++) if (entries[i - 1]?.text === entries[i]?.text) wrong();
  return entries;
}

/** Text scalars that Python sorts by what they mean, not by how they are written. */
type ValueOrdered = "datetime" | "time" | "duration" | "decimal";

/**
 * The items of a set as Python sorts them: numbers by value, strings by code point. WRONG for what cannot be compared here:
 * items of several types, NaN, and text scalars that sort by value.
 */
export function sortedSet<T>(set: ReadonlySet<T>, scalar?: ValueOrdered): T[] {
  const items = isSet(set) ? [...set] : wrong();
  if (items.length < 2) return items;
  if (scalar !== undefined) wrong();
  const type = typeof items[0];
  for (const item of items) if (typeof item !== type || Number.isNaN(item)) wrong();
  if (type === "string") sortUtf8(items as string[]);
  else if (type === "number" || type === "bigint" || type === "boolean") items.sort((a, b) => (a < b ? -1 : 1));
  else wrong();
  return items;
}

// `instanceof` on a typed parameter would turn its items into `any`.
function isMap(value: unknown): boolean {
  return value instanceof Map;
}

function isSet(value: unknown): boolean {
  return value instanceof Set;
}
