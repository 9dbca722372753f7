// The public surface of `tessera/serde`: what users call, what a contract tells about itself, and what generated code is made of.

// Contracts
export { ByteBuffer } from "./byte-buffer.js";
export { coalesceUnset } from "./coalesce-unset.js";
export { bailOutsOf, contract, enumContract, type BailOutCounts } from "./companion.js";
export { constructTrusted, type Trust } from "./construct-trusted.js";
export type { Contract, EnumContract } from "./contract.js";
export type { EncodeOptions } from "./encode/options.js";
export type { EncodeTarget } from "./encode-with.js";
export type { EncodeOrder } from "./encode/encoding.js";
export type { ConvertOptions, DecodeOptions } from "./exact/options.js";
export type { ContractParts } from "./formats.js";
export { mergeDefaults } from "./merge-defaults.js";
export { applyPatch, mergePatches } from "./patch.js";
export { decodeMember, type DecodedMember } from "./registry.js";
export type { StandardIssue, StandardResult, StandardSchema } from "./standard-schema.js";
export type { Chunks } from "./stream-lines.js";
export { tryDecodeJson, tryDecodeMsgpack } from "./try-decode.js";
export { type Strings, validateStrings } from "./validate-strings.js";

// Columns
export { type ColumnCodec, type RowContract, rowContract, type RowContractParts } from "./columns/row-contract.js";

// Errors
export { DecodeError, EncodeError, ValidationError, type ErrorCode, type ValidationErrorPayload } from "./errors.js";

// Values
export type { AnyValue } from "./any-value.js";
export { Ext } from "./ext.js";
export { prettyJson } from "./pretty.js";
export { Raw } from "./raw.js";
export { bytesFromBase64 } from "./scalars/base64.js";
export { dateToDatetime, datetimeToDate, datetimeToMicros, microsToDatetime } from "./scalars/datetime.js";
export { durationToMicros, microsToDuration } from "./scalars/duration.js";
export { sha256, sha256Hex } from "./sha256.js";

// Reflection
export type * from "./type-info.js";
export {
  alias,
  any,
  bigint,
  bool,
  bytes,
  date,
  datetime,
  decimal,
  defaulted,
  defaultsOf,
  duration,
  enumOf,
  ext,
  field,
  float,
  int,
  int64,
  list,
  literal,
  map,
  namedUnion,
  nil,
  nullable,
  raw,
  set,
  str,
  struct,
  time,
  tuple,
  uint64,
  union,
  unset,
  uuid,
} from "./type-builders.js";

// For generated code: constants
export { jsonFields, jsonKey, jsonLiterals, jsonTags } from "./json/names.js";
export type { JsonFields, JsonKey, JsonLiterals, JsonTags } from "./json/names.js";
export { packedFields, packedKey, packedLiterals, packedTags } from "./msgpack/names.js";
export type { PackFields, PackKey, PackLiterals, PackTags } from "./msgpack/names.js";
export { jsonChunk, packedChunk, type Chunk } from "./write/chunk.js";
export { CLOSE_LIST, CLOSE_OBJECT, COLON, COMMA, OPEN_LIST, OPEN_OBJECT } from "./json/ascii.js";
export {
  KIND_BOOL,
  KIND_BYTES,
  KIND_EXT,
  KIND_FLOAT,
  KIND_INT,
  KIND_LIST,
  KIND_NULL,
  KIND_OBJECT,
  KIND_STRING,
  type Kind,
} from "./kinds.js";
export { pattern } from "./pattern.js";
export type { Writable } from "./writable.js";

// For generated code: readers
export { bail } from "./bail.js";
export {
  above,
  atLeast,
  atMost,
  below,
  bigAtLeast,
  bigAtMost,
  bigMultipleOf,
  distinctKeys,
  matching,
  maxBytes,
  maxItems,
  maxKeys,
  maxLength,
  maxSize,
  minBytes,
  minItems,
  minKeys,
  minLength,
  minSize,
  multipleOf,
  oneOf,
  withoutZone,
  withZone,
} from "./check.js";
export {
  bigintKey,
  dateKey,
  datetimeKey,
  decimalKey,
  durationKey,
  floatKey,
  intKey,
  timeKey,
  uuidKey,
} from "./json/keys.js";
export { JsonReader } from "./json/reader.js";
export { PackReader } from "./msgpack/reader.js";

// For generated code: convert
export { asAny } from "./convert/any.js";
export { kindOf } from "./convert/kind-of.js";
export { enter, leave } from "./convert/levels.js";
export {
  asArray,
  asBigInt,
  asBool,
  asBytes,
  asDate,
  asDatetime,
  asDecimal,
  asDuration,
  asExt,
  asFloat,
  asFraction,
  asInstance,
  asInt,
  asInt64,
  asNull,
  asObject,
  asOneOf,
  asRaw,
  asString,
  asTime,
  asUint64,
  asUuid,
  bailUnlessPlain,
  entriesOf,
  fieldsOf,
  itemsOf,
  onlyOneOf,
} from "./convert/values.js";

export { fitted, roomFor, widened } from "./columns/widened.js";

// For generated code: writers
export { wrong } from "./bail.js";
export { isEmptyList, isEmptyMap, isEmptyObject, isEmptySet, sameBytes } from "./empty.js";
export { compareUtf8, sortedKeys, sortedMapEntries, sortedSet, type MapEntry } from "./order.js";
export { requireList, requirePlain, requireTuple } from "./write/require.js";
export {
  bigintText,
  bigintText64,
  bigintTextUnsigned,
  dateText,
  datetimeText,
  decimalText,
  durationText,
  floatText,
  intText,
  timeText,
  uuidText,
} from "./write/scalar-text.js";
export { Writer } from "./write/writer.js";

// For generated code: `is` and rules
export {
  isCanonicalDate,
  isCanonicalDatetime,
  isCanonicalDecimal,
  isCanonicalDuration,
  isCanonicalTime,
  isCanonicalUuid,
} from "./canonical.js";
export { hasDistinctKeys } from "./scalars/spelled.js";
export {
  codePointLength,
  hasMaxLength,
  hasMinLength,
  hasProperty,
  isAnyValue,
  isBytes,
  isExt,
  isInt32,
  isInt64,
  isList,
  isMap,
  isPlainObject,
  isRaw,
  isSafeInt,
  isSet,
  isUint32,
  isUint64,
  keyCount,
  type Unchecked,
} from "./is.js";
export {
  allOf,
  anyOf,
  compareText,
  evaluates,
  everyItem,
  isIn,
  known,
  matches,
  quotient,
  remainder,
  safe,
  sameValue,
  someItem,
} from "./rule.js";
