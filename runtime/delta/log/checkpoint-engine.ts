// The log of a table that has an engine, by which its checkpoints are read: as JSON, which is what the log's own decoder takes.

import { LogLine } from "tessera-contracts/contracts/delta/log";
import { EngineError } from "tessera-contracts/engine";
import { DecodeError } from "tessera-contracts/serde";
import { DeltaError, type TablePlace } from "../errors.js";
import type { Host, OperationOptions } from "../host.js";
import type { CheckpointReader } from "./checkpoint-read.js";
import { loadSnapshot } from "./load.js";
import type { Snapshot } from "./snapshot.js";

/** The table at a version, or at the latest. @throws {DeltaError} as `loadSnapshot` */
export function snapshotOf(
  host: Host,
  { signal, version }: OperationOptions & { readonly version?: number },
): Promise<Snapshot> {
  const { storage, limits, uri } = host;
  const readParquet = engineCheckpoints(host, { uri, version: version ?? null });
  return loadSnapshot({ storage, limits, readParquet, version, ...(signal && { signal }) });
}

/** The columns of a checkpoint that are read. */
const COLUMNS = ["metaData", "protocol", "txn", "domainMetadata", "add", "remove", "checkpointMetadata", "sidecar"];

/** A reader of checkpoints over the engine. */
export function engineCheckpoints(
  { storage, engine }: Pick<Host, "storage" | "engine">,
  place: TablePlace,
): CheckpointReader {
  return async function* readActions(files) {
    const [first = ""] = files;
    const release = storage.hold?.();
    try {
      await storage.download?.(files);
      const paths = files.map((path) => storage.localPath(path) ?? path);
      for await (const [name, json] of engine.parquetAsJson(paths, COLUMNS)) {
        yield LogLine.decodeJson(`{"${name}":${json}}`);
      }
    } catch (error) {
      if (!(error instanceof DecodeError) && !isOfTheFile(error)) throw error;
      const message = `the checkpoint ${first} cannot be read: ${error.message}`;
      throw new DeltaError("LOG_CORRUPT", message, place, { details: { file: first }, cause: error });
    } finally {
      release?.();
    }
  };
}

/** Whether the engine could not make sense of the file, and not that it is closed or has no memory left. */
function isOfTheFile(error: unknown): error is EngineError {
  return error instanceof EngineError && (error.code === "EXECUTION_FAILED" || error.code === "STATEMENT_INVALID");
}
