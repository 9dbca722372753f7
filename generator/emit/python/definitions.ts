// The definitions of one Python file, in an order in which Python can load them.

import type { AliasDefinition, Definition, UnionDefinition } from "../../model/model.js";
import { groupsOf, namesInStructure, namesOf } from "../../model/graph.js";
import { type Code, code, list } from "../../text/code.js";
import { docstring, python, pythonImport, pythonName } from "../../text/python.js";
import { annotationsOf } from "./meta.js";
import { structText, tagsInUtf8 } from "./struct-text.js";
import { definitionName, literalText, type PythonScope, structureText } from "./type-text.js";

/** As in the contract, but for those that another one needs when it is loaded: they come before it. */
export function inLoadOrder(definitions: readonly Definition[]): readonly Definition[] {
  const here = new Map(definitions.map((definition) => [definition.name, definition]));
  const definitionsOf = (names: readonly string[]): Definition[] => names.flatMap((name) => here.get(name) ?? []);
  const needed = (name: string): string[] =>
    definitionsOf([name]).flatMap((definition) => definitionsOf(neededBy(definition)).map((other) => other.name));
  return groupsOf(here.keys(), needed).flatMap(({ names }) => definitionsOf(names));
}

/** The names that Python looks up when it loads a definition: all but those of fields, which msgspec looks up later. */
function neededBy(definition: Definition): readonly string[] {
  if (definition.kind !== "struct") return namesOf(definition);
  return definition.fields.flatMap((field) => {
    const isStruct = field.default?.kind === "empty" && field.default.of === "struct";
    return isStruct ? namesInStructure(field.type) : [];
  });
}

/** The statements of a definition in Python: structs are classes, everything else is a name for a type. */
export function definitionText(definition: Definition, scope: PythonScope): readonly Code[] {
  switch (definition.kind) {
    case "struct":
      return [structText(definition, scope), tagsInUtf8(definition)];
    case "enum":
      return [documented(definition, literalText(definition.values))];
    case "union":
      return [documented(definition, unionText(definition, scope))];
    case "alias":
      return [aliasText(definition, scope)];
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
