// What a cache needs of SQLite. `sqlite.ts` has the two packages that can do it.

/** A value of a row. */
export type SqlValue = null | number | string | Uint8Array;

/** A row by the names of its columns. */
export interface SqlRow {
  readonly [column: string]: SqlValue;
}

/** A database that is open. All calls are synchronous; they throw `SqlFault`. */
export interface Database {
  /** Executes statements that give no rows. */
  exec(sql: string): void;
  /** Executes a statement with `?` in it, and returns how many rows it changed. */
  run(sql: string, ...parameters: readonly SqlValue[]): number;
  /** The rows of a query. */
  all(sql: string, ...parameters: readonly SqlValue[]): readonly SqlRow[];
  close(): void;
}

/** Opens the database in a file, which is made if it is not there. @throws {SqlFault} */
export type OpenDatabase = (path: string) => Database;

/** What the disk, or other processes, kept SQLite from doing. A mistake in a statement is none: it is thrown as it comes. */
export class SqlFault extends Error {
  /** `busy`: others write; `corrupt`: the file is damaged, or none of SQLite's; `full`: there is no space; `disk`: it cannot be used. */
  readonly kind: "busy" | "corrupt" | "full" | "disk";

  constructor(kind: SqlFault["kind"], cause: Error) {
    super(cause.message, { cause });
    this.name = "SqlFault";
    this.kind = kind;
  }
}
