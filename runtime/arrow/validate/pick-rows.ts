// Which rows of a table are looked at: some at its head, some at its tail, some by lot.

import type { ValidationPolicySpec } from "tessera-contracts/contracts/config/semantics";

/** Rows `from` to `to`. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** The rows that are looked at, each once. */
export interface PickedRows {
  /** True if nothing is left out. */
  readonly isAll: boolean;
  /** Those among rows `from` to `to`, in order, apart from each other. */
  within(from: number, to: number): RowRange[];
}

/**
 * The rows of a table that a policy picks: head, tail and sample joined. All of them if it names none of the three, or more than there are.
 * The sample depends on nothing but `seed` and the two numbers. `total` may be infinite as long as only the head is asked for.
 */
export function pickRows({ head, tail, sample }: ValidationPolicySpec, total: number, seed: number): PickedRows {
  const picksNone = head === null && tail === null && sample === null;
  if (picksNone || (head ?? 0) >= total || (tail ?? 0) >= total || (sample ?? 0) >= total) return pickedFrom([ALL]);
  const rows = sample === null ? [] : sampled(total, sample, seed);
  const ranges = rows.map((row) => ({ from: row, to: row + 1 }));
  if (head !== null) ranges.unshift({ from: 0, to: head });
  if (tail !== null) ranges.push({ from: total - tail, to: total });
  const joined = join(ranges);
  return pickedFrom(joined.length === 1 && joined[0]?.from === 0 && joined[0].to >= total ? [ALL] : joined);
}

const ALL: RowRange = { from: 0, to: Infinity };

function pickedFrom(ranges: readonly RowRange[]): PickedRows {
  return {
    isAll: ranges[0]?.to === Infinity,
    within(from, to) {
      const cut: RowRange[] = [];
      for (let i = firstEndingAfter(ranges, from); i < ranges.length; i++) {
        const range = ranges[i];
        if (range === undefined || range.from >= to) break;
        cut.push({ from: Math.max(range.from, from), to: Math.min(range.to, to) });
      }
      return cut.filter((range) => range.from < range.to);
    },
  };
}

function firstEndingAfter(ranges: readonly RowRange[], row: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.to ?? Infinity) > row) high = middle;
    else low = middle + 1;
  }
  return low;
}

function join(ranges: readonly RowRange[]): RowRange[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** So many different rows of all, each as likely as any other (Floyd's algorithm). */
function sampled(total: number, count: number, seed: number): number[] {
  const draw = fractions(seed);
  const rows = new Set<number>();
  for (let last = total - count; last < total; last++) {
    const row = Math.floor(draw() * (last + 1));
    rows.add(rows.has(row) ? last : row);
  }
  return [...rows];
}

/** Numbers from 0 to below 1 with 53 random bits, the same for a seed on every machine: SplitMix32. */
function fractions(seed: number): () => number {
  let state = seed | 0;
  const word = (): number => {
    state = (state + 0x9e37_79b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0_aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a_2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  return () => ((word() >>> 5) * 2 ** 26 + (word() >>> 6)) / 2 ** 53;
}
