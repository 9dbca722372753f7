// `is` answers whatever it is asked about, also where getters of the value throw, or ask again.

import { isStackOverflow } from "../exact/readable.js";
import { Reentry } from "../reentry.js";

/** The same test for any value: one with a getter that throws, or has no end, is of no type. */
export function totalIs<T>(is: (value: unknown) => value is T): (value: unknown) => value is T {
  return (value): value is T => {
    if (depth.isCounted) return isCounted(is, value);
    try {
      return is(value);
    } catch (error) {
      if (isStackOverflow(error)) depth.isCounted = true;
      return false;
    }
  };
}

/**
 * True once the stack has ended in an `is`: calls are counted from then on. To count them before would cost a fifth of a small `is`. A
 * property, as V8 leaves out the test of one that has never changed.
 */
const depth = { isCounted: false };
const calls = /* @__PURE__ */ new Reentry();

function isCounted<T>(is: (value: unknown) => value is T, value: unknown): value is T {
  if (!calls.enter()) return false;
  try {
    return is(value);
  } catch (error) {
    if (isStackOverflow(error)) calls.giveUp();
    return false;
  } finally {
    calls.leave();
  }
}
