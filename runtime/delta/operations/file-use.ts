// Which files of a table are needed, and which once were.

import type { DeletionVectorDescriptor, LogLine } from "tessera-contracts/contracts/delta/log";
import { commitHost, type Host, type OperationOptions } from "../host.js";
import { listLog } from "../log/list.js";
import type { Snapshot } from "../log/snapshot.js";
import { resolvePath } from "../schema/paths.js";
import { batchesOf } from "./upkeep.js";
import { vectorPath } from "../vectors/vector-file.js";

/** Files by their paths in storage: data files, those of deletion vectors, and those of changes. */
export interface FileUse {
  /** Needed by the latest version, or by one that was the latest at the cut-off or after it. */
  readonly needed: ReadonlySet<string>;
  /** Left the table before the cut-off. A file may be in both. */
  readonly removed: ReadonlySet<string>;
  /** Names, without folders, of files that the log says lie elsewhere: it may only spell the root in another way. */
  readonly elsewhere: ReadonlySet<string>;
}

/**
 * What the log knows of files. Checkpoints forget what left the table long ago, so that all commits that are there are read.
 * @param cutoff in milliseconds since 1970
 * @throws {DeltaError} `PATH_OUTSIDE_TABLE`, `LOG_CORRUPT`
 */
export async function fileUse(
  host: Host,
  snapshot: Snapshot,
  cutoff: number,
  { signal }: OperationOptions,
): Promise<FileUse> {
  const use = { needed: new Set<string>(), removed: new Set<string>(), elsewhere: new Set<string>() };
  const take = (file: LoggedFile, isNeeded: boolean): void => {
    const { paths, names } = placesOf(file, host, snapshot);
    for (const path of paths) (isNeeded ? use.needed : use.removed).add(path);
    for (const name of names) use.elsewhere.add(name);
  };
  for await (const file of snapshot.files()) take(file, true);
  for await (const file of snapshot.tombstones()) take(file, (file.deletion_timestamp ?? 0) >= cutoff);
  const { readCommit } = commitHost(host);
  const { commits } = await listLog(host.storage, 0, signal);
  for (const [version, { modifiedMs }] of commits) {
    const actions = await readCommit(version);
    const isYoung = timeOf(actions, modifiedMs) >= cutoff;
    for (const { add, remove, cdc } of actions) {
      if (add !== undefined && isYoung) take(add, true);
      if (cdc !== undefined && isYoung) take(cdc, true);
      if (remove !== undefined) take(remove, isYoung || (remove.deletion_timestamp ?? 0) >= cutoff);
    }
  }
  return use;
}

/** An action about a file. Those of the change data feed have no deletion vector. */
interface LoggedFile {
  readonly path: string;
  readonly deletion_vector?: DeletionVectorDescriptor | null;
}

/** The later one of what the commit says and when its file was written: a copy has a time of its own. */
function timeOf(actions: readonly LogLine[], modifiedMs: number): number {
  const info = actions.find((one) => one.commit_info !== undefined)?.commit_info;
  return Math.max(modifiedMs, info?.timestamp ?? 0, info?.in_commit_timestamp ?? 0);
}

/** Where the files of an action are: their paths in storage, or the names of those that lie elsewhere. */
export function placesOf(
  { path, deletion_vector: vector = null }: LoggedFile,
  { limits }: Pick<Host, "limits">,
  { place }: Pick<Snapshot, "place">,
): { readonly paths: readonly string[]; readonly names: readonly string[] } {
  const uris = vector?.storage_type === "p" ? [path, vector.path_or_inline_dv] : [path];
  const places = uris.map((uri) => resolvePath(uri, { place, limits }));
  const own = vector?.storage_type === "u" ? vectorPath(vector.path_or_inline_dv) : null;
  const inside = places.flatMap((one) => (one.kind === "inside" ? [one.path.replaceAll(/\/+/g, "/")] : []));
  return {
    paths: own === null ? inside : [...inside, own],
    names: places.flatMap((one) => (one.kind === "outside" ? [nameOf(one.uri)] : [])),
  };
}

/** The name of a file without its folders. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The paths of those files, and of their deletion vectors, that are not there any more. */
export async function missingFiles(
  host: Pick<Host, "storage" | "limits">,
  snapshot: Snapshot,
  { files, signal }: OperationOptions & { readonly files: Iterable<LoggedFile> | AsyncIterable<LoggedFile> },
): Promise<readonly string[]> {
  const paths = new Set<string>();
  for await (const file of files) for (const path of placesOf(file, host, snapshot).paths) paths.add(path);
  const gone: string[] = [];
  for (const batch of batchesOf([...paths])) {
    const found = await Promise.all(batch.map((path) => host.storage.head(path, signal && { signal })));
    gone.push(...batch.filter((_, i) => found[i] === null));
  }
  return gone;
}
