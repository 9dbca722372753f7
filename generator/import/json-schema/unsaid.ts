// What a schema demands that a contract of it does not.

import { isObject, type Schema } from "./place.js";

/** The kind of value a schema is of, by its `type` or else by its keywords. */
export type Kind = (typeof KINDS)[number] | "any";

const KINDS = ["string", "integer", "number", "boolean", "null", "array", "object"] as const;

/** The kind of a schema with one type or none. */
export function kindOf(schema: Schema): Kind {
  const given = KINDS.find((kind) => kind === schema["type"]);
  return given ?? KINDS.find((kind) => TELLING[kind]?.some((keyword) => keyword in schema)) ?? "any";
}

/** The keywords of a schema that are not carried over; a struct is an object with properties. */
export function unsaid(schema: Schema, kind: Kind | "struct"): readonly string[] {
  const carried = CARRIED[kind] ?? [];
  const isTyped = kind === "struct" && isObject(schema["additionalProperties"]);
  const lost = DEMANDS.filter((key) => key in schema && !carried.includes(key));
  return isTyped ? [...lost, "additionalProperties"] : lost;
}

const TELLING: { readonly [K in Kind]?: readonly string[] } = {
  object: ["properties", "additionalProperties", "patternProperties", "required"],
  array: ["items", "prefixItems", "minItems"],
  string: ["pattern", "minLength", "maxLength"],
  number: ["minimum", "maximum", "multipleOf"],
};

/** Keywords that refuse values and have no place in every contract. */
const DEMANDS =
  `not if then else oneOf anyOf allOf $dynamicRef $recursiveRef contains minContains maxContains unevaluatedItems
  contentMediaType contentSchema propertyNames dependentRequired dependentSchemas dependencies patternProperties minProperties
  maxProperties`.split(/\s+/);

const CARRIED: { readonly [K in Kind | "struct"]?: readonly string[] } = {
  object: ["patternProperties", "minProperties", "maxProperties"],
  struct: ["allOf"],
};
