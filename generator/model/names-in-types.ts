// Which definitions a definition names.

import type { Definition, Type } from "./model.js";

/** All names that stand in it. */
export function definitionsNamedBy(definition: Definition): readonly string[] {
  if (definition.kind === "struct") return definition.fields.flatMap((field) => namesIn(field.type));
  return definitionsNeededBy(definition);
}

/** The names that Python looks up when it loads the definition: all but those of fields, which msgspec looks up later. */
export function definitionsNeededBy(definition: Definition): readonly string[] {
  switch (definition.kind) {
    case "enum":
      return [];
    case "alias":
      return structureNames(definition.type);
    case "union":
      return definition.members;
    case "struct":
      return definition.fields.flatMap((field) => {
        const isStruct = field.default?.kind === "empty" && field.default.of === "struct";
        return isStruct ? structureNames(field.type) : [];
      });
  }
}

function namesIn(type: Type): readonly string[] {
  return type.alias === undefined ? structureNames(type) : [type.alias];
}

/** The names in `type` when its own alias is spelled out. */
function structureNames(type: Type): readonly string[] {
  switch (type.kind) {
    case "ref":
      return [type.name];
    case "list":
    case "set":
      return namesIn(type.item);
    case "tuple":
      return type.items.flatMap(namesIn);
    case "map":
      return [...namesIn(type.key), ...namesIn(type.value)];
    case "union":
      return type.members.flatMap(namesIn);
    default:
      return [];
  }
}
