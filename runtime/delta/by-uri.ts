// What can be done to a table without the contract of its rows.

import { type AnyRow, jsonRows, type RecordBatch } from "tessera-contracts/arrow";
import type {
  CheckpointReport,
  DeltaMaintainReport,
  OptimizeReport,
  RestoreReport,
  VacuumReport,
} from "tessera-contracts/contracts/delta/reports";
import type { Committed } from "./commit/commit.js";
import type { Relation } from "tessera-contracts/engine";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { EncodeError, ValidationError } from "tessera-contracts/serde";
import { orderedSpec } from "./describe.js";
import { DeltaError, type TablePlace } from "./errors.js";
import { type DeltaOptions, type Host, hostOf, type OperationOptions } from "./host.js";
import { snapshotOf } from "./log/checkpoint-engine.js";
import type { Snapshot } from "./log/snapshot.js";
import { momentOf, versionAt } from "./log/time-travel.js";
import { afterCommit } from "./operations/after-commit.js";
import { writeCheckpoint } from "./operations/checkpoint.js";
import { missingFiles } from "./operations/file-use.js";
import { writerOf } from "./operations/history.js";
import { maintain, type MaintainOptions } from "./operations/maintain.js";
import type { OptimizeOptions } from "./operations/optimize.js";
import type { RestoreOptions } from "./operations/restore.js";
import type { VacuumOptions } from "./operations/vacuum.js";
import { requireWritable } from "./protocol/gate.js";
import * as chosen from "./server/choose.js";
import type { TablePoint } from "./reader.js";
import { planScan } from "./scan/plan-scan.js";
import { queryRows } from "./scan/read.js";
import { type OperationName, told } from "./telling.js";

/**
 * Writes a checkpoint of the latest version of a table.
 * @throws {DeltaError} `NOT_A_TABLE`, `FEATURE_UNSUPPORTED` if we must not write to the table; and as `writeCheckpoint`
 */
export async function checkpointTable(
  uri: string,
  options: DeltaOptions & OperationOptions,
): Promise<CheckpointReport> {
  return told(hostOf(uri, options), "CHECKPOINT", async (host) => {
    const snapshot = await snapshotOf(host, options);
    requireWritable(snapshot, snapshot.place);
    return writeCheckpoint(host, snapshot, options);
  });
}

/** Puts small files of a table together, or clusters its rows. @throws {DeltaError} as `DeltaTable.optimize` */
export function optimizeTable(
  uri: string,
  { where, ...options }: DeltaOptions & Omit<OptimizeOptions, "where"> & { readonly where?: string },
): Promise<OptimizeReport> {
  return changed("OPTIMIZE", { uri, options }, (host, snapshot) =>
    chosen.optimize(host, snapshot, { ...options, ...(where === undefined ? {} : { where }) }),
  );
}

/**
 * Keeps a table fast and small, by its maintenance policy and its own properties: puts small files together, deletes files that nobody
 * needs, writes a checkpoint if one is due, and deletes the part of the log that is older than it has to be. `dryRun` says what that is.
 * @throws {DeltaError} as `optimizeTable`, `vacuumTable` and `checkpointTable`
 */
export async function maintainTable(
  uri: string,
  options: DeltaOptions & MaintainOptions,
): Promise<DeltaMaintainReport> {
  return maintain(hostOf(uri, options), options);
}

/** Deletes the files of a table that nobody needs, or lists them. @throws {DeltaError} as `DeltaTable.vacuum` */
export async function vacuumTable(
  uri: string,
  { vacuum, ...options }: DeltaOptions & { readonly vacuum: VacuumOptions },
): Promise<VacuumReport> {
  const load = vacuum.signal === undefined ? {} : { signal: vacuum.signal };
  return told(hostOf(uri, options), "VACUUM", async (host) =>
    chosen.vacuum(host, await snapshotOf(host, load), vacuum),
  );
}

/** Makes an earlier state of a table the latest. @throws {DeltaError} as `DeltaTable.restore` */
export function restoreTable(
  uri: string,
  { to, ...options }: DeltaOptions & RestoreOptions & { readonly to: TablePoint },
): Promise<RestoreReport> {
  return changed("RESTORE", { uri, options }, async (host, snapshot) => {
    const asked = { version: "version" in to ? to.version : null, timestamp: "timestamp" in to ? to.timestamp : null };
    const version = asked.version ?? (await versionOf(host, snapshot, asked.timestamp ?? ""));
    return chosen.restore(host, snapshot, {
      ...options,
      ...asked,
      earlier: await snapshotOf(host, { ...options, version }),
    });
  });
}

function versionOf({ storage, limits }: Host, { metadata, place }: Snapshot, timestamp: string): Promise<number> {
  return versionAt(momentOf(timestamp, place), metadata, { storage, place, limits });
}

function changed<Report>(
  name: OperationName,
  { uri, options }: { readonly uri: string; readonly options: DeltaOptions & OperationOptions },
  operation: (
    host: Host,
    snapshot: Snapshot,
  ) => Promise<{ readonly report: Report; readonly committed: Committed | null }>,
): Promise<Report> {
  return told(hostOf(uri, options), name, async (host) => {
    const snapshot = await snapshotOf(host, options);
    const { report, committed } = await operation(host, snapshot);
    if (committed !== null) await afterCommit(host, snapshot, committed);
    return report;
  });
}

/** Which rows of a table are read, and what of them. */
export interface RowsQuery extends OperationOptions {
  /** Absent: the latest version. */
  readonly at?: TablePoint;
  /** A condition in the small part of Spark's SQL. Absent: all rows. */
  readonly where?: string;
  /** Names of columns. Absent: all. */
  readonly columns?: readonly string[];
  /** Rows at most. */
  readonly limit?: number;
}

/**
 * The rows of a table, each as the text of a JSON object, in no order; NaN and infinities, which JSON does not have, are null.
 * @throws {DeltaError} `NOT_A_TABLE`, `PREDICATE_INVALID`, `EXPRESSION_UNSUPPORTED`, `FILE_MISSING`, `DELETION_VECTOR_CORRUPT`;
 * `CONTRACT_MISMATCH` at a value that JSON has no form for
 */
export async function* tableRows(
  uri: string,
  { at, where = "true", columns, limit, ...options }: DeltaOptions & RowsQuery,
): AsyncGenerator<string, void, undefined> {
  const host = hostOf(uri, options);
  const snapshot = await snapshotAt(host, { ...options, at });
  const names = columns ?? snapshot.struct.fields.map(({ name }) => name);
  for await (const batch of queryRows<AnyRow>(host, snapshot, { ...options, where, columns: names, limit })) {
    yield* rowTexts(batch, snapshot.place);
  }
}

function* rowTexts(batch: RecordBatch, place: TablePlace): Generator<string, void, undefined> {
  try {
    yield* jsonRows(batch);
  } catch (error) {
    if (!(error instanceof ValidationError || error instanceof EncodeError)) throw error;
    const message = `a row cannot be written as JSON: ${error.message}; name the other columns in columns`;
    throw new DeltaError("CONTRACT_MISMATCH", message, place, { cause: error });
  }
}

/** A Delta table at one version, to be read without a contract. */
export interface PinnedTable {
  readonly snapshot: Snapshot;
  readonly schema: TableSchemaSpec;
  /** The rows of the version, as something that an engine can be given. @throws {DeltaError} as `TableReader.relation` */
  relation(options?: OperationOptions): Promise<Relation>;
  /** The paths of its files that are not there any more, which a vacuum may have deleted. */
  missingFiles(options?: OperationOptions): Promise<readonly string[]>;
  /** The id of the run that made the version; null if its commit names none, or is not kept any more. */
  writtenBy(): Promise<string | null>;
}

/**
 * A table at one version, which stays the same whatever is committed later.
 * @throws {DeltaError} `NOT_A_TABLE`, `VERSION_NOT_FOUND` naming what is kept, `SCHEMA_INVALID` if the table has no columns
 */
export async function pinTable(
  uri: string,
  options: DeltaOptions & OperationOptions & { readonly at?: TablePoint },
): Promise<PinnedTable> {
  const host = hostOf(uri, options);
  const snapshot = await snapshotAt(host, options);
  return {
    snapshot,
    schema: orderedSpec(snapshot),
    relation: async (read = {}) =>
      host.tables === null
        ? host.engine.scan((await planScan(host, snapshot, read)).scan)
        : { statement: host.tables.tableRows(host.address, snapshot.version) },
    missingFiles: (asked = {}) => missingFiles(host, snapshot, { ...asked, files: snapshot.files() }),
    writtenBy: () => writerOf(host, snapshot),
  };
}

async function snapshotAt(
  host: Host,
  { at, ...options }: OperationOptions & { readonly at?: TablePoint | undefined },
): Promise<Snapshot> {
  const latest = await snapshotOf(host, options);
  const version = at === undefined ? latest.version : await pointOf(host, latest, at);
  return version === latest.version ? latest : snapshotOf(host, { ...options, version });
}

async function pointOf(host: Host, latest: Snapshot, at: TablePoint): Promise<number> {
  return "version" in at ? at.version : versionOf(host, latest, at.timestamp);
}
