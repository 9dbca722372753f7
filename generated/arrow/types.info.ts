// @generated from contracts/arrow/types.yaml. Do not edit. [da22f41ac80b004a]

import type { StructInfo, UnionInfo } from "tessera-contracts/serde";
import {
  bool,
  defaulted,
  field,
  list,
  literal,
  namedUnion,
  nullable,
  str,
  struct,
} from "tessera-contracts/serde/codegen";
import { BoundedIntInfo, ColumnNameInfo, NonEmptyStrInfo, StrMapInfo } from "../types.info.js";
import {
  ArrowBinaryInfo,
  ArrowBoolInfo,
  ArrowDate32Info,
  ArrowDate64Info,
  ArrowDecimalInfo,
  ArrowDurationInfo,
  ArrowFixedSizeBinaryInfo,
  ArrowFloat16Info,
  ArrowFloat32Info,
  ArrowFloat64Info,
  ArrowInt16Info,
  ArrowInt32Info,
  ArrowInt64Info,
  ArrowInt8Info,
  ArrowLargeBinaryInfo,
  ArrowLargeStringInfo,
  ArrowNullInfo,
  ArrowStringInfo,
  ArrowTimeInfo,
  ArrowTimestampInfo,
  ArrowUint16Info,
  ArrowUint32Info,
  ArrowUint64Info,
  ArrowUint8Info,
} from "./scalar-types.info.js";

export const ArrowTypeSpecInfo: UnionInfo = /* @__PURE__ */ namedUnion({
  name: "ArrowTypeSpec",
  module: "arrow/types",
  doc: "Any Arrow type, told apart by `type`.",
  members: () => [
    ArrowNullInfo,
    ArrowBoolInfo,
    ArrowInt8Info,
    ArrowInt16Info,
    ArrowInt32Info,
    ArrowInt64Info,
    ArrowUint8Info,
    ArrowUint16Info,
    ArrowUint32Info,
    ArrowUint64Info,
    ArrowFloat16Info,
    ArrowFloat32Info,
    ArrowFloat64Info,
    ArrowStringInfo,
    ArrowLargeStringInfo,
    ArrowBinaryInfo,
    ArrowLargeBinaryInfo,
    ArrowFixedSizeBinaryInfo,
    ArrowDecimalInfo,
    ArrowDate32Info,
    ArrowDate64Info,
    ArrowTimeInfo,
    ArrowTimestampInfo,
    ArrowDurationInfo,
    ArrowListInfo,
    ArrowLargeListInfo,
    ArrowFixedSizeListInfo,
    ArrowStructInfo,
    ArrowMapInfo,
    ArrowDictionaryInfo,
    ArrowExtensionInfo,
  ],
});

export const FieldSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "FieldSpec",
  module: "arrow/types",
  doc: "A column of a schema or of a struct.",
  examples: [{ name: "node_id", dtype: { type: "string" }, nullable: false }],
  purpose: "spec",
  fields: () => [
    field("name", ColumnNameInfo(), { doc: "Name of the column." }),
    field("dtype", ArrowTypeSpecInfo, { doc: "Type of the column." }),
    defaulted("nullable", bool(), () => true, { doc: "Whether values may be null." }),
    defaulted("metadata", StrMapInfo(), () => Object.create(null), {
      doc: "Facts about the column that Arrow keeps with it.",
    }),
    defaulted("default_value", nullable(str()), () => null, {
      doc: "SQL that gives the value of rows that have none. Null if there is no default.",
    }),
    defaulted("encoding", nullable(literal(["dictionary"])), () => null, {
      doc: "How values are laid out, if not plainly.",
    }),
  ],
});

export const ArrowListInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowList",
  module: "arrow/types",
  doc: "Lists of items of one type, with 32-bit offsets.",
  examples: [{ type: "list", item: { type: "i64" } }],
  tag: "list",
  tag_field: "type",
  purpose: "spec",
  fields: () => [
    field("item", ArrowTypeSpecInfo, { doc: "Type of the items." }),
    defaulted("item_nullable", bool(), () => true, { doc: "Whether items may be null." }),
  ],
});

export const ArrowLargeListInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowLargeList",
  module: "arrow/types",
  doc: "Lists of items of one type, with 64-bit offsets.",
  tag: "large_list",
  tag_field: "type",
  purpose: "spec",
  fields: () => [
    field("item", ArrowTypeSpecInfo, { doc: "Type of the items." }),
    defaulted("item_nullable", bool(), () => true, { doc: "Whether items may be null." }),
  ],
});

export const ArrowFixedSizeListInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowFixedSizeList",
  module: "arrow/types",
  doc: "Lists of items of one type, the same number in each value.",
  examples: [{ type: "fixed_size_list", item: { type: "f32" }, size: 768 }],
  tag: "fixed_size_list",
  tag_field: "type",
  purpose: "spec",
  fields: () => [
    field("item", ArrowTypeSpecInfo, { doc: "Type of the items." }),
    field("size", BoundedIntInfo(), { doc: "Items in each value." }),
    defaulted("item_nullable", bool(), () => true, { doc: "Whether items may be null." }),
  ],
});

export const ArrowStructInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowStruct",
  module: "arrow/types",
  doc: "Values of several columns.",
  examples: [
    {
      type: "struct",
      fields: [
        { name: "bstart", dtype: { type: "i64" } },
        { name: "bend", dtype: { type: "i64" } },
      ],
    },
  ],
  tag: "struct",
  tag_field: "type",
  purpose: "spec",
  fields: () => [field("fields", list(FieldSpecInfo), { doc: "The columns, in order." })],
});

export const ArrowMapInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowMap",
  module: "arrow/types",
  doc: "Maps from keys of one type, which are never null, to values of one type.",
  tag: "map",
  tag_field: "type",
  purpose: "spec",
  fields: () => [
    field("key", ArrowTypeSpecInfo, { doc: "Type of the keys." }),
    field("value", ArrowTypeSpecInfo, { doc: "Type of the values." }),
    defaulted("keys_sorted", bool(), () => false, { doc: "Whether the keys of each map are in order." }),
    defaulted("value_nullable", bool(), () => true, { doc: "Whether values may be null." }),
  ],
});

export const ArrowDictionaryInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowDictionary",
  module: "arrow/types",
  doc: "Values that are written once and referred to by number.",
  examples: [{ type: "dictionary", index: { type: "i32" }, value: { type: "string" } }],
  tag: "dictionary",
  tag_field: "type",
  purpose: "spec",
  fields: () => [
    field("index", ArrowTypeSpecInfo, { doc: "Type of the numbers, one of the integer types." }),
    field("value", ArrowTypeSpecInfo, { doc: "Type of the values." }),
    defaulted("ordered", bool(), () => false, { doc: "Whether the order of the values means something." }),
  ],
});

export const ArrowExtensionInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowExtension",
  module: "arrow/types",
  doc: "Values of another type that carry a meaning of their own.",
  examples: [{ type: "extension", name: "tessera.node_id", storage: { type: "string" } }],
  tag: "extension",
  tag_field: "type",
  purpose: "spec",
  fields: () => [
    field("name", NonEmptyStrInfo(), { doc: "Name of the extension type, as registered with Arrow." }),
    field("storage", ArrowTypeSpecInfo, { doc: "Type that the values are stored in." }),
    defaulted("metadata", str(), () => "", { doc: "Parameters of the extension type, in a form of its own." }),
  ],
});

export const ExtensionTypeSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ExtensionTypeSpec",
  module: "arrow/types",
  doc: "An extension type that we register with Arrow, and where its parameters are kept.",
  examples: [
    { name: "tessera.node_id", storage: { type: "string" }, metadata_key: "node_id" },
    {
      name: "tessera.span_id",
      storage: {
        type: "struct",
        fields: [
          { name: "bstart", dtype: { type: "i64" } },
          { name: "bend", dtype: { type: "i64" } },
        ],
      },
      metadata_key: "span_id",
    },
  ],
  purpose: "spec",
  fields: () => [
    field("name", NonEmptyStrInfo(), { doc: "Name of the extension type." }),
    field("storage", ArrowTypeSpecInfo, { doc: "Type that the values are stored in." }),
    field("metadata_key", str(), { doc: "Key of the field metadata that holds the parameters." }),
  ],
});
