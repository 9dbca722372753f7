// What became of a commit of which no answer came.

import { StorageError } from "tessera-contracts/storage";
import { DeltaError } from "../errors.js";
import { latestVersion, listLog } from "../log/list.js";
import { type CommitSource, readCommit } from "../log/read-commit.js";

/** What became of a commit. */
export interface CommitOutcome {
  /**
   * `committed`: it is the version. `not_committed`: the version is another writer's, and nothing of it will ever be seen. `absent`: there
   * is no such version so far, but a request that is still on its way might make it; once anybody has made that version, ask again.
   */
  readonly outcome: "committed" | "not_committed" | "absent";
  /** The version that it would be; of a commit by a server that is not there, the first that it could be. */
  readonly version: number;
}

/**
 * Finds out what became of a commit, by the id that it carries.
 * @throws {DeltaError} `OPTION_INVALID` unless the error is a `COMMIT_UNKNOWN`; `VERSION_NOT_FOUND` if the log does not go back that far
 * any more; {StorageError} if the log cannot be read
 */
export async function resolveCommit(source: CommitSource, error: unknown): Promise<CommitOutcome> {
  const byServer = serverWriteOf(source, error);
  if (byServer !== null) return resolveServerCommit(source, byServer);
  const { version, txnId } = unknownOf(source, error);
  try {
    const actions = await readCommit(version, source);
    const isOurs = actions.some((one) => one.commit_info?.txn_id === txnId);
    return { outcome: isOurs ? "committed" : "not_committed", version };
  } catch (failure) {
    if (!(failure instanceof StorageError && failure.code === "MISSING")) throw failure;
  }
  const latest = latestVersion(await listLog(source.storage, 0, source.signal));
  if (latest === null || latest < version) return { outcome: "absent", version };
  const message = `the log does not go back to version ${version} any more, so it cannot be known whose it is; look for the rows`;
  throw new DeltaError("VERSION_NOT_FOUND", message, { uri: source.storage.uri, version });
}

/** A commit that a server may have made, or may still make. */
interface ServerWrite {
  readonly writeId: string;
  /** Its version is a later one. */
  readonly after: number;
}

function serverWriteOf({ storage }: CommitSource, error: unknown): ServerWrite | null {
  if (!(error instanceof DeltaError && error.code === "COMMIT_UNKNOWN" && error.uri === storage.uri)) return null;
  const { write_id: writeId, after_version: after } = error.details;
  return typeof writeId === "string" && typeof after === "number" ? { writeId, after } : null;
}

/** Which version it would have is up to the server, so that all since then are looked at. */
async function resolveServerCommit(source: CommitSource, { writeId, after }: ServerWrite): Promise<CommitOutcome> {
  const { storage, signal } = source;
  const { commits } = await listLog(storage, after + 1, signal);
  for (const version of [...commits.keys()].toSorted((a, b) => a - b)) {
    const info = (await readCommit(version, source)).find((one) => one.commit_info !== undefined)?.commit_info;
    if (info?.user_metadata?.includes(JSON.stringify(writeId)) === true) return { outcome: "committed", version };
  }
  return { outcome: "absent", version: after + 1 };
}

function unknownOf({ storage }: CommitSource, error: unknown): { readonly version: number; readonly txnId: string } {
  if (
    error instanceof DeltaError &&
    error.code === "COMMIT_UNKNOWN" &&
    error.uri === storage.uri &&
    error.version !== null
  ) {
    const txnId = error.details["txn_id"];
    if (typeof txnId === "string") return { version: error.version, txnId };
  }
  const found = error instanceof DeltaError ? `${error.code} of ${error.uri}` : "another error";
  const message = `only a COMMIT_UNKNOWN of this table can be resolved, and this is ${found}`;
  throw new DeltaError("OPTION_INVALID", message, { uri: storage.uri, version: null });
}
