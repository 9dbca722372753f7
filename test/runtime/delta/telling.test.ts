import { afterAll, beforeAll, expect, test } from "vitest";
import type { CpgNode, CpgNodeInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable, execute, optimizeTable } from "tessera-contracts/delta";
import { type DiagnosticsHub, memoryDiagnostics, type MemoryDiagnostics } from "tessera-contracts/diagnostics";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { allOf, node, nodes } from "./cpg-nodes.js";
import { soundDirectory as temporaryDirectory } from "./sound-directory.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

type Nodes = DeltaTable<CpgNode, CpgNodeInit>;

function open(folder: string, diagnostics: DiagnosticsHub): Promise<Nodes> {
  return DeltaTable.openOrCreate(folder, CpgNodeTable, { engine, durable: false, diagnostics });
}

/** Spans as they ended, a text each: the operation, what came of it, the version, tries, rows. */
function drawn({ spans }: MemoryDiagnostics): string[] {
  return spans.map(({ attributes: a, outcome }) =>
    [
      a["db.operation.name"],
      outcome.kind,
      `v${a["tessera.delta.version"] ?? "-"}`,
      `tries ${a["tessera.delta.attempts"] ?? "-"}`,
      `rows ${a["db.response.returned_rows"] ?? "-"}`,
    ].join(" "),
  );
}

/** Sums of a counter, by the values of its attributes but for the table. */
function sums({ metrics }: MemoryDiagnostics, counter: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { name, value, attributes } of metrics) {
    if (name !== counter) continue;
    expect(attributes["db.collection.name"]).toBe("cpg_nodes");
    const key = attributes["tessera.direction"] ?? attributes["tessera.conflict"] ?? "";
    found[key] = (found[key] ?? 0) + value;
  }
  return found;
}

test("each operation is a span of its name, with its version and rows", async () => {
  const diagnostics = memoryDiagnostics();
  const table = await open(temporaryDirectory(), diagnostics);
  await table.append(nodes(0, 10));
  await table.update("bstart < 10", { bend: 3000 });
  await table.merge([node(0), node(77)], ["node_id"], {
    matched: [{ update: "all" }],
    notMatched: [{ insert: "all" }],
  });
  expect(await allOf(table.read())).toHaveLength(11);
  await table.delete("bstart < 10");
  await table.checkpoint();
  await table.vacuum();
  for await (const _ of table.read()) break;
  expect(drawn(diagnostics)).toMatchInlineSnapshot(`
    [
      "CREATE TABLE finished v- tries - rows -",
      "WRITE finished v1 tries 1 rows -",
      "UPDATE finished v2 tries 1 rows -",
      "MERGE finished v3 tries 1 rows -",
      "SCAN finished v3 tries - rows 11",
      "DELETE finished v4 tries 1 rows -",
      "CHECKPOINT finished v- tries - rows -",
      "VACUUM finished v- tries - rows -",
      "SCAN finished v4 tries - rows -",
    ]
  `);
  expect(sums(diagnostics, "tessera.rows")).toMatchInlineSnapshot(`
    {
      "read": 11,
      "written": 22,
    }
  `);
  const attributes = { "db.system.name": "delta", "db.collection.name": "cpg_nodes" };
  for (const span of diagnostics.spans) expect(span.attributes).toMatchObject(attributes);
});

test("what happens in an operation is part of its span", async () => {
  const diagnostics = memoryDiagnostics();
  const table = await open(temporaryDirectory(), diagnostics);
  await table.append(nodes(0, 1));
  const write = diagnostics.spans.find(({ attributes }) => attributes["db.operation.name"] === "WRITE");
  const events = diagnostics.events.filter(({ span_id }) => span_id === write?.span_id);
  expect(events.map(({ contract }) => contract.name)).toEqual(["WriterPolicySnapshot", "DeltaOperationEvent"]);
});

test("commits that others came before are counted, and so are the tries of the one that was made", async () => {
  const diagnostics = memoryDiagnostics();
  const folder = temporaryDirectory();
  const [one, other] = [await open(folder, diagnostics), await open(folder, diagnostics)];
  await one.append(nodes(0, 2));
  await other.append(nodes(2, 4));
  expect(sums(diagnostics, "tessera.delta.commit.conflicts")).toEqual({ retried: 1 });
  expect(diagnostics.spans.at(-1)?.attributes).toMatchObject({
    "tessera.delta.version": 2,
    "tessera.delta.attempts": 2,
  });
  const never = { write: { commit: { max_commit_retries: 0 } } };
  await other.delete("bstart < 10");
  await expect(one.delete("bstart < 0 OR bend > 0", never)).rejects.toMatchObject({ code: "COMMIT_CONFLICT" });
  expect(sums(diagnostics, "tessera.delta.commit.conflicts")).toEqual({ retried: 1, concurrent_delete_read: 1 });
  expect(drawn(diagnostics).at(-1)).toBe("DELETE failed v- tries - rows -");
  const durations = diagnostics.metrics.filter(({ name }) => name === "db.client.operation.duration");
  expect(durations.at(-1)?.attributes).toMatchObject({
    "db.operation.name": "DELETE",
    "error.type": "COMMIT_CONFLICT",
  });
});

test("requests and functions by address are spans too", async () => {
  const diagnostics = memoryDiagnostics();
  const folder = temporaryDirectory();
  await (await open(folder, memoryDiagnostics())).append(nodes(0, 4));
  const options = { engine, durable: false, diagnostics };
  await execute({ delete_rows: { table: { table_uri: folder }, predicate: "bstart < 10" } }, options);
  await expect(execute({ snapshot: { table: { table_uri: temporaryDirectory() } } }, options)).rejects.toThrow();
  await optimizeTable(folder, options);
  expect(drawn(diagnostics)).toEqual([
    "DELETE finished v2 tries 1 rows -",
    "DESCRIBE failed v- tries - rows -",
    "OPTIMIZE finished v- tries - rows -",
  ]);
  // Nobody said what the table is called, and its address is not told.
  for (const { attributes } of diagnostics.spans) expect(attributes["db.collection.name"]).toBeUndefined();
});
