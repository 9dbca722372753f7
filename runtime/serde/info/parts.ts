import type { TypeInfo } from "./types.js";

/** The types that stand directly in a type: of items, keys, values, members and fields; none for one without types inside. */
export function partsOf(type: TypeInfo): readonly TypeInfo[] {
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
    case "struct":
      return type.fields.flatMap((field) => field?.type ?? []);
    default:
      return [];
  }
}
