// Functions from tables to tables, with what goes in and comes out checked.

import type { TableValidationReport } from "tessera-contracts/contracts/diagnostics/table-validation";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { RecordBatch } from "../column/record-batch.js";
import type { CheckOptions, Table } from "../table/interface.js";
import { validateTable } from "./validate-table.js";

/** What a function takes and gives back. */
export interface TableContracts<In, InInit, Out, OutInit> extends CheckOptions {
  readonly input?: Table<In, InInit> | TableSchemaSpec;
  readonly output?: Table<Out, OutInit> | TableSchemaSpec;
  /** Told what came of each check, whether the table passes or not. */
  readonly onReport?: (report: TableValidationReport, side: "input" | "output") => void;
}

/** A function whose first argument is a table, and whose result is one. */
export type TableFunction<Rest extends readonly unknown[], Result extends TableResult> = (
  batches: readonly RecordBatch[],
  ...rest: Rest
) => Result;

/** A table now or later. */
export type TableResult = readonly RecordBatch[] | Promise<readonly RecordBatch[]>;

/**
 * The function with checks before and behind it, of the same type: a promise is waited for only where the function gives one. It gets,
 * and gives, what is valid: without the columns that `strict: "filter"` drops, and with coerced ones.
 *
 * @throws {TableValidationError} (the function) if its table or its result does not pass
 */
export function withTableContracts<
  Rest extends readonly unknown[],
  Result extends TableResult,
  In = unknown,
  InInit = In,
  Out = unknown,
  OutInit = Out,
>(
  { input, output, onReport, ...options }: TableContracts<In, InInit, Out, OutInit>,
  fn: TableFunction<Rest, Result>,
): TableFunction<Rest, Result> {
  const checked = <Row, Init>(
    batches: readonly RecordBatch[],
    side: "input" | "output",
    against: Table<Row, Init> | TableSchemaSpec | undefined,
  ): readonly RecordBatch[] => {
    if (against === undefined) return batches;
    const validation = validateTable(batches, against, options);
    onReport?.(validation.report, side);
    return validation.orThrow();
  };
  return (batches, ...rest) => {
    const result = fn(checked(batches, "input", input), ...rest);
    // A promise of batches where there was one, batches where not: as the type of the function says.
    return (
      result instanceof Promise
        ? result.then((later: readonly RecordBatch[]) => checked(later, "output", output))
        : checked(result, "output", output)
    ) as Result;
  };
}
