import { MAX_DEPTH } from "../../runtime/serde/depth.js";
import { ERROR_TYPES, type ErrorCode } from "../../runtime/serde/errors.js";

/** What an error code of the runtime means, in the order of the catalogue. */
const MEANINGS: { readonly [C in ErrorCode]: string } = {
  truncated: "The message ends too early.",
  malformed: "The message is not JSON, or not MessagePack; the position says where.",
  "trailing-data": "Something follows the value.",
  "invalid-utf8": "A text is not UTF-8.",
  "depth-exceeded": `More containers stand inside each other than \`maxDepth\` (${MAX_DEPTH}) allows.`,
  "too-large": "The message is longer than `maxBytes`, or the value takes more room than the buffer has.",
  "wrong-type": "Another type was expected.",
  "not-a-member": "Not one of the values of an enum or literal.",
  "invalid-text": "A text that does not spell a datetime, date, time, duration, uuid, decimal or base64.",
  "out-of-range": "A number, datetime or offset beyond what its type holds.",
  "wrong-length": "An array of another length.",
  "duplicate-key": "A key stands twice, and `duplicateKeys` is `error`.",
  "invalid-ext": "An extension value that its codec refuses, or with another code.",
  "missing-field": "A required field is not there.",
  "unknown-field": "A strict struct does not know the field.",
  "invalid-tag": "No member of the union has the tag.",
  "too-small": "Below `ge` or `gt`.",
  "too-big": "Above `le` or `lt`.",
  "not-multiple": "Not a multiple of `multiple_of`.",
  "too-short": "Shorter than `min_length`.",
  "too-long": "Longer than `max_length`.",
  "pattern-mismatch": "The `pattern` is not found in the text.",
  "wrong-zone": "A datetime or time with an offset where `tz` is false, or without where it is true.",
  rule: "A rule of the struct does not hold.",
  "not-encodable": "The value has no form in the format.",
  "fingerprint-mismatch": "A trusted value has another fingerprint than expected.",
  "out-of-bounds": "Arrow: offsets, views or buffers lead out of the data.",
  "unsupported-type":
    "Arrow: a type or message that cannot be read, or a type that another system has no counterpart for.",
  "unsupported-version": "Arrow: a format version other than V4 and V5.",
  "unsupported-compression": "Arrow: a compression that nothing here undoes; `codecs` may bring one.",
  "dictionary-missing": "Arrow: a column refers to a dictionary that did not come.",
  "dictionary-replaced": "Arrow: a file replaces a dictionary, which only a stream may.",
  "invalid-index": "Arrow: an index leads to no value of its dictionary, or a type id to no child of its union.",
  "lossy-conversion": "Arrow: another system cannot say all of a schema, and `onLossy` is not `report`.",
};

/** One row of the catalogue. */
export interface ErrorRow {
  readonly code: ErrorCode;
  /** `type` of the payload. */
  readonly type: string;
  readonly doc: string;
}

/** The error codes of the runtime. */
export function errorRows(): ErrorRow[] {
  return (Object.keys(MEANINGS) as ErrorCode[]).map((code) => ({ code, type: ERROR_TYPES[code], doc: MEANINGS[code] }));
}
