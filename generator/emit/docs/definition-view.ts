// What the page of a module shows of one type. Every text in a view is Markdown already.

import { typeText } from "../../../runtime/arrow/type/type-text.js";
import { isMisfit } from "../../model/arrow/stored.js";
import { columnOf } from "../../model/arrow/table.js";
import type { Definition, Field, Model, StructDefinition, Type } from "../../model/model.js";
import type { TableOptions } from "../../parse/table-options.js";
import type { ExampleView } from "./example.js";
import type { Links } from "./links.js";
import { codeSpan, inlineText, paragraphs } from "./markdown.js";

/** One type. */
export interface DefinitionView {
  readonly name: string;
  readonly doc: string;
  readonly deprecated: string | null;
  /** What it is, in a few words: `struct, compat, artifact`. */
  readonly facts: string;
  /** What an alias stands for. */
  readonly stands_for: string | null;
  readonly values: readonly string[];
  readonly members: readonly string[];
  readonly fields: readonly FieldView[];
  /** Whether the fields are the columns of a table. */
  readonly is_table: boolean;
  readonly rules: readonly RuleView[];
  readonly example: ExampleView | null;
  readonly uses: string;
  readonly used_by: string;
}

/** A row of the table of fields. */
export interface FieldView {
  readonly name: string;
  readonly type: string;
  readonly presence: string;
  /** How a table stores it. */
  readonly column: string;
  readonly doc: string;
}

/** A rule over the fields of a struct. */
export interface RuleView {
  readonly message: string;
  readonly expr: string;
}

/** What the view of a definition is made of beside the definition. */
export interface DefinitionSources {
  readonly model: Model;
  readonly links: Links;
  readonly example: ExampleView | null;
  readonly uses: readonly string[];
  readonly usedBy: readonly string[];
}

/** The view of a definition. */
export function definitionView(definition: Definition, sources: DefinitionSources): DefinitionView {
  const { model, links, example } = sources;
  const linked = (names: readonly string[]): string => names.map((name) => links.toType(name)).join(", ");
  const isStruct = definition.kind === "struct";
  return {
    name: definition.name,
    doc: paragraphs(definition.doc ?? ""),
    deprecated: definition.deprecated === undefined ? null : inlineText(definition.deprecated),
    facts: factsOf(definition, links).join(", "),
    stands_for: definition.kind === "alias" ? links.constrained(written(definition)) : null,
    values: definition.kind === "enum" ? definition.values.map((value) => codeSpan(JSON.stringify(value))) : [],
    members: definition.kind === "union" ? definition.members.map((name) => links.toType(name)) : [],
    fields: isStruct ? definition.fields.map((field) => fieldView(field, definition, { model, links })) : [],
    is_table: isStruct && definition.table !== null,
    rules: isStruct
      ? definition.rules.map(({ message, expr }) => ({ message: inlineText(message), expr: codeSpan(expr) }))
      : [],
    example,
    uses: linked(sources.uses),
    used_by: linked(sources.usedBy),
  };
}

function factsOf(definition: Definition, links: Links): string[] {
  const experimental = definition.stability === "experimental" ? ["experimental"] : [];
  if (definition.kind === "union") {
    return ["tagged union", `told apart by ${codeSpan(definition.tag_field)}`, ...experimental];
  }
  if (definition.kind === "alias") return ["alias", ...storedAs(definition.arrow), ...experimental];
  if (definition.kind === "enum") return ["enum", ...experimental];
  const { table, arrow } = definition;
  const { mode, array_like, purpose, tag, tag_field, extends: base, patch_of } = definition;
  return [
    "struct",
    mode === "strict" ? "strict (unknown fields are refused)" : "compat (unknown fields are skipped)",
    ...(array_like ? ["array-like: an array in the order of the fields, append-only"] : []),
    ...(purpose === null ? [] : [purpose]),
    ...(tag === null ? [] : [`tag ${codeSpan(`${String(tag_field)} = ${JSON.stringify(tag)}`)}`]),
    ...(base === null ? [] : [`extends ${links.toType(base)}`]),
    ...(patch_of === null ? [] : [`patch of ${links.toType(patch_of)}`]),
    ...(table === null ? [] : [tableText(table)]),
    ...storedAs(arrow),
    ...experimental,
  ];
}

/** What an alias stands for, which does not go by its own name. */
function written({ name, type }: { readonly name: string; readonly type: Type }): Type {
  if (type.alias !== name) return type;
  const { alias: _, ...rest } = type;
  return rest;
}

function tableText({ name, key }: TableOptions): string {
  return `table ${codeSpan(name)}${key.length === 0 ? "" : ` by ${key.map(codeSpan).join(", ")}`}`;
}

function storedAs(arrow: string | undefined): readonly string[] {
  return arrow === undefined ? [] : [`in tables ${codeSpan(arrow)}`];
}

function columnText(field: Field, model: Model): string {
  const column = columnOf(field, model);
  if (column === null || isMisfit(column)) return "none";
  return codeSpan(`${typeText(column.arrow.type)}${column.arrow.nullable ? "" : " not null"}`);
}

function fieldView(
  field: Field,
  struct: StructDefinition,
  { model, links }: Pick<DefinitionSources, "model" | "links">,
): FieldView {
  const { name, wire, type, deprecated, accept } = field;
  const remarks = [
    ...(field.doc === undefined ? [] : [inlineText(field.doc)]),
    ...(accept.length === 0 ? [] : [`Also read from ${accept.map(codeSpan).join(", ")}.`]),
    ...(deprecated === undefined ? [] : [`**Deprecated:** ${inlineText(deprecated)}`]),
    ...(field.declared_in === struct.name || struct.patch_of !== null
      ? []
      : [`From ${links.toType(field.declared_in)}.`]),
  ];
  return {
    name: wire === name ? codeSpan(name) : `${codeSpan(name)}, on the wire ${codeSpan(wire)}`,
    type: links.constrained(type),
    presence: presenceOf(field),
    column: struct.table === null ? "" : columnText(field, model),
    doc: remarks.join(" "),
  };
}

function presenceOf({ presence, default: given }: Field): string {
  if (given === undefined) return presence === "unset" ? "may be unset" : "required";
  if (given.kind === "empty") return `default ${codeSpan(given.of === "list" || given.of === "set" ? "[]" : "{}")}`;
  const { value } = given;
  return `default ${codeSpan(typeof value === "bigint" ? String(value) : JSON.stringify(value))}`;
}
