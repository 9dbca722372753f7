// The definitions of one Python file, in an order in which Python can load them.

import type { AliasDefinition, Definition, Model, UnionDefinition } from "../../model/model.js";
import { type Code, code, list } from "../../text/code.js";
import { docstring, python, pythonImport, pythonName } from "../../text/python.js";
import { annotationsOf } from "./meta.js";
import { definitionsNeededBy } from "../../model/names-in-types.js";
import { structText } from "./struct-text.js";
import { definitionName, literalText, type PythonScope, structureText } from "./type-text.js";

/** As in the contract, but for those that another one needs when it is loaded: they come right before it. */
export function inLoadOrder(definitions: readonly Definition[], model: Model): readonly Definition[] {
  const here = new Set(definitions);
  const ordered = new Set<Definition>();
  const visit = (definition: Definition): void => {
    if (ordered.has(definition)) return;
    for (const name of definitionsNeededBy(definition)) {
      const needed = model.definitions.get(name);
      if (needed !== undefined && here.has(needed)) visit(needed);
    }
    ordered.add(definition);
  };
  definitions.forEach(visit);
  return [...ordered];
}

/** A definition in Python: structs are classes, everything else is a name for a type. */
export function definitionText(definition: Definition, scope: PythonScope): Code {
  switch (definition.kind) {
    case "struct":
      return structText(definition, scope);
    case "enum":
      return documented(definition, literalText(definition.values));
    case "union":
      return documented(definition, unionText(definition, scope));
    case "alias":
      return aliasText(definition, scope);
  }
}

/** An alias takes its documentation along; one of a type with a name of its own is just another name for that. */
function aliasText(alias: AliasDefinition, scope: PythonScope): Code {
  if (alias.type.kind === "ref") return documented(alias, structureText(alias.type, scope));
  return assignment(alias, structureText(alias.type, scope, annotationsOf(alias)));
}

function unionText(union: UnionDefinition, scope: PythonScope): Code {
  const members = union.members.map((name) => definitionName(name, scope));
  return python`${pythonImport("typing", "Union")}${list("[", members, "]")}`;
}

/** Documentation stands below the name, where editors look for it. */
function documented(definition: Definition, type: Code): Code {
  const text = definition.doc ?? definition.title ?? "";
  return python`
    ${assignment(definition, type)}
    ${text.trim() === "" ? code.nothing : docstring(text)}
  `;
}

function assignment({ name }: Definition, type: Code): Code {
  return python`${pythonName(name)}: ${pythonImport("typing", "TypeAlias")} = ${type}`;
}
