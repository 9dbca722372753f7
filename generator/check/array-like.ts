// Array-like structs are append-only arrays: required fields first, and no field that could be absent.

import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import type { Field, Model, StructDefinition } from "../model/model.js";
import { declaredStructs, ownFields } from "./each.js";

/** Fields that cannot stand where they do in an array-like struct. */
export function checkArrayLike(model: Model): Diagnostic[] {
  const structs = declaredStructs(model).filter((struct) => struct.array_like);
  return structs.flatMap((struct) => [...misplaced(struct), ...ownFields(struct).flatMap(absent)]);
}

function misplaced(struct: StructDefinition): Diagnostic[] {
  const found: Diagnostic[] = [];
  let before: Field | "hole" | null = null;
  for (const field of struct.layout) {
    if (field === null) before ??= "hole";
    else if (field.presence !== "required") before ??= field;
    else if (before !== null && field.declared_in === struct.name) found.push(tooLate(field, before));
  }
  return found;
}

function tooLate(field: Field, before: Field | "hole"): Diagnostic {
  const after = before === "hole" ? "a reserved position" : `${before.name}, which has a default`;
  const message = `${field.name} is required but comes after ${after}`;
  const hint = before === "hole" ? "give it a default" : "give it a default, or move it before those that have one";
  const related = before === "hole" ? {} : { related: { message: "this one has a default", span: before.span } };
  return report("required-after-defaulted", message, field.span, { hint, ...related });
}

function absent(field: Field): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (field.presence === "unset") {
    const message = `${field.name} may be unset, but an array has no absent fields`;
    found.push(report("unset-in-array", message, field.span, { hint: "use `T | null = null`" }));
  }
  if (field.accept.length > 0) {
    const message = `${field.name} accepts other keys, but an array has no keys`;
    found.push(report("accept-in-array", message, field.span, { hint: "remove accept:" }));
  }
  return found;
}
