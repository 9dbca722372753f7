import type { CodeRow } from "./code-row.js";

/** Mistakes of constraints, defaults and examples (stages 3 and 4). */
export const CONSTRAINT_CODES = {
  "unknown-constraint": {
    severity: "error",
    summary: "There is no such constraint.",
    explain: "Constraints are gt, ge, lt, le, multiple_of, min_length, max_length, pattern and tz.",
  },
  "constraint-not-for-type": {
    severity: "error",
    summary: "A constraint does not fit the type it follows.",
    explain: [
      "gt, ge, lt, le and multiple_of are for numbers; min_length and max_length for str, bytes, list, set and map; pattern for str;",
      "tz for datetime and time. In a union they follow the member they are for: `int(ge=0) | null`.",
    ].join("\n"),
  },
  "constraint-ambiguous": {
    severity: "error",
    summary: "A constraint beside `type:` fits more than one member of the union.",
    explain: "Write it on the member it is for: `type: str(min_length=1) | list[int]`.",
  },
  "constraint-bad-value": {
    severity: "error",
    summary: "A constraint has a value of the wrong kind.",
    explain:
      "Bounds of integers are integers, bounds of floats numbers, lengths integers from 0, pattern a string, tz true or false.",
  },
  "constraint-out-of-range": {
    severity: "error",
    summary: "The value of a constraint is out of range.",
    explain: "Bounds of integers fit 64 signed bits, lengths are not negative, multiple_of is above 0.",
  },
  "constraint-contradictory": {
    severity: "error",
    summary: "Two constraints contradict each other or say the same thing twice.",
    explain:
      "No value could satisfy both, or one of them has no effect: `ge` and `gt`, a second pattern, a minimum above the maximum.",
  },
  "constraint-loosens": {
    severity: "error",
    summary: "A constraint allows more than the alias it is put on.",
    explain:
      "Constraints on an alias add to those of the alias. One that only loosens has no effect: remove it, or use the plain type.",
  },
  "pattern-not-portable": {
    severity: "error",
    summary: "A pattern is outside what Python and ECMAScript agree on.",
    explain: "The same pattern must mean the same in every language that reads the contract.",
  },
  "pattern-unsafe": {
    severity: "error",
    summary: "A pattern can take exponential time.",
    explain:
      "Nested repetitions over the same text can be made to run for hours by a short input. Rewrite the pattern without them.",
  },
  "bad-default": {
    severity: "error",
    summary: "A default does not fit its type.",
    explain:
      "Defaults are null, scalars, enum values, empty [] and {}, and {} for a struct whose fields all have defaults.",
  },
  "endless-default": {
    severity: "error",
    summary: "The default of a struct contains itself.",
    explain: "Two structs whose defaults are each other never end. Make one of the fields nullable with default null.",
  },
  "bad-example": {
    severity: "error",
    summary: "An example does not fit its type.",
    explain: "Examples are checked, so that documentation never shows a value that would be refused.",
  },
} as const satisfies { readonly [code: string]: CodeRow };
