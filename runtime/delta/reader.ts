// Reading a Delta table at one version, by the contract of its rows.

import { orderedBatches, orderingAfter, type RecordBatch, type Table, UNORDERED } from "tessera-contracts/arrow";
import type { HistoryEntry } from "tessera-contracts/contracts/delta/reports";
import type { Relation } from "tessera-contracts/engine";
import type { ChangeOptions, Changes } from "./changes/options.js";
import { readChanges } from "./changes/read.js";
import type { Host, OperationOptions } from "./host.js";
import { snapshotOf } from "./log/checkpoint-engine.js";
import type { Snapshot } from "./log/snapshot.js";
import { momentOf, versionAt } from "./log/time-travel.js";
import { historyOf } from "./operations/history.js";
import type { Predicate } from "./scan/predicate.js";
import { planScan } from "./scan/plan-scan.js";
import { countRows, queryRows, readRows, type TableReadOptions } from "./scan/read.js";
import { recordedOrdering } from "./schema/recorded-ordering.js";
import { readingView } from "./schema/reading-view.js";
import { named } from "./telling.js";
import { type ContractFit, fitOf, requireReadableBy } from "./schema/fit.js";

/** A state of a table: a version, or the latest one at a moment (RFC 3339). */
export type TablePoint = { readonly version: number } | { readonly timestamp: string };

/** How the history is read. */
export interface HistoryOptions extends OperationOptions {
  /** Commits at most. Default: all that the log keeps. */
  readonly limit?: number;
}

/** A Delta table at one version, to be read. */
export class TableReader<Row, Init = Row> {
  readonly table: Table<Row, Init>;
  protected readonly host: Host;
  protected current: Snapshot;

  /** @internal `DeltaTable.open` and `at` make these, and check that the contract can read the rows */
  constructor(table: Table<Row, Init>, host: Host, snapshot: Snapshot) {
    this.table = table;
    this.host = named(host, table.name);
    this.current = snapshot;
  }

  /** Checks that the contract can read the rows. @throws {DeltaError} `CONTRACT_MISMATCH` with all that stands in the way */
  protected requireReadable(): this {
    requireReadableBy(this.table, this.fit, this.current.place);
    return this;
  }

  /** Where the table is. */
  get uri(): string {
    return this.host.uri;
  }

  get version(): number {
    return this.current.version;
  }

  /** The table as its log has it. */
  get snapshot(): Snapshot {
    return this.current;
  }

  /** The table as the contract reads it. */
  protected get view(): Snapshot {
    return readingView(this.current, this.table);
  }

  /** How the columns of the table and those of the contract go together. */
  get fit(): ContractFit {
    return fitOf(this.current.schema, this.table);
  }

  /** The table as it was, which can only be read. @throws {DeltaError} `VERSION_NOT_FOUND` naming what is kept */
  async at(point: TablePoint, options: OperationOptions = {}): Promise<TableReader<Row, Init>> {
    return new TableReader(this.table, this.host, await this.snapshotAt(point, options)).requireReadable();
  }

  /** The log's state of a table as it was. @throws {DeltaError} as `at` */
  protected async snapshotAt(point: TablePoint, options: OperationOptions): Promise<Snapshot> {
    const version = "version" in point ? point.version : await this.#versionAt(point.timestamp, options);
    const { signal } = options;
    return snapshotOf(this.host, { version, ...(signal && { signal }) });
  }

  async #versionAt(timestamp: string, { signal }: OperationOptions): Promise<number> {
    const { place, metadata } = this.current;
    const { storage, limits } = this.host;
    return versionAt(momentOf(timestamp, place), metadata, { storage, place, limits, ...(signal && { signal }) });
  }

  /**
   * The rows, in no order. Whoever stops early ends the work.
   * @throws {ValidationError} at a row that the contract does not take; {DeltaError} `FILE_MISSING`, `DELETION_VECTOR_CORRUPT`
   */
  read<K extends keyof Row = keyof Row>(options: TableReadOptions<Row, K> = {}): AsyncIterable<Pick<Row, K>> {
    return readRows(this.host, this.view, { ...options, table: this.table });
  }

  /**
   * The rows as batches of the table's own columns, unchecked. Their schema says how writers sort rows, if the table does (`orderingOf`).
   * @throws {DeltaError} as `read`
   */
  batches(options: TableReadOptions<Row> = {}): AsyncIterable<RecordBatch> {
    const names = options.columns?.map(String);
    const isRead = (name: string): boolean => names?.includes(name) !== false;
    const ordering = recordedOrdering(this.current) ?? UNORDERED;
    const read = orderingAfter(ordering, (name) => (isRead(name) ? name : null));
    return orderedBatches(queryRows(this.host, this.current, options), read);
  }

  /** The rows, or these columns of them, as something that an engine can be given: `engine.register("nodes", await table.relation())`. */
  async relation<K extends keyof Row & string>(
    options: OperationOptions & { readonly columns?: readonly K[] } = {},
  ): Promise<Relation> {
    return this.host.engine.scan((await planScan(this.host, this.view, options)).scan);
  }

  /**
   * What happened to the rows, by version; of one version, rows that went come before rows that came. The table needs a change data feed
   * (`delta.enableChangeDataFeed`) in all these versions, and they are read by the schema of the last one.
   * @throws {DeltaError} `VERSION_NOT_FOUND` naming what is kept; `CDF_DISABLED` naming the first version without a feed;
   * `CONTRACT_MISMATCH` if the schema changed so that rows do not fit it; `FILE_MISSING`, `OPTION_INVALID`; {ValidationError} at a row
   * that the contract does not take
   */
  changes<K extends keyof Row = keyof Row>(options: ChangeOptions<Row, K> = {}): Changes<Pick<Row, K>> {
    return readChanges(this.host, this.current, { ...options, table: this.table });
  }

  /** How many rows there are. */
  count(where: Predicate<Row> = {}, options: OperationOptions = {}): Promise<number> {
    return countRows<Row>(this.host, this.view, { ...options, where });
  }

  /** The commits, the latest first. */
  async history({ limit = Infinity }: HistoryOptions = {}): Promise<HistoryEntry[]> {
    return historyOf(this.host, this.current, limit);
  }
}
