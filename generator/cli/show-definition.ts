import { constraintText } from "../emit/shared/constraint-text.js";
import { describe } from "../model/describe.js";
import type { AliasDefinition, Definition, Field, StructDefinition, Type } from "../model/model.js";
import { textTable, wrap } from "./text-table.js";

/** A contract in lines of at most `width`: what it is, then its fields, members or values. */
export function showDefinition(definition: Definition, width: number): readonly string[] {
  return [...heading(definition, width), "", ...body(definition, width - INDENT.length).map(indented)];
}

const INDENT = "  ";

function indented(line: string): string {
  return line === "" ? "" : INDENT + line;
}

function heading(definition: Definition, width: number): readonly string[] {
  const facts = [
    definition.kind,
    ...factsOf(definition),
    ...(definition.stability === "experimental" ? ["experimental"] : []),
    ...(definition.deprecated === undefined ? [] : ["deprecated"]),
  ];
  const doc = definition.doc === undefined ? [] : wrap(oneLine(definition.doc), width);
  return [`${definition.name}  (${facts.join(", ")}; module ${definition.module})`, ...doc];
}

function factsOf(definition: Definition): readonly string[] {
  if (definition.kind === "union") return [`told apart by ${definition.tag_field}`];
  if (definition.kind !== "struct") return [];
  const { mode, array_like, purpose, tag, tag_field } = definition;
  return [
    mode,
    ...(array_like ? ["array-like"] : []),
    ...(purpose === null ? [] : [purpose]),
    ...(tag === null ? [] : [`${tag_field} = ${JSON.stringify(tag)}`]),
  ];
}

function body(definition: Definition, width: number): readonly string[] {
  switch (definition.kind) {
    case "alias":
      return wrap(typeText(written(definition)), width);
    case "enum":
      return definition.values.map((value) => JSON.stringify(value));
    case "union":
      return definition.members;
    case "struct":
      return [...fieldTable(definition, width), ...rules(definition, width)];
  }
}

/** What an alias stands for, which does not go by its name. */
function written({ name, type }: AliasDefinition): Type {
  if (type.alias !== name) return type;
  const { alias: _, ...rest } = type;
  return rest;
}

function fieldTable(definition: StructDefinition, width: number): readonly string[] {
  const docs = definition.fields.map((field) => firstSentence(field.doc ?? ""));
  const rows = definition.fields.map((field, i) => [
    nameText(field),
    typeText(field.type),
    presence(field),
    docs[i] ?? "",
  ]);
  const limits = [0.3, 0.3, 0.15].map((part) => Math.floor(part * width));
  return textTable([["FIELD", "TYPE", "PRESENCE", "DOC"], ...rows], limits, width);
}

function nameText({ name, wire }: Field): string {
  return wire === name ? name : `${name}\nas ${JSON.stringify(wire)}`;
}

/** A type and the constraints that it does not have from an alias. */
function typeText(type: Type): string {
  const constraints = type.alias === undefined ? constraintText(type).replaceAll("`", "") : "";
  return [describe(type), ...(constraints === "" ? [] : [constraints])].join(", ");
}

function presence(field: Field): string {
  if (field.default === undefined) return field.presence;
  if (field.default.kind === "empty")
    return field.default.of === "list" || field.default.of === "set" ? "= []" : "= {}";
  const { value } = field.default;
  return `= ${typeof value === "string" ? JSON.stringify(value) : String(value)}`;
}

function rules(definition: StructDefinition, width: number): readonly string[] {
  return definition.rules.flatMap((rule) => ["", ...wrap(`rule: ${rule.message}`, width), ...wrap(rule.expr, width)]);
}

function firstSentence(doc: string): string {
  const text = oneLine(doc);
  return /^.*?[.!?](?= [A-Z])/.exec(text)?.[0] ?? text;
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}
