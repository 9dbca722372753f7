// Writing the rows of a Delta table, by the contract that they are of.

import type {
  DeltaAppendReport,
  DeltaDeleteReport,
  DeltaMergeReport,
  DeltaUpdateReport,
} from "tessera-contracts/contracts/delta/reports";
import type { Committed } from "./commit/commit.js";
import { type CommitOutcome, resolveCommit } from "./commit/resolve.js";
import type { Host, OperationOptions } from "./host.js";
import { snapshotOf } from "./log/checkpoint-engine.js";
import type { AppendOptions } from "./operations/append.js";
import { afterCommit } from "./operations/after-commit.js";
import { type AppendRowsOptions, tryRows } from "./operations/try-rows.js";
import { type MergeInput, withSource } from "./operations/merge.js";
import type { OverwriteOptions } from "./operations/overwrite.js";
import { replanned } from "./operations/replan.js";
import { TableReader } from "./reader.js";
import { type OperationName, told } from "./telling.js";
import type { Assignments } from "./rewrite/assignments.js";
import type { MergeClauses, MergeOn } from "./rewrite/merge-pairs.js";
import type { Predicate } from "./scan/predicate.js";
import * as chosen from "./server/choose.js";
import type { EngineRows, Input } from "./write/input.js";
import { DEFAULT_RETRIES } from "./write/settings.js";

/** A Delta table at one version, whose rows can be written; a write moves it on to the version that it made. */
export class TableWriter<Row, Init = Row> extends TableReader<Row, Init> {
  #last: Promise<unknown> = Promise.resolve();

  /** Moves on to the latest version. */
  async refresh(options: OperationOptions = {}): Promise<this> {
    this.current = await snapshotOf(this.host, options);
    return this;
  }

  /**
   * Finds out what became of a write that threw `COMMIT_UNKNOWN`, once the log can be read again, and moves on to its version if it was
   * committed.
   * @throws {DeltaError} `OPTION_INVALID` for any other error; `VERSION_NOT_FOUND` if the log does not go back that far any more
   */
  async resolve(error: unknown, { signal }: OperationOptions = {}): Promise<CommitOutcome> {
    return this.queued(async () => {
      const found = await resolveCommit({ ...this.host, signal }, error);
      if (found.outcome === "committed" && found.version > this.version) await this.refresh(signal && { signal });
      return found;
    });
  }

  /**
   * Adds rows, all of them in one commit; with `dryRun` it says what that would be. Rows that the engine has, `{ relation: await
   * session.relation(plan) }`, do not come here: of them types, nulls and the constraints of the table are checked.
   * @throws {TableValidationError} with all that is wrong, if rows do not pass; {DeltaError} `SCHEMA_MISMATCH`, `COMMIT_CONFLICT`,
   * `COMMIT_UNKNOWN`. Whichever it is, no row can be seen but in the last case
   */
  async append(
    input: Input<Init> | EngineRows,
    { dryRun = false, ...options }: AppendRowsOptions = {},
  ): Promise<DeltaAppendReport> {
    const { table } = this;
    if (dryRun) return this.queued(() => tryRows(this.host, this.current, { ...options, table, input }));
    return this.write("WRITE", (host) => chosen.append(host, this.current, { ...options, table, input }));
  }

  /**
   * Puts rows in the place of those that there are, in one commit: of all of them, or of those that meet `where`. New rows must meet it
   * too; of rows that the engine has, as much is checked as `append` checks. Rows that another writer appends meanwhile stay, unless the table is `Serializable`; any other change of theirs to what is
   * replaced is a conflict.
   * @throws {DeltaError} as `append`, `APPEND_ONLY`, `CONSTRAINT_VIOLATED`, `FEATURE_UNSUPPORTED`
   */
  async overwrite(input: Input<Init> | EngineRows, options: OverwriteOptions<Row> = {}): Promise<DeltaAppendReport> {
    const { table } = this;
    return this.write("WRITE", (host) => chosen.overwrite(host, this.current, { table, input, options }));
  }

  /**
   * Deletes the rows for which all conditions hold; null deletes all, and has to be said. Files without other rows leave the table, the
   * rest of the others is written again. If another commit touched what this one read, it starts anew on the new version.
   * @throws {DeltaError} `APPEND_ONLY`, `FEATURE_UNSUPPORTED`, `COMMIT_CONFLICT` after too many tries, `COMMIT_UNKNOWN`
   */
  async delete(where: Predicate<Row> | null, options: AppendOptions = {}): Promise<DeltaDeleteReport> {
    const { table } = this;
    return this.rewrite("DELETE", options, (host) => chosen.remove(host, this.current, { ...options, table, where }));
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
    return this.rewrite("UPDATE", options, (host) =>
      chosen.update(host, this.current, { ...options, table, where, set }),
    );
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
    const { table } = this;
    return withSource(this.host, { ...options, table, source }, (staged) =>
      this.rewrite("MERGE", options, (host) =>
        chosen.merge(host, this.current, { ...options, table, source: staged, on, clauses }),
      ),
    );
  }

  /** A write, after which the table is at the version that it made. Whatever goes wrong after the commit, the commit stands. */
  protected write<Report>(name: OperationName, operation: Operation<Report>): Promise<Report> {
    return this.told(name, async (host) => {
      const { report, committed } = await operation(host);
      if (committed === null) return report;
      this.current = await afterCommit(host, this.current, committed);
      return report;
    });
  }

  /** A write that read rows: it starts anew on the new version where a commit of others touched them, as often as a commit is tried. */
  protected rewrite<Report>(
    name: OperationName,
    { write }: AppendOptions,
    operation: Operation<Report>,
  ): Promise<Report> {
    const most = write?.commit?.max_commit_retries ?? DEFAULT_RETRIES;
    const refresh = (): Promise<this> => this.refresh();
    return this.write(name, (host) => replanned(most, { work: () => operation(host), refresh }));
  }

  /** An operation in its turn, in a span that says how long it took once it was its turn. */
  protected told<T>(name: OperationName, work: (host: Host) => Promise<T>): Promise<T> {
    return this.queued(() => told(this.host, name, work));
  }

  protected queued<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined); // the caller hears of it; the next write starts all the same
    return mine;
  }
}

/** Something that changes the table, on the version that it is at: what it did, and its commit, null if there was nothing to do. */
type Operation<Report> = (host: Host) => Promise<{ readonly report: Report; readonly committed: Committed | null }>;
