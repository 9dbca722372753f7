// One commit, by its version.

import type { Signal } from "tessera-contracts/arrow";
import type { LogLine } from "tessera-contracts/contracts/delta/log";
import type { Storage } from "tessera-contracts/storage";
import type { DeltaLimits } from "../limits.js";
import { parseActions } from "./commit-file.js";
import { commitPath } from "./names.js";

/** What commits are read with. */
export interface CommitSource {
  readonly storage: Storage;
  readonly limits: DeltaLimits;
  readonly signal?: Signal | undefined;
}

/** The actions of a commit that is there. @throws {DeltaError} `LOG_CORRUPT`, `LIMIT_EXCEEDED`; {StorageError} `MISSING` */
export async function readCommit(version: number, { storage, limits, signal }: CommitSource): Promise<LogLine[]> {
  const file = commitPath(version);
  const bytes = await storage.read(file, signal && { signal });
  return parseActions(bytes, { file, place: { uri: storage.uri, version }, limits });
}
