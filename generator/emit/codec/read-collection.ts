// Functions that read lists, sets, tuples and maps. A function for each item type: a callback would be megamorphic.

import type { ListType, MapType, TupleType, Type } from "../../model/model.js";
import { call, type Code, code, ident, list, types } from "../../text/code.js";
import { loop } from "../../text/logic.js";
import { isStringKeyed } from "../ts/keys.js";
import { distinct, emptyMap, emptyObject, keyFromText } from "./collection-parts.js";
import { checkedBy } from "./constraints.js";
import type { Reading } from "./contexts.js";
import { readHelper, whenDeep } from "./functions.js";
import { isDeepCollection } from "./recursion.js";
import { serde } from "./scope.js";

const EACH_ITEM = code.text("for (let more = r.beginList(); more; more = r.nextItem())");
const READ_KEY = code.text("r.readMapKey()");
const EACH_ENTRY = code.text("for (let more = r.beginMap(); more; more = r.nextEntry())");

const MAP = code.text("map");
const SET = code.text("set");

/** The function that reads lists of `item`; what they may hold at least and at most is checked where it is called. */
export function readerOfList(item: Type, reading: Reading): Code {
  return readHelper({ kind: "list", item }, reading, () => {
    const deep = isDeepCollection([item], reading.scope.model);
    const lines = reading.format.id === "json" ? jsonListLines(item, reading) : packListLines(item, reading);
    return code`
      ${whenDeep(deep, "r.enter();")}
      ${lines}
      ${whenDeep(deep, "r.leave();")}
      return list;
    `;
  });
}

function jsonListLines(item: Type, reading: Reading): Code[] {
  return [
    code`const list${types`: ${reading.scope.printer.member(item)}[]`} = [];`,
    loop(EACH_ITEM, code`list.push(${reading.read(item)});`),
  ];
}

function packListLines(item: Type, reading: Reading): Code[] {
  return [
    code`const list = new Array${types`<${reading.scope.printer.print(item)}>`}(r.readListHeader());`,
    loop(code.text("for (let i = 0; i < list.length; i++)"), code`list[i] = ${reading.read(item)};`),
  ];
}

/** The function that reads sets of a type. As in msgspec, JSON counts the members that differ and MessagePack trusts the header. */
export function readerOfSet(type: ListType, reading: Reading): Code {
  return readHelper(type, reading, () => {
    const add = code`set.add(${reading.read(type.item)});`;
    const members = types`<${reading.scope.printer.print(type.item)}>`;
    const isJson = reading.format.id === "json";
    return code`
      const set = new Set${members}();
      ${isJson ? loop(EACH_ITEM, add) : packLoop("readListHeader", type, add)}
      return ${isJson ? checkedBy(type, distinct(type.item, SET), reading.scope) : distinct(type.item, SET)};
    `;
  });
}

/** The function that reads maps of a type: an object if the keys are strings, else a `Map`. */
export function readerOfMap(type: MapType, reading: Reading): Code {
  return readHelper(type, reading, () => {
    const isJson = reading.format.id === "json";
    const key = isJson ? keyFromText(type.key, READ_KEY, reading.scope) : packedKeyOf(type.key, reading);
    const value = reading.read(type.value);
    const stringKeyed = isStringKeyed(type.key, reading.scope.model);
    const entry = stringKeyed
      ? code`map[${key}] = ${value};`
      : code`${call(code.text("map.set"), [key, value], null)};`;
    const deep = isDeepCollection([type.value], reading.scope.model);
    return code`
      ${whenDeep(deep, "r.enter();")}
      const map = ${stringKeyed ? emptyObject(type, reading.scope) : emptyMap(type, reading.scope)};
      ${isJson ? loop(EACH_ENTRY, entry) : packLoop("readMapHeader", type, entry)}
      ${whenDeep(deep, "r.leave();")}
      return ${isJson ? checkedBy(type, distinct(type.key, MAP), reading.scope) : distinct(type.key, MAP)};
    `;
  });
}

/** As many rounds as the header says; limits of the size are for the header. */
function packLoop(header: string, type: ListType | MapType, statement: Code): Code {
  let count = code`r.${ident(header)}()`;
  if (type.min_length !== undefined) count = code`${serde("atLeast")}(${count}, ${type.min_length})`;
  if (type.max_length !== undefined) count = code`${serde("atMost")}(${count}, ${type.max_length})`;
  return code`
    const count = ${count};
    ${loop(code.text("for (let i = 0; i < count; i++)"), statement)}
  `;
}

/** A map key; strings are looked for among those that have come by before. */
function packedKeyOf(type: Type, reading: Reading): Code {
  return type.kind === "str" ? checkedBy(type, READ_KEY, reading.scope) : reading.read(type);
}

/** The function that reads tuples of a type. */
export function readerOfTuple(type: TupleType, reading: Reading): Code {
  return readHelper(type, reading, () => {
    const items = type.items.map((item) => reading.read(item));
    const deep = isDeepCollection(type.items, reading.scope.model);
    if (reading.format.id === "json") return jsonTuple(items, deep);
    const header = code`if (r.readListHeader() !== ${items.length}) r.bail();`;
    if (!deep) {
      return code`
        ${header}
        return ${list("[", items, "]")};
      `;
    }
    const names = namesOf(items);
    return code`
      r.enter();
      ${header}
      ${items.map((item, i) => code`const ${names[i] ?? code.nothing} = ${item};`)}
      r.leave();
      return ${list("[", names, "]")};
    `;
  });
}

function jsonTuple(items: readonly Code[], deep: boolean): Code {
  const names = namesOf(items);
  const steps = items.map((item, i) => {
    return code`
      if (!r.${ident(i === 0 ? "beginList" : "nextItem")}()) r.bail();
      const ${names[i] ?? code.nothing} = ${item};
    `;
  });
  return code`
    ${whenDeep(deep, "r.enter();")}
    ${steps}
    if (r.nextItem()) r.bail();
    ${whenDeep(deep, "r.leave();")}
    return ${list("[", names, "]")};
  `;
}

function namesOf(items: readonly Code[]): Code[] {
  return items.map((_, i) => ident(`item${i + 1}`));
}
