// What of a graph has to run, and who reads what is kept.

import type { PlannedView } from "tessera-contracts/plan";

/** The views that these need, themselves among them, in the order of the graph. */
export function neededFor(views: readonly PlannedView[], wanted: readonly string[]): readonly PlannedView[] {
  const needed = new Set(wanted);
  // Each view stands behind those that it reads.
  for (const { name, deps } of views.toReversed()) {
    if (needed.has(name)) for (const dep of deps) needed.add(dep);
  }
  return views.filter(({ name }) => needed.has(name));
}

/**
 * The views whose work reads the kept result of each view: those that read it themselves, or through views that are not kept. Whoever
 * hands out its rows reads it too. When all of them are done, the result is not needed any more.
 */
export function readersOf(
  views: readonly PlannedView[],
  isOutput: (name: string) => boolean,
): ReadonlyMap<string, ReadonlySet<string>> {
  const readers = new Map<string, Set<string>>(views.map(({ name }) => [name, new Set(isOutput(name) ? [name] : [])]));
  for (const { name, deps, node } of views.toReversed()) {
    const own = readers.get(name) ?? [];
    for (const dep of deps) {
      const all = readers.get(dep);
      if (node.cache_policy !== "none") all?.add(name);
      else for (const reader of own) all?.add(reader);
    }
  }
  return readers;
}
