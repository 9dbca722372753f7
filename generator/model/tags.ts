// Tags of structs, and the fields they stand in.

import { report } from "../diagnostics/report.js";
import type { UnionShape } from "./bind-union.js";
import type { Draft } from "./draft.js";
import type { StructShape } from "./struct-shape.js";

const DEFAULT_TAG_FIELD = "type";

/** The tag of a struct; null if it has none. */
export function tagOf(shape: StructShape): string | number | null {
  const { tag, name } = shape.tree;
  if (typeof tag === "string" || typeof tag === "number") return tag;
  return isTaggedByName(shape) ? name : null;
}

/** The tag field of every struct that does not say one, itself or through its base, but is in a union that does. */
export function tagFieldsOfUnions(draft: Draft): ReadonlyMap<string, string> {
  const given = new Map<string, { readonly field: string; readonly union: UnionShape }>();
  for (const union of draft.unions.values()) {
    const field = union.tree.tag_field;
    for (const member of field === undefined ? [] : union.members) {
      const shape = draft.structs.get(member);
      const other = given.get(member);
      if (field === undefined || shape === undefined || saidTagField(shape) !== undefined) continue;
      if (other === undefined) given.set(member, { field, union });
      else if (other.field !== field) reportDisagreement(member, [other.union, union], draft);
    }
  }
  return new Map([...given].map(([name, { field }]) => [name, field]));
}

/** The tag field in force; null if the struct has no tag. */
export function tagFieldOf(shape: StructShape, ofUnions: ReadonlyMap<string, string>): string | null {
  if (tagOf(shape) === null) return null;
  return saidTagField(shape) ?? ofUnions.get(shape.tree.name) ?? DEFAULT_TAG_FIELD;
}

/** Reports a tag that is neither a string nor an integer of 64 bits, and a tag field without a tag. */
export function checkTag({ tree, document }: StructShape, draft: Draft): void {
  const { tag, tag_field, pointer } = tree;
  if (typeof tag === "number" && !Number.isSafeInteger(tag)) {
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

/** `tag: true`, said or inherited; as in msgspec, a tag field alone says it too. */
function isTaggedByName({ tree, base }: StructShape): boolean {
  if (tree.tag !== undefined) return tree.tag === true;
  return tree.tag_field !== undefined || (base !== null && isTaggedByName(base));
}

function saidTagField({ tree, base }: StructShape): string | undefined {
  return tree.tag_field ?? (base === null ? undefined : saidTagField(base));
}

function reportDisagreement(member: string, [first, second]: readonly [UnionShape, UnionShape], draft: Draft): void {
  const message = `${member} is in two unions that disagree on its tag field: ${first.tree.tag_field} in ${first.tree.name}, ${second.tree.tag_field} in ${second.tree.name}`;
  const span = second.document.spanOf([...second.tree.pointer, "tag_field"]);
  const related = {
    message: `${first.tree.name} says so here`,
    span: first.document.spanOf([...first.tree.pointer, "tag_field"]),
  };
  draft.diagnostics.push(
    report("tag-field-disagrees", message, span, {
      related,
      hint: "say tag_field on the struct, or the same on both unions",
    }),
  );
}
