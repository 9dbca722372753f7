import type { CodeRow } from "./code-row.js";

/** Mistakes of names: what is defined where, and what may be called what (stages 3 and 4). */
export const NAME_CODES = {
  "unknown-type": {
    severity: "error",
    summary: "A type expression names a type that does not exist.",
    explain: "Types are scalars (int, str, …) or names defined under `types:` of this module or of a module in `use:`.",
  },
  "name-not-used": {
    severity: "error",
    summary: "A type is defined in a module that is not used.",
    explain: [
      "A module sees its own types and those of the modules in its `use:`, not of the modules those use.",
      "Add the module to `use:`; the hint gives the line.",
    ].join("\n"),
  },
  "unknown-module": {
    severity: "error",
    summary: "`use:` names a module that does not exist.",
    explain: [
      "A module is named for its path: contracts/delta/policies.yaml is `delta/policies`.",
      "Modules of the shipped library start with `tessera/`.",
    ].join("\n"),
  },
  "unused-module": {
    severity: "warning",
    summary: "Nothing of a module in `use:` is used.",
    explain: "Remove it from `use:`, so that the list says what this module depends on.",
  },
  "unknown-ext": {
    severity: "error",
    summary: "ext[…] names an extension type that is not registered.",
    explain: "Register it in tessera.yaml: `ext: { my_type: { code: 3 } }`.",
  },
  "duplicate-type": {
    severity: "error",
    summary: "Two modules define a type of the same name.",
    explain:
      "Type names are unique in the workspace: registry, schemas and the Python package use them bare. Rename one.",
  },
  "unusable-name": {
    severity: "error",
    summary: "A name would shadow what generated TypeScript or Python needs.",
    explain: [
      "A type named `Map` or a field named `class` cannot be generated. Rename it; a field keeps its wire name with `name:`:",
      "  class_:",
      "    type: str",
      "    name: class",
    ].join("\n"),
  },
  "name-clash": {
    severity: "error",
    summary: "A type is named like what is generated for another type.",
    explain: "For a struct X the names XInit and XInfo are generated. Rename the type that is called so.",
  },
  "recursive-alias": {
    severity: "error",
    summary: "An alias refers to itself without a struct in between.",
    explain: [
      "An alias is expanded where it stands, so it cannot contain itself. Put the recursion in a field of a struct:",
      "  Tree: { fields: { children: list[Tree] } }",
    ].join("\n"),
  },
  "recursive-struct": {
    severity: "error",
    summary: "A struct cannot have a value that ends.",
    explain:
      "Every value of the struct would contain another one. Make the field nullable, a list, or give it a default.",
  },
  "literal-out-of-range": {
    severity: "error",
    summary: "An integer literal is beyond 2^53 - 1.",
    explain: "Literals are JavaScript numbers and must be exact.",
  },
} as const satisfies { readonly [code: string]: CodeRow };
