import { report } from "../diagnostics/report.js";
import type { Document, PatchTree } from "../parse/document.js";
import { annotationsOf, definitionBase } from "./annotations.js";
import { findDefinition, type Draft } from "./draft.js";
import type { Field, StructDefinition } from "./model.js";
import { moduleOptions } from "./struct-options.js";

/** The struct a patch stands for: every field of its target, unset-able; null if it has no target, which is reported. */
export function bindPatch(tree: PatchTree, document: Document, draft: Draft): StructDefinition | null {
  const target = findTarget(tree, document, draft);
  if (target === null) return null;
  const fields = target.fields.map(asUnset);
  const { position, persisted } = moduleOptions(document.tree.defaults);
  return {
    kind: "struct",
    ...definitionBase(tree, document),
    ...annotationsOf(tree),
    mode: target.mode,
    array_like: false,
    omit_defaults: target.omit_defaults,
    tag: null,
    tag_field: null,
    layout: fields,
    fields,
    rules: [],
    reserved: target.reserved,
    extends: null,
    patch_of: target.name,
    rename: target.rename,
    purpose: target.purpose,
    position,
    persisted,
    table: null,
  };
}

function findTarget(tree: PatchTree, document: Document, draft: Draft): StructDefinition | null {
  const span = document.spanOf([...tree.pointer, "patch_of"]);
  const found = findDefinition(tree.patch_of, document, span, draft);
  if (found === null) return null;
  const target = draft.definitions.get(tree.patch_of);
  if (found.tree.kind === "struct" && target?.kind === "struct") {
    if (!target.array_like) return target;
    const message = `patch_of needs a struct that is an object on the wire, but ${target.name} is array_like`;
    draft.diagnostics.push(
      report("not-a-struct", message, span, { hint: "an array has no absent fields to leave alone" }),
    );
    return null;
  }
  const message = `patch_of needs a struct with fields, but ${tree.patch_of} is not one`;
  draft.diagnostics.push(report("not-a-struct", message, span));
  return null;
}

function asUnset(field: Field): Field {
  const { default: _default, ...rest } = field;
  return { ...rest, presence: "unset" };
}
