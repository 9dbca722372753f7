import { afterAll, beforeAll, expect, test } from "vitest";
import { DeltaStatsDecision } from "tessera-contracts/contracts/artifacts/decisions";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaScanRecord } from "tessera-contracts/contracts/diagnostics/events";
import { DeltaTable } from "tessera-contracts/delta";
import { eventOf, memoryDiagnostics } from "tessera-contracts/diagnostics";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import type { Contract } from "tessera-contracts/serde";
import { allOf, nodes } from "../cpg-nodes.js";
import { soundDirectory as temporaryDirectory } from "../sound-directory.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

test("diagnostics are told which columns have statistics, and of each scan what is known of it", async () => {
  const diagnostics = memoryDiagnostics();
  const told = <T>(contract: Contract<T>): T[] =>
    diagnostics.events.flatMap((event) => {
      const value = eventOf(event, contract);
      return value === null ? [] : [value];
    });
  const table = await DeltaTable.create(temporaryDirectory(), CpgNodeTable, {
    engine,
    durable: false,
    diagnostics,
    now: () => 7,
    policy: { write_policy: { zorder_by: ["bstart"] } },
  });
  expect(told(DeltaStatsDecision)).toEqual([
    { dataset_name: CpgNodeTable.name, stats_policy: "auto", stats_columns: ["bstart"], lineage_columns: [] },
  ]);
  await table.append(nodes(0, 10));
  await table.append(nodes(10, 20));
  const files: number[] = [];
  for await (const { size } of table.snapshot.files()) files.push(size);
  expect(await allOf(table.read({ where: { bstart: { ge: 15 } } }))).toHaveLength(5);
  for await (const _ of table.batches()) break;
  await table.delete("bstart < 5");
  const scan = { event_time_unix_ms: 7, table_uri: table.uri, version: 2, row_groups: null, bytes_read: null };
  const all = files.reduce((sum, size) => sum + size, 0);
  const [first, second] = [files[0] ?? 0, files[1] ?? 0];
  expect(told(DeltaScanRecord)).toEqual([
    { ...scan, files_considered: 2, files_pruned: 1, file_bytes: expect.toBeOneOf([first, second]) as number, rows: 5 },
    { ...scan, files_considered: 2, files_pruned: 0, file_bytes: all, rows: null },
    {
      ...scan,
      files_considered: 2,
      files_pruned: 1,
      file_bytes: expect.toBeOneOf([first, second]) as number,
      rows: null,
    },
  ]);
});
