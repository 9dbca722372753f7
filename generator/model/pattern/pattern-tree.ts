// What a portable pattern is made of. Offsets are UTF-16 offsets in the pattern.

import type { CharSet } from "./char-set.js";

/** The syntax tree of a pattern. */
export type Pattern = (
  | { readonly kind: "char"; readonly set: CharSet }
  | { readonly kind: "sequence" | "choice"; readonly parts: readonly Pattern[] }
  | { readonly kind: "repeat"; readonly body: Pattern; readonly min: number; readonly max: number }
  /** `(?=…)` and `(?!…)`. */
  | { readonly kind: "look"; readonly body: Pattern }
  /** `^` and `$`. */
  | { readonly kind: "anchor" }
) & { readonly start: number; readonly end: number };

/** What is wrong with a pattern, and where in its text. */
export interface PatternProblem {
  readonly code: "pattern-not-portable" | "pattern-unsafe";
  readonly message: string;
  readonly hint?: string;
  /** Offsets in the pattern. */
  readonly start: number;
  readonly end: number;
}
