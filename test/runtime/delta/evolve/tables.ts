// Tables of contracts that are compiled as a test runs, and what tests of changed tables share.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CpgNodeInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { type DeltaOptions, DeltaTable } from "tessera-contracts/delta";
import { duckdb, type DuckDBEngine } from "tessera-contracts/duckdb";
import { afterAll, beforeAll } from "vitest";
import { temporaryDirectory } from "../../../temporary-directory.js";
import type { Table } from "../../../../runtime/arrow/index.js";
import { tablesOf } from "../../arrow/validate/compiled-tables.js";

let engine: DuckDBEngine | undefined;

/** Starts the engine of a test file, and ends it after the last test. */
export function useEngine(): void {
  beforeAll(async () => {
    engine = await duckdb({ threads: 2 });
  });
  afterAll(() => engine?.close());
}

/** Options of a table on the engine of the test file. */
export function options(more: Partial<DeltaOptions> = {}): DeltaOptions {
  if (engine === undefined) throw new Error("call useEngine() first");
  return { engine, durable: false, ...more };
}

export interface AnyRow {
  readonly [name: string]: unknown;
}

export type RowTable = Table<AnyRow, AnyRow>;

/** The table of a contract `Row` with these fields, as YAML has them; `head` has other types. */
export function tableOf(fields: readonly string[], { name = "Row", head = "" } = {}): RowTable {
  const yaml = `types:\n${head}  ${name}:\n    kind: row\n    fields:\n${fields.map((one) => `      ${one}\n`).join("")}`;
  const table = tablesOf(yaml).get(name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table as RowTable;
}

export async function allOf<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** The error that a promise is rejected with. */
export async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    (error: unknown) => error,
  );
}

export const node = (i: number): CpgNodeInit => ({
  node_id: `cst_node:${i}`,
  node_kind: i % 2 === 0 ? "FUNCTION" : "CALL",
  path: i % 3 === 0 ? null : "src/main.py",
  bstart: i,
  bend: i + 1,
  file_id: null,
});

export const nodes = (from: number, to: number): CpgNodeInit[] =>
  Array.from({ length: to - from }, (_, i) => node(from + i));

/** A table with nodes 0 to 9 in one file, and 10 to 19 in another. */
export async function nodeTable(more: Partial<DeltaOptions> & { properties?: Record<string, string> } = {}) {
  const folder = temporaryDirectory();
  const table = await DeltaTable.create(folder, CpgNodeTable, { ...options(more), ...more });
  await table.append(nodes(0, 10));
  await table.append(nodes(10, 20));
  return { folder, table };
}

/** Adds a commit of actions as plain JSON to a table's log. */
export function commitByHand(folder: string, version: number, actions: readonly object[]): void {
  const text = actions.map((action) => `${JSON.stringify(action)}\n`).join("");
  writeFileSync(join(folder, "_delta_log", `${String(version).padStart(20, "0")}.json`), text);
}
