import { DecodeError, ValidationError } from "../errors.js";
import { Reentry } from "../reentry.js";

/** What `read` returns. What a getter of the value throws becomes an error of this library, with that as its cause. */
export function readable<T>(contract: string, read: () => T): T {
  if (!reads.enter()) throw new DecodeError("The value is read inside itself without end", "depth-exceeded");
  try {
    return read();
  } catch (cause) {
    if (cause instanceof DecodeError) throw cause;
    const summary = `The value cannot be read: ${reasonOf(cause)}`;
    const details = { summary, path: "$", contract, expected: null, received: null, code: "wrong-type" } as const;
    const error = new ValidationError(details);
    error.cause = cause;
    throw error;
  } finally {
    reads.leave();
  }
}

const reads = /* @__PURE__ */ new Reentry();

/** What was thrown, in words; it may be anything, even something that has none. */
export function reasonOf(cause: unknown): string {
  try {
    return cause instanceof Error ? String(cause.message) : String(cause);
  } catch {
    return "something was thrown";
  }
}

/** True for what JavaScript throws when its stack ends: with a generous `maxDepth` that comes first. */
export function isStackOverflow(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof DecodeError) return false;
  // No pattern: where the stack ends, V8 may have no room to compile one, and then the process dies.
  return error.message.includes("call stack") || error.message.includes("recursion");
}
