// The end of a file (File.fbs): its schema, and where its batches are.

import { FlatTable, type FlatVector } from "../flatbuffers/reader.js";
import type { Metadata } from "../type/data-type.js";
import { ArrowDecodeError } from "./errors.js";
import { MAGIC } from "./framing.js";
import { readMetadata } from "./metadata-vector.js";
import { readSchema, type SchemaMessage } from "./schema-message.js";
import type { Limits } from "./limits.js";

const FOOTER = { schema: 1, dictionaries: 2, batches: 3, metadata: 4 } as const;

/** Bytes after the footer: its length as i32, and the magic number. */
export const TAIL_BYTES = 4 + MAGIC.length;

/** The place of a message in a file, in bytes. */
export interface Block {
  readonly at: number;
  readonly length: number;
}

/** What the footer says. It rules: a batch that it does not list is not there. Its version does not matter, only those of the messages. */
export interface Footer extends SchemaMessage {
  readonly dictionaries: readonly Block[];
  readonly batches: readonly Block[];
  readonly metadata: Metadata | null;
}

/** The length of the footer, by the last bytes of a file of `size` bytes. @throws {ArrowDecodeError} */
export function footerLength(tail: Uint8Array, size: number): number {
  const magic = tail.subarray(tail.length - MAGIC.length);
  if (tail.length < TAIL_BYTES || !MAGIC.every((byte, i) => magic[i] === byte)) {
    throw new ArrowDecodeError("the file does not end in ARROW1: it is cut, or was never finished", "truncated", {
      position: size,
    });
  }
  const at = tail.length - TAIL_BYTES;
  const length = new DataView(tail.buffer, tail.byteOffset + at, 4).getInt32(0, true);
  if (length <= 0 || length > size - TAIL_BYTES - MAGIC.length) {
    throw new ArrowDecodeError(`a footer of ${length} bytes in a file of ${size}`, "malformed", {
      position: size - TAIL_BYTES,
    });
  }
  return length;
}

/** Reads the footer of a file of `size` bytes. @throws {ArrowDecodeError} */
export function readFooter(bytes: Uint8Array, size: number, limits: Limits): Footer {
  try {
    const table = FlatTable.root(bytes);
    return {
      ...readSchema(table.required(FOOTER.schema, "schema"), limits),
      dictionaries: blocksOf(table.vector(FOOTER.dictionaries, 24), size),
      batches: blocksOf(table.vector(FOOTER.batches, 24), size),
      metadata: readMetadata(table.tables(FOOTER.metadata)),
    };
  } catch (error) {
    if (error instanceof ArrowDecodeError) throw error.within("the footer", size - TAIL_BYTES - bytes.length);
    throw error;
  }
}

/** A block: i64 where, i32 bytes of the description with what comes before it, i32 nothing, i64 bytes of the body. */
function blocksOf(vector: FlatVector | null, size: number): Block[] {
  return Array.from({ length: vector?.length ?? 0 }, (_, i) => {
    const at = vector?.int64(i) ?? 0;
    const description = vector?.int32(i, 8) ?? 0;
    const body = vector?.int64(i, 16) ?? 0;
    if (at < 0 || description < 0 || body < 0 || at + description + body > size) {
      throw new ArrowDecodeError(`block ${i} leads out of the file`, "out-of-bounds");
    }
    return { at, length: description + body };
  });
}
