// Functions that write lists, sets and tuples.

import type { ListType, TupleType, Type } from "../../model/model.js";
import { type Code, code, ident, types } from "../../text/code.js";
import { ifTrue, not } from "./condition.js";
import type { Writing } from "./format.js";
import { whenDeep, writeHelper, writerParameter } from "./functions.js";
import { inGroups } from "./groups.js";
import { isDeepCollection } from "./recursion.js";
import { scalarOf } from "./scalars.js";
import { codegen } from "../shared/runtime-names.js";
import { MOST_PARTS } from "../shared/large.js";

const LIST = ident("list");
const ITEM = ident("item");

/** The function that writes lists of a type. */
export function writerOfList(type: ListType, writing: Writing): Code {
  return writeHelper(type, writing, LIST, () => {
    const deep = isDeepCollection([type.item], writing.scope.model);
    return code`
      ${codegen("requireList")}(list);
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
      const list = ${codegen("sortedSet")}(set${scalar});
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
  const { scope, format } = writing;
  return code`
    ${format.openList(code.text("list.length"))}
    for (let i = 0; i < list.length; i++) {
      ${format.commaBefore(code.text("i"))}
      const item = list[i]${types` as ${scope.printer.print(item)}`};
      ${check}
      ${writing.write(item, ITEM)}
    }
    ${format.closeList}
  `;
}

/** The function that writes tuples of a type. */
export function writerOfTuple(type: TupleType, writing: Writing): Code {
  return writeHelper(type, writing, LIST, (name) => {
    const { scope, format } = writing;
    const items = type.items.map((item, i) => {
      return code`
        ${i > 0 ? format.comma : code.nothing}
        ${writing.write(item, code`list[${i}]`)}
      `;
    });
    const deep = isDeepCollection(type.items, scope.model);
    const outline = {
      name: `${name}Items`,
      parameters: [writerParameter(format), code`list${types`: ${scope.printer.structure(type)}`}`],
      arguments: "w, list",
    };
    return code`
      ${codegen("requireTuple")}(list, ${items.length});
      ${whenDeep(deep, "w.enter();")}
      ${format.openList(code`${items.length}`)}
      ${items.length > MOST_PARTS ? inGroups(items, outline, scope) : items}
      ${format.closeList}
      ${whenDeep(deep, "w.leave();")}
    `;
  });
}
