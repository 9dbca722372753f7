// How many columns there are in a column: structs that stand in each other twice at each level soon are more than anybody can write.

import type { Stored, StoredField } from "./stored.js";

/** The most columns of a table, with those inside: readers take no more. */
export const MAX_COLUMNS = 100_000;

/** The number of some columns, with those inside. */
export function countColumns(columns: readonly StoredField[]): number {
  const known = COUNTS.get(columns);
  if (known !== undefined) return known;
  const count = sum(columns.map(({ stored }) => countIn(stored)));
  COUNTS.set(columns, count);
  return count;
}

const COUNTS = new WeakMap<readonly StoredField[], number>();

function countIn(stored: Stored): number {
  switch (stored.as) {
    case "list":
    case "set":
      return 1 + countIn(stored.item);
    case "map":
      return 1 + countIn(stored.key) + countIn(stored.value);
    case "tuple":
      return 1 + sum(stored.items.map(countIn));
    case "struct":
      return 1 + countColumns(stored.columns);
    case "variants":
      return 1 + sum(stored.members.map(({ columns }) => 1 + countColumns(columns)));
    default:
      return 1;
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
