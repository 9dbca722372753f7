// SQLite, by `node:sqlite` where Node has it, else by the package better-sqlite3.

import process from "node:process";
import { type Database, type OpenDatabase, SqlFault, type SqlValue } from "./database.js";
import { CacheError } from "./errors.js";

/** What both packages have. */
interface Driver {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
  close(): unknown;
}

interface Statement {
  run(...parameters: readonly SqlValue[]): { readonly changes: number | bigint };
  all(...parameters: readonly SqlValue[]): readonly unknown[];
}

type DriverClass = new (path: string) => Driver;

/** The packages that can do it, as they are tried. */
export type SqliteName = "node:sqlite" | "better-sqlite3";

/**
 * Loads SQLite.
 * @param only the one package to take; default: the first that is there
 * @throws {CacheError} `CACHE_PEER_MISSING` if there is none
 */
export async function loadSqlite(only?: SqliteName): Promise<OpenDatabase> {
  const builtIn = only === "better-sqlite3" ? undefined : nodeSqlite();
  const driver = builtIn ?? (only === "node:sqlite" ? undefined : await betterSqlite());
  if (driver !== undefined) return (path) => new SqliteDatabase(driver, path);
  throw missing(only ?? "better-sqlite3");
}

/** Undefined before Node 22.13. */
function nodeSqlite(): DriverClass | undefined {
  const sqlite = process.getBuiltinModule("node:sqlite") as { readonly DatabaseSync: DriverClass } | undefined;
  return sqlite?.DatabaseSync;
}

async function betterSqlite(): Promise<DriverClass | undefined> {
  try {
    const { default: driver } = (await import("better-sqlite3" as string)) as { readonly default: DriverClass };
    new driver(":memory:").close(); // where its native part was not built, this says so
    return driver;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) {
      throw missing("better-sqlite3", error);
    }
    return undefined;
  }
}

function missing(name: SqliteName, cause?: unknown): CacheError {
  const why = cause instanceof Error ? ` (${cause.message.split("\n", 1)[0] ?? ""})` : "";
  const what =
    name === "node:sqlite"
      ? "this version of Node has no node:sqlite; take Node 22.13 or later"
      : "on-disk caches need SQLite, which Node has from 22.13 on; for an earlier one run `npm install better-sqlite3@12`";
  return new CacheError("CACHE_PEER_MISSING", `${what}${why}`, cause);
}

class SqliteDatabase implements Database {
  private readonly driver: Driver;
  private readonly statements = new Map<string, Statement>();

  constructor(driver: DriverClass, path: string) {
    this.driver = faulty(() => new driver(path));
  }

  exec(sql: string): void {
    faulty(() => this.driver.exec(sql));
  }

  run(sql: string, ...parameters: readonly SqlValue[]): number {
    return faulty(() => Number(this.statement(sql).run(...parameters).changes));
  }

  all(sql: string, ...parameters: readonly SqlValue[]): readonly { readonly [column: string]: SqlValue }[] {
    return faulty(() => this.statement(sql).all(...parameters)) as readonly { readonly [column: string]: SqlValue }[];
  }

  close(): void {
    this.statements.clear();
    faulty(() => this.driver.close());
  }

  private statement(sql: string): Statement {
    const known = this.statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.driver.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }
}

function faulty<R>(work: () => R): R {
  try {
    return work();
  } catch (error) {
    const kind = error instanceof Error ? kindOf(error) : undefined;
    if (kind === undefined) throw error;
    throw new SqlFault(kind, error as Error);
  }
}

/** The numbers of SQLite's result codes, and the names by which better-sqlite3 calls them. */
const KINDS: readonly (readonly [kind: SqlFault["kind"], number: number, name: string])[] = [
  ["disk", 3, "SQLITE_PERM"],
  ["busy", 5, "SQLITE_BUSY"],
  ["busy", 6, "SQLITE_LOCKED"],
  ["disk", 8, "SQLITE_READONLY"],
  ["disk", 10, "SQLITE_IOERR"],
  ["corrupt", 11, "SQLITE_CORRUPT"],
  ["full", 13, "SQLITE_FULL"],
  ["disk", 14, "SQLITE_CANTOPEN"],
  ["busy", 15, "SQLITE_PROTOCOL"],
  ["corrupt", 26, "SQLITE_NOTADB"],
];

/** Undefined if the statement is to blame. */
function kindOf(error: Error & { readonly code?: unknown; readonly errcode?: unknown }): SqlFault["kind"] | undefined {
  const [number, name] = [Number(error.errcode) & 0xff, String(error.code)]; // the low byte: the rest says more of the same
  return KINDS.find((row) => row[1] === number || name.startsWith(row[2]))?.[0];
}
