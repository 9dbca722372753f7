// How many lists, maps and structs may stand inside each other: the stack of JavaScript has an end, and values may hold themselves.

/** Where decoders stop unless `maxDepth` says otherwise; encoders, `is` and `Raw` always stop here. */
export const MAX_DEPTH = 512;

/** A smaller `maxDepth` is for the exact decoder alone: generated code does not count closely enough. */
export const LEAST_FAST_DEPTH = 64;

/** A larger `maxDepth` does not let generated code go deeper. */
const MOST_FAST_DEPTH = 2048;

/**
 * How many levels generated code may count where `maxDepth` are allowed: a quarter. It counts only the functions of recursive
 * types, not every list and map between two of them; beyond, the exact way, which counts all, decides.
 */
export function countedLevels(maxDepth: number): number {
  return Math.min(maxDepth, MOST_FAST_DEPTH) >> 2;
}

/** How many levels generated code may have above and below those it counts, without counting them. */
export const MOST_UNCOUNTED: number = (LEAST_FAST_DEPTH >> 2) - 1;
