// Messages as trees, so that they can be changed in structure: read and printed elsewhere, for either format.

import type { Random } from "../../generator/sample/random.js";

/** A part without parts, as it was written. */
export interface Leaf {
  readonly kind: "leaf";
  readonly written: Uint8Array;
}

/** A message or a part of one. */
export type Tree =
  | Leaf
  | { readonly kind: "list"; readonly items: readonly Tree[] }
  | { readonly kind: "map"; readonly entries: readonly Entry[] };

/** A key, which is a leaf in all but odd messages, and its value. */
export type Entry = readonly [key: Tree, value: Tree];

/** How leaves are written in one format. */
export interface Leaves {
  /** One more and one less, one longer and one shorter; none of what has no order. */
  readonly steps: (leaf: Leaf) => readonly Leaf[];
  /** Nearly the same as something else: another kind of number, a number as text, null. */
  readonly others: (leaf: Leaf) => readonly Leaf[];
  /** Leaves that may come in anywhere. */
  readonly strangers: readonly Leaf[];
}

/** The tree with one thing changed somewhere in it. */
export function mutateTree(tree: Tree, leaves: Leaves, random: Random): Tree {
  if (tree.kind === "leaf")
    return random.pick([...leaves.steps(tree), ...leaves.others(tree), random.pick(leaves.strangers)]);
  if (random.oneIn(8)) return random.pick(leaves.strangers);
  if (tree.kind === "list") return { kind: "list", items: mutateItems(tree.items, leaves, random) };
  return { kind: "map", entries: mutateEntries(tree.entries, leaves, random) };
}

function mutateItems(items: readonly Tree[], leaves: Leaves, random: Random): readonly Tree[] {
  const at = random.below(items.length + 1);
  const item = items[at];
  if (item === undefined) return [...items, random.pick(leaves.strangers)];
  return random.oneIn(3)
    ? items.toSpliced(at, random.below(2), item)
    : items.with(at, mutateTree(item, leaves, random));
}

function mutateEntries(entries: readonly Entry[], leaves: Leaves, random: Random): readonly Entry[] {
  const at = random.below(entries.length + 1);
  const elsewhere = random.below(entries.length + 1);
  const entry = entries[at];
  const otherKey = random.pick([...entries.map(([key]) => key), ...leaves.strangers]);
  if (entry === undefined) return entries.toSpliced(elsewhere, 0, [otherKey, random.pick(leaves.strangers)]);
  const [key, value] = entry;
  switch (random.below(8)) {
    case 0:
      return entries.toSpliced(at, 1);
    case 1:
      return [...entries.toSpliced(at, 1), entry]; // sooner or later it is the tag that comes last
    case 2:
      return entries.toReversed();
    case 3:
      return entries.toSpliced(elsewhere, 0, entry);
    case 4:
      return entries.toSpliced(elsewhere, 0, [key, mutateTree(value, leaves, random)]);
    case 5:
      return entries.with(at, [otherKey, value]);
    default:
      return entries.with(at, [key, mutateTree(value, leaves, random)]);
  }
}
