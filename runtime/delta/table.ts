// A Delta table of a contract.

import type { Table } from "tessera-contracts/arrow";
import type { DeltaFeatureName } from "tessera-contracts/contracts/types";
import type {
  CheckpointReport,
  DeltaAlterReport,
  DeltaAppendReport,
  DeltaDeleteReport,
  DeltaMergeReport,
  DeltaUpdateReport,
} from "tessera-contracts/contracts/delta/reports";
import type { Committed } from "./commit/commit.js";
import { withRetries } from "./commit/retries.js";
import { DeltaError } from "./errors.js";
import { type DeltaOptions, type Host, hostOf, type OperationOptions } from "./host.js";
import { snapshotOf } from "./log/checkpoint-engine.js";
import { appendRows, type AppendOptions } from "./operations/append.js";
import { checkpointIfDue, writeCheckpoint } from "./operations/checkpoint.js";
import { addConstraints, dropConstraints, type DropOptions, type NewConstraints } from "./operations/constraints.js";
import { createTable, type CreateOptions, tableExists } from "./operations/create.js";
import { deleteRows } from "./operations/delete.js";
import { evolveTable, type Evolution } from "./operations/evolve.js";
import { type OverwriteOptions, overwriteRows } from "./operations/overwrite.js";
import { addFeatures, type PropertyChanges, setProperties } from "./operations/properties.js";
import { type MergeInput, mergeRows, withSource } from "./operations/merge.js";
import { updateRows } from "./operations/update.js";
import { TableReader } from "./reader.js";
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
    return (await DeltaTable.#latest(host, table, options)).requireReadable();
  }

  /**
   * Opens a table; `evolve` brings it to the contract before it is read.
   * @throws {DeltaError} `NOT_A_TABLE`; `CONTRACT_MISMATCH` with all that stands in the way of reading its rows; and as `evolve`
   */
  static async open<Row, Init>(
    uri: string,
    table: Table<Row, Init>,
    { evolve, ...options }: DeltaOptions & AppendOptions & { readonly evolve?: Evolution },
  ): Promise<DeltaTable<Row, Init>> {
    const opened = await DeltaTable.#latest(hostOf(uri, options), table, options);
    if (evolve !== undefined) await opened.evolve(evolve, options);
    return opened.requireReadable();
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
    return (await DeltaTable.#latest(host, table, options)).requireReadable();
  }

  /**
   * Overwrites the rows and the schema of a table by those of a contract. Properties, and the columns it is partitioned by, stay.
   * @throws {DeltaError} as `overwrite`; `SCHEMA_INVALID` if a column that the table is partitioned by is not in the contract
   */
  static async replace<Row, Init>(
    uri: string,
    table: Table<Row, Init>,
    input: Input<Init>,
    options: DeltaOptions & AppendOptions,
  ): Promise<DeltaTable<Row, Init>> {
    const replaced = await DeltaTable.#latest(hostOf(uri, options), table, options);
    await replaced.overwrite(input, { ...options, write: { ...options.write, schema_mode: "overwrite" } });
    return replaced.requireReadable();
  }

  /** The table at its latest version, whether the contract can read its rows or not. */
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
   * Puts rows in the place of those that there are, in one commit: of all, or of those that meet `where`, which new rows must meet too.
   * Rows that another writer appends meanwhile stay, unless the table is `Serializable`; any other change of what is replaced conflicts.
   * @throws {DeltaError} as `append`, `APPEND_ONLY`, `CONSTRAINT_VIOLATED`, `FEATURE_UNSUPPORTED`
   */
  async overwrite(input: Input<Init>, options: OverwriteOptions<Row> = {}): Promise<DeltaAppendReport> {
    const { table } = this;
    return this.#write(() => overwriteRows(this.host, this.current, { table, input, options }));
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
   * Sets properties; null takes one away, and what is not named stays.
   * @throws {DeltaError} `OPTION_INVALID` if there is no such property, it cannot have the value, or it would switch a feature on
   */
  async setProperties(properties: PropertyChanges, options: AppendOptions = {}): Promise<DeltaAlterReport> {
    return this.#rewrite(options, () => setProperties(this.host, this.current, { ...options, properties }));
  }

  /**
   * Adds features of the protocol and switches them on. Clients that do not know them are locked out, and there is hardly a way back.
   * @throws {DeltaError} `FEATURE_UNSUPPORTED` if this library does not write tables with one, or it takes more than a property
   */
  async addFeatures(features: readonly DeltaFeatureName[], options: AppendOptions = {}): Promise<DeltaAlterReport> {
    return this.#rewrite(options, () => addFeatures(this.host, this.current, { ...options, features }));
  }

  /**
   * Adds conditions that every writer holds new rows against, and that the rows that there are must meet.
   * @throws {DeltaError} `CONSTRAINT_VIOLATED` with the first rows that do not; `OPTION_INVALID` if a name is taken;
   * `EXPRESSION_UNSUPPORTED`, `PREDICATE_INVALID`
   */
  async addConstraints(constraints: NewConstraints, options: AppendOptions = {}): Promise<DeltaAlterReport> {
    return this.#rewrite(options, () => addConstraints(this.host, this.current, { ...options, constraints }));
  }

  /** Takes conditions away. @throws {DeltaError} `OPTION_INVALID` if there is none of a name, unless `missing` says to ignore it */
  async dropConstraints(names: readonly string[], options: DropOptions = {}): Promise<DeltaAlterReport> {
    return this.#rewrite(options, () => dropConstraints(this.host, this.current, { ...options, names }));
  }

  /**
   * Brings the table to its contract in one commit, in which no row is written. Nothing is done that is not asked for.
   * @throws {DeltaError} `SCHEMA_MISMATCH` with all that is in the way; `OPTION_INVALID`; `CONSTRAINT_VIOLATED` with the first rows
   */
  async evolve(evolution: Evolution, options: AppendOptions = {}): Promise<DeltaAlterReport> {
    const work = { ...options, table: this.table, evolution };
    return this.#rewrite(options, () => evolveTable(this.host, this.current, work));
  }

  /**
   * Writes a checkpoint of the version, so that readers need not replay the log before it. Writes do so every
   * `delta.checkpointInterval` commits by themselves.
   */
  async checkpoint(options: OperationOptions = {}): Promise<CheckpointReport> {
    return this.#queued(() => writeCheckpoint(this.host, this.current, options));
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
    return this.#write(() => withRetries(most, operation, () => this.refresh()));
  }

  #queued<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined); // the caller hears of it; the next write starts all the same
    return mine;
  }
}

/** Something that changes the table, on the version that it is at: what it did, and its commit, null if there was nothing to do. */
type Operation<Report> = () => Promise<{ readonly report: Report; readonly committed: Committed | null }>;
