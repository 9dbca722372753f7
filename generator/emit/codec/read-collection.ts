// Functions that read lists, sets, tuples and maps. A function for each item type: a callback would be megamorphic.

import type { ListType, MapType, TupleType, Type } from "../../model/model.js";
import { call, type Code, code, ident, types } from "../../text/code.js";
import { isStringKeyed } from "../shared/keys.js";
import { distinct, emptyMap, emptyObject } from "./collection-parts.js";
import type { Reading } from "./format.js";
import { readHelper, whenDeep } from "./functions.js";
import { readLargeTuple } from "./read-large.js";
import { isDeepCollection } from "./recursion.js";
import { MOST_PARTS } from "../shared/large.js";

const MAP = code.text("map");
const SET = code.text("set");

/** The function that reads lists of `item`; what they may hold at least and at most is checked where it is called. */
export function readerOfList(item: Type, reading: Reading): Code {
  return readHelper({ kind: "list", item }, reading, () => {
    const deep = isDeepCollection([item], reading.scope.model);
    return code`
      ${whenDeep(deep, "r.enter();")}
      ${reading.format.readList(item, reading)}
      ${whenDeep(deep, "r.leave();")}
      return list;
    `;
  });
}

/** The function that reads sets of a type. As in msgspec, JSON counts the members that differ and MessagePack trusts the header. */
export function readerOfSet(type: ListType, reading: Reading): Code {
  return readHelper(type, reading, () => {
    const { scope, format } = reading;
    const add = code`set.add(${reading.read(type.item)});`;
    return code`
      const set = new Set${types`<${scope.printer.print(type.item)}>`}();
      ${format.eachOf(type, add)}
      return ${format.sized(type, distinct(type.item, SET), scope)};
    `;
  });
}

/** The function that reads maps of a type: an object if the keys are strings, else a `Map`. */
export function readerOfMap(type: MapType, reading: Reading): Code {
  return readHelper(type, reading, () => {
    const { scope, format } = reading;
    const key = format.readKey(type.key, reading);
    const value = reading.read(type.value);
    const stringKeyed = isStringKeyed(type.key, scope.model);
    const entry = stringKeyed
      ? code`map[${key}] = ${value};`
      : code`${call(code.text("map.set"), [key, value], null)};`;
    const deep = isDeepCollection([type.value], scope.model);
    return code`
      ${whenDeep(deep, "r.enter();")}
      const map = ${stringKeyed ? emptyObject(type, scope) : emptyMap(type, scope)};
      ${format.eachOf(type, entry)}
      ${whenDeep(deep, "r.leave();")}
      return ${format.sized(type, distinct(type.key, MAP), scope)};
    `;
  });
}

/** The function that reads tuples of a type. */
export function readerOfTuple(type: TupleType, reading: Reading): Code {
  return readHelper(type, reading, (name) => {
    if (type.items.length > MOST_PARTS) return readLargeTuple(type, name, reading);
    const items = type.items.map((item, i) => ({ name: ident(`item${i + 1}`), value: reading.read(item) }));
    return reading.format.readTuple({ items, isDeep: isDeepCollection(type.items, reading.scope.model) });
  });
}
