// Names for types that have none: `StringList`, `NullableStringMap`, `IntOrString`. Functions for them are named so.

import { constraintEntries } from "../../model/constraints.js";
import type { Model, Type } from "../../model/model.js";
import type { ConstraintKey } from "../../parse/shape-schema.js";
import { pascal } from "./names.js";

const LONGEST_NAME = 40;

/** A name that says what `type` consists of; an alias by its name. Two types may share one. */
export function contentName(type: Type, model: Model): string {
  return type.alias ?? structureName(type, model);
}

function structureName(type: Type, model: Model): string {
  const nameOf = (part: Type): string => contentName(part, model);
  switch (type.kind) {
    case "ref":
      return type.name;
    case "literal":
      return literalName(type.values);
    case "list":
    case "set":
      return `${nameOf(type.item)}${type.kind === "list" ? "List" : "Set"}${limits(type)}`;
    case "tuple":
      return `${joined(type.items.map(nameOf), "And")}Tuple`;
    case "map": {
      const plain = type.key.kind === "str" && limits(type.key) === "";
      return `${plain ? "" : `${nameOf(type.key)}To`}${nameOf(type.value)}Map${limits(type)}`;
    }
    case "union":
      return unionName(type.members, nameOf);
    case "ext":
      return `${pascal(type.name)}Ext`;
    case "int":
      return `${INT_NAMES[type.width]}${limits(type)}`;
    case "str":
      return `String${limits(type)}`;
    default:
      return `${pascal(type.kind)}${limits(type)}`;
  }
}

const INT_NAMES = { safe: "Int", int64: "Int64", uint64: "Uint64", any: "BigInt" } as const;

/** What each constraint adds to a name. */
const WORDS = {
  gt: (value) => `Above${numberName(value)}`,
  ge: (value) => `From${numberName(value)}`,
  lt: (value) => `Below${numberName(value)}`,
  le: (value) => `To${numberName(value)}`,
  multiple_of: (value) => `By${numberName(value)}`,
  min_length: (value) => `Min${numberName(value)}`,
  max_length: (value) => `Max${numberName(value)}`,
  pattern: () => "Matching",
  tz: (value) => (value === "true" ? "WithZone" : "WithoutZone"),
} satisfies Record<ConstraintKey, (value: string) => string>;

function limits(type: Type): string {
  return constraintEntries(type)
    .map(([key, value]) => WORDS[key](String(value)))
    .join("");
}

function numberName(text: string): string {
  return text.replace("-", "Minus").replaceAll(/[^A-Za-z0-9]/g, "_");
}

/** The parts of a name; those that would make it long are "others". */
function joined(parts: readonly string[], word: string): string {
  const [first = "", ...rest] = parts;
  let name = first;
  for (const part of rest) {
    if (name.length + part.length > LONGEST_NAME) return `${name}${word}Others`;
    name += word + part;
  }
  return name;
}

function literalName(values: readonly (string | number | boolean)[]): string {
  const text = joined(
    values.map((value) => pascal(numberName(String(value))) || "Empty"),
    "Or",
  );
  return /^[A-Z]/.test(text) ? text : `Literal${text}`;
}

function unionName(members: readonly Type[], nameOf: (type: Type) => string): string {
  const others = members.filter((member) => member.kind !== "null").map(nameOf);
  const text = joined(others, "Or");
  return others.length < members.length ? `Nullable${text}` : text;
}
