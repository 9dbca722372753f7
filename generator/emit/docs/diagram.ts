// A Mermaid class diagram of the types of a module: structs with their fields, and who holds whom.

import type { Definition, Module, StructDefinition, UnionDefinition } from "../../model/model.js";
import { refsOf } from "../../model/graph.js";

/** The diagram, or null where there is nothing to relate: fewer than two structs or unions. */
export function diagramOf(module: Module): string | null {
  const drawn = module.definitions.filter((one) => one.kind === "struct" || one.kind === "union");
  if (drawn.length < 2) return null;
  const names = new Set(module.definitions.filter((one) => one.kind !== "alias").map((one) => one.name));
  const boxes = module.definitions.flatMap(boxOf);
  const arrows = drawn.flatMap((one) => (one.kind === "struct" ? heldBy(one, names) : membersOf(one, names)));
  return ["classDiagram", ...boxes, ...arrows].map((line, i) => (i === 0 ? line : `  ${line}`)).join("\n");
}

function boxOf(definition: Definition): string[] {
  switch (definition.kind) {
    case "alias":
      return [];
    case "enum":
      return box(definition.name, ["<<enumeration>>", ...definition.values.map(String).filter(isPlain)]);
    case "union":
      return box(definition.name, ["<<union>>"]);
    case "struct":
      return box(
        definition.name,
        definition.fields.map((field) => field.name),
      );
  }
}

function box(name: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [`class ${name}`];
  return [`class ${name} {`, ...lines.map((line) => `  ${line}`), "}"];
}

/** Mermaid has no escapes for what it would read as syntax. */
function isPlain(text: string): boolean {
  return /^[\w.-]+$/.test(text);
}

function heldBy(struct: StructDefinition, names: ReadonlySet<string>): string[] {
  return struct.fields.flatMap((field) => {
    const held = [...new Set(refsOf(field.type))].filter((name) => names.has(name));
    return held.map((name) => `${struct.name} --> ${name} : ${field.name}`);
  });
}

function membersOf(union: UnionDefinition, names: ReadonlySet<string>): string[] {
  return union.members.filter((name) => names.has(name)).map((name) => `${union.name} <|-- ${name}`);
}
