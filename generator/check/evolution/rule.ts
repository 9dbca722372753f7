// What a rule of the evolution check is.

import type { Place } from "./place.js";
import type { Pairs } from "./pairs.js";
import type { Verdict } from "./finding.js";

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

/** Whom something breaks; what is not said is `ok`. */
export interface Effects {
  readonly backward?: Verdict;
  readonly forward?: Verdict;
  /** TypeScript code that builds values: judged on what `create` takes. */
  readonly construct?: Verdict;
  /** TypeScript code that uses decoded values. */
  readonly read?: Verdict;
}

/** What a rule has found. The fix is that of the rule unless said. */
export interface Found extends Effects {
  readonly at: Place;
  /** How bad it is if nobody breaks; `safe` unless said. */
  readonly otherwise?: "breaking" | "risky";
  readonly message: string;
  readonly why: string;
  readonly fix?: string;
  /** Whether documents can show it, where that differs from the rule's. */
  readonly provable?: boolean;
}

/** `break` if the condition holds. */
export function breakIf(condition: boolean): Verdict {
  return condition ? "break" : "ok";
}

/** Whom a finding breaks: of those who look for a value under another key, nobody. */
export function effectsOf({
  at: { isFound },
  backward = "ok",
  forward = "ok",
  construct = "ok",
  read = "ok",
}: Found): Required<Effects> {
  return {
    backward: isFound?.backward === false ? "ok" : backward,
    forward: isFound?.forward === false ? "ok" : forward,
    construct,
    read,
  };
}

/** The worst of several effects. */
export function worstOf(effects: readonly Effects[]): Required<Effects> {
  const breaks = (key: keyof Effects): Verdict => breakIf(effects.some((one) => one[key] === "break"));
  return {
    backward: breaks("backward"),
    forward: breaks("forward"),
    construct: breaks("construct"),
    read: breaks("read"),
  };
}

/** What breaks everybody who reads documents. */
export const BREAKS_WIRE = { backward: "break", forward: "break" } as const satisfies Effects;

/** What breaks all TypeScript code. */
export const BREAKS_SOURCE = { construct: "break", read: "break" } as const satisfies Effects;
