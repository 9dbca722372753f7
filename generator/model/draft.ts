// The model while it is being built.

import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import type {
  AliasTree,
  Document,
  EnumTree,
  FieldTree,
  PatchTree,
  StructTree,
  UnionTree,
  Workspace,
} from "../parse/document.js";
import type { Definition, Type, Occurrence } from "./model.js";
import type { Declaration, Scope } from "./scope.js";

/** What the steps of stage 3 share: the definitions so far and the mistakes found. */
export interface Draft {
  readonly workspace: Workspace;
  readonly scope: Scope;
  readonly definitions: Map<string, Definition>;
  readonly occurrences: Occurrence[];
  readonly diagnostics: Diagnostic[];
  /** Types of aliases so far: null while one is being bound or if it cannot be. */
  readonly aliases: Map<string, Type | null>;
  /** Structs and named unions as declared, there before any default is looked at. */
  readonly structs: Map<string, StructShape>;
  readonly unions: Map<string, UnionShape>;
  /** Structs some field of which has no type; nothing more is said about what depends on it. */
  readonly incomplete: Set<string>;
  /** Names whose definition cannot be used; what refers to them says nothing more. */
  readonly broken: Set<string>;
}

/** A field as its struct declares it; its type is null if it has a mistake. */
export interface OwnField {
  readonly tree: FieldTree;
  readonly type: Type | null;
}

/** A struct as its contract declares it. */
export interface StructShape {
  readonly tree: StructTree;
  readonly document: Document;
  readonly base: StructShape | null;
  readonly fields: readonly OwnField[];
}

/** A named union before its structs are known. */
export interface UnionShape {
  readonly tree: UnionTree;
  readonly document: Document;
  /** As written, without those that are no structs or unions. */
  readonly written: readonly string[];
  /** The structs in it, unions in it flattened. */
  readonly members: readonly string[];
}

type TreeOf = {
  readonly alias: AliasTree;
  readonly enum: EnumTree;
  readonly struct: StructTree;
  readonly union: UnionTree;
  readonly patch: PatchTree;
};

/** Calls back for every definition of one kind, by module name and then in file order. */
export function eachDefinition<K extends keyof TreeOf>(
  draft: Draft,
  kind: K,
  callback: (tree: TreeOf[K], document: Document) => void,
): void {
  for (const document of draft.scope.documents) {
    for (const tree of document.tree.types) {
      if (tree.kind === kind && draft.scope.owns(tree)) callback(tree as TreeOf[K], document);
    }
  }
}

/** The definition a name stands for; null, and reported, if there is none. */
export function findDefinition(name: string, document: Document, span: Span, draft: Draft): Declaration | null {
  const found = draft.scope.find(name, document, span);
  if ("tree" in found) return found;
  draft.diagnostics.push(found);
  return null;
}
