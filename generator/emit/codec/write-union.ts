// Functions that write unions: of structs by their tag, of other types by the JavaScript type of the value.

import type { StructDefinition, Type, UnionType } from "../../model/model.js";
import { type Code, code, ident } from "../../text/code.js";
import { all, any, compares, type Condition, hasTypeof, holds, not, same, textOf } from "./condition.js";
import type { Writing } from "./contexts.js";
import { writeHelper } from "./functions.js";
import { propertyOf } from "./property.js";
import { isStringKeyed } from "../ts/keys.js";
import { type CodecScope, serde } from "./scope.js";
import { literalValues, shapeOf } from "./union-shape.js";

const VALUE = ident("value");

/** The function that writes a union without a name; null is not among its members. */
export function writerOfUnion(type: UnionType, writing: Writing): Code {
  return writeHelper(type, writing, VALUE, () => {
    const { others, objects, arrays } = shapeOf(type, writing.scope);
    const structs = [...objects, ...arrays];
    if (others.length === 0) return writeTagged(structs, writing);
    return chooseByType(others, structs, writing);
  });
}

/** Writes one of several tagged structs. */
export function writeTagged(members: readonly StructDefinition[], { scope, format }: Writing): Code {
  const field = members[0]?.tag_field ?? null;
  if (field === null) throw new Error("a union of structs without tags");
  const cases = members.map((member) => {
    return code`
      case ${member.tag ?? ""}:
        return ${scope.functionOf(format.write, member.name)}(w, value);
    `;
  });
  return code`
    ${serde("requireObject")}(value);
    switch (${propertyOf(VALUE, field)}) {
      ${cases}
      default:
        return w.wrong();
    }
  `;
}
