import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { report } from "../../diagnostics/report.js";
import type { Field, Module, Type } from "../../model/model.js";
import { isExempt, isOpaqueOnPurpose } from "./exempt.js";
import { linted } from "./linted.js";

/** Fields of text whose name says that they hold JSON. */
export function lintJsonInText(module: Module): Diagnostic[] {
  return linted(module)
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
  return report("json-in-text", `${name} holds JSON as text, which nothing checks`, span, { hint });
}
