// Whom a change breaks: the verdicts that rules give and that are added up.

import type { Verdict } from "./finding.js";

/** Something about documents in each direction: old ones and new readers, new ones and old readers. */
export interface Directions<T> {
  readonly backward: T;
  readonly forward: T;
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

/** `break` if the condition holds. */
export function breakIf(condition: boolean): Verdict {
  return condition ? "break" : "ok";
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
