// A Delta table of a contract.

import type { AnyRow, Table } from "tessera-contracts/arrow";
import type { DeltaFeatureName } from "tessera-contracts/contracts/types";
import type {
  CheckpointReport,
  CleanLogReport,
  DeltaAlterReport,
  DeltaIngestReport,
  OptimizeReport,
  RestoreReport,
  VacuumReport,
} from "tessera-contracts/contracts/delta/reports";
import { anyReader } from "./any-reader.js";
import { type DeltaOptions, type Host, hostOf, type OperationOptions } from "./host.js";
import { ingestFile, type IngestOptions, type IngestTarget } from "./ingest/ingest.js";
import { snapshotOf } from "./log/checkpoint-engine.js";
import type { Snapshot } from "./log/snapshot.js";
import type { AppendOptions } from "./operations/append.js";
import { writeCheckpoint } from "./operations/checkpoint.js";
import { cleanLog } from "./operations/clean-log.js";
import { dropConstraints, type DropOptions, type NewConstraints } from "./operations/constraints.js";
import { createIfAbsent, createTable, type CreateOptions } from "./operations/create.js";
import { evolveTable, type Evolution } from "./operations/evolve.js";
import type { OptimizeOptions } from "./operations/optimize.js";
import { addFeatures, type PropertyChanges, setProperties } from "./operations/properties.js";
import type { RestoreOptions } from "./operations/restore.js";
import type { VacuumOptions } from "./operations/vacuum.js";
import type { TablePoint, TableReader } from "./reader.js";
import * as chosen from "./server/choose.js";
import type { Input } from "./write/input.js";
import { TableWriter } from "./writer.js";

/**
 * A Delta table whose rows are of a contract, at one version; a write moves it on to the version that it made. Two writes on one
 * `DeltaTable` queue; writers beside it are met by the protocol's rules.
 */
export class DeltaTable<Row, Init = Row> extends TableWriter<Row, Init> {
  /**
   * Creates a table with the columns of a contract and no rows.
   * @throws {DeltaError} `ALREADY_EXISTS`, `OPTION_INVALID`, `SCHEMA_INVALID`, `FEATURE_UNSUPPORTED`; `CDF_DISABLED` if a policy requires a feed
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
   * @throws {DeltaError} `NOT_A_TABLE`; `FEATURE_UNSUPPORTED`, `CDF_DISABLED` if it lacks what a policy requires;
   * `CONTRACT_MISMATCH` if its rows cannot be read by the contract, with all that stands in the way;
   * and as `evolve`
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

  /**
   * Opens a table to read it without a contract: its rows are by its own columns, whatever they are, see `AnyRow`.
   * @throws {DeltaError} `NOT_A_TABLE`; `FEATURE_UNSUPPORTED` if it has a column of a type that is not known
   */
  static async openAny(uri: string, options: DeltaOptions & OperationOptions): Promise<TableReader<AnyRow>> {
    return anyReader(hostOf(uri, options), options);
  }

  /** Opens a table, or creates it if there is none. @throws {DeltaError} as `create` and `open` */
  static async openOrCreate<Row, Init>(
    uri: string,
    table: Table<Row, Init>,
    options: DeltaOptions & CreateOptions,
  ): Promise<DeltaTable<Row, Init>> {
    const host = hostOf(uri, options);
    await createIfAbsent(host, table, options);
    return (await DeltaTable.#latest(host, table, options)).requireReadable();
  }

  /**
   * Overwrites all rows of a table, and its schema by the columns of a contract that need not fit what was there. Properties, and the
   * columns it is partitioned by, stay.
   * @throws {DeltaError} as `overwrite`; `SCHEMA_INVALID` if a column that the table is partitioned by is not in the contract
   */
  static async replace<Row, Init>(
    uri: string,
    table: Table<Row, Init>,
    input: Input<Init>,
    options: DeltaOptions & AppendOptions,
  ): Promise<DeltaTable<Row, Init>> {
    const write = { ...options.write, schema_mode: "overwrite" as const };
    const replaced = await DeltaTable.#latest(hostOf(uri, options), table, options);
    await replaced.overwrite(input, { ...options, write });
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

  /**
   * Adds the rows of a CSV, JSON Lines or Parquet file, in one commit. Cells of CSV are converted as in lax mode.
   * @throws {RowsRejected} with a report, if more rows do not fit than `maxRejects`, and nothing is written; {DeltaError}
   * `SOURCE_INVALID` if the file is not what it is read as, `LIMIT_EXCEEDED`; as `append`
   */
  async ingest(file: string, options: IngestOptions = {}): Promise<DeltaIngestReport> {
    const { host, table, current } = this;
    const required = current.struct.fields.flatMap(({ name, nullable }) => (nullable ? [] : [name]));
    const append: IngestTarget<Row>["append"] = (rows, how) => this.append(rows, how);
    return ingestFile<Row>({ host, table, required, place: current.place, append }, file, options);
  }

  /**
   * Sets properties of the table; null takes one away, and what is not named stays. A property that switches a feature on is refused:
   * that is what `addFeatures` is for.
   * @throws {DeltaError} `OPTION_INVALID` if there is no such property, or it cannot have the value
   */
  async setProperties(properties: PropertyChanges, options: AppendOptions = {}): Promise<DeltaAlterReport> {
    return this.rewrite("SET TBLPROPERTIES", options, (host) =>
      setProperties(host, this.current, { ...options, properties }),
    );
  }

  /**
   * Adds features of the protocol and switches them on. Clients that do not know them are locked out, and there is hardly a way back.
   * @throws {DeltaError} `FEATURE_UNSUPPORTED` if this library does not write tables with one, or it takes more than a property
   */
  async addFeatures(features: readonly DeltaFeatureName[], options: AppendOptions = {}): Promise<DeltaAlterReport> {
    return this.rewrite("ADD FEATURE", options, (host) => addFeatures(host, this.current, { ...options, features }));
  }

  /**
   * Adds conditions that every writer holds new rows against: by name, or as a list of texts that get their names from what they say.
   * The rows that there are must meet them.
   * @throws {DeltaError} `CONSTRAINT_VIOLATED` with the first rows that do not; `OPTION_INVALID` if a name is taken;
   * `EXPRESSION_UNSUPPORTED`, `PREDICATE_INVALID`
   */
  async addConstraints(constraints: NewConstraints, options: AppendOptions = {}): Promise<DeltaAlterReport> {
    return this.rewrite("ADD CONSTRAINT", options, (host) =>
      chosen.constrain(host, this.current, { ...options, constraints }),
    );
  }

  /** Takes conditions away. @throws {DeltaError} `OPTION_INVALID` if there is none of a name, unless `missing` says to ignore it */
  async dropConstraints(names: readonly string[], options: DropOptions = {}): Promise<DeltaAlterReport> {
    return this.rewrite("DROP CONSTRAINT", options, (host) =>
      dropConstraints(host, this.current, { ...options, names }),
    );
  }

  /**
   * Brings the table to its contract in one commit, in which no row is written. Nothing is done that is not asked for.
   * @throws {DeltaError} `SCHEMA_MISMATCH` with all that is in the way; `OPTION_INVALID` if columns cannot be renamed;
   * `CONSTRAINT_VIOLATED` with the first rows that break a constraint of the contract
   */
  async evolve(evolution: Evolution, options: AppendOptions = {}): Promise<DeltaAlterReport> {
    const { table } = this;
    return this.rewrite("EVOLVE", options, (host) => evolveTable(host, this.current, { ...options, table, evolution }));
  }

  /**
   * Writes a checkpoint of the version, so that readers need not replay the log before it. Writes do so every
   * `delta.checkpointInterval` commits by themselves.
   */
  async checkpoint(options: OperationOptions = {}): Promise<CheckpointReport> {
    return this.told("CHECKPOINT", (host) => writeCheckpoint(host, this.current, options));
  }

  /**
   * Puts small files together, or clusters rows by columns; the rows stay the same. Files that another commit removes meanwhile are left
   * as that commit has them.
   * @throws {DeltaError} `FEATURE_UNSUPPORTED`, `PREDICATE_INVALID`, `OPTION_INVALID`, `COMMIT_CONFLICT`, `COMMIT_UNKNOWN`
   */
  async optimize(options: OptimizeOptions<Row> = {}): Promise<OptimizeReport> {
    return this.write("OPTIMIZE", async (host) => chosen.optimize<Row>(host, await this.#newest(options), options));
  }

  /**
   * Lists the files that no version within the retention needs, or deletes them with `dry_run: false`. Versions that needed them cannot
   * be read any more.
   * @throws {DeltaError} `RETENTION_TOO_SHORT`, `FEATURE_UNSUPPORTED`, `OPTION_INVALID`
   */
  async vacuum(options: VacuumOptions = {}): Promise<VacuumReport> {
    return this.told("VACUUM", async (host) => chosen.vacuum(host, await this.#newest(options), options));
  }

  /**
   * Makes an earlier state the latest, by a new commit: its rows, its columns and its properties. What the table requires of its clients
   * is not lowered.
   * @throws {DeltaError} `VERSION_NOT_FOUND`, `FILE_MISSING` if a vacuum deleted files of then, `APPEND_ONLY`, `FEATURE_UNSUPPORTED`,
   * `COMMIT_CONFLICT` after too many tries, `COMMIT_UNKNOWN`
   */
  async restore(to: TablePoint, options: RestoreOptions = {}): Promise<RestoreReport> {
    const asked = { version: null, timestamp: null, ...to };
    return this.rewrite("RESTORE", { write: { commit: options.commit ?? null } }, async (host) =>
      chosen.restore(host, await this.#newest(options), {
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
    return this.told("CLEAN LOG", async (host) => {
      const newest = await this.#newest(options);
      const report = await cleanLog(host, newest, options);
      // What the table was read from may be deleted now.
      if (this.current.version === newest.version) this.current = newest;
      return report;
    });
  }

  /** The latest version, whichever this table is at. */
  #newest({ signal }: OperationOptions): Promise<Snapshot> {
    return snapshotOf(this.host, signal === undefined ? {} : { signal });
  }
}
