import { Ext } from "../../runtime/serde/ext.js";
import { Raw } from "../../runtime/serde/raw.js";

/** True if two decoded values cannot be told apart: not by -0, by the prototype, nor by the order of properties or members. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Raw && b instanceof Raw) return a.format === b.format && isSameList([...a.bytes], [...b.bytes]);
  if (a instanceof Ext && b instanceof Ext) return a.code === b.code && isSameList([...a.data], [...b.data]);
  return isSameList(partsOf(a), partsOf(b));
}

function partsOf(value: object): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value instanceof Uint8Array || value instanceof Set) return [...(value as Iterable<unknown>)];
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)].flat();
  return Object.entries(value).flat();
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, i) => isSameValue(part, b[i]));
}
