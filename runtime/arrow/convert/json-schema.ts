import type { ExtensionType, Field, Schema } from "../type/data-type.js";
import { type Answer, as, type ConversionOptions, type Converted, layout } from "./loss.js";
import { type JsonSchema, rowOf } from "./type-rows.js";
import { convertSchema, halvesOf, type Target } from "./walk.js";

/**
 * The JSON Schema (2020-12) of a row as an object: every column has a property, which may be null if the column may.
 *
 * @throws {ArrowConversionError} if something other than layout is lost and may not be
 */
export function toJsonSchema(schema: Schema, options: ConversionOptions = {}): Converted<JsonSchema> {
  const row = (types: readonly JsonSchema[]): Answer<JsonSchema> =>
    as({ $schema: "https://json-schema.org/draft/2020-12/schema", ...objectOf(schema.fields, types) });
  return convertSchema(schema, TARGET, row, options);
}

const TARGET: Target<JsonSchema> = {
  name: "JSON Schema",
  metadata: null,
  hasSchemaMetadata: false,
  hasNullsInside: true,
  foldsNames: false,
  leaf: (type) => rowOf(type).json(type),
  list: (type, item) => {
    const items = orNull(item, type.item.nullable);
    if (type.type === "list") return as({ type: "array", items });
    if (type.type !== "fixed_size_list") return as({ type: "array", items }, layout("lists are of one kind there"));
    return as({ type: "array", items, minItems: type.size, maxItems: type.size });
  },
  map: (type, key, value) => {
    const one = orNull(value, halvesOf(type).value.nullable);
    const sorted = type.keys_sorted ? [layout("it is not said that keys are sorted")] : [];
    if (key["type"] === "string")
      return as({ type: "object", propertyNames: key, additionalProperties: one }, ...sorted);
    const pair = { type: "array", prefixItems: [key, one], minItems: 2, maxItems: 2 };
    return as({ type: "array", items: pair }, layout("keys that are no text stand in pairs"), ...sorted);
  },
  struct: (fields, types) => as(objectOf(fields, types)),
  union: ({ fields }, types) => as({ anyOf: types.map((type, i) => orNull(type, fields[i]?.nullable ?? false)) }),
  extension: known,
  text: ({ type }) => (typeof type === "string" ? type : "anyOf"),
};

/** Extension types that say something of JSON. */
function known({ name }: ExtensionType): Answer<JsonSchema> | null {
  if (name === "arrow.uuid") return as({ type: "string", format: "uuid" });
  return name === "arrow.json" ? as({}) : null;
}

function objectOf(fields: readonly Field[], types: readonly JsonSchema[]): JsonSchema {
  return {
    type: "object",
    properties: Object.fromEntries(fields.map(({ name, nullable }, i) => [name, orNull(types[i] ?? {}, nullable)])),
    required: fields.map(({ name }) => name),
    additionalProperties: false,
  };
}

function orNull(schema: JsonSchema, isNullable: boolean): JsonSchema {
  const { type } = schema;
  if (!isNullable || type === "null" || Object.keys(schema).length === 0) return schema;
  return typeof type === "string" ? { ...schema, type: [type, "null"] } : { anyOf: [schema, { type: "null" }] };
}
