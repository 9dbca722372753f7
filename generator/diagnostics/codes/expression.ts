import type { CodeRow } from "./code-row.js";

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
    summary: "A default stands where none can be.",
    explain: `\`name: T = default\` is the short form. In the long form the default has a key of its own; an alias and a field that may be
unset (\`name?:\`) have none.

before: type: int = 0
after:  type: int
        default: 0`,
  },
} as const satisfies { readonly [code: string]: CodeRow };
