import type { CodeRow } from "./code-row.js";

/** Mistakes in the YAML of a file, whatever it says (stage 2). */
export const YAML_CODES = {
  "bad-yaml": {
    severity: "error",
    summary: "The file is not valid YAML.",
    explain: `The caret is where the YAML stops making sense; the cause is often a line above: an indentation that fits no block,
or a quote or bracket that is never closed.

before: doc: "one run
after:  doc: "one run"`,
  },
  "yaml-cut": {
    severity: "error",
    summary: "YAML cuts or misreads a value that is not quoted.",
    explain: `In YAML ": " starts a mapping, " #" a comment, a leading quote or bracket ends the value where it is closed, and some
characters may not come first. The rest of the value would be lost. Quote the whole value, or use the long form.

before: mode: "append" | "overwrite"
after:  mode: '"append" | "overwrite"'
or:     mode: enum[append, overwrite]

before: columns: str(pattern="a #b")
after:  columns: 'str(pattern="a #b")'`,
  },
  "bad-character": {
    severity: "error",
    summary: "A character that YAML does not allow.",
    explain: `Control characters (NUL, escape, a lone carriage return …) cannot be seen and are not allowed in YAML.
Remove it; in double quotes it can be written as an escape.

before: pattern: "<NUL>"
after:  pattern: "\\u0000"`,
  },
  "file-too-large": {
    severity: "error",
    summary: "A contract file is longer than four million characters.",
    explain: `One file is one module. Split it into modules that see each other through \`use:\`.`,
  },
  "too-deep": {
    severity: "error",
    summary: "Mappings, lists or brackets are nested too deeply.",
    explain: `A contract may nest 64 levels of YAML and 32 of brackets in a type expression. Give the inner part a name.

before: matrix: list[list[list[…]]]
after:  matrix: list[Row]`,
  },
  "duplicate-key": {
    severity: "error",
    summary: "A mapping has the same key twice.",
    explain: `YAML readers keep the first, the last or none of them. \`name\` and \`name?\` are the same field.

before: run_id: str
        run_id: RunId
after:  run_id: RunId`,
  },
  "yaml-anchor": {
    severity: "error",
    summary: "YAML anchors and aliases are not part of the contract language.",
    explain: `What is shared has a name in the contract: a type alias, or a struct with \`extends:\`.

before: first: &id str(min_length=1)
        second: *id
after:  first: NonEmptyStr
        second: NonEmptyStr`,
  },
  "yaml-merge-key": {
    severity: "error",
    summary: "The merge key << is not part of the contract language.",
    explain: `Write \`extends: Base\`: the fields of the base come first.

before: fields:
          <<: *base
after:  extends: Base
        fields: …`,
  },
  "yaml-tag": {
    severity: "error",
    summary: "YAML tags such as !!str are not part of the contract language.",
    explain: `Quote a value to make it a string.

before: default: !!str 12
after:  default: "12"`,
  },
  "yaml-directive": {
    severity: "error",
    summary: "YAML directives such as %YAML are not part of the contract language.",
    explain: `Contracts are YAML 1.2; nothing needs to say so. Remove the line.`,
  },
  "yaml-documents": {
    severity: "error",
    summary: "A file holds more than one YAML document.",
    explain: `One file is one module. Put what follows the second \`---\` into a file of its own.`,
  },
  "yaml-tab": {
    severity: "error",
    summary: "A tab outside of quotes and block text.",
    explain: `YAML forbids tabs in indentation, and elsewhere they look like spaces. Write spaces; in double quotes, \\t.`,
  },
  "proto-key": {
    severity: "error",
    summary: "The key __proto__ is not allowed.",
    explain: `In JavaScript an object with the key __proto__ may get another prototype instead of a property.
Give the field another name, and the wire name it needs elsewhere: no JSON of ours has that key.`,
  },
  "unquoted-value": {
    severity: "error",
    summary: "A string that YAML reads as something else unless it is quoted.",
    explain: `YAML 1.1 takes off, no, 012, 12:30:00 or 2024-01-01 for a boolean, a number or a date; YAML 1.2 takes 1e5, true and ~
for a number, a boolean and null. Quote the string and everybody reads the same.

before: enum: [off, explicit, auto]
after:  enum: ["off", explicit, auto]`,
  },
} as const satisfies { readonly [code: string]: CodeRow };
