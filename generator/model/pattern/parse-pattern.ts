// Reads the patterns that Python's `re.search` and ECMAScript (with the `u` flag and the translation of `pattern()` in
// `tessera-contracts/serde`) understand alike. Anything else is a problem that says what to write instead.

import { codePointOf } from "../../text/code-point.js";
import { complementOf } from "./char-set.js";
import { readClass } from "./parse-class.js";
import { readEscape } from "./parse-escape.js";
import { PatternText } from "./pattern-text.js";
import type { Pattern, PatternProblem } from "./pattern-tree.js";

/** The tree of a pattern, and every part of it that is not portable; no tree if it cannot be read further. */
export function parsePattern(source: string): { tree: Pattern | null; problems: readonly PatternProblem[] } {
  const text = new PatternText(source);
  const tree = readChoice(text, 0);
  if (text.at < source.length) text.report(text.at, "`)` without `(`", "write \\)");
  return { tree: text.problems.length === 0 ? tree : null, problems: text.problems };
}

/** Groups deeper than this are refused, so that neither we nor the engines run out of stack. */
const MAX_DEPTH = 50;
/** Larger counts are refused by some engines. */
const MAX_COUNT = 10_000;

const NOT_NEWLINE = complementOf([[10, 10]]);

function readChoice(text: PatternText, depth: number): Pattern {
  const start = text.at;
  const parts = [readSequence(text, depth)];
  while (text.take("|")) parts.push(readSequence(text, depth));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: "choice", parts, start, end: text.at };
}

function readSequence(text: PatternText, depth: number): Pattern {
  const start = text.at;
  const parts: Pattern[] = [];
  while (!text.done && !text.sees("|") && !text.sees(")")) {
    const part = readRepeat(text, readAtom(text, depth));
    if (part !== null) parts.push(part);
  }
  return { kind: "sequence", parts, start, end: text.at };
}

/** One character, class, group or anchor; null after a problem. */
function readAtom(text: PatternText, depth: number): Pattern | null {
  const start = text.at;
  if (text.sees("(")) return readGroup(text, depth);
  if (text.sees("[")) return readClass(text);
  if (text.sees("\\")) {
    const point = readEscape(text);
    return point === null ? null : { kind: "char", set: [[point, point]], start, end: text.at };
  }
  const char = text.next();
  if (char === "^" || char === "$") return { kind: "anchor", start, end: text.at };
  if (char === ".") return { kind: "char", set: NOT_NEWLINE, start, end: text.at };
  if (char === "]" || char === "{" || char === "}") return refuseBracket(text, char);
  if (char === "*" || char === "+" || char === "?") return text.report(start, `\`${char}\` has nothing to repeat`);
  const point = codePointOf(char);
  return { kind: "char", set: [[point, point]], start, end: text.at };
}

function refuseBracket(text: PatternText, char: string): null {
  const start = text.at - 1;
  const upTo = char === "{" ? /^,\d+\}/.exec(text.rest) : null;
  if (upTo === null) return text.report(start, `\`${char}\` stands for itself only in Python`, `write \\${char}`);
  text.skip(upTo[0].length);
  return text.report(start, `\`{${upTo[0]}\` counts only in Python`, `write {0${upTo[0]}`);
}

function readGroup(text: PatternText, depth: number): Pattern | null {
  const start = text.at;
  const open = /^\((?:\?(?:P?<[=!]?|P=|P>|[:=!>#(]|[a-zA-Z-]+)?)?/.exec(text.rest)?.[0] ?? "(";
  text.skip(open.length);
  const refused = UNPORTABLE_GROUPS.find(([form]) => form.test(open));
  if (refused !== undefined) text.report(start, refused[1], refused[2]);
  if (depth >= MAX_DEPTH) {
    text.report(start, `groups may be nested ${MAX_DEPTH} deep`);
    text.skip(text.rest.length);
    return null;
  }
  const body = readChoice(text, depth + 1);
  if (!text.take(")")) return text.report(start, "`(` without `)`");
  const kind = open === "(?=" || open === "(?!" ? "look" : null;
  return kind === null ? { ...body, start, end: text.at } : { kind, body, start, end: text.at };
}

/** Openings of groups that mean something else, or nothing, on the other side. */
const UNPORTABLE_GROUPS: readonly (readonly [form: RegExp, message: string, hint?: string])[] = [
  [/^\(\?P?<[=!]$/, "lookbehind differs between Python and ECMAScript"],
  [/^\(\?P?<$|^\(\?P[=>]?$/, "named groups are written differently in Python and ECMAScript", "write (…)"],
  [/^\(\?>$/, "atomic groups are not in ECMAScript", "write (?:…)"],
  [/^\(\?[a-zA-Z-]+$/, "inline flags are not portable", "write the characters that are meant: [Aa]"],
  [/^\(\?(?:[#(])?$/, "this group is not in ECMAScript"],
];

/** `atom` with the quantifier that follows, if one does. */
function readRepeat(text: PatternText, atom: Pattern | null): Pattern | null {
  const at = text.at;
  const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(text.rest);
  if (quantifier === null || (atom === null && !/^[*+?]/.test(quantifier[0]))) return atom;
  text.skip(quantifier[0].length);
  const { min, max } = boundsOf(quantifier);
  if (text.take("+")) text.report(at, "possessive quantifiers are not in ECMAScript", `write ${quantifier[0]}`);
  else text.take("?"); // lazy: finds the same
  if (atom === null) return null;
  if (/^[*+?]|^\{\d+,?\d*\}/.test(text.rest))
    return text.report(at, "a quantifier after a quantifier", "use a group: (?:…)");
  if (atom.kind === "anchor" || atom.kind === "look") {
    return text.report(at, "an anchor or lookahead cannot be repeated in ECMAScript");
  }
  if (max < min) return text.report(at, `${quantifier[0]} ends before it begins`);
  const largest = Number.isFinite(max) ? max : min;
  if (largest > MAX_COUNT) return text.report(at, `a count may be ${MAX_COUNT} at most`, "use max_length");
  return { kind: "repeat", body: atom, min, max, start: atom.start, end: text.at };
}

function boundsOf([whole, from, comma, to]: RegExpExecArray): { min: number; max: number } {
  if (whole === "*") return { min: 0, max: Infinity };
  if (whole === "+") return { min: 1, max: Infinity };
  if (whole === "?") return { min: 0, max: 1 };
  const min = Number(from);
  if (comma === "") return { min, max: min };
  return { min, max: to === "" ? Infinity : Number(to) };
}
