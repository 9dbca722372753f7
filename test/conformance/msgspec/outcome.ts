import { DecodeError, EncodeError } from "../../../runtime/serde/errors.js";
import { isSameValue } from "../../contracts/same-value.js";

/** What an action returns, or the message of the error it throws. */
export type Outcome = { readonly value: unknown } | { readonly error: string };

/** Runs the action; an error that is not one of this library is told apart. */
export function outcome(action: () => unknown): Outcome {
  try {
    return { value: action() };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isTyped = error instanceof DecodeError || error instanceof EncodeError;
    return { error: isTyped ? error.message : `untyped ${error.stack ?? error.message}` };
  }
}

/** Values equal, or messages equal. */
export function isSameOutcome(a: Outcome, b: Outcome): boolean {
  if ("error" in a || "error" in b) return "error" in a && "error" in b && a.error === b.error;
  return isSameValue(a.value, b.value) || (a.value instanceof Uint8Array && b.value instanceof Uint8Array);
}

/** For reports. */
export function told(one: Outcome): string {
  return "error" in one ? one.error : "a value";
}
