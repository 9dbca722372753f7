import type { Contract } from "../contract/interface.js";
import { ValidationError } from "../errors.js";

/** What a value is trusted by. */
export interface Trust {
  /** What `contract.fingerprint` gave when the value was last validated. */
  readonly fingerprint: string;
}

/**
 * The value itself, not validated again: constraints and rules held when its fingerprint was taken.
 * @throws {ValidationError} when it has another fingerprint
 * @throws {EncodeError} when it has no fingerprint, because it is not of the type at all
 */
export function constructTrusted<T, Init>(contract: Contract<T, Init>, value: T, { fingerprint }: Trust): T {
  const received = contract.fingerprint(value);
  if (received === fingerprint) return value;
  throw new ValidationError({
    summary: `Expected the value with fingerprint ${fingerprint}, got ${received}`,
    path: "$",
    contract: contract.name,
    expected: fingerprint,
    received,
    code: "fingerprint-mismatch",
  });
}
