import { readdirSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { isGone } from "../read/read-error.js";
import type { Output } from "./compare.js";
import { replaceFile } from "./replace-file.js";
import { toWriteError } from "./write-error.js";

/**
 * Brings the directory in line: writes what is missing, stale or edited, then removes what is no longer planned.
 * @throws {WriteError} when a file cannot be written or removed
 */
export function writeOutputs(directory: string, outputs: readonly Output[]): void {
  const foreign = outputs.find((output) => output.status === "foreign");
  if (foreign !== undefined) throw new Error(`asked to overwrite ${foreign.path}, which is not ours`);
  for (const { path, status, planned } of outputs) {
    if (status !== "same" && planned !== null) replaceFile(join(directory, path), planned);
  }
  for (const { path, planned } of outputs) {
    if (planned === null) removeFile(directory, join(directory, path));
  }
}

/** Removes a file and the directories it leaves empty; another run may do the same at the same time. */
function removeFile(directory: string, path: string): void {
  try {
    rmSync(path, { force: true });
    for (let parent = dirname(path); parent.length > directory.length; parent = dirname(parent)) {
      if (!isRemoved(parent)) return;
    }
  } catch (error) {
    throw toWriteError(path, error);
  }
}

/** Removes a directory if it is empty, and tells whether it is gone. */
function isRemoved(directory: string): boolean {
  try {
    if (readdirSync(directory).length > 0) return false;
    rmdirSync(directory);
    return true;
  } catch (error) {
    if (isGone(error)) return true;
    throw error;
  }
}
