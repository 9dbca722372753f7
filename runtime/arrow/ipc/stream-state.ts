// Batches out of a stream, which comes as a whole or in chunks.

import { RecordBatch } from "../column/record-batch.js";
import type { Metadata, Schema } from "../type/data-type.js";
import type { Codecs } from "./body-codec.js";
import { Dictionaries } from "./dictionaries.js";
import { ArrowDecodeError } from "./errors.js";
import { DEFAULT_LIMITS, type Limits } from "./limits.js";
import type { Message } from "./message.js";
import { type LoadContext, readColumns } from "./read-body.js";
import { readSchema } from "./schema-message.js";

/** How Arrow data is read. */
export interface ReadOptions {
  /** What decompresses bodies, in place of our own LZ4 and the host's zstd. */
  readonly codecs?: Codecs;
  /** Bounds on what is taken; those left out have their defaults. */
  readonly limits?: Partial<Limits>;
  /** Whether columns are copies instead of views of the bytes given. Default false. */
  readonly copy?: boolean;
  /** `full`: everything is looked at when a batch is read, UTF-8 as well. Else offsets and indices are, when a column is first used. */
  readonly verify?: "lazy" | "full";
}

/** Makes batches of messages, which it is given in order. */
export class StreamState {
  readonly #options: ReadOptions;
  readonly #limits: Limits;
  #schema: Schema | null = null;
  #dictionaries = new Dictionaries({ fields: [], metadata: null });
  #context: LoadContext | null = null;
  #batchCount = 0;
  #dictionaryCount = 0;

  constructor(options: ReadOptions) {
    this.#options = options;
    this.#limits = limitsOf(options);
  }

  /** The schema; null before the first message. */
  get schema(): Schema | null {
    return this.#schema;
  }

  get dictionaries(): Dictionaries {
    return this.#dictionaries;
  }

  /** Takes a message; returns the batch that it is, else null. @throws {ArrowDecodeError} */
  take(message: Message): RecordBatch | null {
    if (message.kind === "schema") {
      this.#begin(message);
      return null;
    }
    if (this.#schema === null || this.#context === null) {
      throw new ArrowDecodeError("the data does not begin with a schema", "malformed", { position: message.position });
    }
    return message.kind === "batch"
      ? this.#batch(message, this.#schema, this.#context)
      : this.#dictionary(message, this.#context);
  }

  #begin(message: Message): void {
    if (this.#schema !== null) {
      throw new ArrowDecodeError("the data has a second schema", "malformed", { position: message.position });
    }
    const { schema, isBigEndian } = within("the schema", message, () => readSchema(message.header, this.#limits));
    this.#schema = schema;
    this.#dictionaries = new Dictionaries(schema);
    this.#context = {
      isBigEndian,
      codecs: this.#options.codecs ?? {},
      limits: this.#limits,
      isCopying: this.#options.copy ?? false,
      dictionary: (id) => this.#dictionaries.get(id),
    };
  }

  #batch(message: Message, schema: Schema, context: LoadContext): RecordBatch {
    return within(`record batch ${this.#batchCount++}`, message, () => {
      const { rowCount, columns } = readColumns(schema.fields, message.header, message, context);
      if (this.#options.verify === "full") for (const column of columns) column.checkAll();
      return new RecordBatch(schema, columns, { rowCount, metadata: message.metadata as Metadata | null });
    });
  }

  #dictionary(message: Message, context: LoadContext): null {
    within(`dictionary batch ${this.#dictionaryCount++}`, message, () => this.#dictionaries.take(message, context));
    return null;
  }
}

/** The limits of a reader. */
export function limitsOf({ limits = {} }: ReadOptions): Limits {
  return { ...DEFAULT_LIMITS, ...limits };
}

function within<T>(place: string, { position }: Message, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ArrowDecodeError) throw error.within(place, position);
    throw error;
  }
}
