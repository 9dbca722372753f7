// Regular expressions that DuckDB and Spark understand alike: a part of those that contracts may have.

const ESCAPE = String.raw`\\(?:x[0-9a-fA-F]{2}|[tnfr^$\\.*+?()[\]{}|/])`;
// An opening bracket and two ampersands mean something else in classes of Java.
const CLASS = String.raw`\[\^?(?:${ESCAPE}|\\-|(?!&&)[^\\[\]^])+\]`;
const GROUP = String.raw`\((?:\?:|(?!\?))|[)|]`;
const COUNT = String.raw`(?:[*+?]|\{\d{1,3}(?:,\d{0,3})?\})\??`;
const PART = new RegExp([ESCAPE, CLASS, GROUP, COUNT, String.raw`[^\\[\](){}*+?|]`].join("|"), "guy");

/** What is wrong with a pattern, or not portable; null if nothing is. */
export function patternProblem(pattern: string): string | null {
  const { length } = partsOf(pattern).join("");
  const rest = /^.{0,3}/su.exec(pattern.slice(length))?.[0] ?? "";
  if (rest !== "") return `has ${JSON.stringify(rest)} at ${length}, which engines do not read alike`;
  try {
    RegExp(pattern, "u");
    return null;
  } catch (error) {
    return `is no pattern: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The pattern where a dot is anything but a line feed, and a dollar the very end. */
export function exactPattern(pattern: string): string {
  return partsOf(pattern)
    .map((part) => EXACT[part] ?? part)
    .join("");
}

const EXACT: { readonly [part: string]: string } = { ".": String.raw`[^\n]`, $: String.raw`\z` };

function partsOf(pattern: string): readonly string[] {
  return pattern.match(PART) ?? [];
}
