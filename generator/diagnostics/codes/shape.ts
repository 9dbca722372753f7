import type { CodeRow } from "./code-row.js";

/** Mistakes in the shape of a file: its keys and what stands at them (stage 2). */
export const SHAPE_CODES = {
  "unknown-key": {
    severity: "error",
    summary: "A key is not known in this place.",
    explain: `The hint names a similar key, or all keys that are known here. Keys for metadata of your own start with x-.

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
    summary: "A required key is missing.",
    explain: `A field in its long form needs \`type:\`, a rule needs \`expr:\` and \`message:\`, the workspace file needs \`tessera: 1\`.

before: run_id:
          doc: The run.
after:  run_id:
          type: RunId
          doc: The run.`,
  },
  "definition-kind": {
    severity: "error",
    summary: "A definition is none of alias, enum, struct, union and patch, or several of them.",
    explain: `A definition has exactly one of the keys \`type:\` (alias), \`enum:\`, \`fields:\` (struct), \`union:\` and \`patch_of:\`.

before: Status:
          type: str
          enum: [ok, failed]
after:  Status:
          enum: [ok, failed]`,
  },
  "duplicate-value": {
    severity: "error",
    summary: "A list has the same entry twice.",
    explain: `Modules in \`use:\`, values of an enum, members of a union, reserved names and accepted keys are listed once.

before: enum: [ok, failed, ok]
after:  enum: [ok, failed]`,
  },
  "bad-name": {
    severity: "error",
    summary: "A name has a form that is not allowed.",
    explain: `Types have names like RunManifest ([A-Z][A-Za-z0-9]*), fields names like run_id ([a-z_][a-z0-9_]*). If the data has another name
for a field, put that under \`name:\`.

before: runId: str
after:  run_id:
          type: str
          name: runId`,
  },
  "flow-style": {
    severity: "error",
    summary: "Definitions or fields are written in braces.",
    explain: `Within braces, YAML would cut type expressions at commas and brackets. With one field per line, a change of one field is also a
change of one line. JSON is read: where every text is in quotes, there is nothing to cut.

before: fields: { run_id: RunId, tags: list[str] }
after:  fields:
          run_id: RunId
          tags: list[str]`,
  },
  "ext-code-taken": {
    severity: "error",
    summary: "Two MessagePack extension types have the same code.",
    explain: `A code under \`ext:\` in tessera.yaml belongs to one type for ever, since readers know the type by the code alone.

before: arrow_schema: { code: 3 }
        decimal_text: { code: 3 }
after:  arrow_schema: { code: 3 }
        decimal_text: { code: 4 }`,
  },
} as const satisfies { readonly [code: string]: CodeRow };

/** Mistakes inside a type expression (stage 2). */
export const EXPRESSION_CODES = {
  "bad-type-expression": {
    severity: "error",
    summary: "A type expression does not follow the grammar.",
    explain: `field = union [ "=" default ];  union = part { "|" part };  part = name(key=json, …), list[…], set[…], tuple[…, …],
map[key, value], enum[word, …], ext[name], a JSON string, an integer, true, false or null.

before: tags: list<str>          size: int(ge: 0)       name: str?
after:  tags: list[str]          size: int(ge=0)        name: str | null`,
  },
  "misplaced-default": {
    severity: "error",
    summary: "A default is in a place where there can be none.",
    explain: `Only the short form of a field is written with \`= default\`. In the long form, the default has a key of its own. Aliases and
fields that may be unset (\`name?:\`) have no default.

before: type: int = 0
after:  type: int
        default: 0`,
  },
} as const satisfies { readonly [code: string]: CodeRow };
