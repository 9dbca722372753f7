/** What can be wrong with a message or value, in the coarse groups of `ValidationErrorPayload.type`. Codes are public and never reused. */
export const ERROR_TYPES = {
  truncated: "decode",
  malformed: "decode",
  "trailing-data": "decode",
  "invalid-utf8": "decode",
  "depth-exceeded": "depth",
  "too-large": "size",
  "wrong-type": "validation",
  "not-a-member": "validation",
  "invalid-text": "validation",
  "out-of-range": "validation",
  "wrong-length": "validation",
  "duplicate-key": "validation",
  "invalid-ext": "validation",
  "missing-field": "missing_field",
  "unknown-field": "unknown_field",
  "invalid-tag": "tag",
  "too-small": "constraint",
  "too-big": "constraint",
  "not-multiple": "constraint",
  "too-short": "constraint",
  "too-long": "constraint",
  "pattern-mismatch": "constraint",
  "wrong-zone": "constraint",
  rule: "constraint",
  "not-encodable": "validation",
  "fingerprint-mismatch": "validation",
  "out-of-bounds": "decode",
  "unsupported-type": "decode",
  "unsupported-version": "decode",
  "unsupported-compression": "decode",
  "dictionary-missing": "decode",
  "dictionary-replaced": "decode",
  "invalid-index": "decode",
  "lossy-conversion": "validation",
} as const;

/** A stable name of one kind of error. */
export type ErrorCode = keyof typeof ERROR_TYPES;

/** A validation error as plain data, as the contract `ValidationErrorPayload` has it. */
export interface ValidationErrorPayload {
  readonly type: (typeof ERROR_TYPES)[ErrorCode];
  /** The message of msgspec. */
  readonly summary: string;
  /** `$.runs[0].status`. */
  readonly path: string;
  /** Name of the contract that was decoded. */
  readonly contract: string | null;
  readonly expected: string | null;
  /** What was found: a type where another was wanted, else the value as JSON has it, or its length; long texts are cut. */
  readonly received: string | null;
  readonly code: ErrorCode;
  /** Of the contract `ValidationErrorPayload`, for values out of files; nothing in here knows of files. */
  readonly source: null;
}

/** Everything a ValidationError says, but for what follows from its code. */
export type ValidationDetails = Omit<ValidationErrorPayload, "type" | "source">;

/** The details with the group of their code. */
export function payloadOf(details: ValidationDetails): ValidationErrorPayload {
  const { summary, path, contract, expected, received, code } = details;
  return { type: ERROR_TYPES[code], summary, path, contract, expected, received, code, source: null };
}

/** A message that cannot be decoded; if it is not a ValidationError, because its bytes do not parse. */
export class DecodeError extends Error {
  readonly code: ErrorCode;
  /** Byte of the message at which it went wrong; null if no byte is to blame. */
  readonly position: number | null;

  constructor(message: string, code: ErrorCode, position: number | null = null) {
    super(message);
    this.name = "DecodeError";
    this.code = code;
    this.position = position;
  }
}

/** A value that does not fit its contract. The message is word for word that of msgspec. */
export class ValidationError extends DecodeError {
  readonly path: string;
  readonly expected: string | null;
  readonly received: string | null;
  readonly contract: string | null;
  readonly payload: ValidationErrorPayload;
  /** Every error of the message if all were asked for, else this one alone. */
  readonly payloads: readonly ValidationErrorPayload[];

  constructor(details: ValidationDetails, payloads?: readonly ValidationErrorPayload[]) {
    super(details.summary, details.code);
    this.name = "ValidationError";
    this.path = details.path;
    this.expected = details.expected;
    this.received = details.received;
    this.contract = details.contract;
    this.payload = payloadOf(details);
    this.payloads = payloads ?? [this.payload];
  }
}

/** A value that cannot be written as its contract says. */
export class EncodeError extends Error {
  /** `$.runs[0].status`. */
  readonly path: string;
  readonly code: ErrorCode;

  constructor(message: string, path: string, code: ErrorCode = "not-encodable") {
    super(message);
    this.name = "EncodeError";
    this.path = path;
    this.code = code;
  }
}
