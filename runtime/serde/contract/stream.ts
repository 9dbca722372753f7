// Values from streams, whose chunks may end anywhere. What a stream is made of, such as lines, is a `StreamReading`.

import { DecodeError } from "../errors.js";
import { BatchedValues } from "./batched-values.js";

/** Bytes as they come from a file, a socket or a response. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * How much of a stream is decoded at a time. Strings may keep that much alive, so it is no more than makes the work of a block small
 * beside that of its values.
 */
export const BLOCK_BYTES: number = 1 << 14;

/** Reads one stream, chunk by chunk. */
export interface StreamReading<T> {
  /**
   * Reads on at `at`, a block or so, and returns where it stopped.
   * @throws {DecodeError} when a value does not parse or does not fit
   */
  read(chunk: Uint8Array, at: number): number;
  /** Reads what is left when there are no more chunks. @throws {DecodeError} as `read`, and when something is missing */
  end(): void;
  /** The values that have been read since the last time; they are there when `read` throws, too. */
  take(): readonly T[];
}

/** The values of a stream as they come in. An error comes after the values before it. */
export function readStream<T>(reading: StreamReading<T>, chunks: Chunks): AsyncGenerator<T, void, undefined> {
  return new BatchedValues(batchesOf(reading, chunks));
}

async function* batchesOf<T>(reading: StreamReading<T>, chunks: Chunks): AsyncGenerator<readonly T[], void, undefined> {
  for await (const chunk of chunks) {
    checkChunk(chunk);
    for (let at = 0; at < chunk.length;) {
      try {
        at = reading.read(chunk, at);
      } finally {
        yield reading.take();
      }
    }
  }
  try {
    reading.end();
  } finally {
    yield reading.take();
  }
}

function checkChunk(chunk: unknown): void {
  if (!(chunk instanceof Uint8Array))
    throw new DecodeError(`Expected chunks of bytes, got ${typeof chunk}`, "wrong-type");
}
