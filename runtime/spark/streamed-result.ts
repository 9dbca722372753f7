// The result of a query, of which the first rows have arrived, or the end.

import { type RecordBatch, type Schema, schema, type Table } from "tessera-contracts/arrow";
import type { QueryResult } from "tessera-contracts/engine";
import type { ArrivedRows } from "./batches.js";

/** Rows that come as they are asked for. */
export class StreamedResult implements QueryResult {
  readonly schema: Schema;
  readonly #first: IteratorResult<ArrivedRows, void>;
  readonly #rest: AsyncGenerator<ArrivedRows, void, undefined>;

  constructor(first: IteratorResult<ArrivedRows, void>, rest: AsyncGenerator<ArrivedRows, void, undefined>) {
    this.#first = first;
    this.#rest = rest;
    this.schema = first.done === true ? schema([]) : first.value.schema;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<RecordBatch, void, undefined> {
    try {
      if (this.#first.done === true) return;
      yield* this.#first.value.batches;
      for await (const { batches } of this.#rest) yield* batches;
    } finally {
      await this.#rest.return();
    }
  }

  async *rows<T>(table: Table<T>): AsyncGenerator<T, void, undefined> {
    for await (const batch of this) yield* table.rows(batch);
  }

  async collect(): Promise<RecordBatch[]> {
    const all: RecordBatch[] = [];
    for await (const batch of this) all.push(batch);
    return all;
  }
}
