// Which type of the new contracts is which of the old ones.

import type { Definition, Model } from "../model/model.js";
import { renamesIn } from "./renames.js";

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

/** Pairs types by `renamed_from` where it is about these versions, and all others by name, wherever they are. */
export function pairDefinitions(before: Model, after: Model): DefinitionPairs {
  const formerOf = formersIn(before, after);
  const both: DefinitionPair[] = [];
  const added: Definition[] = [];
  const taken = new Set<string>();
  for (const definition of allOf(after)) {
    const found = formerOf(definition);
    if (found === undefined || taken.has(found.name)) added.push(definition);
    else {
      taken.add(found.name);
      both.push({ before: found, after: definition });
    }
  }
  const removed = allOf(before).filter(({ name }) => !taken.has(name));
  return { both, added: ownOf(added, after), removed: ownOf(removed, before) };
}

/** Tells what a type was called: by the name that `renamed_from` says, `Name` or `module.Name`, if no other type has it now. */
function formersIn(before: Model, after: Model): (definition: Definition) => Definition | undefined {
  const isRenamed = renamesIn(allOf(before).map(named), allOf(after).map(named));
  const isFree = (name: string): boolean => {
    const present = after.definitions.get(name);
    return present === undefined || isRenamed(named(present));
  };
  return (definition) => {
    const { renamed_from = "" } = definition;
    const { name, renamed_from: formerName = "" } = named(definition);
    if (isRenamed(named(definition)) && isFree(formerName)) {
      const found = before.definitions.get(formerName);
      if (renamed_from === formerName || renamed_from === `${found?.module}.${formerName}`) return found;
    }
    return before.definitions.get(name);
  };
}

function named({ name, renamed_from }: Definition): { readonly name: string; readonly renamed_from?: string } {
  return renamed_from === undefined
    ? { name }
    : { name, renamed_from: renamed_from.slice(renamed_from.lastIndexOf(".") + 1) };
}

function allOf(model: Model): Definition[] {
  return model.modules.flatMap((module) => module.definitions);
}

function ownOf(definitions: readonly Definition[], model: Model): Definition[] {
  const library = new Set(model.modules.filter((module) => module.library).map((module) => module.name));
  return definitions.filter((definition) => !library.has(definition.module));
}
