import type { Type } from "../model/model.js";

/** The constraints of a type in words, but for those its aliases have, for doc comments: "`>= 0`, `<= 10`", "length `>= 1`"; empty if there are none. */
export function constraintText(type: Type, code: CodeOf = (text) => `\`${text}\``): string {
  if (type.kind === "union") {
    const bound = type.members
      .filter((member) => member.alias === undefined)
      .map((member) => constraintText(member, code))
      .filter((text) => text !== "");
    return bound.length === 1 ? (bound[0] ?? "") : "";
  }
  const given: { readonly [key: string]: unknown } = { ...type };
  const all = WORDS.flatMap(([key, words]) => (key in given ? [words(String(given[key]), code)] : []));
  return all.join(", ");
}

/** How a piece of code is set off in a text. */
type CodeOf = (text: string) => string;

/** A row a constraint: its key and how it reads. */
const WORDS: readonly (readonly [string, (value: string, code: CodeOf) => string])[] = [
  ["gt", (value, code) => code(`> ${value}`)],
  ["ge", (value, code) => code(`>= ${value}`)],
  ["lt", (value, code) => code(`< ${value}`)],
  ["le", (value, code) => code(`<= ${value}`)],
  ["multiple_of", (value, code) => `a multiple of ${code(value)}`],
  ["min_length", (value, code) => `length ${code(`>= ${value}`)}`],
  ["max_length", (value, code) => `length ${code(`<= ${value}`)}`],
  ["pattern", (value, code) => `matches ${code(value)}`],
  ["tz", (value) => (value === "true" ? "with a time zone" : "without a time zone")],
];
