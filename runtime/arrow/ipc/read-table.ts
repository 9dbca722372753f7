import type { RecordBatch } from "../column/record-batch.js";
import type { Metadata, Schema } from "../type/data-type.js";
import { ArrowDecodeError } from "./errors.js";
import { framesOf, MAGIC } from "./framing.js";
import { type Block, footerLength, readFooter, TAIL_BYTES } from "./footer.js";
import { FileState } from "./read-file.js";
import { limitsOf, type ReadOptions, StreamState } from "./stream-state.js";

/** All of a stream or file. */
export interface ArrowTable {
  readonly schema: Schema;
  readonly batches: readonly RecordBatch[];
  /** Of the footer of a file; null if it has none, or if it is a stream. */
  readonly metadata: Metadata | null;
}

/** Reads a stream, a file or a Feather file (V2), told apart by the first bytes. @throws {ArrowDecodeError} */
export function readTable(bytes: Uint8Array, options: ReadOptions = {}): ArrowTable {
  return isFile(bytes) ? fromFile(bytes, options) : fromStream(bytes, options);
}

/** True if the bytes begin as those of a file do. */
function isFile(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, i) => bytes[i] === byte);
}

function fromFile(bytes: Uint8Array, options: ReadOptions): ArrowTable {
  const end = bytes.length - TAIL_BYTES;
  const length = footerLength(bytes.subarray(Math.max(0, end)), bytes.length);
  const state = new FileState(readFooter(bytes.subarray(end - length, end), bytes.length, limitsOf(options)), options);
  const { schema, dictionaries, batches, metadata } = state.footer;
  const bytesOf = ({ at, length: size }: Block): Uint8Array => bytes.subarray(at, at + size);
  for (const block of dictionaries) state.takeDictionary(bytesOf(block), block);
  return { schema, batches: batches.map((block, i) => state.batch(bytesOf(block), i)), metadata };
}

function fromStream(bytes: Uint8Array, options: ReadOptions): ArrowTable {
  const state = new StreamState(options);
  const batches: RecordBatch[] = [];
  const frames = framesOf(limitsOf(options));
  let at = 0;
  for (let step = frames.next(new Uint8Array(0)); step.done !== true;) {
    if (step.value.kind === "message") {
      const batch = state.take(step.value.message);
      if (batch !== null) batches.push(batch);
      step = frames.next(new Uint8Array(0));
    } else {
      const piece = bytes.subarray(at, at + step.value.bytes);
      at += piece.length;
      step = frames.next(piece);
    }
  }
  if (state.schema === null) throw new ArrowDecodeError("the data ends before a schema", "truncated");
  return { schema: state.schema, batches, metadata: null };
}
