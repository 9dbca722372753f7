import type { Definition, Model } from "../../model/model.js";
import { definitionsNamedBy } from "../../model/names-in-types.js";

/** Who names whom, by name and sorted. */
export interface References {
  readonly uses: ReadonlyMap<string, readonly string[]>;
  readonly usedBy: ReadonlyMap<string, readonly string[]>;
}

/** The references between all definitions; a definition that names itself is not among its own. */
export function referencesOf(model: Model): References {
  const uses = new Map<string, readonly string[]>();
  const usedBy = new Map<string, string[]>();
  for (const definition of model.definitions.values()) {
    const named = [...basesOf(definition), ...definitionsNamedBy(definition)];
    const others = [...new Set(named)].filter((name) => name !== definition.name);
    uses.set(definition.name, others.toSorted());
    for (const other of others) usedBy.set(other, [...(usedBy.get(other) ?? []), definition.name]);
  }
  for (const names of usedBy.values()) names.sort();
  return { uses, usedBy };
}

function basesOf(definition: Definition): string[] {
  if (definition.kind !== "struct") return [];
  return [definition.extends, definition.patch_of].filter((name) => name !== null);
}
