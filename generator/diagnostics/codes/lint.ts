import type { CodeRow } from "./code-row.js";

/** What `tessera lint` finds: contracts that compile, but are likely to cause trouble later. */
export const LINT_CODES = {
  undocumented: {
    severity: "warning",
    summary: "A type or field has no doc.",
    explain: [
      "The doc is what people read in TypeScript, in Python, in JSON Schema and in the reference. Say what they cannot guess:",
      "units, what null means, who writes the value.",
      "  rows:",
      "    type: NonNegInt",
      "    doc: Rows that this run wrote, not counting rewritten ones.",
    ].join("\n"),
  },
  "opaque-type": {
    severity: "warning",
    summary: "A type is `any`, and no reason is given.",
    explain: [
      "Nothing in an `any` is checked, and the breaking check cannot see when it changes. Give it a type, or say why it has none",
      "under x-opaque, on the field or on the alias:",
      "  attributes:",
      "    type: map[str, any]",
      "    doc: What the tool says about itself.",
      "    x-opaque: chosen by each tool",
    ].join("\n"),
  },
  "json-in-text": {
    severity: "warning",
    summary: "A string field holds JSON.",
    explain: [
      "JSON within JSON is escaped, and never checked. Give the field the type of what is in it, or `raw` if it is only",
      "passed on. If somebody else wants a string there, say so: `x-opaque: the protocol wants a string`.",
    ].join("\n"),
  },
  "hand-written-tag": {
    severity: "warning",
    summary: "A field is used as a tag.",
    explain: [
      "A field with a single value tells readers which struct they have. That is what a tag is for: decoders then choose the struct by it.",
      "  kind: '\"manifest\"'        ->   tag: manifest",
      "                                tag_field: kind",
    ].join("\n"),
  },
  "kind-disagrees": {
    severity: "warning",
    summary: "The options of a struct do not fit its kind.",
    explain: [
      "config and spec should be strict, so that a misspelled key is found. Stored artifacts, envelopes, logs and reports should be compat,",
      "so that old readers survive new fields. array_like should only be used for telemetry, since its fields can only be appended to.",
      "Change the option or the kind, or give a reason under x-lint: `x-lint: { kind-disagrees: readers are part of this package }`.",
    ].join("\n"),
  },
  "unused-name": {
    severity: "warning",
    summary: "An alias or enum is not used anywhere.",
    explain: [
      "If it is a leftover, remove it. If it is there for other projects or for code, say so on the definition:",
      "  x-lint: { unused-name: for contracts of our users }",
      "or once for the whole module.",
    ].join("\n"),
  },
} as const satisfies { readonly [code: string]: CodeRow };
