import type { CodeRow } from "./code-row.js";

/** Mistakes of names: what is defined where, and what may be called what (stages 3 and 4). */
export const NAME_CODES = {
  "unknown-type": {
    severity: "error",
    summary: "A type expression names a type that does not exist.",
    explain:
      "A type is a scalar (int, str, …) or a name that is defined under `types:`, in this module or in a module listed under `use:`.",
  },
  "name-not-used": {
    severity: "error",
    summary: "A type is defined in a module that is not listed under `use:`.",
    explain: [
      "A module sees its own types and those of the modules it lists under `use:`, but not those of the modules that these use.",
      "Add the module to `use:`, as the hint shows.",
    ].join("\n"),
  },
  "unknown-module": {
    severity: "error",
    summary: "`use:` lists a module that does not exist.",
    explain: [
      "A module is named by its path: contracts/delta/policies.yaml is `delta/policies`.",
      "The names of the modules of the standard library start with `tessera/`.",
    ].join("\n"),
  },
  "unused-module": {
    severity: "warning",
    summary: "`use:` lists a module, none of whose types is used.",
    explain: "Remove it from `use:`, so that the list shows what this module depends on.",
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
      "No two types of a workspace may have the same name, since the registry, schemas and the Python package go by it. Rename one of them.",
  },
  "unusable-name": {
    severity: "error",
    summary: "A name cannot be used in generated TypeScript or Python.",
    explain: [
      "A type named `Map` or a field named `class` would hide something that generated code needs. Rename it; a field can keep its name on the wire:",
      "  class_:",
      "    type: str",
      "    name: class",
    ].join("\n"),
  },
  "name-clash": {
    severity: "error",
    summary: "A type has the name of something that is generated for another type.",
    explain: "For a struct X, XInit and XInfo are generated. Rename the type that has such a name.",
  },
  "recursive-alias": {
    severity: "error",
    summary: "An alias refers to itself without a struct in between.",
    explain: [
      "An alias is replaced by its type, so it cannot contain itself. Put the recursion into a field of a struct:",
      "  Tree: { fields: { children: list[Tree] } }",
    ].join("\n"),
  },
  "recursive-struct": {
    severity: "error",
    summary: "Every value of a struct would contain another one, without end.",
    explain: "Let the field be null, make it a list, or give it a default.",
  },
  "literal-out-of-range": {
    severity: "error",
    summary: "An integer literal is beyond 2^53 - 1.",
    explain: "Literals are JavaScript numbers, which are exact only within ±(2^53 - 1).",
  },
} as const satisfies { readonly [code: string]: CodeRow };
