// What a contract is, in chips of a few words.

import type { Definition } from "../../model/model.js";

/** A fact, and how loudly it is said. */
export interface Fact {
  readonly text: string;
  readonly tone: "" | "good" | "warn" | "bad";
}

/** What a contract is: its kind and what is particular about it. */
export function factsOf(definition: Definition): readonly Fact[] {
  return [
    ...kindFacts(definition).map((text): Fact => ({ text, tone: "" })),
    ...(definition.stability === "experimental" ? [{ text: "experimental", tone: "warn" } as const] : []),
    ...(definition.deprecated === undefined ? [] : [{ text: "deprecated", tone: "bad" } as const]),
  ];
}

/** The kind of a contract in a word or two. */
export function kindOf(definition: Definition): string {
  switch (definition.kind) {
    case "struct":
      if (definition.patch_of !== null) return "patch";
      return definition.array_like ? "array-like struct" : "struct";
    case "union":
      return "tagged union";
    default:
      return definition.kind;
  }
}

function kindFacts(definition: Definition): readonly string[] {
  const kind = kindOf(definition);
  switch (definition.kind) {
    case "union":
      return [kind, `told apart by ${definition.tag_field}`];
    case "alias":
      return [kind, ...(definition.arrow === undefined ? [] : [`in tables ${definition.arrow}`])];
    case "enum":
      return [`${kind} of ${definition.base === "str" ? "strings" : "integers"}`];
    case "struct":
      return [kind, ...structFacts(definition)];
  }
}

function structFacts(struct: Extract<Definition, { kind: "struct" }>): readonly string[] {
  const { mode, purpose, tag, tag_field, table, persisted } = struct;
  return [
    mode === "strict" ? "strict: refuses unknown fields" : "compat: skips unknown fields",
    ...(purpose === null ? [] : [purpose]),
    ...(tag === null ? [] : [`tag ${tag_field} = ${JSON.stringify(tag)}`]),
    ...(table === null ? [] : [`table ${table.name}${table.key.length === 0 ? "" : ` by ${table.key.join(", ")}`}`]),
    ...(persisted ? ["kept on disk"] : []),
  ];
}
