// Named unions: their members, flat, by name.

import { report } from "../diagnostics/report.js";
import type { Document, UnionTree } from "../parse/document.js";
import { eachDefinition, findDefinition, type Draft } from "./draft.js";

/** Adds the named unions to the draft. Members that cannot be, and unions within themselves, are reported. */
export function bindUnions(draft: Draft): void {
  const written = new Map<string, string[]>();
  eachDefinition(draft, "union", (tree, document) => written.set(tree.name, writtenMembers(tree, document, draft)));
  eachDefinition(draft, "union", (tree, document) => {
    const members = new Set<string>();
    const endless = flatten(tree.name, written, { members, path: [] });
    if (endless) reportCycle(tree, document, draft);
    if (endless || members.size === 0) draft.broken.add(tree.name);
    else draft.unions.set(tree.name, { tree, document, written: written.get(tree.name) ?? [], members: [...members] });
  });
}

function writtenMembers(tree: UnionTree, document: Document, draft: Draft): string[] {
  const members: string[] = [];
  tree.members.forEach((name, i) => {
    const span = document.spanOf([...tree.pointer, "union", i]);
    const found = findDefinition(name, document, span, draft);
    if (found === null) return;
    const { kind } = found.tree;
    if (kind !== "struct" && kind !== "union") {
      const message = `members of a named union are structs and unions, ${name} is ${kind === "patch" ? "a patch" : `an ${kind}`}`;
      const hint = "for other types write an alias: `Name: A | B`";
      draft.diagnostics.push(report("not-a-struct", message, span, { hint }));
    } else if (!members.includes(name)) members.push(name);
  });
  return members;
}

/** Collects the structs of a union; true if the union is within itself. */
function flatten(
  name: string,
  written: ReadonlyMap<string, readonly string[]>,
  { members, path }: { readonly members: Set<string>; readonly path: readonly string[] },
): boolean {
  if (path.includes(name)) return true;
  const own = written.get(name);
  if (own !== undefined) return own.some((member) => flatten(member, written, { members, path: [...path, name] }));
  members.add(name);
  return false;
}

function reportCycle(tree: UnionTree, document: Document, draft: Draft): void {
  const message = `union ${tree.name} is among its own members`;
  draft.diagnostics.push(report("recursive-union", message, document.spanOf(tree.pointer, "key")));
}
