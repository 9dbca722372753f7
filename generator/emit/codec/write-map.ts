// Functions that write maps, sorted by the UTF-8 bytes of their keys' JSON text.

import type { MapType, Type } from "../../model/model.js";
import { type Code, code, ident, types } from "../../text/code.js";
import { isStringKeyed } from "../ts/keys.js";
import { any, type Condition, ifTrue, not, same } from "./condition.js";
import type { Writing } from "./contexts.js";
import { whenDeep, writeHelper } from "./functions.js";
import { isDeepCollection } from "./recursion.js";
import { serde } from "./scope.js";
import { literalValues } from "./union-shape.js";

const MAP = ident("map");
const KEY = ident("key");

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
  const isJson = format.id === "json";
  const keyType = type.key.kind === "str" ? types` as string` : types` as ${scope.printer.print(type.key)}`;
  return code`
    const keys = ${serde("sortedKeys")}(map);
    ${isJson ? openObject() : code.text("w.packMapHeader(keys.length);")}
    for (let i = 0; i < keys.length; i++) {
      ${isJson ? commaBetween() : code.nothing}
      const key = keys[i]${keyType};
      ${writing.write(type.key, KEY)}
      ${isJson ? colon() : code.nothing}
      const value = map[key]${types` as ${scope.printer.print(type.value)}`};
      ${writing.write(type.value, ident("value"))}
    }
    ${isJson ? closeObject() : code.nothing}
  `;
}

/** In JSON the keys' texts are plain ASCII. */
function writeEntries(type: MapType, writing: Writing): Code {
  const isJson = writing.format.id === "json";
  const entry = isJson ? "{ text, key, value }" : "{ key, value }";
  const unchecked = isJson ? keyCheck(type.key, writing) : null;
  const names = unchecked === null && isJson ? "{ text, value }" : entry;
  return code`
    const entries = ${serde("sortedMapEntries")}(map, ${serde(textFunction(type.key, writing))});
    ${isJson ? openObject() : code.text("w.packMapHeader(entries.length);")}
    for (let i = 0; i < entries.length; i++) {
      ${isJson ? commaBetween() : code.nothing}
      const ${code.text(names)} = entries[i]${types` as (typeof entries)[number]`};
      ${unchecked === null ? code.nothing : ifTrue(not(unchecked), code.text("w.wrong();"))}
      ${isJson ? code.text("w.writeString(text);") : writing.write(type.key, KEY)}
      ${isJson ? colon() : code.nothing}
      ${writing.write(type.value, ident("value"))}
    }
    ${isJson ? closeObject() : code.nothing}
  `;
}

/** What the text of a key does not show: that it is one of the literals. */
function keyCheck(type: Type, { scope }: Writing): Condition | null {
  const literals = literalValues(type, scope);
  return literals === null ? null : any(...literals.map((value) => same(KEY, code`${value}`)));
}

/** The runtime's function that makes the text of a key. */
function textFunction(type: Type, { scope }: Writing): string {
  if (literalValues(type, scope) !== null) return "intText";
  if (type.kind === "int") return INT_TEXTS[type.width];
  return `${type.kind}Text`;
}

const INT_TEXTS = { safe: "intText", int64: "bigintText64", uint64: "bigintTextUnsigned", any: "bigintText" } as const;

function openObject(): Code {
  return code`w.writeByte(${serde("OPEN_OBJECT")});`;
}

function closeObject(): Code {
  return code`w.writeByte(${serde("CLOSE_OBJECT")});`;
}

function commaBetween(): Code {
  return code`if (i > 0) w.writeByte(${serde("COMMA")});`;
}

function colon(): Code {
  return code`w.writeByte(${serde("COLON")});`;
}
