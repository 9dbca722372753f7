// What several processes write: the value of a key is always the same, so that each can tell whether it is right.

/** How many keys there are. */
export const KEYS = 60;
/** Every so many keys, a value is large enough for a file of its own. */
export const LARGE_EVERY = 20;

/** The text of the value of a key. */
export function textOf(n: number): string {
  return `${n}-`.repeat(n % LARGE_EVERY === 0 ? 100_000 : 700);
}
