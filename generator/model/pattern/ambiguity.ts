// Patterns that can blow up. Engines that backtrack try every way to match before they say no: if a loop can read one text in
// two ways, the ways double with each round; if two loops side by side share characters, they grow with the square.
// Both are looked for in the automaton whose states are the characters and classes of the pattern (Glushkov's): the first as
// a cycle of pairs of states that leaves the diagonal and comes back to it.

import { intersects } from "./char-set.js";
import { type Automaton, buildAutomaton, type State } from "./automaton.js";
import type { Pattern, PatternProblem } from "./pattern-tree.js";

/** The loops of `tree` that can take a text in more than one way. */
export function findAmbiguity(tree: Pattern): readonly PatternProblem[] {
  const automaton = buildAutomaton(tree);
  if (automaton.states.length > MAX_STATES) {
    return [problemAt(tree, "the pattern is too large to be checked", "split it, or use max_length for long counts")];
  }
  const [loop] = automaton.nestedLoops;
  if (loop !== undefined) {
    const message = "repeats something that repeats: a text that does not match takes exponential time";
    return [
      problemAt(
        loop,
        message,
        "keep one of the two, or begin each round with a character that the inner one cannot take",
      ),
    ];
  }
  const twofold = findTwofoldCycle(automaton);
  if (twofold !== null) {
    const message = "a loop can take the same text in two ways: a text that does not match takes exponential time";
    return [problemAt(twofold, message, "let the alternatives begin with different characters")];
  }
  return findNeighbours(automaton);
}

const MAX_STATES = 300;

function problemAt({ start, end }: { start: number; end: number }, message: string, hint: string): PatternProblem {
  return { code: "pattern-unsafe", message, hint, start, end };
}

/** Two endless loops, the second right after the first, that take a character in common. */
function findNeighbours({ states }: Automaton): readonly PatternProblem[] {
  for (const first of states) {
    if (!first.endless) continue;
    for (const second of first.next) {
      if (second === first || !second.endless || second.next.has(first) || !intersects(first.set, second.set)) continue;
      const message =
        "two repeats side by side take the same characters: a long text that does not match takes quadratic time";
      return [problemAt({ start: first.start, end: second.end }, message, "let only one of them repeat")];
    }
  }
  return [];
}

/** A loop that leads from a state back to itself in two ways for one text; null if there is none. */
function findTwofoldCycle({ states }: Automaton): { start: number; end: number } | null {
  for (const origin of states) {
    const start: Pair = [origin, origin];
    const ahead = pairsAhead(start, states.length);
    if (!ahead.has(keyOf(start, states.length))) continue;
    const aside = pairsOnTheWay(start, ahead, states.length).find(([left, right]) => left !== right);
    if (aside !== undefined) return loopAround(origin, aside);
  }
  return null;
}

/** The innermost loop of `origin` that both states stand in. */
function loopAround({ loops, start, end }: State, pair: Pair): { start: number; end: number } {
  const around = loops.findLast((loop) => pair.every((one) => loop.start <= one.start && one.end <= loop.end));
  return around ?? { start, end };
}

type Pair = readonly [State, State];
type Pairs = ReadonlyMap<number, Pair>;

/** The pairs that one text leads to from this pair, in one step or more. */
function pairsAhead(from: Pair, width: number): Pairs {
  const seen = new Map<number, Pair>();
  const open: Pair[] = [from];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    for (const left of pair[0].next) {
      for (const right of pair[1].next) {
        const next: Pair = [left, right];
        const key = keyOf(next, width);
        if (seen.has(key) || !intersects(left.set, right.set)) continue;
        seen.set(key, next);
        open.push(next);
      }
    }
  }
  return seen;
}

/** Those of `pairs` from which one text leads to `target`. */
function pairsOnTheWay(target: Pair, pairs: Pairs, width: number): readonly Pair[] {
  const seen = new Map<number, Pair>();
  const open: Pair[] = [target];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    for (const left of pair[0].previous) {
      for (const right of pair[1].previous) {
        const key = keyOf([left, right], width);
        if (seen.has(key) || !pairs.has(key)) continue;
        seen.set(key, [left, right]);
        open.push([left, right]);
      }
    }
  }
  return [...seen.values()];
}

function keyOf(pair: Pair, width: number): number {
  return pair[0].index * width + pair[1].index;
}
