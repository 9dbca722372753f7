import type { CodeRow } from "./code-row.js";

/** What `tessera lint` finds: contracts that work, and that their readers will regret. */
export const LINT_CODES = {
  undocumented: {
    severity: "warning",
    summary: "A type or field has no doc.",
    explain: [
      "The doc is what readers of the TypeScript, the Python, the JSON Schema and the reference see. Say what they cannot guess:",
      "units, what null means, who writes the value.",
      "  rows:",
      "    type: NonNegInt",
      "    doc: Rows written by this run, rewritten ones not counted.",
    ].join("\n"),
  },
  "opaque-type": {
    severity: "warning",
    summary: "`any` stands without a reason.",
    explain: [
      "Nothing of an `any` is checked, and the evolution check cannot see what changes in it. Name its type, or say why it has none",
      "with x-opaque, on the field or on the alias that has the `any`:",
      "  attributes:",
      "    type: map[str, any]",
      "    doc: What the tool says of itself.",
      "    x-opaque: chosen by each tool",
    ].join("\n"),
  },
  "json-in-text": {
    severity: "warning",
    summary: "A string field holds JSON.",
    explain: [
      "JSON within JSON is written twice and checked never. Give the field the type of what is in it, or `raw` for bytes that are",
      "passed on as they are. Where the text is prescribed by somebody else, say so: `x-opaque: the protocol wants a string`.",
    ].join("\n"),
  },
  "hand-written-tag": {
    severity: "warning",
    summary: "A field does what a tag is for.",
    explain: [
      "A field that has one value only, so that readers can tell structs apart, is a tag: decoders then choose by it, wherever it stands.",
      "  kind: '\"manifest\"'        ->   tag: manifest",
      "                                tag_field: kind",
    ].join("\n"),
  },
  "kind-disagrees": {
    severity: "warning",
    summary: "The options of a struct do not fit its kind.",
    explain: [
      "config and spec are strict, so that a misspelled key is found; persisted artifacts, envelopes, logs and reports are compat, so that",
      "older readers survive new fields; array_like is for telemetry, where only appending is safe.",
      "Change the option, or the kind; or say why under x-lint: `x-lint: { kind-disagrees: readers are part of this package }`.",
    ].join("\n"),
  },
  "unused-name": {
    severity: "warning",
    summary: "Nothing refers to an alias or enum.",
    explain: [
      "It may be a leftover: remove it. If it is there for other workspaces or for code, say so:",
      "  x-lint: { unused-name: for contracts of our users }",
      "on the definition, or once on the module.",
    ].join("\n"),
  },
} as const satisfies { readonly [code: string]: CodeRow };
