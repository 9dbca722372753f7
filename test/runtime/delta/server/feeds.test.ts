// The change data feed of a table: read by the server of its engine, or by us.

import { afterAll, beforeAll, expect, test } from "vitest";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { CdfReadRecord } from "tessera-contracts/contracts/diagnostics/events";
import { changeFeed, DeltaTable } from "tessera-contracts/delta";
import { eventOf, memoryDiagnostics } from "tessera-contracts/diagnostics";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import type { FeedRead } from "tessera-contracts/engine";
import { nodes } from "../cpg-nodes.js";
import { soundDirectory as temporaryDirectory } from "../sound-directory.js";
import { pretendServer, type PretendServer } from "./pretend-server.js";

let files: DuckDBEngine;
beforeAll(async () => {
  files = await duckdb({ threads: 1 });
});
afterAll(() => files.close());

/** A server that says of the rows of a table that they were inserted, and what it was asked. */
function serving(moment: string): { readonly server: PretendServer; readonly asked: FeedRead[] } {
  const asked: FeedRead[] = [];
  const server: PretendServer = {
    ...pretendServer(files),
    feedRows: (uri, read) => {
      asked.push(read);
      const columns = [...read.columns, "'insert' AS _change_type", "1::BIGINT AS _commit_version", moment];
      return { sql: `SELECT ${columns.join(", ")} FROM read_parquet('${uri}/*.parquet')`, dialect: "duckdb" };
    },
  };
  return { server, asked };
}

async function tableWith(properties: { readonly [key: string]: string }): Promise<string> {
  const on = { "delta.enableChangeDataFeed": "true", ...properties };
  const options = { engine: files, durable: false, properties: on };
  const table = await DeltaTable.create(temporaryDirectory(), CpgNodeTable, options);
  await table.append(nodes(0, 10));
  return table.uri;
}

const MOMENT = "TIMESTAMPTZ '2020-01-01' AS _commit_timestamp";

test("a server reads it, and says how much that was", async () => {
  const uri = await tableWith({});
  const { server, asked } = serving(MOMENT);
  const diagnostics = memoryDiagnostics();
  const records: CdfReadRecord[] = [];
  const onRead = (record: CdfReadRecord): void => void records.push(record);
  const feed = await changeFeed(uri, { engine: server, diagnostics, from: 1, to: 1, dataset: "nodes", onRead });
  expect("statement" in feed.relation).toBe(true);
  expect(asked).toEqual([{ from: 1, to: 1, columns: CpgNodeTable.spec.fields.map(({ name }) => name) }]);
  expect(records).toEqual([]);
  await feed.noteRead();
  expect(records).toMatchObject([{ dataset_name: "nodes", from_version: 1, to_version: 1, inserts: 10, deletes: 0 }]);
  expect(diagnostics.events.map((notice) => eventOf(notice, CdfReadRecord))).toMatchObject([{ inserts: 10 }]);
});

test.each<[string, string, { readonly [key: string]: string }, number]>([
  ["the columns are others", "'then' AS _commit_timestamp", {}, 1],
  ["columns were renamed, or may be", MOMENT, { "delta.columnMapping.mode": "name" }, 1],
  ["there are no changes", MOMENT, {}, 2],
])("we read it where %s", async (_, moment, properties, from) => {
  const uri = await tableWith(properties);
  const feed = await changeFeed(uri, { engine: serving(moment).server, from, to: 1 });
  expect("batches" in feed.relation).toBe(true);
  await feed.noteRead();
});
