// Rows of a bench: ours against something else in the same process, the best of several rounds of each.

/** @typedef {{ name: string, most: number | null, rounds?: number, ours: () => unknown, other: () => unknown }} Row
 * `most` is the ratio that a row must not pass; null: it is only told. */

async function time(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Prints each row, and returns the names of those above their limit. @param {readonly Row[]} rows */
export async function measure(rows, { warmUp, rounds }) {
  const fallen = [];
  for (const { name, most, ours, other } of rows) {
    for (let i = 0; i < warmUp; i++) {
      await ours();
      await other();
    }
    const best = [Infinity, Infinity];
    for (let i = 0; i < rounds; i++) {
      best[0] = Math.min(best[0], await time(ours));
      best[1] = Math.min(best[1], await time(other));
    }
    const ratio = best[0] / best[1];
    const limit = most === null ? "" : ` (at most ${most})`;
    console.log(`${name}: ${best.map((ms) => `${ms.toFixed(2)} ms`).join(" / ")} = ${ratio.toFixed(2)}${limit}`);
    if (most !== null && ratio > most) fallen.push(name);
  }
  return fallen;
}
