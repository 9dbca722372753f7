import type { Type } from "./model.js";

/** The names of the enums, structs and unions that a type refers to, aliases spelled out. */
export function refsOf(type: Type): readonly string[] {
  return type.kind === "ref" ? [type.name] : innerOf(type).flatMap(refsOf);
}

/** A type and every type that stands in it, aliases spelled out. */
export function partsOf(type: Type): readonly Type[] {
  return [type, ...innerOf(type).flatMap(partsOf)];
}

function innerOf(type: Type): readonly Type[] {
  switch (type.kind) {
    case "list":
    case "set":
      return [type.item];
    case "tuple":
      return type.items;
    case "map":
      return [type.key, type.value];
    case "union":
      return type.members;
    default:
      return [];
  }
}
