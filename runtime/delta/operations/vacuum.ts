// Deleting the files that no version within the retention needs.

import { DeltaVacuumRequest } from "tessera-contracts/contracts/delta/maintenance";
import type { VacuumReport } from "tessera-contracts/contracts/delta/reports";
import { Cancelled } from "tessera-contracts/diagnostics";
import type { StoredObject } from "tessera-contracts/storage";
import { DeltaError } from "../errors.js";
import type { Host, OperationOptions } from "../host.js";
import { LOG_FOLDER } from "../log/names.js";
import { FILE_RETENTION, retentionMs } from "../log/retention.js";
import type { Snapshot } from "../log/snapshot.js";
import { requireWritable } from "../protocol/gate.js";
import { type FileUse, fileUse, nameOf } from "./file-use.js";
import { batchesOf, tellMaintenance } from "./upkeep.js";
import { dataFileTest } from "./vacuum-names.js";

/** What a vacuum looks at, and whether it deletes. */
export interface VacuumOptions extends OperationOptions {
  /** Files that left the table longer ago are deleted, in hours. Default: that of the policy, else the table's own. */
  readonly retention_hours?: DeltaVacuumRequest["retention_hours"];
  /** False: the files are deleted. Default: true, they are only listed. */
  readonly dry_run?: boolean;
  /** False: a retention below the table's own will do, and readers that are under way may fail. Default: true. */
  readonly enforce_retention?: boolean;
  /** `full` also lists the storage for files that no commit knows. Default: `lite`, what the log says was removed. */
  readonly mode?: DeltaVacuumRequest["mode"];
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Deletes files that neither the latest version nor one within the retention needs, or lists them. It can be stopped and started again.
 * @param snapshot the latest: what a later version needs would be deleted
 * @throws {DeltaError} `RETENTION_TOO_SHORT`, `FEATURE_UNSUPPORTED`, `OPTION_INVALID`
 */
export async function vacuumFiles(host: Host, snapshot: Snapshot, options: VacuumOptions = {}): Promise<VacuumReport> {
  requireWritable(snapshot, snapshot.place);
  const { signal: _, onProgress: __, ...asked } = options;
  const { mode, ...request } = DeltaVacuumRequest.create({
    retention_hours: host.policy.maintenance_policy?.vacuum_retention_hours ?? null,
    ...asked,
    table: { table_uri: host.uri },
  });
  const cutoff = cutoffOf(host, snapshot, request);
  const use = await fileUse(host, snapshot, cutoff, options);
  const isUnneeded = unneededTest(snapshot, use, cutoff);
  const files: StoredObject[] = [];
  for await (const file of filesOf(host, mode === "full" ? null : use.removed, options)) {
    if (isUnneeded(file)) files.push(file);
  }
  for await (const file of temporaryFiles(host, cutoff, options)) files.push(file);
  if (!request.dry_run) await deleteFiles(host, files, options);
  const report = {
    table_uri: host.uri,
    retention_hours: request.retention_hours,
    dry_run: request.dry_run,
    files_deleted: files.map(({ path }) => path),
    num_files: files.length,
    size_bytes: files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
  };
  const { files_deleted: ___, ...metrics } = report;
  if (!request.dry_run) tellMaintenance(host, "VACUUM", files.length === 0 ? null : snapshot.version, metrics);
  return report;
}

/** What was needed at this moment or after it is kept. */
function cutoffOf(
  host: Host,
  snapshot: Snapshot,
  { retention_hours: hours, enforce_retention: isEnforced }: Omit<DeltaVacuumRequest, "mode">,
): number {
  if (hours === null) return host.now() - retentionMs(FILE_RETENTION, snapshot);
  if (!isEnforced) return host.now() - hours * HOUR_MS;
  const own = retentionMs(FILE_RETENTION, snapshot);
  if (hours * HOUR_MS >= own) return host.now() - hours * HOUR_MS;
  throw new DeltaError(
    "RETENTION_TOO_SHORT",
    `files would be kept for ${hours} hours, and the table keeps them for ${own / HOUR_MS} (${FILE_RETENTION.property}), ` +
      "so that readers under way, and readers of earlier versions, would fail; keep them longer, or set enforce_retention to false",
    snapshot.place,
    { details: { retention_hours: hours, table_retention_hours: own / HOUR_MS } },
  );
}

function unneededTest(
  snapshot: Snapshot,
  { needed, elsewhere }: FileUse,
  cutoff: number,
): (file: StoredObject) => boolean {
  const isDataFile = dataFileTest(snapshot);
  return ({ path, modifiedMs }) =>
    modifiedMs < cutoff && isDataFile(path) && !needed.has(path) && !elsewhere.has(nameOf(path));
}

/** The files at some paths, as far as they are there; null: all files of the table. */
async function* filesOf(
  { storage }: Host,
  paths: ReadonlySet<string> | null,
  { signal }: OperationOptions,
): AsyncGenerator<StoredObject, void, undefined> {
  const call = signal === undefined ? {} : { signal };
  if (paths === null) {
    yield* storage.list("", call);
    return;
  }
  for (const batch of batchesOf([...paths].toSorted())) {
    for (const file of await Promise.all(batch.map((path) => storage.head(path, call)))) if (file !== null) yield file;
  }
}

/** Files of a log's folder whose writer died before they got their names. */
const UNFINISHED_LOG = /^_delta_log\/\.[^/]*\.tmp(?:\/|$)/;
/** The same of data files: ours have UUIDs, and nobody else's are touched. */
const UNFINISHED_DATA = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp(?:\/|$)/;

/** What writers that died left, once it is older than a day. */
async function* temporaryFiles(
  { storage, now }: Host,
  cutoff: number,
  { signal }: OperationOptions,
): AsyncGenerator<StoredObject, void, undefined> {
  const call = signal === undefined ? {} : { signal };
  const yesterday = now() - DAY_MS;
  for await (const file of storage.list(`${LOG_FOLDER}.`, call)) {
    if (UNFINISHED_LOG.test(file.path) && file.modifiedMs < yesterday) yield file;
  }
  for await (const file of storage.list(".", call)) {
    if (UNFINISHED_DATA.test(file.path) && file.modifiedMs < Math.min(yesterday, cutoff)) yield file;
  }
}

/** Deletes files in batches. @throws {Cancelled} between two of them: those before are gone, and the next run goes on from there */
export async function deleteFiles(
  { storage }: Host,
  files: readonly StoredObject[],
  { signal, onProgress }: OperationOptions,
): Promise<void> {
  let done = 0;
  for (const batch of batchesOf(files)) {
    if (signal?.aborted === true) throw new Cancelled("the deletion of files", signal.reason);
    await storage.delete(
      batch.map(({ path }) => path),
      signal && { signal },
    );
    done += batch.length;
    onProgress?.({ phase: "delete", done, total: files.length, unit: "files" });
  }
}
