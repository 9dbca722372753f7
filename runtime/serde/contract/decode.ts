// Decoding for contracts: the generated fast decoder first, where it can do what is asked; the exact one where it bails out.

import { encodeUtf8, hasLoneSurrogate, NO_BYTES } from "../bytes/text.js";
import { LEAST_FAST_DEPTH, MAX_DEPTH } from "../depth.js";
import { DecodeError } from "../errors.js";
import { isStackOverflow } from "../exact/readable.js";
import { BAIL } from "../fast/bail.js";
import type { DecodeOptions, LoadOptions } from "../options.js";
import type { FastPath } from "./fast-path.js";

/** What the readers of both formats can do; `M` is what they take a message as. */
export interface FastReader<M extends Message = Uint8Array> {
  load(message: M, options: LoadOptions): void;
  endMessage(): void;
  release(): void;
}

/** A message as bytes or, of JSON, as text. */
export type Message = Uint8Array | string;

/** How one contract decodes one format. */
export interface FormatDecoder<T, R extends FastReader> {
  /** The generated decoder, if there is one. */
  readonly fast: ((reader: R) => T) | undefined;
  readonly borrow: () => R;
  /** The exact decoder, which gives value or error. */
  readonly exact: (message: Uint8Array, options: DecodeOptions) => T;
  readonly path: FastPath;
}

/** How one contract decodes values that follow each other in a stream. */
export interface StreamDecoder<T, R extends FastReader> extends FormatDecoder<T, R> {
  /** The exact decoder for one value; errors name it by its index, which counts the values before it. */
  readonly exactAt: (message: Uint8Array, index: number, options: DecodeOptions) => T;
}

/** Decodes one message. */
export function decodeWith<T, M extends Message, R extends FastReader<M | Uint8Array>>(
  decoder: FormatDecoder<T, R>,
  message: M,
  options: DecodeOptions | undefined,
): T {
  const { fast, path } = decoder;
  const load = fastOptions(message, options);
  if (fast === undefined || load === null || !path.isTrying()) return decodeExactly(decoder, message, options);
  const reader = decoder.borrow();
  try {
    reader.load(message, load);
    const value = fast(reader);
    reader.endMessage();
    path.succeeded();
    return value;
  } catch (error) {
    if (error !== BAIL && !isStackOverflow(error)) throw error;
    path.bailedOut();
  } finally {
    reader.release();
  }
  return decodeExactly(decoder, message, options);
}

function decodeExactly<T, R extends FastReader>(
  decoder: FormatDecoder<T, R>,
  message: Message,
  options: DecodeOptions | undefined,
): T {
  return decoder.exact(bytesOf(message, "json"), options ?? {});
}

/** What the fast decoder is told of the chunks of a stream, whose memory is only lent; null as of `fastOptions`. */
export function fastStreamOptions(options: DecodeOptions): LoadOptions | null {
  const load = fastOptions("", options);
  return load === null ? null : { ...load, isLent: true };
}

/** What the fast decoder is told; null where it cannot serve: it knows one error, no lax mode, and the last of two equal keys. */
export function fastOptions(message: Message, options: DecodeOptions | undefined): LoadOptions | null {
  if (options === undefined) return USUAL;
  const { strict = true, allErrors = false, duplicateKeys = "last", maxBytes = Infinity } = options;
  const { copyStrings = false, maxDepth = MAX_DEPTH } = options;
  if (!strict || allErrors || duplicateKeys === "error" || message.length > maxBytes) return null;
  if (maxDepth < LEAST_FAST_DEPTH) return null;
  return { copyStrings, maxDepth };
}

/**
 * A message of JSON as it is, text too, unless its bytes have to be counted.
 * @throws {DecodeError} when it is neither bytes nor text
 */
export function jsonMessage(message: unknown, options: DecodeOptions | undefined): Message {
  return typeof message === "string" && options?.maxBytes === undefined ? message : bytesOf(message, "json");
}

/**
 * The bytes of a message.
 * @throws {DecodeError} when it is neither bytes nor, for JSON, text
 */
export function bytesOf(message: unknown, format: "json" | "msgpack"): Uint8Array {
  // One whose memory was given away, as to a worker, has no bytes either, and throws when it is read.
  if (message instanceof Uint8Array) return message.length === 0 ? NO_BYTES : message;
  if (format === "json" && typeof message === "string") {
    if (!hasLoneSurrogate(message)) return encodeUtf8(message);
    throw new DecodeError("JSON is malformed: lone surrogate in the text", "invalid-utf8");
  }
  const wanted = format === "json" ? "a Uint8Array or a string" : "a Uint8Array";
  throw new DecodeError(
    `Expected ${wanted} to decode, got ${message === null ? "null" : typeof message}`,
    "wrong-type",
  );
}

const USUAL: LoadOptions = { copyStrings: false, maxDepth: MAX_DEPTH };
