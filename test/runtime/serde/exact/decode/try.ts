// What the tests of the exact decoder share: run it and say how it went.

import { DecodeError, ValidationError } from "../../../../../runtime/serde/errors.js";
import {
  convertExact,
  type ConvertOptions,
  decodeJsonExact,
  decodeMsgpackExact,
} from "../../../../../runtime/serde/exact/decode.js";
import type { TypeInfo } from "../../../../../runtime/serde/info/types.js";

/** The value, or the error. */
export function json(type: TypeInfo, message: string | Uint8Array, options: ConvertOptions = {}): unknown {
  return outcome(() => decodeJsonExact(type, message, options, "Test"));
}

/** The value, or the error. The message is hexadecimal, spaces ignored. */
export function pack(type: TypeInfo, message: string, options: ConvertOptions = {}): unknown {
  return outcome(() => decodeMsgpackExact(type, bytes(message), options, "Test"));
}

/** The value, or the error. */
export function converted(type: TypeInfo, value: unknown, options: ConvertOptions = {}): unknown {
  return outcome(() => convertExact(type, value, options, "Test"));
}

/** `ValidationError: message`, or `DecodeError: message`. */
export function told(error: unknown): string {
  if (!(error instanceof DecodeError)) throw new Error(`no error, but ${JSON.stringify(error)}`);
  return `${error.name}: ${error.message}`;
}

/** The ValidationError itself. */
export function details(error: unknown): ValidationError {
  if (error instanceof ValidationError) return error;
  throw new Error("no ValidationError");
}

export function bytes(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex"));
}

function outcome(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (error instanceof DecodeError) return error;
    throw error;
  }
}
