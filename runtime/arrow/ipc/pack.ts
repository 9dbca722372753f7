// Arrow streams inside MessagePack: what a field of the type `raw` holds, such as the rows of a `DeltaWriteRequest`.

import { DecodeError, Raw } from "tessera-contracts/serde";
import type { RecordBatch } from "../column/record-batch.js";
import type { Schema } from "../type/data-type.js";
import { type ArrowTable, readTable } from "./read-table.js";
import type { ReadOptions } from "./stream-state.js";
import { writeStream, type WriteOptions } from "./write-stream.js";

/** The first bytes of a bin of MessagePack, and how many bytes after them hold its length. */
const BINS: readonly { readonly mark: number; readonly width: 1 | 2 | 4 }[] = [
  { mark: 0xc4, width: 1 },
  { mark: 0xc5, width: 2 },
  { mark: 0xc6, width: 4 },
];

/** A stream of batches as one bin of MessagePack. Without batches, the schema has to be given. @throws {EncodeError} */
export function packIpc(
  batches: readonly RecordBatch[],
  options: WriteOptions & { readonly schema?: Schema } = {},
): Raw {
  const stream = writeStream(batches, options);
  const { mark, width } = BINS.find((bin) => stream.length < 2 ** (8 * bin.width)) ?? tooLarge(stream.length);
  const bytes = new Uint8Array(1 + width + stream.length);
  bytes[0] = mark;
  for (let i = 0; i < width; i++) bytes[1 + i] = stream.length / 2 ** (8 * (width - 1 - i));
  bytes.set(stream, 1 + width);
  return Raw.unchecked("msgpack", bytes);
}

/**
 * The batches in such a bin. The columns are views of its bytes.
 *
 * @throws {DecodeError} if it is no bin of MessagePack; {ArrowDecodeError} if that holds no Arrow stream
 */
export function unpackIpc(raw: Raw, options: ReadOptions = {}): ArrowTable {
  const bin = raw.format === "msgpack" ? BINS.find(({ mark }) => mark === raw.bytes[0]) : undefined;
  if (bin === undefined) {
    const found = raw.format === "msgpack" ? `a value that begins with byte ${raw.bytes[0] ?? 0}` : "JSON";
    throw new DecodeError(`Expected a bin of MessagePack that holds an Arrow stream, got ${found}`, "wrong-type");
  }
  return readTable(raw.bytes.subarray(1 + bin.width), options);
}

function tooLarge(size: number): never {
  throw new RangeError(`a stream of ${size} bytes, where a bin of MessagePack holds at most 4 GiB: write several`);
}
