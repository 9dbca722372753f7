import type { Contract } from "./contract.js";

/**
 * The value with the fields of the patch in place of its own: an absent field stays as it is, null is a value like any other,
 * nested structs are replaced whole.
 * @throws {ValidationError} when the result does not fit the contract
 */
export function applyPatch<T, Init>(contract: Contract<T, Init>, base: T, patch: Partial<Init>): T {
  return contract.replace(base, patch);
}
