// What a rule of the evolution check is.

import type { Directions, Effects } from "./effects.js";
import type { Pairs } from "./pairs.js";
import type { Place } from "./place.js";

/** What a rule is about: the headings of the documentation. */
export type Group =
  | "types"
  | "structs"
  | "fields"
  | "presence"
  | "defaults"
  | "value types"
  | "constraints"
  | "enums"
  | "unions"
  | "positions"
  | "cross-field rules"
  | "metadata"
  | "policy";

/** What a rule says of itself, for people. */
export interface RuleText {
  /** A public name, never reused: `FIELD_ADDED_REQUIRED`. */
  readonly id: string;
  /** What the rule finds, in one sentence. */
  readonly purpose: string;
  readonly groups: readonly Group[];
  /** Whether documents can show the break; false for meaning, patterns and policy. */
  readonly provable: boolean;
  /** False: the code that breaks uses more than the types of the contract, such as the companion of a table, so the proof does not show it. */
  readonly inTypes?: false;
  readonly explain: Explanation;
}

/** The page of a rule. */
export interface Explanation {
  /** Who breaks, and why. */
  readonly breaks: string;
  /** What stands under `types:`, before and after a change that the rule finds. */
  readonly before: string;
  readonly after: string;
  /** What to do instead; a finding that says nothing better repeats it. */
  readonly fix: string;
}

/** One rule: it looks at pairs of things of two versions. */
export interface EvolutionRule extends RuleText {
  check(pairs: Pairs): readonly Found[];
}

/** What a rule has found. The fix is that of the rule unless said. */
export interface Found extends Effects {
  readonly at: Place;
  /** How bad it is if nobody breaks; `safe` unless said. */
  readonly otherwise?: "breaking" | "risky";
  readonly message: string;
  readonly why: string;
  readonly fix?: string;
  /** Whether documents can show it, where that differs from the rule's; in each direction, where they differ. */
  readonly provable?: boolean | Directions<boolean>;
}

/** Whether documents can show in one direction what a rule has found. */
export function isShown(found: Found, rule: RuleText, direction: keyof Directions<boolean>): boolean {
  const provable = found.provable ?? rule.provable;
  return typeof provable === "boolean" ? provable : provable[direction];
}

/** Whom a finding breaks: of those who never meet the value, or meet another one under its name, nobody. */
export function effectsOf({
  at: { isMet, isNamed = true },
  backward = "ok",
  forward = "ok",
  construct = "ok",
  read = "ok",
}: Found): Required<Effects> {
  return {
    backward: isMet?.backward === false ? "ok" : backward,
    forward: isMet?.forward === false ? "ok" : forward,
    construct: isNamed ? construct : "ok",
    read: isNamed ? read : "ok",
  };
}
