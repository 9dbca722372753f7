// Values of `any` as JSON, by their JavaScript types. Whatever takes more thought is WRONG here and left to the exact encoder, such as
// maps, which no JSON decoder makes.

import { sortedKeys } from "../../values/order.js";
import { wrong } from "../bail.js";
import type { JsonWriter } from "./json.js";

const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** Writes any value as JSON. */
export function writeAnyValue(w: JsonWriter, value: unknown): void {
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

/** True for what is written as an integer: not -0, which only a float can say. */
export function isInteger(value: number): boolean {
  return Number.isSafeInteger(value) && !Object.is(value, -0);
}

function writeCollection(w: JsonWriter, value: unknown): void {
  if (value instanceof Uint8Array) return w.writeBytes(value);
  w.enter();
  if (Array.isArray(value)) writeItems(w, value);
  else writeEntries(w, value);
  w.leave();
}

function writeItems(w: JsonWriter, items: readonly unknown[]): void {
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < items.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    writeAnyValue(w, items[i]);
  }
  w.writeByte(CLOSE_LIST);
}

function writeEntries(w: JsonWriter, value: unknown): void {
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

/** The properties of an object that are there, and their names in order. */
export function entriesOf(value: unknown): { map: { readonly [key: string]: unknown }; keys: readonly string[] } {
  if (typeof value !== "object" || value === null) wrong();
  return { map: value as { readonly [key: string]: unknown }, keys: sortedKeys(value) };
}
