// Rows as multisets.

/** A row as text, whatever the order of its columns. */
const textOf = (row: object): string => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));

export const sameRows = (one: readonly object[], other: readonly object[]): boolean =>
  JSON.stringify(one.map(textOf).toSorted()) === JSON.stringify(other.map(textOf).toSorted());

export async function allOf<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}
