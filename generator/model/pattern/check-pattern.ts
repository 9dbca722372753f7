// Whether a `pattern:` may stand in a contract: it must mean the same to Python and ECMAScript, and be quick on every text.

import { findAmbiguity } from "./ambiguity.js";
import { parsePattern } from "./parse-pattern.js";
import type { PatternProblem } from "./pattern-tree.js";

export type { PatternProblem } from "./pattern-tree.js";

/** What is wrong with a pattern; empty if it may be used. */
export function checkPattern(source: string): readonly PatternProblem[] {
  const { tree, problems } = parsePattern(source);
  return tree === null ? problems : findAmbiguity(tree);
}
