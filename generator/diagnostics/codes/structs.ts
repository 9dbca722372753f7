import type { CodeRow } from "./code-row.js";

/** Mistakes of structs, enums and their fields (stages 3 and 4). */
export const STRUCT_CODES = {
  "empty-enum": {
    severity: "error",
    summary: "An enum has no values.",
    explain: "Give it at least one value.",
  },
  "mixed-enum": {
    severity: "error",
    summary: "An enum has strings and integers.",
    explain:
      'The values of an enum are either all strings or all integers. In YAML, `1` is an integer and `"1"` a string.',
  },
  "bad-enum-value": {
    severity: "error",
    summary: "An enum value is neither a string nor an exact integer.",
    explain: "Values are strings or integers within ±(2^53 - 1).",
  },
  "not-a-struct": {
    severity: "error",
    summary: "extends, patch_of or union names something other than the kind of struct that it needs.",
    explain:
      "`extends` needs a struct with fields, `patch_of` needs one that is an object on the wire, `union` needs structs and unions.",
  },
  "recursive-extends": {
    severity: "error",
    summary: "A struct extends itself.",
    explain: "Remove one `extends` from the circle.",
  },
  "array-like-mismatch": {
    severity: "error",
    summary: "A struct is an array on the wire and its base an object, or the other way round.",
    explain: "array_like is inherited. Remove it here, or remove `extends`.",
  },
  "duplicate-field": {
    severity: "error",
    summary: "A struct has two fields of the same name.",
    explain: "A field of the base cannot be declared again, and `name` and `name?` are the same field.",
  },
  "duplicate-wire-name": {
    severity: "error",
    summary: "Two fields have the same name on the wire.",
    explain:
      "The name on the wire is that of `name:`, or what `rename:` makes of the field's name, or that name. The keys of `accept:` count too.",
  },
  "bad-wire-name": {
    severity: "error",
    summary: "A wire name has a quote, a backslash or a control character.",
    explain: "msgspec does not accept such names. Choose a name without them.",
  },
  "proto-name": {
    severity: "error",
    summary: "A field is named __proto__.",
    explain: "In JavaScript, __proto__ is no ordinary property. Choose another name.",
  },
  "reserved-reused": {
    severity: "error",
    summary: "A reserved name, position or value is used again.",
    explain: "It once had another meaning, and old data may still contain it. Choose a new one.",
  },
  "bad-position": {
    severity: "error",
    summary: "A number in `reserved:` is not a position of this struct.",
    explain:
      "Positions are counted from 0, without the tag, and only array-like structs have them. In other structs, reserve names.",
  },
  "required-after-defaulted": {
    severity: "error",
    summary: "A required field comes after a defaulted one in an array-like struct.",
    explain:
      "In an array, fields can only be left out at the end. So required fields come first, and fields after a reserved position have defaults too.",
  },
  "unset-in-array": {
    severity: "error",
    summary: "A field of an array-like struct may be unset.",
    explain: "In an array, no field can be absent. Use `T | null = null`.",
  },
  "accept-in-array": {
    severity: "error",
    summary: "A field of an array-like struct has `accept:`.",
    explain: "An array has no keys. Remove `accept:`.",
  },
  "tag-field-declared": {
    severity: "error",
    summary: "The tag field is also a declared field.",
    explain: "The tag is written by the codec. Remove the field, or choose another `tag_field`.",
  },
  "bad-tag": {
    severity: "error",
    summary: "A tag is neither a string, an integer, true nor false.",
    explain:
      "A tag is a string, an integer within ±(2^53 - 1), `true` (the name of the struct) or `false` (none, although the base has one).",
  },
} as const satisfies { readonly [code: string]: CodeRow };

/** Mistakes in the rules of structs (stage 3). */
export const RULE_CODES = {
  "rule-syntax": {
    severity: "error",
    summary: "A rule is not a CEL expression.",
    explain: [
      "A rule is a CEL expression over `this`, such as `this.cache != false || this.columns == null`. It can use fields, has(), literals,",
      "! && || ?:, comparisons, arithmetic, `in`, size, startsWith, endsWith, contains, matches, all, exists, exists_one, filter and map.",
    ].join("\n"),
  },
  "rule-unknown-field": {
    severity: "error",
    summary: "A rule reads a field that does not exist.",
    explain: "`this` is the struct. Its fields have their names in the contract, not those on the wire.",
  },
  "rule-type": {
    severity: "error",
    summary: "A rule does not fit the types of the fields.",
    explain:
      "Both sides of a comparison must be of the same kind, operators must exist for their operands, and the whole must be true or false.",
  },
  "rule-unguarded-unset": {
    severity: "error",
    summary: "A rule reads a field that may be unset without checking that it is there.",
    explain: "Check it first: `!has(this.x) || this.x > 0`.",
  },
} as const satisfies { readonly [code: string]: CodeRow };
