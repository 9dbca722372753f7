// A file is written beside its place and renamed into it, so that a crash leaves the old text or the new one, never half of it.

import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryName } from "./temporary-file.js";
import { toWriteError } from "./write-error.js";

/** Writes a file, with the directories it needs. @throws {WriteError} when it cannot be written; the old text is left then */
export function replaceFile(path: string, text: string): void {
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
