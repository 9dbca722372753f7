import { closeSync, type Dirent, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { basename, join } from "node:path";
import { isGone, toReadError } from "../read/read-error.js";
import { isLeftBehind } from "./temporary-file.js";

/** What stands at a path: `other` is a symbolic link, a socket or the like. */
export type EntryKind = "file" | "directory" | "other";

/**
 * Everything below the output directory, by path; without `node_modules` and names that start with a dot, which are never ours.
 * Empty if there is no such directory.
 * @throws {ReadError} when a directory cannot be read
 */
export function listEntries(directory: string): ReadonlyMap<string, EntryKind> {
  const entries = new Map<string, EntryKind>();
  collect(directory, "", entries);
  return entries;
}

function collect(directory: string, prefix: string, entries: Map<string, EntryKind>): void {
  for (const entry of entriesOf(join(directory, prefix))) {
    if (isSkipped(entry.name)) continue;
    const path = prefix + entry.name;
    entries.set(path, kindOf(entry));
    if (entry.isDirectory()) collect(directory, `${path}/`, entries);
  }
}

function kindOf(entry: Dirent): EntryKind {
  if (entry.isFile()) return "file";
  return entry.isDirectory() ? "directory" : "other";
}

function isSkipped(name: string): boolean {
  return name === "node_modules" || (name.startsWith(".") && !isLeftBehind(name));
}

function entriesOf(directory: string): readonly Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    if (isGone(error)) return [];
    throw toReadError(directory, error);
  }
}

/**
 * The text of an output, with line ends as we write them: a checkout on Windows may have changed them. Null if there is no such file,
 * or no longer: another run may have removed it after it was listed.
 * @throws {ReadError} when it cannot be read
 */
export function readOutput(path: string): string | null {
  try {
    return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
  } catch (error) {
    if (isGone(error)) return null;
    throw toReadError(path, error);
  }
}

const HEAD_SIZE = 64;

/** True if a file may be one of ours, by its first bytes: other people's may be large. @throws {ReadError} when it cannot be read */
export function startsLikeOutput(path: string): boolean {
  return isLeftBehind(basename(path)) || headOf(path).includes("@generated from ");
}

function headOf(path: string): string {
  try {
    const file = openSync(path, "r");
    try {
      const head = Buffer.alloc(HEAD_SIZE);
      return head.toString("latin1", 0, readSync(file, head, 0, HEAD_SIZE, 0));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (isGone(error)) return "";
    throw toReadError(path, error);
  }
}
