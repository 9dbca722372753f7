// The public surface of `tessera-contracts/serde/codegen`: what generated code calls. It changes with the generator, so nobody else should.

// Companions
export {
  bailOutsOf,
  type BailOutCounts,
  contract,
  enumContract,
  readLines,
  wellFormedItems,
} from "./contract/companion.js";
export type { ContractParts } from "./contract/formats.js";
export { jsonContract, type JsonContractParts, jsonEnumContract } from "./contract/json-contract.js";
export type { LineItems, LineOfStream } from "./contract/line-stream.js";
export { decodeMember } from "./operations/decode-member.js";
export { rowContract, type RowContractParts } from "./columns/contract.js";

// Contracts as data
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
} from "./info/builders.js";
export { partsOf } from "./info/parts.js";
export { hasSecrets, isSecretField, isSecretType } from "./info/secrets.js";
export { decodeBase64, encodeBase64 } from "./scalars/base64.js";

// The exact way, for contracts with short errors
export { registerExact } from "./contract/exact-way.js";
export { decodeJsonExact } from "./exact/decode.js";
export { encodeJsonExact } from "./exact/encode.js";

// Text files, as settings are read
export type { TextEntry, TextMistake, TextNode } from "./exact/cursors/nodes.js";
export { decodeNodes, type ReadNodes } from "./exact/decode.js";
export { malformedPayload } from "./exact/decode/decoding.js";

// Constants
export { jsonFields, jsonKey, jsonLiterals, jsonTags } from "./fast/json/names.js";
export type { JsonFields, JsonKey, JsonLiterals, JsonTags } from "./fast/json/names.js";
export { packedFields, packedKey, packedLiterals, packedTags } from "./fast/msgpack/names.js";
export type { PackFields, PackKey, PackLiterals, PackTags } from "./fast/msgpack/names.js";
export { jsonChunk, packedChunk, packedHead, type Chunk } from "./fast/write/chunk.js";
export { CLOSE_LIST, CLOSE_OBJECT, COLON, COMMA, OPEN_LIST, OPEN_OBJECT } from "./fast/json/ascii.js";
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
} from "./fast/kinds.js";
export { pattern } from "./scalars/pattern.js";
export type { Writable } from "./values/is.js";

// Readers
export { bail } from "./fast/bail.js";
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
} from "./fast/check.js";
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
} from "./fast/json/keys.js";
export { JsonReader } from "./fast/json/reader.js";
export { PackReader } from "./fast/msgpack/reader.js";

// Convert
export { asAny } from "./fast/convert/any.js";
export { kindOf } from "./fast/convert/kind-of.js";
export { enter, leave } from "./fast/convert/levels.js";
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
} from "./fast/convert/values.js";

export { fitted, roomFor, widened } from "./columns/kinds.js";
export { type AnyColumns, checkColumns, columnsOfRows, rowsOfColumns } from "./columns/rows.js";

// Writers
export { wrong } from "./fast/bail.js";
export { base64Ext } from "./values/base64-ext.js";
export { isEmptyList, isEmptyMap, isEmptyObject, isEmptySet, sameBytes } from "./values/empty.js";
export { sortedKeys, sortedMapEntries, sortedSet, type MapEntry } from "./values/order.js";
export { requireList, requirePlain, requireTuple } from "./fast/write/require.js";
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
} from "./fast/write/scalar-text.js";
export type { JsonValueWriter } from "./fast/write/json-values.js";
export { Writer } from "./fast/write/writer.js";

// Columns of Arrow tables
export { allocateBytes, hasLoneSurrogate, type TextBytes, validUtf8Slice } from "./bytes/text.js";
export { dateOfDay } from "./scalars/calendar.js";
export { dayOfDate } from "./scalars/date.js";
export { instantOf, type Instant } from "./scalars/instant.js";
export { clockToMicros, formatClock as microsToClock } from "./scalars/time.js";
export { BAIL, WRONG } from "./fast/bail.js";

// `is` and rules
export {
  isCanonicalDate,
  isCanonicalDatetime,
  isCanonicalDecimal,
  isCanonicalDuration,
  isCanonicalTime,
  isCanonicalUuid,
} from "./scalars/canonical.js";
export { hasDistinctKeys } from "./scalars/spellings.js";
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
} from "./values/is.js";
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
} from "./values/rule.js";
