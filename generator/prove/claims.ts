// What the rules claim of a contract, and of all that it holds.

import type { Discovery } from "../evolution/compare.js";
import type { DefinitionPair } from "../evolution/definition-pairs.js";
import type { Directions, Effects } from "../evolution/effects.js";
import { effectsOf, type EvolutionRule, type Found, isShown } from "../evolution/rule.js";
import { referencesOf } from "../evolution/uses.js";
import { reachOf } from "../model/graph.js";
import type { Model } from "../model/model.js";

/** One thing that a rule found. */
export interface Claim {
  readonly rule: EvolutionRule;
  readonly found: Found;
  /** Whether documents can show it. */
  readonly isProvable: Directions<boolean>;
}

/** The claims of all rules, by contract. */
export interface Claims {
  /** What was found in a contract itself. */
  own(pair: DefinitionPair): readonly Claim[];
  /** What was found in a contract and in all that it refers to, in either version. */
  within(pair: DefinitionPair): readonly Claim[];
}

/** Sorts what was found by contract. */
export function claimsOf({ pairs, found }: Discovery): Claims {
  const byContract = new Map<string, Claim[]>();
  for (const { rule, found: one } of found) {
    const isProvable = { backward: isShown(one, rule, "backward"), forward: isShown(one, rule, "forward") };
    const claim: Claim = { rule, found: one, isProvable };
    const known = byContract.get(one.at.contract);
    if (known === undefined) byContract.set(one.at.contract, [claim]);
    else known.push(claim);
  }
  const present = new Map(pairs.definitions.both.map(({ before, after }) => [before.name, after.name]));
  const ofNames = (names: ReadonlySet<string>): readonly Claim[] =>
    [...names].flatMap((name) => byContract.get(name) ?? []);
  return {
    own: ({ after }) => byContract.get(after.name) ?? [],
    within: ({ before, after }) => {
      const old = [...reach(before.name, pairs.before)].map((name) => present.get(name) ?? name);
      // Where fields moved from one struct to another, both are told of at the outer one.
      const outer = pairs.moves.filter(({ inner }) => inner.name === after.name).map(({ struct }) => struct.after.name);
      return ofNames(new Set([...old, ...reach(after.name, pairs.after), ...outer]));
    },
  };
}

/** Whether what was found breaks one side. */
export function breaks(found: Found, side: keyof Effects): boolean {
  return effectsOf(found)[side] === "break";
}

/** The names of all that a definition refers to, and its own. */
function reach(name: string, { definitions }: Model): ReadonlySet<string> {
  return reachOf([name], (one) => {
    const definition = definitions.get(one);
    return definition === undefined ? [] : referencesOf(definition);
  });
}
