import type { Type } from "./model.js";

/** A type in the words of the contract language, without its constraints, for messages. */
export function describe(type: Type): string {
  return written(type, () => "");
}

/** A type as an expression of the contract language that means exactly this type; an alias goes by its name. */
export function typeExpression(type: Type): string {
  return written(type, constraintsOf);
}

type Constraints = (type: Type) => string;

function written(type: Type, constraints: Constraints): string {
  if (type.alias !== undefined) return type.alias;
  return unconstrained(type, constraints) + constraints(type);
}

function unconstrained(type: Type, constraints: Constraints): string {
  const part = (inner: Type): string => written(inner, constraints);
  switch (type.kind) {
    case "ref":
      return type.name;
    case "int":
      return { safe: "int", int64: "int64", uint64: "uint64", any: "bigint" }[type.width];
    case "literal":
      return type.values.map((value) => JSON.stringify(value)).join(" | ");
    case "list":
    case "set":
      return `${type.kind}[${part(type.item)}]`;
    case "tuple":
      return `tuple[${type.items.map(part).join(", ")}]`;
    case "map":
      return `map[${part(type.key)}, ${part(type.value)}]`;
    case "union":
      return type.members.map(part).join(" | ");
    case "ext":
      return `ext[${type.name}]`;
    default:
      return type.kind;
  }
}

/** `(ge=0, le=9)`; nothing if there are none. */
function constraintsOf(type: Type): string {
  const given = Object.entries(constraintValues(type)).map(([key, value]) => `${key}=${json(value)}`);
  return given.length === 0 ? "" : `(${given.join(", ")})`;
}

const KEYS = ["gt", "ge", "lt", "le", "multiple_of", "min_length", "max_length", "pattern", "tz"] as const;

/** The constraints in force on one part of a type, by key. */
export function constraintValues(type: Type): { readonly [key: string]: string | number | bigint | boolean } {
  const given = new Map<string, string | number | bigint | boolean>(Object.entries(type));
  return Object.fromEntries(KEYS.flatMap((key) => (given.has(key) ? [[key, given.get(key) ?? false]] : [])));
}

function json(value: unknown): string {
  return typeof value === "bigint" ? String(value) : JSON.stringify(value);
}
