// Notes the places that the checks of stage 4 point at.

import type { AnnotationsTree, Document, Pointer } from "../parse/document.js";
import type { UnionShape } from "./bind-union.js";
import { eachDefinition, type Draft } from "./draft.js";
import type { Type } from "./model.js";

/** Notes every example beside the type it is one of. */
export function recordExamples(draft: Draft): void {
  for (const kind of ["alias", "enum", "struct", "union", "patch"] as const) {
    eachDefinition(draft, kind, (tree, document) => {
      if (!draft.definitions.has(tree.name) || draft.incomplete.has(tree.name)) return;
      record(tree, { kind: "ref", name: tree.name }, { document, draft });
    });
  }
  for (const { fields, document } of draft.structs.values()) {
    for (const { tree, type } of fields) if (type !== null) record(tree, type, { document, draft });
  }
}

/** Notes a named union as if it were written inline. */
export function recordUnion({ tree, document, written }: UnionShape, draft: Draft): void {
  const members: Type[] = written.map((name) => ({ kind: "ref", name }));
  const parts = written.map((name) => document.spanOf([...tree.pointer, "union", tree.members.indexOf(name)]));
  const span = document.spanOf(tree.pointer, "key");
  draft.written.push({ kind: "type", name: tree.name, type: { kind: "union", members }, span, parts });
}

function record(
  owner: AnnotationsTree & { readonly pointer: Pointer },
  type: Type,
  { document, draft }: { readonly document: Document; readonly draft: Draft },
): void {
  (owner.examples ?? []).forEach((value, i) => {
    const span = document.spanOf([...owner.pointer, "examples", i]);
    draft.written.push({ kind: "example", type, value, span });
  });
}
