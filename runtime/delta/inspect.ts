import type { Signal } from "tessera-contracts/arrow";
import type { Storage } from "tessera-contracts/storage";
import { parquetCheckpoints } from "./log/checkpoint-parquet.js";
import { loadSnapshot } from "./log/load.js";
import type { Snapshot } from "./log/snapshot.js";
import { momentOf, versionAt } from "./log/time-travel.js";
import { DEFAULT_LIMITS, type DeltaLimits } from "./limits.js";

/** How a table is looked at. */
export interface InspectOptions {
  readonly storage: Storage;
  /** Absent: the latest. */
  readonly version?: number | undefined;
  /** The latest version at a moment (RFC 3339), if no version is given. */
  readonly timestamp?: string | undefined;
  readonly limits?: Partial<DeltaLimits> | undefined;
  readonly signal?: Signal | undefined;
}

/**
 * The log of a table at a version, read without an engine and without a contract. Checkpoints in Parquet need `hyparquet`.
 * @throws {DeltaError} as `loadSnapshot`
 */
export async function inspect({ timestamp, ...options }: InspectOptions): Promise<Snapshot> {
  if (timestamp === undefined || options.version !== undefined) return load(options);
  const { storage, signal } = options;
  const place = { uri: storage.uri, version: null };
  const moment = momentOf(timestamp, place);
  const { metadata } = await load(options);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  return load({ ...options, version: await versionAt(moment, metadata, { storage, place, limits, signal }) });
}

function load({ storage, version, limits, signal }: Omit<InspectOptions, "timestamp">): Promise<Snapshot> {
  const place = { uri: storage.uri, version: version ?? null };
  const readParquet = parquetCheckpoints({ storage, place, limits: { ...DEFAULT_LIMITS, ...limits }, signal });
  return loadSnapshot({ storage, readParquet, version, limits, signal });
}
