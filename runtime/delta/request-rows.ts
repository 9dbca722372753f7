// Requests that bring rows along, as an Arrow stream.

import { type AnyRow, unpackIpc } from "tessera-contracts/arrow";
import type { DeltaMergeAction, DeltaMergeInsert, DeltaMergeRequest } from "tessera-contracts/contracts/delta/merge";
import { DeltaAppendReport } from "tessera-contracts/contracts/delta/reports";
import type { DeltaWriteRequest } from "tessera-contracts/contracts/delta/requests";
import { DeltaError } from "./errors.js";
import type { Snapshot } from "./log/snapshot.js";
import { newTable, tableExists } from "./operations/create.js";
import { withSource } from "./operations/merge.js";
import type { Answered, Change, Work } from "./request-work.js";
import { assignmentsOf } from "./rewrite/assignments.js";
import type { MergeAction, MergeInsert } from "./rewrite/merge-pairs.js";
import * as chosen from "./server/choose.js";

/**
 * Writes the rows of a request, to a table that the same commit creates if there is none.
 * @throws {DecodeError} if the rows are no Arrow stream; {DeltaError} `ALREADY_EXISTS`, `OPTION_INVALID`, and as `appendRows`,
 * `overwriteRows` and `newTable`
 */
export async function writeByRequest(work: Work, request: DeltaWriteRequest): Promise<Answered<DeltaAppendReport>> {
  const { schema, batches } = unpackIpc(request.data_ipc);
  const { host, options, place } = work;
  const { mode, commit, constraints, target_file_size } = request;
  const table = work.tableOf(schema);
  const more = { targetFileBytes: target_file_size ?? undefined, constraints };
  const write: Change<DeltaAppendReport> = async (snapshot) => {
    if (!snapshot.isNew && mode === "error") {
      throw new DeltaError("ALREADY_EXISTS", "there is a table already; ask for append or overwrite", place);
    }
    if (!snapshot.isNew && mode === "ignore") return { report: ignored(snapshot), committed: null };
    requirePartitions(work, snapshot, request.partition_columns);
    const schema_mode = snapshot.isNew ? null : request.schema_mode;
    const rows = { ...options, ...more, write: { commit, schema_mode } };
    const isReplaced = !snapshot.isNew && mode === "overwrite";
    if (isReplaced) return chosen.overwrite(host, snapshot, { table, input: batches, options: rows });
    return chosen.append(host, snapshot, { ...rows, table, input: batches });
  };
  const exists = work.isPinned || (await tableExists(host));
  const created = { ...options, write: { partition_by: request.partition_columns } };
  const state = exists ? work.state() : newTable(host, table, created).then(({ snapshot }) => snapshot);
  return work.change(commit, write, state);
}

function ignored({ uri, version }: Snapshot): DeltaAppendReport {
  const none = { num_added_files: 0, num_removed_files: 0, num_added_rows: 0, num_partitions: 0 };
  return DeltaAppendReport.create({ table_uri: uri, version, ...none, execution_time_ms: 0, skipped: true });
}

/** A table that exists keeps the columns that it is partitioned by. */
function requirePartitions(work: Work, { partitionColumns }: Snapshot, asked: readonly string[]): void {
  if (asked.length === 0 || asked.join("\0") === partitionColumns.join("\0")) return;
  const found = partitionColumns.length === 0 ? "no column" : partitionColumns.join(", ");
  throw work.refused("partition_columns", `the table is partitioned by ${found}, which stays so`);
}

/** Merges the rows of a request. @throws {DecodeError} if they are no Arrow stream; {DeltaError} as `mergeRows` */
export function mergeByRequest(
  work: Work,
  { source_ipc, merge_predicate: on, commit, ...request }: DeltaMergeRequest,
): ReturnType<typeof work.change<Awaited<ReturnType<typeof chosen.merge>>["report"]>> {
  const { host, options } = work;
  const { schema, batches } = unpackIpc(source_ipc);
  const clauses = {
    matched: request.matched.map(actionOf),
    notMatched: request.not_matched.map(insertOf),
    notMatchedBySource: request.not_matched_by_source.map(actionOf),
  };
  const source = { schema, batches };
  return withSource(host, { ...options, table: work.tableOf(schema), source }, (staged) =>
    work.change(commit, (snapshot) => {
      const table = work.tableOf(snapshot.schema);
      return chosen.merge(host, snapshot, { ...options, write: { commit }, table, source: staged, on, clauses });
    }),
  );
}

function actionOf(action: DeltaMergeAction): MergeAction<AnyRow> {
  const when = action.predicate === null ? {} : { when: action.predicate };
  return action.action === "delete"
    ? { ...when, delete: true }
    : { ...when, update: assignmentsOf(action.assignments) };
}

function insertOf({ predicate, values }: DeltaMergeInsert): MergeInsert<AnyRow> {
  return { ...(predicate === null ? {} : { when: predicate }), insert: assignmentsOf(values) };
}
