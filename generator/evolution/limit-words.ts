// Constraints in words.

import type { Type } from "../model/model.js";
import { type Aspect, type Interval, type Limits, limitsOf } from "./limits.js";

/** One aspect of the constraints of a type in words, as what follows "it is": `at least 0`, `of any length`. */
export function limitText(type: Type, aspect: Aspect): string {
  const limits = limitsOf(type);
  switch (aspect) {
    case "range":
      return intervalText(writtenRange(type, limits), "any number");
    case "length":
      return intervalText(writtenLength(limits), "of any length", "of length ");
    case "multiple_of":
      return limits.multiple_of === null ? "any number" : `a multiple of ${limits.multiple_of}`;
    case "pattern":
      return limits.pattern === null ? "any text" : `a text that matches ${limits.pattern}`;
    case "tz":
      return limits.tz === null ? "with or without an offset" : limits.tz ? "with an offset" : "without an offset";
  }
}

/** Without the ends that the width of an integer sets. */
function writtenRange(type: Type, { range }: Limits): Interval {
  if (type.kind !== "int") return range;
  return { low: type.ge === undefined ? null : range.low, high: type.le === undefined ? null : range.high };
}

/** No length is below 0 anyway. */
function writtenLength({ length: { low, high } }: Limits): Interval {
  return { low: low?.value === 0 ? null : low, high };
}

function intervalText({ low, high }: Interval, none: string, what = ""): string {
  const parts = [
    ...(low === null ? [] : [low.open ? `above ${low.value}` : `at least ${low.value}`]),
    ...(high === null ? [] : [high.open ? `below ${high.value}` : `at most ${high.value}`]),
  ];
  return parts.length === 0 ? none : what + parts.join(" and ");
}
