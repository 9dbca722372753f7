// The batches of a result, out of the pieces in which they come.

import { ArrowDecodeError, readTable, type RecordBatch, type Schema, schemaEquals } from "tessera-contracts/arrow";
import type { SparkLimits } from "tessera-contracts/contracts/config/spark";
import { EngineError } from "tessera-contracts/engine";
import { SparkError } from "./errors.js";

/** A whole IPC stream with rows of a result, or a piece of its bytes. */
export interface BatchPiece {
  readonly data: Uint8Array;
  /** Of the whole batch. */
  readonly rowCount: bigint;
  /** Rows of the result before this batch; null if the server does not say. */
  readonly startOffset: bigint | null;
  /** Which piece of its batch it is, from 0, and of how many. */
  readonly index: bigint;
  readonly pieces: bigint;
}

/** Rows that came in one IPC stream. */
export interface ArrivedRows {
  readonly schema: Schema;
  readonly batches: readonly RecordBatch[];
  readonly bytes: number;
}

/** How many rows are taken. */
export type BatchLimits = Pick<SparkLimits, "max_message_bytes" | "max_result_bytes" | "max_rows">;

/** Puts the batches of one result together. */
export class BatchAssembler {
  readonly #limits: BatchLimits;
  #schema: Schema | null = null;
  #rows = 0;
  #bytes = 0;
  #pending: { readonly first: BatchPiece; readonly pieces: Uint8Array[]; bytes: number } | null = null;

  constructor(limits: BatchLimits) {
    this.#limits = limits;
  }

  /** Rows so far. */
  get rows(): number {
    return this.#rows;
  }

  /** Bytes so far. */
  get bytes(): number {
    return this.#bytes;
  }

  /**
   * Takes a piece; null if its batch is not whole yet.
   * @throws {SparkError} `PROTOCOL` if pieces, offsets or counts do not fit together, `TOO_LARGE`; {EngineError} `TOO_MANY_ROWS`
   */
  take(piece: BatchPiece): ArrivedRows | null {
    const data = this.#joined(piece);
    return data === null ? null : this.#decoded(data, piece);
  }

  /** Looks whether all is there, when the server says that it is. @throws {SparkError} `PROTOCOL` */
  finish(): void {
    if (this.#pending === null) return;
    const { first, pieces } = this.#pending;
    throw broken(`the result ended after ${pieces.length} of the ${first.pieces} pieces of a batch`);
  }

  #joined(piece: BatchPiece): Uint8Array | null {
    const pending = this.#pending;
    const expected = pending === null ? 0 : pending.pieces.length;
    if (piece.index !== BigInt(expected)) throw broken(`expected piece ${expected} of a batch, got ${piece.index}`);
    if (pending !== null && !isOfOneBatch(pending.first, piece)) throw broken("the pieces of a batch do not agree");
    const { max_message_bytes: most } = this.#limits;
    const bytes = (pending?.bytes ?? 0) + piece.data.length;
    if (bytes > most) {
      const where = `a batch after row ${this.#rows} has more than ${most} bytes`;
      throw new SparkError("TOO_LARGE", `${where}; raise max_message_bytes, or select fewer columns`);
    }
    if (piece.pieces <= 1n) return piece.data;
    const all = pending ?? { first: piece, pieces: [], bytes: 0 };
    all.pieces.push(piece.data);
    all.bytes = bytes;
    this.#pending = all;
    if (BigInt(all.pieces.length) < piece.pieces) return null;
    this.#pending = null;
    return concatenated(all.pieces, bytes);
  }

  #decoded(data: Uint8Array, { rowCount, startOffset }: BatchPiece): ArrivedRows {
    if (startOffset !== null && startOffset !== BigInt(this.#rows)) {
      throw broken(`a batch begins at row ${startOffset}, and ${this.#rows} rows came before it`);
    }
    const { schema, batches } = decoded(data);
    const rows = batches.reduce((sum, batch) => sum + batch.rowCount, 0);
    if (BigInt(rows) !== rowCount) throw broken(`a batch was said to have ${rowCount} rows, and has ${rows}`);
    if (this.#schema !== null && !schemaEquals(this.#schema, schema)) throw broken("a batch has other columns");
    this.#schema ??= schema;
    this.#rows += rows;
    this.#bytes += data.length;
    this.#require();
    return { schema, batches, bytes: data.length };
  }

  #require(): void {
    const { max_result_bytes: bytes, max_rows: rows } = this.#limits;
    if (rows !== null && this.#rows > rows) {
      throw new EngineError("TOO_MANY_ROWS", `the statement gives more rows than the ${rows} that were allowed`);
    }
    if (bytes !== null && this.#bytes > bytes) {
      const message = `the result has more than ${bytes} bytes; write it to a table, or raise max_result_bytes`;
      throw new SparkError("TOO_LARGE", message);
    }
  }
}

function isOfOneBatch(first: BatchPiece, piece: BatchPiece): boolean {
  const { pieces, rowCount, startOffset } = first;
  return pieces === piece.pieces && rowCount === piece.rowCount && startOffset === piece.startOffset;
}

function decoded(data: Uint8Array): ReturnType<typeof readTable> {
  try {
    // Columns are views of these bytes, and need them where numbers may stand.
    return readTable(data.byteOffset % 8 === 0 ? data : new Uint8Array(data));
  } catch (error) {
    if (error instanceof ArrowDecodeError) throw broken("a batch cannot be read", error);
    throw error;
  }
}

function concatenated(pieces: readonly Uint8Array[], bytes: number): Uint8Array {
  const all = new Uint8Array(bytes);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function broken(what: string, cause?: unknown): SparkError {
  return new SparkError("PROTOCOL", `the server does not keep to the protocol: ${what}`, { cause });
}
