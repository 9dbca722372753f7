import type { CodeRow } from "./code-row.js";

/** Mistakes of unions, sets and maps (stage 4). */
export const UNION_CODES = {
  "recursive-union": {
    severity: "error",
    summary: "A union is among its own members.",
    explain: "Remove it: a union has the members of the unions in it anyway.",
  },
  "union-limits": {
    severity: "error",
    summary: "A union has two members that cannot be told apart.",
    explain: [
      "At most one member may be like an integer, one like a string (str, str enums and literals, bytes, datetime, uuid, …), one an array",
      "and one an object, except tagged structs.",
    ].join("\n"),
  },
  "union-member-without-tag": {
    severity: "error",
    summary: "A struct in a union of structs has no tag.",
    explain: "Several structs are told apart by their tags: give each one `tag: name` or `tag: true`.",
  },
  "union-mixed-layout": {
    severity: "error",
    summary: "A union has array-like structs and structs that are objects.",
    explain: "Make all of them array_like or none.",
  },
  "union-mixed-tags": {
    severity: "error",
    summary: "A union has string tags and integer tags.",
    explain: "The tags of one union are all strings or all integers.",
  },
  "duplicate-tag": {
    severity: "error",
    summary: "Two members of a union have the same tag.",
    explain: "Nothing tells them apart: change one `tag`.",
  },
  "tag-field-disagrees": {
    severity: "error",
    summary: "The members of a union have their tags in different fields.",
    explain:
      "Say `tag_field` on the union, or the same one on every member. Two unions that share a member must agree.",
  },
  "bad-set-item": {
    severity: "error",
    summary: "The items of a set are not what a JavaScript Set tells apart.",
    explain:
      "A set can hold booleans, numbers, strings, text scalars, enums and literals of one kind. Use a list for the rest.",
  },
  "bad-map-key": {
    severity: "error",
    summary: "A map key is of a type that cannot be one.",
    explain: "Keys are strings, integers, floats, text scalars (datetime, uuid, …), enums and literals of them.",
  },
} as const satisfies { readonly [code: string]: CodeRow };
