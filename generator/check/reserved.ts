import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import type { Field, Model, StructDefinition } from "../model/model.js";
import { declaredStructs } from "./each.js";

/** Fields that use a name their struct, or its base, has reserved. */
export function checkReserved(model: Model): Diagnostic[] {
  return declaredStructs(model).flatMap((struct) => {
    const own = struct.fields.filter((field) => field.declared_in === struct.name);
    const inherited = struct.fields.filter((field) => field.declared_in !== struct.name);
    const base = model.definitions.get(struct.extends ?? "");
    const known = base?.kind === "struct" ? base.reserved : [];
    const added = struct.reserved.filter((entry) => !known.includes(entry));
    return [...own.flatMap((field) => reuse(field, struct.reserved)), ...inheritedReuse(struct, inherited, added)];
  });
}

function inheritedReuse(
  struct: StructDefinition,
  fields: readonly Field[],
  added: readonly (string | number)[],
): Diagnostic[] {
  return fields
    .filter((field) => reuse(field, added).length > 0)
    .map((field) => {
      const message = `${struct.name} reserves ${field.name}, which is a field of its base`;
      return report("reserved-reused", message, struct.span, {
        related: { message: "the field is here", span: field.span },
      });
    });
}

function reuse(field: Field, reserved: readonly (string | number)[]): Diagnostic[] {
  const used = [...new Set([field.name, field.wire, ...field.accept])].filter((name) => reserved.includes(name));
  return used.map((name) => {
    const message = `${JSON.stringify(name)} is reserved: it had a meaning once and must not come back`;
    return report("reserved-reused", message, field.span, { hint: "choose another name" });
  });
}
