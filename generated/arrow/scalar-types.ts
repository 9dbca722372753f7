// @generated from contracts/arrow/scalar-types.yaml. Do not edit. [0cfb34c099c9f6f8]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type { BoundedInt, NonEmptyStr } from "../types.js";
import * as codec from "./scalar-types.codec.js";
import * as info from "./scalar-types.info.js";

/** A column in which every value is null. */
export interface ArrowNull {
  readonly type: "null";
}

/** What `ArrowNull.create` takes: fields with a default may be left out. */
export interface ArrowNullInit {
  readonly type?: "null" | undefined;
}

export const ArrowNull: Contract<ArrowNull, ArrowNullInit> = /* @__PURE__ */ contract({
  name: "ArrowNull",
  module: "arrow/scalar-types",
  info: info.ArrowNullInfo,
  read: codec.readArrowNull,
  unpack: codec.unpackArrowNull,
  write: codec.writeArrowNull,
  pack: codec.packArrowNull,
  is: codec.isArrowNull,
  convert: codec.convertArrowNull,
});

/** True and false, a bit each. */
export interface ArrowBool {
  readonly type: "bool";
}

/** What `ArrowBool.create` takes: fields with a default may be left out. */
export interface ArrowBoolInit {
  readonly type?: "bool" | undefined;
}

export const ArrowBool: Contract<ArrowBool, ArrowBoolInit> = /* @__PURE__ */ contract({
  name: "ArrowBool",
  module: "arrow/scalar-types",
  info: info.ArrowBoolInfo,
  read: codec.readArrowBool,
  unpack: codec.unpackArrowBool,
  write: codec.writeArrowBool,
  pack: codec.packArrowBool,
  is: codec.isArrowBool,
  convert: codec.convertArrowBool,
});

/** Signed integers of 8 bits. */
export interface ArrowInt8 {
  readonly type: "i8";
}

/** What `ArrowInt8.create` takes: fields with a default may be left out. */
export interface ArrowInt8Init {
  readonly type?: "i8" | undefined;
}

export const ArrowInt8: Contract<ArrowInt8, ArrowInt8Init> = /* @__PURE__ */ contract({
  name: "ArrowInt8",
  module: "arrow/scalar-types",
  info: info.ArrowInt8Info,
  read: codec.readArrowInt8,
  unpack: codec.unpackArrowInt8,
  write: codec.writeArrowInt8,
  pack: codec.packArrowInt8,
  is: codec.isArrowInt8,
  convert: codec.convertArrowInt8,
});

/** Signed integers of 16 bits. */
export interface ArrowInt16 {
  readonly type: "i16";
}

/** What `ArrowInt16.create` takes: fields with a default may be left out. */
export interface ArrowInt16Init {
  readonly type?: "i16" | undefined;
}

export const ArrowInt16: Contract<ArrowInt16, ArrowInt16Init> = /* @__PURE__ */ contract({
  name: "ArrowInt16",
  module: "arrow/scalar-types",
  info: info.ArrowInt16Info,
  read: codec.readArrowInt16,
  unpack: codec.unpackArrowInt16,
  write: codec.writeArrowInt16,
  pack: codec.packArrowInt16,
  is: codec.isArrowInt16,
  convert: codec.convertArrowInt16,
});

/** Signed integers of 32 bits. */
export interface ArrowInt32 {
  readonly type: "i32";
}

/** What `ArrowInt32.create` takes: fields with a default may be left out. */
export interface ArrowInt32Init {
  readonly type?: "i32" | undefined;
}

export const ArrowInt32: Contract<ArrowInt32, ArrowInt32Init> = /* @__PURE__ */ contract({
  name: "ArrowInt32",
  module: "arrow/scalar-types",
  info: info.ArrowInt32Info,
  read: codec.readArrowInt32,
  unpack: codec.unpackArrowInt32,
  write: codec.writeArrowInt32,
  pack: codec.packArrowInt32,
  is: codec.isArrowInt32,
  convert: codec.convertArrowInt32,
});

/** Signed integers of 64 bits. */
export interface ArrowInt64 {
  readonly type: "i64";
}

/** What `ArrowInt64.create` takes: fields with a default may be left out. */
export interface ArrowInt64Init {
  readonly type?: "i64" | undefined;
}

export const ArrowInt64: Contract<ArrowInt64, ArrowInt64Init> = /* @__PURE__ */ contract({
  name: "ArrowInt64",
  module: "arrow/scalar-types",
  info: info.ArrowInt64Info,
  read: codec.readArrowInt64,
  unpack: codec.unpackArrowInt64,
  write: codec.writeArrowInt64,
  pack: codec.packArrowInt64,
  is: codec.isArrowInt64,
  convert: codec.convertArrowInt64,
});

/** Unsigned integers of 8 bits. */
export interface ArrowUint8 {
  readonly type: "u8";
}

/** What `ArrowUint8.create` takes: fields with a default may be left out. */
export interface ArrowUint8Init {
  readonly type?: "u8" | undefined;
}

export const ArrowUint8: Contract<ArrowUint8, ArrowUint8Init> = /* @__PURE__ */ contract({
  name: "ArrowUint8",
  module: "arrow/scalar-types",
  info: info.ArrowUint8Info,
  read: codec.readArrowUint8,
  unpack: codec.unpackArrowUint8,
  write: codec.writeArrowUint8,
  pack: codec.packArrowUint8,
  is: codec.isArrowUint8,
  convert: codec.convertArrowUint8,
});

/** Unsigned integers of 16 bits. */
export interface ArrowUint16 {
  readonly type: "u16";
}

/** What `ArrowUint16.create` takes: fields with a default may be left out. */
export interface ArrowUint16Init {
  readonly type?: "u16" | undefined;
}

export const ArrowUint16: Contract<ArrowUint16, ArrowUint16Init> = /* @__PURE__ */ contract({
  name: "ArrowUint16",
  module: "arrow/scalar-types",
  info: info.ArrowUint16Info,
  read: codec.readArrowUint16,
  unpack: codec.unpackArrowUint16,
  write: codec.writeArrowUint16,
  pack: codec.packArrowUint16,
  is: codec.isArrowUint16,
  convert: codec.convertArrowUint16,
});

/** Unsigned integers of 32 bits. */
export interface ArrowUint32 {
  readonly type: "u32";
}

/** What `ArrowUint32.create` takes: fields with a default may be left out. */
export interface ArrowUint32Init {
  readonly type?: "u32" | undefined;
}

export const ArrowUint32: Contract<ArrowUint32, ArrowUint32Init> = /* @__PURE__ */ contract({
  name: "ArrowUint32",
  module: "arrow/scalar-types",
  info: info.ArrowUint32Info,
  read: codec.readArrowUint32,
  unpack: codec.unpackArrowUint32,
  write: codec.writeArrowUint32,
  pack: codec.packArrowUint32,
  is: codec.isArrowUint32,
  convert: codec.convertArrowUint32,
});

/** Unsigned integers of 64 bits. */
export interface ArrowUint64 {
  readonly type: "u64";
}

/** What `ArrowUint64.create` takes: fields with a default may be left out. */
export interface ArrowUint64Init {
  readonly type?: "u64" | undefined;
}

export const ArrowUint64: Contract<ArrowUint64, ArrowUint64Init> = /* @__PURE__ */ contract({
  name: "ArrowUint64",
  module: "arrow/scalar-types",
  info: info.ArrowUint64Info,
  read: codec.readArrowUint64,
  unpack: codec.unpackArrowUint64,
  write: codec.writeArrowUint64,
  pack: codec.packArrowUint64,
  is: codec.isArrowUint64,
  convert: codec.convertArrowUint64,
});

/** IEEE numbers of half precision. */
export interface ArrowFloat16 {
  readonly type: "f16";
}

/** What `ArrowFloat16.create` takes: fields with a default may be left out. */
export interface ArrowFloat16Init {
  readonly type?: "f16" | undefined;
}

export const ArrowFloat16: Contract<ArrowFloat16, ArrowFloat16Init> = /* @__PURE__ */ contract({
  name: "ArrowFloat16",
  module: "arrow/scalar-types",
  info: info.ArrowFloat16Info,
  read: codec.readArrowFloat16,
  unpack: codec.unpackArrowFloat16,
  write: codec.writeArrowFloat16,
  pack: codec.packArrowFloat16,
  is: codec.isArrowFloat16,
  convert: codec.convertArrowFloat16,
});

/** IEEE numbers of single precision. */
export interface ArrowFloat32 {
  readonly type: "f32";
}

/** What `ArrowFloat32.create` takes: fields with a default may be left out. */
export interface ArrowFloat32Init {
  readonly type?: "f32" | undefined;
}

export const ArrowFloat32: Contract<ArrowFloat32, ArrowFloat32Init> = /* @__PURE__ */ contract({
  name: "ArrowFloat32",
  module: "arrow/scalar-types",
  info: info.ArrowFloat32Info,
  read: codec.readArrowFloat32,
  unpack: codec.unpackArrowFloat32,
  write: codec.writeArrowFloat32,
  pack: codec.packArrowFloat32,
  is: codec.isArrowFloat32,
  convert: codec.convertArrowFloat32,
});

/** IEEE numbers of double precision. */
export interface ArrowFloat64 {
  readonly type: "f64";
}

/** What `ArrowFloat64.create` takes: fields with a default may be left out. */
export interface ArrowFloat64Init {
  readonly type?: "f64" | undefined;
}

export const ArrowFloat64: Contract<ArrowFloat64, ArrowFloat64Init> = /* @__PURE__ */ contract({
  name: "ArrowFloat64",
  module: "arrow/scalar-types",
  info: info.ArrowFloat64Info,
  read: codec.readArrowFloat64,
  unpack: codec.unpackArrowFloat64,
  write: codec.writeArrowFloat64,
  pack: codec.packArrowFloat64,
  is: codec.isArrowFloat64,
  convert: codec.convertArrowFloat64,
});

/** UTF-8 text with 32-bit offsets. */
export interface ArrowString {
  readonly type: "string";
}

/** What `ArrowString.create` takes: fields with a default may be left out. */
export interface ArrowStringInit {
  readonly type?: "string" | undefined;
}

export const ArrowString: Contract<ArrowString, ArrowStringInit> = /* @__PURE__ */ contract({
  name: "ArrowString",
  module: "arrow/scalar-types",
  info: info.ArrowStringInfo,
  read: codec.readArrowString,
  unpack: codec.unpackArrowString,
  write: codec.writeArrowString,
  pack: codec.packArrowString,
  is: codec.isArrowString,
  convert: codec.convertArrowString,
});

/** UTF-8 text with 64-bit offsets. */
export interface ArrowLargeString {
  readonly type: "large_string";
}

/** What `ArrowLargeString.create` takes: fields with a default may be left out. */
export interface ArrowLargeStringInit {
  readonly type?: "large_string" | undefined;
}

export const ArrowLargeString: Contract<ArrowLargeString, ArrowLargeStringInit> = /* @__PURE__ */ contract({
  name: "ArrowLargeString",
  module: "arrow/scalar-types",
  info: info.ArrowLargeStringInfo,
  read: codec.readArrowLargeString,
  unpack: codec.unpackArrowLargeString,
  write: codec.writeArrowLargeString,
  pack: codec.packArrowLargeString,
  is: codec.isArrowLargeString,
  convert: codec.convertArrowLargeString,
});

/** Bytes with 32-bit offsets. */
export interface ArrowBinary {
  readonly type: "binary";
}

/** What `ArrowBinary.create` takes: fields with a default may be left out. */
export interface ArrowBinaryInit {
  readonly type?: "binary" | undefined;
}

export const ArrowBinary: Contract<ArrowBinary, ArrowBinaryInit> = /* @__PURE__ */ contract({
  name: "ArrowBinary",
  module: "arrow/scalar-types",
  info: info.ArrowBinaryInfo,
  read: codec.readArrowBinary,
  unpack: codec.unpackArrowBinary,
  write: codec.writeArrowBinary,
  pack: codec.packArrowBinary,
  is: codec.isArrowBinary,
  convert: codec.convertArrowBinary,
});

/** Bytes with 64-bit offsets. */
export interface ArrowLargeBinary {
  readonly type: "large_binary";
}

/** What `ArrowLargeBinary.create` takes: fields with a default may be left out. */
export interface ArrowLargeBinaryInit {
  readonly type?: "large_binary" | undefined;
}

export const ArrowLargeBinary: Contract<ArrowLargeBinary, ArrowLargeBinaryInit> = /* @__PURE__ */ contract({
  name: "ArrowLargeBinary",
  module: "arrow/scalar-types",
  info: info.ArrowLargeBinaryInfo,
  read: codec.readArrowLargeBinary,
  unpack: codec.unpackArrowLargeBinary,
  write: codec.writeArrowLargeBinary,
  pack: codec.packArrowLargeBinary,
  is: codec.isArrowLargeBinary,
  convert: codec.convertArrowLargeBinary,
});

/** Bytes, the same number in each value. */
export interface ArrowFixedSizeBinary {
  readonly type: "fixed_size_binary";
  /** Bytes in each value. */
  readonly width: BoundedInt;
}

/** What `ArrowFixedSizeBinary.create` takes: fields with a default may be left out. */
export interface ArrowFixedSizeBinaryInit {
  readonly type?: "fixed_size_binary" | undefined;
  /** Bytes in each value. */
  readonly width: BoundedInt;
}

export const ArrowFixedSizeBinary: Contract<ArrowFixedSizeBinary, ArrowFixedSizeBinaryInit> = /* @__PURE__ */ contract({
  name: "ArrowFixedSizeBinary",
  module: "arrow/scalar-types",
  info: info.ArrowFixedSizeBinaryInfo,
  read: codec.readArrowFixedSizeBinary,
  unpack: codec.unpackArrowFixedSizeBinary,
  write: codec.writeArrowFixedSizeBinary,
  pack: codec.packArrowFixedSizeBinary,
  is: codec.isArrowFixedSizeBinary,
  convert: codec.convertArrowFixedSizeBinary,
});

/** Decimal numbers of 128 bits. */
export interface ArrowDecimal {
  readonly type: "decimal";
  /** Most digits in a value. `>= 1`, `<= 38`. */
  readonly precision: number;
  /** Digits after the point. Negative means zeros before it. `>= -128`, `<= 127`. */
  readonly scale: number;
}

/** What `ArrowDecimal.create` takes: fields with a default may be left out. */
export interface ArrowDecimalInit {
  readonly type?: "decimal" | undefined;
  /** Most digits in a value. `>= 1`, `<= 38`. */
  readonly precision: number;
  /** Digits after the point. Negative means zeros before it. `>= -128`, `<= 127`. */
  readonly scale: number;
}

export const ArrowDecimal: Contract<ArrowDecimal, ArrowDecimalInit> = /* @__PURE__ */ contract({
  name: "ArrowDecimal",
  module: "arrow/scalar-types",
  info: info.ArrowDecimalInfo,
  read: codec.readArrowDecimal,
  unpack: codec.unpackArrowDecimal,
  write: codec.writeArrowDecimal,
  pack: codec.packArrowDecimal,
  is: codec.isArrowDecimal,
  convert: codec.convertArrowDecimal,
});

/** Dates, as days since 1970-01-01 in 32 bits. */
export interface ArrowDate32 {
  readonly type: "date32";
}

/** What `ArrowDate32.create` takes: fields with a default may be left out. */
export interface ArrowDate32Init {
  readonly type?: "date32" | undefined;
}

export const ArrowDate32: Contract<ArrowDate32, ArrowDate32Init> = /* @__PURE__ */ contract({
  name: "ArrowDate32",
  module: "arrow/scalar-types",
  info: info.ArrowDate32Info,
  read: codec.readArrowDate32,
  unpack: codec.unpackArrowDate32,
  write: codec.writeArrowDate32,
  pack: codec.packArrowDate32,
  is: codec.isArrowDate32,
  convert: codec.convertArrowDate32,
});

/** Dates, as milliseconds since 1970-01-01 in 64 bits. */
export interface ArrowDate64 {
  readonly type: "date64";
}

/** What `ArrowDate64.create` takes: fields with a default may be left out. */
export interface ArrowDate64Init {
  readonly type?: "date64" | undefined;
}

export const ArrowDate64: Contract<ArrowDate64, ArrowDate64Init> = /* @__PURE__ */ contract({
  name: "ArrowDate64",
  module: "arrow/scalar-types",
  info: info.ArrowDate64Info,
  read: codec.readArrowDate64,
  unpack: codec.unpackArrowDate64,
  write: codec.writeArrowDate64,
  pack: codec.packArrowDate64,
  is: codec.isArrowDate64,
  convert: codec.convertArrowDate64,
});

/** What a time is counted in. Seconds, milliseconds, microseconds or nanoseconds. */
export type ArrowTimeUnit = "s" | "ms" | "us" | "ns";

export const ArrowTimeUnit: EnumContract<ArrowTimeUnit> = /* @__PURE__ */ enumContract({
  name: "ArrowTimeUnit",
  module: "arrow/scalar-types",
  info: info.ArrowTimeUnitInfo,
  read: codec.readArrowTimeUnit,
  unpack: codec.unpackArrowTimeUnit,
  write: codec.writeArrowTimeUnit,
  pack: codec.packArrowTimeUnit,
  is: codec.isArrowTimeUnit,
  convert: codec.convertArrowTimeUnit,
});

/** Times of day, in 32 bits for seconds and milliseconds and in 64 bits for the finer units. */
export interface ArrowTime {
  readonly type: "time";
  /** What the time is counted in. */
  readonly unit: ArrowTimeUnit;
}

/** What `ArrowTime.create` takes: fields with a default may be left out. */
export interface ArrowTimeInit {
  readonly type?: "time" | undefined;
  /** What the time is counted in. */
  readonly unit: ArrowTimeUnit;
}

export const ArrowTime: Contract<ArrowTime, ArrowTimeInit> = /* @__PURE__ */ contract({
  name: "ArrowTime",
  module: "arrow/scalar-types",
  info: info.ArrowTimeInfo,
  read: codec.readArrowTime,
  unpack: codec.unpackArrowTime,
  write: codec.writeArrowTime,
  pack: codec.packArrowTime,
  is: codec.isArrowTime,
  convert: codec.convertArrowTime,
});

/** Moments, counted from 1970-01-01 in 64 bits. */
export interface ArrowTimestamp {
  readonly type: "timestamp";
  /** What the moment is counted in. */
  readonly unit: ArrowTimeUnit;
  /** Time zone in which to show the moments, such as `UTC`. Null means local times without a zone. Default `null`. */
  readonly tz: NonEmptyStr | null;
}

/** What `ArrowTimestamp.create` takes: fields with a default may be left out. */
export interface ArrowTimestampInit {
  readonly type?: "timestamp" | undefined;
  /** What the moment is counted in. */
  readonly unit: ArrowTimeUnit;
  /** Time zone in which to show the moments, such as `UTC`. Null means local times without a zone. Default `null`. */
  readonly tz?: NonEmptyStr | null | undefined;
}

export const ArrowTimestamp: Contract<ArrowTimestamp, ArrowTimestampInit> = /* @__PURE__ */ contract({
  name: "ArrowTimestamp",
  module: "arrow/scalar-types",
  info: info.ArrowTimestampInfo,
  read: codec.readArrowTimestamp,
  unpack: codec.unpackArrowTimestamp,
  write: codec.writeArrowTimestamp,
  pack: codec.packArrowTimestamp,
  is: codec.isArrowTimestamp,
  convert: codec.convertArrowTimestamp,
});

/** Spans of time, in 64 bits. */
export interface ArrowDuration {
  readonly type: "duration";
  /** What the span is counted in. */
  readonly unit: ArrowTimeUnit;
}

/** What `ArrowDuration.create` takes: fields with a default may be left out. */
export interface ArrowDurationInit {
  readonly type?: "duration" | undefined;
  /** What the span is counted in. */
  readonly unit: ArrowTimeUnit;
}

export const ArrowDuration: Contract<ArrowDuration, ArrowDurationInit> = /* @__PURE__ */ contract({
  name: "ArrowDuration",
  module: "arrow/scalar-types",
  info: info.ArrowDurationInfo,
  read: codec.readArrowDuration,
  unpack: codec.unpackArrowDuration,
  write: codec.writeArrowDuration,
  pack: codec.packArrowDuration,
  is: codec.isArrowDuration,
  convert: codec.convertArrowDuration,
});
