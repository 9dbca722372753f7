// What keeps a table in order, done by a server.

import type { DeltaConstraint } from "tessera-contracts/contracts/delta/policies";
import { DeltaWriteOptions } from "tessera-contracts/contracts/delta/commit";
import type { VacuumReport } from "tessera-contracts/contracts/delta/reports";
import type { Altered } from "../operations/alter.js";
import type { AppendOptions } from "../operations/append.js";
import type { Optimized, OptimizeOptions } from "../operations/optimize.js";
import type { Restored, RestoreOptions, RestoreTarget } from "../operations/restore.js";
import { tellMaintenance } from "../operations/upkeep.js";
import type { VacuumOptions } from "../operations/vacuum.js";
import { changeBy, type ServerWork } from "./server.js";

/** Puts small files together, or clusters rows. */
export async function optimizeByServer<Row>(
  work: ServerWork,
  { zorder_by, target_size, commit, signal }: OptimizeOptions<Row>,
): Promise<Optimized> {
  const { host } = work;
  const z_order_cols = zorder_by ?? host.policy.maintenance_policy?.z_order_cols ?? [];
  const request = {
    z_order_cols: [...z_order_cols],
    target_size: target_size ?? null,
    commit: commit ?? null,
  };
  const changed = await changeBy(work, "optimize", request, { ...(signal && { signal }) });
  const { report, version } = changed;
  tellMaintenance(host, "OPTIMIZE", version, report);
  return { report, committed: changed.commit };
}

/** Deletes files that nobody needs, or lists them. */
export async function vacuumByServer(work: ServerWork, options: VacuumOptions): Promise<VacuumReport> {
  const { host } = work;
  const { signal, onProgress: _, ...asked } = options;
  const own = { retention_hours: host.policy.maintenance_policy?.vacuum_retention_hours ?? null };
  const { report, version } = await changeBy(work, "vacuum", { ...own, ...asked }, { ...(signal && { signal }) });
  const told = { ...report, table_uri: host.uri };
  const { files_deleted: __, ...metrics } = told;
  if (!told.dry_run) tellMaintenance(host, "VACUUM", version, metrics);
  return told;
}

/** Makes an earlier state the latest. */
export async function restoreByServer(
  work: ServerWork,
  { earlier, commit, signal }: RestoreOptions & RestoreTarget,
): Promise<Restored> {
  const { host } = work;
  const request = { version: earlier.version, commit: commit ?? null };
  const changed = await changeBy(work, "restore", request, { ...(signal && { signal }) });
  tellMaintenance(host, "RESTORE", changed.version, changed.report);
  return { report: changed.report, committed: changed.commit };
}

/** Adds a constraint, which the server holds all rows against. */
export async function constrainByServer(
  work: ServerWork,
  { constraint, options: { write, signal } }: { readonly constraint: DeltaConstraint; readonly options: AppendOptions },
): Promise<Altered> {
  const { host } = work;
  const { commit } = DeltaWriteOptions.create(write ?? {});
  const request = { constraints: [constraint], commit };
  const changed = await changeBy(work, "add_constraints", request, { ...(signal && { signal }) });
  const report = { ...changed.report, table_uri: host.uri };
  return { report, committed: changed.commit };
}
