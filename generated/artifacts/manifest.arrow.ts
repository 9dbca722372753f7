// @generated from contracts/artifacts/manifest.yaml. Do not edit. [aec216524461ece6]

import type { Table } from "tessera-contracts/arrow";
import {
  type BoundBatch,
  DictionaryBuilder,
  GeneralBuilder,
  Int64Builder,
  TextBuilder,
  general,
  ints,
  membersOf,
  table,
  texts,
} from "tessera-contracts/arrow/codegen";
import { requirePlain } from "tessera-contracts/serde/codegen";
import type { JsonDict, NonEmptyStr, NonNegInt } from "../types.js";
import { DatasetKind, DatasetRecord, type DatasetRecordInit } from "./manifest.js";

/** The rows of the table `dataset_records`, which are of the type `DatasetRecord`. */
export const DatasetRecordTable: Table<DatasetRecord, DatasetRecordInit> = /* @__PURE__ */ table({
  contract: DatasetRecord,
  name: "dataset_records",
  key: ["name"],
  columns: [
    "name: string not null",
    "kind: dictionary[i8, string] not null",
    "path: string",
    "rows: i64",
    "schema: list[item: extension[arrow.json, string] not null]",
  ],
  codec: { builders: datasetRecordBuilders, append: appendDatasetRecord, rows: datasetRecordRows },
  fingerprint: "648987da1d2bc64ee107bc3d8ace4bbf558ab4461e5f11f88f468e2d19acd99d",
  definition: () => import("./manifest.definitions.js").then((all) => all.DatasetRecord),
});

function datasetRecordBuilders() {
  return {
    name: new TextBuilder(),
    kind: new DictionaryBuilder(DatasetKind.values),
    path: new TextBuilder(),
    rows: new Int64Builder(),
    schema: new GeneralBuilder(DatasetRecord, "schema", "list[item: extension[arrow.json, string] not null]"),
  };
}

function appendDatasetRecord(to: ReturnType<typeof datasetRecordBuilders>, rows: readonly DatasetRecord[]): void {
  for (const row of rows) {
    requirePlain(row, row.name);
    to.name.append(row.name);
    to.kind.append(row.kind);
    if (row.path === null) to.path.appendNull();
    else to.path.append(row.path);
    if (row.rows === null) to.rows.appendNull();
    else to.rows.append(row.rows);
    if (row.schema === null) to.schema.appendNull();
    else to.schema.append(row.schema);
  }
}

function datasetRecordRows(batch: BoundBatch): DatasetRecord[] {
  const name = batch.required("name", texts);
  const kind = batch.required("kind", membersOf(texts, DatasetKind.values));
  const path = batch.nullable("path", texts);
  const rows2 = batch.nullable("rows", ints);
  const schema = batch.nullable("schema", general(DatasetRecord, "schema"));
  const rows: DatasetRecord[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    rows.push({
      name: name[i] as NonEmptyStr,
      kind: kind[i] as DatasetKind,
      path: path[i] as string | null,
      rows: rows2[i] as NonNegInt | null,
      schema: schema[i] as readonly JsonDict[] | null,
    });
  }
  return rows;
}
