// What msgspec can tell apart in a union, before tags: one member of each form on the wire.

import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import { describe } from "../model/describe.js";
import type { Model, Type, TypeOccurrence } from "../model/model.js";

/** Unions with members that look alike on the wire, and those that hide their other members. */
export function checkUnionLimits(model: Model): Diagnostic[] {
  return (model.occurrences ?? []).flatMap((occurrence) => {
    if (occurrence.kind !== "type" || occurrence.type.kind !== "union") return [];
    return hiding(occurrence.type.members, occurrence) ?? lookAlikes(occurrence.type.members, occurrence, model);
  });
}

/** How a member looks on the wire. */
type Form = "an integer" | "a string" | "a float" | "a boolean" | "an array" | "an object" | "an extension type";

const FORMS: { readonly [K in Type["kind"]]?: Form } = {
  bool: "a boolean",
  int: "an integer",
  float: "a float",
  str: "a string",
  bytes: "a string",
  datetime: "a string",
  date: "a string",
  time: "a string",
  duration: "a string",
  uuid: "a string",
  decimal: "a string",
  ext: "an extension type",
  list: "an array",
  set: "an array",
  tuple: "an array",
  map: "an object",
};

/** `any` takes every value, and a union with `raw` never gives bytes: msgspec leaves it out. */
function hiding(members: readonly Type[], { span, parts }: TypeOccurrence): Diagnostic[] | null {
  const at = members.findIndex((member) => member.kind === "any" || member.kind === "raw");
  const kind = members[at]?.kind;
  if (kind === undefined) return null;
  const message =
    kind === "any"
      ? "any takes every value: the other members would never be read"
      : "raw cannot be a member of a union";
  const hint = kind === "any" ? "write any alone" : "write raw alone: it can hold null too";
  return [report("union-limits", message, parts[at] ?? span, { hint })];
}

function lookAlikes(members: readonly Type[], { span, parts }: TypeOccurrence, model: Model): Diagnostic[] {
  const found: Diagnostic[] = [];
  const seen = new Map<Form, { readonly type: Type; readonly span: Span; readonly isStruct: boolean }>();
  members.forEach((type, i) => {
    const form = formOf(type, model);
    if (form === null) return;
    const here = parts[i] ?? span;
    const isStruct = isStructLike(type, model);
    const first = seen.get(form);
    if (first === undefined) seen.set(form, { type, span: here, isStruct });
    else if (!first.isStruct || !isStruct) {
      const message = `${describe(first.type)} and ${describe(type)} are both ${form} on the wire; a union can have one such member`;
      found.push(
        report("union-limits", message, here, { related: { message: "the other one is here", span: first.span } }),
      );
    }
  });
  return found;
}

/** Null for what looks like nothing else, and for what is not there because of a mistake. */
function formOf(type: Type, model: Model): Form | null {
  if (type.kind === "literal") return formOfValue(type.values[0]);
  if (type.kind !== "ref") return FORMS[type.kind] ?? null;
  const definition = model.definitions.get(type.name);
  if (definition?.kind === "enum") return definition.base === "int" ? "an integer" : "a string";
  if (definition?.kind !== "struct" && definition?.kind !== "union") return null;
  return definition.array_like ? "an array" : "an object";
}

function formOfValue(value: string | number | boolean | undefined): Form {
  if (typeof value === "string") return "a string";
  return typeof value === "number" ? "an integer" : "a boolean";
}

/** Structs look alike too; their tags tell them apart. */
function isStructLike(type: Type, model: Model): boolean {
  const kind = type.kind === "ref" ? model.definitions.get(type.name)?.kind : undefined;
  return kind === "struct" || kind === "union";
}
