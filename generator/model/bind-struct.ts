// Puts structs together: base's fields first, options and tags in force, defaults checked.

import { report } from "../diagnostics/report.js";
import type { FieldTree } from "../parse/document.js";
import { annotationsOf, definitionBase } from "./annotations.js";
import { bindDefault } from "./defaults.js";
import type { Draft } from "./draft.js";
import { layOut } from "./layout.js";
import type { Default, Field, StructDefinition } from "./model.js";
import type { OwnField, StructShape } from "./struct-shape.js";
import { checkArrayLike, structOptions } from "./struct-options.js";
import { checkTag, tagFieldOf, tagFieldsOfUnions, tagOf } from "./tags.js";
import { renamed } from "./wire-names.js";

/** Adds every struct to the definitions; their rules are compiled when all are there. */
export function bindStructs(draft: Draft): void {
  const tagFields = tagFieldsOfUnions(draft);
  for (const shape of draft.structs.values()) {
    checkArrayLike(shape, draft);
    checkTag(shape, draft);
    draft.definitions.set(shape.tree.name, bindStruct(shape, tagFields, draft));
  }
}

/** Structs come after their bases, so the base is among the definitions. */
function bindStruct(shape: StructShape, tagFields: ReadonlyMap<string, string>, draft: Draft): StructDefinition {
  const { tree, document } = shape;
  const base = baseOf(shape, draft);
  const said = structOptions(shape);
  const options = base === null ? said : { ...said, array_like: base.array_like };
  const wireOf = (field: FieldTree): string =>
    field.wire ?? (options.rename === null ? field.name : renamed(field.name, options.rename));
  const own = freshFields(shape, base, draft).map((field) => bindField(field, { shape, wireOf, draft }));
  const layout = layOut(shape, { inherited: base?.layout ?? [], own, array_like: options.array_like }, draft);
  return {
    kind: "struct",
    ...definitionBase(tree, document),
    ...annotationsOf(tree),
    ...options,
    tag: tagOf(shape),
    tag_field: tagFieldOf(shape, tagFields),
    layout,
    fields: layout.filter((field) => field !== null),
    rules: [],
    reserved: [...(base?.reserved ?? []), ...tree.reserved],
    extends: base?.name ?? null,
    patch_of: null,
    purpose: tree.purpose ?? null,
  };
}

function baseOf({ base }: StructShape, draft: Draft): StructDefinition | null {
  const found = base === null ? undefined : draft.definitions.get(base.tree.name);
  return found?.kind === "struct" ? found : null;
}

/** The own fields that the base does not have already; the others are reported. */
function freshFields({ fields, tree, document }: StructShape, base: StructDefinition | null, draft: Draft): OwnField[] {
  return fields.filter((field) => {
    const inherited = base?.fields.find((other) => other.name === field.tree.name);
    if (inherited === undefined) return true;
    const message = `${inherited.name} is a field of ${tree.extends} already`;
    const related = { message: "the field of the base is here", span: inherited.span };
    const hint = "a field of the base cannot be declared again: rename this one, or remove extends";
    draft.diagnostics.push(
      report("duplicate-field", message, document.spanOf(field.tree.pointer, "key"), { related, hint }),
    );
    return false;
  });
}

function bindField(
  { tree, type }: OwnField,
  { shape, wireOf, draft }: { shape: StructShape; wireOf: (field: FieldTree) => string; draft: Draft },
): Field {
  const given = tree.default === undefined || type === null ? null : bindDefault(tree.default, type, draft);
  // What has a mistake is reported already; the stand-in fits whatever else is said about the field.
  const fallback: Default = { kind: "value", value: null };
  return {
    name: tree.name,
    wire: wireOf(tree),
    type: type ?? { kind: "any" },
    presence: tree.unset ? "unset" : tree.default === undefined ? "required" : "defaulted",
    ...(tree.default === undefined ? {} : { default: given ?? fallback }),
    accept: tree.accept,
    declared_in: shape.tree.name,
    span: shape.document.spanOf(tree.pointer, "key"),
    ...annotationsOf(tree),
    ...(tree.renamed_from === undefined ? {} : { renamed_from: tree.renamed_from }),
  };
}
