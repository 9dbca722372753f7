// Each change of a table, made by who makes changes of its kind: the server that executes for it, else we, by commits of our own over files.

import type { VacuumReport } from "tessera-contracts/contracts/delta/reports";
import type { Host } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import type { Altered } from "../operations/alter.js";
import { type Appended, appendRows, type AppendOptions, type NewRowOptions } from "../operations/append.js";
import { addConstraints, missingOf, type NewConstraints } from "../operations/constraints.js";
import { type Deleted, deleteRows, type DeleteRequest } from "../operations/delete.js";
import { type Merged, mergeRows, type MergeRequest } from "../operations/merge.js";
import { type Optimized, optimizeFiles, type OptimizeOptions } from "../operations/optimize.js";
import type { Partitions } from "../operations/optimize-plan.js";
import { type OverwriteOptions, overwriteRows } from "../operations/overwrite.js";
import { type Restored, type RestoreOptions, restoreState, type RestoreTarget } from "../operations/restore.js";
import { type Updated, updateRows, type UpdateRequest } from "../operations/update.js";
import { vacuumFiles, type VacuumOptions } from "../operations/vacuum.js";
import type { RowSource } from "../write/input.js";
import { deleteByServer, updateByServer, writeByServer } from "./changes.js";
import { mergeByServer } from "./merge.js";
import { serverOf } from "./server.js";
import { constrainByServer, optimizeByServer, restoreByServer, vacuumByServer } from "./upkeep.js";

/** Rows come. @throws as `appendRows` */
export async function append<Row, Init>(
  host: Host,
  snapshot: Snapshot,
  { table, input, ...options }: NewRowOptions & RowSource<Row, Init>,
): Promise<Appended> {
  const server = serverOf(host, "write");
  const written =
    server && (await writeByServer({ server, host, snapshot }, { table, input, options, mode: "append" }));
  return written ?? appendRows(host, snapshot, { table, input, ...options });
}

/** Rows take the place of others. @throws as `overwriteRows` */
export async function overwrite<Row, Init>(
  host: Host,
  snapshot: Snapshot,
  rows: RowSource<Row, Init> & { readonly options: OverwriteOptions<Row> & NewRowOptions },
): Promise<Appended> {
  const server = rows.options.where === undefined ? serverOf(host, "write") : null;
  const written = server && (await writeByServer({ server, host, snapshot }, { ...rows, mode: "overwrite" }));
  return written ?? overwriteRows(host, snapshot, rows);
}

/** Rows go. @throws as `deleteRows` */
export function remove<Row>(host: Host, snapshot: Snapshot, request: DeleteRequest<Row>): Promise<Deleted> {
  const server = serverOf(host, "delete_rows");
  if (server !== null) return deleteByServer({ server, host, snapshot }, request);
  return deleteRows(host, snapshot, request);
}

/** Rows change. @throws as `updateRows` */
export function update<Row, Init>(host: Host, snapshot: Snapshot, request: UpdateRequest<Row, Init>): Promise<Updated> {
  const server = serverOf(host, "update");
  if (server !== null) return updateByServer({ server, host, snapshot }, request);
  return updateRows(host, snapshot, request);
}

/** Rows are brought together with others, which `withSource` has staged where they are needed. @throws as `mergeRows` */
export function merge<Row, Init>(host: Host, snapshot: Snapshot, request: MergeRequest<Row, Init>): Promise<Merged> {
  const server = serverOf(host, "merge");
  if (server !== null) return mergeByServer({ server, host, snapshot }, request);
  return mergeRows(host, snapshot, request);
}

/** Files are put together; a server looks at all partitions. @throws as `optimizeFiles` */
export function optimize<Row>(
  host: Host,
  snapshot: Snapshot,
  options: OptimizeOptions<Row> & Partitions<Row>,
): Promise<Optimized> {
  const server = options.where === undefined ? serverOf(host, "optimize") : null;
  if (server !== null) return optimizeByServer({ server, host, snapshot }, options);
  return optimizeFiles(host, snapshot, options);
}

/** Files that nobody needs are deleted. @throws as `vacuumFiles` */
export function vacuum(host: Host, snapshot: Snapshot, options: VacuumOptions): Promise<VacuumReport> {
  const server = serverOf(host, "vacuum");
  if (server !== null) return vacuumByServer({ server, host, snapshot }, options);
  return vacuumFiles(host, snapshot, options);
}

/** An earlier state becomes the latest. @throws as `restoreState` */
export function restore(host: Host, snapshot: Snapshot, options: RestoreOptions & RestoreTarget): Promise<Restored> {
  const server = serverOf(host, "restore");
  if (server !== null) return restoreByServer({ server, host, snapshot }, options);
  return restoreState(host, snapshot, options);
}

/** Constraints come. A server makes a commit of each, so that of several we make one. @throws as `addConstraints` */
export async function constrain(
  host: Host,
  snapshot: Snapshot,
  request: AppendOptions & { readonly constraints: NewConstraints },
): Promise<Altered> {
  const server = serverOf(host, "add_constraints");
  const [constraint, ...others] = server === null ? [] : missingOf(snapshot, request.constraints);
  if (server === null || constraint === undefined || others.length > 0) return addConstraints(host, snapshot, request);
  return constrainByServer({ server, host, snapshot }, { constraint, options: request });
}
