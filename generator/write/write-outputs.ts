// Each file is written beside its place and renamed into it, so that a crash leaves the old text or the new one, never half of it.

import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Output } from "./compare.js";
import { temporaryName } from "./temporary-file.js";
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

function replaceFile(path: string, text: string): void {
  const temporary = join(dirname(path), temporaryName());
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw toWriteError(path, error);
  }
}

/** Removes a file and the directories it leaves empty. */
function removeFile(directory: string, path: string): void {
  try {
    rmSync(path, { force: true });
    for (let parent = dirname(path); parent.length > directory.length; parent = dirname(parent)) {
      if (readdirSync(parent).length > 0) return;
      rmdirSync(parent);
    }
  } catch (error) {
    throw toWriteError(path, error);
  }
}
