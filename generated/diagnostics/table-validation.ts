// @generated from contracts/diagnostics/table-validation.yaml. Do not edit. [e7d0c5b834ed6234]

import type { AnyValue, Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
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
  /** False if the check stopped early, so that there may be more failures than those listed. Default `true`. */
  readonly complete: boolean;
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
  /** False if the check stopped early, so that there may be more failures than those listed. Default `true`. */
  readonly complete?: boolean | undefined;
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

/** One value that did not pass a check, as a row of the table of errors. Unknown fields are skipped (compat). */
export interface TableValidationErrorRow {
  /** Position of the row it stands in, counted from 0 in the order they were read. */
  readonly row: NonNegInt;
  /** The column. `*` for checks that look at several. */
  readonly column: ColumnName;
  /** The check, as in ColumnFailure. */
  readonly check: string;
  /** The value as JSON text. Null for checks that look at several columns. */
  readonly value_json: string | null;
}

/** What `TableValidationErrorRow.create` takes: fields with a default may be left out. */
export interface TableValidationErrorRowInit {
  /** Position of the row it stands in, counted from 0 in the order they were read. */
  readonly row: NonNegInt;
  /** The column. `*` for checks that look at several. */
  readonly column: ColumnName;
  /** The check, as in ColumnFailure. */
  readonly check: string;
  /** The value as JSON text. Null for checks that look at several columns. */
  readonly value_json: string | null;
}

export const TableValidationErrorRow: Contract<TableValidationErrorRow, TableValidationErrorRowInit> =
  /* @__PURE__ */ contract({
    name: "TableValidationErrorRow",
    module: "diagnostics/table-validation",
    info: info.TableValidationErrorRowInfo,
    read: codec.readTableValidationErrorRow,
    unpack: codec.unpackTableValidationErrorRow,
    write: codec.writeTableValidationErrorRow,
    pack: codec.packTableValidationErrorRow,
    is: codec.isTableValidationErrorRow,
    convert: codec.convertTableValidationErrorRow,
  });
