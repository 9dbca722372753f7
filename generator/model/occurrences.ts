// Notes the places that the checks of stage 4 point at.

import type { AnnotationsTree, Document, FieldTree, Pointer, StructTree } from "../parse/document.js";
import { eachDefinition, type Draft, type UnionShape } from "./draft.js";
import type { ArrowOccurrence, TableOccurrence, Type } from "./model.js";
import { presenceOf } from "./presence.js";

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

/** Notes every `arrow:` beside the type that it is for, and every `table:`. */
export function recordTables(draft: Draft): void {
  const { occurrences } = draft;
  const note = (tree: Stored, document: Document, rest: Pick<ArrowOccurrence, "on" | "type" | "presence">): void => {
    if (tree.arrow === undefined) return;
    occurrences.push({ kind: "arrow", ...rest, text: tree.arrow, span: document.spanOf([...tree.pointer, "arrow"]) });
  };
  eachDefinition(draft, "alias", (tree, document) => {
    const type = draft.aliases.get(tree.name);
    if (type !== undefined && type !== null) note(tree, document, { on: "alias", type });
  });
  for (const { tree, fields, document } of draft.structs.values()) {
    note(tree, document, { on: "struct", type: { kind: "ref", name: tree.name } });
    if (tree.table !== undefined) occurrences.push(tableOccurrence(tree, document));
    for (const { tree: field, type } of fields) {
      if (type !== null) note(field, document, { on: "field", type, presence: presenceOf(field) });
    }
  }
}

/** Notes a named union as if it were written inline. */
export function recordUnion({ tree, document, written }: UnionShape, draft: Draft): void {
  const members: Type[] = written.map((name) => ({ kind: "ref", name }));
  const parts = written.map((name) => document.spanOf([...tree.pointer, "union", tree.members.indexOf(name)]));
  const span = document.spanOf(tree.pointer, "key");
  draft.occurrences.push({ kind: "type", name: tree.name, type: { kind: "union", members }, span, parts });
}

type Stored = Pick<FieldTree, "arrow" | "pointer">;

function tableOccurrence({ name, table, pointer }: StructTree, document: Document): TableOccurrence {
  const keys = typeof table === "object" ? table.key : [];
  const at = [...pointer, "table"];
  return {
    kind: "table",
    struct: name,
    name: document.spanOf([...at, "name"]),
    key: keys.map((_, i) => document.spanOf([...at, "key", i])),
  };
}

function record(
  owner: AnnotationsTree & { readonly pointer: Pointer },
  type: Type,
  { document, draft }: { readonly document: Document; readonly draft: Draft },
): void {
  (owner.examples ?? []).forEach((value, i) => {
    const span = document.spanOf([...owner.pointer, "examples", i]);
    draft.occurrences.push({ kind: "example", type, value, span });
  });
}
