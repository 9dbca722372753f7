import { report } from "../diagnostics/report.js";
import type { AliasTree, Document } from "../parse/document.js";
import { bindTypeText } from "./bind-type.js";
import type { Draft } from "./draft.js";
import type { Type } from "./model.js";

/** The type an alias stands for; null if it has none, which is reported where the alias is defined. */
export function aliasType(tree: AliasTree, document: Document, draft: Draft): Type | null {
  const known = draft.aliases.get(tree.name);
  if (known !== undefined) {
    if (known === null && !draft.broken.has(tree.name)) reportCycle(tree, document, draft);
    return known;
  }
  draft.aliases.set(tree.name, null);
  const type = bindTypeText(tree, document, draft);
  const usable = draft.broken.has(tree.name) ? null : type;
  if (usable === null) draft.broken.add(tree.name);
  draft.aliases.set(tree.name, usable);
  return usable;
}

/** An alias that is being bound was met again: no struct stands in between. */
function reportCycle(tree: AliasTree, document: Document, draft: Draft): void {
  draft.broken.add(tree.name);
  const message = `alias ${tree.name} refers to itself without a struct in between`;
  const hint = "a recursive type needs a struct: put the recursion in one of its fields";
  draft.diagnostics.push(report("recursive-alias", message, document.spanOf(tree.pointer, "key"), { hint }));
}
