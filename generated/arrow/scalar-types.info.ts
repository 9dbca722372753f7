// @generated from contracts/arrow/scalar-types.yaml. Do not edit. [348f082cec2416d0]

import type { EnumInfo, StructInfo } from "tessera-contracts/serde";
import { defaulted, enumOf, field, int, nullable, struct } from "tessera-contracts/serde/codegen";
import { BoundedIntInfo, NonEmptyStrInfo } from "../types.info.js";

export const ArrowNullInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowNull",
  module: "arrow/scalar-types",
  doc: "A column in which every value is null.",
  tag: "null",
  tag_field: "type",
  purpose: "spec",
  fields: () => [],
});

export const ArrowBoolInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowBool",
  module: "arrow/scalar-types",
  doc: "True and false, a bit each.",
  tag: "bool",
  tag_field: "type",
  purpose: "spec",
  fields: () => [],
});

export const ArrowInt8Info: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowInt8",
  module: "arrow/scalar-types",
  doc: "Signed integers of 8 bits.",
  tag: "i8",
  tag_field: "type",
  purpose: "spec",
  fields: () => [],
});

export const ArrowInt16Info: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowInt16",
  module: "arrow/scalar-types",
  doc: "Signed integers of 16 bits.",
  tag: "i16",
  tag_field: "type",
  purpose: "spec",
  fields: () => [],
});

export const ArrowInt32Info: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowInt32",
  module: "arrow/scalar-types",
  doc: "Signed integers of 32 bits.",
  tag: "i32",
  tag_field: "type",
  purpose: "spec",
  fields: () => [],
});

export const ArrowInt64Info: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowInt64",
  module: "arrow/scalar-types",
  doc: "Signed integers of 64 bits.",
  tag: "i64",
  tag_field: "type",
  purpose: "spec",
  fields: () => [],
});

export const ArrowUint8Info: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowUint8",
  module: "arrow/scalar-types",
  doc: "Unsigned integers of 8 bits.",
  tag: "u8",
  tag_field: "type",
  purpose: "spec",
  fields: () => [],
});

export const ArrowUint16Info: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowUint16",
  module: "arrow/scalar-types",
  doc: "Unsigned integers of 16 bits.",
  tag: "u16",
  tag_field: "type",
  purpose: "spec",
  fields: () => [],
});

export const ArrowUint32Info: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowUint32",
  module: "arrow/scalar-types",
  doc: "Unsigned integers of 32 bits.",
  tag: "u32",
  tag_field: "type",
  purpose: "spec",
  fields: () => [],
});

export const ArrowUint64Info: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowUint64",
  module: "arrow/scalar-types",
  doc: "Unsigned integers of 64 bits.",
  tag: "u64",
  tag_field: "type",
  purpose: "spec",
  fields: () => [],
});

export const ArrowFloat16Info: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowFloat16",
  module: "arrow/scalar-types",
  doc: "IEEE numbers of half precision.",
  tag: "f16",
  tag_field: "type",
  purpose: "spec",
  fields: () => [],
});

export const ArrowFloat32Info: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowFloat32",
  module: "arrow/scalar-types",
  doc: "IEEE numbers of single precision.",
  tag: "f32",
  tag_field: "type",
  purpose: "spec",
  fields: () => [],
});

export const ArrowFloat64Info: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowFloat64",
  module: "arrow/scalar-types",
  doc: "IEEE numbers of double precision.",
  tag: "f64",
  tag_field: "type",
  purpose: "spec",
  fields: () => [],
});

export const ArrowStringInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowString",
  module: "arrow/scalar-types",
  doc: "UTF-8 text with 32-bit offsets.",
  tag: "string",
  tag_field: "type",
  purpose: "spec",
  fields: () => [],
});

export const ArrowLargeStringInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowLargeString",
  module: "arrow/scalar-types",
  doc: "UTF-8 text with 64-bit offsets.",
  tag: "large_string",
  tag_field: "type",
  purpose: "spec",
  fields: () => [],
});

export const ArrowBinaryInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowBinary",
  module: "arrow/scalar-types",
  doc: "Bytes with 32-bit offsets.",
  tag: "binary",
  tag_field: "type",
  purpose: "spec",
  fields: () => [],
});

export const ArrowLargeBinaryInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowLargeBinary",
  module: "arrow/scalar-types",
  doc: "Bytes with 64-bit offsets.",
  tag: "large_binary",
  tag_field: "type",
  purpose: "spec",
  fields: () => [],
});

export const ArrowFixedSizeBinaryInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowFixedSizeBinary",
  module: "arrow/scalar-types",
  doc: "Bytes, the same number in each value.",
  examples: [{ type: "fixed_size_binary", width: 16 }],
  tag: "fixed_size_binary",
  tag_field: "type",
  purpose: "spec",
  fields: () => [field("width", BoundedIntInfo(), { doc: "Bytes in each value." })],
});

export const ArrowDecimalInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowDecimal",
  module: "arrow/scalar-types",
  doc: "Decimal numbers of 128 bits.",
  examples: [{ type: "decimal", precision: 10, scale: 2 }],
  tag: "decimal",
  tag_field: "type",
  purpose: "spec",
  fields: () => [
    field("precision", int({ ge: 1, le: 38 }), { doc: "Most digits in a value." }),
    field("scale", int({ ge: -128, le: 127 }), { doc: "Digits after the point. Negative means zeros before it." }),
  ],
});

export const ArrowDate32Info: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowDate32",
  module: "arrow/scalar-types",
  doc: "Dates, as days since 1970-01-01 in 32 bits.",
  tag: "date32",
  tag_field: "type",
  purpose: "spec",
  fields: () => [],
});

export const ArrowDate64Info: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowDate64",
  module: "arrow/scalar-types",
  doc: "Dates, as milliseconds since 1970-01-01 in 64 bits.",
  tag: "date64",
  tag_field: "type",
  purpose: "spec",
  fields: () => [],
});

export const ArrowTimeUnitInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "ArrowTimeUnit",
  module: "arrow/scalar-types",
  doc: "What a time is counted in. Seconds, milliseconds, microseconds or nanoseconds.",
  values: ["s", "ms", "us", "ns"],
});

export const ArrowTimeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowTime",
  module: "arrow/scalar-types",
  doc: "Times of day, in 32 bits for seconds and milliseconds and in 64 bits for the finer units.",
  examples: [{ type: "time", unit: "us" }],
  tag: "time",
  tag_field: "type",
  purpose: "spec",
  fields: () => [field("unit", ArrowTimeUnitInfo, { doc: "What the time is counted in." })],
});

export const ArrowTimestampInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowTimestamp",
  module: "arrow/scalar-types",
  doc: "Moments, counted from 1970-01-01 in 64 bits.",
  examples: [{ type: "timestamp", unit: "us", tz: "UTC" }],
  tag: "timestamp",
  tag_field: "type",
  purpose: "spec",
  fields: () => [
    field("unit", ArrowTimeUnitInfo, { doc: "What the moment is counted in." }),
    defaulted("tz", nullable(NonEmptyStrInfo()), () => null, {
      doc: "Time zone in which to show the moments, such as `UTC`. Null means local times without a zone.",
    }),
  ],
});

export const ArrowDurationInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowDuration",
  module: "arrow/scalar-types",
  doc: "Spans of time, in 64 bits.",
  examples: [{ type: "duration", unit: "ms" }],
  tag: "duration",
  tag_field: "type",
  purpose: "spec",
  fields: () => [field("unit", ArrowTimeUnitInfo, { doc: "What the span is counted in." })],
});
