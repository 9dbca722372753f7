// A Delta table of a contract.

import type { Table } from "tessera-contracts/arrow";
import type {
  CheckpointReport,
  CleanLogReport,
  DeltaAppendReport,
  DeltaDeleteReport,
  DeltaMergeReport,
  DeltaUpdateReport,
  OptimizeReport,
  RestoreReport,
  VacuumReport,
} from "tessera-contracts/contracts/delta/reports";
import type { Committed } from "./commit/commit.js";
import { DeltaError } from "./errors.js";
import { type DeltaOptions, type Host, hostOf, type OperationOptions } from "./host.js";
import { snapshotOf } from "./log/checkpoint-engine.js";
import type { Snapshot } from "./log/snapshot.js";
import { appendRows, type AppendOptions } from "./operations/append.js";
import { checkpointIfDue, writeCheckpoint } from "./operations/checkpoint.js";
import { cleanLog } from "./operations/clean-log.js";
import { createTable, type CreateOptions, tableExists } from "./operations/create.js";
import { deleteRows } from "./operations/delete.js";
import { type MergeInput, mergeRows, withSource } from "./operations/merge.js";
import { optimizeFiles, type OptimizeOptions } from "./operations/optimize.js";
import { type RestoreOptions, restoreState } from "./operations/restore.js";
import { updateRows } from "./operations/update.js";
import { vacuumFiles, type VacuumOptions } from "./operations/vacuum.js";
import { type TablePoint, TableReader } from "./reader.js";
import type { Assignments } from "./rewrite/assignments.js";
import type { MergeClauses, MergeOn } from "./rewrite/merge-pairs.js";
import type { Predicate } from "./scan/predicate.js";
import type { Input } from "./write/input.js";
import { DEFAULT_RETRIES } from "./write/settings.js";

/**
 * A Delta table whose rows are of a contract, at one version; a write moves it on to the version that it made. Two writes on one
 * `DeltaTable` queue; writers beside it are met by the protocol's rules.
 */
export class DeltaTable<Row, Init = Row> extends TableReader<Row, Init> {
  #last: Promise<unknown> = Promise.resolve();

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
    return DeltaTable.#latest(host, table, options);
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
    return DeltaTable.#latest(hostOf(uri, options), table, options);
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
    return DeltaTable.#latest(host, table, options);
  }

  static async #latest<Row, Init>(
    host: Host,
    table: Table<Row, Init>,
    { signal }: OperationOptions,
  ): Promise<DeltaTable<Row, Init>> {
    return new DeltaTable(table, host, await snapshotOf(host, { ...(signal && { signal }) }));
  }

  /** Moves on to the latest version. */
  async refresh(options: OperationOptions = {}): Promise<this> {
    this.current = await snapshotOf(this.host, options);
    return this;
  }

  /**
   * Adds rows, all of them in one commit.
   * @throws {TableValidationError} with all that is wrong, if rows do not pass; {DeltaError} `SCHEMA_MISMATCH`, `COMMIT_CONFLICT`,
   * `COMMIT_UNKNOWN`. Whichever it is, no row can be seen but in the last case
   */
  async append(input: Input<Init>, options: AppendOptions = {}): Promise<DeltaAppendReport> {
    const { table } = this;
    return this.#write(() => appendRows(this.host, this.current, { ...options, table, input }));
  }

  /**
   * Deletes the rows for which all conditions hold; null deletes all, and has to be said. Files without other rows leave the table, the
   * rest of the others is written again. If another commit touched what this one read, it starts anew on the new version.
   * @throws {DeltaError} `APPEND_ONLY`, `FEATURE_UNSUPPORTED`, `COMMIT_CONFLICT` after too many tries, `COMMIT_UNKNOWN`
   */
  async delete(where: Predicate<Row> | null, options: AppendOptions = {}): Promise<DeltaDeleteReport> {
    return this.#rewrite(options, () => deleteRows<Row>(this.host, this.current, { ...options, where }));
  }

  /**
   * Gives columns of the rows for which all conditions hold new values; null changes all rows, and has to be said. Values are as the
   * contract has them, or computed from the row as it was: `sql("bend + 1")`.
   * @throws {TableValidationError} if a changed row does not fit the contract, and nothing is written; {DeltaError} as `delete`, and
   * `CONSTRAINT_VIOLATED`
   */
  async update(
    where: Predicate<Row> | null,
    set: Assignments<Row>,
    options: AppendOptions = {},
  ): Promise<DeltaUpdateReport> {
    const { table } = this;
    return this.#rewrite(options, () => updateRows(this.host, this.current, { ...options, table, where, set }));
  }

  /**
   * Updates, deletes and inserts rows by what source rows say, in one commit. `on` names the columns that are equal where rows match, or
   * is a condition over `source.x` and `target.x`: `merge(rows, ["id"], { matched: [{ update: "all" }], notMatched: [{ insert: "all" }] })`.
   * @throws {DeltaError} `MERGE_AMBIGUOUS` if two source rows match one row of the table, and nothing is written; and as `update`
   */
  async merge(
    source: MergeInput<Init>,
    on: MergeOn<Row>,
    clauses: MergeClauses<Row>,
    options: AppendOptions = {},
  ): Promise<DeltaMergeReport> {
    const { host, table } = this;
    return withSource(host, { ...options, table, source }, (staged) =>
      this.#rewrite(options, () => mergeRows(host, this.current, { ...options, table, source: staged, on, clauses })),
    );
  }

  /**
   * Writes a checkpoint of the version, so that readers need not replay the log before it. Writes do so every
   * `delta.checkpointInterval` commits by themselves.
   */
  async checkpoint(options: OperationOptions = {}): Promise<CheckpointReport> {
    return this.#queued(() => writeCheckpoint(this.host, this.current, options));
  }

  /**
   * Puts small files together, or clusters rows by columns; the rows stay the same. Files that another commit removes meanwhile are left
   * as that commit has them.
   * @throws {DeltaError} `FEATURE_UNSUPPORTED`, `PREDICATE_INVALID`, `OPTION_INVALID`, `COMMIT_CONFLICT`, `COMMIT_UNKNOWN`
   */
  async optimize(options: OptimizeOptions<Row> = {}): Promise<OptimizeReport> {
    return this.#write(async () => optimizeFiles<Row>(this.host, await this.#newest(options), options));
  }

  /**
   * Lists the files that no version within the retention needs, or deletes them with `dry_run: false`. Versions that needed them cannot
   * be read any more.
   * @throws {DeltaError} `RETENTION_TOO_SHORT`, `FEATURE_UNSUPPORTED`, `OPTION_INVALID`
   */
  async vacuum(options: VacuumOptions = {}): Promise<VacuumReport> {
    return this.#queued(async () => vacuumFiles(this.host, await this.#newest(options), options));
  }

  /**
   * Makes an earlier state the latest, by a new commit: its rows, its columns and its properties. What the table requires of its clients
   * is not lowered.
   * @throws {DeltaError} `VERSION_NOT_FOUND`, `FILE_MISSING` if a vacuum deleted files of then, `APPEND_ONLY`, `FEATURE_UNSUPPORTED`,
   * `COMMIT_CONFLICT` after too many tries, `COMMIT_UNKNOWN`
   */
  async restore(to: TablePoint, options: RestoreOptions = {}): Promise<RestoreReport> {
    const asked = { version: null, timestamp: null, ...to };
    return this.#rewrite({ write: { commit: options.commit ?? null } }, async () =>
      restoreState(this.host, await this.#newest(options), {
        ...options,
        ...asked,
        earlier: await this.snapshotAt(to, options),
      }),
    );
  }

  /**
   * Deletes the log before the newest checkpoint that is older than `delta.logRetentionDuration`, 30 days unless said. Nothing does so by
   * itself. Versions before that checkpoint cannot be read any more.
   * @throws {DeltaError} `OPTION_INVALID` if there is no checkpoint that the log could begin with, `FEATURE_UNSUPPORTED`
   */
  async cleanLog(options: OperationOptions = {}): Promise<CleanLogReport> {
    return this.#queued(async () => cleanLog(this.host, await this.#newest(options), options));
  }

  /** The latest version, whichever this table is at. */
  #newest({ signal }: OperationOptions): Promise<Snapshot> {
    return snapshotOf(this.host, signal === undefined ? {} : { signal });
  }

  /** A write, after which the table is at the version that it made. Whatever goes wrong after the commit, the commit stands. */
  #write<Report>(operation: Operation<Report>): Promise<Report> {
    return this.#queued(async () => {
      const { report, committed } = await operation();
      if (committed === null) return report;
      this.current = await snapshotOf(this.host, {});
      await checkpointIfDue(this.host, this.current);
      return report;
    });
  }

  /** A write that read rows: it starts anew on the new version where a commit of others touched them, as often as a commit is tried. */
  #rewrite<Report>({ write }: AppendOptions, operation: Operation<Report>): Promise<Report> {
    const most = write?.commit?.max_commit_retries ?? DEFAULT_RETRIES;
    return this.#write(async () => {
      for (let tries = 0; ; tries++) {
        try {
          return await operation();
        } catch (error) {
          const isConflict = error instanceof DeltaError && error.code === "COMMIT_CONFLICT";
          // Who lost too often has tried as often as was wanted.
          if (!isConflict || error.details["reason"] === "lost_too_often" || tries >= most) throw error;
          this.current = await snapshotOf(this.host, {});
        }
      }
    });
  }

  #queued<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined); // the caller hears of it; the next write starts all the same
    return mine;
  }
}

/** Something that changes the table, on the version that it is at: what it did, and its commit, null if there was nothing to do. */
type Operation<Report> = () => Promise<{ readonly report: Report; readonly committed: Committed | null }>;
