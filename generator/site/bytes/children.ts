import type { Structure } from "./structure.js";

const KNOWN = new WeakMap<Structure, Map<number, Uint32Array>>();

/** The values right inside a container, of an object keys and values in turn; those of large ones are found out once. */
export function childrenOf(structure: Structure, parent: number): Uint32Array {
  const known = KNOWN.get(structure) ?? new Map<number, Uint32Array>();
  KNOWN.set(structure, known);
  const before = known.get(parent);
  if (before !== undefined) return before;
  const found = findChildren(structure, parent);
  if (found.length > FEW) known.set(parent, found);
  return found;
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
