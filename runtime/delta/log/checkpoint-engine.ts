// The log of a table that has an engine, by which its checkpoints are read: as JSON, which is what the log's own decoder takes.

import { EngineError } from "tessera-contracts/engine";
import { StorageError } from "tessera-contracts/storage";
import { DeltaError, type TablePlace } from "../errors.js";
import type { Host, OperationOptions } from "../host.js";
import { parquetCheckpoints } from "./checkpoint-parquet.js";
import { type CheckpointSource, openPart, unreadable } from "./checkpoint-part.js";
import type { CheckpointAccess } from "./checkpoint-read.js";
import { requirePolicy } from "../protocol/gate.js";
import { loadSnapshot } from "./load.js";
import type { Snapshot } from "./snapshot.js";

/**
 * The table at a version, or at the latest, which has to have what the policies require of it.
 * @throws {DeltaError} as `loadSnapshot` and `requirePolicy`
 */
export async function snapshotOf(
  host: Host,
  { signal, version }: OperationOptions & { readonly version?: number },
): Promise<Snapshot> {
  const { storage, limits, policy, uri } = host;
  const place = { uri, version: version ?? null };
  // Where no engine reads files, a package does.
  const access =
    host.files === "here"
      ? engineCheckpoints(host, place)
      : { readParquet: parquetCheckpoints({ storage, place, limits, signal }) };
  const snapshot = await loadSnapshot({ storage, limits, ...access, version, ...(signal && { signal }) });
  if (version === undefined) requirePolicy(policy, snapshot, snapshot.place);
  return snapshot;
}

/** How an engine reads checkpoints. */
export function engineCheckpoints(host: Pick<Host, "storage" | "engine">, place: TablePlace): CheckpointAccess {
  return {
    openParquet: (files) => openPart(sourceOf(files, host, place)),
    readParquet: async function* readActions(files) {
      const { actions, files: left } = await openPart(sourceOf(files, host, place));
      yield* actions;
      for await (const adds of left.adds({})) for (const add of adds) yield { add };
      for await (const removes of left.removes()) for (const remove of removes) yield { remove };
    },
  };
}

function sourceOf(
  files: readonly string[],
  { storage, engine }: Pick<Host, "storage" | "engine">,
  place: TablePlace,
): CheckpointSource {
  const [file = ""] = files;
  return {
    file,
    place,
    texts: async function* texts(statement, { params = {}, signal } = {}) {
      const options = signal && { signal };
      const release = storage.hold?.();
      try {
        await storage.download?.(files, options);
        const rows = engine.parquetRows(files.map((path) => storage.localPath(path) ?? path));
        yield* engine.texts({ sql: statement(rows), dialect: engine.dialect, params }, options);
      } catch (error) {
        if (!isOfTheFile(error)) throw error;
        const isThere = await Promise.all(files.map((path) => storage.head(path, options)));
        const gone = files.find((_, i) => isThere[i] === null);
        throw gone === undefined ? unreadable({ file, place }, error) : missing(gone, place, error);
      } finally {
        release?.();
      }
    },
  };
}

function missing(file: string, place: TablePlace, cause: Error): DeltaError {
  const message = `${file} of a checkpoint is not there any more; read the table again`;
  return new DeltaError("LOG_GAP", message, place, { details: { file }, cause });
}

/** Whether a file is missing, or the engine could not make sense of it, and not that it is closed or has no memory left. */
function isOfTheFile(error: unknown): error is EngineError | StorageError {
  if (error instanceof StorageError) return error.code === "MISSING";
  return error instanceof EngineError && (error.code === "EXECUTION_FAILED" || error.code === "STATEMENT_INVALID");
}
