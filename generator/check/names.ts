import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import type { Definition, Field, Model } from "../model/model.js";
import { declaredStructs, definitionsOf, ownFields } from "./each.js";
import { ADDED_SUFFIXES, COLUMNS_SUFFIX, fieldNameComplaint, typeNameComplaint } from "./reserved-names.js";

/** Names of types and fields that generated code could not use. */
export function checkNames(model: Model): Diagnostic[] {
  return [
    ...definitionsOf(model).flatMap((definition) => [...unusableType(definition), ...clash(definition, model)]),
    ...declaredStructs(model).flatMap((struct) => ownFields(struct).flatMap(unusableField)),
  ];
}

function unusableType({ name, span }: Definition): Diagnostic[] {
  const complaint = typeNameComplaint(name);
  if (complaint === null) return [];
  return [report("unusable-name", `${name} ${complaint}`, span, { hint: "choose another name for the type" })];
}

function unusableField({ name, span }: Field): Diagnostic[] {
  const complaint = name === "__proto__" ? null : fieldNameComplaint(name);
  if (complaint === null) return [];
  const hint = `call it ${name.replace(/^_+/, "")}_ and keep the wire name with \`name: ${name}\``;
  return [report("unusable-name", `${name} ${complaint}`, span, { hint })];
}

function clash({ name, span }: Definition, model: Model): Diagnostic[] {
  return ADDED_SUFFIXES.flatMap((suffix) => {
    const stem = name.endsWith(suffix) ? model.definitions.get(name.slice(0, -suffix.length)) : undefined;
    const isRow = stem?.kind === "struct" && stem.array_like;
    if (stem === undefined || (suffix === COLUMNS_SUFFIX && !isRow)) return [];
    const message = `${name} is what generated code calls a part of ${stem.name}`;
    const related = { message: `${stem.name} is defined here`, span: stem.span };
    return [report("name-clash", message, span, { related, hint: "rename one of the two" })];
  });
}
