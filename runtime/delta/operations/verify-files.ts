// Whether the files of a version are there, as the log says.

import type { AddAction } from "tessera-contracts/contracts/delta/log";
import type { TableFinding } from "tessera-contracts/contracts/delta/reports";
import { EngineError, type FileEngine } from "tessera-contracts/engine";
import { DeltaError } from "../errors.js";
import { fileStats } from "../log/file-stats.js";
import { fault, type LintFinding, twiceIn } from "../log/lint-commit.js";
import { fileKey } from "../log/replay.js";
import type { RunningState } from "../log/running-state.js";
import type { Snapshot } from "../log/snapshot.js";
import type { WalkContext } from "../log/walk.js";
import { canonicalPath, resolvePath } from "../schema/paths.js";
import { readVector } from "../vectors/vector-file.js";
import { verifyBounds } from "./verify-bounds.js";

/** What files are looked at with. */
export interface FilesContext extends WalkContext {
  readonly engine: FileEngine | undefined;
  readonly deep: boolean;
}

/**
 * What is wrong with the files of a version.
 * @param walked the same version as its commits make it, one by one; null if they could not be followed
 */
export async function verifyFiles(
  snapshot: Snapshot,
  walked: RunningState | null,
  context: FilesContext,
): Promise<readonly TableFinding[]> {
  const files: AddAction[] = [];
  for await (const file of snapshot.files()) files.push(file);
  const found = [...replayFaults(files, walked), ...pathsTwice(files)];
  for (let at = 0; at < files.length; at += PARALLEL) {
    const some = await Promise.all(files.slice(at, at + PARALLEL).map((file) => faultsOf(file, snapshot, context)));
    found.push(...some.flat());
  }
  return found.map((one) => ({ ...one, version: null }));
}

/** Files that are looked at at once, where looking takes waiting. */
const PARALLEL = 32;

function replayFaults(files: readonly AddAction[], walked: RunningState | null): LintFinding[] {
  if (walked === null) return [];
  const keys = new Set(files.map(fileKey));
  const missing = [...walked.files].filter(([key]) => !keys.has(key)).map(([, { path }]) => path);
  const extra = files.filter((file) => !walked.files.has(fileKey(file))).map(({ path }) => path);
  return [
    ...missing.map((path) => fault("replay", "the commits add it, and readers of the table do not see it", path)),
    ...extra.map((path) => fault("replay", "readers of the table see it, and the commits do not add it", path)),
  ];
}

/** The rows of a data file that is there with two deletion vectors would be there twice. */
function pathsTwice(files: readonly AddAction[]): LintFinding[] {
  const twice = twiceIn(files.map(({ path }) => canonicalPath(path)));
  return twice.map((path) =>
    fault("path_once", "it is part of the table more than once, with other deletion vectors", path),
  );
}

async function faultsOf(file: AddAction, snapshot: Snapshot, context: FilesContext): Promise<LintFinding[]> {
  const found = [...(await dataFaults(file, snapshot, context)), ...(await vectorFaults(file, snapshot, context))];
  const { engine } = context;
  if (!context.deep || engine === undefined || found.length > 0) return found;
  return verifyBounds(file, snapshot, { ...context, engine });
}

async function dataFaults(file: AddAction, snapshot: Snapshot, context: FilesContext): Promise<LintFinding[]> {
  const { storage, signal, engine } = context;
  const path = pathOf(file, snapshot, context);
  if (typeof path !== "string") return path === null ? [] : [path];
  const stored = await storage.head(path, signal && { signal });
  if (stored === null) return [fault("file_there", "the data file is not there", file.path)];
  if (stored.sizeBytes !== file.size) {
    return [fault("file_size", `the file has ${stored.sizeBytes} bytes, and the log says ${file.size}`, file.path)];
  }
  const local = storage.localPath(path);
  return engine === undefined || local === null ? [] : rowFaults(file, local, engine);
}

/** The path in storage; null if the file is elsewhere; a finding if it must not be where it is. */
function pathOf(file: AddAction, { place }: Snapshot, { limits }: FilesContext): string | LintFinding | null {
  try {
    const found = resolvePath(file.path, { place, limits });
    return found.kind === "inside" ? found.path : null;
  } catch (error) {
    if (!(error instanceof DeltaError)) throw error;
    return fault("file_path", error.message, file.path);
  }
}

async function rowFaults(file: AddAction, local: string, engine: FileEngine): Promise<LintFinding[]> {
  const said = fileStats(file)?.num_records ?? null;
  try {
    const [footer] = await engine.footers([local]);
    if (said === null || footer === undefined || footer.rows === said) return [];
    return [fault("file_rows", `the file has ${footer.rows} rows, and the log says ${said}`, file.path)];
  } catch (error) {
    if (!(error instanceof EngineError) || error.code !== "EXECUTION_FAILED") throw error;
    return [fault("file_readable", `the file is no Parquet file that can be read: ${error.message}`, file.path)];
  }
}

async function vectorFaults(
  { deletion_vector: vector, path, stats }: AddAction,
  { place }: Snapshot,
  context: FilesContext,
): Promise<LintFinding[]> {
  if (vector === null) return [];
  try {
    const rows = await readVector(vector, { ...context, place });
    const [last, all] = [rows.at(-1), fileStats({ stats })?.num_records ?? null];
    if (last === undefined || all === null || Number(last) < all) return [];
    return [fault("deletion_vector", `the deletion vector deletes row ${last}, and the file has ${all} rows`, path)];
  } catch (error) {
    if (!(error instanceof DeltaError)) throw error;
    return [fault("deletion_vector", error.message, path)];
  }
}
