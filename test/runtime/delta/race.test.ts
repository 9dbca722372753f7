import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { temporaryDirectory } from "../../temporary-directory.js";
import { faultsOf } from "./race/race.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
});
afterAll(() => engine.close());

test("processes that append and delete at once lose nothing, and a reader sees whole commits", async () => {
  const race = { folder: join(temporaryDirectory(), "table"), writers: 2, appends: 6, deletes: true };
  expect(await faultsOf(race, engine)).toEqual([]);
});
