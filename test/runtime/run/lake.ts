// Delta tables of shipped contracts, and plans over them, for tests of sessions and graphs.

import { rmSync } from "node:fs";
import { join } from "node:path";
import type { CpgNode } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { ExprSpec } from "tessera-contracts/contracts/query/expressions";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import { DeltaTable } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { keptDirectory } from "../../temporary-directory.js";
import { nodes } from "../delta/cpg-nodes.js";

/** An engine, and a table of nodes of 6 rows, of which 3 are functions. */
export interface Lake {
  readonly engine: DuckDBEngine;
  readonly folder: string;
  readonly uri: string;
  readonly table: DeltaTable<CpgNode>;
  close(): Promise<void>;
}

export async function lake(): Promise<Lake> {
  const folder = keptDirectory();
  const engine = await duckdb({ threads: 1 });
  const uri = join(folder, "cpg_nodes");
  const table = await DeltaTable.create(uri, CpgNodeTable, { engine, durable: false });
  await table.append(nodes(0, 6));
  const close = async (): Promise<void> => {
    await engine.close();
    rmSync(folder, { recursive: true });
  };
  return { engine, folder, uri, table: table as DeltaTable<CpgNode>, close };
}

export const scan = (dataset: string, more: Partial<RelSpec> = {}): RelSpec =>
  ({ rel: "scan", dataset, columns: [], version: null, ...more }) as RelSpec;
export const view = (name: string): RelSpec => ({ rel: "view", view: name });
export const col = (name: string): ExprSpec => ({ op: "column", name, input: 0 });
export const text = (value: string): ExprSpec => ({ op: "literal", value, dtype: { type: "string" } });
export const i64 = (value: number): ExprSpec => ({ op: "literal", value, dtype: { type: "i64" } });
export const binary = (operator: string, left: ExprSpec, right: ExprSpec): ExprSpec =>
  ({ op: "binary", operator, left, right }) as ExprSpec;
export const filter = (input: RelSpec, predicate: ExprSpec): RelSpec => ({ rel: "filter", input, predicate });
export const project = (input: RelSpec, columns: { readonly [name: string]: ExprSpec }): RelSpec => ({
  rel: "project",
  input,
  columns: Object.entries(columns).map(([name, expr]) => ({ name, expr })),
});
export const param = (name: string, type: string): ExprSpec => ({ op: "param", name, dtype: { type } }) as ExprSpec;

/** Names of what an engine keeps, so that nothing is left behind. */
export async function namesIn(engine: DuckDBEngine): Promise<readonly string[]> {
  const sql = "SELECT table_name FROM information_schema.tables ORDER BY ALL";
  const batches = await (await engine.query({ sql, dialect: "duckdb" })).collect();
  return batches.flatMap((batch) => (batch.columns[0]?.toArray() ?? []).map(String));
}
