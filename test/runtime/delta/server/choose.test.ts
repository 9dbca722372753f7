// Who makes a change of a table: the server of its engine, or we.

import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { CpgNode, CpgNodeInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaError, DeltaTable, execute, sql } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { node, nodes, sorted } from "../cpg-nodes.js";
import { soundDirectory as temporaryDirectory } from "../sound-directory.js";
import { pretendServer, type PretendServer } from "./pretend-server.js";

let files: DuckDBEngine;
beforeAll(async () => {
  files = await duckdb({ threads: 2 });
});
afterAll(() => files.close());

type Nodes = DeltaTable<CpgNode, CpgNodeInit>;

async function tableOf(engine: PretendServer | DuckDBEngine): Promise<Nodes> {
  const table = await DeltaTable.create(temporaryDirectory(), CpgNodeTable, { engine, durable: false });
  await table.append(nodes(0, 10));
  return table;
}

type Change = (table: Nodes) => Promise<unknown>;
const commit = { app_transactions: [{ app_id: "a", version: 1 }], custom_metadata: { "tessera.run_id": "r" } };

const BY_SERVER: readonly (readonly [kind: string, change: Change])[] = [
  ["write", (table) => table.append(nodes(10, 12), { write: { commit } })],
  ["write", (table) => table.overwrite(nodes(3, 5))],
  ["delete_rows", (table) => table.delete({ bstart: { lt: 5 }, path: "src/main.py" })],
  ["delete_rows", (table) => table.delete({ path: null })],
  ["delete_rows", (table) => table.delete({ bstart: { between: [2, 4] } })],
  ["delete_rows", (table) => table.delete({ bstart: { in: [] } })],
  ["delete_rows", (table) => table.delete("bstart % 2 = 0 AND path IS NOT NULL")],
  ["delete_rows", (table) => table.delete(null)],
  ["update", (table) => table.update({ bstart: { ge: 8 } }, { path: "it's\\n", bend: sql("bend + 1"), file_id: null })],
  ["update", (table) => table.update(null, { node_kind: "ALL" })],
  [
    "merge",
    (table) =>
      table.merge([node(1, { path: "new" }), node(20)], ["node_id"], {
        matched: [{ when: "source.path = 'new'", update: { path: sql("source.path"), bend: 7 } }, { delete: true }],
        notMatched: [{ insert: "all" }],
        notMatchedBySource: [{ when: "target.bstart > 7", delete: true }],
      }),
  ],
  [
    "merge",
    (table) =>
      table.merge([node(1, { path: "x" })], "source.node_id = target.node_id", { matched: [{ update: "all" }] }),
  ],
  ["add_constraints", (table) => table.addConstraints({ ordered: "bend >= bstart" })],
  ["restore", (table) => table.restore({ version: 0 })],
];

describe("a change that a server makes", () => {
  test.each(BY_SERVER)("as a %s leaves the rows that ours leaves", async (kind, change) => {
    const server = pretendServer(files);
    const [theirs, ours] = [await tableOf(server), await tableOf(files)];
    server.asked.splice(0);
    const reports = [await change(theirs), await change(ours)].map(told);
    expect(server.asked.map((one) => one.kind)).toEqual([kind]);
    expect(reports[0]).toEqual(reports[1]);
    expect(theirs.version).toBe(ours.version);
    expect(await sorted(theirs.read())).toEqual(await sorted(ours.read()));
    const [entry] = await theirs.history({ limit: 1 });
    expect(entry?.operation).toBe((await ours.history({ limit: 1 }))[0]?.operation);
    expect(server.names.size).toBe(0);
  });

  test("carries the commit of the caller, and is made once", async () => {
    const server = pretendServer(files);
    const table = await tableOf(server);
    expect((await table.append(nodes(10, 12), { write: { commit } })).skipped).toBe(false);
    expect((await table.append(nodes(10, 12), { write: { commit } })).skipped).toBe(true);
    expect(server.asked.filter(({ kind }) => kind === "write")).toHaveLength(2);
    expect(server.asked.at(-1)?.request["commit"]).toMatchObject({ custom_metadata: { "tessera.run_id": "r" } });
  });

  test("has rows with the types of the table, under a name that goes again", async () => {
    const server = pretendServer(files);
    await tableOf(server);
    expect(server.asked[0]?.source).toMatch(
      /^SELECT CAST\(`node_id` AS STRING\) AS `node_id`, .* FROM `tessera_rows_\d+`$/,
    );
  });

  test("stands, although the name of its rows could not be dropped", async () => {
    const server = pretendServer(files);
    const table = await tableOf(server);
    const drop = vi.spyOn(server, "drop").mockRejectedValue(new Error("the line was cut"));
    expect(await table.append(nodes(10, 12))).toMatchObject({ num_added_rows: 2 });
    expect(drop).toHaveBeenCalledTimes(1);
    expect(table.version).toBe(2);
  });

  test("is not asked for with rows that do not fit the contract", async () => {
    const server = pretendServer(files);
    const table = await tableOf(server);
    server.asked.splice(0);
    await expect(table.append([node(1, { bend: -5 })])).rejects.toThrow("does not pass its checks");
    expect(server.asked).toEqual([]);
    expect(table.version).toBe(1);
    expect(server.names.size).toBe(0);
  });
});

const BY_US: readonly (readonly [why: string, change: Change])[] = [
  ["rows of a part are replaced", (table) => table.overwrite([node(1)], { where: { bstart: 1 } })],
  ["several constraints come at once", (table) => table.addConstraints({ a: "bend >= bstart", b: "bstart >= 0" })],
  ["properties are set", (table) => table.setProperties({ "delta.checkpointInterval": "5" })],
];

test.each(BY_US)("a commit of ours it is where %s", async (_, change) => {
  const server = pretendServer(files);
  const table = await tableOf(server);
  server.asked.splice(0);
  await change(table);
  expect(server.asked).toEqual([]);
});

test("a server that only reads leaves all changes to us", async () => {
  const server = pretendServer(files, []);
  const table = await tableOf(server);
  await table.delete("bstart < 5");
  expect(server.asked).toEqual([]);
  expect(await table.count()).toBe(5);
});

test("a request that names no version goes to the server, and one that names one does not", async () => {
  const server = pretendServer(files);
  const { uri: table_uri, version } = await tableOf(server);
  server.asked.splice(0);
  await execute({ delete_rows: { table: { table_uri }, predicate: "bstart = 1" } }, { engine: server });
  expect(server.asked.map(({ kind }) => kind)).toEqual(["delete_rows"]);
  const pinned = { table: { table_uri, version: version + 1 }, predicate: "bstart = 2" };
  await execute({ delete_rows: pinned }, { engine: server });
  expect(server.asked).toHaveLength(1);
});

describe("a change that a server does not make", () => {
  test.each([
    ["CONFLICT", "COMMIT_CONFLICT"],
    ["CONSTRAINT", "CONSTRAINT_VIOLATED"],
    ["SCHEMA_MISMATCH", "SCHEMA_MISMATCH"],
    ["FORBIDDEN", "FORBIDDEN"],
  ] as const)("since it says %s, is %s", async (code, ours) => {
    const server = pretendServer(files);
    const table = await tableOf(server);
    server.asked.splice(0);
    server.fault = { code, made: false, committed: false };
    await expect(table.delete("bstart = 1")).rejects.toMatchObject({ code: ours });
    expect(server.asked).toHaveLength(1);
    expect([table.version, await table.count()]).toEqual([1, 10]);
  });
});

test("what became of a change whose answer was lost is found out by the history of the table", async () => {
  const server = pretendServer(files);
  const table = await tableOf(server);
  server.fault = { code: "TIMEOUT", made: true, committed: "unknown" };
  const error = await table.append(nodes(10, 12)).catch((one: unknown) => one);
  expect(error).toMatchObject({ code: "COMMIT_UNKNOWN", details: { write_id: "write-1", after_version: 1 } });
  expect(table.version).toBe(1);
  // Another writer was faster.
  const other = await DeltaTable.open(table.uri, CpgNodeTable, { engine: files, durable: false });
  await other.append(nodes(12, 13));
  expect(await table.resolve(error)).toEqual({ outcome: "committed", version: 2 });
  expect([table.version, await table.count()]).toEqual([3, 13]);
  const missing = new DeltaError(
    "COMMIT_UNKNOWN",
    "",
    { uri: table.uri, version: null },
    { details: { write_id: "x", after_version: 1 } },
  );
  expect(await table.resolve(missing)).toEqual({ outcome: "absent", version: 2 });
});

/** What a report says, without what differs from time to time and from writer to writer. */
function told(report: unknown): unknown {
  const own = Object.entries(report as object).filter(([name]) => !/time_ms$|^table_uri$|^writer$/.test(name));
  return Object.fromEntries(own);
}
