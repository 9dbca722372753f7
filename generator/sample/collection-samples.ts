// Collections of the lengths at the edges, and all the values of their items in as few of them as can hold them.

import { compareUtf8 } from "../../runtime/serde/values/order.js";
import type { ListInfo, MapInfo, TypeInfo } from "../../runtime/serde/info/types.js";

interface Lengths {
  readonly min_length?: number;
  readonly max_length?: number;
}

/**
 * Lists of any item type.
 * @yields lists of the plainest item in each length, then lists of all items
 */
export function* lists(info: ListInfo, items: Generator): Generator {
  if (allows(info, 0)) yield [];
  const plain: unknown = items.next().value;
  if (plain === undefined) return;
  for (const length of lengthsOf(info)) yield Array.from({ length }, () => plain);
  yield* chunks([plain, ...items], info);
}

/**
 * Sets; like a JavaScript Set they do not tell -0 from 0.
 * @yields sets of each length, then sets of all items
 */
export function* sets(info: ListInfo, items: Iterable<unknown>): Generator {
  const distinct = [...new Set(items)];
  if (allows(info, 0)) yield new Set();
  for (const length of lengthsOf(info)) if (length <= distinct.length) yield new Set(distinct.slice(0, length));
  for (const chunk of chunks(distinct, info)) yield new Set(chunk);
}

/**
 * Tuples of the given choices, one list for each place.
 * @yields the plainest one, then those that differ from it in one place
 */
export function* tuples(places: readonly (readonly unknown[])[]): Generator {
  if (places.some((values) => values.length === 0)) return;
  const plain = places.map(([first]) => first);
  yield plain;
  for (const [i, values] of places.entries()) for (const value of values.slice(1)) yield plain.with(i, value);
}

/**
 * Maps with keys among `keys`.
 * @yields maps of each length, then maps of all keys, then maps of all values
 */
export function* maps(info: MapInfo, keys: readonly unknown[], values: Generator): Generator {
  const make = hasTextKeys(info.key) ? plainObject : (entries: readonly Entry[]): unknown => new Map(entries);
  if (allows(info, 0)) yield make([]);
  const plain: unknown = values.next().value;
  if (plain === undefined) return;
  for (const length of lengthsOf(info)) {
    if (length <= keys.length) yield make(keys.slice(0, length).map((key) => [key, plain]));
  }
  for (const chunk of chunks(keys, info)) yield make(chunk.map((key) => [key, plain]));
  const most = Math.min(keys.length, info.max_length ?? Infinity);
  for (const chunk of chunks([plain, ...values], { ...info, max_length: most })) {
    yield make(chunk.map((value, i) => [keys[i], value]));
  }
}

type Entry = readonly [unknown, unknown];

function allows({ min_length = 0, max_length = Infinity }: Lengths, length: number): boolean {
  return length >= min_length && length <= max_length;
}

/** The least, one more, and the most if that is not too many to write down. */
function lengthsOf(info: Lengths): readonly number[] {
  const { min_length = 0, max_length = LONGEST } = info;
  const edges = [min_length, min_length + 1, Math.min(max_length, LONGEST)];
  return [...new Set(edges)].filter((length) => length > 0 && allows(info, length));
}

/** One more than MessagePack has room for in the first byte. */
const LONGEST = 16;

/** All items in runs of the greatest length; the last run takes in earlier items if it would be too short. */
function chunks(items: readonly unknown[], { min_length = 0, max_length = Infinity }: Lengths): (readonly unknown[])[] {
  if (max_length === 0 || items.length < min_length) return [];
  const made: (readonly unknown[])[] = [];
  for (let from = 0; from < items.length; from += max_length) {
    const start = Math.min(from, items.length - min_length);
    made.push(items.slice(start, start + max_length));
  }
  return made;
}

/** Keys in the order encoders write them, so that decoding gives them back in the same order. */
function plainObject(entries: readonly Entry[]): object {
  const made = Object.create(null) as { [key: string]: unknown };
  const texts = entries.map(([key, value]) => [String(key), value] as const);
  for (const [key, value] of texts.toSorted(([a], [b]) => compareUtf8(a, b))) made[key] = value;
  return made;
}

function hasTextKeys(key: TypeInfo): boolean {
  if (key.kind === "enum" || key.kind === "literal") return typeof key.values[0] === "string";
  return key.kind === "str";
}
