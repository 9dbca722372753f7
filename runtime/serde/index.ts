// The public surface of `tessera-contracts/serde`: what a person calls, and what a contract tells about itself.

// Contracts
export { ByteBuffer, type EncodeTarget } from "./bytes/buffer.js";
export type { ColumnCodec, RowContract } from "./columns/contract.js";
export type { Contract, EnumContract, JsonContract, JsonEnumContract } from "./contract/interface.js";
export type { Chunks } from "./contract/stream.js";
export type { StandardIssue, StandardResult, StandardSchema } from "./contract/standard-schema.js";
export type { ConvertOptions, DecodeOptions, EncodeOptions, EncodeOrder } from "./options.js";

// What a contract has no method for
export { prettyJson } from "./contract/pretty.js";
export { constructTrusted, type Trust } from "./operations/construct-trusted.js";
export type { DecodedMember } from "./operations/decode-member.js";
export { mergeDefaults } from "./operations/merge-defaults.js";
export { applyPatch, coalesceUnset, mergePatches } from "./operations/patch.js";
export { tryDecodeJson, tryDecodeMsgpack } from "./operations/try-decode.js";
export { type Strings, validateStrings } from "./operations/validate-strings.js";

// Errors
export { DecodeError, EncodeError, ValidationError, type ErrorCode, type ValidationErrorPayload } from "./errors.js";

// Values
export { sha256, sha256Hex } from "./bytes/sha256.js";
export { dateToDatetime, datetimeToDate, datetimeToMicros, microsToDatetime } from "./scalars/datetime.js";
export { durationToMicros, microsToDuration } from "./scalars/duration.js";
export type { AnyValue } from "./values/any.js";
export { Ext } from "./values/ext.js";
export { Raw, rawItems, rawValues } from "./values/raw.js";

// Reflection
export type * from "./info/types.js";
