// Character classes: single characters and ranges. What Python reads, or warns it will read, as set operations is refused.

import { codePointOf } from "../../text/code-point.js";
import { complementOf, setOf } from "./char-set.js";
import { readEscape } from "./parse-escape.js";
import type { PatternText } from "./pattern-text.js";
import type { Pattern } from "./pattern-tree.js";

/** Reads `[…]`. */
export function readClass(text: PatternText): Pattern | null {
  const start = text.at;
  text.skip(1);
  const negated = text.take("^");
  if (text.sees("]")) {
    text.skip(1);
    return text.report(start, "an empty class; Python reads `]` as a character here", "write \\]");
  }
  const before = text.problems.length;
  const ranges: [number, number][] = [];
  while (!text.sees("]")) {
    if (text.done) return text.report(start, "`[` without `]`");
    const range = readRange(text, ranges.length === 0);
    if (range !== null) ranges.push(range);
  }
  text.skip(1);
  if (text.problems.length > before) return null;
  const set = setOf(ranges);
  return { kind: "char", set: negated ? complementOf(set) : set, start, end: text.at };
}

/** `a` or `a-z`. */
function readRange(text: PatternText, first: boolean): [number, number] | null {
  const start = text.at;
  const from = readMember(text, first);
  if (!text.sees("-") || text.sees("-]")) return from === null ? null : [from, from];
  text.skip(1);
  const to = text.done ? null : readMember(text, true);
  if (from === null || to === null) return null;
  return to < from ? text.report(start, "the range ends before it begins") : [from, to];
}

/** One character. A bare `-` may only be first or last, where it begins no range. */
function readMember(text: PatternText, dashAllowed: boolean): number | null {
  const start = text.at;
  if (text.sees("\\")) return readEscape(text);
  const doubled = ["--", "&&", "||", "~~"].find((operator) => text.sees(operator));
  if (doubled !== undefined) {
    text.skip(2);
    return text.report(start, `\`${doubled}\` in a class is kept for set operations`, `write \\${doubled[0]}`);
  }
  const char = text.next();
  if (char === "[") return text.report(start, "`[` in a class is kept for nested sets", "write \\[");
  if (char === "-" && !dashAllowed && !text.sees("]")) {
    return text.report(start, "`-` stands between two things that are no range", "write \\-");
  }
  return codePointOf(char);
}
