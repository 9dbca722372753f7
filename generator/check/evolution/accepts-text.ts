// Texts on the wire: strings, and what travels as one.

import { areWithin, type Interval, interval, isInside, limitsOf } from "./limits.js";
import type { Member } from "./members.js";

/** Lengths of the canonical spellings; a datetime without an offset is a string in both formats, all others may be extension types. */
const SPELLINGS: { readonly [K in Member["kind"]]?: Interval } = {
  date: interval(10, 10),
  time: interval(8, 21),
  duration: interval(3, null),
  uuid: interval(36, 36),
  decimal: interval(1, null),
  datetime: interval(19, 26),
};

/** Whether a reader takes every text that a type like `str`, `uuid` or `bytes` writes. */
export function textAccepts(reader: Member, writer: Member): boolean {
  if (reader.kind === writer.kind) return areWithin(limitsOf(writer), limitsOf(reader));
  if (reader.kind !== "str") return false;
  const spelling = SPELLINGS[writer.kind];
  if (spelling === undefined || (writer.kind === "datetime" && writer.tz !== false)) return false;
  const { length, pattern } = limitsOf(reader);
  return pattern === null && isInside(spelling, length);
}
