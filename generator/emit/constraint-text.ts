import type { Type } from "../model/model.js";

/** The constraints of a type in words, but for those its aliases have, for doc comments: "`>= 0`, `<= 10`", "length `>= 1`"; empty if there are none. */
export function constraintText(type: Type): string {
  if (type.kind === "union") {
    const bound = type.members
      .filter((member) => member.alias === undefined)
      .map(constraintText)
      .filter((text) => text !== "");
    return bound.length === 1 ? (bound[0] ?? "") : "";
  }
  const given = new Map<string, unknown>(Object.entries(type));
  return WORDS.flatMap(([key, words]) => (given.has(key) ? [words(given.get(key))] : [])).join(", ");
}

/** A row a constraint: its key and how it reads. */
const WORDS: readonly (readonly [string, (value: unknown) => string])[] = [
  ["gt", (value) => `\`> ${String(value)}\``],
  ["ge", (value) => `\`>= ${String(value)}\``],
  ["lt", (value) => `\`< ${String(value)}\``],
  ["le", (value) => `\`<= ${String(value)}\``],
  ["multiple_of", (value) => `a multiple of \`${String(value)}\``],
  ["min_length", (value) => `length \`>= ${String(value)}\``],
  ["max_length", (value) => `length \`<= ${String(value)}\``],
  ["pattern", (value) => `matches \`${String(value)}\``],
  ["tz", (value) => (value === true ? "with a time zone" : "without a time zone")],
];
