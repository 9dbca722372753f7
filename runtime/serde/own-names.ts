import type { TypeInfo } from "./type-info.js";

/**
 * True if a value of the SDK looks like the plain value that it is converted from: no struct in it is an array on the wire, or has
 * fields that are called something else there.
 */
export function hasOwnNames(type: TypeInfo, seen: Set<TypeInfo> = new Set()): boolean {
  if (seen.has(type)) return true;
  seen.add(type);
  return !isRenamed(type) && partsOf(type).every((part) => hasOwnNames(part, seen));
}

function isRenamed(type: TypeInfo): boolean {
  if (type.kind !== "struct") return false;
  return type.array_like || type.fields.some((field) => field?.name !== field?.wire || field?.accept !== undefined);
}

function partsOf(type: TypeInfo): readonly TypeInfo[] {
  switch (type.kind) {
    case "list":
    case "set":
      return [type.item];
    case "tuple":
      return type.items;
    case "map":
      return [type.value];
    case "union":
      return type.members;
    case "struct":
      return type.fields.flatMap((field) => field?.type ?? []);
    default:
      return [];
  }
}
