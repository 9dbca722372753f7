import type { TableValidationReport } from "tessera-contracts/contracts/diagnostics/table-validation";

/** A table that does not pass its checks. */
export class TableValidationError extends Error {
  readonly report: TableValidationReport;

  constructor(report: TableValidationReport) {
    super(messageOf(report));
    this.name = "TableValidationError";
    this.report = report;
  }
}

function messageOf({ dataset_name, failures, complete }: TableValidationReport): string {
  const lines = failures.map(({ column, check, failed_rows, sample_rows }) => {
    const rows =
      sample_rows.length === 0 ? "" : `: ${sample_rows.join(", ")}${failed_rows > sample_rows.length ? ", …" : ""}`;
    return `\n  ${column}  ${check}  (${failed_rows} ${failed_rows === 1 ? "row" : "rows"}${rows})`;
  });
  const more = complete ? "" : "\n  the check stopped here; there may be more";
  return `the table ${dataset_name} does not pass its checks${lines.join("")}${more}`;
}
