// The nodes and buffers of a message, in the order in which columns use them up.

import type { FlatTable, FlatVector } from "../flatbuffers/reader.js";
import { type Codecs, CODEC_NAMES, decompressorOf } from "./body-codec.js";
import { type Elements, swapped } from "./byte-order.js";
import { ArrowDecodeError, type ArrowErrorCode } from "./errors.js";
import type { Limits } from "./limits.js";

/** How a body is to be read. */
export interface BodyContext {
  readonly isBigEndian: boolean;
  readonly codecs: Codecs;
  readonly limits: Limits;
  /** Buffers are copies, so that the message may go. */
  readonly isCopying: boolean;
}

const BATCH = { nodes: 1, buffers: 2, compression: 3, variadic: 4 } as const;
const COPIED = 0xffffffff;

/** Hands out the parts of a body one after the other, each inside the body and as long as it has to be. */
export class BodyBuffers {
  /** The column that is being read, for errors. */
  path = "";
  readonly #body: Uint8Array;
  readonly #context: BodyContext;
  readonly #nodes: FlatVector | null;
  readonly #buffers: FlatVector | null;
  readonly #variadic: FlatVector | null;
  readonly #decompress: ((bytes: Uint8Array, size: number) => Uint8Array) | null;
  #nodeCount = 0;
  #bufferCount = 0;
  #variadicCount = 0;

  constructor(batch: FlatTable, body: Uint8Array, context: BodyContext) {
    this.#body = body;
    this.#context = context;
    this.#nodes = batch.vector(BATCH.nodes, 16);
    this.#buffers = batch.vector(BATCH.buffers, 16);
    this.#variadic = batch.vector(BATCH.variadic, 8);
    const compression = batch.table(BATCH.compression);
    this.#decompress = compression === null ? null : decompressor(compression, context.codecs);
  }

  /** The next node: how many values a column has, and how many of them are null; −1: nobody knows. */
  node(): { readonly length: number; readonly nullCount: number } {
    const i = this.#nodeCount++;
    if (this.#nodes === null || i >= this.#nodes.length)
      throw this.#wrong("the message has no node for it", "malformed");
    const length = this.#nodes.int64(i);
    const nullCount = this.#nodes.int64(i, 8);
    if (length < 0 || nullCount < -1 || nullCount > length) {
      throw this.#wrong(`it has ${length} values, ${nullCount} of them null`, "malformed");
    }
    const { maxRows } = this.#context.limits;
    if (length > maxRows) throw this.#wrong(`it has ${length} values, more than ${maxRows} (maxRows)`, "too-large");
    return { length, nullCount };
  }

  /** The next buffer as validity; null if there are no nulls. */
  validity(length: number, nullCount: number): Uint8Array | null {
    const bytes = this.take("validity", 0, 1);
    const needed = Math.ceil(length / 8);
    if (nullCount === 0 || (nullCount === -1 && bytes.length === 0)) return null;
    if (bytes.length < needed) throw this.#short("validity", bytes.length, needed);
    return bytes;
  }

  /** The next buffer, of at least `needed` bytes, uncompressed and little-endian. */
  take(what: string, needed: number, elements: Elements): Uint8Array {
    const bytes = this.#plain(this.#next(what), what);
    if (bytes.length < needed) throw this.#short(what, bytes.length, needed);
    if (this.#context.isBigEndian && elements !== 1) return swapped(bytes, elements);
    return this.#context.isCopying ? bytes.slice() : bytes;
  }

  /** How many buffers of values the next column of views has. */
  variadic(): number {
    const i = this.#variadicCount++;
    if (this.#variadic === null || i >= this.#variadic.length) {
      throw this.#wrong("the message does not say how many buffers it has", "malformed");
    }
    const count = this.#variadic.int64(i);
    const left = (this.#buffers?.length ?? 0) - this.#bufferCount;
    if (count < 0 || count > left) throw this.#wrong(`it has ${count} buffers where ${left} are left`, "malformed");
    return count;
  }

  /** Makes sure that nothing is left. */
  end(): void {
    const nodes = (this.#nodes?.length ?? 0) - this.#nodeCount;
    const buffers = (this.#buffers?.length ?? 0) - this.#bufferCount;
    if (nodes === 0 && buffers === 0) return;
    throw new ArrowDecodeError(`${nodes} nodes and ${buffers} buffers belong to no column`, "malformed");
  }

  #next(what: string): Uint8Array {
    const i = this.#bufferCount++;
    if (this.#buffers === null || i >= this.#buffers.length) {
      throw this.#wrong(`the message has no buffer for its ${what}`, "malformed");
    }
    const offset = this.#buffers.int64(i);
    const length = this.#buffers.int64(i, 8);
    if (offset < 0 || length < 0 || offset + length > this.#body.length) {
      const message = `bytes ${offset} to ${offset + length} for its ${what} in a body of ${this.#body.length}`;
      throw this.#wrong(message, "out-of-bounds");
    }
    return this.#body.subarray(offset, offset + length);
  }

  /** Compressed buffers begin with their length as i64, little-endian always; −1: they are stored as they are. Empty ones have none. */
  #plain(bytes: Uint8Array, what: string): Uint8Array {
    if (this.#decompress === null || bytes.length === 0) return bytes;
    if (bytes.length < 8) throw this.#wrong(`its ${what} are compressed into ${bytes.length} bytes`, "malformed");
    const view = new DataView(bytes.buffer, bytes.byteOffset, 8);
    const low = view.getUint32(0, true);
    const size = view.getInt32(4, true) * 2 ** 32 + low;
    const data = bytes.subarray(8);
    if (size === -1 && low === COPIED) return data;
    const { maxExpansion, maxMessageBytes } = this.#context.limits;
    if (size < 0) throw this.#wrong(`its ${what} have ${size} bytes before compression`, "malformed");
    if (size > maxMessageBytes || size > data.length * maxExpansion) {
      throw this.#wrong(`its ${what} grow from ${data.length} to ${size} bytes (maxExpansion)`, "too-large");
    }
    return this.#decompressed(this.#decompress, data, size);
  }

  /** Codecs of others may throw anything. */
  #decompressed(
    decompress: (bytes: Uint8Array, size: number) => Uint8Array,
    data: Uint8Array,
    size: number,
  ): Uint8Array {
    let plain: Uint8Array;
    try {
      plain = decompress(data, size);
    } catch (error) {
      throw this.#wrong(error instanceof Error ? error.message : String(error), "malformed");
    }
    if (plain.length !== size) throw this.#wrong(`it holds ${plain.length} bytes where ${size} were said`, "malformed");
    return plain;
  }

  #short(what: string, found: number, needed: number): ArrowDecodeError {
    return this.#wrong(`its ${what} have ${found} bytes where ${needed} are needed`, "out-of-bounds");
  }

  #wrong(message: string, code: ArrowErrorCode): ArrowDecodeError {
    return new ArrowDecodeError(message, code, { where: `column ${this.path}` });
  }
}

function decompressor(compression: FlatTable, codecs: Codecs): (bytes: Uint8Array, size: number) => Uint8Array {
  const name = CODEC_NAMES[compression.uint8(0)];
  if (name === undefined) {
    throw new ArrowDecodeError(`compression ${compression.uint8(0)} is not known`, "unsupported-compression");
  }
  return decompressorOf(name, codecs);
}
