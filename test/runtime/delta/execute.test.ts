import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { column, columnFrom, packIpc, RecordBatch, schema } from "tessera-contracts/arrow";
import type { CpgNode, CpgNodeInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaRequest, type DeltaRequestInit } from "tessera-contracts/contracts/delta/control";
import { DeltaOperationEvent } from "tessera-contracts/contracts/delta/reports";
import { type DeltaError, type DeltaOptions, DeltaTable, execute, sql } from "tessera-contracts/delta";
import { eventOf, memoryDiagnostics } from "tessera-contracts/diagnostics";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { Raw, ValidationError } from "tessera-contracts/serde";
import { allOf, node, nodes, sorted } from "./cpg-nodes.js";
import { soundDirectory as temporaryDirectory } from "./sound-directory.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

const options = (more: Partial<DeltaOptions> = {}): DeltaOptions => ({ engine, durable: false, ...more });

type Nodes = DeltaTable<CpgNode, CpgNodeInit>;

/** Nodes 0 to 9 in version 1, and 10 to 19 in version 2. */
async function twoAppends(): Promise<Nodes> {
  const table = await DeltaTable.create(temporaryDirectory(), CpgNodeTable, {
    ...options(),
    write: { enable_features: ["changeDataFeed"] },
  });
  await table.append(nodes(0, 10));
  await table.append(nodes(10, 20));
  return table;
}

const ipc = (rows: readonly CpgNode[]): Raw => packIpc([CpgNodeTable.batch(rows)]);

/** What differs between two runs. */
function withoutTimes(report: object): object {
  const own = Object.entries(report).filter(([name]) => !name.endsWith("_time_ms") && name !== "table_uri");
  return Object.fromEntries(own.map(([name, value]) => [name, name === "files_deleted" ? value.length : value]));
}

type Body<Kind extends keyof DeltaRequestInit> = Omit<NonNullable<DeltaRequestInit[Kind]>, "table">;
type Case<Kind extends keyof DeltaRequestInit> = readonly [
  kind: Kind,
  request: Body<Kind>,
  method: (table: Nodes) => Promise<object>,
];
const like = <Kind extends keyof DeltaRequestInit>(...one: Case<Kind>): Case<keyof DeltaRequestInit> =>
  one as unknown as Case<keyof DeltaRequestInit>;

const commit = { custom_metadata: { run_id: "run-1" } };
const CASES = [
  like("write", { data_ipc: ipc(nodes(20, 30)), mode: "append", commit }, (table) =>
    table.append(nodes(20, 30), { write: { commit } }),
  ),
  like("write", { data_ipc: ipc(nodes(20, 30)), mode: "overwrite" }, (table) => table.overwrite(nodes(20, 30))),
  like("delete_rows", { predicate: "bstart < 5", commit }, (table) =>
    table.delete("bstart < 5", { write: { commit } }),
  ),
  like("delete_rows", { predicate: null }, (table) => table.delete(null)),
  like("update", { predicate: "node_kind = 'CALL'", assignments: { bend: "bend + 1" } }, (table) =>
    table.update("node_kind = 'CALL'", { bend: sql("bend + 1") }),
  ),
  like(
    "merge",
    {
      source_ipc: ipc([node(3, { bend: 99 }), node(50)]),
      merge_predicate: "source.node_id = target.node_id",
      matched: [{ action: "update", assignments: { bend: "source.bend" } }],
      not_matched: [{ values: { node_id: "source.node_id", node_kind: "source.node_kind" } }],
      not_matched_by_source: [{ action: "delete", predicate: "target.bstart > 15" }],
    },
    (table) =>
      table.merge([node(3, { bend: 99 }), node(50)], "source.node_id = target.node_id", {
        matched: [{ update: { bend: sql("source.bend") } }],
        notMatched: [{ insert: { node_id: sql("source.node_id"), node_kind: sql("source.node_kind") } }],
        notMatchedBySource: [{ when: "target.bstart > 15", delete: true }],
      }),
  ),
  like("optimize", {}, (table) => table.optimize()),
  like("optimize", { z_order_cols: ["bstart"], target_size: 1000, commit }, (table) =>
    table.optimize({ zorder_by: ["bstart"], target_size: 1000, commit }),
  ),
  like("vacuum", { retention_hours: 0, enforce_retention: false, mode: "full" }, (table) =>
    table.vacuum({ retention_hours: 0, enforce_retention: false, mode: "full" }),
  ),
  like("restore", { version: 1 }, (table) => table.restore({ version: 1 })),
  like("set_properties", { properties: { "delta.checkpointInterval": "20" } }, (table) =>
    table.setProperties({ "delta.checkpointInterval": "20" }),
  ),
  like("add_features", { features: ["deletionVectors"], allow_protocol_increase: true }, (table) =>
    table.addFeatures(["deletionVectors"]),
  ),
  like("add_constraints", { constraints: [{ name: "ordered", expr: "bend >= bstart" }] }, (table) =>
    table.addConstraints({ ordered: "bend >= bstart" }),
  ),
  like("drop_constraints", { names: ["nothing"], raise_if_missing: false }, (table) =>
    table.dropConstraints(["nothing"], { missing: "ignore" }),
  ),
];

const lastCommit = (folder: string): object[] => {
  const log = join(folder, "_delta_log");
  const last = readdirSync(log)
    .filter((name) => /^\d+\.json$/.test(name))
    .toSorted()
    .at(-1);
  return readFileSync(join(log, last ?? ""), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
};

describe("a request", () => {
  test.each(CASES)("of the kind %s does what the method does", async (kind, request, method) => {
    const [one, other] = [await twoAppends(), await twoAppends()];
    const report = await execute(
      { [kind]: { table: { table_uri: one.uri }, ...request } } as DeltaRequestInit,
      options(),
    );
    expect(withoutTimes(report)).toEqual(withoutTimes(await method(other)));
    await one.refresh();
    expect([one.version, await sorted(one.read())]).toEqual([other.version, await sorted(other.read())]);
    expect(lastCommit(one.uri).map((line) => Object.keys(line))).toEqual(
      lastCommit(other.uri).map((line) => Object.keys(line)),
    );
    expect(one.snapshot.properties).toEqual(other.snapshot.properties);
  });

  test("for a checkpoint writes that of the version it names", async () => {
    const table = await twoAppends();
    const report = await execute({ checkpoint: { table: { table_uri: table.uri, version: 1 } } }, options());
    expect(report).toMatchObject({ version: 1, files: ["_delta_log/00000000000000000001.checkpoint.parquet"] });
    expect(await (await table.refresh()).count()).toBe(20);
  });

  test("to look at a table counts the files that the predicate leaves", async () => {
    const table = { table_uri: (await twoAppends()).uri };
    const all = await execute({ snapshot: { table } }, options());
    expect(all).toMatchObject({ version: 2, files: 2, rows: 20, contract: "cpg/rows.CpgNode" });
    const some = await execute({ snapshot: { table: { ...table, version: 2 }, predicate: "bstart >= 10" } }, options());
    expect(some).toMatchObject({ table: { version: 2 }, files: 1, rows: 10 });
  });

  test("for a provider gets what the engine reads", async () => {
    const table = { table_uri: (await twoAppends()).uri, version: 1 };
    await engine.register("provided", await execute({ provider: { table } }, options()));
    const [batch] = await (await engine.query({ sql: "SELECT count(*) FROM provided", dialect: "duckdb" })).collect();
    expect(batch?.columns[0]?.at(0)).toBe(10n);
    await engine.drop("provided");
  });

  test("for changes gets those of the versions that it names", async () => {
    const table = await twoAppends();
    await table.delete("bstart = 12");
    const wanted = {
      table: { table_uri: table.uri },
      options: { starting_version: 2, columns: ["node_id", "bstart"] },
    };
    const changes = await allOf(await execute({ cdf: wanted }, options()));
    expect(changes).toHaveLength(11);
    expect(changes.at(-1)).toMatchObject({ kind: "delete", version: 3, row: { node_id: "cst_node:12", bstart: 12n } });
    await expect(
      execute({ cdf: { ...wanted, table: { table_uri: table.uri, version: 1 } } }, options()),
    ).rejects.toMatchObject({ code: "OPTION_INVALID", details: { field: "table.version" } });
  });
});

describe("a write", () => {
  const own = schema([column("p", { type: "string" }), column("n", { type: "i64" }, { nullable: false })]);
  const batch = (...rows: readonly [string | null, bigint][]): RecordBatch =>
    new RecordBatch(
      own,
      own.fields.map(({ type }, i) =>
        columnFrom(
          type,
          rows.map((row) => row[i]),
        ),
      ),
      { rowCount: rows.length },
    );
  const rows = packIpc([batch(["a", 1n], [null, 2n])]);

  test("creates a table of the columns that come with it in the commit of the rows", async () => {
    const table = { table_uri: join(temporaryDirectory(), "new") };
    const write = { table, data_ipc: rows, mode: "error" as const, partition_columns: ["p"] };
    expect(await execute({ write }, options())).toMatchObject({ version: 0, num_added_rows: 2, num_partitions: 2 });
    expect(lastCommit(table.table_uri).map((line) => Object.keys(line)[0])).toEqual(
      ["commitInfo", "protocol", "metaData", "add", "add"], // prettier-ignore
    );
    await expect(execute({ write }, options())).rejects.toMatchObject({ code: "ALREADY_EXISTS" });
    expect(await execute({ write: { ...write, mode: "ignore" } }, options())).toMatchObject({
      version: 0,
      skipped: true,
    });
    const found = await execute({ snapshot: { table } }, options());
    expect(found).toMatchObject({ rows: 2, contract: null, partition_columns: ["p"] });
    const other = { ...write, mode: "append" as const, partition_columns: ["n"] };
    await expect(execute({ write: other }, options())).rejects.toMatchObject({
      code: "OPTION_INVALID",
      details: { field: "partition_columns" },
    });
  });

  test("holds rows against its own constraints, and does not add them", async () => {
    const table = { table_uri: join(temporaryDirectory(), "held") };
    const write = { table, data_ipc: rows, mode: "append" as const };
    await execute({ write }, options());
    const held = { ...write, constraints: [{ name: "small", expr: "n < 2" }] };
    await expect(execute({ write: held }, options())).rejects.toMatchObject({ code: "CONSTRAINT_VIOLATED" });
    const found = await execute({ snapshot: { table } }, options());
    expect([found.version, found.rows, found.properties]).toEqual([0, 2, {}]);
  });

  test("leaves no table behind if its rows are refused", async () => {
    const table = { table_uri: join(temporaryDirectory(), "refused") };
    const constraints = [{ name: "small", expr: "n < 2" }];
    const write = { table, data_ipc: rows, mode: "append" as const, constraints };
    await expect(execute({ write }, options())).rejects.toMatchObject({ code: "CONSTRAINT_VIOLATED" });
    await expect(execute({ snapshot: { table } }, options())).rejects.toMatchObject({ code: "NOT_A_TABLE" });
  });

  test.each([
    ["append", [["created", 0], ["written", 1]], 4], // prettier-ignore
    ["overwrite", [["created", 0], ["written", 1]], 2], // prettier-ignore
    ["ignore", [["created", 0], ["skipped", 0]], 2], // prettier-ignore
    ["error", [["created", 0], ["ALREADY_EXISTS", null]], 2], // prettier-ignore
  ] as const)("meets one that creates the table too: %s", async (mode, outcomes, count) => {
    const table = { table_uri: join(temporaryDirectory(), "raced") };
    const write = { table, data_ipc: rows, mode };
    const outcome = async (): Promise<readonly [string, number | null]> => {
      try {
        const { version, skipped } = await execute({ write }, options());
        return [skipped ? "skipped" : version === 0 ? "created" : "written", version];
      } catch (error) {
        return [(error as DeltaError).code, null];
      }
    };
    const both = await Promise.all([outcome(), outcome()]);
    expect(both.toSorted(([one], [other]) => (one === "created" ? -1 : other === "created" ? 1 : 0))).toEqual(outcomes);
    expect((await execute({ snapshot: { table } }, options())).rows).toBe(count);
  });

  test("keeps times in its commits from the first one on, if the policy says so", async () => {
    const table = { table_uri: join(temporaryDirectory(), "timed") };
    const policy = { write_policy: { enable_features: ["inCommitTimestamp" as const] } };
    const write = { table, data_ipc: rows, mode: "append" as const };
    await execute({ write }, options({ policy, now: () => 1_000_000 }));
    expect(lastCommit(table.table_uri)[0]).toMatchObject({ commitInfo: { inCommitTimestamp: 1_000_000 } });
    expect(await execute({ write }, options({ policy }))).toMatchObject({ version: 1 });
  });

  test("widens the table where its schema mode says so, and is refused where it does not", async () => {
    const table = { table_uri: join(temporaryDirectory(), "wide") };
    await execute({ write: { table, data_ipc: rows, mode: "append" } }, options());
    const wide = schema([...own.fields, column("more", { type: "f64" })]);
    const data_ipc = packIpc([
      new RecordBatch(wide, [...batch(["c", 3n]).columns, columnFrom({ type: "f64" }, [0.5])], { rowCount: 1 }),
    ]);
    await expect(execute({ write: { table, data_ipc, mode: "append" } }, options())).rejects.toMatchObject({
      code: "SCHEMA_MISMATCH",
    });
    await execute({ write: { table, data_ipc, mode: "append", schema_mode: "merge" } }, options());
    expect((await execute({ snapshot: { table } }, options())).schema.fields.map(({ name }) => name)).toEqual([
      "p",
      "n",
      "more",
    ]);
  });

  test("of rows that break the contract that is given writes nothing", async () => {
    const table = await twoAppends();
    const data_ipc = ipc([node(20, { bstart: 9, bend: 1 })]);
    const write = { table: { table_uri: table.uri }, data_ipc, mode: "append" as const };
    await expect(execute({ write }, { ...options(), table: CpgNodeTable })).rejects.toThrow("bend must not be before");
    expect((await table.refresh()).version).toBe(2);
  });
});

describe("a request that names a version", () => {
  test("fails where a commit since then is in conflict with it", async () => {
    const table = await twoAppends();
    const ref = { table_uri: table.uri, version: 1 };
    await table.delete("bstart = 3");
    await expect(execute({ delete_rows: { table: ref, predicate: "bstart < 5" } }, options())).rejects.toMatchObject({
      code: "COMMIT_CONFLICT",
    });
    expect(
      await execute({ delete_rows: { table: { table_uri: table.uri }, predicate: "bstart < 5" } }, options()),
    ).toMatchObject({ version: 4, num_deleted_rows: 4 });
    await expect(execute({ vacuum: { table: ref } }, options())).rejects.toMatchObject({ code: "COMMIT_CONFLICT" });
  });

  test("stands beside commits that did not touch what it read", async () => {
    const table = await twoAppends();
    const ref = { table_uri: table.uri, version: 1 };
    expect(await execute({ delete_rows: { table: ref, predicate: "bstart < 5" } }, options())).toMatchObject({
      version: 3,
    });
    expect(await (await table.refresh()).count()).toBe(15);
  });
});

describe("what cannot be carried out", () => {
  const table = { table_uri: "nowhere" };
  const REFUSED: readonly (readonly [field: string, request: DeltaRequestInit])[] = [
    ["scan.file_column_name", { snapshot: { table, scan: { file_column_name: "file" } } }],
    ["scan.wrap_partition_values", { provider: { table, scan: { wrap_partition_values: true } } }],
    ["table.storage_options", { checkpoint: { table: { ...table, storage_options: { aws_region: "x" } } } }],
  ];

  test.each(REFUSED)("is refused with the name of the field %s", async (field, request) => {
    await expect(execute(request, options())).rejects.toMatchObject({ code: "OPTION_INVALID", details: { field } });
  });

  test("in a table that is there is refused with the name of the field", async () => {
    const { uri } = await DeltaTable.create(temporaryDirectory(), CpgNodeTable, options());
    const at = { table_uri: uri };
    const features = execute({ add_features: { table: at, features: ["deletionVectors"] } }, options());
    await expect(features).rejects.toMatchObject({ details: { field: "allow_protocol_increase" } });
    const carried = { app_transactions: [{ app_id: "a", version: 1 }] };
    const optimize = execute({ optimize: { table: at, commit: carried } }, options());
    await expect(optimize).rejects.toMatchObject({ details: { field: "commit.app_transactions" } });
  });

  const NONE: readonly (readonly [message: string, request: object])[] = [
    ["Object contains unknown field `drop_table`", { drop_table: { table } }],
    ["Object missing required field `predicate` - at `$.delete_rows`", { delete_rows: { table } }],
    ["Expected `int | null`, got `str` - at `$.restore.version`", { restore: { table, version: "1" } }],
    ["a request asks for exactly one thing", {}],
    ["a request asks for exactly one thing", { checkpoint: { table }, vacuum: { table } }],
  ];

  test.each(NONE)("since it is no request is refused: %s", async (message, request) => {
    const error: unknown = await execute(request as DeltaRequestInit, options()).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as ValidationError).message).toContain(message);
  });

  test("since its rows are no Arrow stream is refused", async () => {
    const write = {
      table: { table_uri: temporaryDirectory() },
      data_ipc: Raw.msgpack(Uint8Array.of(1)),
      mode: "append" as const,
    };
    await expect(execute({ write }, options())).rejects.toThrow("Expected a bin of MessagePack");
  });
});

test("requests survive as MessagePack, and each tells diagnostics once", async () => {
  const { uri } = await twoAppends();
  const diagnostics = memoryDiagnostics();
  const request: DeltaRequestInit = {
    write: { table: { table_uri: uri }, data_ipc: ipc(nodes(20, 22)), mode: "append" },
  };
  const sent = DeltaRequest.decodeMsgpack(DeltaRequest.encodeMsgpack(DeltaRequest.create(request)));
  await execute(sent, options({ diagnostics, now: () => 7 }));
  await execute({ snapshot: { table: { table_uri: uri } } }, options({ diagnostics, now: () => 7 }));
  expect(diagnostics.events.flatMap((event) => eventOf(event, DeltaOperationEvent) ?? [])).toEqual([
    {
      event_time_unix_ms: 7,
      operation: "DeltaWriteRequest",
      table_uri: uri,
      version: 3,
      metrics: { numFiles: "1", numOutputRows: "2", numOutputBytes: expect.any(String) as string, duration_ms: 0 },
    },
    {
      event_time_unix_ms: 7,
      operation: "DeltaSnapshotRequest",
      table_uri: uri,
      version: 3,
      metrics: { duration_ms: 0 },
    },
  ]);
});
