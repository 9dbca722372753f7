// Schemas of texts as types.

import { checkPattern } from "../../model/pattern/check-pattern.js";
import { constraintsOf, type Draft, scalar, type ScalarName } from "./draft.js";
import type { Noting } from "./noting.js";
import { type Place, said } from "./place.js";

/** A text: a scalar that a format names, or `str` with its constraints. */
export function stringType(parts: readonly Place[], noting: Noting): Draft {
  const format = FORMATS.find(({ isMeant }) => parts.some(isMeant));
  for (const part of parts) noteUnchecked(part, format, noting);
  if (format === undefined) return scalar("str", { ...lengthsOf(parts, "Length"), ...patternOf(parts, noting) });
  noting.everywhere(format.every, format.loss);
  return scalar(format.name);
}

/** A text that is the key of a map. */
export function keyType(parts: readonly Place[], noting: Noting): Draft {
  for (const part of parts) {
    noteUnchecked(part, undefined, noting);
    noting.leaveOut(part, ["not", "if", "anyOf", "oneOf"]);
  }
  return scalar("str", { ...lengthsOf(parts, "Length"), ...patternOf(parts, noting) });
}

/** The narrowest of the lengths that `minLength`, `minItems` … say. */
export function lengthsOf(parts: readonly Place[], what: "Length" | "Items" | "Properties") {
  const least = parts.map((part) => lengthIn(part, `min${what}`)).filter((length) => length !== null && length > 0);
  const most = parts.map((part) => lengthIn(part, `max${what}`)).filter((length) => length !== null);
  return constraintsOf({
    min_length: least.length === 0 ? null : Math.max(...least.map(Number)),
    max_length: most.length === 0 ? null : Math.min(...most.map(Number)),
  });
}

/** A pattern as contracts spell it, and what is wrong with it. */
export function portablePattern(pattern: string): { readonly pattern: string; readonly problem: string | null } {
  const spelled = spellOut(pattern);
  return { pattern: spelled, problem: checkPattern(spelled)[0]?.message ?? null };
}

/** A format whose texts are a scalar of the language. */
interface Format {
  readonly name: ScalarName;
  readonly isMeant: (part: Place) => boolean;
  /** Which values there is something to say of, and what. */
  readonly every: string;
  readonly loss: string;
}

const FORMATS: readonly Format[] = [
  {
    name: "bytes",
    isMeant: (part) => said(part, "format") === "byte" || said(part, "contentEncoding") === "base64",
    every: "every base64 text",
    loss: "is read as bytes: text that is not base64 with padding is refused",
  },
  {
    name: "datetime",
    isMeant: (part) => said(part, "format") === "date-time",
    every: "every date-time",
    loss: "is read as a point in time, to the microsecond, and written in one spelling; leap seconds are refused",
  },
  {
    name: "date",
    isMeant: (part) => said(part, "format") === "date",
    every: "every date",
    loss: "is read as a day: text that is none, and the year 0000, are refused",
  },
  {
    name: "time",
    isMeant: (part) => said(part, "format") === "time",
    every: "every time",
    loss: "is read as a time of day, to the microsecond, and written in one spelling; leap seconds are refused",
  },
  {
    name: "uuid",
    isMeant: (part) => said(part, "format") === "uuid",
    every: "every uuid",
    loss: "is written in small letters with hyphens",
  },
];

/** What a scalar does not check, and formats that are none. */
function noteUnchecked(part: Place, format: Format | undefined, noting: Noting): void {
  const given = said(part, "format");
  const isCarried = format?.isMeant(part) === true;
  if (typeof given === "string" && !isCarried) noting.lose(part, `the format ${JSON.stringify(given)} is not checked`);
  const encoding = said(part, "contentEncoding");
  const lost = format === undefined ? [] : ["pattern", "minLength", "maxLength"];
  const more = typeof encoding === "string" && !isCarried ? ["contentEncoding"] : [];
  noting.leaveOut(part, [...lost, ...more, "contentMediaType"]);
}

/** The first pattern that contracts can have; the others are noted. */
function patternOf(parts: readonly Place[], noting: Noting): { readonly pattern?: string } {
  let found: string | null = null;
  for (const part of parts) {
    const given = said(part, "pattern");
    if (typeof given !== "string") continue;
    const { pattern, problem } = portablePattern(given);
    const reason = problem ?? (found === null || found === pattern ? null : "there is another one already");
    if (reason !== null) noting.lose(part, `the pattern ${JSON.stringify(given)} is left out: ${reason}`);
    else found = pattern;
  }
  return found === null ? {} : { pattern: found };
}

/** Null if there is none, or one that no length reaches. */
function lengthIn(part: Place, keyword: string): number | null {
  const length = said(part, keyword);
  return typeof length === "number" && Number.isSafeInteger(length) && length >= 0 ? length : null;
}

/** Classes of characters spelled out, as contracts want them, and punctuation without an escape that contracts do not know. */
function spellOut(pattern: string): string {
  let inClass = false;
  return pattern.replaceAll(/\\[^]|[[\]]/g, (part) => {
    if (part === "[" || part === "]") inClass = part === "[";
    const letters = CLASSES[part];
    if (letters !== undefined) return inClass ? letters : `[${letters}]`;
    const others = COMPLEMENTS[part];
    return others === undefined || inClass ? part : `[^${others}]`;
  });
}

const SPACE = String.raw`\t\n\x0b\f\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff`;
const CLASSES: { readonly [escape: string]: string } = { "\\d": "0-9", "\\w": "A-Za-z0-9_", "\\s": SPACE };
const COMPLEMENTS: { readonly [escape: string]: string } = { "\\D": "0-9", "\\W": "A-Za-z0-9_", "\\S": SPACE };
