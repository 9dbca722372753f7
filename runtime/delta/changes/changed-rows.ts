// What happened to the rows of a table between two versions, as relations of an engine.

import type { Field, RecordBatch, Schema } from "tessera-contracts/arrow";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { Relation } from "tessera-contracts/engine";
import { tableSpec } from "../describe.js";
import { storedType } from "../expression/types.js";
import { type DeltaOptions, type Host, hostOf, type OperationOptions } from "../host.js";
import { snapshotOf } from "../log/checkpoint-engine.js";
import { missingFiles } from "../operations/file-use.js";
import { type ChangeReader, findChanges, type FoundChanges, foundBatches, tell } from "./change-batches.js";
import { CHANGE_COLUMNS, withChangeColumns } from "./change-columns.js";
import { countsOf, servedFeed } from "./served-feed.js";

/** Rows that went or came, by the columns of the later version. */
export interface ChangedRows {
  readonly schema: TableSchemaSpec;
  /** As they were and as they became, in no order; a row that came and went again is there twice. */
  readonly relation: { readonly schema: Schema; readonly batches: AsyncIterable<RecordBatch> };
}

/** Which changes are looked up, and who reads them. */
export interface ChangedRowsOptions extends DeltaOptions, OperationOptions, Partial<ChangeReader> {
  /** Last version whose changes are read. */
  readonly to: number;
}

/**
 * The rows that the versions after `since` changed, up to `to`. They are read when the relation is.
 * @throws {DeltaError} `VERSION_NOT_FOUND` naming what is kept; `CDF_DISABLED` naming the first version without a feed;
 * `CONTRACT_MISMATCH` if the schema changed so that rows do not fit it
 */
export async function changedRows(
  uri: string,
  options: ChangedRowsOptions & { readonly since: number },
): Promise<ChangedRows> {
  const work = await workOf(uri, options, options.since);
  return { schema: tableSpec(work.target), relation: relationOf(work, []) };
}

/** The change data feed of a table between two versions, to be read without a contract. */
export interface ChangeFeed {
  /** The columns of the table at the last version. Behind them the relation has `CHANGE_COLUMNS`. */
  readonly schema: TableSchemaSpec;
  /** Id of the table. */
  readonly tableId: string;
  /** First version whose changes it has; one more than the last version if there are none. */
  readonly from: number;
  /**
   * The changes, each with its kind, its version and when that was committed. They are read when the relation is: by version, or by the
   * server of the table, in no order.
   */
  readonly relation: Relation;
  /** To be called once the relation was read: tells of what a server has read. Of all else it was told. */
  noteRead(options?: OperationOptions): Promise<void>;
  /** The paths of files with changes that are not there any more, which a vacuum may have deleted. */
  missingFiles(options?: OperationOptions): Promise<readonly string[]>;
}

/**
 * The changes of a table from a version on, both ends included.
 * @param options `from` is null for the first version that has a feed, and may be one more than `to` for no changes
 * @throws {DeltaError} as `changedRows`
 */
export async function changeFeed(
  uri: string,
  options: ChangedRowsOptions & { readonly from: number | null },
): Promise<ChangeFeed> {
  const { from, to } = options;
  const work = await workOf(uri, options, from === null ? null : from - 1);
  const { host, target, versions } = work;
  const relation = relationOf(work, CHANGE_COLUMNS);
  const served = await servedFeed(host, work, relation.schema);
  return {
    schema: tableSpec(target),
    tableId: target.metadata.id,
    from: versions[0]?.version ?? to + 1,
    relation: served === null ? relation : { statement: served },
    noteRead: async (asked = {}) => {
      if (served !== null) tell(host, versions, { counts: await countsOf(host, served, asked), reader: work.reader });
    },
    missingFiles: (asked = {}) =>
      missingFiles(host, target, { ...asked, files: versions.flatMap(({ files }) => files) }),
  };
}

interface Work extends FoundChanges {
  readonly host: Host;
  readonly reader: ChangeReader;
  readonly options: OperationOptions;
}

/** @param since the version before the first one; null: all that have a feed */
async function workOf(uri: string, options: ChangedRowsOptions, since: number | null): Promise<Work> {
  const { to, dataset = uri, runId = null, onRead, signal, ...rest } = options;
  const host = hostOf(uri, rest);
  const asked = { ...(signal && { signal }) };
  const target = await snapshotOf(host, { version: to, ...asked });
  const start =
    since === null ? {} : since < 0 ? { from: 0 } : { since: { dataset_name: dataset, last_version: since } };
  const found = await findChanges(host, target, { ...asked, ...start });
  const reader = { dataset, runId, ...(onRead && { onRead }) };
  return { host, reader, options: asked, ...(found ?? { target, versions: [] }) };
}

function relationOf(work: Work, more: readonly Field[]): ChangedRows["relation"] {
  const { schema } = work.target;
  // Engines give values as they are stored.
  const fields = schema.fields.map((field) => ({ ...field, type: storedType(field.type) }));
  return { schema: { ...schema, fields: [...fields, ...more] }, batches: batchesOf(work, more.length > 0) };
}

async function* batchesOf(
  { host, reader, options, ...found }: Work,
  isFeed: boolean,
): AsyncGenerator<RecordBatch, void, undefined> {
  for await (const batch of foundBatches(host, found, { ...options, reader })) {
    yield isFeed ? withChangeColumns(batch) : batch.stored;
  }
}
