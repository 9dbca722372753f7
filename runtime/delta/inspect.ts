import type { Signal } from "tessera-contracts/arrow";
import type { Storage } from "tessera-contracts/storage";
import { parquetCheckpoints } from "./log/checkpoint-parquet.js";
import { loadSnapshot } from "./log/load.js";
import type { Snapshot } from "./log/snapshot.js";
import { DEFAULT_LIMITS, type DeltaLimits } from "./limits.js";

/** How a table is looked at. */
export interface InspectOptions {
  readonly storage: Storage;
  /** Absent: the latest. */
  readonly version?: number;
  readonly limits?: Partial<DeltaLimits>;
  readonly signal?: Signal;
}

/**
 * The log of a table at a version, read without an engine and without a contract. Checkpoints in Parquet need `hyparquet`.
 * @throws {DeltaError} as `loadSnapshot`
 */
export function inspect({ storage, version, limits, signal }: InspectOptions): Promise<Snapshot> {
  const place = { uri: storage.uri, version: version ?? null };
  const readParquet = parquetCheckpoints({ storage, place, limits: { ...DEFAULT_LIMITS, ...limits }, signal });
  return loadSnapshot({ storage, readParquet, version, limits, signal });
}
