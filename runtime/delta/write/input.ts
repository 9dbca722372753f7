// What is written: rows or batches, checked by the contract before anything is seen of them.

import { checkStream, RecordBatch, schemaEquals, type Table, TableValidationError } from "tessera-contracts/arrow";
import type { ColumnFailure } from "tessera-contracts/contracts/diagnostics/table-validation";
import type { Relation } from "tessera-contracts/engine";
import { ValidationError } from "tessera-contracts/serde";

/** Rows, fields with a default may be left out; or batches of the contract's columns. */
export type Input<Init> = Iterable<Init> | AsyncIterable<Init> | readonly RecordBatch[] | AsyncIterable<RecordBatch>;

/** Rows that an engine has. They never leave it, so that nothing but their types and nulls is checked. */
export interface EngineRows {
  readonly relation: Relation;
}

/** What is written, and as what. */
export interface RowSource<Row, Init> {
  readonly table: Table<Row, Init>;
  readonly input: Input<Init> | EngineRows;
}

/** What is written, as something that the engine can be given. */
export function relationOf<Row, Init>({ input, table }: RowSource<Row, Init>): Relation {
  if ("relation" in input) return input.relation;
  return { schema: table.schema, batches: checkedBatches(input, table) };
}

/** Failures of one check that are told with their rows. */
const SAMPLES = 10;

/** Different failures that are told one by one; of each column, the others are counted together. */
const MOST_FAILURES = 100;

const OTHERS = "something else than what is told above";

/**
 * The input as batches, to its end. Rows that do not pass are left out and collected, so that all can be told.
 *
 * @throws {TableValidationError} at the end, if a row did not pass; whoever writes must throw away what came before
 */
export async function* checkedBatches<Row, Init>(
  input: Input<Init>,
  table: Table<Row, Init>,
): AsyncGenerator<RecordBatch, void, undefined> {
  const values = toAsync<Init | RecordBatch>(input)[Symbol.asyncIterator]();
  const first = await values.next();
  if (first.done === true) return;
  if (first.value instanceof RecordBatch)
    yield* wholeStream(resumed(first.value, values as AsyncIterator<RecordBatch>), table);
  else yield* rowBatches(resumed(first.value, values as AsyncIterator<Init>), table);
}

async function* wholeStream<Row, Init>(
  batches: AsyncIterable<RecordBatch>,
  table: Table<Row, Init>,
): AsyncGenerator<RecordBatch, void, undefined> {
  const checked = checkStream(batches, table, { options: { coerce: true } });
  for await (const batch of checked) {
    // Columns in another order or layout are read as rows and laid out as the table has them.
    if (schemaEquals(batch.schema, table.schema)) yield batch;
    else yield table.batch(table.rows(batch, { extra: "ignore", unchecked: true }));
  }
  if (!checked.report.passed) throw new TableValidationError(checked.report);
}

async function* rowBatches<Row, Init>(
  rows: AsyncIterable<Init>,
  table: Table<Row, Init>,
): AsyncGenerator<RecordBatch, void, undefined> {
  const found = new FoundFailures();
  yield* table.batches(validRows(rows, table, found));
  if (found.failures.size > 0) throw new TableValidationError(found.report(table.name));
}

async function* validRows<Row, Init>(
  rows: AsyncIterable<Init>,
  { contract }: Table<Row, Init>,
  found: FoundFailures,
): AsyncGenerator<Row, void, undefined> {
  for await (const row of rows) {
    const value = found.take(() => contract.create(row));
    if (value !== null) yield value;
  }
}

/** What was wrong with rows, by column and message. */
class FoundFailures {
  readonly failures: Map<string, { column: string; check: string; rows: number; samples: number[] }> = new Map();
  #row = 0;

  /** The value that `make` makes of the next row; null if it does not pass. */
  take<T>(make: () => T): T | null {
    const row = this.#row++;
    try {
      return make();
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error;
      this.#add(error, row);
      return null;
    }
  }

  #add({ path, message }: ValidationError, row: number): void {
    const column = /^\$\.?([^.[]+)/.exec(path)?.[1] ?? "*";
    const own = message.split(" - at `")[0] ?? message;
    const isTold = this.failures.size < MOST_FAILURES || this.failures.has(JSON.stringify([column, own]));
    const check = isTold ? own : OTHERS;
    const key = JSON.stringify([column, check]);
    const known = this.failures.get(key) ?? { column, check, rows: 0, samples: [] };
    known.rows++;
    if (known.samples.length < SAMPLES) known.samples.push(row);
    this.failures.set(key, known);
  }

  report(dataset_name: string): TableValidationError["report"] {
    const failures = [...this.failures.values()].map(({ column, check, rows, samples }): ColumnFailure => ({
      column,
      check,
      failed_rows: rows,
      sample_rows: samples,
      sample_values: [],
    }));
    return { dataset_name, checked_rows: this.#row, failures, passed: false, complete: true };
  }
}

async function* toAsync<T>(values: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  yield* values;
}

async function* resumed<T>(first: T, rest: AsyncIterator<T>): AsyncGenerator<T, void, undefined> {
  try {
    yield first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
