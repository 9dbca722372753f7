// Decoding for contracts: the generated fast decoder first, where it can do what is asked; the exact one where it bails out.

import { encodeUtf8, hasLoneSurrogate } from "../bytes/text.js";
import { MAX_DEPTH } from "../depth.js";
import { DecodeError } from "../errors.js";
import { isStackOverflow } from "../exact/readable.js";
import { BAIL } from "../fast/bail.js";
import type { DecodeOptions, LoadOptions } from "../options.js";
import type { FastPath } from "./fast-path.js";

/** What the readers of both formats can do. */
export interface FastReader {
  load(message: Uint8Array, options: LoadOptions): void;
  endMessage(): void;
  release(): void;
}

/** How one contract decodes one format. */
export interface FormatDecoder<T, R extends FastReader> {
  /** The generated decoder, if there is one. */
  readonly fast: ((reader: R) => T) | undefined;
  readonly borrow: () => R;
  /** The exact decoder, which gives value or error. */
  readonly exact: (message: Uint8Array, options: DecodeOptions) => T;
  readonly path: FastPath;
}

/** Decodes one message. */
export function decodeWith<T, R extends FastReader>(
  decoder: FormatDecoder<T, R>,
  message: Uint8Array,
  options: DecodeOptions | undefined,
): T {
  const { fast, path } = decoder;
  const load = fastOptions(message, options);
  if (fast === undefined || load === null || !path.isTrying()) return decoder.exact(message, options ?? {});
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
  return decoder.exact(message, options ?? {});
}

/** What the fast decoder is told; null where it cannot serve: it knows one error, no lax mode, and the last of two equal keys. */
export function fastOptions(message: Uint8Array, options: DecodeOptions | undefined): LoadOptions | null {
  if (options === undefined) return USUAL;
  const { strict = true, allErrors = false, duplicateKeys = "last", maxBytes = Infinity } = options;
  if (!strict || allErrors || duplicateKeys === "error" || message.length > maxBytes) return null;
  const { copyStrings = false, maxDepth = MAX_DEPTH } = options;
  return { copyStrings, maxDepth };
}

/**
 * The bytes of a message.
 * @throws {DecodeError} when it is neither bytes nor, for JSON, text
 */
export function bytesOf(message: unknown, format: "json" | "msgpack"): Uint8Array {
  if (message instanceof Uint8Array) return message;
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
