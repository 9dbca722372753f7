// Functions that write lists, sets and tuples.

import type { ListType, TupleType, Type } from "../../model/model.js";
import { type Code, code, ident, types } from "../../text/code.js";
import { ifTrue, not } from "./condition.js";
import type { Writing } from "./contexts.js";
import { whenDeep, writeHelper } from "./functions.js";
import { isDeepCollection } from "./recursion.js";
import { scalarOf } from "./scalars.js";
import { serde } from "./scope.js";

const LIST = ident("list");
const ITEM = ident("item");

/** The function that writes lists of a type. */
export function writerOfList(type: ListType, writing: Writing): Code {
  return writeHelper(type, writing, LIST, () => {
    const deep = isDeepCollection([type.item], writing.scope.model);
    return code`
      ${serde("requireList")}(list);
      ${whenDeep(deep, "w.enter();")}
      ${writeItems(type.item, writing, code.nothing)}
      ${whenDeep(deep, "w.leave();")}
    `;
  });
}

/** The function that writes sets of a type, sorted. */
export function writerOfSet(type: ListType, writing: Writing): Code {
  return writeHelper(type, writing, ident("set"), () => {
    const { item } = type;
    const scalar = SORTED_BY_VALUE.has(item.kind) ? code`, ${item.kind}` : code.nothing;
    const check = item.kind === "uuid" ? requireCanonical(item) : code.nothing;
    return code`
      const list = ${serde("sortedSet")}(set${scalar});
      ${writeItems(type.item, writing, check)}
    `;
  });
}

/** Text scalars whose order is not that of the strings. */
const SORTED_BY_VALUE: ReadonlySet<string> = new Set(["datetime", "time", "duration", "decimal"]);

/** Other spellings sort differently. */
function requireCanonical(type: Type): Code {
  const isCanonical = scalarOf(type)?.is(ITEM, type);
  return isCanonical === undefined ? code.nothing : ifTrue(not(isCanonical), code.text("w.wrong();"));
}

function writeItems(item: Type, writing: Writing, check: Code): Code {
  const isJson = writing.format.id === "json";
  const itemType = types` as ${writing.scope.printer.print(item)}`;
  const byte = (name: string): Code => (isJson ? code`w.writeByte(${serde(name)});` : code.nothing);
  return code`
    ${isJson ? byte("OPEN_LIST") : code.text("w.packListHeader(list.length);")}
    for (let i = 0; i < list.length; i++) {
      ${isJson ? code`if (i > 0) ${byte("COMMA")}` : code.nothing}
      const item = list[i]${itemType};
      ${check}
      ${writing.write(item, ITEM)}
    }
    ${byte("CLOSE_LIST")}
  `;
}

/** The function that writes tuples of a type. */
export function writerOfTuple(type: TupleType, writing: Writing): Code {
  return writeHelper(type, writing, LIST, () => {
    const isJson = writing.format.id === "json";
    const comma = isJson ? code`w.writeByte(${serde("COMMA")});` : code.nothing;
    const items = type.items.map((item, i) => {
      return code`
        ${i > 0 ? comma : code.nothing}
        ${writing.write(item, code`list[${i}]`)}
      `;
    });
    const deep = isDeepCollection(type.items, writing.scope.model);
    return code`
      ${serde("requireTuple")}(list, ${items.length});
      ${whenDeep(deep, "w.enter();")}
      ${isJson ? code`w.writeByte(${serde("OPEN_LIST")});` : code`w.packListHeader(${items.length});`}
      ${items}
      ${isJson ? code`w.writeByte(${serde("CLOSE_LIST")});` : code.nothing}
      ${whenDeep(deep, "w.leave();")}
    `;
  });
}
