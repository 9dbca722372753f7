// Streams out of batches.

import { EncodeError } from "tessera-contracts/serde";
import type { Column } from "../column/index.js";
import type { RecordBatch } from "../column/record-batch.js";
import { plainSchema } from "../metadata/plain-extension.js";
import type { Schema } from "../type/data-type.js";
import { sameType } from "../type/equal.js";
import { type Dictionary, DictionaryWriter } from "./dictionary-writer.js";
import { type Signal, Source, type Values } from "./source.js";
import { bodyOf, type Compression } from "./write-body.js";
import { batchMessage, dictionaryMessage, endMark, type MessageBytes, schemaMessage } from "./write-message.js";

/** How Arrow data is written. */
export interface WriteOptions {
  /** Bodies and buffers begin at multiples of so many bytes. Default 64, which needs no copy anywhere. */
  readonly alignment?: 8 | 64;
  /** Default: not compressed. */
  readonly compression?: Compression | null;
  /**
   * `plain`: extension types are written as what they are stored as, for readers that cannot work with others, such as polars. Their
   * names stand under `tessera.extension` in the metadata of the fields, and our readers restore them. Default `standard`.
   */
  readonly extensions?: "standard" | "plain";
}

/** Makes the messages of batches of one schema. What is between them and the disk is up to the caller. */
export class MessageWriter {
  readonly schema: Schema;
  /** The schema as it is written. */
  readonly written: Schema;
  readonly alignment: 8 | 64;
  readonly #compression: Compression | null;
  readonly #dictionaries: DictionaryWriter;

  constructor(schema: Schema, { alignment = 64, compression = null, extensions = "standard" }: WriteOptions) {
    this.schema = schema;
    this.written = extensions === "plain" ? plainSchema(schema) : schema;
    this.alignment = alignment;
    this.#compression = compression;
    this.#dictionaries = new DictionaryWriter(schema);
  }

  /** The message that comes first, but for `before` bytes. */
  begin(before = 0): MessageBytes {
    return schemaMessage(this.written, { alignment: this.alignment, before });
  }

  /** The dictionaries that a batch needs and that are not written yet. `isDelta` adds to one, else it is new or in place of one. */
  dictionaries(batch: RecordBatch): (Dictionary & { readonly message: MessageBytes })[] {
    this.#demandSchema(batch);
    return this.#dictionaries.take(batch.columns).map((one) => {
      const body = this.#body([one.values], one.values.length);
      return { ...one, message: dictionaryMessage(body, one, this.alignment) };
    });
  }

  /** The message of a batch, after its dictionaries. */
  batch(batch: RecordBatch): MessageBytes {
    return batchMessage(this.#body(batch.columns, batch.rowCount), batch.metadata, this.alignment);
  }

  #body(columns: readonly Column[], rowCount: number): ReturnType<typeof bodyOf> {
    return bodyOf(columns, rowCount, { alignment: this.alignment, compression: this.#compression });
  }

  #demandSchema({ schema }: RecordBatch): void {
    if (schema === this.schema) return;
    const { fields } = this.schema;
    if (schema.fields.length !== fields.length) {
      throw new EncodeError(`a batch of ${schema.fields.length} columns where the schema has ${fields.length}`, "$");
    }
    fields.forEach(({ name, type }, i) => {
      const other = schema.fields[i];
      if (other?.name === name && sameType(other.type, type)) return;
      throw new EncodeError(`the column ${other?.name ?? ""} is not the column ${name} of the schema`, `$.${name}`);
    });
  }
}

/** Writes a stream, batch by batch. */
export class StreamWriter {
  readonly #writer: MessageWriter;
  #isBegun = false;

  constructor(schema: Schema, options: WriteOptions = {}) {
    this.#writer = new MessageWriter(schema, options);
  }

  /** Bytes of the batch, and of what has to come before it. @throws {EncodeError} if it is of another schema */
  write(batch: RecordBatch): Uint8Array[] {
    const dictionaries = this.#writer.dictionaries(batch).flatMap(({ message }) => message.chunks);
    return [...this.#begin(), ...dictionaries, ...this.#writer.batch(batch).chunks];
  }

  /** The last bytes. */
  finish(): Uint8Array[] {
    return [...this.#begin(), endMark()];
  }

  #begin(): readonly Uint8Array[] {
    if (this.#isBegun) return [];
    this.#isBegun = true;
    return this.#writer.begin().chunks;
  }
}

/** A stream of batches as bytes. The schema is that of the first; without batches it has to be given. @throws {EncodeError} */
export function writeStream(
  batches: readonly RecordBatch[],
  { schema, ...options }: WriteOptions & { readonly schema?: Schema } = {},
): Uint8Array {
  const writer = new StreamWriter(schemaFor(batches, schema), options);
  return joined([...batches.flatMap((batch) => writer.write(batch)), ...writer.finish()]);
}

/**
 * A stream of batches in chunks, as they come. Without batches and `schema` there is nothing to write, which throws.
 *
 * @throws {EncodeError}; whatever the source of the batches throws; the reason of `signal` as soon as it is aborted
 */
export async function* streamChunks(
  batches: Values<RecordBatch>,
  { schema, signal, ...options }: WriteOptions & { readonly schema?: Schema; readonly signal?: Signal } = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  let writer = schema === undefined ? null : new StreamWriter(schema, options);
  const source = new Source(batches, signal);
  try {
    for (let batch = await source.next(); batch !== null; batch = await source.next()) {
      writer ??= new StreamWriter(batch.schema, options);
      yield* writer.write(batch);
    }
    yield* (writer ?? new StreamWriter(schemaFor([], schema), options)).finish();
  } finally {
    await source.close();
  }
}

/** The schema that was given, or that of the first batch. @throws {EncodeError} if there is neither */
export function schemaFor(batches: readonly RecordBatch[], schema: Schema | undefined): Schema {
  const found = schema ?? batches[0]?.schema;
  if (found === undefined) throw new EncodeError("no batches and no schema: pass { schema }", "$");
  return found;
}

/** Chunks as one. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
