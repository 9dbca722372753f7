// Tarjan's algorithm: names that lead back to each other, each group after all it leads to.

/** Names that lead to each other, or one by itself. */
export interface Group {
  readonly names: readonly string[];
  /** Whether a name of the group leads back to itself. */
  readonly recursive: boolean;
}

/** The strongly connected groups of a graph, each after those that its names lead to. */
export function groupsOf(names: Iterable<string>, next: (name: string) => readonly string[]): readonly Group[] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const closed = new Set<string>();
  const groups: Group[] = [];
  /** The earliest open name that `name` leads back to. */
  const visit = (name: string): number => {
    const own = order.size;
    order.set(name, own);
    open.push(name);
    const following = next(name);
    let earliest = own;
    for (const one of following) {
      if (closed.has(one)) continue;
      earliest = Math.min(earliest, order.get(one) ?? visit(one));
    }
    if (earliest < own) return earliest;
    const group = open.splice(open.indexOf(name));
    group.forEach((one) => closed.add(one));
    groups.push({ names: group, recursive: group.length > 1 || following.includes(name) });
    return earliest;
  };
  for (const name of names) if (!order.has(name)) visit(name);
  return groups;
}
