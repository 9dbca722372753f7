// A Delta table of a contract.

import type { RecordBatch, Table } from "tessera-contracts/arrow";
import type {
  CheckpointReport,
  DeltaAppendReport,
  DeltaDeleteReport,
  HistoryEntry,
} from "tessera-contracts/contracts/delta/reports";
import { DeltaError } from "./errors.js";
import { type DeltaOptions, type Host, hostOf, type OperationOptions } from "./host.js";
import type { Snapshot } from "./log/snapshot.js";
import { snapshotOf } from "./log/checkpoint-engine.js";
import { versionAt } from "./log/time-travel.js";
import { appendRows, type AppendOptions } from "./operations/append.js";
import { deleteRows } from "./operations/delete.js";
import { checkpointIfDue, writeCheckpoint } from "./operations/checkpoint.js";
import { historyOf } from "./operations/history.js";
import { createTable, type CreateOptions, tableExists } from "./operations/create.js";
import type { Predicate } from "./scan/predicate.js";
import { countRows, queryRows, type TableReadOptions, readRows } from "./scan/read.js";
import { type ContractFit, fitOf, requireReadableBy } from "./schema/fit.js";
import type { Input } from "./write/input.js";
import { DEFAULT_RETRIES } from "./write/settings.js";

/** A state of a table: a version, or the latest one at a moment (RFC 3339). */
export type TablePoint = { readonly version: number } | { readonly timestamp: string };

/** How the history is read. */
export interface HistoryOptions extends OperationOptions {
  /** Commits at most. Default: all that the log keeps. */
  readonly limit?: number;
}

/**
 * A Delta table whose rows are of a contract, at one version; a write moves it on to the version that it made. Two writes on one
 * `DeltaTable` queue; writers beside it are met by the protocol's rules.
 */
export class DeltaTable<Row, Init = Row> {
  readonly table: Table<Row, Init>;
  readonly #host: Host;
  readonly #isPast: boolean;
  #snapshot: Snapshot;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(
    table: Table<Row, Init>,
    { host, snapshot, isPast }: { host: Host; snapshot: Snapshot; isPast: boolean },
  ) {
    this.table = table;
    this.#host = host;
    this.#snapshot = snapshot;
    this.#isPast = isPast;
  }

  /**
   * Creates a table with the columns of a contract and no rows.
   * @throws {DeltaError} `ALREADY_EXISTS`, `SCHEMA_INVALID`, `FEATURE_UNSUPPORTED`
   */
  static async create<Row, Init>(
    uri: string,
    table: Table<Row, Init>,
    options: DeltaOptions & CreateOptions,
  ): Promise<DeltaTable<Row, Init>> {
    const host = hostOf(uri, options);
    await createTable(host, table, options);
    return DeltaTable.#at(host, table, options);
  }

  /**
   * Opens a table.
   * @throws {DeltaError} `NOT_A_TABLE`; `CONTRACT_MISMATCH` if its rows cannot be read by the contract, with all that stands in the way
   */
  static async open<Row, Init>(
    uri: string,
    table: Table<Row, Init>,
    options: DeltaOptions & OperationOptions,
  ): Promise<DeltaTable<Row, Init>> {
    return DeltaTable.#at(hostOf(uri, options), table, options);
  }

  /** Opens a table, or creates it if there is none. @throws {DeltaError} as `create` and `open` */
  static async openOrCreate<Row, Init>(
    uri: string,
    table: Table<Row, Init>,
    options: DeltaOptions & CreateOptions,
  ): Promise<DeltaTable<Row, Init>> {
    const host = hostOf(uri, options);
    if (!(await tableExists(host))) {
      await createTable(host, table, options).catch((error: unknown) => {
        // Somebody else created it meanwhile.
        if (!(error instanceof DeltaError && error.code === "ALREADY_EXISTS")) throw error;
      });
    }
    return DeltaTable.#at(host, table, options);
  }

  static async #at<Row, Init>(
    host: Host,
    table: Table<Row, Init>,
    { signal, version }: OperationOptions & { readonly version?: number },
  ): Promise<DeltaTable<Row, Init>> {
    const snapshot = await snapshotOf(host, {
      ...(signal && { signal }),
      ...(version === undefined ? {} : { version }),
    });
    const opened = new DeltaTable(table, { host, snapshot, isPast: version !== undefined });
    requireReadableBy(table, opened.fit, snapshot.place);
    return opened;
  }

  /** Where the table is. */
  get uri(): string {
    return this.#host.uri;
  }

  get version(): number {
    return this.#snapshot.version;
  }

  /** The table as its log has it. */
  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** How the columns of the table and those of the contract go together. */
  get fit(): ContractFit {
    return fitOf(this.#snapshot.schema, this.table);
  }

  /** Moves on to the latest version. */
  async refresh(options: OperationOptions = {}): Promise<this> {
    this.#requirePresent("be refreshed");
    this.#snapshot = await snapshotOf(this.#host, options);
    return this;
  }

  /** The table as it was, which can only be read. @throws {DeltaError} `VERSION_NOT_FOUND` naming what is kept */
  async at(point: TablePoint, options: OperationOptions = {}): Promise<DeltaTable<Row, Init>> {
    const version = "version" in point ? point.version : await this.#versionAt(point.timestamp, options);
    return DeltaTable.#at(this.#host, this.table, { ...options, version });
  }

  async #versionAt(timestamp: string, { signal }: OperationOptions): Promise<number> {
    const moment = Date.parse(timestamp);
    const { place, metadata } = this.#snapshot;
    if (Number.isNaN(moment)) {
      throw new DeltaError("OPTION_INVALID", `${timestamp} is no moment; write it as 2026-01-31T12:00:00Z`, place);
    }
    const { storage, limits } = this.#host;
    return versionAt(moment, metadata, { storage, place, limits, ...(signal && { signal }) });
  }

  /**
   * The rows, in no order. Whoever stops early ends the work.
   * @throws {ValidationError} at a row that the contract does not take; {DeltaError} `FILE_MISSING`, `DELETION_VECTOR_CORRUPT`
   */
  read<K extends keyof Row = keyof Row>(options: TableReadOptions<Row, K> = {}): AsyncIterable<Pick<Row, K>> {
    return readRows(this.#host, this.#snapshot, { ...options, table: this.table });
  }

  /** The rows as batches of the table's own columns, unchecked. @throws {DeltaError} as `read` */
  batches(options: TableReadOptions<Row> = {}): AsyncIterable<RecordBatch> {
    return queryRows(this.#host, this.#snapshot, options);
  }

  /** How many rows there are. */
  count(where: Predicate<Row> = {}, options: OperationOptions = {}): Promise<number> {
    return countRows<Row>(this.#host, this.#snapshot, { ...options, where });
  }

  /**
   * Adds rows, all of them in one commit.
   * @throws {TableValidationError} with all that is wrong, if rows do not pass; {DeltaError} `SCHEMA_MISMATCH`, `COMMIT_CONFLICT`,
   * `COMMIT_UNKNOWN`. Whichever it is, no row can be seen but in the last case
   */
  async append(input: Input<Init>, options: AppendOptions = {}): Promise<DeltaAppendReport> {
    return this.#queued(async () => {
      const { report, committed } = await appendRows(this.#host, this.#snapshot, {
        ...options,
        table: this.table,
        input,
      });
      if (committed !== null) await this.#moveOn();
      return report;
    });
  }

  /**
   * Writes a checkpoint of the version, so that readers need not replay the log before it. Appends do so every
   * `delta.checkpointInterval` commits by themselves.
   */
  async checkpoint(options: OperationOptions = {}): Promise<CheckpointReport> {
    return this.#queued(() => writeCheckpoint(this.#host, this.#snapshot, options));
  }

  /** To the version after a commit of our own. Whatever goes wrong now, the commit stands. */
  async #moveOn(): Promise<void> {
    this.#snapshot = await snapshotOf(this.#host, {});
    await checkpointIfDue(this.#host, this.#snapshot);
  }

  /**
   * Deletes the rows for which all conditions hold; null deletes all, and has to be said. Files without other rows leave the table, the
   * rest of the others is written again. If another commit touched what this one read, it starts anew on the new version.
   * @throws {DeltaError} `APPEND_ONLY`, `FEATURE_UNSUPPORTED`, `COMMIT_CONFLICT` after too many tries, `COMMIT_UNKNOWN`
   */
  async delete(where: Predicate<Row> | null, options: AppendOptions = {}): Promise<DeltaDeleteReport> {
    return this.#queued(() =>
      this.#again(options, async () => {
        const { report, committed } = await deleteRows<Row>(this.#host, this.#snapshot, { ...options, where });
        if (committed !== null) await this.#moveOn();
        return report;
      }),
    );
  }

  /** Does it again on the new version where a commit of others came in between, as often as a commit is tried. */
  async #again<T>({ write }: AppendOptions, work: () => Promise<T>): Promise<T> {
    const most = write?.commit?.max_commit_retries ?? DEFAULT_RETRIES;
    for (let tries = 0; ; tries++) {
      try {
        return await work();
      } catch (error) {
        const isConflict = error instanceof DeltaError && error.code === "COMMIT_CONFLICT";
        // Who lost too often has tried as often as was wanted.
        if (!isConflict || error.details["reason"] === "lost_too_often" || tries >= most) throw error;
        this.#snapshot = await snapshotOf(this.#host, {});
      }
    }
  }

  /** The commits, the latest first. */
  async history({ limit = Infinity }: HistoryOptions = {}): Promise<HistoryEntry[]> {
    return historyOf(this.#host, this.#snapshot, limit);
  }

  #queued<T>(work: () => Promise<T>): Promise<T> {
    this.#requirePresent("be written");
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined); // the caller hears of it; the next write starts all the same
    return mine;
  }

  #requirePresent(what: string): void {
    if (!this.#isPast) return;
    const message = `a table at an earlier version cannot ${what}; open the table itself`;
    throw new DeltaError("READ_ONLY", message, this.#snapshot.place);
  }
}
