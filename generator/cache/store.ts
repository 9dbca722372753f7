// Where the cache is kept: one file for each contracts directory, replaced as a whole. It may be lost at any time, and be anything.

import { createHash } from "node:crypto";
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { deserialize, serialize } from "node:v8";
import { temporaryName } from "../write/temporary-file.js";
import { type Cache, NOTHING_KNOWN } from "./cache.js";
import { hashOf } from "./keys.js";

const PLACE = "node_modules/.cache/tessera/compile";
const MOST_BYTES = 64 * 1024 * 1024;
/** How many contracts directories of one project are remembered. */
const MOST_FILES = 16;
const HASH_SIZE = 32;

/** Where the cache of a contracts directory is: in the nearest `node_modules` above it; null if there is none. */
export function cacheFile(directory: string): string | null {
  for (let above = dirname(directory), below = directory; above !== below; below = above, above = dirname(above)) {
    if (statSync(join(above, "node_modules"), { throwIfNoEntry: false })?.isDirectory() !== true) continue;
    const name = hashOf([relative(above, directory)])
      .replaceAll(/[^A-Za-z0-9]/g, "")
      .slice(0, 16);
    return join(above, PLACE, `${name}.bin`);
  }
  return null;
}

/** What the file says, if it is whole and this very tool wrote it; else nothing. */
export function loadCache(file: string, tool: string): Cache {
  const bytes = attempt(() => readFileSync(file));
  if (bytes === null || bytes.length < HASH_SIZE) return NOTHING_KNOWN;
  const content = bytes.subarray(HASH_SIZE);
  if (!digest(content, tool).equals(bytes.subarray(0, HASH_SIZE))) return NOTHING_KNOWN;
  return deserialize(content) as Cache;
}

/** Keeps `cache` for the next run, if it can be kept. */
export function saveCache(file: string, tool: string, cache: Cache): void {
  const content = serialize(cache);
  if (content.length > MOST_BYTES) return;
  const temporary = join(dirname(file), temporaryName());
  const saved = attempt(() => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, digest(content, tool));
    appendFileSync(temporary, content);
    renameSync(temporary, file);
    removeOldest(dirname(file));
    return true;
  });
  if (saved === null) attempt(() => rmSync(temporary, { force: true }));
}

/** The hash of a content is also that of the tool: what another one wrote looks broken. */
function digest(content: Uint8Array, tool: string): Buffer {
  return createHash("sha256").update(tool).update(content).digest();
}

function removeOldest(directory: string): void {
  const files = readdirSync(directory).map((name) => join(directory, name));
  if (files.length <= MOST_FILES) return;
  const aged = files.map((file) => ({ file, age: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
  for (const { file } of aged.toSorted((a, b) => b.age - a.age).slice(MOST_FILES)) rmSync(file, { force: true });
}

/** Null where the disk says no: a run without the cache takes longer, and that is all. */
function attempt<T>(operation: () => T): T | null {
  try {
    return operation();
  } catch (error) {
    if (error instanceof Error && "syscall" in error) return null;
    throw error;
  }
}
