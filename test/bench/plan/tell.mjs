// A line for each row of the plan bench: what was measured, its gate and its aim.

let fallen = 0;

/**
 * Prints a row.
 * @param what what was compared with what
 * @param found the ratio, or the figure
 * @param bounds `gate`: what it may come to at the most, or must reach if `isLeast`; `aim`: what we are after; `unit` stands behind figures
 */
export function tell(what, found, { gate, aim, unit = "", isLeast = false, detail = "" }) {
  const holds = (bound) => (isLeast ? found >= bound : found <= bound);
  if (gate !== undefined && !holds(gate)) fallen++;
  const bound = (name, value) =>
    value === undefined
      ? ""
      : `  ${name} ${value}${unit}${holds(value) ? "" : ` ${name === "gate" ? "MISSED" : "not reached"}`}`;
  const figure = `${found < 10 ? found.toFixed(3) : found.toFixed(0)}${unit}`;
  console.log(
    `${what.padEnd(58)} ${figure.padStart(10)}${bound("gate", gate)}${bound("aim", aim)}${detail && `  (${detail})`}`,
  );
}

/** How many rows are above their gates. */
export const fallenRows = () => fallen;

/** How long some work takes, in milliseconds. */
export async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The best times of ways that are gone in turn. */
export async function bestOf(rounds, ways) {
  const best = ways.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    for (const [i, way] of ways.entries()) best[i] = Math.min(best[i], await timed(way));
  }
  return best;
}
