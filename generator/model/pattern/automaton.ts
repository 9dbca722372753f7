// Glushkov's automaton: a state for each character or class of the pattern, and which may follow which.

import type { CharSet } from "./char-set.js";
import type { Pattern } from "./pattern-tree.js";

/** A state with the characters that lead on from it. */
export interface State {
  readonly index: number;
  readonly set: CharSet;
  /** Offsets in the pattern. */
  readonly start: number;
  readonly end: number;
  readonly next: Set<State>;
  readonly previous: Set<State>;
  /** The repeats it stands in that may go on, outermost first. */
  readonly loops: readonly Pattern[];
  /** True if it follows itself without end: `a*`, `a+`, `a{3,}`. */
  endless: boolean;
}

/** A pattern as states, without anchors and groups. */
export interface Automaton {
  readonly states: readonly State[];
  /** Repeats whose rounds cannot be told apart: something may follow itself within a round and from one round to the next. */
  readonly nestedLoops: readonly Pattern[];
}

/** Builds the automaton of a pattern. Lookaheads are automata of their own beside it, unconnected. */
export function buildAutomaton(tree: Pattern): Automaton {
  const builder: Builder = { states: [], nestedLoops: [], loops: [] };
  build(tree, builder);
  return builder;
}

/** A small count is that many copies; a larger range is a loop, a larger fixed count a few copies. */
const MAX_COPIES = 4;
/** Well past what is checked; keeps nested counts from growing without end. */
const MAX_STATES = 2000;

interface Builder {
  readonly states: State[];
  readonly nestedLoops: Pattern[];
  /** The loops around what is being built. */
  loops: readonly Pattern[];
}

interface Fragment {
  readonly first: readonly State[];
  readonly last: readonly State[];
  /** True if it matches the empty text. */
  readonly empty: boolean;
}

const NOTHING: Fragment = { first: [], last: [], empty: true };

function build(node: Pattern, builder: Builder): Fragment {
  switch (node.kind) {
    case "anchor":
      return NOTHING;
    case "look":
      build(node.body, builder);
      return NOTHING;
    case "char": {
      const { set, start, end } = node;
      const links = { next: new Set<State>(), previous: new Set<State>(), loops: builder.loops, endless: false };
      const state: State = { index: builder.states.length, set, start, end, ...links };
      builder.states.push(state);
      return { first: [state], last: [state], empty: false };
    }
    case "choice":
      return node.parts.map((part) => build(part, builder)).reduce(either);
    case "sequence":
      return node.parts.map((part) => build(part, builder)).reduce(follow, NOTHING);
    case "repeat":
      return buildRepeat(node, builder);
  }
}

function buildRepeat(node: Extract<Pattern, { kind: "repeat" }>, builder: Builder): Fragment {
  const { body, min, max } = node;
  if (builder.states.length > MAX_STATES) return NOTHING;
  if (max <= MAX_COPIES || min === max) {
    const copies = Array.from({ length: Math.min(max, MAX_COPIES) }, (_, i) => {
      const copy = build(body, builder);
      return i < min ? copy : { ...copy, empty: true };
    });
    return copies.reduce(follow, NOTHING);
  }
  const around = builder.loops;
  builder.loops = [...around, node];
  const round = build(body, builder);
  builder.loops = around;
  let nested = round.empty;
  for (const last of round.last) {
    for (const first of round.first) {
      nested ||= last.next.has(first);
      connect(last, first);
      if (max === Infinity && first === last) first.endless = true;
    }
  }
  if (nested) builder.nestedLoops.push(node);
  return { ...round, empty: round.empty || min === 0 };
}

function either(a: Fragment, b: Fragment): Fragment {
  return { first: [...a.first, ...b.first], last: [...a.last, ...b.last], empty: a.empty || b.empty };
}

function follow(a: Fragment, b: Fragment): Fragment {
  for (const last of a.last) for (const first of b.first) connect(last, first);
  return {
    first: a.empty ? [...a.first, ...b.first] : a.first,
    last: b.empty ? [...b.last, ...a.last] : b.last,
    empty: a.empty && b.empty,
  };
}

function connect(from: State, to: State): void {
  from.next.add(to);
  to.previous.add(from);
}
