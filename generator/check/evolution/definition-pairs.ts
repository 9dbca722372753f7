// Which type of the new contracts is which of the old ones.

import type { Definition, Model } from "../../model/model.js";

/** A type in both versions. */
export interface DefinitionPair {
  readonly before: Definition;
  readonly after: Definition;
}

/** The types of two versions. Those of a library are there if some module uses them, so they never count as added or removed. */
export interface DefinitionPairs {
  /** In the order of the new contracts. */
  readonly both: readonly DefinitionPair[];
  readonly added: readonly Definition[];
  readonly removed: readonly Definition[];
}

/** Pairs types by name, wherever they are, and renamed ones by `renamed_from`. */
export function pairDefinitions(before: Model, after: Model): DefinitionPairs {
  const both: DefinitionPair[] = [];
  const added: Definition[] = [];
  const taken = new Set<string>();
  for (const definition of allOf(after)) {
    const found = before.definitions.get(definition.name) ?? formerOf(definition, before, after);
    if (found === undefined || taken.has(found.name)) added.push(definition);
    else {
      taken.add(found.name);
      both.push({ before: found, after: definition });
    }
  }
  const removed = allOf(before).filter(({ name }) => !taken.has(name));
  return { both, added: ownOf(added, after), removed: ownOf(removed, before) };
}

/** The type that had the name which `renamed_from` says, `Name` or `module.Name`, and that is not there any more. */
function formerOf({ renamed_from }: Definition, before: Model, after: Model): Definition | undefined {
  if (renamed_from === undefined) return undefined;
  const dot = renamed_from.lastIndexOf(".");
  const name = renamed_from.slice(dot + 1);
  const found = after.definitions.has(name) ? undefined : before.definitions.get(name);
  return dot === -1 || found?.module === renamed_from.slice(0, dot) ? found : undefined;
}

function allOf(model: Model): Definition[] {
  return model.modules.flatMap((module) => module.definitions);
}

function ownOf(definitions: readonly Definition[], model: Model): Definition[] {
  const library = new Set(model.modules.filter((module) => module.library).map((module) => module.name));
  return definitions.filter((definition) => !library.has(definition.module));
}
