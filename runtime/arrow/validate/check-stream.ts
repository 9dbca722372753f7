// Tables that come batch by batch.

import type { TableValidationReport } from "tessera-contracts/contracts/diagnostics/table-validation";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { RecordBatch } from "../column/record-batch.js";
import type { CheckOptions, Table } from "../table/interface.js";
import { Checker } from "./checker.js";
import { TableValidationError } from "./error.js";
import { targetOf } from "./target.js";

/** The valid rows of a stream of batches. */
export interface CheckedStream extends AsyncIterable<RecordBatch> {
  /** What was found so far; of the whole table once the stream has ended. */
  readonly report: TableValidationReport;
}

/**
 * Passes on what is valid, as it comes, to the end of the table. Where the check stops earlier the stream throws a `TableValidationError`:
 * at the first failure if the policy is not lazy, or after `max_errors`; and if only the head is looked at, before the first batch
 * with a failure. Nothing is kept of a batch but 16 bytes and some room
 * for each key.
 *
 * @throws {RangeError} if the policy asks for rows by lot or of the tail: nobody knows which those are before the stream ends
 */
export function checkStream<Row, Init>(
  batches: AsyncIterable<RecordBatch> | Iterable<RecordBatch>,
  against: Table<Row, Init> | TableSchemaSpec,
  options: CheckOptions = {},
): CheckedStream {
  if (options.policy?.sample != null || options.policy?.tail != null) {
    throw new RangeError(
      "a stream can be checked as a whole or at its head; collect its batches and use validateTable for sample and tail",
    );
  }
  const withoutTables = { ...options.options, emit_invalid_rows: false, emit_error_table: false };
  const checker = new Checker({
    target: targetOf(against),
    options: { ...options, options: withoutTables },
    total: Infinity,
    keys: "hashes",
  });
  return {
    get report() {
      return checker.failures.report();
    },
    [Symbol.asyncIterator]: () => validIn(batches, checker),
  };
}

/**
 * The rows of a stream that fail, as they come, with the columns that they came with. Nothing is kept of a batch but 16 bytes and some room
 * for each key; of rows with one key, all but the first fail.
 */
export async function* invalidRows<Row, Init>(
  batches: AsyncIterable<RecordBatch> | Iterable<RecordBatch>,
  against: Table<Row, Init> | TableSchemaSpec,
  options: NonNullable<CheckOptions["options"]> = {},
): AsyncGenerator<RecordBatch, void, undefined> {
  const all = { ...options, max_errors: null, emit_error_table: false };
  const checker = new Checker({
    target: targetOf(against),
    options: { policy: { lazy: true }, options: all },
    total: Infinity,
    keys: "hashes",
  });
  for await (const batch of batches) {
    const invalid = checker.check(batch).invalid();
    if (invalid !== null) yield invalid;
  }
}

async function* validIn(
  batches: AsyncIterable<RecordBatch> | Iterable<RecordBatch>,
  checker: Checker,
): AsyncGenerator<RecordBatch, void, undefined> {
  for await (const batch of batches) {
    const checked = checker.check(batch);
    const { failures, picked } = checker;
    if (!picked.isAll && !failures.report().passed) throw new TableValidationError(failures.report());
    const valid = checked.valid();
    if (valid !== null) yield valid;
    // Nobody may take for the whole table what came so far.
    if (failures.isFull) throw new TableValidationError(failures.report());
  }
}
