// Layers over each other.

import type { TypeInfo } from "tessera-contracts/serde";
import { type ConfigEntryNode, type ConfigNode, type ConfigObject, objectNode } from "./node.js";
import { fieldOf, structFor } from "./shape.js";

/**
 * The stronger of two values over the weaker: structs field by field, where both are the same one; everything else, null too, is
 * replaced whole. Layers are merged from the weakest on: what a null took away does not come back. The merged value stands where the
 * stronger one does, if that stands in a file.
 */
export function mergeTrees(type: TypeInfo, weak: ConfigNode, strong: ConfigNode): ConfigNode {
  if (weak.kind !== "object" || strong.kind !== "object") return strong;
  const struct = structFor(type, strong);
  if (struct === null || struct !== structFor(type, weak)) return strong;
  const nameOf = (key: string): string => fieldOf(struct, key)?.wire ?? key;
  return overlay(weak, strong, {
    nameOf,
    merge: (key, under, over) => {
      const field = fieldOf(struct, key);
      return field === null ? over : mergeTrees(field.type, under, over);
    },
  });
}

/** What variables and flags of one layer say together: objects of any type are put together, and the later one wins elsewhere. */
export function joinTrees(first: ConfigNode, later: ConfigNode): ConfigNode {
  if (first.kind !== "object" || later.kind !== "object") return later;
  return overlay(first, later, { nameOf: (key) => key, merge: (_, under, over) => joinTrees(under, over) });
}

interface Overlay {
  /** What a key is called that may have had another name. */
  readonly nameOf: (key: string) => string;
  readonly merge: (key: string, under: ConfigNode, over: ConfigNode) => ConfigNode;
}

function overlay(weak: ConfigObject, strong: ConfigObject, { nameOf, merge }: Overlay): ConfigNode {
  const entries = new Map<string, ConfigEntryNode>(weak.entries.map((entry) => [nameOf(entry.key), entry]));
  for (const entry of strong.entries) {
    const name = nameOf(entry.key);
    const under = entries.get(name);
    const value = under === undefined ? entry.value : merge(entry.key, under.value, entry.value);
    entries.set(name, value === entry.value ? entry : { ...entry, value });
  }
  const isWritten = strong.at.origin.source !== null || weak.at.origin.source === null;
  return objectNode([...entries.values()], isWritten ? strong.at : weak.at);
}
