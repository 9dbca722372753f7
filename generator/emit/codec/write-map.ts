// Functions that write maps, sorted by the UTF-8 bytes of their keys' JSON text.

import type { MapType, Type } from "../../model/model.js";
import { type Code, code, ident, types } from "../../text/code.js";
import { isStringKeyed } from "../shared/keys.js";
import type { Writing } from "./format.js";
import { whenDeep, writeHelper } from "./functions.js";
import { isDeepCollection } from "./recursion.js";
import { literalValues } from "./union-shape.js";
import { codegen } from "../shared/runtime-names.js";

const MAP = ident("map");

/** The function that writes maps of a type. */
export function writerOfMap(type: MapType, writing: Writing): Code {
  return writeHelper(type, writing, MAP, () => {
    const deep = isDeepCollection([type.value], writing.scope.model);
    const stringKeyed = isStringKeyed(type.key, writing.scope.model);
    return code`
      ${whenDeep(deep, "w.enter();")}
      ${stringKeyed ? writeObject(type, writing) : writeEntries(type, writing)}
      ${whenDeep(deep, "w.leave();")}
    `;
  });
}

function writeObject(type: MapType, writing: Writing): Code {
  const { scope, format } = writing;
  const keyType = type.key.kind === "str" ? types` as string` : types` as ${scope.printer.print(type.key)}`;
  return code`
    const keys = ${codegen("sortedKeys")}(map);
    ${format.openMap(code.text("keys.length"))}
    for (let i = 0; i < keys.length; i++) {
      ${format.commaBefore(code.text("i"))}
      const key = keys[i]${keyType};
      ${writing.write(type.key, ident("key"))}
      ${format.colon}
      const value = map[key]${types` as ${scope.printer.print(type.value)}`};
      ${writing.write(type.value, ident("value"))}
    }
    ${format.closeMap}
  `;
}

/** The texts of the keys, by which entries are sorted, are plain ASCII. */
function writeEntries(type: MapType, writing: Writing): Code {
  const { format } = writing;
  const key = format.entryKey(type.key, writing);
  return code`
    const entries = ${codegen("sortedMapEntries")}(map, ${codegen(textFunction(type.key, writing))});
    ${format.openMap(code.text("entries.length"))}
    for (let i = 0; i < entries.length; i++) {
      ${format.commaBefore(code.text("i"))}
      const { ${code.text(key.names)}, value } = entries[i]${types` as (typeof entries)[number]`};
      ${key.write}
      ${format.colon}
      ${writing.write(type.value, ident("value"))}
    }
    ${format.closeMap}
  `;
}

/** The runtime's function that makes the text of a key. */
function textFunction(type: Type, { scope }: Writing): string {
  if (literalValues(type, scope) !== null) return "intText";
  if (type.kind === "int") return INT_TEXTS[type.width];
  return `${type.kind}Text`;
}

const INT_TEXTS = { safe: "intText", int64: "bigintText64", uint64: "bigintTextUnsigned", any: "bigintText" } as const;
