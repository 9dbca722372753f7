/** Of several runs with the same rows, each row as it was in the run in which its ratio is the median. */
export function medianRows(runs) {
  const [first] = runs;
  return first.map((_, i) => {
    const all = runs.map((run) => run[i]);
    const names = new Set(all.map(nameOf));
    if (names.size > 1) throw new Error(`the runs differ: ${[...names].join("; ")}`);
    const sorted = all.toSorted((a, b) => a.ratio - b.ratio);
    const { gate: _gate, aim: _aim, ...median } = sorted[(sorted.length - 1) >> 1];
    return median;
  });
}

function nameOf(row) {
  return row === undefined ? "no row" : [row.group, row.op, row.workload, row.peer].join(", ");
}
