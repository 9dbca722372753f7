// Tests of on-disk caches run where SQLite is: in Node from 22.13 on, and before it where better-sqlite3 was built (`make interop-cache` does).

import process from "node:process";
import { test, type TestAPI } from "vitest";
import { CacheError } from "tessera-contracts/cache";
import { loadSqlite } from "../runtime/cache/sqlite.js";

/** Where one of them is, nothing is skipped, whatever else is wrong. */
const isSure = process.getBuiltinModule("node:sqlite") !== undefined || process.env["TESSERA_SQLITE"] === "built";

/** True: a cache can be opened here. */
export const hasSqlite: boolean =
  isSure ||
  (await loadSqlite().then(
    () => true,
    (error: unknown) => {
      if (error instanceof CacheError && error.code === "CACHE_PEER_MISSING") return false;
      throw error;
    },
  ));

/** `test`, of something that needs SQLite; skipped where there is none. */
export const testWithSqlite: TestAPI = test.skipIf(!hasSqlite) as TestAPI;
