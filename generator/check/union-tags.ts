// Several structs in one union are told apart by their tags.

import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import { structsOf } from "../model/graph.js";
import type { Model, StructDefinition, Type, TypeOccurrence } from "../model/model.js";

/** A struct of a union and the member as which it came in: itself, or a union it is in. */
interface Entry {
  readonly struct: StructDefinition;
  readonly member: string;
  readonly span: Span;
}

/** Structs of unions without tags, or with tags that do not go together. */
export function checkUnionTags(model: Model): Diagnostic[] {
  return (model.occurrences ?? []).flatMap((occurrence) => {
    if (occurrence.kind !== "type" || occurrence.type.kind !== "union") return [];
    const entries = entriesOf(occurrence.type.members, occurrence, model);
    // A named union is tagged even if it has one member only.
    if (entries.length < 2 && occurrence.name === undefined) return [];
    return [...checkEntries(entries), ...checkTagFields(entries, occurrence.name, model)];
  });
}

/** Members whose tags stand elsewhere than where the union has them: in the field it says, or else that of the first member. */
function checkTagFields(entries: readonly Entry[], union: string | undefined, model: Model): Diagnostic[] {
  const [first] = entries;
  const expected = union === undefined ? first?.struct.tag_field : fieldOf(union, model);
  const members = new Map(entries.map(({ member, span }) => [member, span]));
  return [...members].flatMap(([member, span]) => {
    const field = fieldOf(member, model);
    if (field === null || typeof expected !== "string" || field === expected) return [];
    const message = `${member} has its tag in ${field}, ${union ?? first?.struct.name} in ${expected}`;
    const hint = "set the same tag_field on the struct and on every union that it is in";
    return [report("tag-field-disagrees", message, span, { hint })];
  });
}

function fieldOf(name: string, model: Model): string | null {
  const definition = model.definitions.get(name);
  return definition?.kind === "struct" || definition?.kind === "union" ? definition.tag_field : null;
}

function entriesOf(members: readonly Type[], { span, parts }: TypeOccurrence, model: Model): Entry[] {
  const entries: Entry[] = [];
  members.forEach((type, i) => {
    if (type.kind !== "ref") return;
    for (const struct of structsOf(type, model)) {
      const isNew = entries.every((entry) => entry.struct !== struct);
      if (isNew) entries.push({ struct, member: type.name, span: parts[i] ?? span });
    }
  });
  return entries;
}

function checkEntries(entries: readonly Entry[]): Diagnostic[] {
  return entries.flatMap((entry, i) => {
    const { struct, member, span } = entry;
    if (struct.tag === null) return struct.name === member ? [untagged(struct, span)] : [];
    const mistakes = entries.slice(0, i).map((other) => (other.member === member ? null : disagreement(entry, other)));
    return mistakes.filter((mistake) => mistake !== null).slice(0, 1);
  });
}

function untagged({ name, patch_of }: StructDefinition, span: Span): Diagnostic {
  const message = `${name} has no tag: structs in a union are told apart by their tags`;
  const hint =
    patch_of === null ? "give it `tag: true` or a tag of its own" : "a patch has no tag: write a struct for it";
  return report("union-member-without-tag", message, span, { hint });
}

/** The first thing two structs of a union disagree on; null: they go together. */
function disagreement({ struct: one, span }: Entry, { struct: other, span: otherSpan }: Entry): Diagnostic | null {
  if (other.tag === null) return null;
  const related = { message: `${other.name} is here`, span: otherSpan };
  if (one.array_like !== other.array_like) {
    const [array, object] = one.array_like ? [one, other] : [other, one];
    const message = `${array.name} is an array on the wire and ${object.name} an object`;
    return report("union-mixed-layout", message, span, { related });
  }
  if (typeof one.tag !== typeof other.tag) {
    const message = `the tag of ${one.name} is ${JSON.stringify(one.tag)}, that of ${other.name} ${JSON.stringify(other.tag)}`;
    return report("union-mixed-tags", message, span, { related, hint: "make all tags strings, or all integers" });
  }
  if (one.tag !== other.tag) return null;
  const message = `${one.name} and ${other.name} both have the tag ${JSON.stringify(one.tag)}`;
  return report("duplicate-tag", message, span, { related, hint: "change one of the tags" });
}
