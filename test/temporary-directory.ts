import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** The text of each file by its path. */
export interface Files {
  readonly [path: string]: string;
}

/** A directory of its own for the test that runs, with these files; it is removed when the test is over. */
export function temporaryDirectory(files: Files = {}): string {
  const directory = keptDirectory();
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  writeFiles(directory, files);
  return directory;
}

/** A directory that the caller removes. */
export function keptDirectory(): string {
  return mkdtempSync(join(realpathSync(tmpdir()), "tessera-test-"));
}

/** Writes files below a directory. */
export function writeFiles(directory: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

/** Every file below a directory, in order of path; empty if there is no directory. */
export function filesIn(directory: string): Files {
  return Object.fromEntries(pathsIn(directory).map((path) => [path, readFileSync(join(directory, path), "utf8")]));
}

/** When each file below a directory was written last. */
export function timesIn(directory: string): { readonly [path: string]: number } {
  return Object.fromEntries(pathsIn(directory).map((path) => [path, statSync(join(directory, path)).mtimeMs]));
}

function pathsIn(directory: string): readonly string[] {
  if (statSync(directory, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .toSorted();
}
