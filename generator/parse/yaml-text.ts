// Checks on the characters of a YAML file, before and beside its structure.

import type { Code } from "../diagnostics/codes.js";
import { codePointOf } from "../text/code-point.js";
import { MAX_FILE_LENGTH } from "./limits.js";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** What YAML 1.2 does not allow in a file, and carriage returns that end no line. https://yaml.org/spec/1.2.2/#51-character-set */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u{d800}-\u{dfff}\ufffe\uffff]|\r(?!\n)/u;

/** Returns the first thing that makes a file not worth parsing, or null. */
export function unreadable(text: string): (Place & { readonly code: Code; readonly message: string }) | null {
  if (text.length > MAX_FILE_LENGTH) {
    return { code: "file-too-large", message: "the file is longer than four million characters", start: 0, end: 0 };
  }
  const found = FORBIDDEN.exec(text);
  if (found === null) return null;
  const hex = codePointOf(found[0]).toString(16).toUpperCase().padStart(4, "0");
  const message = `the character U+${hex} is not allowed in YAML`;
  return { code: "bad-character", message, start: found.index, end: found.index + 1 };
}

/** Returns the first directive line (`%YAML 1.2`) before the content, or null. */
export function directiveLine(text: string, contentStart: number): Place | null {
  const found = /^%.*$/m.exec(text.slice(0, contentStart));
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

/** Returns the first tab of every run of tabs that stands in none of the places, which are in file order. */
export function tabsOutside(text: string, places: readonly Place[]): readonly Place[] {
  const found: Place[] = [];
  let next = 0;
  for (let at = text.indexOf("\t"); at !== -1; at = text.indexOf("\t", at + 1)) {
    while ((places[next]?.end ?? Infinity) <= at) next++;
    const inside = at >= (places[next]?.start ?? Infinity);
    if (!inside && text[at - 1] !== "\t") found.push({ start: at, end: at + 1 });
  }
  return found;
}
