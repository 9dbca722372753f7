// Rows collected one by one.

import { WRONG } from "tessera-contracts/serde/codegen";
import type { RecordBatch } from "../column/record-batch.js";
import type { Schema } from "../type/data-type.js";
import { batchOf, type Builders, columnBuilders, type TableCodec } from "./codec.js";

/** Makes a batch the slow way, or says what is wrong with a row; `first` is the number of the first one. */
type MakeBatch<Row> = (rows: readonly Row[], first: number) => RecordBatch;

/** Collects rows, and makes batches of them. */
export class RowBuilder<Row> {
  readonly #codec: TableCodec<Row> | undefined;
  readonly #schema: Schema;
  readonly #makeBatch: MakeBatch<Row>;
  #rows: Row[] = [];
  /** Null if a row among them is odd: then the slow way makes the batch. */
  #builders: Builders | null;
  /** Rows of the batches before. */
  #first = 0;

  constructor(codec: TableCodec<Row> | undefined, schema: Schema, makeBatch: MakeBatch<Row>) {
    this.#codec = codec;
    this.#schema = schema;
    this.#makeBatch = makeBatch;
    this.#builders = codec?.builders() ?? null;
  }

  /** Rows since the last batch. */
  get rowCount(): number {
    return this.#rows.length;
  }

  /** Bytes of the next batch, about; 0 if there is no telling without making it. */
  get sizeBytes(): number {
    if (this.#builders === null) return 0;
    return columnBuilders(this.#schema, this.#builders).reduce((sum, builder) => sum + builder.sizeBytes, 0);
  }

  /** Adds a row. @throws {EncodeError} if it cannot be written, with its number over all batches in the path; the rows before it stay */
  append(row: Row): void {
    if (this.#builders !== null && this.#codec !== undefined) {
      try {
        this.#codec.append(this.#builders, [row]);
        this.#rows.push(row);
        return;
      } catch (error) {
        if (error !== WRONG) throw error;
        for (const builder of columnBuilders(this.#schema, this.#builders)) builder.truncate(this.#rows.length);
      }
    }
    this.#makeBatch([row], this.#first + this.#rows.length);
    this.#builders = null;
    this.#rows.push(row);
  }

  /** The rows since the last batch as a batch; the builder goes on with none. @throws {EncodeError} if a column cannot hold them all */
  finish(): RecordBatch {
    const rows = this.#rows;
    const batch = this.#built() ?? this.#makeBatch(rows, this.#first);
    this.#first += rows.length;
    this.#rows = [];
    this.#builders = this.#codec?.builders() ?? null;
    return batch;
  }

  /** The batch of the builders; null if they have none, since a row is odd or a column holds no more. */
  #built(): RecordBatch | null {
    if (this.#builders === null) return null;
    try {
      return batchOf(this.#schema, this.#builders, this.#rows.length);
    } catch (error) {
      if (error !== WRONG) throw error;
      return null;
    }
  }
}
