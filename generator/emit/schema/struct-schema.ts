// A struct as a JSON Schema: an object, or an array in field order.

import type { Field, StructDefinition } from "../../model/model.js";
import type { Schema } from "./schema.js";
import { valuesSchema } from "./type-schema.js";

/** The schema of a struct, given those of its fields. */
export function structSchema(struct: StructDefinition, fieldSchema: (field: Field) => Schema): Schema {
  return struct.array_like ? arraySchema(struct, fieldSchema) : objectSchema(struct, fieldSchema);
}

/** By itself a struct is known without its tag, so that may be missing; a union wants it. */
function objectSchema(struct: StructDefinition, fieldSchema: (field: Field) => Schema): Schema {
  const { tag, tag_field, fields, mode } = struct;
  const required = fields.filter(({ presence }) => presence === "required");
  const always = required.filter(({ accept }) => accept.length === 0).map(({ wire }) => wire);
  const renamed = required.filter(({ accept }) => accept.length > 0);
  return {
    type: "object",
    properties: Object.fromEntries([
      ...(tag === null || tag_field === null ? [] : [[tag_field, valuesSchema([tag])] as const]),
      ...fields.map((field) => [field.wire, fieldSchema(field)] as const),
      ...fields.flatMap((field) => field.accept.map((name) => [name, acceptedSchema(field, fieldSchema)] as const)),
    ]),
    required: always.length === 0 ? undefined : always,
    allOf: renamed.length === 0 ? undefined : renamed.map(oneOfItsNames),
    additionalProperties: mode === "strict" ? false : undefined,
  };
}

/** A key that is read as if it were the field's own, and never written. */
function acceptedSchema(field: Field, fieldSchema: (field: Field) => Schema): Schema {
  const { default: _default, description: _description, deprecated: _deprecated, ...rest } = fieldSchema(field);
  const description = `Another name for \`${field.wire}\`, which is read and never written.`;
  return { description, deprecated: true, ...rest };
}

function oneOfItsNames({ wire, accept }: Field): Schema {
  return { anyOf: [wire, ...accept].map((name) => ({ properties: { [name]: {} }, required: [name] })) };
}

/** The tag comes first. A hole takes anything. */
function arraySchema(struct: StructDefinition, fieldSchema: (field: Field) => Schema): Schema {
  const { tag, layout, mode } = struct;
  const tagItems = tag === null ? [] : [valuesSchema([tag])];
  const prefixItems = [...tagItems, ...layout.map((field) => (field === null ? {} : fieldSchema(field)))];
  const minItems = tagItems.length + layout.findLastIndex((field) => field?.presence === "required") + 1;
  return {
    type: "array",
    prefixItems: prefixItems.length === 0 ? undefined : prefixItems,
    minItems: minItems === 0 ? undefined : minItems,
    items: mode === "strict" && prefixItems.length > 0 ? false : undefined,
    maxItems: mode === "strict" ? prefixItems.length : undefined,
  };
}
