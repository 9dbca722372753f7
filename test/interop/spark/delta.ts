// Delta tables both ways: a server writes and this library reads, this library writes and the server reads.
// node test/run-typescript.mjs test/interop/spark/delta.ts sc://127.0.0.1:15002 DIRECTORY: an empty directory that both see

import { deepStrictEqual as same, rejects } from "node:assert";
import { join, resolve } from "node:path";
import { column, columnFrom, packIpc, RecordBatch, schema } from "tessera-contracts/arrow";
import type { DeltaRequestInit } from "tessera-contracts/contracts/delta/control";
import { execute, tableHistory } from "tessera-contracts/delta";
import { duckdb } from "tessera-contracts/duckdb";
import { session } from "tessera-contracts/run";
import { spark } from "tessera-contracts/spark";
import { localStorage } from "tessera-contracts/storage";

const [url = "sc://127.0.0.1:15002", directory = "."] = process.argv.slice(2);
const files = await duckdb({ threads: 2 });
const server = await spark(url, { files });

const COLUMNS = schema([column("id", { type: "i64" }), column("name", { type: "string" })]);
const rowsOf = (...rows: readonly (readonly [number, string | null])[]): RecordBatch =>
  new RecordBatch(COLUMNS, [
    columnFrom(
      { type: "i64" },
      rows.map(([id]) => BigInt(id)),
    ),
    columnFrom(
      { type: "string" },
      rows.map(([, name]) => name),
    ),
  ]);
const ipcOf = (...rows: readonly (readonly [number, string | null])[]): ReturnType<typeof packIpc> =>
  packIpc([rowsOf(...rows)]);

/** The rows of a table as a session of an engine reads them. */
async function read(uri: string, engine: typeof files | typeof server): Promise<unknown> {
  const reading = await session({ engine, datasets: { t: uri } });
  try {
    const rel = { rel: "scan", dataset: "t", columns: [], version: null } as const;
    return await reading.rows({ rel: "sort", input: rel, keys: [{ column: "id", order: "ascending" }] });
  } finally {
    await reading.close();
  }
}

async function readBoth(uri: string, expected: readonly (readonly [number, string | null])[]): Promise<void> {
  const rows = expected.map(([id, name]) => ({ id: BigInt(id), name }));
  same(await read(uri, files), rows);
  same(await read(uri, server), rows);
}

async function serverWrites(): Promise<void> {
  const table = { table_uri: resolve(join(directory, "theirs")) };
  const commit = {
    custom_metadata: { run_id: "run-1" },
    app_transactions: [{ app_id: "tessera:run-1:t", version: 1 }],
  };
  const write = { table, mode: "append", commit } as const;
  const first = await server.execute({ write: { ...write, data_ipc: ipcOf([1, "a"], [2, null], [3, "c"]) } });
  same([first.version, first.num_added_rows, first.skipped], [0, 3, false]);
  const again = await server.execute({ write: { ...write, data_ipc: ipcOf([9, "twice"]) } });
  same([again.version, again.skipped], [0, true]);
  await readBoth(table.table_uri, [
    [1, "a"],
    [2, null],
    [3, "c"],
  ]);
  const updated = await server.execute({
    update: { table, predicate: "id = 1", assignments: { name: "concat(name, '!')" } },
  });
  same([updated.version, updated.num_updated_rows], [1, 1]);
  const deleted = await server.execute({ delete_rows: { table, predicate: "name is null" } });
  same([deleted.version, deleted.num_deleted_rows], [2, 1]);
  const merged = await server.execute({
    merge: {
      table,
      source_ipc: ipcOf([3, "C"], [4, "d"]),
      merge_predicate: "source.id = target.id",
      matched: [{ action: "update", assignments: { name: "source.name" }, predicate: null }],
      not_matched: [{ values: { id: "source.id", name: "source.name" }, predicate: null }],
    },
  });
  same([merged.version, merged.num_target_rows_inserted, merged.num_target_rows_updated], [3, 1, 1]);
  await readBoth(table.table_uri, [
    [1, "a!"],
    [3, "C"],
    [4, "d"],
  ]);
  const { entries } = await tableHistory({ storage: localStorage(table.table_uri) });
  // As a run of our own would be found again.
  const metadata = JSON.parse(entries.at(-1)?.user_metadata ?? "{}") as { readonly run_id?: string };
  same([entries.map(({ version }) => version), metadata.run_id], [[3, 2, 1, 0], "run-1"]);
  await server.register("more", { schema: COLUMNS, batches: [rowsOf([5, "e"])] });
  const source = { statement: { sql: "SELECT id, name FROM more", dialect: "spark" } } as const;
  const plan = await server.execute({ write: { table, mode: "append", data_ipc: ipcOf() } }, source);
  same([plan.version, plan.num_added_rows], [4, 1]);
  await rejects(
    server.execute({
      write: {
        table,
        mode: "append",
        data_ipc: packIpc([
          new RecordBatch(schema([column("x", { type: "i64" })]), [columnFrom({ type: "i64" }, [1n])]),
        ]),
      },
    }),
    { code: "SCHEMA_MISMATCH", committed: false },
  );
  await rejects(server.execute({ delete_rows: { table, predicate: "nope = 1" } }), { code: "QUERY", committed: false });
  await rejects(server.execute({ checkpoint: { table } }), { code: "UNSUPPORTED" });
}

async function weWrite(): Promise<void> {
  const table = { table_uri: resolve(join(directory, "ours")) };
  for (const rows of [[[1, "a"]], [[2, "b"]]] as const) {
    await execute({ write: { table, mode: "append", data_ipc: ipcOf(...rows) } }, { engine: files });
  }
  await execute({ delete_rows: { table, predicate: "id = 1" } }, { engine: files });
  await readBoth(table.table_uri, [[2, "b"]]);
}

/** Both append at once: of each batch, every row is there once. */
async function bothWrite(): Promise<void> {
  const table = { table_uri: resolve(join(directory, "both")) };
  const append = (id: number): DeltaRequestInit => ({
    write: { table, mode: "append", data_ipc: ipcOf([id, `row ${id}`]), commit: { max_commit_retries: 20 } },
  });
  await execute(append(0), { engine: files });
  const theirs = async (): Promise<void> => {
    for (const id of [1, 2, 3]) await server.execute(append(id));
  };
  const mine = async (): Promise<void> => {
    for (const id of [4, 5, 6, 7, 8, 9]) await execute(append(id), { engine: files });
  };
  await Promise.all([theirs(), mine()]);
  await readBoth(
    table.table_uri,
    Array.from({ length: 10 }, (_, id) => [id, `row ${id}`] as const),
  );
}

try {
  await weWrite();
  if (server.capabilities.writesDelta) {
    await serverWrites();
    await bothWrite();
  } else
    await rejects(server.execute({ delete_rows: { table: { table_uri: "/x" }, predicate: null } }), {
      code: "UNSUPPORTED",
    });
  process.stdout.write(`Delta tables both ways with ${server.version}\n`);
} finally {
  await server.close();
  await files.close();
}
