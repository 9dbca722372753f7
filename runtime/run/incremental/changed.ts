// What happened to the datasets of a plan since the versions that it was last computed from.

import type { RecordBatch } from "tessera-contracts/arrow";
import type { CdfReadRecord } from "tessera-contracts/contracts/diagnostics/events";
import { DeltaError, changedRows } from "tessera-contracts/delta";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import { boundaryRel, planStatement } from "tessera-contracts/plan";
import { tableOptions } from "../commit-metadata.js";
import type { OutputWork } from "../outputs.js";
import type { PinnedDataset } from "../session/pinned.js";
import { type BoundView, scansOf } from "../session/statement.js";

/** Rows of datasets that went or came, as views of the engine; or why that is not known. */
export type ChangedDatasets =
  | { readonly views: ReadonlyMap<string, BoundView>; readonly reason: null }
  | { readonly views: null; readonly reason: string };

/** Why the changes of a table may not be had, while the table itself may. */
const UNKNOWN: readonly DeltaError["code"][] = [
  "CDF_DISABLED",
  "CONTRACT_MISMATCH",
  "FILE_MISSING",
  "VERSION_NOT_FOUND",
];

/**
 * The changes of all datasets that a plan reads, by their names; those in which nothing changed are left out.
 * @param since the versions that it was computed from
 */
export async function changedDatasets(
  work: OutputWork,
  rel: RelSpec,
  since: ReadonlyMap<string, number>,
): Promise<ChangedDatasets> {
  const views = new Map<string, BoundView>();
  const names = new Set(scansOf(rel).flatMap(({ dataset, version }) => (version === null ? [dataset] : [])));
  for (const name of [...names].sort()) {
    const pinned = await work.session.pin(name, work.options);
    // The key of the result is that of the last run, and has the hashes of files: they are the same.
    if (pinned.files !== null) continue;
    const from = since.get(name);
    if (from === undefined) return unknown(`nobody knows which version of ${name} was read last`);
    try {
      const found = await changedDataset(work, pinned, from);
      if (typeof found === "string") return unknown(found);
      if (found !== null) views.set(name, found);
    } catch (error) {
      if (!(error instanceof DeltaError) || !UNKNOWN.includes(error.code)) throw error;
      return unknown(`the changes of ${name} cannot be read: ${error.message}`);
    }
  }
  return { views, reason: null };
}

function unknown(reason: string): ChangedDatasets {
  return { views: null, reason };
}

/** For as few changed rows it is not worth asking whether the table has as many. */
const FEW = 10_000;

/** The changes of a dataset; null if there are none, or why they do not help. */
async function changedDataset(
  { session, names, options }: OutputWork,
  { dataset, pin, boundary, schema }: PinnedDataset,
  since: number,
): Promise<BoundView | string | null> {
  const { name, location, spec } = dataset;
  const to = pin?.version ?? null;
  if (to === since) return null;
  if (to === null || to < since) return `${name} is read at version ${to}, and was read at ${since} before`;
  if (spec?.query_spec != null) return `a query stands before ${name}`;
  if (location === null) throw new Error("what is pinned has a place");
  const { runId, records } = session.reads;
  const reader = { dataset: name, runId, onRead: (record: CdfReadRecord) => records.push(record) };
  const table = { ...tableOptions(session, location), ...options, ...reader };
  const changes = await changedRows(location.uri, { ...table, since, to });
  const counted = new CountedRows(changes.relation.batches);
  const physical = await names.register({ ...changes.relation, batches: counted }, options);
  const { count, isRead } = counted;
  // What is not read yet is not nothing: then an output would stay as it is.
  if (!isRead) throw new Error(`the engine ${session.engine.id} did not read the rows that it was given`);
  if (count === 0) return null;
  if (count > FEW) {
    // A table that was overwritten has gone and come as a whole.
    const input = { rel: "scan", dataset: name, columns: [], version: null } as const;
    // No more are counted than it takes to know.
    const all = await session.count({ rel: "limit", input, limit: count, offset: 0 }, {}, options);
    if (count > all) return `more rows of ${name} changed (${count}) than it has (${all})`;
  }
  const registry = { datasets: { [physical]: changes.schema } };
  const statement = planStatement(boundaryRel(boundary, physical), registry, session.engine.dialect);
  const view = await names.register({ statement }, options);
  return { name: view, schema, fingerprint: null };
}

/** Batches whose rows are counted as they are read. */
class CountedRows implements AsyncIterable<RecordBatch> {
  count = 0;
  /** Whether all of them were. */
  isRead = false;
  readonly #batches: AsyncIterable<RecordBatch>;

  constructor(batches: AsyncIterable<RecordBatch>) {
    this.#batches = batches;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<RecordBatch, void, undefined> {
    for await (const batch of this.#batches) {
      this.count += batch.rowCount;
      yield batch;
    }
    this.isRead = true;
  }
}
