// The exact decoder: one interpreter over a contract's TypeInfo. It alone knows msgspec's order of checks, its messages and
// paths, lax conversion and the collecting of all errors.

import { encodeUtf8, hasLoneSurrogate } from "../bytes/text.js";
import { MAX_DEPTH } from "../depth.js";
import { DecodeError, ValidationError, type ValidationErrorPayload } from "../errors.js";
import type { TypeInfo } from "../info/types.js";
import { type ConvertOptions, type DecodeOptions, type ReadOptions } from "../options.js";
import { JsonCursor } from "./cursors/json.js";
import { PackCursor } from "./cursors/msgpack.js";
import { NodeCursor, type TextMistake, type TextNode } from "./cursors/nodes.js";
import { ValueCursor } from "./cursors/values.js";
import { planOf } from "./decode/compile.js";
import { checkSize, Decoding, malformedPayload } from "./decode/decoding.js";
import { readValue } from "./decode/read.js";
import { readable } from "./readable.js";

export type { ConvertOptions, DecodeOptions } from "../options.js";

/** Decodes JSON; `contract` names the type in errors. @throws {DecodeError} */
export function decodeJsonExact(
  info: TypeInfo,
  message: Uint8Array | string,
  options: DecodeOptions,
  contract: string,
): unknown {
  const bytes = typeof message === "string" ? utf8Of(message, options) : plainBytes(message);
  checkSize(bytes.length, options);
  const cursor = new JsonCursor(bytes, depthOf(options));
  return run(info, new Decoding(cursor, options, contract, readValue), () => cursor.end());
}

/** Decodes MessagePack; `contract` names the type in errors. @throws {DecodeError} */
export function decodeMsgpackExact(
  info: TypeInfo,
  message: Uint8Array,
  options: DecodeOptions,
  contract: string,
): unknown {
  checkSize(message.length, options);
  const cursor = new PackCursor(plainBytes(message), depthOf(options));
  return run(info, new Decoding(cursor, options, contract, readValue), () => cursor.end());
}

/** Makes a value of plain JavaScript values; `contract` names the type in errors. @throws {ValidationError} */
export function convertExact(info: TypeInfo, value: unknown, options: ConvertOptions, contract: string): unknown {
  return readable(contract, () => runValue(info, value, options, contract));
}

/** As `convertExact`, of a value of the SDK whose defaults may be missing. @throws {ValidationError} */
export function createExact(info: TypeInfo, value: unknown, contract: string, options: ConvertOptions = {}): unknown {
  return readable(contract, () => runValue(info, value, { ...options, byProperty: true }, contract));
}

/** What the nodes of a text file came to. */
export interface ReadNodes<At> {
  /** The value; undefined if there are mistakes. */
  readonly value: unknown;
  /** Every mistake in the order in which msgspec would meet them, up to 10,000. */
  readonly mistakes: readonly TextMistake<At>[];
}

/** Makes a value of the nodes of a text file; `partial` as in `ReadOptions`. `contract` names the type in errors. Never throws. */
export function decodeNodes<At>(
  info: TypeInfo,
  root: TextNode<At>,
  contract: string,
  { partial = false }: Pick<ReadOptions, "partial"> = {},
): ReadNodes<At> {
  const cursor = new NodeCursor(root, MAX_DEPTH);
  const options = { partial, allErrors: true };
  try {
    const value = run(info, new Decoding(cursor, options, contract, readValue));
    return { value, mistakes: [] };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    if (!(error instanceof ValidationError)) cursor.note(malformedPayload(error, contract));
    return { value: undefined, mistakes: cursor.mistakes as readonly TextMistake<At>[] };
  }
}

/** Everything that is wrong with a plain JavaScript value; never throws. */
export function validateExact(
  info: TypeInfo,
  value: unknown,
  options: ConvertOptions,
  contract: string,
): readonly ValidationErrorPayload[] {
  return errorsOf(contract, () => convertExact(info, value, { ...options, allErrors: true }, contract));
}

/** The errors that converting to `contract` throws, in its order; empty if there are none. */
export function errorsOf(contract: string, convert: () => unknown): readonly ValidationErrorPayload[] {
  try {
    convert();
    return [];
  } catch (error) {
    if (error instanceof ValidationError) return error.payloads;
    if (error instanceof DecodeError) return [malformedPayload(error, contract)];
    throw error;
  }
}

/** Reads the one value of the input. */
function run(info: TypeInfo, decoding: Decoding, end: () => void = () => undefined): unknown {
  return decoding.finish(() => {
    const value = decoding.read(planOf(info));
    end();
    return value;
  });
}

function runValue(info: TypeInfo, value: unknown, options: ReadOptions, contract: string): unknown {
  return run(info, new Decoding(new ValueCursor(value, depthOf(options)), options, contract, readValue));
}

function depthOf(options: DecodeOptions): number {
  return options.maxDepth ?? MAX_DEPTH;
}

function utf8Of(message: string, options: DecodeOptions): Uint8Array {
  checkSize(message.length, options); // it has at least as many bytes
  if (!hasLoneSurrogate(message)) return encodeUtf8(message);
  throw new DecodeError("JSON is malformed: lone surrogate in the text", "invalid-utf8");
}

/** A view as Uint8Array: `slice` and `subarray` of a Buffer do other things. */
function plainBytes(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
