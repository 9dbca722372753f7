import type { Type } from "./model.js";

/** A type in the words of the contract language, for messages. */
export function describe(type: Type): string {
  if (type.alias !== undefined) return type.alias;
  switch (type.kind) {
    case "ref":
      return type.name;
    case "int":
      return { safe: "int", int64: "int64", uint64: "uint64", any: "bigint" }[type.width];
    case "literal":
      return type.values.map((value) => JSON.stringify(value)).join(" | ");
    case "list":
    case "set":
      return `${type.kind}[${describe(type.item)}]`;
    case "tuple":
      return `tuple[${type.items.map(describe).join(", ")}]`;
    case "map":
      return `map[${describe(type.key)}, ${describe(type.value)}]`;
    case "union":
      return type.members.map(describe).join(" | ");
    case "ext":
      return `ext[${type.name}]`;
    default:
      return type.kind;
  }
}
