// A file is written beside its place and renamed into it, so that a crash or a full disk leaves the old text or the new one, never half of it.

import { lstatSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryName } from "./temporary-file.js";
import { toWriteError } from "./write-error.js";

/**
 * Writes a file, with the directories it needs; messages call it `shown`.
 * @throws {WriteError} when it cannot be written; the old text is left then
 */
export function replaceFile(path: string, content: string | Uint8Array, shown = path): void {
  attempt(shown, () => makeDirectory(dirname(path)));
  writeWhole(path, content, shown);
}

/**
 * Writes a file in a directory that is there; messages call it `shown`.
 * @throws {WriteError} when it cannot be written; the old text is left then
 */
export function writeWhole(path: string, content: string | Uint8Array, shown = path): void {
  attempt(shown, () => {
    const there = lstatSync(path, { throwIfNoEntry: false });
    // A link stays a link, and a device or a pipe what it is.
    if (there !== undefined && !there.isFile()) writeFileSync(path, content);
    else replace(path, content, there?.mode);
  });
}

function replace(path: string, content: string | Uint8Array, mode: number | undefined): void {
  const temporary = join(dirname(path), temporaryName());
  try {
    writeFileSync(temporary, content, mode === undefined ? {} : { mode });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Node's `recursive` says of a disk that is read-only that there is no such directory. */
function makeDirectory(path: string): void {
  if (isDirectory(path)) return;
  makeDirectory(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (!isDirectory(path)) throw error; // another process may have been faster
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function attempt(shown: string, operation: () => void): void {
  try {
    operation();
  } catch (error) {
    throw toWriteError(shown, error);
  }
}
