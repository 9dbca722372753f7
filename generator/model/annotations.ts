import type { AnnotationsTree, DefinitionTree, Document } from "../parse/document.js";
import type { Annotated, Definition } from "./model.js";

type Base = Pick<Definition, "name" | "module" | "stability" | "span" | "renamed_from">;

/** What every definition has, whatever it defines. */
export function definitionBase(tree: DefinitionTree, document: Document): Base {
  return {
    name: tree.name,
    module: document.module,
    stability: tree.stability ?? document.tree.stability,
    span: document.spanOf(tree.pointer, "key"),
    ...(tree.renamed_from === undefined ? {} : { renamed_from: tree.renamed_from }),
  };
}

/** The annotations that were given. */
export function annotationsOf(tree: AnnotationsTree): Annotated {
  const { doc, title, examples, deprecated, vendor } = tree;
  return {
    ...(doc === undefined ? {} : { doc }),
    ...(title === undefined ? {} : { title }),
    ...(examples === undefined ? {} : { examples }),
    ...(deprecated === undefined ? {} : { deprecated }),
    vendor,
  };
}
