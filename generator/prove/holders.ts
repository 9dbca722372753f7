import type { DefinitionPair } from "../evolution/definition-pairs.js";
import type { Pairs } from "../evolution/pairs.js";
import { referencesOf } from "../evolution/uses.js";

/** The contracts that refer to a contract, in either version: what breaks in a union only is seen there. */
export function holdersOf({ definitions: { both } }: Pairs): (held: DefinitionPair) => readonly DefinitionPair[] {
  const holders = new Map<string, Set<DefinitionPair>>();
  const add = (version: "before" | "after", pair: DefinitionPair): void => {
    for (const name of referencesOf(pair[version])) {
      const key = `${version} ${name}`;
      const known = holders.get(key);
      if (known === undefined) holders.set(key, new Set([pair]));
      else known.add(pair);
    }
  };
  for (const pair of both) {
    add("before", pair);
    add("after", pair);
  }
  return (held) => {
    const found = [holders.get(`before ${held.before.name}`), holders.get(`after ${held.after.name}`)];
    return [...new Set(found.flatMap((some) => [...(some ?? [])]))].filter((pair) => pair !== held);
  };
}
