// For messages that may be of an earlier program and are then as good as none: cursors, caches, snapshots.

import type { Contract } from "../contract/interface.js";
import { DecodeError } from "../errors.js";
import type { DecodeOptions } from "../options.js";

/** The value of a JSON message, or null if it does not parse or does not fit; then it is treated as absent. */
export function tryDecodeJson<T, Init>(
  contract: Contract<T, Init>,
  message: Uint8Array | string,
  options?: DecodeOptions,
): T | null {
  return orNull(() => contract.decodeJson(message, options));
}

/** The value of a MessagePack message, or null if it does not parse or does not fit; then it is treated as absent. */
export function tryDecodeMsgpack<T, Init>(
  contract: Contract<T, Init>,
  message: Uint8Array,
  options?: DecodeOptions,
): T | null {
  return orNull(() => contract.decodeMsgpack(message, options));
}

function orNull<T>(decode: () => T): T | null {
  try {
    return decode();
  } catch (error) {
    if (error instanceof DecodeError) return null;
    throw error;
  }
}
