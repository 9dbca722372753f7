// Sets of code points, as sorted ranges that do not touch.

/** Code points from `[0]` to `[1]`, both included, in order. */
export type CharSet = readonly (readonly [number, number])[];

const LAST = 0x10ffff;

/** The set of these ranges, in any order and overlapping at will. */
export function setOf(ranges: CharSet): CharSet {
  const merged: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const before = merged.at(-1);
    if (before !== undefined && from <= before[1] + 1) before[1] = Math.max(before[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** All code points that are not in `set`. */
export function complementOf(set: CharSet): CharSet {
  const rest: [number, number][] = [];
  let next = 0;
  for (const [from, to] of set) {
    if (from > next) rest.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST) rest.push([next, LAST]);
  return rest;
}

/** True if some code point is in both. */
export function intersects(a: CharSet, b: CharSet): boolean {
  return a.some(([from, to]) => b.some((other) => from <= other[1] && other[0] <= to));
}
