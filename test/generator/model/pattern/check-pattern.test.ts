import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkPattern } from "../../../../generator/model/pattern/check-pattern.js";
import { pattern } from "../../../../runtime/serde/scalars/pattern.js";

/** Made by pattern-portability.py beside it: the texts, then a pattern a line with what Python finds in them. */
const [head = "", ...rows] = readFileSync(new URL("pattern-portability.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n");
const { texts, listed } = JSON.parse(head) as { texts: string[]; listed: string[] };
const python = rows.map((row) => JSON.parse(row) as [source: string, answers: string]);

const portable = (source: string): boolean => checkPattern(source).every(({ code }) => code !== "pattern-not-portable");

/** Pattern, hint. The message says why. */
const REFUSED: readonly (readonly [source: string, message: string, hint?: string])[] = [
  ["^\\d+$", "`\\d` takes all of Unicode in Python, ASCII in ECMAScript", "write [0-9]"],
  ["\\bx", "`\\b` knows other letters in Python than in ECMAScript"],
  ["x\\Z", "`\\Z` is not in ECMAScript", "write $, or $(?!\\n) to refuse a final newline"],
  ["(?P<year>[0-9]{4})", "named groups are written differently in Python and ECMAScript", "write (…)"],
  ["(?i)abc", "inline flags are not portable", "write the characters that are meant: [Aa]"],
  ["a++", "possessive quantifiers are not in ECMAScript", "write +"],
  ["(?>a)", "atomic groups are not in ECMAScript", "write (?:…)"],
  ["(?<=a)b", "lookbehind differs between Python and ECMAScript"],
  ["(a)\\1", "references to groups differ between Python and ECMAScript"],
  ["\\0", "octal escapes differ between Python and ECMAScript", "write \\x00"],
  ["a{,3}", "`{,3}` counts only in Python", "write {0,3}"],
  ["a]", "`]` stands for itself only in Python", "write \\]"],
  ["[]a]", "an empty class; Python reads `]` as a character here", "write \\]"],
  ["[[a]", "`[` in a class is kept for nested sets", "write \\["],
  ["[a&&b]", "`&&` in a class is kept for set operations", "write \\&"],
  ["[a-z-9]", "`-` stands between two things that are no range", "write \\-"],
  ["(a", "`(` without `)`"],
  ["a)", "`)` without `(`", "write \\)"],
  ["(".repeat(60) + ")".repeat(60), "groups may be nested 50 deep"],
];

const UNSAFE: readonly (readonly [source: string, at: string])[] = [
  ["^(a+)+$", "(a+)+"],
  ["^(a*)*$", "(a*)*"],
  ["^(a?b?)*$", "(a?b?)*"],
  ["^([a-z]+[0-9]?)+$", "([a-z]+[0-9]?)+"],
  ["^(a|a)*$", "(a|a)*"],
  ["^(a|[a-c]b?)*$", "(a|[a-c]b?)*"],
  ["^(ab|a|b)*$", "(ab|a|b)*"],
  ["^(.|\\x20)*$", "(.|\\x20)*"],
  ["^(([a-z]|[a-f0-9])+,)*$", "([a-z]|[a-f0-9])+"],
  ["^([0-9]{1,20}){1,20}$", "([0-9]{1,20}){1,20}"],
  ["^.*.*$", ".*."],
  ["^[a-z]+[a-z0-9]*$", "[a-z]+[a-z0-9]"],
  ["^a*b?a*$", "a*b?a"],
];

const SAFE: readonly string[] = [
  "^[0-9a-f]{64}$",
  "^[A-Za-z0-9._:-]{1,128}$",
  "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
  "^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*$",
  "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$",
  "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$",
  "^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$",
  "^([0-9]{1,3}\\.){3}[0-9]{1,3}$",
  "^[^@ ]+@[^@ ]+$",
  "^(started|succeeded|failed)$",
  "^s3://[^/]+/.+$",
  "^(a|b)*$",
  "^([0-9a-f]{8}){5}$",
  "^/(?:[^/]+/)*[^/]*$",
  "^.*foo.*bar$",
];

describe("checkPattern", () => {
  it.each(REFUSED.map(([source, ...rest]) => ({ source, rest })))("refuses $source", ({ source, rest }) => {
    const [message, hint] = rest;
    const [problem] = checkPattern(source);
    expect(problem?.code).toBe("pattern-not-portable");
    expect(problem?.message).toBe(message);
    expect(problem?.hint).toBe(hint);
  });

  it.each(UNSAFE)("says that %s can blow up", (source, at) => {
    const problems = checkPattern(source);
    expect(problems.map(({ code }) => code)).toEqual(["pattern-unsafe"]);
    expect(source.slice(problems[0]?.start, problems[0]?.end)).toBe(at);
  });

  it.each(SAFE)("takes %s", (source) => {
    expect(checkPattern(source)).toEqual([]);
  });

  it("reports every part that is not portable, where it stands", () => {
    const spans = checkPattern("^\\d+(?i)x{,2}$").map(({ start, end }) => [start, end]);
    expect(spans).toEqual([
      [1, 3],
      [4, 7],
      [9, 13],
    ]);
  });
});

describe("portable patterns", () => {
  it("find in ECMAScript what they find in Python", () => {
    const accepted = python.filter(([source]) => portable(source));
    for (const [source, answers] of accepted) {
      const regexp = pattern(source);
      const ours = texts.map((text) => (regexp.test(text) ? "1" : "0")).join("");
      expect(ours, source).toBe(answers);
    }
    expect(accepted.length).toBeGreaterThan(400);
  });

  it("are not too few: what is listed as portable is taken", () => {
    const first = listed.indexOf("\\d");
    expect(listed.slice(0, first).filter((source) => !portable(source))).toEqual([]);
    expect(listed.slice(first).filter(portable)).toEqual([]);
  });
});
