// @generated from contracts/diagnostics/table-validation.yaml. Do not edit. [c30530bb2c2539d6]

import type { StructInfo } from "tessera-contracts/serde";
import { any, bool, defaulted, field, list, nullable, str, struct } from "tessera-contracts/serde/codegen";
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
    defaulted("complete", bool(), () => true, {
      doc: "False if the check stopped early, so that there may be more failures than those listed.",
    }),
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

export const TableValidationErrorRowInfo: StructInfo = /* @__PURE__ */ struct({
  name: "TableValidationErrorRow",
  module: "diagnostics/table-validation",
  doc: "One value that did not pass a check, as a row of the table of errors.",
  examples: [{ row: 17, column: "node_id", check: "min_length=1", value_json: '""' }],
  mode: "compat",
  purpose: "row",
  fields: () => [
    field("row", NonNegIntInfo(), {
      doc: "Position of the row it stands in, counted from 0 in the order they were read.",
    }),
    field("column", ColumnNameInfo(), { doc: "The column. `*` for checks that look at several." }),
    field("check", str(), { doc: "The check, as in ColumnFailure." }),
    field("value_json", nullable(str()), {
      doc: "The value as JSON text. Null for checks that look at several columns.",
      vendor: { "x-json-text": "any", "x-opaque": "a column of a table has one type" },
    }),
  ],
});
