// @generated from contracts/diagnostics/table-validation.yaml. Do not edit. [398c7b109c90f828]

import type { Table } from "tessera-contracts/arrow";
import { type BoundBatch, Int64Builder, TextBuilder, ints, table, texts } from "tessera-contracts/arrow/codegen";
import { requirePlain } from "tessera-contracts/serde/codegen";
import type { ColumnName, NonNegInt } from "../types.js";
import { TableValidationErrorRow, type TableValidationErrorRowInit } from "./table-validation.js";

/** The rows of the table `table_validation_errors`, which are of the type `TableValidationErrorRow`. */
export const TableValidationErrorRowTable: Table<TableValidationErrorRow, TableValidationErrorRowInit> =
  /* @__PURE__ */ table({
    contract: TableValidationErrorRow,
    name: "table_validation_errors",
    key: [],
    columns: ["row: i64 not null", "column: string not null", "check: string not null", "value_json: string"],
    codec: {
      builders: tableValidationErrorRowBuilders,
      append: appendTableValidationErrorRow,
      rows: tableValidationErrorRowRows,
    },
    fingerprint: "5f4b51f67136645cacb3c53fe9b0d4a8e7543d6338e7ab6751a84d4e5e72d523",
    definition: () => import("./table-validation.definitions.js").then((all) => all.TableValidationErrorRow),
  });

function tableValidationErrorRowBuilders() {
  return {
    row: new Int64Builder(),
    column: new TextBuilder(),
    check: new TextBuilder(),
    value_json: new TextBuilder(),
  };
}

function appendTableValidationErrorRow(
  to: ReturnType<typeof tableValidationErrorRowBuilders>,
  rows: readonly TableValidationErrorRow[],
): void {
  for (const row of rows) {
    requirePlain(row, row.row);
    to.row.append(row.row);
    to.column.append(row.column);
    to.check.append(row.check);
    if (row.value_json === null) to.value_json.appendNull();
    else to.value_json.append(row.value_json);
  }
}

function tableValidationErrorRowRows(batch: BoundBatch): TableValidationErrorRow[] {
  const row2 = batch.required("row", ints);
  const column = batch.required("column", texts);
  const check = batch.required("check", texts);
  const value_json = batch.nullable("value_json", texts);
  const rows: TableValidationErrorRow[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    rows.push({
      row: row2[i] as NonNegInt,
      column: column[i] as ColumnName,
      check: check[i] as string,
      value_json: value_json[i] as string | null,
    });
  }
  return rows;
}
