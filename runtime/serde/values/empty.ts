// Is a value the default that need not be written? What is absent counts as its default.

import { isPlainObject } from "./is.js";

/** True for an array without items, and for undefined. */
export function isEmptyList(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** True for a `Set` without items, and for undefined. */
export function isEmptySet(value: unknown): boolean {
  return value === undefined || (value instanceof Set && value.size === 0);
}

/** True for a `Map` without entries, and for undefined. */
export function isEmptyMap(value: unknown): boolean {
  return value === undefined || (value instanceof Map && value.size === 0);
}

/** True for an object whose properties are all undefined, and for undefined itself. */
export function isEmptyObject(value: unknown): boolean {
  if (value === undefined) return true;
  return isPlainObject(value) && Object.keys(value).every((name) => value[name] === undefined);
}

/** True if `value` is bytes, the same ones. */
export function sameBytes(value: unknown, bytes: Uint8Array): boolean {
  if (!(value instanceof Uint8Array) || value.length !== bytes.length) return false;
  return value.every((byte, index) => byte === bytes[index]);
}
