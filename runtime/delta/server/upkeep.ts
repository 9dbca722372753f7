// What keeps a table in order, done by a server.

import type { DeltaConstraint } from "tessera-contracts/contracts/delta/policies";
import { DeltaWriteOptions } from "tessera-contracts/contracts/delta/commit";
import type { VacuumReport } from "tessera-contracts/contracts/delta/reports";
import type { TableChanges } from "tessera-contracts/engine";
import type { Host } from "../host.js";
import type { Altered } from "../operations/alter.js";
import type { AppendOptions } from "../operations/append.js";
import type { Optimized, OptimizeOptions } from "../operations/optimize.js";
import type { Restored, RestoreOptions, RestoreTarget } from "../operations/restore.js";
import { tellMaintenance } from "../operations/upkeep.js";
import type { VacuumOptions } from "../operations/vacuum.js";
import { committedBy, refOf } from "./server.js";

/** Puts small files together, or clusters rows. */
export async function optimizeByServer<Row>(
  server: TableChanges,
  host: Host,
  { zorder_by, target_size, commit, signal }: OptimizeOptions<Row>,
): Promise<Optimized> {
  const z_order_cols = zorder_by ?? host.policy.maintenance_policy?.z_order_cols ?? [];
  const request = {
    table: refOf(host),
    z_order_cols: [...z_order_cols],
    target_size: target_size ?? null,
    commit: commit ?? null,
  };
  const changed = await server.change("optimize", request, signal && { signal });
  const { report, version } = changed;
  tellMaintenance(host, "OPTIMIZE", version, report);
  return { report, committed: await committedBy(host, changed) };
}

/** Deletes files that nobody needs, or lists them. */
export async function vacuumByServer(
  server: TableChanges,
  host: Host,
  options: VacuumOptions,
): Promise<VacuumReport> {
  const { signal, onProgress: _, ...asked } = options;
  const own = { retention_hours: host.policy.maintenance_policy?.vacuum_retention_hours ?? null };
  const { report, version } = await server.change(
    "vacuum",
    { ...own, ...asked, table: refOf(host) },
    signal && { signal },
  );
  const told = { ...report, table_uri: host.uri };
  const { files_deleted: __, ...metrics } = told;
  if (!told.dry_run) tellMaintenance(host, "VACUUM", version, metrics);
  return told;
}

/** Makes an earlier state the latest. */
export async function restoreByServer(
  server: TableChanges,
  host: Host,
  { earlier, commit, signal }: RestoreOptions & RestoreTarget,
): Promise<Restored> {
  const request = { table: refOf(host), version: earlier.version, commit: commit ?? null };
  const changed = await server.change("restore", request, signal && { signal });
  tellMaintenance(host, "RESTORE", changed.version, changed.report);
  return { report: changed.report, committed: await committedBy(host, changed) };
}

/** Adds a constraint, which the server holds all rows against. */
export async function constrainByServer(
  server: TableChanges,
  host: Host,
  { constraint, options: { write, signal } }: { readonly constraint: DeltaConstraint; readonly options: AppendOptions },
): Promise<Altered> {
  const { commit } = DeltaWriteOptions.create(write ?? {});
  const request = { table: refOf(host), constraints: [constraint], commit };
  const changed = await server.change("add_constraints", request, signal && { signal });
  const report = { ...changed.report, table_uri: host.uri };
  return { report, committed: await committedBy(host, changed) };
}
