// Structs before they are put together: their own fields, and the base they extend.

import { report } from "../diagnostics/report.js";
import type { Document, StructTree } from "../parse/document.js";
import { bindTypeText } from "./bind-type.js";
import { eachDefinition, findDefinition, type Draft, type StructShape } from "./draft.js";

/** Adds all structs to the draft, each after its base. Bases that cannot be extended are reported and left out. */
export function bindStructShapes(draft: Draft): void {
  eachDefinition(draft, "struct", (tree, document) => bindShape(tree, document, { draft, path: [] }));
}

/** The first field without which there is no value of a struct; null: `{}` is one. A patch needs none. */
export function firstRequired(name: string, draft: Draft): string | null {
  for (let shape = draft.structs.get(name) ?? null; shape !== null; shape = shape.base) {
    const required = shape.fields.find(({ tree }) => !tree.unset && tree.default === undefined);
    if (required !== undefined) return required.tree.name;
  }
  return null;
}

interface Progress {
  readonly draft: Draft;
  /** The structs whose bases are being looked for. */
  readonly path: readonly string[];
}

function bindShape(tree: StructTree, document: Document, progress: Progress): StructShape {
  const known = progress.draft.structs.get(tree.name);
  if (known !== undefined) return known;
  const base = bindBase(tree, document, { ...progress, path: [...progress.path, tree.name] });
  const fields = tree.fields.map((field) => ({ tree: field, type: bindTypeText(field, document, progress.draft) }));
  const shape = { tree, document, base, fields };
  const isWhole = fields.every((field) => field.type !== null) && (tree.extends === undefined || base !== null);
  if (!isWhole || (base !== null && progress.draft.incomplete.has(base.tree.name)))
    progress.draft.incomplete.add(tree.name);
  progress.draft.structs.set(tree.name, shape);
  return shape;
}

function bindBase(tree: StructTree, document: Document, progress: Progress): StructShape | null {
  if (tree.extends === undefined) return null;
  const { draft, path } = progress;
  const span = document.spanOf([...tree.pointer, "extends"]);
  const found = findDefinition(tree.extends, document, span, draft);
  if (found === null) return null;
  if (found.tree.kind !== "struct") {
    const message = `extends needs a struct with fields, but ${tree.extends} is not one`;
    draft.diagnostics.push(report("not-a-struct", message, span));
    return null;
  }
  if (path.includes(tree.extends)) {
    draft.diagnostics.push(
      report("recursive-extends", `${tree.name} extends itself: ${tree.extends} leads back to it`, span),
    );
    return null;
  }
  return bindShape(found.tree, found.document, progress);
}
