import type { Model, Type } from "../../model/model.js";
import { membersOf, partsOf, structOf } from "./members.js";

/** The structs that some union tells apart by their tags: named unions, and types with several structs. */
export function variantsOf(model: Model): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (type: Type): void => {
    const structs = membersOf(type, model).flatMap((member) => structOf(member, model)?.name ?? []);
    if (structs.length > 1) structs.forEach((name) => names.add(name));
    partsOf(type).forEach(visit);
  };
  for (const definition of model.definitions.values()) {
    if (definition.kind === "union") definition.members.forEach((name) => names.add(name));
    if (definition.kind === "alias") visit(definition.type);
    if (definition.kind === "struct") definition.fields.forEach(({ type }) => visit(type));
  }
  return names;
}
