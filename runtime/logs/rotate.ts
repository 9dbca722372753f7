// A file that is full is put aside: run.jsonl becomes run.1.jsonl, and what was that, run.2.jsonl. Several processes may write to one log:
// a lock lets one of them rotate, and the others see by the inode that the name means another file now.

import type { LogDisk } from "./disk.js";

/** How a log is rotated. */
export interface Rotation {
  /** Size from which on a file is put aside. */
  readonly rotateBytes: number;
  /** How many such files are kept. */
  readonly keepFiles: number;
}

/** A lock is taken over after this time if the process that made it is gone. */
const STALE_MS = 10_000;

/** The path of the nth file that was put aside. */
export function rotatedPath(path: string, n: number): string {
  const dot = path.lastIndexOf(".");
  const isName = dot > path.lastIndexOf("/") + 1;
  return isName ? `${path.slice(0, dot)}.${n}${path.slice(dot)}` : `${path}.${n}`;
}

/**
 * Puts the file aside if it is still the one that is meant, and still full. Does nothing if another process is at it.
 * @param inode that of the file that is full
 */
export function rotate(disk: LogDisk, path: string, { rotateBytes, keepFiles }: Rotation, inode: number): void {
  const lock = `${path}.lock`;
  if (!takeLock(disk, lock)) return;
  try {
    const now = disk.facts(path);
    if (now === null || now.inode !== inode || now.size_bytes < rotateBytes) return;
    const free = firstFree(disk, path, keepFiles);
    if (free > keepFiles) disk.remove(rotatedPath(path, keepFiles));
    for (let n = Math.min(free, keepFiles); n > 1; n--) disk.rename(rotatedPath(path, n - 1), rotatedPath(path, n));
    disk.rename(path, rotatedPath(path, 1));
    disk.syncFolder(path);
  } finally {
    disk.remove(lock);
  }
}

/** The first number that no file has; a process that was killed while it rotated leaves one out. */
function firstFree(disk: LogDisk, path: string, keepFiles: number): number {
  let n = 1;
  while (n <= keepFiles && disk.facts(rotatedPath(path, n)) !== null) n++;
  return n;
}

function takeLock(disk: LogDisk, lock: string): boolean {
  const mine = `${disk.pid}\n`;
  if (disk.create(lock, mine)) return true;
  const stale = staleLock(disk, lock);
  if (stale === null) return false;
  // Of two that find it stale, the second may move away the lock that the first has made since: the inode tells.
  const away = `${lock}.${disk.pid}`;
  if (!disk.rename(lock, away)) return false;
  const isStale = disk.facts(away)?.inode === stale;
  if (!isStale) disk.create(lock, disk.text(away) ?? "");
  disk.remove(away);
  return isStale && disk.create(lock, mine);
}

/** The inode of a lock that nobody holds any more; null if somebody does, or it is gone. */
function staleLock(disk: LogDisk, lock: string): number | null {
  const facts = disk.facts(lock);
  const pid = Number(disk.text(lock) ?? "");
  if (facts === null || disk.now() - facts.changed_ms < STALE_MS) return null;
  return Number.isInteger(pid) && pid > 0 && disk.isAlive(pid) ? null : facts.inode;
}
