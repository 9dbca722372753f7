// Tags of structs, and the fields they stand in.

import { report } from "../diagnostics/report.js";
import type { Draft, StructShape, UnionShape } from "./draft.js";
import type { TaggedStruct, UntaggedStruct } from "./model.js";

const DEFAULT_TAG_FIELD = "type";

/** The tag of a struct and the field it stands in, or neither. */
export function tagOf(
  shape: StructShape,
  ofUnions: ReadonlyMap<string, string>,
): Pick<TaggedStruct, "tag" | "tag_field"> | Pick<UntaggedStruct, "tag" | "tag_field"> {
  const tag = tagInForce(shape);
  if (tag === null) return { tag, tag_field: null };
  return { tag, tag_field: saidTagField(shape) ?? ofUnions.get(shape.tree.name) ?? DEFAULT_TAG_FIELD };
}

/** The tag field of every struct that does not say one, itself or through its base, but is in a union that does. */
export function tagFieldsOfUnions({ unions, structs }: Draft): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const { tree, members } of unions.values()) {
    for (const member of tree.tag_field === undefined ? [] : members) {
      const shape = structs.get(member);
      const isOpen = shape !== undefined && saidTagField(shape) === undefined && !given.has(member);
      // Of two unions that disagree the first one wins here; the check of unions reports the other.
      if (isOpen && tree.tag_field !== undefined) given.set(member, tree.tag_field);
    }
  }
  return given;
}

/** Reports a tag that is neither a string nor an integer of 64 bits, and a tag field without a tag. */
export function checkTag({ tree, document }: StructShape, draft: Draft): void {
  const { tag, tag_field, pointer } = tree;
  if (typeof tag === "bigint" || (typeof tag === "number" && !Number.isSafeInteger(tag))) {
    const message = `a tag is a string, an integer within ±${Number.MAX_SAFE_INTEGER}, true or false, found ${tag}`;
    draft.diagnostics.push(report("bad-tag", message, document.spanOf([...pointer, "tag"])));
  }
  if (tag === false && tag_field !== undefined) {
    const message = `${tree.name} has a tag_field but no tag`;
    const hint = "remove tag_field, or tag: false";
    draft.diagnostics.push(report("bad-tag", message, document.spanOf([...pointer, "tag_field"]), { hint }));
  }
}

/** The tag field of a union: its own, or that of its first member. */
export function unionTagField(union: UnionShape, fieldOf: (struct: string) => string | null): string {
  if (union.tree.tag_field !== undefined) return union.tree.tag_field;
  return union.members.map(fieldOf).find((field) => field !== null) ?? DEFAULT_TAG_FIELD;
}

function tagInForce(shape: StructShape): string | number | null {
  const { tag, name } = shape.tree;
  if (typeof tag === "bigint") return Number(tag); // reported; the struct has a tag all the same
  if (typeof tag === "string" || typeof tag === "number") return tag;
  return isTaggedByName(shape) ? name : null;
}

/** `tag: true`, said or inherited; as in msgspec, a tag field alone says it too. */
function isTaggedByName({ tree, base }: StructShape): boolean {
  if (tree.tag !== undefined) return tree.tag === true;
  return tree.tag_field !== undefined || (base !== null && isTaggedByName(base));
}

function saidTagField({ tree, base }: StructShape): string | undefined {
  return tree.tag_field ?? (base === null ? undefined : saidTagField(base));
}
