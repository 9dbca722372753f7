// Each file is written beside its place and renamed into it, so that a crash leaves the old text or the new one, never half of it.

import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Output, temporaryName } from "./compare.js";

/** Brings the directory in line: writes what is missing, stale or edited, removes what is no longer planned. */
export function writeOutputs(directory: string, outputs: readonly Output[]): void {
  for (const output of outputs) {
    if (output.status === "same") continue;
    const path = join(directory, output.path);
    if (output.planned === null) removeFile(directory, path);
    else replaceFile(path, output.planned);
  }
}

function replaceFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), temporaryName());
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

/** Removes a file and the directories it leaves empty. */
function removeFile(directory: string, path: string): void {
  rmSync(path);
  for (let parent = dirname(path); parent.length > directory.length; parent = dirname(parent)) {
    if (readdirSync(parent).length > 0) return;
    rmdirSync(parent);
  }
}
