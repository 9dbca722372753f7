// Files out of batches: a stream between magic numbers, and a footer that says where everything is.

import { EncodeError } from "tessera-contracts/serde";
import type { RecordBatch } from "../column/record-batch.js";
import { FlatBuilder } from "../flatbuffers/builder.js";
import type { Metadata, Schema } from "../type/data-type.js";
import { MAGIC } from "./framing.js";
import { V5 } from "./message.js";
import { writeMetadata } from "./metadata-vector.js";
import { writeSchema } from "./schema-message.js";
import { unified } from "./unify.js";
import { endMark, type MessageBytes } from "./write-message.js";
import { joined, MessageWriter, schemaFor, type WriteOptions } from "./write-stream.js";

/** How a file is written. */
export interface FileOptions extends WriteOptions {
  /** What the footer says besides. */
  readonly metadata?: Metadata | null;
}

/** The magic number at the beginning is filled up with zeros. */
const MAGIC_BYTES = 8;

type BlockWords = readonly [at: number, head: number, body: number];

/** Writes a file, batch by batch. Its dictionaries may grow, but not be replaced, which files cannot say. */
export class FileWriter {
  readonly #writer: MessageWriter;
  readonly #metadata: Metadata | null;
  readonly #dictionaries: BlockWords[] = [];
  readonly #batches: BlockWords[] = [];
  readonly #seen = new Set<number>();
  #at = 0;

  constructor(schema: Schema, { metadata = null, ...options }: FileOptions = {}) {
    this.#writer = new MessageWriter(schema, options);
    this.#metadata = metadata;
  }

  /** Bytes of the batch, and of what has to come before it. @throws {EncodeError} if a dictionary would be replaced */
  write(batch: RecordBatch): Uint8Array[] {
    const dictionaries = this.#writer.dictionaries(batch);
    for (const { id, isDelta } of dictionaries) {
      if (this.#seen.has(id) && !isDelta) {
        throw new EncodeError(
          `the dictionary ${id} is another one than before; write the batches by writeFile, or a stream`,
          "$",
        );
      }
      this.#seen.add(id);
    }
    return [
      ...this.#begin(),
      ...dictionaries.flatMap(({ message }) => this.#place(message, this.#dictionaries)),
      ...this.#place(this.#writer.batch(batch), this.#batches),
    ];
  }

  /** The last bytes: the mark at the end of the stream, the footer, its length, the magic number. */
  finish(): Uint8Array[] {
    const footer = this.#footer();
    const length = new Uint8Array(4);
    new DataView(length.buffer).setInt32(0, footer.length, true);
    return [...this.#begin(), endMark(), footer, length, MAGIC];
  }

  #begin(): Uint8Array[] {
    if (this.#at > 0) return [];
    const magic = new Uint8Array(MAGIC_BYTES);
    magic.set(MAGIC);
    const { chunks, headBytes } = this.#writer.begin(MAGIC_BYTES);
    this.#at = MAGIC_BYTES + headBytes;
    return [magic, ...chunks];
  }

  #place({ chunks, headBytes, bodyBytes }: MessageBytes, blocks: BlockWords[]): readonly Uint8Array[] {
    blocks.push([this.#at, headBytes, bodyBytes]);
    this.#at += headBytes + bodyBytes;
    return chunks;
  }

  #footer(): Uint8Array {
    const builder = new FlatBuilder();
    const schema = writeSchema(builder, this.#writer.written);
    const dictionaries = builder.structs(this.#dictionaries, 3);
    const batches = builder.structs(this.#batches, 3);
    const metadata = this.#metadata === null ? null : writeMetadata(builder, this.#metadata);
    return builder.finish(
      builder.table([
        { slot: 4, kind: "offset", value: metadata },
        { slot: 3, kind: "offset", value: batches },
        { slot: 2, kind: "offset", value: dictionaries },
        { slot: 1, kind: "offset", value: schema },
        { slot: 0, kind: "i16", value: V5 },
      ]),
    );
  }
}

/** A file of batches as bytes. Dictionaries that differ are made one. @throws {EncodeError} */
export function writeFile(
  batches: readonly RecordBatch[],
  { schema, ...options }: FileOptions & { readonly schema?: Schema } = {},
): Uint8Array {
  const writer = new FileWriter(schemaFor(batches, schema), options);
  return joined([...unified(batches).flatMap((batch) => writer.write(batch)), ...writer.finish()]);
}
