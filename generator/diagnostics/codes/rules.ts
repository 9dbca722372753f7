import type { CodeRow } from "./code-row.js";

/** Mistakes in the rules of structs (stage 3). */
export const RULE_CODES = {
  "rule-syntax": {
    severity: "error",
    summary: "A rule is not a CEL expression.",
    explain: "Rules are CEL over `this`: `this.cache != false || this.columns == null`.",
  },
  "rule-unknown-field": {
    severity: "error",
    summary: "A rule reads a field that does not exist.",
    explain: "`this` is the struct; its fields have the names of the contract.",
  },
  "rule-type": {
    severity: "error",
    summary: "A rule does not fit the types of the fields.",
    explain:
      "Rules are checked against the contract: both sides of a comparison are of one kind, and the whole is true or false.",
  },
  "rule-unguarded-unset": {
    severity: "error",
    summary: "A rule reads a field that may be unset without asking first.",
    explain: "Write `!has(this.x) || this.x > 0`.",
  },
} as const satisfies { readonly [code: string]: CodeRow };
