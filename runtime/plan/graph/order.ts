// In which order views come, so that each stands behind those it reads.

/** Names of views, each with those that it comes after. */
export type Edges = ReadonlyMap<string, ReadonlySet<string>>;

/** The order of a graph, or what stands in its way. */
export interface Order {
  /** All names, each after those it comes after; ties by name. Without those of cycles and what comes after these. */
  readonly names: readonly string[];
  /** A way around each cycle: its least name comes first and last. */
  readonly cycles: readonly (readonly string[])[];
}

/** Sorts a graph. Two graphs with the same names and edges have the same order. Names that are no key of the graph do not count. */
export function orderOf(edges: Edges): Order {
  const waits = new Map([...edges].map(([name, after]) => [name, [...after].filter((one) => edges.has(one)).length]));
  const readers = readersOf(edges);
  const names: string[] = [];
  let ready = [...waits].flatMap(([name, count]) => (count === 0 ? [name] : [])).sort();
  while (ready.length > 0) {
    const [name = "", ...rest] = ready;
    names.push(name);
    const freed = (readers.get(name) ?? []).filter((reader) => {
      const count = (waits.get(reader) ?? 0) - 1;
      waits.set(reader, count);
      return count === 0;
    });
    ready = freed.length === 0 ? rest : [...rest, ...freed].sort();
  }
  const done = new Set(names);
  return { names, cycles: cyclesOf(edges, [...edges.keys()].filter((name) => !done.has(name)).sort()) };
}

function readersOf(edges: Edges): ReadonlyMap<string, readonly string[]> {
  const readers = new Map<string, string[]>();
  for (const [name, after] of edges) {
    for (const one of after) readers.set(one, [...(readers.get(one) ?? []), name]);
  }
  return readers;
}

/** A cycle for each name that is on one, but for those on a cycle that was found before. */
function cyclesOf(edges: Edges, names: readonly string[]): readonly (readonly string[])[] {
  const cycles: (readonly string[])[] = [];
  const found = new Set<string>();
  for (const name of names) {
    const cycle = found.has(name) ? null : wayBack(edges, name);
    if (cycle === null) continue;
    cycles.push(cycle);
    for (const one of cycle) found.add(one);
  }
  return cycles;
}

/** The shortest way from a name to itself; null if there is none. */
function wayBack(edges: Edges, start: string): readonly string[] | null {
  const from = new Map<string, string>();
  const queue = [start];
  for (const name of queue) {
    for (const next of [...(edges.get(name) ?? [])].sort()) {
      if (next === start) return wayTo(name, from, start);
      if (from.has(next) || !edges.has(next)) continue;
      from.set(next, name);
      queue.push(next);
    }
  }
  return null;
}

function wayTo(end: string, from: ReadonlyMap<string, string>, start: string): readonly string[] {
  const way = [start];
  for (let name: string | undefined = end; name !== undefined && name !== start; name = from.get(name))
    way.unshift(name);
  return [start, ...way];
}
