// The data files of one commit, by their bytes.

import { fileHash } from "tessera-contracts/storage";
import { DeltaError } from "../errors.js";
import { commitHost, type DeltaOptions, hostOf, type OperationOptions } from "../host.js";
import { resolvePath } from "../schema/paths.js";

/**
 * SHA-256 of each data file that a version added to a table, in the order of its commit. Each is read as a whole.
 * @throws {DeltaError} `VERSION_NOT_FOUND` if the log has no such commit, `PATH_OUTSIDE_TABLE`; {StorageError} if a file is gone
 */
export async function addedFileHashes(
  uri: string,
  { version, signal, ...options }: DeltaOptions & OperationOptions & { readonly version: number },
): Promise<readonly string[]> {
  const host = hostOf(uri, options);
  const place = { uri: host.storage.uri, version };
  const hashes: string[] = [];
  for (const { add } of await commitHost(host).readCommit(version)) {
    if (add === undefined) continue;
    const file = resolvePath(add.path, { place, limits: host.limits });
    if (file.kind === "outside") {
      const message = `the file ${file.uri} lies outside of the table, where its bytes are not read`;
      throw new DeltaError("PATH_OUTSIDE_TABLE", message, place);
    }
    hashes.push((await fileHash(host.storage, file.path, { ...(signal && { signal }) })).sha256);
  }
  return hashes;
}
