// Values that follow each other. Of a message of JSON Lines as in `decode_lines` of msgspec, which wants values and not lines.

import { MAX_DEPTH } from "../../depth.js";
import type { TypeInfo } from "../../info/types.js";
import { type DecodeOptions } from "../../options.js";
import { JsonCursor } from "../cursors/json.js";
import { PackCursor } from "../cursors/msgpack.js";
import { planOf } from "./compile.js";
import { checkSize, Decoding } from "./decoding.js";
import { readValue } from "./read.js";

/**
 * Decodes the JSON values of a message, which white space may separate; errors name them `$[0]` and so on.
 * @throws {DecodeError} when one of them does not fit or does not parse
 */
export function decodeJsonLinesExact(
  info: TypeInfo,
  message: Uint8Array,
  options: DecodeOptions,
  contract: string,
): unknown[] {
  const { cursor, decoding } = decodingOf(message, options, contract);
  return decoding.finish(() => {
    const values: unknown[] = [];
    while (!cursor.atEnd()) values.push(decoding.readAt(values.length, planOf(info)));
    return values;
  });
}

/** Which value of a stream a message is. */
export interface StreamPlace {
  readonly contract: string;
  /** How many values came before it. */
  readonly index: number;
}

/**
 * Decodes the one value of a line; bytes in errors count from the start of the line.
 * @throws {DecodeError} when it does not fit or does not parse
 */
export function decodeJsonLineExact(
  info: TypeInfo,
  line: Uint8Array,
  options: DecodeOptions,
  { contract, index }: StreamPlace,
): unknown {
  const { cursor, decoding } = decodingOf(line, options, contract);
  return readOnly(info, decoding, cursor, index);
}

/**
 * Decodes the one value of MessagePack that stands alone; bytes in errors count from its start.
 * @throws {DecodeError} when it does not fit or does not parse
 */
export function decodeMsgpackItemExact(
  info: TypeInfo,
  item: Uint8Array,
  options: DecodeOptions,
  { contract, index }: StreamPlace,
): unknown {
  const cursor = new PackCursor(item, options.maxDepth ?? MAX_DEPTH);
  return readOnly(info, new Decoding(cursor, options, contract, readValue), cursor, index);
}

function readOnly(info: TypeInfo, decoding: Decoding, cursor: JsonCursor | PackCursor, index: number): unknown {
  return decoding.finish(() => {
    const value = decoding.readAt(index, planOf(info));
    cursor.end();
    return value;
  });
}

function decodingOf(
  message: Uint8Array,
  options: DecodeOptions,
  contract: string,
): { readonly cursor: JsonCursor; readonly decoding: Decoding } {
  checkSize(message.length, options);
  const bytes = new Uint8Array(message.buffer, message.byteOffset, message.byteLength);
  const cursor = new JsonCursor(bytes, options.maxDepth ?? MAX_DEPTH);
  return { cursor, decoding: new Decoding(cursor, options, contract, readValue) };
}
