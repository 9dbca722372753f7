// Values of `any` for the JSON reader.

import type { AnyValue } from "../any-value.js";
import { emptyObject } from "../empty-object.js";
import type { JsonReader } from "./reader.js";

// Bytes by name; local, because V8 folds a constant of the module but loads an imported one.
const MINUS = 45;
const NINE = 57;
const OPEN_LIST = 91;
const OPEN_OBJECT = 123;
const QUOTE = 34;
const ZERO = 48;

/** Reads a value that starts with the byte `first`. */
export function readAnyJson(r: JsonReader, first: number): AnyValue {
  if (first === QUOTE) return r.readString();
  if (first === OPEN_OBJECT) return readObject(r);
  if (first === OPEN_LIST) return readList(r);
  if (first === MINUS || (first >= ZERO && first <= NINE)) return r.readNumber();
  return r.atNull() ? null : r.readBool();
}

function readList(r: JsonReader): AnyValue {
  const list: AnyValue[] = [];
  r.enter();
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.readAny());
  r.leave();
  return list;
}

function readObject(r: JsonReader): AnyValue {
  r.enter();
  let more = r.beginMap();
  const map = more ? (Object.create(null) as { [key: string]: AnyValue }) : emptyObject<AnyValue>();
  for (; more; more = r.nextEntry()) map[r.readMapKey()] = r.readAny();
  r.leave();
  return map;
}
