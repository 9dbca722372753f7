// Functions that read unions: of structs by their tag, of other types by what kind of value comes next.

import type { UnionType } from "../../model/model.js";
import { type Code, code, ident } from "../../text/code.js";
import { tagsOf } from "./constants.js";
import { contentName } from "./content-name.js";
import type { Reading } from "./format.js";
import { readHelper } from "./functions.js";
import { type TaggedUnion, taggedUnionOf, tagSwitch } from "./tags.js";
import { casesOf } from "./union-kinds.js";
import { shapeOf } from "./union-shape.js";

/** The function that reads a union without a name; null is not among its members. */
export function readerOfUnion(type: UnionType, reading: Reading): Code {
  return readHelper(type, reading, () => readUnionBody(type, reading));
}

function readUnionBody(type: UnionType, reading: Reading): Code {
  const { scope, format } = reading;
  const { others, structs } = shapeOf(type, scope);
  if (others.length === 0) return readTagged(taggedUnionOf(contentName(type, scope.model), structs), reading);
  return code`
    switch (r.peek()) {
      ${casesOf(type, scope, format.kindsOf, (member) => reading.read(member))}
      default:
        return r.bail();
    }
  `;
}

/** Reads one of several tagged structs. */
export function readTagged(union: TaggedUnion, { scope, format }: Reading): Code {
  const { name, tag_field, array_like, members } = union;
  const tags = members.map(({ tag }) => tag);
  const table = tagsOf({ scope, format }, name, tag_field, tags);
  return tagSwitch(union, {
    on: code`r.${ident(array_like ? "peekArrayTag" : "peekTag")}(${table})`,
    label: (_, index) => index,
    result: (member) => code`${scope.functionOf(format.read, member.name)}(r)`,
    otherwise: code.text("r.bail()"),
  });
}
