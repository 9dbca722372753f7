// Tests of on-disk caches run where SQLite is: in Node from 22.13 on, and before it where better-sqlite3 was built (`make interop-cache` does).

import { test, type TestAPI } from "vitest";
import { loadSqlite } from "../runtime/cache/sqlite.js";

/** True: a cache can be opened here. */
export const hasSqlite: boolean = await loadSqlite().then(
  () => true,
  () => false,
);

/** `test`, of something that needs SQLite; skipped where there is none. */
export const testWithSqlite: TestAPI = test.skipIf(!hasSqlite) as TestAPI;
