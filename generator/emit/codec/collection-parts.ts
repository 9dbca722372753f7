// What functions that make sets and maps have in common, whatever they make them of.

import { isSpelled } from "../../../runtime/serde/scalars/spellings.js";
import type { MapType, Type } from "../../model/model.js";
import { type Code, code, types } from "../../text/code.js";
import { literalsOf } from "./constants.js";
import { checkedBy } from "./constraints.js";
import { contentName } from "./content-name.js";
import { JSON_NAMES } from "./format.js";
import { type CodecScope } from "./scope.js";
import { literalValues } from "./union-shape.js";
import { codegen } from "../shared/runtime-names.js";

/** Python takes two spellings of a value for one key or item. */
export function distinct(type: Type, collection: Code): Code {
  return isSpelled(type.kind) ? code`${codegen("distinctKeys")}(${collection}, ${type.kind})` : collection;
}

/** A map with string keys that has no entries yet. */
export function emptyObject(type: MapType, scope: CodecScope): Code {
  return code`Object.create(null)${types` as { [key: string]: ${scope.printer.print(type.value)} }`}`;
}

/** A map with other keys that has no entries yet. */
export function emptyMap(type: MapType, scope: CodecScope): Code {
  return code`new Map${types`<${scope.printer.print(type.key)}, ${scope.printer.print(type.value)}>`}()`;
}

/** A map key from its text, which must be spelled as our own writers do. */
export function keyFromText(type: Type, text: Code, scope: CodecScope): Code {
  const literals = literalValues(type, scope);
  if (literals !== null) {
    const values = literals.filter((value) => typeof value !== "boolean");
    const key = typeof literals[0] === "string" ? text : code`${codegen("intKey")}(${text})`;
    const table = literalsOf({ scope, format: JSON_NAMES }, contentName(type, scope.model), values);
    return code`${codegen("oneOf")}(${key}, ${table}.values)`;
  }
  if (type.kind === "str") return checkedBy(type, text, scope);
  if (type.kind !== "int") return checkedBy(type, code`${codegen(`${type.kind}Key`)}(${text})`, scope);
  const key =
    type.width === "safe" ? code`${codegen("intKey")}(${text})` : code`${codegen("bigintKey")}(${text}, ${type.width})`;
  return checkedBy(type, key, scope);
}
