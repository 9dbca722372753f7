// What may be told of an error to those who collect telemetry: what it is and where, never a value that a user has.

import { DecodeError, EncodeError, ValidationError } from "tessera-contracts/serde";
import { TesseraError } from "./errors.js";

/** What of a codec's error is no value. */
export interface CodecFailure {
  readonly code: string;
  /** Name of the contract; null if the error does not say it. */
  readonly contract: string | null;
  /** Where in the value it is, such as `$.outputs[0].rows`; null if the bytes did not parse. Keys of maps are not in it. */
  readonly path: string | null;
}

/** What a codec says of an error; null if it is no error of one. */
export function codecFailureOf(error: unknown): CodecFailure | null {
  if (error instanceof ValidationError) {
    return { code: error.code, contract: error.contract, path: error.path };
  }
  if (error instanceof DecodeError) return { code: error.code, contract: null, path: null };
  if (error instanceof EncodeError) return { code: error.code, contract: null, path: error.path };
  return null;
}

/** The code of an error of ours, else the name of its class; `_OTHER` for what is no `Error`. One of few texts, for programs to count. */
export function errorTypeOf(error: unknown): string {
  if (error instanceof TesseraError) return String(error.code);
  const failure = codecFailureOf(error);
  if (failure !== null) return failure.code;
  return error instanceof Error ? error.name : "_OTHER";
}
