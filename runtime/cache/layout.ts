// The tables of a cache. A file of another layout is emptied, never migrated: what was in it can be made again.

import type { Database } from "./database.js";

/** `user_version` of files of this layout. */
export const LAYOUT: number = 1;

// The totals are kept by the database itself, in the transaction of each change: a counter of a process would drift where several write.
const TABLES = `
CREATE TABLE entries (
  id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  key BLOB NOT NULL,
  tag TEXT,
  value BLOB,
  object TEXT,
  size INTEGER NOT NULL,
  expires_ms INTEGER,
  used_ms INTEGER NOT NULL,
  uses INTEGER NOT NULL
);
CREATE INDEX by_expiry ON entries (expires_ms) WHERE expires_ms IS NOT NULL;
CREATE INDEX by_use ON entries (used_ms, id);
CREATE INDEX by_uses ON entries (uses, used_ms, id);
CREATE INDEX by_object ON entries (object) WHERE object IS NOT NULL;
CREATE TABLE totals (
  entries INTEGER NOT NULL, bytes INTEGER NOT NULL, hits INTEGER NOT NULL, misses INTEGER NOT NULL, evicted INTEGER NOT NULL,
  settings BLOB
);
INSERT INTO totals VALUES (0, 0, 0, 0, 0, NULL);
CREATE TRIGGER added AFTER INSERT ON entries BEGIN
  UPDATE totals SET entries = entries + 1, bytes = bytes + new.size;
END;
CREATE TRIGGER changed AFTER UPDATE OF size ON entries BEGIN
  UPDATE totals SET bytes = bytes + new.size - old.size;
END;
CREATE TRIGGER removed AFTER DELETE ON entries BEGIN
  UPDATE totals SET entries = entries - 1, bytes = bytes - old.size;
END;
PRAGMA user_version = ${LAYOUT};
`;

/** Makes the tables where there are none, or others. @throws {SqlFault} */
export function prepareLayout(database: Database): void {
  if (versionOf(database) === LAYOUT) return;
  transact(database, () => {
    if (versionOf(database) === LAYOUT) return; // another process was faster
    const others = database.all(
      "SELECT type, name FROM sqlite_schema WHERE type IN ('table', 'view') AND substr(name, 1, 7) <> 'sqlite_'",
    );
    for (const { type, name } of others) {
      database.exec(`DROP ${type === "view" ? "VIEW" : "TABLE"} IF EXISTS "${String(name).replaceAll('"', '""')}"`);
    }
    database.exec(TABLES);
  });
}

/** Has entries found by their tag without looking at all of them, or no more so. @throws {SqlFault} */
export function prepareTagIndex(database: Database, isWanted: boolean): void {
  const is = database.all("SELECT name FROM sqlite_schema WHERE name = 'by_tag'").length > 0;
  if (is === isWanted) return;
  database.exec(
    isWanted
      ? "CREATE INDEX IF NOT EXISTS by_tag ON entries (tag) WHERE tag IS NOT NULL"
      : "DROP INDEX IF EXISTS by_tag",
  );
}

/** Does work that happens as a whole or not at all, while nobody else writes. @throws {SqlFault}; whatever the work throws */
export function transact<R>(database: Database, work: () => R): R {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    try {
      database.exec("ROLLBACK");
    } catch {
      // SQLite has rolled back by itself, as it does when the disk is full; the first error says why.
    }
    throw error;
  }
}

function versionOf(database: Database): number {
  return Number(database.all("PRAGMA user_version")[0]?.["user_version"]);
}
