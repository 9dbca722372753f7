// Tags in generated code: a property of each struct, and what a union of structs is switched by.

import type { StructDefinition, TaggedStruct } from "../../model/model.js";
import { type Code, code, propertyKey } from "../../text/code.js";
import { literalsOf } from "./constants.js";
import type { Reading } from "./format.js";

/** The property of an object literal that holds the tag; none if the struct has no tag. */
export function tagProperty({ tag, tag_field }: StructDefinition): readonly Code[] {
  return tag_field === null ? [] : [code`${propertyKey(tag_field)}: ${tag}`];
}

/** The constant for the tag of a struct: `READ_RUN_STARTED_TAG`. */
export function tagLiteral({ name, tag }: TaggedStruct, reading: Reading): Code {
  return literalsOf(reading, `${name}Tag`, [tag]);
}

/** The statement that reads the tag of a struct, which must be the right one. */
export function skipTag(struct: TaggedStruct, reading: Reading): Code {
  return code`r.skipTag(${tagLiteral(struct, reading)});`;
}

/** Structs that are told apart by their tags, all of which stand in the same place. */
export interface TaggedUnion extends Pick<TaggedStruct, "tag_field" | "array_like"> {
  /** That of the union, or what its type consists of. */
  readonly name: string;
  readonly members: readonly TaggedStruct[];
}

/**
 * The union of `structs`.
 * @throws {Error} when they cannot be told apart by their tags, which the checks of contracts refuse
 */
export function taggedUnionOf(name: string, structs: readonly StructDefinition[]): TaggedUnion {
  const members = structs.map((struct) => {
    if (struct.tag === null) throw new Error(`${struct.name} in the union ${name} has no tag`);
    return struct;
  });
  const [first] = members;
  if (first === undefined) throw new Error(`${name} is to be a union of tagged structs, found no structs`);
  const { tag_field, array_like } = first;
  const other = members.find((member) => member.tag_field !== tag_field || member.array_like !== array_like);
  if (other !== undefined) {
    throw new Error(`the tag of ${other.name} in the union ${name} is to stand where that of ${first.name} stands`);
  }
  return { name, tag_field, array_like, members };
}

/** A `switch` over the members of a union. */
export interface TagSwitch {
  /** What tells the members apart. */
  readonly on: Code;
  /** What `on` is for a member. */
  label(member: TaggedStruct, index: number): string | number;
  /** What is returned for a member, and where it is none of them. */
  result(member: TaggedStruct): Code;
  readonly otherwise: Code;
}

/** The statement that returns what becomes of the member that is there. */
export function tagSwitch({ members }: TaggedUnion, choice: TagSwitch): Code {
  const cases = members.map((member, index) => {
    return code`
      case ${choice.label(member, index)}:
        return ${choice.result(member)};
    `;
  });
  return code`
    switch (${choice.on}) {
      ${cases}
      default:
        return ${choice.otherwise};
    }
  `;
}
