// Extension types where only text survives: the type is its storage, and two keys of the field's metadata say what it was.

import type { DataType, ExtensionType, Field, Metadata, Schema } from "../type/data-type.js";
import { withFields } from "../type/with-fields.js";

/** The key of a field's metadata that names the extension type of its values. */
export const PLAIN_NAME = "tessera.extension";

/** The key of a field's metadata with the parameters of that extension type. */
export const PLAIN_PARAMETERS = "tessera.extension_metadata";

/** The keys that say what an extension type was. */
export function plainKeys({ name, metadata }: ExtensionType): Metadata {
  const named = [[PLAIN_NAME, name]] as const;
  return metadata === null ? named : [...named, [PLAIN_PARAMETERS, metadata]];
}

/** The extension type that the metadata names, and the rest of it; null if it names none. */
export function fromPlainKeys(storage: DataType, metadata: Metadata): Pick<Field, "type" | "metadata"> | null {
  const name = metadata.find(([key]) => key === PLAIN_NAME)?.[1];
  if (typeof name !== "string") return null;
  const parameters = metadata.find(([key]) => key === PLAIN_PARAMETERS)?.[1] ?? null;
  const rest = metadata.filter(([key]) => key !== PLAIN_NAME && key !== PLAIN_PARAMETERS);
  return { type: { type: "extension", name, storage, metadata: parameters }, metadata: rest };
}

/** The schema without extension types: what they are stored as, and two keys that say what they were. Our readers restore them. */
export function plainSchema(schema: Schema): Schema {
  return { ...schema, fields: schema.fields.map(plainField) };
}

function plainField(field: Field): Field {
  const { type, metadata } = field;
  if (type.type !== "extension") return { ...field, type: plainType(type) };
  return { ...field, type: plainType(type.storage), metadata: [...metadata, ...plainKeys(type)] };
}

/** What stands in a dictionary, or in another extension type, has no field of its own to be named in. */
function plainType(type: DataType): DataType {
  if (type.type === "extension") return plainType(type.storage);
  return type.type === "dictionary" ? { ...type, value: plainType(type.value) } : withFields(type, plainField);
}
