// The types of a module: one interface or alias for each definition, as a colleague would write them by hand.

import type {
  AliasDefinition,
  Definition,
  EnumDefinition,
  Field,
  Model,
  Module,
  StructDefinition,
  UnionDefinition,
} from "../../model/model.js";
import { type Code, code, ident, propertyKey, unionOf } from "../../text/code.js";
import { constraintText } from "../shared/constraint-text.js";
import { docComment } from "../shared/doc-comment.js";
import { columnsDeclarations } from "./columns.js";
import { fieldComment, sentence } from "./field-comment.js";
import { hasInit, TypePrinter } from "../shared/type-text.js";

/** The declarations of `definition`: its type and, where the contract has a `create` that takes another one, its `Init` type. */
export function declarationsOf(definition: Definition, module: Module, model: Model): Code[] {
  const value = new TypePrinter(module, model, "value");
  const own = [documented(definition, declaration(definition, value))];
  if (!hasInit(definition) || model.workspace.sdk === "small") return own;
  const init = new TypePrinter(module, model, "init");
  return [...own, initDeclaration(definition, init), ...columnsDeclarations(definition, value)];
}

function documented(definition: Definition, body: Code): Code {
  const constraints = definition.kind === "alias" ? sentence(constraintText(definition.type)) : undefined;
  const text = [definition.doc ?? definition.title, note(definition), constraints];
  const comment = docComment({ text, deprecated: definition.deprecated, depth: 0 });
  return code`
    ${comment}
    ${body}
  `;
}

function note(definition: Definition): string | undefined {
  if (definition.kind !== "struct") return undefined;
  if (definition.array_like) return "An array on the wire.";
  return definition.mode === "compat" ? "Unknown fields are skipped (compat)." : undefined;
}

function declaration(definition: Definition, printer: TypePrinter): Code {
  switch (definition.kind) {
    case "alias":
      return aliasDeclaration(definition, printer);
    case "enum":
      return enumDeclaration(definition);
    case "union":
      return unionDeclaration(definition, printer, "");
    case "struct":
      return structDeclaration(definition, printer);
  }
}

function initDeclaration(definition: Definition, printer: TypePrinter): Code {
  if (definition.kind === "union") {
    return code`
      /** What \`${ident(definition.name)}.create\` takes. */
      ${unionDeclaration(definition, printer, "Init")}
    `;
  }
  if (definition.kind !== "struct") throw new Error(`${definition.name} has no init type`);
  return initInterface(definition, printer);
}

function aliasDeclaration(definition: AliasDefinition, printer: TypePrinter): Code {
  return code`export type ${ident(definition.name)} = ${printer.structure(definition.type)};`;
}

function enumDeclaration(definition: EnumDefinition): Code {
  return code`export type ${ident(definition.name)} = ${unionOf(definition.values.map((value) => code`${value}`))};`;
}

function unionDeclaration(definition: UnionDefinition, printer: TypePrinter, suffix: string): Code {
  const members = definition.members.map((name) => printer.print({ kind: "ref", name }));
  return code`export type ${ident(definition.name + suffix)} = ${unionOf(members)};`;
}

function structDeclaration(definition: StructDefinition, printer: TypePrinter): Code {
  const fields = definition.fields.map((field) => valueLine(field, printer));
  return interfaceOf(definition.name, [tagLine(definition, code.nothing), ...fields]);
}

function initInterface(definition: StructDefinition, printer: TypePrinter): Code {
  const fields = definition.fields.map((field) => initLine(field, printer));
  return code`
    /** What \`${ident(definition.name)}.create\` takes: fields with a default may be left out. */
    ${interfaceOf(`${definition.name}Init`, [tagLine(definition, code.text("?")), ...fields])}
  `;
}

function interfaceOf(name: string, lines: readonly Code[]): Code {
  if (lines.every((line) => line.empty)) return code`export interface ${ident(name)} {}`;
  return code`
    export interface ${ident(name)} {
      ${lines}
    }
  `;
}

function tagLine(definition: StructDefinition, mark: Code): Code {
  if (definition.tag_field === null || definition.tag === null) return code.nothing;
  const undefinedToo = mark.empty ? code.nothing : code.text(" | undefined");
  return code`readonly ${propertyKey(definition.tag_field)}${mark}: ${definition.tag}${undefinedToo};`;
}

function valueLine(field: Field, printer: TypePrinter): Code {
  const mark = code.text(field.presence === "unset" ? "?" : "");
  return code`
    ${fieldComment(field)}
    readonly ${propertyKey(field.name)}${mark}: ${printer.print(field.type)};
  `;
}

/** With the comment once more: the properties of what `create` takes are where a reader needs it most. */
function initLine(field: Field, printer: TypePrinter): Code {
  const isRequired = field.presence === "required";
  const type = isRequired
    ? printer.print(field.type)
    : unionOf([...printer.alternatives(field.type), code.text("undefined")]);
  return code`
    ${fieldComment(field)}
    readonly ${propertyKey(field.name)}${code.text(isRequired ? "" : "?")}: ${type};
  `;
}
