// Versions that are read together, and the files of each.

import { DeltaError } from "../errors.js";
import type { Host, OperationOptions } from "../host.js";
import { snapshotOf } from "../log/checkpoint-engine.js";
import { fileKey } from "../log/replay.js";
import type { Snapshot } from "../log/snapshot.js";
import type { ChangeFile } from "./infer.js";
import type { VersionFile } from "./scan.js";
import type { VersionChanges } from "./versions.js";

/** All rows of a version, as inserts. */
export async function stateOf(snapshot: Snapshot): Promise<VersionChanges> {
  const files = [];
  for await (const { path, partition_values, size, deletion_vector } of snapshot.files()) {
    files.push({ path, partition_values, sizeBytes: size, kind: "insert" as const, deletion_vector, only: null });
  }
  return { version: snapshot.version, timestamp: snapshot.timestamp, files };
}

/** What is read at once, unless one version has more. */
const GROUP_BYTES = 128 * 2 ** 20;
const GROUP_FILES = 500;

/** Versions in their order, as many at a time as are read at once. Those without changes are left out. */
export function* groupsOf(versions: readonly VersionChanges[]): Generator<readonly VersionChanges[], void, undefined> {
  let group: VersionChanges[] = [];
  let [bytes, count] = [0, 0];
  for (const one of versions) {
    if (one.files.length === 0) continue;
    const size = one.files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    if (group.length > 0 && (bytes + size > GROUP_BYTES || count + one.files.length > GROUP_FILES)) {
      yield group;
      group = [];
      [bytes, count] = [0, 0];
    }
    group.push(one);
    bytes += size;
    count += one.files.length;
  }
  if (group.length > 0) yield group;
}

/** The files of versions, each with its partition. */
export async function filesOf(
  host: Host,
  target: Snapshot,
  { versions, signal }: OperationOptions & { readonly versions: readonly VersionChanges[] },
): Promise<VersionFile[]> {
  const files: VersionFile[] = [];
  for (const { version, timestamp, files: own } of versions) {
    const isPlain = ({ partition_values: values }: ChangeFile): boolean =>
      values !== null || target.partitionColumns.length === 0;
    // A remove may say no more than the path: then only the add that it undoes has the partition.
    const bare = own.filter((file) => !isPlain(file)).map(fileKey);
    const before =
      bare.length === 0 ? null : await snapshotOf(host, { version: version - 1, ...(signal && { signal }) });
    const added = await before?.filesOf(bare, { signal });
    for (const file of own) {
      const values = isPlain(file) ? (file.partition_values ?? {}) : added?.get(fileKey(file))?.partition_values;
      if (values === undefined) throw neverAdded(file.path, target, version);
      files.push({ ...file, version, timestamp, partition_values: values });
    }
  }
  return files;
}

function neverAdded(path: string, { place }: Snapshot, version: number): DeltaError {
  const message = `version ${version} removes the file ${path}, which the table did not have`;
  return new DeltaError("LOG_CORRUPT", message, { ...place, version }, { details: { path } });
}
