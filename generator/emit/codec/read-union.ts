// Functions that read unions: of structs by their tag, of other types by what kind of value comes next.

import type { StructDefinition, UnionType } from "../../model/model.js";
import { type Code, code, ident } from "../../text/code.js";
import { tagsOf } from "./constants.js";
import { contentName } from "./content-name.js";
import type { Reading } from "./contexts.js";
import { readHelper } from "./functions.js";
import { casesOf, jsonKinds, packKinds } from "./union-kinds.js";
import { shapeOf } from "./union-shape.js";

/** The function that reads a union without a name; null is not among its members. */
export function readerOfUnion(type: UnionType, reading: Reading): Code {
  return readHelper(type, reading, () => readUnionBody(type, reading));
}

function readUnionBody(type: UnionType, reading: Reading): Code {
  const { scope, format } = reading;
  const { others, objects, arrays } = shapeOf(type, scope);
  const name = contentName(type, scope.model);
  if (others.length === 0 && arrays.length === 0) return readTagged(objects, name, reading);
  if (others.length === 0 && objects.length === 0) return readTagged(arrays, name, reading);
  const cases = casesOf(type, scope, format.id === "json" ? jsonKinds : packKinds, (member) => reading.read(member));
  return code`
    switch (r.peek()) {
      ${cases}
      default:
        return r.bail();
    }
  `;
}

/** Reads one of several tagged structs. `name` is the union's. */
export function readTagged(members: readonly StructDefinition[], name: string, reading: Reading): Code {
  const { scope, format } = reading;
  const [first] = members;
  if (first?.tag_field == null) throw new Error(`${name} is not a union of tagged structs`);
  const tags = members.map((member) => member.tag ?? "");
  const table = tagsOf({ scope, format }, name, first.tag_field, tags);
  const cases = members.map((member, index) => {
    return code`
      case ${index}:
        return ${scope.functionOf(format.read, member.name)}(r);
    `;
  });
  return code`
    switch (r.${ident(first.array_like ? "peekArrayTag" : "peekTag")}(${table})) {
      ${cases}
      default:
        return r.bail();
    }
  `;
}
