import type { AnnotationsTree } from "./document.js";
import { given, textAt, vendorOf } from "./read-value.js";
import { toValue } from "./yaml-tree.js";
import { valueAt, type YamlNode } from "./yaml-node.js";

/** Builds the annotations of a definition or field: docs, examples, deprecation, `x-` keys. */
export function annotationsOf(node: YamlNode): AnnotationsTree {
  const examples = valueAt(node, "examples");
  return {
    ...given("doc", textAt(node, "doc")),
    ...given("title", textAt(node, "title")),
    ...given("examples", examples?.kind === "sequence" ? examples.items.map(toValue) : undefined),
    ...given("deprecated", textAt(node, "deprecated")),
    vendor: vendorOf(node),
  };
}
