import { hasProperties } from "./javascript-type.js";

/** A copy of `base` with the properties of `changes` that are not undefined; whatever is no object is left to the contract. */
export function withChanges(base: unknown, changes: unknown): unknown {
  if (!hasProperties(base)) return base;
  if (!hasProperties(changes)) return changes;
  const present = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...base, ...Object.fromEntries(present) };
}
