import { DecodeError, type ErrorCode } from "tessera-contracts/serde";

/** What can be wrong with Arrow data. */
export type ArrowErrorCode = Extract<
  ErrorCode,
  | "truncated"
  | "malformed"
  | "out-of-bounds"
  | "too-large"
  | "depth-exceeded"
  | "unsupported-type"
  | "unsupported-version"
  | "unsupported-compression"
  | "dictionary-missing"
  | "dictionary-replaced"
  | "invalid-utf8"
  | "invalid-index"
>;

/** Bytes that are no Arrow data, or say what cannot be. Nothing else leaves a reader, but what its source throws. */
export class ArrowDecodeError extends DecodeError {
  declare readonly code: ArrowErrorCode;
  /** `record batch 3, column outputs.item, offsets`; null if it went wrong outside all of them. */
  readonly where: string | null;

  constructor(
    message: string,
    code: ArrowErrorCode,
    { where = null, position = null }: { readonly where?: string | null; readonly position?: number | null } = {},
  ) {
    super(where === null ? message : `${message} - at ${where}`, code, position);
    this.name = "ArrowDecodeError";
    this.where = where;
  }

  /** The same error with the place it happened in before its own: `record batch 3`. */
  within(place: string, position: number | null = this.position): ArrowDecodeError {
    const where = this.where === null ? place : `${place}, ${this.where}`;
    const message = this.where === null ? this.message : this.message.slice(0, -` - at ${this.where}`.length);
    return new ArrowDecodeError(message, this.code, { where, position });
  }
}
