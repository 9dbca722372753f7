// What becomes of a tag: whether it follows the name of its struct, and whether readers meet it.

import type { Definition, StructDefinition } from "../model/model.js";
import type { DefinitionPair } from "./definition-pairs.js";

/** Whether the tag of a struct is its name, in both versions, and the name is another one. */
export function hasDerivedTag({ before, after }: DefinitionPair): boolean {
  const isDerived = (one: Definition): one is StructDefinition => one.kind === "struct" && one.tag === one.name;
  return before.name !== after.name && isDerived(before) && isDerived(after);
}

/** Whether readers look for the tag where writers of the other version put it: in the same field, or first in an array. */
export function isTagMet({
  before,
  after,
}: {
  readonly before: StructDefinition;
  readonly after: StructDefinition;
}): boolean {
  return before.array_like || after.array_like || before.tag_field === after.tag_field;
}
