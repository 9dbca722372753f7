// Stage 3: what the contracts say, with every name bound.

import type { Parsed } from "../diagnostics/diagnostic.js";
import { sortDiagnostics } from "../diagnostics/sort.js";
import type { Document, Workspace } from "../parse/document.js";
import { annotationsOf, definitionBase } from "./annotations.js";
import { bindEnum } from "./bind-enum.js";
import { bindRules, bindStructs } from "./bind-struct.js";
import { aliasType } from "./bind-type.js";
import { bindUnions } from "./bind-union.js";
import { eachDefinition, type Draft, type UnionShape } from "./draft.js";
import type { Definition, Model, Module, UnionDefinition } from "./model.js";
import { bindPatch } from "./patch.js";
import { moduleMeant } from "../parse/outline.js";
import { Scope } from "./scope.js";
import { bindStructShapes } from "./struct-shape.js";
import { unionTagField } from "./tags.js";
import { recordExamples, recordTables, recordUnion } from "./occurrences.js";

/**
 * Binds names and puts definitions together. There is a model even when there are mistakes, without the definitions they
 * spoil, so that the checks can find the other mistakes in the same run.
 */
export function buildModel(documents: readonly Document[], workspace: Workspace): Parsed<Model> {
  const draft = newDraft(documents, workspace);
  bindEnums(draft);
  bindUnions(draft);
  bindAliases(draft);
  bindStructShapes(draft);
  bindStructs(draft);
  eachDefinition(draft, "patch", (tree, document) => add(bindPatch(tree, document, draft), draft));
  for (const union of draft.unions.values()) add(unionDefinition(union, draft), draft);
  bindRules(draft);
  recordExamples(draft);
  recordTables(draft);
  const { definitions, occurrences, diagnostics, scope } = draft;
  for (const document of scope.documents) if (!document.source.library) scope.checkUses(document, diagnostics);
  const modules = scope.documents.map((document) => moduleOf(document, draft));
  const { named } = scope;
  return { value: { workspace, modules, definitions, occurrences, named }, diagnostics: sortDiagnostics(diagnostics) };
}

function newDraft(documents: readonly Document[], workspace: Workspace): Draft {
  const diagnostics: Draft["diagnostics"] = [];
  return {
    workspace,
    scope: new Scope(documents, diagnostics),
    definitions: new Map(),
    occurrences: [],
    diagnostics,
    aliases: new Map(),
    structs: new Map(),
    unions: new Map(),
    incomplete: new Set(),
    broken: new Set(),
  };
}

function bindEnums(draft: Draft): void {
  eachDefinition(draft, "enum", (tree, document) => {
    const found = bindEnum(tree, document, draft);
    if (found === null) draft.broken.add(tree.name);
    else add(found, draft);
  });
}

function bindAliases(draft: Draft): void {
  eachDefinition(draft, "alias", (tree, document) => {
    const type = aliasType(tree, document, draft);
    if (type === null) return;
    const arrow = tree.arrow === undefined ? {} : { arrow: tree.arrow };
    add({ kind: "alias", ...definitionBase(tree, document), ...annotationsOf(tree), type, ...arrow }, draft);
  });
}

function unionDefinition(union: UnionShape, draft: Draft): UnionDefinition {
  const { tree, document, members, written } = union;
  recordUnion(union, draft);
  const structs = members.map((name) => draft.definitions.get(name)).filter((member) => member?.kind === "struct");
  return {
    kind: "union",
    ...definitionBase(tree, document),
    ...annotationsOf(tree),
    tag_field: unionTagField(union, (name) => structs.find((struct) => struct.name === name)?.tag_field ?? null),
    array_like: structs[0]?.array_like === true,
    members,
    written,
  };
}

function add(definition: Definition | null, draft: Draft): void {
  if (definition !== null) draft.definitions.set(definition.name, definition);
}

function moduleOf(document: Document, draft: Draft): Module {
  const { doc, use, stability, vendor, types } = document.tree;
  const definitions = types
    .filter((tree) => draft.scope.owns(tree))
    .map((tree) => draft.definitions.get(tree.name))
    .filter((definition) => definition !== undefined);
  return {
    name: document.module,
    path: document.source.path,
    library: document.source.library,
    ...(doc === undefined ? {} : { doc }),
    use: use.map((name) => moduleMeant(name, document.source)),
    stability,
    vendor,
    definitions,
  };
}
