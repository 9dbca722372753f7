import type { Model, Type } from "../model/model.js";
import { partsOf } from "../model/graph.js";
import { membersOf, structOf } from "./members.js";

/** The structs that some union tells apart by their tags: one that is alone in its union is read as if there were none. */
export function variantsOf(model: Model): ReadonlySet<string> {
  return new Set(
    [...model.definitions.values()].flatMap((definition) => {
      switch (definition.kind) {
        case "union":
          return definition.members.length > 1 ? definition.members : [];
        case "alias":
          return variantsIn(definition.type, model);
        case "struct":
          return definition.fields.flatMap(({ type }) => variantsIn(type, model));
        case "enum":
          return [];
      }
    }),
  );
}

function variantsIn(type: Type, model: Model): string[] {
  return partsOf(type).flatMap((part) => {
    const structs = membersOf(part, model).flatMap((member) => structOf(member, model)?.name ?? []);
    return structs.length > 1 ? structs : [];
  });
}
