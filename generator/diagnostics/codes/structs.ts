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
      'The values of an enum are all strings or all integers. YAML reads `1` as an integer and `"1"` as a string.',
  },
  "bad-enum-value": {
    severity: "error",
    summary: "An enum value is neither a string nor an exact integer.",
    explain: "Values are strings or integers within ±(2^53 - 1).",
  },
  "not-a-struct": {
    severity: "error",
    summary: "extends, patch_of or union names something that is no struct of the kind it needs.",
    explain:
      "`extends` wants a struct with fields, `patch_of` one that is an object on the wire, `union` structs and unions.",
  },
  "recursive-extends": {
    severity: "error",
    summary: "A struct extends itself.",
    explain: "Remove one `extends` of the circle.",
  },
  "array-like-mismatch": {
    severity: "error",
    summary: "A struct and its base are not both arrays or both objects.",
    explain: "array_like is inherited: remove it here, or do not extend.",
  },
  "duplicate-field": {
    severity: "error",
    summary: "A struct has two fields of the same name.",
    explain: "Redeclaring a field of the base is not possible, and `name` and `name?` are the same field.",
  },
  "duplicate-wire-name": {
    severity: "error",
    summary: "Two fields have the same name on the wire.",
    explain: "Wire names come from `name:`, `rename:` or the field's name; the keys of `accept:` count too.",
  },
  "bad-wire-name": {
    severity: "error",
    summary: "A wire name has a quote, a backslash or a control character.",
    explain: "msgspec refuses such names, and so do we. Choose a name without them.",
  },
  "proto-name": {
    severity: "error",
    summary: "A field is named __proto__.",
    explain: "In JavaScript __proto__ is not an ordinary property. Choose another name.",
  },
  "reserved-reused": {
    severity: "error",
    summary: "A reserved name, position or value is used again.",
    explain: "It had another meaning once, and old data may still carry it. Choose a new one.",
  },
  "bad-position": {
    severity: "error",
    summary: "A number in `reserved:` is not a position of this struct.",
    explain: "Positions count from 0, without the tag, and only array-like structs have them. Others reserve names.",
  },
  "required-after-defaulted": {
    severity: "error",
    summary: "A required field comes after a defaulted one in an array-like struct.",
    explain:
      "Positions are append-only: required fields first, then those with defaults. After a reserved position, too, fields have defaults.",
  },
  "unset-in-array": {
    severity: "error",
    summary: "A field of an array-like struct may be unset.",
    explain: "An array has no absent fields. Use `T | null = null`.",
  },
  "accept-in-array": {
    severity: "error",
    summary: "A field of an array-like struct has `accept:`.",
    explain: "An array has no keys that could be accepted.",
  },
  "tag-field-declared": {
    severity: "error",
    summary: "The tag field is also a declared field.",
    explain: "The tag is written by the codec. Remove the field or choose another `tag_field`.",
  },
  "bad-tag": {
    severity: "error",
    summary: "A tag is not what a tag can be.",
    explain: "A tag is a string, an integer, `true` (the struct's name) or `false` (drop an inherited one).",
  },
} as const satisfies { readonly [code: string]: CodeRow };
