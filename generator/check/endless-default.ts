import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import type { Field, Model, StructDefinition, Type } from "../model/model.js";
import { declaredStructs, ownFields } from "./each.js";

/** Defaults `{}` of a struct that contain, through defaults, the same struct again. */
export function checkDefaults(model: Model): Diagnostic[] {
  return declaredStructs(model).flatMap((struct) =>
    ownFields(struct)
      .filter((field) =>
        defaultStruct(field, model).some((one) => reaches(one, struct.name, { model, seen: new Set() })),
      )
      .map((field) => {
        const message = `the default of ${field.name} contains a ${struct.name}, whose ${field.name} has the same default, without end`;
        return report("endless-default", message, field.span, { hint: "make it `| null = null`" });
      }),
  );
}

interface Search {
  readonly model: Model;
  readonly seen: Set<string>;
}

function reaches(from: StructDefinition, name: string, search: Search): boolean {
  if (from.name === name) return true;
  if (search.seen.has(from.name)) return false;
  search.seen.add(from.name);
  const next = from.fields.flatMap((field) => defaultStruct(field, search.model));
  return next.some((struct) => reaches(struct, name, search));
}

/** The struct of which the field's default is a value; none or one. */
export function defaultStruct(field: Field, model: Model): StructDefinition[] {
  if (field.default?.kind !== "empty" || field.default.of !== "struct") return [];
  const members: readonly Type[] = field.type.kind === "union" ? field.type.members : [field.type];
  const names = members.flatMap((member) => (member.kind === "ref" ? [member.name] : []));
  const all = names.flatMap((name) => {
    const definition = model.definitions.get(name);
    return definition?.kind === "union" ? definition.members : [name];
  });
  return all
    .map((name) => model.definitions.get(name))
    .filter((one): one is StructDefinition => one?.kind === "struct");
}
