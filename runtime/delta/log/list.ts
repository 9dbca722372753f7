// Which files the log has, and which of them make up a version.

import type { Signal } from "tessera-contracts/arrow";
import { LastCheckpoint } from "tessera-contracts/contracts/delta/checkpoint";
import { DecodeError } from "tessera-contracts/serde";
import { type Storage, StorageError, type StoredObject } from "tessera-contracts/storage";
import { type CheckpointName, LAST_CHECKPOINT, LOG_FOLDER, parseLogName, pathBefore } from "./names.js";
import type { WarningLog } from "./warnings.js";

/** The files of a log, as they are listed. */
export interface LogListing {
  /** From which version on it was listed; 0: all of it. */
  readonly from: number;
  readonly commits: ReadonlyMap<number, StoredObject>;
  readonly checksums: ReadonlyMap<number, StoredObject>;
  /** Those that begin first come first; of those that begin together, the longest. */
  readonly compactions: readonly Compaction[];
  /** The complete ones, the newest first. */
  readonly checkpoints: readonly Checkpoint[];
}

/** Several commits in one file. */
export interface Compaction {
  readonly from: number;
  readonly to: number;
  readonly file: StoredObject;
}

/** The state of a table at a version, in one file or several. */
export interface Checkpoint {
  readonly version: number;
  readonly format: "parquet" | "json";
  readonly files: readonly StoredObject[];
}

/** Lists a log from a version on. */
export async function listLog(storage: Storage, from: number, signal?: Signal): Promise<LogListing> {
  const commits = new Map<number, StoredObject>();
  const checksums = new Map<number, StoredObject>();
  const compactions: Compaction[] = [];
  const parts = new Map<string, CheckpointFile[]>();
  const after = from === 0 ? {} : { after: pathBefore(from) };
  for await (const file of storage.list(LOG_FOLDER, { ...after, ...(signal && { signal }) })) {
    // Paths come in order, and all versions come before the folders and the rest, which may be many.
    if (file.path > `${LOG_FOLDER}:`) break;
    const name = parseLogName(file.path);
    if (name?.kind === "commit") commits.set(name.version, file);
    else if (name?.kind === "checksum") checksums.set(name.version, file);
    else if (name?.kind === "compaction") compactions.push({ from: name.from, to: name.to, file });
    else if (name !== null) addPart(parts, { name, file });
  }
  compactions.sort((a, b) => a.from - b.from || b.to - a.to);
  return { from, commits, checksums, compactions, checkpoints: completeOf(parts) };
}

interface CheckpointFile {
  readonly name: CheckpointName;
  readonly file: StoredObject;
}

function addPart(parts: Map<string, CheckpointFile[]>, found: CheckpointFile): void {
  const { version, parts: count, id } = found.name;
  const key = `${version}/${count}/${id ?? ""}`;
  const together = parts.get(key);
  if (together === undefined) parts.set(key, [found]);
  else together.push(found);
}

function completeOf(parts: ReadonlyMap<string, readonly CheckpointFile[]>): Checkpoint[] {
  return [...parts.values()]
    .flatMap((files) => {
      const [first] = files;
      // An empty file is the sign of a writer that died.
      if (first === undefined || files.length < first.name.parts) return [];
      if (files.some(({ file }) => file.sizeBytes === 0)) return [];
      return [{ version: first.name.version, format: first.name.format, files: files.map(({ file }) => file) }];
    })
    .toSorted((a, b) => b.version - a.version);
}

/**
 * Lists as much of a log as a version needs: from the checkpoint on that `_last_checkpoint` names, if it is there and not too new.
 * @param target null: the latest version
 */
export async function listForVersion(
  storage: Storage,
  target: number | null,
  { warnings, signal }: { readonly warnings: WarningLog; readonly signal?: Signal | undefined },
): Promise<LogListing> {
  const hint = await readLastCheckpoint(storage, warnings, signal);
  if (hint !== null && hint > 0 && (target === null || hint <= target)) {
    const listing = await listLog(storage, hint, signal);
    if (listing.checkpoints.length > 0) return listing;
    warnings.add("last_checkpoint_wrong", LAST_CHECKPOINT, `it names version ${hint}, of which there is no checkpoint`);
  }
  return listLog(storage, 0, signal);
}

/** The version that `_last_checkpoint` names; null if it says nothing that can be used. */
async function readLastCheckpoint(storage: Storage, warnings: WarningLog, signal?: Signal): Promise<number | null> {
  try {
    return LastCheckpoint.decodeJson(await storage.read(LAST_CHECKPOINT, signal && { signal })).version;
  } catch (error) {
    if (error instanceof StorageError && error.code === "MISSING") return null;
    // It is only a hint: whatever is wrong with it, the listing says the same more slowly.
    if (!(error instanceof DecodeError)) throw error;
    warnings.add("last_checkpoint_wrong", LAST_CHECKPOINT, error.message);
    return null;
  }
}

/** The latest version that a listing shows; null if it shows none. */
export function latestVersion({ commits, checkpoints }: LogListing): number | null {
  let latest = checkpoints[0]?.version ?? -1;
  for (const version of commits.keys()) if (version > latest) latest = version;
  return latest < 0 ? null : latest;
}

/** The oldest version that a listing of the whole log can still show; null if there is none. */
export function oldestVersion({ commits, checkpoints }: LogListing): number | null {
  return commits.has(0) ? 0 : (checkpoints.at(-1)?.version ?? null);
}
