import { configure } from "safe-stable-stringify";

// A peer whose output is wrong must not be timed: every suite holds all of its candidates against these first.

const canonical = configure({ bigint: false, circularValue: Error });

/** @throws {Error} unless both are equal as JSON, in any order of keys */
export function mustEqual(found, expected, what) {
  const [left, right] = [canonical(found), canonical(expected)];
  if (left === right) return;
  const at = [...left].findIndex((letter, index) => letter !== right[index]);
  throw new Error(`${what}: found …${left.slice(at - 40, at + 60)}, expected …${right.slice(at - 40, at + 60)}`);
}

/** @throws {Error} unless the condition holds */
export function must(condition, what) {
  if (!condition) throw new Error(what);
}
