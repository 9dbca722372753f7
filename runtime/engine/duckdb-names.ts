// The tables and views of an instance of DuckDB, by the names that they were given here.

import type { DuckDBValue } from "@duckdb/node-api";
import { literal, quoted } from "./duckdb-sql.js";
import type { ExecuteOptions } from "./engine.js";

/** What stands behind a name. */
export type Kind = "TABLE" | "VIEW";

/** The names that were given to tables and views, and what others in the instance have. */
export class TakenNames {
  readonly #rowsOf: (sql: string, options: ExecuteOptions) => Promise<DuckDBValue[][]>;
  readonly #kinds = new Map<string, Kind>();
  /** What is dropped with a name besides. */
  readonly #beside = new Map<string, string>();

  /** @param rowsOf executes a text */
  constructor(rowsOf: (sql: string, options: ExecuteOptions) => Promise<DuckDBValue[][]>) {
    this.#rowsOf = rowsOf;
  }

  /** Whether a name was given here. */
  has(name: string): boolean {
    return this.#kinds.has(name);
  }

  /** Takes down a name that something was given elsewhere. */
  take(name: string, kind: Kind): void {
    this.#kinds.set(name, kind);
  }

  /** Has another name dropped with a name. */
  takeBeside(name: string, other: string): void {
    this.#beside.set(name, other);
  }

  /** Makes a table or a view, in the place of what others may have by its name: to look first takes longer than most statements. */
  async create(
    kind: Kind,
    name: string,
    { text, options }: { readonly text: string; readonly options: ExecuteOptions },
  ): Promise<void> {
    const sql = `CREATE OR REPLACE ${kind} ${quoted(name)} ${text}`;
    try {
      await this.#rowsOf(sql, options);
    } catch (error) {
      // DuckDB refuses to replace a table by a view, and the reverse.
      const found = await this.#kindOf(name);
      if (found === null || found === kind) throw error;
      await this.drop(name);
      await this.#rowsOf(sql, options);
    }
    this.#kinds.set(name, kind);
  }

  /** Drops what has a name, if anything has. */
  async drop(name: string): Promise<void> {
    for (const one of [name, this.#beside.get(name)]) {
      if (one === undefined) continue;
      // DuckDB refuses to drop a table as a view, and the reverse.
      const kind = this.#kinds.get(one) ?? (await this.#kindOf(one));
      if (kind !== null) await this.#rowsOf(`DROP ${kind} IF EXISTS ${quoted(one)}`, {});
      this.#kinds.delete(one);
    }
    this.#beside.delete(name);
  }

  /** What a name stands for that was not given here; null if it is free. */
  async #kindOf(name: string): Promise<Kind | null> {
    const sql = `SELECT table_type FROM information_schema.tables WHERE table_name = ${literal(name)}`;
    const [found] = await this.#rowsOf(sql, {});
    if (found === undefined) return null;
    return found[0] === "VIEW" ? "VIEW" : "TABLE";
  }
}
