// Rows as text.

/** A table of one group for the terminal; a star marks a ratio below its gate, a plus one that reaches its aim. */
export function textTable(rows) {
  const lines = rows.map((row) => [
    row.op,
    row.workload,
    row.peer,
    duration(row.ours_ns),
    duration(row.peer_ns),
    ratio(row.ratio),
    ratio(row.best_ratio),
    row.gate === undefined ? "" : `${goals(row)} ${verdict(row)}`,
  ]);
  const table = [["op", "workload", "peer", "ours", "theirs", "ratio", "best", "gate / aim"], ...lines];
  const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)));
  return table
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** The gate and the aim of a row, with as many digits as a ratio has. */
export function goals({ gate, aim }) {
  return [gate, aim].map((goal) => Number(goal.toFixed(2))).join(" / ");
}

/** What a gated ratio came to. */
export function verdict({ ratio: found, gate, aim }) {
  if (found < gate) return "short";
  return found < aim ? "kept" : "reached";
}

/** A time in the unit that leaves few digits. */
export function duration(time_ns) {
  const [unit, size_ns] = UNITS.find(([, size]) => time_ns >= size) ?? UNITS.at(-1);
  return `${Number((time_ns / size_ns).toPrecision(3))} ${unit}`;
}

const UNITS = [
  ["s", 1e9],
  ["ms", 1e6],
  ["µs", 1e3],
  ["ns", 1],
];

/** A ratio with two digits behind the point, fewer if it is large. */
export function ratio(value) {
  return value.toFixed(value < 10 ? 2 : 1);
}
