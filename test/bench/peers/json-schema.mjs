import { namedShapes } from "../shape.mjs";

/** The JSON Schema (2020-12) of a shape. */
export function jsonSchema(root, { strict }) {
  const definitions = namedShapes(root).map((shape) => [shape.name, definitionOf(shape, strict)]);
  return { ...schemaOf(root), $defs: Object.fromEntries(definitions) };
}

function definitionOf(shape, strict) {
  if (shape.kind === "tagged") {
    return {
      type: "object",
      discriminator: { propertyName: shape.tag_field },
      required: [shape.tag_field],
      oneOf: shape.members.map(schemaOf),
    };
  }
  const tag = shape.tag === null ? [] : [[shape.tag_field, { const: shape.tag }]];
  const properties = [...tag, ...shape.fields.map((field) => [field.name, schemaOf(field.type)])];
  const required = [
    ...tag.map(([name]) => name),
    ...shape.fields.filter((field) => !field.optional).map((field) => field.name),
  ];
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    required,
    ...(strict ? { additionalProperties: false } : {}),
  };
}

const SCHEMAS = {
  null: () => ({ type: "null" }),
  bool: () => ({ type: "boolean" }),
  float: () => ({ type: "number" }),
  str: ({ min }) => (min === 0 ? { type: "string" } : { type: "string", minLength: min }),
  int: ({ min, max }) => ({ type: "integer", minimum: min, maximum: max }),
  literal: ({ values }) => ({ enum: values }),
  list: ({ item }) => ({ type: "array", items: schemaOf(item) }),
  map: ({ value }) => ({ type: "object", additionalProperties: schemaOf(value) }),
  tuple: ({ items }) => ({
    type: "array",
    prefixItems: items.map(schemaOf),
    items: false,
    minItems: items.length,
  }),
  nullable: ({ inner }) => ({ anyOf: [schemaOf(inner), { type: "null" }] }),
  tagged: ({ name }) => ({ $ref: `#/$defs/${name}` }),
  struct: ({ name }) => ({ $ref: `#/$defs/${name}` }),
};

function schemaOf(shape) {
  return SCHEMAS[shape.kind](shape);
}
