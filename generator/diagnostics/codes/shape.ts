import type { CodeRow } from "./code-row.js";

/** Mistakes in the shape of a file: its keys and what stands at them (stage 2). */
export const SHAPE_CODES = {
  "unknown-key": {
    severity: "error",
    summary: "A key that means nothing in this place.",
    explain: `The message lists the nearest key that is allowed here. Your own metadata goes under x-… keys, which are copied to every output.

before: owner: data-platform
after:  x-owner: data-platform`,
  },
  "wrong-value": {
    severity: "error",
    summary: "A key has a value of the wrong kind.",
    explain: `The message says what is expected and what was found.

before: use: types
after:  use: [types]`,
  },
  "missing-key": {
    severity: "error",
    summary: "A key that is needed is not there.",
    explain: `The long form of a field needs \`type:\`; a rule needs \`expr:\` and \`message:\`; the workspace file needs \`tessera: 1\`.

before: run_id:
          doc: The run.
after:  run_id:
          type: RunId
          doc: The run.`,
  },
  "definition-kind": {
    severity: "error",
    summary: "A definition is not exactly one of alias, enum, struct, union and patch.",
    explain: `Definitions are told apart by one key: \`type:\` (alias), \`enum:\`, \`fields:\` (struct), \`union:\`, \`patch_of:\`.

before: Status:
          type: str
          enum: [ok, failed]
after:  Status:
          enum: [ok, failed]`,
  },
  "duplicate-value": {
    severity: "error",
    summary: "A list says the same thing twice.",
    explain: `Modules in \`use:\`, values of an enum, members of a union, reserved names and accepted keys each stand once.

before: enum: [ok, failed, ok]
after:  enum: [ok, failed]`,
  },
  "bad-name": {
    severity: "error",
    summary: "A name is not spelled as the language wants it.",
    explain: `Types are written RunManifest ([A-Z][A-Za-z0-9]*), fields run_id ([a-z_][a-z0-9_]*). Any other wire name goes under \`name:\`.

before: runId: str
after:  run_id:
          type: str
          name: runId`,
  },
  "flow-style": {
    severity: "error",
    summary: "Definitions or fields are written in braces.",
    explain: `One field a line makes a one-field change a one-line diff, and YAML would cut type expressions at commas and brackets.

before: fields: { run_id: RunId, tags: list[str] }
after:  fields:
          run_id: RunId
          tags: list[str]`,
  },
  "ext-code-taken": {
    severity: "error",
    summary: "Two MessagePack extension types have the same code.",
    explain: `A code in \`ext:\` of tessera.yaml stands for one type for ever: readers of old bytes go by the code alone.

before: arrow_schema: { code: 3 }
        decimal_text: { code: 3 }
after:  arrow_schema: { code: 3 }
        decimal_text: { code: 4 }`,
  },
} as const satisfies { readonly [code: string]: CodeRow };
