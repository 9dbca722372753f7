// @generated from contracts/arrow/scalar-types.yaml. Do not edit. [e3735d8b1311d853]

import { type Contract, type EnumContract, contract, enumContract } from "tessera/serde";
import type { BoundedInt, NonEmptyStr } from "../types.js";
import {
  isArrowBinary,
  isArrowBool,
  isArrowDate32,
  isArrowDate64,
  isArrowDecimal,
  isArrowDuration,
  isArrowFixedSizeBinary,
  isArrowFloat16,
  isArrowFloat32,
  isArrowFloat64,
  isArrowInt16,
  isArrowInt32,
  isArrowInt64,
  isArrowInt8,
  isArrowLargeBinary,
  isArrowLargeString,
  isArrowNull,
  isArrowString,
  isArrowTime,
  isArrowTimeUnit,
  isArrowTimestamp,
  isArrowUint16,
  isArrowUint32,
  isArrowUint64,
  isArrowUint8,
  packArrowBinary,
  packArrowBool,
  packArrowDate32,
  packArrowDate64,
  packArrowDecimal,
  packArrowDuration,
  packArrowFixedSizeBinary,
  packArrowFloat16,
  packArrowFloat32,
  packArrowFloat64,
  packArrowInt16,
  packArrowInt32,
  packArrowInt64,
  packArrowInt8,
  packArrowLargeBinary,
  packArrowLargeString,
  packArrowNull,
  packArrowString,
  packArrowTime,
  packArrowTimeUnit,
  packArrowTimestamp,
  packArrowUint16,
  packArrowUint32,
  packArrowUint64,
  packArrowUint8,
  readArrowBinary,
  readArrowBool,
  readArrowDate32,
  readArrowDate64,
  readArrowDecimal,
  readArrowDuration,
  readArrowFixedSizeBinary,
  readArrowFloat16,
  readArrowFloat32,
  readArrowFloat64,
  readArrowInt16,
  readArrowInt32,
  readArrowInt64,
  readArrowInt8,
  readArrowLargeBinary,
  readArrowLargeString,
  readArrowNull,
  readArrowString,
  readArrowTime,
  readArrowTimeUnit,
  readArrowTimestamp,
  readArrowUint16,
  readArrowUint32,
  readArrowUint64,
  readArrowUint8,
  unpackArrowBinary,
  unpackArrowBool,
  unpackArrowDate32,
  unpackArrowDate64,
  unpackArrowDecimal,
  unpackArrowDuration,
  unpackArrowFixedSizeBinary,
  unpackArrowFloat16,
  unpackArrowFloat32,
  unpackArrowFloat64,
  unpackArrowInt16,
  unpackArrowInt32,
  unpackArrowInt64,
  unpackArrowInt8,
  unpackArrowLargeBinary,
  unpackArrowLargeString,
  unpackArrowNull,
  unpackArrowString,
  unpackArrowTime,
  unpackArrowTimeUnit,
  unpackArrowTimestamp,
  unpackArrowUint16,
  unpackArrowUint32,
  unpackArrowUint64,
  unpackArrowUint8,
  writeArrowBinary,
  writeArrowBool,
  writeArrowDate32,
  writeArrowDate64,
  writeArrowDecimal,
  writeArrowDuration,
  writeArrowFixedSizeBinary,
  writeArrowFloat16,
  writeArrowFloat32,
  writeArrowFloat64,
  writeArrowInt16,
  writeArrowInt32,
  writeArrowInt64,
  writeArrowInt8,
  writeArrowLargeBinary,
  writeArrowLargeString,
  writeArrowNull,
  writeArrowString,
  writeArrowTime,
  writeArrowTimeUnit,
  writeArrowTimestamp,
  writeArrowUint16,
  writeArrowUint32,
  writeArrowUint64,
  writeArrowUint8,
} from "./scalar-types.codec.js";
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
  ArrowTimeUnitInfo,
  ArrowTimestampInfo,
  ArrowUint16Info,
  ArrowUint32Info,
  ArrowUint64Info,
  ArrowUint8Info,
} from "./scalar-types.info.js";

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
  info: ArrowNullInfo,
  read: readArrowNull,
  unpack: unpackArrowNull,
  write: writeArrowNull,
  pack: packArrowNull,
  is: isArrowNull,
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
  info: ArrowBoolInfo,
  read: readArrowBool,
  unpack: unpackArrowBool,
  write: writeArrowBool,
  pack: packArrowBool,
  is: isArrowBool,
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
  info: ArrowInt8Info,
  read: readArrowInt8,
  unpack: unpackArrowInt8,
  write: writeArrowInt8,
  pack: packArrowInt8,
  is: isArrowInt8,
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
  info: ArrowInt16Info,
  read: readArrowInt16,
  unpack: unpackArrowInt16,
  write: writeArrowInt16,
  pack: packArrowInt16,
  is: isArrowInt16,
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
  info: ArrowInt32Info,
  read: readArrowInt32,
  unpack: unpackArrowInt32,
  write: writeArrowInt32,
  pack: packArrowInt32,
  is: isArrowInt32,
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
  info: ArrowInt64Info,
  read: readArrowInt64,
  unpack: unpackArrowInt64,
  write: writeArrowInt64,
  pack: packArrowInt64,
  is: isArrowInt64,
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
  info: ArrowUint8Info,
  read: readArrowUint8,
  unpack: unpackArrowUint8,
  write: writeArrowUint8,
  pack: packArrowUint8,
  is: isArrowUint8,
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
  info: ArrowUint16Info,
  read: readArrowUint16,
  unpack: unpackArrowUint16,
  write: writeArrowUint16,
  pack: packArrowUint16,
  is: isArrowUint16,
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
  info: ArrowUint32Info,
  read: readArrowUint32,
  unpack: unpackArrowUint32,
  write: writeArrowUint32,
  pack: packArrowUint32,
  is: isArrowUint32,
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
  info: ArrowUint64Info,
  read: readArrowUint64,
  unpack: unpackArrowUint64,
  write: writeArrowUint64,
  pack: packArrowUint64,
  is: isArrowUint64,
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
  info: ArrowFloat16Info,
  read: readArrowFloat16,
  unpack: unpackArrowFloat16,
  write: writeArrowFloat16,
  pack: packArrowFloat16,
  is: isArrowFloat16,
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
  info: ArrowFloat32Info,
  read: readArrowFloat32,
  unpack: unpackArrowFloat32,
  write: writeArrowFloat32,
  pack: packArrowFloat32,
  is: isArrowFloat32,
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
  info: ArrowFloat64Info,
  read: readArrowFloat64,
  unpack: unpackArrowFloat64,
  write: writeArrowFloat64,
  pack: packArrowFloat64,
  is: isArrowFloat64,
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
  info: ArrowStringInfo,
  read: readArrowString,
  unpack: unpackArrowString,
  write: writeArrowString,
  pack: packArrowString,
  is: isArrowString,
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
  info: ArrowLargeStringInfo,
  read: readArrowLargeString,
  unpack: unpackArrowLargeString,
  write: writeArrowLargeString,
  pack: packArrowLargeString,
  is: isArrowLargeString,
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
  info: ArrowBinaryInfo,
  read: readArrowBinary,
  unpack: unpackArrowBinary,
  write: writeArrowBinary,
  pack: packArrowBinary,
  is: isArrowBinary,
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
  info: ArrowLargeBinaryInfo,
  read: readArrowLargeBinary,
  unpack: unpackArrowLargeBinary,
  write: writeArrowLargeBinary,
  pack: packArrowLargeBinary,
  is: isArrowLargeBinary,
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
  readonly width: BoundedInt;
}

export const ArrowFixedSizeBinary: Contract<ArrowFixedSizeBinary, ArrowFixedSizeBinaryInit> = /* @__PURE__ */ contract({
  name: "ArrowFixedSizeBinary",
  module: "arrow/scalar-types",
  info: ArrowFixedSizeBinaryInfo,
  read: readArrowFixedSizeBinary,
  unpack: unpackArrowFixedSizeBinary,
  write: writeArrowFixedSizeBinary,
  pack: packArrowFixedSizeBinary,
  is: isArrowFixedSizeBinary,
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
  readonly precision: number;
  readonly scale: number;
}

export const ArrowDecimal: Contract<ArrowDecimal, ArrowDecimalInit> = /* @__PURE__ */ contract({
  name: "ArrowDecimal",
  module: "arrow/scalar-types",
  info: ArrowDecimalInfo,
  read: readArrowDecimal,
  unpack: unpackArrowDecimal,
  write: writeArrowDecimal,
  pack: packArrowDecimal,
  is: isArrowDecimal,
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
  info: ArrowDate32Info,
  read: readArrowDate32,
  unpack: unpackArrowDate32,
  write: writeArrowDate32,
  pack: packArrowDate32,
  is: isArrowDate32,
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
  info: ArrowDate64Info,
  read: readArrowDate64,
  unpack: unpackArrowDate64,
  write: writeArrowDate64,
  pack: packArrowDate64,
  is: isArrowDate64,
});

/** What a time is counted in. Seconds, milliseconds, microseconds or nanoseconds. */
export type ArrowTimeUnit = "s" | "ms" | "us" | "ns";

export const ArrowTimeUnit: EnumContract<ArrowTimeUnit> = /* @__PURE__ */ enumContract({
  name: "ArrowTimeUnit",
  module: "arrow/scalar-types",
  info: ArrowTimeUnitInfo,
  read: readArrowTimeUnit,
  unpack: unpackArrowTimeUnit,
  write: writeArrowTimeUnit,
  pack: packArrowTimeUnit,
  is: isArrowTimeUnit,
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
  readonly unit: ArrowTimeUnit;
}

export const ArrowTime: Contract<ArrowTime, ArrowTimeInit> = /* @__PURE__ */ contract({
  name: "ArrowTime",
  module: "arrow/scalar-types",
  info: ArrowTimeInfo,
  read: readArrowTime,
  unpack: unpackArrowTime,
  write: writeArrowTime,
  pack: packArrowTime,
  is: isArrowTime,
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
  readonly unit: ArrowTimeUnit;
  readonly tz?: NonEmptyStr | null | undefined;
}

export const ArrowTimestamp: Contract<ArrowTimestamp, ArrowTimestampInit> = /* @__PURE__ */ contract({
  name: "ArrowTimestamp",
  module: "arrow/scalar-types",
  info: ArrowTimestampInfo,
  read: readArrowTimestamp,
  unpack: unpackArrowTimestamp,
  write: writeArrowTimestamp,
  pack: packArrowTimestamp,
  is: isArrowTimestamp,
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
  readonly unit: ArrowTimeUnit;
}

export const ArrowDuration: Contract<ArrowDuration, ArrowDurationInit> = /* @__PURE__ */ contract({
  name: "ArrowDuration",
  module: "arrow/scalar-types",
  info: ArrowDurationInfo,
  read: readArrowDuration,
  unpack: unpackArrowDuration,
  write: writeArrowDuration,
  pack: packArrowDuration,
  is: isArrowDuration,
});
