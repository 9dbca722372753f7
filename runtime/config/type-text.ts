// Types and constraints in the words of contracts, for people.

import type { TypeInfo } from "tessera-contracts/serde";

/** A type as a contract writes it: `list[str] | null`. */
export function typeText(type: TypeInfo): string {
  switch (type.kind) {
    case "union":
      return type.members.map(typeText).join(" | ");
    case "list":
    case "set":
      return `${type.kind}[${typeText(type.item)}]`;
    case "tuple":
      return `tuple[${type.items.map(typeText).join(", ")}]`;
    case "map":
      return `map[${typeText(type.key)}, ${typeText(type.value)}]`;
    case "struct":
      return type.name;
    case "enum":
      return type.values.join(" | ");
    case "literal":
      return type.values.map((value) => JSON.stringify(value)).join(" | ");
    case "int":
      return type.width === "safe" || type.width === "any" ? "int" : type.width;
    default:
      return type.kind;
  }
}

/** What else a value has to keep, such as `>= 1`; empty if nothing. */
export function constraintTexts(type: TypeInfo): readonly string[] {
  if (type.kind === "union") return type.members.flatMap(constraintTexts);
  return CONSTRAINTS.flatMap(([name, word]) => {
    const bound: unknown = Reflect.get(type, name);
    return typeof bound === "string" || typeof bound === "number" || typeof bound === "bigint"
      ? [`${word} ${bound}`]
      : [];
  });
}

const CONSTRAINTS: readonly (readonly [string, string])[] = [
  ["ge", ">="],
  ["gt", ">"],
  ["le", "<="],
  ["lt", "<"],
  ["multiple_of", "a multiple of"],
  ["min_length", "of length >="],
  ["max_length", "of length <="],
  ["pattern", "matching"],
];
