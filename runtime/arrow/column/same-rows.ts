import type { Column } from "./index.js";

/** True if the first `count` values of two columns of one type are the same, NaN and NaN included. */
export function sameRows(a: Column, b: Column, count: number): boolean {
  for (let i = 0; i < count; i++) if (!isSame(a.at(i), b.at(i))) return false;
  return true;
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [one, two] = [Object.entries(a), Object.entries(b)];
  return one.length === two.length && one.every(([key, value], i) => two[i]?.[0] === key && isSame(value, two[i]?.[1]));
}
