import { Ext } from "../../runtime/serde/values/ext.js";
import { Raw } from "../../runtime/serde/values/raw.js";

/** True if two decoded values cannot be told apart: not by -0, by the prototype, nor by the order of properties or members. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Uint8Array && b instanceof Uint8Array) return isSameBytes(a, b);
  if (a instanceof Raw && b instanceof Raw) return a.format === b.format && isSameBytes(a.bytes, b.bytes);
  if (a instanceof Ext && b instanceof Ext) return a.code === b.code && isSameBytes(a.data, b.data);
  if (Array.isArray(a) && Array.isArray(b)) return isSameList(a, b);
  if (a instanceof Set && b instanceof Set) return isSameList([...(a as Set<unknown>)], [...(b as Set<unknown>)]);
  if (a instanceof Map && b instanceof Map) return isSameList(entriesOf(a), entriesOf(b));
  return isSameObject(a as Properties, b as Properties);
}

/** True if the bytes are equal. */
export function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

interface Properties {
  readonly [name: string]: unknown;
}

function isSameObject(a: Properties, b: Properties): boolean {
  const names = Object.keys(a);
  const others = Object.keys(b);
  return (
    names.length === others.length && names.every((name, i) => name === others[i] && isSameValue(a[name], b[name]))
  );
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, i) => isSameValue(part, b[i]));
}

function entriesOf(map: ReadonlyMap<unknown, unknown>): readonly unknown[] {
  return [...map];
}
