// @generated from contracts/delta/cdf.yaml. Do not edit. [500bc37ad8dee711]

import type { Table } from "tessera-contracts/arrow";
import { type BoundBatch, Int64Builder, TextBuilder, ints, table, texts } from "tessera-contracts/arrow/codegen";
import { requirePlain } from "tessera-contracts/serde/codegen";
import type { NonEmptyStr, NonNegInt } from "../types.js";
import { CdfCursor, type CdfCursorInit } from "./cdf.js";

/** The rows of the table `cdf_cursors`, which are of the type `CdfCursor`. */
export const CdfCursorTable: Table<CdfCursor, CdfCursorInit> = /* @__PURE__ */ table({
  contract: CdfCursor,
  name: "cdf_cursors",
  key: ["dataset_name"],
  columns: ["dataset_name: string not null", "last_version: i64 not null"],
  codec: { builders: cdfCursorBuilders, append: appendCdfCursor, rows: cdfCursorRows },
  fingerprint: "ddf3dc58328490ba5ae8c9ec7d7422989e75d12c574f6f961946b7e4414777b0",
  definition: () => import("./cdf.definitions.js").then((all) => all.CdfCursor),
});

function cdfCursorBuilders() {
  return { dataset_name: new TextBuilder(), last_version: new Int64Builder() };
}

function appendCdfCursor(to: ReturnType<typeof cdfCursorBuilders>, rows: readonly CdfCursor[]): void {
  for (const row of rows) {
    requirePlain(row, row.dataset_name);
    to.dataset_name.append(row.dataset_name);
    to.last_version.append(row.last_version);
  }
}

function cdfCursorRows(batch: BoundBatch): CdfCursor[] {
  const dataset_name = batch.required("dataset_name", texts);
  const last_version = batch.required("last_version", ints);
  const rows: CdfCursor[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    rows.push({ dataset_name: dataset_name[i] as NonEmptyStr, last_version: last_version[i] as NonNegInt });
  }
  return rows;
}
