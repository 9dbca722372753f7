import type { Structure } from "./structure.js";

/** What was found in a structure: the children of large containers, and those of the container that was asked for last. */
interface Known {
  readonly large: Map<number, Uint32Array>;
  last: number;
  children: Uint32Array;
}

const KNOWN = new WeakMap<Structure, Known>();

/** The values right inside a container, of an object keys and values in turn; those of large ones are found out once. */
export function childrenOf(structure: Structure, parent: number): Uint32Array {
  const known = knownOf(structure);
  if (known.last !== parent) {
    known.children = known.large.get(parent) ?? findChildren(structure, parent);
    known.last = parent;
    if (known.children.length > FEW) known.large.set(parent, known.children);
  }
  return known.children;
}

function knownOf(structure: Structure): Known {
  const before = KNOWN.get(structure);
  if (before !== undefined) return before;
  const known: Known = { large: new Map(), last: -1, children: new Uint32Array() };
  KNOWN.set(structure, known);
  return known;
}

/** The place of a value among those right inside its container. */
export function indexOf(structure: Structure, node: number): number {
  const children = childrenOf(structure, structure.parent(node));
  let [low, high] = [0, children.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle] ?? 0) < node) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As many are found again as fast as they are looked up. */
const FEW = 32;

function findChildren(structure: Structure, parent: number): Uint32Array {
  const stop = structure.after(parent);
  let found = new Uint32Array(FEW);
  let size = 0;
  for (let node = parent + 1; node < stop; node = structure.after(node)) {
    if (size === found.length) {
      const larger = new Uint32Array(2 * size);
      larger.set(found);
      found = larger;
    }
    found[size++] = node;
  }
  return found.subarray(0, size);
}
