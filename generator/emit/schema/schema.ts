// A JSON Schema as data, and the way through it.

import type { Json, JsonObject } from "../../text/json.js";

/** A JSON Schema, 2020-12. Refs are `#/$defs/Name` until they are made to fit a file. */
export type Schema = JsonObject;

/** A reference to a definition. */
export function refTo(name: string): Schema {
  return { $ref: `${REFS}${name}` };
}

/** The definition a schema refers to; null: it does not. */
export function nameInRef({ $ref }: Schema): string | null {
  return typeof $ref === "string" && $ref.startsWith(REFS) ? $ref.slice(REFS.length) : null;
}

/** `schema` without undefined members, after `change` was made to it and to every schema inside it, the innermost first. */
export function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const inner = (value: Json): Json => (isSchema(value) ? mapSchema(value, change) : value);
  return change(
    mapMembers(schema, (value, key) => {
      switch (APPLICATORS[key]) {
        case "one":
          return inner(value);
        case "list":
          return Array.isArray(value) ? value.map(inner) : value;
        case "by name":
          return isSchema(value) ? mapMembers(value, inner) : value;
        default:
          return value;
      }
    }),
  );
}

const REFS = "#/$defs/";

/** The keywords that hold schemas, of those that are emitted. */
const APPLICATORS: { readonly [keyword: string]: "one" | "list" | "by name" } = {
  additionalProperties: "one",
  allOf: "list",
  anyOf: "list",
  items: "one",
  not: "one",
  oneOf: "list",
  prefixItems: "list",
  properties: "by name",
  propertyNames: "one",
};

function mapMembers(object: JsonObject, change: (value: Json, key: string) => Json): JsonObject {
  const members = Object.entries(object);
  return Object.fromEntries(
    members.flatMap(([key, value]) => (value === undefined ? [] : [[key, change(value, key)] as const])),
  );
}

/** True for an object; `true` and `false` are schemas too, but have nothing inside. */
export function isSchema(value: Json | undefined): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
