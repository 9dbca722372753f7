// What is wrong with a message, all of it, and where.

import type { ByteFormat } from "../../bytes/annotate.js";
import { DecodeError, type ValidationErrorPayload } from "../../../../runtime/serde/errors.js";
import { planOf } from "../../../../runtime/serde/exact/decode/compile.js";
import { Decoding, malformedPayload } from "../../../../runtime/serde/exact/decode/decoding.js";
import { readValue } from "../../../../runtime/serde/exact/decode/read.js";
import type { TypeInfo } from "../../../../runtime/serde/info/types.js";
import { type NotedError, NotingJsonCursor, NotingPackCursor } from "./noting-cursors.js";

/** Every mistake of a message, in the order in which the decoder met them, up to 10,000. Empty if the message fits its contract. */
export function mistakesOf(
  info: TypeInfo,
  bytes: Uint8Array,
  format: ByteFormat,
  contract: string,
): readonly NotedError[] {
  const cursor = format === "json" ? new NotingJsonCursor(bytes) : new NotingPackCursor(bytes);
  const decoding = new Decoding(cursor, { allErrors: true }, contract, readValue);
  try {
    decoding.finish(() => {
      decoding.read(planOf(info));
      cursor.end();
    });
    return [];
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    const position = error.position ?? cursor.mark().position;
    return [...cursor.noted, ...notNoted(cursor.noted, decoding.errors, { error, contract, position })];
  }
}

/** Bytes that do not parse end everything, and the cursor is not told of them. */
function notNoted(
  noted: readonly NotedError[],
  collected: readonly ValidationErrorPayload[],
  last: { readonly error: DecodeError; readonly contract: string; readonly position: number },
): readonly NotedError[] {
  const payloads =
    collected.length === 0 ? [malformedPayload(last.error, last.contract)] : collected.slice(noted.length);
  return payloads.map((payload) => ({ payload, value: last.position, key: -1, around: [] }));
}
