// Values of `any`, for the writer, by their JavaScript types. Whatever takes more thought is WRONG here and left to the exact
// encoder, such as maps in JSON, which no JSON decoder makes, and maps whose keys are neither text nor integers.

import { Ext } from "../../values/ext.js";
import { compareUtf8, sortedKeys } from "../../values/order.js";
import { wrong } from "../bail.js";
import type { PackWriter } from "./pack.js";

const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** Writes any value as JSON. */
export function writeAnyValue(w: PackWriter, value: unknown): void {
  switch (typeof value) {
    case "string":
      return w.writeString(value);
    case "number":
      return isInteger(value) ? w.writeInt(value) : w.writeFloat(value);
    case "boolean":
      return w.writeBool(value);
    case "bigint":
      return w.writeBigInt(value, "any");
    default:
      return value === null ? w.writeNull() : writeCollection(w, value);
  }
}

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

/** Not so -0, which only a float can say. */
function isInteger(value: number): boolean {
  return Number.isSafeInteger(value) && !Object.is(value, -0);
}

function writeCollection(w: PackWriter, value: unknown): void {
  if (value instanceof Uint8Array) return w.writeBytes(value);
  w.enter();
  if (Array.isArray(value)) writeItems(w, value);
  else writeEntries(w, value);
  w.leave();
}

function writeItems(w: PackWriter, items: readonly unknown[]): void {
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < items.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    writeAnyValue(w, items[i]);
  }
  w.writeByte(CLOSE_LIST);
}

function writeEntries(w: PackWriter, value: unknown): void {
  const { map, keys } = entriesOf(value);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    if (i > 0) w.writeByte(COMMA);
    w.writeString(key);
    w.writeByte(COLON);
    writeAnyValue(w, map[key]);
  }
  w.writeByte(CLOSE_OBJECT);
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

function entriesOf(value: unknown): { map: { readonly [key: string]: unknown }; keys: readonly string[] } {
  if (typeof value !== "object" || value === null) wrong();
  return { map: value as { readonly [key: string]: unknown }, keys: sortedKeys(value) };
}
