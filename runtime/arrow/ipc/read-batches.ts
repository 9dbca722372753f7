import type { RecordBatch } from "../column/record-batch.js";
import type { Schema } from "../type/data-type.js";
import { type ByteChunks, ChunkSource } from "./chunks.js";
import { ArrowDecodeError } from "./errors.js";
import { framesOf, type Step } from "./framing.js";
import type { Signal } from "./source.js";
import { limitsOf, type ReadOptions, StreamState } from "./stream-state.js";

/** The batches of a stream as they come. Read it once. */
export interface BatchStream extends AsyncIterable<RecordBatch> {
  /** The schema, which is there before the first batch. @throws {ArrowDecodeError} */
  readonly schema: Promise<Schema>;
}

/**
 * Reads batches of a stream or file that comes in chunks of any sizes, one as it is asked for. Of a file it reads what lies before
 * the footer, in the order of writing.
 *
 * @throws {ArrowDecodeError} while it is read; whatever the chunks throw; the reason of `signal` as soon as it is aborted, even if the
 * source hangs
 */
export function readBatches(chunks: ByteChunks, options: ReadOptions & { readonly signal?: Signal } = {}): BatchStream {
  const reader = new BatchReader(chunks, options);
  return {
    get schema() {
      return reader.schema();
    },
    [Symbol.asyncIterator]: () => reader.batches(),
  };
}

class BatchReader {
  readonly #source: ChunkSource;
  readonly #state: StreamState;
  readonly #frames: Generator<Step, void, Uint8Array>;
  readonly #signal: Signal | undefined;
  #wish: IteratorResult<Step, void>;
  #schema: Promise<Schema> | null = null;

  constructor(chunks: ByteChunks, options: ReadOptions & { readonly signal?: Signal }) {
    this.#source = new ChunkSource(chunks, options.signal);
    this.#state = new StreamState(options);
    this.#frames = framesOf(limitsOf(options));
    this.#signal = options.signal;
    this.#wish = this.#frames.next(new Uint8Array(0));
  }

  schema(): Promise<Schema> {
    this.#schema ??= this.#readSchema();
    return this.#schema;
  }

  async *batches(): AsyncGenerator<RecordBatch, void, undefined> {
    try {
      await this.schema();
      for (let step = await this.#next(); step !== null; step = await this.#next()) {
        const batch = this.#state.take(step);
        if (batch !== null) yield batch;
      }
    } finally {
      await this.#source.close();
    }
  }

  async #readSchema(): Promise<Schema> {
    try {
      const message = await this.#next();
      if (message !== null) this.#state.take(message);
      const { schema } = this.#state;
      if (schema === null) throw new ArrowDecodeError("the data ends before a schema", "truncated");
      return schema;
    } catch (error) {
      // Whoever only asked for the schema has no loop that would end the source.
      await this.#source.close();
      throw error;
    }
  }

  /** The next message; null at the end. */
  async #next(): Promise<Extract<Step, { kind: "message" }>["message"] | null> {
    while (this.#wish.done !== true) {
      if (this.#signal?.aborted === true) throw this.#signal.reason;
      const step = this.#wish.value;
      if (step.kind === "message") {
        this.#wish = this.#frames.next(new Uint8Array(0));
        return step.message;
      }
      this.#wish = this.#frames.next(await this.#source.take(step.bytes));
    }
    return null;
  }
}
