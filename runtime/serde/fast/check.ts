// Constraints on the fast path: each returns its value, or bails out and leaves the message to the exact decoder.
// They are so small that V8 inlines them into every generated reader.

import { hasZone } from "../scalars/canonical.js";
import { hasDistinctKeys, type Keyed, type SpelledKind } from "../scalars/spellings.js";
import { hasMaxLength, hasMinLength } from "../values/is.js";
import { bail } from "./bail.js";

/** A number that is `least` or more. */
export function atLeast(value: number, least: number): number {
  return value >= least ? value : bail();
}

/** A number that is `most` or less. */
export function atMost(value: number, most: number): number {
  return value <= most ? value : bail();
}

/** A number above the bound. */
export function above(value: number, bound: number): number {
  return value > bound ? value : bail();
}

/** A number below the bound. */
export function below(value: number, bound: number): number {
  return value < bound ? value : bail();
}

/** As msgspec: by the remainder of the division, for floats too. */
export function multipleOf(value: number, factor: number): number {
  return value % factor === 0 ? value : bail();
}

/** A bigint that is `least` or more. */
export function bigAtLeast(value: bigint, least: bigint): bigint {
  return value >= least ? value : bail();
}

/** A bigint that is `most` or less. */
export function bigAtMost(value: bigint, most: bigint): bigint {
  return value <= most ? value : bail();
}

/** A bigint that the factor divides. */
export function bigMultipleOf(value: bigint, factor: bigint): bigint {
  return value % factor === 0n ? value : bail();
}

/** In code points. */
export function minLength(value: string, least: number): string {
  return hasMinLength(value, least) ? value : bail();
}

/** In code points. */
export function maxLength(value: string, most: number): string {
  return hasMaxLength(value, most) ? value : bail();
}

/** An array of at least this many items. */
export function minItems<T extends readonly unknown[]>(list: T, least: number): T {
  return list.length >= least ? list : bail();
}

/** An array of at most this many items. */
export function maxItems<T extends readonly unknown[]>(list: T, most: number): T {
  return list.length <= most ? list : bail();
}

/** Of a Set or Map. */
export function minSize<T extends { readonly size: number }>(collection: T, least: number): T {
  return collection.size >= least ? collection : bail();
}

/** Of a Set or Map. */
export function maxSize<T extends { readonly size: number }>(collection: T, most: number): T {
  return collection.size <= most ? collection : bail();
}

/** A Set or Map by datetimes, times or decimals, no two of which mean the same. */
export function distinctKeys<T extends Keyed>(collection: T, kind: SpelledKind): T {
  return hasDistinctKeys(collection, kind) ? collection : bail();
}

/** At least this many bytes. */
export function minBytes<T extends Uint8Array>(bytes: T, least: number): T {
  return bytes.length >= least ? bytes : bail();
}

/** At most this many bytes. */
export function maxBytes<T extends Uint8Array>(bytes: T, most: number): T {
  return bytes.length <= most ? bytes : bail();
}

/** Of an object read as a map. */
export function minKeys<T extends object>(map: T, least: number): T {
  return Object.keys(map).length >= least ? map : bail();
}

/** Of an object read as a map. */
export function maxKeys<T extends object>(map: T, most: number): T {
  return Object.keys(map).length <= most ? map : bail();
}

/** The pattern is found somewhere in the text. */
export function matching(value: string, pattern: RegExp): string {
  return pattern.test(value) ? value : bail();
}

/** One of a few literals. */
export function oneOf<const T extends string | number | boolean>(
  value: string | number | boolean,
  allowed: readonly T[],
): T {
  for (let i = 0; i < allowed.length; i++) if (allowed[i] === value) return value as T;
  return bail();
}

/** A datetime or time with an offset. */
export function withZone(text: string): string {
  return hasZone(text) ? text : bail();
}

/** A datetime or time without one. */
export function withoutZone(text: string): string {
  return hasZone(text) ? bail() : text;
}
