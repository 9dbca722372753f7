import { constraintEntries } from "../../model/constraints.js";
import type { Type } from "../../model/model.js";
import type { ConstraintKey } from "../../parse/shape-schema.js";

/** The constraints of a type in words, but for those its aliases have, for doc comments: "`>= 0`, `<= 10`", "length `>= 1`"; empty if there are none. */
export function constraintText(type: Type, code: CodeOf = (text) => `\`${text}\``): string {
  if (type.kind === "union") {
    const [only = "", ...others] = type.members
      .filter((member) => member.alias === undefined)
      .map((member) => constraintText(member, code))
      .filter((text) => text !== "");
    return others.length === 0 ? only : "";
  }
  return constraintEntries(type)
    .map(([key, value]) => WORDS[key](String(value), code))
    .join(", ");
}

/** How a piece of code is set off in a text. */
type CodeOf = (text: string) => string;

/** How each constraint reads. */
const WORDS = {
  gt: (value, code) => code(`> ${value}`),
  ge: (value, code) => code(`>= ${value}`),
  lt: (value, code) => code(`< ${value}`),
  le: (value, code) => code(`<= ${value}`),
  multiple_of: (value, code) => `a multiple of ${code(value)}`,
  min_length: (value, code) => `length ${code(`>= ${value}`)}`,
  max_length: (value, code) => `length ${code(`<= ${value}`)}`,
  pattern: (value, code) => `matches ${code(value)}`,
  tz: (value) => (value === "true" ? "with a time zone" : "without a time zone"),
} satisfies Record<ConstraintKey, (value: string, code: CodeOf) => string>;
