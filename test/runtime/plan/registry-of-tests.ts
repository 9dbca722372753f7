// The datasets that the tests of plans read.

import { CpgEdgeTable, CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { PlanRegistry } from "tessera-contracts/plan";

/** The columns of every type that plans compute with. */
const TYPES = TableSchemaSpec.convert({
  name: "types",
  fields: [
    { name: "flag", dtype: { type: "bool" } },
    { name: "small", dtype: { type: "i16" }, nullable: false },
    { name: "count", dtype: { type: "u32" } },
    { name: "whole", dtype: { type: "i64" } },
    { name: "huge", dtype: { type: "u64" } },
    { name: "real", dtype: { type: "f64" } },
    { name: "price", dtype: { type: "decimal", precision: 10, scale: 2 } },
    { name: "label", dtype: { type: "string" } },
    { name: "day", dtype: { type: "date32" } },
    { name: "at", dtype: { type: "timestamp", unit: "us", tz: "UTC" } },
    { name: "pair", dtype: { type: "struct", fields: [{ name: "a", dtype: { type: "i64" } }] } },
  ],
});

export const REGISTRY: PlanRegistry = {
  datasets: { cpg_nodes: CpgNodeTable.spec, cpg_edges: CpgEdgeTable.spec, types: TYPES },
};
