// What generated `is` functions ask: could a decoder have returned this value?

import { MAX_DEPTH } from "../depth.js";
import type { AnyValue } from "./any.js";
import { Ext } from "./ext.js";
import { Raw } from "./raw.js";

/** An array. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The properties of `T`, not looked at yet. */
export type Unchecked<T> = { readonly [K in keyof T]?: unknown };

/** A value while it is being built, before anyone else sees it. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** An object literal, or an object without prototype: what decoders make of structs and of maps with string keys. */
export function isPlainObject<T = { [name: string]: unknown }>(value: unknown): value is Unchecked<T> {
  return typeof value === "object" && value !== null && hasPlainPrototype(value, undefined);
}

/**
 * True if an object is plain. `_property` is any property of it: having read that, V8 knows the shapes of the objects that come
 * by, and with the shape the prototype. Without it, asking for the prototype is a call that costs as much as testing ten fields.
 */
export function hasPlainPrototype(value: object, _property: unknown): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** A Set. */
export function isSet(value: unknown): value is ReadonlySet<unknown> {
  return value instanceof Set;
}

/** A Map. */
export function isMap(value: unknown): value is ReadonlyMap<unknown, unknown> {
  return value instanceof Map;
}

/** An integer within 2^53 - 1. */
export function isSafeInt(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** An integer within 32 signed bits. */
export function isInt32(value: unknown): value is number {
  return typeof value === "number" && (value | 0) === value;
}

/** An integer within 32 unsigned bits. */
export function isUint32(value: unknown): value is number {
  return typeof value === "number" && value >>> 0 === value;
}

/** A bigint within 64 signed bits. */
export function isInt64(value: unknown): value is bigint {
  return typeof value === "bigint" && value === BigInt.asIntN(64, value);
}

/** A bigint within 64 unsigned bits. */
export function isUint64(value: unknown): value is bigint {
  return typeof value === "bigint" && value === BigInt.asUintN(64, value);
}

/** Bytes. */
export function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}

/** An undecoded value of this format. */
export function isRaw(value: unknown): value is Raw {
  return value instanceof Raw;
}

/** An extension value with this code. */
export function isExt(value: unknown, code: number): value is Ext {
  return value instanceof Ext && value.code === code;
}

/** True if the property is there: one that is undefined counts as absent. */
export function hasProperty(value: object, name: string): boolean {
  return (value as { readonly [name: string]: unknown })[name] !== undefined;
}

/** How many properties are not undefined. */
export function keyCount(map: { readonly [name: string]: unknown }): number {
  let count = 0;
  for (const name in map) if (map[name] !== undefined) count++;
  return count;
}

/** The length as msgspec counts it: a surrogate pair is one. */
export function codePointLength(text: string): number {
  let length = text.length;
  for (let i = 1; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) length--;
  }
  return length;
}

/** At least this many code points, which are at least half as many as UTF-16 units. */
export function hasMinLength(text: string, least: number): boolean {
  return text.length >= 2 * least || (text.length >= least && codePointLength(text) >= least);
}

/** At most this many code points, which are at most as many as UTF-16 units. */
export function hasMaxLength(text: string, most: number): boolean {
  return text.length <= most || (text.length <= 2 * most && codePointLength(text) <= most);
}

/** What `any` holds; the values inside are checked too, up to 512 levels deep. */
export function isAnyValue(value: unknown): value is AnyValue {
  return isAnyWithin(value, MAX_DEPTH);
}

/** What `any` holds, with up to `depth` containers inside each other. */
export function isAnyWithin(value: unknown, depth: number): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return true;
  if (typeof value === "bigint") return !Number.isSafeInteger(Number(value));
  if (value instanceof Uint8Array || value instanceof Ext) return true;
  if (depth === 0) return false;
  if (Array.isArray(value)) return isAnyList(value, depth - 1);
  if (value instanceof Map) return isAnyMap(value as Map<unknown, unknown>, depth - 1);
  return (
    isPlainObject(value) && Object.values(value).every((item) => item === undefined || isAnyWithin(item, depth - 1))
  );
}

/** A loop by index: `every` steps over the holes of an array, and takes its time. */
function isAnyList(list: readonly unknown[], depth: number): boolean {
  for (let i = 0; i < list.length; i++) if (!isAnyWithin(list[i], depth)) return false;
  return true;
}

/** A map is what an object cannot hold: one with a key that is not a string. */
function isAnyMap(map: Map<unknown, unknown>, depth: number): boolean {
  let isObject = true;
  for (const [key, value] of map) {
    if (!isAnyWithin(key, depth) || !isAnyWithin(value, depth)) return false;
    isObject &&= typeof key === "string";
  }
  return !isObject;
}
