// What the kinds of requests work with: the table that a request names, at the version that it names.

import { type AnyRow, type Schema, type Table, tableOfSchema } from "tessera-contracts/arrow";
import type { CommitProperties } from "tessera-contracts/contracts/delta/commit";
import type { DeltaTableRef } from "tessera-contracts/contracts/delta/requests";
import type { Committed } from "./commit/commit.js";
import { DeltaError, type TablePlace } from "./errors.js";
import type { Host, OperationOptions } from "./host.js";
import { snapshotOf } from "./log/checkpoint-engine.js";
import type { Snapshot } from "./log/snapshot.js";
import { momentOf, versionAt } from "./log/time-travel.js";
import { movedOn } from "./operations/after-commit.js";
import { replanned } from "./operations/replan.js";
import { DEFAULT_RETRIES } from "./write/settings.js";

/** What a request got, and what diagnostics are told of it. */
export interface Answered<Answer> {
  readonly answer: Answer;
  /** The version that was read or committed; null if there is no table. */
  readonly version: number | null;
  readonly metrics?: { readonly [name: string]: unknown };
}

/** A change of a table, on one version of it. */
export type Change<Report> = (
  snapshot: Snapshot,
) => Promise<{ readonly report: Report; readonly committed: Committed | null }>;

/** The work on one request. */
export class Work {
  readonly host: Host;
  readonly ref: DeltaTableRef;
  readonly options: OperationOptions;
  readonly #rows: Table<AnyRow> | null;

  constructor(
    host: Host,
    asked: { readonly ref: DeltaTableRef; readonly options: OperationOptions; readonly rows: Table<AnyRow> | null },
  ) {
    this.host = host;
    this.ref = asked.ref;
    this.options = asked.options;
    this.#rows = asked.rows;
  }

  get place(): TablePlace {
    return { uri: this.host.uri, version: null };
  }

  /** Whether the request names a state of the table. */
  get isPinned(): boolean {
    return this.ref.version !== null || this.ref.timestamp !== null;
  }

  /** What rows are held against: the contract that the caller gave, else these columns. */
  tableOf(schema: Schema): Table<AnyRow> {
    return this.#rows ?? tableOfSchema({ ...schema, metadata: null }, { name: this.host.uri });
  }

  /** The table at the version that the request names, else at the latest. @throws {DeltaError} `NOT_A_TABLE`, `VERSION_NOT_FOUND` */
  state(): Promise<Snapshot> {
    const { version, timestamp } = this.ref;
    return this.stateAt({ version, timestamp });
  }

  /** The table at a version, or at a moment; if both are null, the latest. @throws {DeltaError} as `state` */
  async stateAt({ version, timestamp }: Pick<DeltaTableRef, "version" | "timestamp">): Promise<Snapshot> {
    const { host, options, place } = this;
    if (version !== null) return snapshotOf(host, { ...options, version });
    const latest = await snapshotOf(host, options);
    if (timestamp === null) return latest;
    const { storage, limits } = host;
    const { signal } = options;
    const context = { storage, place, limits, ...(signal && { signal }) };
    const found = await versionAt(momentOf(timestamp, place), latest.metadata, context);
    return found === latest.version ? latest : snapshotOf(host, { ...options, version: found });
  }

  /** The latest version, for what is done to the latest alone. @throws {DeltaError} `COMMIT_CONFLICT` if the request names another one */
  async latest(): Promise<Snapshot> {
    const latest = await snapshotOf(this.host, this.options);
    const asked = await this.state();
    if (asked.version === latest.version) return latest;
    const message = `the request is about version ${asked.version}, and the table is at ${latest.version}; nothing was done, look at the table again`;
    throw new DeltaError("COMMIT_CONFLICT", message, latest.place, { details: { reason: "version_changed" } });
  }

  /**
   * Changes the table. On the latest version it is planned anew where a commit of others touched what it read; a version that the request
   * names is the one that it is planned on, and it fails where that is in conflict with a commit since.
   * @param start what it is planned on first, if that is something else
   */
  async change<Report extends object>(
    commit: CommitProperties | null,
    operation: Change<Report>,
    start: Promise<Snapshot> = this.state(),
  ): Promise<Answered<Report>> {
    let snapshot = await start;
    const most = this.isPinned ? 0 : (commit?.max_commit_retries ?? DEFAULT_RETRIES);
    const refresh = async (): Promise<void> => {
      snapshot = await snapshotOf(this.host, this.options);
    };
    const { report, committed } = await replanned(most, { work: () => operation(snapshot), refresh });
    if (committed === null) return { answer: report, version: snapshot.version };
    await movedOn(this.host, snapshot, committed);
    const info = committed.actions.find((one) => one.commit_info !== undefined)?.commit_info;
    return { answer: report, version: committed.version, metrics: info?.operation_metrics ?? {} };
  }

  /** The error of a field of the request that cannot be honoured. */
  refused(field: string, why: string): DeltaError {
    const message = `the field ${field} of the request cannot be honoured: ${why}`;
    return new DeltaError("OPTION_INVALID", message, this.place, { details: { field } });
  }
}
