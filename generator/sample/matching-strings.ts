// Strings that a pattern finds: every alternative, every class at both ends, every repetition at its least and one more.

import { pattern } from "../../runtime/serde/scalars/pattern.js";
import type { CharSet } from "../model/pattern/char-set.js";
import { parsePattern } from "../model/pattern/parse-pattern.js";
import type { Pattern } from "../model/pattern/pattern-tree.js";
import { codePointOf } from "../text/code-point.js";

/**
 * Some strings that match, the plainest first. What may be repeated is also repeated `lengths` times, so that some of the
 * strings are as long as that.
 */
export function matchingStrings(source: string, lengths: readonly number[]): string[] {
  const { tree } = parsePattern(source);
  if (tree === null) throw new Error(`not a pattern of a contract: ${source}`);
  const expression = pattern(source);
  return [...new Set(spell(tree, lengths))].filter((text) => expression.test(text));
}

/** How many are kept of each part. */
const MOST = 24;

function spell(tree: Pattern, lengths: readonly number[]): string[] {
  switch (tree.kind) {
    case "char":
      return charactersOf(tree.set);
    case "choice":
      return tree.parts.flatMap((part) => spell(part, lengths)).slice(0, MOST);
    case "sequence":
      return tree.parts.map((part) => spell(part, lengths)).reduce(joinEach, [""]);
    case "repeat":
      return repeated(spell(tree.body, lengths), tree, lengths);
    case "look":
    case "anchor":
      return [""];
  }
}

interface Counts {
  readonly min: number;
  readonly max: number;
}

function repeated(bodies: readonly string[], { min, max }: Counts, lengths: readonly number[]): string[] {
  const counts = [min, min + 1, ...(max <= LARGEST ? [max] : []), ...lengths];
  const allowed = [...new Set(counts)].filter((count) => count >= min && count <= max);
  return allowed.flatMap((count) => (count === 0 ? [""] : bodies.map((body) => body.repeat(count)))).slice(0, MOST);
}

const LARGEST = 64;

/** Each text of the first list with the first of the second, and the first with each: all parts come, not all combinations. */
function joinEach(heads: readonly string[], tails: readonly string[]): string[] {
  const [head = ""] = heads;
  const [tail = ""] = tails;
  const joined = [...heads.map((one) => one + tail), ...tails.slice(1).map((one) => head + one)];
  return joined.slice(0, MOST);
}

/** An ordinary character if there is one, and the two ends of the set. */
function charactersOf(set: CharSet): string[] {
  const ordinary = ORDINARY.find((point) => set.some(([from, to]) => point >= from && point <= to));
  const [first] = set;
  const last = set.at(-1);
  const points = [ordinary, first?.[0], last?.[1]].filter((point) => point !== undefined);
  return [...new Set(points)].map((point) => String.fromCodePoint(point));
}

const ORDINARY: readonly number[] = Array.from("a0A ", codePointOf);
