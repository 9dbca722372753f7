// @generated from contracts/delta/schema.yaml. Do not edit. [b8d0e81bedfbe86b]

import type { StructInfo, TypeInfo, UnionInfo } from "tessera-contracts/serde";
import { alias, bool, defaulted, field, list, namedUnion, str, struct, union } from "tessera-contracts/serde/codegen";
import { JsonDictInfo } from "../types.info.js";

export const DeltaPrimitiveTypeInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  str({
    min_length: 1,
    alias: "DeltaPrimitiveType",
    doc: "The name of a type without parts, such as `string`, `long`, `integer`, `short`, `byte`, `float`, `double`, `decimal(10,2)`, `boolean`, `binary`, `date`, `timestamp`, `timestamp_ntz` or `variant`. Any name is taken, since features add more.",
    examples: ["string", "decimal(10,2)"],
  }),
);

export const DeltaNestedTypeInfo: UnionInfo = /* @__PURE__ */ namedUnion({
  name: "DeltaNestedType",
  module: "delta/schema",
  doc: "A type that is made of other types.",
  members: () => [DeltaSchemaStructInfo, DeltaSchemaArrayInfo, DeltaSchemaMapInfo],
});

export const DeltaDataTypeInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  union([DeltaPrimitiveTypeInfo(), DeltaNestedTypeInfo], {
    alias: "DeltaDataType",
    doc: "The type of a column, an item, a key or a value. A name, or an object for types that have parts.",
    examples: ["long"],
  }),
);

export const DeltaSchemaStructInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaSchemaStruct",
  module: "delta/schema",
  doc: "Columns in order, the schema of a table or of a struct column.",
  examples: [{ type: "struct", fields: [{ name: "node_id", type: "string", nullable: false, metadata: {} }] }],
  mode: "compat",
  tag: "struct",
  tag_field: "type",
  purpose: "log",
  fields: () => [field("fields", list(DeltaSchemaFieldInfo), { doc: "The columns. Names differ in more than case." })],
});

export const DeltaSchemaFieldInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaSchemaField",
  module: "delta/schema",
  doc: "A column of a table or of a struct.",
  examples: [
    {
      name: "tags",
      type: { type: "array", elementType: "string", containsNull: true },
      nullable: true,
      metadata: { comment: "Labels of the row." },
    },
  ],
  mode: "compat",
  omit_defaults: false,
  purpose: "log",
  fields: () => [
    field("name", str(), { doc: "Name of the column." }),
    field("type", DeltaDataTypeInfo(), { doc: "Type of the column." }),
    field("nullable", bool(), { doc: "Whether values may be null." }),
    defaulted("metadata", JsonDictInfo(), () => Object.create(null), {
      doc: "Facts about the column. Keys that start with `delta.` belong to the protocol. Written even if empty, because some readers want it.",
    }),
  ],
});

export const DeltaSchemaArrayInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaSchemaArray",
  module: "delta/schema",
  doc: "A list of items of one type.",
  examples: [{ type: "array", elementType: "integer", containsNull: false }],
  mode: "compat",
  tag: "array",
  tag_field: "type",
  purpose: "log",
  fields: () => [
    field("element_type", DeltaDataTypeInfo(), { wire: "elementType", doc: "Type of the items." }),
    field("contains_null", bool(), { wire: "containsNull", doc: "Whether items may be null." }),
  ],
});

export const DeltaSchemaMapInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaSchemaMap",
  module: "delta/schema",
  doc: "A map from keys of one type to values of one type.",
  examples: [{ type: "map", keyType: "string", valueType: "string", valueContainsNull: true }],
  mode: "compat",
  tag: "map",
  tag_field: "type",
  purpose: "log",
  fields: () => [
    field("key_type", DeltaDataTypeInfo(), { wire: "keyType", doc: "Type of the keys, which are never null." }),
    field("value_type", DeltaDataTypeInfo(), { wire: "valueType", doc: "Type of the values." }),
    field("value_contains_null", bool(), { wire: "valueContainsNull", doc: "Whether values may be null." }),
  ],
});
