// Tables that are in memory, checked as a whole.

import type { TableValidationReport } from "tessera-contracts/contracts/diagnostics/table-validation";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { columnFrom } from "../build/column-from.js";
import { RecordBatch } from "../column/record-batch.js";
import type { CheckOptions, Table, TableBatches } from "../table/interface.js";
import { type CheckedBatch, Checker } from "./checker.js";
import { TableValidationError } from "./error.js";
import { targetOf } from "./target.js";

/** What came of checking a table. */
export interface TableValidation {
  readonly report: TableValidationReport;
  /** The rows that passed. If only some rows were picked: all of them if those passed, none if not. */
  readonly valid: RecordBatch[];
  /** The rows that failed, with the columns that they came with. Null if nobody wanted them, or only some rows were picked. */
  readonly invalid: RecordBatch[] | null;
  /** A `TableValidationErrorRow` for each value that failed. Null as for `invalid`. */
  readonly errors: RecordBatch[] | null;
  /** What is valid. @throws {TableValidationError} unless the report says that all is */
  orThrow(): RecordBatch[];
}

/**
 * Checks the batches of one table against a contract's table, or against a spec, which knows names, types, nulls and keys alone.
 * Rows are numbered over all batches. Of a list without batches nothing is known; `readTable` gives the schema too.
 *
 * @throws {ValidationError} if the policy, the options, or the order that a schema declares are not as their contracts have them
 * @throws {ArrowDecodeError} if the data of a column is not what it says
 */
export function validateTable<Row, Init>(
  table: TableBatches,
  against: Table<Row, Init> | TableSchemaSpec,
  options: CheckOptions = {},
): TableValidation {
  const { checker, checked } = checkTable(table, against, options);
  const report = checker.failures.report();
  const { isAll } = checker.picked;
  const valid = isAll || report.passed ? checked.flatMap((one) => one.valid() ?? []) : [];
  return {
    report,
    valid,
    invalid: isAll && checker.options.emit_invalid_rows ? checked.flatMap((one) => one.invalid() ?? []) : null,
    errors: isAll && checker.options.emit_error_table ? checker.failures.errorBatches() : null,
    orThrow() {
      if (!report.passed) throw new TableValidationError(report);
      return valid;
    },
  };
}

/** The report of `validateTable` alone. @throws as `validateTable` */
export function reportOf<Row, Init>(
  table: TableBatches,
  against: Table<Row, Init> | TableSchemaSpec,
  options: CheckOptions = {},
): TableValidationReport {
  return checkTable(table, against, options).checker.failures.report();
}

function checkTable<Row, Init>(
  table: TableBatches,
  against: Table<Row, Init> | TableSchemaSpec,
  options: CheckOptions,
): { readonly checker: Checker; readonly checked: readonly CheckedBatch[] } {
  const batches = batchesOf(table);
  const total = batches.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const checker = new Checker({ target: targetOf(against), options, total, keys: "columns" });
  return { checker, checked: batches.map((batch) => checker.check(batch)) };
}

/** At least one, so that there is a schema to look at. */
function batchesOf(table: TableBatches): readonly RecordBatch[] {
  if (!("schema" in table)) return table;
  const { schema, batches } = table;
  const columns = schema.fields.map(({ type }) => columnFrom(type, []));
  return batches.length > 0 ? batches : [new RecordBatch(schema, columns, { rowCount: 0 })];
}
