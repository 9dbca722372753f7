import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { temporaryDirectory } from "../../../temporary-directory.js";
import { nodes } from "../cpg-nodes.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

const FEATURES = ["domainMetadata", "invariants", "rowTracking"];

test("a table that lists row tracking is read, and not written, for new rows would need ids", async () => {
  const folder = temporaryDirectory();
  const options = { engine, durable: false };
  const before = await DeltaTable.create(folder, CpgNodeTable, options);
  await before.append(nodes(0, 3));
  const protocol = { minReaderVersion: 1, minWriterVersion: 7, writerFeatures: FEATURES };
  writeFileSync(join(folder, "_delta_log", "00000000000000000002.json"), `${JSON.stringify({ protocol })}\n`);
  const table = await DeltaTable.open(folder, CpgNodeTable, options);
  expect(await table.count()).toBe(3);
  const refused = { code: "FEATURE_UNSUPPORTED", details: { features: ["rowTracking"], purpose: "write" } };
  await expect(table.append(nodes(3, 4))).rejects.toMatchObject(refused);
  await expect(table.delete({ bstart: 1 })).rejects.toMatchObject(refused);
  await expect(before.append(nodes(3, 4))).rejects.toMatchObject({ code: "COMMIT_CONFLICT" });
  expect(readdirSync(join(folder, "_delta_log")).filter((name) => name.endsWith(".json"))).toHaveLength(3);
});

test("a table with row tracking is not made", async () => {
  const properties = { "delta.enableRowTracking": "true" };
  const made = DeltaTable.create(temporaryDirectory(), CpgNodeTable, { engine, durable: false, properties });
  await expect(made).rejects.toMatchObject({ code: "FEATURE_UNSUPPORTED" });
});
