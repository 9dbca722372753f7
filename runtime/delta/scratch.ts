// Relations and tables that the engine knows by a name while a piece of work lasts.

import type { RecordBatch } from "tessera-contracts/arrow";
import type { FileEngine, Relation, Statement } from "tessera-contracts/engine";
import type { Host, OperationOptions } from "./host.js";
import { columnText, type SqlPiece } from "./expression/to-duckdb.js";

let names = 0;

/** What a piece of work keeps in the engine. Names come as SQL, in quotes. */
export class Scratch {
  readonly engine: FileEngine;
  readonly #options: OperationOptions;
  readonly #names: string[] = [];
  /** Lets files go that were brought to this machine for the work. */
  readonly #release: (() => void) | undefined;

  constructor({ engine, storage }: Host, options: OperationOptions) {
    this.engine = engine;
    this.#options = options;
    this.#release = storage.hold?.();
  }

  /** The name of a relation. */
  async relation(relation: Relation): Promise<string> {
    const name = `tessera_${names++}`;
    await this.engine.register(name, relation, this.#options);
    this.#names.push(name);
    return columnText([name]);
  }

  /** The rows of a relation, to stand behind `FROM`: a statement that can stand there gets no name. It may be executed each time. */
  async rowsOf(relation: Relation): Promise<string> {
    if (!("statement" in relation)) return this.relation(relation);
    const { sql, dialect, params = {} } = relation.statement;
    const isPart = dialect === this.engine.dialect && Object.keys(params).length === 0 && !sql.includes(";");
    // A comment at its end would hide what comes behind it.
    return isPart ? `(${sql}\n)` : this.relation(relation);
  }

  /** The name of a table with the rows of a statement, which is executed once. */
  async table(piece: SqlPiece): Promise<string> {
    const name = `tessera_${names++}`;
    await this.engine.materialise(name, this.#statement(piece), this.#options);
    this.#names.push(name);
    return columnText([name]);
  }

  /** The rows of a statement, batch by batch. */
  async *batches(piece: SqlPiece): AsyncGenerator<RecordBatch, void, undefined> {
    yield* await this.engine.query(this.#statement(piece), this.#options);
  }

  /** All rows of a statement that gives few. */
  async rows(sql: string, params: SqlPiece["params"] = {}): Promise<unknown[][]> {
    const rows: unknown[][] = [];
    for await (const batch of this.batches({ sql, params })) {
      for (let row = 0; row < batch.rowCount; row++) rows.push(batch.columns.map((column) => column.at(row)));
    }
    return rows;
  }

  async drop(): Promise<void> {
    try {
      for (const name of this.#names.splice(0).toReversed()) await this.engine.drop(name);
    } finally {
      this.#release?.();
    }
  }

  #statement({ sql, params }: SqlPiece): Statement {
    return { sql, dialect: this.engine.dialect, params };
  }
}

/** Does work with relations of its own, which are dropped at its end, however it ends. */
export async function withScratch<T>(
  host: Host,
  options: OperationOptions,
  work: (scratch: Scratch) => Promise<T>,
): Promise<T> {
  const scratch = new Scratch(host, options);
  try {
    return await work(scratch);
  } finally {
    await scratch.drop();
  }
}
