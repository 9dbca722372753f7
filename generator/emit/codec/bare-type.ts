import type { Type } from "../../model/model.js";

/** The type without the names of aliases and constraints, which writers do not look at: fewer functions do. */
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
      return { kind: "union", members: type.members.map(bareType) };
    case "ref":
      return { kind: "ref", name: type.name };
    case "ext":
      return { kind: "ext", name: type.name, code: type.code };
    default:
      return { kind: type.kind };
  }
}
