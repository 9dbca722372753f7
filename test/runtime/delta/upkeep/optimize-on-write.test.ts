import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CpgNode, CpgNodeInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaMaintenanceEvent } from "tessera-contracts/contracts/delta/reports";
import { type DeltaOptions, DeltaTable } from "tessera-contracts/delta";
import { eventOf, memoryDiagnostics } from "tessera-contracts/diagnostics";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { nodes, sorted } from "../cpg-nodes.js";
import { soundDirectory } from "../sound-directory.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

const policy = { maintenance_policy: { optimize_on_write: true, z_order_cols: ["bstart"] } };

function create(more: Partial<DeltaOptions> = {}): Promise<DeltaTable<CpgNode, CpgNodeInit>> {
  return DeltaTable.create(soundDirectory(), CpgNodeTable, { engine, durable: false, policy, ...more });
}

const operations = async (table: DeltaTable<CpgNode, CpgNodeInit>): Promise<readonly (string | null)[]> =>
  (await table.history()).map(({ operation }) => operation).toReversed();

describe("a policy with optimize_on_write", () => {
  test("puts small files together after each write that left some, in a commit of its own", async () => {
    const table = await create();
    for (const i of [0, 1, 2]) await table.append(nodes(10 * i, 10 * i + 10));
    expect(await operations(table)).toEqual(["CREATE TABLE", "WRITE", "WRITE", "OPTIMIZE", "WRITE", "OPTIMIZE"]);
    expect([table.version, table.snapshot.numFiles]).toEqual([5, 1]);
    expect(await sorted(table.read())).toEqual(nodes(0, 30));
    await table.delete({ bstart: { lt: 5 } });
    expect([table.version, table.snapshot.numFiles, await table.count()]).toEqual([6, 1, 25]);
  });

  test("leaves partitions alone that the write did not touch", async () => {
    const partitioned = { write_policy: { partition_by: ["node_kind"] } };
    const table = await create({ policy: partitioned });
    for (const i of [0, 1, 2]) await table.append(nodes(10 * i, 10 * i + 10));
    const kinds = [...new Set(nodes(0, 30).map(({ node_kind }) => node_kind))];
    expect([kinds.length, table.snapshot.numFiles]).toEqual([2, 6]);
    const own = await DeltaTable.open(table.uri, CpgNodeTable, { engine, durable: false, policy });
    await own.append(nodes(30, 40).filter(({ node_kind }) => node_kind === kinds[0]));
    expect([own.version, own.snapshot.numFiles, await own.count()]).toEqual([5, 4, 35]);
  });

  test("does not fail a write that stands: what goes wrong is told", async () => {
    const diagnostics = memoryDiagnostics();
    const broken = new Proxy(engine, {
      get: (target, name) => {
        if (name === "scan") return () => expect.unreachable("the disk is gone");
        const value: unknown = Reflect.get(target, name);
        return typeof value === "function" ? (value.bind(target) as unknown) : value;
      },
    });
    const table = await create({ engine: broken, diagnostics });
    for (const i of [0, 1]) await table.append(nodes(10 * i, 10 * i + 10));
    expect([table.version, table.snapshot.numFiles]).toEqual([2, 2]);
    const told = diagnostics.events.flatMap((one) => eventOf(one, DeltaMaintenanceEvent) ?? []);
    expect(told.at(-1)).toMatchObject({
      operation: "OPTIMIZE",
      version: null,
      metrics: { error: expect.stringContaining("the disk is gone") as string },
    });
  });
});
