// Values of `any` as MessagePack, by their JavaScript types. Whatever takes more thought is WRONG here and left to the exact encoder, such
// as maps whose keys are neither text nor integers.

import { Ext } from "../../values/ext.js";
import { compareUtf8 } from "../../values/order.js";
import { wrong } from "../bail.js";
import { entriesOf, isInteger } from "./any.js";
import type { PackWriter } from "./pack.js";

/** Writes any value as MessagePack. */
export function packAnyValue(w: PackWriter, value: unknown): void {
  switch (typeof value) {
    case "string":
      return w.packString(value);
    case "number":
      return isInteger(value) ? w.packInt(value) : w.packFloat(value);
    case "boolean":
      return w.packBool(value);
    case "bigint":
      return w.packBigInt(value, "any");
    default:
      return value === null ? w.packNull() : packCollection(w, value);
  }
}

function packCollection(w: PackWriter, value: unknown): void {
  if (value instanceof Uint8Array) return w.packBytes(value);
  if (value instanceof Ext) return w.packExt(value.code, undefined, value);
  w.enter();
  if (Array.isArray(value)) packItems(w, value);
  else if (value instanceof Map) packMap(w, value as Map<unknown, unknown>);
  else packEntries(w, value);
  w.leave();
}

function packItems(w: PackWriter, items: readonly unknown[]): void {
  w.packListHeader(items.length);
  for (let i = 0; i < items.length; i++) packAnyValue(w, items[i]);
}

function packEntries(w: PackWriter, value: unknown): void {
  const { map, keys } = entriesOf(value);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    packAnyValue(w, map[key]);
  }
}

/** In the order of the keys' texts; 1 and "1" are two keys. */
function packMap(w: PackWriter, map: ReadonlyMap<unknown, unknown>): void {
  const entries = Array.from(map, ([key, value]) => ({ text: keyText(key), key, value }));
  entries.sort((left, right) => compareUtf8(left.text, right.text));
  w.packMapHeader(entries.length);
  for (const { key, value } of entries) {
    packAnyValue(w, key);
    packAnyValue(w, value);
  }
}

function keyText(key: unknown): string {
  if (typeof key === "string") return key;
  return typeof key === "bigint" || (typeof key === "number" && isInteger(key)) ? String(key) : wrong();
}
