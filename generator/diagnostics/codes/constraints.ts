import type { CodeRow } from "./code-row.js";

/** Mistakes of constraints, defaults and examples (stages 3 and 4). */
export const CONSTRAINT_CODES = {
  "unknown-constraint": {
    severity: "error",
    summary: "A constraint does not exist.",
    explain: "The constraints are gt, ge, lt, le, multiple_of, min_length, max_length, pattern and tz.",
  },
  "constraint-not-for-type": {
    severity: "error",
    summary: "A constraint is not for the type that it follows.",
    explain: [
      "gt, ge, lt, le and multiple_of are for numbers; min_length and max_length for str, bytes, list, set and map; pattern for str;",
      "tz for datetime and time. In a union, a constraint follows the member that it is for: `int(ge=0) | null`.",
    ].join("\n"),
  },
  "constraint-ambiguous": {
    severity: "error",
    summary: "A constraint in the long form fits more than one member of the union.",
    explain: "Write it behind the member that it is for: `type: str(min_length=1) | list[int]`.",
  },
  "constraint-bad-value": {
    severity: "error",
    summary: "A constraint has a value of the wrong kind.",
    explain:
      "Bounds of integers are integers, bounds of floats are numbers, lengths are integers from 0, pattern is a string, tz true or false.",
  },
  "constraint-out-of-range": {
    severity: "error",
    summary: "The value of a constraint is out of range.",
    explain:
      "Bounds of integers must fit into 64 bits with a sign, lengths must not be negative, multiple_of must be above 0.",
  },
  "constraint-contradictory": {
    severity: "error",
    summary: "Two constraints contradict or repeat each other.",
    explain:
      "No value can meet both, or one of them has no effect: `ge` beside `gt`, a second pattern, a minimum above the maximum.",
  },
  "constraint-loosens": {
    severity: "error",
    summary: "A constraint allows more than its alias does.",
    explain:
      "Constraints behind an alias are added to its own, so one that allows more has no effect: remove it, or use the plain type.",
  },
  "pattern-not-portable": {
    severity: "error",
    summary: "A pattern uses something that Python and JavaScript read differently.",
    explain:
      "A pattern must mean the same in every language that reads the contract. Write it without the part that the message names.",
  },
  "pattern-unsafe": {
    severity: "error",
    summary: "Matching a pattern can take exponential time.",
    explain:
      "A repetition within a repetition, such as `(a+)+`, can keep a program busy for hours with a short text. Rewrite the pattern without it.",
  },
  "bad-default": {
    severity: "error",
    summary: "A default does not fit its type.",
    explain:
      "A default is null, a scalar, a value of an enum, an empty [] or {}, or {} for a struct whose fields all have defaults.",
  },
  "endless-default": {
    severity: "error",
    summary: "The default of a struct contains itself.",
    explain: "Such a value would never end. Let one of the fields be null, and make null its default.",
  },
  "bad-example": {
    severity: "error",
    summary: "An example does not fit its type.",
    explain: "Examples are checked, so that the documentation never shows a value that would be refused.",
  },
} as const satisfies { readonly [code: string]: CodeRow };
