// Values of `any` for the MessagePack reader.

import type { AnyValue } from "../any-value.js";
import { emptyObject } from "../empty-object.js";
import { KIND_BOOL, KIND_BYTES, KIND_EXT, KIND_FLOAT, KIND_INT, KIND_LIST, KIND_NULL, KIND_STRING } from "../kinds.js";
import type { PackReader } from "./reader.js";

/** Reads a value of any kind; in an array or map, its items too. */
export function readAnyPacked(r: PackReader): AnyValue {
  switch (r.peek()) {
    case KIND_NULL:
      return r.readNull();
    case KIND_BOOL:
      return r.readBool();
    case KIND_INT:
      return r.readInteger();
    case KIND_FLOAT:
      return r.readFloat();
    case KIND_STRING:
      return r.readString();
    case KIND_BYTES:
      return r.readBytes();
    case KIND_EXT:
      return r.readAnyExt();
    case KIND_LIST:
      return readList(r);
    default:
      return readMap(r);
  }
}

function readList(r: PackReader): AnyValue {
  const count = r.readListHeader();
  const list: AnyValue[] = [];
  r.enter();
  for (let i = 0; i < count; i++) list.push(readAnyPacked(r));
  r.leave();
  return list;
}

/** An object while all keys are strings, a map from the first one that is not. */
function readMap(r: PackReader): AnyValue {
  const count = r.readMapHeader();
  const object = count === 0 ? emptyObject<AnyValue>() : (Object.create(null) as { [key: string]: AnyValue });
  r.enter();
  for (let i = 0; i < count; i++) {
    if (r.peek() !== KIND_STRING) return readEntries(r, new Map(Object.entries(object)), count - i);
    object[r.readMapKey()] = readAnyPacked(r);
  }
  r.leave();
  return object;
}

/** Strings and integers only: what equals what among other keys is the exact decoder's matter. */
function readEntries(r: PackReader, map: Map<AnyValue, AnyValue>, count: number): AnyValue {
  for (let i = 0; i < count; i++) {
    const key = r.peek() === KIND_STRING ? r.readString() : r.readInteger();
    map.set(key, readAnyPacked(r));
  }
  r.leave();
  return map;
}
