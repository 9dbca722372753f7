// OpenAPI 3.0 has a dialect of its own, between JSON Schema drafts 4 and 5: what it lacks is said in the next best way, or not at all.

import type { Json } from "../../text/json.js";
import { isSchema, type Schema } from "../schema/schema.js";

/** A schema of OpenAPI 3.1, whose inner schemas are done, in the words of 3.0. */
export function toOpenApi30(schema: Schema): Schema {
  const members = Object.entries(schema).map(([keyword, value]): Schema => {
    return value === undefined ? {} : (REWRITES[keyword]?.(value) ?? { [keyword]: value });
  });
  const rewritten: Schema = Object.assign({}, ...members) as Schema;
  return withoutRefSiblings(withItems(withNullable(rewritten)));
}

/** How each keyword that 3.0 does not have, or not in this form, is said there. */
const REWRITES: { readonly [keyword: string]: (value: Json) => Schema } = {
  $comment: () => ({}),
  const: (value) => ({ enum: [value] }),
  contentEncoding: () => ({ format: "byte" }),
  examples: (values) => (Array.isArray(values) && values.length > 0 ? { example: values[0] as Json } : {}),
  exclusiveMaximum: (value) => ({ maximum: value, exclusiveMaximum: true }),
  exclusiveMinimum: (value) => ({ minimum: value, exclusiveMinimum: true }),
  items: (value) => (isSchema(value) ? { items: value } : {}),
  prefixItems: (value) => ({ items: itemOf(Array.isArray(value) ? value : []) }),
  propertyNames: () => ({}),
  type: (value) => (value === "null" ? NULL : { type: value }),
};

/** The schema of null alone: a text that may also be null, and has to. */
const NULL: Schema = { type: "string", nullable: true, enum: [null] };

function isNull({ nullable, enum: values }: Schema): boolean {
  return nullable === true && Array.isArray(values) && values.length === 1 && values[0] === null;
}

/** Anything that may stand at some position. */
function itemOf(items: readonly Json[]): Schema {
  const distinct = [...new Map(items.map((item) => [JSON.stringify(item, bigintAsText), item])).values()];
  const [only] = distinct;
  if (distinct.some((item) => isSchema(item) && Object.keys(item).length === 0)) return {};
  return distinct.length === 1 && isSchema(only) ? only : { anyOf: distinct };
}

function bigintAsText(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

/** Null beside one type is a property of that; it stays a member of any other union. */
function withNullable(schema: Schema): Schema {
  const { anyOf, ...rest } = schema;
  const members = Array.isArray(anyOf) ? anyOf.filter(isSchema) : [];
  const [only, ...more] = members.filter((member) => !isNull(member));
  if (only === undefined || more.length > 0 || members.length !== 2 || !("type" in only)) return schema;
  const values = only["enum"];
  return { ...only, enum: Array.isArray(values) ? values.concat(null) : undefined, nullable: true, ...rest };
}

/** An array has to say what its items are. */
function withItems(schema: Schema): Schema {
  return schema["type"] === "array" && !("items" in schema) ? { ...schema, items: {} } : schema;
}

/** Nothing beside a reference is looked at. */
function withoutRefSiblings(schema: Schema): Schema {
  const { $ref, ...rest } = schema;
  return $ref === undefined || Object.keys(rest).length === 0 ? schema : { allOf: [{ $ref }], ...rest };
}
