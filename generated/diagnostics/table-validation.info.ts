// @generated from contracts/diagnostics/table-validation.yaml. Do not edit. [c31a12930b23a620]

import { type StructInfo, any, bool, defaulted, field, list, str, struct } from "tessera/serde";
import { ColumnNameInfo, NonEmptyStrInfo, NonNegIntInfo } from "../types.info.js";
import { tableValidationReportRule1 } from "./table-validation.codec.js";

export const TableValidationReportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "TableValidationReport",
  module: "diagnostics/table-validation",
  doc: "The outcome of checking one table, with enough of the offending rows to find the cause.",
  examples: [
    {
      dataset_name: "cpg_nodes",
      checked_rows: 120000,
      failures: [
        { column: "node_id", check: "not_null", failed_rows: 2, sample_rows: [17, 4242], sample_values: [null, null] },
      ],
      passed: false,
    },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("dataset_name", NonEmptyStrInfo(), { doc: "The table that was checked." }),
    field("checked_rows", NonNegIntInfo(), { doc: "Rows looked at. Fewer than the table has if the policy samples." }),
    field("failures", list(ColumnFailureInfo), { doc: "One entry for each column and check that failed." }),
    field("passed", bool(), { doc: "True if no row failed." }),
  ],
  rules: [
    {
      expr: "this.passed == (size(this.failures) == 0)",
      message: "a report passed if and only if it has no failures",
      holds: tableValidationReportRule1,
    },
  ],
});

export const ColumnFailureInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ColumnFailure",
  module: "diagnostics/table-validation",
  doc: "One check that some values of a column did not pass.",
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("column", ColumnNameInfo(), { doc: "The column." }),
    field("check", str(), { doc: "The check, such as `not_null`, `dtype` or the text of a constraint." }),
    field("failed_rows", NonNegIntInfo(), { doc: "How many of the rows looked at failed." }),
    defaulted("sample_rows", list(NonNegIntInfo()), () => [], {
      doc: "Positions of the first few of them, counted from 0 in the order they were read.",
    }),
    defaulted("sample_values", list(any()), () => [], {
      doc: "Their values, in the same order.",
      vendor: { "x-opaque": "A column may hold anything." },
    }),
  ],
});
