// Engines that read tables themselves, and may change them.

import type { DeltaRequestInit } from "tessera-contracts/contracts/delta/control";
import type * as reports from "tessera-contracts/contracts/delta/reports";
import type { Engine, ExecuteOptions, FileEngine, Relation, Statement } from "./engine.js";

/** An engine that reads Delta tables itself, where its own machines reach them. */
export interface TableEngine extends Engine {
  /**
   * The rows of a table at a version, as something that it can be asked.
   * @throws {TesseraError} if the engine cannot reach the place
   */
  tableRows(uri: string, version: number): Statement;
  /** Reads the change data feeds of tables; null: it does not. */
  readonly feedRows: ((uri: string, read: FeedRead) => Statement) | null;
  /** What writes the files of tables for it, where it does not itself, or not here; null if there is nothing. */
  readonly files: FileEngine | null;
  /** Changes tables where it does so itself; null: it only reads them. */
  readonly changes: TableChanges | null;
}

/** What is read of a change data feed. */
export interface FeedRead {
  /** First and last version whose changes are read. */
  readonly from: number;
  readonly to: number;
  /** Columns of the table. Behind them stand `_change_type`, `_commit_version` and `_commit_timestamp`. */
  readonly columns: readonly string[];
}

/** What changes of tables give, by the key of the request. */
export interface TableChangeReports {
  readonly write: reports.DeltaAppendReport;
  readonly delete_rows: reports.DeltaDeleteReport;
  readonly update: reports.DeltaUpdateReport;
  readonly merge: reports.DeltaMergeReport;
  readonly optimize: reports.OptimizeReport;
  readonly vacuum: reports.VacuumReport;
  readonly restore: reports.RestoreReport;
  readonly add_constraints: reports.DeltaAlterReport;
  readonly drop_constraints: reports.DeltaAlterReport;
}

/** A kind of change, by its key in a `DeltaRequest`. */
export type TableChangeKind = keyof TableChangeReports;

/** A change that was carried out, in a commit or none. */
export interface TableChanged<Kind extends TableChangeKind = TableChangeKind> {
  readonly report: TableChangeReports[Kind];
  /** The version that it made; null if there was no need to make one. */
  readonly version: number | null;
}

/** What the error of a change says beside its code, which is `CONFLICT`, `CONSTRAINT` or `SCHEMA_MISMATCH` where it is one of these. */
export interface TableChangeFailure {
  /** `unknown`: nobody can say yet whether it was committed; null: nothing is said. */
  readonly committed: false | "unknown" | null;
  /** What the commit would have as `write_id` in its `userMetadata`; null if it was not tried. */
  readonly writeId: string | null;
}

/** Changes tables, each change in one commit. */
export interface TableChanges {
  /** What it can do; all else is done by whoever writes files. */
  readonly kinds: ReadonlySet<TableChangeKind>;
  /**
   * Carries out a request. Rows come with it, or are those of a relation.
   * @throws {TesseraError} if a field of it cannot be honoured, or the change cannot be made; see `TableChangeFailure`
   */
  change<Kind extends TableChangeKind>(
    kind: Kind,
    request: NonNullable<DeltaRequestInit[Kind]>,
    options?: Pick<ExecuteOptions, "signal"> & { readonly source?: Relation },
  ): Promise<TableChanged<Kind>>;
}
