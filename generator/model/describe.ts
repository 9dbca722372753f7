import { constraintEntries, constraintValues } from "./constraints.js";
import type { Type } from "./model.js";
import { SCALARS } from "./scalars.js";

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
  if (type.narrowed_from?.alias !== undefined) return type.narrowed_from.alias;
  const part = (inner: Type): string => written(inner, constraints);
  switch (type.kind) {
    case "ref":
      return type.name;
    case "int":
      return type.sized ?? { safe: "int", int64: "int64", uint64: "uint64", any: "bigint" }[type.width];
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
  const own =
    type.narrowed_from ?? (type.kind === "int" && type.sized !== undefined ? SCALARS.get(type.sized) : undefined);
  const implied = own === undefined ? {} : constraintValues(own);
  const given = constraintEntries(type)
    .filter(([key, value]) => implied[key] !== value)
    .map(([key, value]) => `${key}=${json(value)}`);
  return given.length === 0 ? "" : `(${given.join(", ")})`;
}

function json(value: unknown): string {
  return typeof value === "bigint" ? String(value) : JSON.stringify(value);
}
