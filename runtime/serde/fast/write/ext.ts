// Extension values, for the writer. A codec is the user's code: whatever it throws, the exact encoder gets to report it.

import type { ExtCodec } from "../../info/types.js";
import { Ext } from "../../values/ext.js";
import { wrong } from "../bail.js";

/** The payload of an extension value. */
export function extData<T>(code: number, codec: ExtCodec<T> | undefined, value: T): Uint8Array {
  if (codec === undefined) return value instanceof Ext && value.code === code ? value.data : wrong();
  const payload: unknown = tried(() => (codec.is(value) ? codec.encode(value) : null));
  return payload instanceof Uint8Array ? payload : wrong();
}

/** The JSON form of an extension value. */
export function extJson<T>(codec: ExtCodec<T> | undefined, value: T): unknown {
  return tried(() => (codec?.toJson !== undefined && codec.is(value) ? codec.toJson(value) : undefined));
}

function tried<R>(run: () => R): R {
  try {
    return run();
  } catch {
    return wrong();
  }
}
