// Looking at every commit and every file of a table.

import type { Signal } from "tessera-contracts/arrow";
import type { TableFinding, TableVerifyReport } from "tessera-contracts/contracts/delta/reports";
import type { FileEngine } from "tessera-contracts/engine";
import type { Storage } from "tessera-contracts/storage";
import { DeltaError } from "../errors.js";
import { DEFAULT_LIMITS, type DeltaLimits } from "../limits.js";
import { engineCheckpoints } from "../log/checkpoint-engine.js";
import { parquetCheckpoints } from "../log/checkpoint-parquet.js";
import { latestVersion, listLog } from "../log/list.js";
import { loadSnapshot } from "../log/load.js";
import { Snapshot } from "../log/snapshot.js";
import { BROKEN, type WalkContext, walkLog } from "../log/walk.js";
import { verifyFiles } from "./verify-files.js";

/** How a table is verified. */
export interface VerifyOptions {
  readonly storage: Storage;
  /** Opens data files, whose rows are counted then. Absent: they are looked for, and their sizes are compared. */
  readonly engine?: FileEngine | undefined;
  /** True: all values are held against the bounds in the log, which takes an engine. */
  readonly deep?: boolean;
  readonly limits?: Partial<DeltaLimits>;
  readonly signal?: Signal;
}

/**
 * Looks at the log of a table from its beginning, and at the files of its latest version. What is wrong is in the report, and no error.
 * @throws {DeltaError} `NOT_A_TABLE`, `FEATURE_UNSUPPORTED`; `OPTION_INVALID` if `deep` is asked for without an engine
 */
export async function verifyTable({ deep = false, ...options }: VerifyOptions): Promise<TableVerifyReport> {
  const { storage, engine, signal } = options;
  const context = contextOf(options);
  if (deep && engine === undefined) {
    const message = "values are held against bounds by an engine; give one in `engine`";
    throw new DeltaError("OPTION_INVALID", message, { uri: storage.uri, version: null });
  }
  const latest = await readLatest(context);
  const listing = await listLog(storage, 0, signal);
  const walk = await walkLog(listing, context);
  const isReadable = latest instanceof Snapshot;
  const ofLatest = isReadable ? await verifyFiles(latest, walk.state, { ...context, engine, deep }) : [latest];
  return {
    table_uri: storage.uri,
    version: isReadable ? latest.version : (latestVersion(listing) ?? 0),
    num_commits: walk.commits,
    num_files: isReadable ? latest.numFiles : 0,
    opened: isReadable && engine !== undefined,
    deep: isReadable && deep,
    findings: [...walk.findings, ...ofLatest],
  };
}

function contextOf({ storage, engine, signal, ...options }: Omit<VerifyOptions, "deep">): WalkContext {
  const place = { uri: storage.uri, version: null };
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const access =
    engine === undefined
      ? { readParquet: parquetCheckpoints({ storage, place, limits, signal }) }
      : engineCheckpoints({ storage, engine }, place);
  return { storage, limits, ...access, signal };
}

/** The latest version as readers see it, or why they cannot. */
async function readLatest(context: WalkContext): Promise<Snapshot | TableFinding> {
  try {
    return await loadSnapshot(context);
  } catch (error) {
    if (!(error instanceof DeltaError) || !BROKEN.has(error.code)) throw error;
    return { check: "readable", version: error.version, path: null, message: error.message };
  }
}
