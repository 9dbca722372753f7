import type { IntInfo, StrInfo } from "../../info/types.js";
import { encodeBase64 } from "../../scalars/base64.js";
import { formatFloatKey } from "../../scalars/float.js";
import { Ext } from "../../values/ext.js";
import { isPlainObject } from "../../values/is.js";
import { describeValue, hasProperties, presentKeys } from "../../values/javascript-type.js";
import { compareUtf8 } from "../../values/order.js";
import type { Encoding } from "./encoding.js";
import { type EntryWriters, writeEntries } from "./map.js";
import { integerOf, stringOf } from "./scalar.js";

/** Writes a value of any shape by its JavaScript type alone: an integral number becomes an integer. */
export function writeAny(encoding: Encoding, value: unknown): void {
  const { sink } = encoding;
  if (value === null) sink.writeNull();
  else if (typeof value === "boolean") sink.writeBool(value);
  else if (typeof value === "number") writeNumber(encoding, value);
  else if (typeof value === "bigint") sink.writeInt(integerOf(encoding, BIGINT, value));
  else if (typeof value === "string") sink.writeString(stringOf(encoding, STRING, value));
  else if (value instanceof Uint8Array) sink.writeBytes(value);
  else if (value instanceof Ext) writeExt(encoding, value);
  else if (Array.isArray(value)) writeArray(encoding, value);
  else if (value instanceof Map) writeEntries(encoding, [...(value as Map<unknown, unknown>)], entryWriters(encoding));
  else if (isPlainObject(value)) {
    const entries = presentKeys(value).map((key) => [key, value[key]] as const);
    writeEntries(encoding, entries, entryWriters(encoding));
  } else failAny(encoding, value);
}

const BIGINT: IntInfo = { kind: "int", width: "any" };
const STRING: StrInfo = { kind: "str" };

function writeNumber(encoding: Encoding, value: number): void {
  if (isIntegral(value)) encoding.sink.writeInt(value);
  else encoding.sink.writeFloat(value);
}

/** Minus zero has no integer. */
function isIntegral(value: number): boolean {
  return Number.isSafeInteger(value) && !Object.is(value, -0);
}

function writeExt(encoding: Encoding, value: Ext): void {
  if (encoding.sink.format !== "msgpack") encoding.fail("`Ext` has no form outside MessagePack", "invalid-ext");
  encoding.sink.writeExt(value);
}

function writeArray(encoding: Encoding, items: readonly unknown[]): void {
  encoding.nested(() => {
    encoding.sink.beginList(items.length);
    for (let index = 0; index < items.length; index++) {
      encoding.sink.beginItem();
      encoding.at(index, () => writeAny(encoding, items[index]));
    }
    encoding.sink.endList();
  });
}

function entryWriters(encoding: Encoding): EntryWriters {
  return {
    keyText: (key) => keyText(encoding, key),
    writeKey: (key) => writeAny(encoding, key),
    writeValue: (value) => writeAny(encoding, value),
  };
}

/** As msgspec writes keys in JSON; MessagePack takes any key. */
function keyText(encoding: Encoding, key: unknown): string {
  if (typeof key === "string") return stringOf(encoding, STRING, key);
  if (typeof key === "bigint") return String(key);
  if (typeof key === "number") return isIntegral(key) ? String(key) : formatFloatKey(key);
  if (key instanceof Uint8Array) return encodeBase64(key);
  if (encoding.sink.format === "msgpack") return orderText(key);
  return encoding.fail(`A key of an object cannot be \`${describeValue(key)}\``, "wrong-type");
}

/** Stands for a key that JSON has no text for, so that its place does not depend on the order of the map. */
function orderText(key: unknown): string {
  if (Array.isArray(key)) return `[${key.map(orderText).join()}]`;
  if (key instanceof Ext) return `${key.code}:${encodeBase64(key.data)}`;
  if (key instanceof Map) return `{${[...key].map(orderText).sort(compareUtf8).join()}}`;
  return hasProperties(key) ? `{${Object.entries(key).map(orderText).sort(compareUtf8).join()}}` : String(key);
}

function failAny(encoding: Encoding, value: unknown): never {
  return encoding.fail(`Expected \`AnyValue\`, got \`${describeValue(value)}\``, "wrong-type");
}
