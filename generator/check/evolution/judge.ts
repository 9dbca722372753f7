import type { StructDefinition } from "../../model/model.js";
import { type Judge, type Pairs, pairTwoStructs } from "./pairs.js";
import { type Effects, effectsOf, type EvolutionRule, worstOf } from "./rule.js";

const NOBODY = worstOf([]);

/**
 * Judges two structs by what the rules would find if one became the other. Structs may hold each other in circles: at first
 * nothing is taken to break, and as long as that proves wrong somewhere, all is judged again with what is known.
 */
export function judgeBy(rules: readonly EvolutionRule[], pairs: () => Pairs): Judge {
  const known = new Map<string, Required<Effects>>();
  const settled = new Set<string>();
  const seen = new Set<string>();
  let isChanged = false;
  const evaluate = (before: StructDefinition, after: StructDefinition): Required<Effects> => {
    const key = `${before.name} ${after.name}`;
    const assumed = known.get(key) ?? NOBODY;
    if (settled.has(key) || seen.has(key)) return assumed;
    seen.add(key);
    const two = pairTwoStructs(before, after, pairs());
    const effects = worstOf([assumed, ...rules.flatMap((rule) => rule.check(two).map(effectsOf))]);
    known.set(key, effects);
    isChanged ||= !isSame(assumed, effects);
    return effects;
  };
  return (before, after) => {
    if (seen.size > 0) return evaluate(before, after);
    let effects = NOBODY;
    do {
      seen.clear();
      isChanged = false;
      effects = evaluate(before, after);
    } while (isChanged);
    for (const key of seen) settled.add(key);
    seen.clear();
    return effects;
  };
}

function isSame(one: Required<Effects>, other: Required<Effects>): boolean {
  return (["backward", "forward", "construct", "read"] as const).every((key) => one[key] === other[key]);
}
