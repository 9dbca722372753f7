// @generated from contracts/diagnostics/table-validation.yaml. Do not edit. [d18dea8c4447f38c]

import { type AnyValue, type Contract, contract } from "tessera/serde";
import type { ColumnName, NonEmptyStr, NonNegInt } from "../types.js";
import * as codec from "./table-validation.codec.js";
import * as info from "./table-validation.info.js";

/**
 * The outcome of checking one table, with enough of the offending rows to find the cause. Unknown fields are skipped
 * (compat).
 */
export interface TableValidationReport {
  /** The table that was checked. */
  readonly dataset_name: NonEmptyStr;
  /** Rows looked at. Fewer than the table has if the policy samples. */
  readonly checked_rows: NonNegInt;
  /** One entry for each column and check that failed. */
  readonly failures: readonly ColumnFailure[];
  /** True if no row failed. */
  readonly passed: boolean;
}

/** What `TableValidationReport.create` takes: fields with a default may be left out. */
export interface TableValidationReportInit {
  /** The table that was checked. */
  readonly dataset_name: NonEmptyStr;
  /** Rows looked at. Fewer than the table has if the policy samples. */
  readonly checked_rows: NonNegInt;
  /** One entry for each column and check that failed. */
  readonly failures: readonly ColumnFailureInit[];
  /** True if no row failed. */
  readonly passed: boolean;
}

export const TableValidationReport: Contract<TableValidationReport, TableValidationReportInit> =
  /* @__PURE__ */ contract({
    name: "TableValidationReport",
    module: "diagnostics/table-validation",
    info: info.TableValidationReportInfo,
    read: codec.readTableValidationReport,
    unpack: codec.unpackTableValidationReport,
    write: codec.writeTableValidationReport,
    pack: codec.packTableValidationReport,
    is: codec.isTableValidationReport,
    convert: codec.convertTableValidationReport,
  });

/** One check that some values of a column did not pass. Unknown fields are skipped (compat). */
export interface ColumnFailure {
  /** The column. */
  readonly column: ColumnName;
  /** The check, such as `not_null`, `dtype` or the text of a constraint. */
  readonly check: string;
  /** How many of the rows looked at failed. */
  readonly failed_rows: NonNegInt;
  /** Positions of the first few of them, counted from 0 in the order they were read. Default `[]`. */
  readonly sample_rows: readonly NonNegInt[];
  /** Their values, in the same order. Default `[]`. */
  readonly sample_values: readonly AnyValue[];
}

/** What `ColumnFailure.create` takes: fields with a default may be left out. */
export interface ColumnFailureInit {
  /** The column. */
  readonly column: ColumnName;
  /** The check, such as `not_null`, `dtype` or the text of a constraint. */
  readonly check: string;
  /** How many of the rows looked at failed. */
  readonly failed_rows: NonNegInt;
  /** Positions of the first few of them, counted from 0 in the order they were read. Default `[]`. */
  readonly sample_rows?: readonly NonNegInt[] | undefined;
  /** Their values, in the same order. Default `[]`. */
  readonly sample_values?: readonly AnyValue[] | undefined;
}

export const ColumnFailure: Contract<ColumnFailure, ColumnFailureInit> = /* @__PURE__ */ contract({
  name: "ColumnFailure",
  module: "diagnostics/table-validation",
  info: info.ColumnFailureInfo,
  read: codec.readColumnFailure,
  unpack: codec.unpackColumnFailure,
  write: codec.writeColumnFailure,
  pack: codec.packColumnFailure,
  is: codec.isColumnFailure,
  convert: codec.convertColumnFailure,
});
