// The building blocks of the schemas that contract files are checked by. Every schema has a description, which editors show.

/** A schema, as data. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** Text. */
export const text = (description: string): Schema => ({ type: "string", description });
/** True or false. */
export const flag = (description: string): Schema => ({ type: "boolean", description });
/** One of some words. */
export const choice = (values: readonly string[], description: string): Schema => ({
  type: "string",
  enum: values,
  description,
});
/** A list without duplicates. */
export const listOf = (description: string, items: Schema): Schema => ({
  type: "array",
  items,
  uniqueItems: true,
  description,
});
/** A list of anything. */
export const anyList = (description: string): Schema => ({ type: "array", description });
/** What `$defs` has under a name. */
export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** Keys of the user's own. */
const VENDOR = {
  "^x-": { description: "Any key that starts with x- is metadata of your own, which is copied to every output." },
};

/** A mapping with these keys and no others, but for the user's own. */
export function record(description: string, properties: Schema, required: readonly string[] = []): Schema {
  return { type: "object", description, properties, patternProperties: VENDOR, additionalProperties: false, required };
}
