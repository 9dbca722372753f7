import type { Type } from "../../model/model.js";

/**
 * The type without the names of aliases and constraints, which writers do not look at: fewer functions do. They stay on an integer
 * beside a float, as they tell which of the two a number is.
 */
export function bareType(type: Type): Type {
  switch (type.kind) {
    case "int":
      return { kind: "int", width: type.width };
    case "literal":
      return { kind: "literal", values: type.values };
    case "list":
    case "set":
      return { kind: type.kind, item: bareType(type.item) };
    case "tuple":
      return { kind: "tuple", items: type.items.map(bareType) };
    case "map":
      return { kind: "map", key: bareType(type.key), value: bareType(type.value) };
    case "union":
      return { kind: "union", members: bareMembers(type.members) };
    case "ref":
      return { kind: "ref", name: type.name };
    case "ext":
      return { kind: "ext", name: type.name, code: type.code };
    default:
      return { kind: type.kind };
  }
}

function bareMembers(members: readonly Type[]): readonly Type[] {
  if (members.every((member) => member.kind !== "float")) return members.map(bareType);
  return members.map((member) => (member.kind === "int" ? withoutAlias(member) : bareType(member)));
}

function withoutAlias(type: Type): Type {
  const { alias: _, ...rest } = type;
  return rest;
}
