// Spark's JSON form of a schema, which Delta has taken over: what both share.

import type { DeltaDataType, DeltaSchemaField, DeltaSchemaStruct } from "tessera-contracts/contracts/delta/schema";
import { plainKeys, PLAIN_NAME, PLAIN_PARAMETERS } from "../metadata/plain-extension.js";
import type { Field, Metadata, Schema } from "../type/data-type.js";
import { type Answer, as, type ConversionOptions, type Converted, layout, none } from "./loss.js";
import { textsOf, unsaidIn } from "./text-metadata.js";
import { convertSchema, halvesOf, type LeafType, type Target } from "./walk.js";

/** A schema in the form; `leaf` says what becomes of types without types inside. @throws {ArrowConversionError} */
export function toStruct(
  schema: Schema,
  { name, leaf }: { readonly name: string; readonly leaf: (type: LeafType) => Answer<string> },
  options: ConversionOptions,
): Converted<DeltaSchemaStruct> {
  const target: Target<DeltaDataType> = { ...STRUCT_TARGET, name, leaf };
  return convertSchema(schema, target, (types) => structOf(schema.fields, types), options);
}

const STRUCT_TARGET: Omit<Target<DeltaDataType>, "name" | "leaf"> = {
  metadata: unsaid,
  hasSchemaMetadata: false,
  hasNullsInside: true,
  foldsNames: true,
  list: (type, element_type) => {
    const losses = type.type === "list" ? [] : [layout("lists are of one kind there, of any size")];
    return as({ type: "array", element_type, contains_null: type.item.nullable }, ...losses);
  },
  map: (type, key_type, value_type) => {
    const losses = type.keys_sorted ? [layout("it is not said that keys are sorted")] : [];
    return as({ type: "map", key_type, value_type, value_contains_null: halvesOf(type).value.nullable }, ...losses);
  },
  struct: structOf,
  union: () => none("there are no unions: store it as a struct with a nullable field for each type, or as string"),
  extension: () => null,
  text: (type) => (typeof type === "string" ? type : type.type),
};

function structOf(fields: readonly Field[], types: readonly DeltaDataType[]): Answer<DeltaSchemaStruct> {
  const parts = fields.map((field, i): DeltaSchemaField => {
    const { name, nullable } = field;
    return { name, type: types[i] ?? "", nullable, metadata: textsOf(allOf(field)) };
  });
  return as({ type: "struct", fields: parts });
}

/** The metadata, and what says which extension type the values are of. */
function allOf({ type, metadata }: Field): Metadata {
  return type.type === "extension" ? [...metadata, ...plainKeys(type)] : metadata;
}

/** What JSON cannot say of the metadata, and what will be taken for something else. */
function unsaid(field: Field): readonly string[] {
  const isTaken = field.metadata.some(([key]) => key === PLAIN_NAME || key === PLAIN_PARAMETERS);
  const taken = isTaken ? [`${PLAIN_NAME} will be taken for the name of an extension type`] : [];
  return [...unsaidIn(allOf(field)), ...taken];
}
