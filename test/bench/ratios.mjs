// Times one piece of work against another in one process, and prints the ratio of the best rounds.

/**
 * Prints a line for each row `{ name, most, ours, other }`, where `most` is the ratio that it must not pass; null: it is only told. With
 * `isGated`, a row above its limit makes the process exit with 1.
 */
export async function compareRatios(rows, { rounds, isGated, warmUps = 20 }) {
  const fallen = [];
  for (const { name, most, ours, other } of rows) {
    for (let i = 0; i < warmUps; i++) {
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
  if (isGated && fallen.length > 0) {
    console.error(`above its limit: ${fallen.join("; ")}`);
    process.exitCode = 1;
  }
}

async function time(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
