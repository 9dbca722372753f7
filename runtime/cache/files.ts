// Files of a cache on this machine: the folder, and values that are too large for the database.

import * as fs from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";

/** The files of a cache. All calls are synchronous, and throw what the system says. */
export interface CacheFiles {
  makeFolder(path: string): void;
  /** Null if there is no such file. */
  read(path: string): Uint8Array | null;
  /** Writes a file that nobody looks for yet, into a folder that is made if need be. Returns its path. */
  writeAside(path: string, bytes: Uint8Array): string;
  /** False if there is no such file. */
  rename(from: string, to: string): boolean;
  /** Removes a file, if it is there. */
  remove(path: string): void;
  /** The names in a folder; none if there is no such folder. */
  list(path: string): readonly string[];
  /** When a file was written, in milliseconds since 1970; null if there is none. */
  changedMs(path: string): number | null;
  join(...parts: readonly string[]): string;
  /** Stands still for so many milliseconds. */
  wait(ms: number): void;
}

let written = 0;

/** The files of this machine. */
export const cacheFiles: CacheFiles = {
  makeFolder: (path) => void fs.mkdirSync(path, { recursive: true }),
  read: (path) => unlessMissing(() => fs.readFileSync(path)),
  writeAside(path, bytes) {
    const aside = `${path}.${process.pid}-${++written}.tmp`;
    fs.mkdirSync(dirname(path), { recursive: true });
    fs.writeFileSync(aside, bytes);
    return aside;
  },
  rename: (from, to) => unlessMissing(() => (fs.renameSync(from, to), true)) ?? false,
  remove: (path) => void unlessMissing(() => fs.unlinkSync(path)),
  list: (path) => unlessMissing(() => fs.readdirSync(path)) ?? [],
  changedMs: (path) => fs.statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null,
  join,
  wait: (ms) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms),
};

function unlessMissing<R>(work: () => R): R | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
