// Files: batches by number, in any order.

import { RecordBatch } from "../column/record-batch.js";
import type { Metadata, Schema } from "../type/data-type.js";
import { Dictionaries } from "./dictionaries.js";
import { ArrowDecodeError } from "./errors.js";
import { type Block, type Footer, footerLength, readFooter, TAIL_BYTES } from "./footer.js";
import { framesOf } from "./framing.js";
import type { Limits } from "./limits.js";
import type { Message } from "./message.js";
import { type LoadContext, readColumns } from "./read-body.js";
import { type Signal, unlessAborted } from "./source.js";
import { limitsOf, type ReadOptions } from "./stream-state.js";

/** Bytes that lie elsewhere: a file, an object of a store. `to` is not among them. */
export interface ByteRange {
  readonly size: number;
  read(from: number, to: number): Promise<Uint8Array>;
}

/** An open file. */
export interface ArrowFile {
  readonly schema: Schema;
  readonly batchCount: number;
  /** What the footer says besides; null if nothing. */
  readonly metadata: Metadata | null;
  /** Reads batch `i`. @throws {RangeError} if there is none; {ArrowDecodeError} */
  batch(i: number): Promise<RecordBatch>;
}

/**
 * Opens a file. It reads the footer and the dictionaries, and a batch when it is asked for.
 *
 * @throws {ArrowDecodeError} here and in `batch`; whatever the source throws; the reason of `signal` as soon as it is aborted
 */
export async function openFile(
  source: Uint8Array | ByteRange,
  { signal, ...options }: ReadOptions & { readonly signal?: Signal } = {},
): Promise<ArrowFile> {
  const range = rangeOf(source, signal);
  const { size } = range;
  const tail = await exactly(range, Math.max(0, size - TAIL_BYTES), size);
  const length = footerLength(tail, size);
  const end = size - TAIL_BYTES;
  const state = new FileState(readFooter(await exactly(range, end - length, end), size, limitsOf(options)), options);
  const { dictionaries, batches, metadata } = state.footer;
  for (const block of dictionaries)
    state.takeDictionary(await exactly(range, block.at, block.at + block.length), block);
  return {
    schema: state.footer.schema,
    batchCount: batches.length,
    metadata,
    async batch(i) {
      const block = batches[i];
      if (block === undefined) throw new RangeError(`batch ${i} of a file of ${batches.length}`);
      return state.batch(await exactly(range, block.at, block.at + block.length), i);
    },
  };
}

function rangeOf(source: Uint8Array | ByteRange, signal: Signal | undefined): ByteRange {
  if (source instanceof Uint8Array) {
    return { size: source.length, read: (from, to) => Promise.resolve(source.subarray(from, to)) };
  }
  return { size: source.size, read: (from, to) => unlessAborted(() => source.read(from, to), signal) };
}

async function exactly(range: ByteRange, from: number, to: number): Promise<Uint8Array> {
  const bytes = await range.read(from, to);
  if (bytes.length === to - from) return bytes;
  const message = `bytes ${from} to ${to} were asked for, ${bytes.length} came`;
  throw new ArrowDecodeError(message, "truncated", { position: from + bytes.length });
}

/** Makes batches of the blocks of a file. */
export class FileState {
  readonly footer: Footer;
  readonly #options: ReadOptions;
  readonly #limits: Limits;
  readonly #dictionaries: Dictionaries;
  readonly #context: LoadContext;

  constructor(footer: Footer, options: ReadOptions) {
    this.footer = footer;
    this.#options = options;
    this.#limits = limitsOf(options);
    this.#dictionaries = new Dictionaries(footer.schema);
    this.#context = {
      isBigEndian: footer.isBigEndian,
      codecs: options.codecs ?? {},
      limits: this.#limits,
      isCopying: options.copy ?? false,
      dictionary: (id) => this.#dictionaries.get(id),
    };
  }

  /** Takes up a dictionary. Files say all of one at once, or add to it. @throws {ArrowDecodeError} */
  takeDictionary(bytes: Uint8Array, { at }: Block): void {
    within(`the dictionary batch at byte ${at}`, at, () => {
      const message = messageIn(bytes, "dictionary", this.#limits);
      this.#dictionaries.take(message, { ...this.#context, isFile: true });
    });
  }

  /** The batch in a block. @throws {ArrowDecodeError} */
  batch(bytes: Uint8Array, i: number): RecordBatch {
    const { schema, batches } = this.footer;
    return within(`record batch ${i}`, batches[i]?.at ?? 0, () => {
      const message = messageIn(bytes, "batch", this.#limits);
      const { rowCount, columns } = readColumns(schema.fields, message.header, message, this.#context);
      if (this.#options.verify === "full") for (const column of columns) column.checkAll();
      return new RecordBatch(schema, columns, { rowCount, metadata: message.metadata });
    });
  }
}

/** The one message in a block. */
export function messageIn(bytes: Uint8Array, kind: Message["kind"], limits: Limits): Message {
  const frames = framesOf(limits);
  let at = 0;
  for (let step = frames.next(new Uint8Array(0)); step.done !== true;) {
    if (step.value.kind === "message") {
      if (step.value.message.kind === kind) return step.value.message;
      break;
    }
    const piece = bytes.subarray(at, at + step.value.bytes);
    at += piece.length;
    step = frames.next(piece);
  }
  throw new ArrowDecodeError(`the block holds no ${kind}`, "malformed");
}

function within<T>(place: string, position: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ArrowDecodeError) throw error.within(place, position);
    throw error;
  }
}
