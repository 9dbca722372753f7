import { BAIL, WRONG } from "../../../runtime/serde/fast/bail.js";
import { borrowJsonReader, type JsonReader } from "../../../runtime/serde/fast/json/reader.js";
import { borrowPackReader, type PackReader } from "../../../runtime/serde/fast/msgpack/reader.js";
import { borrowWriter, type Writer } from "../../../runtime/serde/fast/write/writer.js";

/** What the fast decoders do with a message they leave to the exact one. */
export const BAILED = Symbol("bailed");
/** What the fast encoders do with a value they leave to the exact one. */
export const REFUSED = Symbol("refused");

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const fromUtf8 = (bytes: Uint8Array): string => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
export const fromHex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text.replaceAll(" ", ""), "hex"));

interface Options {
  readonly copyStrings?: boolean;
  readonly maxDepth?: number;
}

/** Reads a whole JSON message; BAILED if the fast path does not take it. */
export function readJson<T>(
  message: string | Uint8Array,
  read: (r: JsonReader) => T,
  options: Options = {},
): T | symbol {
  const r = borrowJsonReader();
  try {
    r.load(typeof message === "string" ? utf8(message) : message, { copyStrings: false, maxDepth: 512, ...options });
    const value = read(r);
    r.endMessage();
    return value;
  } catch (error) {
    if (error !== BAIL) throw error;
    return BAILED;
  } finally {
    r.release();
  }
}

/** Reads a whole MessagePack message, given as bytes or in hexadecimal; BAILED if the fast path does not take it. */
export function readPacked<T>(
  message: string | Uint8Array,
  read: (r: PackReader) => T,
  options: Options = {},
): T | symbol {
  const r = borrowPackReader();
  try {
    r.load(typeof message === "string" ? fromHex(message) : message, { copyStrings: false, maxDepth: 512, ...options });
    const value = read(r);
    r.endMessage();
    return value;
  } catch (error) {
    if (error !== BAIL) throw error;
    return BAILED;
  } finally {
    r.release();
  }
}

/** The bytes that were written; REFUSED if the fast path does not take the value. */
export function written(write: (w: Writer) => void): Uint8Array | symbol {
  const w = borrowWriter();
  try {
    w.begin();
    write(w);
    return w.finish();
  } catch (error) {
    if (error !== WRONG) throw error;
    return REFUSED;
  } finally {
    w.release();
  }
}

/** As `written`, as text. */
export function writtenText(write: (w: Writer) => void): string | symbol {
  const bytes = written(write);
  return typeof bytes === "symbol" ? bytes : fromUtf8(bytes);
}

/** As `written`, in hexadecimal. */
export function writtenHex(write: (w: Writer) => void): string | symbol {
  const bytes = written(write);
  return typeof bytes === "symbol" ? bytes : hex(bytes);
}
