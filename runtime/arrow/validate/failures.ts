// What failed so far, and the report of it.

import type { TableValidationReport } from "tessera-contracts/contracts/diagnostics/table-validation";
import { columnFrom } from "../build/column-from.js";
import { RecordBatch } from "../column/record-batch.js";
import { CONTRACT_KEY } from "../table/interface.js";
import type { Schema } from "../type/data-type.js";
import { parseField } from "../type/parse-type.js";
import type { ColumnFinding, RowFinding } from "./finding.js";

/** How many of the rows that fail a check a report names. */
const SAMPLE_ROWS = 10;

interface Failure {
  readonly stage: number;
  readonly column: string;
  readonly check: string;
  failedRows: number;
  readonly rows: number[];
  readonly values: unknown[];
}

interface FailuresOptions {
  readonly name: string;
  /** Errors after which nothing more is taken down. */
  readonly most: number;
  /** Whether there will be a table of errors. */
  readonly keepsErrors: boolean;
}

/** Collects what fails, by column and check. */
export class Failures {
  readonly #options: FailuresOptions;
  readonly #byCheck = new Map<string, Failure>();
  readonly #errors: { row: number[]; column: string[]; check: string[]; value_json: (string | null)[] };
  #count = 0;
  checkedRows = 0;

  constructor(options: FailuresOptions) {
    this.#options = options;
    this.#errors = { row: [], column: [], check: [], value_json: [] };
  }

  /** True if no more errors are wanted: then the check stops. */
  get isFull(): boolean {
    return this.#count >= this.#options.most;
  }

  /** Takes down that a column does not fit, and so none of these rows. It is one error, however many batches have it. */
  addColumn(stage: number, finding: ColumnFinding, rowCount: number): void {
    const known = this.#byCheck.get(keyOf(stage, finding));
    if (known === undefined && this.isFull) return;
    if (known === undefined) this.#count++;
    (known ?? this.#begin(stage, finding)).failedRows += rowCount;
  }

  /** Takes down that a row fails; `firstRow` is the number of the first of its batch. */
  addRow(stage: number, finding: RowFinding, firstRow: number): void {
    if (this.isFull) return;
    this.#count++;
    const failure = this.#byCheck.get(keyOf(stage, finding)) ?? this.#begin(stage, finding);
    const row = firstRow + finding.row;
    failure.failedRows++;
    if (failure.failedRows <= SAMPLE_ROWS) {
      failure.rows.push(row);
      if (finding.value !== undefined) failure.values.push(finding.value);
    }
    if (!this.#options.keepsErrors) return;
    this.#errors.row.push(row);
    this.#errors.column.push(finding.column);
    this.#errors.check.push(finding.check);
    this.#errors.value_json.push(finding.value === undefined ? null : JSON.stringify(finding.value));
  }

  #begin(stage: number, { column, check }: ColumnFinding): Failure {
    const failure: Failure = { stage, column, check, failedRows: 0, rows: [], values: [] };
    this.#byCheck.set(keyOf(stage, { column, check }), failure);
    return failure;
  }

  /** The report so far: by stage, then as the failures came up. */
  report(): TableValidationReport {
    const failures = [...this.#byCheck.values()].sort((a, b) => a.stage - b.stage);
    return {
      dataset_name: this.#options.name,
      checked_rows: this.checkedRows,
      failures: failures.map(({ column, check, failedRows, rows, values }) => ({
        column,
        check,
        failed_rows: failedRows,
        sample_rows: rows,
        sample_values: values as TableValidationReport["failures"][number]["sample_values"],
      })),
      passed: failures.length === 0,
      complete: !this.isFull,
    };
  }

  /** A row for each error, as `TableValidationErrorRow` has it; none if there are none. */
  errorBatches(): RecordBatch[] {
    const { row, column, check, value_json } = this.#errors;
    if (row.length === 0) return [];
    const cells = [row.map(BigInt), column, check, value_json];
    const schema = errorSchema();
    return [
      new RecordBatch(
        schema,
        schema.fields.map(({ type }, i) => columnFrom(type, cells[i] ?? [])),
      ),
    ];
  }
}

function keyOf(stage: number, { column, check }: ColumnFinding): string {
  return JSON.stringify([stage, column, check]);
}

/** That of the generated table, which stands on this room. */
function errorSchema(): Schema {
  return {
    fields: ["row: i64 not null", "column: string not null", "check: string not null", "value_json: string"].map(
      parseField,
    ),
    metadata: [[CONTRACT_KEY, "diagnostics/table-validation.TableValidationErrorRow"]],
  };
}
