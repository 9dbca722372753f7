// Tables of contracts whose changes a server makes: node test/run-typescript.mjs test/interop/spark/delta-table.ts URL DIRECTORY. No row of
// a change passes here unless it comes from here.

import { deepStrictEqual as same, rejects } from "node:assert/strict";
import { join, resolve } from "node:path";
import { type CpgProp } from "tessera-contracts/contracts/cpg/rows";
import { CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { CdfReadRecord } from "tessera-contracts/contracts/diagnostics/events";
import { type DeltaEngine, DeltaTable, sql } from "tessera-contracts/delta";
import { eventOf, memoryDiagnostics } from "tessera-contracts/diagnostics";
import { duckdb } from "tessera-contracts/duckdb";
import { DatasetRegistry, session } from "tessera-contracts/run";
import { spark, type SparkEngine } from "tessera-contracts/spark";

const [url = "sc://127.0.0.1:15002", directory = "."] = process.argv.slice(2);
const files = await duckdb({ threads: 2 });
const engine = await spark(url, { files });
const place = resolve(join(directory, "props"));

const row = (
  entity_id: string,
  value_int: number | null,
): typeof CpgPropTable extends { rows: unknown } ? CpgProp : never => ({
  entity_kind: "node",
  entity_id,
  prop_key: "k",
  value_str: value_int === null ? "t" : null,
  value_int,
  value_float: null,
  value_bool: null,
  value_json: null,
});

/** The ids and values of all rows, by the files of the table. */
async function rowsOf(table: DeltaTable<CpgProp, unknown>): Promise<readonly string[]> {
  const found: string[] = [];
  const reading = await DeltaTable.open(place, CpgPropTable, { engine: files });
  same(reading.version, table.version);
  for await (const { entity_id, value_int } of reading.read()) found.push(`${entity_id}=${value_int}`);
  return found.toSorted();
}

async function writerOf(table: DeltaTable<CpgProp, unknown>): Promise<unknown> {
  const [last] = await table.history({ limit: 1 });
  return last?.engine_info;
}

async function changesRows(): Promise<void> {
  const policy = { write_policy: { enable_features: ["changeDataFeed"] } } as const;
  const table = await DeltaTable.create(place, CpgPropTable, { engine, policy });
  const appended = await table.append([row("a", 1), row("b", 2), row("c", null)]);
  same([appended.version, appended.num_added_rows, appended.writer], [1, 3, `spark ${engine.version}`]);
  same(String(await writerOf(table)).startsWith("Apache-Spark"), true);
  same(await rowsOf(table), ["a=1", "b=2", "c=null"]);
  const commit = { app_transactions: [{ app_id: "interop", version: 1 }], custom_metadata: { "tessera.run_id": "r" } };
  same((await table.append([row("d", 4)], { write: { commit } })).skipped, false);
  same((await table.append([row("d", 4)], { write: { commit } })).skipped, true);
  same(
    (await table.update({ entity_id: "a" }, { value_int: sql("value_int + 10"), prop_key: "it's" })).num_updated_rows,
    1,
  );
  same((await table.delete({ value_int: null })).num_deleted_rows, 1);
  same((await table.delete("entity_id IN ('b', 'x')")).num_deleted_rows, 1);
  const merged = await table.merge([row("d", 40), row("e", 5)], ["entity_id"], {
    matched: [{ when: "source.value_int > target.value_int", update: "all" }],
    notMatched: [{ insert: "all" }],
  });
  same([merged.num_target_rows_inserted, merged.num_target_rows_updated], [1, 1]);
  same(await rowsOf(table), ["a=11", "d=40", "e=5"]);
  same((await table.delete({ entity_id: "nobody" })).skipped, true);
  await rejects(table.append([{ ...row("f", 1), entity_kind: "wrong" as never }]), /entity_kind/);
}

async function writesPlans(): Promise<void> {
  const table = await DeltaTable.open(place, CpgPropTable, { engine });
  const reading = await session({ engine, datasets: { props: place } });
  const all = { rel: "scan", dataset: "props", columns: [], version: null } as const;
  const some = {
    rel: "limit",
    input: { rel: "sort", input: all, keys: [{ column: "entity_id", order: "ascending" }] },
    limit: 2,
    offset: 0,
  } as const;
  const relation = await reading.relation(some as never);
  const report = await table.overwrite({ relation });
  same([report.num_added_rows, (await rowsOf(table)).length], [2, 2]);
  await reading.close();
}

async function keepsInOrder(): Promise<void> {
  const table = await DeltaTable.open(place, CpgPropTable, { engine });
  await table.append([row("x", 7)]);
  const before = table.version;
  const optimized = await table.optimize();
  same([optimized.num_files_added, table.version > before], [1, true]);
  same((await table.addConstraints({ positive: "value_int > 0" })).changes, [
    "added the constraint positive: value_int > 0",
  ]);
  await rejects(table.append([row("y", -1)]), { code: "CONSTRAINT_VIOLATED" });
  same((await table.vacuum()).dry_run, true);
  await table.restore({ version: before });
  same((await rowsOf(table)).length, 3);
  const feed = table.changes({ from: before });
  let changed = 0;
  for await (const _ of feed) changed++;
  same(changed > 0, true);
}

/** The changes of the table by kind and version, as a session reads them with an engine; and what is told of that read. */
async function feedBy(on: DeltaEngine): Promise<readonly [changes: readonly string[], told: unknown]> {
  const diagnostics = memoryDiagnostics();
  const table = {
    table_spec: { ...CpgPropTable.spec, name: "props" },
    policies: { delta: { cdf_policy: { required: true } } },
  };
  const datasets = DatasetRegistry.of([table], [{ name: "props", uri: place }]);
  const reading = await session({ engine: on, datasets, diagnostics, now: () => 0 });
  const rows = await reading.rows({ rel: "scan", dataset: "props__changes", columns: [], version: null });
  await reading.close();
  const texts = rows.map((row) =>
    [row["entity_id"], row["value_int"], row["_change_type"], row["_commit_version"], row["_commit_timestamp"]].join(),
  );
  const told = diagnostics.events.flatMap((notice) => eventOf(notice, CdfReadRecord) ?? []);
  return [texts.toSorted(), told];
}

/** The feed comes from the server, and is what its files say. */
async function readsFeeds(): Promise<void> {
  const asked: string[] = [];
  const feedRows: SparkEngine["feedRows"] = (uri, read) => {
    const statement = engine.feedRows?.(uri, read);
    if (statement === undefined) throw new Error("the server reads no feeds");
    asked.push(statement.sql);
    return statement;
  };
  const watched = new Proxy(engine, {
    get: (of, key) => {
      const value: unknown = key === "feedRows" ? feedRows : Reflect.get(of, key, of);
      return typeof value === "function" ? (value.bind(of) as unknown) : value;
    },
  });
  const [ours, theirs] = [await feedBy(files), await feedBy(watched)];
  same(theirs, ours);
  same([asked.length, ours[0].length > 5], [1, true]);
}

try {
  await changesRows();
  await readsFeeds();
  await writesPlans();
  await keepsInOrder();
  process.stdout.write(`tables of contracts changed by ${engine.version}\n`);
} finally {
  await engine.close();
  await files.close();
}
