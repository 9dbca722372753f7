import type { StructDefinition } from "../model/model.js";
import { type Effects, worstOf } from "./effects.js";
import { type Judge, type Judgement, type Pairs, pairTwoStructs } from "./pairs.js";
import { effectsOf, type EvolutionRule, type Found, isShown } from "./rule.js";

const NOBODY: Judgement = { effects: worstOf([]), shown: worstOf([]) };

/**
 * Judges two structs by what the rules would find if one became the other. Structs may hold each other in circles: at first
 * nothing is taken to break, and as long as that proves wrong somewhere, all is judged again with what is known.
 */
export function judgeBy(rules: readonly EvolutionRule[], pairs: () => Pairs): Judge {
  const known = new Map<string, Judgement>();
  const settled = new Set<string>();
  const seen = new Set<string>();
  let isChanged = false;
  const evaluate = (before: StructDefinition, after: StructDefinition): Judgement => {
    const key = `${before.name} ${after.name}`;
    const assumed = known.get(key) ?? NOBODY;
    if (settled.has(key) || seen.has(key)) return assumed;
    seen.add(key);
    const two = pairTwoStructs(before, after, pairs());
    const found = rules.flatMap((rule) => rule.check(two).map((one) => [rule, one] as const));
    const judgement = {
      effects: worstOf([assumed.effects, ...found.map(([, one]) => effectsOf(one))]),
      shown: worstOf([assumed.shown, ...found.map(([rule, one]) => shownEffectsOf(one, rule))]),
    };
    known.set(key, judgement);
    isChanged ||= !isSame(assumed.effects, judgement.effects) || !isSame(assumed.shown, judgement.shown);
    return judgement;
  };
  return (before, after) => {
    if (seen.size > 0) return evaluate(before, after);
    let judgement = NOBODY;
    do {
      seen.clear();
      isChanged = false;
      judgement = evaluate(before, after);
    } while (isChanged);
    for (const key of seen) settled.add(key);
    seen.clear();
    return judgement;
  };
}

function shownEffectsOf(found: Found, rule: EvolutionRule): Effects {
  const { backward, forward } = effectsOf(found);
  return {
    backward: isShown(found, rule, "backward") ? backward : "ok",
    forward: isShown(found, rule, "forward") ? forward : "ok",
  };
}

function isSame(one: Required<Effects>, other: Required<Effects>): boolean {
  return (["backward", "forward", "construct", "read"] as const).every((key) => one[key] === other[key]);
}
