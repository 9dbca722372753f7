// New rows in the place of those that there are: of all of them, or of those that meet a condition.

import type { Table } from "tessera-contracts/arrow";
import type { AddAction } from "tessera-contracts/contracts/delta/log";
import type { WrittenFile } from "tessera-contracts/engine";
import { commit, type CommitPlan, type Committed } from "../commit/commit.js";
import { commitHost, type Host } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { conditionOf, type Predicate } from "../scan/predicate.js";
import type { Input } from "../write/input.js";
import { addLines } from "../write/write-files.js";
import {
  type Appended,
  type AppendOptions,
  metricsOf,
  planOf,
  planRows,
  reportOf,
  type RowPlan,
  stageRows,
} from "./append.js";
import {
  hasFeed,
  matchedFiles,
  noFeed,
  partlyMatched,
  removeLine,
  requireRemovable,
  rewriteRest,
  withMatches,
} from "./delete.js";

/** How rows take the place of others. */
export interface OverwriteOptions<Row> extends AppendOptions {
  /** Only rows for which it holds are replaced, and new rows must meet it. Absent: all rows are replaced. */
  readonly where?: Predicate<Row>;
}

interface NewRows<Row, Init> {
  readonly table: Table<Row, Init>;
  readonly input: Input<Init>;
  readonly options: OverwriteOptions<Row>;
}

/**
 * Writes rows to new files, which take the place of the rows that there are in one commit.
 * @throws {DeltaError} as `appendRows`; `APPEND_ONLY`; `CONSTRAINT_VIOLATED` if a new row does not meet `where`; `FEATURE_UNSUPPORTED`
 */
export async function overwriteRows<Row, Init>(
  host: Host,
  snapshot: Snapshot,
  rows: NewRows<Row, Init>,
): Promise<Appended> {
  const started = host.now();
  requireRemovable(snapshot);
  const { table, options } = rows;
  const plan = planRows(host, snapshot, {
    table,
    write: options.write,
    replaces: options.where === undefined ? "all" : "some",
  });
  if (plan.isDone) return { report: reportOf(host, plan, { files: [], started, committed: null }), committed: null };
  const replaced = await (options.where === undefined
    ? replaceAll(host, plan, rows)
    : replaceMatches(host, plan, { ...rows, where: options.where }));
  const committed = await commitOverwrite(host, plan, { ...replaced, options });
  const report = reportOf(host, plan, { files: replaced.files, started, committed });
  return {
    report: {
      ...report,
      num_added_files: replaced.files.length + replaced.kept.length,
      num_removed_files: replaced.removed.length,
    },
    committed,
  };
}

/** What goes and what comes. */
interface Replaced {
  /** Files with new rows. */
  readonly files: readonly WrittenFile[];
  /** Files with rows that were there before. */
  readonly kept: readonly WrittenFile[];
  readonly removed: readonly AddAction[];
  readonly read: Pick<CommitPlan, "filesRead" | "wouldRead">;
}

async function replaceAll<Row, Init>(host: Host, plan: RowPlan, rows: NewRows<Row, Init>): Promise<Replaced> {
  const files = await stageRows(host, plan, rows);
  const removed: AddAction[] = [];
  for await (const file of plan.target.files()) removed.push(file);
  const filesRead = new Set(removed.map(({ path }) => path));
  return { files, kept: [], removed, read: { filesRead, wouldRead: () => true } };
}

async function replaceMatches<Row, Init>(
  host: Host,
  plan: RowPlan,
  { where, ...rows }: NewRows<Row, Init> & { readonly where: Predicate<Row> },
): Promise<Replaced> {
  const { target: snapshot, settings, conditions } = plan;
  const condition = conditionOf<Row>(where, snapshot.schema, snapshot.place);
  return withMatches({ host, snapshot, condition, options: rows.options }, async (matches) => {
    if (partlyMatched(matches).length > 0 && hasFeed(snapshot)) throw noFeed(snapshot);
    const inside = { ...condition, name: "the condition of the overwrite", expression: textOf(where) };
    const files = await stageRows(host, { ...plan, conditions: [...conditions, inside] }, rows);
    const kept = await rewriteRest(matches, settings);
    const filesRead = new Set(matches.planned.files.map(({ path }) => path));
    return { files, kept, removed: matchedFiles(matches), read: { filesRead, wouldRead: matches.mayMatch } };
  });
}

/** A predicate as it is told to people. */
function textOf<Row>(where: Predicate<Row>): string {
  if (typeof where === "string") return where;
  return JSON.stringify(where, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}

function commitOverwrite<Row>(
  host: Host,
  plan: RowPlan,
  { files, kept, removed, read, options }: Replaced & { readonly options: OverwriteOptions<Row> },
): Promise<Committed> {
  const { target: snapshot, lines } = plan;
  const removes = removed.map((file) => removeLine(file, host.now()));
  const actions = [...lines, ...removes, ...addLines([...kept, ...files], host, snapshot)];
  return commit(commitHost(host), {
    ...planOf(snapshot, { ...plan, actions }),
    ...read,
    info: {
      operation: "WRITE",
      operation_parameters: {
        mode: "Overwrite",
        partitionBy: JSON.stringify(snapshot.partitionColumns),
        ...(options.where === undefined ? {} : { predicate: textOf(options.where) }),
      },
      operation_metrics: { ...metricsOf(files), numRemovedFiles: String(removed.length) },
    },
    isBlindAppend: false,
    signal: options.signal,
  });
}
