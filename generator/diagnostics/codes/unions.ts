import type { CodeRow } from "./code-row.js";

/** Mistakes of unions, sets and maps (stage 4). */
export const UNION_CODES = {
  "recursive-union": {
    severity: "error",
    summary: "A union is a member of itself.",
    explain: "Remove it. A union has the members of the unions in it anyway.",
  },
  "union-limits": {
    severity: "error",
    summary: "Two members of a union cannot be told apart.",
    explain: [
      "At most one member may be an integer in the data, one a string (str, enums of strings, bytes, datetime, uuid, …), one an array",
      "and one an object. Of structs with tags there can be any number.",
    ].join("\n"),
  },
  "union-member-without-tag": {
    severity: "error",
    summary: "A struct in a union of structs has no tag.",
    explain: "Structs in a union are told apart by their tags: give each of them `tag: name` or `tag: true`.",
  },
  "union-mixed-layout": {
    severity: "error",
    summary: "A union has structs that are arrays and structs that are objects.",
    explain: "Make all of them array_like, or none.",
  },
  "union-mixed-tags": {
    severity: "error",
    summary: "A union has string tags and integer tags.",
    explain: "The tags of one union are all strings or all integers.",
  },
  "duplicate-tag": {
    severity: "error",
    summary: "Two members of a union have the same tag.",
    explain: "Nothing tells them apart. Change one of the tags.",
  },
  "tag-field-disagrees": {
    severity: "error",
    summary: "The members of a union have their tags in different fields.",
    explain:
      "Set `tag_field` on the union, or the same one on every member. Two unions that share a member must agree.",
  },
  "bad-set-item": {
    severity: "error",
    summary: "A set has items that a JavaScript Set cannot tell apart.",
    explain:
      "A set can have booleans, numbers, strings, dates and the like, and enums and literals of one kind. Use a list for the rest.",
  },
  "bad-map-key": {
    severity: "error",
    summary: "A type cannot be the key of a map.",
    explain:
      "Keys are strings, integers, floats, dates, UUIDs and the like, and enums and literals of strings and integers.",
  },
} as const satisfies { readonly [code: string]: CodeRow };
