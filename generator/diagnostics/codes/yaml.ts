import type { CodeRow } from "./code-row.js";

/** Mistakes in the YAML of a file, whatever it says (stage 2). */
export const YAML_CODES = {
  "bad-yaml": {
    severity: "error",
    summary: "The file is not valid YAML.",
    explain: `The caret is where the file stops making sense. The cause is often in a line above: an indentation that fits no block, or a
quote or bracket that is never closed.

before: doc: "one run
after:  doc: "one run"`,
  },
  "yaml-cut": {
    severity: "error",
    summary: "YAML cuts off or misreads a value that is not quoted.",
    explain: `In YAML, ": " starts a mapping and " #" a comment, a value that starts with a quote or a bracket ends where that is closed, and some
characters may not come first. The rest of the value would be lost. Quote the whole value, or use the long form.

before: mode: "append" | "overwrite"
after:  mode: '"append" | "overwrite"'
or:     mode: enum[append, overwrite]

before: columns: str(pattern="a #b")
after:  columns: 'str(pattern="a #b")'`,
  },
  "bad-character": {
    severity: "error",
    summary: "A file has a character that YAML does not allow.",
    explain: `Control characters (NUL, escape, a carriage return on its own, …) are invisible, and YAML does not allow them.
Remove the character, or write it as an escape in double quotes.

before: pattern: "<NUL>"
after:  pattern: "\\u0000"`,
  },
  "file-too-large": {
    severity: "error",
    summary: "A contract file is longer than four million characters.",
    explain: `A file is a module. Split it into several modules, which can use each other.`,
  },
  "too-deep": {
    severity: "error",
    summary: "Mappings, lists or brackets are nested too deeply.",
    explain: `YAML may be nested 64 levels deep, the brackets of a type expression 32. Give the inner part a name.

before: matrix: list[list[list[…]]]
after:  matrix: list[Row]`,
  },
  "duplicate-key": {
    severity: "error",
    summary: "A mapping has the same key twice.",
    explain: `Some YAML readers take the first of them, others the last. \`name\` and \`name?\` are the same field.

before: run_id: str
        run_id: RunId
after:  run_id: RunId`,
  },
  "yaml-anchor": {
    severity: "error",
    summary: "YAML anchors and aliases are not part of the contract language.",
    explain: `Give what is shared a name: an alias for a type, or a struct for \`extends:\`.

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
    explain: `Contracts are always YAML 1.2. Remove the line.`,
  },
  "yaml-documents": {
    severity: "error",
    summary: "A file holds more than one YAML document.",
    explain: `A file is a module. Put what follows the second \`---\` into a file of its own.`,
  },
  "yaml-tab": {
    severity: "error",
    summary: "A file has a tab outside of quotes and block text.",
    explain: `YAML forbids tabs in indentation, and elsewhere they look like spaces. Write spaces, or \\t in double quotes.`,
  },
  "proto-key": {
    severity: "error",
    summary: "The key __proto__ is not allowed.",
    explain: `In JavaScript, setting the property __proto__ of an object may change its prototype instead. Choose another name.`,
  },
  "unquoted-value": {
    severity: "error",
    summary: "A string is not quoted, and YAML may read it as something else.",
    explain: `YAML 1.1 reads off, no, 012, 12:30:00 or 2024-01-01 as a boolean, a number or a date; YAML 1.2 reads 1e5, true and ~ as a
number, a boolean and null. Quote the string, and every reader reads the same.

before: enum: [off, explicit, auto]
after:  enum: ["off", explicit, auto]`,
  },
} as const satisfies { readonly [code: string]: CodeRow };
