import { readdirSync, rmSync, unlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CpgNode } from "tessera-contracts/contracts/cpg/rows";
import { typeText } from "tessera-contracts/arrow";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { CdfReadRecord } from "tessera-contracts/contracts/diagnostics/events";
import { type Change, type ChangeOptions, DeltaTable } from "tessera-contracts/delta";
import { eventOf, memoryDiagnostics } from "tessera-contracts/diagnostics";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { ValidationError } from "tessera-contracts/serde";
import { temporaryDirectory } from "../../../temporary-directory.js";
import { addLine, allOf, HandTable, node, removeLine } from "./written-by-hand.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

const nodes = (from: number, to: number): CpgNode[] => Array.from({ length: to - from }, (_, i) => node(from + i));
const shown = (changes: readonly Change<Pick<CpgNode, "bstart">>[]): unknown[] =>
  changes.map(({ kind, version, row }) => [version, kind, row.bstart]);
const versionsIn = (changes: readonly Change<unknown>[]): number[] => [
  ...new Set(changes.map(({ version }) => version)),
];

/** Five versions with a row each, the first of them 1; version `v` was committed `v` seconds after 2026 began. */
async function fiveRows(): Promise<HandTable> {
  const hand = await HandTable.create(temporaryDirectory(), engine);
  for (let i = 1; i <= 5; i++) hand.commit((await hand.data([node(i)])).map((file) => addLine(file)));
  for (let i = 0; i <= 5; i++) utimesSync(hand.logPath(i), at(i) / 1000, at(i) / 1000);
  return hand;
}
const at = (seconds: number): number => Date.UTC(2026, 0, 1) + 1000 * seconds;
const text = (seconds: number): string => new Date(at(seconds)).toISOString();
const cursor = (last_version: number) => ({ dataset_name: "nodes", last_version });

describe("changes", () => {
  test("are what the files of changes say, else what files that came and went say", async () => {
    const hand = await HandTable.create(temporaryDirectory(), engine);
    const table = await hand.open();
    await table.append(nodes(0, 3));
    const [file] = await hand.data([node(0), node(1, 90)]);
    const cdc = await hand.cdc([
      ["update_postimage", node(1, 90)],
      ["update_preimage", node(1)],
      ["delete", node(2)],
    ]);
    const [first] = await allOf(table.snapshot.files());
    if (file === undefined || first === undefined) throw new Error("there are files");
    const removed = { path: first.path, partitionValues: {}, size: first.size, rows: [] };
    hand.commit([removeLine(removed), addLine(file), ...cdc]);
    hand.commit([removeLine(file)]);
    hand.commit([addLine(file, { dataChange: false })]);
    await table.refresh();
    const changes = await allOf(table.changes({ from: 1 }));
    expect(shown(changes)).toEqual([
      [1, "insert", 0],
      [1, "insert", 1],
      [1, "insert", 2],
      [2, "update_preimage", 1],
      [2, "delete", 2],
      [2, "update_postimage", 1],
      [3, "delete", 0],
      [3, "delete", 1],
    ]);
    expect(changes.at(5)?.row).toEqual(node(1, 90));
    expect(changes.every(({ timestamp }) => Math.abs(timestamp - Date.now()) < 600_000)).toBe(true);
  });

  test("come as batches, with columns that say what happened and when", async () => {
    const hand = await fiveRows();
    hand.commit(
      await hand.cdc([
        ["update_postimage", node(1, 90)],
        ["update_preimage", node(1)],
      ]),
    );
    utimesSync(hand.logPath(6), at(6) / 1000, at(6) / 1000);
    const diagnostics = memoryDiagnostics();
    const table = await hand.open({ diagnostics });
    const batches = await allOf(table.changes({ from: 4, columns: ["bend"] }).batches());
    const [batch] = batches;
    expect(batch?.schema.fields.map(({ name, type, nullable }) => [name, typeText(type), nullable])).toEqual([
      ["bend", "i64", true],
      ["_change_type", "string", false],
      ["_commit_version", "i64", false],
      ["_commit_timestamp", "timestamp[us, UTC]", false],
    ]);
    const moment = (seconds: number): bigint => 1000n * BigInt(at(seconds));
    expect(batches.flatMap(({ columns }) => [columns.map((one) => one.toArray())])).toEqual([
      [
        [5n, 6n, 2n, 90n],
        ["insert", "insert", "update_preimage", "update_postimage"],
        [4n, 5n, 6n, 6n],
        [moment(4), moment(5), moment(6), moment(6)],
      ],
    ]);
    const [told] = diagnostics.events.flatMap((notice) => eventOf(notice, CdfReadRecord) ?? []);
    expect(told).toMatchObject({ inserts: 2, updates: 1, deletes: 0 });
    await expect(allOf(table.changes({ from: 9 }).batches())).rejects.toMatchObject({ code: "VERSION_NOT_FOUND" });
  });

  test("of a file whose deleted rows are others now are the difference", async () => {
    const hand = await HandTable.create(temporaryDirectory(), engine);
    const [file] = await hand.data(nodes(0, 5));
    if (file === undefined) throw new Error("there is a file");
    const [one, two] = [hand.vector([0, 1]), hand.vector([1, 2, 4])];
    hand.commit([addLine(file, { deletionVector: one })]);
    hand.commit([removeLine(file, { deletionVector: one }), addLine(file, { deletionVector: two })]);
    hand.commit([removeLine(file, { deletionVector: two }), addLine(file, { deletionVector: two })]);
    hand.commit([removeLine(file, { deletionVector: two }), addLine(file)]);
    hand.commit([removeLine(file), addLine(file, { deletionVector: one })]);
    hand.commit([removeLine(file, { deletionVector: one })]);
    expect(shown(await allOf((await hand.open()).changes({ from: 1 })))).toEqual([
      ...[2, 3, 4].map((i) => [1, "insert", i]),
      ...[2, 4].map((i) => [2, "delete", i]),
      [2, "insert", 0],
      ...[1, 2, 4].map((i) => [4, "insert", i]),
      ...[0, 1].map((i) => [5, "delete", i]),
      ...[2, 3, 4].map((i) => [6, "delete", i]),
    ]);
  });

  test("come down to one a key", async () => {
    const hand = await HandTable.create(temporaryDirectory(), engine);
    const insert = (i: number) => ["insert", node(i)] as const;
    const update = (i: number, from: number, to: number) =>
      [["update_preimage", node(i, from)] as const, ["update_postimage", node(i, to)] as const] as const;
    const remove = (i: number, bend = i + 1) => ["delete", node(i, bend)] as const;
    hand.commit(
      await hand.cdc([insert(1), insert(2), insert(3), ...update(4, 5, 60), remove(5), remove(6), insert(7)]),
    );
    hand.commit(await hand.cdc([remove(1), ...update(2, 3, 30), ...update(4, 60, 61), insert(5), remove(7)]));
    hand.commit(await hand.cdc([remove(4, 61), insert(7)]));
    const table = await hand.open();
    const changes = await allOf(table.changes({ from: 1, net: ["node_id"], columns: ["bstart", "bend"] }));
    expect(changes.map(({ version, kind, row }) => [version, kind, row])).toEqual([
      [1, "delete", { bstart: 6, bend: 7 }],
      [1, "insert", { bstart: 3, bend: 4 }],
      [2, "insert", { bstart: 2, bend: 30 }],
      [2, "update_postimage", { bstart: 5, bend: 6 }],
      [3, "delete", { bstart: 4, bend: 61 }],
      [3, "insert", { bstart: 7, bend: 8 }],
    ]);
    await expect(allOf(table.changes({ net: [] }))).rejects.toMatchObject({ code: "OPTION_INVALID" });
    await expect(allOf(table.changes({ net: ["nowhere" as "path"] }))).rejects.toThrow("the column nowhere");
  });

  test.each<[ChangeOptions<CpgNode>, number[]]>([
    [{}, [1, 2, 3, 4, 5]],
    [{ from: 0 }, [1, 2, 3, 4, 5]],
    [{ from: 5 }, [5]],
    [{ from: 2, to: 4 }, [2, 3, 4]],
    [{ to: 2 }, [1, 2]],
    [{ since: cursor(3) }, [4, 5]],
    [{ since: cursor(5) }, []],
    [{ since: cursor(3), to: 3 }, []],
    [{ from: "snapshot" }, [5]],
    [{ fromTimestamp: text(2), toTimestamp: text(4) }, [2, 3, 4]],
    [{ fromTimestamp: text(1.5), toTimestamp: text(3.5) }, [2, 3]],
    [{ fromTimestamp: text(2.2), toTimestamp: text(2.8) }, []],
    [{ fromTimestamp: text(-9), toTimestamp: text(99) }, [1, 2, 3, 4, 5]],
    [{ from: 3, toTimestamp: "2026-01-01T01:00:04+01:00" }, [3, 4]],
    [{ from: 6, allowOutOfRange: true }, []],
    [{ from: 4, to: 9, allowOutOfRange: true }, [4, 5]],
    [{ since: cursor(9), allowOutOfRange: true }, []],
    [{ fromTimestamp: text(9), allowOutOfRange: true }, []],
  ])("of %j are those of versions %j", async (options, versions) => {
    const table = await (await fiveRows()).open();
    expect(versionsIn(await allOf(table.changes(options)))).toEqual(versions);
  });

  test.each<[ChangeOptions<CpgNode>, string, string]>([
    [{ from: 6 }, "VERSION_NOT_FOUND", "version 6 is after version 5, which the table is at"],
    [{ from: 2, to: 6 }, "VERSION_NOT_FOUND", "version 6 is after version 5"],
    [{ since: cursor(6) }, "VERSION_NOT_FOUND", "version 6, which was read, is after version 5"],
    [{ fromTimestamp: text(5.001) }, "VERSION_NOT_FOUND", "version 6 is after version 5"],
    [{ toTimestamp: text(-1) }, "VERSION_NOT_FOUND", "the log goes back to version 0"],
    [{ from: 4, to: 3 }, "OPTION_INVALID", "begin at 4 and to end at 3"],
    [{ from: 9, to: 8, allowOutOfRange: true }, "OPTION_INVALID", "begin at 9 and to end at 8"],
    [{ since: cursor(4), to: 3 }, "OPTION_INVALID", "begin at 4 and to end at 3"],
    [{ from: "snapshot", to: 3 }, "OPTION_INVALID", "begin at the snapshot 5 and to end at 3"],
    [{ fromTimestamp: text(3), toTimestamp: text(2) }, "OPTION_INVALID", "give the earlier one first"],
    [{ from: 4, toTimestamp: text(2) }, "OPTION_INVALID", "begin at 4 and to end at 2026-01-01T00:00:02.000Z"],
    [{ from: 1, since: cursor(1) }, "OPTION_INVALID", "from and since exclude each other"],
    [{ to: 1, toTimestamp: text(1) }, "OPTION_INVALID", "to and toTimestamp exclude each other"],
    [{ from: -1 }, "OPTION_INVALID", "`from` must be a version"],
    [{ to: 1.5 }, "OPTION_INVALID", "`to` must be a version"],
    [{ fromTimestamp: "yesterday" }, "OPTION_INVALID", "yesterday is no moment"],
  ])("of %j are none: %s, %s", async (options, code, message) => {
    const table = await (await fiveRows()).open();
    await expect(allOf(table.changes(options))).rejects.toMatchObject({
      name: "DeltaError",
      code,
      message: expect.stringContaining(message) as string,
    });
  });

  test("of a table that is at an earlier version end there, unless told to go on", async () => {
    const hand = await fiveRows();
    const before = await (await hand.open()).at({ version: 2 });
    expect(versionsIn(await allOf(before.changes()))).toEqual([1, 2]);
    expect(versionsIn(await allOf(before.changes({ to: 4 })))).toEqual([1, 2, 3, 4]);
    expect(shown(await allOf(before.changes({ from: "snapshot", to: 3 })))).toEqual([
      [2, "insert", 2],
      [2, "insert", 1],
      [3, "insert", 3],
    ]);
    await expect(allOf(before.changes({ from: 4 }))).rejects.toThrow("the log goes on to 5, and refresh() goes there");
  });

  test("are told with the times that commits say themselves", async () => {
    const now = Date.UTC(2030, 0, 1);
    const hand = await HandTable.create(temporaryDirectory(), engine, {
      properties: { "delta.enableInCommitTimestamps": "true" },
      now: () => now,
    });
    const table = await hand.open({ now: () => now });
    await table.append([node(1)]);
    const [change] = await allOf(table.changes({ fromTimestamp: "2030-01-01T00:00:00.001Z" }));
    expect(change).toEqual({ kind: "insert", version: 1, timestamp: now + 1, row: node(1) });
  });

  test("are told to diagnostics, by how many there were", async () => {
    const hand = await HandTable.create(temporaryDirectory(), engine);
    hand.commit(
      await hand.cdc([
        ["insert", node(1)],
        ["update_preimage", node(2)],
        ["update_postimage", node(2, 9)],
      ]),
    );
    hand.commit(
      await hand.cdc([
        ["delete", node(1)],
        ["delete", node(3)],
      ]),
    );
    const diagnostics = memoryDiagnostics();
    const table = await hand.open({ diagnostics, now: () => 77 });
    await allOf(table.changes({ from: 1 }));
    await allOf(table.changes({ since: { dataset_name: "copies", last_version: 2 } }));
    await allOf(table.changes({ since: { dataset_name: "copies", last_version: 1 } }));
    const facts = { event_time_unix_ms: 77, table_uri: hand.folder, run_id: null };
    expect(diagnostics.events.map((notice) => eventOf(notice, CdfReadRecord))).toEqual([
      { ...facts, dataset_name: "cpg_nodes", from_version: 1, to_version: 2, inserts: 1, updates: 1, deletes: 2 },
      { ...facts, dataset_name: "copies", from_version: 2, to_version: 2, inserts: 0, updates: 0, deletes: 2 },
    ]);
  });

  test("of a partition are found where the log names no more than the path", async () => {
    const hand = await HandTable.create(temporaryDirectory(), engine, { partitionBy: ["node_kind"] });
    const files = await hand.data(nodes(0, 4));
    hand.commit(files.map((file) => addLine(file)));
    hand.commit(files.map(({ path }) => ({ remove: { path, dataChange: true } })));
    hand.commit([{ remove: { path: "never", dataChange: true } }]);
    const table = await hand.open();
    const gone = await allOf(table.changes({ from: 2, to: 2 }));
    expect(gone.map(({ row }) => row).toSorted((a, b) => Number(a.bstart) - Number(b.bstart))).toEqual(nodes(0, 4));
    await expect(allOf(table.changes({ from: 3 }))).rejects.toMatchObject({ code: "LOG_CORRUPT", version: 3 });
  });
});

describe("a feed", () => {
  /** The metadata of a table, with a change of its properties. */
  async function metaData(hand: HandTable, properties: object): Promise<object> {
    const { id, schema_string, format, configuration } = (await hand.open()).snapshot.metadata;
    const more = {
      schemaString: schema_string,
      partitionColumns: [],
      configuration: { ...configuration, ...properties },
    };
    return { metaData: { id, format, ...more } };
  }

  test("begins with the first version that has one, and says which has none", async () => {
    const hand = await fiveRows();
    const off = await metaData(hand, { "delta.enableChangeDataFeed": "false" });
    const on = await metaData(hand, { "delta.enableChangeDataFeed": "true" });
    const folder = temporaryDirectory();
    const table = await DeltaTable.create(folder, CpgNodeTable, { engine, durable: false });
    await table.append([node(1)]);
    await expect(allOf(table.changes())).rejects.toMatchObject({ code: "CDF_DISABLED", version: 0 });
    await expect(allOf(table.changes({ from: 1 }))).rejects.toMatchObject({ code: "CDF_DISABLED", version: 1 });
    expect(shown(await allOf(table.changes({ from: "snapshot" })))).toEqual([[1, "insert", 1]]);

    const properties = { "delta.enableChangeDataFeed": "false" };
    const silent = await HandTable.create(temporaryDirectory(), engine, { properties });
    silent.commit((await silent.data([node(1)])).map((file) => addLine(file)));
    silent.commit([await metaData(silent, { "delta.enableChangeDataFeed": "true" })]);
    silent.commit((await silent.data([node(2)])).map((file) => addLine(file)));
    expect(shown(await allOf((await silent.open()).changes()))).toEqual([[3, "insert", 2]]);
    await expect(allOf((await silent.open()).changes({ from: 1 }))).rejects.toMatchObject({ version: 1 });

    hand.commit([off]); // 6
    hand.commit([on, ...(await hand.data([node(7)])).map((file) => addLine(file))]); // 7
    const late = await hand.open();
    expect(versionsIn(await allOf(late.changes({ to: 5 })))).toEqual([1, 2, 3, 4, 5]);
    expect(versionsIn(await allOf(late.changes({ from: 7 })))).toEqual([7]);
    await expect(allOf(late.changes({ from: 3 }))).rejects.toMatchObject({
      code: "CDF_DISABLED",
      version: 6,
      details: { version: 6 },
    });
  });

  test("goes back as far as commits are kept", async () => {
    const hand = await fiveRows();
    const table = await (await hand.open()).at({ version: 3 });
    expect(await allOf(table.changes({ from: 2 }))).toHaveLength(2);
    const latest = await hand.open();
    await latest.checkpoint();
    const [file] = await hand.data([node(6)]);
    if (file === undefined) throw new Error("there is a file");
    hand.commit([addLine(file)]);
    for (let i = 0; i < 5; i++) rmSync(hand.logPath(i));
    await latest.refresh();
    expect(versionsIn(await allOf(latest.changes()))).toEqual([5, 6]);
    const gone = { code: "VERSION_NOT_FOUND", details: { oldest: 5, latest: 6 } };
    await expect(allOf(latest.changes({ from: 4 }))).rejects.toMatchObject(gone);
    await expect(allOf(latest.changes({ since: cursor(2) }))).rejects.toThrow("the log has those of versions 5 to 6");
    await expect(allOf(latest.changes({ fromTimestamp: text(1) }))).rejects.toMatchObject({
      code: "VERSION_NOT_FOUND",
    });
    unlinkSync(hand.logPath(5));
    expect(versionsIn(await allOf(latest.changes()))).toEqual([6]);
  });

  test("fails where a file of changes or of rows is gone", async () => {
    const hand = await fiveRows();
    hand.commit(await hand.cdc([["delete", node(1)]]));
    const table = await hand.open();
    for (const name of readdirSync(join(hand.folder, "_change_data")))
      unlinkSync(join(hand.folder, "_change_data", name));
    await expect(allOf(table.changes({ from: 5 }))).rejects.toMatchObject({
      code: "FILE_MISSING",
      message: expect.stringContaining("begin with a later version") as string,
    });
    expect(versionsIn(await allOf(table.changes({ to: 5 })))).toEqual([1, 2, 3, 4, 5]);
  });

  test.each([
    ["upsert", undefined],
    ["upsert", ["node_id"]],
    [null, undefined],
    [null, ["node_id"]],
  ] as const)("fails at the kind of change %j, net %j", async (kind, net) => {
    const hand = await HandTable.create(temporaryDirectory(), engine);
    hand.commit(
      await hand.cdc([
        ["insert", node(1)],
        [kind, node(1)],
        ["delete", node(1)],
      ]),
    );
    const table = await hand.open();
    await expect(allOf(table.changes({ from: 1, ...(net && { net }) }))).rejects.toMatchObject({
      code: "LOG_CORRUPT",
      version: 1,
      message: expect.stringContaining(`has the _change_type ${JSON.stringify(kind)}`) as string,
    });
  });

  test("has rows that the contract takes, and no others", async () => {
    const hand = await HandTable.create(temporaryDirectory(), engine);
    hand.commit(await hand.cdc([["insert", { ...node(1), node_kind: "" }]]));
    await expect(allOf((await hand.open()).changes({ from: 1 }))).rejects.toThrow(ValidationError);
  });
});
