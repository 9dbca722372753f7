// `tessera lint`: what a contract should not say though the language allows it. One line for one more lint.

import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { report } from "../../diagnostics/report.js";
import { sortDiagnostics } from "../../diagnostics/sort.js";
import type { AliasDefinition, Definition, Field, Model, Module, StructDefinition, Type } from "../../model/model.js";
import { ownFields } from "../each.js";
import { lintKinds } from "./kinds.js";
import { isExempt, isOpaqueOnPurpose, subjectsOf } from "./subjects.js";

/** Looks at one module. */
type Lint = (module: Module, model: Model) => readonly Diagnostic[];

const LINTS: readonly Lint[] = [lintDocs, lintOpaqueTypes, lintJsonInText, lintHandWrittenTags, lintKinds, lintNames];

/** What is questionable in the modules of the workspace, those of the shipped library aside. */
export function lintModel(model: Model): readonly Diagnostic[] {
  const own = model.modules.filter((module) => !module.library);
  return sortDiagnostics(own.flatMap((module) => LINTS.flatMap((lint) => lint(module, model))));
}

/** Types and fields without a doc. The fields of a patch have those of its target. */
function lintDocs(module: Module): Diagnostic[] {
  return module.definitions.flatMap((definition) => {
    const types = definition.doc === undefined && !isExempt("undocumented", definition, module) ? [definition] : [];
    const fields = hasFields(definition) ? ownFields(definition).filter((field) => field.doc === undefined) : [];
    const bare = fields.filter((field) => !isExempt("undocumented", field, definition, module));
    return [...types.map(undocumentedType), ...bare.map((field) => undocumentedField(field, definition))];
  });
}

function hasFields(definition: Definition): definition is StructDefinition {
  return definition.kind === "struct" && definition.patch_of === null;
}

function undocumentedType({ name, span }: Definition): Diagnostic {
  return report("undocumented", `${name} has no doc`, span, { hint: "add a doc that says what a reader cannot guess" });
}

function undocumentedField({ name, span }: Field, { name: struct }: Definition): Diagnostic {
  const hint = "add a doc: the unit, what null means, who writes it";
  return report("undocumented", `${struct}.${name} has no doc`, span, { hint });
}

/** `any` without a reason: where it is written, not where an alias of it is used. */
function lintOpaqueTypes(module: Module): Diagnostic[] {
  const { fields, aliases } = subjectsOf(module);
  return [...fields, ...aliases]
    .filter(([{ type }]) => isOpaqueHere(type))
    .filter(([owner, ...around]) => !isOpaqueOnPurpose(owner) && !isExempt("opaque-type", owner, ...around))
    .map(([owner]) => opaque(owner));
}

function opaque({ name, type, span }: Field | AliasDefinition): Diagnostic {
  const message = `${name} ${type.kind === "any" ? "is" : "holds"} any, so nothing in it is checked`;
  return report("opaque-type", message, span, { hint: "give it a type, or a reason for having none: x-opaque: …" });
}

/** An alias answers for its own `any`. */
function isOpaqueHere(type: Type): boolean {
  if (type.alias !== undefined) return false;
  switch (type.kind) {
    case "any":
      return true;
    case "list":
    case "set":
      return isOpaqueHere(type.item);
    case "tuple":
      return type.items.some(isOpaqueHere);
    case "map":
      return isOpaqueHere(type.value);
    case "union":
      return type.members.some(isOpaqueHere);
    default:
      return false;
  }
}

/** Fields of text whose name says that they hold JSON. */
function lintJsonInText(module: Module): Diagnostic[] {
  return subjectsOf(module)
    .fields.filter(([field]) => SAYS_JSON.test(field.name) && holdsText(field.type))
    .filter(([field, ...around]) => !isOpaqueOnPurpose(field) && !isExempt("json-in-text", field, ...around))
    .map(([field]) => jsonInText(field));
}

const SAYS_JSON = /(?:^|_)json(?:_|$)/;

function holdsText(type: Type): boolean {
  if (type.kind === "union") return type.members.some(holdsText);
  return type.kind === "str";
}

function jsonInText({ name, span }: Field): Diagnostic {
  const hint = "give it the type of what is in it, or raw; if somebody else wants the text: x-opaque: …";
  return report("json-in-text", `${name} holds JSON as a string, so nothing in it is checked`, span, { hint });
}

/** Fields named like a tag that have one value only. */
function lintHandWrittenTags(module: Module): Diagnostic[] {
  return subjectsOf(module)
    .fields.filter(([field]) => TAG_NAMES.has(field.wire) && singleValue(field) !== null)
    .filter(([field, ...around]) => !isExempt("hand-written-tag", field, ...around))
    .map(([field]) => handWrittenTag(field));
}

const TAG_NAMES: ReadonlySet<string> = new Set(["kind", "type", "event", "tag", "_type", "op"]);

function singleValue({ type }: Field): string | number | null {
  const [value, ...others] = type.kind === "literal" ? type.values : [];
  return others.length === 0 && (typeof value === "string" || typeof value === "number") ? value : null;
}

function handWrittenTag(field: Field): Diagnostic {
  const { name, wire, span } = field;
  const message = `${name} is always ${JSON.stringify(singleValue(field))}, which is what a tag is for`;
  const hint = `remove the field; on the struct: tag: ${String(singleValue(field))}, tag_field: ${wire}`;
  return report("hand-written-tag", message, span, { hint });
}

/** Aliases and enums that nothing refers to. Structs and unions are what others come for. */
function lintNames(module: Module, model: Model): Diagnostic[] {
  const { aliases, enums } = subjectsOf(module);
  return [...aliases, ...enums]
    .filter(([{ name }]) => model.named?.has(name) === false)
    .filter(([definition, ...around]) => !isExempt("unused-name", definition, ...around))
    .map(([{ name, span }]) =>
      report("unused-name", `nothing refers to ${name}`, span, {
        hint: "remove it, or say who uses it: x-lint: { unused-name: … }",
      }),
    );
}
