import type { MapInfo, TypeInfo } from "../../info/types.js";
import { formatFloatKey } from "../../scalars/float.js";
import { isPlainObject } from "../../values/is.js";
import { hasStringKeys, presentKeys } from "../../values/javascript-type.js";
import { compareUtf8 } from "../../values/order.js";
import { ANY_VALUE, MAP_KEY } from "../path.js";
import type { Encoding } from "./encoding.js";
import { failType, floatOf, integerOf, isText, literalOf, stringOf, textOf } from "./scalar.js";

/** Writes a map: an object if its keys are strings, else a `Map`. */
export function writeMap(encoding: Encoding, type: MapInfo, value: unknown): void {
  writeEntries(
    encoding,
    hasStringKeys(type.key) ? propertyEntries(encoding, type, value) : mapEntries(encoding, type, value),
    {
      keyText: (key) => keyText(encoding, type.key, key),
      writeKey: (key) => encoding.write(type.key, key),
      writeValue: (item) => encoding.write(type.value, item),
    },
  );
}

/** How the keys and values of one kind of map are written. */
export interface EntryWriters {
  /** The key's text in JSON, which decides the order in MessagePack too. */
  keyText(key: unknown): string;
  /** Writes the key as a value of its own, for MessagePack. */
  writeKey(key: unknown): void;
  writeValue(value: unknown): void;
}

/** A key and its value. */
export type Entry = readonly [key: unknown, value: unknown];

/** Writes the entries of a map, by the UTF-8 bytes of their keys unless declared order was asked for. */
export function writeEntries(encoding: Encoding, entries: readonly Entry[], writers: EntryWriters): void {
  const { sink, order } = encoding;
  const texts = entries.map(([key, value]) => ({ key, value, text: encoding.at(MAP_KEY, () => writers.keyText(key)) }));
  refuseDuplicates(encoding, texts);
  if (order !== "declared") texts.sort((left, right) => compareUtf8(left.text, right.text));
  encoding.nested(() => {
    sink.beginMap(texts.length);
    for (const { key, value, text } of texts) {
      if (sink.format === "msgpack") encoding.at(MAP_KEY, () => writers.writeKey(key));
      else sink.writeKey(text);
      encoding.at(ANY_VALUE, () => writers.writeValue(value));
    }
    sink.endMap();
  });
}

/** Two spellings of one key; in MessagePack 1 and "1" are two keys. */
function refuseDuplicates(
  encoding: Encoding,
  entries: readonly { readonly key: unknown; readonly text: string }[],
): void {
  const seen = new Set<string>();
  for (const { key, text } of entries) {
    const same = encoding.sink.format === "msgpack" ? `${typeof key} ${text}` : text;
    if (seen.has(same))
      encoding.at(MAP_KEY, () => encoding.fail(`Duplicate key ${JSON.stringify(text)}`, "duplicate-key"));
    seen.add(same);
  }
}

function propertyEntries(encoding: Encoding, type: MapInfo, value: unknown): Entry[] {
  if (!isPlainObject(value)) return failType(encoding, type, value);
  return presentKeys(value).map((key) => [key, value[key]]);
}

function mapEntries(encoding: Encoding, type: MapInfo, value: unknown): Entry[] {
  return value instanceof Map ? [...(value as Map<unknown, unknown>)] : failType(encoding, type, value);
}

function keyText(encoding: Encoding, type: TypeInfo, key: unknown): string {
  switch (type.kind) {
    case "str":
      return stringOf(encoding, type, key);
    case "literal":
    case "enum":
      return String(literalOf(encoding, type, key));
    case "int":
      return String(integerOf(encoding, type, key));
    case "float":
      return formatFloatKey(floatOf(encoding, type, key));
    default:
      if (isText(type)) return textOf(encoding, type, key);
      throw new Error(`no contract has map keys of kind ${type.kind}`);
  }
}
