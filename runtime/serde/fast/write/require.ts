// Collections as generated writers take them: of the right kind, or WRONG.

import { hasPlainPrototype } from "../../values/is.js";
import { wrong } from "../bail.js";

/** An array. */
export function requireList<T>(value: readonly T[]): readonly T[] {
  if (!Array.isArray(value as unknown)) wrong();
  return value;
}

/** An array of exactly this many items. */
export function requireTuple<T extends readonly unknown[]>(value: T, length: number): T {
  return Array.isArray(value) && value.length === length ? value : wrong();
}

/** A plain object. `property` is any of it, as for `hasPlainPrototype`. */
export function requirePlain(value: object, property: unknown): void {
  if (!hasPlainPrototype(value, property)) wrong();
}
