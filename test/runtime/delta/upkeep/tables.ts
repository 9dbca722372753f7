// Small tables of nodes, with a clock that tests turn forward.

import { readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CpgNode, CpgNodeInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { type AddAction, LogLine } from "tessera-contracts/contracts/delta/log";
import { DeltaTable } from "tessera-contracts/delta";
import { DeltaMaintenanceEvent } from "tessera-contracts/contracts/delta/reports";
import { eventOf, memoryDiagnostics } from "tessera-contracts/diagnostics";
import type { FileEngine } from "tessera-contracts/engine";
import { removeLine } from "../../../../runtime/delta/write/write-files.js";
import { makeVectorFile } from "../../../../runtime/delta/vectors/vector-file.js";
import { temporaryDirectory } from "../../../temporary-directory.js";

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export type Nodes = DeltaTable<CpgNode, CpgNodeInit>;

/** A table, where it is, its clock and what it told. */
export interface Fixture {
  readonly folder: string;
  readonly table: Nodes;
  readonly clock: { ms: number };
  readonly told: { readonly operation: string; readonly version: number | null }[];
  readonly open: () => Promise<Nodes>;
}

export interface FixtureOptions {
  readonly partitionBy?: readonly string[];
  readonly properties?: { readonly [name: string]: string };
  readonly features?: readonly ("deletionVectors" | "appendOnly" | "inCommitTimestamp")[];
  readonly policy?: object;
}

export function node(i: number): CpgNodeInit {
  return {
    node_id: `cst_node:${i}`,
    node_kind: i % 2 === 0 ? "FUNCTION" : "CALL",
    path: i % 3 === 0 ? null : "src/main.py",
    bstart: i,
    bend: i + 1,
    file_id: null,
  };
}

export function nodes(from: number, to: number): CpgNodeInit[] {
  return Array.from({ length: to - from }, (_, i) => node(from + i));
}

/** An empty table. */
export async function fixture(engine: FileEngine, given: FixtureOptions = {}): Promise<Fixture> {
  const folder = temporaryDirectory();
  const clock = { ms: Date.now() };
  const told: Fixture["told"] = [];
  const diagnostics = memoryDiagnostics();
  diagnostics.subscribe((notice) => {
    const event = eventOf(notice, DeltaMaintenanceEvent);
    if (event !== null) told.push(event);
  });
  const options = {
    engine,
    durable: false,
    now: () => clock.ms,
    diagnostics,
    policy: { write_policy: { partition_by: [...(given.partitionBy ?? [])] }, ...given.policy },
  };
  const table = await DeltaTable.create(folder, CpgNodeTable, {
    ...options,
    write: { enable_features: [...(given.features ?? [])] },
    properties: { ...given.properties },
  });
  return { folder, table, clock, told, open: () => DeltaTable.open(folder, CpgNodeTable, options) };
}

/** The ids of the rows, sorted. */
export async function idsOf(table: Pick<Nodes, "read">): Promise<string[]> {
  const ids: string[] = [];
  for await (const { node_id } of table.read()) ids.push(node_id);
  return ids.toSorted();
}

export function idsBetween(from: number, to: number): string[] {
  return nodes(from, to)
    .map(({ node_id }) => node_id)
    .toSorted();
}

/** All rows, in an order of their own. */
export async function rowsOf(table: Pick<Nodes, "read">): Promise<CpgNode[]> {
  const rows: CpgNode[] = [];
  for await (const row of table.read()) rows.push(row);
  return rows.toSorted((a, b) => (a.node_id < b.node_id ? -1 : 1));
}

/** The paths of all files that are not of the log, sorted. */
export function dataFiles(folder: string): string[] {
  return allFiles(folder).filter((path) => !path.startsWith("_delta_log/"));
}

export function allFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted();
}

/** Sets when a file was written. */
export function setTime(folder: string, path: string, ms: number): void {
  utimesSync(join(folder, path), ms / 1000, ms / 1000);
}

/** Makes every file of a table as old as the clock says it is now, so that a clock that is turned forward leaves them behind. */
export function setTimes({ folder, clock }: Pick<Fixture, "folder" | "clock">, paths = allFiles(folder)): void {
  for (const path of paths) setTime(folder, path, clock.ms);
}

export async function filesOf({ snapshot }: Pick<Nodes, "snapshot">): Promise<AddAction[]> {
  const files: AddAction[] = [];
  for await (const file of snapshot.files()) files.push(file);
  return files;
}

/** Writes the next commit by hand. */
export function commitLines(folder: string, version: number, lines: readonly LogLine[]): void {
  const text = lines.map((line) => `${new TextDecoder().decode(LogLine.encodeJson(line))}\n`).join("");
  writeFileSync(join(folder, "_delta_log", `${String(version).padStart(20, "0")}.json`), text);
}

/** Deletes rows of a file by a deletion vector, in a commit of its own. Returns the path of the vector's file. */
export async function deleteByVector(
  { folder, table, clock }: Pick<Fixture, "folder" | "table" | "clock">,
  file: AddAction,
  rows: readonly number[],
): Promise<string> {
  const vector = makeVectorFile([rows], crypto.randomUUID());
  writeFileSync(join(folder, vector.path), vector.bytes);
  const [descriptor = null] = vector.descriptors;
  commitLines(folder, table.version + 1, [
    removeLine(file, clock.ms),
    LogLine.create({ add: { ...file, deletion_vector: descriptor } }),
  ]);
  await table.refresh();
  return vector.path;
}
