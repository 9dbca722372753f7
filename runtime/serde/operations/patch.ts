// Patches: values of a `patch_of` type, whose fields may all be absent. Absent leaves a field alone; null is a value like any other.

import type { Contract } from "../contract/interface.js";
import { withChanges } from "../values/changes.js";

/**
 * The value with the fields of the patch in place of its own; nested structs are replaced whole.
 * @throws {ValidationError} when the result does not fit the contract
 */
export function applyPatch<T, Init>(contract: Contract<T, Init>, base: T, patch: Partial<Init>): T {
  return contract.replace(base, patch);
}

/** The patch that does what `first` and then `second` do. */
export function mergePatches<P extends object>(first: P, second: P): P {
  return withChanges(first, second) as P;
}

/** The value, or `fallback` for a field that is unset; null is a value like any other. */
export function coalesceUnset<T, D>(value: T | undefined, fallback: D): T | D {
  return value === undefined ? fallback : value;
}
