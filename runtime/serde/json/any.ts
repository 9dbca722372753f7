// Values of `any` for the JSON reader.

import type { AnyValue } from "../any-value.js";
import { MINUS, NINE, OPEN_LIST, OPEN_OBJECT, QUOTE, ZERO } from "./ascii.js";
import type { JsonReader } from "./reader.js";

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
  const map = Object.create(null) as { [key: string]: AnyValue };
  r.enter();
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = r.readAny();
  r.leave();
  return map;
}
