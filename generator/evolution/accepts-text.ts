// Texts on the wire: strings, and what travels as one.

import { areWithin, type Interval, interval, isInside, type Limits, limitsOf } from "./limits.js";
import type { Member } from "./members.js";
import type { Reading } from "./reading.js";

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
export function textAccepts(reader: Member, writer: Member, reading: Reading): boolean {
  if (isOpen(writer, reading)) return true;
  const [read, written] = [limitsOf(reader), limitsOf(writer)];
  if (reader.kind === writer.kind) {
    return (
      areWithin(written, read) ||
      (areWithin(written, { ...read, pattern: null }) && mayMatchAll(read, written, reading))
    );
  }
  if (reader.kind !== "str") return false;
  const spelling = SPELLINGS[writer.kind];
  if (spelling === undefined || (writer.kind === "datetime" && writer.tz !== false)) return false;
  return isInside(spelling, read.length) && (read.pattern === null || reading.undecided);
}

/** Whether a text may have fewer values than can be told, since it matches a pattern, and counts as read for that. */
export function isOpen(writer: Member, { undecided }: Reading): boolean {
  return undecided && limitsOf(writer).pattern !== null;
}

const PROBES = ["", "a", "0", "A", " "];

/** Whether a pattern may find all texts of a type that has none: it does not if it misses one of a few. */
function mayMatchAll({ pattern }: Limits, { length: { low, high } }: Limits, { undecided }: Reading): boolean {
  if (!undecided || pattern === null) return false;
  const shortest = Number(low?.value ?? 0);
  const expression = new RegExp(pattern, "u");
  const texts = PROBES.map((text) => (text === "" ? "a" : text).repeat(text === "" ? shortest : Math.max(1, shortest)));
  return texts
    .filter((text) => high === null || text.length <= Number(high.value))
    .every((text) => expression.test(text));
}
